from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from pcu_desk.domain import codes
from pcu_desk.domain.case import TransportUnit
from pcu_desk.reports.engine import PdfReports
from tests.unit.reports import cases

FAILS = "check digit fails"
DIFFERS = "check digit differs from the usual rule"


@pytest.mark.parametrize(
    ("kind", "number", "printed", "words"),
    [
        (codes.UnitKind.AIR, "125-12345675", "125-1234567", ""),
        (codes.UnitKind.AIR, "125-12345674", "125-1234567", FAILS),
        (codes.UnitKind.MAIL, "RR473124829GB", "RR 473124829 GB", ""),
        (codes.UnitKind.MAIL, "RR473124828GB", "RR 473124828 GB", FAILS),
        (codes.UnitKind.WAGON, "218052460035", "21 80 524 6003", ""),
        (codes.UnitKind.WAGON, "52810018", "5281001", DIFFERS),
        (codes.UnitKind.VEHICLE, "1M8GDM9A1KP042788", "1M8GDM9A1KP042788", DIFFERS),
        (codes.UnitKind.VESSEL, "9319466", "IMO 931946", ""),
        (codes.UnitKind.TRAILER, "34 ABC 123", "34 ABC 123", ""),
    ],
)
def test_each_kind_of_number_is_printed_in_its_groups_with_what_its_check_says(  # noqa: PLR0917 - a row of the table
    engine: PdfReports,
    extracted: Callable[[bytes], str],
    kind: codes.UnitKind,
    number: str,
    printed: str,
    words: str,
) -> None:
    case = replace(cases.CASE, units=(TransportUnit("u1", kind, number),))
    text = " ".join(extracted(engine.render(cases.source(case=case)).pdf).split())
    assert printed in text
    assert (FAILS in text) is (words == FAILS)
    assert (DIFFERS in text) is (words == DIFFERS)
