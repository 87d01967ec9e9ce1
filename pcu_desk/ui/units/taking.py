"""How a directory from a file is taken in: the first one only after its fingerprint was compared by ear."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from pcu_desk.domain.directory_view import DirectoryView, Enrolment, FoundDirectory, OwnDesk, differing_group
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.files import to_open
from pcu_desk.ui.units import words
from pcu_desk.ui.widgets.dialog import Dialog
from pcu_desk.ui.widgets.field import Field, Tick
from pcu_desk.ui.widgets.fingerprint import fingerprint_label
from pcu_desk.ui.widgets.labels import CAPTION, TABLE, label
from pcu_desk.ui.widgets.line import Line
from pcu_desk.ui.workplace import Workplace, sentence

TAKE_IN = QT_TRANSLATE_NOOP("units_page", "Take in a directory…")
_KIND = QT_TRANSLATE_NOOP("units_page", "Directory files (*.pcudir)")
_EVERY = QT_TRANSLATE_NOOP("units_page", "Every file (*)")
_TITLE = QT_TRANSLATE_NOOP("units_page", "Trust this directory?")
_WORDS = QT_TRANSLATE_NOOP(
    "units_page",
    "It decides from now on who is a unit and for whom messages are sealed. Have the administrator read out its "
    "fingerprint by telephone, and compare each group.",
)
_IN_FILE = QT_TRANSLATE_NOOP("units_page", "Fingerprint of the directory in the file")
_HEARD = QT_TRANSLATE_NOOP("units_page", "Fingerprint as you hear it")
_HEARD_HINT = QT_TRANSLATE_NOOP("units_page", "Spaces and capitals do not count")
_COMPARED = QT_TRANSLATE_NOOP("units_page", "I heard all eight groups, and they are the same")
_NEITHER = QT_TRANSLATE_NOOP("units_page", "Type what you hear, or confirm below that you compared it.")
_DIFFERS = QT_TRANSLATE_NOOP(
    "units_page",
    "Group {number} differs. Hear it once more; if it stays so, do not take the file in: have it brought by another "
    "way.",
)
_NOT_YET = QT_TRANSLATE_NOOP("units_page", "Not yet")
_VERB = QT_TRANSLATE_NOOP("units_page", "Take in and trust")
_WIDE = 560

Taken = Callable[[DirectoryView], None]
Refused = Callable[[Exception], None]


class TrustDialog(Dialog):
    """Shows the fingerprint in the file and asks for the one that was heard; the safe answer is first."""

    def __init__(self, place: Workplace, parent: QWidget, found: FoundDirectory, taken: Taken) -> None:
        """Take the directory and who is told once it is taken in."""
        look = place.look
        super().__init__(look, parent, look.text(_TITLE), look.text(_WORDS))
        self.setFixedWidth(_WIDE)
        self._place, self._found, self._taken = place, found, taken
        self.body.addWidget(label(words.summary(look, found.view), TABLE, wrap=True))
        self.body.addWidget(label(look.text(_IN_FILE), CAPTION))
        self.body.addWidget(fingerprint_label(look, found.view.root_fingerprint))
        self.heard = Line(code=True)
        self.field = Field(look, look.text(_HEARD), self.heard, look.text(_HEARD_HINT))
        self.body.addWidget(self.field)
        self.compared = Tick(look, look.text(_COMPARED))
        self.body.addWidget(self.compared)
        self.add_buttons(look.text(_NOT_YET), look.text(_VERB), self._take)
        self.heard.editingFinished.connect(self._judge)
        self.compared.toggled.connect(lambda _on: self.field.set_fault(""))
        self.present()
        self.heard.setFocus()

    def _judge(self) -> bool:
        """Tell whether it was compared; say what is missing or which group differs."""
        look, heard = self.look, self.heard.text()
        group = differing_group(self._found.view.root_fingerprint, heard) if heard.strip() else None
        fault = look.text(_DIFFERS, number=look.count(group)) if group is not None else ""
        self.field.set_fault(fault)
        return not fault

    def _take(self) -> None:
        if not self._judge():
            self.heard.setFocus()
            return
        if not self.heard.text().strip() and not self.compared.isChecked():
            self.field.set_fault(self.look.text(_NEITHER))
            self.heard.setFocus()
            return
        self.act_button.setEnabled(False)
        directories, found = self._place.session.directories, self._found
        heard = self.heard.text().strip() or found.view.root_fingerprint
        self._place.tasks.write(
            lambda: directories.take_in(found.bundle, heard), then=self._done, failed=self._refused, owner=self
        )

    def _done(self, view: DirectoryView) -> None:
        self.accept()
        self._taken(view)

    def _refused(self, error: Exception) -> None:
        self.act_button.setEnabled(True)
        self.banner.say("danger", sentence(self.look, error))


class Taking:
    """Asks for the file, looks at it, and takes it in; what is refused is told by its sentence."""

    def __init__(self, place: Workplace, owner: QWidget, taken: Taken, refused: Refused) -> None:
        """Take who is told of the outcome."""
        self._place, self._owner, self._taken, self._refused = place, owner, taken, refused
        self.dialog: TrustDialog | None = None

    def ask(self) -> None:
        """Ask which file."""
        look = self._place.look
        dialog = to_open(look, self._owner, look.text(TAKE_IN), look.text(_KIND), look.text(_EVERY))
        dialog.fileSelected.connect(lambda path: self.look_at(Path(path)))
        dialog.open()

    def look_at(self, path: Path) -> None:
        """Look at a file; the first directory is compared by a person, a later one is proven by the one at hand."""
        directories = self._place.session.directories

        def ask() -> tuple[FoundDirectory, OwnDesk]:
            return directories.look_at_file(path), directories.own()

        self._place.tasks.read(
            ask, then=lambda found: self._found(*found), failed=self._refused, owner=self._owner, key="directory-file"
        )

    def _found(self, found: FoundDirectory, own: OwnDesk) -> None:
        if own.state is Enrolment.NONE:
            self.dialog = TrustDialog(self._place, self._owner, found, self._taken)
            return
        directories = self._place.session.directories
        self._place.tasks.write(
            lambda: directories.take_in(found.bundle), then=self._taken, failed=self._refused, owner=self._owner
        )
