"""What a check has found, in the window: lines under their heads, the box in which it stands; checks nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.ports import VerifyFault
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.verification import Sentence, VerifyNote, VerifyReport
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets.labels import CAPTION, SECTION, STRONG, TABLE, frame, label

_FOUND = QT_TRANSLATE_NOOP("checks", "What was found")
_NOTES = QT_TRANSLATE_NOOP("checks", "To be known")
_ACCOUNT = QT_TRANSLATE_NOOP("checks", "What was looked at, and what it proves")
_MORE = QT_TRANSLATE_NOOP("checks", "And %n more. The command pcu-desk verify lists all.")
_OTHERS = QT_TRANSLATE_NOOP("checks", "And %n more.")
_CLASSES = {
    "chain": QT_TRANSLATE_NOOP("checks", "Journal"),
    "rollback": QT_TRANSLATE_NOOP("checks", "Older copy"),
    "signature": QT_TRANSLATE_NOOP("checks", "Signature"),
    "row": QT_TRANSLATE_NOOP("checks", "Row or evidence"),
}
_MOST = 200


class Findings(QWidget):
    """Faults, notes and the account of one verification, each under its head."""

    def __init__(self, look: Look) -> None:
        """Begin empty."""
        super().__init__()
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.hide()

    def clear(self) -> None:
        """Show nothing."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self.hide()

    def show_report(self, report: VerifyReport) -> None:
        """Show a result."""
        self.clear()
        look = self._look
        self._part(look.text(_FOUND), [self._fault(fault) for fault in report.faults[:_MOST]])
        if len(report.faults) > _MOST:
            self._column.addWidget(label(look.catalog.plural(_MORE, len(report.faults) - _MOST), CAPTION, wrap=True))
        self._part(look.text(_NOTES), [self._said(note) for note in report.notes])
        self._part(look.text(_ACCOUNT), [self._said(line) for line in report.account])
        self.show()

    def show_parts(self, parts: Iterable[tuple[str, Sequence[str]]]) -> None:
        """Show lines under their heads; a head without lines is left out."""
        self.clear()
        for head, lines in parts:
            self._part(head, lines[:_MOST])
            if len(lines) > _MOST:
                more = self._look.catalog.plural(_OTHERS, len(lines) - _MOST)
                self._column.addWidget(label(more, CAPTION, wrap=True))
        self.show()

    def lines(self) -> list[str]:
        """Return every line shown, for tests and screen readers."""
        items = (self._column.itemAt(at) for at in range(self._column.count()))
        return [words.text() for item in items if item and (words := item.widget()) and hasattr(words, "text")]

    def _part(self, head: str, lines: Sequence[str]) -> None:
        if lines:
            if self._column.count():
                self._column.addSpacing(8)
            self._column.addWidget(label(head, STRONG))
            for line in lines:
                self._column.addWidget(_line(line))

    def _fault(self, fault: VerifyFault) -> str:
        look = self._look
        told = look.text(fault.what, **dict(fault.params))
        return f"{look.text(_CLASSES[fault.code])} · {fault.subject} · {told}"

    def _said(self, told: Sentence | VerifyNote) -> str:
        catalog = self._look.catalog
        params = dict(told.params)
        shown = {
            name: catalog.error(value) if isinstance(value, UserError) else value for name, value in params.items()
        }
        return self._look.text(told.what, **shown)


def _line(words: str) -> QLabel:
    """Return a line as tall as its words are at its width: Qt would hold the room of a narrow one."""
    made = label(words, TABLE, wrap=True)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    made.setSizePolicy(policy)
    return made


def sheet(title: str, words: str) -> tuple[QWidget, QVBoxLayout]:
    """Return a box with a head and a sentence, and the column for what stands below."""
    box = frame("panel")
    column = QVBoxLayout(box)
    column.setContentsMargins(16, 12, 16, 12)
    column.setSpacing(8)
    column.addWidget(label(title, SECTION))
    if words:
        column.addWidget(label(words, CAPTION, wrap=True))
    return box, column
