from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from pcu_desk.domain.case import Case
from pcu_desk.domain.codes import Role
from pcu_desk.domain.event import Act
from pcu_desk.domain.timeline import SignatureState, timeline
from pcu_desk.vault import journal
from pcu_desk.vault.verify.account import NUMBER_TAKEN
from tests.unit.vault.conftest import Desk, full_case


def test_each_entry_tells_who_its_officer_was_then_and_that_his_signature_holds(
    desk: Desk, add_case: Callable[..., Case]
) -> None:
    vault = desk.open("giorgi")
    case = add_case(vault)
    with vault.writing() as tx:
        tx.save_case(replace(case, revision=1), Act.ISSUED)
        tx.append(Act.VIEWED, case.id, {}, None)
    with vault.reading() as reader:
        opened, issued, viewed = timeline(reader.traces(case.id))
    vault.close()
    assert [step.trace.signature for step in (opened, issued, viewed)] == [
        SignatureState.NONE,
        SignatureState.HOLDS,
        SignatureState.NONE,
    ]
    officer = issued.trace.officer
    assert officer is not None
    assert (officer.name_latin, officer.role) == ("Giorgi", Role.OFFICER)


def test_a_signature_that_was_put_in_afterwards_is_told_as_broken(desk: Desk, add_case: Callable[..., Case]) -> None:
    vault = desk.open("giorgi")
    case = add_case(vault)
    with vault.writing() as tx:
        tx.save_case(replace(case, revision=1), Act.ISSUED)
        tx.save_case(replace(case, revision=1, narrative="x"), Act.AMENDED)
    vault.close()
    with desk.raw() as database:
        database.execute("UPDATE events SET signature = NULL WHERE act = 'case.issued'")
        database.execute("UPDATE events SET signature = zeroblob(64) WHERE act = 'case.amended'")
    vault = desk.open("nino")
    with vault.reading() as reader:
        states = [trace.signature for trace in reader.traces(case.id)]
    vault._connections.close()
    assert states == [SignatureState.NONE, SignatureState.BROKEN, SignatureState.BROKEN]


def test_an_officer_is_nobody_before_the_entry_that_made_him_one(desk: Desk) -> None:
    vault = desk.open("nino")
    with vault.reading() as reader:
        founded, granted = journal.grant_places(reader._db)
        officers = [set(reader._chain.at(reader._db, place)) for place in (founded, granted)]
    vault.close()
    assert officers == [{"nino"}, {"nino", "giorgi"}]


def test_a_case_opened_under_a_number_that_was_not_given_then_is_told_by_the_verification(desk: Desk) -> None:
    vault = desk.open("giorgi")
    with vault.writing() as tx:
        tx.save_case(full_case("GEPTI-2026-A-00007", opened_by="giorgi"), Act.OPENED)
    vault.close()
    faults = desk.verify()
    assert [(fault.code, fault.what) for fault in faults] == [("signature", NUMBER_TAKEN)]
