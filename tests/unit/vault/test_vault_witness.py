from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any

import pytest

from pcu_desk.domain.codes import Role
from pcu_desk.domain.errors import BugError
from pcu_desk.domain.event import Act
from pcu_desk.domain.officer import Officer
from pcu_desk.domain.verification import TAIL
from pcu_desk.vault import witness
from pcu_desk.vault.door import VaultFolders
from pcu_desk.vault.faults import tamper
from pcu_desk.vault.faults.tamper import MemoryHub, Target
from pcu_desk.wire.keys import HubKeys
from pcu_desk.wire.witness import countersigned, read_statement

LALIS = "a long passphrase of another officer"
_DAY = 24 * 60 * 60


@pytest.fixture(scope="module")
def made() -> Iterator[tuple[Target, MemoryHub]]:
    with tamper.witnessed() as found:
        yield found


@pytest.fixture
def scene(made: tuple[Target, MemoryHub]) -> tuple[Target, MemoryHub]:
    target, hub = made
    copy = dataclasses.replace(target, made=target.made.beside("one test"))
    return copy, MemoryHub(hub.keys, hub.last)


def rows(vault: Any) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = (
        vault.connection().execute("SELECT seq, time FROM witnesses ORDER BY place").fetchall()
    )
    return found


def told(vault: Any, hub: MemoryHub, at: int) -> int:
    """Work a little, be witnessed at a time of the hub, and return up to which entry."""
    with vault.writing() as tx:
        tx.append(Act.SEARCHED, "cases", {}, None)
    offer = vault.witness.offer(vault.witness.standing().newest.checkpoint.sequence)
    hub.last = countersigned(offer.checkpoint, at, hub.keys)
    assert vault.witness.keep(read_statement(hub.last))
    return int(offer.checkpoint.sequence)


def test_of_a_days_statements_the_last_is_kept_and_of_each_day_one(scene: tuple[Target, MemoryHub]) -> None:
    target, hub = scene
    start = (1_900_000_000 // _DAY) * _DAY
    with target.entered() as vault:
        before = rows(vault)
        days = [[told(vault, hub, start + day * _DAY + hour * 3600) for hour in range(5)] for day in range(3)]
        assert rows(vault)[len(before) :] == [
            (reached[-1], start + day * _DAY + 4 * 3600) for day, reached in enumerate(days)
        ]
        assert vault.examine(lambda *_: None).exit_code(strict=True) == 0


def test_a_statement_that_the_journal_lacks_is_never_dropped(scene: tuple[Target, MemoryHub]) -> None:
    target, hub = scene
    with target.entered() as vault:
        point = vault.witness.standing().newest.checkpoint
        foreign = dataclasses.replace(point, sequence=point.sequence - 1, head="11" * 32, signature="")
        signature = tamper.journal.sign(vault.secrets.signing, foreign.signed_bytes()).hex()
        start = (1_900_000_000 // _DAY) * _DAY
        document = countersigned(dataclasses.replace(foreign, signature=signature), start, hub.keys)
        assert not vault.witness.keep(read_statement(document))
        told(vault, hub, start + 60)
        told(vault, hub, start + 120)
        assert (foreign.sequence, start) in rows(vault)
        assert vault.examine(lambda *_: None).exit_code() == 4
        assert vault.witness.standing().foreign == read_statement(document)


def test_a_crash_between_vault_and_file_is_no_fault_and_the_next_statement_mends_it(
    scene: tuple[Target, MemoryHub], monkeypatch: pytest.MonkeyPatch
) -> None:
    target, hub = scene
    with target.entered() as vault:
        monkeypatch.setattr(witness, "_keep_beside", lambda *_: None)
        told(vault, hub, 1_900_000_000)
        monkeypatch.undo()
        assert vault.examine(lambda *_: None).exit_code() == 0
        reached = told(vault, hub, 1_900_000_100)
        beside = witness.beside(target.folder)
        assert beside is not None
        assert beside.checkpoint.sequence == reached
        assert vault.examine(lambda *_: None).exit_code(strict=True) == 0


def test_the_statement_beside_the_vault_tells_of_one_that_the_vault_lost(scene: tuple[Target, MemoryHub]) -> None:
    target, _ = scene
    with target.made.raw() as database:
        database.execute("DELETE FROM witnesses")
    assert tamper.found_code(target) == 4


def test_no_checkpoint_is_signed_on_an_entry_that_is_not_there(scene: tuple[Target, MemoryHub]) -> None:
    target, _ = scene
    with target.entered() as vault:
        head = vault.witness.standing().entries
        assert vault.witness.offer(head).digests == ()
        with pytest.raises(BugError):
            vault.witness.offer(head + 1)


def test_a_statement_on_another_desks_journal_is_not_kept(scene: tuple[Target, MemoryHub]) -> None:
    target, hub = scene
    with target.entered() as vault:
        point = vault.witness.standing().newest.checkpoint
        foreign = read_statement(countersigned(dataclasses.replace(point, vault="another"), 7, hub.keys))
        assert not vault.witness.own(foreign)
        with pytest.raises(BugError):
            vault.witness.keep(foreign)


@pytest.mark.parametrize("before", [False, True])
def test_a_hub_that_an_officer_makes_up_is_no_witness(scene: tuple[Target, MemoryHub], before: bool) -> None:
    target, hub = scene
    made_up = HubKeys.generate()
    with target.entered() as chief, chief.writing() as tx:
        tx.add_officer(Officer("lali", "ლალი", "Lali", Role.OFFICER, ""), LALIS)
    vault: Any = VaultFolders().unlock(target.folder, "lali", LALIS)
    reached = vault.witness.standing().newest.checkpoint.sequence
    change = {"root": "00", "hub": made_up.public.hex()}
    told = {**change, "hub_before": hub.keys.public.hex()} if before else change
    with vault.writing() as tx:
        tx.append(Act.ENROLLED, vault.device, told, None)
    offer = vault.witness.offer(reached)
    vault.witness.keep(read_statement(countersigned(offer.checkpoint, 1_900_000_000, made_up)))
    report = vault.examine(lambda *_: None)
    assert [fault.code for fault in report.faults] == ([] if before else ["signature"])
    assert TAIL in [note.code for note in report.notes]
    assert not before or report.exit_code(strict=True) == 7
    vault.close()
