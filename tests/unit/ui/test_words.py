from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QTableView, QWidget

import pcu_desk.ui
from pcu_desk.domain.lists import ListName, load
from pcu_desk.domain.officer import Officer
from pcu_desk.domain.text import Text
from pcu_desk.i18n.catalog import Catalog
from pcu_desk.i18n.languages import printed
from pcu_desk.ui.inspections.sections import SECTIONS
from tests.unit.ui import fakes
from tests.unit.ui.conftest import Hands

Make = Callable[..., Hands]
LETTERS = re.compile(r"[^\W\d_]{2,}")
MARK = "⟪"
_MARKER = "QT_TRANSLATE_NOOP"
# What is the same in every language: names of the program, of keys, of languages, and clocks.
SAME = (
    "PCU", "Ctrl", "Alt", "Esc", "Enter", "Ins", "UTC",
    *(word for info in printed() for word in LETTERS.findall(info.own_name)),
)  # fmt: skip
UI = Path(pcu_desk.ui.__file__).parent


class Marked(Catalog):
    """A language in which every text of a catalogue is told between brackets."""

    def _found(self, text: Text, n: int) -> str:
        return f"{MARK}{text.source}⟫"

    def date(self, value: date) -> str:
        return f"{MARK}{super().date(value)}⟫"


def _shown(window: QWidget) -> Iterator[tuple[str, str]]:
    for widget in (window, *window.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        name = type(widget).__name__
        if isinstance(widget, QLabel | QAbstractButton):
            yield name, widget.text()
        if isinstance(widget, QLineEdit):
            yield name, widget.placeholderText()
        if isinstance(widget, QComboBox):
            yield from ((name, widget.itemText(n)) for n in range(widget.count()))
        if isinstance(widget, QTableView):
            model = widget.model()
            header = (model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount()))
            yield from ((name, str(words)) for words in header)
            yield name, str(model.index(model.rowCount() - 1, 1).data() or "")
        yield name, widget.toolTip()


def _data(vault: fakes.MemoryVault) -> set[str]:
    text = " ".join(map(repr, (*vault.cases.values(), *vault.messages.values(), fakes.UNIT, *fakes.OFFICERS.values())))
    return set(LETTERS.findall(text)) | {"AZBAK", "KZAAU", "TMKRW", "GEPTI"}


def _plain(words: str, data: set[str]) -> list[str]:
    inner, outside = re.compile(rf"{MARK}[^⟪⟫]*⟫"), words
    while inner.search(outside):
        outside = inner.sub("", outside)
    return [word for word in LETTERS.findall(outside) if word not in data and word not in SAME]


def _look_for_plain(window: QWidget, data: set[str]) -> list[str]:
    QApplication.processEvents()
    return [f"{name}: {words}" for name, words in _shown(window) if _plain(words, data)]


def _directory() -> set[str]:
    """Return what the directory itself says: names, codes, countries, fingerprints in groups, addresses."""
    view = fakes.sample_directory()
    founders = (unit.founders[0] for unit in view.units)
    groups = (founder[place : place + 4] for founder in founders for place in range(0, 64, 4))
    countries = (load(ListName.COUNTRY).label(unit.country) for unit in view.units)
    return set(LETTERS.findall(" ".join((repr(view), *groups, *countries, str(fakes.UNIT)))))


@pytest.fixture
def marked(make_hands: Make, monkeypatch: pytest.MonkeyPatch) -> Make:
    monkeypatch.setattr("pcu_desk.ui.main_window.WindowCatalog", Marked)
    return make_hands


def test_every_word_on_the_login_page_comes_from_a_catalogue(marked: Make) -> None:
    hands = marked()
    hands.until(hands.window.asked)
    data = _data(hands.desk.vault)
    assert _look_for_plain(hands.window, data) == []
    assert any(MARK in words for _, words in _shown(hands.window))
    hands.window.login.show_no_vault()
    assert _look_for_plain(hands.window, data) == []
    hands.window._set_up()
    assert _look_for_plain(hands.window, data) == []


@pytest.mark.parametrize("officer", [fakes.NINO, fakes.GIORGI])
def test_every_word_of_every_page_comes_from_a_catalogue(marked: Make, officer: Officer) -> None:
    hands = marked()
    hands.unlock(officer)
    vault = hands.desk.vault
    data, area = _data(vault), hands.area
    case = next(case for case in vault.cases.values() if case.seizure)
    for key in vault.cases:
        area.open("inspections", key)
        hands.until(lambda key=key: area.page().current_item() == key)
        for section in SECTIONS:
            area.page().editor.tabs.choose(section.key)
            assert _look_for_plain(hands.window, data) == []
    for item in ("", *(m.id for m in vault.messages.values() if m.id == m.thread), f"new:{case.id}"):
        page = area.open("alerts", item)
        hands.until(lambda page=page: page.current_item())
        hands.quiet()
        assert _look_for_plain(hands.window, data) == []
    page = area.open("reports")
    hands.until(lambda: page.sheet._pages == 3)
    assert _look_for_plain(hands.window, data) == []
    dialog = page.open_day()
    dialog.show_day(date(2026, 11, 21))
    hands.until(lambda: dialog.ticks)
    assert _look_for_plain(dialog, data) == []
    dialog.reject()
    for tab in ("window", "line", "keys"):
        area.open("settings", tab)
        hands.quiet()
        assert _look_for_plain(hands.window, data) == []
    forms = area.open("settings", "forms").forms
    hands.until(lambda: forms.order.ticks)
    for part in forms.chips:
        forms.choose(part)
        assert _look_for_plain(hands.window, data) == []
    for item in ("AZBAK", "GEPTI", "desk"):
        page = area.open("units", item)
        hands.until(lambda page=page: page.own is not None)
        assert _look_for_plain(hands.window, data | _directory()) == []


def test_switching_the_language_changes_every_word_and_keeps_the_place(hands: Hands) -> None:
    page = hands.area.page()
    page.editor.tabs.choose("examination")
    hands.quiet()
    case, english = page.current_item(), {words for _, words in _shown(hands.window) if LETTERS.search(words)}
    hands.area.open("alerts")
    hands.area.open("inspections")
    hands.window.choose("language", "ru")
    hands.until(lambda: hands.area.page().current_item() == case)
    assert hands.settings.get("language") == "ru"
    russian = {words for _, words in _shown(hands.window) if LETTERS.search(words)}
    data = _data(hands.desk.vault)
    assert [words for words in english & russian if _plain(words, data)] == []


CALLS = {
    "setText", "setWindowTitle", "setToolTip", "setPlaceholderText", "setAccessibleName", "setAccessibleDescription",
    "addAction", "addItem", "set_word", "set_words", "set_hint", "set_fault", "label", "say",
}  # fmt: skip


def test_no_word_for_a_person_is_written_in_the_code_of_the_window() -> None:
    found = []
    for file in sorted(UI.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            first = node.args[1 if name == "say" and len(node.args) > 1 else 0]
            if name in CALLS and isinstance(first, ast.Constant) and LETTERS.search(str(first.value)):
                found.append(f"{file.relative_to(UI)}:{node.lineno} {first.value!r}")
    assert found == []


def test_no_sentence_of_the_window_breaks_the_rules_of_words() -> None:
    calls = (node for file in sorted(UI.rglob("*.py")) for node in ast.walk(ast.parse(file.read_text("utf-8"))))
    marks = (node for node in calls if isinstance(node, ast.Call) and getattr(node.func, "id", "") == _MARKER)
    sources = [str(node.args[1].value) for node in marks if isinstance(node.args[1], ast.Constant)]
    assert len(sources) > 150
    forbidden = re.compile(r"please|sorry|\berror|invalid|successfully|!", re.IGNORECASE)
    assert [source for source in sources if forbidden.search(source)] == []
