"""The two recovery codes on the screen, their paper, and the field in which one is typed back; it keeps none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets import ink
from pcu_desk.ui.widgets.banner import Banner
from pcu_desk.ui.widgets.buttons import Button
from pcu_desk.ui.widgets.field import Field
from pcu_desk.ui.widgets.labels import MUTED, label
from pcu_desk.ui.widgets.line import Line
from pcu_desk.ui.workplace import sentence

# ruff: noqa: N802 - Qt's names are overridden

if TYPE_CHECKING:
    from pcu_desk.domain.report import RecoverySheet
    from pcu_desk.ui.login.paper import SheetPaper

WORDS = QT_TRANSLATE_NOOP(
    "recovery",
    "Each opens the vault once when the passphrase is forgotten or the keyring is lost. Print them or write them down "
    "and lock the paper away: they are shown only now.",
)
_NUMBER = QT_TRANSLATE_NOOP("recovery", "Code {number}")
_TYPE_BACK = QT_TRANSLATE_NOOP("recovery", "Type one of the two codes from the paper")
_TYPED = QT_TRANSLATE_NOOP("recovery", "{typed} of {all} letters and digits; small letters and gaps are fine")
_RIGHT = QT_TRANSLATE_NOOP("recovery", "This is one of the two codes.")
_PRINT = QT_TRANSLATE_NOOP("recovery", "Print")
_SAVE = QT_TRANSLATE_NOOP("recovery", "Save as PDF")
_SAVED = QT_TRANSLATE_NOOP("recovery", "The sheet is in {file}. Print it, lock it away and delete the file.")
_PRINTED = QT_TRANSLATE_NOOP("recovery", "The sheet went to the printer.")
SIGNS = 40
_GROUPS, _IN_ROW = 8, 4
_GROUP_WIDTH, _ROW_HEIGHT, _CAPTION_HEIGHT, _PADDING = 100, 36, 16, 12

Problem = Callable[[str], UserError | None]
"""Tell what is wrong with a typed code."""
Check = Callable[[Sequence[str], str], None]
"""Raise UserError unless a typed code is one of these."""


class CodeCard(QWidget):
    """One code: eight groups, each below its number, from left to right in every language."""

    def __init__(self, look: Look, number: int, code: str, parent: QWidget | None = None) -> None:
        """Take the code as printed."""
        super().__init__(parent)
        self._look, self._code, self._groups = look, code, code.split("-")
        self._title = look.text(_NUMBER, number=look.count(number))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{self._title}: {' '.join(self._groups)}")

    def sizeHint(self) -> QSize:
        """Return the size of the card."""
        title = self._look.theme.tall(_CAPTION_HEIGHT)
        return QSize(_IN_ROW * _GROUP_WIDTH + 3 * _PADDING, title + 2 * _ROW_HEIGHT + _PADDING + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw title and groups."""
        del event
        theme = self._look.theme
        with QPainter(self) as painter:
            ink.draw_frame(painter, self.rect(), fill=theme.colour("field"), line=theme.colour("line-strong"))
            title = theme.tall(_CAPTION_HEIGHT)
            head = QRect(_PADDING, _PADDING - 4, self.width() - 2 * _PADDING, title)
            ink.draw_text(painter, head, self._title, theme.font("caption"), theme.colour("muted"))
            for place, group in enumerate(self._groups):
                row, column = divmod(place, _IN_ROW)
                x, y = _PADDING + column * self._step(), _PADDING + title + row * _ROW_HEIGHT
                self._draw_group(painter, QRect(x, y, self._step(), _ROW_HEIGHT), place + 1, group)

    def _step(self) -> int:
        return (self.width() - 2 * _PADDING) // _IN_ROW

    def _draw_group(self, painter: QPainter, box: QRect, number: int, group: str) -> None:
        theme = self._look.theme
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextForceLeftToRight
        painter.setFont(theme.code_font("caption"))
        painter.setPen(theme.colour("muted"))
        painter.drawText(QRect(box.x(), box.y() + 2, 16, 32), left, str(number))
        painter.setFont(theme.code_font("title", bold=True))
        painter.setPen(theme.colour("text"))
        painter.drawText(QRect(box.x() + 16, box.y(), box.width() - 16, 34), left, group)


class CodesView(QWidget):
    """Both codes, the buttons that put them on paper, and the line in which one is typed back."""

    given = Signal()

    def __init__(self, look: Look, sheet: RecoverySheet, problem: Problem, paper: SheetPaper) -> None:
        """Take what stands on the paper, the judge of a typed code, and what puts it on paper."""
        super().__init__()
        self._look, self.sheet, self._problem = look, sheet, problem
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(look.text(WORDS), MUTED, wrap=True))
        for number, code in enumerate(sheet.codes, start=1):
            column.addWidget(CodeCard(look, number, code))
        self.banner = Banner(look)
        column.addLayout(paper_buttons(look, self, lambda: self.sheet, paper, self.banner))
        column.addWidget(self.banner)
        self.line = code_line()
        self.field = Field(
            look, look.text(_TYPE_BACK), self.line, look.text(_TYPED, typed=look.count(0), all=_all(look))
        )
        self.line.textEdited.connect(lambda _text: self._judge(left=False))
        self.line.editingFinished.connect(lambda: self._judge(left=True))
        self.line.returnPressed.connect(self._entered)
        column.addWidget(self.field)

    def typed(self) -> str:
        """Return what was typed back."""
        return self.line.text()

    def right(self) -> bool:
        """Tell whether one of the codes stands there; else say what differs, and go there."""
        if (error := self._problem(self.typed())) is None:
            return True
        self.field.set_fault(self._look.catalog.error(error))
        self.line.setFocus()
        return False

    def _judge(self, *, left: bool) -> None:
        count, look = signs_in(self.typed()), self._look
        self.field.set_hint(look.text(_TYPED, typed=look.count(count), all=_all(look)))
        if count < SIGNS and not (left and count):
            return
        if (error := self._problem(self.typed())) is not None:
            self.field.set_fault(look.catalog.error(error))
        else:
            self.field.set_hint(look.text(_RIGHT))

    def _entered(self) -> None:
        if self.right():
            self.given.emit()


def problem_of(check: Check, codes: Sequence[str]) -> Problem:
    """Return a check that tells its error instead of raising it."""

    def problem(typed: str) -> UserError | None:
        try:
            check(codes, typed)
        except UserError as error:
            return error
        return None

    return problem


def code_line() -> Line:
    """Return a line for a recovery code."""
    line = Line(code=True)
    line.setInputMethodHints(Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhPreferUppercase)
    return line


def signs_in(typed: str) -> int:
    """Return how many letters and digits were typed."""
    return sum(sign.isalnum() for sign in typed)


def paper_buttons(
    look: Look, owner: QWidget, sheet: Callable[[], RecoverySheet], paper: SheetPaper, banner: Banner
) -> QHBoxLayout:
    """Return the two buttons that put a sheet on paper or into a file, which tell in a banner how it went."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for word, icon, act in (
        (_PRINT, "print", lambda: paper.ask_printer(owner, sheet(), printed, failed)),
        (_SAVE, "download", lambda: paper.ask_file(owner, sheet(), saved, failed)),
    ):
        button = Button(look, look.text(word), icon=icon)
        button.clicked.connect(act)
        row.addWidget(button)
    row.addStretch(1)

    def _say(words: str, tone: str) -> None:
        banner.say(tone, words)

    def printed() -> None:
        _say(look.text(_PRINTED), "ok")

    def failed(error: Exception) -> None:
        _say(sentence(look, error), "danger")

    def saved(path: Path, why: str) -> None:
        _say(why or look.text(_SAVED, file=path.name), "danger" if why else "ok")

    return row


def _all(look: Look) -> str:
    return look.count(SIGNS)
