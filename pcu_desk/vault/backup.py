"""A backup while the vault is in use: one file of cipher text, proven before it takes its name; changes no vault."""

from __future__ import annotations

import errno
import os
import re
import secrets
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from itertools import chain
from pathlib import Path

from pcu_desk.domain.backup import Backup, is_scheduled
from pcu_desk.domain.errors import UserError, reason_of
from pcu_desk.domain.event import Head
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.ports import Progress
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.vault import archive, handles, journal, mark, sentences, slots, witness
from pcu_desk.vault.archive import EVIDENCE, ArchiveWriter, Manifest, Part, TargetError
from pcu_desk.vault.atomic import FILE_MODE, sync_folder
from pcu_desk.vault.connection import Connection, spoken
from pcu_desk.vault.desk import Desk, public_of
from pcu_desk.vault.stillness import still

NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "backup", "The backup can't be written to {folder}: {reason}. Earlier backups are as they were; the vault is safe."
)
NOT_PROVEN = QT_TRANSLATE_NOOP(
    "backup", "{file} does not read back as it was written, so it was taken away. Earlier backups are as they were."
)
NO_FOLDER = QT_TRANSLATE_NOOP(
    "backup", "{folder} is not there, so no backup was made. Plug the disk in, or choose another folder."
)
INSIDE = QT_TRANSLATE_NOOP("backup", "{folder} is the vault's own folder. Choose a place on another disk.")
KEYS_CHANGED = QT_TRANSLATE_NOOP(
    "backup", "The keys of the vault were changed while the backup ran, so it was not kept. Back up again."
)
EVIDENCE_GONE = QT_TRANSLATE_NOOP("backup", "The evidence file {file} can't be read: {reason}. No backup was made.")

_PART = re.compile(r"\..+\.[0-9a-f]{12}\.pcu-part")
_STALE_SECONDS = 3600.0
_MEGABYTE = 1 << 20
_FILES = "SELECT file FROM evidence_keys ORDER BY file"


@dataclass(frozen=True, slots=True)
class Source:
    """What is backed up: the vault's folder, its database's key, the desk that signs, this thread's connection."""

    folder: Path
    key: bytes
    desk: Desk
    database: Connection


def make(source: Source, file: Path, progress: Progress) -> Backup:
    """Write beside, reach the disk, read back and compare, then take the name: an older file stays until then."""
    _check_place(source.folder, file)
    _sweep(file.parent)
    beside = file.with_name(f".{file.name}.{secrets.token_hex(6)}.pcu-part")
    try:
        whole, manifest = _written(source, beside, progress)
        if not _proven(beside, whole, _Count(progress, whole.size, 2 * whole.size)):
            raise UserError(NOT_PROVEN, file=file)
        beside.replace(file)
        _sync(file.parent)
    except (OSError, TargetError) as error:
        reason = reason_of(error.reason if isinstance(error, TargetError) else error)
        raise UserError(NOT_WRITTEN, folder=file.parent, reason=reason) from error
    finally:
        with suppress(OSError):  # the disk may be gone by now
            beside.unlink(missing_ok=True)
    return Backup(manifest.at, whole.size, whole.sha256, manifest.sequence, manifest.head, file.name, manifest.missing)


def _sync(folder: Path) -> None:
    """Make the name durable; some file systems of sticks can't, and write it by themselves."""
    try:
        sync_folder(folder)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP, errno.EBADF):
            raise


def prune(folder: Path, vault: str, keep: int) -> list[Path]:
    """Take away all but the newest scheduled backups of this vault; return what was taken away."""
    try:
        files = sorted(path for path in folder.iterdir() if is_scheduled(path.name))
    except OSError:
        return []
    old = sorted(_own(files, vault), reverse=True)[keep:]
    for _, path in old:
        with suppress(OSError):  # one that can't be taken away does no harm
            path.unlink()
    return [path for _, path in old]


def _own(files: list[Path], vault: str) -> Iterator[tuple[Moment, Path]]:
    for path in files:
        with suppress(UserError, OSError), archive.reading(path) as opened:  # what is no backup of ours stays
            if opened.manifest.vault == vault:
                yield opened.manifest.at, path


def _check_place(folder: Path, file: Path) -> None:
    try:
        there = file.parent.is_dir()
        inside = file.parent.resolve().is_relative_to(folder.resolve())
    except OSError as error:
        raise UserError(NOT_WRITTEN, folder=file.parent, reason=reason_of(error)) from error
    if not there:
        raise UserError(NO_FOLDER, folder=file.parent)
    if inside:
        raise UserError(INSIDE, folder=file.parent)


def _sweep(folder: Path) -> None:
    """Take away what a killed backup left here, unless it is young enough to be another one at work."""
    now = time.time()
    with suppress(OSError):
        for path in folder.iterdir():
            if _PART.fullmatch(path.name) and now - path.stat().st_mtime > _STALE_SECONDS:
                path.unlink(missing_ok=True)


def _written(source: Source, beside: Path, progress: Progress) -> tuple[Part, Manifest]:
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), FILE_MODE)
    with os.fdopen(handle, "wb") as file:
        writer = ArchiveWriter(file)
        try:
            made = _filled(source, writer, progress)
            whole = writer.close(made)
        except BaseException:
            writer.abandon()
            raise
        file.flush()
        os.fsync(handle)
    return whole, made


def _filled(source: Source, writer: ArchiveWriter, progress: Progress) -> Manifest:
    """Write every part. A statement is read before the database and evidence after it: each knows no more of it."""
    identity = handles.place(source.folder / slots.DATABASE)
    keys, statement = _bytes(source.folder / slots.FILE), _bytes(source.folder / witness.FILE)
    head, names = _database(source, writer, progress)
    writer.add(slots.FILE, [keys])
    if statement:
        writer.add(witness.FILE, [statement])
    missing = tuple(_evidence(source.folder, names, writer, progress))
    if _bytes(source.folder / slots.FILE) != keys or handles.place(source.folder / slots.DATABASE) != identity:
        raise UserError(KEYS_CHANGED)
    desk, public = source.desk, public_of(source.desk.secrets.signing).hex()
    reached = (desk.epoch, head.sequence, head.hash)
    made = Manifest(desk.vault, desk.device, public, *reached, Moment.now(), writer.parts, missing)
    return made.signed(desk.secrets.signing)


def _database(source: Source, writer: ArchiveWriter, progress: Progress) -> tuple[Head, list[str]]:
    """Write the database and the mark that belongs to it; return its head and the evidence that it knows of."""
    path = source.folder / slots.DATABASE
    with spoken(path), still(path, source.key, source.database) as held:
        names = [row[0] for row in held.database.execute(_FILES)]
        beyond = sum(_size(source.folder / EVIDENCE / name) for name in names)
        count = _Count(progress, 0, 2 * (held.size + beyond))
        writer.add(slots.DATABASE, count.counted(held.chunks()))
        writer.add(mark.FILE, [mark.standing(source.folder, source.desk, held.database)])
        return journal.head(held.database, source.desk.device), names


def _evidence(folder: Path, names: list[str], writer: ArchiveWriter, progress: Progress) -> Iterator[str]:
    """Write the evidence files as they lie; yields the names of those that are gone."""
    sizes = {name: _size(folder / EVIDENCE / name) for name in names}
    database = writer.parts[slots.DATABASE].size
    count = _Count(progress, database, 2 * (database + sum(sizes.values())))
    for name in names:
        path = folder / EVIDENCE / name
        try:
            chunks = _chunks(path)
            first = next(chunks, b"")
        except FileNotFoundError:
            yield name
        else:
            writer.add(f"{EVIDENCE}/{name}", count.counted(chain([first], chunks)))


def _chunks(path: Path) -> Iterator[bytes]:
    try:
        with path.open("rb") as file:
            while chunk := file.read(_MEGABYTE):
                yield chunk
    except FileNotFoundError:
        raise
    except OSError as error:
        raise UserError(EVIDENCE_GONE, file=path.name, reason=reason_of(error)) from error


def _proven(beside: Path, whole: Part, count: _Count) -> bool:
    """Read the file from the disk again, not from memory where the system lets us ask for that, and compare."""
    made, size = sha256(), 0
    with beside.open("rb") as file:
        if hasattr(os, "posix_fadvise"):
            with suppress(OSError):
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        for chunk in count.counted(iter(lambda: file.read(_MEGABYTE), b"")):
            made.update(chunk)
            size += len(chunk)
    return (size, made.hexdigest()) == (whole.size, whole.sha256)


class _Count:
    """Bytes on their way, told in megabytes."""

    def __init__(self, progress: Progress, done: int, total: int) -> None:
        self._progress, self._done, self._total = progress, done, max(total, 1)

    def counted(self, chunks: Iterator[bytes]) -> Iterator[bytes]:
        """Pass chunks on and tell of them; the one who is told may end it by raising."""
        for chunk in chunks:
            self._done += len(chunk)
            self._progress(min(self._done, self._total) // _MEGABYTE, self._total // _MEGABYTE)
            yield chunk


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return b""
    except OSError as error:
        raise sentences.file_sentence(error, str(path), str(path.parent)) from error
