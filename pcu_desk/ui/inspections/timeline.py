"""A case's whole history: stops on a line, each with who, when, and the fields before and now; it changes nothing."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from pcu_desk.domain.moment import Moment
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.domain.timeline import Change, How, SignatureState, Step
from pcu_desk.i18n.values import said
from pcu_desk.ui import direction
from pcu_desk.ui.code_points import seen
from pcu_desk.ui.inspections.custody import Stop
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets import ink
from pcu_desk.ui.widgets.buttons import CHIP, Button
from pcu_desk.ui.widgets.labels import CAPTION, TITLE, frame, label

# ruff: noqa: N802 - Qt's names are overridden

if TYPE_CHECKING:
    Index = QModelIndex | QPersistentModelIndex
else:
    Index = QModelIndex

TITLE_OF = QT_TRANSLATE_NOOP("history_page", "History of {number}")
BACK = QT_TRANSLATE_NOOP("history_page", "Back to the case")
COUNT = QT_TRANSLATE_NOOP("history_page", "%n entry(ies), newest first")
ALL = QT_TRANSLATE_NOOP("history_page", "All")
CHANGES = QT_TRANSLATE_NOOP("history_page", "Changes")
LOOKS = QT_TRANSLATE_NOOP("history_page", "Looks, prints and exports")
FIELD = QT_TRANSLATE_NOOP("history_page", "Field")
BEFORE = QT_TRANSLATE_NOOP("history_page", "Before")
NOW = QT_TRANSLATE_NOOP("history_page", "Now")
ADDED = QT_TRANSLATE_NOOP("history_page", "added")
REMOVED = QT_TRANSLATE_NOOP("history_page", "taken out")
MORE = QT_TRANSLATE_NOOP("history_page", "%n more: Enter shows all")
SIGNED = QT_TRANSLATE_NOOP("history_page", "signed")
BROKEN = QT_TRANSLATE_NOOP("history_page", "the signature does not hold")
UNREADABLE = QT_TRANSLATE_NOOP("history_page", "this entry does not lead on from the one before")
ENTRY = QT_TRANSLATE_NOOP("history_page", "entry {number}")
WHO = QT_TRANSLATE_NOOP("history", "{name}, {role}")
FILTERS: tuple[tuple[str, Text], ...] = (("all", ALL), ("changes", CHANGES), ("looks", LOOKS))
_SHOWN, _NAMED = 8, 4
_LINE_X, _WORDS_X, _PADDING, _GAP = 20, 40, 16, 10
_FIRST_COLUMN, _COLUMN = 0.4, 0.3
_TALL = 10_000
StepRole = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Row:
    """A field of a step: what, before and now, how deep it lies, and the colour of what it says."""

    what: str
    before: str = ""
    now: str = ""
    depth: int = 0
    tone: str = "text"


@dataclass(frozen=True, slots=True)
class Shown:
    """A step as it is painted: its title, who and when, and its rows."""

    entry: str
    title: str
    below: str
    rows: tuple[Row, ...]
    looked: bool
    trouble: bool


def shown(look: Look, step: Step) -> Shown:
    """Return a step in the officer's language."""
    title = look.joined(": ", look.text(step.act), seen(step.reason, lines=False))
    facts = [Row(look.text(text), now=_clean(look, value)) for text, value in step.facts]
    rows = (*facts, *_rows(look, step.changes, 0))
    trouble = not step.readable or step.trace.signature is SignatureState.BROKEN
    return Shown(step.entry, title, below_of(look, step), rows, step.looked, trouble)


def below_of(look: Look, step: Step) -> str:
    """Return who did it, as what, when by the clock of this desk, and the state of his signature."""
    officer = step.trace.officer
    name = (officer.name_latin or officer.name) if officer else step.trace.event.officer
    who = look.text(WHO, name=name, role=officer.role) if officer else name
    states = {SignatureState.HOLDS: look.text(SIGNED), SignatureState.BROKEN: look.text(BROKEN)}
    return look.joined(
        look.catalog.comma,
        who,
        look.catalog.moment(Moment(step.at.utc, Moment.now().offset), offset=True),
        look.text(ENTRY, number=step.trace.event.sequence),
        states.get(step.trace.signature, ""),
        "" if step.readable else look.text(UNREADABLE),
    )


def stops_of(look: Look, steps: Sequence[Step], most: int) -> tuple[Stop, ...]:
    """Return the newest changes for the side panel, newest first; looks at the case are in the whole history alone."""
    changed = [step for step in reversed(steps) if not step.looked][:most]
    return tuple(Stop(_short(look, step), below_of(look, step)) for step in changed)


def _short(look: Look, step: Step) -> str:
    names = dict.fromkeys(_path(look, change.labels[:1]) for change in step.changes)
    fields = look.joined(look.catalog.comma, *names) if len(names) <= _NAMED else ""
    return look.joined(": ", look.text(step.act), seen(step.reason, lines=False) or fields)


def _rows(look: Look, changes: Sequence[Change], depth: int) -> Iterator[Row]:
    for change in changes:
        what = _path(look, change.labels)
        if change.how is How.CHANGED:
            yield Row(what, _clean(look, change.before), _clean(look, change.after), depth)
        elif change.how is How.ADDED:
            yield Row(what, now=look.text(ADDED), depth=depth, tone="ok")
        else:
            yield Row(what, now=look.text(REMOVED), depth=depth, tone="danger")
        yield from _rows(look, change.inside, depth + 1)


def _path(look: Look, labels: Sequence[object]) -> str:
    return look.joined(" / ", *(_clean(look, one) for one in labels))


def _clean(look: Look, value: object) -> str:
    """Return a value in words; what a person typed is shown with what can't be seen in it."""
    words = said(look.catalog, value)
    return seen(words, lines=True) if isinstance(value, str) else words


class StepModel(QAbstractListModel):
    """The steps of a case, newest first, of one kind or all."""

    def __init__(self, look: Look) -> None:
        """Begin empty."""
        super().__init__()
        self._look = look
        self._all: list[Shown] = []
        self.rows: list[Shown] = []
        self.open: set[str] = set()
        self.kind = FILTERS[0][0]

    def set_steps(self, steps: Sequence[Step]) -> None:
        """Show the steps of a case."""
        self._all = [shown(self._look, step) for step in reversed(steps)]
        self.show_kind(self.kind)

    def show_kind(self, kind: str) -> None:
        """Show all steps, those that changed something, or those that looked."""
        self.beginResetModel()
        self.kind = kind
        wanted = {"all": (True, False), "changes": (False,), "looks": (True,)}[kind]
        self.rows = [step for step in self._all if step.looked in wanted]
        self.endResetModel()

    def lines(self, step: Shown) -> Sequence[Row]:
        """Return the rows of a step that are shown, and what is said of the rest."""
        if len(step.rows) <= _SHOWN or step.entry in self.open:
            return step.rows
        rest = self._look.catalog.plural(MORE, len(step.rows) - _SHOWN)
        return (*step.rows[:_SHOWN], Row(rest, tone="accent"))

    def toggle(self, index: Index) -> None:
        """Show all rows of a step, or fold them again."""
        step = self.rows[index.row()]
        self.open ^= {step.entry} if len(step.rows) > _SHOWN else set()
        here = self.index(index.row())
        self.dataChanged.emit(here, here)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many are shown."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a step, and the step itself for the painter."""
        step = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            rows = "; ".join(f"{row.what}: {row.before} → {row.now}" if row.before else row.what for row in step.rows)
            return f"{step.title}. {step.below}. {rows}"
        return step if role == StepRole else None


class StepPainter(QStyledItemDelegate):
    """The stop on its line, the title, who and when, and the differences in three columns."""

    def __init__(self, look: Look, model: StepModel, parent: QWidget) -> None:
        """Take the look and the model, which knows what is folded."""
        super().__init__(parent)
        self._look, self._model = look, model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a step at this width."""
        del option
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else 600
        step = index.data(StepRole)
        if not isinstance(step, Shown):
            return QSize(width, 0)
        title, below, rows = self._heights(step, width)
        return QSize(width, title + below + sum(rows) + 2 * _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a step."""
        step = index.data(StepRole)
        if not isinstance(step, Shown):
            return
        theme, box = self._look.theme, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(box, theme.colour("selected"))
        last = index.row() == self._model.rowCount() - 1
        self._paint_line(painter, box, step, ends=(index.row() == 0, last))
        title, below, rows = self._heights(step, box.width())
        room = QRect(box.x() + _WORDS_X, box.y() + _GAP, box.width() - _WORDS_X - _PADDING, title)
        colour, bold = "danger" if step.trouble else "text", theme.font("table", bold=True)
        self._words(painter, self._mirrored(room, box), step.title, bold, colour)
        room = QRect(room.x(), room.y() + title, room.width(), below)
        self._words(painter, self._mirrored(room, box), step.below, theme.font("caption"), "muted")
        y = room.y() + below
        for row, height in zip(self._model.lines(step), rows, strict=True):
            self._paint_row(painter, box, row, QRect(room.x(), y, room.width(), height))
            y += height
        if chosen and option.widget.hasFocus():
            ink.draw_ring(painter, box.adjusted(1, 1, -1, -1), theme.colour("focus"))
        painter.restore()

    def _paint_line(self, painter: QPainter, box: QRect, step: Shown, ends: tuple[bool, bool]) -> None:
        theme, rtl = self._look.theme, self._look.catalog.rtl
        x = box.right() - _LINE_X if rtl else box.x() + _LINE_X
        centre = QPointF(x + 0.5, box.y() + _GAP + theme.tall(20) / 2)
        painter.setPen(QPen(theme.colour("accent"), 2, c=Qt.PenCapStyle.FlatCap))
        top, bottom = (centre.y() if ends[0] else box.y()), (centre.y() if ends[1] else box.bottom() + 1)
        painter.drawLine(QPointF(centre.x(), top), QPointF(centre.x(), bottom))
        fill = theme.colour("raised" if step.looked else "danger" if step.trouble else "accent")
        ink.dot(painter, centre, 4.5, fill=fill, line=theme.colour("accent"), width=1.5)

    def _paint_row(self, painter: QPainter, box: QRect, row: Row, room: QRect) -> None:
        font = self._look.theme.font("table")
        if row.tone == "accent":
            self._words(painter, self._mirrored(room, box), row.what, font, "accent")
            return
        parts = zip(columns(room, row.depth), (row.what, row.before, row.now), strict=True)
        for (place, words), colour in zip(parts, ("muted", "muted", row.tone), strict=True):
            self._words(painter, self._mirrored(place, box), words, font, colour)

    def _mirrored(self, room: QRect, box: QRect) -> QRect:
        return ink.mirrored(room, box, rtl=self._look.catalog.rtl)

    def _words(self, painter: QPainter, room: QRect, words: str, font: QFont, colour: str) -> None:
        if not words:
            return
        layout, _ = _laid(font, room.width(), words, rtl=self._look.catalog.rtl)
        painter.setPen(self._look.theme.colour(colour))
        layout.draw(painter, QPointF(room.topLeft()))

    def _heights(self, step: Shown, width: int) -> tuple[int, int, list[int]]:
        theme = self._look.theme
        inner = max(width - _WORDS_X - _PADDING, 120)
        title = max(_height(theme.font("table", bold=True), inner, step.title), theme.tall(20))
        return (
            title,
            _height(theme.font("caption"), inner, step.below) + 4,
            [self._row_height(row, inner) for row in self._model.lines(step)],
        )

    def _row_height(self, row: Row, width: int) -> int:
        font = self._look.theme.font("table")
        if row.tone == "accent":
            return _height(font, width, row.what) + 2
        places = columns(QRect(0, 0, width, _TALL), row.depth)
        words = (row.what, row.before, row.now)
        return max(_height(font, place.width(), text) for place, text in zip(places, words, strict=True)) + 2


def columns(room: QRect, depth: int) -> tuple[QRect, QRect, QRect]:
    """Return the places of field, before and now in a row."""
    inset = min(depth, 3) * 16
    first, rest = int(room.width() * _FIRST_COLUMN), int(room.width() * _COLUMN)
    field = QRect(room.x() + inset, room.y(), first - _GAP - inset, room.height())
    before = QRect(room.x() + first, room.y(), rest - _GAP, room.height())
    return field, before, QRect(room.x() + first + rest, room.y(), rest, room.height())


def _height(font: QFont, width: int, words: str) -> int:
    return math.ceil(_laid(font, width, words, rtl=False)[1]) if words else 0


def _laid(font: QFont, width: int, words: str, *, rtl: bool) -> tuple[QTextLayout, float]:
    """Set words over lines that part between words, and inside one only where it is longer than a line."""
    layout = QTextLayout(words.replace("\n", "\N{LINE SEPARATOR}"), font)
    option = QTextOption(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
    runs = direction.runs_right_to_left(words)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if runs else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 20))
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout, height


class StepList(QListView):
    """The steps; Enter or a double click shows all rows of one."""

    def __init__(self, look: Look) -> None:
        """Begin empty."""
        super().__init__()
        self.steps = StepModel(look)
        self.setModel(self.steps)
        self.setItemDelegate(StepPainter(look, self.steps, self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Unfold and fold."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.steps.toggle(self.currentIndex())
            self.scheduleDelayedItemsLayout()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Unfold and fold."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.steps.toggle(index)
            self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class _Heads(QWidget):
    """The names of the columns, where the rows have them."""

    def __init__(self, look: Look, steps: StepList) -> None:
        super().__init__()
        self._look, self._steps = look, steps
        steps.verticalScrollBar().rangeChanged.connect(lambda _low, _high: self.update())
        self._names = tuple(look.text(name) for name in (FIELD, BEFORE, NOW))
        self.setFixedHeight(look.theme.tall(24))

    def paintEvent(self, event: object) -> None:
        """Draw the three names."""
        del event
        theme, view = self._look.theme, self._steps.viewport()
        box = QRect(view.x(), 0, view.width(), self.height())
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), theme.colour("sunken"))
            room = QRect(box.x() + _WORDS_X, 0, box.width() - _WORDS_X - _PADDING, box.height())
            for place, name in zip(columns(room, 0), self._names, strict=True):
                here = ink.mirrored(place, box, rtl=self._look.catalog.rtl)
                ink.draw_text(painter, here, name, theme.font("caption"), theme.colour("muted"))


class TimelineView(QWidget):
    """The history in the place of the editor: filters above, the line below; Esc goes back to the case."""

    left = Signal()

    def __init__(self, look: Look) -> None:
        """Build the head, the filters and the list."""
        super().__init__()
        self._look = look
        self.list = StepList(look)
        self.chips: dict[str, Button] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_head())
        column.addWidget(_Heads(look, self.list))
        column.addWidget(self.list, 1)

    def show_steps(self, number: str, steps: Sequence[Step]) -> None:
        """Show the history of a case."""
        self._title.setText(self._look.text(TITLE_OF, number=number))
        self.list.steps.set_steps(steps)
        self._say_count()

    def choose(self, kind: str) -> None:
        """Show one kind of steps."""
        for name, chip in self.chips.items():
            chip.setChecked(name == kind)
        self.list.steps.show_kind(kind)
        self._say_count()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _say_count(self) -> None:
        self._count.setText(self._look.catalog.plural(COUNT, self.list.steps.rowCount()))

    def _make_head(self) -> QWidget:
        look = self._look
        box = frame("bottom-edge")
        column = QVBoxLayout(box)
        column.setContentsMargins(direction.margins(16, 10, 16, 10))
        column.setSpacing(6)
        first = QHBoxLayout()
        self._title = label("", TITLE)
        self.back = Button(look, look.text(BACK), icon="chevron-back", key="Esc")
        self.back.clicked.connect(self.left)
        first.addWidget(self._title, 1)
        first.addWidget(self.back)
        column.addLayout(first)
        second = QHBoxLayout()
        second.setSpacing(8)
        for name, text in FILTERS:
            chip = self.chips[name] = Button(look, look.text(text), kind=CHIP)
            chip.clicked.connect(lambda _on=False, name=name: self.choose(name))
            second.addWidget(chip)
        self.chips["all"].setChecked(True)
        self._count = label("", CAPTION)
        second.addStretch(1)
        second.addWidget(self._count)
        column.addLayout(second)
        return box
