"""Where this account keeps the program's folders; makes none of them and never asks Qt."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from platformdirs import PlatformDirs

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.host.installation import DATA, installation

NO_HOME = QT_TRANSLATE_NOOP(
    "host",
    "This account has no home folder, so the program does not know where to keep its files. Name one with --dir.",
)
_NAME = "pcu-desk"


@dataclass(frozen=True, slots=True)
class Folders:
    """The four per-account folders: vaults, settings, log and state, and what lives as long as a log-in."""

    data: Path
    config: Path
    state: Path
    runtime: Path


def folders(base: Path | None = None) -> Folders:
    """Return the platform's folders, or all four below `base`: a portable program's own, unless one is named.

    Raises UserError when the account has no home.
    """
    here = installation()
    if base is None and here.portable and here.root is not None:
        base = here.root / DATA
    if base is not None:
        root = base.absolute()
        return Folders(root / "data", root / "config", root / "state", root / "run")
    try:
        own = PlatformDirs(_NAME, appauthor=False)
        found = Folders(own.user_data_path, own.user_config_path, own.user_state_path, _runtime(own.user_state_path))
    except (KeyError, OSError, RuntimeError) as error:  # no entry in the account list and no HOME
        raise UserError(NO_HOME) from error
    if not all(folder.is_absolute() for folder in (found.data, found.config, found.state)):
        raise UserError(NO_HOME)
    return found


def _runtime(state: Path) -> Path:
    # Not the library's own answer: without a log-in session that is a folder of the shared temporary place.
    session = Path(os.environ.get("XDG_RUNTIME_DIR", ""))
    return session / _NAME if session.is_absolute() else state / "run"
