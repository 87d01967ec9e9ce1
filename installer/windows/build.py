"""Makes the desk's installers for Windows, on Linux: `python installer/windows/build.py setup-exe|msi`, into dist/.

Setup.exe is for an account without rights and takes updates from a file; the MSI is for the whole machine, and its
administrator updates it. Both hold the same version folder. The Python inside is an input, named by --python-embed.
"""

from __future__ import annotations

import argparse
import fcntl
import os
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[1:1] = [str(HERE.parent), str(HERE.parent / "linux")]

import launcher  # noqa: E402 - after the folders of the parts shared with the other builds
import msi  # noqa: E402 - after the folders of the shared parts
import runtime  # noqa: E402 - after the folders of the shared parts
import setup_exe  # noqa: E402 - after the folders of the shared parts
import sources  # noqa: E402 - after the folders of the shared parts
import stage  # noqa: E402 - after the folders of the shared parts
from parts.digests import told  # noqa: E402 - after the folders of the shared parts
from parts.facts import BuildError, facts  # noqa: E402 - after the folders of the shared parts
from parts.keys import folder as key_folder  # noqa: E402 - after the folders of the shared parts

TARGET = "windows-amd64"


def main() -> int:
    """Make one installer, or both, and tell path, size and hash. 1 and one sentence where it can't be made."""
    asked = _arguments()
    os.umask(0o022)
    stage.WORK.mkdir(parents=True, exist_ok=True)
    with (stage.WORK / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # two doors of one checkout share its work folder
        try:
            made = _make(asked)
        except BuildError as caught:
            print(f"{' '.join(asked.what)}: {caught}", file=sys.stderr)
            return 1
    for path in made:
        print(f"windows: {told(path)}")
    return 0


def _make(asked: argparse.Namespace) -> list[Path]:
    known = facts(TARGET)
    python = _python(asked)
    mark = _mark(python)
    # What is not for officers lies apart: nothing that signs, bundles or fills a stick looks there.
    place, out = (stage.WORK / "for-trials", stage.WORK / "for-trials") if mark else (stage.WORK, sources.DIST)
    folder = stage.version(known, asked.keys.absolute(), python, place / "versions")
    programs = launcher.build(known, sources.fresh(stage.WORK / "launcher"))
    out.mkdir(parents=True, exist_ok=True)
    name = f"pcu-desk-{known.version}-{TARGET}{mark}"
    makers = {
        "setup-exe": lambda: setup_exe.make(folder, programs, known, out / f"{name}-setup.exe", quick=asked.quick),
        "msi": lambda: msi.make(folder, programs, known, out / f"{name}.msi"),
    }
    return [makers[what]() for what in dict.fromkeys(asked.what)]


def _python(asked: argparse.Namespace) -> stage.Python | None:
    if asked.trial_python:
        return stage.Python(asked.trial_python, runtime.pin().for_trials)
    return stage.Python(asked.python_embed, runtime.pin().sha256) if asked.python_embed else None


def _mark(python: stage.Python | None) -> str:
    """Return what the name of a package says that is not for officers."""
    if python is None:
        return "-without-runtime"
    return "-for-trials" if python.sha256 != runtime.pin().sha256 else ""


def _arguments() -> argparse.Namespace:
    pin = runtime.pin()
    parser = argparse.ArgumentParser(description="Makes the desk's installers for Windows.", allow_abbrev=False)
    parser.add_argument("what", nargs="+", choices=("setup-exe", "msi"))
    parser.add_argument("--keys", type=Path, default=key_folder())
    parser.add_argument(
        "--python-embed",
        type=Path,
        default=_path("PCU_DESK_PYTHON_EMBED"),
        help=f"{pin.file} with SHA-256 {pin.sha256} (or PCU_DESK_PYTHON_EMBED); without it the package can't start",
    )
    parser.add_argument("--trial-python", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--quick", action="store_true", help=argparse.SUPPRESS)  # larger and sooner there, for trials
    return parser.parse_args()


def _path(name: str) -> Path | None:
    told = os.environ.get(name)
    return Path(told) if told else None


if __name__ == "__main__":
    sys.exit(main())
