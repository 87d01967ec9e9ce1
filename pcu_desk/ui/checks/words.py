"""A journal before its witnesses, in the words of status bar and panel; asks nothing."""

from __future__ import annotations

from dataclasses import dataclass

from pcu_desk.domain.moment import Moment
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.witness import WARN_DAYS, WitnessState
from pcu_desk.ui.look import Look

_NEVER = QT_TRANSLATE_NOOP("witness", "Journal not witnessed yet")
_AT = QT_TRANSLATE_NOOP("witness", "Journal witnessed {time}")
_DAYS = QT_TRANSLATE_NOOP("witness", "Not witnessed for %n day(s)")
_DIFFERS = QT_TRANSLATE_NOOP("witness", "The hub knows another journal")
_SEEN = QT_TRANSLATE_NOOP("witness", "Hub {hub} has seen the journal up to entry {entry}, on {time}.")
_ALL_SEEN = QT_TRANSLATE_NOOP("witness", "Hub {hub} has seen the whole journal, {entry} entries, on {time}.")
_REST = QT_TRANSLATE_NOOP("witness", "Entries after it that no hub has seen: {count}. They go with the next contact.")
_NO_HUB = QT_TRANSLATE_NOOP(
    "witness", "This desk is not enrolled with a hub, so nobody outside it has seen the journal."
)
_NOT_YET = QT_TRANSLATE_NOOP("witness", "No hub has seen the journal yet. It is shown at the next contact.")
_OTHER = QT_TRANSLATE_NOOP(
    "witness",
    "A hub has seen entries that this vault does not hold. An older copy stands here, or another desk has its keys. "
    "Keep the folder as it is and call your supervisor.",
)


@dataclass(frozen=True, slots=True)
class Told:
    """Words and the tone in which they are said."""

    words: str
    tone: str = "muted"


def in_short(look: Look, state: WitnessState, now: Moment) -> Told:
    """Return what the status bar says."""
    if state.differs:
        return Told(look.text(_DIFFERS), "danger")
    days = state.days(now)
    if days:
        return Told(look.catalog.plural(_DAYS, days), "warn" if days >= WARN_DAYS else "muted")
    if state.at is None:
        return Told(look.text(_NEVER))
    return Told(look.text(_AT, time=_time(look, state.at, now)))


def at_length(look: Look, state: WitnessState) -> str:
    """Return what the panel says."""
    if state.differs:
        return look.text(_OTHER)
    if state.at is None:
        return look.text(_NOT_YET if state.enrolled else _NO_HUB)
    bare = state.entries - state.witnessed
    said = look.text(_SEEN if bare else _ALL_SEEN, hub=state.hub, entry=state.witnessed, time=state.at)
    return f"{said} {look.text(_REST, count=bare)}" if bare else said


def _time(look: Look, moment: Moment, now: Moment) -> str:
    same_day = moment.local.date() == now.local.date()
    return look.catalog.time(moment) if same_day else look.catalog.moment(moment)
