"""Who asks: reads a request's body within its limits and proves its signature and its desk; answers nothing itself."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Protocol

from fastapi import Request

from pcu_desk.hub.quota import Rates
from pcu_desk.hub.refusals import Refusal
from pcu_desk.wire.directory import Directory
from pcu_desk.wire.members import Device
from pcu_desk.wire.protocol import MAX_BODY, ProblemKind
from pcu_desk.wire.signing import (
    Caller,
    RequestClockError,
    RequestError,
    RequestStrangerError,
    verify_request,
)

_CLOSE = {"Connection": "close"}


class DirectorySource(Protocol):
    """Whoever has the directory in force."""

    def current(self) -> Directory:
        """Return the directory in force now."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A request whose signature holds: who asks, as what desk, with what body, under which directory."""

    caller: Caller
    device: Device
    body: bytes
    directory: Directory


@dataclass(frozen=True, slots=True)
class Asking:
    """The check before each signed request; belongs to the event loop's thread.

    `hub` is the hub's id, `clock` its Unix time, `body_seconds` how long a body may take to come.
    """

    hub: str
    directory: DirectorySource
    clock: Callable[[], float]
    body_seconds: float
    rates: Rates

    async def heard(self, request: Request, *, mailbox: bool = False) -> Asked:
        """Return the request once its signature holds and its desk is enrolled. Raises Refusal.

        A desk's transport key is heard where the mailbox alone is used: it hands in what is sealed and fetches it.
        """
        body = await self._body(request)
        directory = self.directory.current()
        caller = self._caller(request, body, directory)
        device = _desk(directory, caller.device, mailbox=mailbox)
        pause = self.rates.pause(device.unit)
        if pause:
            raise Refusal(
                ProblemKind.RATE,
                429,
                "The unit asks more often than this hub allows",
                headers={"Retry-After": str(pause)},
                unit=device.unit,
            )
        return Asked(replace(caller, device=device.id), device, body, directory)

    async def _body(self, request: Request) -> bytes:
        """Read a body up to the limit and not a byte or a second further. Raises Refusal."""
        announced = request.headers.get("content-length", "0")
        if announced.isdigit() and int(announced) > MAX_BODY:
            raise _too_large()
        try:
            async with asyncio.timeout(self.body_seconds):
                return await _read(request)
        except TimeoutError as late:
            title = f"The request's body took longer than {self.body_seconds:g} seconds"
            raise Refusal(ProblemKind.SLOW, 408, title, headers=_CLOSE) from late

    def _caller(self, request: Request, body: bytes, directory: Directory) -> Caller:
        path = request.scope["raw_path"].decode("latin-1")
        query = request.scope["query_string"].decode("latin-1")
        try:
            return verify_request(
                request.method,
                f"{path}?{query}" if query else path,
                request.headers,
                body,
                hub=self.hub,
                public_key=partial(_signing_key, directory),
                now=self.clock(),
            )
        except RequestStrangerError as stranger:
            raise Refusal(ProblemKind.UNKNOWN_DEVICE, 401, "This hub's directory does not know the desk") from stranger
        except RequestClockError as late:
            raise Refusal(ProblemKind.CLOCK, 401, "The time of the signature is too far from the hub's") from late
        except RequestError as wrong:
            raise Refusal(ProblemKind.UNSIGNED, 401, "No signature of an enrolled desk for this hub") from wrong


def json_object(body: bytes) -> dict[str, Any]:
    """Return a body that is a JSON object; what else it holds is passed over by who reads it. Raises Refusal."""
    try:
        found = json.loads(body)
    except (ValueError, RecursionError) as wrong:
        raise Refusal(ProblemKind.MALFORMED, 400, "The body is not JSON") from wrong
    if not isinstance(found, dict):
        raise Refusal(ProblemKind.MALFORMED, 400, "The body is not a JSON object")
    return found


async def _read(request: Request) -> bytes:
    parts: list[bytes] = []
    size = 0
    async for part in request.stream():
        size += len(part)
        if size > MAX_BODY:
            raise _too_large()
        parts.append(part)
    return b"".join(parts)


def _too_large() -> Refusal:
    """Say so and let the rest of the body come and go for a while: a line cut at once would swallow the answer."""
    return Refusal(ProblemKind.TOO_LARGE, 413, f"At most {MAX_BODY} bytes a request")


def _desk(directory: Directory, asker: str, *, mailbox: bool) -> Device:
    device = directory.device(asker)
    if device is None and mailbox:
        device = directory.device_by_transport(asker)
    if device is None and directory.device_by_transport(asker) is not None:
        raise Refusal(ProblemKind.NOT_YOURS, 403, "A transport key opens the mailbox alone")
    if device is None or device.revoked is not None:
        raise Refusal(ProblemKind.REVOKED, 403, "This desk is not enrolled any more")
    return device


def _signing_key(directory: Directory, device: str) -> bytes | None:
    """Return the key of a desk by its id, or a transport key by its own."""
    if (found := directory.device(device)) is not None:
        return found.signing
    by_transport = directory.device_by_transport(device)
    return by_transport.transport if by_transport else None
