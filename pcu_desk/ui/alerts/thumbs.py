"""Small pictures of files of messages, made when they come into sight and kept in memory alone; it opens no file."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.files import FileStanding, FileState
from pcu_desk.ui.evidence.pixels import painted
from pcu_desk.ui.workplace import Workplace

_SIDE, _KEPT = 320, 200
_SHOWN = (FileState.HERE, FileState.WAITING, FileState.SENT, FileState.DONE)


def is_picture(standing: FileStanding) -> bool:
    """Tell whether a file says that it is a picture; only what reads it in its own process knows."""
    return standing.row.media.startswith("image/")


def can_be_shown(standing: FileStanding) -> bool:
    """Tell whether the bytes of a file are here and are those that were sent."""
    return standing.state in _SHOWN


class Thumbs(QObject):
    """One picture is asked for at a time; one that can't be shown stays away and is not asked for again."""

    come = Signal()

    def __init__(self, place: Workplace, parent: QObject) -> None:
        """Begin without pictures."""
        super().__init__(parent)
        self._place = place
        self._pictures: OrderedDict[str, QPixmap] = OrderedDict()
        self._wanted: dict[str, None] = {}
        self._asking = ""

    def of(self, standing: FileStanding) -> QPixmap | None:
        """Return a small picture that is here already; else ask for it, and tell when it has come."""
        key = standing.row.id
        if not (is_picture(standing) and can_be_shown(standing)):
            return None
        if (known := self._pictures.get(key)) is not None:
            self._pictures.move_to_end(key)
            return known
        if key != self._asking:
            self._wanted[key] = None
            self._ask()
        return None

    def _ask(self) -> None:
        if self._asking or not self._wanted:
            return
        key = self._asking = self._wanted.popitem()[0]
        session = self._place.session

        def ask() -> QImage:
            try:
                return painted(session.files.picture(key, _SIDE))
            except UserError:  # told when the file itself is opened
                return QImage()

        self._place.tasks.read(
            ask, then=lambda image: self._take(key, image), failed=lambda _error: self._take(key, QImage()), owner=self
        )

    def _take(self, key: str, image: QImage) -> None:
        self._pictures[key] = QPixmap.fromImage(image)
        while len(self._pictures) > _KEPT:
            self._pictures.popitem(last=False)
        self._asking = ""
        self.come.emit()
        self._ask()
