from __future__ import annotations

import random
import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from pcu_desk.cli.exchange_faults.proxy import Exchange, Fault, FaultProxy, http_reply
from pcu_desk.domain.line import Line as LineCode
from pcu_desk.domain.line import LineReason, SyncResult
from pcu_desk.domain.ports import InboxPlace, ReceivedEnvelope
from pcu_desk.sync.engine import SyncEngine
from pcu_desk.sync.transport import Hub, LineSettings
from pcu_desk.wire import protocol
from pcu_desk.wire.envelope import envelope_hash, open_envelope, peek, split_envelopes
from pcu_desk.wire.keys import HubKeys
from pcu_desk.wire.protocol import Receipt, Result, ResultState
from pcu_desk.wire.signing import content_digest
from tests.exchange_fakes import Desk, MemoryExchange
from tests.hub_process import HubProcess

PUSH = "POST /v1/messages HTTP"
SETTINGS = LineSettings(connect=2, read=5, total=8)


@dataclass
class Station:
    """A desk with its store, its line and its engine."""

    desk: Desk
    hub: HubProcess
    url: str
    exchange: MemoryExchange = field(default_factory=MemoryExchange)
    client: Hub = field(init=False)
    engine: SyncEngine = field(init=False)

    def __post_init__(self) -> None:
        self.client = Hub(self.url, self.hub.key, self.desk.keys, SETTINGS)
        self.engine = SyncEngine(self.exchange, self.client)

    def write(self, to: Desk, *texts: str) -> list[str]:
        made = [self.desk.write(text, to) for text in texts]
        for message, envelope in made:
            self.exchange.queue(message, envelope)
        return [message for message, _ in made]

    def sync(self) -> SyncResult:
        return self.engine.sync_once()


@dataclass
class World:
    hub: HubProcess
    proxy: FaultProxy
    poti: Station
    baku: Station
    before: int = 0

    def rows(self) -> list[str]:
        return [message for _, message in self.hub.stored()][self.before :]

    def settle(self) -> None:
        """Sync both desks until nothing waits."""
        for _ in range(10):
            self.poti.sync()
            self.baku.sync()
            if not self.poti.exchange.waiting:
                return
        pytest.fail("the queue never emptied")

    def assert_each_arrived_once(self, ids: Sequence[str]) -> None:
        assert sorted(self.rows()) == sorted(ids)
        assert sorted(self.baku.exchange.inbox) == sorted(ids)
        assert self.baku.exchange.taken == len(ids)
        assert set(self.poti.exchange.sent) == set(ids)


@contextmanager
def _world(hub: HubProcess) -> Iterator[World]:
    poti, baku = hub.desks
    with FaultProxy(hub.address) as proxy:
        made = World(hub, proxy, Station(poti, hub, proxy.url), Station(baku, hub, hub.url))
        yield made
        made.poti.client.close()
        made.baku.client.close()


@pytest.fixture(scope="module")
def long_running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HubProcess]:
    with HubProcess(tmp_path_factory.mktemp("hub"), (Desk("GEPTI"), Desk("AZBAK"))) as hub:
        yield hub


@pytest.fixture
def world(long_running: HubProcess) -> Iterator[World]:
    """Two desks that begin where earlier tests left the hub: what is there is taken in and set aside."""
    with _world(long_running) as made:
        for station in (made.poti, made.baku):
            station.sync()
            station.exchange.inbox.clear()
            station.exchange.taken = 0
        made.proxy.exchanges.clear()
        made.before = len(long_running.stored())
        yield made


@pytest.fixture
def own_world(tmp_path: Path) -> Iterator[World]:
    """Two desks and a hub that nobody has used."""
    with HubProcess(tmp_path / "hub", (Desk("GEPTI"), Desk("AZBAK"))) as hub, _world(hub) as made:
        yield made


def test_an_alert_arrives_and_the_answer_comes_back(world: World) -> None:
    (alert,) = world.poti.write(world.baku.desk, "acetic acid, 22 drums")
    assert world.poti.sync().sent == 1
    assert world.baku.sync().received == 1
    opened = open_envelope(world.baku.exchange.inbox[alert], world.hub.directory, world.baku.desk.keys)
    assert opened.payload == b"acetic acid, 22 drums"
    (answer,) = world.baku.write(world.poti.desk, "examined, nothing found")
    world.baku.sync()
    assert world.poti.sync().received == 1
    assert list(world.poti.exchange.inbox) == [answer]


def test_the_directory_reaches_the_desk_and_only_once(own_world: World) -> None:
    assert own_world.poti.sync().state is LineCode.ONLINE
    assert own_world.poti.exchange.bundle == own_world.hub.directory.raw
    own_world.poti.sync()
    assert len(own_world.proxy.seen("GET /v1/directory")) == 1


def test_a_lost_answer_has_one_effect(world: World) -> None:
    ids = world.poti.write(world.baku.desk, "one", "two", "three")
    world.proxy.arm(Fault(PUSH, drop_reply=True))
    first = world.poti.sync()
    assert (first.sent, first.reason, world.poti.exchange.sent) == (0, LineReason.CUT, {})
    assert sorted(world.rows()) == sorted(ids)
    world.settle()
    world.assert_each_arrived_once(ids)
    assert len(world.proxy.seen(PUSH)) == 1


def test_a_lost_answer_with_the_tries_forgotten_has_one_effect_too(world: World) -> None:
    ids = world.poti.write(world.baku.desk, "one", "two")
    frozen = {key: row.envelope for key, row in world.poti.exchange.waiting.items()}
    world.proxy.arm(Fault(PUSH, drop_reply=True))
    world.poti.sync()
    for message, envelope in frozen.items():
        world.poti.exchange.queue(message, envelope, tries=0)
    world.settle()
    assert len(world.proxy.seen(PUSH)) == 2
    world.assert_each_arrived_once(ids)


@pytest.mark.parametrize("share", [0.0, 0.2, 0.5, 0.95])
def test_a_body_cut_on_the_way_stores_nothing_and_everything_leaves_later(world: World, share: float) -> None:
    ids = world.poti.write(world.baku.desk, *(f"m{n}" for n in range(5)))
    length = sum(len(row.envelope) for row in world.poti.exchange.waiting.values())
    world.proxy.arm(Fault(PUSH, cut_request=int(400 + length * share)))
    assert world.poti.sync().sent == 0
    assert world.rows() == []
    world.settle()
    world.assert_each_arrived_once(ids)


@pytest.mark.parametrize("cut", [5, 200, 500])
def test_an_answer_cut_on_the_way_confirms_nothing_and_has_one_effect(world: World, cut: int) -> None:
    ids = world.poti.write(world.baku.desk, "one", "two")
    world.proxy.arm(Fault(PUSH, cut_reply=cut))
    assert (world.poti.sync().sent, world.poti.exchange.sent) == (0, {})
    world.settle()
    world.assert_each_arrived_once(ids)


@pytest.mark.parametrize(
    "answer",
    [
        http_reply("302 Found", b"", Location="http://192.0.2.1/login"),
        http_reply("200 OK", b"<html>Hotel login</html>", Content_Type="text/html"),
        http_reply("200 OK", b"<html>Hotel login</html>", Content_Type=protocol.DOCUMENT_TYPE),
    ],
)
def test_a_captive_portal_is_a_state_and_nothing_counts_as_sent(world: World, answer: bytes) -> None:
    ids = world.poti.write(world.baku.desk, "alert")
    world.proxy.arm(Fault("", times=50, answer=lambda _: answer))
    result = world.poti.sync()
    assert (result.state, result.sent, result.waiting) == (LineCode.LOGIN_NEEDED, 0, 1)
    assert len(world.proxy.exchanges) == 1
    world.proxy.calm()
    world.settle()
    world.assert_each_arrived_once(ids)


def _forge_stored(exchange: Exchange) -> bytes:
    results = tuple(Result(envelope_hash(raw).hex(), ResultState.STORED) for raw in split_envelopes(exchange.body))
    body = protocol.sign_reply(Receipt("n", "e", 1.0, results), HubKeys.generate())
    return http_reply("200 OK", body, Content_Type=protocol.DOCUMENT_TYPE, Content_Digest=content_digest(body))


def test_stored_forged_on_the_way_is_not_believed(world: World) -> None:
    ids = world.poti.write(world.baku.desk, "alert")
    world.proxy.arm(Fault(PUSH, answer=_forge_stored))
    assert (world.poti.sync().sent, world.poti.exchange.sent, world.rows()) == (0, {}, [])
    world.settle()
    world.assert_each_arrived_once(ids)


class TrustsBareStatus(Hub):
    """The mutant: takes any 200 for a receipt."""

    def push(self, envelopes: Sequence[bytes]) -> Receipt:
        epoch = self.hello().epoch
        answer = self._session.post(self._url + "/v1/messages", data=b"".join(envelopes), allow_redirects=False)
        state = ResultState.STORED if answer.status_code == 200 else ResultState.RETRY
        results = tuple(Result(envelope_hash(raw).hex(), state) for raw in envelopes)
        return Receipt("", epoch, 0.0, results)


def test_the_forged_receipt_catches_a_client_that_trusts_a_bare_200(world: World) -> None:
    world.poti.write(world.baku.desk, "alert")
    world.proxy.arm(Fault(PUSH, answer=_forge_stored))
    mutant = TrustsBareStatus(world.proxy.url, world.hub.key, world.poti.desk.keys, SETTINGS)
    result = SyncEngine(world.poti.exchange, mutant).sync_once()
    mutant.close()
    assert (result.sent, world.rows()) == (1, []), "the mutant says sent, and the hub has nothing"


class ForgetsIds(MemoryExchange):
    """The mutant: remembers what it has in memory alone, and a restart forgets it."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []
        self.seen: set[str] = set()

    def take_inbox(self, place: InboxPlace, envelopes: Sequence[ReceivedEnvelope]) -> int:
        fresh = [peek(each.envelope).id for each in envelopes]
        fresh = [message for message in fresh if message not in self.seen]
        self.seen.update(fresh)
        self.shown += fresh
        self._place = place
        return len(fresh)

    def restart(self) -> None:
        self.seen.clear()


def _taken_twice(world: World, store: MemoryExchange, restart: Callable[[], None]) -> None:
    engine = SyncEngine(store, world.baku.client)
    engine.sync_once()
    restart()
    world.hub.stop()
    world.hub.restored()
    world.hub.start()
    engine.sync_once()


def test_a_pull_from_zero_shows_each_message_once(own_world: World) -> None:
    ids = own_world.poti.write(own_world.baku.desk, "one", "two")
    own_world.poti.sync()
    store = MemoryExchange()
    _taken_twice(own_world, store, lambda: None)
    assert (store.taken, sorted(store.inbox)) == (4, sorted(ids))


def test_a_pull_from_zero_catches_a_store_that_knows_ids_in_memory_alone(own_world: World) -> None:
    ids = own_world.poti.write(own_world.baku.desk, "one", "two")
    own_world.poti.sync()
    mutant = ForgetsIds()
    _taken_twice(own_world, mutant, mutant.restart)
    assert sorted(mutant.shown) == sorted(ids * 2), "the mutant shows each message twice"


def test_the_same_push_from_many_threads_at_once_leaves_one_row(world: World) -> None:
    message, envelope = world.poti.desk.write("alert", world.baku.desk)
    states: list[ResultState] = []

    def push() -> None:
        client = Hub(world.hub.url, world.hub.key, world.poti.desk.keys, LineSettings(5, 20, 30))
        client.hello()
        states.append(client.push([envelope]).results[0].state)
        client.close()

    threads = [threading.Thread(target=push) for _ in range(25)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(40)
    assert sorted(states) == [*[ResultState.DUPLICATE] * 24, ResultState.STORED]
    assert world.rows() == [message]
    assert [each for _, each in world.hub.inbox(world.baku.desk)].count(message) == 1


def test_kill_9_of_the_hub_at_any_moment_of_a_sync_loses_and_doubles_nothing(world: World) -> None:
    seen: list[str] = []
    draw = random.Random(7)
    for turn in range(6):
        seen += world.poti.write(world.baku.desk, *(f"turn {turn} message {n}" for n in range(40)))
        killer = threading.Timer(draw.uniform(0.0, 0.08), world.hub.kill)
        killer.start()
        world.poti.sync()
        world.baku.sync()
        killer.join()
        acknowledged = set(world.poti.exchange.sent)
        assert acknowledged <= set(world.rows()), "acknowledged and lost"
        world.hub.start()
    world.settle()
    world.baku.sync()
    world.assert_each_arrived_once(seen)


def test_a_hub_restored_from_an_old_backup_gets_back_what_it_lost(own_world: World, tmp_path: Path) -> None:
    before = own_world.poti.write(own_world.baku.desk, "before")
    own_world.poti.sync()
    backup = tmp_path / "backup.db"
    live = own_world.hub.folder / "data" / "hub.db"
    source, target = sqlite3.connect(live), sqlite3.connect(backup)
    source.backup(target)
    source.close()
    target.close()
    after = own_world.poti.write(own_world.baku.desk, "after")
    own_world.settle()
    own_world.hub.stop()
    for each in live.parent.glob("hub.db*"):
        each.unlink()
    live.write_bytes(backup.read_bytes())
    own_world.hub.restored()
    own_world.hub.start()
    assert own_world.rows() == before
    own_world.settle()
    own_world.baku.sync()
    assert sorted(own_world.rows()) == sorted(before + after)
    assert sorted(own_world.baku.exchange.inbox) == sorted(before + after)


def test_a_desk_taken_off_the_queue_of_another_keeps_its_own_messages_apart(world: World) -> None:
    stranger = Desk("GEPTI")
    foreign = Hub(world.hub.url, world.hub.key, stranger.keys, SETTINGS)
    exchange = MemoryExchange()
    exchange.queue(*stranger.write("alert", world.baku.desk))
    result = SyncEngine(exchange, foreign).sync_once()
    foreign.close()
    assert (result.reason, result.waiting, world.rows()) == (LineReason.NOT_ENROLLED, 1, [])


def test_a_message_for_a_desk_that_is_not_enrolled_is_parked_and_the_rest_leaves(world: World) -> None:
    nobody = Desk("KZAKT")
    (lost,) = world.poti.write(nobody, "to nobody")
    (alert,) = world.poti.write(world.baku.desk, "alert")
    assert world.poti.sync().sent == 1
    assert world.poti.exchange.parked == {lost: LineReason.RECIPIENT}
    assert world.rows() == [alert]


def test_a_line_that_fails_at_random_delivers_each_message_once(world: World) -> None:
    draw = random.Random(11)
    ids = world.poti.write(world.baku.desk, *(f"m{n}" for n in range(150)))
    for _ in range(25):
        world.proxy.arm(
            draw.choice(
                [
                    Fault(PUSH, drop_reply=True),
                    Fault(PUSH, cut_request=draw.randrange(1, 20_000)),
                    Fault(PUSH, cut_reply=draw.randrange(0, 900)),
                    Fault("known", drop_reply=True),
                    Fault("", reset=True),
                    Fault("inbox", cut_reply=draw.randrange(0, 900)),
                ]
            )
        )
        world.poti.sync()
        assert set(world.poti.exchange.sent) <= set(world.rows())
    world.proxy.calm()
    world.settle()
    world.baku.sync()
    world.assert_each_arrived_once(ids)
