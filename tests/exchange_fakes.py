"""The two ends of an exchange in memory: a desk's side without a vault, and a hub that speaks the real protocol."""

from __future__ import annotations

import json
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import parse_qs, urlsplit

from pcu_desk.domain.moment import Moment
from pcu_desk.domain.ports import InboxPlace, QueueCounts, QueuedEnvelope, ReceivedEnvelope
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.wire import protocol
from pcu_desk.wire.certificate import Agreed, Agreements
from pcu_desk.wire.chunk_replies import CHUNK_TYPE, MAX_NAMES, ChunkKept, ChunksKnown
from pcu_desk.wire.chunks import fits, read_join
from pcu_desk.wire.envelope import NO_PREVIOUS, Header, envelope_hash, peek, seal, split_envelopes
from pcu_desk.wire.keys import DeviceKeys, HubKeys
from pcu_desk.wire.members import RecipientDevice
from pcu_desk.wire.signing import content_digest, verify_request

AT = "2026-11-21T12:00:00Z"


@dataclass
class Desk:
    """A desk's keys and the envelopes it makes."""

    unit: str = "GEPTI"
    keys: DeviceKeys = field(default_factory=DeviceKeys.generate)
    made: int = 0
    previous: bytes = NO_PREVIOUS

    def recipient(self) -> RecipientDevice:
        return RecipientDevice(self.unit, self.keys.id, self.keys.public.agreement)

    def write(self, text: str, to: Desk) -> tuple[str, bytes]:
        self.made += 1
        message = uuid7()
        header = Header(message, self.unit, self.keys.id, (to.unit,), self.made, self.previous)
        raw = seal(text.encode(), header, self.keys, [to.recipient()], at=AT)
        self.previous = envelope_hash(raw)
        return message, raw


@dataclass
class MemoryExchange:
    """A desk's outbox and inbox in memory, with the effects that the real store has; safe between threads."""

    waiting: dict[str, QueuedEnvelope] = field(default_factory=dict)
    sent: dict[str, QueuedEnvelope] = field(default_factory=dict)
    parked: dict[str, str] = field(default_factory=dict)
    reasons: dict[str, str] = field(default_factory=dict)
    inbox: dict[str, bytes] = field(default_factory=dict)
    sequences: list[int] = field(default_factory=list)
    epochs: list[str] = field(default_factory=list)
    bundle: bytes | None = None
    taken: int = 0
    _place: InboxPlace = field(default_factory=lambda: InboxPlace("", 0))
    _lock: threading.RLock = field(default_factory=threading.RLock)

    def queue(self, message: str, envelope: bytes, tries: int = 0) -> None:
        with self._lock:
            self.waiting[message] = QueuedEnvelope(message, envelope, tries, None, None, "")

    def pending(self, limit: int) -> Sequence[QueuedEnvelope]:
        with self._lock:
            return list(self.waiting.values())[:limit]

    def counts(self) -> QueueCounts:
        with self._lock:
            return QueueCounts(len(self.waiting), len(self.parked))

    def take_receipt(self, message_ids: Sequence[str]) -> None:
        with self._lock:
            for each in message_ids:
                self.sent[each] = self.waiting.pop(each)

    def park(self, message_id: str, reason: str) -> None:
        with self._lock:
            del self.waiting[message_id]
            self.parked[message_id] = str(reason)

    def note_failure(self, message_ids: Sequence[str], reason: str, next_try: Moment) -> None:
        with self._lock:
            for each in message_ids:
                row = self.waiting[each]
                self.waiting[each] = replace(row, tries=row.tries + 1, next_try=next_try, reason=str(reason))
                self.reasons[each] = str(reason)

    def place(self) -> InboxPlace:
        return self._place

    def take_inbox(self, place: InboxPlace, envelopes: Sequence[ReceivedEnvelope]) -> int:
        with self._lock:
            fresh = {peek(each.envelope).id: each.envelope for each in envelopes}
            fresh = {key: raw for key, raw in fresh.items() if key not in self.inbox}
            self.inbox |= fresh
            self.sequences += [each.sequence for each in envelopes]
            self._place = place
            self.taken += len(envelopes)
            return len(fresh)

    def start_epoch(self, epoch: str) -> None:
        with self._lock:
            self._place = InboxPlace(epoch, 0)
            self.epochs.append(epoch)
            self.waiting |= {key: replace(row, tries=row.tries + 1) for key, row in self.sent.items()}
            self.sent.clear()

    def directory(self) -> bytes | None:
        return self.bundle

    def take_directory(self, bundle: bytes) -> None:
        self.bundle = bundle


class MemoryHub:
    """A hub in memory behind a real socket: same replies and signatures as the real one, no directory, no disk."""

    def __init__(self, *desks: Desk) -> None:
        self.keys = HubKeys.generate()
        self.desks = {desk.keys.id: desk for desk in desks}
        self.epoch = "e1"
        self.stored: dict[tuple[str, str], bytes] = {}
        self.boxes: dict[str, list[tuple[int, bytes]]] = {desk.keys.id: [] for desk in desks}
        self.acked: dict[str, int] = {}
        self.verdicts: dict[str, protocol.Result] = {}
        self.versions = (1, 1)
        self.directory: tuple[int, bytes] = (0, b"")
        self.clock_offset = 0.0
        self.forked = False
        self.page = protocol.MAX_PAGE
        self.polls: list[int] = []
        self.chunks: dict[str, bytes] = {}
        self.certificates: list[bytes] = []
        self.closing = False
        self._lock = threading.Condition()

    def __enter__(self) -> Self:
        handler = type("Handler", (_Handler,), {"hub": self})
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.end_polls()
        self._server.shutdown()
        self._server.server_close()

    @property
    def address(self) -> tuple[str, int]:
        host, port = self._server.server_address[:2]
        return str(host), port

    @property
    def url(self) -> str:
        return "http://{}:{}".format(*self.address)

    def now(self) -> float:
        return Moment.now().utc.timestamp() + self.clock_offset

    def push(self, body: bytes, nonce: str) -> protocol.Receipt:
        with self._lock:
            results = tuple(self._store(raw) for raw in split_envelopes(body))
            self._lock.notify_all()
            return protocol.Receipt(nonce, self.epoch, self.now(), results, self.forked)

    def _store(self, raw: bytes) -> protocol.Result:
        header = peek(raw)
        digest = envelope_hash(raw).hex()
        if header.id in self.verdicts:
            return replace(self.verdicts[header.id], hash=digest)
        held = self.stored.get((header.device, header.id))
        if held is not None:
            state = protocol.ResultState.DUPLICATE if held == raw else protocol.ResultState.CONFLICT
            return protocol.Result(digest, state, header.id, header.device)
        self.stored[(header.device, header.id)] = raw
        for device, _ in header.keys:
            self.boxes[device].append((len(self.stored), raw))
        return protocol.Result(digest, protocol.ResultState.STORED, header.id, header.device, len(self.stored))

    def known(self, device: str, ids: Sequence[str], nonce: str) -> protocol.Known:
        found = {
            each: envelope_hash(self.stored[(device, each)]).hex() for each in ids if (device, each) in self.stored
        }
        return protocol.Known(nonce, self.epoch, found)

    def keep_chunk(self, name: str, data: bytes, nonce: str) -> ChunkKept:
        assert fits(name, data)
        with self._lock:
            fresh = self.chunks.setdefault(name, data) is data
        return ChunkKept(nonce, self.epoch, name, fresh)

    def chunks_known(self, names: Sequence[str], nonce: str) -> ChunksKnown:
        assert len(names) <= MAX_NAMES
        return ChunksKnown(nonce, self.epoch, tuple(name for name in names if name in self.chunks))

    def join_chunk(self, name: str, body: bytes, nonce: str) -> ChunkKept:
        parts = [self.chunks.pop(leaf) for leaf in read_join(body)]
        return self.keep_chunk(name, b"".join(parts), nonce)

    def agree(self, certificate: bytes, nonce: str) -> Agreed:
        if certificate not in self.certificates:
            self.certificates.append(certificate)
        return Agreed(nonce, self.epoch, 1, self.certificates.index(certificate) + 1)

    def agreements(self, since: int, nonce: str) -> Agreements:
        page = tuple(self.certificates[since : since + 2])
        place = since + len(page)
        return Agreements(nonce, self.epoch, place, page, place < len(self.certificates))

    def end_polls(self) -> None:
        """Answer every poll that waits, and those that come, at once."""
        with self._lock:
            self.closing = True
            self._lock.notify_all()

    def wait_for_news(self, device: str, since: str, seconds: int) -> None:
        """Hold a poll open until there is something behind its cursor."""
        n = protocol.Cursor.parse(since).n
        with self._lock:
            self.polls.append(seconds)
            self._lock.wait_for(lambda: self.closing or len(self.boxes[device]) > n, seconds)

    def inbox(self, device: str, since: str, limit: int, nonce: str) -> protocol.InboxPage:
        cursor = protocol.Cursor.parse(since)
        start = cursor.n if cursor.epoch == self.epoch else 0
        rows = self.boxes[device][start : start + min(limit, self.page)]
        items = tuple(protocol.InboxItem(start + n, seq, raw) for n, (seq, raw) in enumerate(rows, 1))
        more = start + len(rows) < len(self.boxes[device])
        return protocol.InboxPage(nonce, self.epoch, start, items, more, self.forked)


class _Handler(BaseHTTPRequestHandler):
    hub: MemoryHub
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self._serve()

    def do_POST(self) -> None:
        self._serve()

    def do_PUT(self) -> None:
        self._serve()

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def _serve(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        where = urlsplit(self.path)
        if where.path == "/v1/hello":
            self._reply(self._hello(parse_qs(where.query)["nonce"][0]))
            return
        caller = verify_request(
            self.command, self.path, dict(self.headers), body, hub=self.hub.keys.id,
            public_key=lambda device: self.hub.desks[device].keys.public.signing, now=self.hub.now(),
        )  # fmt: skip
        if where.path == "/v1/directory":
            self._send(self.hub.directory[1], protocol.DIRECTORY_TYPE)
            return
        if self.command == "GET" and where.path.startswith("/v1/chunks/"):
            self._send_chunk(where.path.rpartition("/")[2])
            return
        self._reply(self._answer(where.path, parse_qs(where.query), body, caller.device, caller.nonce))

    def _hello(self, nonce: str) -> protocol.Hello:
        low, high = self.hub.versions
        place = len(self.hub.certificates)
        version = self.hub.directory[0]
        return protocol.Hello(nonce, self.hub.keys.id, self.hub.epoch, self.hub.now(), low, high, version, place)

    def _send_chunk(self, name: str) -> None:
        data = self.hub.chunks.get(name)
        if data is None:
            self._send_problem(protocol.Problem(protocol.ProblemKind.NO_CHUNK, 404, "not here"))
            return
        first, _, last = self.headers.get("Range", "bytes=0-").partition("=")[2].partition("-")
        start, end = int(first), min(int(last or len(data)) + 1, len(data))
        if start >= len(data):
            self._send_problem(protocol.Problem(protocol.ProblemKind.MALFORMED, 416, "behind the end"))
            return
        self._send(data[start:end], CHUNK_TYPE, 206, Content_Range=f"bytes {start}-{end - 1}/{len(data)}")

    def _send_problem(self, problem: protocol.Problem) -> None:
        self._send(json.dumps(problem.to_json()).encode(), protocol.PROBLEM_TYPE, problem.status)

    def _answer(self, path: str, query: dict[str, list[str]], body: bytes, device: str, nonce: str) -> Any:
        if path == "/v1/messages":
            return self.hub.push(body, nonce)
        if path == "/v1/messages/known":
            return self.hub.known(device, json.loads(body)["ids"], nonce)
        if path == "/v1/inbox":
            if seconds := int(query.get("wait", ["0"])[0]):
                self.hub.wait_for_news(device, query.get("since", [""])[0], seconds)
            return self.hub.inbox(device, query.get("since", [""])[0], int(query["limit"][0]), nonce)
        if path.startswith(("/v1/chunks/", "/v1/agreement")):
            return self._answer_later(path, query, body, nonce)
        self.hub.acked[device] = json.loads(body)["n"]
        return protocol.Acked(nonce, self.hub.epoch, self.hub.acked[device])

    def _answer_later(self, path: str, query: dict[str, list[str]], body: bytes, nonce: str) -> Any:
        """Answer what came to the protocol after messages: files and agreement keys."""
        if path == "/v1/chunks/known":
            return self.hub.chunks_known(json.loads(body)["names"], nonce)
        if path == "/v1/agreement":
            return self.hub.agree(body, nonce)
        if path == "/v1/agreements":
            return self.hub.agreements(int(query["since"][0]), nonce)
        keep = self.hub.keep_chunk if self.command == "PUT" else self.hub.join_chunk
        return keep(path.rpartition("/")[2], body, nonce)

    def _reply(self, reply: Any) -> None:
        self._send(protocol.sign_reply(reply, self.hub.keys), protocol.DOCUMENT_TYPE)

    def _send(self, raw: bytes, kind: str, status: int = 200, **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(raw)))
        self.send_header("Content-Digest", content_digest(raw))
        self.end_headers()
        self.wfile.write(raw)
