"""The unit's own forms: what each kind of paper prints and says, beside a sample; saved as one signed change."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from pcu_desk.domain.changes import Changes
from pcu_desk.domain.errors import RecordError
from pcu_desk.domain.officer import May
from pcu_desk.domain.printing import FormSection
from pcu_desk.domain.record import Record
from pcu_desk.domain.report import ReportKind
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.unit import PortUnit
from pcu_desk.i18n.catalog import Catalog
from pcu_desk.services.done import Done
from pcu_desk.ui.alerts.keeping import Keeping
from pcu_desk.ui.files import to_open
from pcu_desk.ui.forms.draft import FormsDraft
from pcu_desk.ui.forms.sample import Sample, Wanted
from pcu_desk.ui.forms.section_order import SectionOrder
from pcu_desk.ui.forms.unit_parts import BasesEditor, EmblemBox, NamesEditor, in_panel
from pcu_desk.ui.forms.wording import Wording
from pcu_desk.ui.forms.words import KINDS
from pcu_desk.ui.preview import tongues
from pcu_desk.ui.widgets.banner import Banner
from pcu_desk.ui.widgets.buttons import CHIP, PRIMARY, Button
from pcu_desk.ui.widgets.field import Choice, Field
from pcu_desk.ui.widgets.flow import FlowLayout
from pcu_desk.ui.widgets.labels import MUTED, frame, label
from pcu_desk.ui.widgets.scrolled import scrolled
from pcu_desk.ui.workplace import Workplace, sentence

_KIND = QT_TRANSLATE_NOOP("forms_page", "Kind of paper")
_LANGUAGE = QT_TRANSLATE_NOOP("forms_page", "Language of the paper")
SECTIONS, WORDS, NAMES, BASES, EMBLEM = "sections", "words", "names", "bases", "emblem"
_PARTS = (
    (SECTIONS, QT_TRANSLATE_NOOP("forms_page", "Sections")),
    (WORDS, QT_TRANSLATE_NOOP("forms_page", "Words")),
    (NAMES, QT_TRANSLATE_NOOP("forms_page", "Names of the unit")),
    (BASES, QT_TRANSLATE_NOOP("forms_page", "Legal bases")),
    (EMBLEM, QT_TRANSLATE_NOOP("forms_page", "Emblem")),
)
_WHICH = QT_TRANSLATE_NOOP("forms_page", "Which part of the forms")
_READ_ONLY = QT_TRANSLATE_NOOP("forms_page", "A supervisor of your unit changes the forms. You can look at them.")
_VERSION = QT_TRANSLATE_NOOP("forms_page", "{kind}: version {number}")
_BECOMES = QT_TRANSLATE_NOOP("forms_page", "{kind}: version {number} becomes {next}")
_UNSAVED = QT_TRANSLATE_NOOP("forms_page", "Not saved yet")
_KEPT = QT_TRANSLATE_NOOP("forms_page", "What was changed before the desk locked is here again. It is not saved yet.")
_SAVE = QT_TRANSLATE_NOOP("forms_page", "Save and sign")
_UNDO = QT_TRANSLATE_NOOP("forms_page", "Undo the changes")
_SAVED = QT_TRANSLATE_NOOP(
    "forms_page", "The forms are saved and signed with your key. Papers from now on follow them."
)
_EMBLEM_FILE = QT_TRANSLATE_NOOP("forms_page", "Emblem of the unit")
_SUBJECT = "forms"
_LEFT = 5


class FormsPanel(QWidget):
    """What is changed at the start, the sample at the end, and below them the one act that saves."""

    def __init__(self, place: Workplace) -> None:
        """Build the parts and ask for the unit, and for what was being changed when the desk locked."""
        super().__init__()
        self.place, self.look = place, place.look
        self.may = place.session.officer.may(May.MANAGE)
        self.draft: FormsDraft | None = None
        self._sections: dict[str, tuple[FormSection, ...]] = {}
        self._papers: dict[str, Catalog] = {}
        self._saving = False
        look = self.look
        self.kind, self.language, self.banner = Choice(look), Choice(look), Banner(look)
        self.order, self.wording = SectionOrder(look), Wording(look)
        self.names, self.bases, self.emblem = NamesEditor(look), BasesEditor(look), EmblemBox(look)
        self.sample = Sample(place)
        self.chips: dict[str, Button] = {}
        self.part = SECTIONS
        self.save_button = Button(look, look.text(_SAVE), icon="signature", key="Ctrl S", kind=PRIMARY)
        self.undo_button = Button(look, look.text(_UNDO), icon="undo")
        self.told = label("", MUTED, wrap=True)
        self.keeping = Keeping(place, self, self._kept)
        self._lay_out()
        self._connect()
        self.choose(SECTIONS)
        self._ask()

    def take_focus(self) -> None:
        """Begin with the kind of paper."""
        self.kind.setFocus()

    def settle(self, then: Callable[[], None]) -> None:
        """Keep what is changed and not saved in the vault, then go on."""
        self._flush()
        self.keeping.keep()
        self.keeping.settled(then)

    def press(self, action: str) -> bool:
        """Save, undo or add a row by the table of keys."""
        if action == "save":
            self.save()
        elif action == "row" and self.part == BASES and self.may:
            self.bases.add()
        else:
            return False
        return True

    def choose(self, part: str) -> None:
        """Show a part."""
        self._flush()
        self.part = part
        for key, chip in self.chips.items():
            chip.setChecked(key == part)
            chip.updateGeometry()
        self._stack.setCurrentIndex([key for key, _words in _PARTS].index(part))

    def save(self) -> None:
        """Save everything that was changed, as one signed change."""
        self._flush()
        if self.draft is None or not self.draft.changed or not self.may or self._saving:
            return
        change, forms = self.draft.change(), self.place.session.forms
        self._saving = True
        self.keeping.wait()
        self.place.tasks.write(lambda: forms.change(change), then=self._saved, failed=self._refused, owner=self)

    def undo(self) -> None:
        """Go back to what is saved."""
        if self.draft is not None:
            self.banner.clear()
            self._take(FormsDraft.of(self.draft.base))
            self._show()

    def take_emblem(self, path: Path) -> None:
        """Have the picture in a file drawn anew as the emblem; it is saved with the rest."""
        forms = self.place.session.forms
        self.place.tasks.work(
            lambda _progress: forms.emblem(path), then=self._take_emblem, failed=self._refused, owner=self
        )

    def _ask(self) -> None:
        session, kind = self.place.session, self._kind()

        def ask() -> tuple[PortUnit, Record | None, tuple[FormSection, ...]]:
            return session.forms.unit(), session.drafts.of(_SUBJECT), session.forms.sections(kind)

        self.place.tasks.read(ask, then=lambda found: self._begin(kind, *found), failed=self._refused, owner=self)

    def _begin(self, kind: str, unit: PortUnit, kept: Record | None, sections: tuple[FormSection, ...]) -> None:
        self._sections[kind] = sections
        self.draft = FormsDraft.of(unit)
        if kept is not None and self.may:
            self.draft = FormsDraft.kept(unit, kept)
            self.keeping.know(_SUBJECT, self.draft.body())
            if self.draft.changed:
                self.banner.say("info", self.look.text(_KEPT))
        if not self.may:
            self.banner.say("info", self.look.text(_READ_ONLY))
        self._show()

    def _show(self) -> None:
        """Show the draft in every part."""
        draft, kind = self.draft, self._kind()
        if draft is None:
            return
        if (sections := self._sections.get(kind)) is None:
            forms = self.place.session.forms
            self.place.tasks.read(
                lambda: forms.sections(kind), then=partial(self._know, kind), failed=self._refused, owner=self
            )
            return
        known = {section.key: section for section in sections}
        rows = [(known[key], on) for key, on in draft.sections(kind, tuple(known))]
        self.order.show_sections(rows, may=self.may)
        self.wording.show_form(draft.unit, ReportKind.of(kind), sections, self._paper(), may=self.may)
        self.names.show_name(draft.name(self._code()), may=self.may)
        self.bases.show_bases(draft.unit.legal_bases, may=self.may)
        self.emblem.show_emblem(draft.unit.emblem, may=self.may)
        self._tell()

    def _know(self, kind: str, sections: tuple[FormSection, ...]) -> None:
        self._sections[kind] = sections
        self._show()

    def _tell(self) -> None:
        """Tell what saving would do, and have the sample made."""
        if (draft := self.draft) is None:
            return
        look, kind = self.look, ReportKind.of(self._kind())
        changed = draft.changed_kinds()
        number = draft.base.form(kind.value).version
        told = _BECOMES if kind.value in changed else _VERSION
        words = look.text(told, kind=kind, number=number, next=number + 1)
        self.told.setText(look.joined(" · ", words, look.text(_UNSAVED) if draft.changed else ""))
        self.undo_button.setEnabled(draft.changed)
        self.save_button.setEnabled(draft.changed)
        self.sample.show_sample(Wanted(kind.value, self._code(), draft.clean()))

    def _take(self, draft: FormsDraft) -> None:
        """Take a change in, keep it over a lock, and tell."""
        if draft == self.draft:
            return
        self.draft = draft
        self.keeping.later()
        self._tell()

    def _take_sections(self, keys: Sequence[str]) -> None:
        if (draft := self.draft) is not None:
            known = [section.key for section in self._sections[self._kind()]]
            self._take(draft.with_sections(self._kind(), keys, known))

    def _take_words(self, kind: str, place: str, language: str, words: str) -> None:
        if (draft := self.draft) is not None:
            self._take(draft.with_words(kind, place, language, words))

    def _take_emblem(self, emblem: str) -> None:
        if (draft := self.draft) is not None:
            self.banner.clear()
            self.emblem.show_emblem(emblem, may=self.may)
            self._take(draft.with_emblem(emblem))

    def _saved(self, done: Done[PortUnit]) -> None:
        self._saving = False
        self.keeping.forget(_SUBJECT)
        self.draft = FormsDraft.of(done.value)
        self._show()
        self.banner.say("ok", self.look.text(_SAVED))

    def _refused(self, error: Exception) -> None:
        """Say why; everything that was changed stays as it is typed."""
        self._saving = False
        told = [sentence(self.look, error)]
        if isinstance(error, RecordError):
            told += [self.look.catalog.fault(fault) for fault in error.faults]
        self.banner.say("danger", " ".join(dict.fromkeys(told)))

    def _kept(self) -> Mapping[str, Record | None]:
        body = self.draft.body() if self.draft is not None and self.may else {}
        return {_SUBJECT: body or None}

    def _flush(self) -> None:
        """Take in what is typed in a field that was not left yet."""
        if self.draft is not None and self.may:
            self.wording.flush()
            self.names.flush()
            self.bases.flush()

    def _changed(self, changes: Changes) -> None:
        if "unit" in changes.kinds and self.draft is not None and not self.draft.changed and not self._saving:
            self._ask()

    def _kind(self) -> str:
        return str(self.kind.currentData())

    def _code(self) -> str:
        return str(self.language.currentData())

    def _paper(self) -> Catalog:
        code = self._code()
        if code not in self._papers:
            self._papers[code] = Catalog(code)
        return self._papers[code]

    def _choose_other(self) -> None:
        self.language_field.set_hint(tongues.not_reviewed(self.look, self._code()))
        self._show()

    def _ask_emblem(self) -> None:
        dialog = to_open(self.look, self, self.look.text(_EMBLEM_FILE), "PNG, JPEG (*.png *.jpg *.jpeg)")
        dialog.fileSelected.connect(lambda path: self.take_emblem(Path(path)))
        dialog.open()

    def _connect(self) -> None:
        for choice in (self.kind, self.language):
            choice.activated.connect(lambda _index: self._choose_other())
        self.order.changed.connect(self._take_sections)
        self.wording.changed.connect(self._take_words)
        self.names.changed.connect(lambda name: self._take(self.draft.with_name(name)) if self.draft else None)
        self.bases.changed.connect(lambda rows: self._take(self.draft.with_bases(rows)) if self.draft else None)
        self.emblem.wanted.connect(self._ask_emblem)
        self.emblem.removed.connect(lambda: self._take_emblem(""))
        self.keeping.failed.connect(self._refused)
        self.save_button.clicked.connect(self.save)
        self.undo_button.clicked.connect(self.undo)
        self.place.notices.changed.connect(self._changed)

    def _lay_out(self) -> None:
        look = self.look
        for kind in KINDS:
            self.kind.addItem(look.catalog.label(kind), kind.value)
        self.kind.setCurrentIndex(self.kind.findData(ReportKind.SEIZURE.value))
        tongues.offer(look, self.language)
        self.language_field = Field(look, look.text(_LANGUAGE), self.language)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._editor(), _LEFT)
        row.addWidget(self.sample, _LEFT - 1)
        column.addLayout(row, 1)
        column.addWidget(self._foot())

    def _editor(self) -> QWidget:
        look = self.look
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(16, 12, 16, 0)
        column.setSpacing(10)
        column.addWidget(self.banner)
        top = QHBoxLayout()
        top.setSpacing(16)
        for field in (Field(look, look.text(_KIND), self.kind), self.language_field):
            top.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        column.addWidget(self._chips())
        self._stack = QStackedWidget()
        for widget in (self.order, self.wording, self.names, self.bases, self.emblem):
            self._stack.addWidget(_part(widget if widget is self.order else in_panel(widget)))
        column.addWidget(self._stack, 1)
        return side

    def _chips(self) -> QWidget:
        box = QWidget()
        box.setAccessibleName(self.look.text(_WHICH))
        row = FlowLayout(box, gap=6)
        for key, words in _PARTS:
            chip = self.chips[key] = Button(self.look, self.look.text(words), kind=CHIP)
            chip.clicked.connect(lambda _on=False, key=key: self.choose(key))
            row.addWidget(chip)
        return box

    def _foot(self) -> QWidget:
        foot = frame("top-edge")
        foot.setFixedHeight(self.look.theme.heights["action_bar"])
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(12)
        row.addWidget(self.undo_button)
        row.addWidget(self.told, 1)
        row.addWidget(self.save_button)
        if not self.may:
            foot.hide()
        return foot


def _part(widget: QWidget) -> QScrollArea:
    inside = QWidget()
    inside.setProperty("kind", "page")
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 12)
    column.addWidget(widget)
    column.addStretch(1)
    return scrolled(inside)
