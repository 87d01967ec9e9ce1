"""A check that runs in the window: begun, counted, cancelled, ended; what is checked and found is its sheet's own."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from pcu_desk.domain.text import Text
from pcu_desk.ui.checks.findings import Findings
from pcu_desk.ui.tasks import Progress, Work
from pcu_desk.ui.widgets.banner import Banner
from pcu_desk.ui.widgets.buttons import Button
from pcu_desk.ui.workplace import Workplace, sentence

T = TypeVar("T")


class RunningCheck(QWidget):
    """A button that begins, one that cancels, a bar, a banner and what was found; one check at a time."""

    def __init__(self, place: Workplace, cancel: Text, cancelled: Text) -> None:
        """Begin with nothing checked; `cancelled` is said of a check that was let go."""
        super().__init__()
        self._place, self._look = place, place.look
        self._cancelled = cancelled
        self._work: Work | None = None
        self.cancel = Button(self._look, self._look.text(cancel))
        self.bar, self.banner, self.result = QProgressBar(), Banner(self._look), Findings(self._look)
        self.cancel.clicked.connect(self.stop)

    @property
    def begins(self) -> QWidget:
        """The button that begins a check and makes room for the one that cancels it; a sheet has its own."""
        return self.cancel

    def stop(self) -> None:
        """Let a check go that runs."""
        if self._work is not None:
            self._work.cancel()

    def _free(self) -> bool:
        return self._work is None

    def _run(self, check: Callable[[Callable[[int, int], None]], T], then: Callable[[T], None], tone: str) -> None:
        """Begin a check, which tells how far it is; `tone` is that of the banner when it fails."""
        self.banner.clear()
        self.result.clear()
        self._show_running(running=True)

        def run(progress: Progress) -> T:
            return check(lambda done, total: progress(done, total, ""))

        def told(answer: T) -> None:
            self._end()
            then(answer)

        def failed(error: Exception) -> None:
            self._end()
            self.banner.say(tone, sentence(self._look, error))

        self._work = self._place.tasks.work(run, then=told, failed=failed, owner=self)
        self._work.progress.connect(self._count)
        self._work.finished.connect(self._finished)

    def _end(self) -> None:
        self._work = None
        self._show_running(running=False)

    def _finished(self) -> None:
        """A check that was cancelled ends without an answer."""
        if self._work is not None:
            self._end()
            self.banner.say("info", self._look.text(self._cancelled))

    def _count(self, done: int, total: int, _what: str) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _show_running(self, *, running: bool) -> None:
        self.bar.setRange(0, 0)
        self.bar.setVisible(running)
        self.cancel.setVisible(running)
        self.begins.setVisible(not running)

    def _in_a_line(self, words: QLabel) -> QHBoxLayout:
        """Return the buttons, the bar and what is said beside them."""
        line = QHBoxLayout()
        for widget, stretch in ((self.begins, 0), (self.cancel, 0), (self.bar, 1), (words, 1)):
            line.addWidget(widget, stretch, Qt.AlignmentFlag.AlignVCenter)
        return line
