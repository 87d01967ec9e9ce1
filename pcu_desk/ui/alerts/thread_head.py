"""Over a thread: its subject, where it stands, in one line what it is and from whom, and the way to its paper."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from pcu_desk.domain.message import OUT, Message
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.alerts.thread_view import is_answered
from pcu_desk.ui.alerts.words import thread_pill
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets.buttons import QUIET, Button
from pcu_desk.ui.widgets.labels import CAPTION, TITLE, Elided
from pcu_desk.ui.widgets.pill import Pill

_CAPTION = QT_TRANSLATE_NOOP("alert", "{kind} {number}, from case {case}.")
_PLAIN_CAPTION = QT_TRANSLATE_NOOP("alert", "{kind} {number} from {unit}.")
_PRINT = QT_TRANSLATE_NOOP("alert", "Print")
_UNTIL = QT_TRANSLATE_NOOP("alert", "Valid to {day}.")


class ThreadHead(QFrame):
    """Subject, pill, caption, and a button that asks for the alert sheet."""

    print_wanted = Signal()

    def __init__(self, look: Look) -> None:
        """Make an empty head."""
        super().__init__()
        self._look = look
        self.setProperty("kind", "bottom-edge")
        self.setFixedHeight(look.theme.heights["case_header"] + 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(10)
        self._title, self._caption = Elided("", TITLE), Elided("", CAPTION)
        self._pill = Pill(look, thread_pill(look, Message(), answered=False))
        row.addWidget(self._title, 1)
        row.addWidget(self._pill)
        self.print_button = Button(look, look.text(_PRINT), icon="print", kind=QUIET)
        self.print_button.clicked.connect(self.print_wanted)
        self.print_button.hide()
        row.addWidget(self.print_button)
        column.addLayout(row)
        column.addWidget(self._caption)

    def show_thread(self, messages: Sequence[Message], *, may_print: bool) -> None:
        """Show a thread by its messages, the first of which began it."""
        self.print_button.setVisible(may_print)
        first = messages[0]
        self._title.set_words(first.subject)
        self._pill.set_state(thread_pill(self._look, first, answered=is_answered(messages)))
        self._caption.set_words(self._caption_words(first))

    def _caption_words(self, message: Message) -> str:
        look, catalog = self._look, self._look.catalog
        kind = catalog.label(message.kind)
        if message.direction == OUT:
            words = look.text(_CAPTION, kind=kind, number=message.number, case=message.case_number)
        else:
            words = look.text(_PLAIN_CAPTION, kind=kind, number=message.number, unit=message.sender)
        until = look.text(_UNTIL, day=catalog.date(message.valid_until)) if message.valid_until else ""
        return f"{words} {until}".strip()
