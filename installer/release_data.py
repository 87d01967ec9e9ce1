"""Writes the release folder of a package: what it is, the keys that sign its updates, its parts and their licences.

    python installer/release_data.py --target linux-x86_64 --tree TREE --python PYTHON --keys FOLDER --out DIR

TREE is the program as it will be packed: the frozen one-folder tree (Linux), or the folder with runtime/ and site/
(Windows). PYTHON is the interpreter of the environment that it was made from. Only what is in TREE is listed. Files
are the same, byte for byte, for the same commit and the same TREE.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from parts import bom, inventory, keys, papers
from parts.facts import TARGETS, BuildError, Facts, facts
from parts.part import Part

BUILD = "build.json"


def main(words: Sequence[str] | None = None) -> int:
    """Write the folder and tell what is in it. 1 and one sentence where something is missing."""
    asked = _arguments(words)
    try:
        told = write(asked)
    except BuildError as caught:
        print(f"release data: {caught}", file=sys.stderr)
        return 1
    print(f"release data: {told}")
    return 0


def write(asked: argparse.Namespace) -> str:
    """Write everything that was asked for; return one line for the build's log."""
    known = facts(asked.target)
    asked.out.mkdir(parents=True, exist_ok=True)
    takes_updates = keys.pack(asked.keys, asked.out)
    trial = takes_updates and keys.for_trials(asked.keys)
    _write_build(known, trial, asked.out)
    parts = _parts(asked, known)
    papers.write(parts, asked.out)
    bom.write(parts, known, asked.product, asked.out)
    build = f"{known.version} number {known.sequence} commit {known.commit}"
    return f"{build}, {len(parts)} parts, {_updates(takes_updates, trial)}"


def _write_build(known: Facts, trial: bool, out: Path) -> None:
    build = {
        "commit": known.commit,
        "development": trial,
        "sequence": known.sequence,
        "target": known.target,
        "version": known.version,
    }
    (out / BUILD).write_text(json.dumps(build, indent=1, sort_keys=True) + "\n", encoding="utf-8", newline="\n")


def _parts(asked: argparse.Namespace, known: Facts) -> list[Part]:
    if known.target.startswith("linux"):
        return inventory.frozen(asked.tree, asked.out, asked.python, asked.product, known.version)
    return inventory.unpacked(asked.tree, asked.out, known.version)


def _updates(takes: bool, trial: bool) -> str:
    if not takes:
        return "takes no updates (no keys)"
    return "takes updates signed with keys made for trials" if trial else "takes signed updates"


def _arguments(words: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Writes the release folder of a package.", allow_abbrev=False)
    parser.add_argument("--target", required=True, choices=TARGETS)
    parser.add_argument("--out", required=True, type=Path, help="the release folder to write")
    parser.add_argument("--tree", required=True, type=Path, help="the program as it will be packed")
    parser.add_argument("--python", type=Path, default=Path(sys.executable), help="of the environment that was frozen")
    parser.add_argument("--product", default="pcu-desk", choices=("pcu-desk", "pcu-hub"))
    parser.add_argument(
        "--keys",
        type=Path,
        default=keys.folder(),
        help="folder with active.pub and recovery.pub; without them the program takes no updates",
    )
    return parser.parse_args(words)


if __name__ == "__main__":
    sys.exit(main())
