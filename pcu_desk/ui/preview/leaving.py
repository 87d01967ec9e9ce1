"""The ways of a finished report out of the vault: to paper, into a file, signed into a file; each is noted before."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from pcu_desk.domain.printing import ReportWish
from pcu_desk.domain.report import RenderedReport
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.services.done import Done
from pcu_desk.services.reports import FILE, PRINTER, file_name
from pcu_desk.ui.files import to_save
from pcu_desk.ui.preview.printing import PAGE_WIDTH, Press, ready
from pcu_desk.ui.preview.whole_file import write_whole
from pcu_desk.ui.printers import PrinterDialog
from pcu_desk.ui.tasks import Progress
from pcu_desk.ui.widgets.banner import Banner
from pcu_desk.ui.workplace import Workplace, sentence

_SAVE = QT_TRANSLATE_NOOP("report_page", "Save the PDF")
_SAVED = QT_TRANSLATE_NOOP("report_page", "The PDF is saved as {name}. It is not encrypted: keep it where it belongs.")
_PRINTED = QT_TRANSLATE_NOOP("report_page", "%n copy(ies) sent to the printer.")
_FILED = QT_TRANSLATE_NOOP("report_page", "%n copy(ies) put into {name}, which is not encrypted.")
_NUMBERED = QT_TRANSLATE_NOOP("report_page", "Numbered {first} to {last}.")
_NUMBERED_ONE = QT_TRANSLATE_NOOP("report_page", "Numbered {first}.")
_NOT_WRITTEN = QT_TRANSLATE_NOOP("report_page", "{name} could not be written: {why}. Choose another folder.")
_PAGES = QT_TRANSLATE_NOOP("report_page", "pages")


@dataclass(frozen=True, slots=True)
class Paper:
    """A finished report and what was asked for; `number` is that of its case or alert."""

    wish: ReportWish
    number: str
    report: RenderedReport

    @property
    def name(self) -> str:
        """The name under which its file is offered."""
        return file_name(self.number, self.wish.kind, self.wish.languages)

    @property
    def copies_name(self) -> str:
        """The name under which a file of its numbered copies is offered."""
        return self.name.replace(".pdf", "_copies.pdf")


class Ways:
    """Prints and saves for a page, which tells what came of it in its banner."""

    def __init__(self, place: Workplace, owner: QWidget, banner: Banner) -> None:
        """Take whose dialogs and answers they are."""
        self._place, self._owner, self._banner, self._look = place, owner, banner, place.look

    def ask_printer(self, then: Callable[[QPrinter], None], file: str) -> None:
        """Ask for a printer; the pages may go into a PDF file too, for which a name is offered."""
        PrinterDialog(self._look, self._owner, then, file=file)

    def print_on(self, printer: QPrinter, shown: Paper, copies: int, *, duplex: bool) -> None:
        """Make the paper of each copy off this thread and paint it, page after page; others look on meanwhile."""
        reports, note = self._place.session.reports, self.note(shown, copies, PRINTER)
        both = ready(printer, duplex=duplex)
        what = self._look.text(_PAGES)

        def work(progress: Progress) -> Generator[None, None, int]:
            first = note()
            last, done = first + copies - 1, 0
            with Press(printer, duplex=both) as press:
                for copy in range(first, last + 1):
                    languages = shown.wish.languages
                    pdf = reports.copy_for_print(shown.report.pdf, copy, last, languages, duplex=both)
                    press.turn()
                    for index in range(shown.report.pages):
                        yield
                        progress(done, copies * shown.report.pages, what)
                        press.put(reports.page(pdf, index, PAGE_WIDTH))
                        done += 1
            return first

        name = Path(printer.outputFileName()).name
        self._place.tasks.in_turns(
            work, then=lambda first: self._printed(first, copies, name), failed=self._refused, owner=self._owner
        )

    def ask_file(self, shown: Paper) -> None:
        """Ask for a name and write the file that is given out."""
        dialog = to_save(self._look, self._owner, self._look.text(_SAVE), shown.name, "pdf")
        dialog.fileSelected.connect(lambda path: self.save_as(Path(path), shown))
        dialog.open()

    def save_as(self, path: Path, shown: Paper) -> None:
        """Write the PDF where a person named the file."""
        note = self.note(shown, 1, FILE)

        def work(_progress: Progress) -> Text | str:
            note()
            return write_whole(path, shown.report.pdf)

        self._place.tasks.work(
            work, then=lambda why: self.tell_saved(path, why), failed=self._refused, owner=self._owner
        )

    def tell_saved(self, path: Path, why: Text | str) -> None:
        """Say that a file was written, or why not."""
        if why:
            self._banner.say("danger", self._look.text(_NOT_WRITTEN, name=path.name, why=why))
        else:
            self._banner.say("ok", self._look.text(_SAVED, name=path.name))

    def note(self, shown: Paper, copies: int, where: str, signed: str = "") -> Callable[[], int]:
        """Return what records, from the thread that prints, that a report leaves: a role's refusal comes first.

        `signed` is the fingerprint of the certificate that signed the file.
        """
        session, tasks, made = self._place.session, self._place.tasks, shown.report.content_hash

        def write() -> Done[int]:
            return session.reports.note_printed(shown.wish, copies, where, made, signed=signed)

        return lambda: tasks.write_blocking(write).value

    def _printed(self, first: int, copies: int, file: str) -> None:
        look = self._look
        last = first + copies - 1
        numbered = look.text(_NUMBERED_ONE if copies == 1 else _NUMBERED, first=first, last=last)
        sent = look.catalog.plural(_FILED if file else _PRINTED, copies, name=file)
        self._banner.say("ok", f"{sent} {numbered}")

    def _refused(self, error: Exception) -> None:
        self._banner.say("danger", sentence(self._look, error))
