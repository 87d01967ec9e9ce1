"""The hub's answers and refusals as HTTP: a digest on each, problem details for what is refused; judges nothing."""

from __future__ import annotations

import json
import logging
import sqlite3
from collections.abc import Awaitable, Callable, Mapping

from fastapi import Request, Response
from sqlalchemy.exc import DBAPIError
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect

from pcu_desk.hub.certificates import OlderKeyError
from pcu_desk.hub.chunks import NoChunkError, NoRoomError, WrongNameError
from pcu_desk.hub.logs import log
from pcu_desk.hub.store import BeyondInboxError, IdentityForkedError, OtherEpochError, ReplayedError
from pcu_desk.wire.protocol import PROBLEM_TYPE, Problem, ProblemKind
from pcu_desk.wire.signing import content_digest

Handler = Callable[[Request], Awaitable[Response]]
_UNAVAILABLE = 503
_REFUSED: dict[type[Exception], Problem] = {
    ClientDisconnect: Problem(ProblemKind.MALFORMED, 400, "The request was cut short"),
    ReplayedError: Problem(ProblemKind.REPLAYED, 401, "This signed request was used before"),
    IdentityForkedError: Problem(
        ProblemKind.IDENTITY_FORKED, 409, "Two desks use this identity; one of them must be enrolled anew"
    ),
    OtherEpochError: Problem(ProblemKind.OTHER_EPOCH, 409, "The hub's database was restored; pull again from 0"),
    BeyondInboxError: Problem(ProblemKind.BEYOND_INBOX, 409, "The inbox has not reached this number"),
    NoRoomError: Problem(ProblemKind.QUOTA, 507, "The unit's room at this hub is used up; nothing was stored"),
    NoChunkError: Problem(ProblemKind.NO_CHUNK, 404, "This hub does not hold, or hold any longer, what was named"),
    WrongNameError: Problem(ProblemKind.WRONG_DIGEST, 422, "The bytes are not those of the name; nothing was stored"),
    OlderKeyError: Problem(ProblemKind.OLDER_KEY, 409, "A later agreement key of this desk is known"),
}


class Refusal(Exception):  # noqa: N818 - not an error of the hub's
    """A request that is answered with problem details, and with headers of its own where they are needed."""

    def __init__(
        self,
        kind: ProblemKind,
        status: int,
        title: str,
        detail: str = "",
        *,
        headers: Mapping[str, str] | None = None,
        unit: str = "",
    ) -> None:
        super().__init__(title)
        self.problem = Problem(kind, status, title, detail)
        self.headers = dict(headers or {})
        self.unit = unit


def reply(body: bytes, media_type: str, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """Return an answer with its digest."""
    digest = {"Content-Digest": content_digest(body), "Cache-Control": "no-store", **(headers or {})}
    return Response(body, status, digest, media_type)


def problem_reply(problem: Problem, headers: Mapping[str, str] | None = None) -> Response:
    """Return a refusal."""
    return reply(json.dumps(problem.to_json()).encode(), PROBLEM_TYPE, problem.status, headers)


def guarded(handler: Handler, place: str) -> Handler:
    """Turn what goes wrong into problem details; a log line names the kind and never what was sent.

    `place` is the address as the hub declares it: the one that was sent may hold a name that opens a chunk.
    """

    async def answer(request: Request) -> Response:
        try:
            return await handler(request)
        except Exception as refused:  # noqa: BLE001 - the last door: the client gets a problem, the log the kind
            return _refused(refused, place)

    return answer


async def no_such_place(_request: Request, wrong: Exception) -> Response:
    """Answer for an address that is none, or a method that does not go with it."""
    status = wrong.status_code if isinstance(wrong, HTTPException) else 404
    return problem_reply(Problem(ProblemKind.NOT_FOUND, status, "There is nothing at this address for this method"))


def _refused(refused: Exception, place: str) -> Response:
    headers: dict[str, str] = {}
    unit = ""
    if isinstance(refused, Refusal):
        problem, headers, unit = refused.problem, refused.headers, refused.unit
    elif isinstance(refused, DBAPIError):
        problem = _storage_problem(refused, place)
    elif type(refused) in _REFUSED:
        problem = _REFUSED[type(refused)]
    else:
        problem = Problem(ProblemKind.FAULT, 500, "The hub has a fault; nothing of this request was stored")
        log("fault", level=logging.ERROR, kind=type(refused).__name__, place=place)
    if problem.status == _UNAVAILABLE:
        headers = {"Retry-After": "2", **headers}
    log("refused", kind=problem.kind, status=problem.status, place=place, unit=unit)
    return problem_reply(problem, headers)


def _storage_problem(fault: DBAPIError, place: str) -> Problem:
    code = getattr(fault.orig, "sqlite_errorcode", 0) & 0xFF
    log("storage-fault", level=logging.ERROR, kind=type(fault.orig).__name__, code=code, place=place)
    if code == sqlite3.SQLITE_FULL:
        return Problem(ProblemKind.STORAGE_FULL, 507, "The hub's disk is full; nothing of this request was stored")
    if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return Problem(ProblemKind.BUSY, _UNAVAILABLE, "The hub is busy; nothing of this request was stored")
    return Problem(ProblemKind.FAULT, 500, "The hub's storage has a fault; nothing of this request was stored")
