"""The page that is read to the administrator: unit, fingerprint in groups, QR code; painted from memory."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QPagedPaintDevice, QPainter
from PySide6.QtWidgets import QWidget

from pcu_desk.domain.errors import reason_of
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.services.whole_file import write_whole
from pcu_desk.ui.files import to_save
from pcu_desk.ui.look import Look
from pcu_desk.ui.paper_page import PaperPage, pdf, print_page, set_page
from pcu_desk.ui.units.qr import draw_code

_TITLE = QT_TRANSLATE_NOOP("units_page", "Request to be enrolled")
_FINGERPRINT = QT_TRANSLATE_NOOP("units_page", "Fingerprint of the request")
_READ = QT_TRANSLATE_NOOP(
    "units_page",
    "Read the fingerprint to the administrator by telephone, or hand over this page, apart from the file. He compares "
    "each group with the file that he was given, and signs only when all are the same.",
)
_SAVE = QT_TRANSLATE_NOOP("units_page", "Save the page")
_NOT_WRITTEN = QT_TRANSLATE_NOOP("units_page", "{file} was not written: {reason}. Choose another place.")
_SIDE = 45.0


@dataclass(frozen=True, slots=True)
class Sheet:
    """What the page says: unit and letter, the fingerprint, the text of the code, when the request was written."""

    unit: str
    letter: str
    fingerprint: str
    code: str
    at: Moment


def draw(device: QPagedPaintDevice, look: Look, sheet: Sheet) -> None:
    """Paint the page on a printer or into a file."""
    set_page(device)
    with QPainter(device) as painter:
        page = PaperPage(painter, look)
        page.words(look.text(_TITLE), 20, bold=True)
        page.words(look.joined(" · ", sheet.unit, sheet.letter, look.catalog.moment(sheet.at, offset=True)), 12)
        page.space(6)
        page.words(look.text(_FINGERPRINT), 10, grey=True)
        page.code("-".join(sheet.fingerprint.split()))
        page.space(4)
        page.square(_SIDE, lambda painter, box: draw_code(painter, box, sheet.code))
        page.space(4)
        page.rule()
        page.words(look.text(_READ), 11)


def to_pdf(look: Look, sheet: Sheet) -> bytes:
    """Return the page as a file."""
    return pdf(lambda device: draw(device, look, sheet))


def ask_printer(owner: QWidget, look: Look, sheet: Sheet) -> None:
    """Ask for a printer and put the page on paper."""
    print_page(owner, look, lambda device: draw(device, look, sheet), _nothing)


def ask_file(owner: QWidget, look: Look, sheet: Sheet, then: Callable[[Path, str], None]) -> None:
    """Ask for a name and write the page there; `then` is told where, and why not when it was not written."""
    dialog = to_save(look, owner, look.text(_SAVE), f"request-{sheet.unit.lower()}-{sheet.letter.lower()}.pdf", "pdf")
    dialog.fileSelected.connect(lambda path: then(Path(path), save(Path(path), look, sheet)))
    dialog.open()


def save(path: Path, look: Look, sheet: Sheet) -> str:
    """Write the page; return why not, "" when it is written."""
    made = to_pdf(look, sheet)
    try:
        write_whole(path, lambda file: file.write(made))
    except OSError as error:
        return look.text(_NOT_WRITTEN, file=path.name, reason=reason_of(error))
    return ""


def _nothing() -> None:
    """A printed page is told by the printer."""
