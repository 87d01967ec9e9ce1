"""What Qt would remember of a person's folders, and the system's dialogs of his files."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pcu_desk.ui.application import prepare


def test_qt_keeps_no_settings_and_no_dialog_of_the_system_sees_a_path(qtbot: QtBot) -> None:
    prepare()
    assert QApplication.testAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    known = QSettings(QSettings.Scope.UserScope, "QtProject")
    known.setValue("FileDialog/lastVisited", "file:///media/stick/case 0007")
    known.sync()
    if os.name == "posix":
        assert known.fileName().startswith(os.devnull)
        assert not Path(known.fileName()).exists()
