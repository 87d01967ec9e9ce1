from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from pcu_desk.domain import codes
from pcu_desk.domain.case import TransportUnit


@pytest.mark.parametrize(
    ("kind", "typed", "queries"),
    [
        (codes.UnitKind.CONTAINER, "СМАU 305438-3", ("CMAU305438", "СМАU3054383")),
        (codes.UnitKind.VESSEL, "IMO 9319466", ("9319466", "imo 9319466")),
        (codes.UnitKind.WAGON, "21 80 524 6003-5", ("218052460035", "21 80 524")),
    ],
)
def test_a_unit_is_found_by_its_normal_form_and_as_typed(
    desk: Any, add_case: Any, kind: codes.UnitKind, typed: str, queries: tuple[str, ...]
) -> None:
    vault = desk.open()
    case = add_case(vault, units=(dataclasses.replace(TransportUnit("u9"), kind=kind, number=typed),))
    with vault.reading() as reader:
        for query in queries:
            assert [row.id for row in reader.search(query, None, 10)] == [case.id], query
    vault.close()
