"""Facts of a build: version, rising number, commit, target. It reads the checkout and the environment, and no clock."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
TARGETS = ("linux-x86_64", "windows-amd64")
_VERSION = re.compile(r'^__version__ = "([^"]+)"$', re.MULTILINE)
_HASH_DIGITS = 10
ROOMS = (
    "pcu_desk",
    "resources",
    "translations",
    "installer",
    "LICENSE",
    "CHANGELOG.md",
    "README.md",
    "pyproject.toml",
)
"""What a package is made of."""
CHANGED = "-changed"
"""Stands behind the commit of a build that is not what was committed."""


class BuildError(Exception):
    """What stops a build, in one sentence for who builds."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What a packed program says of itself. `epoch` stamps every file of the build; `sequence` orders builds."""

    version: str
    epoch: int
    sequence: int
    commit: str
    target: str

    def numbers(self, count: int) -> list[str]:
        """Return the version as Windows counts it: `count` numbers, 0 for what is not said, without rc1 or .dev2."""
        told = re.split(r"[^0-9.]", self.version, maxsplit=1)[0].split(".")
        return [*filter(None, told), *("0" * count)][:count]


def facts(target: str, environment: Mapping[str, str] = os.environ, checkout: Path = CHECKOUT) -> Facts:
    """Return the facts of a build of this checkout. BuildError where one can't be known."""
    if target not in TARGETS:
        raise BuildError(f"{target} is none of the targets: {', '.join(TARGETS)}.")
    epoch = _number(environment, "SOURCE_DATE_EPOCH") or int(_git(checkout, "log", "-1", "--format=%ct"))
    sequence = _number(environment, "PCU_DESK_SEQUENCE") or epoch
    commit = _git(checkout, "rev-parse", f"--short={_HASH_DIGITS}", "HEAD")[:_HASH_DIGITS]
    differs = _git(checkout, "--no-optional-locks", "status", "--porcelain", "--untracked-files=no", "--", *ROOMS)
    return Facts(version(checkout), epoch, sequence, commit + (CHANGED if differs else ""), target)


def require_committed(commit: str) -> None:
    """Stop what signs: who looks up the commit of a signed build must find what was built."""
    if commit.endswith(CHANGED):
        raise BuildError(f"tracked files differ from commit {commit.removesuffix(CHANGED)}; commit them, then build.")


def version(checkout: Path = CHECKOUT) -> str:
    """Return the program's version as its source says it, without importing it."""
    found = _VERSION.search((checkout / "pcu_desk" / "__init__.py").read_text(encoding="utf-8"))
    if not found:
        raise BuildError("pcu_desk/__init__.py names no version.")
    return found[1]


def _number(environment: Mapping[str, str], name: str) -> int | None:
    """Return a positive whole number from the environment, None where it says nothing."""
    told = environment.get(name, "")
    if not told:
        return None
    if not re.fullmatch(r"[1-9][0-9]{0,14}", told):
        raise BuildError(f"{name} is {told!r}; it must be a whole number above 0.")
    return int(told)


def _git(checkout: Path, *words: str) -> str:
    try:
        told = subprocess.run(  # noqa: S603 - fixed words, no shell
            ["git", "-C", str(checkout), *words],  # noqa: S607 - the git that PATH names built this checkout
            check=True,
            capture_output=True,
            text=True,
        )
    except (OSError, subprocess.CalledProcessError) as caught:
        raise BuildError(f"git {' '.join(words)} tells nothing here: a build is made from a clone.") from caught
    return told.stdout.strip()
