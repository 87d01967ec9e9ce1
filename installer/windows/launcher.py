"""Builds the launchers from launcher.c with mingw-w64: pcu-desk.exe for the window, pcu-desk.com for the command line.

The same sources give the same bytes: no time, no path and no chance goes in.
"""

from __future__ import annotations

from pathlib import Path

import icon
import sources
from parts.facts import Facts

HERE = Path(__file__).resolve().parent
ICON = "app.ico"
WINDOW, CONSOLE = "pcu-desk.exe", "pcu-desk.com"
_GCC, _WINDRES = "x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-windres"
_HOW = (
    *("-std=c11", "-Os", "-Wall", "-Wextra", "-Werror", "-finput-charset=utf-8", "-fno-ident", "-s"),
    *("-nostartfiles", "-nostdlib", "-Wl,-e,entry", "-Wl,--no-insert-timestamp"),
    *("-Wl,--nxcompat", "-Wl,--dynamicbase", "-Wl,--high-entropy-va"),
)
_LIBRARIES = ("-lkernel32", "-luser32", "-lgcc")


def build(known: Facts, folder: Path) -> Path:
    """Build both and the icon into `folder`; return it."""
    icon.write(sources.ROOT / "resources" / "icons" / "app.svg", folder / ICON)
    described = folder / "launcher.o"
    sources.run(
        *(_WINDRES, "--include-dir", folder, "--include-dir", HERE),
        *("-D", f"NUMBERS={','.join(known.numbers(4))}", "-D", f'VERSION=\\"{known.version}\\"'),
        *(HERE / "launcher.rc", described),
    )
    for name, flags in ((WINDOW, ("-mwindows",)), (CONSOLE, ("-mconsole", "-DCONSOLE"))):
        sources.run(_GCC, *_HOW, *flags, "-o", folder / name, "launcher.c", described, *_LIBRARIES, cwd=HERE)
    sources.settle(folder, known.epoch)
    return folder
