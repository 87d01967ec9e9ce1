"""Which words of a language are too long for their place in the window: lays out rail and tables; shows nothing."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QApplication, QWidget

from pcu_desk.i18n.languages import habits_of
from pcu_desk.i18n.places import TooLong
from pcu_desk.ui.application import prepare
from pcu_desk.ui.cuts import Cut, cuts
from pcu_desk.ui.direction import WindowCatalog, set_direction
from pcu_desk.ui.inspections.blocks import Table
from pcu_desk.ui.inspections.parts import TablePart
from pcu_desk.ui.inspections.sections import SECTIONS
from pcu_desk.ui.look import Look, make_look
from pcu_desk.ui.shell.rail import Rail
from pcu_desk.ui.theme import load_theme

_NARROW = 1280
_SIDES = 32
_HEIGHT = 640


class WindowPlaces:
    """The rail, and the tables of the case page with their titles, buttons and heads, in the narrowest window."""

    def too_long(self, language: str) -> Iterator[TooLong]:
        """Lay them out in a language of the window and give what is cut there."""
        habits = habits_of(language)
        if habits is None or not habits.window:
            return
        prepare()
        theme = load_theme(arabic=habits.rtl)
        look = make_look(theme, WindowCatalog(language))
        set_direction(rtl=habits.rtl)
        rail = Rail(look, theme.width("rail", _NARROW))
        page = _NARROW - sum(theme.width(part, _NARROW) for part in ("rail", "list", "context")) - _SIDES
        yield from _told("rail", rail, rail.width())
        for place, part in _tables(look):
            yield from _told(place, part, page)


def _tables(look: Look) -> Iterator[tuple[str, TablePart]]:
    for spec in SECTIONS:
        for block in spec.blocks:
            if isinstance(block, Table):
                yield block.path, TablePart(look, block, ())


def _told(place: str, widget: QWidget, width: int) -> Iterator[TooLong]:
    widget.resize(width, _HEIGHT)
    widget.ensurePolished()
    layout = widget.layout()
    if layout is not None:
        layout.activate()
    QApplication.processEvents()
    for cut in cuts(widget):
        yield TooLong("window", f"{place}: {cut.kind}, {cut.has} px", cut.words, 1, _is_one_word(cut))
    widget.deleteLater()


def _is_one_word(cut: Cut) -> bool:
    return " " not in cut.words.strip()
