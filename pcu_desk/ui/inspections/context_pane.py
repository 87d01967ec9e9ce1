"""The side panel of a case: risk with its why, deadlines, custody, what is missing, guidance; it decides nothing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from pcu_desk.domain import deadlines
from pcu_desk.domain.case import Case, Deadline
from pcu_desk.domain.life import Missing
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.record import encode
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.domain.timeline import Step
from pcu_desk.domain.unit import PortUnit
from pcu_desk.ui import direction
from pcu_desk.ui.inspections import custody, deadline_words, risk_block, timeline
from pcu_desk.ui.inspections.computed import COMPUTED
from pcu_desk.ui.inspections.risk_block import Reason, RiskHead
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets import ink
from pcu_desk.ui.widgets.buttons import QUIET, Button
from pcu_desk.ui.widgets.field import Tick
from pcu_desk.ui.widgets.labels import CAPTION, SECTION, STRONG, TABLE, Elided, frame, label, rule

# ruff: noqa: N802 - Qt's names are overridden

MISSING = QT_TRANSLATE_NOOP("inspection", "Missing to submit")
NOTHING = QT_TRANSLATE_NOOP("inspection", "Nothing is missing.")
_GUIDANCE = QT_TRANSLATE_NOOP("inspection", "Guidance")
_MORE = QT_TRANSLATE_NOOP("inspection", "%n more under Selection")
_ADD_REASON = QT_TRANSLATE_NOOP("inspection", "Add a reason")
_DEADLINES = QT_TRANSLATE_NOOP("inspection", "Deadlines")
_BY_UNIT = QT_TRANSLATE_NOOP("inspection", "set by your unit")
_ABOUT = QT_TRANSLATE_NOOP("inspection", "About this case")
_COUNTERSIGNED = QT_TRANSLATE_NOOP("inspection", "Release countersigned by {officer}")
_IMPORTED = QT_TRANSLATE_NOOP("inspection", "Taken in from a file by {officer}, {moment}")
_STATED = QT_TRANSLATE_NOOP("inspection", "The file stated: {status}, revision {revision}")
_RANDOM = QT_TRANSLATE_NOOP("inspection", "Selected by a draw of the program")
_HISTORY = QT_TRANSLATE_NOOP("inspection", "History")
_WHOLE = QT_TRANSLATE_NOOP("inspection", "Whole history")
_STRIP = 40
_REASONS = 5
_STEPS = 3
_DAYS = 84
GUIDANCE: dict[str, Text] = {
    "selection": QT_TRANSLATE_NOOP(
        "inspection", "Write why this consignment and not another. Hours and minutes count."
    ),
    "consignment": QT_TRANSLATE_NOOP(
        "inspection", "Read the number on the door and on the roof. A wrong check digit is evidence: keep it as seen."
    ),
    "examination": QT_TRANSLATE_NOOP(
        "inspection", "Compare the mass in the documents with the mass found, and say how it was found."
    ),
    "checklist": QT_TRANSLATE_NOOP(
        "inspection", "Each point is an act of its own. Measure the inside against the outside: a wall can be false."
    ),
    "seals": QT_TRANSLATE_NOOP("inspection", "Record the seal that was found and the one that was put on."),
    "seizure": QT_TRANSLATE_NOOP(
        "inspection", "A refusal is recorded, never left blank: who refused, when, the words used, and who heard it."
    ),
    "evidence": QT_TRANSLATE_NOOP(
        "inspection", "The whole first, then the seal, then the find with a scale. A photo says where it belongs."
    ),
    "narrative": QT_TRANSLATE_NOOP("inspection", "What was seen, done and said, in the order in which it happened."),
}


class Jump(QAbstractButton):
    """A missing field: press it to go there."""

    def __init__(self, look: Look, title: str, below: str, parent: QWidget | None = None) -> None:
        """Take the field's label and where it stands."""
        super().__init__(parent)
        self._look, self._below = look, below
        self.setText(title)
        self.setAccessibleName(f"{title}. {below}".strip())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the height of the label's lines and the one below."""
        return QSize(120, self._first_height() + (self._look.theme.tall(18) if self._below else 2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self.updateGeometry()

    def _first_height(self) -> int:
        room = QRect(0, 0, max(self.width(), 160) - 22, 200)
        return self._metrics().boundingRect(room, Qt.TextFlag.TextWordWrap, self.text()).height() + 2

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._look.theme.font("table"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chevron and the two lines."""
        del event
        theme, rtl = self._look.theme, self._look.catalog.rtl
        with QPainter(self) as painter:
            box = self.rect()
            icon = ink.mirrored(QRect(0, theme.tall(6) // 2, 14, 14), box, rtl=rtl)
            painter.drawPixmap(icon, self._look.pixmap("chevron-next", 14, "warn"))
            height = self._first_height()
            first = ink.mirrored(QRect(22, 0, box.width() - 22, height), box, rtl=rtl)
            font = theme.font("table")
            font.setUnderline(self.underMouse())
            ink.draw_wrapped(painter, first, self.text(), font, theme.colour("accent"))
            second = ink.mirrored(QRect(22, height - 1, box.width() - 22, theme.tall(18)), box, rtl=rtl)
            ink.draw_text(painter, second, self._below, theme.font("caption"), theme.colour("muted"))


class ReasonLine(QWidget):
    """A reason at the side: points, words, what was seen, and the switch."""

    taken_out = Signal(str)

    def __init__(self, look: Look, reason: Reason, *, read_only: bool) -> None:
        """Show a reason."""
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(8)
        points = label(risk_block.points_shown(look, reason.points), "danger-bold")
        points.setFixedWidth(30)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(Elided(reason.words, STRONG))
        below = reason.note or reason.hint
        if below:
            names.addWidget(Elided(below, CAPTION))
        self.tick = Tick(look, "")
        self.tick.setChecked(True)
        self.tick.setEnabled(not read_only)
        self.tick.setAccessibleName(f"{risk_block.points_shown(look, reason.points)} {reason.words}")
        self.tick.setToolTip(look.text(risk_block.OFF))
        self.tick.clicked.connect(lambda: self.taken_out.emit(reason.id))
        row.addWidget(points, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(names, 1)
        row.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)


class _Block(QWidget):
    """A part of the panel under a hairline, which goes with it."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(16, 0, 16, 0)
        self.column.setSpacing(6)
        column.addWidget(inside)
        column.addWidget(rule())

    def empty(self, keep: int) -> None:
        """Take out all but the first `keep` widgets."""
        while self.column.count() > keep:
            item = self.column.takeAt(keep)
            if item is not None and (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()


class ContextPane(QWidget):
    """Risk or deadlines and custody, missing, facts, guidance; folds to a strip that keeps the figures."""

    jump = Signal(str)
    committed = Signal(object)
    act_wanted = Signal(str)
    history_wanted = Signal()

    def __init__(self, look: Look, width: int, unit: PortUnit, parent: QWidget | None = None) -> None:
        """Begin with nothing missing."""
        super().__init__(parent)
        self._look, self._width, self._unit, self.folded = look, width, unit, False
        self._case: Case | None = None
        self._section, self._read_only = "", False
        self._shown: list[tuple[str, str, str]] | None = None
        self._reasons: tuple[Reason, ...] | None = None
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self._frame = frame("end-edge")
        row.addWidget(self._frame)
        outer = QVBoxLayout(self._frame)
        outer.setContentsMargins(direction.margins(1, 12, 0, 12))
        outer.setSpacing(12)
        self._area = QScrollArea()
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its parts take the focus, and it follows them
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setProperty("kind", "raised")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        for block in (
            self._make_risk(), self._make_deadlines(), self._make_custody(), self._make_missing(), self._make_about(),
            self._make_history(), self._make_guide(),
        ):  # fmt: skip
            self._column.addWidget(block)
        self._column.addStretch(1)
        self._area.setWidget(inside)
        self._strip = self._make_strip()
        outer.addWidget(self._strip)
        outer.addWidget(self._area, 1)
        self.setFixedWidth(width)

    def show_case(self, case: Case, *, read_only: bool) -> None:
        """Show what the case says of itself: risk, deadlines, custody, facts."""
        self._case = case
        look = self._look
        reasons = risk_block.reasons_of(look, encode(case.risks), self._unit)
        if (reasons, read_only) != (self._reasons, self._read_only):
            self._reasons, self._read_only = reasons, read_only
            self._show_reasons(reasons)
        self._score.setText(look.count(case.score) if case.risks else "")
        self._show_deadlines(deadlines.waiting(case))
        self._chain.show_stops(custody.stops_of(look, case))
        self._show_about(case)
        self._choose_blocks()

    def show_missing(self, missing: Sequence[Missing], where: dict[str, str]) -> None:
        """List what is missing; `where` gives each path its section's title."""
        look = self._look
        rows = [
            (found.path, look.text(found.label), look.text(found.why) if found.why else where.get(found.path, ""))
            for found in missing
        ]
        if rows == self._shown:
            return
        self._shown = rows
        for figure in (self.figure, self._count):
            figure.setText(look.count(len(rows)) if rows else "")
        self._missing.empty(1)
        for path, title, below in rows:
            button = Jump(look, title, below)
            button.clicked.connect(lambda _on=False, path=path: self.jump.emit(path))
            self._missing.column.addWidget(button)
        if not rows:
            self._missing.column.addWidget(label(look.text(NOTHING), CAPTION))

    def show_history(self, steps: Sequence[Step]) -> None:
        """Show the newest changes; the whole history is a view of its own."""
        self._steps.show_stops(timeline.stops_of(self._look, steps, _STEPS))
        self._history.show()

    def show_guidance(self, section: str) -> None:
        """Say what matters in a section."""
        self._section = section
        self._words.setText(self._look.text(GUIDANCE[section]) if section in GUIDANCE else "")
        self._guide.setVisible(section in GUIDANCE)
        self._choose_blocks()

    def fold(self, *, folded: bool) -> None:
        """Fold to a strip with the figures, or open again."""
        self.folded = folded
        self._area.setVisible(not folded)
        self._strip.setVisible(folded)
        self.setFixedWidth(_STRIP if folded else self._width)

    def _choose_blocks(self) -> None:
        """Where a seizure is written, its deadlines and its custody stand in the place of the risk."""
        seized = self._section == "seizure" and self._case is not None and self._case.seizure is not None
        self._risk.setVisible(not seized)
        self._deadlines.setVisible(seized and self._case is not None and bool(deadlines.waiting(self._case)))
        self._custody.setVisible(seized)

    def _show_reasons(self, reasons: Sequence[Reason]) -> None:
        look = self._look
        self.head.show_reasons(reasons)
        self._risk.empty(1)
        for reason in reasons[:_REASONS]:
            line = ReasonLine(look, reason, read_only=self._read_only)
            line.taken_out.connect(lambda key: self.committed.emit({f"{risk_block.PATH}/{key}": None}))
            self._risk.column.addWidget(line)
        rest = len(reasons) - _REASONS
        words = look.catalog.plural(_MORE, rest) if rest > 0 else "" if self._read_only else look.text(_ADD_REASON)
        if words:
            more = Jump(look, words, "")
            more.clicked.connect(lambda: self.jump.emit(risk_block.PATH))
            self._risk.column.addWidget(more)

    def _show_deadlines(self, rows: Sequence[Deadline]) -> None:
        self._deadlines.empty(1)
        today = Moment.now().local.date()
        for row in rows:
            self._deadlines.column.addWidget(self._deadline(row, today))

    def _deadline(self, row: Deadline, today: date) -> QWidget:
        look, due = self._look, row.due or today
        box = QWidget()
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        late = deadline_words.tone(due, today) == "danger"
        figure = label(deadline_words.when(look, due, today), "danger-bold" if late else STRONG, wrap=True)
        figure.setFixedWidth(_DAYS)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(label(row.what, TABLE, wrap=True))
        names.addWidget(label(look.catalog.date(due), CAPTION))
        line.addWidget(figure, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(names, 1)
        return box

    def _show_about(self, case: Case) -> None:
        look = self._look
        heading, held = COMPUTED["=held"]
        facts = []
        if hours := held(look, encode(case)):
            facts.append(f"{look.text(heading)}: {hours}")
        if case.countersigned_by and not (case.imported and case.imported.countersigned_by == case.countersigned_by):
            facts.append(look.text(_COUNTERSIGNED, officer=case.countersigned_by))
        if case.draw:
            facts.append(look.text(_RANDOM))
        if case.imported is not None:
            at = look.catalog.moment(case.imported.at) if case.imported.at else ""
            facts.append(look.text(_IMPORTED, officer=case.imported.by, moment=at))
            if case.imported.status is not None:
                stated = look.catalog.label(case.imported.status)
                facts.append(look.text(_STATED, status=stated, revision=case.imported.revision))
        self._about.empty(1)
        for fact in facts:
            self._about.column.addWidget(label(fact, CAPTION, wrap=True))
        self._about.setVisible(bool(facts))

    def _make_risk(self) -> QWidget:
        self._risk = _Block()
        self.head = RiskHead(self._look, self._unit, title=True)
        self._risk.column.addWidget(self.head)
        return self._risk

    def _make_deadlines(self) -> QWidget:
        self._deadlines = _Block()
        self._deadlines.column.addWidget(self._head(_DEADLINES, label(self._look.text(_BY_UNIT), CAPTION)))
        self._deadlines.hide()
        return self._deadlines

    def _make_custody(self) -> QWidget:
        look = self._look
        self._custody = _Block()
        button = Button(look, look.text(custody.HAND_OVER), kind=QUIET)
        button.setFixedHeight(24)
        button.clicked.connect(lambda: self.act_wanted.emit(custody.ACT))
        self._custody.column.addWidget(self._head(custody.TITLE, button))
        self._chain = custody.Chain(look)
        self._custody.column.addWidget(self._chain)
        self._custody.hide()
        return self._custody

    def _make_missing(self) -> QWidget:
        self._missing = _Block()
        self.figure = label("", "warn-count")
        self._missing.column.addWidget(self._head(MISSING, self.figure))
        return self._missing

    def _make_about(self) -> QWidget:
        self._about = _Block()
        self._about.column.addWidget(label(self._look.text(_ABOUT), SECTION))
        self._about.hide()
        return self._about

    def _make_history(self) -> QWidget:
        look = self._look
        self._history = _Block()
        self.whole_history = Button(look, look.text(_WHOLE), icon="history", kind=QUIET)
        self.whole_history.setFixedHeight(24)
        self.whole_history.clicked.connect(self.history_wanted)
        self._history.column.addWidget(self._head(_HISTORY, self.whole_history))
        self._steps = custody.Chain(look)
        self._history.column.addWidget(self._steps)
        self._history.hide()
        return self._history

    def _make_guide(self) -> QWidget:
        self._guide = QWidget()
        below = QVBoxLayout(self._guide)
        below.setContentsMargins(16, 0, 16, 0)
        below.addWidget(label(self._look.text(_GUIDANCE), SECTION))
        self._words = label("", CAPTION, wrap=True)
        below.addWidget(self._words)
        return self._guide

    def _make_strip(self) -> QWidget:
        strip = QWidget()
        column = QVBoxLayout(strip)
        column.setContentsMargins(0, 4, 0, 0)
        self._score, self._count = label("", "danger-bold"), label("", "warn-count")
        for name, figure in (("risk", self._score), ("inspection", self._count)):
            icon = QLabel()
            icon.setPixmap(self._look.pixmap(name, 20, "muted"))
            for widget in (icon, figure):
                column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
            column.addSpacing(8)
        column.addStretch(1)
        strip.hide()
        return strip

    def _head(self, text: Text, beside: QWidget) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(self._look.text(text), SECTION), 1)
        row.addWidget(beside)
        return box
