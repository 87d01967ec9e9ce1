"""Reads a write-ahead log frame by frame before any connection opens it; changes nothing and decrypts nothing.

SQLite drops a damaged frame and all behind it without a word, so committed rows can vanish while every check of the
database stays clean. The checksums of the log (sqlite.org/fileformat2.html, section 4) run over the cipher text.
"""

from __future__ import annotations

import struct
import sys
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from hashlib import sha256
from pathlib import Path

from pcu_desk.vault.atomic import replace_file

_HEADER, _FRAME_HEADER = 32, 24
_MAGICS = {0x377F0682: "little", 0x377F0683: "big"}
_VERSION = 3007000
_MASK = 0xFFFFFFFF
_READS = 3
KEPT = ".damaged-"


class _Salts(Enum):
    CURRENT = auto()
    HALF = auto()  # one of the two equal: no earlier round of the log ever looks like this
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class LogScan:
    """What the log holds: frames up to the last commit, frames of a write that never ended, and the first damage."""

    committed: int = 0
    unfinished: int = 0
    damaged_frame: int | None = None
    reason: str = ""

    @property
    def whole(self) -> bool:
        """Whether nothing that was committed can have been dropped by damage."""
        return not self.reason


@dataclass(frozen=True, slots=True)
class _Frame:
    commit: bool
    salts: _Salts
    stored: tuple[int, int]
    head: bytes
    page: memoryview


def scan(path: Path) -> LogScan:
    """Scan a `-wal` file; damage counts only when it is the same in several readings, since a writer may be at work."""
    result = LogScan()
    for _ in range(_READS):
        try:
            data = path.read_bytes()
        except FileNotFoundError:
            return LogScan()
        except OSError:
            return LogScan(reason="the log can not be read")
        before, result = result, scan_bytes(data)
        if result.whole:
            return result
        if before == result:
            break
    return result


def keep_if_damaged(path: Path) -> Path | None:
    """Set a copy of a damaged log aside before a connection opens: the database would drop its rows without a word.

    The vault stays usable; the copy, cipher text as before, is what the verification tells of and a rescue begins with.
    """
    if scan(path).whole:
        return None
    data = path.read_bytes()
    kept = path.with_name(f"{path.name}{KEPT}{sha256(data).hexdigest()[:16]}")
    if not kept.exists():
        replace_file(kept, data)
    return kept


def kept(path: Path) -> list[Path]:
    """Return the copies of damaged logs that were set aside."""
    return sorted(path.parent.glob(f"{path.name}{KEPT}*"))


def scan_bytes(data: bytes) -> LogScan:
    """Judge the bytes of a write-ahead log."""
    if not data:
        return LogScan()
    if len(data) < _HEADER:
        return LogScan(reason="the header of the log is cut")
    magic, version, page, _, salt1, salt2, *stored = struct.unpack(">8I", data[:_HEADER])
    order = _MAGICS.get(magic)
    if order is None or version != _VERSION:
        return LogScan(reason="the header of the log is damaged")
    sums = _checksum(order, data[:24], (0, 0))
    if sums != tuple(stored):
        return LogScan(reason="the header of the log fails its checksum")
    return _walk(list(_frames(data, page, (salt1, salt2))), order, sums)


def _frames(data: bytes, page: int, salts: tuple[int, int]) -> Iterator[_Frame]:
    view = memoryview(data)
    step = _FRAME_HEADER + page
    for start in range(_HEADER, len(data) - step + 1, step):
        _, size, salt1, salt2, sum1, sum2 = struct.unpack_from(">6I", data, start)
        same = (salt1 == salts[0]) + (salt2 == salts[1])
        kind = (_Salts.OTHER, _Salts.HALF, _Salts.CURRENT)[same]
        yield _Frame(size > 0, kind, (sum1, sum2), data[start : start + 8], view[start + _FRAME_HEADER : start + step])


def _walk(frames: list[_Frame], order: str, sums: tuple[int, int]) -> LogScan:
    committed = 0
    for number, frame in enumerate(frames, 1):
        expected = _checksum(order, frame.page, _checksum(order, frame.head, sums))
        if frame.salts is not _Salts.CURRENT or expected != frame.stored:
            return _judge(frames, number, committed)
        sums = expected
        committed = number if frame.commit else committed
    return LogScan(committed, len(frames) - committed)


def _judge(frames: list[_Frame], number: int, committed: int) -> LogScan:
    """Tell damage at frame `number` (from 1) from the remains of an earlier round or of a write that was cut off."""
    bad, behind = frames[number - 1], frames[number:]
    fault = LogScan(committed, 0, number, f"frame {number} of the log is damaged")
    quiet = LogScan(committed, number - 1 - committed)
    if bad.salts is _Salts.HALF:
        return fault
    if bad.salts is _Salts.OTHER:
        return fault if any(frame.salts is not _Salts.OTHER for frame in behind) else quiet
    current = [frame for frame in behind if frame.salts is not _Salts.OTHER]
    if not committed and behind and not current:
        return quiet  # the first write after a restart of the log, cut off over frames of the round before
    if current and not bad.commit and not any(frame.commit for frame in current):
        return quiet  # a large write that was cut off while it rewrote its own frames
    return fault


def _checksum(order: str, data: bytes | memoryview, start: tuple[int, int]) -> tuple[int, int]:
    words = array("I", bytes(data))
    if order != sys.byteorder:
        words.byteswap()
    s0, s1 = start
    for i in range(0, len(words), 2):
        s0 = (s0 + words[i] + s1) & _MASK
        s1 = (s1 + words[i + 1] + s0) & _MASK
    return s0, s1
