"""Courier trips between desks in memory: carried once, twice, half, forged, late."""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pcu_desk.domain.codes import DeliveryState, HeldReason, Outcome
from pcu_desk.domain.courier import CourierDirectory, CourierIndex, CourierSigner, Exported, Taken, suggested_name
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.line import LineReason
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.ports import BY_COURIER
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.services import courier_file, courier_intake, courier_load
from pcu_desk.services.courier import OTHER_HUB, OWN_FILE, Courier, Rooms
from pcu_desk.services.dispatch import NotEnrolledError
from pcu_desk.services.exchange import Exchange
from pcu_desk.services.files import Files
from pcu_desk.services.keys import Keys
from pcu_desk.wire import courier
from pcu_desk.wire.courier import AlteredCourierError, CutCourierError, ForeignCourierError, Outgoing
from pcu_desk.wire.courier_index import read_index
from pcu_desk.wire.envelope import envelope_hash, peek
from tests.unit.services.fake_vault import AUDITOR, BrokenError, FakeVault, acts, assert_whole, last_event
from tests.unit.services.units import Hub, PortDesk, draft, exchange


class Reader:
    """Parses here and now."""

    def index(self, data: bytes, start: int, end: int) -> CourierIndex:
        try:
            return read_index(data, start, end)
        except ValueError as wrong:
            raise AlteredCourierError from wrong

    def close(self) -> None:
        pass


def of(vault: FakeVault) -> Courier:
    rooms = Rooms(Exchange(vault), Files(vault, lambda: pytest.fail("no picture is shown")), Keys(vault))
    return Courier(vault, rooms, Reader)


class Stick:
    """A folder on which files lie."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.made = 0

    def load(self, desk: PortDesk, *units: str) -> Exported:
        self.made += 1
        return of(desk.vault).export(self.folder / f"{self.made}.pcucourier", units).value

    def unload(self, desk: PortDesk, trip: Exported) -> Taken:
        return of(desk.vault).take(trip.file).value

    def carry(self, sender: PortDesk, receiver: PortDesk) -> Taken:
        return self.unload(receiver, self.load(sender))


@pytest.fixture
def stick(tmp_path: Path) -> Stick:
    return Stick(tmp_path)


def test_a_trip_both_ways_brings_alert_answer_and_states_and_empties_both_queues(
    pair: tuple[Hub, PortDesk, PortDesk], stick: Stick
) -> None:
    _, poti, baku = pair
    alert = poti.alerts.queue(draft(), ["AZBAK"]).value
    out = stick.load(poti)
    assert (out.messages, out.receipts, out.to) == (1, 0, ("AZBAK",))
    assert poti.state(alert.id) is DeliveryState.QUEUED
    taken = stick.unload(baku, out)
    assert (taken.new, taken.known, taken.held, taken.others, taken.signer) == (1, 0, 0, 0, CourierSigner.KNOWN)
    baku.alerts.open(alert.id)
    baku.alerts.reply(alert.id, Outcome.RELEASED, "two drums")
    back = stick.load(baku)
    assert (back.messages, back.receipts) == (3, 1)
    home = stick.unload(poti, back)
    assert (home.new, home.known, home.confirmed) == (1, 2, 1)
    assert poti.state(alert.id) is DeliveryState.ANSWERED
    assert poti.exchange.counts().waiting == 1, "the delivery of the answer goes back"
    last = stick.carry(poti, baku)
    assert (last.new, last.confirmed) == (1, 3)
    assert baku.exchange.counts().waiting == 0
    assert stick.carry(baku, poti).confirmed == 1
    assert poti.exchange.counts().waiting == 0
    for desk in (poti, baku):
        assert_whole(desk.vault)


def test_a_file_taken_twice_has_one_effect_and_says_so(pair: tuple[Hub, PortDesk, PortDesk], stick: Stick) -> None:
    _, poti, baku = pair
    alert = poti.alerts.queue(draft(), ["AZBAK"]).value
    trip = stick.load(poti)
    stick.unload(baku, trip)
    records, waiting = dict(baku.vault.state.records), baku.exchange.counts().waiting
    again = stick.unload(baku, trip)
    assert (again.new, again.known, again.again) == (0, 1, True)
    assert baku.vault.state.records == records
    assert baku.exchange.counts().waiting == waiting
    assert acts(baku.vault, alert.id) == [Act.RECEIVED]


def test_by_stick_and_by_line_at_once_has_one_effect(pair: tuple[Hub, PortDesk, PortDesk], stick: Stick) -> None:
    hub, poti, baku = pair
    alert = poti.alerts.queue(draft(), ["AZBAK"]).value
    trip = stick.load(poti)
    hub.carry(poti)
    assert stick.unload(baku, trip).new == 0
    hub.settle()
    back = stick.carry(baku, poti)
    assert back.confirmed == 1
    assert acts(baku.vault, alert.id) == [Act.RECEIVED]
    assert acts(poti.vault, alert.id) == [Act.QUEUED, Act.SENT, Act.PROGRESSED]


def test_export_changes_nothing_but_the_journal_and_the_next_one_holds_the_same(
    pair: tuple[Hub, PortDesk, PortDesk], stick: Stick
) -> None:
    _, poti, _ = pair
    poti.alerts.queue(draft(), ["AZBAK"])
    before = poti.alerts.outbox()
    first, second = stick.load(poti), stick.load(poti)
    assert (first.messages, second.messages) == (1, 1)
    assert first.id != second.id
    assert poti.alerts.outbox() == before
    told = last_event(poti.vault)
    assert (told.act, told.subject, told.change["direction"]) == (Act.CARRIED, second.id, "out")
    assert told.change["sha256"] == second.sha256
    assert second.size == second.file.stat().st_size


def test_the_plan_of_a_trip_tells_what_the_file_then_holds_and_writes_nothing(
    pair: tuple[Hub, PortDesk, PortDesk], stick: Stick
) -> None:
    _, poti, _ = pair
    poti.alerts.queue(draft(), ["AZBAK"])
    before = last_event(poti.vault)
    plan = of(poti.vault).plan(["AZBAK"])
    assert last_event(poti.vault) == before
    assert not list(stick.folder.glob("*"))
    made = stick.load(poti)
    assert (plan.to, plan.messages, plan.chunks, plan.receipts) == (made.to, made.messages, made.chunks, made.receipts)
    assert 0 < plan.size <= made.size


def test_what_the_hub_has_and_the_unit_is_not_known_to_have_goes_onto_the_stick_too(
    pair: tuple[Hub, PortDesk, PortDesk], stick: Stick
) -> None:
    hub, poti, baku = pair
    alert = poti.alerts.queue(draft(), ["AZBAK"]).value
    taken = hub.collect(poti)
    assert poti.state(alert.id) is DeliveryState.SENT
    assert stick.carry(poti, baku).new == 1
    assert hub.deliver(taken) == 0
    assert stick.carry(baku, poti).confirmed == 1
    assert poti.state(alert.id) is DeliveryState.DELIVERED
    assert stick.load(poti).messages == 0


def test_a_stick_for_one_unit_carries_nothing_of_another(stick: Stick) -> None:
    _, (poti, baku, turkmenbashi) = exchange("GEPTI", "AZBAK", "TMKRW")
    one = poti.alerts.queue(draft(subject="one"), ["AZBAK"]).value
    both = poti.alerts.queue(draft(subject="both"), ["AZBAK", "TMKRW"]).value
    trip = stick.load(poti, " azbak ")
    assert (trip.messages, trip.to) == (2, ("AZBAK",))
    foreign = stick.unload(turkmenbashi, trip)
    assert (foreign.new, foreign.others) == (1, 1), "what is sealed for a unit may come with another's stick"
    assert turkmenbashi.held() == []
    stick.unload(baku, trip)
    stick.carry(baku, poti)
    assert poti.state(one.id) is DeliveryState.DELIVERED
    assert poti.exchange.counts().waiting == 1, "one recipient has not confirmed yet"
    stick.carry(turkmenbashi, poti)
    assert poti.state(both.id) is DeliveryState.DELIVERED
    assert poti.exchange.counts().waiting == 0


def test_a_unit_with_two_desks_leaves_the_queue_when_both_have_it(stick: Stick) -> None:
    desks = [PortDesk("GEPTI"), PortDesk("AZBAK", "A"), PortDesk("AZBAK", "B")]
    hub = Hub(*desks)
    hub.enrol()
    poti, first, second = desks
    alert = poti.alerts.queue(draft(), ["AZBAK"]).value
    stick.carry(poti, first)
    stick.carry(first, poti)
    assert poti.state(alert.id) is DeliveryState.DELIVERED
    assert poti.exchange.counts().waiting == 1
    assert stick.carry(poti, second).new == 1
    stick.carry(second, poti)
    assert poti.exchange.counts().waiting == 0


def test_a_revoked_writers_messages_are_held_and_his_receipts_count_for_nothing(stick: Stick) -> None:
    hub, (poti, baku) = exchange("GEPTI", "AZBAK")
    alert = poti.alerts.queue(draft(), ["AZBAK"]).value
    stick.carry(poti, baku)
    baku.alerts.reply(alert.id, Outcome.RELEASED, "nothing")
    trip = stick.load(baku)
    poti.exchange.take_directory(hub.directory(revoked={baku.vault.device: 0}))
    taken = stick.unload(poti, trip)
    assert (taken.signer, taken.new, taken.held, taken.confirmed) == (CourierSigner.REVOKED, 0, 2, 0)
    assert set(poti.held()) == {HeldReason.REVOKED_SENDER}
    assert poti.state(alert.id) is DeliveryState.STUCK, "the unit has no desk left"
    assert [held.sequence for held in poti.alerts.held()] == [BY_COURIER] * 2


def test_an_unknown_writers_messages_are_held_until_a_directory_names_him(stick: Stick) -> None:
    poti, baku = PortDesk("GEPTI"), PortDesk("AZBAK")
    hub = Hub(poti, baku)
    early = hub.directory([poti])
    Exchange(poti.chief).take_directory(early)
    Exchange(baku.chief).take_directory(hub.directory())
    baku.alerts.queue(draft(), ["GEPTI"])
    trip = stick.load(baku)
    poti.exchange.take_directory(hub.previous.raw)
    assert stick.unload(poti, trip).new == 1
    other = PortDesk("AZSUM")
    strange = Hub(other, PortDesk("GEPTI"))
    Exchange(other.chief).take_directory(strange.directory())
    other.alerts.queue(draft(), ["GEPTI"])
    assert stick.unload(poti, stick.load(other)).directory is CourierDirectory.REFUSED


def test_the_directory_travels_and_only_forward(stick: Stick) -> None:
    hub, (poti, baku) = exchange("GEPTI", "AZBAK")
    old = stick.load(baku)
    poti.exchange.take_directory(hub.directory())
    newer = stick.load(poti)
    assert stick.unload(baku, newer).directory is CourierDirectory.NEWER
    assert baku.exchange.directory() == poti.exchange.directory()
    assert stick.unload(poti, old).directory is CourierDirectory.OLDER
    assert baku.exchange.directory() == poti.exchange.directory()
    assert stick.carry(poti, baku).directory is CourierDirectory.SAME


def altered(path: Path, change: Callable[[bytes], bytes]) -> Path:
    made = path.with_suffix(".changed.pcucourier")
    made.write_bytes(change(path.read_bytes()))
    return made


@pytest.mark.parametrize(
    ("change", "error"),
    [
        (lambda raw: raw[: len(raw) // 2], CutCourierError),
        (lambda raw: raw[:-1], CutCourierError),
        (lambda _: b"", CutCourierError),
        (lambda raw: b"PK" + raw, ForeignCourierError),
        (lambda raw: raw + b"\0", AlteredCourierError),
        (lambda raw: raw[:900] + bytes([raw[900] ^ 1]) + raw[901:], AlteredCourierError),
        (lambda raw: raw.replace(b"AZBAK", b"AZBAQ", 1), AlteredCourierError),
    ],
)
def test_half_a_foreign_and_a_changed_file_take_nothing_in(
    pair: tuple[Hub, PortDesk, PortDesk], stick: Stick, change: Callable[[bytes], bytes], error: type[UserError]
) -> None:
    _, poti, baku = pair
    poti.alerts.queue(draft(), ["AZBAK"])
    path = altered(stick.load(poti).file, change)
    events = len(acts(baku.vault))
    for door in (of(baku.vault).take, of(baku.vault).look):
        with pytest.raises(error):
            door(path)
    assert len(acts(baku.vault)) == events


def rewritten(trip: Exported, desk: PortDesk, change: Callable[[list[Outgoing]], list[Outgoing]]) -> Path:
    """Write the file anew with other parts, as a desk that cheats could."""
    raw = trip.file.read_bytes()
    file = io.BytesIO(raw)
    sealed = courier.check(file)
    index = read_index(sealed.index, sealed.start, sealed.end)
    parts = [
        Outgoing(part.kind, part.size, lambda part=part: courier.read_part(file, part), part.name)
        for part in index.parts
    ]
    path = trip.file.with_suffix(".again.pcucourier")
    path.write_bytes(b"".join(courier.write(index, change(parts), desk.vault.keys.sign)))
    return path


def of_kind(kind: str, parts: list[Outgoing]) -> list[Outgoing]:
    return [part for part in parts if part.kind == kind]


def test_an_altered_message_is_held_and_the_others_are_taken_in(
    pair: tuple[Hub, PortDesk, PortDesk], stick: Stick
) -> None:
    _, poti, baku = pair
    for subject in ("one", "two", "three"):
        poti.alerts.queue(draft(subject=subject), ["AZBAK"])

    def spoil(parts: list[Outgoing]) -> list[Outgoing]:
        first, *rest = of_kind("envelope", parts)
        raw = first.content()
        return [
            Outgoing.of("envelope", raw[:-1] + bytes([raw[-1] ^ 1])),
            Outgoing.of("envelope", b"PCUXnonsense"),
            *rest,
        ]

    taken = of(baku.vault).take(rewritten(stick.load(poti), poti, spoil)).value
    assert (taken.new, taken.held) == (2, 2)
    assert HeldReason.ALTERED in baku.held()
    assert stick.load(baku).receipts == 2


def test_a_stranger_can_not_fill_the_vault_with_what_nobody_can_read(
    stick: Stick, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(courier_intake, "MOST_STRANGE", 60)
    _, (poti, baku) = exchange("GEPTI", "AZBAK")
    stranger, _ = exchange("TMKRW", "AZBAK")[1]
    stranger.alerts.queue(draft(), ["AZBAK"])
    nonsense = [Outgoing.of("envelope", f"PCUXnonsense{number}".encode()) for number in range(1000)]
    taken = of(baku.vault).take(rewritten(stick.load(stranger), stranger, lambda _: nonsense)).value
    assert (taken.signer, taken.new) == (CourierSigner.UNKNOWN, 0)
    assert taken.held == len(baku.held()) == 100
    poti.alerts.queue(draft(), ["AZBAK"])
    more = rewritten(stick.load(poti), poti, lambda parts: [*nonsense[200:400], *of_kind("envelope", parts)])
    assert of(baku.vault).take(more).value.new == 1


def test_receipts_of_others_for_others_and_of_what_was_never_sealed_for_them_count_for_nothing(stick: Stick) -> None:
    _, (poti, baku, turkmenbashi) = exchange("GEPTI", "AZBAK", "TMKRW")
    alert = poti.alerts.queue(draft(), ["AZBAK"]).value
    stick.carry(poti, baku)
    true = stick.load(baku)
    frozen = poti.vault.state.envelopes[alert.id].envelope

    def forged(sender: PortDesk, hashed: bytes, to: str) -> Path:
        from pcu_desk.wire.courier_receipt import CourierReceipt

        receipt = CourierReceipt(sender.vault.device, to, "2026-11-22T06:00:00Z", ((alert.id, hashed),))
        raw = receipt.to_bytes(sender.vault.keys)
        return rewritten(true, baku, lambda _: [Outgoing.of("receipt", raw), Outgoing.of("receipt", raw[:-2])])

    own, right = poti.vault.device, envelope_hash(frozen)
    for sender, hashed, to in (
        (turkmenbashi, right, own), (baku, bytes(32), own), (baku, right, turkmenbashi.vault.device)
    ):  # fmt: skip
        assert of(poti.vault).take(forged(sender, hashed, to)).value.confirmed == 0
    assert poti.state(alert.id) is DeliveryState.QUEUED
    assert stick.unload(poti, true).confirmed == 1
    assert poti.state(alert.id) is DeliveryState.DELIVERED


def test_a_forged_copy_of_a_known_message_takes_no_receipt_from_the_true_one(
    pair: tuple[Hub, PortDesk, PortDesk], stick: Stick
) -> None:
    _, poti, baku = pair
    poti.alerts.queue(draft(), ["AZBAK"])
    trip = stick.load(poti)
    stick.unload(baku, trip)

    def forge(parts: list[Outgoing]) -> list[Outgoing]:
        raw = of_kind("envelope", parts)[0].content()
        return [Outgoing.of("envelope", raw[:-1] + bytes([raw[-1] ^ 1]))]

    of(baku.vault).take(rewritten(trip, poti, forge))
    assert stick.carry(baku, poti).confirmed == 1


def test_an_import_that_is_ended_between_two_parts_goes_on_where_it_was(
    pair: tuple[Hub, PortDesk, PortDesk], stick: Stick, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(courier_intake, "_BATCH", 1)
    _, poti, baku = pair
    for number in range(4):
        poti.alerts.queue(draft(subject=str(number)), ["AZBAK"])
    trip = stick.load(poti)

    def enough(_done: int, _total: int) -> None:
        if len(baku.alerts.threads()) == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        of(baku.vault).take(trip.file, enough)
    assert last_event(baku.vault).act is not Act.CARRIED
    rest = stick.unload(baku, trip)
    assert (rest.new, rest.known, rest.again) == (2, 2, False)
    assert stick.load(baku).receipts == 4


@pytest.mark.parametrize("step", ["append", "queue"])
def test_a_transaction_that_breaks_takes_nothing_of_its_messages_and_owes_no_receipt(
    pair: tuple[Hub, PortDesk, PortDesk], stick: Stick, step: str
) -> None:
    _, poti, baku = pair
    poti.alerts.queue(draft(), ["AZBAK"])
    trip = stick.load(poti)
    baku.vault.break_at = step
    with pytest.raises(BrokenError):
        stick.unload(baku, trip)
    baku.vault.break_at = ""
    assert (baku.alerts.threads(), baku.vault.state.owed) == ([], {})
    assert stick.unload(baku, trip).new == 1


def test_an_answer_before_its_alert_waits_for_it_and_both_are_confirmed_at_last(stick: Stick) -> None:
    hub, (poti, baku) = exchange("GEPTI", "AZBAK")
    alert = poti.alerts.queue(draft(), ["AZBAK"]).value
    hub.carry(poti)
    baku.alerts.reply(alert.id, Outcome.RELEASED, "nothing")
    trip = stick.load(baku)
    lost = poti.vault.state.records.pop(("message", alert.id))
    taken = stick.unload(poti, trip)
    assert (taken.new, taken.held, poti.held()) == (0, 1, [HeldReason.EARLIER])
    poti.vault.state.records["message", alert.id] = lost
    again = stick.unload(poti, trip)
    assert (again.new, again.known, again.held, poti.held()) == (1, 1, 0, [])


def test_receipts_are_owed_for_ninety_days_after_the_last_time_and_then_forgotten(
    pair: tuple[Hub, PortDesk, PortDesk], stick: Stick, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, poti, baku = pair
    poti.alerts.queue(draft(), ["AZBAK"])
    trip = stick.load(poti)
    stick.unload(baku, trip)
    assert [stick.load(baku).receipts for _ in range(3)] == [1, 1, 1]
    monkeypatch.setattr(courier_intake, "OWED_DAYS", -1)
    stick.carry(poti, baku)
    assert stick.load(baku).receipts == 0


def test_looking_tells_what_is_in_it_and_takes_nothing(pair: tuple[Hub, PortDesk, PortDesk], stick: Stick) -> None:
    _, poti, baku = pair
    poti.alerts.queue(draft(), ["AZBAK"])
    trip = stick.load(poti)
    events = len(acts(baku.vault))
    seen = of(baku.vault).look(trip.file)
    assert (seen.unit, seen.signer, seen.mine, seen.again) == ("GEPTI", CourierSigner.KNOWN, True, False)
    assert (seen.messages, seen.chunks, seen.receipts, seen.size) == (1, 0, 0, trip.size)
    assert abs((seen.at.utc - Moment.now().utc).total_seconds()) < 60
    assert len(acts(baku.vault)) == events
    stick.unload(baku, trip)
    assert of(baku.vault).look(trip.file).again
    own = of(poti.vault).look(trip.file)
    assert (own.signer, own.mine) == (CourierSigner.OWN, False)


@pytest.mark.parametrize("at", ["2026-13-45T99:00:00Z", "0001-01-01T00:00:00Z"])
def test_a_day_that_cannot_be_is_an_altered_file(pair: tuple[Hub, PortDesk, PortDesk], stick: Stick, at: str) -> None:
    _, poti, baku = pair
    keys = poti.vault.keys
    head = CourierIndex(uuid7(), keys.id, "GEPTI", keys.public.signing, at, ("AZBAK",), "", "", 0, 0)
    path = stick.folder / "x.pcucourier"
    path.write_bytes(b"".join(courier.write(head, [], keys.sign)))
    with pytest.raises(AlteredCourierError):
        of(baku.vault).look(path)


def test_ones_own_file_is_not_taken_in(pair: tuple[Hub, PortDesk, PortDesk], stick: Stick) -> None:
    _, poti, _ = pair
    with pytest.raises(UserError) as caught:
        stick.carry(poti, poti)
    assert caught.value.text is OWN_FILE


def test_who_may_not_alert_may_not_carry_and_who_is_not_enrolled_can_not(stick: Stick) -> None:
    _, (poti, baku) = exchange("GEPTI", "AZBAK")
    trip = stick.load(poti)
    for act in (lambda desk: desk.export(stick.folder / "x"), lambda desk: desk.take(trip.file)):
        with pytest.raises(UserError):
            act(of(baku.vault.as_(AUDITOR)))
        with pytest.raises(NotEnrolledError):
            act(of(PortDesk("TMKRW").vault))
    assert of(baku.vault.as_(AUDITOR)).look(trip.file).messages == 0


def test_a_training_vault_writes_no_courier_file(stick: Stick) -> None:
    _, (poti, _) = exchange("GEPTI", "AZBAK", training=True)
    with pytest.raises(UserError) as caught:
        stick.load(poti)
    assert caught.value.text is courier_load.TRAINING
    assert list(stick.folder.iterdir()) == []


def test_units_that_the_directory_does_not_name_are_refused(pair: tuple[Hub, PortDesk, PortDesk], stick: Stick) -> None:
    _, poti, _ = pair
    for unit in ("TMKRW", "GEPTI"):
        with pytest.raises(UserError) as caught:
            stick.load(poti, unit)
        assert caught.value.text is courier_load.NO_UNIT


def test_a_stick_that_is_not_there_or_full_leaves_no_half_file_and_the_older_one(
    pair: tuple[Hub, PortDesk, PortDesk], stick: Stick, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, poti, _ = pair
    with pytest.raises(UserError) as caught:
        of(poti.vault).export(stick.folder / "gone" / "x.pcucourier")
    assert caught.value.text is courier_file.NO_FOLDER
    path = stick.folder / "x.pcucourier"
    path.write_bytes(b"an older one")

    def full(_handle: int) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(courier_file.os, "fsync", full)
    with pytest.raises(UserError) as caught:
        of(poti.vault).export(path)
    assert caught.value.text is courier_file.NOT_WRITTEN
    assert [each.name for each in stick.folder.iterdir()] == ["x.pcucourier"]
    assert path.read_bytes() == b"an older one"


def test_a_stick_that_reads_back_other_bytes_is_found_out(
    pair: tuple[Hub, PortDesk, PortDesk], stick: Stick, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, poti, _ = pair
    proven = courier_file._proven

    def rotten(beside: Path, *rest: Any) -> bool:
        raw = bytearray(beside.read_bytes())
        raw[100] ^= 1
        beside.write_bytes(raw)
        return proven(beside, *rest)

    monkeypatch.setattr(courier_file, "_proven", rotten)
    with pytest.raises(UserError) as caught:
        stick.load(poti)
    assert caught.value.text is courier_file.NOT_PROVEN
    assert list(stick.folder.iterdir()) == []


@pytest.mark.parametrize("name", ["a folder", "nothing"])
def test_what_is_no_file_is_a_sentence(pair: tuple[Hub, PortDesk, PortDesk], stick: Stick, name: str) -> None:
    _, poti, _ = pair
    path = stick.folder / name
    if name == "a folder":
        path.mkdir()
    with pytest.raises(UserError) as caught:
        of(poti.vault).take(path)
    assert caught.value.text is courier_file.NOT_READ


def test_a_hubs_file_of_another_hub_is_refused(pair: tuple[Hub, PortDesk, PortDesk], stick: Stick) -> None:
    from pcu_desk.wire.keys import HubKeys

    _, poti, _ = pair
    keys = HubKeys.generate()
    head = CourierIndex(uuid7(), keys.id, "", keys.public, "2026-11-22T06:00:00Z", ("GEPTI",), "", uuid7(), 0, 0)
    path = stick.folder / "answer.pcucourier"
    path.write_bytes(b"".join(courier.write(head, [], keys.sign)))
    with pytest.raises(UserError) as caught:
        of(poti.vault).take(path)
    assert caught.value.text is OTHER_HUB


def test_a_parked_message_is_no_cargo_and_a_receipt_frees_one_that_is_stuck(
    pair: tuple[Hub, PortDesk, PortDesk], stick: Stick
) -> None:
    _, poti, baku = pair
    alert = poti.alerts.queue(draft(), ["AZBAK"]).value
    trip = stick.load(poti)
    poti.exchange.park(alert.id, LineReason.REFUSED)
    assert stick.load(poti).messages == 0
    stick.unload(baku, trip)
    stick.carry(baku, poti)
    assert poti.state(alert.id) is DeliveryState.DELIVERED


def test_a_file_is_named_after_its_unit_and_the_hour() -> None:
    assert suggested_name("GEPTI", Moment.parse("2026-11-22T06:30:00+04:00")) == "pcu-GEPTI-20261122-0630.pcucourier"


def test_a_clock_that_is_wrong_by_ten_years_changes_nothing_of_a_trip(
    pair: tuple[Hub, PortDesk, PortDesk], stick: Stick, monkeypatch: pytest.MonkeyPatch
) -> None:
    import datetime as dt

    class Wrong(dt.datetime):
        @classmethod
        def now(cls, tz: dt.tzinfo | None = None) -> dt.datetime:
            return dt.datetime.now(tz) - dt.timedelta(days=3650)

    _, poti, baku = pair
    alert = poti.alerts.queue(draft(), ["AZBAK"]).value
    with monkeypatch.context() as patch:
        patch.setattr(courier_load, "datetime", Wrong)
        trip = stick.load(poti)
    assert stick.unload(baku, trip).new == 1
    assert stick.carry(baku, poti).confirmed == 1
    assert peek(poti.vault.state.envelopes[alert.id].envelope).id == alert.id


def test_the_plan_tells_what_the_file_will_hold_and_writes_nothing(
    pair: tuple[Hub, PortDesk, PortDesk], stick: Stick
) -> None:
    _, poti, baku = pair
    poti.alerts.queue(draft(), ["AZBAK"])
    stick.carry(poti, baku)
    events = len(acts(baku.vault))
    plan = of(baku.vault).plan(["GEPTI"])
    assert len(acts(baku.vault)) == events
    made = stick.load(baku, "GEPTI")
    assert (plan.messages, plan.chunks, plan.receipts, plan.to) == (made.messages, 0, made.receipts, made.to)
    assert (made.messages, made.receipts) == (1, 1)
    assert plan.size < made.size < 2 * plan.size


def test_what_a_killed_export_left_on_the_stick_goes_with_the_next_one(
    pair: tuple[Hub, PortDesk, PortDesk], stick: Stick
) -> None:
    _, poti, _ = pair
    old, young, other = (stick.folder / f".{name}.pcu-part" for name in ("a.0123456789ab", "b.0123456789ab", "mine"))
    for path in (old, young, other):
        path.write_bytes(b"half")
    for path in (old, other):
        os.utime(path, (0, 0))
    stick.load(poti)
    assert [path.exists() for path in (old, young, other)] == [False, True, True]
