"""Writes the parts of a package as its reader shows them: licences.json and the texts beside it. It decides nothing."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable
from pathlib import Path

from .part import Part, Text

LIST = "licences.json"
FOLDER = "licences"
_SHARED = "shared"


def write(parts: Iterable[Part], out: Path) -> None:
    """Write the list and the texts anew, each in the folder of its part; a text that parts share lies there once."""
    shutil.rmtree(out / FOLDER, ignore_errors=True)
    told = [
        {
            "name": f"{part.name} (in {part.inside})" if part.inside else part.name,
            "version": part.version,
            "licence": part.licence,
            "files": [_write(text, part.slug, out) for text in part.texts],
            "source": part.source,
        }
        for part in parts
    ]
    words = json.dumps(told, indent=1, ensure_ascii=False) + "\n"
    (out / LIST).write_text(words, encoding="utf-8", newline="\n")


def _write(text: Text, slug: str, out: Path) -> str:
    """Write one text; return its name below the release folder."""
    name = f"{FOLDER}/{_SHARED if text.shared else slug}/{text.name}"
    path = out / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text.words, encoding="utf-8", newline="\n")
    return name
