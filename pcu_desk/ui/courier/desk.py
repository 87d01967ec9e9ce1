"""The ways to courier files in an unlocked window: a button, a file dropped on it, a double click before it opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QDropEvent, QWindow
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from pcu_desk.domain.courier import SUFFIX
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.courier.exporting import ExportDialog
from pcu_desk.ui.courier.taking import TakeDialog
from pcu_desk.ui.courier.trip import TripDialog
from pcu_desk.ui.evidence.drops import DropVeil, local_paths
from pcu_desk.ui.files import to_open
from pcu_desk.ui.workplace import Workplace

# ruff: noqa: N802 - Qt's names are overridden

_DROP = QT_TRANSLATE_NOOP("courier_page", "Drop: the courier file is looked at first")
_CHOOSE = QT_TRANSLATE_NOOP("courier_page", "Courier file to take in")
_KIND = QT_TRANSLATE_NOOP("courier_page", "Courier files")


class CourierDesk(QObject):
    """Opens the dialogs; a courier file dropped anywhere on the window is its own and no part's of the page."""

    def __init__(self, place: Workplace, area: QWidget) -> None:
        """Serve a window for as long as its content stands."""
        super().__init__(area)
        self._place, self._area = place, area
        self.dialog: TripDialog | None = None
        self.asking: QFileDialog | None = None
        self._veil = DropVeil(place.look, area, _DROP)
        place.notices.courier_wanted.connect(self.export)
        self._window: QWindow | None = area.window().windowHandle()
        if self._window is not None:
            area.window().setAcceptDrops(True)
            self._window.installEventFilter(self)

    def export(self, unit: str = "") -> None:
        """Open the dialog that writes a file, for one unit or for all."""
        if self._free():
            self.dialog = ExportDialog(self._place, self._area, unit, self.ask_file)
            self.dialog.finished.connect(self._gone)

    def take(self, path: Path) -> None:
        """Open the dialog that looks at a file and takes it in."""
        if self._free():
            self.dialog = TakeDialog(self._place, self._area, path)
            self.dialog.finished.connect(self._gone)

    def ask_file(self) -> None:
        """Ask which file to take in."""
        look = self._place.look
        self.asking = to_open(look, self._area, look.text(_CHOOSE), f"{look.text(_KIND)} (*{SUFFIX})")
        self.asking.fileSelected.connect(lambda path: self.take(Path(path)))
        self.asking.open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a courier file that is dragged over the window, before a text field takes it for words."""
        if watched is not self._window:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.DragLeave:
            self._veil.hide()
        if not isinstance(event, QDropEvent) or not self._free():
            return False
        paths = [path for path in local_paths(event.mimeData()) if path.suffix.lower() == SUFFIX]
        if len(paths) != 1:
            return False
        event.setDropAction(Qt.DropAction.CopyAction)  # a file manager deletes what it moved
        event.accept()
        dropped = event.type() == QEvent.Type.Drop
        self._veil.setGeometry(self._area.rect())
        self._veil.setVisible(not dropped)
        self._veil.raise_()
        if dropped:
            self.take(paths[0])
        return True

    def _free(self) -> bool:
        return self.dialog is None and QApplication.activeModalWidget() is None

    def _gone(self, _result: int) -> None:
        self.dialog = None
