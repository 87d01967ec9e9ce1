"""A desk's word that messages reached it by courier (`pcu-courier-receipt/1`); whose word counts, the directory tells.

Six length-prefixed parts: the format, the desk that took in, the desk that wrote the messages, the time (RFC 3339),
a run of 48 bytes a message (its id, the SHA-256 of its envelope), and the Ed25519 of the first desk over the others.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from pcu_desk.wire import frames
from pcu_desk.wire.keys import DeviceKeys, verifies
from pcu_desk.wire.members import Device

FORMAT = b"pcu-courier-receipt/1"
MOST = 10_000
"""Messages in one receipt."""
_PARTS = 6
_ID, _ROW = 16, 48
_DEVICE = re.compile(rb"d[0-9a-f]{20}")
_LONGEST_TIME = 40


class ReceiptError(ValueError):
    """Bytes that are no receipt, or not that of the desk they name; never shown to a person."""


@dataclass(frozen=True, slots=True)
class CourierReceipt:
    """Which envelopes of the desk `sender` the desk `device` has taken in: pairs of message id and envelope hash."""

    device: str
    sender: str
    at: str
    taken: tuple[tuple[str, bytes], ...]
    _signature: bytes = field(default=b"", repr=False)

    def to_bytes(self, keys: DeviceKeys) -> bytes:
        """Return the receipt signed with the desk's own key."""
        parts = self._parts()
        return frames.join((*parts, keys.sign(frames.join(parts))))

    @classmethod
    def from_bytes(cls, raw: bytes) -> CourierReceipt:
        """Read a receipt; who signed it is still to be proven. Raises ReceiptError."""
        try:
            parts = frames.split(raw)
        except frames.FrameError as wrong:
            raise ReceiptError("not a receipt") from wrong
        if len(parts) != _PARTS or parts[0] != FORMAT or len(parts[3]) > _LONGEST_TIME or not parts[3].isascii():
            raise ReceiptError("not a receipt")
        _, device, sender, at, rows, signature = parts
        if not _DEVICE.fullmatch(device) or not _DEVICE.fullmatch(sender):
            raise ReceiptError("a receipt names two desks")
        return cls(device.decode(), sender.decode(), at.decode(), tuple(_rows(rows)), signature)

    def need_signed(self, device: Device) -> None:
        """Raise ReceiptError unless this desk of the directory wrote it."""
        if device.id != self.device or not verifies(device.signing, self._signature, frames.join(self._parts())):
            raise ReceiptError("another desk's receipt")

    def _parts(self) -> tuple[bytes, ...]:
        rows = b"".join(uuid.UUID(message).bytes + hashed for message, hashed in self.taken)
        return FORMAT, self.device.encode(), self.sender.encode(), self.at.encode(), rows


def receipts(keys: DeviceKeys, sender: str, at: str, taken: Sequence[tuple[str, bytes]]) -> Iterator[bytes]:
    """Yield the receipts of a desk for the envelopes of another, as many as are needed."""
    for first in range(0, len(taken), MOST):
        yield CourierReceipt(keys.id, sender, at, tuple(taken[first : first + MOST])).to_bytes(keys)


def _rows(raw: bytes) -> Iterator[tuple[str, bytes]]:
    if len(raw) % _ROW or len(raw) > MOST * _ROW:
        raise ReceiptError("a receipt names whole messages")
    for start in range(0, len(raw), _ROW):
        yield str(uuid.UUID(bytes=raw[start : start + _ID])), raw[start + _ID : start + _ROW]
