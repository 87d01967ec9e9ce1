"""Three desks of three units in two countries, one hub, a proxy before each desk; founded once, then copied.

A stage is a copy of a founded place with processes of its own. What a fault leaves calm again shares one stage.
"""

from __future__ import annotations

import copy
import json
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

from pcu_desk import assets
from pcu_desk.cli.exchange_faults.account import Account
from pcu_desk.cli.exchange_faults.desk import DeskProcess
from pcu_desk.cli.exchange_faults.hub import HubProcess
from pcu_desk.cli.exchange_faults.nursery import Nursery, can_fork, start
from pcu_desk.cli.exchange_faults.proxy import FaultProxy
from pcu_desk.cli.fault_stage import DESK, surroundings
from pcu_desk.cli.world import World
from pcu_desk.domain.errors import BugError

POTI, BATUMI, BAKU = "GEPTI", "GEBUS", "AZBAK"
UNITS = (POTI, BATUMI, BAKU)
PASSPHRASE = "a passphrase of invented desks"  # noqa: S105 - of invented data
_ROUNDS = 12
_LIMIT = 180
_NOWHERE = "http://127.0.0.1:1"
_UNHURRIED = "[quota]\nrequests_a_minute = 100000\nmessages_a_day = 100000\n"
_LOADED = (
    "pcu_desk.__main__", "pcu_desk.bootstrap", "pcu_desk.cli.bench", "pcu_desk.cli.fault_children",
    "pcu_desk.cli.exchange_faults.desk_child", "pcu_desk.vault.door", "pcu_desk.vault.verify.proof",
    "pcu_desk.sync.alterations", "pcu_desk.vault.faults.alterations", "pcu_desk.services.courier",
    "pcu_desk.hub.alterations", "uvicorn.protocols.http.h11_impl", "uvicorn.loops.auto", "uvicorn.lifespan.on",
    "sqlalchemy.dialects.sqlite", "alembic.runtime.migration", "alembic.script", "alembic.operations",
)  # fmt: skip
"""What the nursery loads once: the program, and what it loads late."""


class NotCalmError(Exception):
    """Messages still move after many rounds with a good line."""


def setups() -> dict[str, Any]:
    """Return what each unit is founded with; the third is another port of the first one's country.

    They are no training vaults, which no stick leaves; nothing of them outlives the campaign.
    """
    known = json.loads(assets.resource("demo", "demo.json").read_text(encoding="utf-8"))["units"]
    for each in known.values():
        each["unit"]["training"] = False
    third = copy.deepcopy(known[POTI])
    third["unit"] |= {"code": BATUMI, "names": [{"id": "en", "name": "Port Control Unit, Batumi"}]}
    third["founder"] = {"user": "lasha", "name": "ლაშა დოლიძე", "name_latin": "Lasha Dolidze"}
    return {POTI: known[POTI], BATUMI: third, BAKU: known[BAKU]}


def found(root: Path, world: World) -> None:
    """Found the three vaults below a folder, each with its request to be enrolled."""
    world.alter("low-cost")
    (root / "passphrase.txt").write_text(PASSPHRASE + "\n", encoding="utf-8")
    for unit, setup in setups().items():
        desk = world.open_desk(root / f"vault-{unit.lower()}")
        codes = desk.recovery_codes()
        session = desk.create(setup, PASSPHRASE, codes, codes[0], keyring=False)
        request = root / f"request-{unit.lower()}.json"
        request.write_bytes(session.exchange.enrolment().to_bytes(session.exchange.keys))
        session.close()


def take_directory(root: Path, world: World) -> None:
    """Let each vault take in the directory that the administrator of the hub hands back."""
    for unit, setup in setups().items():
        session = world.open_desk(root / f"vault-{unit.lower()}").unlock(setup["founder"]["user"], PASSPHRASE)
        session.exchange.take_directory((root / "directory.pcudir").read_bytes())
        session.close()


@dataclass
class Stage:
    """A living place: its desks by unit, its hub, and the account of what must have come of it."""

    root: Path
    hub: HubProcess
    desks: dict[str, DeskProcess] = field(default_factory=dict)
    account: Account = field(default_factory=Account)
    altered: tuple[str, ...] = ()
    _stack: ExitStack = field(default_factory=ExitStack)

    def __enter__(self) -> Self:
        """Start the hub and every desk."""
        try:
            self._begin()
        except BaseException:
            self._stack.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        """End every process."""
        self._stack.close()

    @property
    def poti(self) -> DeskProcess:
        """The desk that most faults are done to."""
        return self.desks[POTI]

    @property
    def batumi(self) -> DeskProcess:
        """A desk of the same country."""
        return self.desks[BATUMI]

    @property
    def baku(self) -> DeskProcess:
        """A desk of the other country."""
        return self.desks[BAKU]

    def queue(self, subject: str, by: str = POTI, to: tuple[str, ...] = ()) -> str:
        """Queue an alert at one desk for others (all others unless named), and expect its effect."""
        recipients = to or tuple(unit for unit in UNITS if unit != by)
        message = self.desks[by].queue(subject, *recipients)
        self.account.expect(message, by, recipients, subject)
        return message

    def enrol(self, unit: str) -> None:
        """Have the administrator enrol a desk that has new keys, and hand it the directory."""
        request, directory = self.root / f"again-{unit.lower()}.json", self.root / "again.pcudir"
        self.desks[unit].ask("enrolment", file=str(request))
        self.hub.run("enrol", str(request), "--out", str(directory))
        self.desks[unit].ask("take-directory", file=str(directory))

    def everyone(self, do: str, **words: Any) -> dict[str, Any]:  # noqa: ANN401 - any JSON value
        """Tell all desks at once; return their answers by unit."""
        for desk in self.desks.values():
            desk.send(do, **words)
        return {unit: desk.answer() for unit, desk in self.desks.items()}

    def settle(self, rounds: int = _ROUNDS) -> None:
        """Give the lines back and let all desks do rounds until nothing moves. Raises NotCalmError."""
        for desk in self.desks.values():
            desk.line.calm()
            if not desk.alive:
                desk.start()
        if not self.hub.alive:
            self.hub.start()
        told: dict[str, Any] = {}
        for _ in range(rounds):
            told = self.everyone("sync")
            calm = all(not (one["sent"] or one["received"] or one["waiting"]) for one in told.values())
            if calm and all(one["line"] == "online" for one in told.values()):
                return
        raise NotCalmError(str(told))

    def wrongs(self) -> list[str]:
        """Settle, count every effect in all vaults and in the hub's database, verify; return what is not as it must."""
        try:
            self.settle()
        except NotCalmError as moving:
            return [f"not calm: {moving}"]
        return self.account.wrongs(self.desks, self.hub)

    def _begin(self) -> None:
        self._stack.callback(self.hub.kill)
        self.hub.begin()
        for unit, setup in setups().items():
            line = self._stack.enter_context(FaultProxy(self.hub.address))
            user = str(setup["founder"]["user"])
            desk = DeskProcess(unit, user, self.root, self.root / "passphrase.txt", line, nursery=self.hub.nursery)
            self._stack.callback(desk.kill)
            self.desks[unit] = desk
            desk.begin(*self.altered)
        self.hub.listening()
        for desk in self.desks.values():
            desk.line.upstream = self.hub.address
            desk.unlocked()


class Theatre:
    """Makes stages: one that faults share, and others of their own; founds only once."""

    def __init__(self, world: World) -> None:
        """Found nothing before a stage is asked for."""
        self.world = world
        self._root: Path | None = None
        self._shared: Stage | None = None
        self._nursery: Nursery | None = None
        self._spoilt = False
        self._number = 0

    def close(self) -> None:
        """End every process and take everything away."""
        self._drop()
        nursery, self._nursery = self._nursery, None
        if nursery is not None:
            nursery.close()
        if self._root is not None:
            shutil.rmtree(self._root, ignore_errors=True)
            self._root = None

    @contextmanager
    def shared(self) -> Iterator[Stage]:
        """The stage for faults after which the line is calm again; a new one after something went wrong on it."""
        if self._shared is None:
            self._shared = self._stage()
            self._shared.__enter__()
        try:
            yield self._shared
            if self._spoilt:
                self._drop()
            else:
                self._recover(self._shared)
        except BaseException:
            self._drop()
            raise

    def spoil(self) -> None:
        """Let nobody share the stage after this: something on it is not as it must be."""
        self._spoilt = True

    @contextmanager
    def own(self, *, hub: str = "", desks: tuple[str, ...] = ()) -> Iterator[Stage]:
        """A fresh stage, with its hub and its desks altered if that is named."""
        stage = self._stage(hub, desks)
        try:
            with stage:
                yield stage
        finally:
            shutil.rmtree(stage.root, ignore_errors=True)

    def _drop(self) -> None:
        shared, self._shared, self._spoilt = self._shared, None, False
        if shared is not None:
            shared.__exit__()

    def _recover(self, stage: Stage) -> None:
        for desk in stage.desks.values():
            desk.line.calm()
            desk.line.exchanges.clear()
            if not desk.alive or desk.altered:
                desk.kill()
                desk.altered = ()
                desk.start()
        if not stage.hub.alive or stage.hub.altered:
            stage.hub.kill()
            stage.hub.start("")

    def _stage(self, hub: str = "", desks: tuple[str, ...] = ()) -> Stage:
        self._number += 1
        root = self._template().parent / f"stage{self._number}"
        shutil.copytree(self._template(), root)
        made = HubProcess(self.world.hub_command, root / "hub", altered=hub, nursery=self._nursery)
        return Stage(root, made, altered=desks)

    def _template(self) -> Path:
        if self._root is None:
            self._root = Path(tempfile.mkdtemp(prefix="pcu-desk-exchange-"))
            for name in ("template", "home"):
                (self._root / name).mkdir()
            home = surroundings(self._root / "home")
            if can_fork():
                self._nursery = Nursery(_LOADED, home, self._root / "nursery.log")
                self._nursery.open()
            self._found(self._root / "template", home)
        return self._root / "template"

    def _found(self, place: Path, home: Mapping[str, str]) -> None:
        hub = HubProcess(self.world.hub_command, place / "hub", nursery=self._nursery)
        hub.data.mkdir()
        (hub.data / "hub.toml").write_text(_UNHURRIED, encoding="utf-8")
        self._child("exchange-stage", place, home)
        for unit in UNITS:
            request, directory = place / f"request-{unit.lower()}.json", place / "directory.pcudir"
            hub.run("enrol", str(request), "--url", _NOWHERE, "--out", str(directory))
        self._child("exchange-directory", place, home)

    def _child(self, role: str, place: Path, home: Mapping[str, str]) -> None:
        errors = place.parent / "founding.log"
        process = start([*DESK, "bench", "--child", role, str(place)], errors, home, self._nursery)
        process.wait(_LIMIT)
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()
        if trouble := errors.read_text(encoding="utf-8"):
            raise BugError(f"the stage could not be founded: {trouble[-500:]}")
