from __future__ import annotations

import contextlib
import gzip
import socket
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest

from pcu_desk.cli.exchange_faults.proxy import Exchange, Fault, FaultProxy, http_reply, wait_until
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.line import Line as LineCode
from pcu_desk.domain.line import LineReason
from pcu_desk.domain.proxy import ProxyChoice
from pcu_desk.sync.engine import SyncEngine
from pcu_desk.sync.refusal import LineError, RefusedError
from pcu_desk.sync.transport import Hub, LineSettings
from pcu_desk.wire import protocol
from pcu_desk.wire.keys import DeviceKeys, HubKeys
from pcu_desk.wire.protocol import Cursor, Receipt, Result, ResultState
from pcu_desk.wire.signing import content_digest
from tests.exchange_fakes import MemoryHub

Line = Any
LOGIN_PAGE = b"<html><title>Hotel login</title></html>"


def _page(_: Exchange) -> bytes:
    return http_reply("200 OK", LOGIN_PAGE, Content_Type="text/html")


def _redirect(_: Exchange) -> bytes:
    return http_reply("302 Found", b"", Location="http://192.0.2.1/login")


def _page_as_document(_: Exchange) -> bytes:
    return http_reply("200 OK", LOGIN_PAGE, Content_Type=protocol.DOCUMENT_TYPE)


def _network_authentication(_: Exchange) -> bytes:
    return http_reply("511 Network Authentication Required", LOGIN_PAGE, Content_Type="text/html")


@pytest.mark.parametrize("answer", [_page, _redirect, _page_as_document, _network_authentication])
@pytest.mark.parametrize("match", ["hello", "POST /v1/messages HTTP", "inbox?"])
def test_fault_08_a_login_page_in_the_way_is_a_state_and_nothing_counts_as_sent(
    line: Line, answer: Callable[[Exchange], bytes], match: str
) -> None:
    line.queue("alert")
    line.proxy.arm(Fault(match, answer=answer))
    result = line.sync()
    assert (result.state, result.reason) == (LineCode.LOGIN_NEEDED, LineReason.LOGIN_NEEDED)
    assert result.sent == (1 if match == "inbox?" else 0)
    assert len(line.proxy.exchanges) <= 3
    line.sync()
    assert (len(line.hub.stored), line.exchange.waiting) == (1, {})


def _forged(line: Line, key: HubKeys, change: Callable[[Receipt], Receipt]) -> Callable[[Exchange], bytes]:
    def forge(exchange: Exchange) -> bytes:
        from pcu_desk.wire.envelope import envelope_hash, split_envelopes

        results = tuple(Result(envelope_hash(raw).hex(), ResultState.STORED) for raw in split_envelopes(exchange.body))
        body = protocol.sign_reply(change(Receipt("nonce", line.hub.epoch, 1.0, results)), key)
        return http_reply("200 OK", body, Content_Type=protocol.DOCUMENT_TYPE, Content_Digest=content_digest(body))

    return forge


def test_fault_10_stored_forged_by_an_interceptor_is_not_believed(line: Line) -> None:
    line.queue("alert")
    line.proxy.arm(Fault("POST /v1/messages HTTP", answer=_forged(line, HubKeys.generate(), lambda receipt: receipt)))
    assert line.sync().sent == 0
    assert (line.exchange.sent, len(line.hub.stored)) == ({}, 0)


def test_fault_10_the_hubs_own_receipt_of_another_request_is_not_believed(line: Line) -> None:
    line.queue("alert")
    line.proxy.arm(Fault("POST /v1/messages HTTP", answer=_forged(line, line.hub.keys, lambda receipt: receipt)))
    assert line.sync().sent == 0
    assert line.exchange.sent == {}


class TrustsBareStatus(Hub):
    """The mutant: takes any 200 for a receipt."""

    def push(self, envelopes: Any) -> Receipt:
        from pcu_desk.wire.envelope import envelope_hash

        answer = self._session.post(self._url + "/v1/messages", data=b"".join(envelopes), allow_redirects=False)
        state = ResultState.STORED if answer.status_code == 200 else ResultState.RETRY
        return Receipt("", "e1", 0.0, tuple(Result(envelope_hash(raw).hex(), state) for raw in envelopes))


def test_fault_08_catches_a_client_that_trusts_a_bare_200(line: Line) -> None:
    (message,) = line.queue("alert")
    line.proxy.arm(Fault("POST /v1/messages HTTP", times=9, answer=_page))
    mutant = TrustsBareStatus(line.proxy.url, line.hub.keys.public, line.desk.keys)
    SyncEngine(line.exchange, mutant).sync_once()
    mutant.close()
    assert (list(line.exchange.sent), line.hub.stored) == ([message], {})


@pytest.mark.parametrize("cut", [0, 1, 40, 150, 250, 400, 600])
def test_fault_05_a_reply_cut_anywhere_confirms_nothing(line: Line, cut: int) -> None:
    line.queue("alert")
    line.proxy.arm(Fault("POST /v1/messages HTTP", cut_reply=cut))
    assert (line.sync().sent, line.exchange.sent) == (0, {})
    assert line.sync().sent == 1
    assert len(line.hub.stored) == 1


def test_fault_05_a_reply_without_length_that_ends_early_is_not_believed(line: Line) -> None:
    def end_early(exchange: Exchange) -> bytes:
        head, _, body = exchange.reply.partition(b"\r\n\r\n")
        kept = [each for each in head.split(b"\r\n") if not each.lower().startswith(b"content-length")]
        return b"\r\n".join([*kept, b"Connection: close", b"", b""]) + body[: len(body) // 2]

    line.queue("alert")
    line.proxy.arm(Fault("POST /v1/messages HTTP", forge=end_early, cut_reply=10**6))
    assert (line.sync().reason, line.exchange.sent) == (LineReason.CUT, {})


def test_fault_05_a_packed_reply_was_never_asked_for_and_is_not_read(line: Line) -> None:
    def pack(exchange: Exchange) -> bytes:
        body = gzip.compress(exchange.reply.partition(b"\r\n\r\n")[2])
        return http_reply("200 OK", body, Content_Type=protocol.DOCUMENT_TYPE, Content_Encoding="gzip")

    line.queue("alert")
    line.proxy.arm(Fault("POST /v1/messages HTTP", forge=pack))
    assert line.sync().sent == 0


def test_fault_05_half_a_packed_reply_with_status_200_confirms_nothing(line: Line) -> None:
    def pack_half(exchange: Exchange) -> bytes:
        body = gzip.compress(exchange.reply.partition(b"\r\n\r\n")[2])
        half = body[: len(body) // 2]
        return http_reply("200 OK", half, Content_Type=protocol.DOCUMENT_TYPE, Content_Encoding="gzip")

    line.queue("alert")
    line.proxy.arm(Fault("POST /v1/messages HTTP", forge=pack_half))
    assert (line.sync().sent, line.exchange.sent) == (0, {})
    assert line.sync().sent == 1
    assert len(line.hub.stored) == 1


def test_fault_06_a_request_without_a_total_time_would_last(line: Line) -> None:
    """The broken program that fault 6 must tell: a read time alone, which a byte now and then keeps alive."""
    client = line.client_of(line.desk, LineSettings(connect=1, read=0.5, total=30))
    line.proxy.arm(Fault("hello", drip=0.05))
    ended = threading.Event()

    def ask() -> None:
        with contextlib.suppress(LineError):
            client.hello()
        ended.set()

    thread = threading.Thread(target=ask, daemon=True)
    thread.start()
    assert not ended.wait(1.5)
    client.interrupt()
    thread.join(5)
    client.close()


def test_a_reply_whose_digest_is_anothers_is_cut(line: Line) -> None:
    def spoil(exchange: Exchange) -> bytes:
        body = exchange.reply.partition(b"\r\n\r\n")[2]
        return http_reply("200 OK", body, Content_Type=protocol.DOCUMENT_TYPE, Content_Digest=content_digest(b"x"))

    line.proxy.arm(Fault("hello", forge=spoil))
    assert line.sync().reason is LineReason.CUT


def test_fault_06_one_byte_at_a_time_is_ended_by_the_total_time(line: Line) -> None:
    client = line.client_of(line.desk, LineSettings(connect=1, read=5, total=0.6))
    line.proxy.arm(Fault("hello", drip=0.05))
    begun = time.monotonic()
    with pytest.raises(LineError) as failed:
        client.hello()
    assert failed.value.reason is LineReason.SLOW
    assert time.monotonic() - begun < 2
    client.close()


def test_a_body_that_leaves_slowly_may_take_longer_than_connecting(line: Line) -> None:
    taken: list[int] = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        url = f"http://127.0.0.1:{server.getsockname()[1]}"

        def read_late() -> None:
            connection, _ = server.accept()
            threading.Event().wait(0.8)
            with connection:
                taken.append(sum(len(part) for part in iter(lambda: connection.recv(1 << 20), b"")))

        thread = threading.Thread(target=read_late)
        thread.start()
        client = Hub(url, line.hub.keys.public, line.desk.keys, LineSettings(connect=0.2, read=1, total=20))
        with pytest.raises(LineError):
            client.push([b"x" * (16 << 20)])
        client.close()
        thread.join(5)
    assert taken[0] > 16 << 20


def test_a_silent_hub_is_ended_by_the_read_time(line: Line) -> None:
    client = line.client_of(line.desk, LineSettings(connect=1, read=0.3, total=5))
    line.proxy.arm(Fault("hello", delay=3))
    begun = time.monotonic()
    with pytest.raises(LineError) as failed:
        client.hello()
    assert failed.value.reason is LineReason.SLOW
    assert time.monotonic() - begun < 2
    client.close()


def test_an_endless_reply_is_refused_at_its_limit(line: Line) -> None:
    line.proxy.arm(Fault("hello", answer=lambda _: http_reply("200 OK", b"x" * 300_000)))
    with pytest.raises(LineError):
        line.client.hello()


def test_a_request_can_be_ended_from_another_thread_and_the_next_one_works(line: Line) -> None:
    line.proxy.arm(Fault("hello", delay=30))
    failures: list[LineError] = []

    def ask() -> None:
        try:
            line.client.hello()
        except LineError as failed:
            failures.append(failed)

    thread = threading.Thread(target=ask)
    thread.start()
    line.proxy.wait_for("hello")
    line.client.interrupt()
    thread.join(5)
    assert (len(failures), thread.is_alive()) == (1, False)
    assert line.client.hello().epoch == "e1"


def test_no_thread_is_left_behind_by_many_requests(line: Line) -> None:
    line.client.hello()
    before = threading.active_count()
    for _ in range(50):
        line.client.hello()
    wait_until(lambda: threading.active_count() <= before)


def test_requests_carry_a_signature_that_a_hub_accepts_and_ask_for_plain_bytes(line: Line) -> None:
    heads: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        url = f"http://127.0.0.1:{server.getsockname()[1]}"

        def listen() -> None:
            connection, _ = server.accept()
            heads.append(connection.recv(65536))
            connection.close()

        thread = threading.Thread(target=listen)
        thread.start()
        client = Hub(url, line.hub.keys.public, line.desk.keys)
        with pytest.raises(LineError):
            client.pull(Cursor("e1", 3))
        thread.join(5)
        client.close()
    head = heads[0].lower()
    assert b"get /v1/inbox?since=e1.3&limit=200&wait=0 http/1.1" in head
    assert b"accept-encoding: identity" in head
    assert b"signature-input: pcu=" in head


def test_the_environments_proxy_and_netrc_are_not_asked(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "")
    assert line.client.hello().epoch == "e1"


def test_an_explicit_proxy_is_used_and_its_refusal_told(line: Line) -> None:
    line.proxy.arm(Fault("hello", answer=lambda _: http_reply("407 Proxy Authentication Required")))
    settings = LineSettings(connect=1, read=2, total=3, proxy=ProxyChoice.parse(line.proxy.url))
    client = Hub("http://hub.example", line.hub.keys.public, line.desk.keys, settings)
    with pytest.raises(LineError) as failed:
        client.hello()
    client.close()
    assert failed.value.reason is LineReason.PROXY
    assert line.proxy.exchanges[0].line.startswith("GET http://hub.example/v1/hello?nonce=")


def test_a_desk_with_other_keys_is_no_caller_of_this_hub(line: Line) -> None:
    foreign = Hub(line.hub.url, HubKeys.generate().public, line.desk.keys)
    with pytest.raises(LineError) as failed:
        foreign.hello()
    foreign.close()
    assert failed.value.reason is LineReason.LOGIN_NEEDED


def test_an_answer_of_a_proxy_in_front_of_the_hub_is_read_by_its_status() -> None:
    desk = DeviceKeys.generate()
    with MemoryHub() as hub, FaultProxy(hub.address) as proxy:
        client = Hub(proxy.url, hub.keys.public, desk)
        proxy.arm(Fault("hello", answer=lambda _: http_reply("502 Bad Gateway", b"nginx", Retry_After="9")))
        with pytest.raises(RefusedError) as failed:
            client.hello()
        client.close()
    assert (failed.value.reason, failed.value.asked) == (LineReason.BUSY, 9)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "hub.example",
        "ftp://hub.example",
        "http://",
        "http://a:99999",
        "http://a/?b=1",
        "https://nino:word@hub.example",
    ],
)
def test_what_is_no_address_is_refused_with_a_sentence(line: Line, url: str) -> None:
    with pytest.raises(UserError) as refused:
        Hub(url, line.hub.keys.public, line.desk.keys)
    assert refused.value.params == {"url": url.rpartition("@")[2]}  # a password is not shown
