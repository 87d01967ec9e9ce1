"""Evidence files: sealed beside the database, one random key each kept inside it; judges no case and parses no byte.

A file is a header (form, chunk size, its own random name) and chunks of AES-256-GCM. A chunk's nonce is its place; the
header, the place and whether it is the last are authenticated with it: what is cut, reordered, swapped, appended to or
put under another name does not open.
"""

from __future__ import annotations

import hashlib
import io
import os
import secrets
import struct
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from pcu_desk.domain.errors import DamagedError, MissingError, UserError
from pcu_desk.domain.ports import KeptFile
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.vault import sentences
from pcu_desk.vault.atomic import FILE_MODE, private_folder, sync_folder
from pcu_desk.vault.connection import Connection, Connections, spoken

FOLDER, QUARANTINE = "evidence", "quarantine"
CHUNK = 256 * 1024
_MAGIC = b"PCUEVID1"
_HEADER = struct.Struct(">8sI16s")
_NONCE = struct.Struct(">4xQ")
_PLACE = struct.Struct(">QB")
_TAG = 16
_SEALED = CHUNK + _TAG
_AHEAD = 1024 * 1024
_KEY_BYTES, _NAME_BYTES = 32, 16
_HALF = ".part"  # a file that is not whole yet

NO_FILE = QT_TRANSLATE_NOOP("evidence", "The file of this evidence is missing. Restore it from a backup.")
ALTERED = QT_TRANSLATE_NOOP(
    "evidence", "The file of this evidence is not the one that was added. Leave it as it is and run the verification."
)
NOT_KEPT = QT_TRANSLATE_NOOP(
    "evidence", "The disk did not give the file back as it was written, so it was not added. Use another disk."
)


class EvidenceStore:
    """The evidence files of one vault folder; the keys come from the connection that is handed in."""

    def __init__(self, vault: Path) -> None:
        """Work below a vault's folder; nothing is made before the first file."""
        self._folder = vault / FOLDER
        self._busy = threading.RLock()

    @contextmanager
    def adding(self) -> Iterator[None]:
        """Keep the orphans' search away from files whose rows are about to be written."""
        with self._busy:
            yield

    def keep(self, parts: Iterable[bytes]) -> KeptFile:
        """Seal bytes into a file of a random name: written, synced, named, folder synced, read back and compared.

        Until a transaction names it, nothing points to it; a failure leaves nothing behind.
        """
        name, key = secrets.token_hex(_NAME_BYTES), secrets.token_bytes(_KEY_BYTES)
        target = self._folder / name
        half = target.with_name(name + _HALF)
        try:
            private_folder(self._folder)
            size, digest = _seal(half, name, key, parts)
            half.replace(target)
            sync_folder(self._folder)
            _read_back(target, name, key, size)
        except BaseException as error:
            half.unlink(missing_ok=True)
            target.unlink(missing_ok=True)
            if isinstance(error, OSError):
                raise sentences.file_sentence(error, str(target), str(self._folder)) from error
            raise
        return KeptFile(name, key, size, digest)

    def drop(self, kept: KeptFile) -> None:
        """Take away a file that no row came to name."""
        (self._folder / kept.file).unlink(missing_ok=True)

    def read(self, name: str, key: bytes) -> Iterator[bytes]:
        """Return the bytes of a file, chunk by chunk, each proven. Raises MissingError, DamagedError, UserError."""
        try:
            with (self._folder / name).open("rb", buffering=0) as file:
                for chunk in _opened(file, name, key):
                    yield bytes(chunk)
        except FileNotFoundError:
            raise MissingError(NO_FILE) from None
        except ValueError:
            raise DamagedError(ALTERED) from None
        except OSError as error:
            raise sentences.file_sentence(error, name, str(self._folder)) from error

    def is_there(self, name: str) -> bool:
        """Tell whether a file is there, whatever is in it."""
        return (self._folder / name).is_file()

    def settle(self, named: frozenset[str]) -> tuple[str, ...]:
        """Move files that no row names into quarantine and sweep halves; return the names moved.

        What a row names and an older database had set aside comes back. To be called only by who holds the vault's
        lock: another program's file may be about to get its row.
        """
        with self._busy:
            self._bring_back(named)
            moved = [path for path in self._files() if path.name not in named]
            if moved:
                private_folder(self._folder / QUARANTINE)
            for path in moved:
                path.replace(self._folder / QUARANTINE / path.name)
            if moved:
                sync_folder(self._folder / QUARANTINE)
                sync_folder(self._folder)
            for half in self._folder.glob(f"*{_HALF}"):
                half.unlink(missing_ok=True)
        return tuple(path.name for path in moved)

    def _bring_back(self, named: frozenset[str]) -> None:
        back = [name for name in self.quarantined() if name in named and not self.is_there(name)]
        for name in back:
            (self._folder / QUARANTINE / name).replace(self._folder / name)
        if back:
            sync_folder(self._folder)

    def quarantined(self) -> tuple[str, ...]:
        """Return the names of the files that lie in quarantine."""
        place = self._folder / QUARANTINE
        return tuple(sorted(path.name for path in place.iterdir())) if place.is_dir() else ()

    def _files(self) -> list[Path]:
        if not self._folder.is_dir():
            return []
        return sorted(path for path in self._folder.iterdir() if path.is_file() and path.suffix != _HALF)


class VaultEvidence:
    """The evidence files of an open vault: the store of files, and the keys in the calling thread's connection."""

    def __init__(self, folder: Path, database: Path, connections: Connections) -> None:
        self._files, self._path, self._connections = EvidenceStore(folder), database, connections

    def adding(self) -> AbstractContextManager[None]:
        """Keep the search for orphans away while files wait for their rows."""
        return self._files.adding()

    def keep(self, parts: Iterable[bytes]) -> KeptFile:
        """Seal bytes into a durable file, read back and compared."""
        return self._files.keep(parts)

    def drop(self, kept: KeptFile) -> None:
        """Take away a file that no row came to name.

        An interrupt can come between a commit and the news of it, so the row is looked for; a file of which that can't
        be told stays, and is set aside at the next unlocking.
        """
        with spoken(self._path):
            if not has_row(self._connections.here(), kept.file):
                self._files.drop(kept)

    def read(self, evidence: str) -> Iterator[bytes]:
        """Return the bytes of a piece of evidence in parts."""
        with spoken(self._path):
            place = place_of(self._connections.here(), evidence)
        if place is None:
            raise MissingError(NO_FILE)
        return self._files.read(*place)

    def settle(self) -> Sequence[str]:
        """Move files that no row names into quarantine."""
        with self._files.adding(), spoken(self._path):
            return self._files.settle(named(self._connections.here()))

    def quarantined(self) -> Sequence[str]:
        """Return the names of the files in quarantine."""
        with spoken(self._path):
            return self._files.quarantined()


def put(connection: Connection, case: str, evidence: str, kept: KeptFile, thumbnail: bytes) -> None:
    """Write the key of a file, and its thumbnail if it has one."""
    row = (evidence, case, kept.file, kept.key)
    connection.execute("INSERT INTO evidence_keys (evidence, subject, file, key) VALUES (?, ?, ?, ?)", row)
    if thumbnail:
        connection.execute("INSERT OR REPLACE INTO thumbnails (evidence, picture) VALUES (?, ?)", (evidence, thumbnail))


def place_of(connection: Connection, evidence: str) -> tuple[str, bytes] | None:
    """Return the file name and the key of a piece of evidence, None when its file is not in this vault."""
    found = connection.execute("SELECT file, key FROM evidence_keys WHERE evidence = ?", (evidence,)).fetchone()
    return (found[0], found[1]) if found else None


def case_of(connection: Connection, evidence: str) -> str:
    """Return the id of the case to which a piece of evidence belongs, "" when its file is not in this vault."""
    found = connection.execute("SELECT subject FROM evidence_keys WHERE evidence = ?", (evidence,)).fetchone()
    return str(found[0]) if found else ""


def has_row(connection: Connection, file: str) -> bool:
    """Tell whether a row names a file."""
    return connection.execute("SELECT 1 FROM evidence_keys WHERE file = ?", (file,)).fetchone() is not None


def named(connection: Connection) -> frozenset[str]:
    """Return the names of all files that rows name."""
    return frozenset(name for (name,) in connection.execute("SELECT file FROM evidence_keys"))


def keys(connection: Connection) -> dict[str, tuple[str, bytes]]:
    """Return file name and key of all evidence, by its id."""
    return {row[0]: (row[1], row[2]) for row in connection.execute("SELECT evidence, file, key FROM evidence_keys")}


def thumbnail(connection: Connection, evidence: str) -> bytes | None:
    """Return the small picture of a piece of evidence, None when it has none."""
    found = connection.execute("SELECT picture FROM thumbnails WHERE evidence = ?", (evidence,)).fetchone()
    return bytes(found[0]) if found else None


def _seal(path: Path, name: str, key: bytes, parts: Iterable[bytes]) -> tuple[int, str]:
    """Write header and chunks and make them durable; return size and SHA-256 of the bytes sealed."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - late import

    cipher, header, whole, size, begun = AESGCM(key), _header(name), hashlib.sha256(), 0, 0
    room = memoryview(bytearray(_SEALED))  # fresh memory for each chunk would cost more than sealing it
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), FILE_MODE)
    with os.fdopen(handle, "wb", buffering=0) as file:
        file.write(header)
        for place, (chunk, last) in enumerate(_chunks(parts)):
            whole.update(chunk)
            size += len(chunk)
            sealed = room[: len(chunk) + _TAG]
            cipher.encrypt_into(_NONCE.pack(place), chunk, header + _PLACE.pack(place, last), sealed)
            _write_all(file, sealed)
            begun = _begin_writing(handle, begun, file.tell())
        os.fsync(handle)
    return size, whole.hexdigest()


def _begin_writing(handle: int, start: int, end: int) -> int:
    """Let the disk begin with what it has been given, so that the sync at the end waits less; return where it is."""
    if end - start < _AHEAD or not hasattr(os, "posix_fadvise"):
        return start
    os.posix_fadvise(handle, start, end - start, os.POSIX_FADV_DONTNEED)
    return end


def _write_all(file: io.FileIO, data: memoryview) -> None:
    """Write every byte: an unbuffered file may take a part of them when the disk fills up."""
    while data:
        data = data[file.write(data) :]


def _chunks(parts: Iterable[bytes]) -> Iterator[tuple[memoryview, bool]]:
    """Cut bytes into chunks of one size, the last of which is told, and may be shorter or empty."""
    kept = memoryview(b"")
    for part in parts:
        if len(kept) == CHUNK and part:
            yield kept, False
            kept = memoryview(b"")
        view = memoryview(bytes(kept) + part) if kept else memoryview(part)
        while len(view) > CHUNK:
            yield view[:CHUNK], False
            view = view[CHUNK:]
        kept = view
    yield kept, True


def _read_back(path: Path, name: str, key: bytes, size: int) -> None:
    """Compare what the disk gives back: a chunk opens only if it is the very one that was sealed."""
    try:
        with path.open("rb", buffering=0) as file:
            if sum(map(len, _opened(file, name, key))) != size:
                raise UserError(NOT_KEPT)
    except ValueError:
        raise UserError(NOT_KEPT) from None


def _opened(file: io.FileIO, name: str, key: bytes) -> Iterator[memoryview]:
    """Return the chunks of a sealed file, each good until the next is asked for.

    Raises ValueError for anything but the whole of what was sealed.
    """
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - late import
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - late import

    header, cipher = _header(name), AESGCM(key)
    plain, rooms = memoryview(bytearray(CHUNK)), [memoryview(bytearray(_SEALED)) for _ in range(2)]
    if _fill(file, rooms[0][: len(header)]) < len(header) or rooms[0][: len(header)] != header:
        raise ValueError("another header")
    place, size = 0, _fill(file, rooms[0])
    while True:
        following = _fill(file, rooms[(place + 1) % 2]) if size == _SEALED else 0
        if size < _TAG:
            raise ValueError("cut")
        try:
            sealed, chunk = rooms[place % 2][:size], plain[: size - _TAG]
            cipher.decrypt_into(_NONCE.pack(place), sealed, header + _PLACE.pack(place, not following), chunk)
        except InvalidTag:
            raise ValueError("a chunk that was not sealed so") from None
        yield chunk
        if not following:
            return
        place, size = place + 1, following


def _fill(file: io.FileIO, room: memoryview) -> int:
    """Read as many bytes as there is room for, fewer only at the end of the file; return how many."""
    done = 0
    while done < len(room) and (got := file.readinto(room[done:])):
        done += got
    return done


def _header(name: str) -> bytes:
    return _HEADER.pack(_MAGIC, CHUNK, bytes.fromhex(name))
