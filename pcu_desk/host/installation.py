"""What is installed here and how: a checkout, a package of the system, or a folder that its own account may change."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from pcu_desk import __version__, assets

VERSIONS = "versions"
CURRENT = "current"
PORTABLE = "portable"
DATA = "data"
_BUILD = "build.json"
_LARGEST = 64 * 1024


@dataclass(frozen=True, slots=True)
class Installation:
    """The program as it runs: version; rising number of the build (0 in a checkout), its commit and its target.

    `root` is the folder with the launcher, `current` and `versions/`, None where the system's packages or a developer
    put the program. `development` says that the keys that sign its updates were made for trials.
    """

    version: str
    sequence: int = 0
    commit: str = ""
    target: str = ""
    root: Path | None = None
    portable: bool = False
    development: bool = False

    @property
    def packed(self) -> bool:
        """Whether a build made it, rather than a checkout or a wheel."""
        return self.sequence > 0

    @property
    def name(self) -> str:
        """Return the name of this version's folder under versions/."""
        return f"{self.version}-{self.sequence}"


@cache
def installation() -> Installation:
    """Return what runs here; read once, for it does not change while it runs."""
    return read(assets.release(_BUILD), Path(sys.executable))


def read(build: Path, executable: Path) -> Installation:
    """Return what a build wrote about itself and where it lies. Without that file it is a checkout."""
    told = _told(build)
    sequence = told.get("sequence")
    if not isinstance(sequence, int) or sequence <= 0:
        return Installation(__version__)
    root = _root(executable)
    return Installation(
        __version__,
        sequence,
        str(told.get("commit", "")),
        str(told.get("target", "")),
        root,
        root is not None and (root / PORTABLE).is_file(),
        bool(told.get("development", True)),
    )


def _root(executable: Path) -> Path | None:
    """Return the folder whose `versions/NAME/` holds the executable, at whatever depth below."""
    for folder in executable.absolute().parents:
        if folder.name == VERSIONS and (folder.parent / CURRENT).is_file():
            return folder.parent
    return None


def _told(build: Path) -> dict[str, Any]:
    try:
        with build.open("rb") as file:
            found = json.loads(file.read(_LARGEST))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
