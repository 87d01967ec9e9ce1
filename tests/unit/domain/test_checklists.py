from __future__ import annotations

import json
from dataclasses import replace

import pytest

from pcu_desk import assets
from pcu_desk.domain.case import Case, CheckedPoint, Examination, TransportUnit
from pcu_desk.domain.checklists import Checklist, checklist_in_use, checklist_of, overall, points, progress, rows_of
from pcu_desk.domain.codes import Finding, UnitKind
from pcu_desk.domain.listed import Checkpoint

BOX = TransportUnit("u1", UnitKind.CONTAINER, "CSQU 305438-3", "22G1")
TRUCK = TransportUnit("u2", UnitKind.TRUCK, "34 KLM 482")


def _case(*rows: CheckedPoint, units: tuple[TransportUnit, ...] = (BOX, TRUCK)) -> Case:
    return Case(units=units, examination=Examination(checklist=rows))


def _row(key: str, unit: str, point: str, finding: Finding | None = Finding.CLEAR, note: str = "") -> CheckedPoint:
    return CheckedPoint(key, unit, Checkpoint(point), finding, note)


@pytest.mark.parametrize(
    ("size_type", "checklist"),
    [
        ("22G1", Checklist.DRY), ("45R1", Checklist.REEFER), ("22H0", Checklist.REEFER), ("42U1", Checklist.OPEN_TOP),
        ("22 p 3", Checklist.FLAT_RACK), ("", Checklist.DRY), ("45", Checklist.DRY), ("22R", Checklist.DRY),
    ],
)  # fmt: skip
def test_a_container_gets_the_checklist_of_its_size_and_type(size_type: str, checklist: Checklist) -> None:
    assert checklist_of(replace(BOX, size_type=size_type)) is checklist


def test_every_kind_of_unit_has_a_checklist_and_no_kind_has_none() -> None:
    found = {kind: checklist_of(TransportUnit("u", kind, "1")) for kind in UnitKind}
    assert None not in found.values()
    assert found[UnitKind.TRAILER] is Checklist.TRUCK
    assert found[UnitKind.MAIL] is Checklist.PARCEL
    assert checklist_of(TransportUnit("u", None, "1")) is None


def test_points_stand_in_the_order_of_their_numbers() -> None:
    for checklist in Checklist:
        assert [point.number for point in points(checklist)] == list(range(1, len(points(checklist)) + 1))
    assert sum(len(points(checklist)) for checklist in Checklist) == len(list(Checkpoint))


def test_rows_belong_by_row_id_and_by_the_number_as_a_file_has_it() -> None:
    case = _case(
        _row("a", "u1", "dry.doors"), _row("b", "csqu3054383", "dry.floor"), _row("c", "34KLM482", "truck.cab")
    )
    assert [row.id for row in rows_of(case, BOX)] == ["a", "b"]
    assert [row.id for row in rows_of(case, TRUCK)] == ["c"]


def test_a_row_without_a_unit_belongs_to_the_only_unit_and_to_none_of_several() -> None:
    row = _row("a", "", "dry.doors")
    assert rows_of(_case(row, units=(BOX,)), BOX) == (row,)
    assert rows_of(_case(row), BOX) == ()


def test_units_without_a_number_do_not_share_their_points() -> None:
    first, second = TransportUnit("u1", UnitKind.TRUCK), TransportUnit("u2", UnitKind.TRUCK)
    case = _case(_row("a", "u1", "truck.cab"), units=(first, second))
    assert rows_of(case, second) == ()


def test_progress_counts_what_was_looked_at_and_the_last_finding_stands() -> None:
    case = _case(
        _row("a", "u1", "dry.doors", Finding.CLEAR),
        _row("b", "u1", "dry.front", Finding.CLEAR),
        _row("c", "u1", "dry.front", Finding.SUSPICIOUS, "fresh sealant"),
        _row("d", "u1", "dry.floor", Finding.NOT_DONE, "loaded to the roof"),
        _row("e", "u1", "dry.roof", None),
    )
    found = progress(case, BOX)
    assert found is not None
    assert (found.done, found.total, found.suspicious) == (2, 7, (Checkpoint("dry.front"),))
    assert found.note(Checkpoint("dry.floor")) == "loaded to the roof"
    assert found.finding(Checkpoint("dry.left")) is Finding.NOT_DONE


def test_the_checklist_that_an_officer_chose_stays_chosen() -> None:
    case = _case(_row("a", "u1", "dry.doors"), _row("b", "u1", "open_top.cable"))
    assert checklist_in_use(case, BOX) is Checklist.OPEN_TOP
    assert checklist_in_use(_case(), BOX) is Checklist.DRY
    found = progress(case, BOX, Checklist.DRY)
    assert found is not None
    assert found.done == 1
    assert progress(_case(), TransportUnit("u9")) is None


def test_each_point_with_a_region_has_its_polygons_in_one_drawing() -> None:
    drawings = json.loads(assets.resource("drawings", "points.json").read_text("utf-8"))["drawings"]
    regions = {name: {point["id"]: point["no"] for point in drawing["points"]} for name, drawing in drawings.items()}
    for checklist in Checklist:
        named = {point.region: point.number for point in points(checklist)}
        assert set(named) == {""} or named in regions.values()


def test_the_whole_case_counts_the_points_of_all_its_units() -> None:
    case = _case(_row("a", "u1", "dry.doors"), _row("b", "u2", "truck.cab"), _row("c", "u2", "truck.tank"))
    assert overall(case) == (3, 18)
    assert overall(_case(units=(TransportUnit("u9"),))) == (0, 0)
