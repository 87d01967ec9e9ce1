"""Makes a backup behind the window when the account's schedule wants one, and tells the age; holds no data."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from pcu_desk.ui.backup.words import MEGABYTES, age_words, overdue

if TYPE_CHECKING:
    from pcu_desk.domain.backup import Backup
    from pcu_desk.services.done import Done
    from pcu_desk.ui.tasks import Progress, Work
    from pcu_desk.ui.workplace import Workplace

FOLDER, DAYS = "backup_folder", "backup_days"
FIRST_LOOK_MS = 20_000
LOOK_EVERY_MS = 3_600_000

Show = Callable[[str], None]


class BackupClock(QObject):
    """One for the life of the window: a rebuilt look finds the same clock, and the same backup on its way."""

    def __init__(self, parent: QObject) -> None:
        """Begin with no vault."""
        super().__init__(parent)
        self._place: Workplace | None = None
        self._show: Show | None = None
        self._work: Work | None = None
        self._failed = False
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def attach(self, place: Workplace, show: Show) -> None:
        """Serve this work area: tell it the age, and look whether one is due once the desk has come to rest."""
        first = self._place is None
        self._place, self._show = place, show
        place.notices.changed.connect(lambda changes: self.tell() if "backup" in changes.kinds else None)
        self.tell()
        if first:
            self._timer.start()
            QTimer.singleShot(FIRST_LOOK_MS, self, self.look)

    def tell(self) -> None:
        """Show the age where it is worth a warning."""
        if (place := self._place) is not None:
            place.tasks.read(place.session.backup.age, then=self._tell, owner=self, key="backup-age")

    def look(self) -> None:
        """Begin a backup when one is due and none is on its way."""
        place = self._place
        if place is None or self._work is not None or not self._folder() or not self._days():
            return
        days = self._days()
        place.tasks.read(lambda: place.session.backup.due(days), then=self._begin, owner=self, key="backup-due")

    def cancel(self) -> None:
        """End what is on its way, before the vault is closed."""
        self._timer.stop()
        self._place = None
        if self._work is not None:
            self._work.cancel()

    def _begin(self, due: bool) -> None:
        place = self._place
        if place is None or not due or self._work is not None:
            return
        unit, folder, tasks = place.look.text(MEGABYTES), Path(self._folder()), place.tasks

        def job(report: Progress) -> Done[Backup]:
            return place.session.backup.make_scheduled(
                folder, lambda done, total: report(done, total, unit), tasks.write_blocking
            )

        self._work = tasks.work(job, then=self._made, failed=self._could_not, owner=self)
        self._work.finished.connect(self._ended)

    def _made(self, _done: Done[Backup]) -> None:
        self._failed = False
        self.tell()

    def _could_not(self, error: Exception) -> None:
        """Say it once: a stick that is not plugged in would fill the day with the same sentence."""
        place, told = self._place, self._failed
        self._failed = True
        if place is not None and not told:
            place.tasks.trouble.emit(error, None)

    def _ended(self) -> None:
        self._work = None

    def _tell(self, days: int | None) -> None:
        place = self._place
        if place is not None and self._show is not None:
            late = overdue(days, self._days()) and not place.unit.training
            self._show(age_words(place.look, days) if late else "")

    def _folder(self) -> str:
        return self._place.settings.get(FOLDER) if self._place is not None else ""

    def _days(self) -> int:
        value = self._place.settings.get(DAYS) if self._place is not None else ""
        return int(value) if value.isdigit() else 0
