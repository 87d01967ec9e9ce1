"""Files of evidence as a grid of thumbnails: painted, made for what is in sight alone; it adds and opens nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from pcu_desk.domain.case import Case, Evidence
from pcu_desk.domain.codes import EvidenceKind
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.evidence import words
from pcu_desk.ui.evidence.shelf import Shelf
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets import ink

# ruff: noqa: N802 - Qt's names are overridden

_NAME = QT_TRANSLATE_NOOP("evidence_page", "Files of this case")
_TILE, _GAP, _BAR = 204, 10, 14
_PICTURE = 0.68  # of a tile's width
_PADDING, _ICON, _SIGN = 8, 14, 36
_TITLE, _LINE = 20, 17
_LINES, _CLAIMS = 3, 2
Index = QModelIndex | QPersistentModelIndex


class FilesModel(QAbstractListModel):
    """The rows of evidence in the order in which they came."""

    def __init__(self, look: Look) -> None:
        """Begin without a case."""
        super().__init__()
        self._look = look
        self.case: Case | None = None
        self.rows: Sequence[Evidence] = ()

    def load(self, case: Case) -> None:
        """Show the files of a case; where the same ones stand, what is said of them changes alone."""
        before, self.case = [row.id for row in self.rows], case
        now = [row.id for row in case.evidence]
        if now == before:
            self.rows = case.evidence
            if now:
                self.dataChanged.emit(self.index(0), self.index(len(now) - 1))
        elif before and now[: len(before)] == before:
            self.beginInsertRows(QModelIndex(), len(before), len(now) - 1)
            self.rows = case.evidence
            self.endInsertRows()
        else:
            self.beginResetModel()
            self.rows = case.evidence
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many files there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the caption; for screen readers everything that the tile shows."""
        if not index.isValid() or self.case is None:
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return words.title_of(row)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            spoken = words.spoken(self._look, self.case, row, index.row() + 1, len(self.rows))
            return ink.as_tip(spoken) if role == Qt.ItemDataRole.ToolTipRole else spoken
        return None


class TilePainter(QStyledItemDelegate):
    """Paints a tile: the thumbnail, the caption, kind and link, and what the file claims."""

    def __init__(self, look: Look, shelf: Shelf, parent: QWidget) -> None:
        """Take where thumbnails come from."""
        super().__init__(parent)
        self._look, self._shelf = look, shelf
        self.size = QSize(_TILE, tile_height(look, _TILE))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of every tile."""
        del option, index
        return self.size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a tile."""
        model = index.model()
        assert isinstance(model, FilesModel)
        assert model.case is not None
        row, look, theme = model.rows[index.row()], self._look, self._look.theme
        rtl = look.catalog.rtl
        box = option.rect.adjusted(_GAP if rtl else 0, 0, 0 if rtl else -_GAP, -_GAP)
        chosen = bool(option.state & QStyle.StateFlag.State_HasFocus)
        hot = bool(option.state & QStyle.StateFlag.State_MouseOver)
        line = theme.colour("line-strong" if hot else "line")
        ink.draw_frame(painter, box, fill=theme.colour("hover" if hot else "raised"), line=line, radius=4)
        picture = QRect(box.x() + 1, box.y() + 1, box.width() - 2, round(box.width() * _PICTURE))
        painter.fillRect(picture, theme.colour("sunken"))
        draw_picture(painter, picture, look, row, self._shelf.thumbnail(row.id) if words.is_picture(row) else None)
        self._words(painter, QRect(box.x(), picture.bottom() + 1, box.width(), box.bottom() - picture.bottom()), row)
        if chosen:
            ink.draw_ring(painter, box, theme.colour("focus"), radius=4)

    def _words(self, painter: QPainter, box: QRect, row: Evidence) -> None:
        look, theme, rtl = self._look, self._look.theme, self._look.catalog.rtl
        case = self._shelf.case
        inner = box.adjusted(_PADDING, 6, -_PADDING, 0)
        title = QRect(inner.x(), inner.y(), inner.width(), theme.tall(_TITLE))
        ink.draw_text(painter, title, words.title_of(row), theme.font("table", bold=True), theme.colour("text"))
        second = QRect(inner.x(), title.bottom() + 1, inner.width(), theme.tall(_LINE))
        icon = QRect(second.x(), second.y() + (second.height() - _ICON) // 2, _ICON, _ICON)
        kind = words.kind_of(row)
        painter.drawPixmap(ink.mirrored(icon, inner, rtl=rtl), look.pixmap(words.ICONS[kind], _ICON, "muted"))
        room = ink.mirrored(second.adjusted(_ICON + 5, 0, 0, 0), inner, rtl=rtl)
        link = words.link_of(look, case, row) if case is not None else ""
        said = look.joined(" · ", look.catalog.label(kind), link)
        ink.draw_text(painter, room, said, theme.font("caption"), theme.colour("text" if link else "muted"))
        third = QRect(inner.x(), second.bottom() + 1, inner.width(), theme.tall(_LINE))
        absent = row.id in self._shelf.absent
        claims = (look.text(words.NOT_HERE),) if absent else words.claims_of(look, row)
        for said in (claims or (words.added_of(look, row),))[:_CLAIMS]:
            colour = theme.colour("warn" if absent else "muted")
            ink.draw_text(painter, third, said, theme.font("caption", bold=absent), colour)
            third.translate(0, third.height())


class Gallery(QListView):
    """The grid; Enter, Space or a click opens a file."""

    opened = Signal(str)

    def __init__(self, look: Look, shelf: Shelf) -> None:
        """Make an empty grid."""
        super().__init__()
        self._look = look
        self.files = FilesModel(look)
        self.setModel(self.files)
        self._painter = TilePainter(look, shelf, self)
        self.setItemDelegate(self._painter)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("QListView { background: transparent; border: none; }")
        self.setAccessibleName(look.text(_NAME))
        self.verticalScrollBar().setSingleStep(40)
        self.clicked.connect(self._open)
        shelf.thumbnails.connect(self.viewport().update)

    def load(self, case: Case) -> None:
        """Show the files of a case; the place in the grid stays."""
        self.files.load(case)
        if self.files.rows and not self.currentIndex().isValid():
            self.setCurrentIndex(self.files.index(0))

    def choose(self, key: str) -> None:
        """Go to a file."""
        place = next((number for number, row in enumerate(self.files.rows) if row.id == key), -1)
        if place >= 0:
            self.setCurrentIndex(self.files.index(place))
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter or Space; arrows move, other keys go their way."""
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and plain:
            self._open(self.currentIndex())
        elif event.key() in _MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among as many tiles as it holds."""
        self._share()
        super().resizeEvent(event)

    def _share(self) -> None:
        room = self.width() - _BAR  # also while no bar is there: its coming must not move the tiles
        columns = max(room // _TILE, 1)
        width = room // columns
        size = QSize(width, tile_height(self._look, width))
        if size != self._painter.size:
            self._painter.size = size
            self.scheduleDelayedItemsLayout()

    def _open(self, index: Index) -> None:
        if index.isValid():
            self.opened.emit(self.files.rows[index.row()].id)


def tile_height(look: Look, width: int) -> int:
    """Return how high a tile of this width is."""
    theme = look.theme
    return round((width - _GAP) * _PICTURE) + theme.tall(_TITLE) + _LINES * theme.tall(_LINE) + 14 + _GAP


def draw_picture(painter: QPainter, box: QRect, look: Look, row: Evidence, picture: QPixmap | None) -> None:
    """Draw a thumbnail inside a box, never cut and never mirrored; an icon for what is no picture or not here yet."""
    if picture is None or picture.isNull():
        side = min(_SIGN, box.height() - 8)
        painter.drawPixmap(ink.centred(box, side, side), look.pixmap(_icon_of(row), side, "muted"))
        return
    size = picture.size().scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(ink.centred(box, size.width(), size.height()), picture)
    painter.restore()


def _icon_of(row: Evidence) -> str:
    return "photo" if words.is_picture(row) and row.kind is EvidenceKind.PHOTO else words.ICONS[words.kind_of(row)]


_MOVES = (
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End,
    Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
)  # fmt: skip
