from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pcu_desk.domain.case import Case, Examination, Imported, RiskMark
from pcu_desk.domain.codes import CaseStatus, Decision
from pcu_desk.domain.unit import IndicatorRule, PortUnit
from pcu_desk.ui.inspections.draft import Draft
from pcu_desk.ui.inspections.risk_block import PATH, RisksPart
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets.buttons import Button
from pcu_desk.ui.widgets.dialog import Dialog
from pcu_desk.ui.widgets.field import Tick
from tests.unit.ui import fakes
from tests.unit.ui.conftest import Hands

Make = Callable[..., Hands]
UNIT = PortUnit("GEPTI", "GE", indicators=(IndicatorRule("grey", "Goods of the grey zone", 25),))
MARKS = (RiskMark("m1", "circuitous_route", 15, "two sea legs"), RiskMark("m2", "fresh_work", 25))


class Bench:
    """A part over a draft: what it commits is put, and shown again."""

    def __init__(self, qtbot: QtBot, look: Look, *marks: RiskMark) -> None:
        self.draft, self.part = Draft(Case(id="c", risks=marks)), RisksPart(look, UNIT)
        self.part.committed.connect(self._take)
        qtbot.addWidget(self.part)
        self.part.resize(640, 480)
        self.part.load(self.draft)
        self.part.show()
        qtbot.waitExposed(self.part)

    def _take(self, changes: dict[str, Any]) -> None:
        self.draft.put(changes)
        self.part.load(self.draft)

    @property
    def marks(self) -> list[dict[str, Any]]:
        return self.draft.get(PATH)

    def find(self, words: str) -> list[str]:
        self.part.finder.line.setFocus()
        self.part.finder.line.setText(words)
        shown = self.part.finder.list
        return [shown.item(row).text() for row in range(shown.count())]


def test_without_a_reason_there_is_no_score(qtbot: QtBot, look: Look) -> None:
    bench = Bench(qtbot, look)
    assert bench.part.head.figure.isHidden()
    assert bench.part.head.bar.isHidden()
    assert bench.part.head.accessibleName() == "No indicator is marked, so there is no score."


def test_the_figure_is_the_sum_of_the_reasons_and_names_them(qtbot: QtBot, look: Look) -> None:
    bench = Bench(qtbot, look, *MARKS)
    assert bench.part.head.figure.text() == "40"
    assert bench.part.head.high.isHidden()
    assert bench.part.head.accessibleName() == "Risk 40. Fresh paint, welds or glue, Circuitous route"
    assert list(bench.part.rows) == ["m2", "m1"]


def test_an_indicator_is_found_by_a_word_and_marked_with_its_points_and_the_unit_can_add_its_own(
    qtbot: QtBot, look: Look
) -> None:
    bench = Bench(qtbot, look, *MARKS)
    assert bench.find("seal") == ["Seal missing or tampered with", "Cloned seal"]
    QTest.keyClick(bench.part.finder.line, Qt.Key.Key_Down)
    assert "Cloned seal" in bench.part.finder.line.accessibleDescription()
    QTest.keyClick(bench.part.finder.line, Qt.Key.Key_Return)
    assert {(mark["indicator"], mark["points"]) for mark in bench.marks} >= {("cloned_seal", "30")}
    assert not bench.part.head.high.isHidden()
    assert bench.find("grey") == ["Goods of the grey zone"]
    assert bench.find("cloned") == []


def test_what_public_sources_do_not_confirm_is_said_so(qtbot: QtBot, look: Look) -> None:
    bench = Bench(qtbot, look, *MARKS)
    assert "usual, not verified" in bench.part.rows["m2"]._hint.text()
    assert "usual, not verified" not in bench.part.rows["m1"]._hint.text()


def test_the_switch_takes_a_reason_out_with_its_points(qtbot: QtBot, look: Look) -> None:
    bench = Bench(qtbot, look, *MARKS)
    bench.part.rows["m2"].tick.click()
    assert [mark["id"] for mark in bench.marks] == ["m1"]
    assert bench.part.head.figure.text() == "15"


def test_what_was_seen_is_kept_with_its_reason(qtbot: QtBot, look: Look) -> None:
    bench = Bench(qtbot, look, *MARKS)
    assert bench.part.focus_path(f"{PATH}/m2/note")
    editor = bench.part.rows["m2"].form.bindings["note"].editor
    QTest.keyClicks(editor, "sealant")
    bench.part.flush()
    assert {mark["id"]: mark["note"] for mark in bench.marks} == {"m1": "two sea legs", "m2": "sealant"}


def _released(hands_vault: fakes.MemoryVault, **changes: Any) -> str:
    key = list(hands_vault.cases)[-1]
    marks = (RiskMark("m1", "cloned_seal", 30), RiskMark("m2", "mass_volume", 20))
    case = replace(hands_vault.cases[key], seizure=None, risks=marks, **changes)
    case = replace(case, examination=Examination(decision=Decision.RELEASE))
    hands_vault.cases[key] = case
    return key


def _shown(make_hands: Make, vault: fakes.MemoryVault, key: str, officer: Any = fakes.NINO) -> tuple[Hands, Any]:
    hands = make_hands(vault)
    hands.unlock(officer)
    hands.area.open("inspections", key)
    page: Any = hands.area.page()
    hands.until(lambda: page.current_item() == key)
    return hands, page


def test_a_release_against_a_high_score_asks_its_officer_for_the_reason(make_hands: Make) -> None:
    vault = fakes.sample_vault()
    hands, page = _shown(make_hands, vault, _released(vault))
    banner = page.editor.release
    assert "countersigns" in banner.words()
    assert [button.text() for button in banner.findChildren(Button)] == ["Give the reason"]
    page.editor.take({"/release_reason": "Known shipper, papers checked"})
    hands.quiet()
    assert banner.words() == ""


def test_a_supervisor_countersigns_another_officers_release_and_the_case_says_who(make_hands: Make) -> None:
    vault = fakes.sample_vault(fakes.GIORGI)
    key = _released(vault)
    hands, page = _shown(make_hands, vault, key, fakes.GIORGI)
    button = next(one for one in page.editor.release.findChildren(Button) if one.text() == "Countersign")
    button.click()
    hands.until(lambda: hands.window.findChildren(Dialog))
    hands.window.findChildren(Dialog)[0].act_button.click()
    hands.until(lambda: vault.cases[key].countersigned_by == "beridze")
    hands.until(lambda: page.editor.release.words() == "")
    facts = [words.text() for words in page.context._about.findChildren(type(page.context.figure))]
    assert "Release countersigned by beridze" in facts


def test_the_panel_keeps_score_and_reasons_and_the_switch_there_works(make_hands: Make) -> None:
    vault = fakes.sample_vault()
    key = _released(vault)
    hands, page = _shown(make_hands, vault, key)
    assert page.context.head.figure.text() == "50"
    ticks = page.context._risk.findChildren(Tick)
    assert "Cloned seal" in ticks[0].accessibleName()
    ticks[0].click()
    hands.quiet()
    assert page.context.head.figure.text() == "20"
    assert [mark.id for mark in vault.cases[key].risks] == ["m2"]
    assert page.editor.release.words() == ""


def test_a_case_out_of_a_file_says_so_in_its_header_and_what_the_file_stated(make_hands: Make) -> None:
    vault = fakes.sample_vault()
    imported = Imported(fakes.at("22T07:00"), "beridze", "ab" * 32, CaseStatus.APPROVED, 2)
    key = _released(vault, imported=imported, arrived=fakes.at("21T08:00"), released=fakes.at("21T17:30"))
    _, page = _shown(make_hands, vault, key)
    assert page.editor.header.from_file.isVisible()
    facts = " ".join(words.text() for words in page.context._about.findChildren(type(page.context.figure)))
    assert "9 h 30 min" in facts
    assert "beridze" in facts
    assert "Approved" in facts


def test_who_took_a_case_in_from_a_file_is_not_offered_to_countersign_it(make_hands: Make) -> None:
    vault = fakes.sample_vault(fakes.GIORGI)
    imported = Imported(fakes.at("22T07:00"), "beridze", "ab" * 32, CaseStatus.DRAFT, 0)
    _, page = _shown(make_hands, vault, _released(vault, imported=imported), fakes.GIORGI)
    assert "countersigns" in page.editor.release.words()
    assert "Countersign" not in [button.text() for button in page.editor.release.findChildren(Button)]
