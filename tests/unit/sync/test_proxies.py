from __future__ import annotations

import contextlib
import http.server
import socket
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import trustme

from pcu_desk.domain.line import Line as LineCode
from pcu_desk.domain.line import LineReason
from pcu_desk.domain.proxy import ProxyChoice
from pcu_desk.sync import proxies
from pcu_desk.sync.engine import SyncEngine
from pcu_desk.sync.refusal import LineError
from pcu_desk.sync.transport import Hub, LineSettings
from tests.connect_proxy import ConnectProxy
from tests.tls_end import tls_before

Line = Any
HUB = "https://hub.example"
SCRIPT_TYPE = "application/x-ns-proxy-autoconfig"


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def ca_file(authority: trustme.CA, tmp_path: Path) -> Path:
    path = tmp_path / "office.pem"
    authority.cert_pem.write_to_path(path)
    return path


@pytest.fixture
def secure(line: Line, authority: trustme.CA) -> Iterator[tuple[str, int]]:
    with tls_before(line.hub.address, authority.issue_cert("hub.example", "localhost")) as address:
        yield address


def settings(proxy: str = "none", ca_file: Path | None = None) -> LineSettings:
    return LineSettings(connect=2, read=2, total=3, proxy=ProxyChoice.parse(proxy), ca_file=ca_file)


def reason_of(line: Line, url: str, wish: LineSettings) -> LineReason | None:
    """The reason that a whole round tells, None when all that waits has left."""
    client = Hub(url, line.hub.keys.public, line.desk.keys, wish)
    line.queue("alert")
    result = SyncEngine(line.exchange, client).sync_once()
    client.close()
    assert (result.sent > 0) is (result.reason is None)
    return result.reason


def test_fault_09_a_certificate_of_an_unknown_authority_sends_nothing_and_one_of_the_offices_own_does(
    line: Line, secure: tuple[str, int], ca_file: Path
) -> None:
    url = f"https://localhost:{secure[1]}"
    assert reason_of(line, url, settings()) is LineReason.TRUST
    assert line.hub.stored == {}
    assert reason_of(line, url, settings(ca_file=ca_file)) is None
    assert len(line.hub.stored) == 2


def test_fault_09_a_certificate_for_another_name_is_not_believed(
    line: Line, secure: tuple[str, int], ca_file: Path
) -> None:
    assert reason_of(line, f"https://127.0.0.1:{secure[1]}", settings(ca_file=ca_file)) is LineReason.TRUST


def test_fault_09_the_authorities_that_a_library_brings_along_are_not_believed(
    line: Line, secure: tuple[str, int], ca_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import certifi
    import requests.adapters

    monkeypatch.setattr(certifi, "where", lambda: str(ca_file))
    monkeypatch.setattr(requests.adapters, "DEFAULT_CA_BUNDLE_PATH", str(ca_file))
    assert reason_of(line, f"https://localhost:{secure[1]}", settings()) is LineReason.TRUST


def test_fault_19_a_certificate_out_of_its_time_is_told_as_the_clock_and_not_as_a_stranger(
    line: Line, authority: trustme.CA, ca_file: Path
) -> None:
    import datetime as dt

    long_ago = dt.datetime.now(dt.UTC) - dt.timedelta(days=3650)
    old = authority.issue_cert("localhost", not_before=long_ago, not_after=long_ago + dt.timedelta(days=30))
    with tls_before(line.hub.address, old) as address:
        url = f"https://localhost:{address[1]}"
        assert reason_of(line, url, settings(ca_file=ca_file)) is LineReason.CERTIFICATE_TIME


def test_a_handshake_that_breaks_off_is_a_cut_line_and_no_matter_of_trust(line: Line) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def hang_up() -> None:
            client, _ = listener.accept()
            client.recv(100)
            client.close()

        thread = threading.Thread(target=hang_up, daemon=True)
        thread.start()
        url = f"https://localhost:{listener.getsockname()[1]}"
        assert reason_of(line, url, settings()) is LineReason.CUT
        thread.join(5)


def test_a_handshake_that_drips_is_ended_by_the_total_time(line: Line) -> None:
    ended = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def drip() -> None:
            client, _ = listener.accept()
            with contextlib.suppress(OSError), client:
                client.sendall(b"\x16\x03\x03\x40\x00")
                while not ended.wait(0.05):
                    client.sendall(b"\x02")

        thread = threading.Thread(target=drip, daemon=True)
        thread.start()
        wish = LineSettings(connect=1, read=1, total=0.6)
        begun = time.monotonic()
        assert reason_of(line, f"https://localhost:{listener.getsockname()[1]}", wish) is LineReason.SLOW
        assert time.monotonic() - begun < 3
        ended.set()
        thread.join(5)


def test_fault_32_https_leaves_through_a_proxy_and_the_hubs_own_certificate_counts(
    line: Line, secure: tuple[str, int], ca_file: Path
) -> None:
    with ConnectProxy({"hub.example:443": secure}) as proxy:
        assert reason_of(line, HUB, settings(proxy.address, ca_file)) is None
        assert {line.rpartition(" ")[0] for line in proxy.lines} == {"CONNECT hub.example:443"}
        assert reason_of(line, HUB, settings(proxy.address)) is LineReason.TRUST


@pytest.mark.parametrize("url", [HUB, "http://hub.example"])
def test_fault_32_a_proxy_that_wants_a_login_is_a_state_and_with_the_login_all_leaves(
    line: Line, secure: tuple[str, int], ca_file: Path, url: str
) -> None:
    places = {"hub.example:443": secure, "hub.example": line.hub.address}
    with ConnectProxy(places, login="post:s@crét:1") as proxy:
        wish = settings(proxy.address, ca_file)
        assert reason_of(line, url, wish) is LineReason.PROXY
        result = SyncEngine(line.exchange, Hub(url, line.hub.keys.public, line.desk.keys, wish)).sync_once()
        assert (result.state, line.hub.stored) == (LineCode.LOGIN_NEEDED, {})
        choice = ProxyChoice.parse(f"http://post@{proxy.address}").with_password("s@crét:1")
        known = LineSettings(connect=2, read=2, total=3, proxy=choice, ca_file=ca_file)
        assert reason_of(line, url, known) is None
    assert len(line.hub.stored) == 2


def test_fault_32_a_proxy_that_answers_one_byte_at_a_time_is_ended_by_the_total_time(line: Line) -> None:
    with ConnectProxy({}, drip=True) as proxy:
        wish = LineSettings(connect=1, read=5, total=0.6, proxy=ProxyChoice.parse(proxy.address))
        begun = time.monotonic()
        assert reason_of(line, HUB, wish) is LineReason.SLOW
        assert time.monotonic() - begun < 3


def test_a_proxy_that_is_away_is_no_line(line: Line) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    assert reason_of(line, HUB, settings(f"127.0.0.1:{port}")) is LineReason.NO_LINE


@contextmanager
def served(text: str, kind: str = SCRIPT_TYPE) -> Iterator[str]:
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(text.encode())))
            self.end_headers()
            self.wfile.write(text.encode())

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        yield f"pac:http://127.0.0.1:{server.server_address[1]}/proxy.pac"
        server.shutdown()


def script(answer: str) -> str:
    return f"function FindProxyForURL(url, host) {{ {answer} }}"


def test_a_proxys_script_decides_by_the_hubs_name(line: Line, secure: tuple[str, int], ca_file: Path) -> None:
    with ConnectProxy({"hub.example:443": secure}) as proxy:
        text = script(f'return shExpMatch(host, "hub.*") ? "PROXY {proxy.address}" : "DIRECT";')
        with served(text) as choice:
            assert reason_of(line, HUB, settings(choice, ca_file)) is None
            assert proxies.resolve(ProxyChoice.parse(choice), "https://elsewhere.example") == ""
        assert proxy.lines


def test_the_first_proxy_of_a_script_that_answers_is_taken() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        away = free.getsockname()[1]
    with ConnectProxy({}) as proxy, served(script(f'return "PROXY 127.0.0.1:{away}; PROXY {proxy.address}";')) as text:
        assert proxies.resolve(ProxyChoice.parse(text), HUB) == f"http://{proxy.address}"


@pytest.mark.parametrize(
    "text",
    [script("while (true) {}"), "function (", script('return "SOCKS 127.0.0.1:1";'), script("return 7;"), "", "<p>"],
)
def test_a_script_that_hangs_or_names_nothing_usable_is_told_and_is_tried_again(
    line: Line, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(proxies, "_RUN", 2.0)
    with served(text) as choice:
        client = Hub(HUB, line.hub.keys.public, line.desk.keys, settings(choice))
        line.queue("alert")
        result = SyncEngine(line.exchange, client).sync_once()
        assert (result.state, result.reason) == (LineCode.OFFLINE, LineReason.PROXY_SETTINGS)
        assert result.again is not None
        client.close()


def test_a_script_can_not_read_files_of_this_machine(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("127.0.0.1:7")
    text = script(f'return "PROXY " + require("fs").readFileSync("{secret}");')
    with served(text) as choice, pytest.raises(LineError):
        proxies.resolve(ProxyChoice.parse(choice), HUB)


def test_a_proxy_that_speaks_tls_itself_is_judged_and_used(
    line: Line, secure: tuple[str, int], authority: trustme.CA, ca_file: Path
) -> None:
    with ConnectProxy({"hub.example:443": secure}) as proxy:
        host, _, port = proxy.address.partition(":")
        with tls_before((host, int(port)), authority.issue_cert("localhost")) as front:
            address = f"https://localhost:{front[1]}"
            assert reason_of(line, HUB, settings(address, ca_file)) is None
            assert reason_of(line, HUB, settings(address)) is LineReason.TRUST
    assert len(line.hub.stored) == 1


def test_a_script_over_tls_is_fetched_by_the_offices_certificates(
    line: Line, secure: tuple[str, int], authority: trustme.CA, ca_file: Path
) -> None:
    with ConnectProxy({"hub.example:443": secure}) as proxy, served(script(f'return "PROXY {proxy.address}";')) as text:
        host, _, port = text.partition("//")[2].partition("/")[0].partition(":")
        with tls_before((host, int(port)), authority.issue_cert("localhost")) as front:
            choice = f"pac:https://localhost:{front[1]}/proxy.pac"
            assert reason_of(line, HUB, settings(choice, ca_file)) is None
            assert reason_of(line, HUB, settings(choice)) is LineReason.PROXY_SETTINGS


def test_a_script_that_drips_is_ended_by_a_total_time(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proxies, "_FETCH", 0.5)
    with ConnectProxy({}, drip=True) as server:
        begun = time.monotonic()
        assert reason_of(line, HUB, settings(f"pac:http://{server.address}/")) is LineReason.PROXY_SETTINGS
        assert time.monotonic() - begun < 3


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_the_systems_proxy_is_taken_except_for_this_machine_and_what_it_leaves_out(
    scheme: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv(f"{scheme}_proxy", "proxy.example:3128")
    monkeypatch.setenv("no_proxy", "inside.example")
    system = ProxyChoice.parse("system")
    assert proxies.resolve(system, f"{scheme}://hub.example") == "http://proxy.example:3128"
    assert proxies.resolve(system, f"{scheme}://hub.inside.example") == ""
    assert proxies.resolve(system, f"{scheme}://127.0.0.1:8000") == ""
    assert proxies.resolve(system, f"{scheme}://localhost:8000") == ""
    assert proxies.resolve(ProxyChoice.parse("none"), f"{scheme}://hub.example") == ""


def test_a_socks_proxy_of_the_system_is_told_and_not_passed_by(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "socks5://proxy.example:1080")
    with pytest.raises(LineError) as told:
        proxies.resolve(ProxyChoice.parse("system"), HUB)
    assert told.value.reason is LineReason.PROXY_SETTINGS


@pytest.mark.parametrize("named", ["[::1:80", "a:99999", "\ud800:80", "a" * 5000, "a b:80", "a:80/path"])
def test_an_address_that_is_none_is_told_as_the_proxys_fault_whoever_gives_it_out(
    named: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(proxies, "_run", lambda *_: [named])
    with served("") as choice, pytest.raises(LineError) as told:
        proxies.resolve(ProxyChoice.parse(choice), HUB)
    assert told.value.reason is LineReason.PROXY_SETTINGS
    monkeypatch.setattr(urllib.request, "getproxies", lambda: {"https": f"http://{named}"})
    with pytest.raises(LineError) as told:
        proxies.resolve(ProxyChoice.parse("system"), HUB)
    assert told.value.reason is LineReason.PROXY_SETTINGS


def test_the_way_out_is_found_once_for_all_requests(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    found: Callable[..., str] = proxies.resolve
    monkeypatch.setattr(
        proxies, "resolve", lambda choice, url, judge: (asked.append(url), found(choice, url, judge))[1]
    )
    line.queue("a")
    line.sync()
    line.sync()
    assert len(asked) == 1
