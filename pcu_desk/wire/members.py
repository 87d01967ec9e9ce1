"""Who takes part in the exchange: units, their desks, the hub, as values; how they are proven is for the directory."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from pcu_desk.wire.keys import agreement_id, device_id, hub_id


@dataclass(frozen=True, slots=True)
class RecipientDevice:
    """A desk that a message is sealed for: its unit, its id and the raw X25519 key in use."""

    unit: str
    device: str
    agreement: bytes

    @property
    def key_id(self) -> str:
        """The id of the agreement key, named in the header beside the desk."""
        return agreement_id(self.agreement)


@dataclass(frozen=True, slots=True)
class Device:
    """An enrolled desk: raw public keys (agreement keys oldest first), the hub sequences of its coming and going.

    `transport` is the key by which it may hand in and fetch while it is locked, empty when it has none.
    """

    unit: str
    letter: str
    signing: bytes
    agreements: tuple[bytes, ...]
    added: int = 0
    revoked: int | None = None
    transport: bytes = b""

    @property
    def id(self) -> str:
        """The desk's id, drawn from its signing key."""
        return device_id(self.signing)

    def recipient(self) -> RecipientDevice:
        """Return this desk with the newest agreement key, to seal for."""
        return RecipientDevice(self.unit, self.id, self.agreements[-1])

    def active_at(self, sequence: int) -> bool:
        """Tell whether what the hub stored under `sequence` came while this desk was enrolled."""
        return self.revoked is None or sequence <= self.revoked


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: UN/LOCODE-like code, country (ISO 3166 alpha-2), names by language, founders' fingerprints, its desks."""

    code: str
    country: str
    names: Mapping[str, str]
    founders: tuple[str, ...]
    devices: tuple[Device, ...]

    def active(self) -> tuple[Device, ...]:
        """Return the desks that are enrolled and not revoked."""
        return tuple(device for device in self.devices if device.revoked is None)


@dataclass(frozen=True, slots=True)
class HubEntry:
    """The hub: raw Ed25519 public key and the address that desks call."""

    key: bytes
    url: str

    @property
    def id(self) -> str:
        """The hub's id, drawn from its key."""
        return hub_id(self.key)


class DeviceView(Protocol):
    """Whoever can tell an enrolled desk from its id; `Directory` does."""

    def device(self, device: str) -> Device | None:
        """Return the desk with this id, revoked ones included, or None."""
