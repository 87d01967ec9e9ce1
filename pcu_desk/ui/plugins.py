"""Where Qt finds its own plug-ins, whatever the folder is called in which the program lies; chooses none of them."""

from __future__ import annotations

from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, QLibraryInfo

_PLACES = (("Qt", "plugins"), ("plugins",))


def find_own(package: Path | None = None) -> None:
    """Name Qt its plug-ins where it looks for them elsewhere; called before there is an application.

    It reads its place from a settings text, which a comma, a semicolon, a quote or a backslash in the path cuts short:
    no window would open, and the folder with the shorter name might hold somebody else's plug-ins.
    """
    lies = package or Path(PySide6.__file__).parent
    told = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    own = next((place for parts in _PLACES if (place := lies.joinpath(*parts)).is_dir()), told)
    if own != told and QCoreApplication.instance() is None:
        QCoreApplication.setLibraryPaths([str(own)])
