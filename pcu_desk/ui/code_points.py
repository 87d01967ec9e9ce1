"""Shows characters that nobody can see as their code points, ‹U+202E›, and reads them back; drops nothing.

A text field of Qt would alter some of them (line ends, no-break spaces, noncharacters), and a control of direction
would turn the words around it. What is shown and read back is the text as it was.
"""

from __future__ import annotations

import re

# Controls, soft hyphen, zero-width space and joiner of words, line and paragraph separators, controls of direction,
# byte-order mark, annotation marks, noncharacters, tags. ZWNJ, ZWJ, LRM and RLM belong to words and stay.
_UNSEEN = (
    "\x00-\x1f\x7f-\x9f\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u2028-\u202e\u2060-\u206f\u3164\ufdd0-\ufdef"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\U000e0000-\U000e0fff"
)
_PLANES = "".join(f"{chr(plane << 16 | 0xFFFE)}{chr(plane << 16 | 0xFFFF)}" for plane in range(1, 17))
_SHOWN = re.compile("‹U\\+([0-9A-F]{4,6})›")
_LITERAL = "‹(?=U\\+[0-9A-F]{4,6}›)"  # typed by a person, it must not be read back as another character
_LINE = re.compile(f"[{_UNSEEN}{_PLANES}]|{_LITERAL}")
_LINES = re.compile(f"(?!\n)[{_UNSEEN}{_PLANES}]|{_LITERAL}")
_LAST = 0x10FFFF


def seen(text: str, *, lines: bool = False) -> str:
    """Return a text with each character that can't be seen as its code point; line feeds stay where `lines` are."""
    return (_LINES if lines else _LINE).sub(_box, text)


def unseen(shown: str) -> str:
    """Return the text that is shown so: `unseen(seen(text)) == text`."""
    return _SHOWN.sub(_character, shown)


def _box(match: re.Match[str]) -> str:
    return f"‹U+{ord(match[0]):04X}›"


def _character(match: re.Match[str]) -> str:
    number = int(match[1], 16)
    return chr(number) if number <= _LAST and not 0xD800 <= number <= 0xDFFF else match[0]  # noqa: PLR2004 - surrogates
