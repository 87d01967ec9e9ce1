"""The bundle of an update: copied, proven as a whole, only then opened, unpacked file by file against its manifest.

The copy is what counts: the stick that a bundle comes on may show other bytes at the next look.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import stat
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from pcu_desk.domain.errors import UserError, quoted, reason_of
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.update import (
    FILES,
    MALFORMED,
    MANIFEST,
    BundledFile,
    Manifest,
    SigningKey,
    UpdateProgress,
    UpdateStep,
    read_manifest,
)
from pcu_desk.host.program_folder import sync, written
from pcu_desk.host.signatures import NOT_A_FILE, known_keys, signature_of, signer_of

NOT_READ = QT_TRANSLATE_NOOP("update", "{file} can't be read: {reason}. Nothing was changed.")
NO_ROOM = QT_TRANSLATE_NOOP(
    "update",
    "The update needs {needed} MB in {folder}, and {free} MB are free. Nothing was changed; make room and try again.",
)
TOO_LARGE = QT_TRANSLATE_NOOP("update", "{file} is larger than any update. Nothing was changed.")
_STEP = 1024 * 1024
_MEGABYTE = 1_000_000
_SPARE = 16 * _MEGABYTE
_LARGEST = 2 * 1024**3
_LARGEST_MANIFEST = 8 * 1024 * 1024
_COMPRESSIONS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError)


@dataclass(frozen=True, slots=True)
class Bundle:
    """A bundle whose signature holds: what its manifest says, which key signed it, and its files."""

    manifest: Manifest
    by: SigningKey
    archive: zipfile.ZipFile

    def unpack(self, folder: Path, progress: UpdateProgress) -> None:
        """Write every file of the manifest below an empty folder, and nothing else. Raises UserError."""
        require_room(folder, self.manifest.size)
        done = 0
        for file in self.manifest.files:
            with written(folder), _whole():
                self._write(file, folder)
            done += file.size
            progress(UpdateStep.UNPACK, done, self.manifest.size)
        for inner in [below for below, _, _ in os.walk(folder, topdown=False)]:
            sync(Path(inner))

    def _write(self, file: BundledFile, folder: Path) -> None:
        target = folder.joinpath(*file.path.split("/"))
        target.parent.mkdir(parents=True, exist_ok=True)
        sum_ = hashlib.sha256()
        size = 0
        with (
            self.archive.open(FILES + file.path) as source,
            open(target, "xb", opener=_runnable if file.executable else None) as opened,
        ):
            while part := source.read(_STEP):
                size += len(part)
                sum_.update(part)
                opened.write(part)
            opened.flush()
            os.fsync(opened.fileno())
        if size != file.size or sum_.hexdigest() != file.sha256:
            raise UserError(MALFORMED, what=quoted(file.path))


@contextmanager
def proven(file: Path, release: Path, place: Path, progress: UpdateProgress) -> Iterator[Bundle]:
    """Copy a bundle to the disk of `place`, where it has no name, and prove it by the keys in `release`.

    Raises UserError.
    """
    keys = known_keys(release)
    signature = signature_of(file)
    with _copied(file, place, progress) as copy:
        size = copy.seek(0, os.SEEK_END)
        copy.seek(0)
        progress(UpdateStep.CHECK, 0, size)
        by = signer_of(file.name, _Watched(copy, size, progress), signature, keys)
        with _opened(copy) as archive:
            yield Bundle(_manifest(archive), by, archive)


def require_room(folder: Path, size: int) -> None:
    """Raise UserError where a disk has no room for so many bytes."""
    free = shutil.disk_usage(folder).free
    if free < size + _SPARE:
        raise UserError(NO_ROOM, needed=-(-(size + _SPARE) // _MEGABYTE), free=free // _MEGABYTE, folder=folder)


class _Watched:
    """A copy as it is read for its signature, telling how far that is."""

    def __init__(self, copy: IO[bytes], size: int, progress: UpdateProgress) -> None:
        self._copy, self._size, self._progress = copy, size, progress

    def tell(self) -> int:
        return self._copy.tell()

    def seek(self, place: int) -> int:
        return self._copy.seek(place)

    def read(self, size: int = -1) -> bytes:
        part = self._copy.read(size)
        if self._copy.tell() % _STEP < len(part):
            self._progress(UpdateStep.CHECK, self._copy.tell(), self._size)
        return part


@contextmanager
def _copied(file: Path, place: Path, progress: UpdateProgress) -> Iterator[IO[bytes]]:
    if file.exists() and not file.is_file():
        raise UserError(NOT_A_FILE, file=file)
    try:
        source = file.open("rb")
    except OSError as error:
        raise UserError(NOT_READ, file=file, reason=reason_of(error)) from error
    with source:
        size = _size(file, source)
        require_room(place, size)
        with _unnamed(place) as copy:
            for done in _pump(file, source, copy, place):
                progress(UpdateStep.COPY, done, size)
            yield copy


def _unnamed(place: Path) -> IO[bytes]:
    with written(place):
        return tempfile.TemporaryFile(dir=place)


def _size(file: Path, source: IO[bytes]) -> int:
    size = os.fstat(source.fileno()).st_size
    if size > _LARGEST:
        raise UserError(TOO_LARGE, file=file)
    return size


def _pump(file: Path, source: IO[bytes], copy: IO[bytes], place: Path) -> Iterator[int]:
    done = 0
    while True:
        try:
            part = source.read(_STEP)
        except OSError as error:
            raise UserError(NOT_READ, file=file, reason=reason_of(error)) from error
        if not part:
            return
        done += len(part)
        if done > _LARGEST:  # it grows while it is read
            raise UserError(TOO_LARGE, file=file)
        with written(place):
            copy.write(part)
            copy.flush()
        yield done


@contextmanager
def _opened(copy: IO[bytes]) -> Iterator[zipfile.ZipFile]:
    copy.seek(0)
    try:
        archive = zipfile.ZipFile(copy)
    except _BROKEN:
        raise UserError(MALFORMED, what="zip") from None
    with archive:
        yield archive


def _manifest(archive: zipfile.ZipFile) -> Manifest:
    """Return the manifest, once the bundle holds just what it says. Raises UserError."""
    entries = {entry.filename: entry for entry in archive.infolist()}
    head = entries.get(MANIFEST)
    if head is None or head.file_size > _LARGEST_MANIFEST or len(entries) != len(archive.infolist()):
        raise UserError(MALFORMED, what=MANIFEST)
    try:
        manifest = read_manifest(archive.read(head))
    except _BROKEN:
        raise UserError(MALFORMED, what=MANIFEST) from None
    wanted = {FILES + file.path: file.size for file in manifest.files}
    for name in sorted(entries.keys() ^ (wanted.keys() | {MANIFEST})):
        raise UserError(MALFORMED, what=quoted(name))
    for name, size in wanted.items():
        if not _is_plain(entries[name], size):
            raise UserError(MALFORMED, what=quoted(name))
    return manifest


def _is_plain(entry: zipfile.ZipInfo, size: int) -> bool:
    kind = stat.S_IFMT(entry.external_attr >> 16)
    plain = kind in (0, stat.S_IFREG) and not entry.flag_bits & 1
    return plain and entry.compress_type in _COMPRESSIONS and entry.file_size == size


def _runnable(path: str, flags: int) -> int:
    return os.open(path, flags, 0o777)


@contextmanager
def _whole() -> Iterator[None]:
    try:
        yield
    except _BROKEN:
        raise UserError(MALFORMED, what="zip") from None
