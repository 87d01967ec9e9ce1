"""A client of the hub that is no desk: any bytes, any headers, one request a connection; keeps nothing."""

from __future__ import annotations

import base64
import http.client
import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from pcu_desk.cli.exchange_faults.desk import DeskProcess
from pcu_desk.cli.exchange_faults.hub import HubProcess
from pcu_desk.wire.protocol import read_problem
from pcu_desk.wire.signing import new_nonce

_LIMIT = 30.0


@dataclass(frozen=True, slots=True)
class Answer:
    """What the hub said."""

    status: int
    kind: str
    body: bytes

    @property
    def problem(self) -> str:
        """The kind of a refusal, "" when it is none."""
        is_problem = self.kind.startswith("application/problem+json")
        return read_problem(self.body, self.status).kind if is_problem else ""

    @property
    def signed(self) -> dict[str, Any]:
        """What the hub signed."""
        return dict(json.loads(json.loads(self.body)["signed"]))


def send(
    hub: HubProcess, method: str, path: str, body: bytes = b"", headers: Mapping[str, str] | None = None
) -> Answer:
    """Send one request."""
    connection = http.client.HTTPConnection(*hub.address, timeout=_LIMIT)
    try:
        with suppress(BrokenPipeError, ConnectionResetError):  # a hub may refuse before the last byte came
            connection.request(method, path, body or None, dict(headers or {}))
        reply = connection.getresponse()
        return Answer(reply.status, reply.headers.get("Content-Type", ""), reply.read())
    finally:
        connection.close()


def signature(
    desk: DeskProcess, hub: HubProcess, method: str, path: str, body: bytes = b"", **more: object
) -> dict[str, str]:
    """Return the headers by which a desk would prove a request."""
    words = {"nonce": new_nonce(), **more}
    return dict(desk.ask("sign", method=method, url=hub.url + path, body=base64.b64encode(body).decode(), **words))


def signed(desk: DeskProcess, hub: HubProcess, method: str, path: str, body: bytes = b"", **more: object) -> Answer:
    """Send one request that a desk has signed."""
    return send(hub, method, path, body, signature(desk, hub, method, path, body, **more))
