"""Signed requests (RFC 9421) with Content-Digest (RFC 9530), from plain method, address, headers and body.

Desk and hub use the same code. The tag of a signature names the hub it is meant for, so that a request shown to one
hub is worth nothing at another. Remembering nonces is the hub's part, knowing hub time the desk's.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from http_message_signatures import (
    ContentDigest,
    HTTPMessageSignaturesException,
    HTTPMessageSigner,
    HTTPMessageVerifier,
    HTTPSignatureKeyResolver,
    InvalidSignature,
    MappingKeyResolver,
    VerifyResult,
)
from http_message_signatures.algorithms import ED25519

from pcu_desk.wire.envelope import PROTOCOL
from pcu_desk.wire.keys import RequestKeys

WINDOW = 300
"""Seconds that a request's time may differ from the hub's."""
_COVERED = ("@method", "@path", "@query")
_LABEL = "pcu"
_MAX_NONCE = 64


class RequestError(Exception):
    """A request whose signature does not stand; never shown to a person, answered with a problem."""


class RequestClockError(RequestError):
    """The signature is good, but its time is too far from the hub's."""


class RequestStrangerError(RequestError):
    """The request names a key that nobody knows."""


@dataclass(frozen=True, slots=True)
class Caller:
    """Who signed a request, with which nonce, at what time (Unix seconds)."""

    device: str
    nonce: str
    created: int


@dataclass(slots=True)
class _Message:
    method: str
    url: str
    headers: dict[str, str] = field(default_factory=dict)


def new_nonce() -> str:
    """Return a nonce for one request: 128 random bits as text that fits an address."""
    return secrets.token_urlsafe(16)


def content_digest(body: bytes) -> str:
    """Return the Content-Digest field of a body."""
    return str(ContentDigest.create(body))


def digest_fits(field_value: str, body: bytes) -> bool:
    """Tell whether a Content-Digest field is that of the body."""
    try:
        ContentDigest.verify(field_value, body)
    except HTTPMessageSignaturesException:
        return False
    return True


def sign_request(
    method: str, url: str, body: bytes, *, keys: RequestKeys, hub: str, created: int, nonce: str
) -> dict[str, str]:
    """Return the headers that prove a request: Signature-Input, Signature and, with a body, Content-Digest.

    `url` is the whole address as sent, `hub` the hub's id, `created` Unix seconds of the hub's clock.
    """
    message = _Message(method, url)
    signer = HTTPMessageSigner(
        signature_algorithm=ED25519,
        key_resolver=MappingKeyResolver(public_keys={}, private_keys={keys.id: keys.signing}),
    )
    signer.sign(
        message,
        key_id=keys.id,
        created=datetime.fromtimestamp(created, UTC),
        nonce=nonce,
        label=_LABEL,
        tag=_tag(hub),
        covered_component_ids=_COVERED,
        body=body or None,
    )
    return message.headers


def verify_request(
    method: str,
    url: str,
    headers: Mapping[str, str],
    body: bytes,
    *,
    hub: str,
    public_key: Callable[[str], bytes | None],
    now: float,
) -> Caller:
    """Return who signed the request. Raises RequestStrangerError, RequestClockError or plain RequestError.

    `public_key` gives the raw Ed25519 key of a desk id, or None. `url` may be the mere path and query.
    """
    message = _Message(method, _absolute(url), dict(headers))
    resolver = _Resolver(public_key)
    verifier = _Verifier(signature_algorithm=ED25519, key_resolver=resolver)
    components = (*_COVERED, "content-digest") if body else _COVERED
    try:
        found = verifier.verify(message, max_age=None, expect_tag=_tag(hub), require_components=components, body=body)
    except HTTPMessageSignaturesException as wrong:
        raise (RequestStrangerError if resolver.strange else RequestError)(str(wrong)) from wrong
    return _caller(found, now)


def _caller(found: list[VerifyResult], now: float) -> Caller:
    if len(found) != 1:
        raise RequestError("one signature is expected")
    given = found[0].parameters
    nonce, created, device = given.get("nonce"), given.get("created"), given.get("keyid")
    if not isinstance(nonce, str) or not 1 <= len(nonce) <= _MAX_NONCE or not isinstance(device, str):
        raise RequestError("a nonce of up to 64 characters is expected")
    if not isinstance(created, int) or abs(created - now) > WINDOW:
        raise RequestClockError("the time of the signature is too far from the hub's")
    return Caller(device, nonce, created)


def _tag(hub: str) -> str:
    return f"{PROTOCOL} {hub}"


def _absolute(url: str) -> str:
    return url if urlsplit(url).scheme in {"http", "https"} else f"http://hub{url}"


class _Resolver(HTTPSignatureKeyResolver):
    def __init__(self, public_key: Callable[[str], bytes | None]) -> None:
        self._public_key = public_key
        self.strange = False

    def resolve_public_key(self, key_id: str) -> Ed25519PublicKey:
        raw = self._public_key(key_id)
        if raw is None:
            self.strange = True
            raise InvalidSignature("unknown key")
        return Ed25519PublicKey.from_public_bytes(raw)


class _Verifier(HTTPMessageVerifier):
    def validate_created_and_expires(self, sig_input: Any, max_age: timedelta | None = None) -> None:  # noqa: ANN401 - the library's own type
        """Leave times to `verify_request`, which is told the hub's clock instead of reading the machine's."""
