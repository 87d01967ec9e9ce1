"""The dialog in which files of one case are chosen to go with an answer; it reads and sends none."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pcu_desk.domain.case import Case
from pcu_desk.domain.message import Message
from pcu_desk.domain.ports import CaseFilter, CaseRow
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.alerts.choosing import FileChoice
from pcu_desk.ui.evidence.shelf import Shelf
from pcu_desk.ui.widgets.dialog import Dialog
from pcu_desk.ui.widgets.field import Choice, Field
from pcu_desk.ui.widgets.scrolled import scrolled
from pcu_desk.ui.workplace import Workplace, sentence

_TITLE = QT_TRANSLATE_NOOP("alert", "Files for the answer")
_WORDS = QT_TRANSLATE_NOOP("alert", "Choose the case in which the photos were taken, then the photos.")
_CASE = QT_TRANSLATE_NOOP("alert", "Case")
_CASE_HINT = QT_TRANSLATE_NOOP("alert", "Cases with the alert's transport units stand first")
_LEAVE = QT_TRANSLATE_NOOP("alert", "Leave it")
_TAKE = QT_TRANSLATE_NOOP("alert", "Take these")
_RECENT, _WIDE, _TALL = 50, 640, 300


@dataclass(frozen=True, slots=True)
class Picked:
    """The files of a case that were chosen: its id and number, the files' ids, and their sizes together."""

    case: str = ""
    number: str = ""
    files: tuple[str, ...] = ()
    size: int = 0


class AnswerFilesDialog(Dialog):
    """A case, its files with check marks, and how large they are together."""

    def __init__(
        self, place: Workplace, parent: QWidget, about: Message, picked: Picked, take: Callable[[Picked], None]
    ) -> None:
        """Take the alert that is answered, what was chosen before, and who is told of the choice."""
        look = place.look
        super().__init__(look, parent, look.text(_TITLE), look.text(_WORDS))
        self.setFixedWidth(_WIDE)
        self._place, self._picked, self._take = place, picked, take
        self._case = Case()
        self.case = Choice(look)
        self.case.activated.connect(lambda _index: self._ask_case())
        self.body.addWidget(Field(look, look.text(_CASE), self.case, look.text(_CASE_HINT)))
        self.choice = FileChoice(Shelf(place, self))
        area = scrolled()
        area.setFixedHeight(_TALL)
        area.setWidget(self.choice)
        self.choice.setProperty("kind", "raised")
        self.choice.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.body.addWidget(area)
        self.body.addWidget(self.choice.sum)
        self.add_buttons(look.text(_LEAVE), look.text(_TAKE), self._done)
        self.present()
        self.case.setFocus()
        self._ask_rows(about)

    def _ask_rows(self, about: Message) -> None:
        cases, numbers = self._place.session.cases, [unit.number for unit in about.units if unit.number]

        def ask() -> Sequence[CaseRow]:
            found = [row for number in numbers for row in cases.search(number, None, _RECENT)]
            found += cases.rows(CaseFilter(), None, _RECENT)
            return list({row.id: row for row in found}.values())

        self._place.tasks.read(ask, then=self._show_rows, failed=self._failed, owner=self)

    def _show_rows(self, rows: Sequence[CaseRow]) -> None:
        look = self.look
        for row in rows:
            self.case.addItem(look.joined(" · ", row.number, row.unit_number, row.title), row.id)
        self.case.setCurrentIndex(max(self.case.findData(self._picked.case), 0))
        if rows:
            self._ask_case()

    def _ask_case(self) -> None:
        cases, key = self._place.session.cases, str(self.case.currentData())
        self._place.tasks.read(
            lambda: cases.get(key), then=self._show_case, failed=self._failed, owner=self, key="answer-files"
        )

    def _show_case(self, case: Case) -> None:
        self._case = case
        chosen: Collection[str] = self._picked.files if case.id == self._picked.case else ()
        self.choice.show_case(case, chosen)

    def _done(self) -> None:
        files = tuple(self.choice.chosen())
        size = sum(self.choice.checks[key].row.size or 0 for key in files)
        self.accept()
        self._take(Picked(self._case.id, self._case.number, files, size) if files else Picked())

    def _failed(self, error: Exception) -> None:
        self.banner.say("danger", sentence(self.look, error))
