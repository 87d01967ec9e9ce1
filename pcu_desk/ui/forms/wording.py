"""The unit's own words at the places of a form in one language; what is empty takes the program's own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pcu_desk.domain.printing import FormSection
from pcu_desk.domain.report import ReportKind
from pcu_desk.domain.unit import PortUnit
from pcu_desk.i18n.catalog import Catalog
from pcu_desk.ui.forms import words
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets.field import Field, Prose
from pcu_desk.ui.widgets.line import Line


class Wording(QWidget):
    """A field for each place; emits kind, place, language and words once a field is left.

    A field that goes because another form is shown is left too: it tells of the form that it belonged to.
    """

    changed = Signal(str, str, str, str)

    def __init__(self, look: Look) -> None:
        """Begin without a form."""
        super().__init__()
        self._look = look
        self.fields: dict[str, Field] = {}
        self._form = ("", "")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)

    def show_form(
        self, unit: PortUnit, kind: ReportKind, sections: Sequence[FormSection], paper: Catalog, *, may: bool
    ) -> None:
        """Show the words of a kind in a language of paper."""
        self._clear()
        self._form = (kind.value, paper.language)
        for place, called, lines in words.PLACES:
            editor: Line | Prose = Prose(lines) if lines else Line()
            self._add(place, self._look.text(called), editor, self._empty(place, kind, paper))
        for section in sections:
            called_so = self._look.text(words.SECTION, title=section.title)
            self._add(section.key, called_so, Line(), self._look.text(words.OWN, words=paper.text(section.title)))
        for place, field in self.fields.items():
            self._put(field.editor, unit.worded(kind.value, place, paper.language))
            field.editor.setEnabled(may)

    def flush(self) -> None:
        """Tell what is typed in the field that has the focus."""
        for place, field in self.fields.items():
            if field.editor.hasFocus():
                self._tell(self._form, place, field.editor)

    def _tell(self, form: tuple[str, str], place: str, editor: QWidget) -> None:
        kind, language = form
        self.changed.emit(kind, place, language, _typed(editor))

    def _empty(self, place: str, kind: ReportKind, paper: Catalog) -> str:
        """Return what an empty place prints."""
        if place == words.TITLE:
            return self._look.text(words.OWN, words=paper.label(kind))
        return self._look.text(words.OWN_WORDS if place == words.SIGNATURES else words.NOTHING)

    def _add(self, place: str, called: str, editor: Line | Prose, hint: str) -> None:
        field = self.fields[place] = Field(self._look, called, editor, hint)
        left = editor.left if isinstance(editor, Prose) else editor.editingFinished
        left.connect(lambda form=self._form: self._tell(form, place, editor))
        self._column.addWidget(field)

    def _put(self, editor: QWidget, said: str) -> None:
        if isinstance(editor, Prose):
            editor.setPlainText(said)
        elif isinstance(editor, Line):
            editor.setText(said)

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.fields = {}


def _typed(editor: QWidget) -> str:
    return (editor.typed() if isinstance(editor, Prose) else editor.text() if isinstance(editor, Line) else "").strip()
