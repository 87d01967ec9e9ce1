"""Evidence against the journal: what it tells was added has its key and its file, and the file holds those bytes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pcu_desk.domain.errors import DamagedError, UserError
from pcu_desk.domain.event import ADDS_FILES, Act, Event
from pcu_desk.domain.lawful import filed
from pcu_desk.domain.ports import Progress
from pcu_desk.domain.record import Record
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.vault import evidence
from pcu_desk.vault.connection import Connection
from pcu_desk.vault.evidence import EvidenceStore
from pcu_desk.vault.verify.account import ROW, SIGNATURE, UNLAWFUL, Account

QUARANTINED = "quarantined"
FILE_MISSING = QT_TRANSLATE_NOOP("verify", "The journal tells of this evidence, but its file is missing.")
FILE_ALTERED = QT_TRANSLATE_NOOP("verify", "The file of this evidence is not the one that was added.")
KEY_MISSING = QT_TRANSLATE_NOOP("verify", "The journal tells of this evidence, but the key of its file is missing.")
KEY_UNTOLD = QT_TRANSLATE_NOOP("verify", "An evidence file has a key here, but the journal does not tell of it.")
KEY_MOVED = QT_TRANSLATE_NOOP("verify", "This evidence is filed under another case than the journal says.")
FILES_APART = QT_TRANSLATE_NOOP("verify", "Files in quarantine, which no case ever named: {count}.")


@dataclass(frozen=True, slots=True)
class SealedFile:
    """A file that is to be opened: whose it is, its name and key, and the digest that the journal tells."""

    evidence: str
    file: str
    key: bytes
    sha256: str


def take_files(event: Event, account: Account) -> None:
    """Follow which files an entry says were added, and to which case or message."""
    files = event.change.get("files") if event.act in ADDS_FILES else None
    for each, digest in files.items() if isinstance(files, Mapping) else ():
        told = event.subject, str(digest)
        if account.files.setdefault(str(each), told) != told:  # else another file could stand in the first one's place
            name = f"{event.device}/{event.sequence}"
            account.fault(SIGNATURE, name, UNLAWFUL, act=event.act.value, officer=event.officer)


def check_filed(event: Event, name: str, before: Record | None, after: Record, account: Account) -> None:
    """Hold each row of evidence that an entry adds to the file that the same entry tells of."""
    if event.act is Act.ATTACHED and not filed(before or {}, after, event.change.get("files")):
        account.fault(SIGNATURE, name, UNLAWFUL, act=event.act.value, officer=event.officer)


def check_keys(database: Connection, account: Account) -> list[SealedFile]:
    """Compare the keys with what the journal tells, both ways; return the files that are to be opened."""
    subjects: dict[str, str] = dict(database.execute("SELECT evidence, subject FROM evidence_keys"))
    found = evidence.keys(database)
    for each in found.keys() - account.files.keys():
        account.fault(ROW, each, KEY_UNTOLD)
    for each, (subject, _) in account.files.items():
        if each not in found:
            account.fault(ROW, each, KEY_MISSING)
        elif subjects[each] != subject:
            account.fault(ROW, each, KEY_MOVED)
    told = [(each, digest) for each, (_, digest) in account.files.items() if each in found]
    return [SealedFile(each, *found[each], digest) for each, digest in told]


def check_files(folder: Path, files: list[SealedFile], account: Account, progress: Progress) -> None:
    """Open every file to its end and compare it with its digest; tell of files set aside."""
    store = EvidenceStore(folder)
    for done, file in enumerate(files):
        progress(done, len(files))
        fault = fault_of(store, file.file, file.key, file.sha256)
        if fault is not None:
            account.fault(ROW, file.evidence, FILE_ALTERED if fault else FILE_MISSING)
    if apart := store.quarantined():
        account.note(QUARANTINED, FILES_APART, count=len(apart))


def fault_of(store: EvidenceStore, file: str, key: bytes, sha256: str) -> bool | None:
    """Return None for a file that holds the bytes of this digest, True for an altered and False for a missing one."""
    if not store.is_there(file):
        return False
    try:
        return _digest(store.read(file, key)) != sha256 or None
    except (DamagedError, UserError):  # what the disk does not give any more is not what was added either
        return True


def _digest(parts: Iterator[Any]) -> str:
    whole = hashlib.sha256()
    for part in parts:
        whole.update(part)
    return whole.hexdigest()
