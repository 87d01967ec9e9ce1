"""`pcu-desk bench exchange-kills`: desk and hub killed with kill -9 during sync; nothing lost, nothing doubled.

Real processes, real sockets, a real hub. Each round queues an alert and acknowledges it, then kills a syncing desk or
the hub at a random moment. In the end the line is given back and both vaults and the hub are counted and verified.
"""

from __future__ import annotations

import random
import shutil
import subprocess
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import IO, Any, Self

from pcu_desk.cli.fault_stage import DESK
from pcu_desk.cli.stage import AWAY, HOME, Place, enrol, found, lay, unlocked, verify
from pcu_desk.cli.world import BenchRow, World
from pcu_desk.domain.codes import DeliveryState
from pcu_desk.domain.errors import BugError
from pcu_desk.domain.message import Message
from pcu_desk.domain.record import decode

KILLS = 100
_READY_LIMIT = 30
_ROUNDS = 20
# Parts of a sync's usual time: before the first, a process has not unlocked yet.
_EARLIEST, _LATEST = 0.4, 1.0


@dataclass(slots=True)
class Tally:
    """What was acknowledged, and what came of it."""

    acknowledged: list[str] = field(default_factory=list)
    desk_kills: int = 0
    hub_kills: int = 0
    lost: int = 0
    doubled: int = 0


def exchange_kills(world: World, kills: int = KILLS, desk: tuple[str, ...] = DESK) -> Tally:
    """Kill desk and hub in turn until `kills` kills fell within a sync; return what was lost or doubled.

    `desk` is the command that syncs, so that a deliberately broken desk can be put in its place.
    """
    place = lay(None)
    try:
        found(place, world)
        enrol(place, world)
        tally = _campaign(place, world, kills, desk)
        verify(place, world)
    finally:
        shutil.rmtree(place.root, ignore_errors=True)
    return tally


def rows(world: World, kills: int = KILLS) -> list[BenchRow]:
    """Return the row of the campaign."""
    tally = exchange_kills(world, kills)
    wrong, sent = tally.lost + tally.doubled, len(tally.acknowledged)
    return [
        {
            "name": f"kill -9 in sync: desk {tally.desk_kills}, hub {tally.hub_kills}",
            "ours": f"{wrong} wrong",
            "peer": f"{sent} alerts",
            "peer_name": "acknowledged alerts; each must arrive once",
            "ratio": wrong / max(sent, 1),
            "goal": 0,
            "meets": wrong == 0 and sent > 0,
        }
    ]


def _campaign(place: Place, world: World, kills: int, desk: tuple[str, ...]) -> Tally:
    tally, dice = Tally(), random.Random(kills)  # noqa: S311 - moments to kill at, no secret
    with _Hub(place, world) as hub:
        usual = _duration(place, desk)
        number = 0
        while tally.desk_kills + tally.hub_kills < kills:
            tally.acknowledged.append(_queue(place, world, number))
            with _syncing(place, desk, HOME if number % 3 else AWAY) as process:
                victim = hub.process if number % 2 else process
                landed = _kill_after(dice.uniform(_EARLIEST, _LATEST) * usual, victim, process)
                tally.hub_kills += landed * (number % 2)
                tally.desk_kills += landed * (1 - number % 2)
            hub.ensure()
            number += 1
        _settle(place, world)
    _count(place, world, tally)
    return tally


class _Hub:
    """The hub as a process that may be killed and comes back."""

    def __init__(self, place: Place, world: World) -> None:
        port = place.url.rsplit(":", 1)[1]
        self._command = [*world.hub_command, "serve", "--data", str(place.hub), "--port", port]
        self._log: IO[str] = (place.root / "hub.log").open("a", encoding="utf-8")
        self.process = self._start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.wait()
        self._log.close()

    def ensure(self) -> None:
        """Start it again when it was killed."""
        if self.process.poll() is not None:
            self.process = self._start()

    def _start(self) -> subprocess.Popen[str]:
        process = subprocess.Popen(self._command, stdout=subprocess.PIPE, stderr=self._log, text=True)  # noqa: S603 - our own program
        assert process.stdout is not None
        if not process.stdout.readline():
            raise BugError("the hub did not come back")
        return process


def _duration(place: Place, desk: tuple[str, ...]) -> float:
    """Return the seconds of one sync that nobody disturbs, so that the kills fall within the others."""
    begun = time.monotonic()
    with _syncing(place, desk, HOME) as process:
        process.wait(_READY_LIMIT)
    return time.monotonic() - begun


@contextmanager
def _syncing(place: Place, desk: tuple[str, ...], unit: str) -> Iterator[subprocess.Popen[bytes]]:
    user = "nino" if unit == HOME else place.founder(unit)
    told = ("--vault", str(place.vault(unit)), "--user", user, "--passphrase-file", str(place.passphrase_file))
    command = [*desk, "sync", "--once", "--json", "--hub", place.url, *told]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603 - our own program
    try:
        yield process
    finally:
        process.wait(_READY_LIMIT * 2)


def _kill_after(seconds: float, victim: subprocess.Popen[Any], syncing: subprocess.Popen[bytes]) -> bool:
    """Kill after a time, at the latest when the sync has ended; tell whether the kill fell within the sync."""
    end = time.monotonic() + seconds
    while time.monotonic() < end and syncing.poll() is None:
        time.sleep(0.005)  # the moment itself is the fault that is injected
    within = syncing.poll() is None
    victim.kill()
    victim.wait()
    return within


def _queue(place: Place, world: World, number: int) -> str:
    """Queue an alert; once this returns it is acknowledged."""
    text = decode(Message, {**place.data["alert"], "subject": f"Alert {number}"})
    with unlocked(place, world, "nino", HOME) as session:
        return session.alerts.queue(text, [AWAY]).value.id


def _settle(place: Place, world: World) -> None:
    """Give the line back until a whole round moves nothing."""
    for _round in range(_ROUNDS):
        moved = 0
        for unit, user in ((HOME, "nino"), (AWAY, place.founder(AWAY))):
            with unlocked(place, world, user, unit) as session:
                result = world.sync_once(session, place.url)
                moved += result.sent + result.received + session.alerts.waiting()
        if not moved:
            return
    raise BugError(f"messages still move after {_ROUNDS} rounds with a good line")


def _count(place: Place, world: World, tally: Tally) -> None:
    arrived = Counter(_incoming(place, world))
    with unlocked(place, world, "nino", HOME) as session:
        states = [session.alerts.message(known).state() for known in tally.acknowledged]
    tally.lost = sum(arrived[known] == 0 for known in tally.acknowledged)
    tally.lost += sum(state is not DeliveryState.DELIVERED for state in states)
    tally.doubled = sum(count - 1 for count in arrived.values()) + len(arrived.keys() - set(tally.acknowledged))


def _incoming(place: Place, world: World) -> list[str]:
    """Return the ids of the alerts that reached the other unit, as its journal and its list tell."""
    with unlocked(place, world, place.founder(AWAY), AWAY) as session:
        found_ids: list[str] = []
        before: str | None = None
        while page := session.alerts.threads(before, 50):
            found_ids += [message.id for message in page]
            before = page[-1].id
    return found_ids
