"""How the directory, its units and their keys are told in words; decides nothing about them."""

from __future__ import annotations

from pcu_desk.domain.directory_view import DeskView, DirectoryView, Enrolment, OwnDesk, UnitView
from pcu_desk.domain.lists import ListName, load
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.i18n.languages import HABITS
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets.pill import State

FRESH = QT_TRANSLATE_NOOP("units_page", "Fresh until {date}")
STALE = QT_TRANSLATE_NOOP("units_page", "Stale since {date}")
VERSION = QT_TRANSLATE_NOOP("units_page", "Directory version {number}")
SIGNED = QT_TRANSLATE_NOOP("units_page", "signed on {date}")
UNITS = QT_TRANSLATE_NOOP("units_page", "%n unit(s)")
DESKS = QT_TRANSLATE_NOOP("units_page", "%n desk(s)")
STALE_HEAD = QT_TRANSLATE_NOOP("units_page", "Directory stale since {date}: queueing goes on")
STALE_WORDS = QT_TRANSLATE_NOOP(
    "units_page",
    "Messages are sealed for the desks named here. A newer directory comes by the line, or take in a file from the "
    "administrator.",
)
_OURS = QT_TRANSLATE_NOOP("units_page", "This unit")
_THIS_DESK = QT_TRANSLATE_NOOP("units_page", "This desk")
_NO_DESK = QT_TRANSLATE_NOOP("units_page", "No desk")
_REVOKED = QT_TRANSLATE_NOOP("units_page", "Revoked since {sequence}")
_ENROLLED = QT_TRANSLATE_NOOP("units_page", "Enrolled")
_FIRST_KEY = QT_TRANSLATE_NOOP("units_page", "the key that came with the enrolment")
_KEY_TODAY = QT_TRANSLATE_NOOP("units_page", "key no. {number}, made today")
_KEY_AGE = QT_TRANSLATE_NOOP("units_page", "key no. {number}, %n day(s) old")
_REQUESTED = QT_TRANSLATE_NOOP("units_page", "Request written")
_TONES = {
    Enrolment.NONE: ("info", "muted"),
    Enrolment.ENROLLED: ("check", "ok"),
    Enrolment.OTHER_KEYS: ("warning", "danger"),
    Enrolment.REVOKED: ("withdraw", "danger"),
}


def freshness(look: Look, view: DirectoryView) -> State:
    """Return until when a directory is fresh, or since when it is not."""
    if view.stale_since is not None:
        return State(look.text(STALE, date=day(look, view.stale_since)), "warning", "warn")
    return State(look.text(FRESH, date=day(look, view.expires)), "check", "ok")


def day(look: Look, at: Moment) -> str:
    """Return the day of a moment."""
    return look.catalog.date(at.local.date())


def summary(look: Look, view: DirectoryView) -> str:
    """Return version and size of a directory in a line."""
    catalog = look.catalog
    desks = sum(len(unit.active) for unit in view.units)
    parts = [
        look.text(VERSION, number=view.version),
        look.text(SIGNED, date=day(look, view.signed)) if view.signed is not None else "",
        catalog.plural(UNITS, len(view.units)),
        catalog.plural(DESKS, desks),
    ]
    return look.joined(" · ", *parts)


def unit_state(look: Look, unit: UnitView) -> State | None:
    """Return what is to be known of a unit at a glance, None when nothing is."""
    if unit.ours:
        return State(look.text(_OURS), "home", "info")
    return None if unit.active else State(look.text(_NO_DESK), "warning", "warn")


def desk_state(look: Look, desk: DeskView) -> State:
    """Return whether a desk is enrolled, revoked, or the one that is sat at."""
    if desk.revoked is not None:
        return State(look.text(_REVOKED, sequence=desk.revoked), "withdraw", "danger")
    return State(look.text(_THIS_DESK if desk.ours else _ENROLLED), "home" if desk.ours else "check", "ok")


def key_words(look: Look, number: int, since: Moment | None) -> str:
    """Return number and age of an agreement key."""
    if since is None:
        return look.text(_FIRST_KEY)
    age = max((Moment.now().utc - since.utc).days, 0)
    if not age:
        return look.text(_KEY_TODAY, number=number)
    return look.catalog.plural(_KEY_AGE, age, number=number)


def own_state(look: Look, own: OwnDesk) -> State:
    """Return how this desk stands."""
    if own.state is Enrolment.NONE and own.requested is not None:
        return State(look.text(_REQUESTED), "sent", "info")
    icon, tone = _TONES[own.state]
    return State(look.catalog.label(own.state), icon, tone)


def country(look: Look, code: str) -> str:
    """Return the name of a country."""
    return load(ListName.COUNTRY).label(code, look.catalog.language) or code


def language(code: str) -> str:
    """Return a language by its own name, where the program speaks it."""
    habits = HABITS.get(code)
    return habits.info.own_name if habits is not None else code


OWN_WORDS: dict[Enrolment, Text] = {
    Enrolment.NONE: QT_TRANSLATE_NOOP(
        "units_page", "Cases can be worked on. Alerts can be sealed once the directory names this desk."
    ),
    Enrolment.ENROLLED: QT_TRANSLATE_NOOP(
        "units_page", "The directory names this desk with the keys that lie here. Other units can write to it."
    ),
    Enrolment.OTHER_KEYS: QT_TRANSLATE_NOOP(
        "units_page",
        "The directory names this desk with other keys than those that lie here: what others send could not be opened. "
        "Write a new request and have it signed.",
    ),
    Enrolment.REVOKED: QT_TRANSLATE_NOOP(
        "units_page",
        "The directory says that this desk was taken off the exchange. Cases and messages are kept here; "
        "ask the administrator why.",
    ),
}
"""What follows from each state."""
