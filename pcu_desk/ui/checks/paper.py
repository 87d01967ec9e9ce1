"""A paper that came back as a file, in the window: chosen or dropped, compared, and what differs in words."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from pcu_desk.domain.errors import UserError, reason_of
from pcu_desk.domain.paper import HEAVY_PAPER, MOST_BYTES, PaperReport
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.i18n.papers import said
from pcu_desk.ui.checks.findings import sheet
from pcu_desk.ui.checks.running import RunningCheck
from pcu_desk.ui.evidence.drops import DropTarget, DropVeil
from pcu_desk.ui.files import to_open
from pcu_desk.ui.widgets.buttons import Button
from pcu_desk.ui.widgets.labels import CAPTION, label
from pcu_desk.ui.workplace import Workplace

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


class PaperCheck(RunningCheck):
    """The sheet on which a paper is checked."""

    def __init__(self, place: Workplace) -> None:
        """Begin with nothing chosen."""
        super().__init__(place, _CANCEL, _CANCELLED)
        look = self._look
        self.asking: QFileDialog | None = None
        self.choose = Button(look, look.text(_CHOOSE), icon="verify")
        self.name = label("", CAPTION, wrap=True)
        self._lay_out()
        self._show_running(running=False)
        self._veil = DropVeil(look, self, _DROP)
        self._drops = DropTarget(self, self._free)
        self._drops.hovered.connect(self._hover)
        self._drops.dropped.connect(lambda paths, _at: self._dropped(paths))
        self.choose.clicked.connect(self.ask)

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
        self.name.setText(path.name)
        self._run(lambda progress: papers.check(_read(path), progress), self._checked, "warn")

    @property
    def begins(self) -> QWidget:
        """The button that asks for a file."""
        return self.choose

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
        self.show_report(report)
        self._place.tasks.write(lambda: self._place.session.papers.note(report), owner=self)

    def _hover(self, over: bool) -> None:
        self._veil.setVisible(over)
        self._veil.raise_()

    def _dropped(self, paths: list[Path]) -> None:
        papers = [path for path in paths if path.suffix.lower() == _SUFFIX]
        if len(papers) == len(paths) == 1:
            self.check(papers[0])

    def _lay_out(self) -> None:
        box, inside = sheet(self._look.text(_OURS), self._look.text(_WHAT))
        inside.addLayout(self._in_a_line(self.name))
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
