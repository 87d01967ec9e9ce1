from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

import pytest

from pcu_desk.domain.case import Case
from pcu_desk.domain.codes import Role
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.officer import May, Officer
from pcu_desk.domain.ports import unwatched
from pcu_desk.vault import attempts, journal, recovering, sentences, slots
from pcu_desk.vault import desk as desks
from pcu_desk.vault.door import VaultFolders
from pcu_desk.vault.faults.scratch import guards_off
from pcu_desk.vault.journal import Author, Entry
from pcu_desk.vault.slot_form import FLOOR_KIB
from pcu_desk.vault.store import Vault

PASSPHRASE, NEW = "a long passphrase of the port", "a passphrase after the recovery"


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slots, "Kdf", partial(slots.Kdf, m_kib=FLOOR_KIB))


def code_of(desk: Any, user: str) -> str:
    vault = desk.open(user)
    first: str = vault.new_recovery_codes(PASSPHRASE)[0]
    vault.close()
    return first


def back(desk: Any, user: str) -> tuple[Vault, tuple[str, str]]:
    return VaultFolders().recover(desk.folder, user, code_of(desk, user), NEW)


def refused(desk: Any, user: str, passphrase: str) -> Any:
    attempts._in_process.clear()
    (desk.folder / attempts.FILE).unlink(missing_ok=True)
    with pytest.raises(UserError) as caught:
        VaultFolders().unlock(desk.folder, user, passphrase)
    return caught.value.text


def second_supervisor(desk: Any) -> None:
    vault = desk.open()
    with vault.writing() as tx:
        tx.add_officer(Officer("tamar", "თამარ", "Tamar", Role.SUPERVISOR, ""), PASSPHRASE)
    vault.close()


def test_who_came_back_reads_and_verifies_until_a_supervisor_countersigns(
    desk: Any, add_case: Callable[..., Case]
) -> None:
    vault = desk.open()
    case = add_case(vault)
    vault.close()
    vault, codes = back(desk, "giorgi")
    assert vault.officer.pending
    assert vault.officer.public_key != desks.public_of(desk.keys["giorgi"].signing_key).hex()
    assert not vault.officer.may(May.RECORD)
    with vault.reading() as reader:
        assert reader.case(case.id).number == case.number
    assert vault.verify(unwatched) == []
    vault.close()
    assert len(set(codes)) == 2
    supervisor = desk.open()
    with supervisor.writing() as tx:
        tx.grant(replace(supervisor.officers()["giorgi"], pending=False))
    assert supervisor.verify(unwatched) == []
    supervisor.close()
    again = VaultFolders().unlock(desk.folder, "giorgi", NEW)
    assert (again.officer.pending, again.officer.may(May.RECORD)) == (False, True)
    again.close()


def test_the_old_passphrase_and_both_old_codes_open_nothing_and_the_new_codes_do(desk: Any) -> None:
    vault = desk.open("giorgi")
    first, second = vault.new_recovery_codes(PASSPHRASE)
    vault.close()
    vault, codes = VaultFolders().recover(desk.folder, "giorgi", first, NEW)
    vault.close()
    assert refused(desk, "giorgi", PASSPHRASE) is sentences.WRONG_PASSPHRASE
    for spent in (first, second):
        attempts._in_process.clear()
        with pytest.raises(UserError) as raised:
            VaultFolders().unlock_by_code(desk.folder, "giorgi", spent)
        assert raised.value.text is sentences.WRONG_CODE
    for code in codes:
        attempts._in_process.clear()
        (desk.folder / attempts.FILE).unlink(missing_ok=True)
        VaultFolders().unlock_by_code(desk.folder, "giorgi", code).close()
    assert [slot.kind for slot in slots.read(desk.folder).slots if slot.person.user == "giorgi"] == [
        "passphrase",
        "recovery",
        "recovery",
    ]


def test_the_old_slot_put_back_gives_a_key_that_counts_no_more(desk: Any) -> None:
    before = slots.read(desk.folder)
    back(desk, "giorgi")[0].close()
    after = slots.read(desk.folder)
    theirs = tuple(slot for slot in after.slots if slot.person.user != "giorgi")
    old = tuple(slot for slot in before.slots if slot.person.user == "giorgi")
    slots.write(desk.folder, replace(after, slots=(*theirs, *old)))
    assert refused(desk, "giorgi", PASSPHRASE) is sentences.UNFINISHED


def test_the_only_supervisor_countersigns_with_his_old_key_and_the_journal_says_so(desk: Any) -> None:
    vault, _ = back(desk, "nino")
    assert not vault.officer.pending
    with vault.reading() as reader:
        told = [(entry.event.act, entry.event.change.get("alone")) for entry in reader.history("nino")]
    assert told[-2:] == [(Act.RECOVERED, None), (Act.GRANTED, True)]
    with vault.writing() as tx:
        tx.add_officer(Officer("lali", "ლალი", "Lali", Role.OFFICER, ""), PASSPHRASE)
    assert vault.verify(unwatched) == []
    vault.close()


def test_a_supervisor_who_is_not_alone_waits_for_the_other(desk: Any) -> None:
    second_supervisor(desk)
    vault, _ = back(desk, "nino")
    assert vault.officer.pending
    vault.close()
    tamar = VaultFolders().unlock(desk.folder, "tamar", PASSPHRASE)
    with tamar.writing() as tx:
        tx.grant(replace(tamar.officers()["nino"], pending=False))
    assert tamar.verify(unwatched) == []
    tamar.close()


def test_what_he_signed_before_still_holds_and_what_his_old_key_signs_after_does_not(desk: Any) -> None:
    vault = desk.open("giorgi")
    with vault.writing() as tx:
        tx.append(Act.EXPORTED, "x", {}, None)
    before = [fault.code for fault in vault.verify(unwatched)]
    vault.close()
    vault, _ = back(desk, "giorgi")
    assert [fault.code for fault in vault.verify(unwatched)] == before
    author = Author(vault.device, "giorgi", desk.keys["giorgi"].signing_key)
    database = vault.connection()
    database.execute("BEGIN IMMEDIATE")
    journal.append(database, author, Entry(Act.TRANSFERRED, "x", {}))
    database.execute("COMMIT")
    assert [fault.what.source for fault in vault.verify(unwatched)][len(before) :] == [
        "The signature of {officer} under {act} does not hold."
    ]
    vault.close()


@pytest.mark.parametrize("kind", ["signed by another", "signed by the new key", "not signed", "raised", "self-made"])
def test_a_forged_recovery_or_countersignature_is_found_by_verify(desk: Any, kind: str) -> None:
    second_supervisor(desk)
    vault = desk.open()
    database, keys = vault.connection(), desk.keys
    fresh = desks.new_officer_key()
    wanted = replace(vault.officers()["giorgi"], public_key=desks.public_of(fresh).hex())
    if kind == "raised":
        wanted = replace(wanted, role=Role.SUPERVISOR)
    told = {"officer": journal.grant_change(wanted)}
    signer = {"signed by another": keys["nino"].signing_key, "signed by the new key": fresh}.get(
        kind, keys["giorgi"].signing_key
    )
    author = Author(vault.device, "giorgi", signer)
    database.execute("BEGIN IMMEDIATE")
    journal.append(database, author, Entry(Act.RECOVERED, "giorgi", told))
    if kind == "not signed":
        with guards_off(database):
            database.execute("UPDATE events SET signature = NULL WHERE act = 'officer.recovered'")
    if kind == "self-made":
        journal.append(database, author, Entry(Act.GRANTED, "giorgi", {**told, "alone": True}))
    database.execute("COMMIT")
    faults = vault.verify(unwatched)
    assert [fault.code for fault in faults] == ["signature"]
    vault.close()
    assert vault.officer.user == "nino"


def test_a_forged_removal_is_found_by_verify_and_removes_nobody(desk: Any) -> None:
    vault = desk.open("giorgi")
    with vault.writing() as tx:
        tx.append(Act.REMOVED, "nino", {"officer": journal.grant_change(vault.officers()["nino"])}, None)
    assert [fault.code for fault in vault.verify(unwatched)] == ["signature"]
    assert vault.officers().keys() == {"nino", "giorgi"}
    vault.close()


def stopped(*_: Any) -> None:
    raise KeyboardInterrupt


def test_a_recovery_cut_off_before_the_journal_is_done_again_with_the_same_code(
    desk: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = code_of(desk, "giorgi")

    with monkeypatch.context() as patch:
        patch.setattr(Vault, "note_recovery", stopped)
        with pytest.raises(KeyboardInterrupt):
            VaultFolders().recover(desk.folder, "giorgi", code, NEW)
    assert refused(desk, "giorgi", NEW) is sentences.UNFINISHED
    VaultFolders().unlock(desk.folder, "giorgi", PASSPHRASE).close()
    vault, _ = VaultFolders().recover(desk.folder, "giorgi", code, NEW)
    vault.close()
    VaultFolders().unlock(desk.folder, "giorgi", NEW).close()


def test_a_recovery_cut_off_after_the_journal_is_put_in_order_by_the_next_who_unlocks(
    desk: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = code_of(desk, "giorgi")

    with monkeypatch.context() as patch:
        patch.setattr(recovering, "in_order", stopped)
        with pytest.raises(KeyboardInterrupt):
            VaultFolders().recover(desk.folder, "giorgi", code, NEW)
    assert len([slot for slot in slots.read(desk.folder).slots if slot.person.user == "giorgi"]) == 6
    VaultFolders().unlock(desk.folder, "nino", PASSPHRASE).close()
    assert len([slot for slot in slots.read(desk.folder).slots if slot.person.user == "giorgi"]) == 3
    vault = VaultFolders().unlock(desk.folder, "giorgi", NEW)
    assert vault.officer.pending
    vault.close()


def test_a_key_is_changed_while_one_waits_and_he_is_handed_it_too(desk: Any) -> None:
    back(desk, "giorgi")[0].close()
    vault = desk.open()
    vault.change_key(unwatched)
    vault.close()
    again = VaultFolders().unlock(desk.folder, "giorgi", NEW)
    assert again.officer.pending
    again.close()


def noted(vault: Vault) -> list[str]:
    report = vault.examine(unwatched)
    assert report.ok
    return [
        note.code
        for note in report.notes
        if note.code in {"foreign-way", "agreement-unproven", "other-name", "key-waits"}
    ]


def test_verify_notes_what_an_edited_slot_file_shows_and_a_key_that_waits(desk: Any) -> None:
    vault = desk.open()
    assert noted(vault) == []
    file = slots.read(desk.folder)
    nino, giorgi = file.slots
    mole = replace(giorgi, person=slots.Person("mole", "Mole", "Mole"))
    renamed = replace(nino, person=replace(nino.person, name="Another"))
    swapped = {"nino": file.agreements["giorgi"], "giorgi": file.agreements["giorgi"]}
    slots.write(desk.folder, replace(file, slots=(renamed, giorgi, mole), agreements=swapped))
    assert noted(vault) == ["foreign-way", "other-name", "agreement-unproven"]
    vault.close()
    slots.write(desk.folder, file)
    back(desk, "giorgi")[0].close()
    vault = desk.open()
    assert noted(vault) == ["key-waits"]
    vault.close()
