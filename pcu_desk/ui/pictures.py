"""Pictures of every page and dialog, in every language: what the demonstration shows and what reviewers look at."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from pcu_desk.domain.errors import BugError
from pcu_desk.i18n.catalog import available
from pcu_desk.services.session import Desk, Session
from pcu_desk.ui.application import prepare
from pcu_desk.ui.inspections.page import InspectionsPage
from pcu_desk.ui.inspections.sections import SECTIONS
from pcu_desk.ui.main_window import MainWindow
from pcu_desk.ui.tasks import Tasks
from pcu_desk.ui.theme import CONTRAST_DARK, DARK, LIGHT

_LIMIT_S = 20.0
_QUIET_S = 0.2
_WIDE, _NARROW = (1366, 768), (1280, 720)


class _Chosen:
    """Settings that stay in memory: a picture changes nothing of the account."""

    def __init__(self, language: str, theme: str) -> None:
        self._values = {"language": language, "theme": theme}

    def get(self, key: str) -> str:
        return self._values.get(key, "")

    def put(self, key: str, value: str) -> None:
        self._values[key] = value


@dataclass(frozen=True, slots=True)
class _Shot:
    folder: Path
    made: list[Path]

    def take(self, widget: QWidget, name: str) -> None:
        _pause()
        path = self.folder / f"{name}.png"
        if not widget.grab().save(str(path)):
            raise BugError(f"the picture {path.name} was not written")
        self.made.append(path)


def take_pictures(desk: Desk, unlock: Callable[[], Session], folder: Path, case: str) -> tuple[Path, ...]:
    """Write a picture of every page and dialog to a folder; `case` is the id of a case with a seizure.

    `unlock` opens the vault; it is called on the writer's thread, once. The window closes the session at the end.
    """
    prepare()
    folder.mkdir(parents=True, exist_ok=True)
    shot, tasks = _Shot(folder, []), Tasks()
    session: list[Session] = []
    for language in (info.code for info in available()):
        window = MainWindow(desk, _Chosen(language, LIGHT), None, tasks)
        _show(window, _WIDE)
        _wait(window.asked)
        shot.take(window, f"login-{language}")
        if not session:
            tasks.write(unlock, then=session.append)
            _wait(lambda: bool(session))
        window.opened(session[0])
        _wait(window.inside)
        _pages(window, shot, language, case)
        _looks(window, shot, language, case)
        window.session = None
        window.let_go()
        window.hide()
        window.deleteLater()
    tasks.write(session[0].close)
    tasks.closing()
    return tuple(shot.made)


def _pages(window: MainWindow, shot: _Shot, language: str, case: str) -> None:
    page = _open_case(window, case)
    for section in SECTIONS:
        page.editor.tabs.choose(section.key)
        shot.take(window, f"inspection-{section.key}-{language}")
    for name, dialog in _dialogs(page):
        shot.take(dialog, f"dialog-{name}-{language}")
        dialog.reject()
    area = window.area
    assert area is not None
    area.open("alerts")
    shot.take(window, f"alerts-{language}")
    area.open("alerts", f"new:{case}")
    shot.take(window, f"alert-new-{language}")
    area.open("reports", case)
    _pause(2.0)
    shot.take(window, f"report-{language}")
    area.open("settings")
    shot.take(window, f"settings-{language}")


def _looks(window: MainWindow, shot: _Shot, language: str, case: str) -> None:
    for theme, size in ((DARK, _NARROW), (CONTRAST_DARK, _WIDE)):
        window.resize(*size)
        window.choose("theme", theme)
        _open_case(window, case).editor.tabs.choose("consignment")
        shot.take(window, f"inspection-{theme}-{language}")
    window.resize(*_WIDE)


def _open_case(window: MainWindow, case: str) -> InspectionsPage:
    assert window.area is not None
    page = window.area.open("inspections", case)
    assert isinstance(page, InspectionsPage)
    _wait(lambda: page.current_item() == case)
    return page


def _dialogs(page: InspectionsPage) -> Iterator[tuple[str, QDialog]]:
    from pcu_desk.ui.inspections import questions  # noqa: PLC0415 - the dialogs are asked for only here

    look, number = page.look, "GEPTI-2026-A-00001"
    for name in ("SUBMIT", "ISSUE", "APPROVE"):
        yield name.lower(), questions.ask(look, page, getattr(questions, name), number, _nothing)
    for name in ("RETURN", "AMEND"):
        yield name.lower(), questions.ask_reason(look, page, getattr(questions, name), number, _ignore)


def _show(window: MainWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    window.show()


def _wait(done: Callable[[], bool]) -> None:
    end = time.monotonic() + _LIMIT_S
    while not done():
        if time.monotonic() > end:
            raise BugError("a page did not come up in time for its picture")
        QApplication.processEvents()
        time.sleep(0.005)


def _pause(seconds: float = _QUIET_S) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # no event loop runs that would do it
        time.sleep(0.005)


def _nothing() -> None:
    """A picture presses no button."""


def _ignore(_words: str) -> None:
    """A picture gives no reason."""
