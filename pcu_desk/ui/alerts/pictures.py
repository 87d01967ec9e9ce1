"""Pictures of alerts: a thread with photos, one of them closely, what is pending, stuck and held; partly invented."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from PySide6.QtWidgets import QScrollArea, QWidget

from pcu_desk.domain.codes import DeliveryState, HeldReason
from pcu_desk.domain.files import FileStanding, FileState
from pcu_desk.domain.line import LineReason
from pcu_desk.domain.message import Box, Delivery, Enclosure, Message
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.ports import QueuedEnvelope
from pcu_desk.services.held import HeldLetter
from pcu_desk.ui.alerts.answer_files import AnswerFilesDialog, Picked
from pcu_desk.ui.alerts.boxes import HELD
from pcu_desk.ui.alerts.page import AlertsPage
from pcu_desk.ui.alerts.recipients import Sent
from pcu_desk.ui.main_window import MainWindow

_AT = Moment.parse("2026-11-22T09:40:00+04:00")
_PARTS = 19
_PENDING = (
    (FileState.WANTED, 3, ""),
    (FileState.WANTED, 0, LineReason.NO_CHUNK.value),
    (FileState.ALTERED, 0, ""),
)
_LETTERS = (
    HeldLetter("aa", HeldReason.UNKNOWN_SENDER, "KZAKT", _AT, by_courier=True, size=4_812),
    HeldLetter("bb", HeldReason.ALTERED, "TMTKM", _AT, by_courier=False, size=9_100),
    HeldLetter("cc", HeldReason.EARLIER, "AZBAK", _AT, by_courier=False, size=3_400),
)


class Shot(Protocol):
    """Names and writes a picture."""

    def take(self, widget: QWidget, name: str) -> None:
        """Write a picture of a widget."""


def take_alerts(window: MainWindow, shot: Shot, wait: Callable[[Callable[[], bool]], None], case: str) -> None:
    """Show the page of alerts and its dialogs; `case` is one with evidence, if there is any."""
    assert window.area is not None
    page = window.area.open("alerts")
    assert isinstance(page, AlertsPage)
    wait(lambda: bool(page.current_item()))
    shot.take(window, "alerts")
    _thread_with_files(page, window, shot, wait)
    _pending(page, window, shot)
    _stuck(page, window, shot)
    page.boxes.choose(HELD)
    asked: list[None] = []
    page.place.tasks.read(lambda: None, then=asked.append, owner=page)  # behind what the page asked for itself
    wait(lambda: bool(asked))
    page.held.show_letters(_LETTERS)
    shot.take(window, "alerts-held")
    page.boxes.choose(Box.ALL.value)
    page.show_item(f"new:{case}")
    wait(lambda: page.compose is not None)
    shot.take(window, "alert-new")
    assert page.compose is not None
    _choose_files(page.compose)
    shot.take(window, "alert-new-files")
    dialog = AnswerFilesDialog(page.place, page, Message(), Picked(case), lambda _picked: None)
    wait(lambda: dialog.case.count() > 0)
    shot.take(dialog, "dialog-answer-files")
    dialog.reject()
    page.press("back")


def _thread_with_files(
    page: AlertsPage, window: MainWindow, shot: Shot, wait: Callable[[Callable[[], bool]], None]
) -> None:
    found = next((row.message for row in page.threads.threads.rows if row.message.files), None)
    if found is None:
        return
    page.show_item(found.thread)
    wait(lambda: bool(page.view.files.get(found.id) and page.view.files[found.id].tiles))
    shot.take(window, "alert-files")
    next(iter(page.view.files[found.id].tiles.values())).click()
    wait(lambda: page.files is not None and page.files.canvas.scale > 0)
    shot.take(window, "alert-file")
    page.press("back")


def _pending(page: AlertsPage, window: MainWindow, shot: Shot) -> None:
    """Show files that are still coming, of the thread that is shown."""
    key, panel = next(iter(page.view.files.items()))
    names = ("IMG_0411.JPG", "IMG_0412.JPG", "IMG_0413.JPG")
    for tile in panel.tiles.values():
        tile.hide()
    panel.tiles.clear()
    standings = [
        FileStanding(Enclosure(str(number), name, "image/jpeg", 3_120_000), state, here, _PARTS, (), reason, _AT)
        for number, (name, (state, here, reason)) in enumerate(zip(names, _PENDING, strict=True))
    ]
    page.view.show_files({key: standings})
    shot.take(window, "alert-pending")


def _stuck(page: AlertsPage, window: MainWindow, shot: Shot) -> None:
    deliveries = (
        Delivery("AZBAK", DeliveryState.QUEUED, _AT),
        Delivery("KZAAU", DeliveryState.SENT, _AT),
        Delivery("TMTKM", DeliveryState.STUCK, _AT, LineReason.RECIPIENT.value),
    )
    first = page.threads.threads.rows[0].message
    message = replace(first, deliveries=deliveries)
    queued = QueuedEnvelope(message.id, b"", 3, _AT, _AT, LineReason.NO_LINE.value)
    page.recipients.show_thread(message, (Sent(message, queued),))
    page.say_stuck(1)
    shot.take(window, "alert-stuck")
    page.say_stuck(0)


def _choose_files(compose: QWidget) -> None:
    for area in compose.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
