"""Glyphs as shapes: for marks that lie under a page and must not be read as its text."""

from __future__ import annotations

import io
from functools import cache
from typing import Any

from fontTools.pens.basePen import BasePen  # type: ignore[import-untyped]  # it ships no types
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]  # it ships no types

from pcu_desk.reports.fonts import Face


class _PathPen(BasePen):  # type: ignore[misc]  # it ships no types
    """Writes outlines as the path operators of a PDF."""

    def __init__(self, glyphs: Any) -> None:  # noqa: ANN401 - it ships no types
        super().__init__(glyphs)
        self.path: list[str] = []

    def _moveTo(self, pt: tuple[float, float]) -> None:  # noqa: N802 - the library's names
        self.path.append(f"{pt[0]:.0f} {pt[1]:.0f} m")

    def _lineTo(self, pt: tuple[float, float]) -> None:  # noqa: N802 - the library's names
        self.path.append(f"{pt[0]:.0f} {pt[1]:.0f} l")

    def _curveToOne(self, *points: tuple[float, float]) -> None:  # noqa: N802 - the library's names
        self.path.append(" ".join(f"{x:.1f} {y:.1f}" for x, y in points) + " c")

    def _closePath(self) -> None:  # noqa: N802 - the library's names
        self.path.append("h")


def path_of(face: Face, glyph: int) -> str:
    """Return a glyph's outline as path operators in thousandths of its size, to be filled; "" for a blank one."""
    font = _opened(face)
    glyphs = font.getGlyphSet()
    pen = _PathPen(glyphs)
    glyphs[font.getGlyphName(glyph)].draw(pen)
    return " ".join(pen.path)


@cache
def _opened(face: Face) -> TTFont:
    return TTFont(io.BytesIO(face.data), lazy=True)
