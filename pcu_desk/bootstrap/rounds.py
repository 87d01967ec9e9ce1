"""Rounds of exchange: of a session, of a locked desk, on a thread behind the window or on the calling one."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from pcu_desk.bootstrap.line import line_settings, line_wish, proxy_passwords
from pcu_desk.domain.errors import BugError

if TYPE_CHECKING:
    from pcu_desk.domain.line import LineState, SyncResult
    from pcu_desk.domain.ports import QueueCounts
    from pcu_desk.domain.proxy import LineWish
    from pcu_desk.host.proxy_password import ProxyPasswords
    from pcu_desk.services.session import Desk, Session
    from pcu_desk.sync.engine import SyncEngine
    from pcu_desk.sync.running import Run
    from pcu_desk.sync.transport import Hub, LineSettings
    from pcu_desk.sync.worker import SyncWorker


def open_line(session: Session, wish: LineWish) -> Rounds:
    """Return rounds on the calling thread. Raises UserError when the file of certificates can't be used."""
    from pcu_desk.sync import trust  # noqa: PLC0415 - requests is heavy
    from pcu_desk.sync.running import here  # noqa: PLC0415 - requests is heavy

    if wish.ca_file:
        trust.context(Path(wish.ca_file))
    return Rounds(session, wish, proxy_passwords(), here)


def sync_once(session: Session, url: str) -> SyncResult:
    """Do a round, and further ones while there is more to do at once."""
    rounds = open_line(session, replace(line_wish(), url=url))
    try:
        result = rounds.sync_once()
        while result.again == 0:
            further = rounds.sync_once()
            result = replace(further, sent=result.sent + further.sent, received=result.received + further.received)
    finally:
        rounds.close()
    return result


class Rounds:
    """Rounds of exchange for a session; a desk that is not enrolled yet is told so, and asked again next time."""

    def __init__(self, session: Session, wish: LineWish, passwords: ProxyPasswords, on_writer: Run) -> None:
        self._session, self._wish, self._passwords, self._run = session, wish, passwords, on_writer
        self._hub: Hub | None = None
        self._engine: SyncEngine | None = None

    def sync_once(self, *, asked: bool = False) -> SyncResult:
        """Do one round; the hub's address and key are read from the directory first."""
        from pcu_desk.domain.line import Line, LineReason, SyncResult  # noqa: PLC0415 - the login page does without
        from pcu_desk.services.dispatch import NotEnrolledError  # noqa: PLC0415 - brings the wire's libraries

        try:
            engine = self._engine or self._begin()
        except NotEnrolledError:
            counts = self._run(self._session.exchange.counts)
            return SyncResult(0, 0, counts.waiting, Line.OFFLINE, LineReason.NOT_ENROLLED)
        return engine.sync_once(asked=asked)

    def listen(self, unless: Callable[[], bool], seconds: float) -> SyncResult:
        """Wait for what comes, after a good round."""
        return _begun(self._engine).listen(unless, seconds)

    def interrupt(self) -> None:
        """End the request that runs, from any thread."""
        if self._hub is not None:
            self._hub.interrupt()

    def close(self) -> None:
        """Let go of the line."""
        if self._hub is not None:
            self._hub.close()

    def _begin(self) -> SyncEngine:
        settings = line_settings(self._wish, self._passwords)  # on this thread: the keyring may take its time
        return self._run(lambda: self._begin_with(settings))

    def _begin_with(self, settings: LineSettings) -> SyncEngine:
        from pcu_desk.sync.engine import SyncEngine  # noqa: PLC0415 - requests is heavy
        from pcu_desk.sync.transport import Hub  # noqa: PLC0415 - requests is heavy

        exchange = self._session.exchange
        entry = exchange.hub(self._wish.url)
        self._hub = Hub(entry.url, entry.key, exchange.keys, settings)
        exchange.wake(self._wish.url)  # what came while the desk was locked
        exchange.retry_held()  # what needed a newer program or directory may be readable now
        session = self._session
        self._engine = SyncEngine(
            exchange, self._hub, run=self._run, witness=session.witness, keys=session.keys, files=session.files
        )
        return self._engine


def _begun(engine: SyncEngine | None) -> SyncEngine:
    if engine is None:
        raise BugError("nobody listens before a round")
    return engine


def start_sync(
    session: Session,
    on_writer: Callable[[Callable[[], object]], object],
    tell: Callable[[LineState], None],
    passwords: ProxyPasswords | None = None,
) -> SyncWorker:
    """Begin the rounds behind the window."""
    from pcu_desk.sync.worker import SyncWorker  # noqa: PLC0415 - requests is heavy

    rounds = Rounds(session, line_wish(), passwords or proxy_passwords(), cast("Run", on_writer))
    worker = SyncWorker(
        rounds,
        counts=lambda: cast("QueueCounts", on_writer(session.exchange.counts)),
        tell=tell,
        complain=lambda error: logging.getLogger("pcu_desk.sync").error("round failed", exc_info=error),
        interrupt=rounds.interrupt,
    )
    worker.start()
    return worker


class LockedRounds:
    """Rounds of a locked desk: what was sealed goes out, what comes is kept; deaf without a key in the keyring."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._hub: Hub | None = None
        self._engine: SyncEngine | None = None
        self._asked = False

    def sync_once(self, *, asked: bool = False) -> SyncResult:
        """Do one round; a desk that is deaf says so once and asks no keyring again."""
        from pcu_desk.domain.line import Line, SyncResult  # noqa: PLC0415 - after the first paint

        if not self._asked:
            self._asked = True
            self._begin()
        if self._engine is None:
            return SyncResult(0, 0, self.counts().waiting, Line.UNKNOWN)
        return self._engine.sync_once(asked=asked)

    def listen(self, unless: Callable[[], bool], seconds: float) -> SyncResult:
        """Wait for what comes, after a good round."""
        return _begun(self._engine).listen(unless, seconds)

    def counts(self) -> QueueCounts:
        """Return how many wait."""
        from pcu_desk.domain.ports import QueueCounts  # noqa: PLC0415 - after the first paint

        card = self._desk.card()
        return QueueCounts(card.waiting if card is not None else 0, 0)

    def interrupt(self) -> None:
        """End the request that runs, from any thread."""
        if self._hub is not None:
            self._hub.interrupt()

    def _begin(self) -> None:
        from pcu_desk.sync.engine import SyncEngine  # noqa: PLC0415 - requests is heavy
        from pcu_desk.sync.transport import Hub  # noqa: PLC0415 - requests is heavy
        from pcu_desk.wire.keys import TransportKey  # noqa: PLC0415 - after the first paint

        locked = self._desk.locked()
        if locked is None:
            return
        known = locked.transport
        settings = line_settings(line_wish(), proxy_passwords())
        self._hub = Hub(known.url, known.hub, TransportKey.from_bytes(known.key), settings, keep=locked.keep)
        self._engine = SyncEngine(locked, self._hub, mailbox_only=True)


def start_locked(desk: Desk, tell: Callable[[LineState], None]) -> SyncWorker:
    """Begin the rounds behind the login page."""
    from pcu_desk.sync.worker import SyncWorker  # noqa: PLC0415 - requests is heavy

    rounds = LockedRounds(desk)
    worker = SyncWorker(
        rounds,
        counts=rounds.counts,
        tell=tell,
        complain=lambda error: logging.getLogger("pcu_desk.sync").error(
            "round of a locked desk failed", exc_info=error
        ),
        interrupt=rounds.interrupt,
    )
    worker.start()
    return worker
