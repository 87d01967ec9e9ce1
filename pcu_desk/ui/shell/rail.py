"""The rail: places of the program, dark in every theme; owns no page."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout, QWidget

from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets import ink

# ruff: noqa: N802 - Qt's names are overridden

INSPECTIONS, ALERTS, UNITS, REPORTS = "inspections", "alerts", "units", "reports"
VAULT, SETTINGS = "vault", "settings"
PLACES: tuple[tuple[str, str, Text], ...] = (
    (INSPECTIONS, "inspection", QT_TRANSLATE_NOOP("shell", "Inspections")),
    (ALERTS, "alert", QT_TRANSLATE_NOOP("shell", "Alerts")),
    (UNITS, "pin", QT_TRANSLATE_NOOP("shell", "Units")),
    (REPORTS, "report", QT_TRANSLATE_NOOP("shell", "Reports")),
    (VAULT, "verify", QT_TRANSLATE_NOOP("shell", "Vault")),
)
SETTINGS_PLACE = (SETTINGS, "settings", QT_TRANSLATE_NOOP("shell", "Settings"))
LOGO = "PCU"
_LOGO_LINE = "#85CBE3"
_BAR = "#62B8D6"
_HEIGHT = 58
_SIDES = 8


class RailItem(QAbstractButton):
    """Icon over word; the chosen one is lit, with a bar at its start; a figure tells what waits."""

    def __init__(self, look: Look, icon: str, word: str, parent: QWidget | None = None) -> None:
        """Take the icon and the word."""
        super().__init__(parent)
        self._look, self._icon, self.count = look, icon, 0
        self.setText(word)
        self.setToolTip(word)
        self.setAccessibleName(word)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("own_ring", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_count(self, count: int) -> None:
        """Show how many things wait there."""
        self.count = count
        self.setAccessibleName(f"{self.text()} {count or ''}".strip())
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of an item."""
        return QSize(80, self._look.theme.tall(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrow keys, choose with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        del event
        theme, rtl = self._look.theme, self._look.catalog.rtl
        chosen = self.isChecked()
        colour = theme.colour("on-rail" if chosen or self.underMouse() else "rail-text")
        with QPainter(self) as painter:
            if chosen:
                painter.fillRect(self.rect(), theme.colour("rail-active"))
                bar = ink.mirrored(QRect(0, 0, 3, self.height()), self.rect(), rtl=rtl)
                painter.fillRect(bar, QColor(_BAR))
            x = (self.width() - 24) // 2
            painter.drawPixmap(QRect(x, 9, 24, 24), self._look.icons.pixmap(self._icon, 24, colour))
            fonts = (theme.font("table", bold=chosen), theme.font("caption", bold=chosen), theme.font("caption"))
            room = self.width() - _SIDES
            font = next((font for font in fonts if ink.text_width(font, self.text()) <= room), fonts[-1])
            ink.draw_text(painter, QRect(0, 34, self.width(), theme.tall(18)), self.text(), font, colour, ink.CENTRE)
            if self.count:
                self._draw_count(painter, x)
            if self.hasFocus():
                ink.draw_ring(painter, self.rect().adjusted(2, 2, -2, -2), QColor("#8AB8FF"))

    def _draw_count(self, painter: QPainter, x: int) -> None:
        theme = self._look.theme
        font, count = theme.font("caption", bold=True), self._look.count(self.count)
        width = max(16, ink.text_width(font, count) + 8)
        box = ink.mirrored(QRect(x + 16, 5, width, 16), self.rect(), rtl=self._look.catalog.rtl)
        ink.draw_frame(painter, box, fill=theme.colour("on-rail"), line=None, radius=2)
        dark = QColor("#11262E")
        ink.draw_text(painter, box, count, font, dark, ink.CENTRE)


class Logo(QWidget):
    """The three letters between four corners of a box."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Take the height of the top bar."""
        super().__init__(parent)
        self._look = look
        self.setFixedHeight(look.theme.heights["top_bar"])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the letters and the corners."""
        del event
        theme = self._look.theme
        box = ink.centred(self.rect(), 42, 24)
        with QPainter(self) as painter:
            painter.setPen(QPen(QColor(_LOGO_LINE), 1))
            painter.drawRect(box.adjusted(0, 0, -1, -1))
            for corner in (box.topLeft(), box.topRight(), box.bottomLeft(), box.bottomRight()):
                square = QRect(0, 0, 6, 6)
                square.moveCenter(corner)
                painter.fillRect(square & box, QColor(_LOGO_LINE))
            ink.draw_text(painter, box, LOGO, theme.code_font("table", bold=True), theme.colour("on-rail"), ink.CENTRE)


class Rail(QFrame):
    """The column of places; emits the key of the one that was chosen."""

    chosen = Signal(str)

    def __init__(self, look: Look, width: int, parent: QWidget | None = None) -> None:
        """Make the places."""
        super().__init__(parent)
        self.setProperty("kind", "rail")
        self.setObjectName("rail")
        self.setStyleSheet(f"#rail {{ background: {look.theme.colours['rail']}; }}")
        self.setFixedWidth(width)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Logo(look))
        self._items: dict[str, RailItem] = {}
        for key, icon, word in PLACES:
            column.addWidget(self._item(look, key, icon, word))
        column.addStretch(1)
        column.addWidget(self._item(look, *SETTINGS_PLACE))

    def choose(self, key: str) -> None:
        """Light a place without telling."""
        for name, item in self._items.items():
            item.setChecked(name == key)

    def set_count(self, key: str, count: int) -> None:
        """Show a figure at a place."""
        self._items[key].set_count(count)

    def item(self, key: str) -> RailItem:
        """Return a place's button."""
        return self._items[key]

    def _item(self, look: Look, key: str, icon: str, word: Text) -> RailItem:
        item = RailItem(look, icon, look.text(word))
        item.clicked.connect(lambda: self.chosen.emit(key))
        self._items[key] = item
        return item
