"""A restoration between its page and the desk: the file is looked into, then the vault is made and entered."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pcu_desk.domain.backup import FaultyBackupError, Restoring
from pcu_desk.ui.backup.restore_page import RestorePage

if TYPE_CHECKING:
    from pcu_desk.services.session import Session
    from pcu_desk.ui.login.ways_in import Entry
    from pcu_desk.ui.tasks import Progress


def restore_page(entry: Entry) -> RestorePage:
    """Return the page that makes a vault from a backup file."""
    desk, tasks = entry.desk, entry.tasks
    page = RestorePage(entry.look)

    def failed(error: Exception) -> None:
        if isinstance(error, FaultyBackupError):
            page.offer_faulty()
        page.failed(entry.sentence(error))

    def look(file: Path) -> None:
        tasks.read(lambda: desk.look_at_backup(file), then=page.show_card, failed=failed, owner=page)

    def restore(file: Path, wish: Restoring) -> None:
        def job(report: Progress) -> Session:
            return desk.restore(file, wish, lambda done, total: report(done, total, ""))

        def restored(session: Session) -> None:
            if entry.held(session):
                entry.entered(session)

        page.follow(tasks.work(job, then=restored, failed=failed, owner=tasks))

    page.left.connect(entry.back)
    page.file_chosen.connect(look)
    page.wanted.connect(restore)
    return page
