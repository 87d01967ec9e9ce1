from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from pcu_desk.ui.clipboard import ClipboardGuard

SOON = 50


@pytest.fixture
def owner(qtbot: QtBot) -> Iterator[QObject]:
    del qtbot
    owner = QObject()
    yield owner
    shiboken6.delete(owner)


def test_what_was_copied_leaves_the_clipboard_after_a_while(qtbot: QtBot, owner: QObject) -> None:
    guard = ClipboardGuard(owner, SOON, lambda: True)
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("Serdar Annaýew")
    assert clipboard.text() == "Serdar Annaýew"
    qtbot.waitUntil(lambda: clipboard.text() == "", timeout=20_000)
    assert guard.parent() is owner


def test_leaving_the_window_empties_the_clipboard_at_once(owner: QObject) -> None:
    guard = ClipboardGuard(owner, owns=lambda: True)
    QGuiApplication.clipboard().setText("GEPTI-2026-A-00412")
    guard.clear()
    assert QGuiApplication.clipboard().text() == ""


def test_what_another_program_copied_is_left_alone(owner: QObject) -> None:
    guard = ClipboardGuard(owner, SOON, lambda: False)
    QGuiApplication.clipboard().setText("a letter")
    guard.clear()
    timer = guard.findChild(QTimer)
    assert timer is not None
    assert not timer.isActive()
    assert QGuiApplication.clipboard().text() == "a letter"
