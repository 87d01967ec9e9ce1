from __future__ import annotations

from dataclasses import dataclass, field

from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.wire.envelope import Header, seal
from pcu_desk.wire.keys import DeviceKeys
from pcu_desk.wire.members import Device, RecipientDevice

AT = "2026-11-21T14:06:00Z"


@dataclass
class Post:
    """Two units with a desk each, and the directory's answer to who they are."""

    sender: DeviceKeys = field(default_factory=DeviceKeys.generate)
    reader: DeviceKeys = field(default_factory=DeviceKeys.generate)

    def device(self, device: str) -> Device | None:
        known = {self.sender.id: ("GEPTI", self.sender), self.reader.id: ("GEBUS", self.reader)}
        if device not in known:
            return None
        unit, keys = known[device]
        return Device(unit, "A", keys.public.signing, (keys.public.agreement,))

    def recipient(self) -> RecipientDevice:
        return RecipientDevice("GEBUS", self.reader.id, self.reader.public.agreement)

    def header(self, **changes: object) -> Header:
        fields = {
            "id": uuid7(), "unit": "GEPTI", "device": self.sender.id, "recipients": ("GEBUS",), "device_seq": 1,
        }  # fmt: skip
        return Header(**{**fields, **changes})

    def sealed(self, payload: bytes, **changes: object) -> bytes:
        return seal(payload, self.header(**changes), self.sender, [self.recipient()], at=AT)
