"""Which way the window is written: the application's direction, the direction of a text, isolates; draws nothing."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from functools import lru_cache

from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QGuiApplication

from pcu_desk.domain.moment import Moment
from pcu_desk.domain.text import Text
from pcu_desk.i18n.catalog import Catalog

_OPEN, _CLOSE = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
_MARK = "\N{RIGHT-TO-LEFT MARK}"
_OPENERS, _RIGHTWARD = {"LRI", "RLI", "FSI"}, {"R", "AL"}
_REMEMBERED = 4096
_SPACE, _NBSP, _JOINER = " ", "\N{NO-BREAK SPACE}", "\N{WORD JOINER}"
_NUMBER = re.compile(r"\b[A-Z0-9]+(?:-[A-Z0-9]+){2,}\b")
_FILLED = re.compile(r"\{\w+\}|%n")
_GROUPS = re.compile(r"[^\W\d_]+|\d+|[\W_]+")


class WindowCatalog(Catalog):
    """A language for the window: what fills a sentence stands in an isolate wherever it could turn it or be turned.

    Only the window does so: a paper is typeset from plain texts and shows every control as a boxed code point.
    A date stays on one line; between it and its hour a line may end.
    """

    def calendars(self, value: date) -> tuple[str, ...]:
        """Return a date in each calendar of the language, none of them broken at the end of a line."""
        return tuple(day.replace(_SPACE, _NBSP) for day in super().calendars(value))

    def moment(self, moment: Moment, *, offset: bool = False) -> str:
        """Return date and hour; in a narrow column the hour may stand below its date."""
        clock = self.time(moment)
        return super().moment(moment, offset=offset).replace(f"{_NBSP}{clock}", f"{_SPACE}{clock}", 1)

    def _found(self, text: Text, n: int) -> str:
        found = super()._found(text, n)
        return steady(found) if self.rtl else found

    def _shown(self, value: object) -> str:
        shown = super()._shown(value)
        return isolated(shown) if self.rtl or any(map(_is_rightward, shown)) else shown


def set_direction(*, rtl: bool) -> None:
    """Lay out everything that is made from now on, menus and dialogs too, from right to left or from left to right."""
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)


def isolated(words: str) -> str:
    """Return words that neither turn what stands around them nor are turned by it; they break and elide as before."""
    return f"{_OPEN}{words}{_CLOSE}" if words else words


def unbroken(sentence: str) -> str:
    """Return a sentence in which no line ends at the hyphens of a case's, a seizure's or an alert's number."""
    return _NUMBER.sub(lambda number: number[0].replace("-", f"-{_JOINER}"), sentence)


def left_to_right(identifier: str) -> str:
    """Return an identifier whose groups stand from left to right, as on the vehicle, in whatever script."""
    if not any(map(_is_rightward, identifier)):
        return identifier
    return "".join(isolated(group) for group in _GROUPS.findall(identifier))


def joined(separator: str, *parts: str, rtl: bool) -> str:
    """Return the parts that are not empty, in the order of the window's direction, whatever script each is in."""
    shown = [isolated(part) if rtl or any(map(_is_rightward, part)) else part for part in parts if part]
    return (_MARK if rtl and shown else "") + separator.join(shown)


@lru_cache(_REMEMBERED)
def steady(sentence: str) -> str:
    """Return a sentence, its {placeholders} not filled yet, that runs as its own script does from its first word on."""
    words = _FILLED.sub("", sentence)
    ours = any(map(_is_rightward, words)) or (words != sentence and runs_right_to_left(words) is None)
    return _MARK + sentence if ours else sentence


@lru_cache(_REMEMBERED)
def runs_right_to_left(words: str) -> bool | None:
    """Tell the direction of the first letter outside isolates (UAX 9, P2); None where there is no letter."""
    depth = 0
    for character in words:
        kind = unicodedata.bidirectional(character)
        if kind in _OPENERS:
            depth += 1
        elif kind == "PDI":
            depth = max(depth - 1, 0)
        elif not depth and (kind == "L" or kind in _RIGHTWARD):
            return kind != "L"
    return None


def _is_rightward(character: str) -> bool:
    return unicodedata.bidirectional(character) in _RIGHTWARD


def margins(start: int, top: int, end: int, bottom: int) -> QMargins:
    """Return the margins of a layout, which Qt doesn't turn by itself."""
    left, right = (end, start) if QGuiApplication.isRightToLeft() else (start, end)
    return QMargins(left, top, right, bottom)


def start() -> Qt.AlignmentFlag:
    """Return the window's start side, for words in any script: Qt aligns a label by the script of its text."""
    side = Qt.AlignmentFlag.AlignRight if QGuiApplication.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def end() -> Qt.AlignmentFlag:
    """Return the window's end side, for words in any script."""
    side = Qt.AlignmentFlag.AlignLeft if QGuiApplication.isRightToLeft() else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignAbsolute
