"""Units with their desks, one signed directory and a hub that only counts: what the services see of an exchange."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from pcu_desk.domain.codes import DeliveryState
from pcu_desk.domain.message import Message
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.ports import InboxPlace, ReceivedEnvelope
from pcu_desk.services.alerts import Alerts
from pcu_desk.services.exchange import Exchange
from pcu_desk.wire.directory import Directory
from pcu_desk.wire.directory_signing import DirectoryKeys, sign_directory
from pcu_desk.wire.envelope import peek
from pcu_desk.wire.keys import HubKeys
from pcu_desk.wire.members import Device, HubEntry, Unit
from tests.unit.services.fake_vault import OFFICER, SUPERVISOR, FakeVault, assert_whole, port_unit

SOON = Moment(datetime(2026, 11, 21, 12, tzinfo=UTC), 240)


class PortDesk:
    """One desk of one unit."""

    def __init__(self, code: str, letter: str = "A", *, training: bool = False) -> None:
        self.code = code
        self.letter = letter
        self.vault = FakeVault(port_unit(code, letter, training=training), OFFICER)
        self.chief = self.vault.as_(SUPERVISOR)
        self.alerts = Alerts(self.vault)
        self.exchange = Exchange(self.vault)

    def device(self, revoked: int | None = None) -> Device:
        public = self.vault.keys.public
        return Device(self.code, self.letter, public.signing, (public.agreement,), 0, revoked)

    def state(self, message_id: str) -> DeliveryState:
        return self.alerts.message(message_id).state()

    def held(self) -> list[str]:
        return [held.reason for held in self.alerts.held()]


class Hub:
    """Signs the directory and hands envelopes on, in order, each with the hub's sequence."""

    def __init__(self, *desks: PortDesk) -> None:
        self.desks = list(desks)
        self.keys = DirectoryKeys.generate()
        self.hub = HubEntry(HubKeys.generate().public, "http://127.0.0.1:8080")
        self.sequence = 0
        self.entries: dict[str, int] = {}
        self.previous: Directory | None = None

    def directory(self, desks: list[PortDesk] | None = None, revoked: Mapping[str, int] | None = None) -> bytes:
        members = self.desks if desks is None else desks
        units = []
        for code in sorted({desk.code for desk in members}):
            self.keys = self.keys.with_country(code[:2])
            devices = [d.device((revoked or {}).get(d.vault.device)) for d in members if d.code == code]
            units.append(Unit(code, code[:2], {"en": code}, ("f" * 64,), tuple(devices)))
        now = datetime.now(UTC) - timedelta(hours=1)
        bundle = sign_directory(self.hub, units, self.keys, self.previous, now)
        self.previous = Directory.load(bundle, None, self.previous, now)
        return bundle

    def enrol(self) -> None:
        bundle = self.directory()
        for desk in self.desks:
            Exchange(desk.chief).take_directory(bundle)

    def collect(self, sender: PortDesk) -> list[ReceivedEnvelope]:
        """Take what waits at a desk, with a receipt."""
        waiting = sender.exchange.pending(1000)
        taken = []
        for queued in waiting:
            self.sequence += 1
            taken.append(ReceivedEnvelope(self.sequence, queued.envelope))
        sender.exchange.take_receipt([queued.message_id for queued in waiting])
        return taken

    def deliver(self, taken: list[ReceivedEnvelope]) -> int:
        """Hand envelopes to every desk that they are addressed to."""
        new = 0
        for desk in self.desks:
            mine = [each for each in taken if desk.code in peek(each.envelope).recipients]
            if mine:
                entry = self.entries.get(desk.vault.device, 0) + len(mine)
                self.entries[desk.vault.device] = entry
                new += desk.exchange.take_inbox(InboxPlace("e1", entry), mine)
        return new

    def carry(self, sender: PortDesk) -> int:
        return self.deliver(self.collect(sender))

    def settle(self) -> None:
        """Carry until nothing moves, then check that every journal alone rebuilds its vault."""
        while any(desk.exchange.counts().waiting for desk in self.desks):
            for desk in self.desks:
                self.carry(desk)
        for desk in self.desks:
            assert_whole(desk.vault)


def exchange(*codes: str, training: bool = False) -> tuple[Hub, list[PortDesk]]:
    desks = [PortDesk(code, training=training) for code in codes]
    hub = Hub(*desks)
    hub.enrol()
    return hub, desks


def draft(**fields: Any) -> Message:
    return Message(**{"subject": "Acetic acid", "reason": "Precursor", "asked": "Scan and open", **copy.copy(fields)})
