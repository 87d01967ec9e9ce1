from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.moment import Moment
from tests.unit.domain.samples import MOMENTS


@given(MOMENTS)
def test_what_is_written_is_read_back(moment: Moment) -> None:
    assert Moment.parse(moment.iso()) == moment


def test_local_time_is_that_of_the_place_not_of_the_reader() -> None:
    moment = Moment.parse("2026-11-21T14:06+04:00")
    assert moment == Moment(datetime(2026, 11, 21, 10, 6, tzinfo=UTC), 240)
    assert moment.iso() == "2026-11-21T14:06:00+04:00"
    assert moment.local.hour == 14


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("2026-11-21T10:06:59.999Z", "2026-11-21T10:06:59+00:00"),
        ("2026-11-21 10:06+05:45", "2026-11-21T10:06:00+05:45"),
        ("2026-11-21T10:06-03:30", "2026-11-21T10:06:00-03:30"),
        ("2024-02-29T23:59:59+14:00", "2024-02-29T23:59:59+14:00"),
    ],
)
def test_other_spellings_of_rfc_3339_are_taken(typed: str, kept: str) -> None:
    assert Moment.parse(typed).iso() == kept


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "2026-11-21",
        "2026-11-21T14:06",
        "2026-02-29T14:06+04:00",
        "2026-11-21T24:00+04:00",
        "2026-11-21T14:60+04:00",
        "2026-11-21T14:06+04:00:30",
        "2026-11-21T14:06+24:00",
        "2026-W47-6T14:06+04:00",
        "20261121T140600+0400",
        "0001-01-01T00:00:00+14:00",
        "9999-12-31T23:59:59-14:00",
        "1899-12-31T23:59:59+00:00",
        "2200-01-01T00:00:00+00:00",
        "٢٠٢٦-١١-٢١T14:06+04:00",
        "21.11.2026 14:06",
        "now",
        "\ud800",
        "9" * 100_000,
    ],
    ids=lambda typed: ascii(typed)[:24],
)
def test_everything_else_is_refused_with_a_sentence(typed: str) -> None:
    with pytest.raises(UserError) as refused:
        Moment.parse(typed)
    assert len(str(refused.value)) < 200


@given(st.text())
def test_nothing_typed_crashes(typed: str) -> None:
    try:
        moment = Moment.parse(typed)
    except UserError:
        return
    assert Moment.parse(moment.iso()) == moment


def test_now_has_no_fractions_and_keeps_the_offset_given() -> None:
    now = Moment.now(240)
    assert now.utc.microsecond == 0
    assert now.offset == 240
