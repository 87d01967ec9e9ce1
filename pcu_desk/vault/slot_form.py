"""The form of `vault.json`: slots, agreement keys and boxes as values and as JSON; seals nothing and opens nothing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from pcu_desk.domain.errors import UserError
from pcu_desk.vault import sentences

FILE = "vault.json"
DATABASE = "vault.db"
FORMAT = "pcu-desk/vault/1"
VERSION = 1
KEY_BYTES = 32
FLOOR_KIB, CEILING_KIB = 64 * 1024, 1024 * 1024
FLOOR_T, CEILING_T, CEILING_P = 3, 32, 64
SALT_BYTES, NONCE_BYTES = 16, 12
_AGREEMENT_BYTES, _PROOF_BYTES = 32, 64
_LAST_NUMBER = 2**53 - 1  # the largest number with a canonical form
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
    """One sealed way into the vault.

    `generation` counts the keys that the database has had, from 1; `key` is the label of the signing key inside.
    """

    person: Person
    kind: Kind
    kdf: Kdf
    device_secret: bool
    nonce: bytes
    sealed: bytes
    generation: int = 1
    key: str = ""


@dataclass(frozen=True, slots=True)
class Agreement:
    """The public agreement key of an officer (X25519), and the proof by his signing key that it is his."""

    public: bytes
    proof: bytes


@dataclass(frozen=True, slots=True)
class Box:
    """The key of the database in its newest generation, sealed to one officer's agreement key."""

    user: str
    generation: int
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
    agreements: Mapping[str, Agreement] = field(default_factory=dict)
    handed: tuple[Box, ...] = ()

    def people(self) -> tuple[Person, ...]:
        """Return who can log in, in the order of their slots; while a slot gives way to another, a user has two."""
        found = {slot.person.user: slot.person for slot in self.slots if slot.kind == "passphrase"}
        return tuple(found.values())


def as_json(file: SlotFile) -> dict[str, Any]:
    """Return the JSON form of the whole file."""
    return {
        "format": FORMAT,
        "vault": file.vault,
        "epoch": file.epoch,
        "unit": {"code": file.unit_code, "names": dict(file.unit_names), "training": file.training},
        "slots": [_slot_json(slot) for slot in file.slots],
        "agreements": {
            user: {"public": mine.public.hex(), "proof": mine.proof.hex()} for user, mine in file.agreements.items()
        },
        "handed": [{"user": box.user, "generation": box.generation, "sealed": box.sealed.hex()} for box in file.handed],
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
        "generation": slot.generation,
        "key": slot.key,
    }


def parse(data: Any, path: Path) -> SlotFile:  # noqa: ANN401 - anything that JSON can hold
    """Read and check the JSON form. Raises UserError; `path` is named in its sentence."""
    try:
        if not data["format"].startswith("pcu-desk/vault/"):
            raise UserError(sentences.FOREIGN_SLOTS, file=path)
        if data["format"] != FORMAT:
            raise UserError(sentences.NEWER_SLOTS, file=path)
        unit = data["unit"]
        names = {_text(lang): _text(name) for lang, name in unit["names"].items()}
        slots = tuple(_parse_slot(row, path) for row in data["slots"])
        training = unit.get("training") is True
        agreements = {_text(user): _agreement(row) for user, row in data.get("agreements", {}).items()}
        return SlotFile(
            _text(data["vault"]),
            _number(data["epoch"], least=0),
            _text(unit["code"]),
            names,
            slots,
            training,
            agreements,
            tuple(_box(row) for row in data.get("handed", ())),
        )
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
    seal = (_bytes(row["nonce"], NONCE_BYTES), _bytes(row["sealed"]))
    return Slot(person, kind, kdf, secret, *seal, _number(row.get("generation", 1), least=1), _text(row.get("key", "")))


def _agreement(row: dict[str, Any]) -> Agreement:
    return Agreement(_bytes(row["public"], _AGREEMENT_BYTES), _bytes(row["proof"], _PROOF_BYTES))


def _box(row: dict[str, Any]) -> Box:
    return Box(_text(row["user"]), _number(row["generation"], least=1), _bytes(row["sealed"]))


def _parse_kdf(row: dict[str, Any], path: Path) -> Kdf:
    """Read the cost back within its limits, before anything is derived: no downgrade and no memory bomb."""
    t, p, m_kib = row["t"], row["p"], row["m_kib"]
    if not all(type(value) is int for value in (t, p, m_kib)):
        raise TypeError(row)
    allowed = FLOOR_T <= t <= CEILING_T and 1 <= p <= CEILING_P and FLOOR_KIB <= m_kib <= CEILING_KIB
    if row["name"] != "argon2id" or not allowed:
        raise UserError(sentences.BAD_KDF, file=path)
    return Kdf(_bytes(row["salt"], SALT_BYTES), t, p, m_kib)


def _text(value: Any) -> str:  # noqa: ANN401 - anything that JSON can hold
    """Return a text that can be written again: half a character is none."""
    if not isinstance(value, str):
        raise TypeError(value)
    value.encode()
    return value


def _number(value: Any, *, least: int) -> int:  # noqa: ANN401 - anything that JSON can hold
    if type(value) is not int or not least <= value <= _LAST_NUMBER:
        raise ValueError(value)
    return value


def _bytes(text: str, length: int | None = None) -> bytes:
    if not _HEX.fullmatch(text):
        raise ValueError(text)
    value = bytes.fromhex(text)
    if length is not None and len(value) != length:
        raise ValueError(text)
    return value
