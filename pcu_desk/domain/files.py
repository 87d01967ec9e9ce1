"""What the line asks of the desk about files that go with messages: which chunks go out, which come in; moves none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from pcu_desk.domain.moment import Moment


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
        """Return what is wanted now, oldest message first.

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
