from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from pcu_desk.domain.codes import Role
from pcu_desk.domain.officer import Officer
from pcu_desk.ui.audit.lines import Group, Line
from pcu_desk.ui.audit.panel import AuditPanel
from pcu_desk.ui.vault.page import AUDIT, VaultPage
from tests.unit.ui import fakes
from tests.unit.ui.conftest import Hands

CHIEF = Officer("beridze", "გიორგი ბერიძე", "Giorgi Beridze", Role.SUPERVISOR, "11" * 32)


@pytest.fixture
def open_panel(make_hands: Callable[..., Hands]) -> Callable[..., tuple[Hands, AuditPanel]]:
    def opened(language: str = "en", officer: Officer = CHIEF) -> tuple[Hands, AuditPanel]:
        vault = fakes.sample_vault(officer)
        hands = make_hands(vault, language=language)
        hands.unlock(officer)
        case = next(case for case in vault.cases.values() if case.seizure)
        vault.save_case(replace(case, seizure=None), "case.edited", {"voided": "GEPTI-S-2026-A-0019"})
        vault.append("case.printed", case.id, {"languages": ["en"], "copies": 1, "where": "file"}, None)
        page = hands.area.open("vault", AUDIT)
        assert isinstance(page, VaultPage)
        panel = page.panels[AUDIT]
        assert isinstance(panel, AuditPanel)
        return hands, panel

    return opened


def made(hands: Hands, panel: AuditPanel) -> list[Group]:
    panel.period.setCurrentIndex(panel.period.count() - 1)
    panel.make_button.click()
    hands.until(lambda: panel.audit is not None)
    return panel._groups


def test_the_report_is_noted_made_and_shown_topic_by_topic(
    open_panel: Callable[..., tuple[Hands, AuditPanel]],
) -> None:
    hands, panel = open_panel()
    groups = made(hands, panel)
    assert ("vault.audited", {"from": "", "to": "", "where": "screen"}) in [
        (act, change) for act, _, change in hands.desk.vault.log
    ]
    counts = {group.title: group.count for group in groups}
    assert counts["Numbers voided"] == 1
    assert counts["Draws repeated"] == 0
    place = next(n for n, group in enumerate(groups) if group.title == "Numbers voided")
    panel.topics.setCurrentIndex(panel.topics.rows.index(place))
    (line,) = panel.lines.rows.rows
    assert isinstance(line, Line)
    assert "GEPTI-S-2026-A-0019" in line.words
    assert "/" in line.below
    panel.lines.setFocus()
    panel.lines.setCurrentIndex(panel.lines.rows.index(0))
    hands.key(Qt.Key.Key_Return)
    case = next(case for case in hands.desk.vault.cases.values() if case.number == line.case)
    hands.until(lambda: hands.area.page().current_item() == case.id)


def test_a_topic_without_a_line_says_so(open_panel: Callable[..., tuple[Hands, AuditPanel]]) -> None:
    hands, panel = open_panel()
    place = next(n for n, group in enumerate(made(hands, panel)) if not group.count)
    panel.topics.setCurrentIndex(panel.topics.rows.index(place))
    assert [row.words for row in panel.lines.rows.rows if isinstance(row, Line)] == ["Nothing in these days."]


def test_the_report_is_saved_where_it_is_named_and_that_is_noted(
    open_panel: Callable[..., tuple[Hands, AuditPanel]], tmp_path: Path
) -> None:
    hands, panel = open_panel("ru")
    assert not panel.save_button.isEnabled()
    made(hands, panel)
    panel.save_as(tmp_path / "audit.txt")
    hands.until(panel.banner.words)
    text = (tmp_path / "audit.txt").read_text("utf-8")
    assert "GEPTI-S-2026-A-0019" in text
    assert hands.desk.vault.log[-1][2]["where"] == "file"
    panel.save_as(tmp_path / "nowhere" / "audit.txt")
    hands.until(lambda: panel.banner.tone == "danger")


def test_an_officer_has_no_such_tab(make_hands: Callable[..., Hands]) -> None:
    hands = make_hands()
    hands.unlock()
    page = hands.area.open("vault")
    assert isinstance(page, VaultPage)
    assert AUDIT not in page.tabs.keys()  # noqa: SIM118 - a method of the bar, not of a dict


@pytest.mark.parametrize("language", ["en", "ru", "ur"])
def test_the_panel_is_painted_in_every_language(
    open_panel: Callable[..., tuple[Hands, AuditPanel]], language: str
) -> None:
    hands, panel = open_panel(language)
    for place in range(len(made(hands, panel))):
        panel.topics.setCurrentIndex(panel.topics.rows.index(place))
        assert panel.lines.rows.rowCount() > 0
        assert not panel.grab().isNull()
