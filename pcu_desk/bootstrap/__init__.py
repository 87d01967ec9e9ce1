"""The composition root: the only room that knows every other. It wires, and decides nothing else."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from functools import partial

from pcu_desk.bootstrap.campaigns import alter, benches, faults
from pcu_desk.bootstrap.desk import open_desk
from pcu_desk.bootstrap.line import line_wish
from pcu_desk.bootstrap.rounds import open_line, start_sync, sync_once
from pcu_desk.bootstrap.screen import has_screen, places
from pcu_desk.bootstrap.settings import settings_file
from pcu_desk.bootstrap.smoke import examine_keyring, paint_login
from pcu_desk.bootstrap.updates import updates
from pcu_desk.bootstrap.window import open_window
from pcu_desk.cli.main import SMOKE, main
from pcu_desk.cli.world import World
from pcu_desk.domain.errors import UserError
from pcu_desk.host import crash_watch
from pcu_desk.host.crash_watch import CrashWatch
from pcu_desk.host.environment import forbid_core_dumps, shed_loader, speak_utf8
from pcu_desk.host.logs import keep_silent, start_log
from pcu_desk.host.paths import folders
from pcu_desk.host.settings import Setting

_FROZEN = bool(getattr(sys, "frozen", False))
HUB_COMMAND = (sys.executable, "__hub") if _FROZEN else (sys.executable, "-m", "pcu_desk.hub")


def run(argv: Sequence[str], *, until_painted: bool = False) -> int:
    """Prepare the process and run one command or the window; return the exit code.

    With `until_painted` the window ends itself once its login page stands there: its start is being measured.
    """
    if _FROZEN:
        shed_loader()
    speak_utf8()
    forbid_core_dumps()
    watch = _watched(argv)
    try:
        return main(argv, world(until_painted=until_painted, note_crash=watch.note if watch else _not_noted))
    finally:
        if watch is not None:
            watch.end()


def _watched(argv: Sequence[str]) -> CrashWatch | None:
    """Begin the log and what notes a stop of the program.

    Without a home there is neither; the command that needs a folder tells it. A smoke leaves nothing behind.
    """
    if SMOKE in argv:
        return None
    try:
        state = folders().state
    except UserError:
        keep_silent()
        return None
    start_log(state)
    watch = CrashWatch(state / crash_watch.FOLDER)
    watch.begin()
    return watch


def _not_noted(_error: BaseException) -> None:
    """Leave the telling to whoever called: a test, a campaign, an account without a home."""


def world(*, until_painted: bool = False, note_crash: Callable[[BaseException], None] = _not_noted) -> World:
    """Return what the command line is handed; tests and campaigns use the same."""
    return World(
        open_desk=open_desk,
        open_window=partial(open_window, until_painted=until_painted),
        sync_once=sync_once,
        line_wish=line_wish,
        open_line=open_line,
        start_rounds=start_sync,
        default_vault=lambda: folders().data / "vault",
        language=lambda: settings_file().get(Setting.LANGUAGE),
        benches=benches,
        faults=faults,
        alter=alter,
        hub_command=HUB_COMMAND,
        has_screen=has_screen,
        places=places,
        updates=updates,
        keyring=examine_keyring,
        paint_login=paint_login,
        note_crash=note_crash,
    )
