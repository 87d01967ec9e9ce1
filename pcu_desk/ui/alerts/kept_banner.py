"""Over the page of alerts: an alert that was being written when the desk locked, to go on with or to throw away."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal

from pcu_desk.domain.record import Record
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets.banner import Banner
from pcu_desk.ui.widgets.buttons import QUIET, Button

_KEPT = QT_TRANSLATE_NOOP("alert", "You were writing an alert from case {number}.")
_GO_ON = QT_TRANSLATE_NOOP("alert", "Go on writing")
_THROW_AWAY = QT_TRANSLATE_NOOP("alert", "Throw it away")
_ALERT = "alert:"


class KeptBanner(Banner):
    """Offers one alert that was kept, by the case that it is about."""

    go_on = Signal(str)
    thrown_away = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._look = look

    def offer(self, kept: Mapping[str, Record]) -> None:
        """Offer the first alert of what is kept; nothing when none is."""
        case = next((subject.removeprefix(_ALERT) for subject in kept if subject.startswith(_ALERT)), "")
        if not case:
            return
        look = self._look
        go_on = Button(look, look.text(_GO_ON), icon="edit")
        go_on.clicked.connect(lambda: self.go_on.emit(case))
        away = Button(look, look.text(_THROW_AWAY), kind=QUIET)
        away.clicked.connect(lambda: self.thrown_away.emit(case))
        number = str(kept[_ALERT + case].get("number", ""))
        self.say("info", look.text(_KEPT, number=number), buttons=(away, go_on))
