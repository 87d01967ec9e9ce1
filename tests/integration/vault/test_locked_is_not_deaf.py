"""A locked desk sends what was sealed and fetches what came, by a key that opens no case; the vault believes nothing.

Real vaults and a real hub; the keyring is one in memory that several programs of one account share.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pcu_desk.bootstrap.rounds import LockedRounds
from pcu_desk.domain.codes import DeliveryState
from pcu_desk.domain.line import Line
from pcu_desk.domain.message import Message
from pcu_desk.hub.enrolment import enrol
from pcu_desk.hub.folder import HubFolder
from pcu_desk.services.session import Desk, Session
from pcu_desk.sync.engine import SyncEngine
from pcu_desk.sync.transport import Hub
from pcu_desk.vault import slots, spool
from pcu_desk.vault.door import VaultFolders
from pcu_desk.vault.slots import Opened
from pcu_desk.vault.store import Vault
from tests.desk_process import PASSPHRASE, SETUP
from tests.hub_process import HubProcess
from tests.memory_keyring import MemoryKeyring

PLANTED = "Yolochka LLC, cartons 4 to 9"


class NoLock:
    def acquire(self, folder: Path) -> None:
        """Nobody else is here."""

    def release(self) -> None:
        """Nothing to give back."""


def no_engine() -> object:
    raise AssertionError("nothing is printed here")


class QuickDoor(VaultFolders):
    """Opens with keys that a slot gave before: deriving them again for each step would take most of the time."""

    def __init__(self, port: Port) -> None:
        super().__init__(lambda: port.keyring)
        self._port = port

    def unlock(self, folder: Path, user: str, passphrase: str, *, alone: bool = True) -> Vault:
        assert (user, passphrase) == ("giorgi", PASSPHRASE)
        assert self._port.keys is not None
        return self.enter(folder, self._port.keys)


@dataclass
class Port:
    """A unit's desk: its folder, its account's keyring, and programs started one after another."""

    unit: str
    folder: Path
    hub: HubProcess
    keyring: MemoryKeyring | None = field(default_factory=MemoryKeyring)

    keys: Opened | None = None

    def desk(self) -> Desk:
        return Desk(self.folder, QuickDoor(self), NoLock(), no_engine)

    def found(self) -> None:
        unit = {**SETUP["unit"], "code": self.unit, "country": self.unit[:2]}
        desk = self.desk()
        codes = desk.recovery_codes()
        desk.create({**SETUP, "unit": unit}, PASSPHRASE, codes, codes[0], keyring=False).close()
        self.keys = slots.open_by_passphrase(self.folder, slots.read(self.folder), "giorgi", PASSPHRASE)

    def copied(self, folder: Path, hub: HubProcess) -> Port:
        shutil.copytree(self.folder, folder)
        keyring = MemoryKeyring()
        keyring.kept.update(self.keyring.kept if self.keyring else {})
        return Port(self.unit, folder, hub, keyring, self.keys)

    @contextmanager
    def open(self) -> Iterator[Session]:
        session = self.desk().unlock("giorgi", PASSPHRASE)
        try:
            yield session
        finally:
            session.close()

    def round(self, session: Session) -> None:
        exchange = session.exchange
        exchange.wake(self.hub.url)
        entry = exchange.hub(self.hub.url)
        line = Hub(entry.url, entry.key, exchange.keys)
        assert SyncEngine(exchange, line).sync_once().state is Line.ONLINE
        line.close()

    def locked(self) -> LockedRounds:
        return LockedRounds(self.desk())

    @property
    def out(self) -> list[Path]:
        return sorted((self.folder / "spool" / "out").glob("*"))

    @property
    def kept(self) -> list[Path]:
        return sorted((self.folder / "spool" / "in").glob("*"))


@dataclass
class World:
    poti: Port
    baku: Port
    hub: HubProcess

    def alert(self, session: Session, to: Port) -> Message:
        draft = Message(id="", thread="", subject="Front wall short", reason=PLANTED, asked="Hold it")
        return session.alerts.queue(draft, [to.unit]).value


@pytest.fixture(scope="module")
def evening(tmp_path_factory: pytest.TempPathFactory) -> World:
    """Two desks, enrolled and once on line, their hub at rest."""
    root = tmp_path_factory.mktemp("evening")
    hub = HubProcess(root / "hub", ())
    ports = [Port(unit, root / unit, hub) for unit in ("GEPTI", "AZBAK")]
    folder = HubFolder(hub.folder / "data")
    for port in ports:
        port.found()
        with port.open() as session:
            request = session.exchange.enrolment()
        enrolled = enrol(folder, request, letter="A", url=None, sequence=0, now=datetime.now(UTC))
    for port in ports:
        with port.open() as session:
            session.exchange.take_directory(enrolled.path.read_bytes())
    with hub:
        for port in ports:
            with port.open() as session:
                port.round(session)
    return World(*ports, hub)


@pytest.fixture
def world(evening: World, tmp_path: Path) -> Iterator[World]:
    shutil.copytree(evening.hub.folder, tmp_path / "hub")
    hub = HubProcess(tmp_path / "hub", (), evening.hub.port)
    with hub:
        yield World(evening.poti.copied(tmp_path / "GEPTI", hub), evening.baku.copied(tmp_path / "AZBAK", hub), hub)


def state_of(session: Session, message: Message) -> DeliveryState:
    return session.alerts.message(message.id).deliveries[0].state


def test_what_was_queued_leaves_while_the_desk_is_locked_and_its_receipt_is_taken_in_at_unlock(world: World) -> None:
    with world.poti.open() as session:
        sent = world.alert(session, world.baku)
    assert world.poti.desk().card().waiting == 1
    result = world.poti.locked().sync_once()
    assert (result.sent, result.state) == (1, Line.ONLINE)
    assert world.poti.out == []
    with world.poti.open() as session:
        assert state_of(session, sent) is DeliveryState.QUEUED
        session.exchange.wake(world.hub.url)
        assert state_of(session, sent) is DeliveryState.SENT
        assert session.exchange.counts().waiting == 0
    assert world.poti.kept == []
    assert len(world.hub.stored()) == 1


def test_what_comes_while_the_desk_is_locked_waits_as_cipher_text_and_is_taken_in_once(world: World) -> None:
    with world.poti.open() as session:
        world.alert(session, world.baku)
        world.poti.round(session)
    rounds = world.baku.locked()
    assert rounds.sync_once().received == 1
    assert rounds.sync_once().received == 0
    waiting = b"".join(path.read_bytes() for path in world.baku.kept)
    assert len(world.baku.kept) == 1
    assert PLANTED.encode() not in waiting
    with world.baku.open() as session:
        assert session.exchange.wake(world.hub.url) == 1
        (thread,) = session.alerts.threads()
        assert thread.reason == PLANTED
        assert session.exchange.wake(world.hub.url) == 0
        world.baku.round(session)
        assert len(session.alerts.threads()) == 1
        assert session.verify(lambda *_: None) == []


def test_a_whole_night_locked_both_ways_loses_and_doubles_nothing(world: World) -> None:
    for turn in range(3):
        for here, there in ((world.poti, world.baku), (world.baku, world.poti)):
            with here.open() as session:
                session.exchange.wake(world.hub.url)
                world.alert(session, there)
        for port in (world.poti, world.baku, world.poti):
            assert port.locked().sync_once().state is Line.ONLINE, turn
    for port in (world.poti, world.baku):
        with port.open() as session:
            port.round(session)
            mine = [thread for thread in session.alerts.threads() if thread.direction == "out"]
            theirs = [thread for thread in session.alerts.threads() if thread.direction == "in"]
            assert (len(mine), len(theirs)) == (3, 3)
            assert session.exchange.counts().waiting == 0 or world.hub.process.poll() is None
            assert session.verify(lambda *_: None) == []


def test_a_locked_desk_killed_after_a_page_was_kept_and_before_its_cursor_moved_doubles_nothing(world: World) -> None:
    with world.poti.open() as session:
        world.alert(session, world.baku)
        world.poti.round(session)
    place = (world.baku.folder / "spool" / "place.json").read_bytes()
    world.baku.locked().sync_once()
    (world.baku.folder / "spool" / "place.json").write_bytes(place)
    world.baku.locked().sync_once()
    assert len(world.baku.kept) == 2
    with world.baku.open() as session:
        assert session.exchange.wake(world.hub.url) == 1
        assert len(session.alerts.threads()) == 1


def test_replies_that_were_forged_exchanged_or_lost_are_let_go_of_and_asked_for_again(world: World) -> None:
    with world.poti.open() as session:
        sent = world.alert(session, world.baku)
        world.poti.round(session)
    world.baku.locked().sync_once()
    (page,) = world.baku.kept
    row = json.loads(page.read_bytes())
    page.write_text(json.dumps({**row, "signature": "00" * 64}))
    page.with_name("000000000007.json").write_text("[" * 1000)
    with world.baku.open() as session:
        assert session.exchange.wake(world.hub.url) == 0
        assert world.baku.kept == []
        assert session.alerts.threads() == []
        world.baku.round(session)
        assert [thread.id for thread in session.alerts.threads()] == [sent.id]


def test_a_page_of_another_desk_moves_no_cursor(world: World) -> None:
    with world.poti.open() as session:
        world.alert(session, world.baku)
        world.poti.round(session)
    with world.baku.open() as session:
        world.alert(session, world.poti)
    world.poti.locked().sync_once()
    world.baku.locked().sync_once()
    foreign = world.baku.kept[-1].read_bytes()
    inside = world.poti.folder / "spool" / "in"
    inside.mkdir(exist_ok=True)
    (inside / "000000000001.json").write_bytes(foreign)
    with world.poti.open() as session:
        before = session.exchange.place()
        session.exchange.wake(world.hub.url)
        assert session.exchange.place() == before


def test_a_forged_receipt_makes_nothing_sent(world: World) -> None:
    with world.poti.open() as session:
        first = world.alert(session, world.baku)
    world.poti.locked().sync_once()
    receipt = world.poti.kept[0].read_bytes()
    with world.poti.open() as session:
        session.exchange.wake(world.hub.url)
        second = world.alert(session, world.baku)
    world.poti.kept or (world.poti.folder / "spool" / "in" / "000000000009.json").write_bytes(receipt)
    with world.poti.open() as session:
        session.exchange.wake(world.hub.url)
        assert state_of(session, first) is DeliveryState.SENT
        assert state_of(session, second) is DeliveryState.QUEUED


def test_without_a_keyring_the_desk_is_deaf_while_locked_and_says_how_many_wait(world: World) -> None:
    world.poti.keyring = None
    with world.poti.open() as session:
        world.alert(session, world.baku)
        world.alert(session, world.baku)
    result = world.poti.locked().sync_once()
    assert (result.state, result.waiting, result.sent) == (Line.UNKNOWN, 2, 0)
    with world.poti.open() as session:
        world.poti.round(session)
    assert world.poti.desk().card().waiting == 0


def test_the_transport_key_lies_in_the_keyring_alone_and_no_case_opens_by_it(world: World) -> None:
    assert world.poti.keyring is not None
    (secret,) = [value for name, value in world.poti.keyring.kept.items() if name.endswith("/transport")]
    key = bytes.fromhex(json.loads(secret)["key"])
    assert len(secret) < 900
    for path in world.poti.folder.rglob("*"):
        if path.is_file():
            assert key not in path.read_bytes()
            assert key.hex().encode() not in path.read_bytes()


def test_a_hub_can_not_fill_the_disk_of_a_locked_desk(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spool, "LARGEST", 600)
    with world.poti.open() as session:
        world.alert(session, world.baku)
        world.poti.round(session)
    with pytest.raises(Exception, match="disk is full"):
        world.baku.locked().sync_once()
    assert world.baku.kept == []
    monkeypatch.undo()
    assert world.baku.locked().sync_once().received == 1
