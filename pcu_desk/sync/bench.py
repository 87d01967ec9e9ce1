"""How fast an outbox drains: batches beside one message a request, same cryptography, same hub process, same run."""

from __future__ import annotations

import contextlib
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self

from pcu_desk.domain.errors import BugError
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.ports import InboxPlace, QueueCounts, QueuedEnvelope, ReceivedEnvelope
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.sync.engine import SyncEngine
from pcu_desk.sync.transport import Hub
from pcu_desk.wire.directory import Directory
from pcu_desk.wire.enrolment import EnrolmentRequest
from pcu_desk.wire.envelope import NO_PREVIOUS, Header, envelope_hash, seal
from pcu_desk.wire.keys import DeviceKeys
from pcu_desk.wire.members import RecipientDevice
from pcu_desk.wire.protocol import MAX_BATCH

GOAL = 20.0
HUB = (sys.executable, "-m", "pcu_desk.hub")
_ROUNDS = 5
_SINGLY = 60
_TOGETHER = 600
_TEXT = b"Front wall 0.41 m short, fresh sealant; hold and X-ray the two boxes of the same consignor. " * 6


def bench_outbox(hub: Sequence[str] = HUB, rounds: int = _ROUNDS) -> list[dict[str, Any]]:
    """Return one row: messages a second in batches of 100 beside one by one, medians of interleaved rounds.

    Envelopes are sealed beforehand (a desk seals when it queues); signing of requests, the hub's checks, its fsync and
    the check of its receipts count on both sides.
    """
    with tempfile.TemporaryDirectory() as folder, _Bench(Path(folder), hub) as bench:
        bench.drain(MAX_BATCH, MAX_BATCH)
        pairs = [(bench.drain(1, _SINGLY), bench.drain(MAX_BATCH, _TOGETHER)) for _ in range(rounds)]
    peer, ours = (statistics.median(side) for side in zip(*pairs, strict=True))
    ratio = statistics.median(together / singly for singly, together in pairs)
    return [
        {
            "name": "outbox to hub, batches of 100",
            "ours": f"{ours:.0f} /s",
            "peer": f"{peer:.0f} /s",
            "peer_name": "the same messages, one a request",
            "ratio": round(ratio, 2),
            "goal": GOAL,
            "meets": ratio >= GOAL,
        }
    ]


BENCHES: dict[str, Callable[[], list[dict[str, Any]]]] = {"outbox": bench_outbox}


class _Bench:
    def __init__(self, folder: Path, hub: Sequence[str]) -> None:
        self._keys = DeviceKeys.generate()
        self._partner = DeviceKeys.generate()
        self._sequence, self._previous = 0, NO_PREVIOUS
        self._folder = folder
        self._command = hub
        self._stack = contextlib.ExitStack()

    def __enter__(self) -> Self:
        directory = b""
        folder = self._folder / "hub"
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
        queue = _Queue(self._sealed(count))
        engine = SyncEngine(queue, self._hub, batch=batch)
        begun = time.perf_counter()
        result = engine.sync_once()
        elapsed = time.perf_counter() - begun
        if result.sent != count:
            raise BugError(f"{result.sent} of {count} were sent: {result.reason}")
        return count / elapsed

    @property
    def _data(self) -> list[str]:
        return ["--data", str(self._folder / "hub")]

    def _enrol(self, unit: str, keys: DeviceKeys) -> bytes:
        file = self._folder / f"{unit}.json"
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
