"""What both dialogs of a courier trip share: work under way in the dialog, a bar, Cancel; it reads and writes none."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QProgressBar, QWidget

from pcu_desk.domain.ports import Progress
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.ui.tasks import Progress as Report
from pcu_desk.ui.tasks import Work
from pcu_desk.ui.widgets.dialog import Dialog
from pcu_desk.ui.workplace import Workplace, sentence

_T = TypeVar("_T")
_CANCEL = QT_TRANSLATE_NOOP("courier_page", "Cancel")
_CLOSE = QT_TRANSLATE_NOOP("courier_page", "Close")
_KB = QT_TRANSLATE_NOOP("courier_page", "KB of the courier file")
_KILO = 1000
_WIDE = 560


class TripDialog(Dialog):
    """A dialog whose safe button cancels what is under way first, and leaves when nothing is."""

    def __init__(self, place: Workplace, parent: QWidget, title: str, words: str = "") -> None:
        """Take title and words."""
        super().__init__(place.look, parent, title, words)
        self.setFixedWidth(_WIDE)
        self.place = place
        self.work: Work | None = None
        self._safe, self._done = "", False
        self._stopped: Text | None = None
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(title)
        self.bar.hide()

    def add_acts(self, safe: str, verb: str, act: Callable[[], None]) -> None:
        """Add bar and buttons at the end of the body."""
        self.body.addWidget(self.bar)
        self.add_buttons(safe, verb, act)
        self._safe = safe
        self.safe_button.clicked.disconnect()
        self.safe_button.clicked.connect(self._leave)

    def reject(self) -> None:
        """Go; what is under way ends at its next step."""
        if self.work is not None:
            self.work.cancel()
        super().reject()

    def start(self, job: Callable[[Progress], _T], then: Callable[[_T], None], stopped: Text | None) -> None:
        """Run work on its own thread, shown in this dialog; `stopped` is what is said once it was cancelled."""
        self._done = False

        def finished(result: _T) -> None:
            self._done = True
            then(result)

        def failed(error: Exception) -> None:
            self._done = True
            self.failed(error)

        self.banner.clear()
        self.act_button.setEnabled(False)
        self.safe_button.set_word(self.look.text(_CANCEL))
        self.bar.setRange(0, 0)
        what = self.look.text(_KB)

        def run(report: Report) -> _T:
            return job(lambda done, total: report(done // _KILO, total // _KILO, what))

        work = self.work = self.place.tasks.work(run, then=finished, failed=failed, owner=self)
        work.shown.connect(self.bar.show)
        work.progress.connect(self._count)
        self._stopped = stopped
        work.finished.connect(self._ended)

    def failed(self, error: Exception) -> None:
        """Say why it did not go; nothing was taken or written."""
        self.banner.say("danger", sentence(self.look, error))

    def end(self) -> None:
        """Nothing is left to do here but to leave."""
        self.act_button.hide()
        self._safe = self.look.text(_CLOSE)
        self.safe_button.set_word(self._safe)
        self.safe_button.setFocus()

    def _count(self, done: int, total: int, _what: str) -> None:
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)

    def _ended(self) -> None:
        self.work = None
        self.bar.hide()
        self.act_button.setEnabled(True)
        self.safe_button.set_word(self._safe)
        if not self._done and self._stopped is not None:
            self.banner.say("warn", self.look.text(self._stopped))

    def _leave(self) -> None:
        if self.work is not None:
            self.work.cancel()
        else:
            self.reject()
