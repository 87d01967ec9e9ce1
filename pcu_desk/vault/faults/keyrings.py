"""A keyring that is absent, locked, emptied or changed under a vault that needs it; asks no keyring of this machine."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.figure import Figure
from pcu_desk.domain.ports import Founding, Progress, SecretStore
from pcu_desk.domain.unit import PortUnit, UnitName
from pcu_desk.vault import attempts, recovery, sentences, slots
from pcu_desk.vault.door import VaultFolders
from pcu_desk.vault.faults.mutants import broken
from pcu_desk.vault.faults.scratch import PASSPHRASE, scratch
from pcu_desk.vault.slot_form import FLOOR_KIB
from pcu_desk.vault.specimens import OFFICER

_NEXT = "a second passphrase of a scratch vault"


@dataclass(slots=True)
class Kept:
    """A keyring that works."""

    held: dict[str, bytes] = field(default_factory=dict)

    def get(self, name: str) -> bytes | None:
        """Return what is held."""
        return self.held.get(name)

    def put(self, name: str, secret: bytes) -> None:
        """Hold it."""
        self.held[name] = secret

    def delete(self, name: str) -> None:
        """Let it go."""
        self.held.pop(name, None)


class Locked(Kept):
    """One that answers nothing until a person unlocks it."""

    __slots__ = ()

    def get(self, name: str) -> bytes | None:  # noqa: ARG002 - as every store
        """Refuse."""
        raise UserError(sentences.NO_SECRET)

    def put(self, name: str, secret: bytes) -> None:  # noqa: ARG002 - as every store
        """Refuse."""
        raise UserError(sentences.NO_SECRET)


def _changed(sound: Kept) -> SecretStore:
    return Kept({name: secrets.token_bytes(len(secret)) for name, secret in sound.held.items()})


_KINDS: Mapping[str, Callable[[Kept], SecretStore | None]] = {
    "absent": lambda _: None,
    "locked": lambda sound: Locked(dict(sound.held)),
    "emptied": lambda _: Kept(),
    "changed": _changed,
}


def measure(count: int, progress: Progress) -> Figure:
    """Try each kind of trouble in turn: the passphrase is refused with a sentence, a printed code opens."""
    cheap = partial(slots.Kdf, m_kib=FLOOR_KIB)  # its cost is measured elsewhere
    with broken(slots, "Kdf", cheap), scratch() as made:
        root, sound = made.folder.parent, Kept()
        codes = _founded(root / "guarded", sound)
        opened = 0
        for turn in range(count):
            kind = list(_KINDS)[turn % len(_KINDS)]
            opened += _opens(root, f"turn{turn}", _KINDS[kind](sound), codes[turn % 2])
            progress(turn + 1, count)
        mutated = _founded_badly(root / "mutant", sound)
        caught = not _opens(root, "broken", None, mutated[0], "mutant")
    result = f"{opened} opened by a printed code ({', '.join(_KINDS)}), the passphrase refused each time"
    mutant = "binds the printed codes to the keyring too"
    return Figure("keyring absent, locked, changed", count, count - opened, result, mutant, caught)


def _founded(folder: Path, store: SecretStore) -> tuple[str, ...]:
    codes = (recovery.new_code(), recovery.new_code())
    unit = PortUnit(code="XXTST", names=(UnitName("en", "Scratch"),), training=True)
    founding = Founding(unit, OFFICER, "Bench", "Bench", PASSPHRASE, codes)
    VaultFolders(lambda: store).create(folder, founding).close()
    return codes


def _founded_badly(folder: Path, store: SecretStore) -> tuple[str, ...]:
    """Found with codes whose slots need the keyring's part as well."""
    part = secrets.token_bytes(slots.KEY_BYTES)

    whole = slots._seal  # noqa: SLF001 - the mutant

    def seal(file: Any, person: Any, way: Any, *rest: Any) -> Any:  # noqa: ANN401 - handed on as it came
        return whole(file, person, replace(way, secret=part), *rest)

    with broken(slots, "_seal", seal):
        return _founded(folder, store)


def _opens(root: Path, name: str, store: SecretStore | None, code: str, vault: str = "guarded") -> bool:
    folder = root / name
    shutil.copytree(root / vault, folder, ignore=shutil.ignore_patterns(attempts.FILE))
    doors = VaultFolders(lambda: store)
    try:
        doors.unlock(folder, OFFICER, PASSPHRASE).close()
    except UserError:
        pass
    else:
        return False
    try:
        opened, fresh = doors.recover(folder, OFFICER, code, _NEXT)
        clean = not opened.verify(lambda *_: None)
        opened.close()
        again = doors.unlock_by_code(folder, OFFICER, fresh[0])
        again.close()
    except UserError:
        return False
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return clean
