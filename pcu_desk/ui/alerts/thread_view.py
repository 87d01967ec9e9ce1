"""A thread as a document: each message beside its icon on a vertical line, and the answer at the end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from pcu_desk.domain.codes import DeliveryState, MessageKind, Outcome
from pcu_desk.domain.files import FileStanding
from pcu_desk.domain.message import IN, Message
from pcu_desk.domain.record import Record
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.alerts.answer_files import Picked
from pcu_desk.ui.alerts.enclosed import FilesPanel
from pcu_desk.ui.alerts.thumbs import Thumbs
from pcu_desk.ui.alerts.words import ICONS
from pcu_desk.ui.evidence.words import size_of
from pcu_desk.ui.inspections.declared import declared
from pcu_desk.ui.inspections.plates import plate_of
from pcu_desk.ui.look import Look
from pcu_desk.ui.tasks import Work
from pcu_desk.ui.widgets import ink
from pcu_desk.ui.widgets.buttons import PRIMARY, QUIET, Button
from pcu_desk.ui.widgets.field import Choice, Field, Prose
from pcu_desk.ui.widgets.labels import CAPTION, MUTED, SECTION, STRONG, TABLE, frame, label
from pcu_desk.ui.widgets.plate import PlateLabel

# ruff: noqa: N802 - Qt's names are overridden

_UNIT = QT_TRANSLATE_NOOP("alert", "Transport unit")
_FROM = QT_TRANSLATE_NOOP("alert", "{unit}, {author}")
_ANSWER = QT_TRANSLATE_NOOP("alert", "Answer")
_OUTCOME = QT_TRANSLATE_NOOP("alert", "What was done")
_WORDS = QT_TRANSLATE_NOOP("alert", "In words")
_QUEUE = QT_TRANSLATE_NOOP("alert", "Queue")
_OFFLINE = QT_TRANSLATE_NOOP("alert", "Works without a line")
_NOTHING = QT_TRANSLATE_NOOP("alert", "Nothing found is a result. Send it.")
_NO_OUTCOME = QT_TRANSLATE_NOOP("alert", "Choose what was done.")
_REPLACES = QT_TRANSLATE_NOOP("alert", "in the place of an earlier one")
_SAME = QT_TRANSLATE_NOOP("alert", "The same words, sealed anew for {units}.")
_SAID = ("subject", "units", "goods", "parties", "reason", "asked", "handling", "valid_until", "outcome", "text")
_FILES = QT_TRANSLATE_NOOP("alert", "Files of a case…")
_PICKED = QT_TRANSLATE_NOOP("alert", "%n file(s) of {number}, {size}")
_WITHOUT = QT_TRANSLATE_NOOP("alert", "Without files")
_ICON_BOX = 32
_NAME_WIDTH = 112
_SHOWN = ("goods", "parties", "reason", "asked", "handling", "valid_until")


class Spine(QWidget):
    """The icon of a message in its box, and the line down to the next one."""

    def __init__(self, look: Look, icon: str, tone: str, *, last: bool) -> None:
        """Take icon and colour."""
        super().__init__()
        self._look, self._icon, self._tone, self._last = look, icon, tone, last
        self.setFixedWidth(_ICON_BOX)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line behind the box."""
        del event
        theme = self._look.theme
        with QPainter(self) as painter:
            if not self._last:
                painter.setPen(QPen(theme.colour("line-strong"), 2))
                painter.drawLine(_ICON_BOX // 2, 0, _ICON_BOX // 2, self.height())
            soft = theme.colour("sunken" if self._tone == "muted" else f"{self._tone}-soft")
            box = QRect(0, 0, _ICON_BOX, _ICON_BOX)
            line = theme.colour(self._tone) if theme.outlined else None
            ink.draw_frame(painter, box, fill=soft, line=line, radius=3)
            painter.drawPixmap(ink.centred(box, 18, 18), self._look.pixmap(self._icon, 18, self._tone))


class MessageView(QWidget):
    """One message: who, what kind, when, and what it says."""

    def __init__(self, look: Look, message: Message, files: FilesPanel, *, last: bool, same: bool = False) -> None:
        """Show a message, and its files in the panel that is given; `same` where it says what is shown already."""
        super().__init__()
        self._look, self.files = look, files
        feedback = message.kind is MessageKind.FEEDBACK
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(Spine(look, ICONS.get(message.kind, "note"), "ok" if feedback else "info", last=last))
        column = QVBoxLayout()
        column.setSpacing(6)
        column.setContentsMargins(0, 4, 0, 14)
        column.addLayout(self._head(message))
        if same:
            units = look.joined(look.catalog.comma, *message.recipients)
            column.addWidget(label(look.text(_SAME, units=units), TABLE, wrap=True))
        else:
            column.addWidget(self._sheet(message) if message.kind is MessageKind.ALERT else self._words(message))
        column.addWidget(files)
        row.addLayout(column, 1)
        self.setAccessibleName(f"{message.sender} {message.subject} {message.text}".strip())

    def _head(self, message: Message) -> QHBoxLayout:
        look = self._look
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label(look.text(_FROM, unit=message.sender, author=message.author), STRONG))
        row.addWidget(label(look.catalog.label(message.kind).lower(), MUTED))
        if message.replaces:
            row.addWidget(label(look.text(_REPLACES), MUTED))
        row.addStretch(1)
        row.addWidget(label(look.catalog.moment(message.created) if message.created else "", CAPTION))
        return row

    def _sheet(self, message: Message) -> QWidget:
        look = self._look
        panel = frame("panel")
        grid = QGridLayout(panel)
        grid.setContentsMargins(12, 10, 12, 10)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for unit in message.units:
            plate = QWidget()
            row = QHBoxLayout(plate)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(PlateLabel(look, plate_of(unit.kind, unit.number, kept=True, look=look)))
            row.addStretch(1)
            self._line(grid, look.text(_UNIT), plate)
        for name in _SHOWN:
            if value := getattr(message, name):
                words = value if isinstance(value, str) else look.catalog.date(value)
                kind = STRONG if name == "asked" else TABLE
                self._line(grid, look.text(declared(Message)[name].spec.label), label(words, kind, wrap=True))
        return panel

    def _line(self, grid: QGridLayout, name: str, value: QWidget) -> None:
        row = grid.rowCount()
        words = label(name, MUTED, wrap=True)
        words.setFixedWidth(_NAME_WIDTH)
        grid.addWidget(words, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(value, row, 1)

    def _words(self, message: Message) -> QWidget:
        look = self._look
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        if message.outcome is not None:
            column.addWidget(label(look.catalog.label(message.outcome), "ok"))
        if message.text:
            column.addWidget(label(message.text, TABLE, wrap=True))
        return box


class AnswerBox(QWidget):
    """What was done, in a word and in words; Ctrl+Enter queues it."""

    wanted = Signal(str, object, str, object)
    files_wanted = Signal()
    changed = Signal()

    def __init__(self, look: Look, message: Message) -> None:
        """Answer this message."""
        super().__init__()
        self._look, self.about = look, message
        self.picked = Picked()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(Spine(look, "user", "muted", last=True))
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(label(look.text(_ANSWER), SECTION))
        self.outcome = Choice(look)
        self.outcome.addItem("", "")
        for member in Outcome:
            self.outcome.addItem(look.catalog.label(member), member.value)
        self._field = Field(look, look.text(_OUTCOME), self.outcome, look.text(_NOTHING))
        self._field.setMaximumWidth(look.theme.widths["field_long"])
        column.addWidget(self._field)
        self.words = Prose(3)
        self.words.textChanged.connect(self.changed)
        self.outcome.activated.connect(lambda _index: self.changed.emit())
        column.addWidget(Field(look, look.text(_WORDS), self.words))
        column.addLayout(self._make_foot())
        row.addLayout(column, 1)
        self._say_files()

    @property
    def message(self) -> str:
        """The id of the message that is answered."""
        return self.about.id

    def begun(self) -> bool:
        """Tell whether anything was chosen or typed."""
        return bool(self.outcome.currentData() or self.words.toPlainText() or self.picked.files)

    def kept(self) -> Record:
        """Return what is written, as it is kept over a lock."""
        written: Record = {"outcome": str(self.outcome.currentData() or ""), "text": self.words.typed()}
        picked = self.picked
        if picked.files:
            written |= {"case": picked.case, "number": picked.number, "files": [*picked.files], "size": picked.size}
        return written

    def fill(self, kept: Record) -> None:
        """Go on where it was left."""
        self.outcome.setCurrentIndex(max(self.outcome.findData(kept.get("outcome", "")), 0))
        self.words.setPlainText(str(kept.get("text", "")))
        if files := tuple(kept.get("files", ())):
            self.pick(Picked(str(kept.get("case")), str(kept.get("number")), files, int(kept.get("size", 0))))

    def pick(self, picked: Picked) -> None:
        """Take the files that go with it."""
        self.picked = picked
        self._say_files()
        self.changed.emit()

    def queue(self) -> None:
        """Queue the answer, once an outcome is chosen."""
        if not self._queue.isEnabled():
            return
        chosen = str(self.outcome.currentData() or "")
        self._field.set_fault("" if chosen else self._look.text(_NO_OUTCOME))
        if chosen:
            outcome = Outcome(chosen)  # type: ignore[call-arg]  # looked up by value
            self.wanted.emit(self.message, outcome, self.words.toPlainText(), self.picked.files)
        else:
            self.outcome.setFocus()

    def follow(self, work: Work) -> None:
        """Take nothing while its files are read."""
        self._queue.setEnabled(False)
        work.finished.connect(self._ended)

    def _ended(self) -> None:
        self._queue.setEnabled(True)

    def _say_files(self) -> None:
        look, picked = self._look, self.picked
        size, count = size_of(look, picked.size), len(picked.files)
        self._files.setText(look.catalog.plural(_PICKED, count, number=picked.number, size=size) if count else "")
        for shown in (self._files, self._without):
            shown.setVisible(bool(count))

    def _make_foot(self) -> QVBoxLayout:
        look = self._look
        chosen, acts = QHBoxLayout(), QHBoxLayout()
        for row in (chosen, acts):
            row.setSpacing(12)
        choose = Button(look, look.text(_FILES), icon="photo")
        choose.clicked.connect(self.files_wanted)
        self._files = label("", TABLE)
        self._without = Button(look, look.text(_WITHOUT), kind=QUIET)
        self._without.clicked.connect(lambda: self.pick(Picked()))
        chosen.addWidget(self._files)
        chosen.addWidget(self._without)
        chosen.addStretch(1)
        acts.addWidget(choose)
        acts.addStretch(1)
        acts.addWidget(label(look.text(_OFFLINE), MUTED))
        self._queue = Button(look, look.text(_QUEUE), icon="queued", key="Ctrl ↵", kind=PRIMARY)
        self._queue.clicked.connect(self.queue)
        acts.addWidget(self._queue)
        foot = QVBoxLayout()
        foot.setSpacing(8)
        foot.addLayout(chosen)
        foot.addLayout(acts)
        return foot


class ThreadView(QScrollArea):
    """The messages of a thread in their order, and the answer when one is possible."""

    answer_wanted = Signal(str, object, str, object)
    files_wanted = Signal()
    look_wanted = Signal(str, str)
    again_wanted = Signal(str)
    answering = Signal()

    def __init__(self, look: Look, thumbs: Thumbs) -> None:
        """Begin empty."""
        super().__init__()
        self._look, self._thumbs = look, thumbs
        self.answer: AnswerBox | None = None
        self.files: dict[str, FilesPanel] = {}
        self._thread, self._count = "", 0
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_thread(self, messages: Sequence[Message], *, may_answer: bool) -> None:
        """Show the messages; an answer half written stays."""
        inside = QWidget()
        inside.setProperty("kind", "page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(0)
        first = messages[0]
        if (
            self.answer is not None
            and self.answer.begun()
            and self._thread == first.thread
            and self._count == len(messages)
        ):
            return
        self._thread, self._count = first.thread, len(messages)
        open_ = may_answer and first.direction == IN and not is_answered(messages)
        self.files = {message.id: self._panel(message, may_ask=may_answer) for message in messages}
        for number, message in enumerate(messages, start=1):
            last = number == len(messages) and not open_
            same = bool(message.replaces) and any(_say_the_same(message, each) for each in messages[: number - 1])
            column.addWidget(MessageView(self._look, message, self.files[message.id], last=last, same=same))
        self.answer = None
        if open_:
            self.answer = AnswerBox(self._look, first)
            self.answer.wanted.connect(self.answer_wanted)
            self.answer.files_wanted.connect(self.files_wanted)
            self.answer.changed.connect(self.answering)
            column.addWidget(self.answer)
        column.addStretch(1)
        self.setWidget(inside)

    def answered(self) -> None:
        """The answer was queued: what stood in its box is written no more."""
        self.answer, self._count = None, 0

    def show_files(self, files: Mapping[str, Sequence[FileStanding]]) -> None:
        """Show how the files of the messages stand now."""
        for key, panel in self.files.items():
            panel.show_files(files.get(key, ()))

    def _panel(self, message: Message, *, may_ask: bool) -> FilesPanel:
        panel = FilesPanel(self._look, self._thumbs, may_ask=may_ask)
        panel.look_wanted.connect(lambda file: self.look_wanted.emit(message.id, file))
        panel.again_wanted.connect(self.again_wanted)
        return panel


def _say_the_same(message: Message, other: Message) -> bool:
    return message.kind is other.kind and all(getattr(message, name) == getattr(other, name) for name in _SAID)


def is_answered(messages: Sequence[Message]) -> bool:
    """Tell whether an answer of ours is on its way: one that is stuck is none."""
    mine = (message for message in messages if message.direction != IN and message.kind is MessageKind.FEEDBACK)
    return any(message.state() is not DeliveryState.STUCK for message in mine)
