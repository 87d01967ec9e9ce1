"""State as icon and word on a soft fill (an outline in high contrast); not clickable."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pcu_desk.ui.look import Look
from pcu_desk.ui.theme import Theme
from pcu_desk.ui.widgets import ink

# ruff: noqa: N802 - Qt's names are overridden

_HEIGHT = 20
_PADDING = 6
_ICON = 14
_GAP = 4


@dataclass(frozen=True, slots=True)
class State:
    """A state to show: its word in the officer's language, its icon, its colour (muted, info, ok, warn, danger...)."""

    word: str
    icon: str
    tone: str


def pill_height(theme: Theme) -> int:
    """Return the height of a pill."""
    return theme.tall(_HEIGHT)


def pill_width(look: Look, state: State) -> int:
    """Return the width of a pill: it never shrinks."""
    icon = _ICON + _GAP if state.icon else 0
    return ink.text_width(look.theme.font("table", bold=True), state.word) + icon + 2 * _PADDING


def fitted(look: Look, state: State, room: int) -> State:
    """Return a state whose pill is no wider than the room: the end of its word goes where it must."""
    if (over := pill_width(look, state) - room) <= 0:
        return state
    metrics = QFontMetrics(look.theme.font("table", bold=True))
    left = max(metrics.horizontalAdvance(state.word) - over, 0)
    return State(metrics.elidedText(state.word, Qt.TextElideMode.ElideRight, left), state.icon, state.tone)


def draw_pill(painter: QPainter, at: QPoint, look: Look, state: State) -> None:
    """Draw a pill with its top left corner at a point."""
    theme = look.theme
    height = pill_height(theme)
    box = QRect(at.x(), at.y(), pill_width(look, state), height)
    soft = theme.colour("sunken" if state.tone == "muted" else f"{state.tone}-soft")
    ink.draw_frame(painter, box, fill=soft, line=theme.colour(state.tone) if theme.outlined else None, radius=2)
    inner = box.adjusted(_PADDING, 0, -_PADDING, 0)
    rtl = look.catalog.rtl
    if state.icon:
        place = ink.mirrored(QRect(inner.x(), inner.y() + (height - _ICON) // 2, _ICON, _ICON), inner, rtl=rtl)
        painter.drawPixmap(place, look.pixmap(state.icon, _ICON, state.tone))
        inner.adjust(0 if rtl else _ICON + _GAP, 0, -(_ICON + _GAP) if rtl else 0, 0)
    ink.draw_text(painter, inner, state.word, theme.font("table", bold=True), theme.colour(state.tone))


class Pill(QWidget):
    """A pill as a widget."""

    def __init__(self, look: Look, state: State, parent: QWidget | None = None) -> None:
        """Take the state to show."""
        super().__init__(parent)
        self._look, self._state = look, state
        self.setAccessibleName(state.word)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_state(self, state: State) -> None:
        """Show another state."""
        self._state = state
        self.setAccessibleName(state.word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the pill."""
        return QSize(pill_width(self._look, self._state), pill_height(self._look.theme))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        del event
        with QPainter(self) as painter:
            draw_pill(painter, QPoint(0, 0), self._look, self._state)
