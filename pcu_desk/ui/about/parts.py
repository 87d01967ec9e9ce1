"""The program's parts, the licence of each to be read, and their list to be saved; it judges no licence."""

from __future__ import annotations

from pathlib import Path, PurePath

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pcu_desk import __version__
from pcu_desk.domain.about import Part
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.about.desk import AboutPlace
from pcu_desk.ui.about.parts_list import PartsList
from pcu_desk.ui.about.reader import Reader
from pcu_desk.ui.files import to_save
from pcu_desk.ui.widgets.banner import Banner
from pcu_desk.ui.widgets.buttons import Button
from pcu_desk.ui.widgets.field import Choice
from pcu_desk.ui.widgets.labels import CAPTION, MUTED, STRONG, Elided, frame, label, rule
from pcu_desk.ui.workplace import sentence

_TITLE = QT_TRANSLATE_NOOP("about", "Parts and their licences")
_SAVE = QT_TRANSLATE_NOOP("about", "Save the list (SBOM)")
_SAVED = QT_TRANSLATE_NOOP("about", "The list is in {name}.")
_TEXT = QT_TRANSLATE_NOOP("about", "Text of the licence")
_WHICH = QT_TRANSLATE_NOOP("about", "Which text")
_NO_TEXT = QT_TRANSLATE_NOOP("about", "No text came with this part.")
_NONE = QT_TRANSLATE_NOOP("about", "No list of parts came with this program.")
_LIST_SHARE, _TEXT_SHARE = 2, 3


class PartsPanel(QWidget):
    """List above, text below."""

    def __init__(self, place: AboutPlace) -> None:
        """Ask for the parts."""
        super().__init__()
        self.place, self.look = place, place.look
        look = self.look
        self.banner, self.list = Banner(look), PartsList(look)
        self.list.setAccessibleName(look.text(_TITLE))
        self.save = Button(look, look.text(_SAVE), icon="download")
        self.name, self.source = Elided("", STRONG), Elided("", MUTED)
        self.which = Choice(look)
        self.which.setAccessibleName(look.text(_WHICH))
        self.which.setMinimumWidth(look.theme.widths["field_medium"])
        self.text = Reader(look, look.text(_TEXT))
        self._lay_out()
        self.save.clicked.connect(self._ask_file)
        self.list.chosen.connect(self._show_part)
        self.which.currentIndexChanged.connect(lambda _index: self._ask_text())
        place.tasks.read(place.desk.program.parts, then=self._show, owner=self)

    def save_to(self, file: Path) -> None:
        """Have the list of parts written to a file that the person named."""

        def saved(_none: None) -> None:
            self.banner.say("ok", self.look.text(_SAVED, name=file.name))

        self.place.tasks.read(lambda: self.place.desk.program.save_list(file), then=saved, failed=self._say, owner=self)

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        panel = frame("panel")
        outer.addWidget(panel)
        column = QVBoxLayout(panel)
        column.setContentsMargins(16, 8, 16, 16)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(label(self.look.text(_TITLE), CAPTION, wrap=True), 1)
        head.addWidget(self.save)
        column.addLayout(head)
        column.addWidget(rule())
        column.addWidget(self.banner)
        column.addWidget(self.list, _LIST_SHARE)
        column.addWidget(rule())
        shown = QHBoxLayout()
        shown.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.name)
        words.addWidget(self.source)
        shown.addLayout(words, 1)
        shown.addWidget(self.which)
        column.addLayout(shown)
        column.addWidget(self.text, _TEXT_SHARE)

    def _show(self, parts: tuple[Part, ...]) -> None:
        for widget in (self.list, self.text, self.save):
            widget.setVisible(bool(parts))
        if parts:
            self.list.set_parts(parts)
        else:
            self.which.hide()
            self.banner.say("info", self.look.text(_NONE))

    def _show_part(self, part: Part) -> None:
        self.name.set_words(self.look.joined(" ", part.name, part.version))
        self.source.set_words(self.look.joined(" · ", part.licence, part.source))
        with QSignalBlocker(self.which):
            self.which.clear()
            for file in part.files:
                self.which.addItem(PurePath(file).name, file)
        self.which.setVisible(len(part.files) > 1)
        self._ask_text()

    def _ask_text(self) -> None:
        file = self.which.currentData()
        if not file:
            self.text.show_text(self.look.text(_NO_TEXT))
            return
        program = self.place.desk.program
        self.place.tasks.read(
            lambda: program.text(str(file)),
            then=self.text.show_text,
            failed=lambda error: self.text.show_text(sentence(self.look, error)),
            owner=self,
            key="licence",
        )

    def _ask_file(self) -> None:
        name = f"pcu-desk-{__version__}-parts.cdx.json"
        dialog = to_save(self.look, self, self.look.text(_SAVE), name, "json")
        dialog.fileSelected.connect(lambda path: self.save_to(Path(path)))
        dialog.open()

    def _say(self, error: Exception) -> None:
        self.banner.say("danger", sentence(self.look, error))
