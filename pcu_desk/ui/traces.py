"""What a window leaves on the disk of its own accord: nothing; Qt's file dialog would remember where a person was."""

from __future__ import annotations

import os

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication

_OWNER, _GROUP = "QtProject", "FileDialog"


def leave_none() -> None:
    """Let Qt keep no settings, and let no dialog of the system see a path, which would enter it among recent files.

    To be called before the first dialog. Where Qt's settings are no file, what they hold is taken out at both ends.
    """
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    forget()


def forget() -> None:
    """Take out which folders and files dialogs showed."""
    known = QSettings(QSettings.Scope.UserScope, _OWNER)
    if _GROUP in known.childGroups():
        known.remove(_GROUP)
        known.sync()
