"""The program as it will be packed: its files, and the modules inside a frozen executable. It changes nothing."""

from __future__ import annotations

import os
from pathlib import Path

from .facts import BuildError


def files(tree: Path, besides: Path) -> tuple[str, ...]:
    """Return the regular files of the tree as relative names, sorted, without those below `besides`.

    A link is left out when it leads to another file of the tree; BuildError when it leads out.
    """
    root = tree.resolve()
    without = besides.resolve()
    found = []
    for folder, _, names in os.walk(root):
        if Path(folder).is_relative_to(without):
            continue
        for name in names:
            path = Path(folder, name)
            if not path.is_symlink():
                found.append(path.relative_to(root).as_posix())
            elif not path.resolve().is_relative_to(root):
                raise BuildError(f"{path.relative_to(root)} is a link out of the tree.")
    return tuple(sorted(found))


def modules(executable: Path) -> frozenset[str]:
    """Return the names of the modules that PyInstaller put into the executable."""
    from PyInstaller.archive import readers  # type: ignore[import-untyped]  # noqa: PLC0415 - Linux only; no types

    try:
        archive = readers.CArchiveReader(str(executable))
        inner = [name for name, entry in archive.toc.items() if entry[4] == "z"]
        return frozenset(name for each in inner for name in archive.open_embedded_archive(each).toc)
    except (OSError, readers.ArchiveReadError, ValueError) as caught:
        raise BuildError(f"{executable.name} is not a program that PyInstaller froze.") from caught
