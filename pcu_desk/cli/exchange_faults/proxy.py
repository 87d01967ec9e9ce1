"""A TCP proxy that breaks HTTP/1.1 exchanges on purpose; sees sockets and bytes, knows nothing of messages."""

from __future__ import annotations

import contextlib
import re
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Self

_LENGTH = re.compile(rb"\r\ncontent-length:\s*(\d+)", re.IGNORECASE)
_CHUNK = 65536
_UPSTREAM_LIMIT = 90.0


class GoneError(Exception):
    """The other side closed in the middle of a message."""


@dataclass(frozen=True)
class Exchange:
    """One request as it came, and what became of it."""

    line: str
    body: bytes
    reply: bytes = b""


@dataclass(frozen=True)
class Fault:
    """What to do to requests whose first line holds `match` and whose body `matches`; honest again after `times`.

    cut_request/cut_reply: pass that many bytes of the whole message, then close; drop_reply: the hub answers, the desk
    hears nothing; reset: RST before anything passes; answer: the proxy answers by itself, from the request; forge:
    the hub's reply is exchanged for another; patience: seconds to wait for the hub's answer before the line is closed,
    as a middle box does; delay: seconds before the reply; drip, drip_request: seconds between single bytes.
    """

    match: str = ""
    times: int = 1
    matches: Callable[[bytes], bool] = lambda _: True
    cut_request: int | None = None
    cut_reply: int | None = None
    drop_reply: bool = False
    reset: bool = False
    patience: float = _UPSTREAM_LIMIT
    delay: float = 0.0
    drip: float | None = None
    drip_request: float | None = None
    answer: Callable[[Exchange], bytes] | None = None
    forge: Callable[[Exchange], bytes] | None = None


@dataclass
class _Armed:
    fault: Fault
    left: int


@dataclass
class FaultProxy:
    """A proxy on a free loopback port in front of `upstream`; a context manager that leaves no thread behind.

    With `tls` it speaks TLS to whoever calls, as a box that opens the line does; to the hub it speaks plainly.
    """

    upstream: tuple[str, int]
    tls: ssl.SSLContext | None = None
    exchanges: list[Exchange] = field(default_factory=list)
    _armed: list[_Armed] = field(default_factory=list)
    _open: set[socket.socket] = field(default_factory=set)
    _threads: list[threading.Thread] = field(default_factory=list)
    _change: threading.Condition = field(default_factory=threading.Condition)
    _closing: threading.Event = field(default_factory=threading.Event)
    _down: threading.Event = field(default_factory=threading.Event)

    def __enter__(self) -> Self:
        """Listen."""
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.settimeout(0.1)
        self._spawn(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        """Cut every connection."""
        self._closing.set()
        self._shut([self._listener])
        for thread in self._threads:
            thread.join(5)

    @property
    def port(self) -> int:
        """The port that a desk calls instead of the hub's."""
        return int(self._listener.getsockname()[1])

    @property
    def url(self) -> str:
        """The address that a desk calls instead of the hub's."""
        return f"https://localhost:{self.port}" if self.tls else f"http://127.0.0.1:{self.port}"

    def arm(self, fault: Fault) -> None:
        """Break the next `fault.times` requests whose first line contains `fault.match`."""
        with self._change:
            self._armed.append(_Armed(fault, fault.times))

    def calm(self) -> None:
        """Forget every fault, and let the line be up."""
        self.up()
        with self._change:
            self._armed.clear()

    def down(self) -> None:
        """Cut every connection, and each new one as it opens, until `up`."""
        self._down.set()
        self._shut([])

    def up(self) -> None:
        """Let connections through again."""
        self._down.clear()

    @contextlib.contextmanager
    def flapping(self, period: float = 1.0) -> Iterator[None]:
        """Let the line be up for half of each period and down for the other half while this is entered."""
        over = threading.Event()

        def flap() -> None:
            while not over.wait(period / 2):
                self.up() if self._down.is_set() else self.down()

        thread = threading.Thread(target=flap, daemon=True)
        thread.start()
        try:
            yield
        finally:
            over.set()
            thread.join()
            self.up()

    def wait_for(self, match: str, count: int = 1, limit: float = 10.0) -> list[Exchange]:
        """Return the matching requests once there are `count`; AssertionError after `limit` seconds."""
        with self._change:
            done = self._change.wait_for(lambda: len(self.seen(match)) >= count, limit)
        assert done, f"{len(self.seen(match))} of {count} requests like {match!r} came"
        return self.seen(match)

    def seen(self, match: str = "") -> list[Exchange]:
        """Return the requests whose first line contains `match`."""
        return [each for each in self.exchanges if match in each.line]

    def _shut(self, more: list[socket.socket]) -> None:
        with self._change:
            sockets = [*more, *self._open]
        for each in sockets:
            with contextlib.suppress(OSError):
                # The plain method even for TLS: the other drops its state under the thread that is reading.
                socket.socket.shutdown(each, socket.SHUT_RDWR)
            if each in more:
                each.close()

    def _spawn(self, target: Callable[..., None], *args: object) -> None:
        thread = threading.Thread(target=target, args=args, daemon=True)
        self._threads = [each for each in self._threads if each.is_alive()]
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._closing.is_set():
            with contextlib.suppress(OSError):
                client, _ = self._listener.accept()
                self._spawn(self._serve, client)

    def _serve(self, client: socket.socket) -> None:
        with self._held(client), contextlib.suppress(OSError, GoneError):
            client.settimeout(None)
            if self.tls is not None:
                client = self.tls.wrap_socket(client, server_side=True)
            with self._held(client):
                while not (self._closing.is_set() or self._down.is_set()):
                    self._exchange(client, _read_message(client))

    @contextlib.contextmanager
    def _held(self, connection: socket.socket) -> Iterator[socket.socket]:
        with self._change:
            self._open.add(connection)
        try:
            yield connection
        finally:
            with self._change:
                self._open.discard(connection)
            connection.close()

    def _exchange(self, client: socket.socket, raw: bytes) -> None:
        line, _, _ = raw.partition(b"\r\n")
        exchange = Exchange(line.decode("latin-1"), raw.partition(b"\r\n\r\n")[2])
        fault = self._fault_for(exchange)
        if fault.reset:
            self._note(exchange)
            _reset(client)
            raise GoneError
        if fault.cut_request is not None:
            self._note(exchange)
        reply = fault.answer(exchange) if fault.answer else self._ask(raw, fault)
        exchange = Exchange(exchange.line, exchange.body, reply)
        if fault.forge:
            reply = fault.forge(exchange)
        self._note(exchange)
        self._deliver(client, reply, fault)

    def _ask(self, raw: bytes, fault: Fault) -> bytes:
        with self._held(socket.create_connection(self.upstream, timeout=_UPSTREAM_LIMIT)) as hub:
            self._send(hub, raw if fault.cut_request is None else raw[: fault.cut_request], fault.drip_request)
            if fault.cut_request is not None:
                raise GoneError
            hub.settimeout(fault.patience)
            return _read_message(hub)

    def _deliver(self, client: socket.socket, reply: bytes, fault: Fault) -> None:
        if fault.drop_reply:
            raise GoneError
        if fault.delay:
            self._closing.wait(fault.delay)
        self._send(client, reply if fault.cut_reply is None else reply[: fault.cut_reply], fault.drip)
        if fault.cut_reply is not None:
            raise GoneError

    def _send(self, line: socket.socket, data: bytes, drip: float | None) -> None:
        if drip is None:
            line.sendall(data)
            return
        for byte in data:
            line.sendall(bytes([byte]))
            if self._closing.wait(drip):
                break

    def _fault_for(self, exchange: Exchange) -> Fault:
        with self._change:
            for armed in self._armed:
                if armed.left and armed.fault.match in exchange.line and armed.fault.matches(exchange.body):
                    armed.left -= 1
                    return armed.fault
        return Fault()

    def _note(self, exchange: Exchange) -> None:
        with self._change:
            self.exchanges.append(exchange)
            self._change.notify_all()


def http_reply(status: str, body: bytes = b"", **headers: str) -> bytes:
    """Return the bytes of a reply; a header's underscores become hyphens."""
    lines = [f"HTTP/1.1 {status}", *(f"{name.replace('_', '-')}: {value}" for name, value in headers.items())]
    return "\r\n".join([*lines, f"Content-Length: {len(body)}", "", ""]).encode("latin-1") + body


def wait_until(condition: Callable[[], bool], limit: float = 10.0) -> None:
    """Return once the condition holds; AssertionError after `limit` seconds."""
    end = time.monotonic() + limit
    pause = threading.Event()
    while not condition():
        assert time.monotonic() < end, "the condition never held"
        pause.wait(0.01)


def _read_message(connection: socket.socket) -> bytes:
    raw = b""
    while b"\r\n\r\n" not in raw:
        raw += _some(connection)
    head, _, _ = raw.partition(b"\r\n\r\n")
    found = _LENGTH.search(head)
    whole = len(head) + 4 + (int(found[1]) if found else 0)
    while len(raw) < whole:
        raw += _some(connection)
    return raw


def _some(connection: socket.socket) -> bytes:
    data = connection.recv(_CHUNK)
    if not data:
        raise GoneError
    return data


def _reset(connection: socket.socket) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
