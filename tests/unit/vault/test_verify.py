import dataclasses
import json
import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from pcu_desk.domain import codes, life
from pcu_desk.domain.canonical import canonical
from pcu_desk.domain.case import Examination, RiskMark, Transfer, TransportUnit
from pcu_desk.domain.codes import CaseStatus, Role
from pcu_desk.domain.draw import Draw, drawn
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.event import Act, chain_hash
from pcu_desk.domain.message import Message
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.officer import Officer
from pcu_desk.domain.ports import unwatched
from pcu_desk.vault import connection, journal, mark, sentences, tables, wal
from pcu_desk.vault import desk as desks
from pcu_desk.vault.journal import Author, Entry
from pcu_desk.vault.verify import account, proof, steps


@pytest.fixture
def worked(desk: Any, add_case: Any) -> Any:
    """A vault after some work: three cases, one of them issued, submitted and approved, an envelope, a message."""
    officer = desk.open("giorgi")
    first, second, third = add_case(officer), add_case(officer), add_case(officer)
    with officer.writing() as tx:
        tx.save_case(dataclasses.replace(second, narrative="edited"), Act.EDITED)
    issued = dataclasses.replace(first, revision=1)
    submitted = dataclasses.replace(issued, status=CaseStatus.SUBMITTED, submitted_by="giorgi")
    with officer.writing() as tx:
        tx.save_case(issued, Act.ISSUED)
    with officer.writing() as tx:
        tx.save_case(submitted, Act.SUBMITTED)
        tx.queue("m1", b"sealed", 0)
        tx.save_message(Message(id="m1", thread="m1"), Act.QUEUED)
    officer.close()
    supervisor = desk.open("nino")
    with supervisor.writing() as tx:
        tx.save_case(dataclasses.replace(submitted, status=CaseStatus.APPROVED, approved_by="nino"), Act.APPROVED)
    supervisor.close()
    return desk, first, second, third


def told(faults: Any) -> Any:
    return {(fault.code, fault.subject, fault.what) for fault in faults}


def event_name(desk: Any, subject: Any, act: Any) -> Any:
    with desk.raw() as database:
        sql = "SELECT device || '/' || seq FROM events WHERE subject = ? AND act = ?"
        return database.execute(sql, (subject, act.value)).fetchone()[0]


def number_of(name: Any) -> Any:
    return int(name.partition("/")[2])


def resealed(database: Any, device: Any, start: Any) -> None:
    """Recompute the chain from an event on, as one would who holds the database key but no officer's key."""
    previous = database.execute("SELECT hash FROM events WHERE device = ? AND seq = ?", (device, start - 1)).fetchone()[
        0
    ]
    for seq, body in database.execute(
        "SELECT seq, body FROM events WHERE device = ? AND seq >= ? ORDER BY seq", (device, start)
    ).fetchall():
        link = chain_hash(previous, body)
        database.execute("UPDATE events SET previous = ?, hash = ? WHERE seq = ?", (previous, link, seq))
        previous = link


def test_a_vault_after_honest_work_has_no_fault(worked: Any) -> None:
    assert worked[0].verify() == []
    assert proof.exit_code([]) == 0


@pytest.mark.parametrize(
    ("sql", "what"),
    [
        ("UPDATE cases SET status = 'approved' WHERE id = :case", account.COLUMNS_DIFFER),
        ("UPDATE cases SET title = 'tiles' WHERE id = :case", account.COLUMNS_DIFFER),
        ("UPDATE case_records SET record = replace(record, '12.640', '2.640') WHERE row = 3", account.RECORD_ALTERED),
        ("UPDATE case_texts SET words = 'nothing' WHERE row = 3", account.TEXTS_DIFFER),
        ("DELETE FROM case_keys WHERE row = 3 AND key = 'CSQU3054383'", account.KEYS_DIFFER),
        ("INSERT INTO case_keys VALUES ('PLANTED', 3)", account.KEYS_DIFFER),
        ("UPDATE case_records SET record = '{}' WHERE row = 3", account.RECORD_ALTERED),
    ],
)
def test_a_row_changed_by_raw_sql_is_found_and_named(worked: Any, sql: Any, what: Any) -> None:
    desk, _, _, third = worked
    with desk.raw() as database:
        assert database.execute(sql.replace(":case", f"'{third.id}'")).rowcount == 1
    faults = desk.verify()
    assert ("row", third.id, what) in told(faults)
    assert proof.exit_code(faults) == 6


def test_a_case_deleted_with_all_its_rows_is_found_and_named(worked: Any) -> None:
    desk, _, _, third = worked
    with desk.raw() as database:
        for table in ("case_keys", "case_texts", "case_records", "cases"):
            database.execute(f"DELETE FROM {table} WHERE row = 3")
    assert told(desk.verify()) == {("row", third.id, account.RECORD_MISSING)}


def test_a_case_put_in_without_an_event_is_found_and_named(worked: Any, full_case: Any) -> None:
    desk = worked[0]
    with desk.raw() as database:
        record = database.execute("SELECT record FROM case_records WHERE row = 1").fetchone()[0]
        forged = json.loads(record) | {"id": "forged", "number": "GEPTI-2026-A-0999"}
        columns = database.execute("SELECT * FROM cases WHERE row = 1").fetchone()
        row = (9, "forged", "GEPTI-2026-A-0999", *columns[3:])
        database.execute(f"INSERT INTO cases VALUES ({','.join('?' * len(row))})", row)
        database.execute("INSERT INTO case_records VALUES (9, 1, ?)", (canonical(forged).decode(),))
    assert ("row", "forged", account.RECORD_UNTOLD) in told(desk.verify())


def test_a_deleted_event_is_found_and_named(worked: Any) -> None:
    desk, _, second, _ = worked
    name = event_name(desk, second.id, Act.EDITED)
    with desk.raw() as database:
        database.execute("DELETE FROM events WHERE seq = ?", (number_of(name),))
    faults = desk.verify()
    assert ("chain", name, account.EVENT_MISSING) in told(faults)
    assert proof.exit_code(faults) == 3


def test_the_last_event_deleted_is_found_by_the_mark(worked: Any) -> None:
    desk = worked[0]
    with desk.raw() as database:
        last = database.execute("SELECT max(seq) FROM events").fetchone()[0]
        database.execute("DELETE FROM events WHERE seq = ?", (last,))
    faults = desk.verify()
    assert account.BEHIND_MARK in {fault.what for fault in faults}
    assert proof.exit_code(faults) == 4


def test_two_events_swapped_are_found_and_both_named(worked: Any) -> None:
    desk, first, second, _ = worked
    one, two = event_name(desk, second.id, Act.EDITED), event_name(desk, first.id, Act.ISSUED)
    with desk.raw() as database:
        for old, new in ((number_of(one), 9999), (number_of(two), number_of(one)), (9999, number_of(two))):
            database.execute("UPDATE events SET seq = ? WHERE seq = ?", (new, old))
    faults = desk.verify()
    assert {("chain", one, account.EVENT_MOVED), ("chain", two, account.EVENT_MOVED)} <= told(faults)
    assert proof.exit_code(faults) == 3


def test_two_events_whose_contents_are_swapped_are_found_and_both_named(worked: Any) -> None:
    desk, first, second, _ = worked
    names = [event_name(desk, second.id, Act.EDITED), event_name(desk, first.id, Act.ISSUED)]
    with desk.raw() as database:
        numbers = [number_of(name) for name in names]
        sql = "SELECT act, subject, body, signature FROM events WHERE seq = ?"
        contents = [database.execute(sql, (number,)).fetchone() for number in numbers]
        for number, content in zip(numbers, reversed(contents), strict=True):
            sql = "UPDATE events SET act = ?, subject = ?, body = ?, signature = ? WHERE seq = ?"
            database.execute(sql, (*content, number))
    assert {("chain", name, account.EVENT_ALTERED) for name in names} <= told(desk.verify())


def test_an_event_rewritten_with_the_whole_chain_recomputed_breaks_signatures_and_mark(worked: Any) -> None:
    desk, first, second, _ = worked
    name = event_name(desk, second.id, Act.EDITED)
    with desk.raw() as database:
        (body,) = database.execute("SELECT body FROM events WHERE seq = ?", (number_of(name),)).fetchone()
        database.execute(
            "UPDATE events SET body = ? WHERE seq = ?", (body.replace(b"edited", b"forged", 1), number_of(name))
        )
        resealed(database, name.partition("/")[0], number_of(name))
    faults = desk.verify()
    assert not [fault for fault in faults if fault.what in (account.EVENT_ALTERED, account.EVENT_UNLINKED)]
    assert ("signature", event_name(desk, first.id, Act.APPROVED), account.BAD_SIGNATURE) in told(faults)
    assert account.MARK_DIFFERS in {fault.what for fault in faults}


def forged_event(desk: Any, author: Any, entry: Any) -> Any:
    with desk.raw() as database:
        database.execute("BEGIN")
        event = journal.append(database, author, entry)
        database.execute("COMMIT")
    return f"{event.device}/{event.sequence}"


def test_a_grant_forged_with_the_key_is_found_named_and_gives_no_role(worked: Any) -> None:
    desk = worked[0]
    vault = desk.open()
    stranger = os.urandom(32)
    officer = Officer("mole", "", "", Role.SUPERVISOR, desks.public_of(stranger).hex())
    author = Author(vault.device, "nino", stranger)
    vault.close()
    name = forged_event(desk, author, Entry(Act.GRANTED, "mole", {"officer": journal.grant_change(officer)}))
    faults = desk.verify()
    assert told(faults) == {("signature", name, account.BAD_GRANT)}
    assert proof.exit_code(faults) == 5
    vault = desk.open()
    with vault.reading() as reader:
        assert "mole" not in {known.user for known in reader.officers()}
    vault.close()


def test_an_officer_who_grants_himself_more_is_found_and_stays_what_he_was(worked: Any) -> None:
    desk = worked[0]
    keys = desk.keys["giorgi"]
    public = desks.public_of(keys.signing_key).hex()
    officer = Officer("giorgi", "", "", Role.SUPERVISOR, public)
    vault = desk.open("giorgi")
    author = Author(vault.device, "giorgi", keys.signing_key)
    vault.close()
    name = forged_event(desk, author, Entry(Act.GRANTED, "giorgi", {"officer": journal.grant_change(officer)}))
    assert told(desk.verify()) == {("signature", name, account.BAD_GRANT)}
    vault = desk.open("giorgi")
    assert vault.officer.role is Role.OFFICER
    vault.close()


def test_a_second_founder_is_no_founder(worked: Any) -> None:
    desk = worked[0]
    stranger = os.urandom(32)
    officer = Officer("mole", "", "", Role.SUPERVISOR, desks.public_of(stranger).hex())
    vault = desk.open()
    author = Author(vault.device, "mole", stranger)
    vault.close()
    name = forged_event(desk, author, Entry(Act.FOUNDED, "v", {"officer": journal.grant_change(officer)}))
    assert ("signature", name, account.BAD_GRANT) in told(desk.verify())


def submitted(desk: Any, case: Any) -> Any:
    """Hand the case, as it stands, to a supervisor."""
    vault = desk.open("giorgi")
    with vault.writing() as tx:
        case = dataclasses.replace(tx.case(case.id), status=CaseStatus.SUBMITTED, submitted_by="giorgi")
        tx.save_case(case, Act.SUBMITTED)
    vault.close()
    return case


UNLAWFUL = [
    (2, Act.EDITED, {"status": CaseStatus.APPROVED, "approved_by": "nino", "revision": 1}),
    (2, Act.VIEWED, {"status": CaseStatus.APPROVED, "approved_by": "nino", "revision": 1}),
    (2, Act.SUBMITTED, {"status": CaseStatus.APPROVED, "approved_by": "nino", "revision": 1}),
    (2, Act.EDITED, {"opened_by": "nino"}),
    (2, Act.EDITED, {"number": "GEPTI-2026-A-09999"}),
    (1, Act.EDITED, {"narrative": "another story after the approval"}),
    (1, Act.ISSUED, {"narrative": "another story on the same paper"}),
    (1, Act.AMENDED, {"narrative": "approved at once", "revision": 2}),
    (1, Act.VOIDED, {"narrative": "an act that changes no record"}),
]


@pytest.mark.parametrize(("which", "act", "changes"), UNLAWFUL)
def test_an_act_that_says_more_than_it_may_is_found_and_named(worked: Any, which: int, act: Act, changes: Any) -> None:
    desk = worked[0]
    vault = desk.open("giorgi")
    with vault.writing() as tx:
        forged = tx.save_case(dataclasses.replace(tx.case(worked[which].id), **changes), act)
    name = f"{vault.device}/{forged.sequence}"
    vault.close()
    faults = desk.verify()
    assert told(faults) == {("signature", name, account.UNLAWFUL)}
    assert proof.exit_code(faults) == 5


def test_a_mutant_that_asks_for_signatures_alone_would_miss_the_approval_in_an_edit(
    worked: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    which, act, changes = UNLAWFUL[0]
    monkeypatch.setattr(steps, "lawful", lambda *_: True)
    desk = worked[0]
    vault = desk.open("giorgi")
    with vault.writing() as tx:
        tx.save_case(dataclasses.replace(tx.case(worked[which].id), **changes), act)
    vault.close()
    assert desk.verify() == []


def test_an_entry_in_the_name_of_one_who_may_not_record_is_found(worked: Any) -> None:
    desk = worked[0]
    vault = desk.open("giorgi")
    vault._author = Author(vault.device, "nobody", os.urandom(32))
    with vault.writing() as tx:
        tx.save_case(dataclasses.replace(tx.case(worked[2].id), narrative="by nobody"), Act.EDITED)
    vault.close()
    assert {(fault.code, fault.what) for fault in desk.verify()} == {("signature", account.NOT_GRANTED)}


@pytest.mark.parametrize("signer", ["none", "stranger", "himself"])
def test_an_approval_forged_with_the_key_is_found_and_named(worked: Any, signer: Any) -> None:
    desk, _, third, _ = worked
    second = submitted(desk, third)
    key = {"none": os.urandom(32), "stranger": os.urandom(32), "himself": desk.keys["giorgi"].signing_key}[signer]
    by = "giorgi" if signer == "himself" else "nino"
    approved = dataclasses.replace(second, status=CaseStatus.APPROVED, approved_by=by, revision=1)
    vault = desk.open("giorgi")
    vault._author = Author(vault.device, by, key)
    with vault.writing() as tx:
        tx.save_case(approved, Act.APPROVED)
    vault.close()
    name = event_name(desk, second.id, Act.APPROVED)
    if signer == "none":
        with desk.raw() as database:
            database.execute("UPDATE events SET signature = NULL WHERE seq = ?", (number_of(name),))
    faults = desk.verify()
    whats = {
        "none": {account.NO_SIGNATURE},
        "stranger": {account.BAD_SIGNATURE},
        "himself": {account.NOT_GRANTED, account.OWN_APPROVAL},
    }
    assert told(faults) == {("signature", name, what) for what in whats[signer]}
    assert proof.exit_code(faults) == 5


def test_yesterdays_database_in_todays_place_is_behind_the_mark_and_stays_so(worked: Any, add_case: Any) -> None:
    desk = worked[0]
    yesterday = (desk.folder / connection.FILE).read_bytes()
    vault = desk.open()
    add_case(vault)
    vault.close()
    (desk.folder / connection.FILE).write_bytes(yesterday)
    faults = desk.verify()
    assert {fault.what for fault in faults} == {account.BEHIND_MARK}
    assert proof.exit_code(faults) == 4
    vault = desk.open()
    for _ in range(3):
        add_case(vault)
    vault.checkpoint()
    assert {fault.what for fault in vault.verify(unwatched)} == {account.MARK_DIFFERS}
    vault.close()
    assert proof.exit_code(desk.verify()) == 4


def test_a_missing_a_spoiled_and_a_foreign_mark_are_told(worked: Any) -> None:
    desk = worked[0]
    path = desk.folder / mark.FILE
    good = json.loads(path.read_text())
    spoiled = ["", "[]", "{}", "[" * 100_000, json.dumps(good | {"seq": 3}), json.dumps(good | {"device": "d0"})]
    for text in spoiled:
        path.write_text(text)
        assert {fault.what for fault in desk.verify()} == {account.BAD_MARK}, text
    path.unlink()
    assert {fault.what for fault in desk.verify()} == {account.NO_MARK}


def test_a_desk_whose_keys_were_exchanged_is_told(worked: Any) -> None:
    desk = worked[0]
    with desk.raw() as database:
        database.execute("UPDATE desk SET agreement = ?", (os.urandom(32),))
    assert account.FOREIGN_DESK in {fault.what for fault in desk.verify()}


@pytest.mark.parametrize(
    ("sql", "what"),
    [
        ("UPDATE envelopes SET envelope = x'00'", account.ENVELOPE_ALTERED),
        ("DELETE FROM envelopes", account.ENVELOPE_MISSING),
        ("INSERT INTO envelopes VALUES (99, 'm9', 0, x'00')", account.ENVELOPE_UNTOLD),
        ("DELETE FROM attempts", account.ROW_LOOSE),
        ("UPDATE counters SET last = 1", account.COUNTER_DIFFERS),
        ("DELETE FROM counters", account.COUNTER_DIFFERS),
        ("UPDATE messages SET stuck = 1", account.COLUMNS_DIFFER),
        ("UPDATE messages SET record = replace(record, 'alert', 'note')", account.RECORD_ALTERED),
        ("DELETE FROM messages", account.RECORD_MISSING),
        ("UPDATE units SET record = replace(record, 'Poti', 'Batumi')", account.RECORD_ALTERED),
        ("DELETE FROM units", account.RECORD_MISSING),
        ("INSERT INTO case_words (case_words) VALUES ('delete-all')", account.INDEX_DIFFERS),
        ("INSERT INTO case_grams (rowid, names) VALUES (77, 'planted')", account.INDEX_DIFFERS),
        ("DELETE FROM case_texts WHERE row = 2", account.TEXTS_DIFFER),
        ("INSERT INTO case_texts VALUES (77, 'a', 'b')", account.ROW_LOOSE),
    ],
)
def test_whatever_else_is_changed_in_a_journaled_table_is_found(worked: Any, sql: Any, what: Any) -> None:
    desk = worked[0]
    with desk.raw() as database:
        database.execute(sql)
    assert what in {fault.what for fault in desk.verify()}


@pytest.mark.parametrize(
    ("sql", "what"),
    [
        ("UPDATE events SET subject = 'other' WHERE seq = 5", account.EVENT_LABEL),
        ("UPDATE events SET act = 'case.viewed' WHERE seq = 5", account.EVENT_LABEL),
        ("UPDATE events SET body = x'00' WHERE seq = 5", account.EVENT_UNREADABLE),
        ("UPDATE events SET hash = zeroblob(32) WHERE seq = 5", account.EVENT_ALTERED),
        ("UPDATE events SET previous = zeroblob(32) WHERE seq = 5", account.EVENT_UNLINKED),
        ("UPDATE events SET signature = zeroblob(64) WHERE signature IS NOT NULL AND seq > 2", account.BAD_SIGNATURE),
        ("DELETE FROM events", account.NO_EVENTS),
    ],
)
def test_whatever_is_changed_in_the_journal_is_found(worked: Any, sql: Any, what: Any) -> None:
    desk = worked[0]
    with desk.raw() as database:
        database.execute(sql)
        chain = database.execute("SELECT count(*) FROM events").fetchone()[0]
    if chain == 0:
        with pytest.raises(UserError):
            desk.open()
        return
    assert what in {fault.what for fault in desk.verify()}


def test_a_mutant_that_skips_the_records_would_miss_the_changed_row(
    worked: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = worked[0]
    with desk.raw() as database:
        database.execute("UPDATE case_records SET record = replace(record, 'Ceramic', 'Keramic') WHERE row = 3")
    assert desk.verify()
    for check in ("check_records", "check_cases"):
        monkeypatch.setattr(proof, check, lambda *_: None)
    assert desk.verify() == []


def test_a_damaged_page_is_told_not_thrown(worked: Any) -> None:
    desk = worked[0]
    path = desk.folder / connection.FILE
    data = bytearray(path.read_bytes())
    data[20 * 4096 + 100] ^= 1
    path.write_bytes(data)
    try:
        faults = desk.verify()
    except UserError:
        return
    assert account.PAGE_DAMAGED in {fault.what for fault in faults}


def test_a_flipped_bit_in_the_live_log_is_told_before_anything_opens(worked: Any, add_case: Any) -> None:
    desk = worked[0]
    vault = desk.open()
    add_case(vault)
    copy = desk.folder.parent / "copy"
    shutil.copytree(desk.folder, copy)
    vault.close()
    assert proof.scan(copy) == []
    log = copy / f"{connection.FILE}-wal"
    data = bytearray(log.read_bytes())
    data[len(data) // 2] ^= 1
    log.write_bytes(data)
    faults = proof.scan(copy)
    assert [(fault.code, fault.subject) for fault in faults] == [("chain", "vault.db-wal")]


def dump(desk: Any) -> Any:
    with desk.raw() as database:
        return {
            table: database.execute(f"SELECT * FROM {table}").fetchall()
            for table in tables.TABLES
            if table not in tables.SEARCH_INDEXES
        }


def test_a_damaged_log_is_set_aside_before_it_is_dropped_and_told_ever_after(worked: Any, tmp_path: Path) -> None:
    desk, _, _, third = worked
    spare = tmp_path / "spare"
    vault = desk.open("giorgi")
    with vault.writing() as tx:
        tx.save_case(dataclasses.replace(tx.case(third.id), narrative="acknowledged"), Act.EDITED)
    shutil.copytree(desk.folder, spare)  # as the disk stands when power fails
    vault.close()
    log = spare / (connection.FILE + "-wal")
    data = bytearray(log.read_bytes())
    data[len(data) // 2] ^= 1
    log.write_bytes(data)
    crashed = dataclasses.replace(desk, folder=spare)
    for _ in range(2):
        crashed.open("giorgi").close()
    (kept,) = wal.kept(log)
    assert kept.read_bytes() == data
    assert kept.stat().st_mode & 0o077 == 0
    faults = crashed.verify()
    assert ("chain", kept.name, account.LOG_KEPT) in told(faults)
    assert proof.exit_code(faults) == 3


def test_a_whole_log_left_by_a_crash_is_taken_in_and_nothing_set_aside(worked: Any, tmp_path: Path) -> None:
    desk, _, _, third = worked
    vault = desk.open("giorgi")
    with vault.writing() as tx:
        tx.save_case(dataclasses.replace(tx.case(third.id), narrative="acknowledged"), Act.EDITED)
    shutil.copytree(desk.folder, tmp_path / "spare")
    vault.close()
    crashed = dataclasses.replace(desk, folder=tmp_path / "spare")
    vault = crashed.open("giorgi")
    with vault.reading() as reader:
        assert reader.case(third.id).narrative == "acknowledged"
    vault.close()
    assert crashed.verify() == []
    assert wal.kept(crashed.folder / (connection.FILE + "-wal")) == []


def test_a_rebuild_gives_the_same_rows_to_the_last(worked: Any) -> None:
    desk = worked[0]
    before = dump(desk)
    vault = desk.open()
    assert vault.rebuild(unwatched) == 5
    with vault.reading() as reader:
        assert len(reader.search("tiles", None, 10)) == 3
    vault.close()
    assert dump(desk) == before
    assert desk.verify() == []


def test_a_rebuild_mends_spoiled_rows_and_indexes(worked: Any) -> None:
    desk = worked[0]
    before = dump(desk)
    with desk.raw() as database:
        database.execute("UPDATE cases SET status = 'approved'")
        database.execute("UPDATE case_records SET record = '{}'")
        database.execute("UPDATE case_texts SET words = 'spoiled'")
        database.execute("INSERT INTO case_words (case_words) VALUES ('delete-all')")
        database.execute("DELETE FROM case_keys")
        database.execute("DELETE FROM messages")
        database.execute("UPDATE counters SET last = 0")
    vault = desk.open()
    vault.rebuild(unwatched)
    vault.close()
    assert dump(desk) == before
    assert desk.verify() == []


def test_a_rebuild_over_a_broken_journal_changes_nothing(worked: Any) -> None:
    desk, first, _, _ = worked
    name = event_name(desk, first.id, Act.OPENED)
    with desk.raw() as database:
        database.execute("DELETE FROM events WHERE seq = ?", (number_of(name),))
    before = dump(desk)
    vault = desk.open()
    with pytest.raises(UserError):
        vault.rebuild(unwatched)
    vault.close()
    assert dump(desk) == before


def reads(desk: Any) -> Any:
    """Everything that the tables and the search give."""
    vault = desk.open()
    with vault.reading() as reader:
        found = [reader.search(query, None, 50) for query in ("tiles", "переписано", "CSQU", "305438", "yoloch")]
    vault._connections.drop()
    return dump(desk), found


def told_or_refused(desk: Any) -> bool:
    """Whether the verification tells a fault, or the vault is refused as damaged before it can."""
    try:
        return bool(desk.verify())
    except UserError as refusal:
        return refusal.text in (sentences.DAMAGED, sentences.FOREIGN_FILE)


def test_a_page_put_back_from_yesterday_is_found_or_changes_nothing_that_is_read(desk: Any, add_case: Any) -> None:
    vault = desk.open("giorgi")
    made = [add_case(vault) for _ in range(12)]
    vault.close()
    path = desk.folder / connection.FILE
    yesterday = path.read_bytes()
    vault = desk.open("giorgi")
    for case in made[:8]:
        with vault.writing() as tx:
            tx.save_case(dataclasses.replace(case, narrative="переписано"), Act.EDITED)
    for _ in range(4):
        add_case(vault)
    vault.close()
    today, page = path.read_bytes(), connection.PAGE
    expected = reads(desk)
    assert told_or_refused(desk) is False
    changed = [at for at in range(0, len(yesterday), page) if yesterday[at : at + page] != today[at : at + page]]
    unseen = 0
    for at in changed:
        path.write_bytes(today[:at] + yesterday[at : at + page] + today[at + page :])
        if not told_or_refused(desk):
            assert reads(desk) == expected, f"page {at // page + 1}"  # a page that is free now, or read by nothing
            unseen += 1
    assert len(changed) > 30
    assert unseen < len(changed) / 4


@pytest.mark.parametrize("pages", [1, 7])
def test_a_file_cut_at_a_page_boundary_is_told(worked: Any, pages: int) -> None:
    desk = worked[0]
    path = desk.folder / connection.FILE
    path.write_bytes(path.read_bytes()[: -pages * connection.PAGE])
    assert told_or_refused(desk)


def drawn_case(tx: Any, full_case: Any, draw: str, **fields: Any) -> Any:
    number = f"GEPTI-2026-A-{tx.next_number('case', 2026):04}"
    case = full_case(number, selection=codes.Selection.RANDOM, draw=draw, **fields)
    return tx.save_case(case, Act.OPENED)


def made_draw(chosen: int = 1) -> Draw:
    among = ("CSQU3054383", "MSKU9070323", "TGHU1234567")
    return Draw("draw-1", "33" * 32, among, drawn(bytes.fromhex("33" * 32), among, chosen))


def test_a_random_selection_by_the_programs_own_draw_has_no_fault(worked: Any, full_case: Any) -> None:
    desk, draw = worked[0], made_draw(3)
    vault = desk.open("giorgi")
    with vault.writing() as tx:
        tx.append(Act.DRAWN, draw.id, draw.change, None)
        drawn_case(tx, full_case, draw.id)
    vault.close()
    assert desk.verify() == []


@pytest.mark.parametrize("forgery", ["none", "other unit", "afterwards", "by edit"])
def test_a_random_selection_without_its_draw_is_found_and_named(worked: Any, full_case: Any, forgery: str) -> None:
    desk, draw = worked[0], made_draw()
    unit = TransportUnit("u", codes.UnitKind.CONTAINER, next(one for one in draw.candidates if one not in draw.chosen))
    vault = desk.open("giorgi")
    with vault.writing() as tx:
        if forgery == "other unit":
            tx.append(Act.DRAWN, draw.id, draw.change, None)
        if forgery == "by edit":
            forged = tx.save_case(
                dataclasses.replace(tx.case(worked[2].id), selection=codes.Selection.RANDOM), Act.EDITED
            )
        else:
            chosen = dataclasses.replace(unit, number=draw.chosen[0])
            forged = drawn_case(tx, full_case, draw.id, units=(unit if forgery == "other unit" else chosen,))
        if forgery == "afterwards":
            tx.append(Act.DRAWN, draw.id, draw.change, None)
    name = f"{vault.device}/{forged.sequence}"
    vault.close()
    assert told(desk.verify()) == {("signature", name, account.NOT_DRAWN)}


@pytest.mark.parametrize(
    "change",
    [
        {"chosen": ["CSQU3054383", "MSKU9070323"]},
        {"chosen": ["ZZZU0000000"], "count": 1},
        {"seed": "x"},
        {"count": 7},
        {"candidates": None},
    ],
)
def test_a_draw_whose_choice_does_not_follow_from_its_seed_is_found_and_named(worked: Any, change: Any) -> None:
    desk = worked[0]
    draw = made_draw(2)
    assert draw.chosen == ("MSKU9070323", "CSQU3054383")
    vault = desk.open("giorgi")
    with vault.writing() as tx:
        forged = tx.append(Act.DRAWN, draw.id, {**draw.change, **change}, None)
    name = f"{vault.device}/{forged.sequence}"
    vault.close()
    assert told(desk.verify()) == {("signature", name, account.BAD_DRAW)}


def test_a_draw_made_twice_under_one_id_is_found(worked: Any) -> None:
    desk, draw = worked[0], made_draw()
    vault = desk.open("giorgi")
    with vault.writing() as tx:
        tx.append(Act.DRAWN, draw.id, draw.change, None)
        tx.append(Act.DRAWN, draw.id, draw.change, None)
    vault.close()
    assert {fault.what for fault in desk.verify()} == {account.BAD_DRAW}


@pytest.mark.parametrize("again", ["one seed for two lists", "one number twice in the list"])
def test_a_draw_that_was_helped_is_found(worked: Any, again: str) -> None:
    desk, draw = worked[0], made_draw()
    seed = bytes.fromhex(draw.seed)
    lists = {"one seed for two lists": ("A", "B"), "one number twice in the list": ("A", "B", "a ")}[again]
    other = Draw("helped", "77" * 32, lists, drawn(bytes.fromhex("77" * 32), lists, 1))
    if again == "one seed for two lists":
        other = dataclasses.replace(other, seed=draw.seed, chosen=drawn(seed, lists, 1))
    vault = desk.open("giorgi")
    with vault.writing() as tx:
        tx.append(Act.DRAWN, draw.id, draw.change, None)
        forged = tx.append(Act.DRAWN, other.id, other.change, None)
    name = f"{vault.device}/{forged.sequence}"
    vault.close()
    assert told(desk.verify()) == {("signature", name, account.BAD_DRAW)}


def risky(case: Any, **fields: Any) -> Any:
    examination = Examination(decision=codes.Decision.RELEASE, result=codes.Result.NOTHING_FOUND)
    return dataclasses.replace(
        case, examination=examination, seizure=None, risks=(RiskMark("k", "low_value", 80),), **fields
    )


def test_a_countersignature_by_one_who_is_no_supervisor_or_by_the_author_is_found(worked: Any) -> None:
    desk = worked[0]
    vault = desk.open("giorgi")
    with vault.writing() as tx:
        released = risky(tx.case(worked[2].id))
        tx.save_case(released, Act.EDITED)
        forged = tx.save_case(dataclasses.replace(released, countersigned_by="giorgi"), Act.COUNTERSIGNED)
    name = f"{vault.device}/{forged.sequence}"
    vault.close()
    assert told(desk.verify()) == {
        ("signature", name, account.NOT_GRANTED),
        ("signature", name, account.UNLAWFUL),
    }


def test_a_supervisors_countersignature_hand_over_and_import_have_no_fault(worked: Any, full_case: Any) -> None:
    desk = worked[0]
    vault = desk.open()
    with vault.writing() as tx:
        released = risky(tx.case(worked[2].id))
        tx.save_case(released, Act.EDITED)
        tx.save_case(dataclasses.replace(released, countersigned_by="nino"), Act.COUNTERSIGNED)
        first = tx.case(worked[1].id)
        link = Transfer("t1", "all", "Giorgi", "Store", Moment.now())
        tx.save_case(life.hand_over(first, link), Act.TRANSFERRED)
        hands = {"submitted_by": "tamar", "approved_by": "levan"}
        stated = full_case("GEPTI-2026-B-00001", status=CaseStatus.APPROVED, revision=1, **hands)
        tx.save_case(life.taken_in(stated, "nino", Moment.now(), "00"), Act.IMPORTED)
    vault.close()
    assert desk.verify() == []


def test_an_import_that_claims_anothers_approval_and_one_by_an_officer_are_found(worked: Any, full_case: Any) -> None:
    desk = worked[0]
    vault = desk.open("giorgi")
    approved = {"status": CaseStatus.APPROVED, "revision": 1, "submitted_by": "giorgi", "approved_by": "nino"}
    stated = full_case("GEPTI-2026-B-00001", **approved)
    with vault.writing() as tx:
        forged = tx.save_case(life.taken_in(stated, "giorgi", Moment.now(), "00"), Act.IMPORTED)
    officer_name = f"{vault.device}/{forged.sequence}"
    vault.close()
    vault = desk.open()
    with vault.writing() as tx:
        case = dataclasses.replace(stated, id="other", number="GEPTI-2026-B-00002")
        forged = tx.save_case(case, Act.IMPORTED)
        wrong = tx.save_case(dataclasses.replace(case, id="third", number="GEPTI-2026-B-00003"), Act.OPENED)
    names = [f"{vault.device}/{event.sequence}" for event in (forged, wrong)]
    vault.close()
    assert told(desk.verify()) == {
        ("signature", officer_name, account.NOT_GRANTED),
        *(("signature", name, account.UNLAWFUL) for name in names),
    }


def test_who_took_a_case_in_does_not_approve_it(worked: Any, full_case: Any) -> None:
    desk = worked[0]
    vault = desk.open()
    stated = full_case("GEPTI-2026-B-00001", status=CaseStatus.SUBMITTED, opened_by="levan", submitted_by="levan")
    with vault.writing() as tx:
        taken = life.taken_in(stated, "nino", Moment.now(), "00")
        tx.save_case(taken, Act.IMPORTED)
        approved = dataclasses.replace(taken, status=CaseStatus.APPROVED, approved_by="nino", revision=1)
        forged = tx.save_case(approved, Act.APPROVED)
    name = f"{vault.device}/{forged.sequence}"
    vault.close()
    assert told(desk.verify()) == {("signature", name, account.OWN_APPROVAL)}


@pytest.mark.parametrize("signer", ["officer", "nobody"])
def test_settings_of_the_unit_that_no_supervisor_signed_are_found(worked: Any, signer: str) -> None:
    desk = worked[0]
    vault = desk.open("giorgi")
    vault._author = Author(
        vault.device,
        "giorgi" if signer == "officer" else "nino",
        desk.keys["giorgi"].signing_key,
    )
    with vault.writing() as tx:
        forged = tx.save_unit(dataclasses.replace(tx.unit(), high_score=100_000), Act.UNIT_SET)
    name = f"{vault.device}/{forged.sequence}"
    vault.close()
    what = account.NOT_GRANTED if signer == "officer" else account.BAD_SIGNATURE
    assert told(desk.verify()) == {("signature", name, what)}
