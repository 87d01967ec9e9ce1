import dataclasses
import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from pcu_desk.domain import codes
from pcu_desk.domain.case import SCHEMA, Case, GoodsLine
from pcu_desk.domain.codes import CaseStatus, DeliveryState, Role
from pcu_desk.domain.errors import BugError, UserError
from pcu_desk.domain.event import FIRST_PREVIOUS, NAMED_ACTS, Act, chain_hash, record_hash
from pcu_desk.domain.fields import Kind, spec_of
from pcu_desk.domain.message import Box, Delivery, Message
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.officer import Officer
from pcu_desk.domain.ports import CaseFilter, Founding, FrozenEnvelope, HeldEnvelope, InboxPlace
from pcu_desk.domain.record import decode, record_of, row_kind
from pcu_desk.domain.unit import PortUnit, UnitName
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.vault import cases, connection, journal, sentences, slots, tables
from pcu_desk.vault.door import VaultFolders

PASSPHRASE = "a long passphrase of the port"
UNIT = PortUnit(code="GEPTI", country="GE", names=(UnitName("en", "PCU Poti"), UnitName("ru", "ПКЕ Поти")))


def test_a_new_vault_has_a_founder_a_unit_and_a_closed_folder(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "vault"
    doors = VaultFolders()
    assert doors.card(folder) is None
    vault = doors.create(folder, Founding(UNIT, "nino", "ნინო", "Nino", PASSPHRASE))
    assert vault.officer.role is Role.SUPERVISOR
    with vault.reading() as reader:
        assert reader.unit() == UNIT
        assert [event.event.act for event in reader.history(vault.vault_id)] == [Act.FOUNDED]
    assert folder.stat().st_mode & 0o777 == 0o700
    vault.close()
    card = doors.card(folder)
    assert (card.unit_code, card.unit_names["ru"], card.users[0].user) == ("GEPTI", "ПКЕ Поти", "nino")
    with pytest.raises(UserError) as caught:
        doors.create(folder, Founding(UNIT, "nino", "", "", PASSPHRASE))
    assert caught.value.text is sentences.VAULT_THERE


def test_a_founding_that_fails_leaves_an_empty_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: Any) -> None:
        raise UserError(sentences.FULL)

    monkeypatch.setattr(slots, "write", full)
    with pytest.raises(UserError):
        VaultFolders().create(tmp_path / "v", Founding(UNIT, "nino", "", "", PASSPHRASE))
    monkeypatch.undo()
    assert list((tmp_path / "v").iterdir()) == []
    VaultFolders().create(tmp_path / "v", Founding(UNIT, "nino", "", "", PASSPHRASE)).close()


def test_what_was_saved_is_there_after_unlocking_again(desk: Any, add_case: Any) -> None:
    vault = desk.open()
    case = add_case(vault)
    vault.close()
    again = VaultFolders().unlock(desk.folder, "giorgi", PASSPHRASE)
    with again.reading() as reader:
        assert reader.case(case.id) == reader.case(case.number) == case
        with pytest.raises(UserError):
            reader.case("GEPTI-2026-A-9999")
    assert again.officer.role is Role.OFFICER
    again.close()


def test_an_exception_undoes_rows_event_number_and_search_together(full_case: Any, desk: Any) -> None:
    vault = desk.open()
    with vault.reading() as reader:
        head = reader.head()
    with pytest.raises(UserError), vault.writing() as tx:  # noqa: PT012 - the transaction is what is tested
        tx.next_number("case", 2026)
        tx.save_case(full_case(), Act.OPENED)
        assert tx.search("CSQU3054383", None, 10)
        tx.message("none")
    with vault.reading() as reader:
        assert reader.head() == head
        assert reader.search("CSQU3054383", None, 10) == []
    with vault.writing() as tx:
        assert tx.next_number("case", 2026) == 1
        tx.save_case(full_case(opened_by="nino"), Act.OPENED)
    assert vault.verify(lambda *_: None) == []
    vault.close()


def test_a_number_that_no_event_tells_of_is_our_mistake_and_not_given(full_case: Any, desk: Any) -> None:
    vault = desk.open()
    with pytest.raises(BugError), vault.writing() as tx:
        tx.next_number("case", 2026)
    with vault.writing() as tx:
        assert tx.next_number("case", 2026) == 1
        tx.save_case(full_case(), Act.OPENED)
    vault.close()


def test_the_chain_is_that_of_the_specification(desk: Any, add_case: Any) -> None:
    vault = desk.open()
    add_case(vault)
    previous, expected = FIRST_PREVIOUS, 1
    database = vault._connections.here()
    for stored in journal.chain(database, vault.device):
        assert stored.seq == expected
        assert stored.hash == chain_hash(previous, stored.body)
        event = journal.event_of(stored.body)
        assert event.canonical_bytes() == stored.body
        assert len(bytes.fromhex(event.salt)) == 16
        assert (stored.signature is not None) == (event.act in NAMED_ACTS)
        previous, expected = stored.hash, expected + 1
    assert expected > 4
    vault.close()


def test_the_event_holds_the_hash_of_the_logical_record_and_clocks_only_rise(desk: Any, add_case: Any) -> None:
    vault = desk.open()
    case = add_case(vault)
    with vault.writing() as tx:
        edited = tx.save_case(dataclasses.replace(case, narrative="changed"), Act.EDITED, {"why": "typing"})
    assert edited.record == record_hash("case", SCHEMA, record_of(dataclasses.replace(case, narrative="changed")))
    assert edited.change == {"set": {"/narrative": "changed"}, "why": "typing"}
    with vault.reading() as reader:
        clocks = [entry.event.hlc for entry in reader.history(case.id)]
    assert clocks == sorted(set(clocks))
    vault.close()


def test_the_clock_of_the_journal_never_goes_back_with_the_clock_on_the_wall(
    desk: Any, add_case: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = desk.open()
    case = add_case(vault)
    monkeypatch.setattr(journal.time, "time_ns", lambda: 0)
    with vault.writing() as tx:
        late = tx.save_case(dataclasses.replace(case, narrative="x"), Act.EDITED)
    with vault.reading() as reader:
        first = reader.history(case.id)[0].event
    assert late.hlc > first.hlc
    vault.close()


def test_rows_out_of_order_and_a_changed_row_still_rebuild_to_the_same_record(desk: Any, add_case: Any) -> None:
    vault = desk.open()
    lines = tuple(GoodsLine(id=name, description=name) for name in ("c", "a", "b"))
    case = add_case(vault, goods=lines)
    with vault.writing() as tx:
        tx.save_case(dataclasses.replace(case, goods=(*lines[:2], GoodsLine(id="0", description="new"))), Act.EDITED)
    assert vault.verify(lambda *_: None) == []
    assert vault.rebuild(lambda *_: None) == 2
    with vault.reading() as reader:
        assert [line.id for line in reader.case(case.id).goods] == ["0", "a", "c"]
    vault.close()


_REPLACE = "REPLACE INTO events SELECT place, device, seq, act, 'x', body, previous, hash, signature FROM events"


@pytest.mark.parametrize("sql", ["UPDATE events SET subject = ''", "DELETE FROM events", _REPLACE])
def test_ordinary_work_can_not_change_or_cut_the_journal(desk: Any, sql: Any) -> None:
    vault = desk.open()
    with pytest.raises((BugError, UserError)), connection.spoken(desk.folder / "vault.db"):
        vault._connections.here().execute(sql)
    vault.close()


def test_every_table_stands_on_the_one_list(desk: Any) -> None:
    with desk.raw() as database:
        names = {row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    plain = {name for name in names if not name.startswith("sqlite_")}
    shadows = {index + tail for index in tables.SEARCH_INDEXES for tail in tables.SHADOWS}
    assert plain - shadows == set(tables.TABLES)


def test_lists_page_by_page_equal_the_whole_list(full_case: Any, desk: Any, add_case: Any) -> None:
    vault = desk.open()
    states = [CaseStatus.DRAFT, CaseStatus.SUBMITTED, CaseStatus.RETURNED]
    for number in range(17):
        seizure = full_case().seizure if number % 2 else None
        add_case(vault, status=states[number % 3], opened_by=("nino", "giorgi")[number % 2], seizure=seizure)
    filters = [
        CaseFilter(),
        CaseFilter(status=(CaseStatus.DRAFT,)),
        CaseFilter(status=(CaseStatus.DRAFT, CaseStatus.RETURNED)),
        CaseFilter(opened_by="nino"),
        CaseFilter(status=(CaseStatus.SUBMITTED, CaseStatus.RETURNED), opened_by="giorgi", with_seizure=True),
    ]
    with vault.reading() as reader:
        for chosen in filters:
            whole = list(reader.case_rowids(chosen))
            assert whole == sorted(whole, reverse=True)
            assert whole
            paged, before = [], None
            while page := reader.case_rows(chosen, before, 4):
                paged += page
                before = page[-1].rowid
            assert [row.rowid for row in paged] == whole
            assert reader.case_rows_at(whole[::-1]) == paged[::-1]
        assert sum(reader.case_counts().values()) == 17
        assert reader.case_counts()[CaseStatus.DRAFT] == len(reader.case_rowids(filters[1]))
    vault.close()


def test_the_search_finds_identifiers_by_prefix_words_of_any_field_and_parts_of_names_newest_first(
    desk: Any, add_case: Any
) -> Any:
    vault = desk.open()
    first, second = add_case(vault), add_case(vault, narrative="рентген показал пустоту")
    with vault.reading() as reader:

        def found(query: Any) -> Any:
            return [row.id for row in reader.search(query, None, 10)]

        both = [second.id, first.id]
        for query in ("CSQU305438", "csqu 305", "305438", "ёлочка", "ЕЛОЧКА", "tiles 960", "елоч", "бахтиёр назар",
                      "Yoloch", "MEDU771204", "SL-99812", "heroin"):  # fmt: skip
            assert found(query) == both, query
        assert found("РЕНТГЕН") == [second.id]
        assert found(first.number) == [first.id]
        for query in ("", " ", '"', "* OR", 'a" OR "b', "NEAR(", "%", "'; --", "nothing-of-this", "\x00"):
            assert found(query) == [] or found(query) == both
        older = reader.search("tiles", reader.search("tiles", None, 1)[0].rowid, 10)
        assert [row.id for row in older] == [first.id]
    vault.close()


def worded(kind: Any, words: dict[str, str], path: str = "") -> dict[str, Any]:
    """A record with one row of each kind and a word of its own in every field of text."""
    record: dict[str, Any] = {}
    for field in dataclasses.fields(kind):
        spec, here = spec_of(field), f"{path}/{field.name}"
        if (inner := row_kind(kind, field.name)) is not None and spec.kind is not Kind.GIVEN:
            below = worded(inner, words, here)
            record[field.name] = [below] if spec.kind is Kind.ROWS else below
        elif field.default == "" and spec.kind is not Kind.GIVEN:
            record[field.name] = words[here] = f"word{len(words):03}x"
    return record


def test_every_text_of_every_group_and_row_is_found(desk: Any, add_case: Any) -> None:
    words: dict[str, str] = {}
    vault = desk.open()
    other = add_case(vault)
    case = dataclasses.replace(decode(Case, worded(Case, words)), id="whole", number="GEPTI-2026-A-00777")
    with vault.writing() as tx:
        tx.save_case(case, Act.OPENED)
    hidden = words.pop("/examination/checklist/unit")
    assert len(words) > 80
    with vault.reading() as reader:
        for path, word in words.items():
            assert [row.id for row in reader.search(word, None, 5)] == ["whole"], path
        assert not reader.search(hidden, None, 5)
        for path in ("/parties/name", "/examination/found/name_latin", "/examination/present/name", "/goods/end_user",
                     "/seizure/persons/name", "/seizure/custody/received_by"):  # fmt: skip
            assert [row.id for row in reader.search(words[path][2:7], None, 5)] == ["whole"], f"a part of {path}"
        assert {row.id for row in reader.search("GEPTI-2026-A", None, 5)} == {"whole", other.id}
    vault.close()


@pytest.mark.parametrize("path", ["alert", "documents/number", "goods/licence", "examination/found/document",
                                  "seizure/samples/seal", "seizure/custody/seal"])  # fmt: skip
def test_numbers_of_the_wider_record_are_found_by_their_beginning_however_they_are_spelt(desk: Any, path: str) -> None:
    words: dict[str, str] = {}
    record = worded(Case, words)
    *way, last = path.split("/")
    place: Any = record
    for step in way:
        place = place[step][0] if isinstance(place[step], list) else place[step]
    place[last] = "Zz-771 204/Q"
    vault = desk.open()
    with vault.writing() as tx:
        tx.save_case(dataclasses.replace(decode(Case, record), id="whole", number="N"), Act.OPENED)
    with vault.reading() as reader:
        assert reader.search("zz771204", None, 5)
        assert reader.search("ZZ 771-2", None, 5)
    vault.close()


def test_a_changed_text_is_found_under_its_new_words_only(desk: Any, add_case: Any) -> None:
    vault = desk.open()
    case = add_case(vault)
    with vault.writing() as tx:
        tx.save_case(dataclasses.replace(case, narrative="цемент", units=()), Act.EDITED)
    with vault.reading() as reader:
        assert reader.search("цемент", None, 5)
        assert not reader.search("дверь", None, 5)
        assert not reader.search("CSQU3054383", None, 5)
        row = reader.case_rows(CaseFilter(), None, 1)[0]
        assert (row.unit_number, row.unit_kind, row.title) == ("", None, "Ceramic tiles")
    vault.close()


def test_a_container_with_a_wrong_check_digit_is_listed_as_such(full_case: Any, desk: Any, add_case: Any) -> None:
    vault = desk.open()
    unit = dataclasses.replace(full_case().units[0], number="CSQU3054384")
    add_case(vault, units=(unit,))
    with vault.reading() as reader:
        row = reader.case_rows(CaseFilter(), None, 1)[0]
    assert (row.unit_kind, row.unit_valid) == (codes.UnitKind.CONTAINER, False)
    vault.close()


def test_two_cases_never_share_a_number(full_case: Any, desk: Any, add_case: Any) -> None:
    vault = desk.open()
    case = add_case(vault)
    with pytest.raises((BugError, UserError)), vault.writing() as tx:
        tx.save_case(full_case(case.number), Act.OPENED)
    vault.close()


def test_an_outbox_keeps_bytes_order_and_tries(desk: Any) -> None:
    vault = desk.open()
    names = [uuid7() for _ in range(4)]
    with vault.writing() as tx:
        assert tx.envelope_place() == (0, bytes(32))
        for place, name in enumerate(names):
            tx.queue(name, f"envelope {place}".encode(), [1, 0, 2, 0][place])
            tx.save_message(Message(id=name, thread=name), Act.QUEUED)
        assert tx.envelope_place()[0] == 4
    later = Moment.parse("2026-11-21T12:00:00+00:00")
    with vault.writing() as tx:
        tx.note_try(names[:2], later, later, "no line")
        tx.mark_sent(names[3])
        tx.unqueue(names[2])
    with vault.reading() as reader:
        assert [queued.message_id for queued in reader.outbox(10)] == [names[1], names[0]]
        queued = reader.outbox(1)[0]
        assert (queued.envelope, queued.tries, queued.reason, queued.next_try) == (b"envelope 1", 1, "no line", later)
        assert reader.outbox_count() == 2
        assert reader.carried.envelope(names[3]) == FrozenEnvelope(names[3], b"envelope 3", "sent")
    with vault.writing() as tx:
        tx.requeue_sent()
        assert [queued.message_id for queued in tx.outbox(10)] == [names[1], names[3], names[0]]
        assert tx.envelope_place()[0] == 4
    assert vault.verify(lambda *_: None) == []
    vault.close()


def test_an_envelope_without_a_message_of_its_own_still_has_its_event(desk: Any) -> None:
    vault = desk.open()
    with vault.writing() as tx:
        tx.queue("receipt-1", b"frozen", 2)
    with vault.reading() as reader:
        events = reader.history("receipt-1")
    assert [entry.event.act for entry in events] == [Act.QUEUED]
    assert "envelope" in events[0].event.change
    assert vault.verify(lambda *_: None) == []
    with pytest.raises((BugError, UserError)), connection.spoken(desk.folder / "vault.db"):
        vault._connections.here().execute("UPDATE envelopes SET envelope = x'00'")
    vault.close()


def test_threads_stand_in_the_boxes_of_what_waits_is_stuck_or_unread(desk: Any) -> None:
    vault = desk.open()
    mine, answer, theirs, refused = (uuid7() for _ in range(4))
    with vault.writing() as tx:
        tx.save_message(Message(id=mine, thread=mine), Act.QUEUED)
        tx.queue(mine, b"frozen", 0)
        tx.save_message(Message(id=answer, thread=mine, direction="in"), Act.RECEIVED)
        tx.save_message(Message(id=theirs, thread=theirs, direction="in", opened=Moment.now()), Act.RECEIVED)
        stuck = (Delivery("TMTKM", DeliveryState.STUCK),)
        tx.save_message(Message(id=refused, thread=refused, deliveries=stuck), Act.QUEUED)
    with vault.reading() as reader:
        shown = {box: [message.id for message in reader.threads(None, 10, box)] for box in Box}
        assert shown == {
            Box.ALL: [refused, theirs, mine], Box.WAITING: [mine], Box.STUCK: [refused], Box.UNREAD: [mine],
        }  # fmt: skip
        assert reader.thread_counts() == {Box.ALL: 3, Box.WAITING: 1, Box.STUCK: 1, Box.UNREAD: 1}
        plan = vault._connections.here().execute(
            "EXPLAIN QUERY PLAN SELECT thread FROM messages"
            " WHERE json_extract(record, '$.direction') = 'in' AND json_extract(record, '$.opened') IS NULL"
        )
        assert "messages_unread" in " ".join(row[3] for row in plan)
    vault.close()


def test_messages_are_found_by_thread_newest_first_and_stuck_ones_counted(desk: Any) -> None:
    vault = desk.open()
    first, answer, other = uuid7(), uuid7(), uuid7()
    with vault.writing() as tx:
        tx.save_message(Message(id=answer, thread=first, direction="in"), Act.RECEIVED)
        tx.save_message(
            Message(id=first, thread=first, deliveries=(Delivery("TMTKM", DeliveryState.STUCK),)), Act.QUEUED
        )
        tx.save_message(Message(id=other, thread=other), Act.QUEUED)
    with vault.reading() as reader:
        assert [message.id for message in reader.threads(None, 10)] == [other, first]
        assert [message.id for message in reader.threads(other, 10)] == [first]
        assert [message.id for message in reader.thread(first)] == [first, answer]
        assert reader.stuck_count() == 1
        assert reader.find_message("none") is None
        with pytest.raises(UserError):
            reader.message("none")
    vault.close()


def test_the_inbox_keeps_its_cursor_and_what_can_not_be_opened_yet(desk: Any) -> None:
    vault = desk.open()
    held = HeldEnvelope("m1", 7, b"sealed", "unknown sender")
    with vault.writing() as tx:
        assert tx.inbox_place() == InboxPlace("", 0)
        assert tx.directory() is None
        tx.set_inbox_place(InboxPlace("e1", 7))
        tx.set_directory(b"bundle")
        tx.hold(held)
        tx.hold(dataclasses.replace(held, reason="newer version"))
    with vault.reading() as reader:
        assert reader.inbox_place() == InboxPlace("e1", 7)
        assert reader.directory() == b"bundle"
        assert reader.held() == [dataclasses.replace(held, reason="newer version")]
    with vault.writing() as tx:
        tx.unhold("m1")
        assert tx.held() == []
    vault.close()


def test_a_new_officer_unlocks_with_the_role_of_his_signed_grant(desk: Any) -> None:
    vault = desk.open()
    with vault.writing() as tx:
        tx.add_officer(Officer("lali", "ლალი", "Lali", Role.AUDITOR, ""), "another passphrase")
    with vault.reading() as reader:
        assert [officer.user for officer in reader.officers()] == ["giorgi", "lali", "nino"]
    vault.close()
    hers = VaultFolders().unlock(desk.folder, "lali", "another passphrase")
    assert hers.officer.role is Role.AUDITOR
    hers.close()


def test_an_officer_whose_adding_was_undone_has_neither_slot_nor_grant(desk: Any) -> None:
    vault = desk.open()
    before = slots.read(desk.folder)
    with pytest.raises(UserError), vault.writing() as tx:  # noqa: PT012 - the transaction is what is tested
        tx.add_officer(Officer("lali", "", "", Role.AUDITOR, ""), "another passphrase")
        tx.message("none")
    assert slots.read(desk.folder) == before
    with pytest.raises(UserError), vault.writing() as tx:
        tx.add_officer(Officer("giorgi", "", "", Role.SUPERVISOR, ""), "another passphrase")
    vault.close()


def test_a_slot_without_a_grant_opens_nothing(desk: Any) -> None:
    file = slots.read(desk.folder)
    keys = dataclasses.replace(desk.keys["nino"], user="mole")
    forged = slots.sealed_by_passphrase(file, slots.Person("mole", "", ""), "mole passphrase", keys)
    slots.write(desk.folder, forged)
    with pytest.raises(UserError) as caught:
        VaultFolders().unlock(desk.folder, "mole", "mole passphrase")
    assert caught.value.text is sentences.NO_GRANT


def test_a_changed_passphrase_opens_and_the_old_one_does_not(desk: Any) -> None:
    vault = desk.open("giorgi")
    with pytest.raises(UserError):
        vault.change_passphrase("wrong", "new passphrase")
    vault.change_passphrase(PASSPHRASE, "new passphrase")
    vault.close()
    VaultFolders().unlock(desk.folder, "giorgi", "new passphrase").close()
    VaultFolders().unlock(desk.folder, "nino", PASSPHRASE).close()
    with pytest.raises(UserError):
        VaultFolders().unlock(desk.folder, "giorgi", PASSPHRASE)


def test_the_login_page_follows_the_units_names(desk: Any) -> None:
    vault = desk.open()
    with vault.writing() as tx:
        tx.save_unit(PortUnit(code="GEPTI", names=(UnitName("en", "PCU Poti, berth 7"),), training=True), Act.UNIT_SET)
    vault.close()
    card = VaultFolders().card(desk.folder)
    assert (card.unit_names, card.training) == ({"en": "PCU Poti, berth 7"}, True)


def test_status_head_is_the_event_that_froze_the_paper(desk: Any, add_case: Any) -> None:
    vault = desk.open()
    case = add_case(vault)
    with vault.reading() as reader:
        assert reader.status_head(case.id) == reader.head()
    with vault.writing() as tx:
        issued = tx.save_case(dataclasses.replace(case, revision=1), Act.ISSUED)
        tx.append(Act.PRINTED, case.id, {"kind": "seizure"}, None)
    with vault.reading() as reader:
        assert reader.status_head(case.id).sequence == issued.sequence
        assert reader.head().sequence == issued.sequence + 1
        assert [entry.signed for entry in reader.history(case.id)] == [False, True, False]
    vault.close()


def test_a_second_writer_waits_and_readers_see_the_state_before(desk: Any, add_case: Any) -> None:
    vault, other = desk.open(), desk.open("giorgi")
    case = add_case(vault)
    with vault.writing() as tx:
        tx.save_case(dataclasses.replace(case, narrative="unfinished"), Act.EDITED)
        other._connections.here().execute("SELECT 1")
        with other.reading() as reader:
            assert reader.case(case.id).narrative == case.narrative
    with other.reading() as reader:
        assert reader.case(case.id).narrative == "unfinished"
        snapshot = reader.head()
        with vault.writing() as tx:
            tx.append(Act.VIEWED, case.id, {}, None)
        assert reader.head() == snapshot
    other.close()
    vault.close()


def test_a_lone_surrogate_never_reaches_the_rows(full_case: Any, desk: Any) -> None:
    vault = desk.open()
    with pytest.raises(UserError), vault.writing() as tx:
        tx.save_case(full_case(narrative="\ud800"), Act.OPENED)
    with vault.reading() as reader:
        assert reader.case_rows(CaseFilter(), None, 5) == []
    vault.close()


def test_the_projection_is_made_from_the_stored_record_alone(desk: Any, add_case: Any) -> None:
    vault = desk.open()
    case = add_case(vault)
    found = cases.find(vault._connections.here(), case.id)
    assert cases.project(decode(Case, json.loads(found[1]))) == cases.project(case)
    vault.close()


def test_a_plain_client_can_not_read_the_vault(desk: Any) -> None:
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(desk.folder / "vault.db").execute("SELECT * FROM events").fetchall()


def test_new_recovery_codes_ask_for_the_passphrase_again_and_the_journal_tells_of_them(desk: Any) -> None:
    vault = desk.open("giorgi")
    before = slots.read(desk.folder)
    with pytest.raises(UserError):
        vault.new_recovery_codes("a passphrase of somebody else")
    assert slots.read(desk.folder) == before
    vault.new_recovery_codes(PASSPHRASE)
    with vault.reading() as reader:
        assert [entry.event.act for entry in reader.history("giorgi")][-1] is Act.CODES_MADE
    assert vault.verify(lambda *_: None) == []
    vault.close()


def test_a_printed_code_opens_when_passphrase_and_key_store_are_gone_and_new_codes_replace_old(desk: Any) -> None:
    vault = desk.open("giorgi")
    old = vault.new_recovery_codes(PASSPHRASE)
    first, second = vault.new_recovery_codes(PASSPHRASE)
    vault.close()
    with pytest.raises(UserError):
        VaultFolders().unlock_by_code(desk.folder, "giorgi", old[0])
    again = VaultFolders().unlock_by_code(desk.folder, "giorgi", second.lower().replace("-", " "))
    assert again.officer.user == "giorgi"
    assert again.verify(lambda *_: None) == []
    again.close()
    assert len(slots.read(desk.folder).slots) == 4
    assert first != second
