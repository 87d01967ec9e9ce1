"""Why a request came to nothing, in the words of the line; decides no retry."""

from __future__ import annotations

from pcu_desk.domain.line import LineReason
from pcu_desk.wire.protocol import Problem, ProblemKind

_LOGIN = 511
RETRIED = frozenset((408, 425, 429, *range(500, 600))) - {_LOGIN}
"""Statuses that say "not now" rather than "never" (RFC 9110, RFC 6585, RFC 8470); 511 is a network's own login."""

_BY_KIND = {
    ProblemKind.MALFORMED: LineReason.REFUSED,
    ProblemKind.TOO_LARGE: LineReason.TOO_LARGE,
    ProblemKind.UNSIGNED: LineReason.NOT_ENROLLED,
    ProblemKind.CLOCK: LineReason.CLOCK,
    ProblemKind.REPLAYED: LineReason.CUT,
    ProblemKind.UNKNOWN_DEVICE: LineReason.NOT_ENROLLED,
    ProblemKind.REVOKED: LineReason.REVOKED,
    ProblemKind.NOT_YOURS: LineReason.REFUSED,
    ProblemKind.UNKNOWN_RECIPIENT: LineReason.RECIPIENT,
    ProblemKind.IDENTITY_FORKED: LineReason.FORKED,
    ProblemKind.OTHER_EPOCH: LineReason.OTHER_EPOCH,
    ProblemKind.BEYOND_INBOX: LineReason.OTHER_EPOCH,
    ProblemKind.NOT_EXTENDING: LineReason.OTHER_JOURNAL,
    ProblemKind.OLDER_KEY: LineReason.REFUSED,
    ProblemKind.NEEDS_UPDATE: LineReason.NEEDS_UPDATE,
    ProblemKind.NOT_FOUND: LineReason.REFUSED,
    ProblemKind.STORAGE_FULL: LineReason.HUB_FULL,
    ProblemKind.QUOTA: LineReason.QUOTA,
    ProblemKind.RATE: LineReason.BUSY,
    ProblemKind.SLOW: LineReason.SLOW,
    ProblemKind.WRONG_DIGEST: LineReason.REFUSED,
    ProblemKind.NO_CHUNK: LineReason.NO_CHUNK,
    ProblemKind.BUSY: LineReason.BUSY,
    ProblemKind.FAULT: LineReason.BUSY,
}
_BY_STATUS = {413: LineReason.TOO_LARGE, 426: LineReason.NEEDS_UPDATE, 507: LineReason.HUB_FULL}


def reason_of(problem: Problem) -> LineReason:
    """Return what a hub's problem means to the officer; an unknown kind is read by its status."""
    try:
        return _BY_KIND[ProblemKind(problem.kind)]
    except ValueError:
        return _BY_STATUS.get(problem.status, LineReason.BUSY if problem.status in RETRIED else LineReason.REFUSED)


class LineError(Exception):
    """The round can't go on; nothing that waits is lost. `asked` is the pause the hub asked for, in seconds."""

    def __init__(self, reason: LineReason, asked: float | None = None) -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.asked = asked


class RefusedError(LineError):
    """The hub itself refused a request, with a problem."""

    def __init__(self, problem: Problem, asked: float | None = None) -> None:
        super().__init__(reason_of(problem), asked)
        self.problem = problem


class NotExtendingError(RefusedError):
    """The hub witnessed other entries of this journal; `last` is its newest statement, "" when it has none."""

    def __init__(self, problem: Problem, last: str) -> None:
        super().__init__(problem)
        self.last = last


class LongReplyError(LineError):
    """A reply longer than this desk takes in."""

    def __init__(self) -> None:
        super().__init__(LineReason.CUT)
