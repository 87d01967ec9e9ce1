"""Colours, sizes and fonts of the window, read from the design tokens; draws nothing itself."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette

from pcu_desk import assets
from pcu_desk.ui.style_sheet import style_sheet

LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK = "light", "dark", "contrast_light", "contrast_dark"
THEMES = (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)
POINTS_PER_PIXEL = 0.75
FAMILIES = ("PCU Sans", "PCU Georgian", "PCU Naskh")
_BOLD = 700
_NARROW = 1320
_TALLER = 4
_ROWS = ("table_row", "list_row", "table_header", "case_header")

_ROLES = {
    QPalette.ColorRole.Window: "surface",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "field",
    QPalette.ColorRole.AlternateBase: "hover",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "danger",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on-accent",
    QPalette.ColorRole.Accent: "accent",
}
_DISABLED = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the type scale: size and line height in pixels, weight, letter spacing."""

    px: int
    line: int
    weight: int
    spacing: float


@dataclass(frozen=True, slots=True)
class Theme:
    """One look: colours by name, heights by name (density), type steps, and the families that carry them."""

    name: str
    gloves: bool
    colours: Mapping[str, str]
    heights: Mapping[str, int]
    widths: Mapping[str, int]
    steps: Mapping[str, Step]
    codes: Mapping[str, Step]
    arabic: bool
    families: tuple[str, ...]
    status: Mapping[str, Mapping[str, Any]]
    mirrored: frozenset[str]

    @property
    def dark(self) -> bool:
        """Tell whether light text stands on dark ground."""
        return self.name in {DARK, CONTRAST_DARK}

    @property
    def outlined(self) -> bool:
        """Tell whether soft fills become outlines (high contrast)."""
        return self.name.startswith("contrast")

    def colour(self, name: str) -> QColor:
        """Return a colour of the palette by its token name."""
        return QColor(_colour(self.colours[name]))

    def font(self, step: str, *, bold: bool | None = None) -> QFont:
        """Return the font of a type step, in points so that the system's scale applies."""
        spec = self.steps[step]
        return QFont(_font(self.families, spec, bold=spec.weight == _BOLD if bold is None else bold))

    def code_font(self, step: str, *, bold: bool | None = None) -> QFont:
        """Return the font of identifiers and key caps: Latin letters, of the same size in every language."""
        spec = self.codes[step]
        return QFont(_font(self.families, spec, bold=spec.weight == _BOLD if bold is None else bold))

    def tall(self, height: int) -> int:
        """Return the height of a painted line, which Arabic script needs four pixels taller."""
        return height + _TALLER if self.arabic else height

    def width(self, name: str, window: int) -> int:
        """Return the width of a pane for a window this wide (narrow windows have narrower panes)."""
        return self.widths.get(f"narrow_{name}", self.widths[name]) if window < _NARROW else self.widths[name]

    def palette(self) -> QPalette:
        """Return the palette that native parts and menus follow."""
        palette = QPalette()
        for role, name in _ROLES.items():
            palette.setColor(role, self.colour(name))
        for role in _DISABLED:
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("disabled"))
        return palette

    def style_sheet(self) -> str:
        """Return the one style sheet of the window."""
        pixels = {name: step.px for name, step in self.steps.items()}
        return style_sheet(self.colours, self.heights, pixels, rtl=self.arabic)


def load_theme(name: str = LIGHT, *, gloves: bool = False, arabic: bool = False) -> Theme:
    """Read a theme from the tokens; `arabic` makes every step larger, as Naskh needs, and turns the sheet's sides."""
    tokens = json.loads(assets.resource("tokens.json").read_text(encoding="utf-8"))
    widths = {key: value for key, value in tokens["width"].items() if isinstance(value, int)}
    widths |= {f"narrow_{key}": value for key, value in tokens["width"]["below_1320"].items()}
    heights = tokens["height"]["gloves" if gloves else "normal"]
    scale = tokens["type"]["scale"].items()
    naskh = tokens["type"]["arabic_script"]
    return Theme(
        name=name,
        gloves=gloves,
        colours=tokens["palette"][name],
        heights=heights | {key: heights[key] + _TALLER for key in _ROWS} if arabic else heights,
        widths=widths,
        steps={key: _naskh_step(value, naskh) if arabic else _step(value) for key, value in scale},
        codes={key: _step(value) for key, value in scale},
        arabic=arabic,
        families=tuple(family for family in FAMILIES if family in _families()),
        status=tokens["status"],
        mirrored=frozenset(tokens["icon"]["mirror_in_rtl"]),
    )


def load_fonts() -> tuple[str, ...]:
    """Register the fonts that come with the program; return the families found (none in a bare checkout)."""
    folder = assets.resource("fonts")
    for file in sorted(folder.glob("*.ttf")) if folder.is_dir() else ():
        if not file.name.startswith("PCUNastaliq"):
            QFontDatabase.addApplicationFont(str(file))
    return tuple(family for family in FAMILIES if family in _families())


@cache
def _colour(value: str) -> QColor:
    return QColor(value)


@cache
def _font(families: tuple[str, ...], spec: Step, *, bold: bool) -> QFont:
    font = QFont()
    if families:
        font.setFamilies(list(families))
    font.setPointSizeF(spec.px * POINTS_PER_PIXEL)
    font.setBold(bold)
    if spec.spacing:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spec.spacing)
    return font


def _families() -> frozenset[str]:
    return frozenset(QFontDatabase.families())


def _step(value: Mapping[str, Any]) -> Step:
    return Step(value["px"], value["line"], value["weight"], float(value.get("letter_spacing_px", 0)))


def _naskh_step(value: Mapping[str, Any], naskh: Mapping[str, Any]) -> Step:
    px = value["px"] + naskh["size_step_px"]
    return Step(px, round(px * naskh["line_factor"]), value["weight"], float(naskh["letter_spacing_px"]))
