from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.printing import FormsChange
from pcu_desk.domain.text import Text
from pcu_desk.domain.unit import FormTemplate, FormWords, LegalBasis, UnitName
from pcu_desk.ui.forms.draft import FormsDraft
from pcu_desk.ui.forms.panel import BASES, EMBLEM, NAMES, WORDS, FormsPanel
from pcu_desk.ui.shell.settings_page import FORMS, SettingsPage
from pcu_desk.ui.widgets.field import Prose
from pcu_desk.ui.widgets.line import Line
from tests.at_window import choose
from tests.unit.ui import fakes
from tests.unit.ui.conftest import Hands

Make = Callable[..., Hands]
PROGRAM = ("circumstances", "consignment", "grounds", "items", "persons")
REFUSED = Text("vault", "The disk is full. Nothing was saved.")
PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


def _open(hands: Hands, officer: object = fakes.GIORGI) -> FormsPanel:
    if hands.window.area is None:
        hands.unlock(officer)
    page = hands.area.open("settings", FORMS)
    assert isinstance(page, SettingsPage)
    hands.until(lambda: page.forms is not None and page.forms.draft is not None and page.forms.order.ticks)
    assert page.forms is not None
    return page.forms


def _forms(hands: Hands) -> fakes.MemoryForms:
    forms = hands.window.session.forms
    assert isinstance(forms, fakes.MemoryForms)
    return forms


def _type(panel: FormsPanel, place: str, words: str) -> None:
    editor = panel.wording.fields[place].editor
    if isinstance(editor, Prose):
        editor.setPlainText(words)
        editor.left.emit()
    elif isinstance(editor, Line):
        editor.setText(words)
        editor.editingFinished.emit()


def test_sections_are_moved_by_the_keyboard_and_the_focus_goes_along(make_hands: Make) -> None:
    hands = make_hands()
    panel = _open(hands)
    panel.order.ticks["items"].setFocus()
    hands.key(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert panel.order.chosen() == ("circumstances", "consignment", "items", "grounds", "persons")
    assert panel.order.ticks["items"].hasFocus()
    hands.key(Qt.Key.Key_Down)
    assert panel.order.ticks["grounds"].hasFocus()
    hands.key(Qt.Key.Key_Space)
    assert panel.order.chosen() == ("circumstances", "consignment", "items", "persons")
    assert "version 1 becomes 2" in panel.told.text()


def test_the_last_section_of_a_form_stays(make_hands: Make) -> None:
    hands = make_hands()
    panel = _open(hands)
    for key in PROGRAM[:-1]:
        panel.order.ticks[key].click()
    panel.order.ticks[PROGRAM[-1]].click()
    assert panel.order.chosen() == PROGRAM[-1:]
    assert "at least one" in panel.order.fault.text()


def test_everything_is_saved_as_one_signed_change_and_the_version_rises(make_hands: Make) -> None:
    hands = make_hands()
    panel = _open(hands)
    panel.order.move_section("items", -1)
    panel.choose(WORDS)
    _type(panel, "title", "Protocol of seizure")
    choose(panel.language, "ru")
    _type(panel, "closing", "Составлен в двух экземплярах.")
    panel.choose(NAMES)
    panel.names.lines["address"].setText("Порт Поти, пост 3")
    panel.names.lines["address"].editingFinished.emit()
    panel.choose(BASES)
    panel.bases.add()
    panel.bases.rows[-1][0].setText("L-11")
    panel.bases.rows[-1][1].setText("Entry L-11")
    panel.save()
    hands.until(lambda: "saved and signed" in panel.banner.words())
    (change,) = _forms(hands).changes
    assert change.forms == (
        FormTemplate("seizure", 1, ("circumstances", "consignment", "items", "grounds", "persons")),
    )
    assert change.words == (
        FormWords("seizure_closing_ru", "Составлен в двух экземплярах."),
        FormWords("seizure_title_en", "Protocol of seizure"),
    )
    assert change.names is not None
    assert change.names[1] == UnitName("ru", "ОПК Поти", "Служба доходов", "Порт Поти, пост 3")
    assert change.legal_bases is not None
    assert [row.id for row in change.legal_bases] == ["L-03", "L-07", "L-11"]
    assert change.emblem is None
    assert panel.told.text() == "Seizure report: version 2"
    assert not panel.save_button.isEnabled()


def test_each_language_has_its_own_words_and_an_empty_place_names_the_programs_own(make_hands: Make) -> None:
    hands = make_hands()
    panel = _open(hands)
    panel.choose(WORDS)
    _type(panel, "title", "Protocol")
    choose(panel.language, "ru")
    title = panel.wording.fields["title"]
    assert isinstance(title.editor, Line)
    assert title.editor.text() == ""
    assert "Протокол изъятия" in title._below.text()
    choose(panel.language, "en")
    title = panel.wording.fields["title"]
    assert isinstance(title.editor, Line)
    assert title.editor.text() == "Protocol"


def test_a_language_that_nobody_reviewed_is_told_beside_its_choice(make_hands: Make) -> None:
    hands = make_hands()
    panel = _open(hands)
    choose(panel.language, "ka")
    assert panel.language_field._below.text() == "Not reviewed by an officer"


def test_a_refused_change_says_why_and_keeps_what_was_typed(make_hands: Make) -> None:
    hands = make_hands()
    panel = _open(hands)
    panel.choose(WORDS)
    _type(panel, "title", "Protocol")
    hands.desk.vault.refuse = UserError(REFUSED)
    panel.save()
    hands.until(lambda: "disk is full" in panel.banner.words())
    hands.desk.vault.refuse = None
    assert panel.draft is not None
    assert panel.draft.changed
    panel.save()
    hands.until(lambda: "saved and signed" in panel.banner.words())


def test_what_is_not_saved_is_there_again_after_a_lock(make_hands: Make) -> None:
    hands = make_hands()
    panel = _open(hands)
    panel.choose(WORDS)
    panel.wording.fields["title"].editor.setFocus()
    hands.type("Protocol")
    panel.choose(BASES)
    panel.bases.add()
    panel.bases.rows[-1][1].setText("words without a code yet")
    hands.window.lock()
    hands.until(lambda: hands.codes)
    again = make_hands(hands.desk.vault)
    panel = _open(again)
    assert "not saved yet" in panel.banner.words()
    assert panel.draft is not None
    assert panel.draft.unit.worded("seizure", "title", "en") == "Protocol"
    assert LegalBasis("", "words without a code yet") in panel.draft.unit.legal_bases
    panel.undo()
    assert not panel.draft.changed
    again.quiet()
    assert again.desk.vault.written == {}


def test_an_officer_reads_the_forms_and_changes_nothing(make_hands: Make) -> None:
    hands = make_hands()
    panel = _open(hands, fakes.NINO)
    assert "A supervisor" in panel.banner.words()
    assert not panel.order.isEnabled()
    assert not panel.save_button.isVisible()
    assert not panel.wording.fields["title"].editor.isEnabled()
    assert not panel.bases.add_button.isEnabled()
    assert not panel.emblem.choose.isEnabled()
    hands.until(lambda: panel.sample.report is not None)


def test_the_sample_follows_the_last_change_and_a_refusal_leaves_the_last_page(make_hands: Make) -> None:
    hands = make_hands()
    panel = _open(hands)
    forms = _forms(hands)
    hands.until(lambda: panel.sample.report is not None)
    panel.choose(WORDS)
    for words in ("P", "Pr", "Protocol"):
        _type(panel, "title", words)
    hands.until(lambda: len(forms.sampled) > 1)
    kind, languages, unit = forms.sampled[-1]
    assert (kind, languages) == ("seizure", ("en",))
    assert unit.worded("seizure", "title", "en") == "Protocol"
    assert len(forms.sampled) == 2
    forms.refuse = UserError(REFUSED)
    _type(panel, "title", "Another")
    hands.until(lambda: "disk is full" in panel.sample.banner.words())
    assert panel.sample.report is not None


def test_an_emblem_is_chosen_looked_at_and_taken_away(make_hands: Make, tmp_path: Path) -> None:
    hands = make_hands()
    panel = _open(hands)
    panel.choose(EMBLEM)
    picture, words = tmp_path / "emblem.png", tmp_path / "words.txt"
    picture.write_bytes(PNG)
    words.write_text("no picture")
    panel.take_emblem(words)
    hands.until(panel.banner.words)
    assert panel.draft is not None
    assert not panel.draft.changed
    panel.take_emblem(picture)
    hands.until(lambda: panel.draft is not None and panel.draft.unit.emblem)
    assert not panel.emblem.picture.pixmap().isNull()
    assert panel.banner.words() == ""
    panel.emblem.away.click()
    assert not panel.draft.changed


def test_a_legal_basis_is_taken_out_and_the_focus_stays_near(make_hands: Make) -> None:
    hands = make_hands()
    panel = _open(hands)
    panel.choose(BASES)
    panel.bases._remove(0)
    assert panel.bases.rows[0][0].hasFocus()
    assert panel.draft is not None
    assert [row.id for row in panel.draft.unit.legal_bases] == ["L-07"]
    panel.bases.add()
    assert panel.draft.clean().legal_bases == (LegalBasis("L-07", "Entry L-07"),)


def test_a_draft_that_comes_back_to_what_is_saved_is_no_change() -> None:
    draft = FormsDraft.of(fakes.UNIT)
    moved = draft.with_sections("seizure", PROGRAM[::-1], PROGRAM).with_words("seizure", "title", "en", "Protocol")
    assert moved.changed_kinds() == ("seizure",)
    back = moved.with_sections("seizure", PROGRAM, PROGRAM).with_words("seizure", "title", "en", " ")
    assert back.change() == FormsChange()
    assert back.changed_kinds() == ()
    assert FormsDraft.kept(fakes.UNIT, moved.body()) == moved
    assert FormsDraft.kept(fakes.UNIT, {"forms": 7}) == draft


def test_sections_that_are_left_out_come_last_and_unknown_ones_are_no_row() -> None:
    unit = replace(fakes.UNIT, forms=(FormTemplate("seizure", 3, ("items", "gone", "grounds")),))
    rows = FormsDraft.of(unit).sections("seizure", PROGRAM)
    assert rows == (
        ("items", True), ("grounds", True), ("circumstances", False), ("consignment", False), ("persons", False),
    )  # fmt: skip
