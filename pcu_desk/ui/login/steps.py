"""A page before the desk that goes in steps: one panel in the middle, a title, a banner, the way back and one verb."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from pcu_desk.domain.text import Text
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets.banner import Banner
from pcu_desk.ui.widgets.buttons import Button
from pcu_desk.ui.widgets.labels import TITLE, frame, label

_WIDTH = 640


class StepsPage(QWidget):
    """Shows the newest step; `banner` is that step's."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin without a step."""
        super().__init__(parent)
        self.look = look
        self.setProperty("kind", "page")
        self._steps = QStackedWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._steps)
        self._banners: list[Banner] = []

    @property
    def banner(self) -> Banner:
        """The banner of the step that is shown."""
        return self._banners[-1]

    def press(self, act: str) -> bool:
        """Do what a key asks; return whether it meant anything."""
        del act
        return False

    def add_step(self, title: Text, body: tuple[QWidget, ...], verb: Button, back: Button | None = None) -> None:
        """Show one more step."""
        panel = frame("panel")
        panel.setFixedWidth(_WIDTH)
        column = QVBoxLayout(panel)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(label(self.look.text(title), TITLE))
        for widget in body:
            column.addWidget(widget)
        self._banners.append(Banner(self.look))
        column.addWidget(self.banner)
        row = QHBoxLayout()
        if back is not None:
            row.addWidget(back)
        row.addStretch(1)
        row.addWidget(verb)
        column.addLayout(row)
        self._steps.addWidget(_in_the_middle(panel))
        self._steps.setCurrentIndex(self._steps.count() - 1)

    def step_back(self) -> None:
        """Take the newest step away."""
        self._banners.pop()
        if (step := self._steps.widget(self._steps.count() - 1)) is not None:
            self._steps.removeWidget(step)
            step.deleteLater()
        self._steps.setCurrentIndex(self._steps.count() - 1)


def _in_the_middle(panel: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    inside = QWidget()
    inside.setProperty("kind", "page")
    centre = QHBoxLayout(inside)
    centre.addWidget(panel, 0, Qt.AlignmentFlag.AlignCenter)
    area.setWidget(inside)
    return area
