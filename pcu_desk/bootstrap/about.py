"""The program about itself, for the window: nothing is read before a page asks."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pcu_desk.bootstrap.updates import updates
from pcu_desk.host.installation import installation
from pcu_desk.host.paths import folders

if TYPE_CHECKING:
    from pcu_desk.domain.about import CrashReport
    from pcu_desk.ui.about.desk import ProgramDesk


def program_desk(vault: Path) -> ProgramDesk:
    """Return the program that runs and its updates, for the window on this vault's folder."""
    from pcu_desk.host.program import Stops, ThisProgram  # noqa: PLC0415 - a command does without
    from pcu_desk.ui.about.desk import ProgramDesk  # noqa: PLC0415 - the window's libraries

    program = ThisProgram(installation(), vault, folders(), Stops(_reports, _forget), _refused)
    return ProgramDesk(program, updates)


def _reports() -> tuple[CrashReport, ...]:
    from pcu_desk.host.crash import reports  # noqa: PLC0415 - after the first paint

    return reports()


def _forget(name: str) -> None:
    from pcu_desk.host.crash import forget  # noqa: PLC0415 - after the first paint

    forget(name)


def _refused() -> str:
    from pcu_desk.host.trial import refused_note  # noqa: PLC0415 - after the first paint

    return refused_note()
