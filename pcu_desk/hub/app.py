"""The hub's HTTP door: proves who asks, answers with signed documents or problem details; stores through the store."""

from __future__ import annotations

import asyncio
import json
import logging
import sqlite3
import time
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Protocol, TypeVar

from fastapi import FastAPI, Request, Response
from sqlalchemy.exc import DBAPIError
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect

from pcu_desk.domain.witness import MOST_DIGESTS, WitnessOffer
from pcu_desk.hub.certificates import OlderKeyError
from pcu_desk.hub.reception import judge
from pcu_desk.hub.store import (
    Accepted,
    BeyondInboxError,
    IdentityForkedError,
    OtherEpochError,
    Page,
    ReplayedError,
    Store,
)
from pcu_desk.hub.waiting import Waiting
from pcu_desk.wire.certificate import Agreed, Agreements, CertificateError, read_certificate
from pcu_desk.wire.directory import Directory
from pcu_desk.wire.envelope import EnvelopeError, split_envelopes
from pcu_desk.wire.keys import HubKeys
from pcu_desk.wire.members import Device
from pcu_desk.wire.protocol import (
    DIRECTORY_TYPE,
    DOCUMENT_TYPE,
    MAX_BATCH,
    MAX_BODY,
    MAX_KNOWN,
    MAX_PAGE,
    MAX_WAIT,
    PROBLEM_TYPE,
    Acked,
    Cursor,
    Hello,
    InboxPage,
    Known,
    Problem,
    ProblemKind,
    Receipt,
    Reply,
    Result,
    sign_reply,
)
from pcu_desk.wire.signing import (
    Caller,
    RequestClockError,
    RequestError,
    RequestStrangerError,
    content_digest,
    verify_request,
)
from pcu_desk.wire.witness import Witnessed, countersigned, holds, read_request

_log = logging.getLogger("pcu_hub")
_T = TypeVar("_T")
_MAX_NONCE = 64
_MAX_VAULT = 64
_MAX_NUMBER = 2**53
_PLACE_DIGITS = 15
_READERS = 4
_Handler = Callable[[Request], Awaitable[Response]]


class Refusal(Exception):  # noqa: N818 - not an error of the hub's
    """A request that is answered with problem details."""

    def __init__(self, kind: ProblemKind, status: int, title: str, detail: str = "") -> None:
        super().__init__(title)
        self.problem = Problem(kind, status, title, detail)


class DirectorySource(Protocol):
    """Whoever has the directory in force."""

    def current(self) -> Directory:
        """Return the directory in force now."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """A request whose signature holds: who asks, as what desk, with what body, under which directory."""

    caller: Caller
    device: Device
    body: bytes
    directory: Directory


def create_app(
    store: Store, keys: HubKeys, directory: DirectorySource, *, clock: Callable[[], float] = time.time
) -> FastAPI:
    """Return the hub as an ASGI application; `app.state.stop()` ends waiting polls before the server goes down."""
    hub = _Hub(store, keys, directory, clock)
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None, lifespan=hub.lifespan)
    app.state.stop = hub.waiting.close
    routes: tuple[tuple[str, str, _Handler], ...] = (
        ("GET", "/v1/hello", hub.hello),
        ("POST", "/v1/messages", hub.push),
        ("POST", "/v1/messages/known", hub.known),
        ("GET", "/v1/inbox", hub.inbox),
        ("PUT", "/v1/inbox/ack", hub.ack),
        ("POST", "/v1/witness", hub.witness),
        ("PUT", "/v1/agreement", hub.agree),
        ("GET", "/v1/agreements", hub.agreements),
        ("GET", "/v1/directory", hub.directory_bundle),
        ("GET", "/v1/health", hub.health),
    )
    for method, path, handler in routes:
        app.add_route(path, _guarded(handler), methods=[method])
    app.add_exception_handler(HTTPException, _no_such_place)
    return app


class _Hub:
    """One method per request; database work runs in threads, one of which alone writes."""

    def __init__(self, store: Store, keys: HubKeys, directory: DirectorySource, clock: Callable[[], float]) -> None:
        self._store = store
        self._keys = keys
        self._directory = directory
        self._clock = clock
        self._writer = ThreadPoolExecutor(1, "hub-writer")
        self._readers = ThreadPoolExecutor(_READERS, "hub-reader")
        self.waiting = Waiting()

    @asynccontextmanager
    async def lifespan(self, _app: FastAPI) -> AsyncIterator[None]:
        yield
        self.waiting.close()
        self._writer.shutdown()
        self._readers.shutdown()

    async def hello(self, request: Request) -> Response:
        nonce = request.query_params.get("nonce", "")
        if not 1 <= len(nonce) <= _MAX_NONCE or not nonce.isascii():
            raise Refusal(ProblemKind.MALFORMED, 400, "A nonce of 1 to 64 characters is needed")
        epoch, agreed = await self._read(lambda: (self._store.epoch, self._store.agreed))
        version = self._directory.current().version
        hello = Hello(nonce, self._keys.id, epoch, self._clock(), directory_version=version, agreements=agreed)
        return self._signed(hello)

    async def health(self, _request: Request) -> Response:
        await self._read(lambda: self._store.epoch)
        return _reply(b'{"ok":true}', "application/json")

    async def push(self, request: Request) -> Response:
        asked = await self._asked(request, mailbox=True)
        judged = [judge(raw, asked.device, asked.directory) for raw in _envelopes(asked.body)]
        accepted = [item for item in judged if isinstance(item, Accepted)]
        pushed = await self._write(partial(self._store.push, asked.caller, accepted))
        self.waiting.wake(pushed.awake)
        stored = iter(pushed.results)
        results = tuple(item if isinstance(item, Result) else next(stored) for item in judged)
        _log_push(asked.device.id, results)
        receipt = Receipt(asked.caller.nonce, pushed.epoch, self._clock(), results, pushed.forked)
        return self._signed(receipt)

    async def known(self, request: Request) -> Response:
        asked = await self._asked(request, mailbox=True)
        ids = _json_object(asked.body).get("ids")
        if not isinstance(ids, list) or len(ids) > MAX_KNOWN or not all(isinstance(one, str) for one in ids):
            raise Refusal(ProblemKind.MALFORMED, 400, f"A list of up to {MAX_KNOWN} ids is needed")
        await self._write(partial(self._store.use_nonce, asked.caller))
        epoch, known = await self._read(partial(self._store.known, asked.device.id, ids))
        return self._signed(Known(asked.caller.nonce, epoch, known))

    async def inbox(self, request: Request) -> Response:
        asked = await self._asked(request, mailbox=True)
        since, limit, wait = _inbox_query(request)
        await self._write(partial(self._store.use_nonce, asked.caller))
        look = partial(self._store.page, asked.device.id, since.epoch, since.n, limit)
        page = await self._page_or_wait(asked.device.id, look, wait)
        reply = InboxPage(asked.caller.nonce, page.epoch, page.since, page.items, page.more, page.forked)
        return self._signed(reply)

    async def _page_or_wait(self, device: str, look: Callable[[], Page], wait: float) -> Page:
        event = self.waiting.begin(device)
        try:
            page = await self._read(look)
            if page.items or not wait:
                return page
            try:
                await asyncio.wait_for(event.wait(), wait)
            except TimeoutError:
                return page
            return page if self.waiting.closing else await self._read(look)
        finally:
            self.waiting.end(device, event)

    async def ack(self, request: Request) -> Response:
        asked = await self._asked(request, mailbox=True)
        found = _json_object(asked.body)
        epoch, n = found.get("epoch"), found.get("n")
        if not isinstance(epoch, str) or type(n) is not int or not 0 <= n < _MAX_NUMBER:
            raise Refusal(ProblemKind.MALFORMED, 400, "An epoch and a number are needed")
        highest = await self._write(partial(self._store.ack, asked.caller, epoch, n))
        return self._signed(Acked(asked.caller.nonce, epoch, highest))

    async def witness(self, request: Request) -> Response:
        asked = await self._asked(request)
        offer = _offer(asked)
        countersign = partial(countersigned, time=int(self._clock()), hub=self._keys)
        epoch, judged = await self._write(partial(self._store.witness, asked.caller, offer, countersign))
        reply = Witnessed(asked.caller.nonce, epoch, judged.statement.decode())
        if judged.extends:
            _log.info("witness device=%s seq=%s", asked.device.id, offer.checkpoint.sequence)
            return self._signed(reply)
        _log.warning("witness refused device=%s seq=%s", asked.device.id, offer.checkpoint.sequence)
        problem = Problem(
            ProblemKind.NOT_EXTENDING,
            409,
            "The journal does not extend the one that this hub witnessed",
            signed=sign_reply(reply, self._keys).decode(),
        )
        return _problem_reply(problem)

    async def agree(self, request: Request) -> Response:
        asked = await self._asked(request)
        try:
            certificate = read_certificate(asked.body, asked.device.signing)
        except CertificateError as wrong:
            raise Refusal(ProblemKind.MALFORMED, 400, "Not a certificate that this desk has signed") from wrong
        epoch, place = await self._write(partial(self._store.agree, asked.caller, certificate, asked.body))
        _log.info("agreement device=%s number=%s", asked.device.id, certificate.number)
        return self._signed(Agreed(asked.caller.nonce, epoch, certificate.number, place))

    async def agreements(self, request: Request) -> Response:
        asked = await self._asked(request)
        since = request.query_params.get("since", "0")
        if not (since.isascii() and since.isdigit()) or len(since) > _PLACE_DIGITS:
            raise Refusal(ProblemKind.MALFORMED, 400, "since is a number")
        await self._write(partial(self._store.use_nonce, asked.caller))
        epoch, handed = await self._read(partial(self._store.agreements, int(since)))
        reply = Agreements(asked.caller.nonce, epoch, handed.place, tuple(handed.certificates), handed.more)
        return self._signed(reply)

    async def directory_bundle(self, request: Request) -> Response:
        asked = await self._asked(request)
        await self._write(partial(self._store.use_nonce, asked.caller))
        etag = f'"{asked.directory.version}-{asked.directory.digests["timestamp"][:16]}"'
        if request.headers.get("if-none-match") == etag:
            return _reply(b"", DIRECTORY_TYPE, 304, {"ETag": etag})
        return _reply(asked.directory.raw, DIRECTORY_TYPE, 200, {"ETag": etag})

    async def _asked(self, request: Request, *, mailbox: bool = False) -> _Asked:
        """Return the request once its signature holds and its desk is enrolled. Raises Refusal.

        A desk's transport key is heard where the mailbox alone is used: it hands in what is sealed and fetches it.
        """
        body = await _body(request)
        directory = self._directory.current()
        caller = self._caller(request, body, directory)
        device = directory.device(caller.device)
        if device is None and mailbox:
            device = directory.device_by_transport(caller.device)
        if device is None and directory.device_by_transport(caller.device) is not None:
            raise Refusal(ProblemKind.NOT_YOURS, 403, "A transport key opens the mailbox alone")
        if device is None or device.revoked is not None:
            raise Refusal(ProblemKind.REVOKED, 403, "This desk is not enrolled any more")
        return _Asked(replace(caller, device=device.id), device, body, directory)

    def _caller(self, request: Request, body: bytes, directory: Directory) -> Caller:
        path = request.scope["raw_path"].decode("latin-1")
        query = request.scope["query_string"].decode("latin-1")
        try:
            return verify_request(
                request.method,
                f"{path}?{query}" if query else path,
                request.headers,
                body,
                hub=self._keys.id,
                public_key=partial(_signing_key, directory),
                now=self._clock(),
            )
        except RequestStrangerError as stranger:
            raise Refusal(ProblemKind.UNKNOWN_DEVICE, 401, "This hub's directory does not know the desk") from stranger
        except RequestClockError as late:
            raise Refusal(ProblemKind.CLOCK, 401, "The time of the signature is too far from the hub's") from late
        except RequestError as wrong:
            raise Refusal(ProblemKind.UNSIGNED, 401, "No signature of an enrolled desk for this hub") from wrong

    async def _write(self, work: Callable[[], _T]) -> _T:
        return await asyncio.get_running_loop().run_in_executor(self._writer, work)

    async def _read(self, work: Callable[[], _T]) -> _T:
        return await asyncio.get_running_loop().run_in_executor(self._readers, work)

    def _signed(self, reply: Reply) -> Response:
        return _reply(sign_reply(reply, self._keys), DOCUMENT_TYPE)


def _signing_key(directory: Directory, device: str) -> bytes | None:
    """Return the key of a desk by its id, or a transport key by its own."""
    if (found := directory.device(device)) is not None:
        return found.signing
    by_transport = directory.device_by_transport(device)
    return by_transport.transport if by_transport else None


async def _body(request: Request) -> bytes:
    """Read a body up to the limit and not a byte further."""
    announced = request.headers.get("content-length", "0")
    if announced.isdigit() and int(announced) > MAX_BODY:
        raise Refusal(ProblemKind.TOO_LARGE, 413, f"At most {MAX_BODY} bytes a request")
    parts: list[bytes] = []
    size = 0
    async for part in request.stream():
        size += len(part)
        if size > MAX_BODY:
            raise Refusal(ProblemKind.TOO_LARGE, 413, f"At most {MAX_BODY} bytes a request")
        parts.append(part)
    return b"".join(parts)


def _offer(asked: _Asked) -> WitnessOffer:
    """Return what the desk asks to have witnessed, its own checkpoint signed by its own key. Raises Refusal."""
    try:
        offer = read_request(asked.body)
    except ValueError as wrong:
        raise Refusal(
            ProblemKind.MALFORMED, 400, f"Up to {MOST_DIGESTS} digests and a checkpoint are needed"
        ) from wrong
    if offer.checkpoint.device != asked.device.id:
        raise Refusal(ProblemKind.NOT_YOURS, 403, "The checkpoint names another desk")
    if len(offer.checkpoint.vault) > _MAX_VAULT or not holds(offer.checkpoint, asked.device.signing):
        raise Refusal(ProblemKind.MALFORMED, 400, "The checkpoint is not signed by this desk")
    return offer


def _envelopes(body: bytes) -> list[bytes]:
    try:
        found = list(split_envelopes(body))
    except EnvelopeError as wrong:
        raise Refusal(ProblemKind.MALFORMED, 400, "The body is not a run of whole envelopes") from wrong
    if len(found) > MAX_BATCH:
        raise Refusal(ProblemKind.TOO_LARGE, 413, f"At most {MAX_BATCH} envelopes a request")
    return found


def _json_object(body: bytes) -> dict[str, Any]:
    try:
        found = json.loads(body)
    except (ValueError, RecursionError) as wrong:
        raise Refusal(ProblemKind.MALFORMED, 400, "The body is not JSON") from wrong
    if not isinstance(found, dict):
        raise Refusal(ProblemKind.MALFORMED, 400, "The body is not a JSON object")
    return found


def _inbox_query(request: Request) -> tuple[Cursor, int, float]:
    given = request.query_params
    try:
        since = Cursor.parse(given.get("since", ""))
        limit, wait = int(given.get("limit", MAX_PAGE)), int(given.get("wait", 0))
    except ValueError as wrong:
        raise Refusal(ProblemKind.MALFORMED, 400, "since=EPOCH.N, limit and wait are numbers") from wrong
    return since, min(max(limit, 1), MAX_PAGE), min(max(wait, 0), MAX_WAIT)


def _log_push(device: str, results: Sequence[Result]) -> None:
    states = Counter(result.state.value for result in results)
    _log.info("push device=%s %s", device, " ".join(f"{state}={states[state]}" for state in sorted(states)))


def _reply(body: bytes, media_type: str, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    digest = {"Content-Digest": content_digest(body), "Cache-Control": "no-store", **(headers or {})}
    return Response(body, status, digest, media_type)


def _problem_reply(problem: Problem, headers: dict[str, str] | None = None) -> Response:
    return _reply(json.dumps(problem.to_json()).encode(), PROBLEM_TYPE, problem.status, headers)


def _guarded(handler: _Handler) -> _Handler:
    """Turn what goes wrong into problem details; a log line names the kind and never what was sent."""

    async def answer(request: Request) -> Response:
        try:
            return await handler(request)
        except Refusal as refusal:
            problem = refusal.problem
        except _REFUSALS as refused:
            problem = _REFUSED[type(refused)]
        except DBAPIError as fault:
            problem = _storage_problem(fault)
        except Exception as fault:  # noqa: BLE001 - the last door: the client gets a problem, the log the kind
            problem = Problem(ProblemKind.FAULT, 500, "The hub has a fault; nothing of this request was stored")
            _log.error("fault kind=%s path=%s", type(fault).__name__, request.url.path)
        _log.info("refused kind=%s path=%s", problem.kind, request.url.path)
        return _problem_reply(problem, {"Retry-After": "2"} if problem.status == _UNAVAILABLE else None)

    return answer


_UNAVAILABLE = 503
_REFUSED: dict[type[Exception], Problem] = {
    ClientDisconnect: Problem(ProblemKind.MALFORMED, 400, "The request was cut short"),
    ReplayedError: Problem(ProblemKind.REPLAYED, 401, "This signed request was used before"),
    IdentityForkedError: Problem(
        ProblemKind.IDENTITY_FORKED, 409, "Two desks use this identity; one of them must be enrolled anew"
    ),
    OtherEpochError: Problem(ProblemKind.OTHER_EPOCH, 409, "The hub's database was restored; pull again from 0"),
    BeyondInboxError: Problem(ProblemKind.BEYOND_INBOX, 409, "The inbox has not reached this number"),
    OlderKeyError: Problem(ProblemKind.OLDER_KEY, 409, "A later agreement key of this desk is known"),
}
_REFUSALS = tuple(_REFUSED)


def _storage_problem(fault: DBAPIError) -> Problem:
    code = getattr(fault.orig, "sqlite_errorcode", 0) & 0xFF
    _log.error("storage fault kind=%s code=%s", type(fault.orig).__name__, code)
    if code == sqlite3.SQLITE_FULL:
        return Problem(ProblemKind.STORAGE_FULL, 507, "The hub's disk is full; nothing of this request was stored")
    if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return Problem(ProblemKind.BUSY, _UNAVAILABLE, "The hub is busy; nothing of this request was stored")
    return Problem(ProblemKind.FAULT, 500, "The hub's storage has a fault; nothing of this request was stored")


async def _no_such_place(_request: Request, wrong: Exception) -> Response:
    status = wrong.status_code if isinstance(wrong, HTTPException) else 404
    return _problem_reply(Problem(ProblemKind.NOT_FOUND, status, "There is nothing at this address for this method"))
