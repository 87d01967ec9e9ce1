"""A reading of an identifier: kind, normal form, check, reason and the groups it is shown in; refuses no number."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pcu_desk.domain.codes import UnitKind
from pcu_desk.domain.identifiers.kinds import STRICT, UNITS, IdKind
from pcu_desk.domain.identifiers.spelling import Spelling
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text

TO_GO = QT_TRANSLATE_NOOP("identifier", "{kind}, {count} to go.")
RIGHT_OF = QT_TRANSLATE_NOOP("identifier", "{kind}: check digit right.")
NOT_KNOWN = QT_TRANSLATE_NOOP("identifier", "Not a number that this program knows. It is kept as typed.")
CYRILLIC_RIGHT = QT_TRANSLATE_NOOP("identifier", "Typed with Cyrillic {letters}, read as Latin {normal}. It fits.")
CYRILLIC_WRONG = QT_TRANSLATE_NOOP(
    "identifier", "Typed with Cyrillic {letters}, read as Latin. The check gives {expected}, not {found}."
)

Params = tuple[tuple[str, str | Text], ...]

# Where the check digit stands in the normal form, how long that is, and the groups in which it is shown before it.
_CHECKED = {
    IdKind.CONTAINER: (10, 11, (4, 6)),
    IdKind.AWB: (10, 11, (3, 7)),
    IdKind.MAIL: (10, 13, (2, 8)),
    IdKind.UIC: (11, 12, (2, 2, 3, 4)),
    IdKind.WAGON: (7, 8, (7,)),
    IdKind.IMO: (6, 7, (6,)),
    IdKind.MRN: (17, 18, (17,)),
    IdKind.VIN: (8, 17, (8,)),
}
_BEFORE = {IdKind.IMO: "IMO "}
_BETWEEN = {IdKind.AWB: "-"}


@dataclass(frozen=True, slots=True)
class Parts:
    """A number as it is shown: before its check digit, the digit that stands in a frame, and what follows."""

    body: str
    digit: str = ""
    tail: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read what was typed: kind, normal form, whether its check holds, and why.

    `params` fill the placeholders of `why`; `expected` is the check digit that would be right, if one is known.
    """

    kind: IdKind | None
    typed: str
    normal: str
    valid: bool
    why: Text
    params: Params = ()
    expected: str = ""

    @property
    def unit(self) -> UnitKind | None:
        """The kind of transport unit that bears such a number, if one does."""
        return UNITS.get(self.kind) if self.kind is not None else None

    @property
    def advisory(self) -> bool:
        """Whether the rule only advises: real things are met that do not keep it."""
        return self.kind not in STRICT

    @property
    def partial(self) -> bool:
        """Whether it is the beginning of a number."""
        return self.why is TO_GO

    @property
    def undecided(self) -> bool:
        """Whether a person must mend the number or keep it as seen."""
        return not self.valid and not self.advisory

    @property
    def found(self) -> str:
        """The check digit that stands in a whole number."""
        place = self._place()
        return self.normal[place] if place is not None else ""

    @property
    def mended(self) -> str:
        """The number with the check digit that would be right; empty when none is known."""
        place = self._place()
        return f"{self.normal[:place]}{self.expected}{self.normal[place + 1 :]}" if place and self.expected else ""

    @property
    def parts(self) -> Parts:
        """The number as it stands on the thing, its check digit apart; as typed when no digit has a frame."""
        place = self._place()
        if place is None or self.kind is None or self.kind is IdKind.VIN:  # a VIN is read as one word
            return Parts(self.typed.strip() or self.normal)
        groups, at = [], 0
        for size in _CHECKED[self.kind][2]:
            groups.append(self.normal[at : at + size])
            at += size
        body = _BEFORE.get(self.kind, "") + _BETWEEN.get(self.kind, " ").join(groups)
        return Parts(body, self.normal[place], self.normal[place + 1 :])

    def _place(self) -> int | None:
        if self.kind not in _CHECKED:
            return None
        place, length, _ = _CHECKED[self.kind]
        return place if len(self.normal) == length else None


def plain(kind: IdKind, spelled: Spelling, normal: str, why: Text, params: Params = ()) -> Reading:
    """Return a reading that no check judges."""
    return Reading(kind, spelled.typed, normal, valid=True, why=why, params=params)


def refused(kind: IdKind, spelled: Spelling, normal: str, why: Text, params: Params = ()) -> Reading:
    """Return a reading of a number that can't be right whatever its check digit."""
    return Reading(kind, spelled.typed, normal, valid=False, why=why, params=params)


def to_go(kind: IdKind, spelled: Spelling, count: int) -> Reading:
    """Return the reading of a beginning, `count` characters short."""
    params = (("kind", kind.label), ("count", str(count)))
    return Reading(kind, spelled.typed, spelled.latin, valid=False, why=TO_GO, params=params)


def checked(  # noqa: PLR0917 - a rule reads best as one line: kind, number, expected, two sentences
    kind: IdKind,
    spelled: Spelling,
    normal: str,
    expected: str,
    wrong: Text,
    right: Text = RIGHT_OF,
    params: Params = (),
) -> Reading:
    """Return the reading of a whole number whose check digit should be `expected`."""
    reading = Reading(kind, spelled.typed, normal, valid=True, why=right, params=params, expected=expected)
    if right is RIGHT_OF:
        reading = replace(reading, params=(("kind", kind.label),))
    if reading.found == expected:
        return reading
    return replace(reading, valid=False, why=wrong, params=(("expected", expected), ("found", reading.found)))


def told(reading: Reading, spelled: Spelling) -> Reading:
    """Say in the reason that Cyrillic letters were read as Latin ones."""
    if not spelled.cyrillic or reading.partial or reading.kind is IdKind.PLATE:
        return reading
    letters: Params = (("letters", spelled.cyrillic),)
    if reading.valid:
        return replace(reading, why=CYRILLIC_RIGHT, params=(*letters, ("normal", reading.normal)))
    if reading.expected and reading.found != reading.expected:
        return replace(reading, why=CYRILLIC_WRONG, params=(*letters, *reading.params))
    return reading
