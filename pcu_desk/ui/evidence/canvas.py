"""A picture to be looked at closely: zoom, pan and turning of the view alone; it changes nothing of the picture."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets import ink

# ruff: noqa: N802 - Qt's names are overridden

_STEP = 1.25
_STAND_IN = 512  # pixels; what is smaller stands in for a picture that has not come
_MOST = 8.0
_NOTCH = 120
_ARROW = 64
_ARROWS = {
    Qt.Key.Key_Left: (-_ARROW, 0), Qt.Key.Key_Right: (_ARROW, 0), Qt.Key.Key_Up: (0, -_ARROW),
    Qt.Key.Key_Down: (0, _ARROW),
}  # fmt: skip
_CLOSER = (Qt.Key.Key_Plus, Qt.Key.Key_Equal)
_FARTHER = (Qt.Key.Key_Minus, Qt.Key.Key_Underscore)
_MARGIN = 8
_SHARP = 1.02  # a picture is asked for anew where less than a pixel for a pixel is here


class Canvas(QWidget):
    """Shows a picture whole, or a part of it closer; tells when it needs more pixels than it was given."""

    zoomed = Signal()
    sharper = Signal(int)

    def __init__(self, look: Look) -> None:
        """Begin empty."""
        super().__init__()
        self._look = look
        self._image: QImage | None = None
        self._size = QSize()
        self._zoom: float | None = None
        self._turned = 0
        self._centre = QPointF()
        self._grabbed: QPointF | None = None
        self._asked = 0
        self._pressed = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(200, 160)
        self.setProperty("own_ring", True)

    def begin(self, width: int, height: int, stand_in: QImage | None = None) -> None:
        """Show another picture of this size, whole and upright; `stand_in` until its pixels come."""
        self._size, self._image = QSize(width, height), stand_in
        self._zoom, self._turned, self._asked = None, 0, 0
        self._pressed = False
        self._middle()
        self.zoomed.emit()
        self.update()
        self._ask()

    def show_pixels(self, image: QImage) -> None:
        """Take the pixels that were asked for; fewer than are here already change nothing."""
        if self._image is None or image.width() >= self._image.width():
            self._image = image
            self.zoomed.emit()
            self.update()

    def clear(self) -> None:
        """Show nothing and let the pixels go."""
        self._image, self._size = None, QSize()
        self.update()

    @property
    def fitted(self) -> bool:
        """Whether the picture is shown whole."""
        return self._zoom is None

    @property
    def scale(self) -> float:
        """Return how many pixels of the screen stand for one of the picture."""
        return self._shown() * self.devicePixelRatioF()

    @property
    def turned(self) -> int:
        """Return by how many degrees the view is turned."""
        return self._turned

    @property
    def centre(self) -> QPointF:
        """Return the point of the turned picture that stands in the middle."""
        return QPointF(self._centre)

    @property
    def coarse(self) -> bool:
        """Whether more pixels of the screen are filled than the picture was given with, though all were asked for."""
        longest = max(self._size.width(), self._size.height())
        all_came = self._image is not None and longest <= self._asked and self.sharpness > _STAND_IN
        return all_came and self.sharpness < self._size.width() and self.sharpness < self._size.width() * self.scale

    @property
    def sharpness(self) -> int:
        """Return how many pixels wide the picture is that is painted now, 0 for none."""
        return self._image.width() if self._image is not None else 0

    def fit(self) -> None:
        """Show the picture whole."""
        self._zoom = None
        self._middle()
        self._changed()

    def one_to_one(self) -> None:
        """Show a pixel of the picture as a pixel of the screen."""
        self._zoom_to(1 / self.devicePixelRatioF(), self._view_middle())

    def zoom(self, steps: float, at: QPointF | None = None) -> None:
        """Come closer by so many steps, or go back; the point under `at` stays where it is."""
        self._zoom_to(self._shown() * _STEP**steps, at or self._view_middle())

    def turn(self, degrees: int = 90) -> None:
        """Turn the view; the picture stays as it is."""
        self._turned = (self._turned + degrees) % 360
        self._middle()
        self._changed()

    def pan(self, right: float, down: float) -> None:
        """Move the view over the picture by pixels of the window."""
        self._centre += QPointF(right, down) / self._shown()
        self._clamp()
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Come closer or go back at the cursor."""
        if self._size.isEmpty() or not event.angleDelta().y():
            super().wheelEvent(event)
            return
        self.zoom(event.angleDelta().y() / _NOTCH, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the picture."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._grabbed, self._pressed = event.position(), True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move it along."""
        if self._grabbed is not None:
            moved = event.position() - self._grabbed
            self._grabbed = event.position()
            self.pan(-moved.x(), -moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it go."""
        del event
        self._grabbed = None
        self.unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Change between the whole and each pixel, at the cursor; both clicks were meant for this picture, or none."""
        if not self._pressed:  # the first click fell on what opened the picture
            return
        if self.fitted:
            self._zoom_to(1 / self.devicePixelRatioF(), event.position())
        else:
            self.fit()

    def press(self, key: Qt.Key) -> bool:
        """Do what a key asks: zoom always, arrows over a picture that is not shown whole; return whether it did."""
        if key in _CLOSER:
            self.zoom(1)
        elif key in _FARTHER:
            self.zoom(-1)
        elif key == Qt.Key.Key_0:
            self.fit()
        elif key == Qt.Key.Key_1:
            self.one_to_one()
        elif key in _ARROWS and not self.fitted:
            self.pan(*_ARROWS[key])
        else:
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom and pan; other keys are the page's."""
        if not self.press(Qt.Key(event.key())):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit anew, or keep the middle."""
        super().resizeEvent(event)
        self._clamp()
        if self.fitted:
            self.zoomed.emit()
        self._ask()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the pixels once the room is known."""
        super().showEvent(event)
        self._ask()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, the part of the picture that is in sight, and the ring."""
        del event
        theme = self._look.theme
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), theme.colour("sunken"))
            if self._image is not None and not self._image.isNull() and not self._size.isEmpty():
                self._draw(painter, self._image)
            if self.hasFocus():
                painter.resetTransform()
                ink.draw_ring(painter, self.rect().adjusted(1, 1, -1, -1), theme.colour("focus"))

    def _draw(self, painter: QPainter, image: QImage) -> None:
        scale = self._shown()
        painter.translate(self._view_middle())
        painter.scale(scale, scale)
        painter.translate(-self._centre)
        painter.setTransform(self._turning(), combine=True)
        # Close up each pixel is shown as it is; what stands in for the picture meanwhile is smoothed.
        pixels = self.scale > 2 and image.width() >= self._size.width()  # noqa: PLR2004 - two for one
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not pixels)
        painter.drawImage(QRectF(0, 0, self._size.width(), self._size.height()), image)

    def _turning(self) -> QTransform:
        """Return what turns the upright picture about its corner back into the positive quarter."""
        moved = {
            0: (0, 0), 90: (self._size.height(), 0), 180: (self._size.width(), self._size.height()),
            270: (0, self._size.width()),
        }  # fmt: skip
        return QTransform().translate(*moved[self._turned]).rotate(self._turned)

    def _turned_size(self) -> QSizeF:
        size = QSizeF(self._size)
        return size.transposed() if self._turned % 180 else size

    def _fit_scale(self) -> float:
        size, ratio = self._turned_size(), self.devicePixelRatioF()
        if size.isEmpty():
            return 1.0
        room = (max(self.width() - 2 * _MARGIN, 1), max(self.height() - 2 * _MARGIN, 1))
        return float(min(room[0] / size.width(), room[1] / size.height(), 1 / ratio))

    def _shown(self) -> float:
        return self._fit_scale() if self._zoom is None else self._zoom

    def _zoom_to(self, wanted: float, at: QPointF) -> None:
        if self._size.isEmpty():
            return
        fit = self._fit_scale()
        new = min(max(wanted, fit), _MOST / self.devicePixelRatioF())
        away, before = at - self._view_middle(), self._shown()
        self._centre += away / before - away / new
        self._zoom = None if new <= fit else new
        if self._zoom is None:
            self._middle()
        self._changed()

    def _changed(self) -> None:
        self._clamp()
        self.zoomed.emit()
        self.update()
        self._ask()

    def _middle(self) -> None:
        size = self._turned_size()
        self._centre = QPointF(size.width() / 2, size.height() / 2)

    def _view_middle(self) -> QPointF:
        return QPointF(self.width() / 2, self.height() / 2)

    def _clamp(self) -> None:
        """Leave no empty ground beside a picture that is larger than the room."""
        size, scale = self._turned_size(), self._shown()
        self._centre = QPointF(
            _within(self._centre.x(), size.width(), self.width() / scale),
            _within(self._centre.y(), size.height(), self.height() / scale),
        )

    def _ask(self) -> None:
        """Ask for as many pixels as the screen shows: those of the fitted size first, all of them once it is closer."""
        if self._size.isEmpty() or not self.isVisible():
            return
        longest = max(self._size.width(), self._size.height())
        wanted = longest if not self.fitted else min(round(longest * self.scale), longest)
        if wanted > self._asked * _SHARP:
            self._asked = wanted
            self.sharper.emit(wanted)


def _within(centre: float, size: float, room: float) -> float:
    if size <= room:
        return size / 2
    return min(max(centre, room / 2), size - room / 2)
