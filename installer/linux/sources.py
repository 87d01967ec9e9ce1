"""What a package is made from: the tracked files of this checkout, with one time and plain modes. Nothing else."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from parts.facts import BuildError

ROOT = Path(__file__).resolve().parents[2]
WORK = ROOT / "build" / "linux"
DIST = ROOT / "dist"
_FILE, _PROGRAM, _FOLDER = 0o644, 0o755, 0o755
_ROOMS = (
    "pcu_desk",
    "resources",
    "translations",
    "installer",
    "LICENSE",
    "CHANGELOG.md",
    "README.md",
    "pyproject.toml",
)


def export(to: Path, epoch: int) -> Path:
    """Copy what a package is made of; tests and what nobody committed stay behind. Returns the folder."""
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


def _tracked() -> list[str]:
    names = run("git", "-C", ROOT, "ls-files", "-z", "--", *_ROOMS).split("\0")
    return sorted(name for name in names if name and (ROOT / name).is_file())
