"""The public halves of the release keys, as a build packs them. It never reads a secret key."""

from __future__ import annotations

import base64
import binascii
import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from .facts import CHECKOUT, BuildError

ACTIVE = "active.pub"
RECOVERY = "recovery.pub"
TRIAL = "trial"
_COMMENT = "untrusted comment: "
_ALGORITHM = b"Ed"
_LENGTH = 2 + 8 + 32  # algorithm, number of the key, Ed25519 public key
_LARGEST = 4096


def folder(environment: Mapping[str, str] = os.environ) -> Path:
    """Return the folder of the release keys."""
    return Path(environment.get("PCU_DESK_KEYS") or CHECKOUT / "dist" / "keys")


def pack(folder: Path, out: Path) -> bool:
    """Copy both public keys to `out`; False when the folder holds none. BuildError for half a pair or a wrong file."""
    there = [name for name in (ACTIVE, RECOVERY) if (folder / name).exists()]
    for name in (ACTIVE, RECOVERY):
        (out / name).unlink(missing_ok=True)
    if not there:
        return False
    if len(there) == 1:
        raise BuildError(f"{folder} holds {there[0]} alone; both {ACTIVE} and {RECOVERY} are packed, or none.")
    if public(folder / ACTIVE) == public(folder / RECOVERY):
        raise BuildError(f"{ACTIVE} and {RECOVERY} are one key; the second must be another, kept elsewhere.")
    for name in there:
        shutil.copyfile(folder / name, out / name)
        (out / name).chmod(0o644)
    return True


def for_trials(folder: Path) -> bool:
    """Say whether the keys in the folder were made for trials."""
    return (folder / TRIAL).exists()


def public(path: Path) -> bytes:
    """Return the bytes of a public key file in minisign's form. BuildError for anything else, a secret key too."""
    with path.open("rb") as file:
        lines = file.read(_LARGEST).decode("utf-8", "replace").splitlines()
    if len(lines) < 2 or not lines[0].startswith(_COMMENT):  # noqa: PLR2004 - a comment and a key
        raise BuildError(f"{path.name} is not a public key file of minisign.")
    try:
        key = base64.b64decode(lines[1], validate=True)
    except (binascii.Error, ValueError) as caught:
        raise BuildError(f"{path.name} is not a public key file of minisign.") from caught
    if len(key) != _LENGTH or not key.startswith(_ALGORITHM):
        raise BuildError(f"{path.name} holds {len(key)} bytes of key; a public key of minisign has {_LENGTH}.")
    return key
