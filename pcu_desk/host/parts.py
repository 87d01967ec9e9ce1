"""The parts of the program by others, with their licences: as its build listed them, or as Python knows them.

It judges no licence.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pcu_desk import assets
from pcu_desk.domain.about import Part
from pcu_desk.domain.errors import UserError, reason_of
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from importlib.metadata import Distribution, PackageMetadata

NOT_READ = QT_TRANSLATE_NOOP("about", "The text {file} can't be read: {reason}. Install the program again.")
NOT_OURS = QT_TRANSLATE_NOOP("about", "{file} is none of the texts that came with the program.")
NO_LIST = QT_TRANSLATE_NOOP(
    "about", "The list of parts is made when a package is built; a checkout has none. Nothing was written."
)
NOT_WRITTEN = QT_TRANSLATE_NOOP("about", "{file} was not written: {reason}. Choose another place.")
_LIST, _SBOM = "licences.json", "sbom.cdx.json"
_LARGEST, _LONGEST_TEXT = 4 * 1024 * 1024, 2 * 1024 * 1024
_TELLING = ("licen", "copying", "notice", "authors")
_LONGEST_NAME = 60
_HOMES = {"homepage", "home", "source", "source code", "repository"}


class Parts:
    """What a build put into its release folder; without one, what is installed beside this Python."""

    def __init__(self, release: Path | None = None) -> None:
        """Read nothing yet; `release` is the folder that a build wrote, this program's own unless given."""
        self._release = release if release is not None else assets.release()

    @cached_property
    def all(self) -> tuple[Part, ...]:
        """The parts by name; read once, for they do not change while the program runs."""
        listed = self._release / _LIST
        found = _listed(listed) if listed.is_file() else _installed()
        return tuple(sorted(found, key=lambda part: part.name.casefold()))

    def text(self, file: str) -> str:
        """Return a licence's text by the name that its part gives. Raises UserError."""
        if not any(file in part.files for part in self.all):
            raise UserError(NOT_OURS, file=file)
        try:
            with (self._release / file).open("rb") as text:
                return text.read(_LONGEST_TEXT).decode("utf-8", "replace")
        except OSError as error:
            raise UserError(NOT_READ, file=Path(file).name, reason=reason_of(error)) from None

    def save_list(self, file: Path) -> None:
        """Write the list of parts as the build made it (CycloneDX). Raises UserError."""
        try:
            made = (self._release / _SBOM).read_bytes()
        except OSError:
            raise UserError(NO_LIST) from None
        save(file, made)


def save(file: Path, content: bytes) -> None:
    """Write to a file that a person named. Raises UserError."""
    try:
        file.write_bytes(content)
    except OSError as error:
        raise UserError(NOT_WRITTEN, file=file.name, reason=reason_of(error)) from None


def _listed(file: Path) -> Iterator[Part]:
    try:
        with file.open("rb") as stream:
            rows = json.loads(stream.read(_LARGEST))
    except (OSError, ValueError, RecursionError):
        return
    for row in rows if isinstance(rows, list) else ():
        if isinstance(row, dict) and isinstance(row.get("name"), str):
            yield _part(row)


def _part(row: dict[str, Any]) -> Part:
    files = row.get("files")
    return Part(
        row["name"],
        str(row.get("version") or ""),
        str(row.get("licence") or ""),
        tuple(str(file) for file in files) if isinstance(files, list) else (),
        str(row.get("source") or ""),
    )


def _installed() -> Iterator[Part]:
    """Give what this Python has installed, each once: in a checkout nothing else is known of parts."""
    from importlib.metadata import distributions  # noqa: PLC0415 - asked for on the About page alone

    seen = set[str]()
    for each in distributions():
        name = each.metadata["Name"]
        if name and name not in seen:
            seen.add(name)
            yield Part(name, each.version, _licence(each.metadata), _texts(each), _home(each.metadata))


def _licence(told: PackageMetadata) -> str:
    """Return the licence in the words of the part's own author, "" where he put a whole text in their place."""
    named = told.get_all("License-Expression") or told.get_all("License") or []
    word = next((str(name).strip() for name in named), "")
    if word and len(word) <= _LONGEST_NAME and "\n" not in word:
        return word
    filed = (str(each).split(" :: ") for each in told.get_all("Classifier") or [])
    return ", ".join(words[-1] for words in filed if words[0] == "License")


def _texts(part: Distribution) -> tuple[str, ...]:
    return tuple(
        str(part.locate_file(file))
        for file in part.files or ()
        if ".dist-info" in str(file) and any(word in file.name.casefold() for word in _TELLING)
    )


def _home(told: PackageMetadata) -> str:
    for each in told.get_all("Project-URL") or []:
        name, _, address = str(each).partition(", ")
        if name.casefold() in _HOMES:
            return address
    return str((told.get_all("Home-page") or [""])[0])
