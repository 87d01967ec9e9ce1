from __future__ import annotations

import copy
import dataclasses
import json
from datetime import date
from typing import Any

import pytest

from pcu_desk.domain.canonical import canonical
from pcu_desk.domain.codes import DeliveryState, HeldReason, MessageKind, Outcome
from pcu_desk.domain.errors import RecordError, UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.message import IN, OUT, Message
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.ports import InboxPlace, ReceivedEnvelope
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.services import dispatch
from pcu_desk.services.alerts import Alerts
from pcu_desk.services.cases import Cases
from pcu_desk.wire.envelope import Header, envelope_hash, open_envelope, peek, seal
from tests.unit.domain.samples import case_file
from tests.unit.services.fake_vault import AUDITOR, BrokenError, acts, assert_whole, last_event
from tests.unit.services.units import Hub, PortDesk, draft, exchange

QUEUED, SENT, DELIVERED = DeliveryState.QUEUED, DeliveryState.SENT, DeliveryState.DELIVERED
READ, ANSWERED = DeliveryState.READ, DeliveryState.ANSWERED


def forged(
    sender: PortDesk, to: PortDesk, fields: dict[str, Any], *, raw: bytes | None = None, message_id: str = ""
) -> bytes:
    """Seal a payload as an enrolled but dishonest desk could: any fields under a true signature."""
    message_id = message_id or uuid7()
    header = Header(message_id, sender.code, sender.vault.device, (to.code,), 1)
    honest = dispatch.payload(Message(id=message_id, thread=message_id, sender=sender.code, recipients=(to.code,)))
    content = raw if raw is not None else canonical({"format": dispatch.FORMAT, "message": {**honest, **fields}})
    return seal(content, header, sender.vault.keys, [to.device().recipient()], at="2026-11-21T10:00:00+00:00")


def take(desk: PortDesk, *envelopes: bytes, sequence: int = 1) -> int:
    place = desk.exchange.place()
    received = [ReceivedEnvelope(sequence, envelope) for envelope in envelopes]
    return desk.exchange.take_inbox(InboxPlace("e1", place.entry + len(envelopes)), received)


# -- writing


def test_an_alert_is_composed_from_a_case_and_saved_only_when_queued(pair: tuple[Hub, PortDesk, PortDesk]) -> None:
    _, poti, _ = pair
    case = Cases(poti.vault).open(case_file()).value
    before = copy.deepcopy(poti.vault.state)
    message = poti.alerts.compose(case)
    assert (message.units, message.goods) == (case.units, "Acetic acid (HS 2915.21)")
    assert message.parties == "Aliya LLP – شرکت نمونه"
    assert poti.vault.state == before
    sent = poti.alerts.queue(dataclasses.replace(message, **vars_of(draft())), ["AZBAK"]).value
    assert (sent.case_id, sent.case_number) == (case.id, case.number)


def vars_of(message: Message) -> dict[str, Any]:
    return {name: getattr(message, name) for name in ("subject", "reason", "asked")}


def test_an_alert_queued_offline_is_frozen_numbered_and_waits(pair: tuple[Hub, PortDesk, PortDesk]) -> None:
    _, poti, baku = pair
    message = poti.alerts.queue(draft(valid_until=date(2026, 12, 1)), ["AZBAK"]).value
    assert message.number == f"GEPTI-A-{message.created.local.year}-A-0001"
    assert (message.sender, message.author, message.thread) == ("GEPTI", "Nino Kapanadze", message.id)
    assert message.state() is QUEUED
    (waiting,) = poti.alerts.outbox()
    assert (waiting.message_id, poti.alerts.waiting()) == (message.id, 1)
    header = peek(waiting.envelope)
    assert (header.id, header.unit, header.recipients, header.device_seq) == (message.id, "GEPTI", ("AZBAK",), 1)
    assert b"Acetic" not in waiting.envelope
    with baku.vault.reading() as reader:
        opened = open_envelope(waiting.envelope, dispatch.directory_of(reader), baku.vault.keys)
    payload = json.loads(opened.payload)["message"]
    assert payload["subject"] == "Acetic acid"
    assert not {"case_id", "deliveries", "direction", "device", "opened"} & payload.keys()
    assert acts(poti.vault, message.id) == [Act.QUEUED]


def test_the_second_envelope_names_the_first(pair: tuple[Hub, PortDesk, PortDesk]) -> None:
    _, poti, _ = pair
    for _ in range(2):
        poti.alerts.queue(draft(), ["AZBAK"])
    first, second = (queued.envelope for queued in poti.alerts.outbox())
    assert (peek(second).device_seq, peek(second).prev_hash) == (2, envelope_hash(first))


@pytest.mark.parametrize("step", ["queue", "append"])
def test_an_alert_that_breaks_after_sealing_leaves_nothing(pair: tuple[Hub, PortDesk, PortDesk], step: str) -> None:
    _, poti, _ = pair
    before = copy.deepcopy(poti.vault.state)
    poti.vault.break_at = step
    with pytest.raises(BrokenError):
        poti.alerts.queue(draft(), ["AZBAK"])
    assert poti.vault.state == before
    poti.vault.break_at = ""
    assert poti.alerts.queue(draft(), ["AZBAK"]).value.number.endswith("-0001")


@pytest.mark.parametrize(
    ("fields", "recipients"),
    [
        ({"subject": " "}, ["AZBAK"]),
        ({"reason": ""}, ["AZBAK"]),
        ({"asked": "\n"}, ["AZBAK"]),
        ({"subject": "half \ud800"}, ["AZBAK"]),
        ({"valid_until": "2026-13-01"}, ["AZBAK"]),
        ({"text": "x" * 1_100_000}, ["AZBAK"]),
        ({"case_id": "nowhere"}, ["AZBAK"]),
        ({}, []),
        ({}, ["", " "]),
        ({}, ["GEPTI"]),
        ({}, ["AZBAK", "gepti"]),
        ({}, ["KZAKT"]),
        ({}, ["AZBAK", "\ud800"]),
        ({}, ["AZBAK" * 1000]),
    ],
)
def test_an_alert_that_can_not_go_is_refused_whole(
    pair: tuple[Hub, PortDesk, PortDesk], fields: dict[str, Any], recipients: list[str]
) -> None:
    _, poti, _ = pair
    before = copy.deepcopy(poti.vault.state)
    with pytest.raises(UserError) as refused:
        poti.alerts.queue(draft(**fields), recipients)
    assert str(refused.value).encode()
    assert poti.vault.state == before


def test_of_a_draft_only_what_an_officer_writes_counts(pair: tuple[Hub, PortDesk, PortDesk]) -> None:
    _, poti, _ = pair
    sly = draft(
        id="x", thread="other", number="GEPTI-A-2026-A-0999", sender="KZAKT", device="d", author="Somebody",
        in_reply_to="y", case_number="KZAKT-2026-A-00001", direction=IN, kind=MessageKind.READ, training=True,
    )  # fmt: skip
    message = poti.alerts.queue(sly, [" azbak", "AZBAK"]).value
    assert (message.kind, message.direction, message.sender, message.author) == (
        MessageKind.ALERT,
        OUT,
        "GEPTI",
        "Nino Kapanadze",
    )
    assert (message.thread, message.in_reply_to, message.case_number) == (message.id, "", "")
    assert message.number.endswith("-0001")
    assert (message.recipients, message.training) == (("AZBAK",), False)


def test_a_desk_without_a_directory_says_what_to_do() -> None:
    lone = PortDesk("GEPTI")
    with pytest.raises(UserError, match="directory"):
        lone.alerts.queue(draft(), ["AZBAK"])
    assert acts(lone.vault) == [Act.FOUNDED]


def test_an_auditor_sends_nothing_and_his_look_tells_nobody(pair: tuple[Hub, PortDesk, PortDesk]) -> None:
    hub, poti, baku = pair
    message = poti.alerts.queue(draft(), ["AZBAK"]).value
    hub.settle()
    watcher = Alerts(baku.vault.as_(AUDITOR))
    before = copy.deepcopy(baku.vault.state)
    for door in (
        lambda: watcher.queue(draft(), ["GEPTI"]),
        lambda: watcher.reply(message.id, Outcome.RELEASED, "x"),
    ):
        with pytest.raises(UserError, match="role"):
            door()
    assert watcher.open(message.id).value.opened is None
    assert baku.vault.state == before


# -- the way there and back


def test_the_whole_journey_of_an_alert(pair: tuple[Hub, PortDesk, PortDesk]) -> None:
    hub, poti, baku = pair
    message = poti.alerts.queue(draft(), ["AZBAK"]).value
    envelopes = hub.collect(poti)
    assert poti.state(message.id) is SENT
    assert hub.deliver(envelopes) == 1
    incoming = baku.alerts.message(message.id)
    assert (incoming.direction, incoming.sender, incoming.subject) == (IN, "GEPTI", "Acetic acid")
    assert (incoming.device, incoming.state()) == (poti.vault.device, DELIVERED)
    assert [each.id for each in baku.alerts.threads()] == [message.id]
    hub.settle()
    assert poti.state(message.id) is DELIVERED
    baku.alerts.open(message.id)
    hub.settle()
    assert (poti.state(message.id), baku.state(message.id)) == (READ, READ)
    answer = baku.alerts.reply(message.id, Outcome.NOTHING_FOUND, "Scanned, opened, nothing").value
    hub.settle()
    assert poti.state(message.id) is ANSWERED
    assert [each.id for each in poti.alerts.thread(message.id)] == [message.id, answer.id]
    got = poti.alerts.message(answer.id)
    assert (got.kind, got.outcome, got.in_reply_to) == (MessageKind.FEEDBACK, Outcome.NOTHING_FOUND, message.id)
    steps = [step.state for step in poti.alerts.journey(message.id, "AZBAK")]
    assert steps == ["queued", "sent", "delivered", "read", "answered"]
    assert baku.state(answer.id) is DELIVERED


def test_received_twice_has_one_effect(pair: tuple[Hub, PortDesk, PortDesk]) -> None:
    hub, poti, baku = pair
    message = poti.alerts.queue(draft(), ["AZBAK"]).value
    envelopes = hub.collect(poti)
    assert [hub.deliver(envelopes) for _ in range(3)] == [1, 0, 0]
    assert acts(baku.vault, message.id) == [Act.RECEIVED]
    assert baku.exchange.counts().waiting == 1
    acknowledgements = hub.collect(baku)
    assert [hub.deliver(acknowledgements) for _ in range(3)] == [1, 0, 0]
    assert acts(poti.vault, message.id) == [Act.QUEUED, Act.SENT, Act.PROGRESSED]


def test_twice_within_one_page_has_one_effect(pair: tuple[Hub, PortDesk, PortDesk]) -> None:
    hub, poti, baku = pair
    message = poti.alerts.queue(draft(), ["AZBAK"]).value
    (envelope,) = hub.collect(poti)
    assert hub.deliver([envelope, envelope]) == 1
    assert acts(baku.vault, message.id) == [Act.RECEIVED]


def test_opening_twice_tells_the_sender_once(pair: tuple[Hub, PortDesk, PortDesk]) -> None:
    hub, poti, baku = pair
    message = poti.alerts.queue(draft(), ["AZBAK"]).value
    hub.settle()
    assert baku.alerts.open(message.id).changes.ids
    assert not baku.alerts.open(message.id).changes.ids
    assert baku.exchange.counts().waiting == 1
    assert not poti.alerts.open(message.id).changes.ids


def test_late_acknowledgements_turn_nothing_back(pair: tuple[Hub, PortDesk, PortDesk]) -> None:
    hub, poti, baku = pair
    message = poti.alerts.queue(draft(), ["AZBAK"]).value
    hub.carry(poti)
    baku.alerts.open(message.id)
    baku.alerts.reply(message.id, Outcome.INSPECTED, "")
    assert hub.deliver(hub.collect(baku)) == 1  # the answer leaves first, so both acknowledgements come late
    assert poti.state(message.id) is ANSWERED


def test_each_recipient_has_its_own_state() -> None:
    hub, (poti, baku, aktau) = exchange("GEPTI", "AZBAK", "KZAKT")
    message = poti.alerts.queue(draft(), ["KZAKT", "AZBAK"]).value
    assert message.recipients == ("AZBAK", "KZAKT")
    hub.settle()
    baku.alerts.reply(message.id, Outcome.RELEASED, "")
    aktau.alerts.open(message.id)
    hub.settle()
    states = {row.id: row.state for row in poti.alerts.message(message.id).deliveries}
    assert states == {"AZBAK": ANSWERED, "KZAKT": READ}
    assert poti.state(message.id) is READ


def test_an_alert_reaches_every_desk_of_a_unit_and_counts_once() -> None:
    poti, baku, second = PortDesk("GEPTI"), PortDesk("AZBAK"), PortDesk("AZBAK", "B")
    hub = Hub(poti, baku, second)
    hub.enrol()
    message = poti.alerts.queue(draft(), ["AZBAK"]).value
    hub.settle()
    assert baku.state(message.id) is second.state(message.id) is DELIVERED
    assert acts(poti.vault, message.id).count(Act.PROGRESSED) == 1


def test_an_answer_reaches_the_other_desk_of_the_unit_and_waits_there_for_its_alert() -> None:
    poti, second, baku = PortDesk("GEPTI"), PortDesk("GEPTI", "B"), PortDesk("AZBAK")
    hub = Hub(poti, second, baku)
    hub.enrol()
    message = poti.alerts.queue(draft(), ["AZBAK"]).value
    hub.settle()
    baku.alerts.reply(message.id, Outcome.SEIZURE, "12 kg")
    hub.settle()
    assert poti.state(message.id) is ANSWERED
    assert second.held() == [HeldReason.EARLIER]


def test_feedback_before_its_alert_waits_for_it() -> None:
    hub, (poti, baku) = exchange("GEPTI", "AZBAK")
    before = copy.deepcopy(poti.vault.state)
    message = poti.alerts.queue(draft(), ["AZBAK"]).value
    hub.settle()
    answer = baku.alerts.reply(message.id, Outcome.INSPECTED, "done").value
    with_alert = copy.deepcopy(poti.vault.state)
    poti.vault.state = before
    envelopes = hub.collect(baku)
    assert take(poti, *[each.envelope for each in envelopes]) == 0
    assert poti.held() == [HeldReason.EARLIER]
    with_alert.held = poti.vault.state.held
    poti.vault.state = with_alert
    assert poti.exchange.retry_held() == 1
    assert poti.held() == []
    assert poti.state(message.id) is ANSWERED
    assert poti.alerts.message(answer.id).text == "done"


def test_what_waits_for_a_message_is_taken_when_that_comes(pair: tuple[Hub, PortDesk, PortDesk]) -> None:
    hub, poti, baku = pair
    first = poti.alerts.queue(draft(), ["AZBAK"]).value
    hub.settle()
    answer = baku.alerts.reply(first.id, Outcome.INSPECTED, "first").value
    counter = {"thread": first.id, "in_reply_to": answer.id, "kind": "feedback", "outcome": "released"}
    baku.vault.state.records.pop(("message", answer.id))
    record = rebuilt_without(baku, answer.id)
    assert take(baku, forged(poti, baku, counter)) == 0
    assert baku.held() == [HeldReason.EARLIER]
    baku.vault.state.records["message", answer.id] = record
    other = poti.alerts.queue(draft(), ["AZBAK"]).value
    assert hub.carry(poti) == 2
    assert baku.held() == []
    assert baku.alerts.message(other.id).direction == IN


def rebuilt_without(desk: PortDesk, message_id: str) -> str:
    from tests.unit.services.fake_vault import rebuilt

    desk.vault.state.records["message", message_id] = "{}"
    record = rebuilt(desk.vault)["message", message_id]
    del desk.vault.state.records["message", message_id]
    return canonical(record).decode()


def test_one_may_answer_an_answer(pair: tuple[Hub, PortDesk, PortDesk]) -> None:
    hub, poti, baku = pair
    message = poti.alerts.queue(draft(), ["AZBAK"]).value
    hub.settle()
    answer = baku.alerts.reply(message.id, Outcome.SEIZURE, "12 kg").value
    hub.settle()
    thanks = poti.alerts.reply(answer.id, Outcome.INSPECTED, "Thank you").value
    hub.settle()
    assert [each.id for each in baku.alerts.thread(message.id)] == [message.id, answer.id, thanks.id]
    assert baku.state(answer.id) is ANSWERED


def test_one_does_not_answer_oneself(pair: tuple[Hub, PortDesk, PortDesk]) -> None:
    _, poti, _ = pair
    message = poti.alerts.queue(draft(), ["AZBAK"]).value
    with pytest.raises(UserError):
        poti.alerts.reply(message.id, Outcome.RELEASED, "")
    with pytest.raises(UserError):
        poti.alerts.reply("nowhere", Outcome.RELEASED, "")


def test_an_alert_written_anew_takes_the_place_of_the_stuck_one_and_carries_its_state(
    pair: tuple[Hub, PortDesk, PortDesk],
) -> None:
    hub, poti, baku = pair
    first = poti.alerts.queue(draft(), ["AZBAK"]).value
    poti.exchange.park(first.id, "too_large")
    again = poti.alerts.queue(draft(), ["AZBAK"], replaces=first.id).value
    assert (again.thread, again.replaces, again.number == first.number) == (first.thread, first.id, False)
    assert poti.exchange.counts().stuck == 0
    with pytest.raises(UserError):
        poti.alerts.queue(draft(), ["AZBAK"], replaces=first.id)
    assert len(poti.alerts.thread(first.thread)) == 2
    hub.settle()
    assert (poti.state(first.id), poti.state(again.id)) == (DELIVERED, DELIVERED)
    assert [each.id for each in baku.alerts.threads()] == [again.id]
    assert_whole(poti.vault)


def test_an_answer_written_again_takes_the_place_of_the_stuck_one(pair: tuple[Hub, PortDesk, PortDesk]) -> None:
    hub, poti, baku = pair
    alert = poti.alerts.queue(draft(), ["AZBAK"]).value
    hub.settle()
    first = baku.alerts.reply(alert.id, Outcome.RELEASED, "too long").value
    baku.exchange.park(first.id, "too_large")
    again = baku.alerts.reply(alert.id, Outcome.RELEASED, "short").value
    assert again.replaces == first.id
    assert baku.exchange.counts().stuck == 0
    hub.settle()
    assert poti.state(alert.id) is ANSWERED


@pytest.mark.parametrize(("outcome", "text"), [("burned", ""), (Outcome.SEIZURE, "half \udfff")])
def test_an_answer_with_odd_fields_is_refused_whole(
    pair: tuple[Hub, PortDesk, PortDesk], outcome: Any, text: str
) -> None:
    hub, poti, baku = pair
    message = poti.alerts.queue(draft(), ["AZBAK"]).value
    hub.settle()
    before = copy.deepcopy(baku.vault.state)
    with pytest.raises(RecordError):
        baku.alerts.reply(message.id, outcome, text)
    assert baku.vault.state == before


def test_a_training_vault_marks_what_it_sends_and_the_mark_arrives() -> None:
    hub, (poti, baku) = exchange("GEPTI", "AZBAK", training=True)
    message = poti.alerts.queue(draft(), ["AZBAK"]).value
    hub.settle()
    assert message.training
    assert baku.alerts.message(message.id).training
    assert baku.alerts.reply(message.id, Outcome.RELEASED, "").value.training


# -- what a stranger or an enemy sends


def test_an_unknown_sender_is_held_until_the_directory_names_him() -> None:
    poti, baku = PortDesk("GEPTI"), PortDesk("AZBAK")
    hub = Hub(poti, baku)
    early = hub.directory([baku])
    baku_chief = type(baku.exchange)(baku.chief)
    baku_chief.take_directory(early)
    whole = hub.directory()
    type(poti.exchange)(poti.chief).take_directory(whole)
    message = poti.alerts.queue(draft(), ["AZBAK"]).value
    assert hub.carry(poti) == 0
    assert baku.held() == [HeldReason.UNKNOWN_SENDER]
    with pytest.raises(UserError):
        baku.alerts.message(message.id)
    baku.exchange.take_directory(whole)
    assert baku.held() == []
    assert baku.state(message.id) is DELIVERED
    hub.settle()
    assert poti.state(message.id) is DELIVERED


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"sender": "KZAKT"}, HeldReason.ALTERED),
        ({"id": "0193a5b0-0000-7000-8000-000000000001"}, HeldReason.ALTERED),
        ({"recipients": ["AZBAK", "KZAKT"]}, HeldReason.ALTERED),
        ({"kind": "seizure_notice"}, HeldReason.NEEDS_UPDATE),
        ({"units": [{"kind": "airship", "number": "52810017"}]}, HeldReason.NEEDS_UPDATE),
        ({"units": [{"number": "1", "axles": "4"}]}, HeldReason.NEEDS_UPDATE),
        ({"subject": 5}, HeldReason.WRONG_FIELDS),
        ({"created": "yesterday"}, HeldReason.WRONG_FIELDS),
        ({"created": "0001-01-01T00:00:00+14:00"}, HeldReason.WRONG_FIELDS),
        ({"kind": "feedback", "in_reply_to": "nowhere"}, HeldReason.EARLIER),
        ({"kind": "feedback", "in_reply_to": ""}, HeldReason.EARLIER),
    ],
)
def test_a_payload_that_does_not_hold_is_held_with_its_reason(
    pair: tuple[Hub, PortDesk, PortDesk], fields: dict[str, Any], reason: HeldReason
) -> None:
    _, poti, baku = pair
    assert take(baku, forged(poti, baku, fields)) == 0
    assert baku.held() == [reason]
    assert baku.exchange.place().entry == 1
    assert baku.alerts.threads() == []


DEEP = b"[" * 100_000 + b"]" * 100_000
PAYLOADS = {
    "nothing": b"",
    "no object": b"[]",
    "other format": b'{"format":"pcu-message/2","message":{}}',
    "no message": b'{"format":"pcu-message/1"}',
    "message is a list": b'{"format":"pcu-message/1","message":[]}',
    "not text": b"\xff\xfe",
    "too deep": DEEP,
    "deep message": b'{"format":"pcu-message/1","message":' + DEEP + b"}",
    "huge number": b'{"format":"pcu-message/1","message":{"a":' + b"9" * 5000 + b"}}",
}


@pytest.mark.parametrize("name", PAYLOADS)
def test_a_payload_that_is_no_message_is_held_and_blocks_no_other(
    pair: tuple[Hub, PortDesk, PortDesk], name: str
) -> None:
    hub, poti, baku = pair
    message = poti.alerts.queue(draft(), ["AZBAK"]).value
    good = hub.collect(poti)[0].envelope
    assert take(baku, forged(poti, baku, {}, raw=PAYLOADS[name]), good) == 1
    assert baku.held() == [HeldReason.FOREIGN]
    assert baku.state(message.id) is DELIVERED


def test_half_a_character_from_outside_is_held(pair: tuple[Hub, PortDesk, PortDesk]) -> None:
    _, poti, baku = pair
    raw = canonical({"format": dispatch.FORMAT, "message": {"subject": "@"}}).replace(b"@", b"\\ud800")
    assert take(baku, forged(poti, baku, {}, raw=raw)) == 0
    assert baku.held() == [HeldReason.WRONG_FIELDS]


def test_cut_changed_foreign_and_misdirected_envelopes_are_each_held_once() -> None:
    hub, (poti, baku, aktau) = exchange("GEPTI", "AZBAK", "KZAKT")
    poti.alerts.queue(draft(), ["AZBAK"])
    good = hub.collect(poti)[0].envelope
    changed = good[:-1] + bytes([good[-1] ^ 1])
    newer = good[:4] + b"\x02" + good[5:]
    for _ in range(2):
        assert take(aktau, good[:100], changed, b"hello", good, newer) == 0
    expected = ["cut", "altered", "foreign", "not_for_us", "needs_update"]
    assert aktau.held() == expected
    assert take(baku, changed, good) == 1
    assert baku.held() == ["altered"]


def test_a_forger_under_the_same_id_neither_replaces_nor_blocks_the_true_message() -> None:
    hub, (poti, baku, aktau) = exchange("GEPTI", "AZBAK", "KZAKT")
    message = poti.alerts.queue(draft(), ["AZBAK", "KZAKT"]).value
    true = hub.collect(poti)[0].envelope
    false = forged(aktau, baku, {"subject": "Let it pass"}, message_id=message.id)
    assert take(baku, true, false) == 1
    assert baku.alerts.message(message.id).subject == "Acetic acid"
    assert baku.held() == [HeldReason.CONFLICT]
    late = PortDesk("AZBAK")
    late.vault.keys, late.vault.state = baku.vault.keys, copy.deepcopy(baku.vault.state)
    late.vault.state.records.pop(("message", message.id))
    late.vault.state.held.clear()
    assert take(late, false, true) == 1
    assert late.held() == [HeldReason.CONFLICT]


def test_a_stranger_answers_nothing_that_was_not_sent_to_him() -> None:
    hub, (poti, baku, aktau) = exchange("GEPTI", "AZBAK", "KZAKT")
    message = poti.alerts.queue(draft(), ["AZBAK"]).value
    hub.settle()
    for kind in ("delivered", "read", "feedback"):
        fields = {"kind": kind, "in_reply_to": message.id, "thread": message.id, "outcome": "released"}
        assert take(poti, forged(aktau, poti, fields)) == 0
    assert poti.state(message.id) is DELIVERED
    assert poti.held() == [HeldReason.STRANGER]
    assert [each.id for each in poti.alerts.thread(message.id)] == [message.id]
    assert baku.state(message.id) is DELIVERED


def test_an_alert_can_not_slip_into_a_thread_of_others(pair: tuple[Hub, PortDesk, PortDesk]) -> None:
    hub, poti, baku = pair
    message = poti.alerts.queue(draft(), ["AZBAK"]).value
    hub.settle()
    own = forged(baku, poti, {"thread": message.id, "in_reply_to": message.id, "subject": "s"})
    assert take(poti, own) == 1
    assert [each.id for each in poti.alerts.thread(message.id)] == [message.id]
    assert poti.state(message.id) is DELIVERED


def test_what_stays_at_home_is_never_taken_from_outside(pair: tuple[Hub, PortDesk, PortDesk]) -> None:
    _, poti, baku = pair
    sly = {"direction": "out", "device": "d", "case_id": "c", "opened": "2026-11-21T10:00:00+00:00", "colour": "red"}
    envelope = forged(poti, baku, {**sly, "deliveries": [{"id": "AZBAK", "state": "read"}], "subject": "s"})
    assert take(baku, envelope) == 1
    message = baku.alerts.message(peek(envelope).id)
    assert (message.direction, message.device, message.case_id) == (IN, poti.vault.device, "")
    assert (message.opened, message.deliveries) == (None, ())
    assert message.created is not None


def test_revocation_is_judged_by_the_hubs_sequence() -> None:
    hub, (poti, baku) = exchange("GEPTI", "AZBAK")
    for _ in range(2):
        poti.alerts.queue(draft(), ["AZBAK"])
    before, after = hub.collect(poti)
    assert (before.sequence, after.sequence) == (1, 2)
    baku.exchange.take_directory(hub.directory(revoked={poti.vault.device: 1}))
    assert hub.deliver([before, after]) == 1
    assert baku.held() == [HeldReason.REVOKED_SENDER]
    assert baku.exchange.retry_held() == 0
    assert baku.exchange.counts().waiting == 0
    assert last_event(baku.vault).act is Act.RECEIVED


def test_a_moment_of_reading_is_that_of_the_first_look(pair: tuple[Hub, PortDesk, PortDesk]) -> None:
    hub, poti, baku = pair
    message = poti.alerts.queue(draft(), ["AZBAK"]).value
    hub.settle()
    first = baku.alerts.open(message.id).value.opened
    assert isinstance(first, Moment)
    assert baku.alerts.open(message.id).value.opened == first


def test_every_look_at_a_message_and_every_list_given_out_is_noted_also_of_an_auditor() -> None:
    _, (poti, baku) = exchange("GEPTI", "AZBAK")
    message = poti.alerts.queue(draft(), ["AZBAK"]).value
    watcher = Alerts(poti.vault.as_(AUDITOR))
    watcher.note_viewed(message.id)
    watcher.note_viewed(message.id)
    watcher.note_listed(3)
    assert acts(poti.vault, message.id)[-2:] == [Act.VIEWED, Act.VIEWED]
    told = last_event(poti.vault)
    assert (told.act, told.officer, told.change["rows"]) == (Act.SEARCHED, "levan", 3)
    assert_whole(poti.vault)
    with pytest.raises(UserError):
        baku.alerts.note_viewed("nothing")
