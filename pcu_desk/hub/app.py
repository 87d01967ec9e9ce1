"""The hub's HTTP door: proves who asks, answers with signed documents or problem details; stores through the store."""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from functools import partial

from fastapi import FastAPI, Request, Response
from starlette.exceptions import HTTPException

from pcu_desk import __version__
from pcu_desk.domain.witness import MOST_DIGESTS, WitnessOffer
from pcu_desk.hub.asking import Asked, Asking, DirectorySource, json_object
from pcu_desk.hub.chores import Chore, repeat
from pcu_desk.hub.chunk_requests import ChunkRequests
from pcu_desk.hub.health import Health, look
from pcu_desk.hub.logs import log
from pcu_desk.hub.parts import Parts
from pcu_desk.hub.quota import Rates
from pcu_desk.hub.reception import judge
from pcu_desk.hub.refusals import Handler, Refusal, guarded, no_such_place, problem_reply, reply
from pcu_desk.hub.settings import HubSettings
from pcu_desk.hub.store import Accepted, Page, Store
from pcu_desk.hub.threads import Threads
from pcu_desk.hub.waiting import Waiting
from pcu_desk.wire.certificate import Agreed, Agreements, CertificateError, read_certificate
from pcu_desk.wire.envelope import EnvelopeError, split_envelopes
from pcu_desk.wire.keys import HubKeys
from pcu_desk.wire.members import Device
from pcu_desk.wire.protocol import (
    DIRECTORY_TYPE,
    MAX_BATCH,
    MAX_KNOWN,
    MAX_PAGE,
    MAX_WAIT,
    Acked,
    Cursor,
    Hello,
    InboxPage,
    Known,
    Problem,
    ProblemKind,
    Receipt,
    Result,
    sign_reply,
)
from pcu_desk.wire.witness import Witnessed, countersigned, holds, read_request

_MAX_NONCE = 64
_MAX_VAULT = 64
_MAX_NUMBER = 2**53
_PLACE_DIGITS = 15


def create_app(
    store: Store,
    keys: HubKeys,
    directory: DirectorySource,
    *,
    settings: HubSettings | None = None,
    chores: Sequence[Chore] = (),
    clock: Callable[[], float] = time.time,
) -> FastAPI:
    """Return the hub as an ASGI application; `app.state.stop()` ends waiting polls before the server goes down.

    `chores` run once at the start and then each hour, in a thread of their own.
    """
    settings = settings or HubSettings()
    asking = Asking(keys.id, directory, clock, settings.body_seconds, Rates(settings))
    parts = Parts(store, keys, asking, Threads())
    hub = _Hub(parts, chores)
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None, lifespan=hub.lifespan)
    app.state.stop = hub.waiting.close
    for method, path, handler in (*_routes(hub), *_chunk_routes(ChunkRequests(parts))):
        app.add_route(path, guarded(handler, f"{method} {path}"), methods=[method])
    app.add_exception_handler(HTTPException, no_such_place)
    return app


def _routes(hub: _Hub) -> Sequence[tuple[str, str, Handler]]:
    return (
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


def _chunk_routes(chunks: ChunkRequests) -> Sequence[tuple[str, str, Handler]]:
    return (
        ("POST", "/v1/chunks/known", chunks.known),
        ("PUT", "/v1/chunks/{name}", chunks.put),
        ("POST", "/v1/chunks/{name}", chunks.join),
        ("GET", "/v1/chunks/{name}", chunks.fetch),
    )


class _Hub:
    """One method per request; database work runs in threads, one of which alone writes."""

    def __init__(self, parts: Parts, chores: Sequence[Chore]) -> None:
        self._parts = parts
        self._store = parts.store
        self._asking = parts.asking
        self._threads = parts.threads
        self._chores = chores
        self.waiting = Waiting()

    @asynccontextmanager
    async def lifespan(self, _app: FastAPI) -> AsyncIterator[None]:
        log("started", version=__version__, hub=self._parts.keys.id)
        repeated = asyncio.create_task(repeat(self._chores, self._threads))
        yield
        repeated.cancel()
        self.waiting.close()
        self._threads.close()
        log("stopped")

    async def hello(self, request: Request) -> Response:
        nonce = request.query_params.get("nonce", "")
        if not 1 <= len(nonce) <= _MAX_NONCE or not nonce.isascii():
            raise Refusal(ProblemKind.MALFORMED, 400, "A nonce of 1 to 64 characters is needed")
        epoch, agreed = await self._threads.read(lambda: (self._store.epoch, self._store.agreed))
        version = self._asking.directory.current().version
        hello = Hello(
            nonce, self._parts.keys.id, epoch, self._asking.clock(), directory_version=version, agreements=agreed
        )
        return self._parts.signed(hello)

    async def health(self, _request: Request) -> Response:
        found = await self._threads.read(self._health)
        return reply(json.dumps(found.to_json()).encode(), "application/json")

    def _health(self) -> Health:
        return look(self._store.epoch, self._store.folder, self._asking.directory.current(), self._asking.clock())

    async def push(self, request: Request) -> Response:
        asked = await self._asking.heard(request, mailbox=True)
        judged = [judge(raw, asked.device, asked.directory) for raw in _envelopes(asked.body)]
        accepted = [item for item in judged if isinstance(item, Accepted)]
        pushed = await self._threads.write(partial(self._store.push, asked.caller, accepted))
        self.waiting.wake(pushed.awake)
        stored = iter(pushed.results)
        results = tuple(item if isinstance(item, Result) else next(stored) for item in judged)
        _log_push(asked.device, results)
        receipt = Receipt(asked.caller.nonce, pushed.epoch, self._asking.clock(), results, pushed.forked)
        return self._parts.signed(receipt)

    async def known(self, request: Request) -> Response:
        asked = await self._asking.heard(request, mailbox=True)
        ids = json_object(asked.body).get("ids")
        if (
            not isinstance(ids, list)
            or len(ids) > MAX_KNOWN
            or not all(isinstance(one, str) and one.isascii() for one in ids)
        ):
            raise Refusal(ProblemKind.MALFORMED, 400, f"A list of up to {MAX_KNOWN} ids is needed")
        await self._threads.write(partial(self._store.use_nonce, asked.caller))
        epoch, known = await self._threads.read(partial(self._store.known, asked.device.id, ids))
        return self._parts.signed(Known(asked.caller.nonce, epoch, known))

    async def inbox(self, request: Request) -> Response:
        asked = await self._asking.heard(request, mailbox=True)
        since, limit, wait = _inbox_query(request)
        await self._threads.write(partial(self._store.use_nonce, asked.caller))
        look = partial(self._store.page, asked.device.id, since.epoch, since.n, limit)
        page = await self._page_or_wait(asked.device.id, look, wait)
        answer = InboxPage(asked.caller.nonce, page.epoch, page.since, page.items, page.more, page.forked)
        return self._parts.signed(answer)

    async def _page_or_wait(self, device: str, look: Callable[[], Page], wait: float) -> Page:
        event = self.waiting.begin(device)
        try:
            page = await self._threads.read(look)
            if page.items or not wait:
                return page
            try:
                await asyncio.wait_for(event.wait(), wait)
            except TimeoutError:
                return page
            return page if self.waiting.closing else await self._threads.read(look)
        finally:
            self.waiting.end(device, event)

    async def ack(self, request: Request) -> Response:
        asked = await self._asking.heard(request, mailbox=True)
        found = json_object(asked.body)
        epoch, n = found.get("epoch"), found.get("n")
        if not isinstance(epoch, str) or type(n) is not int or not 0 <= n < _MAX_NUMBER:
            raise Refusal(ProblemKind.MALFORMED, 400, "An epoch and a number are needed")
        highest = await self._threads.write(partial(self._store.ack, asked.caller, epoch, n))
        return self._parts.signed(Acked(asked.caller.nonce, epoch, highest))

    async def witness(self, request: Request) -> Response:
        asked = await self._asking.heard(request)
        offer = _offer(asked)
        countersign = partial(countersigned, time=int(self._asking.clock()), hub=self._parts.keys)
        epoch, judged = await self._threads.write(partial(self._store.witness, asked.caller, offer, countersign))
        answer = Witnessed(asked.caller.nonce, epoch, judged.statement.decode())
        if judged.extends:
            log("witness", device=asked.device.id, unit=asked.device.unit, seq=offer.checkpoint.sequence)
            return self._parts.signed(answer)
        told = {"device": asked.device.id, "unit": asked.device.unit, "seq": offer.checkpoint.sequence}
        log("witness-refused", level=logging.WARNING, **told)
        problem = Problem(
            ProblemKind.NOT_EXTENDING,
            409,
            "The journal does not extend the one that this hub witnessed",
            signed=sign_reply(answer, self._parts.keys).decode(),
        )
        return problem_reply(problem)

    async def agree(self, request: Request) -> Response:
        asked = await self._asking.heard(request)
        try:
            certificate = read_certificate(asked.body, asked.device.signing)
        except CertificateError as wrong:
            raise Refusal(ProblemKind.MALFORMED, 400, "Not a certificate that this desk has signed") from wrong
        epoch, place = await self._threads.write(partial(self._store.agree, asked.caller, certificate, asked.body))
        log("agreement", device=asked.device.id, unit=asked.device.unit, number=certificate.number)
        return self._parts.signed(Agreed(asked.caller.nonce, epoch, certificate.number, place))

    async def agreements(self, request: Request) -> Response:
        asked = await self._asking.heard(request)
        since = request.query_params.get("since", "0")
        if not (since.isascii() and since.isdigit()) or len(since) > _PLACE_DIGITS:
            raise Refusal(ProblemKind.MALFORMED, 400, "since is a number")
        await self._threads.write(partial(self._store.use_nonce, asked.caller))
        epoch, handed = await self._threads.read(partial(self._store.agreements, int(since)))
        answer = Agreements(asked.caller.nonce, epoch, handed.place, tuple(handed.certificates), handed.more)
        return self._parts.signed(answer)

    async def directory_bundle(self, request: Request) -> Response:
        asked = await self._asking.heard(request)
        await self._threads.write(partial(self._store.use_nonce, asked.caller))
        etag = f'"{asked.directory.version}-{asked.directory.digests["timestamp"][:16]}"'
        if request.headers.get("if-none-match") == etag:
            return reply(b"", DIRECTORY_TYPE, 304, {"ETag": etag})
        return reply(asked.directory.raw, DIRECTORY_TYPE, 200, {"ETag": etag})


def _offer(asked: Asked) -> WitnessOffer:
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


def _inbox_query(request: Request) -> tuple[Cursor, int, float]:
    given = request.query_params
    try:
        since = Cursor.parse(given.get("since", ""))
        limit, wait = int(given.get("limit", MAX_PAGE)), int(given.get("wait", 0))
    except ValueError as wrong:
        raise Refusal(ProblemKind.MALFORMED, 400, "since=EPOCH.N, limit and wait are numbers") from wrong
    return since, min(max(limit, 1), MAX_PAGE), min(max(wait, 0), MAX_WAIT)


def _log_push(device: Device, results: Sequence[Result]) -> None:
    states = Counter(result.state.value for result in results)
    log("push", device=device.id, unit=device.unit, **{state: states[state] for state in sorted(states)})
