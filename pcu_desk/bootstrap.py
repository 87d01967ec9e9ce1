"""The composition root: the only module that knows every room. It wires, and decides nothing else."""

from __future__ import annotations

import importlib
import logging
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, cast

from pcu_desk.cli.main import main
from pcu_desk.cli.world import BenchRow, WindowWish, World
from pcu_desk.domain.errors import BugError, UserError
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.host.environment import (
    forbid_core_dumps,
    shed_foreign_settings,
    speak_utf8,
    temporary_files_in_memory,
)
from pcu_desk.host.lock import VaultLock
from pcu_desk.host.logs import start_log
from pcu_desk.host.paths import folders
from pcu_desk.host.settings import Setting, SettingsFile
from pcu_desk.host.successor import become
from pcu_desk.services.session import Desk, Session

if TYPE_CHECKING:
    from pcu_desk.domain.figure import FaultRow
    from pcu_desk.domain.line import LineState, SyncResult
    from pcu_desk.domain.line_trial import LineTrial
    from pcu_desk.domain.ports import CourierReader, PaperReader, PictureReader, QueueCounts, ReportEngine, SecretStore
    from pcu_desk.domain.proxy import LineWish
    from pcu_desk.host.proxy_password import ProxyPasswords
    from pcu_desk.i18n.places import Places
    from pcu_desk.sync.engine import SyncEngine
    from pcu_desk.sync.running import Run
    from pcu_desk.sync.transport import Hub, LineSettings
    from pcu_desk.sync.worker import SyncWorker
    from pcu_desk.ui.main_window import MainWindow

NO_SCREEN = QT_TRANSLATE_NOOP(
    "cli", "There is no screen here for the window. Use the commands; pcu-desk --help lists them."
)
COURIER_ELSEWHERE = QT_TRANSLATE_NOOP(
    "cli", "This vault is open in another window. Nothing was taken in; drag {file} onto that window."
)
HUB_COMMAND = (sys.executable, "-m", "pcu_desk.hub")
_BENCHES = (
    "pcu_desk.vault.bench",
    "pcu_desk.sync.bench",
    "pcu_desk.reports.bench",
    "pcu_desk.formats.bench",
    "pcu_desk.ui.bench",
)
"""Each room that measures itself has BENCHES: name → a function that returns rows."""
_FAULTS = (
    "pcu_desk.vault.faults.rows",
    "pcu_desk.formats.faults",
    "pcu_desk.formats.courier_faults",
    "pcu_desk.formats.paper_faults",
)
"""Each room that is broken on purpose has ROWS: name → a row of the reliability table."""
_ALTERATIONS = ("pcu_desk.sync.alterations", "pcu_desk.vault.faults.alterations")
"""Each room that can be altered for a campaign has ALTERATIONS: name → what changes this process's program."""


def run(argv: Sequence[str]) -> int:
    """Prepare the process and run one command or the window; return the exit code."""
    speak_utf8()
    shed_foreign_settings()
    forbid_core_dumps()
    _start_log()
    return main(argv, world())


def _start_log() -> None:
    """Without a home there is no log; the command that needs a folder tells it."""
    try:
        start_log(folders().state)
    except UserError:
        return


def world() -> World:
    """Return what the command line is handed; tests and campaigns use the same."""
    return World(
        open_desk=_open_desk,
        open_window=_open_window,
        sync_once=_sync_once,
        line_wish=_line_wish,
        open_line=_open_line,
        start_rounds=_start_sync,
        default_vault=lambda: folders().data / "vault",
        language=lambda: _settings().get(Setting.LANGUAGE),
        benches=_benches,
        faults=_faults,
        alter=_alter,
        hub_command=HUB_COMMAND,
        has_screen=_has_screen,
        places=_places,
    )


def _open_desk(folder: Path, lock: VaultLock | None = None) -> Desk:
    from pcu_desk.vault.door import VaultFolders  # noqa: PLC0415 - opens only when a vault is asked for

    return Desk(
        folder,
        VaultFolders(_secret_store),
        lock or VaultLock(),
        _report_engine,
        _picture_reader,
        couriers=_courier_reader,
        papers=_paper_reader,
    )


def _secret_store() -> SecretStore | None:
    from pcu_desk.host.keyring import secret_store  # noqa: PLC0415 - the keyring's library is heavy

    return secret_store()


def _picture_reader() -> PictureReader:
    from pcu_desk.formats.pictures import PictureProcess  # noqa: PLC0415 - only where a picture is shown or added

    return PictureProcess()


def _courier_reader() -> CourierReader:
    from pcu_desk.formats.couriers import CourierProcess  # noqa: PLC0415 - only where a courier file is read

    return CourierProcess()


def _paper_reader() -> PaperReader:
    from pcu_desk.formats.papers import PaperProcess  # noqa: PLC0415 - only where a paper comes back

    return PaperProcess()


def _report_engine() -> ReportEngine:
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - a command that prints nothing does without

    from pcu_desk.reports.engine import PdfReports  # noqa: PLC0415 - reportlab is heavy

    if QApplication.instance() is None:
        _kept.append(_offscreen())
    return PdfReports()


def _places() -> tuple[Places, ...]:
    """Return the rooms in which words may be too long for their place."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - a command that prints nothing does without

    from pcu_desk.reports.places import PaperPlaces  # noqa: PLC0415 - reportlab is heavy
    from pcu_desk.ui.places import WindowPlaces  # noqa: PLC0415 - the window's libraries

    if QApplication.instance() is None:
        _kept.append(_offscreen())
    return PaperPlaces(), WindowPlaces()


def _offscreen() -> object:
    """Make Qt's application without a screen: for typesetting and for pictures of the window."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - a command without pictures does without

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return QApplication([])


_kept: list[object] = []
"""What must live as long as the process: Qt's application, which a garbage collector would end too early."""


def _line_wish(settings: SettingsFile | None = None) -> LineWish:
    """Return how this account's settings want the hub to be called."""
    from pcu_desk.domain.proxy import LineWish, ProxyChoice  # noqa: PLC0415 - after the first paint

    chosen = settings or _settings()
    proxy = ProxyChoice.parse(chosen.get(Setting.PROXY))
    return LineWish(chosen.get(Setting.HUB_URL), proxy, chosen.get(Setting.CA_FILE))


def _line_settings(wish: LineWish, passwords: ProxyPasswords) -> LineSettings:
    """Return what the transport is told; may wait for the keyring."""
    from pcu_desk.sync.transport import LineSettings  # noqa: PLC0415 - requests is heavy

    ca_file = Path(wish.ca_file) if wish.ca_file else None
    return LineSettings(proxy=passwords.filled(wish.proxy), ca_file=ca_file)


def _passwords() -> ProxyPasswords:
    from pcu_desk.host.proxy_password import ProxyPasswords  # noqa: PLC0415 - only where a line is opened

    return ProxyPasswords(_secret_store)


def _open_line(session: Session, wish: LineWish) -> _Rounds:
    """Return rounds on the calling thread. Raises UserError when the file of certificates can't be used."""
    from pcu_desk.sync import trust  # noqa: PLC0415 - requests is heavy
    from pcu_desk.sync.running import here  # noqa: PLC0415 - requests is heavy

    if wish.ca_file:
        trust.context(Path(wish.ca_file))
    return _Rounds(session, wish, _passwords(), here)


def _sync_once(session: Session, url: str) -> SyncResult:
    """Do a round, and further ones while there is more to do at once."""
    rounds = _open_line(session, replace(_line_wish(), url=url))
    try:
        result = rounds.sync_once()
        while result.again == 0:
            further = rounds.sync_once()
            result = replace(further, sent=result.sent + further.sent, received=result.received + further.received)
    finally:
        rounds.close()
    return result


class _Rounds:
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
        settings = _line_settings(self._wish, self._passwords)  # on this thread: the keyring may take its time
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


class _LockedRounds:
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
        settings = _line_settings(_line_wish(), _passwords())
        self._hub = Hub(known.url, known.hub, TransportKey.from_bytes(known.key), settings, keep=locked.keep)
        self._engine = SyncEngine(locked, self._hub, mailbox_only=True)


def _start_locked(desk: Desk, tell: Callable[[LineState], None]) -> SyncWorker:
    """Begin the rounds behind the login page."""
    from pcu_desk.sync.worker import SyncWorker  # noqa: PLC0415 - requests is heavy

    rounds = _LockedRounds(desk)
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


def _start_sync(
    session: Session,
    on_writer: Callable[[Callable[[], object]], object],
    tell: Callable[[LineState], None],
    passwords: ProxyPasswords | None = None,
) -> SyncWorker:
    """Begin the rounds behind the window."""
    from pcu_desk.sync.worker import SyncWorker  # noqa: PLC0415 - requests is heavy

    rounds = _Rounds(session, _line_wish(), passwords or _passwords(), cast("Run", on_writer))
    worker = SyncWorker(
        rounds,
        counts=lambda: cast("QueueCounts", on_writer(session.exchange.counts)),
        tell=tell,
        complain=lambda error: logging.getLogger("pcu_desk.sync").error("round failed", exc_info=error),
        interrupt=rounds.interrupt,
    )
    worker.start()
    return worker


class _LineByHand:
    """The line of this account for its settings page: tried by hand, its password kept."""

    def __init__(self, passwords: ProxyPasswords) -> None:
        self._passwords = passwords

    def try_line(self, session: Session, run: Callable[[Callable[[], object]], object]) -> LineTrial:
        """Greet the hub with the settings as they are. Raises UserError when there is no hub to greet."""
        from pcu_desk.sync.transport import Hub  # noqa: PLC0415 - requests is heavy
        from pcu_desk.sync.trial import tried  # noqa: PLC0415 - requests is heavy

        wish, on_writer = _line_wish(), cast("Run", run)
        entry, keys = on_writer(lambda: (session.exchange.hub(wish.url), session.exchange.keys))
        hub = Hub(entry.url, entry.key, keys, _line_settings(wish, self._passwords))
        try:
            return tried(hub, entry.url)
        finally:
            hub.close()

    def keep_password(self, password: str) -> bool:
        """Keep the password at the proxy of the settings, "" to forget it; False where only this run keeps it."""
        return self._passwords.keep(_line_wish().proxy, password)


def _open_window(wish: WindowWish) -> int:
    if wish.pictures is not None:
        from pcu_desk.ui.pictures import take_pictures  # noqa: PLC0415 - the window's libraries

        if not _kept:
            _kept.append(_offscreen())
        desk = _open_desk(wish.folder)
        take_pictures(desk, lambda: desk.unlock(wish.user, wish.passphrase), wish.pictures, wish.case, wish.languages)
        return 0
    if not (_has_screen() or os.environ.get("QT_QPA_PLATFORM")):
        raise UserError(NO_SCREEN)
    if _kept:  # this process's Qt has no screen and can't get one any more
        _replace_process(wish)
    temporary_files_in_memory()  # a printer's library would put the page on the disk
    from pcu_desk.host.session_watch import watch  # noqa: PLC0415 - only a window can be locked
    from pcu_desk.ui.application import LOCKED, run  # noqa: PLC0415 - the window's libraries

    lock = VaultLock()

    def by_force() -> None:
        lock.release()
        _replace_process(wish)

    if wish.courier is not None and lock.held_by_other(wish.folder) is not None:
        _send_elsewhere(wish.courier, wish.language)
    desk = _open_desk(wish.folder, lock)
    settings, passwords = _WindowSettings(wish.language), _passwords()
    code = run(
        desk,
        settings,
        partial(_start_sync, passwords=passwords),
        start_locked=_start_locked,
        watch=watch,
        by_force=by_force,
        drive=_driver(wish),
        line=_LineByHand(passwords),
        courier=wish.courier,
    )
    if code == LOCKED:
        _replace_process(wish)
    return code


def _send_elsewhere(courier: Path, language: str) -> NoReturn:
    """Tell who double-clicked a courier file that it belongs into the window that is open."""
    from pcu_desk.ui.notice import show_notice  # noqa: PLC0415 - the window's libraries

    held = UserError(COURIER_ELSEWHERE, file=courier.name)
    show_notice(held, language or _settings().get(Setting.LANGUAGE))
    raise held


def _driver(wish: WindowWish) -> Callable[[MainWindow], None] | None:
    """Return what uses the window in a person's place, for a scan of what a day leaves behind."""
    if not wish.words:
        return None
    from pcu_desk.ui.workday import Day, live  # noqa: PLC0415 - of a campaign

    day = Day(wish.user, wish.passphrase, wish.case, wish.words, wish.paper)
    return lambda window: live(window, day)


def _replace_process(wish: WindowWish) -> NoReturn:
    """Lock: after closing, the key was still found in the process's memory; after exec it is not."""
    arguments = ["--vault", str(wish.folder)]
    arguments += ["--lang", wish.language] if wish.language else []
    environment = dict(os.environ)
    if _kept:
        del environment["QT_QPA_PLATFORM"]
    become(arguments, environment)


class _WindowSettings:
    """The settings file as the window knows it; a language asked for on the command line counts for this run."""

    def __init__(self, language: str) -> None:
        self._file, self._language = _settings(), language

    def get(self, key: str) -> str:
        """Return a choice, "" when none was made."""
        if key == Setting.LANGUAGE.key and self._language:
            return self._language
        return self._file.get(_setting(key))

    def put(self, key: str, value: str) -> None:
        """Keep a choice."""
        if key == Setting.LANGUAGE.key:
            self._language = ""
        if key == Setting.CA_FILE.key and value:
            from pcu_desk.sync import trust  # noqa: PLC0415 - requests is heavy

            trust.context(Path(value))  # refused with a sentence before it is kept
        self._file.put(_setting(key), value)


def _setting(key: str) -> Setting:
    return next(setting for setting in Setting if setting.key == key)


def _settings() -> SettingsFile:
    return SettingsFile(folders().config / "settings.json")


def _benches() -> Mapping[str, Callable[[], list[BenchRow]]]:
    if not _kept:
        _kept.append(_offscreen())  # typesetting is measured too
    found: dict[str, Callable[[], list[BenchRow]]] = {}
    for room in _BENCHES:
        found.update(importlib.import_module(room).BENCHES)
    return found


def _faults() -> Mapping[str, FaultRow]:
    found: dict[str, FaultRow] = {}
    for room in _FAULTS:
        found.update(importlib.import_module(room).ROWS)
    return found


def _alter(name: str) -> None:
    """Change this process's program on purpose; raises KeyError for a name that no room knows."""
    known: dict[str, Callable[[], None]] = {}
    for room in _ALTERATIONS:
        known.update(importlib.import_module(room).ALTERATIONS)
    known[name]()


def _has_screen() -> bool:
    if sys.platform.startswith("linux"):
        return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    return True
