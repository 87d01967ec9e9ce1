"""Which table, index or search structure each page of a database belongs to, read with the key; writes nothing.

The page format is SQLite's (sqlite.org/fileformat2.html, section 1.6); each page is AES-256-CBC with its vector behind
its cipher text, as SQLCipher lays it down for a raw key.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from pcu_desk.vault.connection import PAGE, Connection

_SALT, _RESERVED, _VECTOR = 16, 80, 16
_USABLE = PAGE - _RESERVED
_INDEX_BRANCH, _TABLE_BRANCH, _INDEX_LEAF, _TABLE_LEAF = 2, 5, 10, 13
_BRANCHES = (_INDEX_BRANCH, _TABLE_BRANCH)
_FILE_HEADER = 100


@dataclass(frozen=True)
class Pages:
    """The pages of one database file."""

    data: bytes
    key: bytes

    @cached_property
    def count(self) -> int:
        """How many there are."""
        return len(self.data) // PAGE

    def cipher(self, number: int) -> bytes:
        """Return a page (from 1) as it lies on the disk."""
        return self.data[(number - 1) * PAGE : number * PAGE]

    def plain(self, number: int) -> bytes:
        """Return a page's content; the first sixteen bytes of the file are its salt and read as nothing."""
        from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes  # noqa: PLC0415 - late import

        page, start = self.cipher(number), _SALT if number == 1 else 0
        vector = page[_USABLE : _USABLE + _VECTOR]
        reader = Cipher(algorithms.AES(self.key), modes.CBC(vector)).decryptor()
        return bytes(start) + reader.update(page[start:_USABLE]) + reader.finalize()

    def owners(self, database: Connection) -> dict[int, str]:
        """Return the table or index of each page in use; a free page belongs to none."""
        roots = database.execute("SELECT rootpage, name FROM sqlite_master WHERE rootpage > 0").fetchall()
        found = dict.fromkeys(self._below(1), "sqlite_schema")
        for root, name in roots:
            found.update(dict.fromkeys(self._below(root), name))
        return found

    def _below(self, root: int) -> Iterator[int]:
        """Go through a tree: its pages and the pages that its long rows run over to."""
        waiting = [root]
        while waiting:
            number = waiting.pop()
            page = self.plain(number)
            head = _FILE_HEADER if number == 1 else 0
            yield number
            kind, (cells,) = page[head], struct.unpack_from(">H", page, head + 3)
            branch = kind in _BRANCHES
            if branch:
                waiting.append(struct.unpack_from(">I", page, head + 8)[0])
            pointers = head + (12 if branch else 8)
            for (at,) in struct.iter_unpack(">H", page[pointers : pointers + 2 * cells]):
                if branch:
                    waiting.append(struct.unpack_from(">I", page, at)[0])
                yield from self._overflow(page, at, kind)

    def _overflow(self, page: bytes, at: int, kind: int) -> Iterator[int]:
        if kind == _TABLE_BRANCH:
            return
        size, at = _varint(page, at + (4 if kind == _INDEX_BRANCH else 0))
        if kind == _TABLE_LEAF:
            _, at = _varint(page, at)
        held = _held(size, kind)
        if held == size:
            return
        (number,) = struct.unpack_from(">I", page, at + held)
        while number:
            yield number
            (number,) = struct.unpack_from(">I", self.plain(number))


def _held(size: int, kind: int) -> int:
    """Return how many bytes of a cell stay on its own page."""
    most = _USABLE - 35 if kind == _TABLE_LEAF else (_USABLE - 12) * 64 // 255 - 23
    if size <= most:
        return size
    least = (_USABLE - 12) * 32 // 255 - 23
    kept = least + (size - least) % (_USABLE - 4)
    return kept if kept <= most else least


def _varint(page: bytes, at: int) -> tuple[int, int]:
    value = 0
    for step in range(8):
        byte = page[at + step]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:  # noqa: PLR2004 - the highest bit says whether more follows
            return value, at + step + 1
    return value << 8 | page[at + 8], at + 9
