"""The key slots of a vault (`vault.json`): who can open it and how; never holds a key in the clear and never wipes."""

from __future__ import annotations

import json
import logging
import secrets
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from pcu_desk.domain.canonical import canonical, digest
from pcu_desk.domain.errors import BugError, UserError
from pcu_desk.domain.ports import SecretStore
from pcu_desk.domain.text import Text
from pcu_desk.vault import attempts, recovery, sentences
from pcu_desk.vault.atomic import replace_file
from pcu_desk.vault.slot_form import (
    DATABASE,
    FILE,
    FLOOR_KIB,
    KEY_BYTES,
    NONCE_BYTES,
    SALT_BYTES,
    VERSION,
    Agreement,
    Box,
    Kdf,
    Kind,
    Person,
    Slot,
    SlotFile,
    as_json,
    parse,
)

__all__ = [
    "DATABASE",
    "FILE",
    "KEY_BYTES",
    "Agreement",
    "Box",
    "Kdf",
    "Kind",
    "Opened",
    "Person",
    "Slot",
    "SlotFile",
    "as_json",
    "parse",
]

_LARGEST_FILE = 4 * 1024 * 1024
_LABEL_DIGITS = 16
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Opened:
    """What a slot gives: the database key and the officer's signing key, both 32 raw bytes.

    `founder` is the fingerprint of the founder's key: sealed here, it can't be exchanged by one who holds the database
    key alone, and the chain of grants starts from it. `generation` is that of the database key.
    """

    user: str
    dek: bytes = field(repr=False)
    signing_key: bytes = field(repr=False)
    founder: str
    kind: Kind = "passphrase"
    generation: int = 1
    device_secret: bool = field(default=False, compare=False)


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
    return parse(data, path)


def write(folder: Path, file: SlotFile) -> None:
    """Replace `vault.json` whole."""
    path = folder / FILE
    text = json.dumps(as_json(file), ensure_ascii=False, indent=1)
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
    """Return the file with this person's passphrase slot put in or replaced; a store adds the second factor.

    The secret in the store is a new one of this slot: the slot before it opens nowhere once that one's is forgotten.
    """
    slot = sealed_slot(file, person, passphrase, opened, store=store, kdf=kdf)
    return _with_slot(file, slot)


def sealed_slot(
    file: SlotFile,
    person: Person,
    passphrase: str,
    opened: Opened,
    *,
    store: SecretStore | None = None,
    kdf: Kdf | None = None,
) -> Slot:
    """Return a passphrase slot that no file holds yet."""
    cost = kdf or Kdf(secrets.token_bytes(SALT_BYTES))
    typed = _passphrase_bytes(passphrase)
    secret = _kept_secret(secret_name(file, person.user, cost), store)
    return _seal(file, person, _Way(person.user, "passphrase", typed, secret), opened, cost)


def sealed_by_recovery(
    file: SlotFile, person: Person, code: bytes, opened: Opened, *, kdf: Kdf | None = None
) -> SlotFile:
    """Return the file with one more recovery slot."""
    return with_slots(file, (recovery_slot(file, person, code, opened, kdf=kdf),))


def recovery_slot(file: SlotFile, person: Person, code: bytes, opened: Opened, *, kdf: Kdf | None = None) -> Slot:
    """Return a recovery slot that no file holds yet; it never needs the second factor."""
    spelling = recovery.passphrase_of(code).encode()
    cost = kdf or Kdf(secrets.token_bytes(SALT_BYTES), m_kib=FLOOR_KIB)  # 160 random bits need no stretching
    return _seal(file, person, _Way(person.user, "recovery", spelling, None), opened, cost)


def without(file: SlotFile, slot: Slot) -> SlotFile:
    """Return the file less one slot: a used recovery code, or an officer who left."""
    return replace(file, slots=tuple(kept for kept in file.slots if kept is not slot))


def with_slots(file: SlotFile, fresh: Sequence[Slot]) -> SlotFile:
    """Return the file with these slots beside those it has."""
    return replace(file, slots=(*file.slots, *fresh))


def forget_secrets(before: SlotFile, after: SlotFile, store: SecretStore | None) -> None:
    """Let the store forget the secrets of slots that are gone; to be called once the new file is on disk.

    A keyring that refuses keeps a secret that opens nothing any more; that is no reason to stop.
    """
    if store is None:
        return
    for name in _secret_names(before) - _secret_names(after):
        try:
            store.delete(name)
        except UserError as error:
            _LOG.info("a secret that is not needed any more stays in the keyring", exc_info=error)


def open_by_passphrase(
    folder: Path, file: SlotFile, user: str, passphrase: str, *, store: SecretStore | None = None
) -> Opened:
    """Open the user's slot; a wrong passphrase costs a growing delay that outlives the process."""
    mine = [slot for slot in file.slots if slot.person.user == user and slot.kind == "passphrase"]
    if not mine:
        raise UserError(sentences.NO_USER, user=user)
    _refuse_while_waiting(folder, user)
    typed, without_secret = _passphrase_bytes(passphrase), None
    for slot in reversed(mine):  # while one gives way to another there are two, the newer behind
        try:
            opened = _unseal(file, slot, typed, _needed_secret(file, slot, store))
        except UserError as error:
            without_secret = error
            continue
        if opened is not None:
            return _counted(folder, user, opened)
    if without_secret is not None:
        raise without_secret
    return _counted(folder, user, None)


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
    return _counted(folder, user, None, sentences.WRONG_CODE), slots[0]


def new_key() -> bytes:
    """Return 32 random bytes: a database key."""
    return secrets.token_bytes(KEY_BYTES)


def label(public_key: bytes) -> str:
    """Return by what a slot names the signing key inside: the beginning of its fingerprint."""
    return digest(public_key).hex()[:_LABEL_DIGITS]


def secret_name(file: SlotFile, user: str, kdf: Kdf) -> str:
    """Return the name under which the key store keeps the second factor of one slot of this user."""
    return f"{file.vault}/{user}/{kdf.salt.hex()[:_LABEL_DIGITS]}"


def _first_secret_name(file: SlotFile, user: str) -> str:
    """Return the name that slots of the first form share."""
    return f"{file.vault}/{user}"


def _secret_names(file: SlotFile) -> set[str]:
    with_secret = [slot for slot in file.slots if slot.device_secret]
    names = {secret_name(file, slot.person.user, slot.kdf) for slot in with_secret}
    return names | {_first_secret_name(file, slot.person.user) for slot in with_secret if not slot.key}


def _refuse_while_waiting(folder: Path, user: str) -> None:
    left = attempts.wait_left(folder, user)
    if left > 0:
        raise UserError(sentences.WAIT, seconds=int(left) + 1)


def _counted(folder: Path, user: str, opened: Opened | None, wrong: Text = sentences.WRONG_PASSPHRASE) -> Opened:
    if opened is not None:
        attempts.succeeded(folder, user)
        return opened
    wait = attempts.failed(folder, user)
    if wait and wrong is sentences.WRONG_PASSPHRASE:
        raise UserError(sentences.WRONG_AND_WAIT, seconds=int(wait))
    raise UserError(wrong)


def _kept_secret(name: str, store: SecretStore | None) -> bytes | None:
    if store is None:
        return None
    fresh = secrets.token_bytes(KEY_BYTES)
    store.put(name, fresh)
    if store.get(name) != fresh:
        raise UserError(sentences.SECRET_NOT_KEPT)
    return fresh


def _needed_secret(file: SlotFile, slot: Slot, store: SecretStore | None) -> bytes | None:
    if not slot.device_secret:
        return None
    secret = store.get(secret_name(file, slot.person.user, slot.kdf)) if store else None
    if secret is None and store and not slot.key:
        secret = store.get(_first_secret_name(file, slot.person.user))
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


def _seal(file: SlotFile, person: Person, way: _Way, opened: Opened, cost: Kdf) -> Slot:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - kept out of start-up

    if not len(opened.dek) == len(opened.signing_key) == KEY_BYTES:
        raise BugError("a slot seals two keys of 32 bytes")
    nonce = secrets.token_bytes(NONCE_BYTES)
    inside = canonical({"dek": opened.dek.hex(), "signing_key": opened.signing_key.hex(), "founder": opened.founder})
    sealed = AESGCM(_slot_key(file, way, cost)).encrypt(
        nonce, inside, _bound(file, person.user, cost, opened.generation)
    )
    key = label(public_of(opened.signing_key))
    return Slot(person, way.kind, cost, way.secret is not None, nonce, sealed, opened.generation, key)


def _unseal(file: SlotFile, slot: Slot, passphrase: bytes, secret: bytes | None) -> Opened | None:
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - kept out of start-up
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - kept out of start-up

    user = slot.person.user
    key = _slot_key(file, _Way(user, slot.kind, passphrase, secret), slot.kdf)
    try:
        bound = _bound(file, user, slot.kdf, slot.generation)
        inside = json.loads(AESGCM(key).decrypt(slot.nonce, slot.sealed, bound))
    except InvalidTag:
        return None
    dek, signing_key = bytes.fromhex(inside["dek"]), bytes.fromhex(inside["signing_key"])
    return Opened(user, dek, signing_key, inside["founder"], slot.kind, slot.generation, secret is not None)


def _slot_key(file: SlotFile, way: _Way, kdf: Kdf) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256  # noqa: PLC0415 - kept out of start-up
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id  # noqa: PLC0415 - kept out of start-up
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF  # noqa: PLC0415 - kept out of start-up

    slow = Argon2id(salt=kdf.salt, length=KEY_BYTES, iterations=kdf.t, lanes=kdf.p, memory_cost=kdf.m_kib)
    material = slow.derive(way.passphrase) + (way.secret or b"")
    info = f"{file.vault}|{way.user}/{way.kind}|{VERSION}".encode()
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=info).derive(material)


def _bound(file: SlotFile, user: str, kdf: Kdf, generation: int) -> bytes:
    """Return what the seal is bound to, so that no slot can be moved, cheapened or brought back from another epoch."""
    bound = {"vault": file.vault, "user": user, "kdf": kdf.as_json(), "version": VERSION, "epoch": file.epoch}
    return canonical(bound if generation == 1 else {**bound, "generation": generation})


def public_of(signing: bytes) -> bytes:
    """Return the public half of an Ed25519 key, 32 raw bytes."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey  # noqa: PLC0415 - late import

    return Ed25519PrivateKey.from_private_bytes(signing).public_key().public_bytes_raw()


def _with_slot(file: SlotFile, slot: Slot) -> SlotFile:
    """Put a slot in the place of all that the person has of its kind."""
    key = (slot.person.user, slot.kind)
    places = [i for i, kept in enumerate(file.slots) if (kept.person.user, kept.kind) == key]
    if not places:
        return replace(file, slots=(*file.slots, slot))
    rest = tuple(kept for i, kept in enumerate(file.slots) if i > places[0] and i not in places)
    return replace(file, slots=(*file.slots[: places[0]], slot, *rest))
