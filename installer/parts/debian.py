"""System libraries that a Linux tree bundles: of which Debian package each is, its version, its licence and notices."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

from .distributions import text
from .facts import BuildError
from .part import Part, Text

_FOLDERS = (Path("/lib/x86_64-linux-gnu"), Path("/usr/lib/x86_64-linux-gnu"), Path("/lib"), Path("/usr/lib"))
_DOCUMENTS = Path("/usr/share/doc")
_COMMON = Path("/usr/share/common-licenses")
_POINTED = re.compile(r"/usr/share/common-licenses/([A-Za-z0-9.-]+)")
# By source package, read in its copyright file: the terms of the library itself.
_LICENCES = {
    "brotli": "MIT",
    "bzip2": "bzip2-1.0.6",
    "cups": "Apache-2.0",
    "expat": "MIT",
    "fontconfig": "HPND-sell-variant",
    "freetype": "FTL OR GPL-2.0-only",
    "gcc-mingw-w64": "GPL-3.0-or-later WITH GCC-exception-3.1",
    "libbsd": "BSD-3-Clause",
    "libffi": "MIT",
    "libmd": "BSD-3-Clause",
    "libpng1.6": "libpng-2.0",
    "libx11": "MIT",
    "libxau": "MIT",
    "libxcb": "MIT",
    "libxdmcp": "MIT",
    "libxext": "MIT",
    "libxkbcommon": "MIT",
    "libxrender": "HPND-sell-variant",
    "mingw-w64": "ZPL-2.1 AND MIT AND BSD-3-Clause",
    "mpdecimal": "BSD-2-Clause",
    "ncurses": "X11-distribute-modifications-variant",
    "nsis": "Zlib AND bzip2-1.0.6 AND CPL-1.0",
    "openssl": "Apache-2.0",
    "readline": "GPL-3.0-or-later",
    "sqlite3": "blessing",
    "util-linux": "BSD-3-Clause",
    "wayland": "MIT",
    "xcb-util": "MIT",
    "xcb-util-cursor": "MIT",
    "xcb-util-image": "MIT",
    "xcb-util-keysyms": "MIT",
    "xcb-util-renderutil": "MIT",
    "xcb-util-wm": "MIT",
    "xz-utils": "0BSD",
    "zlib": "Zlib",
}


def parts(names: Iterable[str], documents: Path = _DOCUMENTS) -> list[Part]:
    """Return the Debian packages of libraries, given by their file names. BuildError for one that is of none."""
    return named({_package(name) for name in names}, documents)


def named(packages: Iterable[str], documents: Path = _DOCUMENTS) -> list[Part]:
    """Return installed Debian packages as parts."""
    return [_part(package, documents) for package in sorted(packages)]


def _part(package: str, documents: Path) -> Part:
    told = _ask("-W", "-f", "${source:Package}\t${source:Version}\t${Version}\t${Homepage}", package)
    source, version, built, home = told.split("\t")
    licence = _LICENCES.get(source, "")
    if not licence:
        raise BuildError(f"The licence of {source} (package {package}) is not named in installer/parts/debian.py.")
    name = package.partition(":")[0]
    paper = documents / name / "copyright"
    texts = _texts(paper) if paper.is_file() else ()
    purl = f"pkg:deb/debian/{name}@{built.replace('+', '%2B').replace('~', '%7E').replace(':', '%3A')}?arch=amd64"
    return Part(name, version, licence, home or f"https://tracker.debian.org/pkg/{source}", texts, purl)


def _texts(paper: Path) -> tuple[Text, ...]:
    """Return the notices of a package with the whole texts that they only point to, for a reader without Debian."""
    notices = text("copyright", paper)
    named = sorted({each.rstrip(".") for each in _POINTED.findall(notices.words)})
    return (notices, *(text(f"{each}.txt", _COMMON / each) for each in named if (_COMMON / each).is_file()))


def _package(name: str) -> str:
    """Return the installed package that a library of this name is of."""
    for folder in _FOLDERS:
        path = folder / name
        if not path.exists():
            continue
        real = path.resolve()
        # Debian 12 records what lies in /usr/lib as /lib for some packages.
        for each in dict.fromkeys((path, real, Path("/", *real.parts[2:]), Path("/usr", *path.parts[1:]))):
            owner = _ask("-S", str(each), may_fail=True).partition(": ")[0]
            if owner and "," not in owner:
                return owner
    raise BuildError(f"{name} is in the tree, and no part that is known brings it.")


def _ask(*words: str, may_fail: bool = False) -> str:
    told = subprocess.run(  # noqa: S603 - fixed words, no shell
        ["dpkg-query", *words],  # noqa: S607 - Debian's own, from PATH
        check=False,
        capture_output=True,
        text=True,
    )
    if told.returncode and not may_fail:
        raise BuildError(f"dpkg-query {' '.join(words)} tells nothing.")
    return told.stdout.strip()
