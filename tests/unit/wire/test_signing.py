from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pcu_desk.wire.keys import DeviceKeys, HubKeys
from pcu_desk.wire.signing import (
    WINDOW,
    Caller,
    RequestClockError,
    RequestError,
    RequestStrangerError,
    content_digest,
    digest_fits,
    new_nonce,
    sign_request,
    verify_request,
)

KEYS, HUB = DeviceKeys.generate(), HubKeys.generate()
URL = "https://hub.example.org:8443/v1/inbox?since=e0.5&limit=200"
TARGET = "/v1/inbox?since=e0.5&limit=200"


def _signed(method: str = "POST", body: bytes = b"body", created: int = 1000) -> dict[str, str]:
    return sign_request(method, URL, body, keys=KEYS, hub=HUB.id, created=created, nonce="nonce")


def _verify(
    headers: dict[str, str],
    method: str = "POST",
    *,
    url: str = TARGET,
    body: bytes = b"body",
    now: float = 1000.0,
    hub: str = HUB.id,
) -> Caller:
    known = {KEYS.id: KEYS.public.signing}
    return verify_request(method, url, headers, body, hub=hub, public_key=known.get, now=now)


def test_a_signed_request_names_its_desk_whatever_host_the_proxy_shows() -> None:
    assert _verify(_signed()) == Caller(KEYS.id, "nonce", 1000)
    assert _verify(_signed(), url=URL) == Caller(KEYS.id, "nonce", 1000)
    lowered = {name.lower(): value for name, value in _signed().items()} | {"x-forwarded-for": "192.0.2.1"}
    assert _verify(lowered) == Caller(KEYS.id, "nonce", 1000)


def test_a_request_without_a_body_needs_no_digest() -> None:
    headers = _signed("GET", b"")
    assert "Content-Digest" not in headers
    assert _verify(headers, "GET", body=b"").device == KEYS.id


_CHANGES: list[dict[str, Any]] = [
    {"method": "PUT"},
    {"url": "/v1/inbox?since=e0.4&limit=200"},
    {"url": "/v1/inbox"},
    {"url": "/v2/inbox?since=e0.5&limit=200"},
    {"body": b"other"},
    {"body": b""},
    {"hub": HubKeys.generate().id},
]


@pytest.mark.parametrize("changed", _CHANGES)
def test_a_signature_holds_for_no_other_request_and_no_other_hub(changed: dict[str, Any]) -> None:
    with pytest.raises(RequestError):
        _verify(_signed(), **changed)


def test_a_body_smuggled_under_a_bodyless_signature_is_refused() -> None:
    with pytest.raises(RequestError):
        _verify(_signed("GET", b""), "GET", body=b"smuggled")


@pytest.mark.parametrize("shift", [WINDOW + 1, -WINDOW - 1, 10**9])
def test_a_time_too_far_from_the_hubs_is_named_as_such(shift: int) -> None:
    with pytest.raises(RequestClockError):
        _verify(_signed(), now=1000.0 + shift)


def test_an_unknown_desk_is_named_as_such() -> None:
    stranger = DeviceKeys.generate()
    headers = sign_request("POST", URL, b"body", keys=stranger, hub=HUB.id, created=1000, nonce="nonce")
    with pytest.raises(RequestStrangerError):
        _verify(headers)


def test_a_signature_by_another_key_under_this_desks_name_is_refused() -> None:
    stranger = DeviceKeys.generate()
    headers = sign_request("POST", URL, b"body", keys=stranger, hub=HUB.id, created=1000, nonce="nonce")
    headers["Signature-Input"] = headers["Signature-Input"].replace(stranger.id, KEYS.id)
    with pytest.raises(RequestError):
        _verify(headers)


def test_a_signature_that_leaves_out_the_query_is_refused() -> None:
    headers = _signed()
    headers["Signature-Input"] = headers["Signature-Input"].replace(' "@query"', "")
    with pytest.raises(RequestError):
        _verify(headers)


@pytest.mark.parametrize("nonce", ["", "n" * 65])
def test_a_nonce_of_no_use_is_refused(nonce: str) -> None:
    headers = sign_request("POST", URL, b"body", keys=KEYS, hub=HUB.id, created=1000, nonce=nonce)
    with pytest.raises(RequestError):
        _verify(headers)


@pytest.mark.parametrize("headers", [{}, {"Signature": "x"}, {"Signature-Input": "pcu=()", "Signature": "pcu=:AA==:"}])
def test_an_unsigned_request_is_refused(headers: dict[str, str]) -> None:
    with pytest.raises(RequestError):
        _verify(headers)


@settings(max_examples=300, deadline=None)
@given(name=st.sampled_from(["Signature", "Signature-Input", "Content-Digest"]), data=st.data())
def test_any_changed_character_of_a_header_is_refused_or_means_the_same(name: str, data: st.DataObject) -> None:
    headers = _signed()
    place = data.draw(st.integers(0, len(headers[name]) - 1))
    with_change = headers[name][:place] + data.draw(st.characters()) + headers[name][place + 1 :]
    try:
        assert _verify({**headers, name: with_change}) == Caller(KEYS.id, "nonce", 1000)
    except RequestError:
        return


def test_a_content_digest_fits_its_body_alone() -> None:
    assert digest_fits(content_digest(b"body"), b"body")
    assert not digest_fits(content_digest(b"body"), b"bodY")
    assert not digest_fits("sha-256=:bm8=:", b"body")
    assert not digest_fits("", b"body")


def test_nonces_do_not_repeat_and_fit_an_address() -> None:
    nonces = {new_nonce() for _ in range(1000)}
    assert len(nonces) == 1000
    assert all(nonce.replace("-", "").replace("_", "").isalnum() for nonce in nonces)
