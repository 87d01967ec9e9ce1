"""The one builder of forms: fields as the dataclasses declare them, laid out in rows, bound to paths of the record."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.fields import Kind
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.unit import LegalBasis
from pcu_desk.ui.inspections import values
from pcu_desk.ui.inspections.declared import Declared, declared
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets.field import Choice, Field, Prose, Tick
from pcu_desk.ui.widgets.line import Line

# ruff: noqa: N802 - Qt's names are overridden

REQUIRED = QT_TRANSLATE_NOOP("form", "{label} (required)")
MOMENT_HINT = QT_TRANSLATE_NOOP("form", "Time: today")
QUANTITY_HINT = QT_TRANSLATE_NOOP("form", "Such as 24060 kg")
COUNTRY_HINT = QT_TRANSLATE_NOOP("form", "Such as GE")
_HINTS = {Kind.MOMENT: MOMENT_HINT, Kind.QUANTITY: QUANTITY_HINT, Kind.COUNTRY: COUNTRY_HINT}
IDLE_MS = 2000
_COLUMNS = 12
_SOME_LINES = 3
_LINES = {"grounds": 2, "narrative": 16}

Layout = tuple[tuple[tuple[str, int], ...], ...]
"""Rows of (field name, width in twelfths)."""


class Binding(QObject):
    """One field on the screen and its path: reads what was typed on leaving, says what is wrong below it."""

    committed = Signal(str, object)
    typing = Signal(object)
    undo_wanted = Signal()

    def __init__(self, look: Look, path: str, what: Declared, legal: tuple[LegalBasis, ...]) -> None:
        """Make the editor that the field's kind asks for."""
        super().__init__()
        self.path, self.what, self._look, self._loaded = path, what, look, None
        self.editor = self._make_editor(legal)
        hint = what.spec.hint
        if isinstance(self.editor, QLineEdit) and what.kind in _HINTS:
            self.editor.setPlaceholderText(look.text(_HINTS[what.kind]))
        words = look.text(what.spec.label)
        shown = look.text(REQUIRED, label=words) if what.required else words
        self.field = Field(look, shown, self.editor, look.text(hint) if hint else "")
        self.bad = False

    def load(self, value: Any) -> None:  # noqa: ANN401 - a record's value
        """Show a record's value; what is being typed here stays."""
        if self.bad or (self._is_dirty() and self.editor.hasFocus()):
            return
        self._loaded = value
        match self.editor:
            case Choice():
                self.editor.setCurrentIndex(max(self.editor.findData(value or ""), 0))
            case Tick():
                self.editor.setChecked(bool(value))
            case Prose():
                if self.editor.toPlainText() != (value or ""):
                    self.editor.setPlainText(value or "")
            case QLineEdit():
                self.editor.setText(values.shown(self._look.catalog, self.what.kind, value, self.what.codes))
                self.editor.setCursorPosition(0)
        self.field.set_fault("")

    def commit(self, *, complain: bool = True) -> None:
        """Read what was typed; tell the value when it is another, or the fault when it can't be read."""
        if not self._is_dirty():
            self._clear_fault()
            return
        try:
            value = self._read()
        except UserError as error:
            if complain:
                self.bad = True
                self.field.set_fault(self._look.catalog.error(error))
            return
        self._clear_fault()
        if value != self._loaded:
            self._loaded = value
            self.committed.emit(self.path, value)

    def show_fault(self, sentence: str) -> None:
        """Show a fault that was found elsewhere."""
        self.field.set_fault(sentence)

    def set_read_only(self, *, read_only: bool) -> None:
        """Take typing or refuse it; the value stays readable and can be copied."""
        if isinstance(self.editor, QLineEdit | Prose):
            self.editor.setReadOnly(read_only)
        else:
            self.editor.setEnabled(not read_only)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Commit when the field is left; an undo that the field has no more use for is the page's."""
        if event.type() == QEvent.Type.FocusOut:
            self.commit()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._is_spent_undo(event):
            self.undo_wanted.emit()
            return True
        return super().eventFilter(watched, event)

    def _is_spent_undo(self, event: QKeyEvent) -> bool:
        if not event.matches(QKeySequence.StandardKey.Undo):
            return False
        editor = self.editor
        own = editor.document() if isinstance(editor, Prose) else editor if isinstance(editor, QLineEdit) else None
        return own is None or not own.isUndoAvailable()

    def _commit_now(self) -> None:
        self.commit()

    def _clear_fault(self) -> None:
        if self.bad:
            self.bad = False
            self.field.set_fault("")

    def _make_editor(self, legal: tuple[LegalBasis, ...]) -> QWidget:
        match self.what.kind:
            case Kind.CODE | Kind.LEGAL_BASIS:
                editor: QWidget = self._choice(legal)
            case Kind.LONG:
                editor = Prose(_LINES.get(self.what.name, _SOME_LINES))
                editor.textChanged.connect(lambda: self.typing.emit(self))
            case Kind.YES_NO:
                editor = Tick(self._look, "")
                editor.clicked.connect(self._commit_now)
            case _:
                editor = Line(code=self.what.kind is not Kind.TEXT)
                editor.textEdited.connect(lambda _text: self.typing.emit(self))
                editor.returnPressed.connect(self._commit_now)
        editor.installEventFilter(self)
        return editor

    def _choice(self, legal: tuple[LegalBasis, ...]) -> Choice:
        choice = Choice(self._look)
        choice.addItem("", "")
        if self.what.codes is not None:
            for member in self.what.codes:
                choice.addItem(self._look.catalog.label(member), member.value)
        else:
            for basis in legal:
                choice.addItem(f"{basis.id} · {basis.wording}" if basis.wording else basis.id, basis.id)
        choice.activated.connect(self._commit_now)
        return choice

    def _typed(self) -> str:
        match self.editor:
            case QLineEdit():
                return self.editor.text()
            case Prose():
                return self.editor.toPlainText()
            case Choice():
                return str(self.editor.currentData() or "")
            case _:
                return ""

    def _is_dirty(self) -> bool:
        match self.editor:
            case Tick():
                return self.editor.isChecked() != bool(self._loaded)
            case QLineEdit():
                shown = values.shown(self._look.catalog, self.what.kind, self._loaded, self.what.codes)
                return self.editor.text() != shown
            case _:
                return self._typed() != (self._loaded or "")

    def _read(self) -> Any:  # noqa: ANN401 - a record's value
        if isinstance(self.editor, Tick):
            return self.editor.isChecked()
        if self.what.kind is Kind.CODE:
            return self._typed() or None
        return values.read(self._look.catalog, self.what.kind, self._typed())


class Form(QWidget):
    """Fields of one dataclass at one place of the record; tells changes as path → value."""

    committed = Signal(object)
    undo_wanted = Signal()

    def __init__(self, look: Look, kind: type, prefix: str, rows: Layout, legal: tuple[LegalBasis, ...] = ()) -> None:
        """Lay out the named fields."""
        super().__init__()
        self._prefix, self._kind = prefix, kind
        fields = declared(kind)
        self.bindings: dict[str, Binding] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        for number in range(_COLUMNS):
            grid.setColumnStretch(number, 1)
        for line, row in enumerate(rows):
            column = 0
            for name, width in row:
                binding = self._bind(look, fields[name], legal)
                grid.addWidget(binding.field, line, column, 1, width, Qt.AlignmentFlag.AlignTop)
                column += width
        self._typing: Binding | None = None
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self._commit_idle)

    def rebind(self, prefix: str) -> None:
        """Bind the same fields to another place of the record (another row of a table)."""
        self.flush()
        self._prefix = prefix
        for name, binding in self.bindings.items():
            binding.path = f"{prefix}/{name}"
            binding.bad = False

    def load(self, record: Mapping[str, Any] | None) -> None:
        """Show the values of the record at this place."""
        for name, binding in self.bindings.items():
            binding.load((record or {}).get(name))

    def flush(self) -> None:
        """Tell what was typed and not told yet."""
        self._idle.stop()
        for binding in self.bindings.values():
            binding.commit()

    def unreadable(self) -> bool:
        """Tell whether something on the screen can't be read."""
        return any(binding.bad for binding in self.bindings.values())

    def focus_path(self, path: str) -> bool:
        """Give a field the focus; return whether it is here."""
        binding = next((found for found in self.bindings.values() if found.path == path), None)
        if binding is not None:
            binding.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return binding is not None

    def set_read_only(self, *, read_only: bool) -> None:
        """Take typing or refuse it."""
        for binding in self.bindings.values():
            binding.set_read_only(read_only=read_only)

    def _bind(self, look: Look, what: Declared, legal: tuple[LegalBasis, ...]) -> Binding:
        binding = Binding(look, f"{self._prefix}/{what.name}", what, legal)
        binding.setParent(self)
        binding.committed.connect(lambda path, value: self.committed.emit({path: value}))
        binding.typing.connect(self._note_typing)
        binding.undo_wanted.connect(self.undo_wanted)
        self.bindings[what.name] = binding
        return binding

    def _note_typing(self, binding: Binding) -> None:
        self._typing = binding
        self._idle.start()

    def _commit_idle(self) -> None:
        if self._typing is not None:
            self._typing.commit(complain=False)
