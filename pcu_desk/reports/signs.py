"""Draws the signs that no vendored font holds (☐ ☑ ✓ → and the minus sign) as strokes; knows no text."""

from __future__ import annotations

from typing import Any

_Stroke = tuple[tuple[float, float], ...]

_BOX: _Stroke = ((0.14, -0.02), (0.86, -0.02), (0.86, 0.70), (0.14, 0.70), (0.14, -0.02))
_TICK: _Stroke = ((0.24, 0.34), (0.42, 0.12), (0.78, 0.60))
_SHAFT: _Stroke = ((0.08, 0.32), (0.92, 0.32))
_HEAD: _Stroke = ((0.66, 0.54), (0.92, 0.32), (0.66, 0.10))
_MINUS: _Stroke = ((0.07, 0.33), (0.50, 0.33))  # over a plus sign, 0.572 em wide
_SIGNS: dict[str, tuple[_Stroke, ...]] = {
    "☐": (_BOX,),
    "☑": (_BOX, _TICK),
    "✓": (_TICK,),
    "→": (_SHAFT, _HEAD),
    "\u2212": (_MINUS,),
}


def draw_sign(canvas: Any, sign: str, x: float, y: float, size: float) -> None:  # noqa: ANN401 - reportlab has no types
    """Draw one sign whose baseline begins at (x, y)."""
    canvas.setLineWidth(size * 0.07)
    path = canvas.beginPath()
    for stroke in _SIGNS[sign]:
        path.moveTo(x + stroke[0][0] * size, y + stroke[0][1] * size)
        for across, up in stroke[1:]:
            path.lineTo(x + across * size, y + up * size)
    canvas.drawPath(path, stroke=1, fill=0)
