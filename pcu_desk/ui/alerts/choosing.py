"""Which files of a case go with a message: small pictures with check marks, their sum, the limits; it reads no file."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from pcu_desk.domain.case import Case, Evidence
from pcu_desk.domain.files import MOST_FILES
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.evidence import words
from pcu_desk.ui.evidence.gallery import draw_picture
from pcu_desk.ui.evidence.shelf import Shelf
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets import ink
from pcu_desk.ui.widgets.flow import FlowLayout
from pcu_desk.ui.widgets.labels import CAPTION, label
from pcu_desk.wire.chunks import MAX_FILE

# ruff: noqa: N802 - Qt's names are overridden

_NONE = QT_TRANSLATE_NOOP("alert", "The case has no evidence yet. Photos are added to the case first.")
_NOTHING = QT_TRANSLATE_NOOP("alert", "No file chosen. At most {most}, each of at most {limit} MB.")
_CHOSEN = QT_TRANSLATE_NOOP("alert", "%n file(s), {size}. At most {most}, each of at most {limit} MB.")
_TOO_MANY = QT_TRANSLATE_NOOP("alert", "%n file(s) chosen; at most {most} go with a message. Take some out.")
_TOO_LARGE = QT_TRANSLATE_NOOP("alert", "too large to send")
_AWAY = QT_TRANSLATE_NOOP("alert", "not on this computer")
_AFTER = QT_TRANSLATE_NOOP("alert", "They leave after the message, sealed for the same units.")
_WIDTH, _PICTURE = 132, 84
_PAD, _LINE, _BOX, _TICK = 8, 18, 18, 14


class FileCheck(QAbstractButton):
    """One file of the case with a check mark; one that can't go says why and can't be chosen."""

    def __init__(self, shelf: Shelf, row: Evidence) -> None:
        """Take the file."""
        super().__init__()
        self.row = row
        self._shelf, self._look = shelf, shelf.look
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        shelf.thumbnails.connect(self._refresh)
        self._refresh()

    def words(self) -> str:
        """Return the size, or why it can't go."""
        look, size = self._look, self.row.size or 0
        if size > MAX_FILE:
            return look.text(_TOO_LARGE)
        return look.text(_AWAY) if self.row.id in self._shelf.absent else words.size_of(look, size)

    def sizeHint(self) -> QSize:
        """Return the size of a tile."""
        return QSize(_WIDTH, _PICTURE + 2 * self._look.theme.tall(_LINE) + 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw picture, mark, title and size."""
        del event
        theme, rtl = self._look.theme, self._look.catalog.rtl
        with QPainter(self) as painter:
            hot = self.underMouse() and self.isEnabled()
            chosen = self.isChecked()
            fill = theme.colour("accent-soft" if chosen else "hover" if hot else "raised")
            line = theme.colour("accent" if chosen or hot else "line")
            ink.draw_frame(painter, self.rect(), fill=fill, line=line, radius=3, width=2 if chosen else 1)
            picture = QRect(2, 2, self.width() - 4, _PICTURE)
            painter.fillRect(picture, theme.colour("sunken"))
            small = self._shelf.thumbnail(self.row.id) if words.is_picture(self.row) else None
            draw_picture(painter, picture, self._look, self.row, small)
            if self.isEnabled():
                self._draw_mark(painter, ink.mirrored(QRect(6, 6, _BOX, _BOX), self.rect(), rtl=rtl))
            inner = QRect(_PAD, _PICTURE + 4, self.width() - 2 * _PAD, theme.tall(_LINE))
            tone = theme.colour("text" if self.isEnabled() else "disabled")
            bold = theme.font("table", bold=chosen)
            ink.draw_text(painter, inner, words.title_of(self.row), bold, tone)
            below = inner.translated(0, inner.height())
            muted = theme.colour("muted" if self.isEnabled() else "warn")
            ink.draw_text(painter, below, self.words(), theme.font("caption"), muted)

    def _draw_mark(self, painter: QPainter, box: QRect) -> None:
        theme = self._look.theme
        fill = theme.colour("accent" if self.isChecked() else "field")
        ink.draw_frame(painter, box, fill=fill, line=theme.colour("field-border"), radius=2)
        if self.isChecked():
            painter.drawPixmap(ink.centred(box, _TICK, _TICK), self._look.pixmap("check", _TICK, "on-accent"))

    def _refresh(self) -> None:
        fits = (self.row.size or 0) <= MAX_FILE and self.row.id not in self._shelf.absent
        self.setEnabled(fits)
        if not fits:
            self.setChecked(False)
        self.setAccessibleName(self._look.joined(self._look.catalog.comma, words.title_of(self.row), self.words()))
        self.setToolTip(ink.as_tip(self.accessibleName()))
        self.update()


class FileChoice(QWidget):
    """The files of a case to choose from, and what was chosen in one line."""

    changed = Signal()

    def __init__(self, shelf: Shelf) -> None:
        """Begin without a case."""
        super().__init__()
        self._shelf, self._look = shelf, shelf.look
        self.checks: dict[str, FileCheck] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._box = QWidget()
        self._flow = FlowLayout(self._box)
        self.sum = label("", CAPTION, wrap=True)
        column.addWidget(self._box)
        column.addWidget(self.sum)

    def show_case(self, case: Case, chosen: Collection[str] = ()) -> None:
        """Offer the files of a case, some of them chosen."""
        self._shelf.show_case(case)
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.checks = {row.id: FileCheck(self._shelf, row) for row in case.evidence}
        for key, check in self.checks.items():
            check.setChecked(key in chosen and check.isEnabled())
            check.toggled.connect(self._toggled)
            self._flow.addWidget(check)
        self._say()

    def chosen(self) -> list[str]:
        """Return the ids of the chosen files in the order of the case."""
        return [key for key, check in self.checks.items() if check.isChecked()]

    def words(self) -> str:
        """Return what is said of the choice."""
        return self.sum.text()

    def _toggled(self, _on: bool) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        look, chosen = self._look, self.chosen()
        rows = [self.checks[key].row for key in chosen]
        limits = {"most": look.count(MOST_FILES), "limit": look.count(MAX_FILE // 2**20)}
        over = len(chosen) > MOST_FILES
        if not self.checks:
            said = look.text(_NONE)
        elif not chosen:
            said = look.text(_NOTHING, **limits)
        elif over:
            said = look.catalog.plural(_TOO_MANY, len(chosen), most=limits["most"])
        else:
            said = f"{sum_words(look, rows)} {look.text(_AFTER)}"
        self.sum.setText(said)
        self.sum.setProperty("kind", "danger" if over else CAPTION)
        self.sum.style().unpolish(self.sum)
        self.sum.style().polish(self.sum)


def sum_words(look: Look, rows: Sequence[Evidence]) -> str:
    """Return how many files and how large they are together, with the limits."""
    size = words.size_of(look, sum(row.size or 0 for row in rows))
    limit = look.count(MAX_FILE // 2**20)
    return look.catalog.plural(_CHOSEN, len(rows), size=size, most=look.count(MOST_FILES), limit=limit)
