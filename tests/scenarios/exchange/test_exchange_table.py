"""The table of the exchange's faults: whole, able to fail, and given out by the command."""

from __future__ import annotations

from pathlib import Path

import pytest

from pcu_desk.cli.exchange_faults import alterations
from pcu_desk.cli.exchange_faults.account import Account
from pcu_desk.cli.exchange_faults.stage import Theatre
from pcu_desk.cli.exchange_faults.table import ROWS
from pcu_desk.hub import alterations as hub_alterations
from pcu_desk.sync import alterations as line_alterations
from pcu_desk.vault.faults import alterations as vault_alterations
from tests.desk_process import CommandLine

ONE_HUB = (*range(1, 7), *range(8, 16), *range(17, 31), *range(32, 35), 36)


def test_every_fault_that_one_hub_can_be_put_to_has_its_row_and_its_broken_program() -> None:
    numbered = {name for name in ROWS if name.startswith("fault_")}
    assert numbered == {f"fault_{number:02}" for number in ONE_HUB}
    assert [name for name, row in ROWS.items() if not row.mutants] == []


def test_every_fault_has_a_short_form_among_the_tests() -> None:
    files = {path.name[:13].removeprefix("test_") for path in Path(__file__).parent.glob("test_fault_*.py")}
    assert {f"fault_{number:02}"[:8] for number in ONE_HUB} == {name[:8] for name in files}


def test_counts_that_are_published_are_those_of_the_specification() -> None:
    assert ROWS["fault_14"].full >= 200
    assert ROWS["hostile"].full >= 10_000


def test_every_broken_program_is_one_that_a_room_knows() -> None:
    desks = {*alterations.NAMES, *line_alterations.ALTERATIONS, *vault_alterations.ALTERATIONS}
    mutants = [mutant for row in ROWS.values() for mutant in row.mutants]
    assert {name for mutant in mutants for name in mutant.desk} <= desks
    assert {mutant.hub for mutant in mutants if mutant.hub} <= set(hub_alterations.ALTERATIONS)


def test_the_account_tells_what_was_lost_and_what_nobody_sent(theatre: Theatre) -> None:
    with theatre.shared() as stage:
        sent = stage.queue("told")
        sound, stage.account = stage.account, Account()
        stage.account.expect("never", "GEPTI", ("AZBAK",), "never sent")
        found = stage.wrongs()
        stage.account = sound
        assert "lost at AZBAK: never sent" in found
        assert "not in its own vault: never sent" in found
        assert any(wrong.startswith("nobody sent it to AZBAK") for wrong in found)
        assert sent in stage.account.expected
        assert stage.wrongs() == []


@pytest.mark.parametrize("arguments", [("--row", "fault_10")])
def test_one_row_is_measured_by_the_command(arguments: tuple[str, ...], tmp_path: Path) -> None:
    done = CommandLine(tmp_path).bare("bench", "exchange", *arguments, "--json")
    assert done.code == 0, done.err
    assert [row["meets"] for row in done.json] == [True, True]
