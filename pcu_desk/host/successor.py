"""Replaces the running program by a fresh one, so that nothing of a key stays in memory; decides not when."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NoReturn

from pcu_desk.host.environment import shed_loader

_RESET = "PYINSTALLER_RESET_ENVIRONMENT"


def command_of(arguments: Sequence[str], *, frozen: bool | None = None) -> list[str]:
    """Return the command line that begins this program again with these arguments.

    After an update, or after going back, that is the launcher, which starts the version that is in its place now.
    """
    launcher = _launcher() if frozen is None else None
    if launcher is not None:
        return [str(launcher), *arguments]
    if _is_frozen(frozen):
        return [sys.executable, *arguments]
    # Nothing is imported from the folder in which the person happens to stand: that may be a camera's card.
    return [sys.executable, "-I" if sys.flags.isolated else "-P", "-m", "pcu_desk", *arguments]


def environment_of(environment: Mapping[str, str], *, frozen: bool | None = None) -> dict[str, str]:
    """Return the environment for the successor.

    The loader of a frozen program leaves there where it unpacked itself, and its library path in the place of the
    person's: a successor that believed them would run from a folder that its predecessor is about to remove.
    """
    kept = dict(environment)
    if not _is_frozen(frozen):
        package = str(Path(__file__).resolve().parents[2])
        return {**kept, "PYTHONPATH": os.pathsep.join(filter(None, (package, kept.get("PYTHONPATH"))))}
    shed_loader(kept)
    kept[_RESET] = "1"
    return kept


def become(arguments: Sequence[str], environment: Mapping[str, str], *, windows: bool | None = None) -> NoReturn:
    """Replace this process. Windows has no exec of its own: there the successor is begun and this process ends.

    It ends at once, without a farewell to other threads: none of them may keep the process, and its memory, alive.
    """
    command, surroundings = command_of(arguments), environment_of(environment)
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # a program of the window alone has none
            stream.flush()
    if sys.platform == "win32" if windows is None else windows:
        subprocess.Popen(command, env=surroundings, close_fds=True)  # noqa: S603 - our own program, no shell
        os._exit(0)
    os.execve(command[0], command, surroundings)  # noqa: S606 - our own program, no shell


def _launcher() -> Path | None:
    from pcu_desk.host.installation import installation  # noqa: PLC0415 - the login page does without
    from pcu_desk.host.program_folder import successor  # noqa: PLC0415 - the login page does without

    return successor(installation())


def _is_frozen(told: bool | None) -> bool:
    return bool(getattr(sys, "frozen", False)) if told is None else told
