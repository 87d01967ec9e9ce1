"""Pictures of the program about itself: invented answers, no file is read, nothing is put in."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from pcu_desk.domain.about import CrashReport, Part, ProgramCard
from pcu_desk.domain.errors import BugError
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.update import (
    InstallationKind,
    SigningKey,
    StagedUpdate,
    UpdateCard,
    UpdateLook,
    UpdateProgress,
    UpdateState,
)
from pcu_desk.services.updates import Updates
from pcu_desk.ui.about.desk import ProgramDesk
from pcu_desk.ui.about.notes import NoteTeller
from pcu_desk.ui.about.page import AboutPage
from pcu_desk.ui.shell.settings_page import ABOUT, SettingsPage

if TYPE_CHECKING:
    from pcu_desk.ui.about.panel import AboutPanel
    from pcu_desk.ui.main_window import MainWindow

_HERE = Path("/media/stick/pcu-desk")
_MADE = Moment.parse("2026-11-20T09:40:00+04:00")
_CARD = ProgramCard(
    "0.1.0",
    _HERE / "data" / "data" / "vault",
    _HERE / "data" / "config",
    _HERE / "data" / "state",
    "e51e63b",
    "linux-x86_64",
    _MADE,
    _HERE,
    portable=True,
)
_STATE = UpdateState(InstallationKind.FOLDER, "0.1.0", 1_763_617_200, "linux-x86_64", True, True, None, "0.0.9")
_NEXT = UpdateCard(
    "0.2.0",
    1_763_990_000,
    "linux-x86_64",
    0,
    1312,
    151_000_000,
    "pcu-desk-0.2.0-linux-x86_64.pcuupdate",
    SigningKey.ACTIVE,
    Moment.parse("2026-11-24T17:13:00+04:00"),
    True,
)
_CRASH = CrashReport(
    "crash-20261121-081500.txt",
    Moment.parse("2026-11-21T12:15:00+04:00"),
    "pcu-desk 0.1.0 (1763617200, linux-x86_64), Python 3.11.2\nKeyError in the window's thread\n"
    "  page.py, line 214, in _show\n  tasks.py, line 301, in _deliver\n",
)
STOPPED_ONCE = _CRASH.name
"""The report that was put aside, so that a picture tells of it only where it is meant to."""
_TEXT = (
    "Permission is hereby granted, free of charge, to any person obtaining a copy\n"
    'of this software and associated documentation files (the "Software"), to deal\n'
    "in the Software without restriction …\n"
)
_MANY = "Small parts of Qt (double-conversion, BLAKE2, MD4C, SHA-3, TinyCBOR, zlib and others)"
_PARTS = tuple(
    Part(name, version, licence, files, f"https://{name.lower().split()[0]}.example")
    for name, version, licence, files in (
        (
            "cryptography",
            "50.0.2",
            "Apache-2.0 OR BSD-3-Clause",
            ("crypto/LICENSE.APACHE", "crypto/LICENSE"),
        ),
        ("fonttools", "4.60.1", "MIT", ("fonttools/LICENSE",)),
        ("keyring", "25.7.0", "MIT", ("keyring/LICENSE",)),
        ("OpenSSL", "3.5.4", "Apache-2.0", ("openssl/LICENSE",)),
        ("Pillow", "13.0.0", "MIT-CMU", ("pillow/LICENSE",)),
        ("PySide6", "6.11.3", "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", ("qt/LICENSE.LGPL3",)),
        ("Python", "3.11.2", "PSF-2.0", ("python/LICENSE",)),
        (
            _MANY,
            "",
            "BSD-3-Clause AND MIT AND Zlib AND CC0-1.0 AND W3C AND Apache-2.0 WITH LLVM-exception",
            ("qt/small",),
        ),
        ("SQLCipher", "4.12.0", "BSD-3-Clause", ("sqlcipher/LICENSE",)),
    )
)

Wait = Callable[[Callable[[], bool]], None]


class Shot(Protocol):
    """Names and writes a picture."""

    def take(self, widget: QWidget, name: str, quiet: float = ...) -> None:
        """Write a picture of a widget."""


class _Program:
    """A program that stopped yesterday."""

    def card(self) -> ProgramCard:
        return _CARD

    def parts(self) -> tuple[Part, ...]:
        return _PARTS

    def text(self, file: str) -> str:
        return f"{file}\n\n{_TEXT}"

    def save_list(self, file: Path) -> None:
        raise BugError(f"a picture writes no {file.name}")

    def crashes(self) -> tuple[CrashReport, ...]:
        return (_CRASH,)

    def save_crash(self, name: str, file: Path) -> None:
        raise BugError(f"a picture writes no {name} to {file.name}")

    def forget_crash(self, name: str) -> None:
        raise BugError(f"a picture deletes no {name}")

    def rolled_back(self) -> str:
        return ""


class _Versions:
    """A folder that takes the next version, on trial keys."""

    def state(self) -> UpdateState:
        return _STATE

    def look(self, file: Path, progress: UpdateProgress) -> UpdateLook:
        del file, progress
        return UpdateLook(_NEXT, None, tried=True)

    def staged(
        self, file: Path, progress: UpdateProgress, *, again: bool = False
    ) -> AbstractContextManager[StagedUpdate]:
        del progress, again
        raise BugError(f"a picture puts in no {file.name}")

    def back(self) -> str:
        raise BugError("a picture changes no version")


class _Fresh:
    """Settings of an account that was told nothing yet."""

    def get(self, key: str) -> str:
        del key
        return ""

    def put(self, key: str, value: str) -> None:
        raise BugError(f"a picture keeps no {key} {value}")


def sample_program() -> ProgramDesk:
    """Return a program to be shown."""
    return ProgramDesk(_Program(), lambda: Updates(_Versions()))


def take_before(window: MainWindow, shot: Shot, wait: Wait) -> None:
    """Show the note of a stop on the login page, and the About page before the login."""
    assert window.login is not None
    login = window.login
    NoteTeller(_Program(), window.tasks, _Fresh()).tell(window.look, login.note, _nothing)
    wait(lambda: bool(login.note.words()))
    shot.take(window, "login-note")
    login.about_wanted.emit()
    page = window.centralWidget()
    assert isinstance(page, AboutPage)
    _wait_for(page.panel, wait)
    page.panel.parts.list.choose(_MANY)
    shot.take(window, "about-login")
    window.show_login()
    wait(window.asked)


def take_about(window: MainWindow, shot: Shot, wait: Wait) -> None:
    """Show the tab, a report of a stop, an update before it is put in and after, and the way back."""
    panel = open_about(window, wait)
    shot.take(window, "about")
    panel.show_crash()
    wait(lambda: panel.crash.report is not None)
    shot.take(window, "about-crash")
    panel.show_parts()
    dialog = panel.updates.look_at(Path(_NEXT.file))
    wait(lambda: dialog.card is not None)
    dialog.again.setChecked(True)
    shot.take(dialog, "dialog-update")
    dialog.show_applied(_NEXT)
    shot.take(dialog, "dialog-update-done")
    dialog.reject()
    shot.take(window, "about-ready")
    panel.updates.show_state(_STATE)
    back = panel.updates.ask_back()
    assert back is not None
    shot.take(back, "dialog-update-back")
    back.reject()


def open_about(window: MainWindow, wait: Wait) -> AboutPanel:
    """Open the tab once everything on it is there."""
    assert window.area is not None
    page = window.area.open("settings", ABOUT)
    assert isinstance(page, SettingsPage)
    assert page.about is not None
    _wait_for(page.about, wait)
    return page.about


def _wait_for(panel: AboutPanel, wait: Wait) -> None:
    wait(lambda: panel.ready and bool(panel.parts.text.toPlainText()))


def _nothing() -> None:
    """A picture presses no button."""
