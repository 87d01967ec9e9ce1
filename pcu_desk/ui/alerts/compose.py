"""Writing an alert from a case to other units; what may be sent to whom is decided by the service."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from pcu_desk.domain.case import Case
from pcu_desk.domain.message import Message
from pcu_desk.domain.record import Record
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.alerts.choosing import FileChoice
from pcu_desk.ui.evidence.shelf import Shelf
from pcu_desk.ui.evidence.words import size_of
from pcu_desk.ui.inspections.form import Form
from pcu_desk.ui.inspections.plates import plate_of
from pcu_desk.ui.tasks import Work
from pcu_desk.ui.widgets.banner import Banner
from pcu_desk.ui.widgets.buttons import PRIMARY, Button
from pcu_desk.ui.widgets.field import Tick
from pcu_desk.ui.widgets.labels import CAPTION, MUTED, TITLE, SectionHeader, frame, label
from pcu_desk.ui.widgets.plate import PlateLabel

_TITLE = QT_TRANSLATE_NOOP("alert", "New alert")
_FROM = QT_TRANSLATE_NOOP("alert", "From case {number}. Nothing leaves before you queue it.")
_TO = QT_TRANSLATE_NOOP("alert", "To")
_TO_WORDS = QT_TRANSLATE_NOOP("alert", "units of the directory that have a desk")
_NOBODY = QT_TRANSLATE_NOOP("alert", "The directory names no other unit yet. What you write is kept in the vault.")
_ANEW = QT_TRANSLATE_NOOP("alert", "From case {number}, in the place of a message that is stuck.")
_FILES = QT_TRANSLATE_NOOP("alert", "Photos and papers of the case")
_FILES_WORDS = QT_TRANSLATE_NOOP("alert", "chosen ones go with the alert")
_SUM = QT_TRANSLATE_NOOP("alert", "%n file(s), {size}")
_SEALING = QT_TRANSLATE_NOOP(
    "alert", "The files are being read; Cancel is below. Nothing is queued before that is done."
)
_UNITS = QT_TRANSLATE_NOOP("alert", "Transport units")
_DROP = QT_TRANSLATE_NOOP("alert", "Do not send")
_OFFLINE = QT_TRANSLATE_NOOP("alert", "Works without a line")
_QUEUE = QT_TRANSLATE_NOOP("alert", "Queue")
_LAYOUT = (
    (("subject", 9), ("valid_until", 3)),
    (("reason", 12),),
    (("asked", 12),),
    (("goods", 6), ("parties", 6)),
    (("handling", 12),),
)
_FIELDS = ("subject", "reason", "asked", "goods", "parties", "handling")
_KEPT = (*_FIELDS, "valid_until")
_COLUMNS = 4


@dataclass(frozen=True, slots=True)
class Begun:
    """An alert to write: its draft, the units to choose from, its case, and what was written of it before.

    `chosen` are units, `files` ids of evidence that are chosen at the beginning.
    """

    draft: Message
    partners: Sequence[str]
    case: Case
    kept: Record | None = None
    chosen: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    to_first: bool = False


class ComposeView(QWidget):
    """The new alert; emits it with its recipients, and each change of it so that it is kept over a lock."""

    wanted = Signal(object, object, object)
    dropped = Signal()
    changed = Signal()

    def __init__(self, shelf: Shelf, begun: Begun) -> None:
        """Begin from what the case holds, or from what was being written when the desk locked."""
        super().__init__()
        look, draft, kept = shelf.look, begun.draft, begun.kept or {}
        self._look = look
        self._draft = replace(draft, replaces=str(kept.get("replaces", draft.replaces)))
        self._values: dict[str, Any] = {name: getattr(draft, name) for name in _FIELDS}
        if draft.valid_until is not None:
            self._values["valid_until"] = draft.valid_until.isoformat()
        self._values |= {name: value for name, value in kept.items() if name in _KEPT}
        self._chosen = set(kept.get("recipients", begun.chosen))
        self._busy = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        inside = QWidget()
        inside.setProperty("kind", "page")
        area.setWidget(inside)
        column.addWidget(self._head())
        column.addWidget(area, 1)
        column.addWidget(self._foot())
        body = QVBoxLayout(inside)
        body.setContentsMargins(16, 12, 16, 16)
        body.setSpacing(12)
        self.banner = Banner(look)
        body.addWidget(self.banner)
        body.addWidget(SectionHeader(look, look.text(_TO), look.text(_TO_WORDS)))
        body.addWidget(self._recipients(begun.partners))
        if draft.units:
            body.addWidget(self._units())
        self.form = Form(look, Message, "", _LAYOUT)
        self.form.load(self._values)
        self.form.committed.connect(self._take)
        body.addWidget(self.form)
        body.addWidget(SectionHeader(look, look.text(_FILES), look.text(_FILES_WORDS)))
        self.files = FileChoice(shelf)
        self.files.changed.connect(self._count_files)
        self.files.changed.connect(self.changed)
        body.addWidget(self.files)
        body.addStretch(1)
        self.files.show_case(begun.case, kept.get("files", begun.files))
        self._count_files()
        shelf.thumbnails.connect(self._count_files)
        self._to_first = begun.to_first
        self.take_focus()

    @property
    def case_id(self) -> str:
        """The case that the alert is about."""
        return self._draft.case_id

    def kept(self) -> Record:
        """Return what is written, as it is kept over a lock; what can't be read yet stays behind."""
        self.form.flush()
        values = {name: self._values[name] for name in _KEPT if self._values.get(name)}
        values |= {"replaces": self._draft.replaces} if self._draft.replaces else {}
        values |= {"files": chosen} if (chosen := self.files.chosen()) else {}
        return {**values, "number": self._draft.case_number, "recipients": sorted(self._to())}

    def take_focus(self) -> None:
        """Begin with the subject; with the recipients where others are to be chosen."""
        first = next(iter(self._ticks.values()), None)
        if self._to_first and first is not None:
            first.setFocus()
        else:
            self.form.focus_path("/subject")

    def queue(self) -> None:
        """Hand the alert over as it stands."""
        self.form.flush()
        if self._busy or self.form.unreadable():
            return
        chosen = self._to()
        until = self._values.get("valid_until")
        fields = {name: self._values[name] for name in _FIELDS}
        draft = replace(self._draft, **fields, valid_until=date.fromisoformat(until) if until else None)
        self.wanted.emit(draft, chosen, self.files.chosen())

    def follow(self, work: Work) -> None:
        """Take nothing while the files are read, and say so."""
        self.banner.say("info", self._look.text(_SEALING))
        self._set_busy(busy=True)
        work.finished.connect(self._ended)

    def _ended(self) -> None:
        self._set_busy(busy=False)
        if self.banner.tone == "info":  # cancelled
            self.banner.clear()

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self._queue.setEnabled(not busy)

    def failed(self, words: str) -> None:
        """Say why it was not queued; everything typed stays."""
        self.banner.say("danger", words)

    def _count_files(self) -> None:
        rows = [self.files.checks[key].row for key in self.files.chosen()]
        size = size_of(self._look, sum(row.size or 0 for row in rows))
        self._sum.setText(self._look.catalog.plural(_SUM, len(rows), size=size) if rows else "")

    def _take(self, changes: dict[str, Any]) -> None:
        self._values |= {path[1:]: value for path, value in changes.items()}
        self.changed.emit()

    def _to(self) -> list[str]:
        return [code for code, tick in self._ticks.items() if tick.isChecked()]

    def _head(self) -> QWidget:
        look = self._look
        box = frame("bottom-edge")
        column = QVBoxLayout(box)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(0)
        column.addWidget(label(look.text(_TITLE), TITLE))
        said = _ANEW if self._draft.replaces else _FROM
        column.addWidget(label(look.text(said, number=self._draft.case_number), CAPTION))
        return box

    def _foot(self) -> QWidget:
        look = self._look
        foot = frame("top-edge")
        foot.setFixedHeight(look.theme.heights["action_bar"])
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(12)
        drop = Button(look, look.text(_DROP), key="Esc")
        drop.clicked.connect(self.dropped)
        self._queue = Button(look, look.text(_QUEUE), icon="queued", key="Ctrl ↵", kind=PRIMARY)
        self._queue.clicked.connect(self.queue)
        self._sum = label("", MUTED)
        row.addWidget(drop)
        row.addStretch(1)
        row.addWidget(self._sum)
        row.addWidget(label(look.text(_OFFLINE), MUTED))
        row.addWidget(self._queue)
        return foot

    def _recipients(self, partners: Sequence[str]) -> QWidget:
        panel = frame("panel")
        grid = QGridLayout(panel)
        grid.setContentsMargins(12, 10, 12, 10)
        self._ticks: dict[str, Tick] = {}
        for number, code in enumerate(partners):
            tick = self._ticks[code] = Tick(self._look, code)
            tick.setChecked(code in self._chosen)
            tick.toggled.connect(lambda _on: self.changed.emit())
            grid.addWidget(tick, number // _COLUMNS, number % _COLUMNS)
        if not partners:
            grid.addWidget(label(self._look.text(_NOBODY), CAPTION, wrap=True), 0, 0)
        return panel

    def recipients(self) -> dict[str, Tick]:
        """Return the units to choose from, by code."""
        return self._ticks

    def _units(self) -> QWidget:
        look = self._look
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(label(look.text(_UNITS), CAPTION))
        for unit in self._draft.units:
            row.addWidget(PlateLabel(look, plate_of(unit.kind, unit.number, kept=True, look=look)))
        row.addStretch(1)
        row.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        return box
