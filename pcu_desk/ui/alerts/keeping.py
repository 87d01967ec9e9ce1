"""Keeps what is being written over a lock: into the vault a moment after the last change, each thing by its subject."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from pcu_desk.domain.record import Record
from pcu_desk.ui.workplace import Workplace

_AFTER_MS = 2000


class Keeping(QObject):
    """Writes what is new alone; `written` tells what there is now, None for what was emptied again."""

    failed = Signal(object)

    def __init__(self, place: Workplace, parent: QObject, written: Callable[[], Mapping[str, Record | None]]) -> None:
        """Take who tells what is being written."""
        super().__init__(parent)
        self._place, self._written = place, written
        self._kept: dict[str, Record] = {}
        self._timer = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._timer.timeout.connect(self.keep)

    def later(self) -> None:
        """Keep it once nothing more is typed for a while."""
        self._timer.start()

    def wait(self) -> None:
        """Keep nothing meanwhile: it is being queued."""
        self._timer.stop()

    def keep(self) -> bool:
        """Put what is being written into the vault; return whether there was anything new."""
        self._timer.stop()
        written = self._written()
        for subject in [subject for subject, body in written.items() if body is None and subject in self._kept]:
            self.forget(subject)
        fresh = {
            subject: body for subject, body in written.items() if body is not None and self._kept.get(subject) != body
        }
        self._kept |= fresh
        for subject, body in fresh.items():
            self._write(partial(self._place.session.drafts.keep, subject, body))
        return bool(fresh)

    def know(self, subject: str, body: Record) -> None:
        """Take note of what the vault has already."""
        self._kept[subject] = body

    def sent(self, subject: str) -> None:
        """Take note that it was queued, and its draft dropped with it."""
        self._kept.pop(subject, None)

    def forget(self, subject: str) -> None:
        """Throw it away."""
        drafts = self._place.session.drafts
        self._kept.pop(subject, None)
        self._write(lambda: drafts.drop(subject))

    def settled(self, then: Callable[[], None]) -> None:
        """Go on behind what was just given to the writer."""
        self._place.tasks.write(_nothing, then=lambda _none: then(), owner=self)

    def _write(self, job: Callable[[], None]) -> None:
        self._place.tasks.write(job, failed=self.failed.emit, owner=self)


def _nothing() -> None:
    """Come after what was given to the writer before."""
