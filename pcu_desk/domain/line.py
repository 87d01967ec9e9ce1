"""The line between desk and hub as an officer sees it: its state, what waits, and why; opens no line itself."""

from __future__ import annotations

from dataclasses import dataclass

from pcu_desk.domain.codes import Code
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.text import QT_TRANSLATE_NOOP


class Line(Code):
    """Codes: whether the hub can be reached."""

    UNKNOWN = "unknown", QT_TRANSLATE_NOOP("line", "Line not tried yet")
    ONLINE = "online", QT_TRANSLATE_NOOP("line", "On line")
    OFFLINE = "offline", QT_TRANSLATE_NOOP("line", "No line")
    LOGIN_NEEDED = "login_needed", QT_TRANSLATE_NOOP("line", "Network login needed")


class LineReason(Code):
    """Codes: why a message or the whole line waits or stopped. Stored with a message, so codes never change."""

    NO_LINE = "no_line", QT_TRANSLATE_NOOP("line", "The hub does not answer. Messages wait and leave by themselves.")
    SLOW = "slow", QT_TRANSLATE_NOOP("line", "The line is too slow: the answer did not come in time.")
    CUT = "cut", QT_TRANSLATE_NOOP("line", "The line broke off. What was not confirmed leaves again by itself.")
    LOGIN_NEEDED = (
        "login_needed",
        QT_TRANSLATE_NOOP("line", "The network wants its own login first. Open its page in a browser and sign in."),
    )
    TRUST = "trust", QT_TRANSLATE_NOOP("line", "The hub's certificate is not trusted. Tell the administrator.")
    CERTIFICATE_TIME = (
        "certificate_time",
        QT_TRANSLATE_NOOP(
            "line",
            "The hub's certificate is out of date by this machine's clock. Set the clock, or tell the administrator.",
        ),
    )
    PROXY_SETTINGS = (
        "proxy_settings",
        QT_TRANSLATE_NOOP(
            "line", "The network's proxy settings can't be used here. Messages wait; name the proxy in the settings."
        ),
    )
    PROXY = "proxy", QT_TRANSLATE_NOOP("line", "The network's proxy wants a name and password. Tell the administrator.")
    BUSY = (
        "busy",
        QT_TRANSLATE_NOOP("line", "The hub takes nothing at the moment. Messages wait and leave by themselves."),
    )
    HUB_FULL = "hub_full", QT_TRANSLATE_NOOP("line", "The hub's disk is full. Messages wait and leave by themselves.")
    QUOTA = (
        "quota",
        QT_TRANSLATE_NOOP(
            "line", "Your unit's room at the hub is used up. What waits leaves when there is room again."
        ),
    )
    NO_CHUNK = (
        "no_chunk",
        QT_TRANSLATE_NOOP("line", "The hub has not all of this file yet. It comes when its sender offers it again."),
    )
    NOT_ENROLLED = (
        "not_enrolled",
        QT_TRANSLATE_NOOP("line", "The hub does not know this desk yet. Ask the administrator to enrol it."),
    )
    REVOKED = (
        "revoked",
        QT_TRANSLATE_NOOP(
            "line", "This desk was taken off the exchange. Your messages are kept; ask the administrator."
        ),
    )
    CLOCK = "clock", QT_TRANSLATE_NOOP("line", "The clocks of desk and hub differ. The next try sets it right.")
    NEEDS_UPDATE = (
        "needs_update",
        QT_TRANSLATE_NOOP("line", "The hub speaks a newer version. Update PCU Desk; your messages are kept."),
    )
    FORKED = (
        "forked",
        QT_TRANSLATE_NOOP(
            "line", "Another desk sends under this desk's name. Nothing is lost; enrol one of them again."
        ),
    )
    OTHER_EPOCH = (
        "other_epoch",
        QT_TRANSLATE_NOOP("line", "The hub was restored. The desk compares its messages with it again."),
    )
    DIRECTORY = (
        "directory",
        QT_TRANSLATE_NOOP("line", "The hub's directory was refused. The one kept here stays in use."),
    )
    KEY = (
        "key",
        QT_TRANSLATE_NOOP(
            "line", "The hub offered a key that its desk has not signed. It is not used. Tell the administrator."
        ),
    )
    FILE = (
        "file",
        QT_TRANSLATE_NOOP(
            "line", "This machine could not read or write the file. See that the disk has room, and verify the vault."
        ),
    )
    LATER = "later", QT_TRANSLATE_NOOP("line", "The hub asked to offer this message again later.")
    CONFLICT = (
        "conflict",
        QT_TRANSLATE_NOOP(
            "line", "The hub holds another message under this number. Yours is safe here; write a new one."
        ),
    )
    TOO_LARGE = (
        "too_large",
        QT_TRANSLATE_NOOP("line", "The message is too long for the hub. It is safe here; shorten it."),
    )
    RECIPIENT = (
        "recipient",
        QT_TRANSLATE_NOOP(
            "line", "No desk of a recipient is enrolled now. Your message is safe here; ask the administrator."
        ),
    )
    DAMAGED = (
        "damaged",
        QT_TRANSLATE_NOOP("line", "This message is damaged in the queue and can't leave. Write it again."),
    )
    HERE = (
        "here",
        QT_TRANSLATE_NOOP(
            "line", "This machine could not write what came. It comes again; see that the disk has room."
        ),
    )
    RESTORED = (
        "restored",
        QT_TRANSLATE_NOOP(
            "line",
            "It was queued before this vault was restored, and may have left from the old desk. "
            "If no answer comes, write it again.",
        ),
    )
    OTHER_JOURNAL = (
        "other_journal",
        QT_TRANSLATE_NOOP(
            "line",
            "The hub witnessed another journal of this desk. An older copy stands here, or another desk has its keys. "
            "Keep this folder as it is and call your supervisor.",
        ),
    )
    REFUSED = "refused", QT_TRANSLATE_NOOP("line", "The hub did not take this message. It is safe here.")


@dataclass(frozen=True, slots=True)
class LineState:
    """What the status bar tells: the line, messages that wait or are stuck, last contact, next try, the reason.

    `last_round` is when the last round ended, good or not; `listening` tells that the hub is asked all the time.
    """

    line: Line = Line.UNKNOWN
    waiting: int = 0
    stuck: int = 0
    last_contact: Moment | None = None
    next_try: Moment | None = None
    reason: LineReason | None = None
    last_round: Moment | None = None
    listening: bool = False


@dataclass(frozen=True, slots=True)
class SyncResult:
    """What one round did: messages sent and received, what still waits, the line after it, why, and when next.

    `again` is in how many seconds the desk has something to do by itself: 0 at once, None when nothing is left to do.
    `next_try` tells that to a person after a failure; only `again` is counted by, since clocks jump.
    """

    sent: int
    received: int
    waiting: int
    state: Line
    reason: LineReason | None = None
    next_try: Moment | None = None
    again: float | None = None
