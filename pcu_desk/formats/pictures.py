"""Reads pictures from outside through a child process; decodes none itself, and believes no answer unchecked."""

from __future__ import annotations

from typing import Any

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.media import PICTURES
from pcu_desk.domain.ports import Picture
from pcu_desk.domain.report import PageImage
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.formats.plain import is_plain_jpeg, is_plain_png
from pcu_desk.formats.process import LIMIT, Answer, ParsingProcess, own_command

DAMAGED = QT_TRANSLATE_NOOP(
    "evidence", "This file begins like a picture and can't be read as one. Add it as another kind to keep its bytes."
)
LARGE = QT_TRANSLATE_NOOP(
    "evidence", "This picture has too many pixels to be opened. Add it as another kind to keep its bytes."
)
SLOW = QT_TRANSLATE_NOOP(
    "evidence", "Reading this picture took longer than {seconds} s and was stopped. Add it as another kind to keep it."
)

_LARGEST_SIDE = 16_384
_LARGEST_THUMBNAIL = 256 * 1024
_LONGEST_CLAIM = 200
EMBLEM_SIDE = 360
LARGEST_EMBLEM = 64 * 1024
_MOST_PIXELS = 100_000_000


class PictureProcess(ParsingProcess):
    """The process that reads pictures; implements `ports.PictureReader`."""

    def __init__(self, command: tuple[str, ...] | None = None, limit: float = LIMIT) -> None:
        """Take another command than this program's own, and another limit in seconds, for tests."""
        super().__init__(command or own_command(), limit)

    def examine(self, data: bytes) -> Picture:
        """Return what a picture holds. Raises UserError."""
        head, small = self._told({"do": "examine"}, data)
        media, width, height = head.get("media"), _number(head, "width"), _number(head, "height")
        fits = isinstance(media, str) and media in PICTURES and width > 0 and 0 < width * height <= _MOST_PIXELS
        if not fits or len(small) > _LARGEST_THUMBNAIL or not small.startswith(b"\xff\xd8\xff"):
            raise self._wrong()
        claims = {name: _claim(head, name) for name in ("taken", "camera", "position")}
        return Picture(str(media), width, height, thumbnail=small, **claims)

    def pixels(self, data: bytes, side: int) -> PageImage:
        """Return the picture as it is to be seen, no side longer than `side`. Raises UserError."""
        side = min(side, _LARGEST_SIDE)
        head, rgb = self._told({"do": "pixels", "side": side}, data)
        width, height = _number(head, "width"), _number(head, "height")
        if not (0 < width <= side and 0 < height <= side and len(rgb) == width * height * 3):
            raise self._wrong()
        return PageImage(width, height, rgb)

    def jpeg(self, data: bytes, side: int) -> bytes:
        """Return the picture drawn anew as a plain JPEG, no side longer than `side`. Raises UserError."""
        side = min(side, _LARGEST_SIDE)
        _, drawn = self._told({"do": "jpeg", "side": side}, data)
        if not is_plain_jpeg(drawn, side):
            raise self._wrong()
        return drawn

    def emblem(self, data: bytes) -> bytes:
        """Return the picture drawn anew as a small grey PNG. Raises UserError."""
        _, drawn = self._told({"do": "emblem"}, data)
        if len(drawn) > LARGEST_EMBLEM or not is_plain_png(drawn, EMBLEM_SIDE):
            raise self._wrong()
        return drawn

    def _told(self, head: dict[str, Any], data: bytes) -> Answer:
        try:
            answer = self._asked(head, data)
        except TimeoutError:
            raise UserError(SLOW, seconds=f"{self._limit:g}") from None
        if answer is None:
            raise UserError(DAMAGED)
        fault = answer[0].get("fault")
        if fault:
            raise UserError(LARGE if fault == "large" else DAMAGED)
        return answer

    def _wrong(self) -> UserError:
        self._disown()
        return UserError(DAMAGED)


def _number(head: dict[str, Any], name: str) -> int:
    value = head.get(name)
    return value if type(value) is int else 0


def _claim(head: dict[str, Any], name: str) -> str:
    value = head.get(name)
    text = value if isinstance(value, str) else ""
    return text.encode("utf-8", "replace").decode("utf-8")[:_LONGEST_CLAIM]
