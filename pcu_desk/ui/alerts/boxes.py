"""The row of chips above the threads: which of them are shown, and how many stand in each; it asks for none."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from pcu_desk.domain.message import Box
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets.buttons import CHIP, Button
from pcu_desk.ui.widgets.flow import FlowLayout

HELD = "held"
_HELD = QT_TRANSLATE_NOOP("alert", "Held")
_NAME = QT_TRANSLATE_NOOP("alert", "Which threads")
_COUNTED = QT_TRANSLATE_NOOP("alert", "{box} {count}")


class BoxBar(QFrame):
    """One chip a box; what is held has one only while there is something."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        """Begin with all threads."""
        super().__init__()
        self._look = look
        self.current = Box.ALL.value
        self.setProperty("kind", "bottom-edge")
        self.setAccessibleName(look.text(_NAME))
        row = FlowLayout(self, gap=4)
        row.setContentsMargins(8, 8, 8, 8)
        self._words = {box.value: look.catalog.label(box) for box in Box} | {HELD: look.text(_HELD)}
        self.chips: dict[str, Button] = {}
        for key, word in self._words.items():
            chip = self.chips[key] = Button(look, word, kind=CHIP)
            chip.clicked.connect(lambda _on=False, key=key: self.choose(key))
            row.addWidget(chip)
        self.chips[HELD].hide()
        self._mark()

    def choose(self, key: str) -> None:
        """Choose a box and tell."""
        self.show_chosen(key)
        self.chosen.emit(key)

    def show_chosen(self, key: str) -> None:
        """Light a chip without telling."""
        self.current = key
        self._mark()

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many stand in each box; of all threads no figure is needed."""
        for key, chip in self.chips.items():
            count = counts.get(key, 0) if key != Box.ALL.value else 0
            word = self._words[key]
            chip.set_word(self._look.text(_COUNTED, box=word, count=self._look.count(count)) if count else word)
        self.chips[HELD].setVisible(bool(counts.get(HELD)) or self.current == HELD)
        self.updateGeometry()

    def _mark(self) -> None:
        for key, chip in self.chips.items():
            chip.setChecked(key == self.current)
            chip.updateGeometry()
