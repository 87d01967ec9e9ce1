"""Painting that several parts share: text in a box, frames, key caps; owns no state."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from html import escape

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtGui import Qt as Gui
from PySide6.QtWidgets import QStyle, QToolTip

from pcu_desk.ui.direction import runs_right_to_left

START = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
END = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter
_KEY_PADDING = 6
_HALF = 0.5
_NEW_LINE = "\N{LINE SEPARATOR}"
Notice = Callable[[QPainter, QRect, str, int], None]
_notices: list[Notice] = []


@contextmanager
def watched(notice: Notice) -> Iterator[None]:
    """Tell meanwhile of each text that does not fit its box: the painter, the box, the text and what it needs."""
    _notices.append(notice)
    try:
        yield
    finally:
        _notices.remove(notice)


def text_width(font: QFont, text: str) -> int:
    """Return the width of a line of text in pixels."""
    return QFontMetrics(font).horizontalAdvance(text)


def draw_text(  # noqa: PLR0917 - painting reads best in the order of the painter's own calls
    painter: QPainter, box: QRect, text: str, font: QFont, colour: QColor, align: Qt.AlignmentFlag = START
) -> None:
    """Draw one line of text in a box, elided at its end when it is too long."""
    painter.setFont(font)
    painter.setPen(colour)
    metrics = QFontMetrics(font)
    fits = (width := metrics.horizontalAdvance(text)) <= box.width()
    if not fits:
        _tell(painter, box, text, width)
    shown = text if fits else _elided(metrics, text, box.width())
    painter.drawText(box, placed(painter, text, align) | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip, shown)


def show_tip(event: QHelpEvent, words: str, font: QFont, room: int, more: str = "") -> None:
    """Answer a request for a tool tip: the words where they were shortened, and what else there is to say."""
    tip = "\n".join(part for part in (words if text_width(font, words) > room else "", more) if part)
    QToolTip.showText(event.globalPos(), as_tip(tip))


def as_tip(words: str) -> str:
    """Return words as a tool tip shows them letter by letter.

    Qt takes words with a tag in them for a page of its own and fetches the pictures that it names, from a network
    drive too; words that came from elsewhere are never a page.
    """
    if not Gui.mightBeRichText(words):
        return words
    return f'<span style="white-space: pre-wrap">{escape(words, quote=False)}</span>'


def draw_wrapped(painter: QPainter, box: QRect, text: str, font: QFont, colour: QColor) -> None:
    """Draw words over several lines from the window's start side, in the middle of a box.

    `drawText` sets each but the last line of a script written from right to left one space off its edge.
    """
    layout = QTextLayout(text.replace("\n", _NEW_LINE), font)
    rtl = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    option = QTextOption(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
    runs = Qt.LayoutDirection.RightToLeft if runs_right_to_left(text) else Qt.LayoutDirection.LeftToRight
    option.setTextDirection(runs)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(box.width())
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    if height > box.height() + 1:
        _tell(painter, box, text, int(height))
    painter.setPen(colour)
    layout.draw(painter, QPointF(box.x(), box.y() + max((box.height() - height) / 2, 0)))


def placed(painter: QPainter, text: str, align: Qt.AlignmentFlag) -> int:
    """Return the flags with which a text stands on its side of the window and runs in the direction of its script."""
    side = QStyle.visualAlignment(painter.layoutDirection(), align) | Qt.AlignmentFlag.AlignAbsolute
    runs = Qt.TextFlag.TextForceRightToLeft if runs_right_to_left(text) else Qt.TextFlag.TextForceLeftToRight
    return side.value | runs.value


def draw_frame(
    painter: QPainter, box: QRect, *, fill: QColor | None, line: QColor | None, radius: float = 3, width: float = 1
) -> None:
    """Fill and outline a box with the line inside it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(line, width) if line is not None else Qt.PenStyle.NoPen)
    inset = width * _HALF if line is not None else 0
    painter.drawRoundedRect(QRectF(box).adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.restore()


def draw_ring(painter: QPainter, box: QRect, colour: QColor, radius: float = 2) -> None:
    """Draw the focus ring inside a box (cells and rows; elsewhere it is outside, see focus.py)."""
    draw_frame(painter, box, fill=None, line=colour, radius=radius, width=2)


def key_width(font: QFont, key: str) -> int:
    """Return the width of a key cap."""
    return text_width(font, key) + 2 * _KEY_PADDING


def draw_key(  # noqa: PLR0917 - painting reads best in the order of the painter's own calls
    painter: QPainter, box: QRect, key: str, font: QFont, colour: QColor, line: QColor
) -> None:
    """Draw a key cap: the key's name in a hairline frame, never mirrored."""
    draw_frame(painter, box, fill=None, line=line, radius=2)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(box, CENTRE | Qt.TextFlag.TextForceLeftToRight | Qt.TextFlag.TextDontClip, key)


def centred(box: QRect, width: int, height: int) -> QRect:
    """Return a box of this size in the middle of another."""
    return QRect(box.x() + (box.width() - width) // 2, box.y() + (box.height() - height) // 2, width, height)


def mirrored(box: QRect, within: QRect, *, rtl: bool) -> QRect:
    """Return the box flipped inside another for right-to-left."""
    if not rtl:
        return box
    return QRect(within.left() + within.right() - box.right(), box.y(), box.width(), box.height())


def dot(painter: QPainter, centre: QPointF, radius: float, *, fill: QColor | None, line: QColor, width: float) -> None:
    """Draw a stop's circle."""
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(line, width))
    painter.drawEllipse(centre, radius, radius)


def _tell(painter: QPainter, box: QRect, text: str, needed: int) -> None:
    for notice in _notices:
        notice(painter, box, text, needed)


def _elided(metrics: QFontMetrics, text: str, width: int) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(width, 0))
