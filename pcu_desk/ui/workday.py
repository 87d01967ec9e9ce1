"""An officer's day in the real window, done by the program itself: what a leak scan looks for the traces of."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from pcu_desk.ui.main_window import MainWindow

_EVERY_MS = 20
_LIMIT_S = 40.0

Steps = Generator[Callable[[], object], None, None]


@dataclass(frozen=True, slots=True)
class Day:
    """Who unlocks, the case that has a report, words to type, and a file that a person names for the report."""

    user: str
    passphrase: str
    case: str
    words: tuple[str, ...]
    paper: Path


def live(window: MainWindow, day: Day) -> None:
    """Do the day's steps one after the other; it ends with a lock. A line on standard output says "unlocked"."""
    steps, heard = _steps(window, day), threading.Event()
    waiting: list[tuple[Callable[[], object], float]] = []
    clock = QTimer(window, interval=_EVERY_MS)

    def go_on() -> None:
        if waiting and not waiting[0][0]():
            if time.monotonic() > waiting[0][1]:
                raise SystemExit("a step of the day did not come to its end")
            return
        waiting.clear()
        done = next(steps, None)
        if done is None:
            clock.stop()
        else:
            waiting.append((heard.is_set if done is _told_to_lock else done, time.monotonic() + _LIMIT_S))

    clock.timeout.connect(go_on)
    clock.start()
    threading.Thread(target=_listen, args=(heard,), daemon=True).start()


def _listen(heard: threading.Event) -> None:
    sys.stdin.readline()
    heard.set()


def _told_to_lock() -> bool:
    """Stand for the wait until standard input says so."""
    return False


def _steps(window: MainWindow, day: Day) -> Steps:
    words = cycle(day.words)
    yield window.asked
    assert window.login is not None
    window.login.passphrase.setText(day.passphrase)
    window.login.unlock_wanted.emit(day.user, day.passphrase)
    yield window.inside
    area = window.area
    assert area is not None
    inspections = area.open("inspections", day.case)
    yield lambda: inspections.current_item() == day.case
    area.top.find_field.asked.emit(next(words))
    yield _after(0.3)
    inspections = area.open("inspections", day.case)
    yield _after(0.3)
    _copy(next(words))
    if day.paper.name:
        yield from _give_out(window, day)
    area.open("alerts", f"new:{day.case}")
    yield _after(0.3)
    _type_everywhere(area.page(), words)
    area.open("inspections", day.case)
    inspections.press("new")
    yield lambda: inspections.current_item() not in {"", day.case}
    yield _after(0.2)
    _type_everywhere(area.page(), words)
    print("unlocked", flush=True)  # noqa: T201 - said to the one who scans
    yield _told_to_lock
    window.lock()


def _give_out(window: MainWindow, day: Day) -> Steps:
    """Look at the report and write it where the person names a file."""
    area = window.area
    assert area is not None
    report = area.open("reports", day.case)
    yield lambda: report.settled  # type: ignore[attr-defined]  # the page of reports
    dialog = QFileDialog(report, "", str(day.paper))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.open()
    yield dialog.isVisible
    dialog.selectFile(str(day.paper))
    dialog.done(QFileDialog.DialogCode.Accepted)
    report.save_as(day.paper)  # type: ignore[attr-defined]  # the page of reports
    yield day.paper.exists


def _after(seconds: float) -> Callable[[], bool]:
    end = time.monotonic() + seconds
    return lambda: time.monotonic() > end


def _copy(word: str) -> None:
    QGuiApplication.clipboard().setText(word)


def _type_everywhere(page: QWidget, words: Iterator[str]) -> None:
    """Put a word into every field of a page that takes text, as typed and not saved by anybody yet."""
    for line in page.findChildren(QLineEdit):
        if line.isEnabled() and not line.isReadOnly():
            line.setText(next(words))
            line.textEdited.emit(line.text())
    texts: list[QPlainTextEdit | QTextEdit] = [*page.findChildren(QPlainTextEdit), *page.findChildren(QTextEdit)]
    for text in texts:
        if text.isEnabled() and not text.isReadOnly():
            text.setPlainText(next(words))
