"""The command line behind a proxy with a login, before a hub whose certificate an office signed: real processes."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
import trustme

from tests.connect_proxy import ConnectProxy
from tests.desk_process import PASSPHRASE, CommandLine
from tests.hub_process import HubProcess
from tests.tls_end import tls_before

HUB = "https://hub.example"


@dataclass
class Place:
    desk: CommandLine
    hub: HubProcess
    proxy: ConnectProxy
    ca_file: str

    def sync(self, *options: str) -> tuple[int, dict[str, object]]:
        done = self.desk.run("sync", "--once", "--json", "--hub", HUB, *options)
        return done.code, done.json if done.out else {"said": done.err}


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    folder = tmp_path_factory.mktemp("place")
    desk = CommandLine(folder)
    assert desk.found().code == 0
    request = folder / "request.json"
    assert desk.run("vault", "enrol", str(request)).code == 0
    authority = trustme.CA()
    authority.cert_pem.write_to_path(folder / "office.pem")
    hub = HubProcess(folder / "hub", ())
    bundle = folder / "directory.pcudir"
    enrol = [sys.executable, "-m", "pcu_desk.hub", "enrol", str(request), "--data", str(hub.folder / "data")]
    subprocess.run([*enrol, "--out", str(bundle)], check=True, capture_output=True)
    assert desk.run("vault", "directory", str(bundle)).code == 0
    with (
        hub,
        tls_before(hub.address, authority.issue_cert("hub.example")) as secure,
        ConnectProxy({"hub.example:443": secure}, login="post:s@crét") as proxy,
    ):
        yield Place(desk, hub, proxy, str(folder / "office.pem"))


def test_with_login_and_the_offices_certificate_the_line_is_good(place: Place) -> None:
    password = place.desk.home / "proxy.txt"
    password.write_text("s@crét\n", encoding="utf-8")
    way = ("--proxy", f"post@{place.proxy.address}", "--proxy-password-file", str(password))
    code, told = place.sync(*way, "--ca-file", place.ca_file)
    assert (code, told["line"], told["reason"]) == (0, "online", None)
    code, told = place.sync(*way)
    assert (code, told["line"], told["reason"]) == (1, "offline", "trust")


def test_without_the_password_the_proxy_is_a_state(place: Place) -> None:
    code, told = place.sync("--proxy", f"post@{place.proxy.address}", "--ca-file", place.ca_file)
    assert (code, told["line"], told["reason"]) == (1, "login_needed", "proxy")


def test_settings_of_the_account_count_where_the_command_says_nothing_and_hold_no_password(place: Place) -> None:
    settings = place.desk.home / "config" / "pcu-desk" / "settings.json"
    settings.parent.mkdir(parents=True, exist_ok=True)
    kept = {"proxy": f"http://post@{place.proxy.address}", "ca_file": place.ca_file, "hub_url": HUB}
    settings.write_text(json.dumps(kept))
    try:
        done = place.desk.run("sync", "--once", "--json")
        assert (done.json["line"], done.json["reason"]) == ("login_needed", "proxy")
    finally:
        settings.unlink()


@pytest.mark.parametrize(
    "options", [("--proxy", "socks5://x:1"), ("--ca-file", "/nowhere/office.pem"), ("--ca-file", __file__)]
)
def test_what_can_not_be_used_is_refused_with_a_sentence_before_anything_is_sent(
    place: Place, options: tuple[str, ...]
) -> None:
    asked = len(place.proxy.lines)
    done = place.desk.run("sync", "--once", *options)
    assert (done.code, done.out) == (1, "")
    assert "Nothing was changed" in done.err
    assert len(place.proxy.lines) == asked


def test_a_try_in_the_window_goes_the_same_way_and_a_password_without_a_keyring_serves_until_the_end(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    from pcu_desk.bootstrap.desk import open_desk
    from pcu_desk.bootstrap.line import LineByHand
    from pcu_desk.domain.line import LineReason
    from pcu_desk.host.proxy_password import ProxyPasswords

    config = place.desk.home / "config"
    settings = config / "pcu-desk" / "settings.json"
    settings.parent.mkdir(parents=True, exist_ok=True)
    way = f"http://post@{place.proxy.address}"
    settings.write_text(json.dumps({"proxy": way, "ca_file": place.ca_file, "hub_url": HUB}))
    monkeypatch.setenv("HOME", str(place.desk.home))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(config))
    session = open_desk(place.desk.vault).unlock("giorgi", PASSPHRASE, alone=False)
    try:
        hand = LineByHand(ProxyPasswords(lambda: None))
        trial = hand.try_line(session, lambda work: work())
        assert (trial.url, trial.reason, trial.proxy) == (HUB, LineReason.PROXY, way)
        assert not hand.keep_password("s@crét")
        assert hand.try_line(session, lambda work: work()).reason is None
        assert "s@cr" not in settings.read_text()
    finally:
        session.close()
        settings.unlink()
