"""Pictures of the report page and its dialogs; nothing is printed, written or signed, and every result is invented."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtWidgets import QWidget

from pcu_desk.domain.moment import Moment
from pcu_desk.domain.printing import ReportWish
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.main_window import MainWindow
from pcu_desk.ui.preview.batch import Failure, Outcome
from pcu_desk.ui.preview.page import ReportPage
from pcu_desk.ui.printers import PrinterDialog
from pcu_desk.ui.widgets.field import Choice

_DAMAGED = QT_TRANSLATE_NOOP("verify", "The file of this evidence is not the one that was added.")
_FOLDER = "2026-11-21"
_OTHER = "tr"


class Shot(Protocol):
    """Names and writes a picture."""

    def take(self, widget: QWidget, name: str) -> None:
        """Write a picture of a widget."""


Wait = Callable[[Callable[[], bool]], None]


def take_reports(window: MainWindow, shot: Shot, wait: Wait, case: str) -> None:
    """Show the paper of a case, in two languages with the journal behind it, other kinds, and the dialogs."""
    page = open_report(window, case, wait)
    shot.take(window, "report")
    page.options.journal.click()
    _choose(page.options.second, _OTHER)
    wait(lambda: _shows(page, page.options.wish(case)))
    shot.take(window, "report-two-languages")
    _choose(page.options.second, "")
    page.options.journal.click()
    for kind in ("receipt", "photos", "labels"):
        if page.options.kind_choice.findData(kind) >= 0:
            _choose(page.options.kind_choice, kind)
            wait(partial(_shows_kind, page, kind))
            shot.take(window, f"report-{kind}")
    _choose(page.options.kind_choice, "seizure")
    wait(lambda: _shows(page, page.options.wish(case)))
    _dialogs(page, shot, wait)


def open_report(window: MainWindow, case: str, wait: Wait) -> ReportPage:
    """Open the page once the paper of a case is shown."""
    assert window.area is not None
    page = window.area.open("reports", case)
    assert isinstance(page, ReportPage)
    wait(lambda: page.settled and page.current_item() == case)
    return page


def _choose(choice: Choice, value: str) -> None:
    choice.setCurrentIndex(choice.findData(value))
    choice.activated.emit(choice.currentIndex())


def _shows(page: ReportPage, wish: ReportWish) -> bool:
    return page.settled and page.shown == wish


def _shows_kind(page: ReportPage, kind: str) -> bool:
    return page.settled and page.shown is not None and page.shown.kind == kind


def _dialogs(page: ReportPage, shot: Shot, wait: Wait) -> None:
    dialog = page.open_day()
    cases, days = page.place.session.cases, list[Moment | None]()
    page.place.tasks.read(lambda: cases.get(page.current_item()).begun, then=days.append, owner=page)
    wait(lambda: bool(days))
    if (begun := days[0]) is not None:
        dialog.show_day(begun.local.date())
        wait(lambda: bool(dialog.ticks))
    shot.take(dialog, "dialog-day")
    keys = list(dialog.ticks)
    outcome = Outcome(len(keys), keys[1:], [Failure(key, _DAMAGED) for key in keys[:1]])
    dialog.show_outcome(outcome, _FOLDER)
    shot.take(dialog, "dialog-day-end")
    dialog.reject()
    asked = PrinterDialog(page.look, page, lambda _printer: None, file=_FOLDER)
    shot.take(asked, "dialog-print")
    asked.reject()
    sign = page.sign()
    if sign is not None:
        shot.take(sign, "dialog-sign")
        sign.reject()
