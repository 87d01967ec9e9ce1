"""A report of a stop of the program: read as it would be sent, saved where a person says, deleted; sent nowhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pcu_desk.domain.about import CrashReport
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.about.desk import AboutPlace
from pcu_desk.ui.about.reader import Reader
from pcu_desk.ui.about.titled import titled
from pcu_desk.ui.files import to_save
from pcu_desk.ui.widgets.banner import Banner
from pcu_desk.ui.widgets.buttons import DANGER, Button
from pcu_desk.ui.widgets.labels import MUTED, SECTION, label
from pcu_desk.ui.workplace import sentence

STOPPED = QT_TRANSLATE_NOOP("about", "The program stopped on {at}.")
_TITLE = QT_TRANSLATE_NOOP("about", "Where the program stopped")
_ALL = QT_TRANSLATE_NOOP(
    "about",
    "This is all that is in the report: where in the program it happened, and its version. No case, no name, no "
    "passphrase. It is sent nowhere; save it to hand it to whoever looks after the program.",
)
_SAVE = QT_TRANSLATE_NOOP("about", "Save")
_DELETE = QT_TRANSLATE_NOOP("about", "Delete")
_PARTS = QT_TRANSLATE_NOOP("about", "Show the parts")
_SAVED = QT_TRANSLATE_NOOP("about", "The report is in {name}.")


class CrashView(QWidget):
    """One report at a time; `gone` tells that it was deleted, `left` that the parts are wanted again."""

    gone = Signal()
    left = Signal()

    def __init__(self, place: AboutPlace) -> None:
        """Begin without a report."""
        super().__init__()
        self.place, self.look = place, place.look
        self.report: CrashReport | None = None
        look = self.look
        self.when, self.banner = label("", SECTION, wrap=True), Banner(look)
        self.text = Reader(look, look.text(_TITLE))
        self.save = Button(look, look.text(_SAVE), icon="download")
        self.delete = Button(look, look.text(_DELETE), kind=DANGER)
        self.back = Button(look, look.text(_PARTS))
        self.save.clicked.connect(self._ask_file)
        self.delete.clicked.connect(self._delete)
        self.back.clicked.connect(self.left)
        self._lay_out()

    def show_report(self, report: CrashReport) -> None:
        """Show a report."""
        self.report = report
        self.banner.clear()
        self.when.setText(self.look.text(STOPPED, at=self.look.catalog.moment(report.at)))
        self.text.show_text(report.words)
        self.text.setFocus()

    def save_to(self, file: Path) -> None:
        """Have the report written to a file that the person named."""
        if (report := self.report) is None:
            return
        program, told = self.place.desk.program, self.look.text(_SAVED, name=file.name)
        self._do(lambda: program.save_crash(report.name, file), lambda: self.banner.say("ok", told))

    def _delete(self) -> None:
        if (report := self.report) is not None:
            program = self.place.desk.program
            self._do(lambda: program.forget_crash(report.name), self.gone.emit)

    def _do(self, job: Callable[[], None], done: Callable[[], None]) -> None:
        self.place.tasks.read(job, then=lambda _none: done(), failed=self._say, owner=self)

    def _say(self, error: Exception) -> None:
        self.banner.say("danger", sentence(self.look, error))

    def _lay_out(self) -> None:
        column = titled(self, self.look.text(_TITLE))
        for widget in (self.when, label(self.look.text(_ALL), MUTED, wrap=True), self.banner):
            column.addWidget(widget)
        column.addWidget(self.text, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.delete)
        row.addWidget(self.save)
        column.addLayout(row)

    def _ask_file(self) -> None:
        name = Path(self.report.name).stem if self.report is not None else ""
        dialog = to_save(self.look, self, self.look.text(_SAVE), f"{name}.txt", "txt")
        dialog.fileSelected.connect(lambda path: self.save_to(Path(path)))
        dialog.open()
