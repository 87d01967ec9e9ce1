"""Witnessing over a real socket: who may ask, how much at once, what the hub keeps and what it says in its log."""

from __future__ import annotations

import base64
import json
import sqlite3
from dataclasses import replace
from typing import Any

import pytest

from pcu_desk.domain.witness import MOST_DIGESTS, WitnessOffer
from pcu_desk.wire import protocol
from pcu_desk.wire.witness import Witnessed, read_statement, request_bytes, signed_by_hub
from tests.integration.hub.running import Answer, Desk, Place, RunningHub
from tests.journals import Journal


def asked(hub: RunningHub, place: Place, body: bytes, desk: Desk | None = None) -> Answer:
    return (desk or place.sender).ask(hub, "POST", "/v1/witness", body, directory=place.directory)


def answer_of(answer: Answer, place: Place, raw: bytes) -> Witnessed:
    return protocol.read_reply(raw, place.directory.hub.key, answer.nonce, Witnessed.format, Witnessed.of)


def journal_of(desk: Desk, *texts: str) -> Journal:
    journal = Journal(desk.keys)
    journal.write(*texts)
    return journal


def test_an_enrolled_desk_gets_a_statement_that_stands_by_itself(place: Place, hub: RunningHub) -> None:
    journal = journal_of(place.sender, "one", "two")
    answer = asked(hub, place, request_bytes(journal.offer(0)))
    statement = answer_of(answer, place, answer.body).statement.encode()
    assert answer.status == 200
    assert signed_by_hub(statement, place.directory.hub.key)
    assert read_statement(statement).checkpoint == journal.checkpoint()


def test_a_refusal_carries_the_hubs_last_statement_signed_for_this_very_request(place: Place, hub: RunningHub) -> None:
    journal = journal_of(place.sender, "one", "two")
    asked(hub, place, request_bytes(journal.offer(0, 1)))
    answer = asked(hub, place, request_bytes(journal.offer(0)))
    problem = protocol.read_problem(answer.body, answer.status)
    assert (answer.status, problem.kind) == (409, protocol.ProblemKind.NOT_EXTENDING)
    told = answer_of(answer, place, problem.signed.encode())
    assert read_statement(told.statement.encode()).checkpoint.sequence == 1
    stranger = replace(answer, nonce="another")
    with pytest.raises(protocol.ReplyError):
        answer_of(stranger, place, problem.signed.encode())


def test_a_desk_can_ask_for_itself_alone(place: Place, hub: RunningHub) -> None:
    journal = journal_of(place.sender, "one")
    assert asked(hub, place, request_bytes(journal.offer(0)), place.reader).problem == protocol.ProblemKind.NOT_YOURS
    forged = journal_of(place.sender, "one").offer(0)
    forged = replace(forged, checkpoint=replace(forged.checkpoint, time=forged.checkpoint.time + 1))
    assert asked(hub, place, request_bytes(forged)).problem == protocol.ProblemKind.MALFORMED
    assert asked(hub, place, request_bytes(journal.offer(0)), Desk("GEPTI")).status == 401


def test_a_full_batch_fits_into_one_request_and_one_more_digest_is_refused(place: Place, hub: RunningHub) -> None:
    journal = journal_of(place.sender, *(str(number) for number in range(MOST_DIGESTS + 1)))
    body = request_bytes(journal.offer(0, MOST_DIGESTS))
    assert len(body) < protocol.MAX_BODY
    assert asked(hub, place, request_bytes(journal.offer(0))).problem == protocol.ProblemKind.MALFORMED
    assert asked(hub, place, body).status == 200
    assert asked(hub, place, request_bytes(journal.offer(MOST_DIGESTS))).status == 200


def _spoilt(place: Place) -> list[Any]:
    good = json.loads(request_bytes(journal_of(place.sender, "one").offer(0)))
    point = good["checkpoint"]
    wrong_points = [{**point, "seq": value} for value in (True, -1, 1.0, "1", 2**60, None)]
    wrong_points += [{**point, "head": value} for value in ("zz", "00", 7, "0" * 4000)]
    wrong_points += [{}, [], "x", {**point, "vault": "v" * 65}, {**point, "signature": "no"}]
    return [
        *({**good, "checkpoint": each} for each in wrong_points),
        *({**good, "after": value} for value in (-1, None, "0", 0.0, True, 2**60)),
        *({**good, "digests": value} for value in ("", "AAAA", "not base64!", None, [1, 2], 7)[1:]),
        {},
        [],
        "text",
        None,
    ]


def test_a_malformed_request_is_refused_with_a_problem_and_the_hub_goes_on(place: Place, hub: RunningHub) -> None:
    for spoilt in _spoilt(place):
        answer = asked(hub, place, json.dumps(spoilt).encode())
        assert (answer.status, answer.problem) == (400, protocol.ProblemKind.MALFORMED), spoilt
    assert asked(hub, place, b"[" * 100_000).problem == protocol.ProblemKind.MALFORMED
    assert asked(hub, place, b"x" * (protocol.MAX_BODY + 1)).problem == protocol.ProblemKind.TOO_LARGE
    assert asked(hub, place, request_bytes(journal_of(place.sender, "one").offer(0))).status == 200


def test_a_lost_answer_costs_nothing_the_refusal_tells_the_statement(place: Place, hub: RunningHub) -> None:
    journal = journal_of(place.sender, "one", "two")
    body = request_bytes(journal.offer(0))
    first = asked(hub, place, body)
    again = asked(hub, place, body)
    lost = answer_of(first, place, first.body).statement
    problem = protocol.read_problem(again.body, again.status)
    assert answer_of(again, place, problem.signed.encode()).statement == lost


def test_the_hub_keeps_heads_and_its_log_names_desks_and_neither_holds_a_text(lone: Place) -> None:
    texts = [f"planted text {number} of an inspection" for number in range(20)]
    journal = journal_of(lone.sender, *texts)
    with RunningHub(lone.data) as hub:
        assert asked(hub, lone, request_bytes(journal.offer(0, 10))).status == 200
        assert asked(hub, lone, request_bytes(journal.offer(3))).status == 409
    kept = b"".join(path.read_bytes() for path in sorted(lone.data.rglob("*")) if path.is_file())
    log = hub.log.read_bytes()
    assert lone.sender.keys.id.encode() in log
    assert b"witness-refused" in log
    for text, digest in zip(texts, journal.entries, strict=True):
        for shape in (text.encode(), digest, digest.hex().encode(), base64.b64encode(digest)):
            assert shape not in kept + log
    with sqlite3.connect(lone.data / "hub.db") as database:
        assert database.execute("SELECT device, seq, head FROM heads").fetchall() == [
            (lone.sender.keys.id, 10, journal.head(10))
        ]


def test_an_offer_may_be_empty_only_to_ask_again(place: Place, hub: RunningHub) -> None:
    journal = journal_of(place.sender, "one")
    empty = WitnessOffer(0, journal.checkpoint(), ())
    assert asked(hub, place, request_bytes(empty)).status == 409
    asked(hub, place, request_bytes(journal.offer(0)))
    assert asked(hub, place, request_bytes(replace(empty, after=1))).status == 200
