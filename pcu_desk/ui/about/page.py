"""The About page before the login: the same content, and the way back; it opens no vault."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.about.desk import AboutPlace
from pcu_desk.ui.about.panel import AboutPanel
from pcu_desk.ui.widgets.buttons import Button
from pcu_desk.ui.widgets.labels import TITLE, frame, label

_TITLE = QT_TRANSLATE_NOOP("about", "About this program")
_BACK = QT_TRANSLATE_NOOP("about", "Back")


class AboutPage(QWidget):
    """Title, Back, and the panel."""

    def __init__(self, place: AboutPlace, back: Callable[[], None]) -> None:
        """Take what leads back to the login page."""
        super().__init__()
        self.setProperty("kind", "page")
        self._back = back
        self.panel = AboutPanel(place)
        head = frame("bottom-edge")
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 10, 16, 10)
        row.addWidget(label(place.look.text(_TITLE), TITLE))
        row.addStretch(1)
        self.back = Button(place.look, place.look.text(_BACK), key="Esc")
        self.back.clicked.connect(back)
        row.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.panel, 1)
        self.back.setFocus()

    def press(self, act: str) -> bool:
        """Go back on Esc."""
        if act == "back":
            self._back()
        return act == "back"
