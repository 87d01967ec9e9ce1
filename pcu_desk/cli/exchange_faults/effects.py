"""Faults of effect: the same thing twice, another thing under its name, readers between writers, versions apart."""

from __future__ import annotations

import base64
import shutil
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from pcu_desk.cli.exchange_faults.client import Answer, send, signature, signed
from pcu_desk.cli.exchange_faults.desk import DeskProcess
from pcu_desk.cli.exchange_faults.stage import BAKU, BATUMI, POTI, Stage
from pcu_desk.wire.signing import new_nonce

_MESSAGES = "/v1/messages"
_PARALLEL = 50


def same_push_in_parallel(stage: Stage, count: int) -> list[str]:
    """One message pushed many times at once: as requests of their own, and as one request repeated."""
    found: list[str] = []
    for turn in range(count):
        message = stage.queue(f"pushed at once {turn}")
        body = base64.b64decode(stage.poti.ask("envelope", message=message))
        own = [signature(stage.poti, stage.hub, "POST", _MESSAGES, body) for _ in range(_PARALLEL)]
        one = signature(stage.poti, stage.hub, "POST", _MESSAGES, body, nonce=new_nonce())
        push = partial(send, stage.hub, "POST", _MESSAGES, body)
        with ThreadPoolExecutor(_PARALLEL) as pool:
            answers = list(pool.map(push, own))
            again = list(pool.map(push, [one] * _PARALLEL))
        states = Counter(map(_state, answers))
        if states != {"stored": 1, "duplicate": _PARALLEL - 1}:
            found.append(f"one message at once: {dict(states)}")
        taken = Counter(answer.status for answer in again)
        if taken != {200: 1, 401: _PARALLEL - 1}:
            found.append(f"one request at once: {dict(taken)}")
    return found + stage.wrongs()


def other_body(stage: Stage, count: int) -> list[str]:
    """Another message under a number that is queued already comes first: ours is parked and told, the rest goes."""
    found: list[str] = []
    for turn in range(count):
        message = stage.poti.queue(f"the queued one {turn}", BAKU)
        like = stage.poti.ask("envelope", message=message)
        words = f"the other one {turn}"
        other = base64.b64decode(stage.poti.ask("seal", to=[BAKU], like=like, subject=words))
        state = _state(signed(stage.poti, stage.hub, "POST", _MESSAGES, other))
        stage.queue(f"behind a conflict {turn}")
        told = stage.poti.sync()
        row = stage.poti.messages()[message]
        if state != "stored" or told["sent"] != 1 or row["deliveries"][BAKU] != ["stuck", "conflict"]:
            found.append(f"another body: {state}, {told['sent']} sent, {row['deliveries']}")
        stage.account.allowed.add(message)
        if stage.baku.sync()["received"] and stage.baku.messages()[message]["subject"] != words:
            found.append("the receiver has another than the hub took")
    return found + stage.wrongs()


def reader_between_writers(stage: Stage, count: int) -> list[str]:
    """Two desks write without a pause while the third reads: it misses none."""
    over = threading.Event()

    def read() -> None:
        while not over.is_set():
            stage.baku.sync()

    def write(unit: str) -> None:
        for turn in range(count):
            for part in range(3):
                stage.queue(f"{unit} {turn}.{part}", by=unit, to=(BAKU,))
            stage.desks[unit].sync()

    with ThreadPoolExecutor(3) as pool:
        reader = pool.submit(read)
        for writer in [pool.submit(write, unit) for unit in (POTI, BATUMI)]:
            writer.result()
        over.set()
        reader.result()
    return stage.wrongs()


def answer_before_question(stage: Stage, count: int) -> list[str]:
    """An older copy of the vault gets the answer to an alert that it does not hold yet: held, and placed later."""
    found: list[str] = []
    poti = stage.poti
    for turn in range(count):
        poti.stop()
        older, newer = stage.root / f"older{turn}", stage.root / f"newer{turn}"
        shutil.copytree(poti.folder, older)
        poti.start()
        alert = stage.queue(f"the question {turn}", to=(BAKU,))
        stage.settle()
        answer = stage.baku.ask("reply", message=alert, text=f"the answer {turn}")
        stage.account.expect(answer, BAKU, (POTI,), f"the answer {turn}")
        stage.baku.sync()
        poti.stop()
        poti.folder.rename(newer)
        older.rename(poti.folder)
        poti.start()
        poti.sync()
        if poti.ask("held") != ["earlier"]:
            found.append(f"an answer without its question: {poti.ask('held')}")
        poti.stop()
        shutil.rmtree(poti.folder)
        newer.rename(poti.folder)
        poti.start()
    return found + stage.wrongs()


def versions_apart(stage: Stage, count: int) -> list[str]:
    """A hub much newer, newer, older; a message of a kind that today's desks do not know: all is kept and goes on."""
    found: list[str] = []
    for turn in range(count):
        stage.queue(f"versions apart {turn}")
        for altered, reason, waits in (
            ("much-newer", "needs_update", 1),
            ("older", "needs_update", 1),
            ("newer", None, 0),
        ):
            _restart(stage, altered)
            told = stage.poti.sync()
            row = next(iter(stage.poti.ask("waiting")), {"reason": None})
            heard = told["reason"] or row["reason"]
            if (heard, told["waiting"]) != (reason, waits):
                found.append(f"with a hub that is {altered}: {heard}, {told['waiting']} wait")
        stage.everyone("sync")
        _restart(stage, "")
        stage.settle()
    unknown = stage.batumi.ask(
        "seal", to=[BAKU], subject="later", number=7_000_001, fields={"kind": "target", "zone": 3}
    )
    signed(stage.batumi, stage.hub, "POST", _MESSAGES, base64.b64decode(unknown))
    stage.queue("behind a kind of later", by=BATUMI, to=(BAKU,))
    stage.account.held.setdefault(BAKU, []).append("needs_update")
    return found + stage.wrongs()


def _restart(stage: Stage, altered: str) -> None:
    stage.hub.stop()
    stage.hub.start(altered)


def _state(answer: Answer) -> str:
    if answer.status != 200:  # noqa: PLR2004 - HTTP
        return answer.problem
    return str(answer.signed["results"][0]["state"])


def vault_copy(desk: DeskProcess, name: str) -> DeskProcess:
    """Return a second desk on a copy of a vault that nobody has open, with the same keys."""
    twin = DeskProcess(desk.unit, desk.user, desk.root / name, desk.passphrase_file, desk.line)
    twin.root.mkdir()
    shutil.copytree(desk.folder, twin.folder)
    return twin
