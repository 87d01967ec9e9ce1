"""A program in memory that knows its parts, its stops and one update file; nothing is unpacked."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from pcu_desk.domain.about import CrashReport, Part, ProgramCard
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.text import Text
from pcu_desk.domain.update import (
    InstallationKind,
    SigningKey,
    UpdateCard,
    UpdateLook,
    UpdateProgress,
    UpdateState,
    UpdateStep,
)
from pcu_desk.services.updates import Updates
from pcu_desk.ui.about.desk import ProgramDesk

FOLDER = UpdateState(
    InstallationKind.FOLDER, "0.1.0", 1_763_617_200, "linux-x86_64", keys=True, trial_keys=False, refusal=None
)
CHECKOUT = replace(
    FOLDER,
    kind=InstallationKind.CHECKOUT,
    keys=False,
    refusal=UserError(Text("update", "This program runs from a checkout.")),
)
PACKAGE = replace(
    FOLDER, kind=InstallationKind.PACKAGE, refusal=UserError(Text("update", "The administrator updates it."))
)
NEXT = UpdateCard(
    "0.2.0",
    1_763_990_000,
    "linux-x86_64",
    0,
    1312,
    151_000_000,
    "next.pcuupdate",
    SigningKey.ACTIVE,
    Moment.parse("2026-11-24T17:13:00+04:00"),
    development=False,
)
CRASH = CrashReport("20261121T081500Z-0a0b0c0d.txt", Moment.parse("2026-11-21T12:15:00+04:00"), "KeyError\n  page.py 7")
OLDER = CrashReport("20261101T081500Z-0a0b0c0e.txt", Moment.parse("2026-11-01T12:15:00+04:00"), "TypeError\n  a.py 9")


@dataclass
class MemoryProgram:
    here: ProgramCard = field(
        default_factory=lambda: ProgramCard(
            "0.1.0", Path("/p/vault"), Path("/p/config"), Path("/p/state"), "e51e63b", "linux-x86_64", NEXT.made
        )
    )
    listed: tuple[Part, ...] = (
        Part("keyring", "25.7.0", "MIT", ("keyring/LICENSE",), "https://keyring.example"),
        Part("qt", "6.11", "LGPL-3.0-only", ("qt/LGPL", "qt/GPL")),
        Part("bare", "1", ""),
    )
    stops: list[CrashReport] = field(default_factory=list)
    taken_back: str = ""
    refused: UserError | None = None
    broken: Exception | None = None
    saved: list[tuple[str, Path]] = field(default_factory=list)

    def card(self) -> ProgramCard:
        return self.here

    def parts(self) -> tuple[Part, ...]:
        return self.listed

    def text(self, file: str) -> str:
        return f"the words of {file}"

    def save_list(self, file: Path) -> None:
        if self.refused is not None:
            raise self.refused
        self.saved.append(("list", file))

    def crashes(self) -> tuple[CrashReport, ...]:
        if self.broken is not None:
            raise self.broken
        return tuple(self.stops)

    def save_crash(self, name: str, file: Path) -> None:
        self.saved.append((name, file))

    def forget_crash(self, name: str) -> None:
        self.stops = [stop for stop in self.stops if stop.name != name]

    def rolled_back(self) -> str:
        return self.taken_back


@dataclass
class _Staged:
    versions: MemoryVersions
    card: UpdateCard

    def switch(self) -> None:
        if self.versions.hold_switch is not None:
            self.versions.hold_switch.wait(20)
        self.versions.switched.append(self.card.version)


@dataclass
class MemoryVersions:
    told: UpdateState = FOLDER
    found: UpdateLook | UserError = field(default_factory=lambda: UpdateLook(NEXT, None, tried=False))
    hold_look: threading.Event | None = None
    hold_switch: threading.Event | None = None
    not_back: UserError | None = None
    again: list[bool] = field(default_factory=list)
    switched: list[str] = field(default_factory=list)

    def state(self) -> UpdateState:
        return self.told

    def look(self, file: Path, progress: UpdateProgress) -> UpdateLook:
        del file
        progress(UpdateStep.CHECK, 1, 4)
        if self.hold_look is not None:
            self.hold_look.wait(20)
        progress(UpdateStep.CHECK, 4, 4)
        if isinstance(self.found, UserError):
            raise self.found
        return self.found

    @contextmanager
    def staged(self, file: Path, progress: UpdateProgress, *, again: bool = False) -> Iterator[_Staged]:
        del file
        self.again.append(again)
        progress(UpdateStep.UNPACK, 1, 1)
        yield _Staged(self, NEXT)

    def back(self) -> str:
        if self.not_back is not None:
            raise self.not_back
        self.switched.append(self.told.before)
        return self.told.before


@dataclass
class Told:
    """What a window is handed."""

    program: MemoryProgram = field(default_factory=MemoryProgram)
    versions: MemoryVersions = field(default_factory=MemoryVersions)

    def desk(self) -> ProgramDesk:
        return ProgramDesk(self.program, lambda: Updates(self.versions))
