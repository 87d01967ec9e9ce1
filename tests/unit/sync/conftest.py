from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import pytest

from pcu_desk.cli.exchange_faults.proxy import FaultProxy
from pcu_desk.domain.line import SyncResult
from pcu_desk.domain.ports import InboxPlace, ReceivedEnvelope
from pcu_desk.sync.engine import SyncEngine
from pcu_desk.sync.transport import Hub, LineSettings
from tests.exchange_fakes import Desk, MemoryExchange, MemoryHub

QUICK = LineSettings(connect=2, read=2, total=3)


@dataclass
class Line:
    """A desk with a queue, a hub in memory, and the proxy between them."""

    hub: MemoryHub
    proxy: FaultProxy
    desk: Desk
    partner: Desk
    exchange: MemoryExchange = field(default_factory=MemoryExchange)
    client: Hub = field(init=False)
    engine: SyncEngine = field(init=False)

    def __post_init__(self) -> None:
        self.client = self.client_of(self.desk)
        self.engine = SyncEngine(self.exchange, self.client)

    def client_of(self, desk: Desk, settings: LineSettings = QUICK) -> Hub:
        return Hub(self.proxy.url, self.hub.keys.public, desk.keys, settings)

    def queue(self, *texts: str) -> list[str]:
        made = [self.desk.write(text, self.partner) for text in texts]
        for message, envelope in made:
            self.exchange.queue(message, envelope)
        return [message for message, _ in made]

    def sync(self, *, asked: bool = False) -> SyncResult:
        return self.engine.sync_once(asked=asked)


class Answering(MemoryExchange):
    """Writes an answer in the middle of taking in."""

    def __init__(self, line: Line) -> None:
        super().__init__()
        self.line = line

    def take_inbox(self, place: InboxPlace, envelopes: Sequence[ReceivedEnvelope]) -> int:
        self.queue(*self.line.desk.write("delivered", self.line.partner))
        return super().take_inbox(place, envelopes)


@pytest.fixture
def line() -> Iterator[Line]:
    desk, partner = Desk("GEPTI"), Desk("AZBAK")
    with MemoryHub(desk, partner) as hub, FaultProxy(hub.address) as proxy:
        one = Line(hub, proxy, desk, partner)
        yield one
        one.client.close()
