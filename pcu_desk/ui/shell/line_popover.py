"""Behind the line's segment: what is wrong with the line, what waits in which order, what to do, and Try now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pcu_desk.domain.files import FilesOnTheWay
from pcu_desk.domain.line import Line, LineState
from pcu_desk.domain.message import Message
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.look import Look
from pcu_desk.ui.shell.line_words import LINE_ICONS, WAYS_OUT, since, time_words
from pcu_desk.ui.widgets import ink
from pcu_desk.ui.widgets.buttons import PRIMARY, QUIET, Button
from pcu_desk.ui.widgets.labels import CAPTION, MUTED, SECTION, STRONG, TABLE, TITLE, Elided, frame, label, rule
from pcu_desk.ui.widgets.pill import Pill, State
from pcu_desk.ui.widgets.stops import Track, draw_track

# ruff: noqa: N802 - Qt's names are overridden

_WAITING = QT_TRANSLATE_NOOP("line_popover", "Waiting to leave, in this order")
_NOTHING = QT_TRANSLATE_NOOP("line_popover", "Nothing waits.")
_RECEIPTS = QT_TRANSLATE_NOOP("line_popover", "%n receipt(s): a message was opened here")
_MORE = QT_TRANSLATE_NOOP("line_popover", "%n more")
_FILES = QT_TRANSLATE_NOOP("line_popover", "%n file(s) follow their message")
_STUCK = QT_TRANSLATE_NOOP("line_popover", "%n message(s) stuck: look in Alerts")
_QUEUED = QT_TRANSLATE_NOOP("line_popover", "Queued")
_SENDING = QT_TRANSLATE_NOOP("line_popover", "Leaves now")
_SINCE = QT_TRANSLATE_NOOP("line_popover", "since {time}")
_TRY = QT_TRANSLATE_NOOP("line_popover", "Try now")
_CLOSE = QT_TRANSLATE_NOOP("line_popover", "Close")
_SETTINGS = QT_TRANSLATE_NOOP("line_popover", "Line settings")
_DESK = QT_TRANSLATE_NOOP("line_popover", "This desk")
_HUB = QT_TRANSLATE_NOOP("line_popover", "Hub")
_UNITS = QT_TRANSLATE_NOOP("line_popover", "Other units")
_SAFE = QT_TRANSLATE_NOOP("line_popover", "Nothing is lost: work on.")
_CONTACT = QT_TRANSLATE_NOOP("line_popover", "Last contact")
_NEVER = QT_TRANSLATE_NOOP("line_popover", "none yet")
_NEXT = QT_TRANSLATE_NOOP("line_popover", "Next try")
_BY_ITSELF = QT_TRANSLATE_NOOP("line_popover", "{time}, then at least every 15 minutes")
_LISTENING = QT_TRANSLATE_NOOP("line_popover", "the desk listens: what comes is here at once")
_PHOTOS = QT_TRANSLATE_NOOP("line_popover", "Files")
_LEAVING = QT_TRANSLATE_NOOP("line_popover", "%n wait to leave")
_COMING = QT_TRANSLATE_NOOP("line_popover", "%n still to come, {here} of {chunks} parts here")
_DIRECTORY = QT_TRANSLATE_NOOP("line_popover", "List of units")
_STALE = QT_TRANSLATE_NOOP("line_popover", "stale since {date}: queueing goes on")
_COURIER = QT_TRANSLATE_NOOP("line_popover", "Courier file…")
_WIDTH = 440
_SHOWN = 4
_LINE_HEIGHT = 44


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits to leave, in its order: messages that somebody wrote, and how many receipts are among it.

    `stale_since` is when the directory went stale, None while it is fresh; `files` are those on their way.
    """

    messages: Sequence[Message] = ()
    receipts: int = 0
    stale_since: Moment | None = None
    files: FilesOnTheWay = field(default_factory=FilesOnTheWay)


class _Way(QWidget):
    """Desk, hub, other units as three stops."""

    def __init__(self, look: Look, line: Line) -> None:
        super().__init__()
        self._look, self._line = look, line
        self._names = tuple(look.text(text) for text in (_DESK, _HUB, _UNITS))
        self.setAccessibleName(look.catalog.label(line))
        self.setFixedHeight(look.theme.tall(_LINE_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the stops and their names."""
        del event
        theme, rtl = self._look.theme, self._look.catalog.rtl
        reached = 3 if self._line is Line.ONLINE else 1
        stuck = self._line is Line.LOGIN_NEEDED
        with QPainter(self) as painter:
            way = QRect(40, 0, self.width() - 80, 20)
            draw_track(painter, way, theme, Track(3, reached, stuck=stuck), rtl=rtl)
            width = self.width() // 3
            aligns = (ink.START, ink.CENTRE, ink.END)
            for index, (name, align) in enumerate(zip(self._names, aligns, strict=True)):
                box = ink.mirrored(QRect(width * index, 22, width, theme.tall(18)), self.rect(), rtl=rtl)
                ink.draw_text(painter, box, name, theme.font("caption"), theme.colour("muted"), align)


class LinePopover(QFrame):
    """A layer over the page at its bottom start; Esc and the button close it."""

    try_now = Signal()
    go = Signal(str, str)
    left = Signal()
    courier_wanted = Signal()

    def __init__(self, look: Look, window: QWidget, state: LineState, waiting: Waiting) -> None:
        """Show the line and what waits."""
        super().__init__(window)
        self._look, self._state, self._window = look, state, window
        self.setProperty("kind", "dialog")
        foot = self._make_foot()
        self._width = max(_WIDTH, foot.sizeHint().width() + 2)
        self.setFixedWidth(self._width)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        for part in (self._make_line(), self._make_queue(waiting), self._make_facts(waiting), foot):
            column.addWidget(part)
        self.adjustSize()
        self._place(window)
        self.show()
        self.raise_()
        self._try.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def leave(self) -> None:
        """Go."""
        self.hide()
        self.left.emit()
        self.deleteLater()

    def _make_line(self) -> QWidget:
        look, state = self._look, self._state
        part, column = _part(12)
        head = QHBoxLayout()
        head.setSpacing(10)
        icon, tone = LINE_ICONS[state.line]
        picture = QLabel()
        picture.setPixmap(look.pixmap(icon, 24, tone))
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(label(since(look, state), TITLE, wrap=True), 1)
        column.addLayout(head)
        reason = look.catalog.label(state.reason) if state.reason is not None else look.text(_SAFE)
        column.addWidget(label(reason, TABLE, wrap=True))
        way = WAYS_OUT.get(state.reason) if state.reason is not None else None
        if way is not None and way.words is not None:
            column.addWidget(label(look.text(way.words), TABLE, wrap=True))
        if way is not None and way.verb is not None:
            show = Button(look, look.text(way.verb))
            show.clicked.connect(lambda: self._go(way.page, way.item))
            column.addWidget(show, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(_Way(look, state.line))
        return part

    def _make_queue(self, waiting: Waiting) -> QWidget:
        look, catalog = self._look, self._look.catalog
        part, column = _part(0)
        column.addWidget(label(look.text(_WAITING), SECTION))
        for place, message in enumerate(waiting.messages[:_SHOWN]):
            column.addWidget(rule())
            column.addLayout(self._row(message, first=not place))
        left = max(self._state.waiting - waiting.receipts - min(len(waiting.messages), _SHOWN), 0)
        told = [catalog.plural(_MORE, left)] if left and waiting.messages else []
        told += [catalog.plural(_RECEIPTS, waiting.receipts)] if waiting.receipts else []
        if not waiting.messages and not told:
            told = [look.text(_NOTHING)]
        for words in told:
            column.addWidget(rule())
            column.addWidget(label(words, CAPTION))
        if self._state.stuck:
            column.addWidget(rule())
            stuck = label(catalog.plural(_STUCK, self._state.stuck), "danger-bold", wrap=True)
            column.addWidget(stuck)
        return part

    def _row(self, message: Message, *, first: bool) -> QHBoxLayout:
        look = self._look
        row, side = QHBoxLayout(), QVBoxLayout()
        row.setSpacing(10)
        side.setSpacing(0)
        side.addWidget(Elided(message.subject or look.catalog.label(message.kind), STRONG))
        when = look.text(_SINCE, time=time_words(look, message.created)) if message.created is not None else ""
        files = look.catalog.plural(_FILES, len(message.files)) if message.files else ""
        kind = look.catalog.label(message.kind)
        side.addWidget(Elided(look.joined(" · ", kind, " ".join(message.recipients), when, files), CAPTION))
        row.addLayout(side, 1)
        leaves = first and self._state.line is Line.ONLINE and self._state.reason is None
        row.addWidget(Pill(look, State(look.text(_SENDING if leaves else _QUEUED), "queued", "queued")))
        return row

    def _make_facts(self, waiting: Waiting) -> QWidget:
        look, state = self._look, self._state
        part, column = _part(10)
        column.addWidget(rule())
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        facts = [
            (_CONTACT, time_words(look, state.last_contact) if state.last_contact else look.text(_NEVER), TABLE),
            (_NEXT, self._next_words(), TABLE),
        ]
        facts += [(_PHOTOS, words, TABLE) for words in self._file_words(waiting.files)]
        if waiting.stale_since is not None:
            date = look.catalog.date(waiting.stale_since.local.date())
            facts.append((_DIRECTORY, look.text(_STALE, date=date), "warn"))
        for row, (title, words, kind) in enumerate(fact for fact in facts if fact[1]):
            grid.addWidget(label(look.text(title), MUTED), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(words, kind, wrap=True), row, 1)
        column.addLayout(grid)
        return part

    def _file_words(self, files: FilesOnTheWay) -> list[str]:
        look, catalog = self._look, self._look.catalog
        told = [catalog.plural(_LEAVING, files.leaving)] if files.leaving else []
        if files.coming:
            here, chunks = look.count(files.chunks_here), look.count(files.chunks)
            told.append(catalog.plural(_COMING, files.coming, here=here, chunks=chunks))
        return [look.joined(" · ", *told)] if told else []

    def _next_words(self) -> str:
        look, state = self._look, self._state
        if state.line is Line.ONLINE:
            return look.text(_LISTENING) if state.listening else ""
        return look.text(_BY_ITSELF, time=time_words(look, state.next_try)) if state.next_try is not None else ""

    def _make_foot(self) -> QWidget:
        foot = frame("dialog-foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(8)
        self._try = Button(self._look, self._look.text(_TRY), icon="sent", kind=PRIMARY)
        self._try.clicked.connect(self.try_now)
        self._try.clicked.connect(self.leave)
        settings = Button(self._look, self._look.text(_SETTINGS), kind=QUIET)
        settings.clicked.connect(lambda: self._go("settings", "line"))
        close = Button(self._look, self._look.text(_CLOSE), key="Esc")
        close.clicked.connect(self.leave)
        courier = Button(self._look, self._look.text(_COURIER), icon="courier-usb")
        courier.clicked.connect(self.leave)
        courier.clicked.connect(self.courier_wanted)
        row.addWidget(self._try)
        row.addWidget(courier)
        row.addWidget(settings)
        row.addStretch(1)
        row.addWidget(close)
        return foot

    def _go(self, page: str, item: str) -> None:
        self.leave()
        self.go.emit(page, item)

    def _place(self, window: QWidget) -> None:
        layout = self.layout()
        height = layout.totalHeightForWidth(self._width) if layout is not None else self.height()
        self.resize(self._width, height)
        x = window.width() - self._width - 8 if self._look.catalog.rtl else 8
        self.move(x, window.height() - height - self._look.theme.heights["status_bar"] - 6)


def _part(above: int) -> tuple[QWidget, QVBoxLayout]:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(16, above, 16, 10)
    column.setSpacing(6)
    return part, column
