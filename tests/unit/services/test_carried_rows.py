"""What is known of courier trips, the same in the vault on disk and in the one in memory."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from pcu_desk.domain.codes import DeliveryState
from pcu_desk.domain.event import Act
from pcu_desk.domain.message import OUT, Delivery, Message
from pcu_desk.domain.ports import FrozenEnvelope, HeldEnvelope, OpenVault, OwedReceipt
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.services.founding import founding_of
from pcu_desk.vault import slots
from pcu_desk.vault.door import VaultFolders
from tests.unit.services.fake_vault import SUPERVISOR, FakeVault
from tests.unit.services.test_session import PASSPHRASE, SETUP
from tests.unit.services.units import SOON


@pytest.fixture(params=["memory", "disk"])
def vault(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[OpenVault]:
    if request.param == "memory":
        yield FakeVault(founding_of(SETUP, PASSPHRASE).unit, SUPERVISOR)
        return
    monkeypatch.setattr(slots.Kdf.__init__, "__defaults__", (3, 4, 64 * 1024))
    made = VaultFolders().create(tmp_path / "vault", founding_of(SETUP, PASSPHRASE))
    yield made
    made.close()


def queued(vault: OpenVault, priority: int = 0, *, sent: bool = False, **states: DeliveryState) -> str:
    """Queue an envelope; without states it is one of those that have no message."""
    message = uuid7()
    with vault.writing() as tx:
        tx.queue(message, f"sealed {message}".encode(), priority)
        if states:
            rows = tuple(Delivery(unit, state, SOON) for unit, state in states.items())
            record = Message(id=message, thread=message, direction=OUT, recipients=tuple(states), deliveries=rows)
            tx.save_message(record, Act.QUEUED)
        if sent:
            tx.mark_sent(message)
    return message


def test_what_waits_is_told_most_urgent_first_and_what_left_is_not(vault: OpenVault) -> None:
    late, urgent = queued(vault, 2), queued(vault, 0, AZBAK=DeliveryState.QUEUED)
    gone = queued(vault, 0, sent=True)
    with vault.reading() as reader:
        assert reader.carried.waiting() == [urgent, late]
        assert reader.carried.envelope(gone) == FrozenEnvelope(gone, f"sealed {gone}".encode(), "sent")
        assert reader.carried.envelope(urgent) == FrozenEnvelope(urgent, f"sealed {urgent}".encode(), "waiting")
        assert reader.carried.envelope("none") is None


def test_what_the_hub_has_is_still_to_arrive_while_a_unit_is_not_known_to_have_it(vault: OpenVault) -> None:
    states = DeliveryState
    both = queued(vault, sent=True, AZBAK=states.SENT, TMKRW=states.READ)
    stuck = queued(vault, sent=True, AZBAK=states.STUCK)
    queued(vault, sent=True, AZBAK=states.DELIVERED)
    queued(vault, sent=True, AZBAK=states.ANSWERED)
    queued(vault, AZBAK=states.QUEUED)
    note = queued(vault, 2, sent=True)
    with vault.reading() as reader:
        assert reader.carried.not_arrived(["AZBAK"], "") == [both, stuck, note]
        assert reader.carried.not_arrived(["TMKRW"], note) == []
        assert reader.carried.not_arrived(["GEPTI", "AZBAK"], note) == [both, stuck]


def test_receipts_are_owed_once_for_each_message_until_they_are_old(vault: OpenVault) -> None:
    one, two = OwedReceipt("d1", "m1", bytes(32)), OwedReceipt("d2", "m1", bytes(32))
    renewed = OwedReceipt("d1", "m1", b"\1" * 32)
    later = type(SOON)(SOON.utc + timedelta(days=1), SOON.offset)
    with vault.writing() as tx:
        tx.carried.owe(two, SOON)
        tx.carried.owe(one, SOON)
        tx.carried.owe(renewed, later)
        assert tx.carried.owed() == [renewed, two]
        tx.carried.forget_owed(later)
    with vault.reading() as reader:
        assert reader.carried.owed() == [renewed]


def test_who_has_confirmed_is_known_once_and_by_message(vault: OpenVault) -> None:
    with vault.writing() as tx:
        for _ in range(2):
            tx.carried.confirm("m1", "d1")
        tx.carried.confirm("m1", "d2")
        tx.carried.confirm("m2", "d1")
    with vault.reading() as reader:
        assert reader.carried.confirmed("m1") == {"d1", "d2"}
        assert reader.carried.confirmed("m3") == frozenset()


def test_an_envelope_that_is_held_is_found_by_its_hash(vault: OpenVault) -> None:
    with vault.writing() as tx:
        tx.hold(HeldEnvelope("ab", 1, b"sealed", "earlier"))
    with vault.reading() as reader:
        assert (reader.carried.is_held("ab"), reader.carried.is_held("cd")) == (True, False)
