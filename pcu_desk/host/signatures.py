"""Whether a file is what one of the keys of this build signed, in minisign's form; understands nothing of the file."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import minisign

from pcu_desk.domain.errors import UserError, reason_of
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.update import KEY_FILES, NO_KEYS, SIGNATURE, SigningKey

NOT_A_FILE = QT_TRANSLATE_NOOP("update", "{file} is not a file. Nothing was changed.")
UNSIGNED = QT_TRANSLATE_NOOP(
    "update",
    "{file} has no signature beside it. Nothing was changed; copy {signature} into the same folder, from where the "
    "update came.",
)
NOT_A_SIGNATURE = QT_TRANSLATE_NOOP(
    "update",
    "{signature} is not the signature of an update. Nothing was changed; copy both files from their source again.",
)
ALTERED = QT_TRANSLATE_NOOP(
    "update",
    "{file} is not what was signed: it was altered, or copied in part. Nothing was changed; copy both files from their "
    "source again.",
)
FOREIGN = QT_TRANSLATE_NOOP(
    "update",
    "{file} is signed with a key that this program does not know. Nothing was changed; take updates only from who gave "
    "you the program.",
)
_LARGEST = 4096


@dataclass(frozen=True, slots=True)
class Signer:
    """A key that a build knows, and which of the two it is."""

    which: SigningKey
    key: minisign.PublicKey


class Content(Protocol):
    """Bytes that are read to their end, and once more from where they began."""

    def tell(self) -> int:
        """Return the place."""

    def seek(self, place: int, /) -> int:
        """Go to a place."""

    def read(self, size: int = -1, /) -> bytes:
        """Read on."""


def known_keys(folder: Path) -> tuple[Signer, ...]:
    """Return the keys that a build put into its release folder. Raises UserError when there is none to read."""
    found = []
    for which, name in KEY_FILES.items():
        try:
            found.append(Signer(which, minisign.PublicKey.from_bytes(_head(folder / name))))
        except (OSError, minisign.Error):
            continue
    if not found:
        raise UserError(NO_KEYS)
    return tuple(found)


def beside(file: Path) -> Path:
    """Return where a file's signature lies."""
    return file.with_name(file.name + SIGNATURE)


def signature_of(file: Path) -> minisign.Signature:
    """Return the signature beside a file. Raises UserError when there is none in the one form that is taken."""
    if not file.name:  # the root of a disk, or a dot
        raise UserError(NOT_A_FILE, file=file)
    place = beside(file)
    try:
        if place.exists() and not place.is_file():  # who opened a pipe would wait for ever
            raise UserError(NOT_A_SIGNATURE, signature=place.name)
        signature = minisign.Signature.from_bytes(_head(place))
    except FileNotFoundError:
        raise UserError(UNSIGNED, file=file.name, signature=place.name) from None
    except OSError as error:
        raise UserError(UNSIGNED, file=file.name, signature=f"{place.name} ({reason_of(error)})") from error
    except minisign.Error:
        raise UserError(NOT_A_SIGNATURE, signature=place.name) from None
    if not signature.is_prehashed():  # the old form is checked in memory, whole, whatever its size
        raise UserError(NOT_A_SIGNATURE, signature=place.name)
    return signature


def signer_of(name: str, content: Content, signature: minisign.Signature, keys: tuple[Signer, ...]) -> SigningKey:
    """Return which key signed a content, read from its place to its end. Raises UserError when none did."""
    start = content.tell()
    known = False
    for signer in keys:
        content.seek(start)
        try:
            signer.key.verify(content, signature)
        except minisign.VerifyError:
            known = known or _key_id(signer.key) == _key_id(signature)
            continue
        return signer.which
    raise UserError(ALTERED if known else FOREIGN, file=name)


def _key_id(part: minisign.PublicKey | minisign.Signature) -> bytes:
    """Return the eight bytes that name a key: both forms have them behind the two of the algorithm."""
    if isinstance(part, minisign.PublicKey):
        return _decoded(part.to_base64())
    return _decoded(bytes(part).splitlines()[1])


def _decoded(line: bytes) -> bytes:
    return base64.b64decode(line)[2:10]


def _head(file: Path) -> bytes:
    with file.open("rb") as opened:
        return opened.read(_LARGEST)
