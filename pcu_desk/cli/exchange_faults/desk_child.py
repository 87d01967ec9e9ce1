"""A desk that is told what to do by JSON lines on standard input and answers on standard output; shows no window."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, TypeVar, cast

from pcu_desk.cli.exchange_faults import alterations
from pcu_desk.cli.world import Rounds, World
from pcu_desk.domain.backup import Restoring
from pcu_desk.domain.canonical import canonical
from pcu_desk.domain.codes import Outcome
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.line import Line, LineState, SyncResult
from pcu_desk.domain.message import Message
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.record import decode
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.services import dispatch
from pcu_desk.services.session import Session
from pcu_desk.wire.certificate import own_certificate
from pcu_desk.wire.directory import Directory
from pcu_desk.wire.envelope import Header, peek, seal
from pcu_desk.wire.keys import DeviceKeys
from pcu_desk.wire.signing import sign_request

Words = Mapping[str, Any]
_T = TypeVar("_T")
_PAGE = 200
_RESTORE = "restore:"


def run(words: Sequence[str], world: World) -> int:
    """Be a desk: vault, user, passphrase file, the hub's address, and what is altered in this process."""
    folder, user, file, url, *names = words
    backups = [Path(name.removeprefix(_RESTORE)) for name in names if name.startswith(_RESTORE)]
    for name in names:
        if not name.startswith(_RESTORE):
            alterations.apply(name, world)
    passphrase = Path(file).read_text(encoding="utf-8").strip()
    with ThreadPoolExecutor(1, "writer") as writer:
        desk = _Desk(world, url, writer)
        desk.unlock(Path(folder), user, passphrase, *backups)
        _say({"ok": desk.here(lambda: desk.session.device)})
        try:
            for line in sys.stdin:
                _say(desk.answer(json.loads(line)))
        finally:
            desk.close()
    return 0


def _say(answer: object) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


class _Desk:
    """An unlocked vault whose every use is on one thread, beside the thread of the rounds."""

    session: Session

    def __init__(self, world: World, url: str, writer: ThreadPoolExecutor) -> None:
        self._world = world
        self._url = url
        self._writer = writer
        self._rounds: Rounds | None = None
        self._told: list[LineState] = []

    def here(self, work: Callable[[], _T]) -> _T:
        """Run where the vault may be used."""
        return self._writer.submit(work).result()

    def unlock(self, folder: Path, user: str, passphrase: str, backup: Path | None = None) -> None:
        """Open the vault, or make it from a backup."""
        desk = self._world.open_desk(folder)
        if backup is None:
            self.session = self.here(lambda: desk.unlock(user, passphrase))
        else:
            wish = Restoring(user, passphrase)
            self.session = self.here(lambda: desk.restore(backup, wish, lambda *_: None))

    def close(self) -> None:
        self._stop()
        self.here(self.session.close)

    def answer(self, words: Words) -> object:
        """Do what is asked; a refusal is an answer, anything else that goes wrong is told with its kind."""
        try:
            return {"ok": _COMMANDS[words["do"]](self, words)}
        except UserError as refusal:
            return {"refused": str(refusal)}
        except Exception as fault:  # noqa: BLE001 - the campaign must hear of it
            return {"broken": f"{type(fault).__name__}: {fault}"}

    def queue(self, words: Words) -> object:
        record = {"subject": words["subject"], "reason": "As found", "asked": "Hold it"} | dict(words.get("more", {}))
        draft = decode(Message, record)
        return self.here(lambda: self.session.alerts.queue(draft, words["to"]).value.id)

    def reply(self, words: Words) -> object:
        return self.here(lambda: self.session.alerts.reply(words["message"], Outcome.INSPECTED, words["text"]).value.id)

    def open(self, words: Words) -> object:
        return self.here(lambda: self.session.alerts.open(words["message"]).value.id)

    def sync(self, _words: Words) -> object:
        return _told(self.here(lambda: self._world.sync_once(self.session, self._url)))

    def rounds(self, words: Words) -> object:
        self._stop()
        if words["on"]:
            self._told.clear()
            write = cast("Callable[[Callable[[], object]], object]", self.here)
            self._rounds = self._world.start_rounds(self.session, write, self._told.append)
        return True

    def send_now(self, _words: Words) -> object:
        if self._rounds is not None:
            self._rounds.send_now()
        return True

    def line(self, _words: Words) -> object:
        last = self._told[-1] if self._told else LineState()
        bad = sum(told.line is not Line.ONLINE for told in self._told)
        return {"line": last.line.value, "reason": last.reason.value if last.reason else None, "bad": bad}

    def address(self, words: Words) -> object:
        self._url = words["url"]
        return True

    def messages(self, _words: Words) -> object:
        return self.here(self._messages)

    def held(self, _words: Words) -> object:
        return self.here(lambda: [held.reason for held in self.session.alerts.held()])

    def waiting(self, _words: Words) -> object:
        return self.here(lambda: [
            {"id": row.message_id, "tries": row.tries, "reason": row.reason,
             "pause": (row.next_try.utc.timestamp() - time.time()) if row.next_try else None}
            for row in self.session.alerts.outbox(10_000)
        ])  # fmt: skip

    def envelope(self, words: Words) -> object:
        rows = self.here(lambda: self.session.alerts.outbox(10_000))
        return next(base64.b64encode(row.envelope).decode() for row in rows if row.message_id == words["message"])

    def place(self, _words: Words) -> object:
        place = self.here(self.session.exchange.place)
        return {"epoch": place.epoch, "entry": place.entry}

    def take_directory(self, words: Words) -> object:
        bundle = Path(words["file"]).read_bytes()
        self.here(lambda: self.session.exchange.take_directory(bundle))
        return True

    def directory(self, _words: Words) -> object:
        found = self.here(self._directory)
        return {"version": found.version, "stale": found.stale_since is not None, "hub": found.hub.id}

    def threads(self, _words: Words) -> object:
        return self.here(lambda: [message.subject for message in self.session.alerts.threads(None, 10_000)])

    def rotate(self, _words: Words) -> object:
        made = self.here(self.session.keys.rotate)
        return [made.number, made.fingerprint]

    def keys(self, _words: Words) -> object:
        return {key.device: [key.number, key.fingerprint] for key in self.here(self.session.keys.all)}

    def certify(self, words: Words) -> object:
        """Sign a certificate on a fresh key under any number, as this desk never would."""
        keys = replace(self.here(lambda: self.session.exchange.keys), agreement=DeviceKeys.generate().agreement)
        return base64.b64encode(own_certificate(keys, int(words["number"]), datetime.now(UTC))).decode()

    def verify(self, _words: Words) -> object:
        faults = self.here(lambda: self.session.verify(lambda *_: None))
        return [str(fault) for fault in faults]

    def back_up(self, words: Words) -> object:
        self.here(lambda: self.session.backup.make(Path(words["file"]), lambda *_: None))
        return True

    def enrolment(self, words: Words) -> object:
        exchange = self.session.exchange
        Path(words["file"]).write_bytes(self.here(lambda: exchange.enrolment().to_bytes(exchange.keys)))
        return True

    def burden(self, _words: Words) -> object:
        handles = Path("/proc/self/fd")
        files = len(list(handles.iterdir())) if handles.is_dir() else 0
        return {"threads": threading.active_count(), "files": files}

    def sign(self, words: Words) -> object:
        """Sign a request as this desk would, for a client that is up to something."""
        keys = self.here(lambda: self.session.exchange.keys)
        return sign_request(
            words["method"], words["url"], base64.b64decode(words["body"]), keys=keys,
            hub=self.here(self._directory).hub.id, created=int(words.get("created", time.time())), nonce=words["nonce"],
        )  # fmt: skip

    def seal(self, words: Words) -> object:
        """Seal a message with this desk's keys past its own queue: under an id of its own or under that of `like`.

        `fields` are exchanged in the message that the other unit reads.
        """
        return self.here(lambda: base64.b64encode(self._sealed(words)).decode())

    def _sealed(self, words: Words) -> bytes:
        keys, directory, to = self.session.exchange.keys, self._directory(), tuple(words["to"])
        sender = directory.device(keys.id)
        unit = sender.unit if sender else ""
        if like := words.get("like"):
            given = base64.b64decode(like)
            header = replace(peek(given), keys=(), bucket=0)
        else:
            header = Header(uuid7(), unit, keys.id, to, int(words["number"]), bytes(32))
        message = Message(
            id=header.id, thread=header.id, sender=unit, recipients=to, subject=words["subject"], created=Moment.now(),
            author="Bench", reason="As found", asked="Hold it",
        )  # fmt: skip
        content = canonical({"format": dispatch.FORMAT, "message": dispatch.payload(message) | words.get("fields", {})})
        return seal(content, header, keys, directory.recipients(to), at=str(Moment.now().utc.isoformat()))

    def limit(self, words: Words) -> object:
        """Let no file of this process grow past a size; None lifts it again."""
        import resource  # noqa: PLC0415 - where there is none, the row is not asked for

        most = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
        size = words["size"]
        resource.setrlimit(resource.RLIMIT_FSIZE, (most if size is None else int(size), most))
        return True

    def clock(self, words: Words) -> object:
        alterations.shift_clock(float(words["seconds"]))
        return True

    def enclose(self, words: Words) -> object:
        """Queue an alert with a file of invented bytes; return the alert's id and the file's digest."""
        data = os.urandom(int(words["size"]) // 2).hex().encode()
        path = Path(tempfile.mkdtemp()) / words.get("name", "scan.txt")
        path.write_bytes(words.get("text", "").encode() + data)
        return self.here(lambda: self._enclosed(words, path))

    def _enclosed(self, words: Words, path: Path) -> object:
        case = self.session.cases.open({}).value
        (row,) = self.session.evidence.add(case.id, [path], caption=words["subject"]).value.rows
        draft = replace(self.session.alerts.compose(self.session.cases.get(case.id)), subject=words["subject"])
        draft = replace(draft, reason="As found", asked="Hold it")
        message = self.session.alerts.queue(draft, words["to"], [row.id]).value
        return [message.id, hashlib.sha256(path.read_bytes()).hexdigest()]

    def files_again(self, _words: Words) -> object:
        """Let no file wait for its next try."""
        self.here(self._files_again)
        return True

    def _files_again(self) -> None:
        for transfer in (*self.session.files.uploads(), *self.session.files.downloads()):
            self.session.files.ask_again(transfer.file)

    def file_digests(self, words: Words) -> object:
        message = self.here(lambda: self.session.alerts.message(words["message"]))
        out = Path(tempfile.mkdtemp())
        for number, file in enumerate(message.files):
            self.here(partial(self.session.files.save, file.id, out / str(number)))
        return [hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(out.iterdir())]

    def courier_export(self, words: Words) -> object:
        units = words.get("to", [])
        return self.here(lambda: self.session.courier.export(Path(words["file"]), units).value.messages)

    def courier_take(self, words: Words) -> object:
        self.here(lambda: self.session.courier.take(Path(words["file"])))
        return True

    def alter(self, words: Words) -> object:
        """Alter this process from here on."""
        self.here(lambda: alterations.apply(words["name"], self._world))
        return True

    def kill_at(self, words: Words) -> object:
        """Die at the n-th call from here on; with 0 only count. Returns how many were counted before."""
        return self.here(lambda: alterations.count_calls(int(words["step"])))

    def _stop(self) -> None:
        rounds, self._rounds = self._rounds, None
        if rounds is not None:
            rounds.stop()

    def _directory(self) -> Directory:
        bundle = self.session.exchange.directory()
        assert bundle is not None
        return Directory.load(bundle, None, None, Moment.now().utc)

    def _messages(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = []
        before: str | None = None
        while page := self.session.alerts.threads(before, _PAGE):
            found += [self._shown(message) for start in page for message in self.session.alerts.thread(start.thread)]
            before = page[-1].id
        return found

    def _shown(self, message: Message) -> dict[str, Any]:
        with self.session._vault.reading() as reader:  # noqa: SLF001 - effects are counted in the journal itself
            acts = Counter(entry.event.act for entry in reader.history(message.id))
        return {
            "id": message.id,
            "direction": message.direction,
            "sender": message.sender,
            "subject": message.subject,
            "text": message.text,
            "replaces": message.replaces,
            "state": message.state().value,
            "deliveries": {row.id: [row.state.value, row.reason] for row in message.deliveries},
            "files": {row.id: row.fetched is not None for row in message.files},
            "received": acts[Act.RECEIVED],
            "queued": acts[Act.QUEUED],
        }


def _told(result: SyncResult) -> dict[str, Any]:
    return {
        "sent": result.sent,
        "received": result.received,
        "waiting": result.waiting,
        "line": result.state.value,
        "reason": result.reason.value if result.reason else None,
        "pause": result.next_try.utc.timestamp() - time.time() if result.next_try else None,
    }


_COMMANDS: Mapping[str, Callable[[_Desk, Words], object]] = {
    "queue": _Desk.queue,
    "reply": _Desk.reply,
    "open": _Desk.open,
    "sync": _Desk.sync,
    "rounds": _Desk.rounds,
    "send-now": _Desk.send_now,
    "line": _Desk.line,
    "address": _Desk.address,
    "messages": _Desk.messages,
    "held": _Desk.held,
    "waiting": _Desk.waiting,
    "envelope": _Desk.envelope,
    "place": _Desk.place,
    "take-directory": _Desk.take_directory,
    "directory": _Desk.directory,
    "threads": _Desk.threads,
    "rotate": _Desk.rotate,
    "keys": _Desk.keys,
    "certify": _Desk.certify,
    "verify": _Desk.verify,
    "back-up": _Desk.back_up,
    "enrolment": _Desk.enrolment,
    "burden": _Desk.burden,
    "sign": _Desk.sign,
    "seal": _Desk.seal,
    "limit": _Desk.limit,
    "clock": _Desk.clock,
    "enclose": _Desk.enclose,
    "files-again": _Desk.files_again,
    "file-digests": _Desk.file_digests,
    "courier-export": _Desk.courier_export,
    "courier-take": _Desk.courier_take,
    "alter": _Desk.alter,
    "kill-at": _Desk.kill_at,
}
