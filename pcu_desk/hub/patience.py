"""How long the hub waits for a request's head and for its answer to be read; what is in them is not its matter."""

from __future__ import annotations

import asyncio
from typing import Any

from uvicorn.protocols.http.h11_impl import H11Protocol

from pcu_desk.hub.logs import log


def patient(head_seconds: float, answer_seconds: float) -> type[asyncio.Protocol]:
    """Return the protocol with its times for the head of a request and for an answer to be read."""
    return type("_Patient", (PatientProtocol,), {"head_seconds": head_seconds, "answer_seconds": answer_seconds})


class PatientProtocol(H11Protocol):
    """HTTP as uvicorn speaks it, with a limit on the time that a request's head and an answer's reading take."""

    head_seconds = 20.0
    answer_seconds = 180.0

    def __init__(self, *given: Any, **named: Any) -> None:  # noqa: ANN401 - handed on to uvicorn as they come
        super().__init__(*given, **named)
        self._waiting: asyncio.TimerHandle | None = None
        self._unread: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn itself
        """Take a connection; a request must have come when the time is over."""
        super().connection_made(transport)
        self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the connection."""
        self._stop_waiting()
        self._stop_reading_time()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Take bytes in; once they make a head, the time is no matter any more."""
        if self._waiting is None and not self._busy():
            self._wait()
        super().data_received(data)
        if self._busy():
            self._stop_waiting()

    def on_response_complete(self) -> None:
        """Answer given: uvicorn waits for the next request by its own clock until a byte of it comes."""
        super().on_response_complete()
        self._stop_waiting()

    def pause_writing(self) -> None:
        """More is to be read than the line takes: from now on the reader has his time."""
        super().pause_writing()
        self._stop_reading_time()
        self._unread = self.loop.call_later(self.answer_seconds, self._unread_too_long)

    def resume_writing(self) -> None:
        """It was read."""
        self._stop_reading_time()
        super().resume_writing()

    def _busy(self) -> bool:
        return self.cycle is not None and not self.cycle.response_complete

    def _wait(self) -> None:
        self._waiting = self.loop.call_later(self.head_seconds, self._too_late)

    def _stop_waiting(self) -> None:
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None

    def _stop_reading_time(self) -> None:
        if self._unread is not None:
            self._unread.cancel()
            self._unread = None

    def _unread_too_long(self) -> None:
        self._unread = None
        log("answer-unread")
        self.transport.abort()

    def _too_late(self) -> None:
        self._waiting = None
        if not self.transport.is_closing():
            self.transport.close()
