"""The directory of units as people see it: units, desks, fingerprints, freshness, and how this desk stands in it.

Values alone: what they say has been proven before (wire/directory.py), and nothing is decided by them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import zip_longest

from pcu_desk.domain.codes import Code
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

_GROUP = 4


class Enrolment(Code):
    """Codes: how this desk stands in the directory that is kept here."""

    NONE = "none", QT_TRANSLATE_NOOP("enrolment", "Not enrolled")
    ENROLLED = "enrolled", QT_TRANSLATE_NOOP("enrolment", "Enrolled")
    OTHER_KEYS = "other_keys", QT_TRANSLATE_NOOP("enrolment", "Enrolled with other keys")
    REVOKED = "revoked", QT_TRANSLATE_NOOP("enrolment", "Taken off the exchange")


@dataclass(frozen=True, slots=True)
class DeskView:
    """A desk of a unit. `fingerprint` is that of its signing key: eight groups of four, to be read out.

    `added` and `revoked` are sequences of the hub; `key_number` counts the agreement keys from 0, which came with the
    enrolment, and `key_since` tells since when the newest is in use, None where that is not known.
    """

    id: str
    letter: str
    fingerprint: str
    added: int = 0
    revoked: int | None = None
    key_number: int = 0
    key_since: Moment | None = None
    ours: bool = False


@dataclass(frozen=True, slots=True)
class UnitView:
    """A unit: country (ISO 3166 alpha-2), names as (language, name), fingerprints of its founders' keys, its desks."""

    code: str
    country: str
    names: tuple[tuple[str, str], ...] = ()
    founders: tuple[str, ...] = ()
    desks: tuple[DeskView, ...] = ()
    ours: bool = False

    def named(self, language: str) -> str:
        """Return the name in a language, else in English, else the first there is, else the code."""
        names = dict(self.names)
        return names.get(language) or names.get("en") or next(iter(names.values()), self.code)

    @property
    def active(self) -> tuple[DeskView, ...]:
        """The desks that were not revoked."""
        return tuple(desk for desk in self.desks if desk.revoked is None)


@dataclass(frozen=True, slots=True)
class HubView:
    """The hub: its id, the address that desks call, the fingerprint of its key."""

    id: str
    url: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class DirectoryView:
    """A directory whose signatures hold: its version, until when it is fresh, whom it names.

    `signed` is None where the directory does not tell when it was signed; `stale_since` is None while all is fresh.
    """

    version: int
    expires: Moment
    root_fingerprint: str
    hub: HubView
    units: tuple[UnitView, ...]
    signed: Moment | None = None
    stale_since: Moment | None = None

    def unit(self, code: str) -> UnitView | None:
        """Return the unit with this code, None when the directory names none."""
        return next((unit for unit in self.units if unit.code == code), None)


@dataclass(frozen=True, slots=True)
class OwnDesk:
    """This desk: its state in the directory kept here, its own keys, and the fingerprint of the request it would write.

    `key_since` is when the agreement key in use was made, `key_due` when it is to be changed; `requested` is when the
    officer at the desk last wrote a request.
    """

    unit: str
    letter: str
    device: str
    fingerprint: str
    state: Enrolment
    request_fingerprint: str
    key_number: int = 0
    key_since: Moment | None = None
    key_due: Moment | None = None
    requested: Moment | None = None


@dataclass(frozen=True, slots=True)
class WrittenRequest:
    """A request to be enrolled that lies in a file: the unit, and the fingerprint to read to the administrator."""

    unit: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class FoundDirectory:
    """A directory as a file holds it, its signatures checked, and what it says."""

    bundle: bytes = field(repr=False)
    view: DirectoryView


def differing_group(fingerprint: str, heard: str) -> int | None:
    """Return the first group of four (from 1) in which what was heard is another than a fingerprint; None: the same.

    Spaces and capitals do not count; what is missing or too much differs too.
    """
    own, other = ("".join(text.split()).casefold() for text in (fingerprint, heard))
    if own == other:
        return None
    pairs = enumerate(zip_longest(own, other))
    return next(place for place, (mine, theirs) in pairs if mine != theirs) // _GROUP + 1
