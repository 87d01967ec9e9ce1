"""Pictures of the unit's forms, part by part, beside their sample; nothing is saved."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QWidget

from pcu_desk.ui.forms.panel import FormsPanel
from pcu_desk.ui.main_window import MainWindow
from pcu_desk.ui.shell.settings_page import FORMS, SettingsPage


class Shot(Protocol):
    """Names and writes a picture."""

    def take(self, widget: QWidget, name: str) -> None:
        """Write a picture of a widget."""


Wait = Callable[[Callable[[], bool]], None]


def take_forms(window: MainWindow, shot: Shot, wait: Wait) -> None:
    """Show each part as it is, and a change that is not saved."""
    panel = open_forms(window, wait)
    for part in panel.chips:
        panel.choose(part)
        shot.take(window, f"forms-{part}")
    panel.choose(next(iter(panel.chips)))
    keys = list(panel.order.ticks)
    if panel.may and len(keys) > 1:
        panel.order.move_section(keys[1], -1)
        shot.take(window, "forms-changed")
        panel.undo()


def open_forms(window: MainWindow, wait: Wait) -> FormsPanel:
    """Open the forms once they and their sample are there."""
    assert window.area is not None
    page = window.area.open("settings", FORMS)
    assert isinstance(page, SettingsPage)
    wait(lambda: page.forms is not None and page.forms.sample.sheet.painted)
    assert page.forms is not None
    return page.forms
