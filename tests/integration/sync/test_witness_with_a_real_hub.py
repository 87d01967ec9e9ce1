"""Messages and witness in one round over a real socket: whatever becomes of the witness, the messages go and come."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from pcu_desk.cli.exchange_faults.proxy import Fault, FaultProxy
from pcu_desk.domain.line import Line, LineReason
from pcu_desk.domain.witness import MOST_DIGESTS
from pcu_desk.sync.engine import SyncEngine
from pcu_desk.sync.transport import Hub, LineSettings
from tests.exchange_fakes import Desk, MemoryExchange
from tests.hub_process import HubProcess
from tests.journals import Journal, Keeper

WITNESS = "POST /v1/witness"
SETTINGS = LineSettings(connect=2, read=3, total=5)


@dataclass
class Station:
    hub: HubProcess
    proxy: FaultProxy
    desk: Desk
    other: Desk
    exchange: MemoryExchange = field(default_factory=MemoryExchange)

    def __post_init__(self) -> None:
        self.keeper = Keeper(self.hub.key, Journal(self.desk.keys))
        self.client = Hub(self.proxy.url, self.hub.key, self.desk.keys, SETTINGS)
        self.start_again()

    def start_again(self) -> None:
        self.engine = SyncEngine(self.exchange, self.client, witness=self.keeper)

    def queue(self, text: str) -> str:
        message, envelope = self.desk.write(text, self.other)
        self.exchange.queue(message, envelope)
        return message

    @property
    def seen(self) -> int:
        return max((point.sequence for point in self.keeper.statements if self.keeper.holds(point)), default=0)


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    desks = Desk("GEPTI"), Desk("AZBAK")
    with HubProcess(tmp_path / "hub", desks) as hub, FaultProxy(hub.address) as proxy:
        made = Station(hub, proxy, *desks)
        yield made
        made.client.close()


@pytest.mark.parametrize(
    "fault", [Fault(WITNESS, drop_reply=True), Fault(WITNESS, cut_request=100)], ids=["lost", "cut"]
)
def test_a_witness_that_the_line_breaks_off_holds_no_message_up_and_is_had_next_time(
    station: Station, fault: Fault
) -> None:
    station.keeper.journal.write("one", "two")
    message = station.queue("acetic acid")
    station.proxy.arm(fault)
    result = station.engine.sync_once()
    assert (result.sent, result.state, result.reason, station.seen) == (1, Line.ONLINE, None, 0)
    assert set(station.exchange.sent) == {message}
    station.engine.sync_once()
    assert station.seen == 2


def test_a_long_journal_is_witnessed_over_some_rounds_and_messages_go_with_the_first(station: Station) -> None:
    station.keeper.journal.write(*(str(number) for number in range(5 * MOST_DIGESTS + 7)))
    station.queue("acetic acid")
    assert station.engine.sync_once().sent == 1
    assert station.seen == 4 * MOST_DIGESTS
    station.engine.sync_once()
    assert station.seen == len(station.keeper.journal.entries)


def test_another_journal_is_told_beside_messages_that_go_and_come(station: Station) -> None:
    station.keeper.journal.write("one", "two")
    station.engine.sync_once()
    station.keeper.journal.entries[1] = bytes(32)
    station.keeper.statements.clear()
    station.start_again()
    station.queue("acetic acid")
    for _ in range(2):
        result = station.engine.sync_once()
        assert (result.state, result.reason) == (Line.ONLINE, LineReason.OTHER_JOURNAL)
    assert len(station.exchange.sent) == 1


def test_nothing_new_asks_nothing_in_the_next_round(station: Station) -> None:
    station.keeper.journal.write("one")
    for _ in range(4):
        station.engine.sync_once()
    assert len(station.proxy.seen(WITNESS)) == 1
