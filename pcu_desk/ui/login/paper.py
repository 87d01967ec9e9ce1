"""The recovery sheet on paper or in a file that a person named: made by the report engine, kept nowhere else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pcu_desk.domain.errors import reason_of
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.services.whole_file import write_whole
from pcu_desk.ui.look import Look
from pcu_desk.ui.tasks import Progress, Tasks

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from pcu_desk.domain.report import RecoverySheet
    from pcu_desk.services.session import Desk

_INSIDE = QT_TRANSLATE_NOOP(
    "recovery", "{file} lies in the vault's own folder: whoever takes the folder could open it. Name a file elsewhere."
)
_NOT_WRITTEN = QT_TRANSLATE_NOOP("recovery", "{file} was not written: {reason}. Choose another place.")
_SAVE_AS = QT_TRANSLATE_NOOP("recovery", "Save the recovery sheet")
_FILE_NAME = "recovery-sheet.pdf"

Saved = Callable[[Path, str], None]
"""Told where the file is, and why not when it was not written."""
Failed = Callable[[Exception], None]


@dataclass(frozen=True, slots=True)
class SheetPaper:
    """Puts a sheet on paper or into a file, off the window's thread; the engine loads with the first one."""

    desk: Desk
    tasks: Tasks
    look: Look

    def ask_printer(self, owner: QWidget, sheet: RecoverySheet, then: Callable[[], None], failed: Failed) -> None:
        """Ask for a printer and put the sheet on paper."""
        from pcu_desk.ui.printers import PrinterDialog  # noqa: PLC0415 - asks the system for its printers

        PrinterDialog(self.look, owner, lambda printer: self.print_on(printer, owner, sheet, then, failed))

    def print_on(
        self, printer: QPrinter, owner: QWidget, sheet: RecoverySheet, then: Callable[[], None], failed: Failed
    ) -> None:
        """Make the paper and paint it on a printer."""
        from pcu_desk.ui.preview.printing import PAGE_WIDTH, Press, ready  # noqa: PLC0415 - brings the printer's library

        desk, language = self.desk, self.look.catalog.language
        ready(printer, duplex=False)

        def work(_progress: Progress) -> None:
            report = desk.sheet_paper(sheet, language)
            with Press(printer, duplex=False) as press:
                for index in range(report.pages):
                    press.put(desk.sheet_page(report.pdf, index, PAGE_WIDTH))

        self.tasks.work(work, then=lambda _done: then(), failed=failed, owner=owner)

    def ask_file(self, owner: QWidget, sheet: RecoverySheet, then: Saved, failed: Failed) -> None:
        """Ask for a name and write the sheet there."""
        from pcu_desk.ui.files import to_save  # noqa: PLC0415 - seldom asked for

        dialog = to_save(self.look, owner, self.look.text(_SAVE_AS), _FILE_NAME, "pdf")
        dialog.fileSelected.connect(lambda path: self.save_as(Path(path), owner, sheet, then, failed))
        dialog.open()

    def save_as(self, path: Path, owner: QWidget, sheet: RecoverySheet, then: Saved, failed: Failed) -> None:
        """Write the sheet where a person named the file."""
        self.tasks.work(
            lambda _progress: self.save(path, sheet), then=lambda why: then(path, why), failed=failed, owner=owner
        )

    def save(self, path: Path, sheet: RecoverySheet) -> str:
        """Write the sheet for its owner's eyes; return why not, "" when it is written."""
        look = self.look
        if self.desk.folder.resolve() in path.resolve().parents:
            return look.text(_INSIDE, file=path.name)
        report = self.desk.sheet_paper(sheet, look.catalog.language)
        try:
            write_whole(path, lambda file: file.write(report.pdf))
        except OSError as error:
            return look.text(_NOT_WRITTEN, file=path.name, reason=reason_of(error))
        return ""
