from __future__ import annotations

import dataclasses
from datetime import UTC, datetime, timedelta

import pytest

from pcu_desk.domain.codes import DeliveryState
from pcu_desk.domain.message import IN, Delivery, Message
from pcu_desk.domain.moment import Moment

START = datetime(2026, 11, 21, 10, tzinfo=UTC)
ORDER = [
    DeliveryState.QUEUED,
    DeliveryState.SENT,
    DeliveryState.DELIVERED,
    DeliveryState.READ,
    DeliveryState.ANSWERED,
]


def at(minutes: int) -> Moment:
    return Moment(START + timedelta(minutes=minutes))


def message(*states: DeliveryState) -> Message:
    return Message(deliveries=tuple(Delivery(f"U{n}", state, at(0)) for n, state in enumerate(states)))


@pytest.mark.parametrize("here", ORDER)
@pytest.mark.parametrize("there", ORDER)
def test_a_delivery_only_moves_forward(here: DeliveryState, there: DeliveryState) -> None:
    before = Delivery("AZBAK", here, at(0), "no_line")
    after = before.moved(there, at(5))
    if ORDER.index(there) > ORDER.index(here):
        assert after == Delivery("AZBAK", there, at(5), "")
    else:
        assert after == before


@pytest.mark.parametrize("state", ORDER)
def test_a_stuck_message_moves_on_when_the_hub_has_it_after_all(state: DeliveryState) -> None:
    assert Delivery("AZBAK", DeliveryState.STUCK, at(0), "conflict").moved(state, at(1)).state is state


def test_what_the_recipient_has_is_not_parked_by_a_later_refusal() -> None:
    for state in ORDER:
        parked = Delivery("AZBAK", state, at(0)).parked("recipient", at(1))
        waiting = state in (DeliveryState.QUEUED, DeliveryState.SENT)
        assert parked.state is (DeliveryState.STUCK if waiting else state)
        assert parked.reason == ("recipient" if waiting else "")


def test_progress_of_one_recipient_leaves_the_others_alone() -> None:
    after = message(DeliveryState.SENT, DeliveryState.SENT).progressed("U1", DeliveryState.READ, at(3))
    assert [row.state for row in after.deliveries] == [DeliveryState.SENT, DeliveryState.READ]
    assert after.progressed("STRANGER", DeliveryState.READ, at(4)) == after


def test_the_state_that_matters_is_stuck_else_the_one_furthest_behind() -> None:
    assert message(DeliveryState.READ, DeliveryState.STUCK).state() is DeliveryState.STUCK
    assert message(DeliveryState.ANSWERED, DeliveryState.SENT).state() is DeliveryState.SENT
    assert message().state() is DeliveryState.QUEUED


def test_an_incoming_message_is_delivered_then_read() -> None:
    incoming = Message(direction=IN)
    assert incoming.state() is DeliveryState.DELIVERED
    assert dataclasses.replace(incoming, opened=at(1)).state() is DeliveryState.READ
