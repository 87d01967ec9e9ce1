"""Reads the index of courier files through a child process; parses none itself, and believes no answer unchecked."""

from __future__ import annotations

import struct
from typing import Any

from pcu_desk.domain.courier import CourierIndex, CourierPart, Part
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.formats.courier_child import ROW
from pcu_desk.formats.process import LIMIT, ParsingProcess, own_command
from pcu_desk.wire.courier import AlteredCourierError
from pcu_desk.wire.courier_index import LARGEST, MAX_PARTS, MAX_UNITS

SLOW = QT_TRANSLATE_NOOP(
    "courier",
    "Reading this courier file took longer than {seconds} s and was stopped. Nothing was taken in; ask for a new one.",
)
COURIER = "courier"  # what the process that parses is told to parse
_LONGEST = 80


class CourierProcess(ParsingProcess):
    """The process that reads an index; implements `ports.CourierReader`."""

    def __init__(self, command: tuple[str, ...] | None = None, limit: float = LIMIT) -> None:
        """Take another command than this program's own, and another limit in seconds, for tests."""
        super().__init__(command or own_command(COURIER), limit)

    def index(self, data: bytes, start: int, end: int) -> CourierIndex:
        """Return what an index says, its parts between `start` and `end`. Raises UserError."""
        try:
            answer = self._asked({"start": start, "end": end}, data)
        except TimeoutError:
            raise UserError(SLOW, seconds=f"{self._limit:g}") from None
        if answer is None or answer[0].get("fault"):
            raise AlteredCourierError
        try:
            return _checked(*answer, start, end)
        except (ValueError, TypeError, KeyError, IndexError, struct.error):
            self._disown()
            raise AlteredCourierError from None


def _checked(head: dict[str, Any], rows: bytes, start: int, end: int) -> CourierIndex:
    """Return the index of an answer that fits what was asked. Raises what a wrong one makes of it."""
    to, carries, confirms = head["to"], head["carries"], head["confirms"]
    if type(carries) is not int or type(confirms) is not int or not isinstance(to, list):
        raise ValueError("not an index")
    if len(to) > MAX_UNITS or len(rows) > MAX_PARTS * ROW.size:
        raise ValueError("an index has limits")
    return CourierIndex(
        id=_text(head["id"]),
        device=_text(head["device"]),
        unit=_text(head["unit"]),
        key=bytes.fromhex(_text(head["key"])),
        at=_text(head["at"]),
        to=tuple(map(_text, to)),
        inbox=_text(head["inbox"]),
        answers=_text(head["answers"]),
        carries=carries,
        confirms=confirms,
        parts=_following(tuple(_part(*row) for row in ROW.iter_unpack(rows)), start, end),
    )


def _following(parts: tuple[CourierPart, ...], start: int, end: int) -> tuple[CourierPart, ...]:
    for part in parts:
        if part.offset < start or part.size > LARGEST[part.kind]:
            raise ValueError("parts follow one another")
        start = part.offset + part.size
    if start > end:
        raise ValueError("parts end with the file")
    return parts


def _part(kind: int, offset: int, size: int, name: bytes) -> CourierPart:
    named = Part.ALL[kind]
    return CourierPart(named, offset, size, name.hex() if named == Part.CHUNK else "")


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > _LONGEST or not value.isascii():
        raise TypeError("a short text is expected")
    return value
