"""The dialog that signs the PDF with the unit's certificate; certificate and passphrase are kept nowhere."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from pcu_desk.domain.errors import reason_of
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.services.reports import FILE
from pcu_desk.ui.files import to_open, to_save
from pcu_desk.ui.preview.leaving import Paper, Ways
from pcu_desk.ui.preview.whole_file import write_whole
from pcu_desk.ui.tasks import Progress, Work
from pcu_desk.ui.widgets.buttons import Button
from pcu_desk.ui.widgets.dialog import Dialog
from pcu_desk.ui.widgets.field import Field
from pcu_desk.ui.widgets.labels import CAPTION, TABLE, Elided, label
from pcu_desk.ui.widgets.line import Line
from pcu_desk.ui.workplace import Workplace, sentence

_TITLE = QT_TRANSLATE_NOOP("report_page", "Sign the PDF")
_WORDS = QT_TRANSLATE_NOOP(
    "report_page",
    "The unit's certificate signs the file, so that any reader of PDF files sees who gave it out and that nothing was"
    " changed since. The signatures on paper stay as they are.",
)
_CERTIFICATE = QT_TRANSLATE_NOOP("report_page", "File of the certificate (.p12 or .pfx)")
_NO_FILE = QT_TRANSLATE_NOOP("report_page", "No file chosen")
_CHOOSE = QT_TRANSLATE_NOOP("report_page", "Choose a file…")
_PASSPHRASE = QT_TRANSLATE_NOOP("report_page", "Passphrase of the certificate")
_HINT = QT_TRANSLATE_NOOP("report_page", "Used once and kept nowhere")
_NO_CERTIFICATE = QT_TRANSLATE_NOOP("report_page", "Choose the file of the certificate. Nothing was signed.")
_NOT_READ = QT_TRANSLATE_NOOP("report_page", "{name} could not be read: {why}. Nothing was signed.")
_CANCEL = QT_TRANSLATE_NOOP("report_page", "Not now")
_SIGN = QT_TRANSLATE_NOOP("report_page", "Sign and save…")
_ENDINGS = ("PKCS#12 (*.p12 *.pfx)", "(*)")
_MOST = 1 << 20


class SignDialog(Dialog):
    """Certificate and passphrase; a refusal keeps both, so that one slip costs one word."""

    def __init__(self, place: Workplace, parent: QWidget, shown: Paper, ways: Ways) -> None:
        """Ask for the certificate of the unit."""
        look = place.look
        super().__init__(look, parent, look.text(_TITLE), look.text(_WORDS))
        self._place, self._shown, self._ways = place, shown, ways
        self.work: Work | None = None
        self.certificate: Path | None = None
        self.file = Elided(look.text(_NO_FILE), TABLE)
        self.choose = Button(look, look.text(_CHOOSE))
        self.passphrase = Line(code=True)
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.choose)
        row.addWidget(self.file, 1)
        self.body.addWidget(label(look.text(_CERTIFICATE), CAPTION))
        self.body.addLayout(row)
        self.body.addWidget(Field(look, look.text(_PASSPHRASE), self.passphrase, look.text(_HINT)))
        self.add_buttons(look.text(_CANCEL), look.text(_SIGN), self.ask_target)
        self.choose.clicked.connect(self._ask_certificate)
        self.present()
        self.choose.setFocus()

    def take_certificate(self, path: Path) -> None:
        """Remember which file is meant; it is read when it is needed."""
        self.certificate = path
        self.file.set_words(path.name)
        self.banner.clear()
        self.passphrase.setFocus()

    def ask_target(self) -> None:
        """Ask where the signed file goes."""
        if self.certificate is None:
            self.banner.say("warn", self.look.text(_NO_CERTIFICATE))
            self.choose.setFocus()
            return
        if self.work is not None:
            return
        dialog = to_save(
            self.look, self, self.look.text(_TITLE), self._shown.name.replace(".pdf", "_signed.pdf"), "pdf"
        )
        dialog.fileSelected.connect(lambda path: self.sign_as(Path(path)))
        dialog.open()

    def sign_as(self, path: Path) -> None:
        """Sign in memory, note that the report leaves, and write it."""
        certificate, shown, passphrase = self.certificate, self._shown, self.passphrase.text()
        session, ways = self._place.session, self._ways
        if certificate is None:
            return

        def work(_progress: Progress) -> Text | str:
            signed = session.papers.sign(shown.report.pdf, _read(certificate), passphrase)
            ways.note(shown, 1, FILE, signed.fingerprint)()
            return write_whole(path, signed.pdf)

        self.banner.clear()
        self.act_button.setEnabled(False)
        self.work = self._place.tasks.work(
            work, then=lambda why: self._signed(path, why), failed=self._refused, owner=self
        )
        self.work.finished.connect(self._ended)

    def _signed(self, path: Path, why: Text | str) -> None:
        self.passphrase.clear()
        self.accept()
        self._ways.tell_saved(path, why)

    def _refused(self, error: Exception) -> None:
        look = self.look
        if isinstance(error, OSError) and self.certificate is not None:
            self.banner.say("danger", look.text(_NOT_READ, name=self.certificate.name, why=reason_of(error)))
        else:
            self.banner.say("danger", sentence(look, error))

    def _ended(self) -> None:
        self.work = None
        self.act_button.setEnabled(True)

    def _ask_certificate(self) -> None:
        dialog = to_open(self.look, self, self.look.text(_CERTIFICATE), *_ENDINGS)
        dialog.fileSelected.connect(lambda path: self.take_certificate(Path(path)))
        dialog.open()


def _read(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_MOST)
