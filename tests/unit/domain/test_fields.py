from __future__ import annotations

import dataclasses
import typing
from decimal import Decimal
from typing import Any

import pytest

from pcu_desk.domain import life
from pcu_desk.domain.case import Case, Seizure
from pcu_desk.domain.fields import Kind, Need, declare, given, spec_of
from pcu_desk.domain.history import field_labels
from pcu_desk.domain.message import Message
from pcu_desk.domain.record import blank, decode, encode, row_kind
from pcu_desk.domain.text import Text
from pcu_desk.domain.unit import PortUnit


@dataclasses.dataclass(frozen=True, slots=True)
class Parcel:
    id: str = given()
    stamp: str = declare(Text("t", "Stamp"), need=Need.ISSUE)


@dataclasses.dataclass(frozen=True, slots=True)
class Mail:
    id: str = given()
    weight: Decimal | None = declare(Text("t", "Weight"), Kind.NUMBER, need=Need.SUBMIT)  # noqa: RUF009 - the declaration is the field's default
    parcels: tuple[Parcel, ...] = declare(Text("t", "Parcels"), Kind.ROWS)


def test_one_line_puts_a_field_into_template_record_labels_and_completeness() -> None:
    assert blank(Mail) == {"weight": None, "parcels": [{"stamp": ""}]}
    mail = decode(Mail, {"parcels": [{"id": "a"}]})
    assert encode(mail) == {"id": "", "weight": None, "parcels": [{"id": "a", "stamp": ""}]}
    told = [(missing.path, missing.label.source) for missing in life._empty(mail, "", Need.SUBMIT)]
    assert told == [("/weight", "Weight"), ("/parcels/a/stamp", "Stamp")]
    assert [missing.path for missing in life._empty(mail, "", Need.ISSUE)] == ["/parcels/a/stamp"]
    assert [text.source for text in field_labels(Mail, "/parcels/a/stamp")] == ["Parcels", "Stamp"]
    assert row_kind(Mail, "parcels") is Parcel
    assert row_kind(Mail, "weight") is None


def test_template_of_a_case_has_every_field_an_officer_may_fill_and_none_that_the_program_gives() -> None:
    template = blank(Case)
    assert "number" not in template
    assert "id" not in template["units"][0]
    assert "number" not in template["seizure"]
    assert template["seizure"]["items"][0]["quantity"] is None
    wanted = {field.name for field in dataclasses.fields(Case) if spec_of(field).kind is not Kind.GIVEN}
    assert set(template) == wanted
    assert decode(Case, template).seizure is not None


def _declared(kind: type) -> list[dataclasses.Field[Any]]:
    return [field for field in dataclasses.fields(kind) if "spec" in field.metadata]


@pytest.mark.parametrize("kind", [Case, Message, PortUnit])
def test_every_field_of_a_record_is_declared_with_a_fitting_kind(kind: type) -> None:
    waiting, seen = [kind], set()
    while waiting:
        here = waiting.pop()
        hints = typing.get_type_hints(here)
        assert len(_declared(here)) == len(dataclasses.fields(here))
        for field in dataclasses.fields(here):
            spec, below = spec_of(field), row_kind(here, field.name)
            rows = str(hints[field.name]).startswith("tuple")
            if spec.kind is not Kind.GIVEN:
                assert rows == (spec.kind is Kind.ROWS)
                assert (below is not None and not rows) == (spec.kind is Kind.GROUP)
                assert spec.label.source
            if below is not None and below not in seen:
                seen.add(below)
                waiting.append(below)


def test_every_number_that_the_program_gives_is_given() -> None:
    given_fields = {field.name for field in dataclasses.fields(Case) if spec_of(field).kind is Kind.GIVEN}
    assert given_fields == {
        *("id", "number", "status", "revision", "opened_by", "submitted_by", "approved_by", "remark"),
        *("countersigned_by", "draw", "imported", "evidence"),
    }
    assert [field.name for field in dataclasses.fields(Seizure) if spec_of(field).kind is Kind.GIVEN] == ["number"]
