"""Files of messages in a round: chunks go out and come in after everything else; reads and keeps no file itself.

A file counts as handed over when the hub says, signed, that it holds all its chunks. Between two parts of a file a
message that waits leaves first. On a line that breaks off a whole chunk its leaves of 16 KiB go one by one.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.files import FilesPort, Transfer
from pcu_desk.domain.line import LineReason
from pcu_desk.domain.moment import Moment
from pcu_desk.sync.patience import Patience
from pcu_desk.sync.refusal import LineError, RefusedError
from pcu_desk.sync.round import Round, later
from pcu_desk.sync.running import Run
from pcu_desk.sync.transport import Hub
from pcu_desk.wire.chunk_replies import MAX_NAMES
from pcu_desk.wire.chunks import CHUNK, LEAF, leaf_name, leaves

PORTION = 5 * 1024 * 1024
"""Bytes of files in one round."""
SECONDS = 60.0
"""Seconds for files in one round."""
HOUR = 3600.0
FIRST_LOOK = 30.0
"""Seconds until a file is looked for again that its sender has not brought yet; doubles up to an hour."""
_SMALLER = frozenset((408, 413))
"""Statuses under which the leaves of a chunk may pass: too slow for the hub's patience, or too long."""
_NO_SUCH_RANGE = 416
_FAULT = 500
_STUMBLES = 3
"""Files at which the hub may stumble in one round before it is the hub that ails, and not one of them."""
_MOST_SMALL = 64
_BROKEN_OFF = frozenset((LineReason.SLOW, LineReason.CUT))
_OF_THE_DESK = frozenset((
    LineReason.BUSY, LineReason.SLOW, LineReason.CUT, LineReason.CLOCK, LineReason.REVOKED, LineReason.NOT_ENROLLED,
    LineReason.FORKED, LineReason.HUB_FULL,
))  # fmt: skip
"""Reasons that say nothing of the one file: all of them rest."""


class _OverError(Exception):
    """The round's share for files is used up."""


class _SpoiltError(Exception):
    """The hub gives out other bytes under the name of a chunk: this one file rests, the line is well."""


class _RoundFailedError(Exception):
    """A message could not leave between two parts, or the hub was restored: the round has failed, not the file."""

    def __init__(self, failed: LineError) -> None:
        super().__init__(failed.reason.value)
        self.failed = failed


class _Share:
    """What one round may spend on files."""

    def __init__(self, timer: Callable[[], float]) -> None:
        self._timer = timer
        self._end = timer() + SECONDS
        self.spent = 0

    def spend(self, size: int) -> None:
        self.spent += size

    def check(self) -> None:
        if self.spent >= PORTION or self._timer() >= self._end:
            raise _OverError


class FileTransfers:
    """The files of one desk before one hub; belongs to the thread of the rounds."""

    def __init__(
        self,
        files: FilesPort,
        hub: Hub,
        run: Run,
        clock: Callable[[], Moment],
        timer: Callable[[], float] = time.monotonic,
    ) -> None:
        """Take the desk's side, the hub, where writing is done, a clock to tell by and a timer that never jumps."""
        self._files = files
        self._hub = hub
        self._run = run
        self._clock = clock
        self._timer = timer
        self._patience = Patience(timer)
        self._small = 0
        self._penalty = 1
        self._stumbled = 0
        self._inward_first = False
        self._looked: dict[str, int] = {}
        self._until: dict[str, float] = {}
        self._partly: tuple[str, bytearray] = "", bytearray()

    def move(self, now: Round, between: Callable[[], None]) -> None:
        """Move files until nothing is left to do or the share is used up; `between` sends what waits meanwhile.

        Raises LineError only where a message could not leave.
        """
        if not self._patience.due():
            return
        try:
            self._move(now, between)
            self._between(between)
        except _RoundFailedError as ended:
            raise ended.failed from ended

    def _move(self, now: Round, between: Callable[[], None]) -> None:
        share = _Share(self._timer)
        self._stumbled = 0
        self._inward_first = not self._inward_first
        ways = (self._download_all, self._upload_all)
        try:
            for way in ways if self._inward_first else reversed(ways):
                way(now, share, between)
        except _OverError:
            now.more = True
        except LineError as failed:
            if share.spent:  # what goes on, if by bits, is not left alone for longer and longer
                self._patience.went_well()
            self._patience.failed(failed.asked or 0.0)
        else:
            self._patience.went_well()

    def wanted(self) -> bool:
        """Tell whether a file is to be fetched now."""
        return self._patience.due() and bool(self._run(self._files.downloads))

    def rest_left(self) -> float | None:
        """Return the seconds until a file comes up that rests, None when none does."""
        moment = self._timer()
        self._until = {file: until for file, until in self._until.items() if until > moment}
        soonest = min(self._until.values()) - moment if self._until else None
        return soonest if self._patience.due() else self._patience.left()

    def _upload_all(self, now: Round, share: _Share, between: Callable[[], None]) -> None:
        for each in self._run(self._files.uploads):
            with self._of(each):
                self._upload(each, now, share, between)

    def _download_all(self, now: Round, share: _Share, between: Callable[[], None]) -> None:
        for each in self._run(self._files.downloads):
            with self._of(each):
                self._download(each, now, share, between)

    @contextmanager
    def _of(self, transfer: Transfer) -> Iterator[None]:
        """Let what is wrong with one file be noted with it, and the others go on."""
        try:
            yield
        except RefusedError as refused:
            if refused.problem.status == _FAULT and self._stumbled < _STUMBLES:
                self._stumbled += 1
                self._failed(transfer, refused.reason, max(self._look(transfer.file), refused.asked or 0.0))
                return
            if refused.reason in _OF_THE_DESK:
                raise
            self._failed(transfer, refused.reason, max(HOUR, refused.asked or 0.0))
        except _SpoiltError:
            self._failed(transfer, LineReason.CUT, self._look(transfer.file))
        except UserError:
            self._failed(transfer, LineReason.FILE, HOUR)

    def _upload(self, transfer: Transfer, now: Round, share: _Share, between: Callable[[], None]) -> None:
        missing = self._missing(transfer.names, now)
        for index, name in enumerate(transfer.names):
            if name in missing:
                share.check()
                self._between(between)
                data = self._run(partial(self._files.chunk, transfer.file, index))
                self._put(name, data, now, share, between)
        if missing and self._missing(transfer.names, now):
            self._failed(transfer, LineReason.NO_CHUNK, self._look(transfer.file))
            return
        self._settled(transfer)
        self._run(lambda: self._files.uploaded(transfer.file))

    def _put(self, name: str, data: bytes, now: Round, share: _Share, between: Callable[[], None]) -> None:
        if not self._small and self._put_whole(name, data):
            share.spend(len(data))
            return
        parts = {leaf_name(leaf): leaf for leaf in leaves(data)}
        for leaf in sorted(self._missing(list(parts), now), key=list(parts).index):
            share.check()
            self._between(between)
            self._hub.put_chunk(leaf, parts[leaf])
            share.spend(len(parts[leaf]))
        self._hub.join_chunk(name, data)
        self._small -= 1

    def _put_whole(self, name: str, data: bytes) -> bool:
        """Put a chunk at once; False when the line does not carry it, so that its leaves go."""
        try:
            self._hub.put_chunk(name, data)
        except RefusedError as refused:
            if refused.problem.status not in _SMALLER or len(data) <= LEAF:
                raise
        except LineError as failed:
            if failed.reason not in _BROKEN_OFF:
                raise
        else:
            self._penalty = 1
            return True
        self._go_small()
        return False

    def _go_small(self) -> None:
        """Send so many chunks by their leaves; each time that a whole one fails again, twice as many."""
        self._small = self._penalty
        self._penalty = min(_MOST_SMALL, self._penalty * 2)

    def _download(self, transfer: Transfer, now: Round, share: _Share, between: Callable[[], None]) -> None:
        wanted = [index for index in range(len(transfer.names)) if index not in transfer.have]
        absent = self._missing([transfer.names[index] for index in wanted], now)
        for index in wanted:
            if transfer.names[index] not in absent:
                self._take(transfer, index, share, between)
        if absent:
            self._failed(transfer, LineReason.NO_CHUNK, self._look(transfer.file))
            return
        self._settled(transfer)
        self._run(lambda: self._files.complete(transfer.file))

    def _take(self, transfer: Transfer, index: int, share: _Share, between: Callable[[], None]) -> None:
        for _ in range(2):
            data = self._fetch(transfer.names[index], share, between)
            if self._run(partial(self._files.take_chunk, transfer.file, index, data)):
                self._looked.pop(transfer.file, None)
                return
        raise _SpoiltError

    def _fetch(self, name: str, share: _Share, between: Callable[[], None]) -> bytes:
        """Return a chunk's bytes; those that came before the line broke are not asked for again."""
        if self._partly[0] != name:
            self._partly = name, bytearray()
        have = self._partly[1]
        whole = False
        while not whole:
            share.check()
            self._between(between)
            before = len(have)
            whole = self._fetch_more(name, have)
            share.spend(max(0, len(have) - before))
        self._partly = "", bytearray()
        self._small = max(0, self._small - 1)
        return bytes(have)

    def _fetch_more(self, name: str, have: bytearray) -> bool:
        try:
            return self._hub.fetch_chunk(name, have, LEAF if self._small else CHUNK)
        except RefusedError as refused:
            have.clear()
            if refused.problem.status != _NO_SUCH_RANGE:
                raise
            raise LineError(LineReason.CUT) from refused
        except LineError as failed:
            if failed.reason in _BROKEN_OFF:
                self._go_small()
            raise

    def _missing(self, names: Sequence[str], now: Round) -> frozenset[str]:
        """Return those of the names that the hub, signed, does not hold."""
        missing: set[str] = set()
        for start in range(0, len(names), MAX_NAMES):
            portion = names[start : start + MAX_NAMES]
            answer = self._hub.chunks_known(portion)
            if answer.epoch != now.epoch:
                raise _RoundFailedError(LineError(LineReason.OTHER_EPOCH))
            missing.update(answer.missing(portion))
        return frozenset(missing)

    def _between(self, between: Callable[[], None]) -> None:
        try:
            between()
        except LineError as failed:
            raise _RoundFailedError(failed) from failed

    def _look(self, file: str) -> float:
        """Return the seconds until a file is looked for again; they grow while nothing of it comes."""
        times = self._looked.get(file, 0)
        self._looked[file] = times + 1
        return min(HOUR, FIRST_LOOK * 2.0 ** min(times, 10))

    def _settled(self, transfer: Transfer) -> None:
        self._looked.pop(transfer.file, None)
        self._until.pop(transfer.file, None)

    def _failed(self, transfer: Transfer, reason: LineReason, seconds: float) -> None:
        next_try = later(self._clock, seconds)
        self._until[transfer.file] = self._timer() + seconds + 2.0  # a Moment is rounded up
        self._run(lambda: self._files.failed(transfer.file, reason, next_try))
