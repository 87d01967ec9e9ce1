"""The program as its About page shows it: what runs here, its parts and their licences, where it stopped once.

It speaks of no case. What changes an installation is `domain/update.py`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # the login page may read this module and must not load the whole domain
    from pathlib import Path

    from pcu_desk.domain.moment import Moment


@dataclass(frozen=True, slots=True)
class ProgramCard:
    """What runs here, and where this account's files are.

    `built` is when the last change in it was made, None in a checkout; `root` is the folder that updates itself, None
    for the other kinds; `portable` says that everything lies below it. `vault` is open here, or is to be opened.
    """

    version: str
    vault: Path
    settings: Path
    log: Path
    commit: str = ""
    target: str = ""
    built: Moment | None = None
    root: Path | None = None
    portable: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the program by others: its licence as SPDX or in words, the texts of it by name, where it is from."""

    name: str
    version: str
    licence: str
    files: tuple[str, ...] = ()
    source: str = ""


@dataclass(frozen=True, slots=True)
class CrashReport:
    """What is known of a stop of the program: its file's name, when, and the words, which hold nothing of a case."""

    name: str
    at: Moment
    words: str


class Program(Protocol):
    """What may be asked of the program that runs; each question belongs on a working thread."""

    def card(self) -> ProgramCard:
        """Return what runs here."""

    def parts(self) -> tuple[Part, ...]:
        """Return the parts by others, by name."""

    def text(self, file: str) -> str:
        """Return a licence's text by its name in `Part.files`. Raises UserError when it can't be read."""

    def save_list(self, file: Path) -> None:
        """Write the list of parts (SBOM) to a file that the person named. Raises UserError."""

    def crashes(self) -> tuple[CrashReport, ...]:
        """Return the reports that are kept here, newest first."""

    def save_crash(self, name: str, file: Path) -> None:
        """Write one report to a file that the person named. Raises UserError."""

    def forget_crash(self, name: str) -> None:
        """Delete one report. Raises UserError."""

    def rolled_back(self) -> str:
        """Return the version that was taken back at this start because it had not come up, "" when none was."""
