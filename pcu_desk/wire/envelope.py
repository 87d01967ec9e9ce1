"""The sealed envelope: how a message travels, unread by anyone between; frozen at sealing and never rebuilt.

Layout: `PCUX`, one byte of version, the length of the rest (32 bits, big-endian), then five length-prefixed parts:
header (JSON, the very bytes that are signed), key wraps (length-prefixed, in the header's order), cipher text,
SHA-256 of salt and plaintext, Ed25519 signature. So one file can hold many, and a newer version can be stepped over.
"""

from __future__ import annotations

import hashlib
import json
import re
import secrets
import struct
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from pcu_desk.domain.errors import BugError, UserError
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.wire import frames
from pcu_desk.wire.keys import DeviceKeys, verifies
from pcu_desk.wire.members import DeviceView, RecipientDevice

PROTOCOL = "pcu-exchange/1"
SUITE = "x25519-hkdfsha256-chacha20poly1305+ed25519"
NO_PREVIOUS = bytes(32)
BUCKETS = tuple(1024 * 2**step for step in range(9))
"""Sizes that a compressed message is padded to, 1 to 256 KiB, so that its length tells little."""
MAX_PAYLOAD = 1024 * 1024
MAX_ENVELOPE = 320 * 1024

_MAGIC = b"PCUX"
_VERSION = 1
_PREFIX = struct.Struct(">4sBI")
_LENGTH = struct.Struct(">I")
_PARTS = 5
_SALT_LENGTH = 16
_TAG_LENGTH = 16
_MAX_HEADER = 32 * 1024
_MAX_RECIPIENTS = 256
_MAX_SEQUENCE = 2**53 - 1
_ONCE = bytes(12)
"""The nonce may be constant: each content key seals exactly one message."""
_HPKE = hpke.Suite(hpke.KEM.X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", re.ASCII)
_UNIT = re.compile(r"[A-Z]{2}[A-Z0-9]{3}(-[A-Z0-9]{1,8})?", re.ASCII)
_DEVICE = re.compile(r"d[0-9a-f]{20}", re.ASCII)
_KEY = re.compile(r"k[0-9a-f]{20}", re.ASCII)
_HASH = re.compile(r"[0-9a-f]{64}", re.ASCII)
_FIELDS = frozenset(
    ("protocol", "id", "unit", "device", "recipients", "keys", "device_seq", "prev_hash", "suite", "bucket")
)


class EnvelopeError(UserError):
    """A message that is not taken in, or cannot be sealed, with the reason."""


class CutEnvelopeError(EnvelopeError):
    """Only the beginning of an envelope is there."""

    def __init__(self) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP("wire", "This message is cut short. Nothing of it was taken in; fetch it again.")
        )


class ForeignEnvelopeError(EnvelopeError):
    """These bytes were never an envelope."""

    def __init__(self) -> None:
        super().__init__(QT_TRANSLATE_NOOP("wire", "This is not a message of the exchange. Nothing was taken in."))


class AlteredEnvelopeError(EnvelopeError):
    """Header, wraps, content or signature do not belong together."""

    def __init__(self) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "wire",
                "This message was changed on its way, or its signature is not its sender's. "
                "Nothing was taken in; ask the sender to send it again.",
            )
        )


class WrongKeyError(EnvelopeError):
    """The envelope is sealed for other desks."""

    def __init__(self) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP("wire", "This message is sealed for other desks, not for this one. Nothing was taken in.")
        )


class UnknownSenderError(EnvelopeError):
    """The directory at hand does not hold the sender, or holds it under another unit."""

    def __init__(self, device: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "wire",
                "This message comes from desk {device}, which the directory does not know. "
                "It stays in the inbox; fetch the newest directory.",
            ),
            device=device,
        )


class NeedsUpdateError(EnvelopeError):
    """The envelope speaks a version or suite that came after this program."""

    def __init__(self, version: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "wire",
                "This message was written by a newer version ({version}). "
                "It stays in the inbox; update PCU Desk to read it.",
            ),
            version=version,
        )


class TooLongError(EnvelopeError):
    """The message does not fit into the largest envelope."""

    def __init__(self, size: int) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "wire", "This message is too long: {size} KiB. Nothing was sent; shorten the text and send it again."
            ),
            size=-(-size // 1024),
        )


class NoRecipientError(EnvelopeError):
    """A recipient unit has no enrolled desk to seal for."""

    def __init__(self, unit: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "wire",
                "Unit {unit} has no enrolled desk, so nobody there could read the message. "
                "Nothing was sent; choose another unit or ask the administrator to enrol one.",
            ),
            unit=unit,
        )


@dataclass(frozen=True, slots=True)
class Header:
    """What a hub sees of a message.

    `recipients` are unit codes; `keys` (filled in by `seal`) are pairs of desk id and agreement key id, one per wrap;
    `device_seq` counts this desk's envelopes from 1, gaps allowed; `prev_hash` is `envelope_hash` of the desk's
    previous envelope (32 zero bytes for its first); `bucket` (by `seal`) is the padded size; `extra` holds fields of
    later versions, kept as they came.
    """

    id: str
    unit: str
    device: str
    recipients: tuple[str, ...]
    device_seq: int
    prev_hash: bytes = NO_PREVIOUS
    keys: tuple[tuple[str, str], ...] = ()
    bucket: int = 0
    suite: str = SUITE
    protocol: str = PROTOCOL
    extra: Mapping[str, Any] = field(default_factory=dict)

    def to_bytes(self) -> bytes:
        """Return the JSON bytes that are sent and signed."""
        return json.dumps(
            {
                "protocol": self.protocol,
                "id": self.id,
                "unit": self.unit,
                "device": self.device,
                "recipients": self.recipients,
                "keys": self.keys,
                "device_seq": self.device_seq,
                "prev_hash": self.prev_hash.hex(),
                "suite": self.suite,
                "bucket": self.bucket,
                **self.extra,
            },
            separators=(",", ":"),
        ).encode()


@dataclass(frozen=True, slots=True)
class Opened:
    """A message whose sender is proven: header, payload as sealed, the sender's time (RFC 3339), envelope hash."""

    header: Header
    payload: bytes
    at: str
    hash: bytes


@dataclass(frozen=True, slots=True)
class _Parts:
    raw_header: bytes
    wraps: bytes
    ciphertext: bytes
    content_hash: bytes
    signature: bytes

    def signed_bytes(self) -> bytes:
        return _signed_bytes(self.raw_header, self.ciphertext, self.wraps, self.content_hash)


def envelope_hash(raw: bytes) -> bytes:
    """Return the SHA-256 of a whole envelope: its name in receipts and in the next envelope's `prev_hash`."""
    return hashlib.sha256(raw).digest()


def seal(payload: bytes, header: Header, keys: DeviceKeys, recipients: Sequence[RecipientDevice], *, at: str) -> bytes:
    """Return the envelope of `payload` for every desk in `recipients`.

    `header` brings id, sender, recipient units, device_seq and prev_hash; `at` is the sender's time (RFC 3339, UTC),
    repeated inside together with sender and recipients. Raises TooLongError or NoRecipientError; BugError when
    header, keys and recipients contradict each other.
    """
    _check_recipients(header, keys, recipients)
    inside = secrets.token_bytes(_SALT_LENGTH) + frames.join((_binding(header, at), payload))
    padded = _padded(inside)
    named = tuple((recipient.device, recipient.key_id) for recipient in recipients)
    raw_header = replace(header, keys=named, bucket=len(padded)).to_bytes()
    content_key = ChaCha20Poly1305.generate_key()
    ciphertext = ChaCha20Poly1305(content_key).encrypt(_ONCE, padded, raw_header)
    info = _wrap_info(raw_header)
    wraps = frames.join([_wrap(content_key, recipient.agreement, info) for recipient in recipients])
    content_hash = hashlib.sha256(inside).digest()
    signature = keys.sign(_signed_bytes(raw_header, ciphertext, wraps, content_hash))
    return _pack((raw_header, wraps, ciphertext, content_hash, signature))


def peek(raw: bytes) -> Header:
    """Return the header of one whole envelope, checked for form but not for truth. Raises EnvelopeError."""
    return _parse(raw)[0]


def verify(raw: bytes, sender: bytes) -> Header:
    """Return the header once the signature by the raw Ed25519 key `sender` holds. Raises EnvelopeError."""
    return _verified(raw, sender)[0]


def open_envelope(raw: bytes, directory: DeviceView, keys: DeviceKeys) -> Opened:
    """Verify the sender against the directory, then unseal with this desk's keys. Raises EnvelopeError.

    Whether the sender was revoked before the hub stored the message is judged by the caller, who knows the
    hub sequence (`Device.active_at`).
    """
    claimed = peek(raw)
    sender = directory.device(claimed.device)
    if sender is None or sender.unit != claimed.unit:
        raise UnknownSenderError(claimed.device)
    header, parts = _verified(raw, sender.signing)
    inside = _unpadded(_decrypted(parts, _content_key(header, parts, keys)))
    if hashlib.sha256(inside).digest() != parts.content_hash:
        raise AlteredEnvelopeError
    binding, payload = _inner_parts(inside)
    return Opened(header, payload, _bound_time(binding, header), envelope_hash(raw))


def split_envelopes(raw: bytes) -> Iterator[bytes]:
    """Yield each envelope of a run of them: a push, a courier file. Raises EnvelopeError at the first broken one."""
    place = 0
    while place < len(raw):
        end = place + _length_at(raw, place)
        if end > len(raw):
            raise CutEnvelopeError
        yield raw[place:end]
        place = end


def _length_at(raw: bytes, place: int) -> int:
    if not raw.startswith(_MAGIC, place):
        known = _MAGIC.startswith(raw[place : place + len(_MAGIC)])
        raise CutEnvelopeError if known else ForeignEnvelopeError
    if len(raw) - place < _PREFIX.size:
        raise CutEnvelopeError
    length: int = _PREFIX.unpack_from(raw, place)[2]
    if length > MAX_ENVELOPE:
        raise ForeignEnvelopeError
    return _PREFIX.size + length


def _pack(parts: Sequence[bytes]) -> bytes:
    body = frames.join(parts)
    return _PREFIX.pack(_MAGIC, _VERSION, len(body)) + body


def _parse(raw: bytes) -> tuple[Header, _Parts]:
    length = _length_at(raw, 0)
    if length > len(raw):
        raise CutEnvelopeError
    if length < len(raw):
        raise ForeignEnvelopeError
    version = raw[len(_MAGIC)]
    if version != _VERSION:
        raise NeedsUpdateError(f"{version}")
    parts = _split_parts(raw[_PREFIX.size :])
    return _read_header(parts), parts


def _split_parts(body: bytes) -> _Parts:
    try:
        parts = frames.split(body)
    except frames.FrameError as wrong:
        raise AlteredEnvelopeError from wrong
    if len(parts) != _PARTS or len(parts[0]) > _MAX_HEADER:
        raise AlteredEnvelopeError
    return _Parts(*parts)


def _read_header(parts: _Parts) -> Header:
    found = _json_object(parts.raw_header)
    protocol = found.get("protocol")
    if protocol != PROTOCOL:
        raise NeedsUpdateError(str(protocol)[:40]) if isinstance(protocol, str) else AlteredEnvelopeError()
    if isinstance(found.get("suite"), str) and found["suite"] != SUITE:
        raise NeedsUpdateError(str(found["suite"])[:60])
    if not _has_header_form(found) or len(parts.ciphertext) != found["bucket"] + _TAG_LENGTH:
        raise AlteredEnvelopeError
    return Header(
        id=found["id"],
        unit=found["unit"],
        device=found["device"],
        recipients=tuple(found["recipients"]),
        device_seq=found["device_seq"],
        prev_hash=bytes.fromhex(found["prev_hash"]),
        keys=tuple((device, key) for device, key in found["keys"]),
        bucket=found["bucket"],
        extra={name: value for name, value in found.items() if name not in _FIELDS},
    )


def _has_header_form(found: Mapping[str, Any]) -> bool:
    return (
        found.keys() >= _FIELDS
        and _is_text(found["id"], _UUID)
        and _is_text(found["unit"], _UNIT)
        and _is_text(found["device"], _DEVICE)
        and _is_text(found["prev_hash"], _HASH)
        and type(found["device_seq"]) is int
        and 1 <= found["device_seq"] <= _MAX_SEQUENCE
        and type(found["bucket"]) is int
        and found["bucket"] in BUCKETS
        and _are_units(found["recipients"])
        and _are_key_pairs(found["keys"])
    )


def _is_text(value: object, form: re.Pattern[str]) -> bool:
    return isinstance(value, str) and form.fullmatch(value) is not None


def _are_units(value: object) -> bool:
    if not isinstance(value, list) or not 1 <= len(value) <= _MAX_RECIPIENTS:
        return False
    return all(_is_text(unit, _UNIT) for unit in value) and len(set(value)) == len(value)


def _are_key_pairs(value: object) -> bool:
    if not isinstance(value, list) or not 1 <= len(value) <= _MAX_RECIPIENTS:
        return False
    pairs = [pair for pair in value if isinstance(pair, list) and [*map(type, pair)] == [str, str]]
    fitting = all(_is_text(device, _DEVICE) and _is_text(key, _KEY) for device, key in pairs)
    return fitting and len(pairs) == len(value) == len({device for device, _ in pairs})


def _json_object(raw: bytes) -> dict[str, Any]:
    try:
        found = json.loads(raw)
    except (ValueError, RecursionError) as wrong:
        raise AlteredEnvelopeError from wrong
    if not isinstance(found, dict):
        raise AlteredEnvelopeError
    return found


def _verified(raw: bytes, sender: bytes) -> tuple[Header, _Parts]:
    header, parts = _parse(raw)
    if not verifies(sender, parts.signature, parts.signed_bytes()):
        raise AlteredEnvelopeError
    return header, parts


def _signed_bytes(raw_header: bytes, ciphertext: bytes, wraps: bytes, content_hash: bytes) -> bytes:
    return frames.join(
        (
            b"pcu-exchange/1 envelope",
            raw_header,
            hashlib.sha256(ciphertext).digest(),
            hashlib.sha256(wraps).digest(),
            content_hash,
        )
    )


def _check_recipients(header: Header, keys: DeviceKeys, recipients: Sequence[RecipientDevice]) -> None:
    served = {recipient.unit for recipient in recipients}
    for unit in header.recipients:
        if unit not in served:
            raise NoRecipientError(unit)
    if header.device != keys.id or served != set(header.recipients) or not recipients:
        raise BugError("an envelope's header, keys and recipients contradict each other")
    if len(recipients) > _MAX_RECIPIENTS:
        raise BugError("an envelope has at most 256 recipient desks")


def _binding(header: Header, at: str) -> bytes:
    return json.dumps(_bound_fields(header) | {"at": at}, separators=(",", ":")).encode()


def _bound_fields(header: Header) -> dict[str, Any]:
    return {
        "id": header.id,
        "unit": header.unit,
        "device": header.device,
        "recipients": list(header.recipients),
        "device_seq": header.device_seq,
    }


def _bound_time(binding: bytes, header: Header) -> str:
    """Return the time inside, once what is repeated inside equals the header: nobody re-addressed the content."""
    found = _json_object(binding)
    outside = _bound_fields(header)
    at = found.get("at")
    if any(found.get(name) != value for name, value in outside.items()) or not isinstance(at, str):
        raise AlteredEnvelopeError
    return at


def _padded(inside: bytes) -> bytes:
    if len(inside) > MAX_PAYLOAD:
        raise TooLongError(len(inside))
    packed = zlib.compress(inside, 6)
    need = _LENGTH.size + len(packed)
    bucket = next((size for size in BUCKETS if size >= need), None)
    if bucket is None:
        raise TooLongError(len(inside))
    return (_LENGTH.pack(len(packed)) + packed).ljust(bucket, b"\0")


def _unpadded(padded: bytes) -> bytes:
    length: int = _LENGTH.unpack_from(padded)[0]
    packed, rest = padded[_LENGTH.size : _LENGTH.size + length], padded[_LENGTH.size + length :]
    if length > len(padded) - _LENGTH.size or rest.strip(b"\0"):
        raise AlteredEnvelopeError
    inflater = zlib.decompressobj()
    try:
        # The limit stops a small message that would unpack to fill the memory.
        inside = inflater.decompress(packed, MAX_PAYLOAD + 1)
    except zlib.error as wrong:
        raise AlteredEnvelopeError from wrong
    if not inflater.eof or inflater.unused_data:
        raise AlteredEnvelopeError
    return inside


def _inner_parts(inside: bytes) -> tuple[bytes, bytes]:
    try:
        binding, payload = frames.split(inside[_SALT_LENGTH:])
    except ValueError as wrong:
        raise AlteredEnvelopeError from wrong
    return binding, payload


def _wrap_info(raw_header: bytes) -> bytes:
    return b"pcu-exchange/1 wrap\0" + hashlib.sha256(raw_header).digest()


def _wrap(content_key: bytes, agreement: bytes, info: bytes) -> bytes:
    return _HPKE.encrypt(content_key, X25519PublicKey.from_public_bytes(agreement), info=info)


def _content_key(header: Header, parts: _Parts, keys: DeviceKeys) -> bytes:
    place, key = next(((at, key) for at, (device, key) in enumerate(header.keys) if device == keys.id), (0, ""))
    agreement = keys.agreement_named(key)
    if agreement is None:
        raise WrongKeyError
    try:
        wraps = frames.split(parts.wraps)
        return _HPKE.decrypt(wraps[place], agreement, info=_wrap_info(parts.raw_header))
    except (InvalidTag, IndexError, ValueError) as wrong:
        raise AlteredEnvelopeError from wrong


def _decrypted(parts: _Parts, content_key: bytes) -> bytes:
    try:
        return ChaCha20Poly1305(content_key).decrypt(_ONCE, parts.ciphertext, parts.raw_header)
    except (InvalidTag, ValueError) as wrong:
        raise AlteredEnvelopeError from wrong
