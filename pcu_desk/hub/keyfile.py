"""Keys that people hold, as files: sealed under a passphrase, the public half beside; asks for no passphrase itself.

`NAME.key` (`pcu-key/1`, JSON) holds the name, the public key and the Ed25519 seed sealed with ChaCha20-Poly1305 under
Argon2id of the passphrase, which authenticates all of it; `NAME.pub` (`pcu-key-public/1`) name and public key alone.
"""

from __future__ import annotations

import base64
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.hub.folder import write_whole
from pcu_desk.wire.directory_signing import NamedKey
from pcu_desk.wire.keys import fingerprint

KEY_FORMAT, PUBLIC_FORMAT = "pcu-key/1", "pcu-key-public/1"
LEAST_PASSPHRASE = 12
_LARGEST = 16 * 1024
_SALT, _NONCE, _KEY = 16, 12, 32
_LONGEST_NAME = 60
_MOST_T, _MOST_P, _MOST_KIB = 10, 16, 1024 * 1024
_BROKEN = (ValueError, KeyError, TypeError, AttributeError, RecursionError)


class NoKeyError(UserError):
    """A file that is no key, or not the kind that is needed."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP("hub", "{path} is not a key of this kind. Nothing was changed; name the right file."),
            path=path,
        )


class WrongPassphraseError(UserError):
    """The passphrase does not open the key."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP("hub", "The passphrase does not open {path}. Nothing was changed; try it again."),
            path=path,
        )


class ShortPassphraseError(UserError):
    """A passphrase that is quickly tried out."""

    def __init__(self) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP("hub", "The passphrase is too short. No key was made; take {least} characters or more."),
            least=LEAST_PASSPHRASE,
        )


class BadNameError(UserError):
    """A name that nobody could read out."""

    def __init__(self) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP("hub", "A key needs a name of 1 to {most} letters on one line. No key was made."),
            most=_LONGEST_NAME,
        )


class KeyThereError(UserError):
    """A file stands where the key should be written."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP("hub", "{path} is there already. No key was made; name a file that is not."), path=path
        )


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess of a passphrase costs: passes, lanes, memory in KiB."""

    t: int = 3
    p: int = 4
    m_kib: int = 256 * 1024

    def is_sane(self) -> bool:
        """Tell whether a file may ask for so much: it must not fill this machine's memory."""
        return 1 <= self.t <= _MOST_T and 1 <= self.p <= _MOST_P and 8 * self.p <= self.m_kib <= _MOST_KIB


@dataclass(frozen=True, slots=True, repr=False)
class HeldKey:
    """An opened key of a person, and the name he gave it."""

    name: str
    private: Ed25519PrivateKey

    @property
    def named(self) -> NamedKey:
        """The public half with the name."""
        return NamedKey(self.name, self.private.public_key().public_bytes_raw())

    @property
    def fingerprint(self) -> str:
        """What its holder reads out."""
        return fingerprint(self.named.public)


def make(path: Path, name: str, passphrase: str, cost: Cost | None = None) -> HeldKey:
    """Make a key, write it sealed to `path` and its public half beside it. Raises UserError."""
    if len(passphrase) < LEAST_PASSPHRASE:
        raise ShortPassphraseError
    if not 1 <= len(name) <= _LONGEST_NAME or not name.isprintable():
        raise BadNameError
    for taken in (path, public_path(path)):
        if taken.exists():
            raise KeyThereError(taken)
    key = HeldKey(name, Ed25519PrivateKey.generate())
    write_whole(path, _sealed(key, passphrase, cost or Cost()), mode=0o600)
    write_whole(
        public_path(path), _document({"format": PUBLIC_FORMAT, "name": name, "public": _text(key.named.public)})
    )
    return key


def public_path(path: Path) -> Path:
    """Return where the public half of a key lies."""
    return path.with_suffix(".pub")


def read_public(path: Path) -> NamedKey:
    """Return a public half. Raises NoKeyError."""
    try:
        found = _read(path, PUBLIC_FORMAT)
        return NamedKey(_name(found), _bytes(found["public"], _KEY))
    except _BROKEN as wrong:
        raise NoKeyError(path) from wrong


def open_key(path: Path, passphrase: str) -> HeldKey:
    """Return a key once the passphrase opens it. Raises NoKeyError or WrongPassphraseError."""
    try:
        found = _read(path, KEY_FORMAT)
        name, public, kdf = _name(found), _bytes(found["public"], _KEY), found["kdf"]
        cost, salt = Cost(int(kdf["t"]), int(kdf["p"]), int(kdf["m_kib"])), _bytes(kdf["salt"], _SALT)
        sealed = base64.b64decode(found["sealed"], validate=True)
        if kdf["name"] != "argon2id" or not cost.is_sane():
            raise NoKeyError(path)
    except _BROKEN as wrong:
        raise NoKeyError(path) from wrong
    try:
        slow = ChaCha20Poly1305(_derived(passphrase, cost, salt))
        seed = slow.decrypt(sealed[:_NONCE], sealed[_NONCE:], _head(name, public, cost, salt))
    except (InvalidTag, ValueError) as wrong:
        raise WrongPassphraseError(path) from wrong
    return HeldKey(name, Ed25519PrivateKey.from_private_bytes(seed))


def _sealed(key: HeldKey, passphrase: str, cost: Cost) -> bytes:
    salt, nonce = secrets.token_bytes(_SALT), secrets.token_bytes(_NONCE)
    head = _head(key.name, key.named.public, cost, salt)
    slow = ChaCha20Poly1305(_derived(passphrase, cost, salt))
    sealed = nonce + slow.encrypt(nonce, key.private.private_bytes_raw(), head)
    return _document({**json.loads(head), "sealed": _text(sealed)})


def _head(name: str, public: bytes, cost: Cost, salt: bytes) -> bytes:
    kdf = {"name": "argon2id", "t": cost.t, "p": cost.p, "m_kib": cost.m_kib, "salt": _text(salt)}
    return _document({"format": KEY_FORMAT, "name": name, "public": _text(public), "kdf": kdf})


def _derived(passphrase: str, cost: Cost, salt: bytes) -> bytes:
    slow = Argon2id(salt=salt, length=_KEY, iterations=cost.t, lanes=cost.p, memory_cost=cost.m_kib)
    return slow.derive(passphrase.encode())


def _read(path: Path, form: str) -> dict[str, Any]:
    with path.open("rb") as file:
        raw = file.read(_LARGEST + 1)
    found = json.loads(raw)
    if len(raw) > _LARGEST or found["format"] != form:
        raise NoKeyError(path)
    return dict(found)


def _name(found: Mapping[str, Any]) -> str:
    name = found["name"]
    if not isinstance(name, str) or not 1 <= len(name) <= _LONGEST_NAME or not name.isprintable():
        raise ValueError("not a name")
    return name


def _bytes(text: str, length: int) -> bytes:
    data = base64.b64decode(text, validate=True)
    if len(data) != length:
        raise ValueError("another length")
    return data


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _document(shape: Mapping[str, Any]) -> bytes:
    return json.dumps(shape, ensure_ascii=False, indent=1).encode()
