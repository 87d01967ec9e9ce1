"""Looks at one file of a message closely: the picture, whose it is, and the way to save it; it opens no file itself."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pcu_desk.domain.files import FileStanding
from pcu_desk.domain.message import IN, Message
from pcu_desk.domain.officer import May
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui import direction
from pcu_desk.ui.alerts.enclosed import title_of
from pcu_desk.ui.alerts.thumbs import can_be_shown, is_picture
from pcu_desk.ui.code_points import seen
from pcu_desk.ui.evidence.adding import ask_original
from pcu_desk.ui.evidence.canvas import Canvas
from pcu_desk.ui.evidence.look_tools import LookTools
from pcu_desk.ui.evidence.pixels import painted
from pcu_desk.ui.evidence.words import grouped, size_of
from pcu_desk.ui.keys import letter_of
from pcu_desk.ui.tasks import Progress
from pcu_desk.ui.widgets.banner import Banner
from pcu_desk.ui.widgets.buttons import Button
from pcu_desk.ui.widgets.labels import CAPTION, SECTION, TABLE, EmptyState, label
from pcu_desk.ui.widgets.scrolled import scrolled
from pcu_desk.ui.workplace import Workplace, sentence

# ruff: noqa: N802 - Qt's names are overridden

_BACK = QT_TRANSLATE_NOOP("alert", "Back")
_FROM = QT_TRANSLATE_NOOP("alert", "From")
_SENT_BY = QT_TRANSLATE_NOOP("alert", "{unit}, {author}")
_NAME = QT_TRANSLATE_NOOP("alert", "Name")
_SIZE = QT_TRANSLATE_NOOP("alert", "Size")
_CAME = QT_TRANSLATE_NOOP("alert", "Came")
_DIGEST = QT_TRANSLATE_NOOP("alert", "SHA-256, as its sender gave it and as it came")
_SAVE = QT_TRANSLATE_NOOP("alert", "Save as…")
_SAVED = QT_TRANSLATE_NOOP("alert", "Saved as {name}. It is not encrypted: keep it where it belongs.")
_NO_PICTURE = QT_TRANSLATE_NOOP("alert", "This file is no picture")
_NO_PICTURE_WORDS = QT_TRANSLATE_NOOP(
    "alert", "It is kept as it came. Whoever may export saves it, to open it in another program."
)
_SIDES = (1600, 4096)
"""Pixels asked for first, and then once that was not all of it."""
_WINDOWS = sys.platform == "win32"
_KEY = "message-picture"


class FileView(QWidget):
    """Tool row, picture and facts, in the place of the thread."""

    left = Signal()

    def __init__(self, place: Workplace, width: int) -> None:
        """Build the parts; `width` is the panel's."""
        super().__init__()
        self._place, self._look = place, place.look
        self._message = Message()
        self._files: Sequence[FileStanding] = ()
        self.file: FileStanding | None = None
        look = self._look
        self.canvas = Canvas(look)
        self.canvas.zoomed.connect(self._say_scale)
        self.tools = LookTools(look, self.canvas, _BACK)
        self.tools.left.connect(self.left)
        self.tools.stepped.connect(self.step)
        self.banner = Banner(look)
        self._none = EmptyState(look, "report", title=look.text(_NO_PICTURE), words=look.text(_NO_PICTURE_WORDS))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.canvas)
        self._stack.addWidget(self._none)
        self.save = Button(look, look.text(_SAVE), icon="download")
        self.save.setVisible(place.session.officer.may(May.EXPORT))
        self.save.clicked.connect(self._ask_path)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tools)
        column.addWidget(self.banner)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._stack, 1)
        row.addWidget(self._make_facts(width))
        column.addLayout(row, 1)

    def open(self, message: Message, files: Sequence[FileStanding], key: str) -> bool:
        """Show a file of a message; return whether it can be. That it is looked at goes into the journal."""
        shown = [each for each in files if can_be_shown(each)]
        found = next((each for each in shown if each.row.id == key), None)
        if found is None:
            return False
        self._message, self._files, self.file = message, shown, found
        self.banner.clear()
        self._show_facts(found)
        self.tools.say_place(shown.index(found) + 1, len(shown))
        picture = is_picture(found)
        self._stack.setCurrentWidget(self.canvas if picture else self._none)
        self.tools.set_zooming(on=picture)
        self.canvas.clear()
        self.canvas.setAccessibleName(title_of(found))
        self._say_scale()
        files_room = self._place.session.files
        self._place.tasks.write(lambda: files_room.note_viewed(key), failed=self._failed, owner=self)
        if picture:
            self._ask(key, _SIDES)
        return True

    def close_file(self) -> None:
        """Let the pixels go."""
        self.file = None
        self.canvas.clear()

    def step(self, by: int) -> None:
        """Show the next file, or the one before."""
        if self.file is None:
            return
        place = list(self._files).index(self.file) + by
        if 0 <= place < len(self._files):
            self.open(self._message, self._files, self._files[place].row.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Next, before, turn, back: what the canvas has no use for comes here."""
        key, rtl = Qt.Key(event.key()), self._look.catalog.rtl
        picture = self.canvas.isVisible()
        if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif picture and self.canvas.press(key):
            pass  # the keys on the buttons hold wherever no text has the focus
        elif key in {Qt.Key.Key_PageDown, Qt.Key.Key_Left if rtl else Qt.Key.Key_Right}:
            self.step(1)
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_Right if rtl else Qt.Key.Key_Left}:
            self.step(-1)
        elif letter_of(event, windows=_WINDOWS) == "r" and picture:
            self.canvas.turn(-90 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 90)
        else:
            super().keyPressEvent(event)

    def save_to(self, path: Path) -> None:
        """Write the bytes that came to a file that the person named."""
        if self.file is None:
            return
        key, files = self.file.row.id, self._place.session.files

        def work(progress: Progress) -> None:
            progress(0, 0, path.name)
            files.save(key, path)

        self._place.tasks.work(
            work,
            then=lambda _done: self.banner.say("ok", self._look.text(_SAVED, name=path.name)),
            failed=self._failed,
            owner=self,
        )

    def _ask(self, key: str, sides: Sequence[int]) -> None:
        """Ask for the pixels, few first; nobody told how many the picture has."""
        files = self._place.session.files

        def take(image: QImage) -> None:
            if self.file is None or self.file.row.id != key:
                return
            self.canvas.begin(image.width(), image.height(), image)
            self.canvas.show_pixels(image)
            self._say_scale()
            if len(sides) > 1 and max(image.width(), image.height()) >= sides[0]:
                self._ask(key, sides[1:])

        self._place.tasks.read(
            lambda: painted(files.picture(key, sides[0])), then=take, failed=self._failed, owner=self, key=_KEY
        )

    def _failed(self, error: Exception) -> None:
        self.banner.say("danger", sentence(self._look, error))

    def _say_scale(self) -> None:
        self.tools.say_scale(shown=self.file is not None and is_picture(self.file))

    def _ask_path(self) -> None:
        if self.file is not None:
            ask_original(self._look, self, self.file.row.name, self.save_to)

    def _make_facts(self, width: int) -> QWidget:
        edge = QFrame()
        edge.setProperty("kind", "end-edge")
        edge.setFixedWidth(width)
        outer = QVBoxLayout(edge)
        outer.setContentsMargins(direction.margins(1, 0, 0, 0))
        self._area = scrolled()
        outer.addWidget(self._area)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 12)
        foot.addWidget(self.save)
        foot.addStretch(1)
        outer.addLayout(foot)
        return edge

    def _show_facts(self, file: FileStanding) -> None:
        look, row, message = self._look, file.row, self._message
        inside = QWidget()
        inside.setProperty("kind", "raised")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(3)
        column.addWidget(label(title_of(file), SECTION, wrap=True))
        facts = [
            (_FROM, look.text(_SENT_BY, unit=message.sender, author=message.author)),
            (_NAME, seen(row.name)),
            (_SIZE, size_of(look, row.size or 0)),
        ]
        if message.direction == IN and row.fetched is not None:
            facts.append((_CAME, look.catalog.moment(row.fetched)))
        facts.append((_DIGEST, grouped(row.sha256)))
        for name, value in facts:
            column.addSpacing(6)
            column.addWidget(label(look.text(name), CAPTION, wrap=True))
            made = label(value, TABLE, wrap=True)
            made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(made)
        column.addStretch(1)
        self._area.setWidget(inside)
