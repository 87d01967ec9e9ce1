"""How fast the exchange is against one real hub: an outbox drained, known messages offered again, files up and down.

Each row's two sides run by turns in the same run against the same hub process or, for files, a plain server beside it.
"""

from __future__ import annotations

import contextlib
import json
import secrets
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self

import requests

from pcu_desk.domain.errors import BugError, UserError
from pcu_desk.domain.files import Transfer
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.ports import InboxPlace, QueueCounts, QueuedEnvelope, ReceivedEnvelope
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.sync.engine import SyncEngine
from pcu_desk.sync.transport import Hub
from pcu_desk.wire.chunks import SealedFile, chunk_name, new_key
from pcu_desk.wire.directory import Directory
from pcu_desk.wire.enrolment import EnrolmentRequest
from pcu_desk.wire.envelope import NO_PREVIOUS, Header, envelope_hash, seal
from pcu_desk.wire.keys import DeviceKeys
from pcu_desk.wire.members import RecipientDevice
from pcu_desk.wire.protocol import MAX_BATCH

GOAL = 20.0
BY_ID_GOAL = 2.0
SEALED_GOAL = 1.0
FILES_GOAL = 0.05
HUB = (sys.executable, "__hub") if getattr(sys, "frozen", False) else (sys.executable, "-m", "pcu_desk.hub")
_ROUNDS = 5
_SINGLY = 60
_TOGETHER = 600
_FILE_ROUNDS = 3
_MIB = 1024 * 1024
_FILE = 12 * _MIB
_TEXT = b"Front wall 0.41 m short, fresh sealant; hold and X-ray the two boxes of the same consignor. " * 6

NOT_HERE = QT_TRANSLATE_NOOP(
    "cli", "This is measured beside a program that needs a Python of its own. Run it from the sources."
)
Row = dict[str, Any]
_Pair = tuple[float, float]


def bench_outbox(hub: Sequence[str] = HUB, rounds: int = _ROUNDS) -> list[Row]:
    """Return one row: messages a second in batches of 100 beside one by one, medians of interleaved rounds.

    Envelopes are sealed beforehand (a desk seals when it queues); signing of requests, the hub's checks, its fsync and
    the check of its receipts count on both sides.
    """
    with tempfile.TemporaryDirectory() as folder, _Bench(Path(folder), hub) as bench:
        return [_drained(bench, rounds)]


def bench_exchange(hub: Sequence[str] = HUB, rounds: int = _ROUNDS, file_size: int = _FILE) -> list[Row]:
    """Return the rows of the exchange: the drain, with sealing too, known messages again, files up and down.

    Raises UserError in an installed program: the peer of the files is a few lines for a Python of its own.
    """
    if getattr(sys, "frozen", False):
        raise UserError(NOT_HERE)
    with tempfile.TemporaryDirectory() as folder, _Bench(Path(folder), hub) as bench:
        return [
            _drained(bench, rounds),
            _drained_and_sealed(bench, rounds),
            _offered_again(bench, rounds),
            *_files(bench, min(rounds, _FILE_ROUNDS), file_size),
        ]


BENCHES: dict[str, Callable[[], list[Row]]] = {"exchange": bench_exchange, "outbox": bench_outbox}


def _drained(bench: _Bench, rounds: int) -> Row:
    bench.drain(MAX_BATCH, MAX_BATCH)
    pairs = [(bench.drain(MAX_BATCH, _TOGETHER), bench.drain(1, _SINGLY)) for _ in range(rounds)]
    return _row("outbox to hub, batches of 100", "the same messages, one a request", "/s", pairs, GOAL)


def _drained_and_sealed(bench: _Bench, rounds: int) -> Row:
    pairs = [(bench.seal_and_drain(MAX_BATCH, _TOGETHER), bench.seal_and_drain(1, _SINGLY)) for _ in range(rounds)]
    return _row("outbox to hub, sealing counted", "sealed and sent, one a request", "/s", pairs, SEALED_GOAL)


def _offered_again(bench: _Bench, rounds: int) -> Row:
    known = bench.known(_TOGETHER)
    pairs = [(bench.offer_again(known, tries=1), bench.offer_again(known, tries=0)) for _ in range(rounds)]
    return _row("known messages again, by their ids", "the same messages, bodies and all", "/s", pairs, BY_ID_GOAL)


def _files(bench: _Bench, rounds: int, size: int) -> list[Row]:
    with _plain_server(bench.folder) as url:
        up: list[_Pair] = []
        down: list[_Pair] = []
        for _ in range(rounds):
            plain = secrets.token_bytes(size)
            sealed = SealedFile(uuid7(), new_key(), size)
            up.append((bench.upload(sealed, plain), _plain_put(url, plain)))
            down.append((bench.download(sealed, plain), _plain_get(url, plain)))
    return [
        _row("files to hub, sealed chunks", "one plain PUT of the same bytes", "MiB/s", up, FILES_GOAL),
        _row("files from hub, checked and opened", "one plain GET of the same bytes", "MiB/s", down, FILES_GOAL),
    ]


def _row(name: str, peer_name: str, unit: str, pairs: Sequence[_Pair], goal: float) -> Row:
    ours, peer = (statistics.median(side) for side in zip(*pairs, strict=True))
    ratio = round(statistics.median(mine / theirs for mine, theirs in pairs), 2)
    return {
        "name": name,
        "ours": f"{ours:.0f} {unit}",
        "peer": f"{peer:.0f} {unit}",
        "peer_name": peer_name,
        "ratio": ratio,
        "goal": goal,
        "meets": ratio >= goal,
    }


class _Bench:
    def __init__(self, folder: Path, hub: Sequence[str]) -> None:
        self._keys = DeviceKeys.generate()
        self._partner = DeviceKeys.generate()
        self._sequence, self._previous = 0, NO_PREVIOUS
        self.folder = folder
        self._command = hub
        self._stack = contextlib.ExitStack()

    def __enter__(self) -> Self:
        directory = b""
        folder = self.folder / "hub"
        folder.mkdir()
        # The rate is measured, so the quotas that guard a hub are out of the way.
        folder.joinpath("hub.toml").write_text("[quota]\nmessages_a_day = 0\nrequests_a_minute = 0\nmib_kept = 0\n")
        for unit, keys in (("GEPTI", self._keys), ("AZBAK", self._partner)):
            directory = self._enrol(unit, keys)
        hub = Directory.load(directory, None, None, datetime.now(UTC)).hub
        url = self._stack.enter_context(_serving([*self._command, "serve", "--port", "0", *self._data]))
        self._hub = Hub(url, hub.key, self._keys)
        self._stack.callback(self._hub.close)
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def drain(self, batch: int, count: int) -> float:
        """Return the messages a second of one round that sends `count` messages, `batch` to a request."""
        return count / self._timed(self._sealed(count), batch)

    def seal_and_drain(self, batch: int, count: int) -> float:
        """Return the messages a second where each is sealed in the measured time too."""
        begun = time.perf_counter()
        waiting = self._sealed(count)
        return count / (time.perf_counter() - begun + self._timed(waiting, batch))

    def known(self, count: int) -> dict[str, QueuedEnvelope]:
        """Return messages that the hub holds."""
        waiting = self._sealed(count)
        self._timed(dict(waiting), MAX_BATCH)
        return waiting

    def offer_again(self, known: dict[str, QueuedEnvelope], tries: int) -> float:
        """Return the messages a second where the hub holds all; those that were tried are asked for by id."""
        again = {key: replace(each, tries=tries) for key, each in known.items()}
        return len(again) / self._timed(again, MAX_BATCH)

    def upload(self, sealed: SealedFile, plain: bytes) -> float:
        """Return the MiB a second of a file that is sealed, cut, handed over and proven to lie at the hub."""
        files = _Files(sealed, plain, out=True)
        return self._moved(files)

    def download(self, sealed: SealedFile, plain: bytes) -> float:
        """Return the MiB a second of a file that is fetched, each chunk checked by its name, and opened."""
        return self._moved(_Files(sealed, plain, out=False))

    def _moved(self, files: _Files) -> float:
        engine = SyncEngine(_Queue({}), self._hub, files=files)
        begun = time.perf_counter()
        while engine.sync_once().again == 0:
            pass
        elapsed = time.perf_counter() - begun
        if not files.done:
            raise BugError("a file did not come to its end")
        return files.size / _MIB / elapsed

    def _timed(self, waiting: dict[str, QueuedEnvelope], batch: int) -> float:
        count = len(waiting)
        engine = SyncEngine(_Queue(waiting), self._hub, batch=batch)
        begun = time.perf_counter()
        result = engine.sync_once()
        elapsed = time.perf_counter() - begun
        if result.sent != count:
            raise BugError(f"{result.sent} of {count} were sent: {result.reason}")
        return elapsed

    @property
    def _data(self) -> list[str]:
        return ["--data", str(self.folder / "hub")]

    def _enrol(self, unit: str, keys: DeviceKeys) -> bytes:
        file = self.folder / f"{unit}.json"
        at = datetime.now(UTC).isoformat(timespec="seconds")
        request = EnrolmentRequest(unit, unit[:2], {"en": unit}, keys.public, "", at)
        file.write_bytes(request.to_bytes(keys))
        command = [*self._command, "enrol", str(file), *self._data]
        told = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 - the hub of this program
        return Path(json.loads(told.stdout)["directory"]).read_bytes()

    def _sealed(self, count: int) -> dict[str, QueuedEnvelope]:
        return {each.message_id: each for each in (self._seal() for _ in range(count))}

    def _seal(self) -> QueuedEnvelope:
        self._sequence += 1
        message = uuid7()
        header = Header(message, "GEPTI", self._keys.id, ("AZBAK",), self._sequence, self._previous)
        to = RecipientDevice("AZBAK", self._partner.id, self._partner.public.agreement)
        raw = seal(_TEXT, header, self._keys, [to], at=datetime.now(UTC).isoformat(timespec="seconds"))
        self._previous = envelope_hash(raw)
        return QueuedEnvelope(message, raw, 0, None, None, "")


class _Queue:
    """A queue in memory, so that the line and the hub are measured and not the vault."""

    def __init__(self, waiting: dict[str, QueuedEnvelope]) -> None:
        self._waiting = waiting
        self._place = InboxPlace("", 0)
        self._bundle: bytes | None = None

    def pending(self, limit: int) -> Sequence[QueuedEnvelope]:
        return [each for each, _ in zip(self._waiting.values(), range(limit), strict=False)]

    def counts(self) -> QueueCounts:
        return QueueCounts(len(self._waiting), 0)

    def take_receipt(self, message_ids: Sequence[str]) -> None:
        for each in message_ids:
            del self._waiting[each]

    def park(self, message_id: str, reason: str) -> None:
        raise BugError(f"{message_id} was refused: {reason}")

    def note_failure(self, message_ids: Sequence[str], reason: str, next_try: Moment) -> None:
        raise BugError(f"{len(message_ids)} failed until {next_try.iso()}: {reason}")

    def place(self) -> InboxPlace:
        return self._place

    def take_inbox(self, place: InboxPlace, envelopes: Sequence[ReceivedEnvelope]) -> int:
        self._place = place
        return len(envelopes)

    def start_epoch(self, epoch: str) -> None:
        self._place = InboxPlace(epoch, 0)

    def directory(self) -> bytes | None:
        return self._bundle

    def take_directory(self, bundle: bytes) -> None:
        self._bundle = bundle


class _Files:
    """One file in memory on its way, out or in; implements `FilesPort`."""

    def __init__(self, sealed: SealedFile, plain: bytes, *, out: bool) -> None:
        self._sealed, self._plain, self._out = sealed, plain, out
        # Names are told with the message, before the file moves, so they are no part of what is measured.
        self._names = sealed.told(self._read).chunks
        self._parts: dict[int, bytes] = {}
        self.size = len(plain)
        self.done = False

    def uploads(self) -> Sequence[Transfer]:
        return [self._transfer(frozenset())] if self._out and not self.done else []

    def downloads(self) -> Sequence[Transfer]:
        return [] if self._out or self.done else [self._transfer(frozenset(self._parts))]

    def chunk(self, file: str, index: int) -> bytes:
        if file != self._sealed.id:
            raise BugError("another file")
        return self._sealed.seal(index, self._read)

    def uploaded(self, file: str) -> None:
        self.done = file == self._sealed.id

    def take_chunk(self, file: str, index: int, data: bytes) -> bool:
        if file != self._sealed.id or chunk_name(data) != self._names[index]:
            return False
        self._parts[index] = data
        return True

    def complete(self, file: str) -> None:
        opened = b"".join(self._sealed.unseal(index, self._parts[index]) for index in range(len(self._names)))
        self.done = file == self._sealed.id and opened == self._plain

    def failed(self, file: str, reason: str, next_try: Moment) -> None:
        raise BugError(f"{file} failed until {next_try.iso()}: {reason}")

    def _read(self, offset: int, length: int) -> bytes:
        return self._plain[offset : offset + length]

    def _transfer(self, have: frozenset[int]) -> Transfer:
        return Transfer(self._sealed.id, "", self._names, have, self.size)


_PLAIN = """
import http.server, os, sys
class Plain(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    def log_message(self, *_): pass
    def do_PUT(self):
        with open(sys.argv[1], "wb") as file:
            file.write(self.rfile.read(int(self.headers["Content-Length"])))
            file.flush()
            os.fsync(file.fileno())
        self.answer(b"")
    def do_GET(self):
        with open(sys.argv[1], "rb") as file:
            self.answer(file.read())
    def answer(self, body):
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
server = http.server.HTTPServer(("127.0.0.1", 0), Plain)
print('{"url": "http://127.0.0.1:%d/"}' % server.server_address[1], flush=True)
server.serve_forever()
"""
"""The peer for files: takes one body, writes it durably, gives it back; neither signs, seals nor checks."""


def _plain_server(folder: Path) -> contextlib.AbstractContextManager[str]:
    return _serving([sys.executable, "-c", _PLAIN, str(folder / "plain")])


def _plain_put(url: str, data: bytes) -> float:
    return _asked(len(data), lambda: requests.put(url, data=data, timeout=60))


def _plain_get(url: str, data: bytes) -> float:
    return _asked(len(data), lambda: requests.get(url, timeout=60))


def _asked(size: int, ask: Callable[[], requests.Response]) -> float:
    begun = time.perf_counter()
    ask().raise_for_status()
    return size / _MIB / (time.perf_counter() - begun)


@contextlib.contextmanager
def _serving(command: Sequence[str]) -> Iterator[str]:
    """Run a hub until the block ends; yield its address."""
    with subprocess.Popen(  # noqa: S603 - the hub of this program
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        try:
            yield _address(process.stdout.readline if process.stdout else str)
        finally:
            process.terminate()


def _address(read_line: Callable[[], str]) -> str:
    line = read_line()
    if not line:
        raise BugError("the hub did not start")
    return str(json.loads(line)["url"])
