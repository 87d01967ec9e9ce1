"""Courier files as people and programs speak of them: what is in one, what writing and taking one did; reads none."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from pcu_desk.domain import media
from pcu_desk.domain.codes import Code
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from pcu_desk.domain.moment import Moment

SUFFIX = media.COURIER


class Part:
    """Kinds of what a courier file holds; one of a later version is passed over."""

    DIRECTORY = "directory"
    CERTIFICATE = "certificate"
    ENVELOPE = "envelope"
    CHUNK = "chunk"
    RECEIPT = "receipt"
    WANTED = "wanted"
    ANSWER = "answer"
    PAGE = "page"

    ALL = (DIRECTORY, CERTIFICATE, ENVELOPE, CHUNK, RECEIPT, WANTED, ANSWER, PAGE)


@dataclass(frozen=True, slots=True)
class CourierPart:
    """A stretch of a courier file: its kind, where it begins, its bytes; `name` is a chunk's."""

    kind: str
    offset: int
    size: int
    name: str = ""


@dataclass(frozen=True, slots=True)
class CourierIndex:
    """What a courier file says of itself; nothing of it is proven but that these are its writer's words.

    `id` is the file's own, `answers` that of the file which a hub answers; `device` and `key` (raw Ed25519) are the
    writer's, `at` when he wrote it (RFC 3339, UTC), `to` the units it is for, `inbox` how far the writer has taken in
    what the hub keeps for him (EPOCH.N), `carries` how many messages are said to be in it, `confirms` how many its
    receipts are said to name.
    """

    id: str
    device: str
    unit: str
    key: bytes = field(repr=False)
    at: str
    to: tuple[str, ...]
    inbox: str
    answers: str
    carries: int
    confirms: int
    parts: tuple[CourierPart, ...] = ()


class CourierSigner(Code):
    """Codes: what the directory here says of the desk that wrote a courier file."""

    KNOWN = "known", QT_TRANSLATE_NOOP("courier", "An enrolled desk")
    OWN = "own", QT_TRANSLATE_NOOP("courier", "This desk itself")
    HUB = "hub", QT_TRANSLATE_NOOP("courier", "The hub")
    REVOKED = "revoked", QT_TRANSLATE_NOOP("courier", "A desk that was taken off the exchange")
    UNKNOWN = "unknown", QT_TRANSLATE_NOOP("courier", "A desk that the directory does not know")


class CourierDirectory(Code):
    """Codes: what became of the directory in a courier file."""

    NONE = "none", QT_TRANSLATE_NOOP("courier", "The file brought no directory.")
    SAME = "same", QT_TRANSLATE_NOOP("courier", "The directory is the one kept here.")
    NEWER = "newer", QT_TRANSLATE_NOOP("courier", "A newer directory was taken in.")
    OLDER = "older", QT_TRANSLATE_NOOP("courier", "The file's directory is older. The one kept here stays in use.")
    REFUSED = (
        "refused",
        QT_TRANSLATE_NOOP("courier", "The file's directory was refused. The one kept here stays in use."),
    )


@dataclass(frozen=True, slots=True)
class CourierLook:
    """What is in a courier file, before anything of it is taken in.

    `again` tells that this file was taken in here before; `mine` that it is meant for this unit.
    """

    id: str
    unit: str
    device: str
    signer: CourierSigner
    at: Moment
    to: tuple[str, ...]
    mine: bool
    again: bool
    messages: int
    chunks: int
    receipts: int
    size: int


@dataclass(frozen=True, slots=True)
class CourierPlan:
    """What a courier file for some units would hold now, and its size as estimated (bytes); counts as in `Exported`."""

    to: tuple[str, ...]
    messages: int
    chunks: int
    receipts: int
    size: int
    left: int = 0


@dataclass(frozen=True, slots=True)
class Exported:
    """A courier file that was written and read back: where, its bytes and SHA-256, for whom, what it holds.

    `receipts` is how many messages it confirms; `left` how many parts of files found no room and go with the next one;
    `lost` names files that can't be read here, so that they are not in it.
    """

    file: Path
    id: str
    size: int
    sha256: str
    to: tuple[str, ...]
    messages: int
    chunks: int
    receipts: int
    left: int = 0
    lost: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Taken:
    """What taking a courier file in did.

    `new` messages had an effect, `known` had it before, `held` wait unread, `others` are not for this desk; `chunks`
    are parts of `files` that are whole now; `confirmed` own messages were said to have arrived, `sent` are with the
    hub, `refused` by it. `forged` tells that a key was offered which its desk has not signed, `forked` that another
    desk uses this desk's identity, `late` that the hub's answer is older than what this desk knows.
    """

    id: str
    unit: str
    device: str
    signer: CourierSigner
    again: bool = False
    directory: CourierDirectory = CourierDirectory.NONE
    new: int = 0
    known: int = 0
    held: int = 0
    others: int = 0
    chunks: int = 0
    files: int = 0
    confirmed: int = 0
    sent: int = 0
    refused: int = 0
    forged: bool = False
    forked: bool = False
    late: bool = False


def suggested_name(unit: str, at: Moment) -> str:
    """Return a name for a file that a unit writes now."""
    return f"pcu-{unit}-{at.local:%Y%m%d-%H%M}{SUFFIX}"
