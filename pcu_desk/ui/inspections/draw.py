"""The dialog of a random selection: numbers in, the program draws, the seed is shown, inspections are opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from pcu_desk.domain.case import Case, TransportUnit
from pcu_desk.domain.codes import Selection
from pcu_desk.domain.draw import Draw
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.identifiers import unit_candidates
from pcu_desk.domain.quantity import parse_number
from pcu_desk.domain.record import Record, encode
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.services.done import Done
from pcu_desk.ui.inspections.plates import icon_of, plate_of
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets.dialog import Dialog
from pcu_desk.ui.widgets.field import Field, Prose
from pcu_desk.ui.widgets.labels import CAPTION, SECTION, label
from pcu_desk.ui.widgets.line import Line
from pcu_desk.ui.widgets.plate import PlateLabel
from pcu_desk.ui.workplace import Workplace, sentence

DRAW = QT_TRANSLATE_NOOP("draw_page", "Draw at random")
_WORDS = QT_TRANSLATE_NOOP(
    "draw_page",
    "The program draws. Its seed and the whole list stand in the journal, so that anyone can draw it again.",
)
_LIST = QT_TRANSLATE_NOOP("draw_page", "Consignments, one number a line")
_COUNT = QT_TRANSLATE_NOOP("draw_page", "How many to draw")
_LISTED = QT_TRANSLATE_NOOP("draw_page", "%n number(s) listed")
_VERB = QT_TRANSLATE_NOOP("draw_page", "Draw")
_CLOSE = QT_TRANSLATE_NOOP("draw_page", "Close")
_DRAWN = QT_TRANSLATE_NOOP("draw_page", "Drawn: {count} of {candidates}")
_SEED = QT_TRANSLATE_NOOP("draw_page", "Seed")
_OPEN = QT_TRANSLATE_NOOP("draw_page", "Open %n inspection(s)")
_LINES = 8
_ROW = 34
_TALLEST = 6 * _ROW
_NARROW = 120
_SEED_STEP = 16


def record_of(number: str) -> Record:
    """Return the record with which the inspection of a drawn number begins."""
    found = unit_candidates(number)[0].unit
    return {"selection": Selection.RANDOM.value, "units": [encode(TransportUnit(kind=found, number=number))]}


class DrawDialog(Dialog):
    """Asks for the list, then shows what was drawn; `opened` gets the draw whose inspections are wanted."""

    def __init__(self, place: Workplace, parent: QWidget, opened: Callable[[Draw], None]) -> None:
        """Build the first step."""
        super().__init__(place.look, parent, place.look.text(DRAW), place.look.text(_WORDS))
        self._place, self._opened = place, opened
        self.drawn: Draw | None = None
        look = place.look
        self.numbers = Prose(_LINES)
        self._numbers = Field(look, look.text(_LIST), self.numbers, look.catalog.plural(_LISTED, 0))
        self.count = Line(code=True)
        self.count.setText("1")
        self.count.setMaximumWidth(_NARROW)
        self._count = Field(look, look.text(_COUNT), self.count)
        self.numbers.textChanged.connect(self._tell_listed)
        self.body.addWidget(self._numbers)
        self.body.addWidget(self._count)
        self.add_buttons(look.text(_CLOSE), look.text(_VERB), self._act)

    def lines(self) -> list[str]:
        """Return the lines that say something."""
        return [line for line in self.numbers.toPlainText().splitlines() if line.strip()]

    def _tell_listed(self) -> None:
        self._numbers.set_hint(self.look.catalog.plural(_LISTED, len(self.lines())))

    def _act(self) -> None:
        if self.drawn is not None:
            drawn = self.drawn
            self.accept()
            self._opened(drawn)
            return
        try:
            count = int(parse_number(self.count.text()))
        except UserError as error:
            self._count.set_fault(self.look.catalog.error(error))
            return
        self._count.set_fault("")
        lines, cases = self.lines(), self._place.session.cases
        self.act_button.setEnabled(False)
        self._place.tasks.write(
            lambda: cases.draw(lines, count), then=self._show_drawn, failed=self._refused, owner=self
        )

    def _refused(self, error: Exception) -> None:
        self.act_button.setEnabled(True)
        self.banner.say("danger", sentence(self.look, error))
        self._fit()

    def _show_drawn(self, done: Done[Draw]) -> None:
        self.drawn = draw = done.value
        look = self.look
        for field in (self._numbers, self._count, self.banner, self.words):
            field.hide()
        head = look.text(_DRAWN, count=look.count(len(draw.chosen)), candidates=look.count(len(draw.candidates)))
        self.body.addWidget(label(head, SECTION))
        self.body.addWidget(self._make_chosen(draw.chosen))
        self.body.addWidget(label(look.text(_SEED), CAPTION))
        self.body.addWidget(self._make_seed(draw.seed))
        self.act_button.set_word(look.catalog.plural(_OPEN, len(draw.chosen)))
        self.act_button.setEnabled(True)
        self.act_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fit()

    def _make_chosen(self, chosen: Sequence[str]) -> QWidget:
        inside = QWidget()
        inside.setProperty("kind", "raised")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for number in chosen:
            column.addWidget(_chosen_row(self.look, number))
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(inside)
        area.setFixedHeight(min(len(chosen) * _ROW, _TALLEST))
        return area

    def _make_seed(self, seed: str) -> QWidget:
        """The seed in groups, as one reads it out; copied whole."""
        groups = "  ".join(seed[start : start + _SEED_STEP] for start in range(0, len(seed), _SEED_STEP))
        shown = label(groups, wrap=True)
        shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        shown.setAccessibleName(f"{self.look.text(_SEED)} {seed}")
        return shown

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))


def open_drawn(
    place: Workplace,
    draw: Draw,
    *,
    then: Callable[[Done[Case]], None],
    failed: Callable[[Exception], None],
    owner: QWidget,
) -> None:
    """Open an inspection for each number that was drawn; `then` gets the first of them."""
    cases = place.session.cases

    def opening(number: str) -> Callable[[], Done[Case]]:
        return lambda: cases.open(record_of(number), draw.id)

    for number in reversed(draw.chosen):
        last = number == draw.chosen[0]
        place.tasks.write(opening(number), then=then if last else None, failed=failed, owner=owner)


def _chosen_row(look: Look, number: str) -> QWidget:
    box = QWidget()
    box.setFixedHeight(_ROW)
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    kind = unit_candidates(number)[0].unit
    icon = label("")
    icon.setPixmap(look.pixmap(icon_of(kind), 18, "text"))
    row.addWidget(icon)
    row.addWidget(PlateLabel(look, plate_of(kind, number, kept=True, look=look)))
    row.addStretch(1)
    return box
