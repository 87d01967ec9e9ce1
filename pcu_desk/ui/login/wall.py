"""The dark wall of the login page: a corrugated side, the unit's names, and what waits; it knows nothing else."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets import ink

# ruff: noqa: N802 - Qt's names are overridden

NAME = "PCU DESK"
_RIB, _RIB_WIDTH = 52, 10
_RIB_COLOUR, _LINE, _CORNER = "#17303A", "#2B4C58", "#85CBE3"
_INSET, _BESIDE = 20, 26


class Wall(QWidget):
    """Painted once per size; names at the top, the unit's code and the notes at the bottom."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin without names."""
        super().__init__(parent)
        self._look = look
        self._names: tuple[str, ...] = ()
        self._code = ""
        self._notes: tuple[tuple[str, str], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setMinimumWidth(320)

    def show_unit(self, code: str, names: tuple[str, ...], notes: tuple[tuple[str, str], ...]) -> None:
        """Show the unit's code, its names, and notes as (icon, words)."""
        self._code, self._names, self._notes = code, names, notes
        self.setAccessibleName(" ".join((NAME, *names, code, *(words for _, words in notes))))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw wall, frame and words."""
        del event
        theme = self._look.theme
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), theme.colour("rail"))
            if not theme.outlined:
                for x in range(21, self.width(), _RIB):
                    painter.fillRect(QRect(x, 0, _RIB_WIDTH, self.height()), QColor(_RIB_COLOUR))
            self._draw_frame(painter)
            self._draw_names(painter)
            self._draw_notes(painter)

    def _draw_frame(self, painter: QPainter) -> None:
        frame = self.rect().adjusted(_INSET, _INSET, -_INSET - 1, -_INSET - 1)
        painter.setPen(QPen(QColor(_LINE), 1))
        painter.drawRect(frame)
        painter.setPen(QPen(QColor(_CORNER), 1))
        painter.setBrush(self._look.theme.colour("rail"))
        for x in (frame.left(), frame.right() - 26):
            for y in (frame.top(), frame.bottom() - 26):
                painter.drawRect(QRect(x, y, 26, 26))

    def _place(self, top: int, height: int) -> QRect:
        line = QRect(60, top, self.width() - 100, height)
        return ink.mirrored(line, self.rect(), rtl=self._look.catalog.rtl)

    def _draw_names(self, painter: QPainter) -> None:
        theme = self._look.theme
        box = self._place(56, 48)
        ink.draw_text(painter, box, NAME, theme.font("figure"), theme.colour("on-rail"))
        top, font = 108, theme.font("body")
        for name in self._names:
            height = self._tall(font, name, theme.tall(20))
            ink.draw_wrapped(painter, self._place(top, height), name, font, theme.colour("rail-text"))
            top += height

    def _tall(self, font: QFont, words: str, least: int, aside: int = 0) -> int:
        """Return how much room words need beside an icon: in Urdu, or in a narrow window, more than one line."""
        room = QRect(0, 0, self._place(0, 0).width() - aside, self.height())
        return max(QFontMetrics(font).boundingRect(room, Qt.TextFlag.TextWordWrap, words).height() + 2, least)

    def _draw_notes(self, painter: QPainter) -> None:
        theme = self._look.theme
        bottom = self.height() - 60
        font = theme.font("table")
        heights = [self._tall(font, words, 24, _BESIDE) for _, words in self._notes]
        top = bottom - sum(heights)
        code = self._place(top - 48, 30)
        ink.draw_text(painter, code, self._code, theme.font("title"), theme.colour("on-rail"))
        rtl = self._look.catalog.rtl
        for (icon, words), height in zip(self._notes, heights, strict=True):
            row = self._place(top, height)
            place = ink.mirrored(QRect(row.x(), row.y() + 4, 16, 16), row, rtl=rtl)
            painter.drawPixmap(place, self._look.pixmap(icon, 16, "rail-text"))
            rest = ink.mirrored(row.adjusted(_BESIDE, 0, 0, 0), row, rtl=rtl)
            ink.draw_wrapped(painter, rest, words, font, theme.colour("rail-text"))
            top += height
