"""What came in and can't be read yet: why, from whom it claims to be, since when; nothing of it can be opened."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from pcu_desk.domain.codes import HeldReason
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.services.held import HeldLetter
from pcu_desk.ui.code_points import seen
from pcu_desk.ui.evidence.words import size_of
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets.labels import CAPTION, STRONG, TABLE, TITLE, EmptyState, frame, label
from pcu_desk.ui.widgets.pill import Pill, State

_TITLE = QT_TRANSLATE_NOOP("held_page", "Held: came in, not read")
_WORDS = QT_TRANSLATE_NOOP(
    "held_page",
    "These stopped nothing else. Names and times are what each claims; nothing proves them before it is opened.",
)
_EMPTY = QT_TRANSLATE_NOOP("held_page", "Nothing is held")
_EMPTY_WORDS = QT_TRANSLATE_NOOP("held_page", "All that came in could be read.")
_CLAIMS = QT_TRANSLATE_NOOP("held_page", "Claims to be from {unit}")
_NOBODY = QT_TRANSLATE_NOOP("held_page", "Tells no sender")
_SINCE = QT_TRANSLATE_NOOP("held_page", "written {moment}")
_BY_STICK = QT_TRANSLATE_NOOP("held_page", "by courier file")
_UNKNOWN = QT_TRANSLATE_NOOP("held_page", "This version does not know why. Update PCU Desk.")
_WAITS = QT_TRANSLATE_NOOP("held_page", "Waits")
_DOUBTFUL = QT_TRANSLATE_NOOP("held_page", "Doubtful")
_PATIENT = (HeldReason.EARLIER, HeldReason.UNKNOWN_SENDER, HeldReason.NEEDS_UPDATE, None)
_LISTED = 200


class HeldView(QWidget):
    """A head, and one panel a message."""

    def __init__(self, look: Look) -> None:
        """Begin empty."""
        super().__init__()
        self._look = look
        self._shown: Sequence[HeldLetter] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = frame("bottom-edge")
        words = QVBoxLayout(head)
        words.setContentsMargins(16, 10, 16, 10)
        words.setSpacing(2)
        words.addWidget(label(look.text(_TITLE), TITLE))
        words.addWidget(label(look.text(_WORDS), CAPTION, wrap=True))
        column.addWidget(head)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(self._area, 1)

    def show_letters(self, letters: Sequence[HeldLetter]) -> None:
        """Show them, the newest first."""
        if letters == self._shown:
            return
        self._shown = list(letters)
        look = self._look
        inside = QWidget()
        inside.setProperty("kind", "page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        for letter in letters[:_LISTED]:
            column.addWidget(self._panel(letter))
        if letters:
            column.addStretch(1)
        else:
            column.addWidget(EmptyState(look, "mail", title=look.text(_EMPTY), words=look.text(_EMPTY_WORDS)), 1)
        self._area.setWidget(inside)

    def words(self) -> str:
        """Return what is listed, for tests and screen readers."""
        return " ".join(_spoken(self._look, letter) for letter in self._shown or ())

    def _panel(self, letter: HeldLetter) -> QWidget:
        look = self._look
        panel = frame("panel")
        panel.setAccessibleName(_spoken(look, letter))
        column = QVBoxLayout(panel)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.addWidget(label(_from(look, letter), STRONG, wrap=True), 1)
        patient = letter.reason in _PATIENT
        state = (
            State(look.text(_WAITS), "deadline", "info") if patient else State(look.text(_DOUBTFUL), "stuck", "warn")
        )
        head.addWidget(Pill(look, state), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(label(_why(look, letter), TABLE, wrap=True))
        column.addWidget(label(_when(look, letter), CAPTION, wrap=True))
        return panel


def _from(look: Look, letter: HeldLetter) -> str:
    return look.text(_CLAIMS, unit=seen(letter.unit)) if letter.unit else look.text(_NOBODY)


def _why(look: Look, letter: HeldLetter) -> str:
    return look.catalog.label(letter.reason) if letter.reason is not None else look.text(_UNKNOWN)


def _when(look: Look, letter: HeldLetter) -> str:
    at = look.text(_SINCE, moment=look.catalog.moment(letter.at)) if letter.at is not None else ""
    way = look.text(_BY_STICK) if letter.by_courier else ""
    return look.joined(" · ", at, size_of(look, letter.size), way)


def _spoken(look: Look, letter: HeldLetter) -> str:
    return f"{_from(look, letter)}. {_why(look, letter)} {_when(look, letter)}"
