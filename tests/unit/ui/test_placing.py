from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pcu_desk.domain.case import Case, Examination, GoodsLine, Seizure, TransportUnit
from pcu_desk.domain.fields import Kind, declare, given
from pcu_desk.domain.text import Text
from pcu_desk.ui.inspections import sections
from pcu_desk.ui.inspections.blocks import Fields, SectionSpec, Table, Units, holds, named
from pcu_desk.ui.inspections.declared import declared
from pcu_desk.ui.inspections.draft import Draft
from pcu_desk.ui.inspections.page import InspectionsPage
from pcu_desk.ui.inspections.placing import complete, with_rest
from pcu_desk.ui.inspections.sections import SECTIONS, left_out, section_of, whole
from tests.unit.ui.conftest import Hands


@dataclass(frozen=True, slots=True)
class Stamp:
    id: str = given()
    text: str = declare(Text("t", "Text"))
    note: str = declare(Text("t", "Note"), Kind.LONG)


@dataclass(frozen=True, slots=True)
class Crew:
    ship: str = declare(Text("t", "Ship"))
    passports: tuple[Stamp, ...] = declare(Text("t", "Passports"), Kind.ROWS)


@dataclass(frozen=True, slots=True)
class Visit:
    id: str = given()
    gate: str = declare(Text("t", "Gate"))
    weather: str = declare(Text("t", "Weather"))
    story: str = declare(Text("t", "Story"), Kind.LONG)
    stamps: tuple[Stamp, ...] = declare(Text("t", "Stamps"), Kind.ROWS)
    crew: Crew | None = declare(Text("t", "Crew"), Kind.GROUP)  # noqa: RUF009 - as every field is declared
    end: str = declare(Text("t", "End"))


LAID = (
    SectionSpec("first", Text("t", "First"), (Fields(Visit, "", ((("gate", 12),),)),)),
    SectionSpec("last", Text("t", "Last"), (Fields(Visit, "", ((("end", 12),),)), Units())),
)


def test_fields_that_no_layout_names_stand_below_the_field_declared_before_them() -> None:
    first, last = complete(LAID, Visit)
    form = first.blocks[0]
    assert isinstance(form, Fields)
    assert form.layout == ((("gate", 12),), (("weather", 4),), (("story", 12),))
    assert last.blocks == LAID[1].blocks


def test_the_nearest_field_declared_before_it_gives_a_field_its_section() -> None:
    laid = (LAID[0], SectionSpec("last", Text("t", "Last"), (Fields(Visit, "", ((("story", 12),),)),)))
    first, last = (spec.blocks[0] for spec in complete(laid, Visit))
    assert isinstance(first, Fields)
    assert isinstance(last, Fields)
    assert first.layout == ((("gate", 12),), (("weather", 4),))
    assert last.layout == ((("story", 12),), (("end", 4),))


def test_three_short_fields_share_a_row_and_a_fourth_begins_the_next() -> None:
    assert with_rest(
        GoodsLine, (), [name for name in declared(GoodsLine) if name not in {"hs", "packages", "gross", "net"}]
    ) == (
        (("hs", 4), ("packages", 4), ("gross", 4)),
        (("net", 4),),
    )


def test_rows_of_a_known_class_get_a_table_and_a_group_its_fields_and_tables() -> None:
    first, _ = complete(LAID, Visit)
    stamps, crew, passports = first.blocks[1:]
    assert stamps == Table(Stamp, "/stamps", (("text", 4),), ((("note", 12),),), title=Text("t", "Stamps"))
    assert crew == Fields(Crew, "/crew", ((("ship", 4),),), Text("t", "Crew"))
    assert isinstance(passports, Table)
    assert passports.path == "/crew/passports"


def test_a_table_without_a_detail_gets_one_for_a_new_field_of_its_rows() -> None:
    laid = (SectionSpec("only", Text("t", "Only"), (Table(Stamp, "/stamps", (("text", 4),)),)),)
    stamps = complete(laid, Visit)[0].blocks[0]
    assert isinstance(stamps, Table)
    assert stamps.detail == ((("note", 12),),)


def test_every_declared_field_of_a_case_has_a_place_and_is_found_by_its_path() -> None:
    assert left_out() == set()
    built = {spec.key: whole(spec.key) for spec in SECTIONS}
    for path, kind in {"": Case, "/examination": Examination, "/seizure": Seizure}.items():
        for name, what in declared(kind).items():
            if what.kind is not Kind.GROUP:
                blocks = built[section_of(f"{path}/{name}")].blocks
                assert any(holds(block, f"{path}/{name}") for block in blocks), f"{path}/{name}"


def test_the_detail_of_a_unit_takes_a_new_field_too() -> None:
    rest = with_rest(TransportUnit, ((("number", 12),),), ("kind", "size_type", "country", "note", "carrier"))
    assert rest == ((("number", 12),), (("kept_as_seen", 4),))


@pytest.fixture
def widened(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Take two fields out of the layouts, as if they had just been declared."""

    def without(block: Any) -> Any:
        if isinstance(block, Table) and block.kind is GoodsLine:
            return Table(GoodsLine, "/goods", (("description", 4),))
        if isinstance(block, Fields) and "share" in named(block):
            layout = tuple(tuple(cell for cell in row if cell[0] != "share") for row in block.layout)
            return Fields(block.kind, block.prefix, layout, block.title)
        return block

    laid = tuple(SectionSpec(s.key, s.title, tuple(map(without, s.blocks))) for s in SECTIONS)
    sections._whole.cache_clear()
    monkeypatch.setattr(sections, "SECTIONS", laid)
    yield
    sections._whole.cache_clear()


@pytest.mark.usefixtures("widened")
def test_a_field_that_no_layout_names_is_typed_into_and_saved(hands: Hands) -> None:
    assert "Examination.share" in left_out()
    assert "GoodsLine.origin" in left_out()
    page = hands.area.page()
    assert isinstance(page, InspectionsPage)
    editor = page.editor
    editor.jump("/examination/share")
    assert editor.tabs.current == "examination"
    hands.type("40 %")
    editor.tabs.choose("consignment")
    hands.quiet()
    stored = hands.desk.vault.cases[editor.draft.id]
    assert stored.examination.share == "40 %"
    goods = stored.goods[0].id
    editor.jump(f"/goods/{goods}/marks")
    QTest.keyClicks(hands.focused(), "AYT 1-960")
    hands.key(Qt.Key.Key_Tab)
    hands.quiet()
    assert hands.desk.vault.cases[editor.draft.id].goods[0].marks == "AYT 1-960"


def test_a_group_that_is_not_there_begins_with_its_first_field() -> None:
    draft = Draft(Case(id="c"))
    assert draft.put({"/seizure/place": "Gate 3"})
    assert draft.get("/seizure/place") == "Gate 3"
    assert draft.get("/seizure/items") == []
    assert draft.undo() == ("/seizure",)
    assert draft.get("/seizure") is None
