"""Pictures of the units, of this desk's enrolment, of the line and its settings; presses no button that acts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from pcu_desk.domain.directory_view import Enrolment, FoundDirectory
from pcu_desk.domain.line import Line, LineReason, LineState
from pcu_desk.domain.moment import Moment
from pcu_desk.ui.shell.line_popover import Waiting
from pcu_desk.ui.units.page import UnitsPage
from pcu_desk.ui.units.taking import TrustDialog

if TYPE_CHECKING:
    from pcu_desk.ui.main_window import MainWindow

_SPOKEN = "5de3 073e 1400 4383 5414 3871 1569 f881"
_WRITTEN = Moment.parse("2026-11-22T09:30+04:00")
_STALE = Moment.parse("2026-11-03T08:00+04:00")


class Shot(Protocol):
    """Takes a picture and names it."""

    def take(self, widget: QWidget, name: str, quiet: float = ...) -> None:
        """Wait until nothing moves, then take it."""


def take_units(window: MainWindow, shot: Shot, wait: Callable[[Callable[[], bool]], None]) -> None:
    """Show the units, this desk before and after its enrolment, and what is asked before a directory is trusted."""
    assert window.area is not None
    page = open_units(window, "units", wait)
    shot.take(window, "units")
    page.show_item("desk")
    shot.take(window, "units-desk")
    own, view = page.own, page.view
    if own is None or view is None:
        return
    dialog = page.desk.ask_key()
    shot.take(dialog, "dialog-key-change")
    dialog.reject()
    trust = TrustDialog(window.area.place, page, FoundDirectory(b"", view), lambda _view: None)
    trust.heard.setText(f"{view.root_fingerprint[:-4]}0000")
    trust.heard.editingFinished.emit()
    shot.take(trust, "dialog-directory-trust")
    trust.reject()
    page.show_directory(None, replace(own, state=Enrolment.NONE))
    shot.take(window, "units-desk-new")
    asked = replace(own, state=Enrolment.NONE, request_fingerprint=_SPOKEN, requested=_WRITTEN)
    page.show_directory(None, asked)
    shot.take(window, "units-desk-request")
    page.show_item("units")
    shot.take(window, "units-none")
    page.show_directory(replace(view, stale_since=_STALE), own)
    shot.take(window, "units-stale")
    page.show_directory(view, own)


def open_units(window: MainWindow, item: str, wait: Callable[[Callable[[], bool]], None]) -> UnitsPage:
    """Open the page once it knows the directory, at a tab or a unit."""
    assert window.area is not None
    page = window.area.open("units", item)
    assert isinstance(page, UnitsPage)
    wait(lambda: page.own is not None)
    return page


def take_line(window: MainWindow, shot: Shot) -> None:
    """Show the settings of the line, and what the status bar and its popover tell of a line that wants a person."""
    area = window.area
    assert area is not None
    for tab in ("line", "keys"):
        area.open("settings", tab)
        shot.take(window, f"settings-{tab}")
    area.open("alerts")
    at = Moment.now()
    before = area.status.state
    for name, state, stale in (
        ("login", LineState(Line.LOGIN_NEEDED, 2, 1, at, at, LineReason.LOGIN_NEEDED), None),
        ("forked", LineState(Line.ONLINE, 0, 0, at, None, LineReason.FORKED), None),
        ("offline-stale", LineState(Line.OFFLINE, 1, 0, at, at, LineReason.NO_LINE), _STALE),
    ):
        area.status.show_line(state)
        area.status.show_stale(stale)
        area.show_line(Waiting((), state.waiting, stale))
        shot.take(window, f"line-{name}")
        if area.line is not None:
            area.line.leave()
    area.status.show_line(before)
    area.status.show_stale(None)
