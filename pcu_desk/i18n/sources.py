"""The catalogues' source files: what each holds, lacks and breaks; merges, writes and translates nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pcu_desk import assets

if TYPE_CHECKING:
    import xml.etree.ElementTree as ET

Key = tuple[str, str]
"""Context and English source of a text."""
Forms = tuple[str, ...]
PLURAL = "%n"
_HOLE = re.compile(r"\{[A-Za-z_][A-Za-z0-9_]*\}|%n")


@dataclass(frozen=True, slots=True)
class Coverage:
    """What the catalogue of a language holds: its texts, and those that lack, lose a placeholder or a plural form."""

    texts: int
    missing: tuple[Key, ...]
    differing: tuple[Key, ...]
    plurals: tuple[Key, ...]

    @property
    def translated(self) -> int:
        """How many texts have a translation."""
        return self.texts - len(self.missing)


def source_file(language: str) -> Path:
    """Return the path of a language's source file."""
    return assets.translation(f"pcu_desk_{language}.ts")


def read(path: Path) -> dict[Key, Forms]:
    """Read a source file: each text with its translation, one form unless it has a plural; none where it lacks."""
    return dict(_messages(path)) if path.is_file() else {}


def _messages(path: Path) -> Iterator[tuple[Key, Forms]]:
    from xml.etree import ElementTree as ET  # noqa: PLC0415 - the window reads no source file

    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - the project's own file
        for message in context.iter("message"):
            yield (context.findtext("name", ""), message.findtext("source", "")), _forms(message)


def _forms(message: ET.Element) -> Forms:
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return ()
    numerus = tuple(form.text or "" for form in translation.iter("numerusform"))
    return numerus or ((translation.text,) if translation.text else ())


def coverage(forms: Mapping[Key, Forms], plural_forms: int) -> Coverage:
    """Say what a language lacks, of the texts that it is to hold."""
    missing, differing, plurals = list[Key](), list[Key](), list[Key]()
    for key in sorted(forms):
        source, said = key[1], forms[key]
        if not said or not all(said):
            missing.append(key)
        elif len(said) != (plural_forms if PLURAL in source else 1):
            plurals.append(key)
        elif not same_holes(source, said):
            differing.append(key)
    return Coverage(len(forms), tuple(missing), tuple(differing), tuple(plurals))


def same_holes(source: str, forms: Forms) -> bool:
    """Tell whether each form keeps each placeholder of the English text."""
    return all(sorted(_HOLE.findall(form)) == sorted(_HOLE.findall(source)) for form in forms)
