"""The chosen unit: its names, its founders' fingerprints to read out by telephone, its desks with their keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from pcu_desk.domain.directory_view import DeskView, UnitView
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.look import Look
from pcu_desk.ui.units import words
from pcu_desk.ui.units.unit_list import below, name_of
from pcu_desk.ui.widgets.fingerprint import fingerprint_label
from pcu_desk.ui.widgets.labels import CAPTION, SECTION, STRONG, TABLE, frame, label, rule
from pcu_desk.ui.widgets.pill import Pill

_NAMES = QT_TRANSLATE_NOOP("units_page", "Names")
_FOUNDERS = QT_TRANSLATE_NOOP("units_page", "Founders' fingerprints")
_FOUNDERS_WORDS = QT_TRANSLATE_NOOP(
    "units_page",
    "Compare them by telephone, group by group: they stand on the recovery sheets of its officers.",
)
_NO_FOUNDERS = QT_TRANSLATE_NOOP("units_page", "The directory names no founder of this unit.")
_DESKS = QT_TRANSLATE_NOOP("units_page", "Desks")
_NO_DESKS = QT_TRANSLATE_NOOP(
    "units_page", "No desk of this unit was ever enrolled: nobody there could read a message."
)
_DESK = QT_TRANSLATE_NOOP("units_page", "Desk {letter}")
_ID = QT_TRANSLATE_NOOP("units_page", "Id")
_FINGERPRINT = QT_TRANSLATE_NOOP("units_page", "Fingerprint")
_AGREEMENT = QT_TRANSLATE_NOOP("units_page", "Messages are sealed for")
_ADDED = QT_TRANSLATE_NOOP("units_page", "Enrolled at message {sequence} of the hub")
_REVOKED = QT_TRANSLATE_NOOP(
    "units_page", "Revoked at message {sequence} of the hub: what it sent later is held and not shown."
)
_TOP = Qt.AlignmentFlag.AlignTop
_CAPTION_WIDTH = 160


class UnitDetail(QScrollArea):
    """Shows one unit at a time."""

    def __init__(self, look: Look) -> None:
        """Begin with nothing."""
        super().__init__()
        self._look = look
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_unit(self, unit: UnitView) -> None:
        """Show this one."""
        look = self._look
        inside = QWidget()
        inside.setProperty("kind", "page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(label(name_of(look, unit), SECTION, wrap=True), 1)
        if (state := words.unit_state(look, unit)) is not None:
            head.addWidget(Pill(look, state), 0, _TOP)
        top = QVBoxLayout()
        top.setSpacing(0)
        top.addLayout(head)
        top.addWidget(label(below(look, unit), CAPTION))
        column.addLayout(top)
        column.addWidget(self._names(unit))
        column.addWidget(self._founders(unit))
        column.addWidget(self._desks(unit))
        column.addStretch(1)
        self.setWidget(inside)

    def _names(self, unit: UnitView) -> QWidget:
        panel, column = titled(self._look.text(_NAMES))
        grid = facts_grid([(words.language(code), label(name, TABLE, wrap=True)) for code, name in unit.names])
        column.addLayout(grid)
        return panel

    def _founders(self, unit: UnitView) -> QWidget:
        look = self._look
        panel, column = titled(look.text(_FOUNDERS))
        column.addWidget(label(look.text(_FOUNDERS_WORDS if unit.founders else _NO_FOUNDERS), CAPTION, wrap=True))
        for founder in unit.founders:
            column.addWidget(fingerprint_label(look, founder))
        return panel

    def _desks(self, unit: UnitView) -> QWidget:
        look = self._look
        panel, column = titled(look.text(_DESKS))
        if not unit.desks:
            column.addWidget(label(look.text(_NO_DESKS), CAPTION, wrap=True))
        for place, desk in enumerate(unit.desks):
            if place:
                column.addWidget(rule())
            self._desk(column, desk)
        return panel

    def _desk(self, column: QVBoxLayout, desk: DeskView) -> None:
        look = self._look
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(label(look.text(_DESK, letter=desk.letter), STRONG))
        head.addWidget(Pill(look, words.desk_state(look, desk)))
        head.addStretch(1)
        column.addLayout(head)
        facts: list[tuple[str, QWidget]] = [
            (look.text(_FINGERPRINT), fingerprint_label(look, desk.fingerprint)),
            (look.text(_ID), code_label(look, desk.id)),
        ]
        if desk.revoked is None:
            key = words.key_words(look, desk.key_number, desk.key_since)
            facts.append((look.text(_AGREEMENT), label(key, TABLE, wrap=True)))
        column.addLayout(facts_grid(facts))
        told = (
            look.text(_ADDED, sequence=desk.added)
            if desk.revoked is None
            else look.text(_REVOKED, sequence=desk.revoked)
        )
        column.addWidget(label(told, CAPTION, wrap=True))


def titled(title: str) -> tuple[QWidget, QVBoxLayout]:
    """Return a panel with its title, and the column to fill."""
    panel = frame("panel")
    column = QVBoxLayout(panel)
    column.setContentsMargins(16, 12, 16, 14)
    column.setSpacing(8)
    column.addWidget(label(title, STRONG))
    return panel, column


def facts_grid(facts: Sequence[tuple[str, QWidget]]) -> QGridLayout:
    """Return a grid of captions and what stands beside them."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    grid.setColumnMinimumWidth(0, _CAPTION_WIDTH)
    grid.setColumnStretch(1, 1)
    for row, (title, value) in enumerate(facts):
        grid.addWidget(label(title, CAPTION), row, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(value, row, 1)
    return grid


def code_label(look: Look, code: str) -> QWidget:
    """Return an identifier that runs from left to right and can be copied."""
    made = label(code, TABLE)
    made.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    made.setFont(look.theme.code_font("table"))
    return made
