"""Planted words and the search for them in every form in which a disk may hold them; plants nothing itself."""

from __future__ import annotations

import base64
import io
import os
import re
import secrets
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

_DIGITS = "BCDFGHJKLMNPQRSTVWXZ"
_ROOT_LENGTH = 12
_NUMBER = 3
_MOST = 64 * 1024 * 1024
_DEEPEST = 3
_DEFLATED = re.compile(rb"\x78[\x01\x5e\x9c\xda]|\x1f\x8b\x08")
_SHORTEST_STREAM = 16
_ASCII85 = re.compile(rb"stream\r?\n([!-uz\s]{16,})~>")


@dataclass(slots=True)
class Markers:
    """Words with one root that nothing else in the world holds, and a number each."""

    root: str = field(default_factory=lambda: "".join(secrets.choice(_DIGITS) for _ in range(_ROOT_LENGTH)))
    count: int = 0

    def next(self) -> str:
        """Plant one more."""
        self.count += 1
        return f"{self.root}{self.count:0{_NUMBER}}"

    @property
    def all(self) -> tuple[str, ...]:
        """Every word planted so far."""
        return tuple(f"{self.root}{number:0{_NUMBER}}" for number in range(1, self.count + 1))


@dataclass(frozen=True, slots=True)
class Leak:
    """A trace of a planted word: where, and in which form."""

    place: str
    form: str


class Scanner:
    """Looks for the root of the planted words, and for other secrets byte by byte."""

    def __init__(self, root: str, secrets_too: Iterable[bytes] = ()) -> None:
        self._needles = {needle: form for form, needle in forms_of(root)}
        for secret in secrets_too:
            self._needles |= {needle: f"secret as {form}" for form, needle in _forms_of_bytes(secret)}

    def files(self, roots: Iterable[Path], named: Iterable[Path] = (), since: float = 0.0) -> list[Leak]:
        """Search every file below some folders, and their names, but for what a person named or is older."""
        spared = [path.resolve() for path in named]
        found: list[Leak] = []
        for root in roots:
            for path in _below(root):
                if any(path.resolve().is_relative_to(kept) for kept in spared):
                    continue
                found += self._in(str(path.relative_to(root)).encode(errors="surrogateescape"), f"name of {path}")
                if path.is_file() and not path.is_symlink() and changed_since(path, since):
                    found += self.one(path)
        return found

    def open_files(self, pid: int) -> list[Leak]:
        """Search what a process holds open although its name is gone already (Linux)."""
        found: list[Leak] = []
        for handle in Path(f"/proc/{pid}/fd").iterdir():
            try:
                if "(deleted)" in str(handle.readlink()):
                    found += self._in(handle.read_bytes()[:_MOST], f"open file {handle.name} of the process")
            except OSError:
                continue
        return found

    def data(self, data: bytes) -> list[Leak]:
        """Search some bytes."""
        return self._in(data, "data")

    def one(self, path: Path) -> list[Leak]:
        """Search one file; nothing is told of one that went away or may not be read."""
        try:
            return self._in(path.read_bytes()[:_MOST], str(path))
        except OSError:
            return []

    def _in(self, data: bytes, place: str, depth: int = 0) -> list[Leak]:
        folded = data.upper()
        found = [Leak(place, form) for needle, form in self._needles.items() if self._holds(data, folded, needle, form)]
        if depth < _DEEPEST:
            for stream in _streams(data):
                found += self._in(stream, f"{place}, packed", depth + 1)
        return found

    def _holds(self, data: bytes, folded: bytes, needle: bytes, form: str) -> bool:
        return needle.upper() in folded if form in _ANY_CASE else needle in data


def changed_since(path: Path, since: float) -> bool:
    """Tell whether something is there and was changed after a time."""
    try:
        return path.lstat().st_mtime >= since
    except OSError:
        return False


def _below(root: Path) -> Iterator[Path]:
    """Go through everything below a folder; what goes away meanwhile is none of ours."""
    for folder, folders, files in os.walk(root):
        for name in sorted((*folders, *files)):
            yield Path(folder, name)


_ANY_CASE = frozenset({"plain", "utf-16-le", "utf-16-be", "utf-32-le", "hex"})


def forms_of(text: str) -> Iterator[tuple[str, bytes]]:
    """Return the forms in which a text may lie somewhere: every encoding, and hex and base64 of them."""
    yield "plain", text.encode()
    for encoding in ("utf-16-le", "utf-16-be", "utf-32-le"):
        yield encoding, text.encode(encoding)
    yield "backwards", text[::-1].encode()
    for data in (text.encode(), text.encode("utf-16-le")):
        yield from _forms_of_bytes(data, bare=False)


def _forms_of_bytes(data: bytes, *, bare: bool = True) -> Iterator[tuple[str, bytes]]:
    if bare:
        yield "bytes", data
    yield "hex", data.hex().encode()
    for shift in range(3):
        padded = base64.b64encode(bytes(shift) + data)
        start, end = (0, 2, 3)[shift], len(padded) - (4 if (shift + len(data)) % 3 else 0)
        for form in (padded[start:end], padded[start:end].replace(b"+", b"-").replace(b"/", b"_")):
            yield "base64", form


def _streams(data: bytes) -> Iterator[bytes]:
    """Unpack whatever in some bytes can be unpacked: zip members, gzip and zlib streams, streams of old papers."""
    if data.startswith(b"PK"):
        yield from _members(data)
    for match in _ASCII85.finditer(data):
        with suppress(ValueError):
            yield base64.a85decode(match.group(1))
    view = memoryview(data)
    for match in _DEFLATED.finditer(data):
        gzipped = match.group().startswith(b"\x1f")
        reader = zlib.decompressobj(wbits=31 if gzipped else 15)
        try:
            unpacked = reader.decompress(view[match.start() :], _MOST)
        except zlib.error:
            continue
        if len(unpacked) >= _SHORTEST_STREAM:
            yield unpacked


def _members(data: bytes) -> Iterator[bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for name in archive.namelist():
                yield archive.read(name)[:_MOST]
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, zlib.error, OSError):
        return
