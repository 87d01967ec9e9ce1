"""Makes update bundles of the versions that were built, signs them, and signs the list of all that lies in dist/.

    python installer/release.py                         bundles, SHA256SUMS and its signature
    python installer/release.py keys                    keys for trials, where there are none
    python installer/release.py bundle FOLDER --out DIR one bundle of a version's folder, signed
    python installer/release.py sign FILE…              signatures beside files

The keys are in dist/keys, or in the folder that PCU_DESK_KEYS names. `--recovery`, before the word, signs with the
other of the two.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from parts import bundle, keys, signing
from parts.digests import digest
from parts.facts import CHECKOUT, TARGETS, BuildError, facts

SUMS = "SHA256SUMS"
LEAST = 1
"""The rising number of the oldest build that an update may follow on: any, while none needs a step between."""
_DIST = CHECKOUT / "dist"
_BUILD = CHECKOUT / "build"
_TREES = {"linux-x86_64": _BUILD / "linux" / "versions", "windows-amd64": _BUILD / "windows" / "versions"}
_APART = ("keys", "test")  # in dist/, and no part of what is handed out


def main(words: Sequence[str] | None = None) -> int:
    """Do what was asked and tell each file that came of it. 1 and one sentence where it can't be done."""
    asked = _arguments(words)
    try:
        for told in asked.run(asked):
            print(f"release: {told}")
    except BuildError as caught:
        print(f"release: {caught}", file=sys.stderr)
        return 1
    return 0


def _all(asked: argparse.Namespace) -> list[str]:
    told = _keys(asked)
    trees = {target: tree for target in TARGETS if (tree := _newest(target)) is not None}
    if not trees:
        raise BuildError("nothing was built yet that updates itself: `portable` and `setup-exe` make it.")
    for tree in trees.values():
        _require_keys(tree)
        told += _bundled(tree, _DIST, asked)
    told += [
        f"no update for {target}: no program of it that starts was built" for target in TARGETS if target not in trees
    ]
    return [*told, _list(_DIST, asked)]


def _require_keys(tree: Path) -> None:
    """Stop where a version was built before its keys were there: whoever took it would take no update after it."""
    place = bundle.release_folder(tree)
    for name in (keys.ACTIVE, keys.RECOVERY):
        if not (place / name).is_file() or keys.public(place / name) != keys.public(keys.folder() / name):
            raise BuildError(
                f"{tree.name} carries another {name} than {keys.folder()}; build it again with these keys."
            )


def _keys(_asked: argparse.Namespace) -> list[str]:
    place = keys.folder()
    return [f"keys for trials are in {place}"] if signing.provide(place) else []


def _one(asked: argparse.Namespace) -> list[str]:
    return _bundled(asked.folder, asked.out, asked)


def _files(asked: argparse.Namespace) -> list[str]:
    return [str(_signed(file, f"file:{file.name}", asked)) for file in asked.files]


def _newest(target: str) -> Path | None:
    """Return the folder of the version that this checkout builds, None where it was not built."""
    known = facts(target)
    tree = _TREES[target] / f"{known.version}-{known.sequence}"
    return tree if (tree / bundle.PROGRAM[target]).is_file() else None


def _bundled(tree: Path, out: Path, asked: argparse.Namespace) -> list[str]:
    build = bundle.told_by(tree)
    made = bundle.make(tree, out, epoch=facts(build.target).epoch, least=asked.least)
    comment = f"file:{made.name}\tsequence:{build.sequence}\tfrom:{asked.least}"
    return [f"{made} {made.stat().st_size / 1e6:.1f} MB", str(_signed(made, comment, asked))]


def _signed(file: Path, comment: str, asked: argparse.Namespace) -> Path:
    return signing.sign(file, keys.folder(), comment, recovery=asked.recovery)


def _list(dist: Path, asked: argparse.Namespace) -> str:
    """Write the digest of every file below a folder into one list, and sign that."""
    apart = {*_APART, SUMS, SUMS + signing.SIGNATURE}
    files = (path.relative_to(dist) for path in dist.rglob("*") if path.is_file())
    wanted = sorted(path.as_posix() for path in files if path.parts[0] not in apart)
    lines = [f"{digest(dist / path)}  {path}\n" for path in wanted]
    (dist / SUMS).write_text("".join(lines), encoding="utf-8")
    return str(_signed(dist / SUMS, f"file:{SUMS}\tfiles:{len(lines)}", asked))


def _arguments(words: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Bundles, signatures and the list of a release.")
    parser.add_argument("--recovery", action="store_true", help="sign with the recovery key")
    parser.add_argument("--least", type=int, default=LEAST, metavar="NUMBER", help="oldest build to follow on")
    parser.set_defaults(run=_all)
    doors = parser.add_subparsers()
    doors.add_parser("keys").set_defaults(run=_keys)
    one = doors.add_parser("bundle")
    one.add_argument("folder", type=Path)
    one.add_argument("--out", type=Path, default=_DIST)
    one.set_defaults(run=_one)
    files = doors.add_parser("sign")
    files.add_argument("files", type=Path, nargs="+")
    files.set_defaults(run=_files)
    return parser.parse_args(words)


if __name__ == "__main__":
    sys.exit(main())
