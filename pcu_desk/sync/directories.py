"""The directory in a round: fetched when the hub's is newer; one that can't be had or is refused stops no message."""

from __future__ import annotations

from datetime import UTC, datetime

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.line import LineReason
from pcu_desk.domain.ports import ExchangePort
from pcu_desk.sync.patience import Patience
from pcu_desk.sync.refusal import LineError
from pcu_desk.sync.round import Round
from pcu_desk.sync.running import Run
from pcu_desk.sync.transport import Hub
from pcu_desk.wire.directory import Directory
from pcu_desk.wire.protocol import Hello


class Directories:
    """The directory kept here beside the hub's; belongs to the thread of the rounds."""

    def __init__(self, exchange: ExchangePort, hub: Hub, run: Run, patience: Patience | None = None) -> None:
        """Take the desk's side, the hub and where writing is done."""
        self._exchange = exchange
        self._hub = hub
        self._run = run
        self._patience = patience or Patience()
        self._read: tuple[bytes, int] = b"", 0
        self._refused = False

    def refresh(self, hello: Hello, now: Round) -> None:
        """Fetch a newer directory; on a line that can't carry it now it rests, and the messages go first."""
        if hello.directory_version <= self._version():
            self._refused = False
            return
        if self._patience.due():
            self._fetch()
        if self._refused:
            now.reason = LineReason.DIRECTORY

    def _fetch(self) -> None:
        try:
            bundle = self._hub.directory()
            self._run(lambda: self._exchange.take_directory(bundle))
        except (UserError, LineError) as failed:
            self._refused = isinstance(failed, UserError)
            self._patience.failed()
        else:
            self._refused = False
            self._patience.went_well()

    def _version(self) -> int:
        held = self._run(self._exchange.directory) or b""
        if held != self._read[0]:
            self._read = held, _version(held)
        return self._read[1]


def _version(bundle: bytes) -> int:
    """Return the version of the directory kept here; 0 when it can't be read, so that the hub's is fetched."""
    try:
        return Directory.load(bundle, None, None, datetime.now(UTC)).version
    except UserError:
        return 0
