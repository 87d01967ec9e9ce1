from __future__ import annotations

from dataclasses import replace

import pytest

from pcu_desk.domain.codes import DeliveryState, Outcome
from pcu_desk.domain.event import Act
from pcu_desk.domain.line import LineReason
from pcu_desk.domain.message import Message
from pcu_desk.domain.ports import InboxPlace, QueueCounts, ReceivedEnvelope
from pcu_desk.services import dispatch
from pcu_desk.services.exchange import Exchange
from pcu_desk.wire.envelope import peek
from tests.unit.services.fake_vault import BrokenError, acts
from tests.unit.services.units import Hub, PortDesk, draft


class Trio:
    """Poti with one desk, Baku with two, Batumi with one; any of them can be revoked."""

    def __init__(self) -> None:
        self.poti, self.baku, self.second = PortDesk("GEPTI"), PortDesk("AZBAK"), PortDesk("AZBAK", "B")
        self.batumi = PortDesk("GEBUS")
        self.gone: dict[str, int] = {}
        self.hub = Hub(self.poti, self.baku, self.second, self.batumi)
        self.hub.enrol()

    def revoke(self, *desks: PortDesk, at: int = 0) -> bytes:
        self.gone |= {desk.vault.device: at for desk in desks}
        return self.hub.directory(revoked=self.gone)

    def tell(self, bundle: bytes, *desks: PortDesk) -> None:
        for desk in desks:
            Exchange(desk.chief).take_directory(bundle)


@pytest.fixture
def trio() -> Trio:
    return Trio()


def _sealed_for(desk: PortDesk) -> list[set[str]]:
    return [{device for device, _ in peek(each.envelope).keys} for each in desk.exchange.pending(100)]


def _only(messages: list[Message]) -> Message:
    (message,) = messages
    return message


def _new(desk: PortDesk, old: Message) -> Message:
    return _only([each for each in desk.alerts.thread(old.thread) if each.replaces == old.id])


def test_a_waiting_message_is_sealed_anew_for_who_is_left_and_its_frozen_bytes_never_leave(trio: Trio) -> None:
    old = trio.poti.alerts.queue(draft(), ["AZBAK", "GEBUS"]).value
    (frozen,) = trio.poti.exchange.pending(10)
    trio.tell(trio.revoke(trio.second), trio.poti)
    new = _new(trio.poti, old)
    (waiting,) = trio.poti.exchange.pending(10)
    assert (waiting.message_id, waiting.envelope != frozen.envelope) == (new.id, True)
    assert _sealed_for(trio.poti) == [{trio.baku.vault.device, trio.batumi.vault.device}]
    assert (new.recipients, new.number, new.subject) == (("AZBAK", "GEBUS"), old.number, old.subject)
    assert trio.poti.exchange.counts() == QueueCounts(1, 0)
    assert acts(trio.poti.vault, old.id) == [Act.QUEUED, Act.PARKED]
    trio.hub.settle()
    assert trio.poti.state(old.id) is trio.poti.state(new.id) is DeliveryState.DELIVERED


def test_a_unit_with_no_desk_left_is_stuck_and_the_others_get_their_message(trio: Trio) -> None:
    old = trio.poti.alerts.queue(draft(), ["AZBAK", "GEBUS"]).value
    trio.tell(trio.revoke(trio.baku, trio.second), trio.poti)
    new = _new(trio.poti, old)
    assert new.recipients == ("GEBUS",)
    stuck = {row.id: (row.state, row.reason) for row in trio.poti.alerts.message(old.id).deliveries}
    assert stuck["AZBAK"] == (DeliveryState.STUCK, LineReason.RECIPIENT.value)
    trio.hub.carry(trio.poti)
    trio.hub.settle()
    assert [row.state for row in trio.poti.alerts.message(new.id).deliveries] == [DeliveryState.DELIVERED]
    assert trio.batumi.alerts.message(new.id).subject == old.subject


def test_a_message_to_nobody_that_is_left_is_stuck_and_nothing_takes_its_place(trio: Trio) -> None:
    old = trio.poti.alerts.queue(draft(), ["GEBUS"]).value
    trio.tell(trio.revoke(trio.batumi), trio.poti)
    assert trio.poti.alerts.thread(old.thread) == [trio.poti.alerts.message(old.id)]
    assert trio.poti.exchange.counts() == QueueCounts(0, 1)
    assert trio.poti.alerts.message(old.id).deliveries[0].reason == LineReason.RECIPIENT.value


def test_messages_for_others_stay_as_they_were_sealed(trio: Trio) -> None:
    trio.poti.alerts.queue(draft(), ["GEBUS"])
    before = trio.poti.exchange.pending(10)
    trio.tell(trio.revoke(trio.second), trio.poti)
    assert trio.poti.exchange.pending(10) == before


def test_what_breaks_halfway_leaves_directory_and_queue_as_they_were(trio: Trio) -> None:
    old = trio.poti.alerts.queue(draft(), ["AZBAK"]).value
    before = trio.poti.exchange.directory()
    trio.poti.chief.break_at = trio.poti.vault.break_at = "append"
    with pytest.raises(BrokenError):
        trio.tell(trio.revoke(trio.second), trio.poti)
    trio.poti.chief.break_at = trio.poti.vault.break_at = ""
    assert trio.poti.exchange.directory() == before
    assert [each.message_id for each in trio.poti.exchange.pending(10)] == [old.id]


def test_one_that_the_hub_refused_because_it_knew_first_is_sealed_anew_too(trio: Trio) -> None:
    old = trio.poti.alerts.queue(draft(), ["AZBAK", "GEBUS"]).value
    trio.poti.exchange.park(old.id, LineReason.RECIPIENT)
    assert trio.poti.exchange.counts() == QueueCounts(0, 1)
    trio.tell(trio.revoke(trio.second), trio.poti)
    new = _new(trio.poti, old)
    assert trio.poti.exchange.counts() == QueueCounts(1, 0)
    trio.hub.settle()
    assert trio.poti.state(old.id) is trio.poti.state(new.id) is DeliveryState.DELIVERED


def test_one_that_is_stuck_for_another_reason_stays_stuck(trio: Trio) -> None:
    old = trio.poti.alerts.queue(draft(), ["AZBAK"]).value
    trio.poti.exchange.park(old.id, LineReason.TOO_LARGE)
    trio.tell(trio.revoke(trio.second), trio.poti)
    assert [each.id for each in trio.poti.alerts.thread(old.thread)] == [old.id]


def _delivered(desk: PortDesk, *envelopes: bytes) -> None:
    entry = desk.exchange.place().entry
    for place, envelope in enumerate(envelopes, entry + 1):
        desk.exchange.take_inbox(InboxPlace("e1", place), [ReceivedEnvelope(place, envelope)])


@pytest.mark.parametrize("order", ["old first", "new first", "old alone", "new alone"])
@pytest.mark.parametrize("times", [1, 3])
def test_old_and_new_are_one_alert_at_the_receiver_in_any_order_and_any_number(
    trio: Trio, order: str, times: int
) -> None:
    old = trio.poti.alerts.queue(draft(), ["AZBAK"]).value
    (first,) = trio.poti.exchange.pending(10)
    trio.tell(trio.revoke(trio.second), trio.poti)
    (second,) = trio.poti.exchange.pending(10)
    sent = {
        "old first": [first, second],
        "new first": [second, first],
        "old alone": [first],
        "new alone": [second],
    }[order]
    for _ in range(times):
        _delivered(trio.baku, *[each.envelope for each in sent])
    (alert,) = trio.baku.alerts.threads()
    thread = trio.baku.alerts.thread(alert.id)
    assert sorted(each.id for each in thread) == sorted(each.message_id for each in sent)
    assert {each.number for each in thread} == {old.number}
    assert trio.baku.exchange.counts().waiting == len(sent)
    assert trio.baku.held() == []


def test_one_that_was_read_before_its_replacement_came_is_not_unread_again(trio: Trio) -> None:
    old = trio.poti.alerts.queue(draft(), ["AZBAK"]).value
    (first,) = trio.poti.exchange.pending(10)
    trio.tell(trio.revoke(trio.second), trio.poti)
    new, (second,) = _new(trio.poti, old), trio.poti.exchange.pending(10)
    _delivered(trio.baku, first.envelope)
    trio.baku.alerts.open(old.id)
    _delivered(trio.baku, second.envelope)
    assert trio.baku.alerts.message(new.id).opened is not None
    trio.hub.carry(trio.baku)
    assert trio.poti.state(old.id) is trio.poti.state(new.id) is DeliveryState.READ


def test_one_that_says_something_else_is_unread_though_the_one_before_was_read(trio: Trio) -> None:
    old = trio.poti.alerts.queue(draft(), ["AZBAK", "GEBUS"]).value
    (first,) = trio.poti.exchange.pending(10)
    trio.poti.exchange.park(old.id, LineReason.TOO_LARGE)
    new = trio.poti.alerts.queue(draft(asked="Open it now"), ["AZBAK"], replaces=old.id).value
    (second,) = trio.poti.exchange.pending(10)
    _delivered(trio.baku, first.envelope)
    trio.baku.alerts.open(old.id)
    _delivered(trio.baku, second.envelope)
    assert trio.baku.alerts.message(new.id).opened is None
    assert [each.id for each in trio.baku.alerts.thread(old.id)] == [old.id, new.id]


def test_feedback_in_whose_place_another_goes_answers_once(trio: Trio) -> None:
    alert = trio.baku.alerts.queue(draft(), ["GEPTI"]).value
    trio.hub.carry(trio.baku)
    trio.hub.settle()
    answer = trio.poti.alerts.reply(alert.id, Outcome.RELEASED, "Nothing found").value
    trio.tell(trio.revoke(trio.second), trio.poti)
    trio.hub.settle()
    assert trio.baku.state(alert.id) is DeliveryState.ANSWERED
    answers = [each for each in trio.baku.alerts.thread(alert.id) if each.id != alert.id]
    assert [each.replaces for each in answers] == [answer.id]


def test_revoked_one_after_the_other_the_last_replacement_alone_leaves_and_names_the_first(trio: Trio) -> None:
    old = trio.poti.alerts.queue(draft(), ["AZBAK", "GEBUS"]).value
    (first,) = trio.poti.exchange.pending(10)
    trio.tell(trio.revoke(trio.second), trio.poti)
    trio.tell(trio.revoke(trio.batumi), trio.poti)
    (waiting,) = trio.poti.exchange.pending(10)
    last = trio.poti.alerts.message(waiting.message_id)
    assert (last.replaces, last.recipients) == (old.id, ("AZBAK",))
    _delivered(trio.baku, first.envelope, waiting.envelope)
    assert len(trio.baku.alerts.threads()) == 1
    trio.tell(trio.revoke(trio.baku), trio.poti)
    assert trio.poti.exchange.counts().waiting == 0


def test_another_desk_cannot_slip_its_message_into_a_thread_by_naming_it_as_replaced(trio: Trio) -> None:
    old = trio.poti.alerts.queue(draft(), ["AZBAK"]).value
    trio.hub.carry(trio.poti)
    forged = trio.batumi.alerts.queue(draft(subject="Forged"), ["AZBAK"]).value
    with trio.batumi.vault.writing() as tx:
        fake = replace(forged, id=forged.id[:-1] + ("0" if forged.id[-1] != "0" else "1"), replaces=old.id)
        dispatch.send(trio.batumi.vault, tx, fake)
        tx.save_message(fake, Act.QUEUED)
    trio.hub.carry(trio.batumi)
    assert [each.id for each in trio.baku.alerts.thread(old.id)] == [old.id]
    assert {each.subject for each in trio.baku.alerts.threads()} == {old.subject, "Forged"}
