"""The focus ring: two pixels wide, one off, outside the control that has the focus; always visible."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QWidget

from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets import ink

# ruff: noqa: N802 - Qt's names are overridden

_OUT = 3
_FOLLOWED = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ParentChange,
    QEvent.Type.ZOrderChange,
}


class FocusRing(QWidget):
    """One ring for a whole window. A composite that owns its focused part sets `ring_host` on itself."""

    def __init__(self, look: Look, window: QWidget) -> None:
        """Follow the focus inside a window."""
        super().__init__(window)
        self._look, self._window = look, window
        self._chain: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
        self.hide()

    def stop(self) -> None:
        """Follow nothing any more: the window is going."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.disconnect(self._follow)
        self._follow(None, None)

    def set_look(self, look: Look) -> None:
        """Draw in another theme's colour."""
        self._look = look
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move with the control and with everything it stands in."""
        if event.type() in _FOLLOWED:
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring."""
        del event
        theme = self._look.theme
        on_rail = bool(self._chain) and bool(self._chain[0].property("on_rail"))
        with QPainter(self) as painter:
            colour = theme.colour("focus")
            if on_rail:
                colour = QColor("#8AB8FF")
            ink.draw_ring(painter, self.rect(), colour, radius=5)

    @Slot(QWidget, QWidget)
    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        for widget in self._chain:
            if shiboken6.isValid(widget):
                widget.removeEventFilter(self)
        self._chain = self._chain_of(now)
        for widget in self._chain:
            widget.installEventFilter(self)
        self._place()

    def _chain_of(self, widget: QWidget | None) -> list[QWidget]:
        window = self._window
        if widget is None or widget is window or widget.window() is not window or _draws_its_own(widget):
            return []
        host = _host(widget)
        chain = [host]
        while (parent := chain[-1].parentWidget()) is not None and parent is not window:
            chain.append(parent)
        return chain

    def _place(self) -> None:
        if not self._chain or not all(map(shiboken6.isValid, self._chain)) or not self._chain[0].isVisible():
            self.hide()
            return
        window, target = self._window, self._chain[0]
        box = QRect(target.mapTo(window, QPoint(0, 0)), target.size()).adjusted(-_OUT, -_OUT, _OUT, _OUT)
        self.setGeometry(box)
        visible = self._visible_part(box, window)
        self.setVisible(not visible.isEmpty())
        self.setMask(visible.translated(-box.topLeft()))
        self.raise_()

    def _visible_part(self, box: QRect, window: QWidget) -> QRect:
        for widget in self._chain[1:]:
            if isinstance(widget.parentWidget(), QAbstractScrollArea):
                box = box & QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
        return box


def _draws_its_own(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    cell = isinstance(parent, QWidget) and isinstance(parent.parentWidget(), QAbstractItemView)
    return isinstance(widget, QAbstractItemView) or cell or bool(widget.property("own_ring"))


def _host(widget: QWidget) -> QWidget:
    current: QWidget | None = widget
    while current is not None:
        if current.property("ring_host"):
            return current
        current = current.parentWidget()
    return widget
