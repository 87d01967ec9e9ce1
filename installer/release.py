"""Makes update bundles of the version that was built, signs them, and signs the list of that version's files in dist/.

    python installer/release.py                         bundles, SHA256SUMS and its signature
    python installer/release.py begin                   before a release is built: keys, and no file of a build before
    python installer/release.py keys                    keys for trials, where there are none
    python installer/release.py bundle FOLDER --out DIR one bundle of a version's folder, signed
    python installer/release.py sign FILE…              signatures beside files

The keys are in dist/keys, or in the folder that PCU_DESK_KEYS names. `--recovery`, before the word, signs with the
other of the two. Where the public half of the key is there alone, bundles and list are made unsigned, and the line by
which each is signed elsewhere is told.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from parts import bundle, handed, keys, signing
from parts.digests import SUMS, told, write_sums
from parts.facts import CHECKOUT, TARGETS, BuildError, Facts, facts, require_committed

LEAST = 1
"""The rising number of the oldest build that an update may follow on: any, while none needs a step between."""
_DIST = CHECKOUT / "dist"
_BUILD = CHECKOUT / "build"
_TREES = {"linux-x86_64": _BUILD / "linux" / "versions", "windows-amd64": _BUILD / "windows" / "versions"}


def main(words: Sequence[str] | None = None) -> int:
    """Do what was asked and tell each file that came of it. 1 and one sentence where it can't be done."""
    asked = _arguments(words)
    try:
        for line in asked.run(asked):
            print(f"release: {line}")
    except BuildError as caught:
        print(f"release: {caught}", file=sys.stderr)
        return 1
    return 0


def _all(asked: argparse.Namespace) -> list[str]:
    builds = {target: facts(target) for target in TARGETS}
    require_committed(builds[TARGETS[0]].commit)
    done = _keys(asked)
    trees = {target: tree for target, known in builds.items() if (tree := _newest(known)) is not None}
    if not trees:
        raise BuildError("nothing was built yet that updates itself: `portable` and `setup-exe` make it.")
    for target, tree in trees.items():
        _require_commit(tree, builds[target])
        _require_keys(tree)
        done += _bundled(tree, _DIST, asked)
    done += [
        f"no update for {target}: no program of it that starts was built" for target in TARGETS if target not in trees
    ]
    return [*done, _list(_DIST, asked)]


def _begin(asked: argparse.Namespace) -> list[str]:
    """Take away what a build before left of this version: what is not made again must not be signed again."""
    known = facts(TARGETS[0])
    require_committed(known.commit)
    for name in (*handed.of(known.version), SUMS):
        (_DIST / name).unlink(missing_ok=True)
        signing.withdraw(_DIST / name)
    return _keys(asked)


def _require_commit(tree: Path, known: Facts) -> None:
    build = bundle.told_by(tree)
    if build.commit != known.commit:
        raise BuildError(f"{tree.name} was built from {build.commit}, and this is {known.commit}; build it again.")


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
    place = keys.folder()
    return [str(signing.sign(file, place, f"file:{file.name}", recovery=asked.recovery)) for file in asked.files]


def _newest(known: Facts) -> Path | None:
    """Return the folder of the version that this checkout builds, None where it was not built."""
    tree = _TREES[known.target] / f"{known.version}-{known.sequence}"
    return tree if (tree / bundle.PROGRAM[known.target]).is_file() else None


def _bundled(tree: Path, out: Path, asked: argparse.Namespace) -> list[str]:
    build = bundle.told_by(tree)
    require_committed(build.commit)
    made = bundle.make(tree, out, epoch=facts(build.target).epoch, least=asked.least)
    comment = f"file:{made.name}\tsequence:{build.sequence}\tfrom:{asked.least}"
    return [told(made), _signed(made, comment, asked)]


def _signed(made: Path, comment: str, asked: argparse.Namespace) -> str:
    """Sign what was just made, or tell how that is done elsewhere."""
    signing.withdraw(made)
    unsigned = signing.elsewhere(made, keys.folder(), recovery=asked.recovery)
    return unsigned or str(signing.sign(made, keys.folder(), comment, recovery=asked.recovery))


def _list(dist: Path, asked: argparse.Namespace) -> str:
    """Write the digests of this version's files into one list, and sign that. Their signatures prove themselves."""
    names = sorted(handed.of(facts(TARGETS[0]).version))
    files = [dist / name for name in names if (dist / name).is_file()]
    return _signed(write_sums(dist, files), f"file:{SUMS}\tfiles:{len(files)}", asked)


def _arguments(words: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Bundles, signatures and the list of a release.")
    parser.add_argument("--recovery", action="store_true", help="sign with the recovery key")
    parser.add_argument("--least", type=int, default=LEAST, metavar="NUMBER", help="oldest build to follow on")
    parser.set_defaults(run=_all)
    doors = parser.add_subparsers()
    doors.add_parser("begin").set_defaults(run=_begin)
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
