"""An update of the program at an unlocked desk: the vault is backed up before the new version takes its place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pcu_desk.domain.event import Event
from pcu_desk.domain.officer import May
from pcu_desk.domain.update import ProgramVersions, UpdateCard, UpdateLook, UpdateProgress, UpdateState, UpdateStep
from pcu_desk.services.session import Session


class Updates:
    """The versions of the program here, as a person changes them."""

    def __init__(self, versions: ProgramVersions) -> None:
        """Take what knows the program's folder and the keys that sign updates."""
        self._versions = versions

    def state(self) -> UpdateState:
        """Return what can be said without a file and without a vault; cheap."""
        return self._versions.state()

    def look(self, file: Path, progress: UpdateProgress) -> UpdateLook:
        """Prove an update; long. Raises UserError when it is not genuine, and leaves nothing."""
        return self._versions.look(file, progress)

    def apply(
        self,
        session: Session,
        file: Path,
        backup: Path,
        progress: UpdateProgress,
        *,
        again: bool = False,
        on_writer: Callable[[Callable[[], Event]], Event] | None = None,
    ) -> UpdateCard:
        """Prove an update, let it try itself, back the vault up to a file, then make it the version that starts next.

        `again` takes a version from which this computer went back. Raises UserError: the version here then stays, and
        so does a backup that was made. `progress` may end it by raising, until the switch.
        """
        session.officer.require(May.BACK_UP)
        with self._versions.staged(file, progress, again=again) as staged:
            session.backup.make(backup, lambda done, total: progress(UpdateStep.BACK_UP, done, total), on_writer)
            progress(UpdateStep.SWITCH, 0, 1)
            staged.switch()
            return staged.card

    def back(self) -> str:
        """Make the version before the one that starts next, without a vault: one that can't unlock must trap nobody.

        Returns the version. Raises UserError.
        """
        return self._versions.back()
