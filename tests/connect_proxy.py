"""A small real proxy: CONNECT and plain forwarding, with a name and password where wanted; a context manager."""

from __future__ import annotations

import base64
import contextlib
import socket
import threading
from dataclasses import dataclass, field
from typing import Self
from urllib.parse import urlsplit

_CHUNK = 65536


@dataclass
class ConnectProxy:
    """Leads to `places` (host:port as asked → where it really is), else nowhere; `login` is "user:password"."""

    places: dict[str, tuple[str, int]]
    login: str = ""
    drip: bool = False
    lines: list[str] = field(default_factory=list)
    _open: set[socket.socket] = field(default_factory=set)
    _threads: list[threading.Thread] = field(default_factory=list)
    _closing: threading.Event = field(default_factory=threading.Event)

    def __enter__(self) -> Self:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._spawn(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        self._closing.set()
        for each in [self._listener, *self._open]:
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()
        for thread in self._threads:
            thread.join(5)

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self._listener.getsockname()[1]}"

    def _spawn(self, target: object, *args: object) -> None:
        thread = threading.Thread(target=target, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._closing.is_set():
            with contextlib.suppress(OSError):
                client, _ = self._listener.accept()
                self._open.add(client)
                self._spawn(self._serve, client)

    def _serve(self, client: socket.socket) -> None:
        with client, contextlib.suppress(OSError):
            head = b""
            while b"\r\n\r\n" not in head:
                data = client.recv(_CHUNK)
                if not data:
                    return
                head += data
            self._answer(client, head)

    def _answer(self, client: socket.socket, raw: bytes) -> None:
        head = raw.partition(b"\r\n\r\n")[0].decode("latin-1")
        line, *fields = head.split("\r\n")
        self.lines.append(line)
        if self.drip:
            while not self._closing.wait(0.05):
                client.sendall(b"H")
        if not self._admitted(fields):
            client.sendall(
                b"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=x\r\n"
                b"Content-Length: 0\r\nConnection: close\r\n\r\n"
            )
            return
        method, target, _ = line.split(" ")
        place = self.places.get(target if method == "CONNECT" else urlsplit(target).netloc)
        if place is None:
            client.sendall(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
            return
        with socket.create_connection(place, 5) as server:
            self._open.add(server)
            if method == "CONNECT":
                client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            else:
                inner = urlsplit(target)
                query = f"?{inner.query}" if inner.query else ""
                server.sendall(raw.replace(target.encode(), f"{inner.path}{query}".encode(), 1))
            self._spawn(_pump, server, client)
            _pump(client, server)

    def _admitted(self, fields: list[str]) -> bool:
        wanted = f"proxy-authorization: basic {base64.b64encode(self.login.encode()).decode()}".lower()
        return not self.login or wanted in (each.lower() for each in fields)


def _pump(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while data := source.recv(_CHUNK):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)
