"""What a package is made from: the tracked files as they lie in this checkout, with one time and plain modes."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from parts.facts import ROOMS, BuildError, Facts

ROOT = Path(__file__).resolve().parents[2]
WORK = ROOT / "build" / "linux"
DIST = ROOT / "dist"
_FILE, _PROGRAM, _FOLDER = 0o644, 0o755, 0o755


def export(to: Path, epoch: int) -> Path:
    """Copy what a package is made of; tests and what git does not track stay behind. Returns the folder.

    A tracked file that differs from the last commit goes in as it lies there; the build's facts say so.
    """
    fresh(to)
    for name in _tracked():
        target = to / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, target)
    settle(to, epoch)
    return to


def fresh(folder: Path) -> Path:
    """Empty a work folder, or make it."""
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    return folder


def settle(folder: Path, epoch: int) -> None:
    """Give everything below a folder the one time of the build, and modes that no mask of a person has a part in."""
    for path in (folder, *below(folder)):
        if path.is_symlink():
            os.utime(path, (epoch, epoch), follow_symlinks=False)
            continue
        program = path.is_file() and path.stat().st_mode & 0o111
        path.chmod(_FOLDER if path.is_dir() else _PROGRAM if program else _FILE)
        os.utime(path, (epoch, epoch))


def below(folder: Path) -> Iterator[Path]:
    """Yield everything below a folder in one order, whatever the disk's own order is."""
    yield from sorted(folder.rglob("*"))


def run(*words: str | Path, cwd: Path | None = None, **environment: str) -> str:
    """Run a tool of the build and return what it printed. BuildError with the end of its words where it fails."""
    command = [str(word) for word in words]
    done = subprocess.run(  # noqa: S603 - the build's own words, no shell
        command, cwd=cwd, env={**os.environ, **environment}, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        told = "\n".join((done.stdout + done.stderr).strip().splitlines()[-15:])
        raise BuildError(f"{Path(command[0]).name} ended with exit code {done.returncode}:\n{told}")
    return done.stdout + done.stderr


def release_data(product: str, tree: Path, out: Path, known: Facts, keys: Path) -> None:
    """Write the release folder of a program as it will be packed: build.json, keys, list of parts, licences."""
    run(
        *(sys.executable, ROOT / "installer" / "release_data.py", "--target", known.target, "--product", product),
        *("--tree", tree, "--python", sys.executable, "--keys", keys, "--out", out),
        SOURCE_DATE_EPOCH=str(known.epoch),
    )


def _tracked() -> list[str]:
    names = run("git", "-C", ROOT, "ls-files", "-z", "--", *ROOMS).split("\0")
    return sorted(name for name in names if name and (ROOT / name).is_file())
