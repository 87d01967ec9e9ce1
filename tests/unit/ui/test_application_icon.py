from __future__ import annotations

import json

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from pcu_desk import assets
from pcu_desk.ui.application import DESKTOP_ID


def test_every_window_carries_the_programs_picture_and_the_name_of_its_menu_entry(application: QApplication) -> None:
    assert application.desktopFileName() == DESKTOP_ID
    for side in (16, 24, 32, 48):
        picture = application.windowIcon().pixmap(side).toImage()
        assert picture.width() == side
        colours = {picture.pixelColor(x, y).name().upper() for x in range(side) for y in range(side)}
        assert {own("light", "accent"), own("light", "on-accent"), own("dark", "warn")} <= colours, side
        assert QColor(picture.pixelColor(0, 0)).alpha() < 255


def own(theme: str, name: str) -> str:
    palette = json.loads(assets.resource("tokens.json").read_text(encoding="utf-8"))["palette"]
    return str(palette[theme][name]).upper()
