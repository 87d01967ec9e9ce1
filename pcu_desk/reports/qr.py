"""The QR code of a report: what it says and how it is drawn; reads nothing back."""

from __future__ import annotations

import io
from typing import Any

import segno

from pcu_desk.domain.report import ReportInput

_HEAD_DIGITS = 16
_FOURS = 4


def message(source: ReportInput) -> str:
    """Return what the code says: case, revision, content hash, and the event that froze or last changed it.

    Capital letters, digits and colons alone, so that the code stays in its densest alphabet.
    """
    parts = ("PCU1", source.case.number, str(source.case.revision), source.content_hash, *_event(source))
    return ":".join(parts).upper()


def _event(source: ReportInput) -> tuple[str, str]:
    return str(source.head.sequence), source.head.hash[:_HEAD_DIGITS]


def head_in_fours(source: ReportInput) -> str:
    """Return the first 16 hex digits of the head as they stand in the footer."""
    digits = source.head.hash[:_HEAD_DIGITS].upper()
    return " ".join(digits[place : place + _FOURS] for place in range(0, len(digits), _FOURS))


def squares(text: str) -> tuple[int, tuple[tuple[int, int, int], ...]]:
    """Return the number of modules a side, and the dark runs as (row from the top, column, length); error level M."""
    code = segno.make_qr(text, error="m")
    matrix = [bytes(row) for row in code.matrix]
    return len(matrix), tuple(run for number, row in enumerate(matrix) for run in _dark(number, row))


def _dark(number: int, row: bytes) -> list[tuple[int, int, int]]:
    found = []
    place = 0
    while (begin := row.find(1, place)) >= 0:
        end = row.find(0, begin)
        end = len(row) if end < 0 else end
        found.append((number, begin, end - begin))
        place = end
    return found


def draw_qr(canvas: Any, code: tuple[int, tuple[tuple[int, int, int], ...]], x: float, y: float, side: float) -> None:  # noqa: ANN401 - reportlab ships no types
    """Draw a code with its lower left corner at (x, y); the caller keeps the quiet zone of four modules."""
    count, runs = code
    drawn = io.StringIO()
    drawn.write(f"q 1 0 0 1 {x:.3f} {y:.3f} cm {side / count:.5f} 0 0 {side / count:.5f} 0 0 cm\n")
    for row, column, length in runs:
        drawn.write(f"{column} {count - 1 - row} {length} 1 re\n")
    drawn.write("f Q")
    canvas._code.append(drawn.getvalue())  # noqa: SLF001 - one path for all modules, so that no seams show
