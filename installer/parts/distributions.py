"""Python distributions of an environment: which file is whose, under what licence, with which texts."""

from __future__ import annotations

import json
import re
import subprocess
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path, PurePosixPath
from typing import Any

from .facts import BuildError
from .part import Part, Text, is_expression

_ASK = (
    "import json, platform, sysconfig;"
    "print(json.dumps([sysconfig.get_path('purelib'), sysconfig.get_path('stdlib'), platform.python_version()]))"
)
_TEXT = re.compile(r"(^|[/.])(licen[cs]es?|copying|notice)\b|(^|/)(licen[cs]es|build_licenses)/", re.IGNORECASE)
# Of one wheel's texts, those that speak of builds for other systems.
_ELSEWHERE = re.compile(r"/BUILD_LICENSES/(android|cibw_musl|pbin_musl|v8_xfa)/")
# What older metadata says in words of its own, and what it means in the words of SPDX.
_MEANT = {
    "3-clause bsd license": "BSD-3-Clause",
    "apache 2.0": "Apache-2.0",
    "apache software license": "Apache-2.0",
    "apache license 2.0": "Apache-2.0",
    "bsd": "BSD-3-Clause",
    "bsd license": "BSD-3-Clause",
    "isc license (iscl)": "ISC",
    "mit license": "MIT",
    "mozilla public license 2.0 (mpl 2.0)": "MPL-2.0",
    "psfl": "PSF-2.0",
    "python software foundation license": "PSF-2.0",
}
# Metadata that says too little or something else than the texts; read in the texts themselves.
_READ = {
    "aiohappyeyeballs": "PSF-2.0",
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
    "pypdfium2": "BSD-3-Clause OR Apache-2.0",
    "reportlab": "BSD-3-Clause",
    "sqlcipher3": "Zlib",
}
# A choice of several is made here: the terms under which this program packs it.
_CHOSEN = {"pyside6-essentials": "LGPL-3.0-only", "shiboken6": "LGPL-3.0-only"}


@dataclass(frozen=True, slots=True)
class Environment:
    """An interpreter's folders and version."""

    site: Path
    library: Path
    version: str


def environment(python: Path) -> Environment:
    """Ask an interpreter where its libraries lie."""
    try:
        told = subprocess.run([str(python), "-I", "-c", _ASK], check=True, capture_output=True, text=True)  # noqa: S603 - the interpreter named
    except (OSError, subprocess.CalledProcessError) as caught:
        raise BuildError(f"{python.name} does not run, so what was built with it can't be known.") from caught
    site, library, version = json.loads(told.stdout)
    return Environment(Path(site), Path(library), version)


class Distributions:
    """All distributions in one site folder, and whose each file is."""

    def __init__(self, site: Path) -> None:
        self.site = site
        self._found: dict[str, metadata.Distribution] = {}
        self._owner: dict[str, str] = {}
        for each in metadata.distributions(path=[str(site)]):
            name = canonical(each.metadata["Name"])
            self._found[name] = each
            for file in each.files or ():
                self._owner[PurePosixPath(file).as_posix()] = name

    def __contains__(self, name: str) -> bool:
        """Say whether a distribution is there."""
        return name in self._found

    def owner(self, file: str) -> str | None:
        """Return the distribution that installed a file, named as below the site folder."""
        return self._owner.get(file)

    def owner_of_module(self, module: str) -> str | None:
        """Return the distribution that brought a module."""
        place = module.replace(".", "/")
        return self.owner(f"{place}/__init__.py") or self.owner(f"{place}.py")

    def is_namespace(self, module: str) -> bool:
        """Say whether a module is only a folder that several distributions share."""
        place = self.site / module.replace(".", "/")
        return place.is_dir() and not (place / "__init__.py").exists()

    def version(self, name: str) -> str:
        """Return a distribution's version."""
        return self._found[name].version

    def part(self, name: str, further: tuple[Text, ...] = ()) -> Part:
        """Return a distribution as a part, with the texts that it brings and further ones."""
        found = self._found[name]
        return Part(
            found.metadata["Name"],
            found.version,
            _CHOSEN.get(name) or licence(name, found.metadata),
            _home(found.metadata),
            (*self.texts(name), *further),
            f"pkg:pypi/{name}@{found.version}",
        )

    def texts(self, name: str, pattern: str = "*") -> tuple[Text, ...]:
        """Return the texts of licences in a distribution's own folder, or those of them that match a pattern."""
        folder, names = self._papers(name)
        texts = [each for each in names if _TEXT.search(each) and not _ELSEWHERE.search(each)]
        wanted = sorted(each for each in texts if PurePosixPath(each).match(pattern))
        return tuple(text(_short(each), folder / each) for each in wanted if (folder / each).is_file())

    def statements(self, name: str) -> list[dict[str, Any]]:
        """Return the lists of parts (CycloneDX) that a distribution brings about what was built into it."""
        folder, names = self._papers(name)
        return [json.loads((folder / each).read_bytes()) for each in sorted(names) if each.startswith("sboms/")]

    def _papers(self, name: str) -> tuple[Path, list[str]]:
        """Return the folder of a distribution's metadata and the names of the files in it."""
        files = [PurePosixPath(file) for file in self._found[name].files or ()]
        own = [file for file in files if file.parts[0].endswith(".dist-info") and ".." not in file.parts]
        if not own:
            return self.site, []
        top = own[0].parts[0]
        return self.site / top, [
            "/".join(file.parts[1:]) for file in own if file.parts[0] == top and len(file.parts) > 1
        ]


def canonical(name: str) -> str:
    """Return a distribution's name as indexes write it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def licence(name: str, told: metadata.PackageMetadata) -> str:
    """Return a distribution's licence in the words of SPDX; empty when its metadata says nothing that is known."""
    if name in _READ:
        return _READ[name]
    classifiers = [
        each.rpartition(" :: ")[2] for each in told.get_all("Classifier") or () if each.startswith("License")
    ]
    for words in (_first(told, "License-Expression"), _first(told, "License"), *classifiers):
        if is_expression(words):
            return str(words)
        meant = _MEANT.get(words.strip().lower())
        if meant:
            return meant
    return ""


def text(name: str, path: Path) -> Text:
    """Read one text; what is not UTF-8 is read as the older Latin-1, so that no name of an author is lost."""
    data = path.read_bytes()
    try:
        words = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        words = data.decode("latin-1")
    return Text(name, "\n".join(line.rstrip() for line in words.splitlines()) + "\n")


def _short(name: str) -> str:
    """Return a text's name without the folders that say no more than that it is one."""
    return re.sub(r"^(licenses/)+", "", name).replace("/", "-")


def _home(told: metadata.PackageMetadata) -> str:
    urls = dict(each.split(", ", 1) for each in told.get_all("Project-URL") or () if ", " in each)
    named = {label.lower(): url for label, url in urls.items()}
    wanted = ("homepage", "home", "source", "source code", "repository", "github", "code")
    return (
        _first(told, "Home-page")
        or next((named[each] for each in wanted if each in named), "")
        or next(iter(urls.values()), "")
    )


def _first(told: metadata.PackageMetadata, field: str) -> str:
    return str((told.get_all(field) or [""])[0])
