"""How the line is told: its icon, since when it is gone, what is wrong at a glance, and the way out of it."""

from __future__ import annotations

from dataclasses import dataclass

from pcu_desk.domain.line import Line, LineReason, LineState
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.ui.look import Look

NO_LINE_SINCE = QT_TRANSLATE_NOOP("status", "No line since {time}")
_UNITS = QT_TRANSLATE_NOOP("line_popover", "Enrolment of this desk")
_BACKUP = QT_TRANSLATE_NOOP("line_popover", "Make a backup")
_ASK = QT_TRANSLATE_NOOP("line_popover", "Show the checks")
LINE_ICONS = {
    Line.ONLINE: ("online", "line-online"),
    Line.OFFLINE: ("offline", "line-offline"),
    Line.LOGIN_NEEDED: ("warning", "warn"),
    Line.UNKNOWN: ("offline", "line-offline"),
}


@dataclass(frozen=True, slots=True)
class WayOut:
    """What a person does about a reason: more words if the reason's own are not enough, and where a button leads."""

    words: Text | None = None
    verb: Text | None = None
    page: str = ""
    item: str = ""


WAYS_OUT = {
    LineReason.NOT_ENROLLED: WayOut(None, _UNITS, "units", "desk"),
    LineReason.REVOKED: WayOut(None, _UNITS, "units", "desk"),
    LineReason.DIRECTORY: WayOut(None, _UNITS, "units", "desk"),
    LineReason.LOGIN_NEEDED: WayOut(
        QT_TRANSLATE_NOOP(
            "line_popover",
            "Sign in as the network asks, then press Try now. If no page comes up, a proxy may stand between.",
        )
    ),
    LineReason.FORKED: WayOut(
        QT_TRANSLATE_NOOP(
            "line_popover",
            "A copy of this vault is in use. Make a backup of one of the two, restore it under another desk letter, "
            "and have that desk enrolled: it gets keys of its own. Use the old copy no more.",
        ),
        _BACKUP,
        "vault",
        "backup",
    ),
    LineReason.OTHER_JOURNAL: WayOut(None, _ASK, "vault", "checks"),
}
ALARMS = {
    LineReason.FORKED: QT_TRANSLATE_NOOP("status", "Two desks under one name"),
    LineReason.OTHER_JOURNAL: QT_TRANSLATE_NOOP("status", "Another journal at the hub"),
    LineReason.REVOKED: QT_TRANSLATE_NOOP("status", "Desk taken off the exchange"),
    LineReason.NOT_ENROLLED: QT_TRANSLATE_NOOP("status", "Desk not enrolled"),
    LineReason.NEEDS_UPDATE: QT_TRANSLATE_NOOP("status", "Update needed"),
}
"""What needs a person and is not seen from the line alone, in two or three words."""


def since(look: Look, state: LineState) -> str:
    """Return the line in words, with the time of the last contact when there is none now."""
    if state.line is Line.OFFLINE and state.last_contact is not None:
        return look.text(NO_LINE_SINCE, time=time_words(look, state.last_contact))
    return look.catalog.label(state.line)


def time_words(look: Look, moment: Moment | None) -> str:
    """Return the hour of a moment of today, else its day too."""
    if moment is None:
        return ""
    same_day = moment.local.date() == Moment.now().local.date()
    return look.catalog.time(moment) if same_day else look.catalog.moment(moment)
