"""The photos of one point or item, where it is recorded: how many, the first of them, and the button that adds more."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pcu_desk.domain.case import Evidence
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.evidence import words
from pcu_desk.ui.evidence.adding import ask_files
from pcu_desk.ui.evidence.drops import DropTarget
from pcu_desk.ui.evidence.gallery import draw_picture
from pcu_desk.ui.evidence.shelf import Shelf
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets import ink
from pcu_desk.ui.widgets.buttons import Button
from pcu_desk.ui.widgets.labels import CAPTION, label

# ruff: noqa: N802 - Qt's names are overridden

ADD_PHOTO = QT_TRANSLATE_NOOP("evidence_page", "Add photo")
_NONE = QT_TRANSLATE_NOOP("evidence_page", "No photo yet: drop one here")
_OPEN = QT_TRANSLATE_NOOP("evidence_page", "Open {title}")
_MORE = QT_TRANSLATE_NOOP("evidence_page", "+{count}")
_THUMB, _HEIGHT = 72, 50
_SHOWN = 3
_ICON, _GAP = 16, 4


class Thumb(QAbstractButton):
    """A small picture that opens its file; the last one may say how many more there are."""

    def __init__(self, shelf: Shelf, row: Evidence, more: int = 0) -> None:
        """Take the file."""
        super().__init__()
        self._shelf, self._row, self._more = shelf, row, more
        title = shelf.look.text(_OPEN, title=words.title_of(row))
        self.setAccessibleName(title)
        self.setToolTip(ink.as_tip(title))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(lambda: shelf.open_wanted.emit(row.id))
        shelf.thumbnails.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return the size of a small picture."""
        return QSize(_THUMB, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture in its line, and the count over it."""
        del event
        look, theme, box = self._shelf.look, self._shelf.look.theme, self.rect()
        with QPainter(self) as painter:
            painter.fillRect(box, theme.colour("sunken"))
            picture = self._shelf.thumbnail(self._row.id) if words.is_picture(self._row) else None
            draw_picture(painter, box.adjusted(1, 1, -1, -1), look, self._row, picture)
            line = theme.colour("accent" if self.underMouse() else "line-strong")
            ink.draw_frame(painter, box, fill=None, line=line, radius=2)
            if self._more:
                said = look.text(_MORE, count=look.count(self._more))
                font = theme.font("caption", bold=True)
                width = ink.text_width(font, said) + 8
                corner = QRect(box.right() - width, box.bottom() - 18, width, 18)
                painter.fillRect(corner, theme.colour("raised"))
                ink.draw_text(painter, corner, said, font, theme.colour("text"), ink.CENTRE)


class PhotoCount(QWidget):
    """How many photos, as icon and figure; hidden while there is none."""

    def __init__(self, look: Look) -> None:
        """Begin with none."""
        super().__init__()
        self._look, self.number = look, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_number(self, number: int) -> None:
        """Show another figure."""
        self.number = number
        self.setVisible(bool(number))
        said = words.count_of(self._look, number) if number else ""
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of icon and figure."""
        return QSize(count_width(self._look, self.number), self._look.theme.tall(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw them."""
        del event
        with QPainter(self) as painter:
            draw_count(painter, self.rect(), self._look, self.number)


class PhotoStrip(QWidget):
    """Count, thumbnails and "Add photo"; tells what was dropped or chosen, adds nothing itself."""

    given = Signal(object)

    def __init__(self, shelf: Shelf) -> None:
        """Begin without photos."""
        super().__init__()
        self._shelf, self._look = shelf, shelf.look
        self._shown: tuple[Evidence, ...] | None = None
        self.takes = True
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.count = label("", CAPTION)
        self._row = QHBoxLayout()
        self._row.setSpacing(6)
        self.add = Button(self._look, self._look.text(ADD_PHOTO), icon="camera")
        self.add.clicked.connect(self._ask)
        self._row.addWidget(self.add, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addStretch(1)
        column.addWidget(self.count)
        column.addLayout(self._row)
        self.thumbs: list[Thumb] = []
        self.target = DropTarget(self, lambda: self.offers)
        self.target.dropped.connect(lambda paths, _at: self.given.emit(paths))
        self.hide()  # until it stands somewhere: shown without a parent it would be a window

    def show_rows(self, rows: Sequence[Evidence], *, takes: bool = True) -> None:
        """Show these files; `takes` tells whether more can be linked here."""
        self.takes = takes
        self.add.setVisible(self.offers)
        found = tuple(rows)
        self.setVisible(bool(found) or self.offers)
        if found == self._shown:
            return
        self._shown = found
        self.count.setText(words.count_of(self._look, len(found)) if found else self._look.text(_NONE))
        for old in self.thumbs:
            old.hide()
            old.deleteLater()
        more = len(found) - _SHOWN
        self.thumbs = [Thumb(self._shelf, row, more if n == _SHOWN and more > 0 else 0) for n, row in _first(found)]
        for place, thumb in enumerate(self.thumbs):
            self._row.insertWidget(place, thumb)

    @property
    def offers(self) -> bool:
        """Whether this officer may add photos here now."""
        return self.takes and self._shelf.may_attach

    def _ask(self) -> None:
        ask_files(self._look, self, self.given.emit)


def _first(rows: tuple[Evidence, ...]) -> list[tuple[int, Evidence]]:
    return list(enumerate(rows[:_SHOWN], start=1))


def count_width(look: Look, number: int) -> int:
    """Return the width of icon and figure."""
    return _ICON + _GAP + ink.text_width(look.theme.font("table"), look.count(number)) + 2


def draw_count(painter: QPainter, box: QRect, look: Look, number: int) -> None:
    """Draw how many photos there are: icon and figure, from the start of a box."""
    theme, rtl = look.theme, look.catalog.rtl
    icon = QRect(box.x(), box.y() + (box.height() - _ICON) // 2, _ICON, _ICON)
    painter.drawPixmap(ink.mirrored(icon, box, rtl=rtl), look.pixmap("photo", _ICON, "muted"))
    figure = ink.mirrored(box.adjusted(_ICON + _GAP, 0, 0, 0), box, rtl=rtl)
    ink.draw_text(painter, figure, look.count(number), theme.font("table"), theme.colour("muted"))
