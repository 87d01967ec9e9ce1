from __future__ import annotations

import copy

import pytest

from pcu_desk.domain.codes import DeliveryState, Outcome
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.line import LineReason
from pcu_desk.domain.ports import InboxPlace, QueueCounts
from pcu_desk.services.exchange import Exchange
from pcu_desk.wire.directory import DirectoryError
from pcu_desk.wire.enrolment import EnrolmentRequest
from tests.unit.services.fake_vault import AUDITOR, BrokenError, acts, last_event
from tests.unit.services.units import SOON, Hub, PortDesk, draft, exchange


def test_a_receipt_moves_each_message_to_sent_and_twice_is_once(pair: tuple[Hub, PortDesk, PortDesk]) -> None:
    _, poti, _ = pair
    message = poti.alerts.queue(draft(), ["AZBAK"]).value
    for _ in range(2):
        poti.exchange.take_receipt([message.id])
    assert poti.state(message.id) is DeliveryState.SENT
    assert poti.exchange.counts() == QueueCounts(0, 0)
    assert acts(poti.vault, message.id) == [Act.QUEUED, Act.SENT]


def test_a_receipt_that_breaks_halfway_marks_nothing(pair: tuple[Hub, PortDesk, PortDesk]) -> None:
    _, poti, _ = pair
    ids = [poti.alerts.queue(draft(), ["AZBAK"]).value.id for _ in range(2)]
    before = copy.deepcopy(poti.vault.state)
    poti.vault.break_at = "append"
    with pytest.raises(BrokenError):
        poti.exchange.take_receipt(ids)
    assert poti.vault.state == before


def test_acknowledgements_leave_without_a_row_of_their_own(pair: tuple[Hub, PortDesk, PortDesk]) -> None:
    hub, poti, baku = pair
    poti.alerts.queue(draft(), ["AZBAK"])
    hub.carry(poti)
    (note,) = baku.exchange.pending(10)
    baku.exchange.take_receipt([note.message_id])
    assert baku.exchange.counts() == QueueCounts(0, 0)
    with pytest.raises(UserError):
        baku.alerts.message(note.message_id)


def test_alerts_leave_before_answers_and_answers_before_acknowledgements(
    pair: tuple[Hub, PortDesk, PortDesk],
) -> None:
    hub, poti, baku = pair
    first = poti.alerts.queue(draft(), ["AZBAK"]).value
    hub.carry(poti)
    answer = baku.alerts.reply(first.id, Outcome.RELEASED, "").value
    alert = baku.alerts.queue(draft(), ["GEPTI"]).value
    assert [queued.message_id for queued in baku.exchange.pending(2)] == [alert.id, answer.id]
    assert baku.exchange.counts().waiting == 3


def test_a_failed_try_is_noted_and_nothing_leaves_the_queue(pair: tuple[Hub, PortDesk, PortDesk]) -> None:
    _, poti, _ = pair
    message = poti.alerts.queue(draft(), ["AZBAK"]).value
    events = len(acts(poti.vault))
    for _ in range(2):
        poti.exchange.note_failure([message.id], LineReason.NO_LINE, SOON)
    (queued,) = poti.alerts.outbox()
    assert (queued.tries, queued.next_try, queued.reason) == (2, SOON, "no_line")
    assert len(acts(poti.vault)) == events


def test_a_refused_message_is_parked_shown_and_blocks_no_other(pair: tuple[Hub, PortDesk, PortDesk]) -> None:
    hub, poti, baku = pair
    poor, good = (poti.alerts.queue(draft(), ["AZBAK"]).value for _ in range(2))
    for _ in range(2):
        poti.exchange.park(poor.id, LineReason.RECIPIENT)
    parked = poti.alerts.message(poor.id)
    assert parked.state() is DeliveryState.STUCK
    assert parked.deliveries[0].reason == "recipient"
    assert poti.exchange.counts() == QueueCounts(1, 1)
    assert acts(poti.vault, poor.id) == [Act.QUEUED, Act.PARKED]
    assert hub.carry(poti) == 1
    assert baku.state(good.id) is DeliveryState.DELIVERED


def test_parking_an_acknowledgement_only_ends_its_tries(pair: tuple[Hub, PortDesk, PortDesk]) -> None:
    hub, poti, baku = pair
    poti.alerts.queue(draft(), ["AZBAK"])
    hub.carry(poti)
    baku.exchange.park(baku.exchange.pending(1)[0].message_id, LineReason.REFUSED)
    assert baku.exchange.counts() == QueueCounts(0, 0)


def test_a_restored_hub_gets_everything_again_and_refuses_nothing_that_was_answered(
    pair: tuple[Hub, PortDesk, PortDesk],
) -> None:
    hub, poti, baku = pair
    message = poti.alerts.queue(draft(), ["AZBAK"]).value
    hub.settle()
    baku.alerts.reply(message.id, Outcome.SEIZURE, "")
    hub.settle()
    envelope = next(each for each in poti.vault.state.envelopes.values() if each.priority == 0).envelope
    poti.exchange.start_epoch("e2")
    assert poti.exchange.place() == InboxPlace("e2", 0)
    again = poti.exchange.pending(10)
    assert again[0].message_id == message.id
    assert again[0].envelope == envelope
    poti.exchange.park(message.id, LineReason.RECIPIENT)
    assert poti.state(message.id) is DeliveryState.ANSWERED
    hub.settle()
    assert baku.state(message.id) is DeliveryState.DELIVERED


def test_the_first_epoch_offers_nothing_again(pair: tuple[Hub, PortDesk, PortDesk]) -> None:
    _, poti, _ = pair
    message = poti.alerts.queue(draft(), ["AZBAK"]).value
    poti.exchange.take_receipt([message.id])
    poti.exchange.start_epoch("e1")
    assert poti.exchange.counts().waiting == 0
    poti.exchange.start_epoch("e2")
    assert poti.exchange.counts().waiting == 1


def test_an_inbox_page_that_breaks_moves_no_cursor(pair: tuple[Hub, PortDesk, PortDesk]) -> None:
    hub, poti, baku = pair
    poti.alerts.queue(draft(), ["AZBAK"])
    taken = hub.collect(poti)
    before = copy.deepcopy(baku.vault.state)
    baku.vault.break_at = "queue"  # the acknowledgement, after the message has been filed
    with pytest.raises(BrokenError):
        hub.deliver(taken)
    assert baku.vault.state == before
    baku.vault.break_at = ""
    assert hub.deliver(taken) == 1


# -- the directory


def test_the_first_directory_is_a_supervisors_and_is_recorded_later_ones_come_by_themselves() -> None:
    poti, baku = PortDesk("GEPTI"), PortDesk("AZBAK")
    hub = Hub(poti, baku)
    bundle = hub.directory()
    for officer in (poti.vault.officer, AUDITOR):
        with pytest.raises(UserError, match="role"):
            Exchange(poti.vault.as_(officer)).take_directory(bundle)
    assert poti.exchange.directory() is None
    Exchange(poti.chief).take_directory(bundle)
    event = last_event(poti.vault)
    told = {"root": hub.previous.root_fingerprint, "hub": hub.hub.key.hex()}
    assert (event.act, event.change) == (Act.ENROLLED, told)
    later = hub.directory()
    poti.exchange.take_directory(later)
    assert poti.exchange.directory() == later
    assert acts(poti.vault).count(Act.ENROLLED) == 1
    assert poti.exchange.partners() == ["AZBAK"]
    assert poti.exchange.hub() == hub.hub


def test_a_first_directory_with_another_fingerprint_than_was_heard_is_not_taken_in() -> None:
    poti = PortDesk("GEPTI")
    hub = Hub(poti, PortDesk("AZBAK"))
    bundle, chief = hub.directory(), Exchange(poti.chief)
    own = hub.previous.root_fingerprint
    with pytest.raises(DirectoryError, match="another than was read out"):
        chief.take_directory(bundle, "0000 " + own[5:])
    assert poti.exchange.directory() is None
    chief.take_directory(bundle, own.upper().replace(" ", "  "))
    assert poti.exchange.directory() == bundle


def test_an_older_foreign_or_broken_directory_is_refused_and_the_one_here_stays(
    pair: tuple[Hub, PortDesk, PortDesk],
) -> None:
    hub, poti, baku = pair
    older = poti.exchange.directory()
    newer = hub.directory()
    poti.exchange.take_directory(newer)
    stranger = Hub(poti, baku).directory()
    for bundle in (older, stranger, newer[:-9], b"", b"{}", newer.replace(b"AZBAK", b"AZBAX")):
        with pytest.raises(DirectoryError):
            poti.exchange.take_directory(bundle)
    assert poti.exchange.directory() == newer


def test_a_directory_that_knows_this_desk_otherwise_is_refused_as_a_directory_error() -> None:
    poti, baku = PortDesk("GEPTI"), PortDesk("AZBAK")
    other_letter = PortDesk("GEPTI", "B")
    other_letter.vault.keys = poti.vault.keys
    elsewhere = PortDesk("KZAKT")
    elsewhere.vault.keys = poti.vault.keys
    for members in ([baku], [other_letter, baku], [elsewhere, baku]):
        with pytest.raises(DirectoryError):
            Exchange(poti.chief).take_directory(Hub(*members).directory())
    assert poti.exchange.directory() is None
    assert acts(poti.vault) == [Act.FOUNDED]


def test_a_unit_whose_desks_are_gone_is_no_partner_and_gets_no_alert(pair: tuple[Hub, PortDesk, PortDesk]) -> None:
    hub, poti, baku = pair
    poti.exchange.take_directory(hub.directory(revoked={baku.vault.device: 0}))
    assert poti.exchange.partners() == []
    with pytest.raises(UserError, match="AZBAK"):
        poti.alerts.queue(draft(), ["AZBAK"])


def test_a_request_to_be_enrolled_is_a_supervisors_and_carries_the_desks_keys() -> None:
    poti = PortDesk("GEPTI")
    with pytest.raises(UserError, match="role"):
        poti.exchange.enrolment()
    request = Exchange(poti.chief).enrolment()
    read = EnrolmentRequest.from_bytes(request.to_bytes(poti.exchange.keys))
    assert (read.unit, read.country, read.public, read.founder) == (
        "GEPTI",
        "GE",
        poti.vault.keys.public,
        poti.vault.founder,
    )
    assert read.fingerprint == request.fingerprint


def test_a_training_vault_calls_no_hub_beyond_this_machine() -> None:
    _, (poti, _) = exchange("GEPTI", "AZBAK", training=True)
    assert poti.exchange.hub().url == "http://127.0.0.1:8080"
    for url in ("https://hub.example", "http://127.0.0.1.example:8080", "http://10.0.0.1"):
        with pytest.raises(UserError, match="training"):
            poti.exchange.hub(url)


def test_a_desk_without_a_directory_has_no_hub_and_no_partners() -> None:
    lone = PortDesk("GEPTI")
    for ask in (lone.exchange.hub, lone.exchange.partners):
        with pytest.raises(UserError, match="directory"):
            ask()
    assert lone.exchange.directory() is None
    assert lone.exchange.counts() == QueueCounts(0, 0)


def test_an_envelope_that_comes_before_any_directory_is_kept_for_later() -> None:
    hub, (poti, _) = exchange("GEPTI", "AZBAK")
    baku = hub.desks[1]
    poti.alerts.queue(draft(), ["AZBAK"])
    bundle = baku.vault.state.bundle
    baku.vault.state.bundle = None
    assert hub.carry(poti) == 0
    assert baku.held() == ["unknown_sender"]
    Exchange(baku.chief).take_directory(bundle)
    assert baku.held() == []
