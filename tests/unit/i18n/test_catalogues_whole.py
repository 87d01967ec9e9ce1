from __future__ import annotations

import importlib.util
import json
import re
import subprocess
import sys
import unicodedata
import xml.etree.ElementTree as ET
from pathlib import Path
from types import ModuleType

import pytest

from pcu_desk import assets
from pcu_desk.domain.text import Text
from pcu_desk.i18n.catalog import Catalog

QT = Path(sys.executable).parent


def _script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations_update", assets.translation("update.py"))
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


update = _script()
MARKED = frozenset(update.marked())
KEPT = sorted(code for code in update.FORMS if update.source_file(code).is_file())


@pytest.fixture
def away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(update, "HERE", tmp_path)
    return tmp_path


@pytest.mark.parametrize("language", KEPT)
def test_no_text_changes_a_placeholder_and_in_a_language_of_the_window_none_lacks(language: str) -> None:
    state = update.state(update.read(language), MARKED)
    assert update.report([state])[1:] == []
    assert state.whole


@pytest.mark.parametrize("language", KEPT)
def test_a_translation_has_as_many_plural_forms_as_its_language(language: str) -> None:
    held = update.read(language).forms
    assert held
    for (_, source), forms in held.items():
        assert len(forms) == (update.FORMS[language] if update.PLURAL in source else 1), source


@pytest.mark.parametrize("language", sorted(set(KEPT) - update.WINDOW))
def test_a_language_of_paper_holds_no_control_that_paper_would_show_in_a_box(language: str) -> None:
    controls = re.compile("[\u061c\u200b\u202a-\u202e\u2060-\u2069\u00ad\ufeff]")
    forms = [form for forms in update.read(language).forms.values() for form in forms]
    assert [form for form in forms if controls.search(form)] == []
    assert [form for form in forms if unicodedata.normalize("NFC", form) != form] == []


def test_plural_forms_and_locales_are_those_of_qts_own_tool(tmp_path: Path) -> None:
    source = tmp_path / "a.cpp"
    source.write_text('void f(int n) { QCoreApplication::translate("a", "%n left", nullptr, n); }', "utf-8")
    counted = {}
    for code, locale in update.LOCALES.items():
        out = tmp_path / f"{code}.ts"
        command = [str(QT / "pyside6-lupdate"), "-silent", str(source), "-target-language", locale, "-ts", str(out)]
        subprocess.run(command, check=True, capture_output=True)
        counted[code] = out.read_text("utf-8").count("<numerusform")
    assert counted == update.FORMS


@pytest.mark.parametrize("language", KEPT)
def test_source_files_hold_no_text_that_the_program_no_longer_says(language: str) -> None:
    assert set(update.read(language).forms) <= MARKED


@pytest.mark.parametrize("language", KEPT)
def test_compiled_catalogue_says_what_its_source_file_says(language: str) -> None:
    catalog = Catalog(language)
    for (context, source), forms in update.read(language).forms.items():
        if update.PLURAL not in source:
            assert catalog.text(Text(context, source)) == forms[0]


@pytest.mark.parametrize("language", KEPT)
def test_each_plural_reaches_each_of_its_forms(language: str) -> None:
    catalog = Catalog(language)
    for (context, source), forms in update.read(language).forms.items():
        if update.PLURAL in source:
            told = {catalog.plural(Text(context, source), n) for n in (1, 2, 5, 21, 100)}
            assert len(told) == 5, forms


def test_a_new_text_without_translation_is_found() -> None:
    state = update.state(update.read("ru"), {("case", "Seizure"), ("case", "Said for the first time")})
    assert state.missing == (("case", "Said for the first time"),)
    assert not state.whole


@pytest.mark.parametrize("words", ["Осталось", "Осталось {counts}", "{count} {count}", "Осталось {count} %n"])
def test_a_translation_that_loses_or_changes_a_placeholder_is_found(words: str) -> None:
    catalogue = update.Catalogue("ru", {("a", "Left: {count}"): (words,)})
    assert update.state(catalogue, {("a", "Left: {count}")}).differing == (("a", "Left: {count}"),)


def test_a_plural_with_too_few_forms_is_found() -> None:
    catalogue = update.Catalogue("ru", {("a", "%n left"): ("%n осталось",)})
    assert update.state(catalogue, {("a", "%n left")}).plurals == (("a", "%n left"),)


def test_merged_table_comes_back_from_the_file_and_from_the_compiled_catalogue(
    away: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = {("a", "Quote “x” & <b>"), ("b", "%n left in {place}"), ("b", "Late")}
    table = {
        "a": {"Quote “x” & <b>": "Кавычки «x» & <b>"},
        "b": {"%n left in {place}": ["%n остался в {place}", "%n осталось (2) в {place}", "%n осталось в {place}"]},
    }
    catalogue = update.read("ru")
    update.merge(catalogue, json.loads(json.dumps(table)))
    update.write(catalogue, texts)
    assert update.read("ru").forms == catalogue.forms
    assert update.state(update.read("ru"), texts).missing == (("b", "Late"),)
    update.compile_all(["ru"])
    monkeypatch.setattr(assets, "translation", lambda name: away / name)
    told = Catalog("ru")
    assert told.text(Text("a", "Quote “x” & <b>")) == "Кавычки «x» & <b>"
    left = Text("b", "%n left in {place}")
    assert [told.plural(left, n, place="%n {place}") for n in (21, 3, 11)] == [
        "21 остался в %n {place}", "3 осталось (2) в %n {place}", "11 осталось в %n {place}",
    ]  # fmt: skip
    assert told.text(Text("b", "Late")) == "Late"


def test_writing_twice_gives_the_same_bytes(away: Path) -> None:
    texts = {("b", "Two"), ("a", "One"), ("b", "%n three")}
    update.write(update.Catalogue("ru", {("a", "One"): ("Один",)}), texts)
    first = update.source_file("ru").read_bytes()
    update.write(update.read("ru"), texts)
    assert update.source_file("ru").read_bytes() == first


def test_a_mark_that_is_not_two_literals_stops_the_update(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text('X = QT_TRANSLATE_NOOP("a", f"{y}")', "utf-8")
    with pytest.raises(SystemExit, match="two literal strings"):
        update.marked(tmp_path)


def test_qts_own_lupdate_sees_the_same_texts(tmp_path: Path) -> None:
    sources = [str(path) for path in sorted(update.PACKAGE.rglob("*.py"))]
    out = tmp_path / "seen.ts"
    command = [str(QT / "pyside6-lupdate"), "-silent", "-locations", "none", *sources, "-ts", str(out)]
    subprocess.run(command, check=True, capture_output=True)
    seen = {
        (context.findtext("name"), message.findtext("source"))
        for context in ET.parse(out).getroot().iter("context")
        for message in context.iter("message")
    }
    tables = {key for path in update.TABLES.glob("*.tsv") for key in update._labels(path)}
    assert seen | tables == MARKED, "the code tables are read by the script alone"


def test_words_that_the_house_does_not_use_stay_out_of_it() -> None:
    banned = re.compile(
        r"\b(please|sorry|error|invalid|successfully|пожалуйста|извините|ошибка|успешно|براہ|معذرت|کامیابی)\b|!",
        re.IGNORECASE,
    )
    english = [source for _, source in MARKED]
    others = [form for language in ("ru", "ur") for forms in update.read(language).forms.values() for form in forms]
    assert [text for text in english + others if banned.search(text)] == []
