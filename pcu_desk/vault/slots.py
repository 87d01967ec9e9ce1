"""The key slots of a vault (`vault.json`): who can open it and how; never holds a key in the clear and never wipes."""

from __future__ import annotations

import json
import re
import secrets
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

from pcu_desk.domain.canonical import canonical
from pcu_desk.domain.errors import BugError, UserError
from pcu_desk.domain.ports import SecretStore
from pcu_desk.vault import attempts, recovery, sentences
from pcu_desk.vault.atomic import replace_file

FILE = "vault.json"
DATABASE = "vault.db"
FORMAT = "pcu-desk/vault/1"
VERSION = 1
KEY_BYTES = 32
FLOOR_KIB, CEILING_KIB = 64 * 1024, 1024 * 1024
FLOOR_T, CEILING_T, CEILING_P = 3, 32, 64
_SALT_BYTES, _NONCE_BYTES = 16, 12
_LARGEST_FILE = 4 * 1024 * 1024
_LAST_EPOCH = 2**53 - 1  # the largest number with a canonical form
_HEX = re.compile(r"(?:[0-9a-f]{2})+")

Kind = Literal["passphrase", "recovery"]


@dataclass(frozen=True, slots=True)
class Kdf:
    """The cost and the salt of one Argon2id derivation."""

    salt: bytes
    t: int = 3
    p: int = 4
    m_kib: int = 128 * 1024

    def as_json(self) -> dict[str, Any]:
        """Return the form of the file, which is also bound into the seal."""
        return {"name": "argon2id", "t": self.t, "p": self.p, "m_kib": self.m_kib, "salt": self.salt.hex()}


@dataclass(frozen=True, slots=True)
class Person:
    """Whose slot it is, as the login page shows it."""

    user: str
    name: str
    name_latin: str


@dataclass(frozen=True, slots=True)
class Slot:
    """One sealed way into the vault."""

    person: Person
    kind: Kind
    kdf: Kdf
    device_secret: bool
    nonce: bytes
    sealed: bytes


@dataclass(frozen=True, slots=True)
class SlotFile:
    """The whole of `vault.json`, a value; writing it is one atomic replace."""

    vault: str
    epoch: int
    unit_code: str
    unit_names: Mapping[str, str]
    slots: tuple[Slot, ...] = ()
    training: bool = False

    def people(self) -> tuple[Person, ...]:
        """Return who can log in, in the order of their slots."""
        return tuple(slot.person for slot in self.slots if slot.kind == "passphrase")


@dataclass(frozen=True, slots=True)
class Opened:
    """What a slot gives: the database key and the officer's signing key, both 32 raw bytes.

    `founder` is the fingerprint of the founder's key: sealed here, it can't be exchanged by one who holds the database
    key alone, and the chain of grants starts from it.
    """

    user: str
    dek: bytes = field(repr=False)
    signing_key: bytes = field(repr=False)
    founder: str
    kind: Kind = "passphrase"


def read(folder: Path) -> SlotFile:
    """Read and check `vault.json`; each way in which it can be wrong has its sentence."""
    path = folder / FILE
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise UserError(sentences.FOREIGN_SLOTS, file=path)
        data = json.loads(path.read_bytes())
    except (FileNotFoundError, NotADirectoryError):
        raise UserError(sentences.NO_VAULT, folder=folder) from None
    except OSError as error:
        raise sentences.file_sentence(error, str(path), str(folder)) from error
    except (ValueError, RecursionError):
        raise UserError(sentences.FOREIGN_SLOTS, file=path) from None
    return _parse(data, path)


def write(folder: Path, file: SlotFile) -> None:
    """Replace `vault.json` whole."""
    path = folder / FILE
    text = json.dumps(_as_json(file), ensure_ascii=False, indent=1)
    try:
        replace_file(path, text.encode())
    except OSError as error:
        raise sentences.file_sentence(error, str(path), str(folder)) from error


def sealed_by_passphrase(
    file: SlotFile,
    person: Person,
    passphrase: str,
    opened: Opened,
    *,
    store: SecretStore | None = None,
    kdf: Kdf | None = None,
) -> SlotFile:
    """Return the file with this person's passphrase slot put in or replaced; a store adds the second factor."""
    secret = _kept_secret(file, person.user, store)
    slot = _seal(file, person, _Way(person.user, "passphrase", _passphrase_bytes(passphrase), secret), opened, kdf)
    return _with_slot(file, slot)


def sealed_by_recovery(
    file: SlotFile, person: Person, code: bytes, opened: Opened, *, kdf: Kdf | None = None
) -> SlotFile:
    """Return the file with one more recovery slot, which never needs the second factor."""
    spelling = recovery.passphrase_of(code).encode()
    cost = kdf or Kdf(secrets.token_bytes(_SALT_BYTES), m_kib=FLOOR_KIB)  # 160 random bits need no stretching
    slot = _seal(file, person, _Way(person.user, "recovery", spelling, None), opened, cost)
    return replace(file, slots=(*file.slots, slot))


def without(file: SlotFile, slot: Slot) -> SlotFile:
    """Return the file less one slot: a used recovery code, or an officer who left."""
    return replace(file, slots=tuple(kept for kept in file.slots if kept is not slot))


def open_by_passphrase(
    folder: Path, file: SlotFile, user: str, passphrase: str, *, store: SecretStore | None = None
) -> Opened:
    """Open the user's slot; a wrong passphrase costs a growing delay that outlives the process."""
    slot = next((s for s in file.slots if s.person.user == user and s.kind == "passphrase"), None)
    if slot is None:
        raise UserError(sentences.NO_USER, user=user)
    _refuse_while_waiting(folder, user)
    secret = _needed_secret(file, slot, store)
    opened = _unseal(file, slot, _passphrase_bytes(passphrase), secret)
    return _counted(folder, user, opened)


def open_by_recovery(folder: Path, file: SlotFile, user: str, typed: str) -> tuple[Opened, Slot]:
    """Open with a printed code; returns the slot too, since a used code gives way to a new one."""
    code = recovery.decode(typed)
    _refuse_while_waiting(folder, user)
    slots = [s for s in file.slots if s.person.user == user and s.kind == "recovery"]
    if not slots:
        raise UserError(sentences.NO_USER, user=user)
    for slot in slots:
        opened = _unseal(file, slot, recovery.passphrase_of(code).encode(), None)
        if opened is not None:
            return _counted(folder, user, opened), slot
    return _counted(folder, user, None), slots[0]


def new_key() -> bytes:
    """Return 32 random bytes: a database key."""
    return secrets.token_bytes(KEY_BYTES)


def secret_name(file: SlotFile, user: str) -> str:
    """Return the name under which the key store keeps the second factor of this user."""
    return f"{file.vault}/{user}"


def _refuse_while_waiting(folder: Path, user: str) -> None:
    left = attempts.wait_left(folder, user)
    if left > 0:
        raise UserError(sentences.WAIT, seconds=int(left) + 1)


def _counted(folder: Path, user: str, opened: Opened | None) -> Opened:
    if opened is not None:
        attempts.succeeded(folder, user)
        return opened
    wait = attempts.failed(folder, user)
    if wait:
        raise UserError(sentences.WRONG_AND_WAIT, seconds=int(wait))
    raise UserError(sentences.WRONG_PASSPHRASE)


def _kept_secret(file: SlotFile, user: str, store: SecretStore | None) -> bytes | None:
    if store is None:
        return None
    name = secret_name(file, user)
    known = store.get(name)
    if known is not None and len(known) == KEY_BYTES:
        return known
    fresh = secrets.token_bytes(KEY_BYTES)
    store.put(name, fresh)
    if store.get(name) != fresh:
        raise UserError(sentences.SECRET_NOT_KEPT)
    return fresh


def _needed_secret(file: SlotFile, slot: Slot, store: SecretStore | None) -> bytes | None:
    if not slot.device_secret:
        return None
    secret = store.get(secret_name(file, slot.person.user)) if store else None
    if secret is None:
        raise UserError(sentences.NO_SECRET)
    return secret


def _passphrase_bytes(passphrase: str) -> bytes:
    """NFKC, so that the same keys typed on another system give the same bytes."""
    if not passphrase:
        raise UserError(sentences.EMPTY_PASSPHRASE)
    try:
        return unicodedata.normalize("NFKC", passphrase).encode()
    except UnicodeEncodeError:
        raise UserError(sentences.LONE_SURROGATE) from None


@dataclass(frozen=True, slots=True)
class _Way:
    """What a slot's key is derived from."""

    user: str
    kind: Kind
    passphrase: bytes
    secret: bytes | None


def _seal(file: SlotFile, person: Person, way: _Way, opened: Opened, kdf: Kdf | None) -> Slot:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - kept out of start-up

    if not len(opened.dek) == len(opened.signing_key) == KEY_BYTES:
        raise BugError("a slot seals two keys of 32 bytes")
    cost = kdf or Kdf(secrets.token_bytes(_SALT_BYTES))
    nonce = secrets.token_bytes(_NONCE_BYTES)
    inside = canonical({"dek": opened.dek.hex(), "signing_key": opened.signing_key.hex(), "founder": opened.founder})
    sealed = AESGCM(_slot_key(file, way, cost)).encrypt(nonce, inside, _bound(file, person.user, cost))
    return Slot(person, way.kind, cost, way.secret is not None, nonce, sealed)


def _unseal(file: SlotFile, slot: Slot, passphrase: bytes, secret: bytes | None) -> Opened | None:
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - kept out of start-up
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - kept out of start-up

    user = slot.person.user
    key = _slot_key(file, _Way(user, slot.kind, passphrase, secret), slot.kdf)
    try:
        inside = json.loads(AESGCM(key).decrypt(slot.nonce, slot.sealed, _bound(file, user, slot.kdf)))
    except InvalidTag:
        return None
    dek, signing_key = bytes.fromhex(inside["dek"]), bytes.fromhex(inside["signing_key"])
    return Opened(user, dek, signing_key, inside["founder"], slot.kind)


def _slot_key(file: SlotFile, way: _Way, kdf: Kdf) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256  # noqa: PLC0415 - kept out of start-up
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id  # noqa: PLC0415 - kept out of start-up
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF  # noqa: PLC0415 - kept out of start-up

    slow = Argon2id(salt=kdf.salt, length=KEY_BYTES, iterations=kdf.t, lanes=kdf.p, memory_cost=kdf.m_kib)
    material = slow.derive(way.passphrase) + (way.secret or b"")
    info = f"{file.vault}|{way.user}/{way.kind}|{VERSION}".encode()
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=info).derive(material)


def _bound(file: SlotFile, user: str, kdf: Kdf) -> bytes:
    """Return what the seal is bound to, so that no slot can be moved, cheapened or brought back from another epoch."""
    return canonical({"vault": file.vault, "user": user, "kdf": kdf.as_json(), "version": VERSION, "epoch": file.epoch})


def _with_slot(file: SlotFile, slot: Slot) -> SlotFile:
    key = (slot.person.user, slot.kind)
    places = [i for i, kept in enumerate(file.slots) if (kept.person.user, kept.kind) == key]
    if not places:
        return replace(file, slots=(*file.slots, slot))
    return replace(file, slots=(*file.slots[: places[0]], slot, *file.slots[places[0] + 1 :]))


def _as_json(file: SlotFile) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "vault": file.vault,
        "epoch": file.epoch,
        "unit": {"code": file.unit_code, "names": dict(file.unit_names), "training": file.training},
        "slots": [_slot_json(slot) for slot in file.slots],
    }


def _slot_json(slot: Slot) -> dict[str, Any]:
    return {
        "user": slot.person.user,
        "kind": slot.kind,
        "name": slot.person.name,
        "name_latin": slot.person.name_latin,
        "kdf": slot.kdf.as_json(),
        "device_secret": slot.device_secret,
        "nonce": slot.nonce.hex(),
        "sealed": slot.sealed.hex(),
    }


def _parse(data: Any, path: Path) -> SlotFile:  # noqa: ANN401 - anything that JSON can hold
    try:
        if not data["format"].startswith("pcu-desk/vault/"):
            raise UserError(sentences.FOREIGN_SLOTS, file=path)
        if data["format"] != FORMAT:
            raise UserError(sentences.NEWER_SLOTS, file=path)
        unit = data["unit"]
        names = {_text(lang): _text(name) for lang, name in unit["names"].items()}
        slots = tuple(_parse_slot(row, path) for row in data["slots"])
        training = unit.get("training") is True
        return SlotFile(_text(data["vault"]), _epoch(data["epoch"]), _text(unit["code"]), names, slots, training)
    except (KeyError, TypeError, ValueError, AttributeError):
        raise UserError(sentences.FOREIGN_SLOTS, file=path) from None


def _parse_slot(row: dict[str, Any], path: Path) -> Slot:
    kind = row["kind"]
    if kind not in ("passphrase", "recovery"):
        raise ValueError(kind)
    person = Person(_text(row["user"]), _text(row["name"]), _text(row["name_latin"]))
    kdf = _parse_kdf(row["kdf"], path)
    secret = row["device_secret"]
    if not isinstance(secret, bool):
        raise TypeError(secret)
    return Slot(person, kind, kdf, secret, _bytes(row["nonce"], _NONCE_BYTES), _bytes(row["sealed"]))


def _parse_kdf(row: dict[str, Any], path: Path) -> Kdf:
    """Read the cost back within its limits, before anything is derived: no downgrade and no memory bomb."""
    t, p, m_kib = row["t"], row["p"], row["m_kib"]
    if not all(type(value) is int for value in (t, p, m_kib)):
        raise TypeError(row)
    allowed = FLOOR_T <= t <= CEILING_T and 1 <= p <= CEILING_P and FLOOR_KIB <= m_kib <= CEILING_KIB
    if row["name"] != "argon2id" or not allowed:
        raise UserError(sentences.BAD_KDF, file=path)
    return Kdf(_bytes(row["salt"], _SALT_BYTES), t, p, m_kib)


def _text(value: Any) -> str:  # noqa: ANN401 - anything that JSON can hold
    """Return a text that can be written again: half a character is none."""
    if not isinstance(value, str):
        raise TypeError(value)
    value.encode()
    return value


def _epoch(value: Any) -> int:  # noqa: ANN401 - anything that JSON can hold
    if type(value) is not int or not 0 <= value <= _LAST_EPOCH:
        raise ValueError(value)
    return value


def _bytes(text: str, length: int | None = None) -> bytes:
    if not _HEX.fullmatch(text):
        raise ValueError(text)
    value = bytes.fromhex(text)
    if length is not None and len(value) != length:
        raise ValueError(text)
    return value
