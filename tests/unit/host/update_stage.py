"""A folder that updates itself, with stand-in programs, real keys and bundles made as a release makes them."""

from __future__ import annotations

import hashlib
import json
import random
import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

from installer.parts import bundle, signing
from pcu_desk.domain.update import unwatched
from pcu_desk.host.installation import Installation
from pcu_desk.host.program_folder import ProgramFolder
from pcu_desk.host.updates import Versions

TARGET = "linux-x86_64"
LAUNCHER = Path(__file__).resolve().parents[3] / "installer" / "linux" / "launcher.sh"
OLD, NEW, NEWEST = ("0.1.0", 1_763_800_000), ("0.1.1", 1_763_900_000), ("0.2.0", 1_764_000_000)

# What a start says goes into the file `said` of the root; a window that shows itself ends the trial.
PROGRAM = """#!/bin/sh
here=$(cd -- "$(dirname -- "$0")" && pwd -P)
case "${1-}" in --smoke) exit %(smoke)d ;; esac
root=$(dirname -- "$(dirname -- "$here")")
printf '%%s %%s\\n' "%(version)s" "$*" >>"$root/said"
case %(paints)s in
yes) rm -f -- "$root/trial" ;;
esac
exit %(code)d
"""


def name_of(build: tuple[str, int]) -> str:
    return f"{build[0]}-{build[1]}"


def grow(tree: Path, build: tuple[str, int], *, smoke: int = 0, paints: bool = True, code: int = 0) -> Path:
    """Make the folder of a version whose program is a stand-in."""
    release = tree / "_internal" / "release"
    release.mkdir(parents=True)
    told = {"version": build[0], "sequence": build[1], "commit": "abc", "target": TARGET, "development": False}
    (release / "build.json").write_text(json.dumps(told))
    words = PROGRAM % {"smoke": smoke, "version": build[0], "paints": "yes" if paints else "no", "code": code}
    (tree / "pcu-desk").write_text(words)
    (tree / "pcu-desk").chmod(0o755)
    (tree / "_internal" / "big.bin").write_bytes(random.Random(build[1]).randbytes(100_000))
    return tree


def contents(tree: Path) -> dict[str, str]:
    """Return what a folder holds: digest and may it be run, by path."""
    files = (path for path in tree.rglob("*") if path.is_file())
    return {
        path.relative_to(
            tree
        ).as_posix(): f"{hashlib.sha256(path.read_bytes()).hexdigest()} {path.stat().st_mode & 0o100}"
        for path in files
    }


@dataclass
class Stage:
    """Keys, a root with one version in use, and a place where versions and bundles are made."""

    place: Path
    root: Path = field(init=False)
    keys: Path = field(init=False)

    def __post_init__(self) -> None:
        self.root, self.keys = self.place / "the desk", self.place / "keys"
        signing.provide(self.keys)
        grow(self.root / "versions" / name_of(OLD), OLD)
        (self.root / "current").write_text(f"{name_of(OLD)}\n")
        shutil.copy(LAUNCHER, self.root / "pcu-desk")
        (self.root / "pcu-desk").chmod(0o755)

    def bundle(
        self, build: tuple[str, int], *, smoke: int = 0, paints: bool = True, code: int = 0, least: int = 1
    ) -> Path:
        """Return a signed bundle of a new version."""
        tree = self.place / "made" / f"{name_of(build)}-{smoke}-{paints}-{code}"
        if not tree.exists():
            grow(tree, build, smoke=smoke, paints=paints, code=code)
        made = bundle.make(tree, self.place / "stick", epoch=build[1], least=least)
        signing.sign(made, self.keys, f"file:{made.name}")
        return made

    def versions(self, running: tuple[str, int] = OLD, **other: object) -> Versions:
        """Return the versions as the program that runs sees them."""
        root = other.pop("root", self.root)
        here = Installation(*running, target=TARGET, root=root, **other)
        return Versions(here, self.keys)

    def put_in(self, made: Path, running: tuple[str, int] = OLD, *, again: bool = False) -> None:
        """Put a bundle in and switch."""
        with self.versions(running).staged(made, unwatched, again=again) as staged:
            staged.switch()

    def start(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Start the program as a person does."""
        return subprocess.run(
            [self.root / "pcu-desk", *arguments], capture_output=True, text=True, check=False, timeout=30
        )

    def said(self) -> list[str]:
        """Return what started since the last time, and forget it."""
        file = self.root / "said"
        told = file.read_text().splitlines() if file.exists() else []
        file.unlink(missing_ok=True)
        return told

    @property
    def folder(self) -> ProgramFolder:
        return ProgramFolder(self.root, name_of(OLD))

    @property
    def current(self) -> str:
        return (self.root / "current").read_text().strip()

    def state_of_disk(self) -> dict[str, str]:
        """Return all that stands in the root but the lock's file."""
        return {path: told for path, told in contents(self.root).items() if path != "update.lock"}
