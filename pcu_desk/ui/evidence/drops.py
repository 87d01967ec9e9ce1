"""What is dropped on a part of the window: files and folders of this computer, always copied, never taken away."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets import ink

# ruff: noqa: N802 - Qt's names are overridden

_DROP = QT_TRANSLATE_NOOP("evidence_page", "Drop: copies are added, the files stay where they are")
_SIGN = 40
_HERE = ("", "localhost")
_MOVES = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


def local_paths(data: QMimeData) -> list[Path]:
    """Return the files and folders of this computer that are dropped; what lies in a network is none of them."""
    urls = [url for url in data.urls() if url.isLocalFile() and url.host() in _HERE]
    return [Path(url.toLocalFile()) for url in urls if url.toLocalFile()]


class DropTarget(QObject):
    """Makes a widget take files. `ready` asks at each move whether they may be dropped there now."""

    dropped = Signal(object, QPoint)
    hovered = Signal(bool)

    def __init__(self, widget: QWidget, ready: Callable[[], bool] = lambda: True) -> None:
        """Listen to a widget; children of it that take text must be given too, or they would take the path as text."""
        super().__init__(widget)
        self._ready = ready
        self.listen(widget)

    def listen(self, widget: QWidget) -> None:
        """Take what is dropped on another widget too."""
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer a drag of files; every other drag goes its way."""
        del watched
        if event.type() == QEvent.Type.DragLeave:
            self.hovered.emit(False)
            return False
        if not isinstance(event, QDropEvent) or not (paths := local_paths(event.mimeData())) or not self._ready():
            return False
        # A file manager deletes what it moved: evidence is copied, whatever the other side proposes.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() == QEvent.Type.Drop:
            self.hovered.emit(False)
            self.dropped.emit(paths, event.position().toPoint())
        elif event.type() in _MOVES:
            self.hovered.emit(True)
        return True


class DropVeil(QWidget):
    """Says over a widget that files may be dropped on it now."""

    def __init__(self, look: Look, over: QWidget, said: Text = _DROP) -> None:
        """Cover a widget, hidden until a drag comes."""
        super().__init__(over)
        self._look, self._over, self._said = look, over, said
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        over.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as what it covers."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._over.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line around and the words."""
        del event
        theme, font = self._look.theme, self._look.theme.font("body", bold=True)
        said = self._look.text(self._said)
        with QPainter(self) as painter:
            around = self.rect().adjusted(4, 4, -4, -4)
            ink.draw_frame(painter, around, fill=None, line=theme.colour("accent"), width=2)
            sign = ink.centred(self.rect(), ink.text_width(font, said) + _SIGN, theme.tall(_SIGN))
            ink.draw_frame(painter, sign, fill=theme.colour("accent"), line=None)
            ink.draw_text(painter, sign, said, font, theme.colour("on-accent"), ink.CENTRE)
