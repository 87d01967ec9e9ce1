"""Writing an alert from a case to other units; what may be sent to whom is decided by the service."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from pcu_desk.domain.message import Message
from pcu_desk.domain.record import Record
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.inspections.form import Form
from pcu_desk.ui.inspections.plates import plate_of
from pcu_desk.ui.look import Look
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


class ComposeView(QWidget):
    """The new alert; emits it with its recipients, and each change of it so that it is kept over a lock."""

    wanted = Signal(object, object)
    dropped = Signal()
    changed = Signal()

    def __init__(self, look: Look, draft: Message, partners: Sequence[str], kept: Record | None = None) -> None:
        """Begin from what the case holds, or from what was being written when the desk locked."""
        super().__init__()
        self._look, self._draft = look, draft
        self._values: dict[str, Any] = {name: getattr(draft, name) for name in _FIELDS}
        self._values |= {name: value for name, value in (kept or {}).items() if name in _KEPT}
        self._chosen = set((kept or {}).get("recipients", ()))
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
        body.addWidget(self._recipients(partners))
        if draft.units:
            body.addWidget(self._units())
        self.form = Form(look, Message, "", _LAYOUT)
        self.form.load(self._values)
        self.form.committed.connect(self._take)
        body.addWidget(self.form)
        body.addStretch(1)
        self.form.focus_path("/subject")

    @property
    def case_id(self) -> str:
        """The case that the alert is about."""
        return self._draft.case_id

    def kept(self) -> Record:
        """Return what is written, as it is kept over a lock; what can't be read yet stays behind."""
        self.form.flush()
        values = {name: self._values[name] for name in _KEPT if self._values.get(name)}
        return {**values, "number": self._draft.case_number, "recipients": sorted(self._to())}

    def queue(self) -> None:
        """Hand the alert over as it stands."""
        self.form.flush()
        if self.form.unreadable():
            return
        chosen = self._to()
        until = self._values.get("valid_until")
        fields = {name: self._values[name] for name in _FIELDS}
        draft = replace(self._draft, **fields, valid_until=date.fromisoformat(until) if until else None)
        self.wanted.emit(draft, chosen)

    def failed(self, words: str) -> None:
        """Say why it was not queued; everything typed stays."""
        self.banner.say("danger", words)

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
        column.addWidget(label(look.text(_FROM, number=self._draft.case_number), CAPTION))
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
        queue = Button(look, look.text(_QUEUE), icon="queued", key="Ctrl ↵", kind=PRIMARY)
        queue.clicked.connect(self.queue)
        row.addWidget(drop)
        row.addStretch(1)
        row.addWidget(label(look.text(_OFFLINE), MUTED))
        row.addWidget(queue)
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
