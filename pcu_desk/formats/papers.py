"""Reads a PDF from outside through a child process; opens none itself, and believes no answer unchecked."""

from __future__ import annotations

from typing import Any

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.paper import (
    BARE_PAPER,
    HEAVY_PAPER,
    LOCKED_PAPER,
    MARKS,
    MOST_ATTACHED,
    MOST_BYTES,
    MOST_PAGES,
    NO_PAPER,
    SLOW_PAPER,
    SOURCES,
    PaperFile,
    Signed,
)
from pcu_desk.formats.process import LIMIT, Answer, ParsingProcess, own_command

PAPER = "paper"  # what the process that parses is told to parse
PAGES, SIGNED = "pages", "signed"  # what it may be asked beside all that a paper says
PAGE_LIMIT = 1.0  # seconds more for each page that is looked at
_LOOK = 32
_MOST_LISTED, _LONGEST = 16, 200
_START = b"%PDF-"
_REFUSALS = {"locked": LOCKED_PAPER, "heavy": HEAVY_PAPER, "bare": BARE_PAPER}


class PaperProcess(ParsingProcess):
    """The process that reads a PDF; implements `ports.PaperReader`."""

    def __init__(self, command: tuple[str, ...] | None = None, limit: float = LIMIT) -> None:
        """Take another command than this program's own, and another limit in seconds, for tests."""
        super().__init__(command or own_command(PAPER), limit)

    def read(self, data: bytes) -> PaperFile:
        """Return what a PDF says of itself. Raises UserError."""
        if len(data) > MOST_BYTES:
            raise UserError(HEAVY_PAPER)
        if not data.startswith(_START):
            raise UserError(NO_PAPER)
        try:
            pages = _count(self._told({"ask": PAGES}, data)[0]["pages"], MOST_PAGES)
            return _checked(*self._told({}, data, pages * PAGE_LIMIT))
        except (ValueError, TypeError, KeyError):
            self._disown()
            raise UserError(NO_PAPER) from None

    def only_signed(self, data: bytes, first: int) -> bool:
        """Tell whether what stands behind the first bytes of a PDF is one signature of this program, and no more."""
        try:
            return self._told({"ask": SIGNED, "first": first}, data)[0].get("only") is True
        except UserError:
            return False

    def _told(self, head: dict[str, Any], data: bytes, more: float = 0) -> Answer:
        """Return what the process says of a file. Raises UserError where it refuses, or comes to no end."""
        try:
            answer = self._asked(head, data, more)
        except TimeoutError:
            raise UserError(SLOW_PAPER, seconds=f"{self._limit + more:g}") from None
        if answer is None:  # it took the process with it
            raise UserError(HEAVY_PAPER)
        if fault := answer[0].get("fault"):
            raise UserError(_REFUSALS.get(str(fault), NO_PAPER))
        return answer


def _checked(head: dict[str, Any], body: bytes) -> PaperFile:
    """Return what an answer says, in the sizes that one may have. Raises what a wrong one makes of it."""
    source, form = (_count(size, MOST_ATTACHED) for size in head["sizes"])
    looks = body[source + form :]
    if head["attached"] not in SOURCES or len(looks) % _LOOK or len(looks) > MOST_PAGES * _LOOK:
        raise ValueError("not a paper")
    if head["marks"].keys() - MARKS.keys():
        raise ValueError("marks that no report has")
    return PaperFile(
        attached=head["attached"],
        source=body[:source],
        form=body[source : source + form],
        marks={name: _text(value) for name, value in head["marks"].items()},
        codes=tuple(_text(code) for code in head["codes"][:_MOST_LISTED]),
        uncoded=tuple(_count(number, MOST_PAGES) for number in head["uncoded"][:MOST_PAGES]),
        looks=tuple(looks[place : place + _LOOK] for place in range(0, len(looks), _LOOK)),
        signed=tuple(_signed(row) for row in head["signed"][:_MOST_LISTED]),
    )


def _signed(row: dict[str, Any]) -> Signed:
    fingerprint = _text(row["fingerprint"])
    if fingerprint and len(bytes.fromhex(fingerprint)) != _LOOK:
        raise ValueError("not a fingerprint")
    return Signed(_text(row["signer"]), fingerprint, row["intact"] is True, row["last"] is True)


def _count(value: object, most: int) -> int:
    if type(value) is not int or not 0 <= value <= most:
        raise ValueError("not a count")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > _LONGEST:
        raise TypeError("a short text is expected")
    return value
