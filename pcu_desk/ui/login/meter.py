"""How well a new passphrase withstands guessing: five parts, a word and a hint; the service judges, not this."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.ui.look import Look
from pcu_desk.ui.tasks import Tasks
from pcu_desk.ui.widgets import ink
from pcu_desk.ui.widgets.buttons import QUIET, Button
from pcu_desk.ui.widgets.field import Field
from pcu_desk.ui.widgets.labels import CAPTION, STRONG, label
from pcu_desk.ui.widgets.line import Line

# ruff: noqa: N802 - Qt's names are overridden

if TYPE_CHECKING:
    from pcu_desk.services.strength import Strength

NEW = QT_TRANSLATE_NOOP("passphrase", "New passphrase")
HINT = QT_TRANSLATE_NOOP("passphrase", "At least 12 characters; several words are easy to keep")
AGAIN = QT_TRANSLATE_NOOP("passphrase", "Passphrase again")
DIFFERENT = QT_TRANSLATE_NOOP("passphrase", "The two passphrases differ. Type them again.")
_EMPTY = QT_TRANSLATE_NOOP("passphrase", "Type a new passphrase.")
_SHOW = QT_TRANSLATE_NOOP("passphrase", "Show")
_HIDE = QT_TRANSLATE_NOOP("passphrase", "Hide")
_WORDS: tuple[tuple[Text, str], ...] = (
    (QT_TRANSLATE_NOOP("passphrase", "Guessed at once"), "danger"),
    (QT_TRANSLATE_NOOP("passphrase", "Weak"), "danger"),
    (QT_TRANSLATE_NOOP("passphrase", "Fair"), "warn"),
    (QT_TRANSLATE_NOOP("passphrase", "Good"), "ok"),
    (QT_TRANSLATE_NOOP("passphrase", "Strong"), "ok"),
)
_PARTS = len(_WORDS)
_PAUSE_MS = 150
_PART_WIDTH, _PART_HEIGHT, _GAP = 28, 6, 3

Judge = Callable[[str, tuple[str, ...], Callable[["Strength"], None]], None]
"""Judge a passphrase beside the words that a guesser would try first (names), and tell what was found."""


def judge_on(tasks: Tasks, owner: QObject) -> Judge:
    """Return a judge that works on the reading thread: its word list takes a while to load."""

    def judge(passphrase: str, words: tuple[str, ...], then: Callable[[Strength], None]) -> None:
        def ask() -> Strength:
            from pcu_desk.services.strength import strength  # noqa: PLC0415 - brings a word list

            return strength(passphrase, words)

        tasks.read(ask, then=then, owner=owner, key="strength")

    return judge


class Bar(QWidget):
    """Five parts, as many filled as the passphrase deserves."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._look, self.filled, self._tone = look, 0, "muted"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_score(self, score: int | None) -> None:
        """Fill one part more than the score says, none without a score."""
        self.filled = 0 if score is None else score + 1
        self._tone = "muted" if score is None else _WORDS[score][1]
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the five parts."""
        return QSize(_PARTS * _PART_WIDTH + (_PARTS - 1) * _GAP, _PART_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the parts; the empty ones are outlines, so that colour is not alone."""
        del event
        theme, rtl = self._look.theme, self._look.catalog.rtl
        with QPainter(self) as painter:
            for number in range(_PARTS):
                box = QRect(number * (_PART_WIDTH + _GAP), 0, _PART_WIDTH, _PART_HEIGHT)
                full = number < self.filled
                fill = theme.colour(self._tone) if full else None
                line = theme.colour(self._tone if full else "line-strong")
                ink.draw_frame(painter, ink.mirrored(box, self.rect(), rtl=rtl), fill=fill, line=line, radius=2)


class Meter(QWidget):
    """The bar, its word and the service's hint."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin without a judgement."""
        super().__init__(parent)
        self._look = look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        row = QHBoxLayout()
        row.setSpacing(10)
        self.bar, self.word = Bar(look), label("", STRONG)
        row.addWidget(self.bar)
        row.addWidget(self.word)
        row.addStretch(1)
        column.addLayout(row)
        self.hint = label("", CAPTION, wrap=True)
        column.addWidget(self.hint)
        self.clear()

    def show_strength(self, strength: Strength) -> None:
        """Show a judgement."""
        word = self._look.text(_WORDS[strength.score][0])
        hint = self._look.text(strength.hint) if strength.hint is not None else ""
        self.bar.show_score(strength.score)
        self.word.setText(word)
        self.hint.setText(hint)
        self.setAccessibleName(f"{word}. {hint}".strip())

    def clear(self) -> None:
        """Show nothing; the room stays, so that nothing below moves."""
        self.bar.show_score(None)
        self.word.setText(" ")
        self.hint.setText(" ")
        self.setAccessibleName("")


class NewPassphrase(QWidget):
    """A new passphrase, typed twice, with its meter."""

    def __init__(self, look: Look, judge: Judge, words: Callable[[], tuple[str, ...]] = tuple) -> None:
        """Take the judge, and what gives the words that a guesser would try first."""
        super().__init__()
        self._look, self._judge, self._words = look, judge, words
        self.first, self.again = Line(code=True), Line(code=True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        self._field = Field(look, look.text(NEW), self.first, look.text(HINT))
        self._again_field = Field(look, look.text(AGAIN), self.again)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self._field, 0, 0, top)
        grid.addWidget(self._again_field, 0, 1, top)
        self.meter = Meter(look)
        self.show_button = Button(look, look.text(_SHOW), kind=QUIET)
        self.show_button.clicked.connect(self._toggle)
        grid.addWidget(self.meter, 1, 0, top)
        grid.addWidget(self.show_button, 1, 1, Qt.AlignmentFlag.AlignLeading | top)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.judge_now)
        self.first.textChanged.connect(lambda _text: self._pause.start())
        self.again.textChanged.connect(lambda _text: self._again_field.set_fault(""))
        for line in (self.first, self.again):
            line.setEchoMode(QLineEdit.EchoMode.Password)

    def text(self) -> str:
        """Return the passphrase."""
        return self.first.text()

    def type_in(self, passphrase: str, again: str | None = None) -> None:
        """Fill both lines, as an officer would."""
        self.first.setText(passphrase)
        self.again.setText(passphrase if again is None else again)

    def ready(self) -> bool:
        """Tell whether both lines say the same; else say so below the second and go there."""
        if not self.first.text():
            self.refuse(self._look.text(_EMPTY))
            return False
        same = self.first.text() == self.again.text()
        self._again_field.set_fault("" if same else self._look.text(DIFFERENT))
        if not same:
            self.again.setFocus()
        return same

    def refuse(self, words: str) -> None:
        """Say below the first line why it was refused."""
        self._field.set_fault(words)
        self.first.setFocus()

    def judge_now(self) -> None:
        """Ask for a judgement of what stands there."""
        self._field.set_fault("")
        text = self.first.text()
        if not text:
            self.meter.clear()
            return
        self._judge(text, self._words(), lambda strength: self._show(text, strength))

    def _show(self, text: str, strength: Strength) -> None:
        """Show a judgement, unless something else stands there by now, or the page is gone: the judge outlives it."""
        if shiboken6.isValid(self) and self.first.text() == text:
            self.meter.show_strength(strength)

    def _toggle(self) -> None:
        hidden = self.first.echoMode() == QLineEdit.EchoMode.Password
        for line in (self.first, self.again):
            line.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        self.show_button.set_word(self._look.text(_HIDE if hidden else _SHOW))
