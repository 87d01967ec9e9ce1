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
from pcu_desk.ui.inspections.blocks import Layout
from pcu_desk.ui.inspections.brought import brought, choices, is_proposal
from pcu_desk.ui.inspections.computed import COMPUTED
from pcu_desk.ui.inspections.declared import Declared, declared
from pcu_desk.ui.inspections.lookup import Lookup, said_of
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets.field import Choice, Field, Prose
from pcu_desk.ui.widgets.line import Line

# ruff: noqa: N802 - Qt's names are overridden

REQUIRED = QT_TRANSLATE_NOOP("form", "{label} (required)")
MOMENT_HINT = QT_TRANSLATE_NOOP("form", "Time: today")
QUANTITY_HINT = QT_TRANSLATE_NOOP("form", "Such as 24060 kg")
COUNTRY_HINT = QT_TRANSLATE_NOOP("form", "Such as GE")
CHECK_IT = QT_TRANSLATE_NOOP("form", "Proposed from the name: check it")
_HINTS = {Kind.MOMENT: MOMENT_HINT, Kind.QUANTITY: QUANTITY_HINT, Kind.COUNTRY: COUNTRY_HINT}
CODES = (Kind.IDENTIFIER, Kind.COUNTRY, Kind.LISTED, Kind.NUMBER, Kind.MONEY)
IDLE_MS = 2000
_COLUMNS = 12
_ROW_GAP, _LABEL_GAP = 10, 4
_SOME_LINES = 3
_LINES = {"grounds": 2, "narrative": 16, "selection_note": 2, "release_reason": 2, "remarks": 2}


class Binding(QObject):
    """One field on the screen and its path: reads what was typed on leaving, says what is wrong below it."""

    committed = Signal(str, object)
    typing = Signal(object)
    undo_wanted = Signal()

    def __init__(self, look: Look, path: str, what: Declared, legal: tuple[LegalBasis, ...]) -> None:
        """Make the editor that the field's kind asks for."""
        super().__init__()
        self.path, self.what, self._look, self._loaded = path, what, look, None
        self._row: Mapping[str, Any] = {}
        self.editor = self._make_editor(legal)
        self._hint = self._told = look.text(what.spec.hint) if what.spec.hint else ""
        if isinstance(self.editor, QLineEdit) and what.kind in _HINTS:
            self.editor.setPlaceholderText(look.text(_HINTS[what.kind]))
        words = look.text(what.spec.label)
        shown = look.text(REQUIRED, label=words) if what.required else words
        self.field = Field(look, shown, self.editor, self._hint)
        self.bad = self._shows_fault = False

    def load(self, row: Mapping[str, Any]) -> None:
        """Show the value of this field in a row of the record; what is being typed here stays."""
        if self.bad or (self._is_dirty() and self.editor.hasFocus()):
            return
        self._row, self._loaded = row, row.get(self.what.name)
        self._show(self._loaded)
        if self._shows_fault:
            self.show_fault("")
        if not isinstance(self.editor, Lookup):
            self.tell()

    def _show(self, value: Any) -> None:  # noqa: ANN401 - a record's value
        match self.editor:
            case Choice():
                self._offer()
                place = self.editor.findData("" if value is None else value)
                if place < 0:
                    place = self.editor.count()
                    self.editor.addItem(str(value), value)
                self.editor.setCurrentIndex(place)
            case Prose():
                words = values.shown(self._look.catalog, self.what, value)
                if self.editor.typed() != words:
                    self.editor.setPlainText(words)
            case QLineEdit():
                words = values.shown(self._look.catalog, self.what, value)
                if self.editor.text() != words:
                    self.editor.setText(words)
                    self.editor.setCursorPosition(0)

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
                self.show_fault(self._look.catalog.error(error))
            return
        self._clear_fault()
        if value == self._loaded:
            if not self.editor.hasFocus():
                self._show(value)
            return
        self._loaded = value
        self.committed.emit(self.path, value)

    def show_fault(self, sentence: str) -> None:
        """Show a fault in the hint's place, "" to take it away."""
        self._shows_fault = bool(sentence)
        self.field.set_fault(sentence)

    def tell(self) -> None:
        """Say below the field what its value means: the label of a code, a Latin form to be checked."""
        if self.bad:
            return
        hint = self._hint
        if self._loaded and isinstance(self.editor, Lookup):
            hint = said_of(self._look, self.what.table, str(self._loaded))
        elif self._loaded and is_proposal(self._row, self.what.name):
            hint = self._look.text(CHECK_IT)
        if hint != self._told:
            self._told = hint
            self.field.set_hint(hint)
            self._shows_fault = False

    def set_read_only(self, *, read_only: bool) -> None:
        """Take typing or refuse it; the value stays readable and can be copied."""
        if isinstance(self.editor, QLineEdit) and self.what.kind in _HINTS:
            self.editor.setPlaceholderText("" if read_only else self._look.text(_HINTS[self.what.kind]))
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
            self.show_fault("")

    def _make_editor(self, legal: tuple[LegalBasis, ...]) -> QWidget:
        match self.what.kind:
            case Kind.CODE | Kind.LEGAL_BASIS | Kind.YES_NO:
                editor: QWidget = self._choice(legal)
            case Kind.LONG:
                editor = Prose(_LINES.get(self.what.name, _SOME_LINES))
                editor.textChanged.connect(lambda: self.typing.emit(self))
            case _:
                editor = self._line()
                editor.textEdited.connect(lambda _text: self.typing.emit(self))
                editor.returnPressed.connect(self._commit_now)
        editor.installEventFilter(self)
        return editor

    def _line(self) -> Line:
        if not values.known_table(self.what.table):
            return Line(code=self.what.kind in CODES)
        lookup = Lookup(self._look, self.what.table)
        lookup.chosen.connect(self._commit_now)
        return lookup

    def _choice(self, legal: tuple[LegalBasis, ...]) -> Choice:
        choice = Choice(self._look)
        choice.addItem("", "")
        if self.what.kind is Kind.LEGAL_BASIS:
            for basis in legal:
                choice.addItem(f"{basis.id} · {basis.wording}" if basis.wording else basis.id, basis.id)
        else:
            fill(choice, self._look, self.what, {})
        choice.activated.connect(self._commit_now)
        return choice

    def _offer(self) -> None:
        """Offer the codes that the row's other fields leave; a value that is not among them stays in sight."""
        if self.what.codes is not None and isinstance(self.editor, Choice):
            fill(self.editor, self._look, self.what, self._row)

    def _typed(self) -> Any:  # noqa: ANN401 - a record's value, or the text for it
        match self.editor:
            case QLineEdit():
                return self.editor.text()
            case Prose():
                return self.editor.typed()
            case Choice():
                chosen = self.editor.currentData()
                return None if chosen == "" and self.what.kind is not Kind.LEGAL_BASIS else chosen
            case _:
                return ""

    def _is_dirty(self) -> bool:
        match self.editor:
            case QLineEdit() | Prose():
                return bool(self._typed() != values.shown(self._look.catalog, self.what, self._loaded))
            case Choice():
                empty = "" if self.what.kind is Kind.LEGAL_BASIS else None
                return bool(self._typed() != (empty if self._loaded in ("", None) else self._loaded))
            case _:
                return bool(self._typed() != (self._loaded or ""))

    def _read(self) -> Any:  # noqa: ANN401 - a record's value
        if isinstance(self.editor, Choice):
            return self._typed()
        return values.read(self._look.catalog, self.what, self._typed())


def fill(choice: Choice, look: Look, what: Declared, row: Mapping[str, Any]) -> None:
    """Offer the codes of a field, or yes and no; nothing is touched when the same ones are there."""
    members = choices(what, row)
    value = row.get(what.name)
    if value and what.codes is not None and value not in members:
        members.append(what.codes.of(value))
    data = [True, False] if what.kind is Kind.YES_NO else [member.value for member in members]
    if [choice.itemData(place) for place in range(1, choice.count())] == data:
        return
    while choice.count() > 1:
        choice.removeItem(1)
    for member in members:
        choice.addItem(look.catalog.label(member), member.value)
    for flag in data if what.kind is Kind.YES_NO else ():
        choice.addItem(values.yes_or_no(look.catalog, flag=bool(flag)), flag)


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
        self._row: Mapping[str, Any] = {}
        self._computed: dict[str, tuple[Line, Field]] = {}
        self._look = look
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(_LABEL_GAP)
        for number in range(_COLUMNS):
            grid.setColumnStretch(number, 1)
        for line, row in enumerate(rows):
            column = 0
            for name, width in row:
                field = self._compute(name) if name in COMPUTED else self._bind(look, fields[name], legal).field
                words = field.take_label()
                words.setContentsMargins(0, _ROW_GAP - _LABEL_GAP if line else 0, 0, 0)
                grid.addWidget(words, 2 * line, column, 1, width, Qt.AlignmentFlag.AlignBottom)
                grid.addWidget(field, 2 * line + 1, column, 1, width, Qt.AlignmentFlag.AlignTop)
                column += width
        self._typing: Binding | None = None
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self._commit_idle)
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._tell_labels)

    def rebind(self, prefix: str) -> None:
        """Bind the same fields to another place of the record (another row of a table)."""
        self.flush()
        self._prefix = prefix
        for name, binding in self.bindings.items():
            binding.path = f"{prefix}/{name}"
            binding.bad = False

    def load(self, record: Mapping[str, Any] | None) -> None:
        """Show the values of the record at this place."""
        self._row = record or {}
        for binding in self.bindings.values():
            binding.load(self._row)
        if any(isinstance(binding.editor, Lookup) for binding in self.bindings.values()):
            self._soon.start()
        for name, (line, _) in self._computed.items():
            line.setText(COMPUTED[name][1](self._look, self._row))

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
        binding.committed.connect(lambda path, value: self._commit(what.name, path, value))
        binding.typing.connect(self._note_typing)
        binding.undo_wanted.connect(self.undo_wanted)
        self.bindings[what.name] = binding
        return binding

    def _tell_labels(self) -> None:
        """Say what the codes mean, one turn after the page was painted: their tables may have to be read."""
        for binding in self.bindings.values():
            binding.tell()

    def _commit(self, name: str, path: str, value: Any) -> None:  # noqa: ANN401 - a record's value
        others = brought(self._kind, self._row, name, value)
        self.committed.emit({path: value, **{f"{self._prefix}/{other}": new for other, new in others.items()}})

    def _compute(self, name: str) -> Field:
        line = Line()
        line.setReadOnly(True)
        line.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        field = Field(self._look, self._look.text(COMPUTED[name][0]), line)
        self._computed[name] = (line, field)
        return field

    def _note_typing(self, binding: Binding) -> None:
        self._typing = binding
        self._idle.start()

    def _commit_idle(self) -> None:
        if self._typing is not None:
            self._typing.commit(complain=False)
