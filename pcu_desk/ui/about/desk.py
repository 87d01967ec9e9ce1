"""What the About page is given: the program that runs, its updates, and the vault once it is open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pcu_desk.ui.look import Look
from pcu_desk.ui.tasks import Tasks

if TYPE_CHECKING:
    from pcu_desk.domain.about import Program
    from pcu_desk.services.session import Session
    from pcu_desk.services.updates import Updates


@dataclass(frozen=True, slots=True)
class ProgramDesk:
    """The program that runs, and what makes the service of its updates: asked for only where they are shown."""

    program: Program
    updates: Callable[[], Updates]


@dataclass(frozen=True, slots=True)
class AboutPlace:
    """Look, threads, program and the vault's folder; `lock` leaves so that the version in place starts.

    `session` is None on the login page.
    """

    look: Look
    tasks: Tasks
    desk: ProgramDesk
    vault: Path
    lock: Callable[[], None]
    session: Session | None = None
