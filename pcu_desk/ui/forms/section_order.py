"""Which sections a form prints and in which order; moved by buttons and by Alt with the arrow keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pcu_desk.domain.printing import FormSection
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets.buttons import QUIET, Button, KeyCap
from pcu_desk.ui.widgets.field import Tick
from pcu_desk.ui.widgets.labels import CAPTION, MUTED, frame, label

# ruff: noqa: N802 - Qt's names are overridden

_HINT = QT_TRANSLATE_NOOP("forms_page", "moves a section")
_LAST = QT_TRANSLATE_NOOP("forms_page", "A form prints at least one section.")
_UP = QT_TRANSLATE_NOOP("forms_page", "Up: {section}")
_DOWN = QT_TRANSLATE_NOOP("forms_page", "Down: {section}")
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ROW = 34


class _Section(Tick):
    """The tick of one section; Alt and an arrow move it, the arrow alone goes to its neighbour."""

    moved = Signal(int)
    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the section, or the focus."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(step)
        else:
            self.stepped.emit(step)


class SectionOrder(QWidget):
    """A row for each section; emits the keys of those that are printed, in their order."""

    changed = Signal(object)

    def __init__(self, look: Look) -> None:
        """Begin without a form."""
        super().__init__()
        self._look = look
        self._rows: list[tuple[FormSection, bool]] = []
        self.ticks: dict[str, _Section] = {}
        self._buttons: dict[tuple[str, int], Button] = {}
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(8)
        self.hint = QWidget()
        hint = QHBoxLayout(self.hint)
        hint.setContentsMargins(0, 0, 0, 0)
        hint.setSpacing(6)
        for key in ("Alt ↑", "Alt ↓"):
            hint.addWidget(KeyCap(look, key))
        hint.addWidget(label(look.text(_HINT), CAPTION))
        hint.addStretch(1)
        self._panel = frame("panel")
        self._column = QVBoxLayout(self._panel)
        self._column.setContentsMargins(12, 6, 6, 6)
        self._column.setSpacing(0)
        self.fault = label("", MUTED, wrap=True)
        outer.addWidget(self._panel)
        outer.addWidget(self.hint)
        outer.addWidget(self.fault)

    def show_sections(self, rows: Sequence[tuple[FormSection, bool]], *, may: bool) -> None:
        """Show these sections, each with whether it is printed."""
        self._rows = list(rows)
        self._build()
        self.hint.setVisible(may)
        self.setEnabled(may)

    def chosen(self) -> tuple[str, ...]:
        """Return the keys of the sections that are printed."""
        return tuple(section.key for section, on in self._rows if on)

    def move_section(self, key: str, step: int) -> None:
        """Move a section up (-1) or down (1); the focus goes with it."""
        place = next(n for n, (section, _on) in enumerate(self._rows) if section.key == key)
        other = place + step
        if not 0 <= other < len(self._rows):
            return
        self._rows[place], self._rows[other] = self._rows[other], self._rows[place]
        self._build()
        self.ticks[key].setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit(self.chosen())

    def _toggle(self, key: str, on: bool) -> None:
        self.fault.setText("")
        if not on and self.chosen() == (key,):
            self.ticks[key].setChecked(True)
            self.fault.setText(self._look.text(_LAST))
            return
        self._rows = [(section, on if section.key == key else was) for section, was in self._rows]
        self.changed.emit(self.chosen())

    def _step(self, key: str, step: int) -> None:
        keys = list(self.ticks)
        place = keys.index(key) + step
        if 0 <= place < len(keys):
            self.ticks[keys[place]].setFocus(Qt.FocusReason.TabFocusReason)

    def _build(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.ticks, self._buttons = {}, {}
        for place, (section, on) in enumerate(self._rows):
            self._column.addWidget(self._row(place, section, on=on))

    def _row(self, place: int, section: FormSection, *, on: bool) -> QWidget:
        look = self._look
        title = look.text(section.title)
        box = QWidget()
        box.setMinimumHeight(look.theme.tall(_ROW))
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        tick = self.ticks[section.key] = _Section(look, title)
        tick.setChecked(on)
        tick.clicked.connect(lambda now, key=section.key: self._toggle(key, now))
        tick.moved.connect(lambda step, key=section.key: self.move_section(key, step))
        tick.stepped.connect(lambda step, key=section.key: self._step(key, step))
        row.addWidget(tick, 1)
        for step, icon, words in ((-1, "chevron-up", _UP), (1, "chevron-down", _DOWN)):
            button = self._buttons[section.key, step] = Button(look, "", icon=icon, kind=QUIET)
            button.setAccessibleName(look.text(words, section=title))
            button.setEnabled(0 <= place + step < len(self._rows))
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            button.clicked.connect(lambda _on=False, key=section.key, step=step: self.move_section(key, step))
            row.addWidget(button)
        return box
