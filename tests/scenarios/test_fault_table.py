"""`pcu-desk bench faults`: the rows that need the whole program, and the forms in which the table is given out."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from pcu_desk import bootstrap
from pcu_desk.cli import asked, fault_table, fuzz
from pcu_desk.cli.world import World
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.figure import FaultRow, Figure
from tests.desk_process import CommandLine

ROW = {"name", "ours", "peer", "peer_name", "ratio", "goal", "meets"}
_SOUND = Figure("a fault", 7, 0, "all well", "a broken program", caught=True)


def world_with(**figures: Figure) -> World:
    rows: Mapping[str, FaultRow] = {
        name: FaultRow("nothing lost", 2, 9, lambda count, _tell, made=figure: replace(made, count=count))
        for name, figure in figures.items()
    }
    return replace(bootstrap.world(), faults=lambda: rows)


@pytest.mark.parametrize("name", ["two-windows", "fuzz-json"])
def test_each_row_of_the_whole_program_passes_in_short_and_catches_its_mutant(name: str) -> None:
    ((_, row, figure),) = fault_table.figures(bootstrap.world(), [name], full=False)
    assert figure.passed, figure
    assert figure.count >= row.short


def test_every_fault_of_the_specification_has_its_row() -> None:
    known = set(fault_table.rows_of(bootstrap.world()))
    assert known >= {
        "save-kills", "flips", "old-tables", "old-indexes", "old-search", "cuts", "log-flips", "io-errors", "disk-full",
        "key-kills", "move-kills", "two-windows", "keyring", "fuzz-json", "journal", "leaks", "old-vaults",
    }  # fmt: skip
    assert any(name.startswith("fuzz") and name != "fuzz-json" for name in known)


def test_full_counts_are_those_that_are_published() -> None:
    rows = fault_table.rows_of(bootstrap.world())
    wanted = {"save-kills": 500, "flips": 1000, "old-tables": 100, "log-flips": 100, "journal": 1000, "leaks": 200}
    wanted |= {"key-kills": 200, "fuzz-json": 10_000}
    assert {name: count for name, count in wanted.items() if rows[name].full < count} == {}


def test_a_row_is_shown_with_its_criterion_and_its_mutant_and_as_two_measurements() -> None:
    shown: list[str] = []
    found = fault_table.rows(world_with(one=_SOUND), ["one"], full=False, show=shown.append)
    assert "yes" in shown[1]
    assert "nothing lost" in shown[2]
    assert shown[3].endswith("a broken program: caught")
    assert [row.keys() for row in found] == [ROW, ROW]
    assert [row["meets"] for row in found] == [True, True]
    assert found[0]["name"] == "a fault × 2"


@pytest.mark.parametrize(
    ("figure", "word", "meets"),
    [
        (replace(_SOUND, wrong=1), " NO ", [False, True]),
        (replace(_SOUND, caught=False), " NO ", [False, False]),
    ],
)
def test_what_went_wrong_or_a_mutant_at_large_is_shown_as_failed(figure: Figure, word: str, meets: list[bool]) -> None:
    shown: list[str] = []
    found = fault_table.rows(world_with(one=figure), ["one"], full=True, show=shown.append)
    assert word in shown[1]
    assert [row["meets"] for row in found] == meets


def test_a_row_that_is_not_there_is_refused_with_those_that_are() -> None:
    with pytest.raises(UserError) as refused:
        list(fault_table.figures(world_with(one=_SOUND), ["other"], full=False))
    assert "one" in str(refused.value.params["known"])


def test_one_row_is_measured_alone_by_the_command_and_given_out_as_json(tmp_path: Path) -> None:
    desk = CommandLine(tmp_path)
    done = desk.bare("bench", "faults", "--row", "old-vaults", "--json")
    assert done.code == 0, done.err
    assert [row["meets"] for row in done.json] == [True, True]
    assert "old-vaults" in done.err
    assert desk.bare("bench", "faults", "--row", "nothing").code == 1


def test_hostile_files_are_the_same_for_the_same_seed_and_most_are_no_sound_case() -> None:
    sound = fuzz.invented()
    exported = {"case": {**sound, "id": "0190a000-0000-7000-8000-000000000000", "number": "GEPTI-2026-A-00001"}}
    first, again = (list(fuzz.files(40, 3, sound, exported)) for _ in range(2))
    assert [len(data) for data in first] == [len(data) for data in again]
    assert len(set(first)) > 30


@pytest.mark.parametrize("part", [b"[],", b"{},", b"1,", b'"":1,'])
def test_a_file_of_brackets_that_would_fill_the_memory_is_refused(part: bytes, tmp_path: Path) -> None:
    path = tmp_path / "bomb.json"
    path.write_bytes(b'{"units": [' + part * 2_000_001 + b"1]}")
    with pytest.raises(UserError) as refused:
        asked.read_object(str(path))
    assert refused.value.text is asked.TOO_MANY_PARTS
    path.write_text(json.dumps({"units": [{}] * 1000}))
    assert len(asked.read_object(str(path))["units"]) == 1000


def test_what_runs_beside_the_short_form_are_the_rows_of_the_whole_program() -> None:
    world = world_with(one=_SOUND)
    assert [name for name in fault_table.rows_of(world) if name != "one"] == list(fault_table.WHOLE_PROGRAM)
