from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from pcu_desk.domain.case import Case, Evidence, Examination, GoodsLine, Party, RouteStop
from pcu_desk.domain.codes import Unit
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.record import encode
from pcu_desk.i18n.catalog import Catalog
from pcu_desk.ui.inspections import values
from pcu_desk.ui.inspections.declared import declared
from pcu_desk.ui.inspections.draft import Draft
from tests.unit.ui.fakes import sample_case

QUANTITY, TEXT = declared(GoodsLine)["gross"], declared(Party)["name"]
NUMBER = declared(Examination)["radiation"]
MOMENT, DAY = declared(Case)["begun"], declared(RouteStop)["day"]


def test_only_what_changed_is_sent_and_what_was_typed_meanwhile_stays() -> None:
    case = sample_case()
    draft = Draft(case)
    draft.put({"/place": "Gate 4"})
    assert draft.unsaved() == {"/place": "Gate 4"}
    sent = draft.record
    draft.put({"/narrative": "typed while saving"})
    draft.taken(replace(case, place="Gate 4"), sent)
    assert draft.unsaved() == {"/narrative": "typed while saving"}
    assert draft.get("/place") == "Gate 4"


def test_undo_brings_back_the_value_and_a_removed_row() -> None:
    draft = Draft(sample_case())
    before = encode(draft.case)
    row = draft.record["goods"][0]["id"]
    draft.put({f"/goods/{row}/hs": "1234"})
    draft.put({f"/goods/{row}": None})
    assert len(draft.record["goods"]) == 1
    assert draft.undo() == (f"/goods/{row}",)
    assert draft.undo() == (f"/goods/{row}/hs",)
    assert draft.record == before
    assert draft.undo() == ()


def test_a_quantity_is_read_back_in_the_words_it_is_shown_in() -> None:
    for language in ("en", "ru", "ur"):
        catalog = Catalog(language)
        for unit in Unit:
            record = {"amount": "12640.50", "unit": unit.value}
            text = values.shown(catalog, QUANTITY, record)
            assert values.read(catalog, QUANTITY, text) == record
    assert Decimal(values.read(Catalog("ru"), NUMBER, "0,12")) == Decimal("0.12")


def test_a_number_without_a_unit_is_told_how_to_write_it() -> None:
    with pytest.raises(UserError, match="no unit"):
        values.read(Catalog("en"), QUANTITY, "12.640")


@pytest.mark.parametrize("typed", ["21.11.2026 15:20", "2026-11-21 15:20", "21 Nov 2026 15:20"])
def test_a_moment_is_read_in_the_ways_officers_write_it(typed: str) -> None:
    assert values.read(Catalog("en"), MOMENT, typed).startswith("2026-11-21T15:20")


def test_a_moment_is_read_back_as_shown_in_each_language() -> None:
    for language in ("en", "ru", "ur"):
        catalog = Catalog(language)
        iso = values.read(catalog, MOMENT, "21.11.2026 15:20")
        assert values.read(catalog, MOMENT, values.shown(catalog, MOMENT, iso)) == iso
        day = values.shown(catalog, DAY, "2026-09-02")
        assert values.read(catalog, DAY, day) == "2026-09-02"


def test_typed_text_keeps_its_characters_and_half_a_character_is_refused() -> None:
    odd = "A\u200bB\u00adნ"
    assert values.read(Catalog("en"), TEXT, odd) == odd
    with pytest.raises(UserError):
        values.read(Catalog("en"), TEXT, "\ud800")


def test_what_another_act_made_of_a_case_goes_below_what_is_being_typed() -> None:
    draft = Draft(Case(id="c", place="Gate 3"))
    draft.put({"/narrative": "Wall opened."})
    draft.renew(Case(id="c", place="Gate 3", evidence=(Evidence("e", name="a.jpg"),)))
    assert [row["name"] for row in draft.get("/evidence")] == ["a.jpg"]
    assert draft.unsaved() == {"/narrative": "Wall opened."}
    assert draft.undo() == ("/narrative",)
    assert [row["name"] for row in draft.get("/evidence")] == ["a.jpg"]
