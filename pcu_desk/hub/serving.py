"""Runs the hub's application on a socket until it is told to stop; one process, HTTP or HTTPS."""

from __future__ import annotations

import json
import socket
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

import uvicorn
from fastapi import FastAPI

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.hub.addresses import is_loopback
from pcu_desk.hub.patience import patient
from pcu_desk.hub.settings import HubSettings

DEFAULT_HOST = "127.0.0.1"
DEFAULT_PORT = 8440
_GRACE = 10
_KEEP_ALIVE = 75


class OpenPortError(UserError):
    """The address cannot be listened on."""

    def __init__(self, host: str, port: int, reason: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP("hub", "The hub cannot listen on {host} port {port}: {reason}. Choose another port."),
            host=host,
            port=port,
            reason=reason,
        )


class PlainHttpError(UserError):
    """HTTP beyond this machine would show who writes to whom."""

    def __init__(self, host: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "hub",
                "The hub does not listen on {host} without TLS. "
                "Give --certfile and --keyfile, or --behind-proxy when a proxy beside it does TLS.",
            ),
            host=host,
        )


@dataclass(frozen=True, slots=True)
class Listening:
    """Where and how to listen."""

    host: str = DEFAULT_HOST
    port: int = DEFAULT_PORT
    certfile: Path | None = None
    keyfile: Path | None = None
    behind_proxy: bool = False


def serve(app: FastAPI, where: Listening, settings: HubSettings | None = None) -> None:
    """Listen, tell `{"url", "ready": true}` on standard output, serve until SIGTERM or SIGINT. Raises UserError."""
    if where.certfile is None and not where.behind_proxy and not is_loopback(where.host):
        raise PlainHttpError(where.host)
    listener = _listen(where)
    scheme = "https" if where.certfile else "http"
    host = f"[{where.host}]" if ":" in where.host else where.host
    url = f"{scheme}://{host}:{listener.getsockname()[1]}"
    _Server(_config(app, where, settings or HubSettings()), app.state.stop, url).run([listener])


def _config(app: FastAPI, where: Listening, settings: HubSettings) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        http=patient(settings.head_seconds, settings.answer_seconds),
        ws="none",
        access_log=False,
        limit_concurrency=settings.connections,
        log_config=None,
        server_header=False,
        timeout_graceful_shutdown=_GRACE,
        timeout_keep_alive=_KEEP_ALIVE,
        h11_max_incomplete_event_size=32 * 1024,
        ssl_certfile=where.certfile,
        ssl_keyfile=where.keyfile,
    )


def _listen(where: Listening) -> socket.socket:
    family = socket.AF_INET6 if ":" in where.host else socket.AF_INET
    # The protocol is named because asyncio turns Nagle's delay off only for sockets that say they are TCP.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if sys.platform != "win32":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((where.host, where.port))
        listener.listen(1024)
    except (OSError, OverflowError) as refused:
        listener.close()
        reason = getattr(refused, "strerror", None) or str(refused)
        raise OpenPortError(where.host, where.port, reason) from refused
    return listener


class _Server(uvicorn.Server):
    """Says when it listens, and ends waiting polls as soon as it is told to stop."""

    def __init__(self, config: uvicorn.Config, stop: Callable[[], None], url: str) -> None:
        super().__init__(config)
        self._stop = stop
        self._url = url

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        sys.stdout.write(json.dumps({"url": self._url, "ready": True}) + "\n")
        sys.stdout.flush()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._stop()
        await super().shutdown(sockets)

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:  # noqa: ARG002 - the signature is uvicorn's
        """Stop gracefully; unlike its parent it does not die of the signal afterwards, so a wanted stop exits 0."""
        self.should_exit = True
