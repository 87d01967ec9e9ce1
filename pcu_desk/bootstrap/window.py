"""The window: opened with everything that it is handed, and the process that is replaced when it locks."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from pcu_desk.bootstrap.about import program_desk
from pcu_desk.bootstrap.desk import open_desk
from pcu_desk.bootstrap.line import LineByHand, proxy_passwords
from pcu_desk.bootstrap.rounds import start_locked, start_sync
from pcu_desk.bootstrap.screen import be_offscreen, has_screen, is_offscreen
from pcu_desk.bootstrap.settings import WindowSettings, settings_file
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.host.environment import name_for_taskbar, temporary_files_in_memory
from pcu_desk.host.paths import folders
from pcu_desk.host.settings import Setting
from pcu_desk.host.successor import become

if TYPE_CHECKING:
    from pcu_desk.cli.world import WindowWish
    from pcu_desk.host.single import SingleWindow
    from pcu_desk.ui.main_window import MainWindow

NO_SCREEN = QT_TRANSLATE_NOOP(
    "cli", "There is no screen here for the window. Use the commands; pcu-desk --help lists them."
)
COURIER_ELSEWHERE = QT_TRANSLATE_NOOP(
    "cli", "This vault is open in another window. Nothing was taken in; drag {file} onto that window."
)


def open_window(wish: WindowWish, *, until_painted: bool = False) -> int:
    """Show the window, or take its pictures without a screen; return the exit code, unless it was locked.

    With `until_painted` it ends once its login page stands there.
    """
    if wish.pictures is not None:
        from pcu_desk.ui.pictures import take_pictures  # noqa: PLC0415 - the window's libraries

        be_offscreen()
        desk = open_desk(wish.folder)
        take_pictures(desk, lambda: desk.unlock(wish.user, wish.passphrase), wish.pictures, wish.case, wish.languages)
        return 0
    if not (has_screen() or os.environ.get("QT_QPA_PLATFORM")):
        _excused()
        raise UserError(NO_SCREEN)
    if is_offscreen():  # this process's Qt has no screen and can't get one any more
        replace_process(wish)
    temporary_files_in_memory()  # a printer's library would put the page on the disk
    from pcu_desk.host.single import SingleWindow  # noqa: PLC0415 - brings Qt

    single = SingleWindow(folders().runtime, wish.folder)
    if not (single.take() or _is_first(single, wish)):
        return 0
    name_for_taskbar()
    return _run(wish, single, until_painted=until_painted)


def _run(wish: WindowWish, single: SingleWindow, *, until_painted: bool) -> int:
    """Show the window of a vault, whose place is taken, until it is closed or locked."""
    from pcu_desk.host.lock import VaultLock  # noqa: PLC0415 - brings Qt, and help is told without it
    from pcu_desk.host.session_watch import watch  # noqa: PLC0415 - only a window can be locked
    from pcu_desk.ui.application import LOCKED, run  # noqa: PLC0415 - the window's libraries

    lock = VaultLock()

    def by_force() -> None:
        lock.release()
        single.release()
        replace_process(wish)

    if wish.courier is not None and lock.held_by_other(wish.folder) is not None:
        _send_elsewhere(wish.courier, wish.language)
    desk = open_desk(wish.folder, lock)
    settings, passwords = WindowSettings(wish.language), proxy_passwords()
    code = run(
        desk,
        settings,
        partial(start_sync, passwords=passwords),
        start_locked=start_locked,
        watch=watch,
        by_force=by_force,
        drive=_driver(wish),
        line=LineByHand(passwords),
        courier=wish.courier,
        painted=partial(_shown, single),
        until_painted=until_painted,
        program=program_desk(wish.folder),
    )
    single.end()
    if code == LOCKED:
        replace_process(wish)
    return code


def _is_first(single: SingleWindow, wish: WindowWish) -> bool:
    """Call the window forward that has this vault; True when it went meanwhile, and its place is ours."""
    from pcu_desk.host.single import call_of  # noqa: PLC0415 - only of a window

    try:
        if not single.call(call_of(wish.courier)):
            return True
        _excused()
    except UserError as silent:
        _excused()
        _tell_in_a_window(silent, wish.language)
        raise
    return False


def _excused() -> None:
    """Say that this start shows no window, and that it is no fault of a version on trial: what else ends it may be."""
    from pcu_desk.host.trial import excused  # noqa: PLC0415 - only of a start that shows none

    excused()


def _shown(single: SingleWindow, window: MainWindow) -> None:
    """The login page stands there: a version on trial has shown itself, stays while it runs, and hears later starts."""
    from pcu_desk.host.installation import installation  # noqa: PLC0415 - after the first paint
    from pcu_desk.host.program_folder import hold  # noqa: PLC0415 - after the first paint
    from pcu_desk.host.trial import shown  # noqa: PLC0415 - after the first paint

    shown()
    hold(installation())
    single.serve(lambda call: window.called(call.courier, call.token))


def _send_elsewhere(courier: Path, language: str) -> NoReturn:
    """Tell who double-clicked a courier file that it belongs into the window that is open."""
    _excused()
    held = UserError(COURIER_ELSEWHERE, file=courier.name)
    _tell_in_a_window(held, language)
    raise held


def _tell_in_a_window(error: UserError, language: str) -> None:
    """Tell who has no terminal; without a screen nobody would close the notice."""
    from pcu_desk.ui.notice import show_notice  # noqa: PLC0415 - the window's libraries

    if os.environ.get("QT_QPA_PLATFORM") != "offscreen":
        show_notice(error, language or settings_file().get(Setting.LANGUAGE))


def _driver(wish: WindowWish) -> Callable[[MainWindow], None] | None:
    """Return what uses the window in a person's place, for a scan of what a day leaves behind."""
    if not wish.words:
        return None
    from pcu_desk.ui.workday import Day, live  # noqa: PLC0415 - of a campaign

    day = Day(wish.user, wish.passphrase, wish.case, wish.words, wish.paper)
    return lambda window: live(window, day)


def replace_process(wish: WindowWish) -> NoReturn:
    """Lock: after closing, the key was still found in the process's memory; after exec it is not."""
    arguments = ["--vault", str(wish.folder)]
    arguments += ["--lang", wish.language] if wish.language else []
    environment = dict(os.environ)
    if is_offscreen():
        del environment["QT_QPA_PLATFORM"]
    become(arguments, environment)
