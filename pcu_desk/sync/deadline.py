"""A total time for a request: cuts its sockets when it is over, since a read timeout alone lets bytes drip for ever."""

from __future__ import annotations

import base64
import contextlib
import socket
import ssl
import threading
import weakref
from collections.abc import Callable, Iterator
from typing import Any, TypeVar, cast
from urllib.parse import unquote, urlsplit

from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

_Connection = TypeVar("_Connection", bound=HTTPConnection)


class Sockets:
    """The open sockets of one session; a request that runs late, or is interrupted, loses them."""

    def __init__(self, patience: float) -> None:
        """Take the seconds that sending may last; the time to connect, which a socket begins with, is too short."""
        self._patience = patience
        self._live: weakref.WeakSet[socket.socket] = weakref.WeakSet()
        self._opening: socket.socket | None = None
        self._lock = threading.Lock()
        self._cut = False

    @property
    def was_cut(self) -> bool:
        """Tell whether the request that runs now was cut."""
        return self._cut

    @contextlib.contextmanager
    def within(self, seconds: float) -> Iterator[None]:
        """Give the requests inside so many seconds in all."""
        self._cut = False
        timer = threading.Timer(seconds, self.cut)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()
            timer.join()
            self._opened()

    def cut(self) -> None:
        """End whatever is sent or received now; may be called from any thread."""
        with self._lock:
            self._cut = True
            for each in [*self._live, *([self._opening] if self._opening is not None else [])]:
                _shut(each)

    def begin(self, opening: socket.socket) -> None:
        """Watch a socket whose proxy or TLS has not spoken yet, by a second handle: TLS takes the first one over."""
        with self._lock:
            self._opening = opening.dup()
            if self._cut:
                _shut(self._opening)

    def take(self, opened: socket.socket) -> None:
        """Watch a socket that is ready; one that opens after the cut is shut at once."""
        opened = getattr(opened, "socket", opened)  # TLS within TLS stands on a socket and is none
        opened.settimeout(self._patience)
        self._opened()
        with self._lock:
            self._live.add(opened)
            late = self._cut
        if late:
            _shut(opened)

    def _opened(self) -> None:
        with self._lock:
            handle, self._opening = self._opening, None
        if handle is not None:
            handle.close()


class WatchedAdapter(HTTPAdapter):
    """The transport of `requests`, with each socket handed to `Sockets` and TLS judged by one context alone."""

    def __init__(self, sockets: Sockets, trust: ssl.SSLContext | None = None) -> None:
        self._sockets = sockets
        self._trust = trust
        super().__init__(pool_connections=1, pool_maxsize=1, max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - the signature of requests
        """Make the pools, with connections that tell when they open."""
        super().init_poolmanager(*args, **kwargs, ssl_context=self._trust)
        self.poolmanager.pool_classes_by_scheme = _pools(self._sockets)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:  # noqa: ANN401 - the signature of requests
        """Make the pools through a proxy, watched alike."""
        manager = super().proxy_manager_for(proxy, **kwargs, ssl_context=self._trust, proxy_ssl_context=self._trust)
        manager.pool_classes_by_scheme = _pools(self._sockets)
        return manager

    def proxy_headers(self, proxy: str) -> dict[str, str]:
        """Return the login at the proxy, in UTF-8 (RFC 7617); the library's own knows Latin letters alone."""
        parts = urlsplit(proxy)
        if not parts.username:
            return {}
        login = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
        return {"Proxy-Authorization": f"Basic {base64.b64encode(login.encode()).decode()}"}

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:  # noqa: ANN401, ARG002 - of requests
        """Add no list of authorities that a library brings along: the context knows whom to believe."""
        conn.cert_reqs = "CERT_REQUIRED"


def _pools(sockets: Sockets) -> dict[str, type[HTTPConnectionPool]]:
    plain = {"ConnectionCls": _watched(HTTPConnection, sockets)}
    secure = {"ConnectionCls": _watched(HTTPSConnection, sockets)}
    return {
        "http": type("WatchedPool", (HTTPConnectionPool,), plain),
        "https": type("WatchedSecurePool", (HTTPSConnectionPool,), secure),
    }


def _watched(kind: type[_Connection], sockets: Sockets) -> type[_Connection]:
    connect: Callable[[_Connection], None] = kind.connect
    begin: Callable[[_Connection], socket.socket] = kind._new_conn  # noqa: SLF001 - there is no other place before TLS

    def begin_and_tell(self: _Connection) -> socket.socket:
        opening = begin(self)
        sockets.begin(opening)
        return opening

    def connect_and_tell(self: _Connection) -> None:
        connect(self)
        sockets.take(cast("socket.socket", self.sock))

    return type(f"Watched{kind.__name__}", (kind,), {"connect": connect_and_tell, "_new_conn": begin_and_tell})


def _shut(each: socket.socket) -> None:
    # The plain method even for TLS: SSLSocket's own drops its state under the thread that is reading.
    with contextlib.suppress(OSError):
        socket.socket.shutdown(each, socket.SHUT_RDWR)
