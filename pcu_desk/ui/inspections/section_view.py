"""One section of a case, built from its declaration part by part and bound to the draft."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from pcu_desk.domain.case import Seizure
from pcu_desk.domain.deadlines import begun
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.record import encode
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.unit import PortUnit
from pcu_desk.ui.evidence.shelf import Shelf
from pcu_desk.ui.inspections.blocks import Block, Checklist, Custody, Fields, Risks, Route, SectionSpec, Table, Units
from pcu_desk.ui.inspections.checklist import ChecklistPart
from pcu_desk.ui.inspections.custody import CustodyPart
from pcu_desk.ui.inspections.draft import Draft
from pcu_desk.ui.inspections.grid import Grid
from pcu_desk.ui.inspections.parts import FieldsPart, RoutePart, TablePart, UnitsPart
from pcu_desk.ui.inspections.risk_block import RisksPart
from pcu_desk.ui.inspections.units import UnitsBox
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets.buttons import PRIMARY, Button
from pcu_desk.ui.widgets.labels import EmptyState

_NO_SEIZURE = QT_TRANSLATE_NOOP("inspection", "Nothing was seized")
_NO_SEIZURE_WORDS = QT_TRANSLATE_NOOP(
    "inspection", "A seizure gets its own number, grounds, items, persons and signatures."
)
_BEGIN_SEIZURE = QT_TRANSLATE_NOOP("inspection", "Record a seizure")


_PASSES = 3  # words that wrap ask for their height once their width is known, and so does what holds them
AnyPart = FieldsPart | TablePart | UnitsPart | RoutePart | ChecklistPart | RisksPart | CustodyPart
"""A block on the screen; each does what `parts.Part` says."""


class SectionView(QScrollArea):
    """The blocks of a section under one another; the seizure's stand behind a first question."""

    committed = Signal(object)
    undo_wanted = Signal()
    act_wanted = Signal(str)
    files_given = Signal(object, str, str)

    def __init__(self, look: Look, spec: SectionSpec, unit: PortUnit, shelf: Shelf | None = None) -> None:
        """Build the first block; the others follow one a turn of the event loop, so that no frame is lost."""
        super().__init__()
        self.spec, self._look, self._unit, self._shelf = spec, look, unit, shelf
        self._draft: Draft | None = None
        self._read_only = False
        # Timers of its own: Qt outlives Python at the end of a program, and with it a call that still waits.
        self._turn, self._placed = QTimer(self, singleShot=True), QTimer(self, singleShot=True)
        self._turn.timeout.connect(self._build_next)
        self._placed.timeout.connect(self._reveal)
        self._to_build, self._to_prepare = list(spec.blocks), list[TablePart]()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setProperty("kind", "page")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(16, 12, 16, 16)
        self._column.setSpacing(14)
        self._built: list[AnyPart] = []
        self._blocks: list[Block] = []
        self._empty = self._make_empty() if spec.key == "seizure" else None
        self._column.addStretch(1)
        self.setWidget(inside)
        self._build_next()

    @property
    def parts(self) -> list[AnyPart]:
        """Every block, building those that are still to come."""
        while self._to_build:
            self._build()
        return self._built

    def load(self, draft: Draft) -> None:
        """Show the draft."""
        self._draft = draft
        if self._empty is not None:
            self._place = draft.get("/place") or ""
            self._empty.setVisible(self._gone())
        for part, block in zip(self._built, self._blocks, strict=True):
            self._load_part(part, block)
        _settle()

    def flush(self) -> None:
        """Tell what was typed and not told yet."""
        for part in self._built:
            if not part.isHidden():
                part.flush()

    def focus_path(self, path: str) -> bool:
        """Go to a field; return whether it is here."""
        for part in self.parts:
            if part.focus_path(path):
                self._reveal()
                self._placed.start()  # again, once what was just built has its place
                return True
        return False

    def _reveal(self) -> None:
        """Scroll to the field, or to the row of a table, that has the focus."""
        focused, inside = self.window().focusWidget(), self.widget()
        if focused is None or inside is None or not inside.isAncestorOf(focused):
            return
        around = (focused, focused.parentWidget(), (focused.parentWidget() or focused).parentWidget())
        grid = next((widget for widget in around if isinstance(widget, Grid)), None)
        if grid is None:
            self.ensureWidgetVisible(focused, 40, 60)
            return
        row = grid.visualRect(grid.currentIndex())
        place = grid.viewport().mapTo(inside, row.center())
        self.ensureVisible(place.x(), place.y(), 40, row.height() + 60)

    def set_read_only(self, *, read_only: bool) -> None:
        """Take typing or refuse it."""
        self._read_only = read_only
        for part in self._built:
            part.set_read_only(read_only=read_only)
        if self._empty is not None:
            self._begin.setEnabled(not read_only)

    def add_row(self) -> bool:
        """Begin a new row in the table that has the focus, else in the first one."""
        if any(part.add_row() for part in self.parts):
            return True
        first = next((part for part in self.parts if isinstance(part, TablePart) and not part.isHidden()), None)
        if first is not None:
            first.begin_row()
        return first is not None

    def units(self) -> UnitsBox | None:
        """Return the box of units, when this section has it."""
        return next((part.box for part in self.parts if isinstance(part, UnitsPart)), None)

    def _build_next(self) -> None:
        if self._to_build:
            self._build()
            _settle()
        elif self._to_prepare:
            self._to_prepare.pop(0).prepare()
        if self._to_build or self._to_prepare:
            self._turn.start()

    def _build(self) -> None:
        block = self._to_build.pop(0)
        part = _part(self._look, block, self._unit, self._shelf)
        if isinstance(part, CustodyPart):
            part.act_wanted.connect(self.act_wanted)
        if isinstance(part, TablePart | ChecklistPart):
            part.files_given.connect(self.files_given)
        part.committed.connect(self.committed)
        part.undo_wanted.connect(self.undo_wanted)
        part.set_read_only(read_only=self._read_only)
        if isinstance(part, TablePart):
            self._to_prepare.append(part)
        self._built.append(part)
        self._blocks.append(block)
        self._column.insertWidget(self._column.count() - 1, part)
        self._load_part(part, block)

    def _load_part(self, part: AnyPart, block: Block) -> None:
        shown = not self._gone() and self._is_shown(block)
        part.setVisible(shown)
        if self._draft is not None and shown:
            part.load(self._draft)

    def _is_shown(self, block: Block) -> bool:
        when = block.when if isinstance(block, Fields | Table) else None
        return when is None or self._draft is None or when(self._draft.typed_case(), self._unit.high_score)

    def _gone(self) -> bool:
        return self._empty is not None and self._draft is not None and self._draft.get("/seizure") is None

    def _make_empty(self) -> QWidget:
        look, self._place = self._look, ""
        self._begin = Button(look, look.text(_BEGIN_SEIZURE), icon="seizure", kind=PRIMARY)
        self._begin.clicked.connect(self._begin_seizure)
        empty = EmptyState(
            look, "seizure", title=look.text(_NO_SEIZURE), words=look.text(_NO_SEIZURE_WORDS), button=self._begin
        )
        self._column.addWidget(empty)
        return empty

    def _begin_seizure(self) -> None:
        now = Moment.now()
        self.committed.emit({"/seizure": encode(Seizure(at=now, place=self._place, deadlines=begun(self._unit, now)))})


def _settle() -> None:
    """Give what was built or loaded its place before it is painted: for some frames it would be crushed."""
    for _ in range(_PASSES):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


def _part(  # noqa: PLR0911 - one line per block
    look: Look, block: Block, unit: PortUnit, shelf: Shelf | None
) -> AnyPart:
    match block:
        case Fields():
            return FieldsPart(look, block, unit.legal_bases)
        case Table():
            return TablePart(look, block, unit.legal_bases, shelf)
        case Units():
            return UnitsPart(look)
        case Route():
            return RoutePart(look)
        case Checklist():
            return ChecklistPart(look, shelf)
        case Risks():
            return RisksPart(look, unit)
        case Custody():
            return CustodyPart(look)
