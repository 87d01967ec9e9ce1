"""A bare window of the same Qt, which ends at its first paint: what the start of ours is held against."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from pcu_desk.ui import plugins
from pcu_desk.ui.painted import FirstPaint


def paint() -> int:
    """Show an empty window of our window's size and leave once it was painted."""
    plugins.find_own()
    application = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QWidget())
    window.resize(1366, 768)
    FirstPaint(window, application.quit)
    window.show()
    return application.exec()
