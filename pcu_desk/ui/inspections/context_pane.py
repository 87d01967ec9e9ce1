"""The side panel of a case: what is missing to submit, with jumps, and guidance for the section; it decides nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from pcu_desk.domain.life import Missing
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.ui import direction
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets import ink
from pcu_desk.ui.widgets.labels import CAPTION, SECTION, frame, label, rule

# ruff: noqa: N802 - Qt's names are overridden

MISSING = QT_TRANSLATE_NOOP("inspection", "Missing to submit")
NOTHING = QT_TRANSLATE_NOOP("inspection", "Nothing is missing.")
_GUIDANCE = QT_TRANSLATE_NOOP("inspection", "Guidance")
_STRIP = 40
GUIDANCE: dict[str, Text] = {
    "selection": QT_TRANSLATE_NOOP(
        "inspection", "Write why this consignment and not another. Hours and minutes count."
    ),
    "consignment": QT_TRANSLATE_NOOP(
        "inspection", "Read the number on the door and on the roof. A wrong check digit is evidence: keep it as seen."
    ),
    "examination": QT_TRANSLATE_NOOP(
        "inspection", "Compare the mass in the documents with the mass found, and say how it was found."
    ),
    "seals": QT_TRANSLATE_NOOP("inspection", "Record the seal that was found and the one that was put on."),
    "seizure": QT_TRANSLATE_NOOP(
        "inspection", "A refusal is recorded, never left blank: who refused, when, the words used, and who heard it."
    ),
    "narrative": QT_TRANSLATE_NOOP("inspection", "What was seen, done and said, in the order in which it happened."),
}


class Jump(QAbstractButton):
    """A missing field: press it to go there."""

    def __init__(self, look: Look, title: str, below: str, parent: QWidget | None = None) -> None:
        """Take the field's label and where it stands."""
        super().__init__(parent)
        self._look, self._below = look, below
        self.setText(title)
        self.setAccessibleName(f"{title}. {below}".strip())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the height of the label's lines and the one below."""
        return QSize(120, self._first_height() + (self._look.theme.tall(18) if self._below else 2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self.updateGeometry()

    def _first_height(self) -> int:
        room = QRect(0, 0, max(self.width(), 160) - 22, 200)
        return self._metrics().boundingRect(room, Qt.TextFlag.TextWordWrap, self.text()).height() + 2

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._look.theme.font("table"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chevron and the two lines."""
        del event
        theme, rtl = self._look.theme, self._look.catalog.rtl
        with QPainter(self) as painter:
            box = self.rect()
            icon = ink.mirrored(QRect(0, theme.tall(6) // 2, 14, 14), box, rtl=rtl)
            painter.drawPixmap(icon, self._look.pixmap("chevron-next", 14, "warn"))
            height = self._first_height()
            first = ink.mirrored(QRect(22, 0, box.width() - 22, height), box, rtl=rtl)
            font = theme.font("table")
            font.setUnderline(self.underMouse())
            ink.draw_wrapped(painter, first, self.text(), font, theme.colour("accent"))
            second = ink.mirrored(QRect(22, height - 1, box.width() - 22, theme.tall(18)), box, rtl=rtl)
            ink.draw_text(painter, second, self._below, theme.font("caption"), theme.colour("muted"))


class ContextPane(QWidget):
    """Missing, then guidance; folds to a strip that keeps the figure."""

    jump = Signal(str)

    def __init__(self, look: Look, width: int, parent: QWidget | None = None) -> None:
        """Begin with nothing missing."""
        super().__init__(parent)
        self._look, self._width, self.folded = look, width, False
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self._frame = frame("end-edge")
        row.addWidget(self._frame)
        column = QVBoxLayout(self._frame)
        column.setContentsMargins(direction.margins(1, 16, 0, 16))
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 16, 0)
        self._title = label(look.text(MISSING), SECTION)
        self.figure = label("", "warn-count")
        head.addWidget(self._title, 1)
        head.addWidget(self.figure)
        column.addLayout(head)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setProperty("kind", "raised")
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(16, 0, 16, 0)
        self._list.setSpacing(4)
        area.setWidget(inside)
        self._area = area
        column.addWidget(area, 3)
        self._rule = rule()
        column.addWidget(self._rule)
        self._guide = QWidget()
        below = QVBoxLayout(self._guide)
        below.setContentsMargins(16, 0, 16, 0)
        below.addWidget(label(look.text(_GUIDANCE), SECTION))
        self._words = label("", CAPTION, wrap=True)
        below.addWidget(self._words)
        column.addWidget(self._guide)
        self._icon = QLabel()
        self._icon.setPixmap(look.pixmap("inspection", 20, "muted"))
        self._icon.hide()
        column.insertWidget(0, self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setFixedWidth(width)
        self._shown: list[tuple[str, str, str]] | None = None

    def show_missing(self, missing: Sequence[Missing], where: dict[str, str]) -> None:
        """List what is missing; `where` gives each path its section's title."""
        look = self._look
        rows = [
            (found.path, look.text(found.label), look.text(found.why) if found.why else where.get(found.path, ""))
            for found in missing
        ]
        if rows == self._shown:
            return
        self._shown = rows
        self.figure.setText(look.count(len(rows)) if rows else "")
        while (item := self._list.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for path, title, below in rows:
            button = Jump(look, title, below)
            button.clicked.connect(lambda _on=False, path=path: self.jump.emit(path))
            self._list.addWidget(button)
        if not rows:
            self._list.addWidget(label(look.text(NOTHING), CAPTION))
        self._list.addStretch(1)

    def show_guidance(self, section: str) -> None:
        """Say what matters in a section."""
        self._words.setText(self._look.text(GUIDANCE[section]) if section in GUIDANCE else "")

    def fold(self, *, folded: bool) -> None:
        """Fold to a strip with the figure, or open again."""
        self.folded = folded
        for widget in (self._title, self._area, self._rule, self._guide):
            widget.setVisible(not folded)
        self._icon.setVisible(folded)
        self.setFixedWidth(_STRIP if folded else self._width)
