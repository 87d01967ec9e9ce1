from __future__ import annotations

import base64
import io
import os
import re
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from pcu_desk.domain import unit as unit_form
from pcu_desk.domain.errors import RecordError, UserError
from pcu_desk.domain.event import Act, record_hash
from pcu_desk.domain.printing import FormsChange
from pcu_desk.domain.record import encode, record_of
from pcu_desk.domain.report import RenderedReport, ReportInput, ReportKind
from pcu_desk.domain.text import Text
from pcu_desk.domain.unit import FormTemplate, FormWords, PortUnit, UnitName, words_id
from pcu_desk.formats.pictures import LARGEST_EMBLEM
from pcu_desk.reports.engine import PdfReports
from pcu_desk.reports.forms import FORMS
from pcu_desk.services.form_sample import sample_of
from pcu_desk.services.forms import LONGEST, LONGEST_OF_ALL, LONGEST_TITLE, PLACES, Forms
from pcu_desk.services.founding import founding_of
from pcu_desk.services.units import Units
from tests.unit.services.fake_vault import AUDITOR, OFFICER, SUPERVISOR, FakeVault, acts, assert_whole, last_event

PNG = b"\x89PNG\r\n\x1a\n and a picture"


class Engine:
    def __init__(self) -> None:
        self.sources: list[ReportInput] = []

    def sections(self, kind: str) -> tuple[tuple[str, Text], ...]:
        keys = ("circumstances", "items", "persons") if kind == "seizure" else ("circumstances",)
        return tuple((key, Text("report", key.title())) for key in keys)

    def render(self, source: ReportInput) -> RenderedReport:
        self.sources.append(source)
        return RenderedReport(b"%PDF", 1)


def redrawn(data: bytes) -> bytes:
    if not data.startswith(b"\x89PNG"):
        raise UserError(Text("t", "no picture"))
    return b"\x89PNG drawn anew"


class Unit:
    """A unit whose forms are changed by a supervisor."""

    def __init__(self) -> None:
        self.vault, self.engine = FakeVault(), Engine()
        self.told = 0
        self.forms = self.by(SUPERVISOR)
        self.units = Units(self.vault.as_(SUPERVISOR), self._tell, lambda: self.forms)

    def by(self, officer: Any) -> Forms:
        engine: Any = lambda: self.engine  # noqa: E731 - a maker
        return Forms(self.vault.as_(officer), engine, redrawn, self._tell)

    def _tell(self) -> None:
        self.told += 1

    def order(self, *sections: str, kind: str = "seizure") -> PortUnit:
        return self.forms.change(FormsChange(forms=(FormTemplate(kind, sections=sections),))).value

    def word(self, *words: FormWords) -> PortUnit:
        return self.forms.change(FormsChange(words=words)).value


@pytest.fixture
def unit() -> Unit:
    return Unit()


def words(place: str, text: str, kind: str = "seizure", language: str = "ru") -> FormWords:
    return FormWords(words_id(kind, place, language), text)


def test_a_change_of_forms_is_one_signed_entry_of_a_supervisor(unit: Unit) -> None:
    emblem = base64.b64encode(PNG).decode()
    names = (UnitName("en", "Unit", "Customs", "Gate 4"),)
    title = words("title", "Протокол изъятия")
    form = FormTemplate("seizure", 9, ("items", "persons"))
    done = unit.forms.change(FormsChange((form,), (title,), names, (), emblem))
    saved = unit.forms.unit()
    assert saved == done.value
    assert (saved.form("seizure").version, saved.form("seizure").sections) == (2, ("items", "persons"))
    assert saved.worded("seizure", "title", "ru") == "Протокол изъятия"
    assert base64.b64decode(saved.emblem) == b"\x89PNG drawn anew"
    assert saved.names == names
    assert (last_event(unit.vault).act, unit.vault.state.events[-1].signed) == (Act.UNIT_SET, True)
    assert (unit.told, done.changes.ids) == (1, {"GEPTI"})
    assert_whole(unit.vault)
    for officer in (OFFICER, AUDITOR):
        with pytest.raises(UserError, match="role"):
            unit.by(officer).change(FormsChange(forms=()))
    assert unit.by(OFFICER).unit() == saved


def test_a_version_counts_the_changes_of_its_kind_alone_and_never_falls_back(unit: Unit) -> None:
    def versions() -> tuple[int, ...]:
        return tuple(unit.forms.unit().form(kind).version for kind in ("seizure", "inspection"))

    assert versions() == (1, 1)
    unit.order("items")
    assert versions() == (2, 1)
    unit.word(words("opening", "In presence of"))
    assert versions() == (3, 1)
    unit.word(words("opening", "In presence of"), words("title", "Act", "inspection", "en"))
    assert versions() == (3, 2)
    unit.forms.change(FormsChange(forms=()))
    assert (versions(), unit.forms.unit().form("seizure").sections) == ((4, 2), ())
    unit.word()
    assert versions() == (5, 3)
    assert not unit.forms.change(FormsChange(forms=unit.forms.unit().forms, words=())).changes.ids
    unit.forms.change(FormsChange(names=(UnitName("en", "Another", "", ""),)))
    assert versions() == (5, 3)


def test_nothing_changed_is_no_entry(unit: Unit) -> None:
    unit.order("items")
    count = len(acts(unit.vault))
    unit.order("items")
    unit.word(words("title", "  "))
    assert len(acts(unit.vault)) == count


@pytest.mark.parametrize(
    ("change", "path"),
    [
        (FormsChange(forms=(FormTemplate("diary"),)), "forms.diary"),
        (FormsChange(forms=(FormTemplate("seizure", 1, ("items", "nothing")),)), "forms.seizure.sections"),
        (FormsChange(forms=(FormTemplate("seizure", 1, ("items", "items")),)), "forms.seizure.sections"),
        (FormsChange(words=(words("chorus", "x"),)), "form_words.seizure_chorus_ru"),
        (FormsChange(words=(words("title", "x", "diary"),)), "form_words.diary_title_ru"),
        (FormsChange(words=(words("title", "x", language="xx"),)), "form_words.seizure_title_xx"),
        (FormsChange(words=(FormWords("title", "x"),)), "form_words.title"),
        (FormsChange(words=(words("title", "x" * (LONGEST_TITLE + 1)),)), "form_words.seizure_title_ru"),
        (FormsChange(words=(words("title", "Act\nof seizure"),)), "form_words.seizure_title_ru"),
        (FormsChange(words=(words("title", "Act\u2028of seizure"),)), "form_words.seizure_title_ru"),
        (FormsChange(words=(words("circumstances", "x\n" * 2_000),)), "form_words.seizure_circumstances_ru"),
        (FormsChange(words=(words("opening", "x" * (LONGEST + 1)),)), "form_words.seizure_opening_ru"),
        (FormsChange(emblem="no base64"), "emblem"),
        (FormsChange(emblem=base64.b64encode(b"GIF89a").decode()), "emblem"),
        (FormsChange(names=()), "names"),
    ],
)
def test_what_can_not_be_is_told_with_its_place_and_nothing_is_saved(
    unit: Unit, change: FormsChange, path: str
) -> None:
    count = len(acts(unit.vault))
    with pytest.raises(RecordError) as refused:
        unit.forms.change(change)
    assert [fault.path for fault in refused.value.faults] == [path]
    assert len(acts(unit.vault)) == count


def test_words_have_a_limit_together(unit: Unit) -> None:
    many = tuple(
        words(place, "x" * LONGEST, kind.value, language)
        for kind in ReportKind
        for place in ("opening", "closing", "signatures")
        for language in ("en", "ru", "ur", "fr", "uk")
    )
    assert sum(len(row.words) for row in many) > LONGEST_OF_ALL
    with pytest.raises(RecordError) as refused:
        unit.forms.change(FormsChange(words=many))
    assert [fault.path for fault in refused.value.faults] == ["form_words"]


def test_settings_print_the_forms_and_take_them_back(unit: Unit) -> None:
    unit.order("items", "persons")
    unit.word(words("title", "Протокол"))
    unit.forms.change(FormsChange(emblem=base64.b64encode(PNG).decode()))
    printed = unit.units.settings()
    assert printed["forms"] == [{"id": "seizure", "version": "3", "sections": ["items", "persons"]}]
    assert printed["form_words"] == [{"id": "seizure_title_ru", "words": "Протокол"}]
    count = len(acts(unit.vault))
    assert not unit.units.change(printed).changes.ids
    assert len(acts(unit.vault)) == count
    unit.units.change({"forms": [{"id": "seizure", "version": "77", "sections": ["persons"]}], "high_score": "30"})
    assert unit.forms.unit().form("seizure") == FormTemplate("seizure", 4, ("persons",))
    unit.units.change({"emblem": ""})
    assert unit.forms.unit().emblem == ""


def test_an_emblem_in_a_file_of_settings_is_drawn_anew_before_it_is_kept(unit: Unit) -> None:
    unit.units.change({"emblem": base64.b64encode(PNG + b"<script>").decode()})
    assert base64.b64decode(unit.forms.unit().emblem) == b"\x89PNG drawn anew"
    with pytest.raises(RecordError):
        unit.units.change({"emblem": base64.b64encode(b"%PDF-1.7").decode()})
    with pytest.raises(RecordError):
        unit.units.change({"forms": [{"id": "seizure", "sections": ["nowhere"]}]})


def test_an_emblem_comes_from_a_picture_and_from_nothing_else(unit: Unit, tmp_path: Path) -> None:
    good, other, large = tmp_path / "emblem.png", tmp_path / "emblem.svg", tmp_path / "large.png"
    good.write_bytes(PNG)
    other.write_bytes(b"<svg/>")
    with large.open("wb") as file:
        file.write(PNG)
        file.truncate(17 * 1024 * 1024)
    assert base64.b64decode(unit.forms.emblem(good)) == b"\x89PNG drawn anew"
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for wrong in (other, large, pipe, tmp_path, tmp_path / "none.png"):
        with pytest.raises(UserError, match="stays as it was"):
            unit.forms.emblem(wrong)
    assert unit.forms.unit().emblem == ""
    assert LARGEST_EMBLEM == 64 * 1024


def test_a_unit_without_forms_of_its_own_keeps_the_hash_that_it_had_before_there_were_any() -> None:
    unit = PortUnit(code="GEPTI", country="GE", names=(UnitName("en", "Unit", "", ""),))
    record = record_of(unit)
    assert not {"forms", "form_words", "emblem"} & set(record)
    before = "a75c2adba5ec3a20a6fb9d5c8e0d476c7d211e94cc5904ff30e95114e97f942e"
    assert record_hash("unit", unit_form.SCHEMA, record) == before


def test_a_sample_is_invented_marked_and_made_by_the_forms_as_they_would_be(unit: Unit) -> None:
    wanted = PortUnit(code="GEPTI", country="GE", forms=(FormTemplate("seizure", 4, ("items",)),))
    for kind in ReportKind:
        assert unit.forms.sample(kind.value, ("en", "ru"), wanted).pages == 1
        source = unit.engine.sources[-1]
        assert (source.kind, source.unit.training, source.unit.form("seizure").version) == (kind.value, True, 4)
        assert source == sample_of(kind.value, ("en", "ru"), wanted)
    with pytest.raises(UserError):
        unit.forms.sample("diary", ("en",), wanted)
    with pytest.raises(UserError):
        unit.forms.sample("seizure", ("xx",), wanted)


def test_a_vault_is_founded_without_forms_of_its_own() -> None:
    setup: dict[str, Any] = {
        "unit": {**encode(PortUnit(code="GEPTI", country="GE")), "names": [{"id": "en", "name": "Unit"}]},
        "founder": {"user": "giorgi", "name": "Giorgi Beridze"},
    }
    assert founding_of(setup, "seven red herons fly")
    for forms in ({"emblem": "AAAA"}, {"form_words": [{"id": "seizure_title_en", "words": "x"}]}):
        with pytest.raises(UserError, match="once the vault stands"):
            founding_of({**setup, "unit": {**setup["unit"], **forms}}, "seven red herons fly")


def test_every_section_of_every_form_has_a_key_that_an_id_of_words_can_hold() -> None:
    for kind, form in FORMS.items():
        keys = [section.key for section in form.sections]
        assert len(set(keys)) == len(keys) > 0
        assert not set(keys) & set(PLACES)
        assert all(re.fullmatch(r"[a-z0-9]+", key) for key in (kind, *keys))
    assert set(FORMS) == set(ReportKind)


@pytest.mark.usefixtures("qapp")
def test_the_samples_of_all_kinds_are_set_by_the_real_engine() -> None:
    emblem = io.BytesIO()
    Image.new("L", (60, 40), 128).save(emblem, "PNG")
    unit = PortUnit(
        code="GEPTI",
        country="GE",
        names=(UnitName("en", "Unit", "Customs", "Gate 3"),),
        emblem=base64.b64encode(emblem.getvalue()).decode(),
    )
    engine = PdfReports()
    for kind in ReportKind:
        made = engine.render(sample_of(kind.value, ("en", "ru"), unit))
        assert made.pages >= 1
        assert made.boxed == ()
