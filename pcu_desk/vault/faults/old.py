"""Every vault that a released program wrote: opens with this one, verifies, and each record has the hash it had."""

from __future__ import annotations

import json
import shutil
import tempfile
from hashlib import sha256
from pathlib import Path

import pcu_desk
from pcu_desk.domain.case import Case
from pcu_desk.domain.figure import Figure
from pcu_desk.domain.ports import Progress
from pcu_desk.domain.record import decode, record_of
from pcu_desk.vault import connection, migrations, slots
from pcu_desk.vault.connection import Connection
from pcu_desk.vault.door import VaultFolders
from pcu_desk.vault.faults.mutants import broken
from pcu_desk.vault.migrations import Anchor

KEPT = Path(pcu_desk.__file__).resolve().parents[1] / "tests" / "old_vaults"
"""They lie beside the program's source; the installed program carries none."""
USER = "nino"


def passphrase(name: str) -> str:
    """Return with what the vault of a name was founded."""
    return f"demo-{name * 4}"


def measure(_count: int, progress: Progress) -> Figure:
    """Open a copy of each."""
    names = sorted(path.name for path in KEPT.glob("[0-9]*") if path.is_dir()) if KEPT.is_dir() else []
    sound = 0
    for turn, name in enumerate(names, 1):
        sound += _sound(name)
        progress(turn, len(names))
    with broken(migrations, "migrate", _spoiling):
        caught = any(not _sound(name) for name in names)
    result = (
        f"{sound} of {len(names)}: {', '.join(names)}" if names else "none here: the installed program carries none"
    )
    mutant = "a migration that alters one record"
    return Figure("every released vault version", len(names), len(names) - sound, result, mutant, caught)


def _sound(name: str) -> bool:
    root = Path(tempfile.mkdtemp(prefix="pcu-desk-old-"))
    folder = root / "vault"
    try:
        shutil.copytree(KEPT / name, folder)
        key = slots.open_by_passphrase(folder, slots.read(folder), USER, passphrase(name)).dek
        before = _hashes(folder, key)
        vault = VaultFolders().unlock(folder, USER, passphrase(name))
        try:
            clean = not vault.verify(lambda *_: None)
            read = all(_comes_back(record) for (record,) in _records(vault.connection()))
        finally:
            vault.close()
        return bool(clean and read and before and _hashes(folder, key) == before)
    finally:
        shutil.rmtree(root, ignore_errors=True)


def _hashes(folder: Path, key: bytes) -> list[str]:
    database = connection.connect(folder / connection.FILE, key)
    try:
        return [sha256(record.encode()).hexdigest() for (record,) in _records(database)]
    finally:
        connection.close(database)


def _records(database: Connection) -> list[tuple[str]]:
    sql = "SELECT record FROM case_records UNION ALL SELECT record FROM messages UNION ALL SELECT record FROM units"
    return sorted(database.execute(sql).fetchall())


def _comes_back(record: str) -> bool:
    """Tell whether today's form of a case says what the stored one says."""
    row = json.loads(record)
    return "revision" not in row or record_of(decode(Case, row)) == row


def _spoiling(database: Connection, anchor: Anchor) -> int:
    taken = _migrate(database, anchor)
    database.execute("UPDATE case_records SET record = replace(record, '2026', '2025') WHERE row = 1")
    return taken


_migrate = migrations.migrate
