"""Whether Qt has a screen: the application for typesetting and pictures that has none, made once and kept."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pcu_desk.i18n.places import Places

_kept: list[object] = []
"""What must live as long as the process: Qt's application, which a garbage collector would end too early."""


def be_offscreen() -> None:
    """Make Qt's application without a screen, unless there is an application: for typesetting and for pictures."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - a command that draws nothing does without

    if QApplication.instance() is None:
        from pcu_desk.ui import plugins  # noqa: PLC0415 - brings Qt

        plugins.find_own()
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        _kept.append(QApplication([]))


def is_offscreen() -> bool:
    """Whether this process has an application that can't get a screen any more."""
    return bool(_kept)


def has_screen() -> bool:
    """Tell whether a window could be shown."""
    if sys.platform.startswith("linux"):
        return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    return True


def places() -> tuple[Places, ...]:
    """Return the rooms in which words may be too long for their place."""
    from pcu_desk.reports.places import PaperPlaces  # noqa: PLC0415 - reportlab is heavy
    from pcu_desk.ui.places import WindowPlaces  # noqa: PLC0415 - the window's libraries

    be_offscreen()
    return PaperPlaces(), WindowPlaces()
