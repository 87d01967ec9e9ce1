"""Faults of files: cut at every chunk on the way up and down, gone at the hub, other bytes than their name tells."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pcu_desk.cli.exchange_faults.desk import DeskProcess
from pcu_desk.cli.exchange_faults.proxy import Exchange, Fault
from pcu_desk.cli.exchange_faults.stage import BAKU, BATUMI, POTI, Stage

_UP, _DOWN = "PUT /v1/chunks/", "GET /v1/chunks/"
_SIZE = 600_000
_ROUNDS = 14


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
        if turn == 0:
            stage.hub.change("delete from chunks")
            stage.batumi.sync()
        for desk in (stage.batumi, stage.baku):
            found += _arrives(stage, desk, message, digest)
    return found + stage.wrongs()


def changed_file(stage: Stage, _count: int) -> list[str]:
    """A box changes a byte of each chunk that comes down."""
    message, digest = stage.poti.ask("enclose", subject="a changed file", to=[BAKU], size=_SIZE)
    stage.account.expect(message, POTI, (BAKU,), "a changed file")
    stage.settle()
    stage.baku.line.arm(Fault(_DOWN, times=99, forge=_with_another_byte))
    for _ in range(3):
        stage.baku.sync()
    files = stage.baku.messages()[message]["files"]
    return [] if not any(files.values()) else [f"kept other bytes than {digest[:8]}"]


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


def _arrives(stage: Stage, desk: DeskProcess, message: str, digest: str) -> list[str]:
    row: Mapping[str, Any] = {}
    for _ in range(_ROUNDS):
        stage.poti.ask("files-again")
        stage.poti.sync()
        desk.ask("files-again")
        desk.sync()
        row = desk.messages().get(message, {})
        if row and row["files"] and all(row["files"].values()):
            break
    if not row or not row["files"] or not all(row["files"].values()):
        return [f"the file did not reach {desk.unit}: {row.get('files')}"]
    digests = desk.ask("file-digests", message=message)
    return [] if digests == [digest] else [f"{desk.unit} has another file"]
