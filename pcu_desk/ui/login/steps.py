"""A page before the desk that goes in steps: one panel in the middle, a title, a banner, the way back and one verb."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from pcu_desk.domain.text import Text
from pcu_desk.ui import direction
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets.banner import Banner
from pcu_desk.ui.widgets.buttons import Button
from pcu_desk.ui.widgets.labels import TITLE, frame, label

# ruff: noqa: N802 - Qt's names are overridden

_WIDTH, _SIDE, _LEAST = 640, 24, 200
WIDE = 960


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

    def add_step(
        self, title: Text, body: tuple[QWidget, ...], verb: Button, back: Button | None = None, *, width: int = _WIDTH
    ) -> None:
        """Show one more step; a form with many fields is `WIDE`, so that it is seen whole."""
        panel = frame("panel")
        panel.setFixedWidth(width)
        column = QVBoxLayout(panel)
        column.setContentsMargins(direction.margins(_SIDE, 20, 0, 20))
        column.setSpacing(12)
        column.addWidget(label(self.look.text(title), TITLE))
        column.addWidget(_Body(body, width))
        self._banners.append(Banner(self.look))
        column.addWidget(_inset(self.banner))
        row = QHBoxLayout()
        row.setContentsMargins(direction.margins(0, 0, _SIDE, 0))
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


class _Body(QScrollArea):
    """What a step holds: as high as it wants to be, and scrolling where the window is lower, the buttons below it."""

    def __init__(self, body: tuple[QWidget, ...], width: int) -> None:
        super().__init__()
        self._width = width
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._inside = QWidget()
        self._inside.setProperty("kind", "raised")
        # Qt would hold it at the height that its wrapped words need when they are narrower than they are.
        self._inside.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(direction.margins(3, 3, _SIDE, 3))
        self._column.setSpacing(12)
        for widget in body:
            self._column.addWidget(widget)
        self._inside.installEventFilter(self)
        self.setWidget(self._inside)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for another height when what is inside does."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        """Return the height that the words need at this width."""
        return QSize(self._width, self._column.totalHeightForWidth(self._width - _SIDE - 2))

    def minimumSizeHint(self) -> QSize:
        """Shrink before the buttons leave the window."""
        return QSize(self._width, min(_LEAST, self.sizeHint().height()))


def _inset(widget: QWidget) -> QWidget:
    """Return a widget with the panel's margin at its end; it is as hidden as what it holds."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(direction.margins(3, 0, _SIDE, 0))
    column.addWidget(widget)
    return box


def _in_the_middle(panel: QWidget) -> QWidget:
    inside = QWidget()
    inside.setProperty("kind", "page")
    centre = QHBoxLayout(inside)
    column = QVBoxLayout()
    column.addStretch(1)
    column.addWidget(panel)
    column.addStretch(1)
    centre.addStretch(1)
    centre.addLayout(column)
    centre.addStretch(1)
    return inside
