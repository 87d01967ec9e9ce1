from __future__ import annotations

from typing import Any

from pcu_desk.cli.exchange_faults.proxy import Fault
from pcu_desk.domain.line import LineReason
from pcu_desk.domain.proxy import ProxyChoice
from pcu_desk.sync.transport import Hub, LineSettings
from pcu_desk.sync.trial import tried
from tests.connect_proxy import ConnectProxy

Line = Any


def test_a_try_greets_and_asks_nothing_else(line: Line) -> None:
    line.queue("alert")
    line.hub.clock_offset = 90.0
    trial = tried(line.client, line.proxy.url)
    assert (trial.url, trial.reason, trial.proxy) == (line.proxy.url, None, "")
    assert 88 <= trial.seconds <= 92
    assert [each.line.split("?")[0] for each in line.proxy.exchanges] == ["GET /v1/hello"]
    assert len(line.exchange.waiting) == 1


def test_a_try_that_fails_tells_why_and_shows_no_password(line: Line) -> None:
    with ConnectProxy({}, login="post:secret") as proxy:
        choice = ProxyChoice.parse(f"post@{proxy.address}").with_password("wrong")
        client = Hub("http://hub.example", line.hub.keys.public, line.desk.keys, LineSettings(2, 2, 3, choice))
        trial = tried(client, "http://hub.example")
        client.close()
        assert trial.reason is LineReason.PROXY
        assert trial.proxy == f"http://post@{proxy.address}"


def test_a_try_tells_of_a_line_that_breaks(line: Line) -> None:
    line.proxy.arm(Fault("hello", reset=True))
    assert tried(line.client, line.proxy.url).reason is LineReason.CUT
