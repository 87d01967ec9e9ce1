"""A day of traffic with planted names, numbers and texts, and the search for them in all that the hub has or says."""

from __future__ import annotations

import base64
import json
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from urllib.parse import quote

from pcu_desk.cli.exchange_faults.client import send, signed
from pcu_desk.cli.exchange_faults.proxy import Fault
from pcu_desk.cli.exchange_faults.stage import BAKU, BATUMI, POTI, UNITS, Stage
from pcu_desk.cli.leak_scan import forms_of

PLANTED = 100
_LETTERS = {"ka": "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ", "ru": "бвгджзклмнпрстфхцчшщ", "en": "bcdfghjklmnpqrstvwxz"}
_ALERTS = 18


@dataclass(frozen=True, slots=True)
class Found:
    """A planted word that somebody can read at the hub."""

    word: str
    form: str
    place: str


def planted() -> list[str]:
    """Return names in three scripts, numbers of containers and sentences that nothing else in the world holds."""
    names = [_name(script) for script in ("ka", "ru", "en") for _ in range(14)]
    numbers = [f"{_name('en')[:4].upper()}{secrets.randbelow(10**7):07}" for _ in range(30)]
    texts = [f"{_name('en')} behind the {_name('ru')} wall, {_name('ka')}" for _ in range(PLANTED - 72)]
    return [*names, *numbers, *texts]


def _name(script: str) -> str:
    return "".join(secrets.choice(_LETTERS[script]) for _ in range(9)).title()


def leaks_at_hub(stage: Stage, _count: int) -> list[str]:
    """Spend the day and search; return what was found."""
    words = planted()
    _day(stage, words)
    found = stage.wrongs()
    stage.hub.stop()
    leaks = list(search(stage.hub.data.parent, stage.hub.data, stage.hub.log, words))
    stage.hub.start()
    return found + [f"{leak.word} as {leak.form} in {leak.place}" for leak in leaks]


def search(root: Path, data: Path, log: Path, words: list[str]) -> Iterator[Found]:
    """Look for each word, in each form, in every file of the hub and in its names."""
    places = [path for path in sorted(data.rglob("*")) if path.is_file()] + [log, log.with_suffix(".out")]
    for path in places:
        raw = path.read_bytes() if path.exists() else b""
        shown = str(path.relative_to(root))
        for word in words:
            for form, needle in forms(word):
                if needle in raw or needle in shown.encode():
                    yield Found(word, form, shown)


def forms(word: str) -> Iterator[tuple[str, bytes]]:
    """Return the forms in which a hub could keep or tell a word."""
    yield from forms_of(word)
    yield "percent", quote(word).encode()
    yield "JSON", json.dumps(word)[1:-1].encode()
    yield "Python", ascii(word)[1:-1].encode()
    yield "bytes told by Python", repr(word.encode())[2:-1].encode()


def _day(stage: Stage, words: list[str]) -> None:
    """Alerts, answers, files, a courier's stick, a cut line, errors that name what they should not, restarts."""
    sent: list[str] = []
    for turn in range(_ALERTS):
        unit = UNITS[turn % 3]
        subject, reason, goods, parties = (words[(turn * 4 + part) % len(words)] for part in range(4))
        fields = {"reason": reason, "goods": goods, "parties": parties, "asked": words[(turn * 5) % len(words)]}
        others = tuple(one for one in UNITS if one != unit)
        message = stage.desks[unit].ask("queue", subject=subject, to=list(others), more=fields)
        stage.account.expect(message, unit, others, subject)
        sent.append(message)
        if turn == _ALERTS // 2:
            stage.settle()
            stage.hub.stop()
            stage.hub.start()
    stage.settle()
    _answers(stage, words)
    _files(stage, words)
    _stick(stage, words)
    stage.poti.line.arm(Fault("POST /v1/messages HTTP", cut_request=700))
    stage.queue(words[77])
    stage.poti.sync()
    _errors(stage, words)
    stage.hub.kill()
    stage.hub.start()


def _answers(stage: Stage, words: list[str]) -> None:
    for number, (message, row) in enumerate(list(stage.baku.messages().items())[:6]):
        if row["direction"] == "in":
            text = words[60 + number]
            answer = stage.baku.ask("reply", message=message, text=text)
            stage.account.expect(answer, BAKU, (row["sender"],), text)


def _files(stage: Stage, words: list[str]) -> None:
    message, _ = stage.poti.ask(
        "enclose", subject=words[80], to=[BATUMI, BAKU], size=40_000, name=f"{words[81]}.txt", text=" ".join(words)
    )
    stage.account.expect(message, POTI, (BATUMI, BAKU), words[80])
    stage.settle()


def _stick(stage: Stage, words: list[str]) -> None:
    """Carry what waits to the hub on a stick, and its answer back."""
    file, answer = stage.root / "day.pcucourier", stage.root / "answer.pcucourier"
    stage.queue(words[90], by=BATUMI)
    stage.batumi.ask("courier-export", file=str(file))
    stage.hub.run("courier", "import", str(file), "--reply", str(answer))
    stage.batumi.ask("courier-take", file=str(answer))


def _errors(stage: Stage, words: list[str]) -> None:
    """Send what is refused, with planted words in its body, its address and its headers."""
    ask = partial(signed, stage.poti, stage.hub)
    for word in words:
        raw, plain = word.encode(), base64.b64encode(word.encode()).decode()
        ask("PUT", "/v1/inbox/ack", json.dumps({"epoch": word, "n": word}).encode())
        ask("POST", "/v1/messages", b"PCUX\x01" + raw)
        send(stage.hub, "GET", f"/v1/inbox?since={quote(word)}", b"", {"Signature": plain})
        send(stage.hub, "PUT", f"/v1/chunks/{quote(word)}", raw, {"X-Name": plain})
        send(stage.hub, "GET", f"/{quote(word)}/{plain}")
        send(stage.hub, "GET", f"/v1/hello?nonce={quote(word) * 9}")
