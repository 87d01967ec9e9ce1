"""Keys of desks and hubs as values, and the identifiers drawn from them; stores nothing and asks no keyring."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Protocol, Self

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

_ID_DIGITS = 20
_FINGERPRINT_DIGITS = 32
_GROUP = 4
_KEY_LENGTH = 32


def device_id(public: bytes) -> str:
    """Return the id of the desk with this raw Ed25519 public key: "d" and 20 hex digits of its SHA-256."""
    return "d" + hashlib.sha256(public).hexdigest()[:_ID_DIGITS]


def hub_id(public: bytes) -> str:
    """Return the id of the hub with this raw Ed25519 public key: "h" and 20 hex digits of its SHA-256."""
    return "h" + hashlib.sha256(public).hexdigest()[:_ID_DIGITS]


def transport_id(public: bytes) -> str:
    """Return the id of a raw Ed25519 transport key: "t" and 20 hex digits of its SHA-256; it opens no message."""
    return "t" + hashlib.sha256(public).hexdigest()[:_ID_DIGITS]


def agreement_id(public: bytes) -> str:
    """Return the id of a raw X25519 public key: "k" and 20 hex digits of its SHA-256; names the key a wrap is for."""
    return "k" + hashlib.sha256(public).hexdigest()[:_ID_DIGITS]


def fingerprint(*parts: bytes) -> str:
    """Return 128 bits of the SHA-256 over the parts as eight groups of four hex digits, to be read out aloud."""
    digits = hashlib.sha256(b"".join(parts)).hexdigest()[:_FINGERPRINT_DIGITS]
    return " ".join(digits[start : start + _GROUP] for start in range(0, _FINGERPRINT_DIGITS, _GROUP))


def verifies(public: bytes, signature: bytes, data: bytes) -> bool:
    """Tell whether `signature` (64 bytes) is the Ed25519 signature over `data` by the raw key `public`."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, data)
    except (InvalidSignature, ValueError):
        return False
    return True


@dataclass(frozen=True, slots=True)
class DevicePublic:
    """What others know of a desk: two raw public keys of 32 bytes, one to verify with and one to seal for."""

    signing: bytes
    agreement: bytes

    @property
    def id(self) -> str:
        """The desk's id, drawn from its signing key, which therefore never changes."""
        return device_id(self.signing)


@dataclass(frozen=True, slots=True, repr=False)
class DeviceKeys:
    """The private keys of one desk: Ed25519 signs its messages and requests, X25519 opens what is sealed for it.

    `agreement` is the newest; `older` are those before it, which still open what was sealed for them.
    """

    signing: Ed25519PrivateKey
    agreement: X25519PrivateKey
    older: tuple[X25519PrivateKey, ...] = ()

    @classmethod
    def generate(cls) -> DeviceKeys:
        """Make the keys of a new desk."""
        return cls(Ed25519PrivateKey.generate(), X25519PrivateKey.generate())

    @classmethod
    def from_bytes(cls, raw: bytes) -> DeviceKeys:
        """Take what `to_bytes` gave: 64 bytes. Raises ValueError on any other length."""
        if len(raw) != 2 * _KEY_LENGTH:
            raise ValueError("a desk's keys are 64 bytes")
        signing = Ed25519PrivateKey.from_private_bytes(raw[:_KEY_LENGTH])
        return cls(signing, X25519PrivateKey.from_private_bytes(raw[_KEY_LENGTH:]))

    def to_bytes(self) -> bytes:
        """Return 64 secret bytes: the signing seed, then the newest agreement key; older ones are not among them."""
        return self.signing.private_bytes_raw() + self.agreement.private_bytes_raw()

    @property
    def public(self) -> DevicePublic:
        """The two public keys."""
        return DevicePublic(
            self.signing.public_key().public_bytes_raw(), self.agreement.public_key().public_bytes_raw()
        )

    @property
    def id(self) -> str:
        """The desk's id, as in headers and in the directory."""
        return self.public.id

    def agreement_named(self, key: str) -> X25519PrivateKey | None:
        """Return the newest or an older agreement key by the id of its public half, None when it is none of these."""
        own = (self.agreement, *self.older)
        return next((each for each in own if agreement_id(each.public_key().public_bytes_raw()) == key), None)

    def sign(self, data: bytes) -> bytes:
        """Return the Ed25519 signature over `data`, 64 bytes."""
        return self.signing.sign(data)

    def __repr__(self) -> str:
        """Name the desk and never a key."""
        return f"DeviceKeys({self.id})"


@dataclass(frozen=True, slots=True, repr=False)
class _SigningKey:
    """One Ed25519 key; whose it is and what it may sign, its kinds below say."""

    signing: Ed25519PrivateKey

    @classmethod
    def generate(cls) -> Self:
        """Make the key."""
        return cls(Ed25519PrivateKey.generate())

    @classmethod
    def from_bytes(cls, raw: bytes) -> Self:
        """Take the 32 bytes that `to_bytes` gave. Raises ValueError on any other length."""
        return cls(Ed25519PrivateKey.from_private_bytes(raw))

    def to_bytes(self) -> bytes:
        """Return the 32 secret bytes."""
        return self.signing.private_bytes_raw()

    @property
    def public(self) -> bytes:
        """The raw public key, 32 bytes."""
        return self.signing.public_key().public_bytes_raw()


@dataclass(frozen=True, slots=True, repr=False)
class TransportKey(_SigningKey):
    """A desk's second Ed25519 key: it fetches and hands in sealed messages, and signs nothing else."""

    @property
    def id(self) -> str:
        """The id under which it signs requests."""
        return transport_id(self.public)

    def __repr__(self) -> str:
        """Name the key by its id."""
        return f"TransportKey({self.id})"


class RequestKeys(Protocol):
    """Whatever signs a request: a desk's own keys, or its transport key."""

    @property
    def id(self) -> str:
        """The id under which the hub knows the key."""

    @property
    def signing(self) -> Ed25519PrivateKey:
        """The key."""


@dataclass(frozen=True, slots=True, repr=False)
class HubKeys(_SigningKey):
    """The hub's Ed25519 key, with which it signs receipts, pages and its time."""

    @property
    def id(self) -> str:
        """The hub's id, as in the directory and in the tag of each signed request."""
        return hub_id(self.public)

    def sign(self, data: bytes) -> bytes:
        """Return the Ed25519 signature over `data`, 64 bytes."""
        return self.signing.sign(data)

    def __repr__(self) -> str:
        """Name the hub and never its key."""
        return f"HubKeys({self.id})"
