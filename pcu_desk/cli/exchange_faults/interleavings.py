"""Random interleavings of work and faults over three desks and a hub; in the end all sides hold equal sets.

The seed alone decides what happens, and is told with whatever goes wrong.
"""

from __future__ import annotations

import random
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from pcu_desk.cli.exchange_faults.account import Expected
from pcu_desk.cli.exchange_faults.desk import DeskBrokenError, DeskGoneError, DeskProcess, DeskRefusedError
from pcu_desk.cli.exchange_faults.hub import HubGoneError
from pcu_desk.cli.exchange_faults.lines import any_line
from pcu_desk.cli.exchange_faults.stage import BATUMI, NotCalmError, Stage

_STEPS = 30
_TELLING = 105
_CARRIED, _REVOKED = 0.7, 0.6


@dataclass
class _Play:
    """One interleaving: what is drawn, and what was done, in order."""

    stage: Stage
    seed: int
    draw: random.Random
    done: list[str] = field(default_factory=list)
    copy: Path | None = None
    gone: str = ""

    @property
    def units(self) -> tuple[str, ...]:
        """The units that take part."""
        return tuple(self.stage.desks)

    def desk(self) -> DeskProcess:
        return self.stage.desks[self.draw.choice(self.units)]

    def queue(self) -> None:
        desk = self.desk()
        others = [unit for unit in self.units if unit != desk.unit]
        to = tuple(self.draw.sample(others, self.draw.randint(1, len(others))))
        self.stage.queue(f"{self.seed}.{len(self.done)} of {desk.unit}", by=desk.unit, to=to)

    def reply(self) -> None:
        desk = self.desk()
        came = [row for row in desk.messages().values() if row["direction"] == "in" and row["sender"] in self.units]
        if came:
            alert = self.draw.choice(came)
            words = f"{self.seed}.{len(self.done)} answered"
            answer = desk.ask("reply", message=alert["id"], text=words)
            self.stage.account.expect(answer, desk.unit, (alert["sender"],), words)

    def sync(self) -> None:
        self.desk().sync()

    def everyone(self) -> None:
        self.stage.everyone("sync")

    def bad_line(self) -> None:
        self.desk().line.arm(any_line(self.stage, self.draw))

    def kill_desk(self) -> None:
        desk = self.desk()
        desk.send("sync")
        desk.kill()
        desk.start()

    def kill_at_a_step(self) -> None:
        desk = self.desk()
        desk.ask("kill-at", step=self.draw.randint(1, 3000))
        try:
            desk.sync()
            desk.ask("kill-at", step=0)
        except DeskGoneError:
            desk.kill()
            desk.start()

    def kill_hub(self) -> None:
        desk = self.desk()
        desk.send("sync")
        self.stage.hub.kill()
        desk.answer()
        self.stage.hub.start()

    def back_up_hub(self) -> None:
        self.copy = self.stage.root / f"hub-{len(self.done)}.db"
        self.stage.hub.copy(self.copy)

    def restore_hub(self) -> None:
        if self.copy is not None:
            self.stage.hub.kill()
            self.stage.hub.put_back(self.copy)
            self.stage.hub.run("restored")
            self.stage.hub.start()

    def enrol_again(self) -> None:
        """Have the hub sign a newer directory, which every desk takes in."""
        request = self.stage.root / f"request-{self.draw.choice(self.units).lower()}.json"
        self.stage.hub.run("enrol", str(request))

    def courier(self) -> None:
        """Carry what waits from one desk to another on a stick, twice, and what that one has to say back."""
        one, other = (self.stage.desks[unit] for unit in self.draw.sample(self.units, 2))
        for giver, taker in ((one, other), (other, one)):
            stick = self._stick()
            giver.ask("courier-export", file=str(stick), to=[taker.unit])
            taker.ask("courier-take", file=str(stick))
            taker.ask("courier-take", file=str(stick))

    def courier_to_hub(self) -> None:
        """Carry what waits to the hub on a stick, and its answer back, or lose it on the way."""
        desk, stick, answer = self.desk(), self._stick(), self._stick()
        desk.ask("courier-export", file=str(stick))
        self.stage.hub.run("courier", "import", str(stick), "--reply", str(answer))
        if self.draw.random() < _CARRIED:
            desk.ask("courier-take", file=str(answer))

    def revoke(self) -> None:
        """Take one desk off the directory; what was queued for it goes to nobody, and to the others once."""
        if self.gone or self.draw.random() > _REVOKED:
            return
        self.gone = BATUMI
        gone = self.stage.desks[BATUMI]
        self.stage.hub.run("directory", "revoke", gone.device)
        gone.stop()
        self.stage.desks.pop(BATUMI)

    def settle_the_gone(self) -> None:
        """Expect of the desk taken off nothing any more, and what went in the place of what named it."""
        if not self.gone:
            return
        account = self.stage.account
        account.tolerated |= {"revoked_sender", "unknown_sender", "earlier"}
        for name, one in list(account.expected.items()):
            left = tuple(unit for unit in one.recipients if unit != self.gone)
            account.expected[name] = Expected(one.sender, left, one.words)
            if one.sender == self.gone or not left:
                account.allowed.add(name)
                account.expected.pop(name)
        for unit, desk in self.stage.desks.items():
            for row in desk.messages().values():
                if row["direction"] == "out" and row["replaces"] in account.expected:
                    before = account.expected.pop(row["replaces"])
                    account.allowed.add(row["replaces"])
                    account.expect(row["id"], unit, before.recipients, before.words)

    def _stick(self) -> Path:
        return self.stage.root / f"{len(self.done)}-{self.draw.randrange(10**9)}.pcucourier"

    def full_disk(self) -> None:
        desk = self.desk()
        desk.ask("limit", size=self.draw.randrange(0, 400_000))
        try:
            self.queue_at(desk)
            desk.sync()
        except DeskRefusedError:
            self.done.append("refused")
        desk.ask("limit", size=None)

    def queue_at(self, desk: DeskProcess) -> None:
        others = tuple(unit for unit in self.units if unit != desk.unit)
        self.stage.queue(f"{self.seed}.{len(self.done)} on a full disk", by=desk.unit, to=others)


_ACTS: tuple[tuple[int, Callable[[_Play], None]], ...] = (
    (8, _Play.queue), (3, _Play.reply), (8, _Play.sync), (2, _Play.everyone), (6, _Play.bad_line),
    (1, _Play.kill_desk), (1, _Play.kill_at_a_step), (1, _Play.kill_hub), (1, _Play.back_up_hub),
    (1, _Play.restore_hub), (1, _Play.enrol_again), (1, _Play.full_disk), (2, _Play.courier), (1, _Play.courier_to_hub),
    (1, _Play.revoke),
)  # fmt: skip


def interleaved(stage: Stage, seed: int, steps: int = _STEPS) -> list[str]:
    """Do so many random steps; return what is not as it must be in the end, with the seed and the steps done."""
    play = _Play(stage, seed, random.Random(seed))  # noqa: S311 - what is done, no secret
    weights, acts = zip(*_ACTS, strict=True)
    try:
        for act in play.draw.choices(acts, weights, k=steps):
            play.done.append(act.__name__)
            act(play)
        stage.settle()
        play.settle_the_gone()
        found = stage.wrongs()
    except (DeskGoneError, DeskRefusedError, DeskBrokenError, HubGoneError, NotCalmError) as failed:
        found = [f"{type(failed).__name__}: {failed}"]
    return [f"seed {seed}: {wrong} after {' '.join(play.done)}" for wrong in found]


def random_interleaving(stage: Stage, _count: int) -> list[str]:
    """Do one interleaving with a seed of its own."""
    return interleaved(stage, secrets.randbelow(10**9))


def known_to_catch(stage: Stage, _count: int) -> list[str]:
    """Do an interleaving whose seed is known to tell a hub with a bad memory from one with a good one."""
    return interleaved(stage, _TELLING, _STEPS)
