"""The program that runs, as its About page asks for it: facts, parts and licences, reports of stops."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from pcu_desk.domain.about import CrashReport, Part, ProgramCard
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.update import made_at
from pcu_desk.host.installation import Installation
from pcu_desk.host.parts import Parts, save
from pcu_desk.host.paths import Folders

NO_REPORT = QT_TRANSLATE_NOOP("about", "This report is here no more. Another window may have deleted it.")


@dataclass(frozen=True)
class Stops:
    """Reports of stops as they are kept on this computer: what gives them, newest first, and what deletes one."""

    reports: Callable[[], tuple[CrashReport, ...]]
    forget: Callable[[str], None]


class ThisProgram:
    """Asked on one working thread."""

    def __init__(
        self, here: Installation, vault: Path, folders: Folders, stops: Stops, refused: Callable[[], str]
    ) -> None:
        """Take what runs here, the vault's folder, this account's folders; `refused` gives its answer only once."""
        self._here, self._vault, self._folders = here, vault, folders
        self._stops, self._refused, self._parts = stops, refused, Parts()

    def card(self) -> ProgramCard:
        """Return what runs here."""
        here = self._here
        return ProgramCard(
            here.version,
            self._vault,
            self._folders.config,
            self._folders.state,
            here.commit,
            here.target,
            made_at(here.sequence, Moment.now().offset),
            here.root,
            here.portable,
        )

    def parts(self) -> tuple[Part, ...]:
        """Return the parts by others, by name."""
        return self._parts.all

    def text(self, file: str) -> str:
        """Return a licence's text by its name in `Part.files`. Raises UserError when it can't be read."""
        return self._parts.text(file)

    def save_list(self, file: Path) -> None:
        """Write the list of parts (SBOM) to a file that the person named. Raises UserError."""
        self._parts.save_list(file)

    def crashes(self) -> tuple[CrashReport, ...]:
        """Return the reports that are kept here, newest first."""
        return self._stops.reports()

    def save_crash(self, name: str, file: Path) -> None:
        """Write one report to a file that the person named. Raises UserError."""
        report = next((each for each in self.crashes() if each.name == name), None)
        if report is None:
            raise UserError(NO_REPORT)
        save(file, report.words.encode())

    def forget_crash(self, name: str) -> None:
        """Delete one report. Raises UserError."""
        self._stops.forget(name)

    def rolled_back(self) -> str:
        """Return the version that was taken back at this start because it had not come up, "" when none was."""
        return self._taken_back

    @cached_property
    def _taken_back(self) -> str:
        return self._refused()
