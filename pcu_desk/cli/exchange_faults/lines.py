"""Faults of the line: answers lost, bodies cut, bytes that drip, portals, boxes that forge, hubs that refuse."""

from __future__ import annotations

import base64
import itertools
import random
import ssl
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from functools import partial

from pcu_desk.cli.exchange_faults.certificates import unknown_authority
from pcu_desk.cli.exchange_faults.desk import DeskProcess
from pcu_desk.cli.exchange_faults.proxy import Exchange, Fault, FaultProxy, http_reply, wait_until
from pcu_desk.cli.exchange_faults.stage import Stage
from pcu_desk.wire import protocol
from pcu_desk.wire.envelope import envelope_hash, split_envelopes
from pcu_desk.wire.keys import HubKeys
from pcu_desk.wire.protocol import Receipt, Result, ResultState
from pcu_desk.wire.signing import content_digest

PUSH = "POST /v1/messages HTTP"
_HEADERS = 350
_DEADLINE = 3.0
_PATIENCE = 5.0
_HOUR = 3600.0
_POLL = 1.5


def lost_answer(stage: Stage, count: int) -> list[str]:
    """The hub stores and says so, and the desk never hears it; then the hub is killed, and all is offered again."""
    found: list[str] = []
    for turn in range(count):
        stage.queue(f"lost answer {turn}")
        stage.poti.line.arm(Fault(PUSH, drop_reply=True))
        found += _not_sent(stage.poti)
        stage.baku.sync()
    stage.hub.kill()
    stage.hub.start()
    return found + stage.wrongs()


def cut_body(stage: Stage, count: int) -> list[str]:
    """The body breaks off on its way: the hub stores nothing of it."""
    found: list[str] = []
    for turn in range(count):
        message = stage.queue(f"cut body {turn}")
        length = len(_envelope(stage.poti, message))
        stage.poti.line.arm(Fault(PUSH, cut_request=_HEADERS + length * turn // count))
        before = stage.hub.rows("select count(*) from envelopes")
        found += _not_sent(stage.poti)
        found += ["a part was stored"] if stage.hub.rows("select count(*) from envelopes") != before else []
        stage.settle()
    return found + stage.wrongs()


def cut_answer(stage: Stage, count: int) -> list[str]:
    """The answer is cut in its JSON, in a packed form and where the end of the line is its end; stored or not."""
    found: list[str] = []
    for turn, (form, stored) in zip(range(count), itertools.cycle(_CUT_FORMS), strict=False):
        stage.queue(f"cut answer {turn}")
        fault = Fault(PUSH, forge=form, cut_reply=600) if stored else Fault(PUSH, answer=form, cut_reply=600)
        stage.poti.line.arm(fault)
        found += _not_sent(stage.poti)
    return found + stage.wrongs()


def dripping(stage: Stage, count: int) -> list[str]:
    """One byte now and then: the whole request has its deadline."""
    found: list[str] = []
    for turn, match in zip(range(count), itertools.cycle((PUSH, "GET /v1/hello", "GET /v1/inbox")), strict=False):
        stage.queue(f"dripping {turn}")
        stage.poti.line.arm(Fault(match, drip=0.25))
        begun = time.monotonic()
        stage.poti.send("sync")
        reason = stage.poti.answer(_DEADLINE + _PATIENCE)["reason"]
        seconds = time.monotonic() - begun
        if reason != "slow" or seconds > _DEADLINE + 2:
            found.append(f"{reason} after {seconds:.1f} s")
        stage.poti.line.calm()
    return found + stage.wrongs()


def portal(stage: Stage, count: int) -> list[str]:
    """A network's login page answers, by a redirect and by a page; to everything, or to the push alone."""
    found: list[str] = []
    line = stage.poti.line
    answers = (
        http_reply("302 Found", b"", Location=f"{line.url}/login"),
        http_reply("200 OK", b"<html>Hotel login</html>", Content_Type="text/html"),
        http_reply("200 OK", b"<html>Hotel login</html>", Content_Type=protocol.DOCUMENT_TYPE),
    )
    for turn, (answer, match) in zip(
        range(count), itertools.cycle(itertools.product(answers, ("", PUSH))), strict=False
    ):
        stage.queue(f"portal {turn}")
        line.exchanges.clear()
        line.arm(Fault(match, times=50, answer=partial(_same, answer)))
        line.arm(Fault("/login", times=50, answer=partial(_same, answers[1])))
        told = stage.poti.sync()
        if told["sent"] or told["line"] != "login_needed":
            found.append(f"at a portal: {told}")
        if len(line.seen(match)) > 1:
            found.append(f"{len(line.seen(match))} requests at a portal")
        line.calm()
    return found + stage.wrongs()


def unknown_certificate(
    stage: Stage, count: int, context: Callable[[], ssl.SSLContext] = unknown_authority
) -> list[str]:
    """TLS of an authority that nobody knows: not a word is said to it."""
    found: list[str] = []
    desk = stage.poti
    for turn in range(count):
        stage.queue(f"certificate {turn}")
        with FaultProxy(stage.hub.address, tls=context()) as box:
            desk.ask("address", url=box.url)
            told = desk.sync()
            if told["reason"] != "trust" or told["sent"]:
                found.append(f"with an unknown authority: {told}")
            found += [f"{each.line} was said to it" for each in box.exchanges[:1]]
        desk.ask("address", url=desk.line.url)
    return found + stage.wrongs()


def forged_stored(stage: Stage, count: int) -> list[str]:
    """A box that opens the line says "stored", in the right form, under a key of its own."""
    found: list[str] = []
    for turn in range(count):
        stage.queue(f"forged {turn}")
        stage.poti.line.arm(Fault(PUSH, answer=_forged))
        found += _not_sent(stage.poti)
    return found + stage.wrongs()


def too_large(stage: Stage, count: int) -> list[str]:
    """413 for a batch: smaller ones go; 413 for one message alone: it is parked and told, the others go."""
    found: list[str] = []
    line = stage.poti.line
    for turn in range(count):
        messages = [stage.queue(f"too large {turn}.{n}") for n in range(6)]
        poison = _envelope(stage.poti, messages[3])
        line.arm(Fault(PUSH, times=99, matches=_longer_than(len(poison) * 2), answer=partial(_same, _refusal(413))))
        line.arm(Fault(PUSH, times=99, matches=_holding(poison), answer=partial(_same, _refusal(413))))
        told = stage.poti.sync()
        rows = stage.poti.messages()
        stuck = [message for message in messages if rows[message]["state"] == "stuck"]
        if told["sent"] != len(messages) - 1 or stuck != [messages[3]]:
            found.append(f"413: {told['sent']} sent, {len(stuck)} stuck")
        stage.account.expected.pop(messages[3])
        stage.account.excused.add(messages[3])
        line.calm()
    return found + stage.wrongs()


def asked_to_wait(stage: Stage, count: int) -> list[str]:
    """429 and 503 with seconds, a date, an absurd time and nonsense: waits as asked, an hour at most, loses nothing."""
    found: list[str] = []
    date = format_datetime(datetime.now(UTC) + timedelta(seconds=40), usegmt=True)
    absurd = ("99999999999", format_datetime(datetime.now(UTC) + timedelta(days=9000), usegmt=True), "-5", "soon")
    for turn, (asked, status) in zip(
        range(count), itertools.cycle(itertools.product(("30", date, *absurd), (429, 503))), strict=False
    ):
        stage.queue(f"asked to wait {turn}")
        stage.poti.line.arm(Fault(PUSH, answer=partial(_same, _refusal(status, asked))))
        told = stage.poti.sync()
        pause = told["pause"] or 0.0
        if told["sent"] or not told["waiting"] or pause > _HOUR + 5:
            found.append(f"{status} {asked}: {told}")
        if asked in {"30", date} and pause < 20:  # noqa: PLR2004 - what was asked for, less the time of the play
            found.append(f"{status} {asked}: comes again after {pause:.0f} s")
    return found + stage.wrongs()


def poisoned(stage: Stage, count: int) -> list[str]:
    """500 for one message among others: the others go, it waits and goes later."""
    found: list[str] = []
    for turn in range(count):
        messages = [stage.queue(f"poisoned {turn}.{n}") for n in range(5)]
        poison = _envelope(stage.poti, messages[2])
        stage.poti.line.arm(Fault(PUSH, times=99, matches=_holding(poison), answer=partial(_same, _refusal(500))))
        told = stage.poti.sync()
        if (told["sent"], told["waiting"]) != (4, 1):
            found.append(f"with one poisoned: {told['sent']} sent, {told['waiting']} wait")
        stage.settle()
    return found + stage.wrongs()


def proxy_and_polls(stage: Stage, count: int) -> list[str]:
    """A proxy wants a login, then ends each poll that stands still: a state, and no failure of the line."""
    found: list[str] = []
    desk = stage.poti
    for turn in range(count):
        stage.queue(f"behind a proxy {turn}")
        desk.line.arm(Fault("", times=50, answer=partial(_same, http_reply("407 Proxy Authentication Required"))))
        told = desk.sync()
        if told["reason"] != "proxy" or told["sent"]:
            found.append(f"at a proxy: {told}")
        desk.line.calm()
        desk.line.exchanges.clear()
        desk.line.arm(Fault("wait=4", times=20, patience=_POLL))
        desk.ask("rounds", on=True)
        desk.line.wait_for("GET /v1/inbox", 2, 20)
        wait_until(lambda: not desk.ask("waiting"), 15)
        time.sleep(_POLL * 2.5)  # polls are cut meanwhile
        line = desk.ask("line")
        if line["line"] != "online" or line["bad"]:
            found.append(f"after polls that were cut the line is {line}")
        words = f"for one who listens {turn}"
        stage.queue(words, by="AZBAK", to=(desk.unit,))
        begun = time.monotonic()
        stage.baku.sync()
        wait_until(partial(_heard, desk, words), 20)
        if time.monotonic() - begun > _POLL * 4:
            found.append(f"heard after {time.monotonic() - begun:.1f} s")
        desk.ask("rounds", on=False)
    return found + stage.wrongs()


def _heard(desk: DeskProcess, words: str) -> bool:
    return any(row["subject"] == words for row in desk.messages().values())


def any_line(stage: Stage, draw: random.Random) -> Fault:
    """Return some fault of the line."""
    return draw.choice((
        Fault(PUSH, drop_reply=True),
        Fault(PUSH, cut_request=draw.randrange(1, 4000)),
        Fault(PUSH, cut_reply=draw.randrange(0, 900)),
        Fault("known", drop_reply=True),
        Fault("", reset=True),
        Fault("inbox", cut_reply=draw.randrange(0, 900)),
        Fault("ack", drop_reply=True),
        Fault(PUSH, answer=_forged),
        Fault("", answer=partial(_same, http_reply("302 Found", b"", Location=f"{stage.poti.line.url}/login"))),
    ))  # fmt: skip


def _not_sent(desk: DeskProcess) -> list[str]:
    """Do a round in which the newest message gets no receipt; those before it may be found to have arrived."""
    told = desk.sync()
    return [] if told["waiting"] else [f"called sent without a receipt: {told}"]


def _envelope(desk: DeskProcess, message: str) -> bytes:
    return base64.b64decode(desk.ask("envelope", message=message))


def _same(answer: bytes, _exchange: Exchange) -> bytes:
    return answer


def _longer_than(size: int) -> Callable[[bytes], bool]:
    return lambda body: len(body) > size


def _holding(part: bytes) -> Callable[[bytes], bool]:
    return lambda body: part in body


def _refusal(status: int, asked: str = "") -> bytes:
    kind = {413: "too-large", 429: "busy", 503: "busy", 500: "fault"}[status]
    body = protocol.Problem(kind, status, "as the campaign wants").to_json()
    raw = str(body).replace("'", '"').encode()
    more = {"Retry_After": asked} if asked else {}
    return http_reply(f"{status} Refused", raw, Content_Type=protocol.PROBLEM_TYPE, **more)


def _forged(exchange: Exchange) -> bytes:
    results = tuple(Result(envelope_hash(raw).hex(), ResultState.STORED) for raw in split_envelopes(exchange.body))
    body = protocol.sign_reply(Receipt("n", "e", 1.0, results), HubKeys.generate())
    return http_reply("200 OK", body, Content_Type=protocol.DOCUMENT_TYPE, Content_Digest=content_digest(body))


def _cut_json(exchange: Exchange) -> bytes:
    body = (exchange.reply.partition(b"\r\n\r\n")[2] or _forged(exchange).partition(b"\r\n\r\n")[2])[:200]
    return b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n" + body


def _cut_gzip(_exchange: Exchange) -> bytes:
    packed = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\xabVJ\xcb/\xcaM,Q"
    head = f"HTTP/1.1 200 OK\r\nContent-Type: {protocol.DOCUMENT_TYPE}\r\nContent-Encoding: gzip\r\n"
    return f"{head}Content-Length: {len(packed)}\r\n\r\n".encode() + packed


def _cut_close(exchange: Exchange) -> bytes:
    body = (exchange.reply.partition(b"\r\n\r\n")[2] or _forged(exchange).partition(b"\r\n\r\n")[2])[:250]
    return f"HTTP/1.1 200 OK\r\nContent-Type: {protocol.DOCUMENT_TYPE}\r\nConnection: close\r\n\r\n".encode() + body


_CUT_FORMS = tuple(itertools.product((_cut_json, _cut_gzip, _cut_close), (False, True)))
