"""The secret halves of the release keys: pairs for trials, signatures in minisign's form. None leaves its folder."""

from __future__ import annotations

import getpass
import os
import sys
from pathlib import Path

import minisign

from .facts import BuildError
from .keys import ACTIVE, RECOVERY, TRIAL

SIGNATURE = ".minisig"
PASSPHRASE = "PCU_DESK_KEY_PASSPHRASE_FILE"  # noqa: S105 - the name of a setting
_TOLD = (
    "These keys were made for trials. Whoever has this folder can sign updates that the program takes.\n"
    "installer/README.md tells how an organisation makes its own.\n"
)


def provide(keys: Path) -> bool:
    """Make two pairs for trials where there is no key yet; return whether they were made.

    BuildError where a secret half lies without a public one: it may be an organisation's only copy.
    """
    publics = [keys / name for name in (ACTIVE, RECOVERY)]
    if any(each.exists() for each in publics):
        return False
    alone = [each for each in map(_secret, publics) if each.exists()]
    if alone:
        raise BuildError(f"{alone[0]} lies there without its public half; bring that. No key was made.")
    keys.mkdir(mode=0o700, parents=True, exist_ok=True)
    (keys / TRIAL).write_text(_TOLD, encoding="ascii")
    for name in (RECOVERY, ACTIVE):
        pair = minisign.KeyPair.generate()
        _write(_secret(keys / name), bytes(pair.secret_key), 0o600)
        _write(keys / name, bytes(pair.public_key), 0o644)
    return True


def sign(file: Path, keys: Path, comment: str, *, recovery: bool = False) -> Path:
    """Sign a file beside it, with the recovery key when that is asked for; return the signature's path."""
    public = keys / (RECOVERY if recovery else ACTIVE)
    secret = _opened(_secret(public))
    with file.open("rb") as content:
        signature = secret.sign(content, trusted_comment=comment)
    with file.open("rb") as content:
        _require_pair(public, content, signature)
    beside = _beside(file)
    _write(beside, bytes(signature), 0o644)
    return beside


def elsewhere(file: Path, keys: Path, *, recovery: bool = False) -> str | None:
    """Return by which words a file is signed where the secret key is; None unless the public half alone is here."""
    public = keys / (RECOVERY if recovery else ACTIVE)
    secret = _secret(public)
    if secret.exists() or not public.is_file():
        return None
    return f"{file} unsigned: sign it elsewhere with minisign -S -s {secret.name} -m {file.name}"


def withdraw(file: Path) -> None:
    """Take away the signature beside a file: it is of what the file was before."""
    _beside(file).unlink(missing_ok=True)


def _beside(file: Path) -> Path:
    return file.with_name(file.name + SIGNATURE)


def _secret(public: Path) -> Path:
    return public.with_suffix(".key")


def _opened(file: Path) -> minisign.SecretKey:
    try:
        secret = minisign.SecretKey.from_file(file)
        if secret.is_encrypted():
            secret.decrypt(_passphrase(file.name))
    except OSError as caught:
        raise BuildError(f"{file} can't be read, so nothing was signed: {caught.strerror}.") from caught
    except minisign.Error as caught:
        raise BuildError(f"{file} does not open: {caught}.") from caught
    return secret


def _passphrase(name: str) -> str:
    told = os.environ.get(PASSPHRASE)
    if told:
        return Path(told).read_text(encoding="utf-8").split("\n", 1)[0]
    if not sys.stdin.isatty():
        raise BuildError(f"{name} is sealed; name a file with its passphrase in {PASSPHRASE}.")
    return getpass.getpass(f"Passphrase of {name}: ")


def _require_pair(public: Path, content: object, signature: minisign.Signature) -> None:
    """Refuse to leave a signature that no packed program would take."""
    try:
        minisign.PublicKey.from_file(public).verify(content, signature)
    except (OSError, minisign.Error) as caught:
        raise BuildError(f"{public.name} is not the public half of the key beside it; nothing was signed.") from caught


def _write(file: Path, data: bytes, mode: int) -> None:
    with open(file, "wb", opener=lambda path, flags: os.open(path, flags, mode)) as opened:
        opened.write(data + b"\n")
