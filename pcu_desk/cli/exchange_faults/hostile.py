"""A client that is up to something: refused with problem details each time, nothing stored, the hub well afterwards."""

from __future__ import annotations

import base64
import http.client
import itertools
import json
import socket
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial

from pcu_desk.cli.exchange_faults.client import Answer, send, signature, signed
from pcu_desk.cli.exchange_faults.stage import BAKU, Stage
from pcu_desk.wire.keys import DeviceKeys
from pcu_desk.wire.protocol import MAX_BATCH, MAX_BODY
from pcu_desk.wire.signing import content_digest, new_nonce, sign_request

DOORS = (
    ("POST", "/v1/messages"), ("POST", "/v1/messages/known"), ("GET", "/v1/inbox"), ("PUT", "/v1/inbox/ack"),
    ("POST", "/v1/witness"), ("GET", "/v1/directory"), ("PUT", "/v1/agreement"), ("GET", "/v1/agreements?since=0"),
    ("POST", "/v1/chunks/known"), ("PUT", "/v1/chunks/" + "0" * 64), ("POST", "/v1/chunks/" + "0" * 64),
    ("GET", "/v1/chunks/" + "0" * 64),
)  # fmt: skip
_NOT_JSON = (b"{", b"[]", b"null", b"\xff\xfe", b"[" * 100_000, b'{"ids": 5}', b'{"ids": [1]}', b"")
_JSON_DOORS = (("POST", "/v1/messages/known"), ("PUT", "/v1/inbox/ack"), ("POST", "/v1/chunks/known"))
_NO_DOORS = (
    ("GET", "/"), ("GET", "/docs"), ("GET", "/openapi.json"), ("DELETE", "/v1/messages"),
    ("GET", "/v1/../keys/hub.key"), ("GET", "/v1/hello"),
)  # fmt: skip
_THREADS, _SLOW = 8, 40
_QUICK = 5.0
_CLIENT_ERRORS = range(400, 500)
_HOUR = 3600


@dataclass(frozen=True, slots=True)
class Attempt:
    """One thing that a client may try, and the kinds of refusal that are an answer to it."""

    words: str
    ask: Callable[[], Answer]
    refusals: tuple[str, ...]


def attempts(stage: Stage) -> Iterator[Attempt]:
    """Yield what is tried once each."""
    poti, hub = stage.poti, stage.hub
    hub_id = str(poti.ask("directory")["hub"])
    stranger = DeviceKeys.generate()
    own = base64.b64decode(poti.ask("seal", to=[BAKU], subject="hostile", number=8_000_001))
    others = base64.b64decode(stage.batumi.ask("seal", to=[BAKU], subject="hostile", number=8_000_001))

    def foreign(method: str, path: str, body: bytes) -> Answer:
        at = int(time.time())
        url = hub.url + path
        headers = sign_request(method, url, body, keys=stranger, hub=hub_id, created=at, nonce=new_nonce())
        return send(hub, method, path, body, headers)

    for method, path in DOORS:
        body = own if method != "GET" else b""
        digest = {"Content-Digest": content_digest(body)}
        yield Attempt(f"no signature: {method} {path}", partial(send, hub, method, path, body, digest), ("unsigned",))
        refusals = ("unknown-device", "unsigned")
        yield Attempt(f"a stranger's signature: {method} {path}", partial(foreign, method, path, body), refusals)
    ask, push = partial(signed, poti, hub), partial(signed, poti, hub, "POST", "/v1/messages")
    an_hour_ago = time.time() - _HOUR
    yield Attempt("another unit's inbox", partial(_as_another, stage), ("unsigned",))
    yield Attempt("a signature of another address", partial(_moved, stage, own), ("unsigned",))
    yield Attempt("a signature of another body", partial(_exchanged, stage, own, others), ("unsigned",))
    yield Attempt("a request repeated", partial(_repeated, stage), ("replayed",))
    yield Attempt("an hour ago", partial(ask, "GET", "/v1/inbox?since=", created=an_hour_ago), ("clock",))
    yield Attempt("an envelope of another desk", partial(push, others), ("not-yours",))
    yield Attempt("a body too long", partial(push, bytes(MAX_BODY + 1)), ("too-large",))
    yield Attempt("too many envelopes", partial(push, _many()), ("too-large", "malformed"))
    yield Attempt("half an envelope", partial(push, own[:-9]), ("malformed",))
    yield Attempt("no envelope", partial(push, b"PK\x03\x04" * 99), ("malformed",))
    for body, (method, path) in itertools.product(_NOT_JSON, _JSON_DOORS):
        refusals = ("malformed", "unsigned")
        yield Attempt(f"not for {path}: {body[:12]!r}", partial(ask, method, path, body), refusals)
    other_name = partial(ask, "PUT", "/v1/chunks/" + "0" * 64, b"x" * 99)
    yield Attempt("a chunk under another name", other_name, ("wrong-digest", "malformed"))
    for method, path in _NO_DOORS:
        yield Attempt(f"{method} {path}", partial(send, hub, method, path), ("not-found", "malformed"))


def hostile_client(stage: Stage, count: int) -> list[str]:
    """Try each thing once, then flood with `count` requests beside many clients that never finish."""
    stage.settle()
    before = _rows(stage)
    found: list[str] = []
    for attempt in attempts(stage):
        answer = attempt.ask()
        kind = _refusal(answer)
        if kind not in attempt.refusals:
            found.append(f"{attempt.words}: {answer.status} {kind}")
    with ExitStack() as stack:
        for _ in range(_SLOW):
            line = stack.enter_context(socket.create_connection(stage.hub.address, 30))
            line.sendall(b"POST /v1/messages HTTP/1.1\r\nHost: x\r\nContent-Length: 9000\r\n\r\nhalf")
        found += _flooded(stage, count)
        found += _well(stage)
    after = _rows(stage)
    stored = {table: (before.get(table), rows) for table, rows in after.items() if before.get(table) != rows}
    found += [f"stored: {stored}"] if stored else []
    begun = time.monotonic()
    stage.queue("after the flood")
    told = stage.poti.sync()
    seconds = time.monotonic() - begun
    if not told["sent"] or seconds > _QUICK:
        found.append(f"a good push after it: {told} in {seconds:.1f} s")
    return found + stage.wrongs()


def _refusal(answer: Answer) -> str:
    """Return the kind of a refusal: of the request, or of its only envelope."""
    if answer.status in _CLIENT_ERRORS:
        return answer.problem or "no problem details"
    try:
        results = answer.signed["results"]
        kinds = {str(result["problem"]["type"]).rpartition(":")[2] for result in results}
    except (KeyError, ValueError, TypeError):
        return "taken"
    return kinds.pop() if len(kinds) == 1 else "taken"


def _as_another(stage: Stage) -> Answer:
    """Ask for another desk's inbox: the key that is named is not the one that signed."""
    headers = signature(stage.poti, stage.hub, "GET", "/v1/inbox?since=")
    named = headers["Signature-Input"].replace(stage.poti.device, stage.baku.device)
    return send(stage.hub, "GET", "/v1/inbox?since=", b"", {**headers, "Signature-Input": named})


def _moved(stage: Stage, body: bytes) -> Answer:
    headers = signature(stage.poti, stage.hub, "POST", "/v1/messages", body)
    return send(stage.hub, "POST", "/v1/messages?x=1", body, headers)


def _exchanged(stage: Stage, body: bytes, other: bytes) -> Answer:
    return send(
        stage.hub, "POST", "/v1/messages", other, signature(stage.poti, stage.hub, "POST", "/v1/messages", body)
    )


def _repeated(stage: Stage) -> Answer:
    headers = signature(stage.poti, stage.hub, "GET", "/v1/inbox?since=")
    send(stage.hub, "GET", "/v1/inbox?since=", b"", headers)
    return send(stage.hub, "GET", "/v1/inbox?since=", b"", headers)


def _many() -> bytes:
    empty = b"PCUX\x01\x00\x00\x00\x00"
    return empty * (MAX_BATCH + 1)


def _flooded(stage: Stage, count: int) -> list[str]:
    """Send requests without a sound signature from several clients at once, each on a line that it keeps."""
    share = -(-count // _THREADS)

    def flood(_: int) -> Counter[tuple[int, str]]:
        line = http.client.HTTPConnection(*stage.hub.address, timeout=60)
        told: Counter[tuple[int, str]] = Counter()
        for number in range(share):
            headers = {"Signature": f"pcu=:{number:08}:", "Signature-Input": 'pcu=();keyid="d0"', "Content-Type": "x/y"}
            line.request("POST", "/v1/messages", b"flood" * 99, headers)
            reply = line.getresponse()
            kind = reply.headers.get("Content-Type", "")
            told[reply.status, Answer(reply.status, kind, reply.read()).problem] += 1
        line.close()
        return told

    with ThreadPoolExecutor(_THREADS) as pool:
        told = sum(pool.map(flood, range(_THREADS)), Counter[tuple[int, str]]())
    strange = {key: times for key, times in told.items() if key[0] not in _CLIENT_ERRORS or not key[1]}
    return [f"the flood was answered {strange}"] if strange else []


def _well(stage: Stage) -> list[str]:
    begun = time.monotonic()
    answer = send(stage.hub, "GET", "/v1/health")
    seconds = time.monotonic() - begun
    well = answer.status == 200 and json.loads(answer.body).get("ok")  # noqa: PLR2004 - HTTP
    return [] if well and seconds < _QUICK else [f"health: {answer.status} in {seconds:.1f} s"]


def _rows(stage: Stage) -> Mapping[str, int]:
    """Count the rows of every table but that of requests seen, which is how one that is repeated is known."""
    tables = [row[0] for row in stage.hub.rows("select name from sqlite_master where type = 'table'")]
    return {
        table: stage.hub.rows(f'select count(*) from "{table}"')[0][0]  # noqa: S608 - names of its own tables
        for table in tables
        if table not in {"nonces", "usage"} and not table.startswith("sqlite_")
    }
