"""Looks at one file closely, in the place of the grid: the picture, what is known of it, and the way to the next."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pcu_desk.domain.case import Case, Evidence
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.evidence import words
from pcu_desk.ui.evidence.canvas import Canvas
from pcu_desk.ui.evidence.drops import DropTarget
from pcu_desk.ui.evidence.facts import Facts
from pcu_desk.ui.evidence.look_tools import LookTools
from pcu_desk.ui.evidence.shelf import Shelf
from pcu_desk.ui.keys import letter_of
from pcu_desk.ui.widgets.banner import Banner
from pcu_desk.ui.widgets.labels import CAPTION, EmptyState, label
from pcu_desk.ui.workplace import sentence

# ruff: noqa: N802 - Qt's names are overridden

_TURNED = QT_TRANSLATE_NOOP("evidence_page", "The view is turned, the file stays as it is.")
_COARSE = QT_TRANSLATE_NOOP("evidence_page", "The file has more pixels than are shown.")
_NO_PICTURE = QT_TRANSLATE_NOOP("evidence_page", "This file is no picture")
_NO_PICTURE_WORDS = QT_TRANSLATE_NOOP(
    "evidence_page", "It is kept as it came. Save the original to open it in another program."
)
_WINDOWS = sys.platform == "win32"


class Viewer(QWidget):
    """Tool row, picture and facts."""

    left = Signal()
    save_wanted = Signal(str)

    def __init__(self, shelf: Shelf, width: int) -> None:
        """Build the parts; `width` is the panel's."""
        super().__init__()
        self._shelf, self._look = shelf, shelf.look
        self._case: Case | None = None
        self.row: Evidence | None = None
        self.canvas = Canvas(self._look)
        self.canvas.zoomed.connect(self._say_scale)
        self.canvas.sharper.connect(self._ask)
        self.facts = Facts(self._look, width)
        self.facts.changed.connect(shelf.describe)
        shelf.not_described.connect(self.facts.take_back)
        self.facts.save.setVisible(shelf.may_export)
        self.facts.save.clicked.connect(lambda: self.save_wanted.emit(self.row.id if self.row is not None else ""))
        self.facts.set_read_only(read_only=not shelf.may_attach)
        self.banner = Banner(self._look)
        self._none = EmptyState(
            self._look, "report", title=self._look.text(_NO_PICTURE), words=self._look.text(_NO_PICTURE_WORDS)
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.canvas)
        self._stack.addWidget(self._none)
        self._note = label("", CAPTION, wrap=True)
        self._note.setContentsMargins(16, 3, 16, 3)
        self._note.hide()
        target = DropTarget(self, lambda: shelf.may_attach)
        target.listen(self.facts.caption.viewport())
        target.dropped.connect(lambda paths, _at: shelf.add(paths))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.tools = LookTools(self._look, self.canvas)
        self.tools.left.connect(self.left)
        self.tools.stepped.connect(self.step)
        self.back, self.before, self.next = self.tools.back, self.tools.before, self.tools.next
        column.addWidget(self.tools)
        column.addWidget(self.banner)
        row = QHBoxLayout()
        row.setSpacing(0)
        middle = QVBoxLayout()
        middle.addWidget(self._stack, 1)
        middle.addWidget(self._note)
        row.addLayout(middle, 1)
        row.addWidget(self.facts)
        column.addLayout(row, 1)

    def open(self, key: str) -> bool:
        """Show a file of the case; return whether it is one. That it is looked at goes into the journal."""
        case, row = self._shelf.case, self._shelf.row(key)
        if case is None or row is None:
            return False
        self._case, self.row = case, row
        self.banner.clear()
        self.facts.show_row(case, row)
        self._shelf.note_viewed(key)
        self._say_place()
        picture = words.is_picture(row)
        self._stack.setCurrentWidget(self.canvas if picture else self._none)
        self.tools.set_zooming(on=picture)
        if picture:
            stand_in = self._shelf.thumbnail(key)
            self.canvas.begin(row.width, row.height, stand_in.toImage() if stand_in is not None else None)
        else:
            self.canvas.clear()
        self._say_scale()
        return True

    def show_case(self, case: Case) -> None:
        """Show what is said of the same file now."""
        if self.row is None:
            return
        row = next((row for row in case.evidence if row.id == self.row.id), None)
        if row is None:
            self.left.emit()
            return
        self._case, self.row = case, row
        self.facts.show_row(case, row)
        self._say_place()

    def flush(self) -> None:
        """Tell what was typed and not told yet."""
        self.facts.flush()

    def close_file(self) -> None:
        """Let the pixels go."""
        self.flush()
        self.row = None
        self.canvas.clear()

    def step(self, by: int) -> None:
        """Show the next file, or the one before."""
        if self._case is None or self.row is None:
            return
        keys = [row.id for row in self._case.evidence]
        place = keys.index(self.row.id) + by if self.row.id in keys else 0
        if 0 <= place < len(keys):
            self.flush()
            self.open(keys[place])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Next, before, turn, back: what a field or the canvas has no use for comes here."""
        key, rtl = Qt.Key(event.key()), self._look.catalog.rtl
        letter = letter_of(event, windows=_WINDOWS)
        on = {Qt.Key.Key_PageDown, Qt.Key.Key_Left if rtl else Qt.Key.Key_Right}
        back = {Qt.Key.Key_PageUp, Qt.Key.Key_Right if rtl else Qt.Key.Key_Left}
        keypad = Qt.KeyboardModifier.KeypadModifier
        if event.modifiers() & ~(keypad | Qt.KeyboardModifier.ShiftModifier):
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif self.canvas.isVisible() and self.canvas.press(key):
            pass  # the keys on the buttons hold wherever no text has the focus
        elif key in on:
            self.step(1)
        elif key in back:
            self.step(-1)
        elif letter == "r" and self.canvas.isVisible():
            self.canvas.turn(-90 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 90)
        else:
            super().keyPressEvent(event)

    def _ask(self, side: int) -> None:
        if self.row is None:
            return
        key = self.row.id

        def take(image: QImage) -> None:
            if self.row is not None and self.row.id == key:
                self.canvas.show_pixels(image)

        self._shelf.picture(key, side, take, self._failed)

    def _failed(self, error: Exception) -> None:
        self.banner.say("danger", sentence(self._look, error))

    def _say_place(self) -> None:
        look, case, row = self._look, self._case, self.row
        if case is None or row is None:
            return
        number = [one.id for one in case.evidence].index(row.id) + 1
        total = len(case.evidence)
        self.tools.say_place(number, total)
        self.canvas.setAccessibleName(words.spoken(look, case, row, number, total))

    def _say_scale(self) -> None:
        look = self._look
        picture = self.row is not None and words.is_picture(self.row)
        self.tools.say_scale(shown=picture)
        note = _COARSE if self.canvas.coarse else _TURNED
        self._note.setText(look.text(note))
        self._note.setVisible(picture and bool(self.canvas.coarse or self.canvas.turned))
