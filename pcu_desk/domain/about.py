"""The program as its About page shows it: what runs here, its parts and their licences, what happened to it.

It speaks of no case. What verifies and changes an installation stands behind `Updating`, which the host implements.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # the login page may read this module and must not load the whole domain
    from collections.abc import Callable
    from pathlib import Path

    from pcu_desk.domain.errors import UserError
    from pcu_desk.domain.moment import Moment
    from pcu_desk.domain.ports import Progress
    from pcu_desk.services.session import Session


class Kind(Enum):
    """How the program came here: a developer's checkout, the system's packages, or a folder that updates itself."""

    CHECKOUT = "checkout"
    PACKAGE = "package"
    FOLDER = "folder"


@dataclass(frozen=True, slots=True)
class ProgramCard:
    """What runs here. `built` is when its last change was made; `development`: its keys were made for trials.

    `root` is the folder that updates itself, None for the other kinds; data, settings and log are this account's
    folders, `vault` the vault that is open or to be opened here.
    """

    version: str
    kind: Kind
    vault: Path
    data: Path
    settings: Path
    log: Path
    commit: str = ""
    target: str = ""
    built: Moment | None = None
    root: Path | None = None
    portable: bool = False
    development: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the program by others: its licence as SPDX or in words, the texts of it by name, where it comes from."""

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


@dataclass(frozen=True, slots=True)
class UpdateCard:
    """An update that was proven: signed by a known key, whole, newer, and for this program on this system.

    `made` is when its last change was made; `development` says that it is signed with keys made for trials.
    """

    version: str
    sequence: int
    made: Moment | None
    size: int
    development: bool = False


@dataclass(frozen=True, slots=True)
class Applied:
    """An update that stands ready: the version that starts next, and the backup that was made before."""

    version: str
    backup: Path | None


class Installed(Protocol):
    """What may be asked of the program here; each question belongs on a working thread."""

    def card(self) -> ProgramCard:
        """Return what runs here."""

    def parts(self) -> tuple[Part, ...]:
        """Return the parts by others, by name."""

    def text(self, file: str) -> str:
        """Return the text of a licence, by its name in `Part.files`. Raises UserError when it can't be read."""

    def save_list(self, file: Path) -> None:
        """Write the list of parts (SBOM) to a file that the person named. Raises UserError."""

    def crashes(self) -> tuple[CrashReport, ...]:
        """Return the reports that are kept here, newest first."""

    def forget_crash(self, name: str) -> None:
        """Delete one report. Raises UserError."""

    def refused(self) -> str:
        """Return the version that was taken back because it did not start, "" when none was since the last start."""


class Updating(Protocol):
    """What changes the program here."""

    def refusal(self) -> UserError | None:
        """Return why this program takes no update from a file, None when it does."""

    def look(self, file: Path, progress: Progress) -> UpdateCard:
        """Prove an update file; progress counts bytes. Raises UserError. Nothing of it stays."""

    def apply(
        self,
        file: Path,
        session: Session,
        backup: Path,
        progress: Progress,
        on_writer: Callable[[Callable[[], object]], object],
    ) -> Applied:
        """Prove again, back the vault up to `backup`, unpack beside, try, switch. Raises UserError; then all is as was.

        `progress` may raise, which cancels: nothing has changed then. It is not called any more once the switch began.
        """

    def previous(self) -> str:
        """Return the version that `back` would start, "" when there is none."""

    def back(self) -> str:
        """Make the version before the one that starts next; return it. Raises UserError."""
