"""The QR code of a report: what it says and how it is drawn; reads nothing back."""

from __future__ import annotations

import io
from typing import Any

import segno

from pcu_desk.domain.paper import HEAD_DIGITS, code_text
from pcu_desk.domain.report import ReportInput

_FOURS = 4


def message(source: ReportInput) -> str:
    """Return what the code says."""
    number = source.case.number or (source.thread[0].number if source.thread else "")
    head = source.head
    return code_text(number, source.case.revision, source.content_hash, head.sequence, head.hash)


def head_in_fours(source: ReportInput) -> str:
    """Return the first 16 hex digits of the head as they stand in the footer."""
    digits = source.head.hash[:HEAD_DIGITS].upper()
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
