"""What every widget is given to draw itself and to speak: theme, icons and catalogue, as one value."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol

from PySide6.QtGui import QPixmap

from pcu_desk.domain.text import Text
from pcu_desk.i18n.catalog import Catalog
from pcu_desk.ui.direction import joined
from pcu_desk.ui.icons import Icons
from pcu_desk.ui.theme import Theme


class Labelled(Protocol):
    """A member of a code list."""

    @property
    def label(self) -> Text:
        """Return its text."""
        ...


@dataclass(frozen=True, slots=True)
class Look:
    """Theme, icons and language of a window; a new one is made, and the pages rebuilt, when one of them changes."""

    theme: Theme
    icons: Icons
    catalog: Catalog

    def text(self, text: Text, /, **params: object) -> str:
        """Return a text in the officer's language."""
        return self.catalog.text(text, **params)

    def count(self, number: int) -> str:
        """Return how many, in the figures of the officer's language."""
        return self.catalog.number(Decimal(number))

    def stopped(self, words: str) -> str:
        """Return words of any script as a sentence of the officer's language: its full stop stands after them."""
        return f"{self.joined('', words)}{self.catalog.stop}" if words else ""

    def joined(self, separator: str, *parts: str) -> str:
        """Return the parts that are not empty, each in the direction of its own script, in the window's order."""
        return joined(separator, *parts, rtl=self.catalog.rtl)

    def pixmap(self, name: str, size: int, colour: str) -> QPixmap:
        """Return an icon in a colour of the theme."""
        return self.icons.pixmap(name, size, self.theme.colour(colour))


def make_look(theme: Theme, catalog: Catalog, *, ratio: float = 1.0) -> Look:
    """Return the look of a theme in a language on a screen of this device ratio."""
    return Look(theme, Icons(theme.mirrored, rtl=catalog.rtl, ratio=ratio), catalog)
