"""The tool row over a picture that is looked at closely: the way back, the neighbours, the scale; it opens no file."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.ui.evidence.canvas import Canvas
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets.buttons import Button
from pcu_desk.ui.widgets.labels import STRONG, TABLE, label

ALL_FILES = QT_TRANSLATE_NOOP("evidence_page", "All files")
_PLACE = QT_TRANSLATE_NOOP("evidence_page", "{number} of {total}")
_BEFORE = QT_TRANSLATE_NOOP("evidence_page", "Previous")
_NEXT = QT_TRANSLATE_NOOP("evidence_page", "Next")
_FIT = QT_TRANSLATE_NOOP("evidence_page", "Fit")
_EACH = QT_TRANSLATE_NOOP("evidence_page", "1:1")
_CLOSER = QT_TRANSLATE_NOOP("evidence_page", "Closer")
_FARTHER = QT_TRANSLATE_NOOP("evidence_page", "Farther")
_TURN = QT_TRANSLATE_NOOP("evidence_page", "Turn")
_SCALE = QT_TRANSLATE_NOOP("evidence_page", "{percent} %")
_BAR = 44


class LookTools(QFrame):
    """Buttons for the canvas beside them; the steps to the next file are its owner's."""

    left = Signal()
    stepped = Signal(int)

    def __init__(self, look: Look, canvas: Canvas, back: Text = ALL_FILES) -> None:
        """Take the picture, and the word of the way back."""
        super().__init__()
        self.setProperty("kind", "bottom-edge")
        self._look, self._canvas = look, canvas
        self.setFixedHeight(max(_BAR, look.theme.heights["control"] + 12))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        self.back = self._button(back, icon="chevron-back", key="Esc")
        self.back.clicked.connect(self.left)
        self.before, self.next = self._button(_BEFORE, key="PgUp"), self._button(_NEXT, key="PgDn")
        self.before.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self._place, self._scale = label("", STRONG), label("", TABLE)
        for widget in (self.back, self._place, self.before, self.next):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._scale)
        closer, farther = self._sign("+", _CLOSER), self._sign("−", _FARTHER)
        closer.clicked.connect(lambda: canvas.zoom(1))
        farther.clicked.connect(lambda: canvas.zoom(-1))
        fit, each, turn = self._button(_FIT, key="0"), self._button(_EACH, key="1"), self._button(_TURN, key="R")
        fit.clicked.connect(canvas.fit)
        each.clicked.connect(canvas.one_to_one)
        turn.clicked.connect(lambda _on=False: canvas.turn(90))
        self._zooming = (farther, closer, fit, each, turn)
        for button in self._zooming:
            row.addWidget(button)

    def say_place(self, number: int, total: int) -> None:
        """Tell which file of how many is shown (from 1)."""
        look = self._look
        self._place.setText(look.text(_PLACE, number=look.count(number), total=look.count(total)))
        self.before.setEnabled(number > 1)
        self.next.setEnabled(number < total)

    def say_scale(self, *, shown: bool) -> None:
        """Tell how close the picture is, nothing where none is shown."""
        percent = self._look.catalog.number(Decimal(round(self._canvas.scale * 100)))
        self._scale.setText(self._look.text(_SCALE, percent=percent) if shown else "")

    def set_zooming(self, *, on: bool) -> None:
        """Let the picture be zoomed and turned, or not."""
        for button in self._zooming:
            button.setEnabled(on)

    def _button(self, text: Text, *, icon: str = "", key: str = "") -> Button:
        return Button(self._look, self._look.text(text), icon=icon, key=key)

    def _sign(self, sign: str, text: Text) -> Button:
        button = Button(self._look, "", key=sign)
        button.setAccessibleName(self._look.text(text))
        button.setToolTip(self._look.text(text))
        return button
