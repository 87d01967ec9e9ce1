from __future__ import annotations

from dataclasses import replace

import pytest

from pcu_desk.domain.case import Case, TransportUnit
from pcu_desk.domain.codes import UnitKind
from pcu_desk.domain.life import UNREAD_NUMBER, missing


def _waits(unit: TransportUnit) -> bool:
    return any(gap.label == UNREAD_NUMBER for gap in missing(Case(units=(unit,))))


@pytest.mark.parametrize(
    ("kind", "number"),
    [
        (UnitKind.CONTAINER, "CSQU3054384"),
        (UnitKind.CONTAINER, "CSQU 3054"),
        (UnitKind.CONTAINER, "no number"),
        (UnitKind.AIR, "125-12345674"),
        (UnitKind.MAIL, "RR473124828GB"),
        (UnitKind.WAGON, "21 80 524 6003-4"),
        (None, "CSQU3054384"),
    ],
)
def test_a_failed_check_waits_until_it_is_mended_or_kept_as_seen(kind: UnitKind | None, number: str) -> None:
    unit = TransportUnit("u1", kind, number)
    assert _waits(unit)
    assert not _waits(replace(unit, kept_as_seen=True))


@pytest.mark.parametrize(
    ("kind", "number"),
    [
        (UnitKind.CONTAINER, "CSQU3054383"),
        (UnitKind.CONTAINER, " "),
        (UnitKind.WAGON, "52810018"),
        (UnitKind.VEHICLE, "1M8GDM9A1KP042788"),
        (UnitKind.VESSEL, "9319467"),
        (UnitKind.AIR, "AKE 12345 KL"),
        (UnitKind.TRAILER, "CSQU3054384"),
        (None, "7715.21"),
    ],
)
def test_advice_and_numbers_without_a_rule_wait_for_nothing(kind: UnitKind | None, number: str) -> None:
    assert not _waits(TransportUnit("u1", kind, number))
