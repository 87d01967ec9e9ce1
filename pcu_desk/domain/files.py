"""Files that go with messages: how each is sealed and cut, where it stands, what the line asks of them; moves none."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from pcu_desk.domain.codes import Code
from pcu_desk.domain.message import Enclosure
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

MOST_FILES = 20
"""Files in one message."""


class FileState(Code):
    """Codes: where a file of a message stands; the first three at its sender, the others at a recipient."""

    WAITING = "waiting", QT_TRANSLATE_NOOP("file_state", "Waits to leave")
    SENT = "sent", QT_TRANSLATE_NOOP("file_state", "With the hub")
    DONE = "done", QT_TRANSLATE_NOOP("file_state", "Fetched")
    WANTED = "wanted", QT_TRANSLATE_NOOP("file_state", "Still to come")
    HERE = "here", QT_TRANSLATE_NOOP("file_state", "Here")
    ALTERED = "altered", QT_TRANSLATE_NOOP("file_state", "Not the file that was sent")


@dataclass(frozen=True, slots=True)
class EnclosedFile:
    """How a file of a message is sealed and cut, and what was tried; at its sender and at a recipient alike.

    `file` is the id of its row in the message's record here; `sealed` the id under which the sender sealed it. `cut` is
    the bytes of cipher text in a chunk, `chunks` the chunks' names (64 hex digits each) in their order. `reason` is a
    code of `line.LineReason`.
    """

    file: str
    message: str
    sealed: str
    key: bytes = field(repr=False)
    cut: int
    chunks: tuple[str, ...]
    state: FileState
    tries: int = 0
    next_try: Moment | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class FileStanding:
    """A file of a message as a person sees it: its row, its state, and how many of its chunks are here of how many.

    `units` are the recipients who have all files of the message; `reason` (a code of `line.LineReason`) and `next_try`
    tell why it waits.
    """

    row: Enclosure
    state: FileState
    chunks_here: int
    chunks: int
    units: tuple[str, ...] = ()
    reason: str = ""
    next_try: Moment | None = None


@dataclass(frozen=True, slots=True)
class FilesOnTheWay:
    """How many files of messages wait to leave, how many are still to come, and how many of their chunks are here."""

    leaving: int = 0
    coming: int = 0
    chunks_here: int = 0
    chunks: int = 0


@dataclass(frozen=True, slots=True)
class Transfer:
    """A file of a message on its way, as sealed chunks.

    `names` are the chunks' names (64 hex digits each), in their order; `have` the places (from 0) of those that lie
    here already, empty for what goes out; `size` is that of all chunks together, in bytes of cipher text.
    """

    file: str
    message: str
    names: tuple[str, ...]
    have: frozenset[int]
    size: int


class FilesPort(Protocol):
    """The desk's side of the files; each call is durable when it returns. All calls belong on the writer's thread.

    A call about a file that is no longer on its way does nothing.
    """

    def uploads(self) -> Sequence[Transfer]:
        """Return what is to be offered to the hub now, oldest message first.

        That is what waits, and what the hub was given before and not every recipient has fetched: the hub may have let
        go of it. The latter comes again an hour after `uploaded`, and once after each unlocking.
        """

    def chunk(self, file: str, index: int) -> bytes:
        """Return a chunk to send, sealed again from the evidence: always the same bytes.

        Raises UserError when the evidence is missing or altered; tell it by `failed`. Going through a file in its order
        is cheap, going back reads it again.
        """

    def uploaded(self, file: str) -> None:
        """Note that the hub said, signed, that it holds every chunk of the file."""

    def downloads(self) -> Sequence[Transfer]:
        """Return what is wanted now, that of which least is left first: a small photo waits for no heap of large files.

        One of which nothing is missing only wants `complete`: the desk stopped just before it.
        """

    def take_chunk(self, file: str, index: int, data: bytes) -> bool:
        """Keep a chunk; False, and nothing is kept, when its bytes are not those that its name tells.

        Raises UserError when it can't be written; what came before it is safe.
        """

    def complete(self, file: str) -> None:
        """Open the chunks, compare with what the sender said of the file and keep it as evidence is kept.

        A file that is not what was said is marked so and never shown; a person may ask for it again. Raises UserError
        when it can't be written; the chunks stay.
        """

    def failed(self, file: str, reason: str, next_try: Moment) -> None:
        """Note a failed try (`reason` is a code of `line.LineReason`); the file comes again at `next_try`."""


class FileParts(Protocol):
    """Chunks that came, as cipher text under their names, until their file is whole. UserError when the disk fails."""

    def have(self, names: Sequence[str]) -> frozenset[int]:
        """Return the places of those names whose chunks lie here; nothing is said of their bytes."""

    def put(self, name: str, data: bytes) -> None:
        """Keep a chunk: whole under its name and on the disk, or not there."""

    def get(self, name: str) -> bytes | None:
        """Return a chunk, None when it is not here."""

    def drop(self, names: Iterable[str]) -> None:
        """Take chunks away."""

    def settle(self, wanted: Iterable[str]) -> None:
        """Take away everything but chunks of these names: what is done, and what never was one."""
