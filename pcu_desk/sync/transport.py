"""HTTP to one hub: signed requests out, proven replies in; follows no redirect, trusts no status, keeps no queue."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from urllib.parse import urlencode, urlsplit

import requests
import urllib3

from pcu_desk import __version__
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.line import LineReason
from pcu_desk.domain.proxy import NONE, ProxyChoice
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.witness import WitnessOffer
from pcu_desk.sync import proxies, trust
from pcu_desk.sync.backoff import asked_pause
from pcu_desk.sync.deadline import Sockets, WatchedAdapter
from pcu_desk.sync.refusal import RETRIED, LineError, LongReplyError, NotExtendingError, RefusedError
from pcu_desk.wire import protocol
from pcu_desk.wire.certificate import Agreed, Agreements, read_agreed, read_agreements
from pcu_desk.wire.chunk_replies import (
    CHUNK_TYPE,
    ChunkKept,
    ChunksKnown,
    read_chunk_kept,
    read_chunks_known,
)
from pcu_desk.wire.chunks import CHUNK, join_body
from pcu_desk.wire.envelope import envelope_hash
from pcu_desk.wire.keys import RequestKeys, hub_id
from pcu_desk.wire.protocol import Acked, Cursor, Hello, InboxPage, Known, Problem, ProblemKind, Receipt, ReplyError
from pcu_desk.wire.signing import content_digest, digest_fits, new_nonce, sign_request
from pcu_desk.wire.witness import Witnessed, request_bytes

NOT_AN_ADDRESS = QT_TRANSLATE_NOOP(
    "line", "{url} is not the address of a hub. Nothing was sent; write it as https://hub.example."
)
_CONTENT_RANGE = re.compile(r"bytes ([0-9]{1,9})-[0-9]{1,9}/([0-9]{1,9})", re.ASCII)
_OK = 200
_PARTIAL = 206
_PROXY_LOGIN = 407
_TOO_LARGE = 413
_SMALL_REPLY = 256 * 1024
_LARGE_REPLY = 16 * 1024 * 1024
_CHUNK = 64 * 1024
_SMALL_PART = 4096
_AFTER_A_POLL = 15.0
_LONGEST_NUMBER = 15


@dataclass(frozen=True, slots=True)
class LineSettings:
    """Seconds to connect, to wait for the next bytes and for a request in all; the proxy, certificates if any."""

    connect: float = 10.0
    read: float = 60.0
    total: float = 120.0
    proxy: ProxyChoice = field(default_factory=partial(ProxyChoice, NONE))
    ca_file: Path | None = None


def never() -> bool:
    """Say that nothing ends a request before its time."""
    return False


@dataclass(frozen=True, slots=True)
class Poll:
    """How long the hub may hold a question open, in seconds, and what ends it when the hub is interrupted.

    `unless` is asked once the request can be cut: whoever makes it true and then interrupts is never missed.
    """

    wait: int = 0
    unless: Callable[[], bool] = never


@dataclass(frozen=True, slots=True)
class _Ask:
    method: str
    path: str
    body: bytes = b""
    kind: str = "application/json"
    reply: str = protocol.DOCUMENT_TYPE
    limit: int = _SMALL_REPLY
    poll: Poll = field(default_factory=Poll)
    signed: bool = True
    span: str = ""


class Hub:
    """One hub as a desk calls it; belongs to one thread, except `interrupt`."""

    def __init__(
        self,
        url: str,
        hub_key: bytes,
        keys: RequestKeys,
        settings: LineSettings | None = None,
        keep: Callable[[bytes], None] | None = None,
    ) -> None:
        """Take the hub's address and raw Ed25519 key from the directory, and the keys that sign this desk's requests.

        `keep` is handed each proven receipt, and each page with something on it, before anything follows from it.
        Raises UserError when the address is none.
        """
        self._keep = keep
        self._url = _address(url)
        self._key = hub_key
        self._keys = keys
        self._settings = settings or LineSettings()
        self._sockets = Sockets(self._settings.total)
        self._session: requests.Session | None = None
        self._hub_time: tuple[float, float] | None = None

    def hello(self) -> Hello:
        """Ask the hub who it is; sets the clock by which requests are signed."""
        nonce = new_nonce()
        raw = self._ask(_Ask("GET", f"/v1/hello?{urlencode({'nonce': nonce})}", signed=False), nonce)
        with _own_reply():
            hello = protocol.read_hello(raw, self._key, nonce)
        if not hello.min_version <= protocol.VERSION <= hello.max_version:
            raise LineError(LineReason.NEEDS_UPDATE)
        self._hub_time = hello.time, time.monotonic()
        return hello

    def directory(self) -> bytes:
        """Fetch the directory bundle; whoever takes it in verifies it."""
        ask = _Ask("GET", "/v1/directory", reply=protocol.DIRECTORY_TYPE, limit=_LARGE_REPLY)
        return self._ask(ask, new_nonce())

    def known(self, ids: Sequence[str]) -> Known:
        """Ask which of this desk's envelopes the hub holds (at most `MAX_KNOWN` ids)."""
        nonce = new_nonce()
        raw = self._ask(_Ask("POST", "/v1/messages/known", json.dumps({"ids": list(ids)}).encode()), nonce)
        with _own_reply():
            return protocol.read_known(raw, self._key, nonce)

    def push(self, envelopes: Sequence[bytes]) -> Receipt:
        """Send a batch; only the proven receipt tells what became of each envelope, in the order given."""
        nonce = new_nonce()
        raw = self._ask(_Ask("POST", "/v1/messages", b"".join(envelopes), protocol.ENVELOPES_TYPE), nonce)
        with _own_reply():
            receipt = protocol.read_receipt(raw, self._key, nonce, [envelope_hash(each).hex() for each in envelopes])
        if self._keep is not None:
            self._keep(raw)
        return receipt

    def pull(self, since: Cursor, limit: int = protocol.MAX_PAGE, poll: Poll | None = None) -> InboxPage:
        """Fetch the page of the inbox after a cursor, waiting for one as long as the poll says."""
        nonce, poll = new_nonce(), poll or Poll()
        query = urlencode({"since": str(since), "limit": limit, "wait": poll.wait})
        raw = self._ask(_Ask("GET", f"/v1/inbox?{query}", limit=_LARGE_REPLY, poll=poll), nonce)
        with _own_reply():
            page = protocol.read_inbox(raw, self._key, nonce)
        if self._keep is not None and page.items:
            self._keep(raw)
        return page

    def ack(self, place: Cursor) -> Acked:
        """Tell the hub up to where this desk holds its inbox."""
        nonce = new_nonce()
        raw = self._ask(_Ask("PUT", "/v1/inbox/ack", json.dumps({"epoch": place.epoch, "n": place.n}).encode()), nonce)
        with _own_reply():
            return protocol.read_acked(raw, self._key, nonce)

    def chunks_known(self, names: Sequence[str]) -> ChunksKnown:
        """Ask which chunks or leaves the hub holds (at most `MAX_NAMES` names)."""
        nonce = new_nonce()
        raw = self._ask(_Ask("POST", "/v1/chunks/known", json.dumps({"names": list(names)}).encode()), nonce)
        with _own_reply():
            return read_chunks_known(raw, self._key, nonce)

    def put_chunk(self, name: str, data: bytes) -> ChunkKept:
        """Hand over a chunk or a leaf."""
        return self._kept(_Ask("PUT", f"/v1/chunks/{name}", data, CHUNK_TYPE), name)

    def join_chunk(self, name: str, data: bytes) -> ChunkKept:
        """Let the hub put a chunk together from its leaves, all of which it holds."""
        return self._kept(_Ask("POST", f"/v1/chunks/{name}", join_body(data)), name)

    def _kept(self, ask: _Ask, name: str) -> ChunkKept:
        nonce = new_nonce()
        raw = self._ask(ask, nonce)
        with _own_reply():
            return read_chunk_kept(raw, self._key, nonce, name)

    def fetch_chunk(self, name: str, have: bytearray, most: int) -> bool:
        """Fetch up to `most` bytes of a chunk behind those in `have`, which grows as they come; tell if it is whole.

        What came before the line broke stays in `have`. Nothing of it is proven: its name does that.
        """
        span = f"bytes={len(have)}-{len(have) + most - 1}"
        ask = _Ask("GET", f"/v1/chunks/{name}", reply=CHUNK_TYPE, span=span)
        session = self._opened()
        request = self._prepared(session, ask, new_nonce())
        with self._line(self._settings.total), self._send(session, request, ask) as response:
            end = self._chunk_end(response, ask, have)
            for part in response.iter_content(_SMALL_PART):
                have += part
                if len(have) > (end or CHUNK):
                    have.clear()
                    raise LongReplyError
        return end is None or len(have) == end

    def _chunk_end(self, response: requests.Response, ask: _Ask, have: bytearray) -> int | None:
        """Return how many bytes the whole chunk has, None where all of it comes now. Raises LineError."""
        kind = _kind(response)
        if response.status_code == _OK and kind == ask.reply:
            have.clear()  # one in between passed over what part was asked for
            return None
        if response.status_code != _PARTIAL or kind != ask.reply:
            raise self._refusal(response, _body(response, ask.limit), kind)
        found = _CONTENT_RANGE.fullmatch(response.headers.get("Content-Range", ""))
        if found is None or int(found[1]) != len(have) or not int(found[1]) < int(found[2]) <= CHUNK:
            have.clear()
            raise LineError(LineReason.CUT)
        return int(found[2])

    def put_certificate(self, certificate: bytes) -> Agreed:
        """Hand over this desk's certificate on its agreement key."""
        nonce = new_nonce()
        raw = self._ask(_Ask("PUT", "/v1/agreement", certificate, protocol.DOCUMENT_TYPE), nonce)
        with _own_reply():
            return read_agreed(raw, self._key, nonce)

    def agreements(self, since: int) -> Agreements:
        """Fetch certificates behind a place; whoever takes them in proves each."""
        nonce = new_nonce()
        raw = self._ask(_Ask("GET", f"/v1/agreements?{urlencode({'since': since})}", limit=_LARGE_REPLY), nonce)
        with _own_reply():
            return read_agreements(raw, self._key, nonce)

    def witness(self, offer: WitnessOffer) -> bytes:
        """Ask the hub to witness entries of the journal; return its statement, proven to be an answer of this hub.

        Raises NotExtendingError with the hub's last statement when the journal does not extend what it witnessed.
        """
        nonce = new_nonce()
        try:
            raw = self._ask(_Ask("POST", "/v1/witness", request_bytes(offer)), nonce)
        except RefusedError as refused:
            if refused.problem.kind != ProblemKind.NOT_EXTENDING:
                raise
            told = self._witnessed(refused.problem.signed.encode(), nonce)
            raise NotExtendingError(refused.problem, told.statement) from refused
        return self._witnessed(raw, nonce).statement.encode()

    def _witnessed(self, raw: bytes, nonce: str) -> Witnessed:
        with _own_reply():
            return protocol.read_reply(raw, self._key, nonce, Witnessed.format, Witnessed.of)

    @property
    def proxy(self) -> str:
        """The proxy that the line goes through, with its login; "" for the direct way, and before the first request."""
        return self._session.proxies.get("https", "") if self._session is not None else ""

    def interrupt(self) -> None:
        """End the request that runs now, from any thread; what it may have done is found out by the next round."""
        self._sockets.cut()

    def close(self) -> None:
        """Close the sockets."""
        if self._session is not None:
            self._session.close()

    def now(self) -> datetime:
        """Return the hub's time as last told, or this machine's before that."""
        if self._hub_time is None:
            return datetime.now(UTC)
        told, at = self._hub_time
        return datetime.fromtimestamp(told + time.monotonic() - at, UTC)

    def _ask(self, ask: _Ask, nonce: str) -> bytes:
        session = self._opened()
        request = self._prepared(session, ask, nonce)
        with self._line(self._settings.total + ask.poll.wait):
            if ask.poll.unless():
                raise LineError(LineReason.CUT)
            with self._send(session, request, ask) as response:
                raw = _body(response, ask.limit)
        return self._accepted(response, raw, ask)

    def _opened(self) -> requests.Session:
        """Return the session; where the line leaves the network is found out once, with its first request."""
        if self._session is None:
            self._session = _session(self._url, self._settings, self._sockets)
        return self._session

    @contextmanager
    def _send(
        self, session: requests.Session, request: requests.PreparedRequest, ask: _Ask
    ) -> Iterator[requests.Response]:
        settings, wait = self._settings, ask.poll.wait
        # What has waited already needs less patience: a line that died in silence is noticed sooner.
        times = (settings.connect, wait + min(settings.read, _AFTER_A_POLL) if wait else settings.read)
        with session.send(
            request, stream=True, allow_redirects=False, timeout=times, proxies=session.proxies
        ) as response:
            yield response

    @contextmanager
    def _line(self, seconds: float) -> Iterator[None]:
        try:
            with self._sockets.within(seconds):
                yield
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as failed:
            raise LineError(LineReason.SLOW if self._sockets.was_cut else _line_reason(failed)) from failed
        if self._sockets.was_cut:
            raise LineError(LineReason.SLOW)

    def _prepared(self, session: requests.Session, ask: _Ask, nonce: str) -> requests.PreparedRequest:
        headers = {"Accept": ask.reply} | ({"Content-Type": ask.kind} if ask.body else {})
        headers |= {"Range": ask.span} if ask.span else {}
        request = requests.Request(ask.method, self._url + ask.path, headers=headers, data=ask.body or None)
        prepared = session.prepare_request(request)
        if ask.body:
            prepared.headers["Content-Digest"] = content_digest(ask.body)
        if ask.signed:
            prepared.headers.update(self._signature(str(prepared.url), ask, nonce))
        return prepared

    def _signature(self, url: str, ask: _Ask, nonce: str) -> dict[str, str]:
        created = int(self.now().timestamp())
        hub = hub_id(self._key)
        return sign_request(ask.method, url, ask.body, keys=self._keys, hub=hub, created=created, nonce=nonce)

    def _accepted(self, response: requests.Response, raw: bytes, ask: _Ask) -> bytes:
        kind = _kind(response)
        digest = response.headers.get("Content-Digest")
        if digest is not None and not digest_fits(digest, raw):
            raise LineError(LineReason.CUT)
        if response.status_code == _OK and kind == ask.reply:
            return raw
        raise self._refusal(response, raw, kind)

    def _refusal(self, response: requests.Response, raw: bytes, kind: str) -> LineError:
        status = response.status_code
        asked = asked_pause(response.headers.get("Retry-After"), self.now())
        if kind == protocol.PROBLEM_TYPE:
            return RefusedError(protocol.read_problem(raw, status), asked)
        if status == _PROXY_LOGIN:
            return LineError(LineReason.PROXY)
        if status in RETRIED or status == _TOO_LARGE:
            return RefusedError(Problem("about:blank", status, f"HTTP {status}"), asked)
        return LineError(LineReason.LOGIN_NEEDED)


def _kind(response: requests.Response) -> str:
    return response.headers.get("Content-Type", "").partition(";")[0].strip().lower()


@contextmanager
def _own_reply() -> Iterator[None]:
    try:
        yield
    except ReplyError as foreign:
        raise LineError(LineReason.LOGIN_NEEDED) from foreign


def _address(url: str) -> str:
    try:
        parts = urlsplit(url)
        fitting = parts.scheme in {"http", "https"} and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        fitting = False
    if not fitting or parts.query or parts.fragment or "@" in parts.netloc:  # a hub asks for no name and password
        raise UserError(NOT_AN_ADDRESS, url=url.rpartition("@")[2])
    return url.rstrip("/")


def _session(url: str, settings: LineSettings, sockets: Sockets) -> requests.Session:
    proxy = proxies.resolve(settings.proxy, url, partial(trust.context, settings.ca_file))
    secure = any(each.startswith("https:") for each in (url.lower(), proxy.lower()))
    try:
        judge = trust.context(settings.ca_file) if secure else None
    except UserError as unreadable:
        raise LineError(LineReason.TRUST) from unreadable
    session = requests.Session()
    session.trust_env = False
    session.headers.update({"User-Agent": f"pcu-desk/{__version__}", "Accept-Encoding": "identity"})
    session.proxies.update({"http": proxy, "https": proxy} if proxy else {})
    for scheme in ("http://", "https://"):
        session.mount(scheme, WatchedAdapter(sockets, judge))
    return session


def _body(response: requests.Response, limit: int) -> bytes:
    if response.headers.get("Content-Encoding", "identity") != "identity":
        raise LineError(LineReason.LOGIN_NEEDED)
    announced = response.headers.get("Content-Length", "")
    if announced.isascii() and announced.isdigit() and int(announced[:_LONGEST_NUMBER]) > limit:
        raise LongReplyError  # before it has come over a slow line in vain
    raw = bytearray()
    for chunk in response.iter_content(_CHUNK):
        raw += chunk
        if len(raw) > limit:
            raise LongReplyError
    return bytes(raw)


def _line_reason(failed: Exception) -> LineReason:
    errors = requests.exceptions
    if isinstance(failed, errors.ProxyError) and str(_PROXY_LOGIN) in str(failed):
        return LineReason.PROXY
    of_tls = trust.reason(failed)
    if of_tls is not None and (isinstance(failed, errors.SSLError) or of_tls is not LineReason.CUT):
        return of_tls
    if isinstance(failed, errors.Timeout) and not isinstance(failed, errors.ConnectTimeout):
        return LineReason.SLOW
    if isinstance(failed, errors.ChunkedEncodingError) or _broken_off(failed):
        return LineReason.CUT
    return LineReason.NO_LINE


def _broken_off(failed: Exception) -> bool:
    inner = failed.args[0] if failed.args else None
    return isinstance(inner, urllib3.exceptions.ProtocolError)
