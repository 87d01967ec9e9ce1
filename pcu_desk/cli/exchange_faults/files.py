"""Faults of files: cut at every chunk on the way up and down, gone at the hub, other bytes than their name tells."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from pcu_desk.cli.exchange_faults.desk import DeskProcess
from pcu_desk.cli.exchange_faults.proxy import Exchange, Fault, wait_until
from pcu_desk.cli.exchange_faults.stage import BAKU, BATUMI, POTI, Stage

_UP, _DOWN = "PUT /v1/chunks/", "GET /v1/chunks/"
_SIZE = 600_000
_LIMIT = 20.0
_REST = 60
"""Seconds in which a file comes up again that came with other bytes."""


def cut_file(stage: Stage, count: int) -> list[str]:
    """A file is cut at each of its chunks, up and down; the hub forgets it; a box changes a byte: it arrives whole."""
    found: list[str] = []
    for turn in range(count):
        words = f"with a file {turn}"
        message, digest = stage.poti.ask("enclose", subject=words, to=[BATUMI, BAKU], size=_SIZE)
        stage.account.expect(message, POTI, (BATUMI, BAKU), words)
        _cut_at_each(stage.poti, Fault(_UP, cut_request=9000 + 700 * turn), Fault(_UP, drop_reply=True))
        if stage.baku.messages().get(message, {}).get("subject") not in (None, words):
            found.append("the message did not come before its file")
        _cut_at_each(stage.baku, Fault(_DOWN, cut_reply=5000 + 900 * turn), Fault(_DOWN, forge=_with_another_byte))
        stage.settle()
        found += _arrives(stage.baku, message, digest)
        stage.hub.change("delete from chunks")
        stage.batumi.sync()
        stage.poti.ask("files-again")
        stage.poti.sync()
        stage.batumi.ask("files-again")
        found += _arrives(stage.batumi, message, digest)
    return found + changed_file(stage, 1) + stage.wrongs()


def changed_file(stage: Stage, _count: int) -> list[str]:
    """A box changes a byte of each chunk that comes down, and then no more: the file arrives, and nobody had to ask."""
    message, digest = stage.poti.ask("enclose", subject="a changed file", to=[BAKU], size=_SIZE)
    stage.account.expect(message, POTI, (BAKU,), "a changed file")
    for _ in range(3):
        stage.poti.sync()
    stage.baku.line.arm(Fault(_DOWN, times=99, forge=_with_another_byte))
    for _ in range(3):
        stage.baku.sync()
    found = [f"kept other bytes than {digest[:8]}"] if _is_whole(stage.baku, message) else []
    stage.baku.line.calm()
    stage.baku.ask("clock", seconds=_REST)
    found += _arrives(stage.baku, message, digest)
    stage.baku.ask("clock", seconds=-_REST)
    return found


def _cut_at_each(desk: DeskProcess, *faults: Fault) -> None:
    for fault in faults:
        for _ in range(2):
            desk.line.arm(fault)
            desk.sync()
    desk.line.calm()


def _with_another_byte(exchange: Exchange) -> bytes:
    head, _, body = exchange.reply.partition(b"\r\n\r\n")
    kept = [line for line in head.split(b"\r\n") if not line.lower().startswith(b"content-digest")]
    return b"\r\n".join([*kept, b"", b""]) + body[:-1] + bytes([body[-1] ^ 1]) if body else exchange.reply


def _arrives(desk: DeskProcess, message: str, digest: str) -> list[str]:
    with suppress(AssertionError):
        wait_until(lambda: bool(desk.sync()) and _is_whole(desk, message), _LIMIT)
    if not _is_whole(desk, message):
        return [f"the file did not reach {desk.unit}"]
    return [] if desk.ask("file-digests", message=message) == [digest] else [f"{desk.unit} has another file"]


def _is_whole(desk: DeskProcess, message: str) -> bool:
    row: Mapping[str, Any] = desk.messages().get(message, {"files": {}})
    return bool(row["files"]) and all(row["files"].values())
