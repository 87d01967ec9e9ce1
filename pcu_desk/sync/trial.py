"""A try of the line by hand: the hub is greeted and nothing else is asked or sent."""

from __future__ import annotations

from datetime import UTC, datetime

from pcu_desk.domain.line_trial import LineTrial
from pcu_desk.domain.proxy import ProxyChoice
from pcu_desk.sync.refusal import LineError
from pcu_desk.sync.transport import Hub


def tried(hub: Hub, url: str) -> LineTrial:
    """Greet the hub and tell what came of it."""
    try:
        hello = hub.hello()
    except LineError as failed:
        return LineTrial(url, failed.reason, _shown(hub.proxy))
    return LineTrial(url, None, _shown(hub.proxy), round(hello.time - datetime.now(UTC).timestamp()))


def _shown(address: str) -> str:
    """Return a proxy's address as a person may see it: without a password."""
    return ProxyChoice.parse(address).text if address else ""
