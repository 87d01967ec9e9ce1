"""Words on the page: titles, captions, section headers, the empty state; each a label of one kind."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QStyle, QStyleOption, QVBoxLayout, QWidget

from pcu_desk.ui import direction
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets import ink

# ruff: noqa: N802 - Qt's names are overridden

TITLE, SECTION, CAPTION, TABLE, STRONG, MUTED = "title", "section", "caption", "table", "table-bold", "muted"


def label(words: str, kind: str = "", *, wrap: bool = False, parent: QWidget | None = None) -> QLabel:
    """Return a label of one of the kinds that the style sheet knows; plain text, never markup."""
    made = _Wrapped(words, parent) if wrap and QGuiApplication.isRightToLeft() else QLabel(words, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("kind", kind)
    made.setAlignment(direction.start() | Qt.AlignmentFlag.AlignVCenter)
    made.setWordWrap(wrap)
    if wrap:
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


class _Wrapped(QLabel):
    """Several lines of words written from right to left, which Qt's own label would not set on one edge."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines."""
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            super().paintEvent(event)
            return
        option = QStyleOption()
        option.initFrom(self)
        with QPainter(self) as painter:
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
            colour = self.palette().color(self.foregroundRole())
            ink.draw_wrapped(painter, self.contentsRect(), self.text(), self.font(), colour)


class Elided(QLabel):
    """A label that ends in an ellipsis when it does not fit, and tells the whole in its tool tip."""

    def __init__(self, words: str, kind: str = MUTED, parent: QWidget | None = None) -> None:
        """Take the whole text."""
        super().__init__(parent)
        self._words = words
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", kind)
        self.setAlignment(direction.start() | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.set_words(words)

    def set_words(self, words: str) -> None:
        """Show another text."""
        self._words = words
        self.setAccessibleName(words)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the text anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, max(self.width(), 0))
        self.setText(shown)
        self.setToolTip(ink.as_tip(self._words) if shown != self._words else "")


class SectionHeader(QWidget):
    """A group's title, what is said beside it, and room for a button at its end."""

    def __init__(self, look: Look, title: str, beside: str = "", parent: QWidget | None = None) -> None:
        """Take the title and the quiet words beside it."""
        super().__init__(parent)
        del look
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(label(title, SECTION))
        self._row.addWidget(Elided(beside, MUTED), 1)

    def add_end(self, widget: QWidget) -> None:
        """Put a widget at the end of the row."""
        self._row.addWidget(widget)


class EmptyState(QWidget):
    """What a place is for while it is empty, and one button."""

    def __init__(self, look: Look, icon: str, *, title: str, words: str, button: QWidget | None = None) -> None:
        """Take the icon, what the place is for, and the one thing to do."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(1)
        picture = QLabel()
        picture.setPixmap(look.pixmap(icon, 36, "muted"))
        for widget in (picture, label(title, SECTION, wrap=True), label(words, MUTED, wrap=True)):
            widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(widget)
        if button is not None:
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(1)


def rule(parent: QWidget | None = None) -> QFrame:
    """Return a hairline across a panel."""
    line = QFrame(parent)
    line.setProperty("kind", "rule")
    line.setFixedHeight(1)
    return line


def frame(kind: str, parent: QWidget | None = None) -> QFrame:
    """Return a frame of one of the kinds that the style sheet knows."""
    made = QFrame(parent)
    made.setProperty("kind", kind)
    return made
