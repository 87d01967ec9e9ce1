"""The backup file: a stored zip of cipher text with a signed manifest; opens no database and knows no key.

Names in it are fixed or random, times in it are none: it tells no more than the vault's own folder does.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from typing import IO, Any, cast
from zipfile import ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from pcu_desk.domain.canonical import canonical
from pcu_desk.domain.errors import UserError, reason_of
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.vault import desk, journal
from pcu_desk.vault.atomic import FILE_MODE

NOT_READ = QT_TRANSLATE_NOOP("backup", "{file} can't be read: {reason}. Nothing was changed.")
NOT_A_BACKUP = QT_TRANSLATE_NOOP("backup", "{file} is not a backup of this program. Nothing was changed.")
NEWER = QT_TRANSLATE_NOOP(
    "backup", "{file} was made by a newer PCU Desk. It is safe; update the program to restore it."
)
DAMAGED = QT_TRANSLATE_NOOP(
    "backup", "{file} is not the file that was made: {part} differs. Nothing was changed; use another backup."
)
FORGED = QT_TRANSLATE_NOOP(
    "backup", "{file} does not carry the signature of the desk that it names. Nothing was changed; use another backup."
)

FORMAT = "pcu-desk/backup/1"
MANIFEST = "manifest.json"
EVIDENCE = "evidence"
EVIDENCE_NAME = re.compile(r"[0-9a-f]{32}")
_FAMILY = "pcu-desk/backup/"
_LABEL = FORMAT.encode() + b"\x00"
_NAME = re.compile(r"vault\.db|vault\.json|mark\.json|witness\.json|evidence/[0-9a-f]{32}")
_NEEDED = ("vault.db", "vault.json", "mark.json")
_LARGEST_MANIFEST = 64 << 20
_LARGEST_SMALL = 8 << 20
_LAST_NUMBER = 2**53 - 1  # the largest number with a canonical form
_CHUNK = 1 << 20
_EPOCH = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Part:
    """One file in it: size in bytes and SHA-256 in hex."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What the backup holds and how far its journal goes, signed by the desk that made it.

    `signing` is the desk's public key; who may have it is said by the journal inside.
    """

    vault: str
    device: str
    signing: str
    epoch: int
    sequence: int
    head: str
    at: Moment
    parts: dict[str, Part] = field(default_factory=dict)
    missing: tuple[str, ...] = ()
    signature: str = ""

    def body(self) -> dict[str, Any]:
        """Return what is signed."""
        return {
            "format": FORMAT,
            "vault": self.vault,
            "device": self.device,
            "signing": self.signing,
            "epoch": self.epoch,
            "seq": self.sequence,
            "head": self.head,
            "time": self.at.iso(),
            "files": {name: {"size": part.size, "sha256": part.sha256} for name, part in self.parts.items()},
            "missing": list(self.missing),
        }

    def signed(self, key: bytes) -> Manifest:
        """Return it with the desk's signature (Ed25519, 32 raw bytes)."""
        return replace(self, signature=journal.sign(key, _LABEL + canonical(self.body())).hex())

    def holds(self) -> bool:
        """Tell whether the desk that it names has signed it."""
        try:
            public, signature = bytes.fromhex(self.signing), bytes.fromhex(self.signature)
        except ValueError:
            return False
        named = desk.device_id(public) == self.device
        return named and journal.signed_by(public, signature, _LABEL + canonical(self.body()))

    def to_bytes(self) -> bytes:
        """Return the manifest's file."""
        return json.dumps({**self.body(), "signature": self.signature}, indent=1).encode()


class TargetError(Exception):
    """The place that is written to failed, not the vault that is read."""

    def __init__(self, reason: OSError) -> None:
        super().__init__(str(reason))
        self.reason = reason


class ArchiveWriter:
    """Writes the parts one after another and hashes the whole as it goes, so that one reading proves it."""

    def __init__(self, file: IO[bytes]) -> None:
        """Begin at the start of an empty file."""
        self._stream = _Hashed(file)
        self._zip = ZipFile(cast("IO[bytes]", self._stream), "w", ZIP_STORED, allowZip64=True)
        self.parts: dict[str, Part] = {}

    def add(self, name: str, chunks: Iterable[bytes]) -> None:
        """Write one part."""
        made, size = sha256(), 0
        with self._zip.open(_info(name), "w", force_zip64=True) as target:
            for chunk in chunks:
                made.update(chunk)
                target.write(chunk)
                size += len(chunk)
        self.parts[name] = Part(size, made.hexdigest())

    def abandon(self) -> None:
        """Write nothing more, not even an end."""
        self._zip.fp = None

    def close(self, manifest: Manifest) -> Part:
        """Write the manifest and end the file; return size and SHA-256 of the whole."""
        with self._zip.open(_info(MANIFEST), "w") as target:
            target.write(manifest.to_bytes())
        self._zip.close()
        return Part(self._stream.size, self._stream.made.hexdigest())


class _Hashed:
    """A stream that can't go back, so that what is hashed is what lies in the file."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.made, self.size = sha256(), 0

    def write(self, data: bytes) -> int:
        self.made.update(data)
        self.size += len(data)
        try:
            return self._file.write(data)
        except OSError as error:
            raise TargetError(error) from error

    def flush(self) -> None:
        """Nothing to do before the end: the whole is flushed once."""


class Archive:
    """A backup file that is open for reading; nothing in it is believed before its hash was compared."""

    def __init__(self, path: Path, opened: ZipFile, manifest: Manifest) -> None:
        """Take what `reading` has checked."""
        self.path, self.manifest = path, manifest
        self._zip = opened

    def small(self, name: str) -> bytes:
        """Return one of the small parts."""
        if self.manifest.parts[name].size > _LARGEST_SMALL:
            raise UserError(NOT_A_BACKUP, file=self.path)
        return b"".join(self._chunks(name))

    def extract(self, name: str, target: Path) -> Iterator[int]:
        """Write a part to a new file and let it reach the disk; yields the bytes written as it goes."""
        handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), FILE_MODE)
        with os.fdopen(handle, "wb") as file:
            for chunk in self._chunks(name):
                file.write(chunk)
                yield len(chunk)
            file.flush()
            os.fsync(handle)

    def _chunks(self, name: str) -> Iterator[bytes]:
        told, made, size = self.manifest.parts[name], sha256(), 0
        try:
            with self._zip.open(name) as source:
                while chunk := source.read(_CHUNK):
                    made.update(chunk)
                    size += len(chunk)
                    yield chunk
        except (BadZipFile, EOFError, NotImplementedError, RuntimeError) as error:
            raise UserError(DAMAGED, file=self.path, part=name) from error
        except OSError as error:  # also a place before the file's beginning
            raise UserError(NOT_READ, file=self.path, reason=reason_of(error)) from error
        if (size, made.hexdigest()) != (told.size, told.sha256):
            raise UserError(DAMAGED, file=self.path, part=name)


@contextmanager
def reading(path: Path) -> Iterator[Archive]:
    """Open a backup file: whole, with a manifest that its desk has signed, and with nothing but what that names."""
    try:
        opened = ZipFile(path)
    except OSError as error:
        raise UserError(NOT_READ, file=path, reason=reason_of(error)) from error
    except (BadZipFile, ValueError, NotImplementedError) as error:
        raise UserError(NOT_A_BACKUP, file=path) from error
    with opened:
        manifest = _manifest(opened, path)
        _check_names(opened, manifest, path)
        if not manifest.holds():
            raise UserError(FORGED, file=path)
        yield Archive(path, opened, manifest)


def _manifest(opened: ZipFile, path: Path) -> Manifest:
    try:
        info = opened.getinfo(MANIFEST)
        if info.file_size > _LARGEST_MANIFEST or not _plain(info):
            raise UserError(NOT_A_BACKUP, file=path)
        row = json.loads(opened.read(MANIFEST))
        if row["format"] != FORMAT:
            newer = str(row["format"]).startswith(_FAMILY)
            raise UserError(NEWER if newer else NOT_A_BACKUP, file=path)
        return _parsed(row)
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError, BadZipFile, EOFError) as error:
        raise UserError(NOT_A_BACKUP, file=path) from error
    except OSError as error:
        raise UserError(NOT_READ, file=path, reason=reason_of(error)) from error


def _parsed(row: dict[str, Any]) -> Manifest:
    texts = [row[name] for name in ("vault", "device", "signing", "head", "signature")]
    numbers = [row[name] for name in ("epoch", "seq")]
    if not all(isinstance(text, str) and text.encode() for text in texts):  # half a character has no bytes
        raise TypeError(row)
    if not all(_countable(number) for number in numbers):
        raise TypeError(row)
    parts = {name: _part(part) for name, part in row["files"].items()}
    missing = tuple(name for name in row["missing"] if EVIDENCE_NAME.fullmatch(name))
    vault, device, signing, head, signature = texts
    at = Moment.parse(row["time"])
    return Manifest(vault, device, signing, numbers[0], numbers[1], head, at, parts, missing, signature)


def _part(row: dict[str, Any]) -> Part:
    if not (_countable(row["size"]) and isinstance(row["sha256"], str) and row["sha256"].encode()):
        raise TypeError(row)
    return Part(row["size"], row["sha256"])


def _countable(number: object) -> bool:
    return type(number) is int and 0 <= number <= _LAST_NUMBER


def _plain(info: ZipInfo) -> bool:
    """Tell whether an entry is stored as it is, neither packed nor encrypted."""
    return info.compress_type == ZIP_STORED and not info.flag_bits & 1


def _check_names(opened: ZipFile, manifest: Manifest, path: Path) -> None:
    """Refuse a name that could lead out of a folder, a part twice or too many, and anything but plain storing.

    Parts that share bytes of the file would grow as they are written out: together they are never longer than it.
    """
    infos = opened.infolist()
    names = [info.filename for info in infos]
    told = {*manifest.parts, MANIFEST}
    plain = all(map(_plain, infos)) and sum(info.file_size for info in infos) <= path.stat().st_size
    fit = all(_NAME.fullmatch(name) for name in manifest.parts) and all(name in manifest.parts for name in _NEEDED)
    if not (plain and fit and len(names) == len(told) and set(names) == told):
        raise UserError(NOT_A_BACKUP, file=path)


def _info(name: str) -> ZipInfo:
    info = ZipInfo(name, _EPOCH)
    info.external_attr = FILE_MODE << 16
    return info
