"""A paper that came back as a file, in the window: chosen or dropped, compared, and what differs in words."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from pcu_desk.domain.errors import UserError, reason_of
from pcu_desk.domain.paper import HEAVY_PAPER, MOST_BYTES, PaperReport
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.i18n.papers import said
from pcu_desk.ui.checks.findings import Findings, sheet
from pcu_desk.ui.evidence.drops import DropTarget, DropVeil
from pcu_desk.ui.files import to_open
from pcu_desk.ui.tasks import Progress, Work
from pcu_desk.ui.widgets.banner import Banner
from pcu_desk.ui.widgets.buttons import Button
from pcu_desk.ui.widgets.labels import CAPTION, label
from pcu_desk.ui.workplace import Workplace, sentence

_OURS = QT_TRANSLATE_NOOP("paper", "Is this paper ours?")
_WHAT = QT_TRANSLATE_NOOP(
    "paper",
    "A report that came back as a PDF is compared with this vault: its data, its codes, its pages, its signature. "
    "Choose the file, or drop it here.",
)
_CHOOSE = QT_TRANSLATE_NOOP("paper", "Check a paper…")
_CANCEL = QT_TRANSLATE_NOOP("paper", "Cancel")
_KIND = QT_TRANSLATE_NOOP("paper", "Reports as PDF")
_DROP = QT_TRANSLATE_NOOP("paper", "Drop: the file is read and stays where it is")
_EQUAL = QT_TRANSLATE_NOOP("paper", "The paper is the one that this vault gave out.")
_DIFFERS = QT_TRANSLATE_NOOP("paper", "%n difference(s) found")
_KEEP = QT_TRANSLATE_NOOP("paper", "Keep the file as it is. What it says is not what this vault gave out.")
_FOUND = QT_TRANSLATE_NOOP("paper", "What differs")
_NOTES = QT_TRANSLATE_NOOP("paper", "To be known")
_CANCELLED = QT_TRANSLATE_NOOP("paper", "The check was cancelled. It says nothing of the paper.")
_UNREAD = QT_TRANSLATE_NOOP("paper", "{file} can't be read: {reason}.")
_SUFFIX = ".pdf"


class PaperCheck(QWidget):
    """The sheet on which a paper is checked."""

    def __init__(self, place: Workplace) -> None:
        """Begin with nothing chosen."""
        super().__init__()
        self._place, self._look = place, place.look
        look = self._look
        self._work: Work | None = None
        self.asking: QFileDialog | None = None
        self.choose = Button(look, look.text(_CHOOSE), icon="verify")
        self.cancel = Button(look, look.text(_CANCEL))
        self.bar, self.name = QProgressBar(), label("", CAPTION, wrap=True)
        self.banner, self.result = Banner(look), Findings(look)
        self._lay_out()
        self._show_running(running=False)
        self._veil = DropVeil(look, self, _DROP)
        self._drops = DropTarget(self, self._free)
        self._drops.hovered.connect(self._hover)
        self._drops.dropped.connect(lambda paths, _at: self._dropped(paths))
        self.choose.clicked.connect(self.ask)
        self.cancel.clicked.connect(self.stop)

    def ask(self) -> None:
        """Ask which file to check."""
        look = self._look
        self.asking = to_open(look, self, look.text(_OURS), f"{look.text(_KIND)} (*{_SUFFIX})")
        self.asking.fileSelected.connect(lambda path: self.check(Path(path)))
        self.asking.open()

    def check(self, path: Path) -> None:
        """Begin to compare a file, unless one is compared."""
        if not self._free():
            return
        papers = self._place.session.papers
        self.banner.clear()
        self.result.clear()
        self.name.setText(path.name)
        self._show_running(running=True)

        def run(progress: Progress) -> PaperReport:
            return papers.check(_read(path), lambda done, total: progress(done, total, ""))

        self._work = self._place.tasks.work(run, then=self._checked, failed=self._failed, owner=self)
        self._work.progress.connect(self._count)
        self._work.finished.connect(self._ended)

    def stop(self) -> None:
        """Let a check go that runs."""
        if self._work is not None:
            self._work.cancel()

    def show_report(self, report: PaperReport) -> None:
        """Show a result: what differs, then what is to be known."""
        catalog = self._look.catalog
        if report.ok:
            self.banner.say("ok", self._look.text(_EQUAL))
        else:
            head = catalog.plural(_DIFFERS, len(report.differences))
            self.banner.say("danger", self._look.text(_KEEP), head=head)
        found = ((_FOUND, report.differences), (_NOTES, report.notes))
        self.result.show_parts((self._look.text(head), [said(catalog, one) for one in lines]) for head, lines in found)

    def _checked(self, report: PaperReport) -> None:
        self._work = None
        self._show_running(running=False)
        self.show_report(report)
        self._place.tasks.write(lambda: self._place.session.papers.note(report), owner=self)

    def _failed(self, error: Exception) -> None:
        self._work = None
        self._show_running(running=False)
        self.banner.say("warn", sentence(self._look, error))

    def _ended(self) -> None:
        """A check that was cancelled ends without an answer."""
        if self._work is None:
            return
        self._work = None
        self._show_running(running=False)
        self.banner.say("info", self._look.text(_CANCELLED))

    def _count(self, done: int, total: int, _what: str) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _free(self) -> bool:
        return self._work is None

    def _hover(self, over: bool) -> None:
        self._veil.setVisible(over)
        self._veil.raise_()

    def _dropped(self, paths: list[Path]) -> None:
        papers = [path for path in paths if path.suffix.lower() == _SUFFIX]
        if len(papers) == len(paths) == 1:
            self.check(papers[0])

    def _show_running(self, *, running: bool) -> None:
        self.bar.setRange(0, 0)
        self.bar.setVisible(running)
        self.cancel.setVisible(running)
        self.choose.setVisible(not running)

    def _lay_out(self) -> None:
        box, inside = sheet(self._look.text(_OURS), self._look.text(_WHAT))
        buttons = QHBoxLayout()
        for widget, stretch in ((self.choose, 0), (self.cancel, 0), (self.bar, 1), (self.name, 1)):
            buttons.addWidget(widget, stretch, Qt.AlignmentFlag.AlignVCenter)
        inside.addLayout(buttons)
        inside.addWidget(self.banner)
        inside.addWidget(self.result)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(box)


def _read(path: Path) -> bytes:
    """Return a file's bytes. Raises UserError, also for one that has no end."""
    try:
        with path.open("rb") as opened:
            data = opened.read(MOST_BYTES + 1)
    except OSError as error:
        raise UserError(_UNREAD, file=path.name, reason=reason_of(error)) from None
    if len(data) > MOST_BYTES:
        raise UserError(HEAVY_PAPER)
    return data
