"""A desk's word on its own agreement key (`pcu-agreement/1`): made, read and proven; keeps none and asks nobody.

JSON `{"format", "signed": "<JSON text>", "signature": "<base64>"}`; the text holds device, number, key (X25519) and
`from` (RFC 3339), and is signed by the desk's own Ed25519 key, which the directory names. So neither a hub nor a
courier can give out another key: it hands on what the desk itself has signed. The number rises with each key; 0 is the
key that stands in the directory and needs no certificate.

| request | body | reply |
|---|---|---|
| `PUT /v1/agreement` | the desk's certificate, `DOCUMENT_TYPE` | `Agreed` |
| `GET /v1/agreements?since=N` | | `Agreements` |

The hub gives each certificate that it takes a place, rising by one; `hello` tells the last one (`agreements`).
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from typing import Any, ClassVar

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.wire import frames
from pcu_desk.wire.keys import DeviceKeys, agreement_id, device_id, verifies
from pcu_desk.wire.members import Device, DeviceView, RecipientDevice
from pcu_desk.wire.protocol import read_reply, whole_number

FORMAT = "pcu-agreement/1"
MAX_CERTIFICATE = 4096
"""Bytes of one certificate."""
MAX_AGREEMENTS = 500
"""Certificates in one reply."""
LIFE_DAYS = 91
"""A desk makes a new agreement key after so many days: a quarter."""
_KEY_LENGTH = 32
_MAX_NUMBER = 2**31


class CertificateError(UserError):
    """A key that its desk has not signed, or another one under a number that is taken."""

    def __init__(self, device: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "wire",
                "A key was offered for desk {device} that this desk has not signed so. It is not used; "
                "messages are sealed for the key known before. Tell the administrator of the hub.",
            ),
            device=device or "?",
        )


class StrangerCertificateError(CertificateError):
    """A certificate of a desk that the directory at hand does not name: it may come to know it."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """What a desk says of its agreement key: the raw key, its rising number, from when on it is in use."""

    device: str
    number: int
    key: bytes
    since: datetime

    @property
    def key_id(self) -> str:
        """The id of the key, as headers name it."""
        return agreement_id(self.key)

    def to_bytes(self, keys: DeviceKeys) -> bytes:
        """Return the certificate signed with the desk's own key; the same again gives the same bytes."""
        text = json.dumps(
            {
                "device": self.device,
                "number": self.number,
                "key": base64.b64encode(self.key).decode(),
                "from": self.since.astimezone(UTC).isoformat(timespec="seconds"),
            },
            separators=(",", ":"),
        )
        signature = base64.b64encode(keys.sign(_signed_bytes(text))).decode()
        return json.dumps({"format": FORMAT, "signed": text, "signature": signature}, separators=(",", ":")).encode()


@dataclass(frozen=True, slots=True)
class Agreed:
    """The hub's word that it keeps the desk's certificate, under this number of the desk's and at this place."""

    format: ClassVar[str] = "pcu-agreed/1"
    nonce: str
    epoch: str
    number: int
    place: int

    def content(self) -> dict[str, Any]:
        """Return the JSON object that is signed."""
        return asdict(self)

    @classmethod
    def of(cls, found: Mapping[str, Any]) -> Agreed:
        """Read the signed object."""
        number, place = whole_number(found["number"]), whole_number(found["place"])
        return cls(str(found["nonce"]), str(found["epoch"]), number, place)


@dataclass(frozen=True, slots=True)
class Agreements:
    """Certificates that the hub took after the place asked for, in order; `place` is that of the last one here.

    `more` tells to ask again from there. The certificates are the desks' own words: the hub only hands them on.
    """

    format: ClassVar[str] = "pcu-agreements/1"
    nonce: str
    epoch: str
    place: int
    certificates: tuple[bytes, ...]
    more: bool = False

    def content(self) -> dict[str, Any]:
        """Return the JSON object that is signed."""
        return {**asdict(self), "certificates": [raw.decode() for raw in self.certificates]}

    @classmethod
    def of(cls, found: Mapping[str, Any]) -> Agreements:
        """Read the signed object."""
        certificates = tuple(text.encode() for text in found["certificates"])
        place, more = whole_number(found["place"]), bool(found.get("more", False))
        return cls(str(found["nonce"]), str(found["epoch"]), place, certificates, more)


def read_agreed(raw: bytes, hub: bytes, nonce: str) -> Agreed:
    """Return the hub's proven word on a certificate. Raises ReplyError."""
    return read_reply(raw, hub, nonce, Agreed.format, Agreed.of)


def read_agreements(raw: bytes, hub: bytes, nonce: str) -> Agreements:
    """Return what the hub hands on, proven to come from it; each certificate is still to be proven. ReplyError."""
    return read_reply(raw, hub, nonce, Agreements.format, Agreements.of)


def own_certificate(keys: DeviceKeys, number: int, since: datetime) -> bytes:
    """Return a desk's certificate on the agreement key that it uses now."""
    return Certificate(keys.id, number, keys.public.agreement, since).to_bytes(keys)


def read_certificate(raw: bytes, signing: bytes) -> Certificate:
    """Return a certificate that the raw Ed25519 key `signing` has signed for its own desk. Raises CertificateError."""
    found, text, signature = _parsed(raw)
    own = found.device == device_id(signing) and _usable(found.key)
    if not own or not verifies(signing, signature, _signed_bytes(text)):
        raise CertificateError(found.device)
    return found


def proven(raw: bytes, directory: DeviceView) -> Certificate:
    """Return a certificate once its desk's signature holds by the directory.

    Raises CertificateError; StrangerCertificateError when the directory does not name the desk.
    """
    claimed = _parsed(raw)[0].device
    device = directory.device(claimed)
    if device is None:
        raise StrangerCertificateError(claimed)
    return read_certificate(raw, device.signing)


def newest(devices: Iterable[Device], certificates: Mapping[str, bytes]) -> Sequence[RecipientDevice]:
    """Return desks to seal for, each with the key of its certificate, else that of the directory.

    `certificates` are those kept, by desk id; each is proven again here, and one that does not hold counts for nothing.
    """
    return tuple(_recipient(device, certificates.get(device.id)) for device in devices)


def _recipient(device: Device, raw: bytes | None) -> RecipientDevice:
    recipient = device.recipient()
    if raw is None:
        return recipient
    try:
        return replace(recipient, agreement=read_certificate(raw, device.signing).key)
    except CertificateError:
        return recipient


def _usable(key: bytes) -> bool:
    """Tell whether something can be sealed for a key: not for the few points that agree on nothing."""
    try:
        X25519PrivateKey.generate().exchange(X25519PublicKey.from_public_bytes(key))
    except ValueError:
        return False
    return True


def _parsed(raw: bytes) -> tuple[Certificate, str, bytes]:
    if len(raw) > MAX_CERTIFICATE:
        raise CertificateError("")
    try:
        outer = json.loads(raw)
        text, signature = outer["signed"], base64.b64decode(outer["signature"], validate=True)
        found = _of(json.loads(text))
        whole = outer["format"] == FORMAT and isinstance(text, str)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, binascii.Error, OverflowError) as wrong:
        raise CertificateError("") from wrong
    if not whole:
        raise CertificateError("")
    return found, text, signature


def _of(found: Mapping[str, Any]) -> Certificate:
    device, number, since = found["device"], found["number"], _moment(found["from"])
    key = base64.b64decode(found["key"], validate=True)
    fitting = isinstance(device, str) and type(number) is int and 0 < number < _MAX_NUMBER
    if not fitting or len(key) != _KEY_LENGTH:
        raise ValueError("not a certificate")
    return Certificate(device, number, key, since)


def _moment(text: str) -> datetime:
    """Read a time that every zone's wall clock can show. Raises ValueError."""
    try:
        return Moment.parse(text).utc
    except UserError as wrong:
        raise ValueError("not a moment") from wrong


def _signed_bytes(text: str) -> bytes:
    return frames.join((FORMAT.encode(), text.encode()))
