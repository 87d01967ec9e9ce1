"""Reads a packed release folder as a stranger would: python parts.py FOLDER. Says what is wrong, counts what is there.

It is told nothing by the build: the list of parts is held against CycloneDX's own schema, each part against its texts.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

# A builder's own folders, and the copies of projects that a wheel's list names by path.
_PATHS = re.compile(rb"/(home|root|work|tmp|build|srv)/[a-z]|site-packages|file://|[A-Z]:\\\\", re.IGNORECASE)
# What every package must name, whatever else it holds.
_ALWAYS = ("Python", "OpenSSL", "cryptography")
_OF_DESK = ("Qt", "SQLCipher", "SQLite", "PySide6_Essentials", "qpdf", "PDFium with what is built into it")


def main(folder: Path) -> int:
    """Tell each fault on a line of its own; 0 when there is none."""
    bom = json.loads((folder / "sbom.cdx.json").read_text(encoding="utf-8"))
    parts = json.loads((folder / "licences.json").read_text(encoding="utf-8"))
    build = json.loads((folder / "build.json").read_text(encoding="utf-8"))
    faults = [*_schema(folder), *_texts(folder, parts), *_paths(folder), *_names(bom, parts, build)]
    for fault in faults:
        print(fault, file=sys.stderr)
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    print(f"{len(parts)} parts with their texts, {len(bom['components'])} in the list, {size // 1024} KB")
    return 1 if faults else 0


def _schema(folder: Path) -> Iterator[str]:
    words = (folder / "sbom.cdx.json").read_text(encoding="utf-8")
    fault = JsonStrictValidator(SchemaVersion.V1_6).validate_str(words)
    if fault:
        yield f"sbom.cdx.json breaks the schema: {fault}"


def _texts(folder: Path, parts: list[dict[str, Any]]) -> Iterator[str]:
    named = {file for part in parts for file in part["files"]}
    there = {path.relative_to(folder).as_posix() for path in (folder / "licences").rglob("*") if path.is_file()}
    yield from (
        f"{part['name']} has no licence or no text" for part in parts if not (part["files"] and part["licence"])
    )
    yield from (f"{file} is named and not there" for file in sorted(named - there))
    yield from (f"{file} is there and of no part" for file in sorted(there - named))
    for file in sorted(named & there):
        if not (folder / file).read_text(encoding="utf-8").strip():
            yield f"{file} is empty"


def _paths(folder: Path) -> Iterator[str]:
    for name in ("build.json", "licences.json", "sbom.cdx.json"):
        found = _PATHS.search((folder / name).read_bytes())
        if found:
            yield f"{name} names a path of the builder: {found[0].decode()}"


def _names(bom: dict[str, Any], parts: list[dict[str, Any]], build: dict[str, Any]) -> Iterator[str]:
    listed = {each["name"] for each in bom["components"]}
    program = bom["metadata"]["component"]
    if program["version"] != build["version"]:
        yield f"the list is of {program['version']}, the build of {build['version']}"
    wanted = (*_ALWAYS, *(_OF_DESK if program["bom-ref"] == "pcu-desk" else ()))
    if build["target"].startswith("windows") and not any(part["name"] == "Python" for part in parts):
        wanted = tuple(each for each in wanted if each != "Python")  # a build for trials, without the runtime
    yield from (f"{each} is not in the list" for each in wanted if each not in listed)
    for part in parts[1:]:
        if part["name"].split(" (in ")[0] not in listed and part["name"].rpartition(" (in ")[0] not in listed:
            yield f"{part['name']} has a licence and is not in the list"
    references = {each["bom-ref"] for each in bom["components"]} | {program["bom-ref"]}
    hang = {each["ref"] for each in bom["dependencies"]} | {
        on for each in bom["dependencies"] for on in each.get("dependsOn", ())
    }
    yield from (f"{each} stands alone in the list" for each in sorted(references ^ hang))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
