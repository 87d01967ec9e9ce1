"""The vault in memory must tell the same story as the one on disk, or what is proven over it is worth nothing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from pcu_desk.domain.codes import HeldReason, Role
from pcu_desk.domain.errors import BugError, UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.files import EnclosedFile, FileState
from pcu_desk.domain.message import IN, Enclosure, Message
from pcu_desk.domain.ports import CaseFilter, FrozenEnvelope, HeldEnvelope, InboxPlace, OpenVault
from pcu_desk.domain.printing import ReportWish
from pcu_desk.domain.record import encode
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.services.cases import Cases
from pcu_desk.services.founding import founding_of
from pcu_desk.services.officers import Officers
from pcu_desk.services.reports import Reports
from pcu_desk.vault.door import VaultFolders
from tests.unit.domain.samples import case_file
from tests.unit.services.fake_vault import SUPERVISOR, BrokenError, FakeVault
from tests.unit.services.test_session import PASSPHRASE, SETUP
from tests.unit.services.units import SOON


@pytest.fixture(params=["memory", "disk"], scope="module")
def vault(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenVault]:
    if request.param == "memory":
        yield FakeVault(founding_of(SETUP, PASSPHRASE).unit, SUPERVISOR)
        return
    folder: Path = tmp_path_factory.mktemp("vault")
    vault = VaultFolders().create(folder, founding_of(SETUP, PASSPHRASE))
    yield vault
    vault.close()


def story(vault: OpenVault, subject: str) -> list[tuple[Any, ...]]:
    with vault.reading() as reader:
        entries = reader.history(subject)
    return [(entry.event.act, sorted(entry.event.change), bool(entry.event.record), entry.signed) for entry in entries]


def test_a_case_leaves_the_same_trace(vault: OpenVault) -> None:
    cases = Cases(vault)
    case = cases.open({**case_file(), "units": [{"id": "z", "number": "1"}, {"id": "a", "number": "2"}]}).value
    cases.edit(case.id, {"/units": [{"id": "c", "number": "3"}, {"id": "b", "number": "4"}], "/seizure": None})
    cases.edit(case.id, {"/seizure": encode(case)["seizure"] | {"number": ""}, "/units/c": None})
    cases.edit(case.id, {"/units/b/number": "CSQU3054383", "/units/b/kind": "container"})
    for act in (cases.issue, cases.submit, cases.export, cases.note_viewed):
        act(case.id)
    cases.return_(case.id, "why")
    with pytest.raises(UserError):
        cases.issue(case.id)
    assert story(vault, case.id) == [
        (Act.OPENED, ["numbers", "record"], True, False),
        (Act.EDITED, ["set", "voided"], True, False),
        (Act.EDITED, ["numbers", "set"], True, False),
        (Act.EDITED, ["set"], True, False),
        (Act.ISSUED, ["set"], True, True),
        (Act.SUBMITTED, ["set"], True, True),
        (Act.EXPORTED, ["content", "format"], False, True),
        (Act.VIEWED, [], False, False),
        (Act.RETURNED, ["reason", "set"], True, True),
    ]
    found = cases.get(case.number)
    assert [unit.id for unit in found.units] == ["b"]
    assert found.seizure is not None
    assert found.seizure.number == "GEPTI-S-2026-A-0002"
    with vault.reading() as reader:
        assert reader.status_head(case.id).sequence == [entry.event for entry in cases.history(case.id)][-1].sequence
    assert [row.number for row in cases.rows(CaseFilter())] == [case.number]


def break_halfway(vault: OpenVault) -> None:
    with vault.writing() as tx:
        tx.next_number("alert", 2026)
        tx.queue("0193a5b0-0000-7000-8000-000000000001", b"sealed", 0)
        tx.append(Act.SEARCHED, "giorgi", {"query": "x"}, None)
        raise BrokenError


def test_a_transaction_that_breaks_leaves_nothing(vault: OpenVault) -> None:
    with vault.reading() as reader:
        head, place = reader.head(), reader.envelope_place()
    with pytest.raises(BrokenError):
        break_halfway(vault)
    with vault.reading() as reader:
        assert (reader.head(), reader.envelope_place()) == (head, place)
        assert reader.outbox_count() == 0
    with vault.writing() as tx:
        assert tx.next_number("alert", 2026) == 1
        tx.append(Act.SEARCHED, "giorgi", {"query": "x"}, None)


def test_the_outbox_keeps_its_order_its_bytes_and_its_tries(vault: OpenVault) -> None:
    ids = [f"0193a5b0-0000-7000-8000-00000000001{n}" for n in range(3)]
    with vault.writing() as tx:
        for message_id, priority in zip(ids, (2, 0, 1), strict=True):
            tx.queue(message_id, message_id.encode(), priority)
        assert tx.envelope_place()[0] == 3
        tx.note_try(ids[:1], SOON, SOON, "no_line")
        tx.mark_sent(ids[1])
        tx.unqueue(ids[2])
    with vault.reading() as reader:
        (waiting,) = reader.outbox(10)
        assert (waiting.message_id, waiting.tries, waiting.reason) == (ids[0], 1, "no_line")
        assert [reader.carried.envelope(name) for name in ids] == [
            FrozenEnvelope(name, name.encode(), state)
            for name, state in zip(ids, ("waiting", "sent", "refused"), strict=True)
        ]
    with vault.writing() as tx:
        tx.requeue_sent()
    with vault.reading() as reader:
        assert [queued.message_id for queued in reader.outbox(10)] == [ids[1], ids[0]]


def test_what_is_held_keeps_its_first_bytes_and_its_last_reason(vault: OpenVault) -> None:
    with vault.writing() as tx:
        tx.hold(HeldEnvelope("a", 1, b"first", "unknown_sender"))
        tx.hold(HeldEnvelope("b", 2, b"other", "cut"))
        tx.hold(HeldEnvelope("a", 9, b"second", "altered"))
        tx.set_inbox_place(InboxPlace("e1", 7))
    with vault.reading() as reader:
        assert reader.held() == [HeldEnvelope("a", 1, b"first", "altered"), HeldEnvelope("b", 2, b"other", "cut")]
        assert reader.held_for(HeldReason.CUT, 5) == [HeldEnvelope("b", 2, b"other", "cut")]
        assert reader.held_for(HeldReason.CUT, 0) == []
        assert reader.inbox_place() == InboxPlace("e1", 7)
    with vault.writing() as tx:
        tx.unhold("a")
        tx.unhold("nowhere")
    with vault.reading() as reader:
        assert [held.message_id for held in reader.held()] == ["b"]


def test_cases_that_are_drawn_handed_over_or_taken_in_leave_the_same_trace(vault: OpenVault) -> None:
    cases = Cases(vault)
    draw = cases.draw(["CSQU3054383"], 1).value
    case = cases.open(case_file(), draw.id).value
    cases.hand_over(case.id, {"released_by": "a", "received_by": "b"})
    document = json.loads(b"".join(cases.export_all()))
    known = cases.take_in(document).value
    assert (known.taken, case.number in known.here) == ((), True)
    fresh = {**document["cases"][-1], "id": uuid7(), "number": "GEPTI-2026-A-00031"}
    fresh["seizure"]["number"] = "GEPTI-S-2025-A-0090"
    cases.take_in({**document, "cases": [fresh]})
    low = {**fresh, "id": uuid7(), "number": "GEPTI-2026-A-00030", "seizure": None}
    cases.take_in({**document, "cases": [low]})
    assert [story(vault, one) for one in (draw.id, case.id, fresh["id"], low["id"])] == [
        [(Act.DRAWN, ["candidates", "chosen", "count", "seed"], False, True)],
        [(Act.OPENED, ["numbers", "record"], True, False), (Act.TRANSFERRED, ["set"], True, True)],
        [(Act.IMPORTED, ["numbers", "record"], True, True)],
        [(Act.IMPORTED, ["record"], True, True)],
    ]
    assert cases.open({"begun": "2026-01-01T00:00+04:00"}).value.number == "GEPTI-2026-A-00032"
    with vault.reading() as reader:
        numbers = [number for number, _ in reader.case_records("", 100)]
        assert numbers == sorted(numbers)
        assert reader.case_records(numbers[0], 1)[0][0] == numbers[1]
        assert reader.seizure_taken("GEPTI-S-2025-A-0090")
        assert not reader.seizure_taken("GEPTI-S-2025-A-009")
        assert reader.find_case("nowhere") is None
        assert reader.find_case(low["number"]) == cases.get(low["id"])


def test_an_officer_is_added_with_a_key_of_his_own(vault: OpenVault) -> None:
    officer = Officers(vault).add("aigerim", "Айгерім", "Aigerim", Role.OFFICER, PASSPHRASE).value
    assert (officer.role, len(officer.public_key)) == (Role.OFFICER, 64)
    with vault.reading() as reader:
        assert officer in reader.officers()
    assert vault.verify(lambda done, total: None) == []
    assert vault.rebuild(lambda done, total: None) >= 1
    assert vault.verify(lambda done, total: None) == []


def test_a_file_of_a_message_leaves_the_same_trace(vault: OpenVault) -> None:
    message, file = uuid7(), uuid7()
    row = Enclosure(file, "IMG.jpg", "image/jpeg", 9, "ab" * 32)
    sealed = EnclosedFile(file, message, "as-sent", bytes(32), 1 << 14, ("cd" * 32,), FileState.WANTED)
    with vault.writing() as tx:
        tx.enclose(sealed)
        tx.save_message(Message(message, message, direction=IN, files=(row,)), Act.RECEIVED)
    with vault.evidence.adding(), vault.writing() as tx:
        assert tx.enclosures_of(message) == [tx.enclosure(file)] == [sealed]
        tx.note_enclosure(file, SOON, "busy")
        assert (tx.enclosure(file) or sealed).tries == 1
        tx.keep_evidence(message, file, vault.evidence.keep([b"nine byte"]), b"")
        tx.save_message(Message(message, message, direction=IN, files=(replace(row, fetched=SOON),)), Act.FETCHED)
        tx.move_enclosure(file, FileState.HERE)
    with vault.reading() as reader:
        assert reader.enclosures((FileState.HERE, FileState.WANTED)) == [replace(sealed, state=FileState.HERE)]
        assert reader.evidence_case(file) == message
    assert story(vault, message) == [
        (Act.RECEIVED, ["enclosures", "record"], True, False),
        (Act.FETCHED, ["files", "set"], True, False),
    ]
    with pytest.raises(BugError), vault.writing() as tx:
        tx.enclose(replace(sealed, file=uuid7()))


def test_a_day_and_a_number_find_the_same(vault: OpenVault) -> None:
    cases = Cases(vault)
    begun = ("2031-05-01T23:59:59+04:00", "2031-05-02T00:00:00-03:00", "2031-05-02T23:59:00+14:00")
    found = [cases.open({**case_file(), "begun": moment}).value.id for moment in begun]
    cases.open({**case_file(), "begun": None})
    once, twice = "GEPTI-A-2031-A-0001", "GEPTI-A-2031-A-0002"
    alert = Message(id=uuid7(), number=once)
    alert = replace(alert, thread=alert.id)
    answer = Message(id=uuid7(), thread=alert.id, number="AZBAK-A-2031-A-0009")
    others = [Message(id=key, thread=key, number=twice) for key in (uuid7(), uuid7())]
    with vault.writing() as tx:
        for message in (alert, answer, *others):
            tx.save_message(message, Act.QUEUED)
    with vault.reading() as reader:
        days = [[row.id for row in reader.case_rows(CaseFilter(day=date(2031, 5, day)), None, 9)] for day in (1, 2, 3)]
        numbered = [reader.message_numbered(number) for number in (once, twice, answer.number, alert.id, "")]
        with_seizure = reader.case_rows(CaseFilter(day=date(2031, 5, 2), with_seizure=True), None, 1)
    assert days == [[found[0]], [found[2], found[1]], []]
    assert numbered == [alert, None, None, None, None]
    assert [row.id for row in with_seizure] == [found[2]]


def test_copies_are_numbered_the_same(vault: OpenVault) -> None:
    cases = Cases(vault)
    case = cases.open(case_file()).value
    firsts = [_printed(vault, case.id, copies) for copies in (2, 3)]
    cases.issue(case.id)
    firsts += [_printed(vault, case.id, 1), _printed(vault, case.id, 1)]
    cases.amend(case.id, {"/place": "Gate 9"}, "The place was wrong")
    firsts.append(_printed(vault, case.id, 1))
    assert firsts == [1, 3, 1, 2, 1]


def _printed(vault: OpenVault, case: str, copies: int) -> int:
    return Reports(vault, pytest.fail).note_printed(ReportWish(case, "seizure"), copies, "printer").value
