"""A desk's journal in memory, as a witness meets it: entries, their digests, checkpoints signed by the desk."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace

from pcu_desk.domain.witness import MOST_DIGESTS, Checkpoint, ForeignStatementError, Taken, WitnessOffer
from pcu_desk.wire.keys import DeviceKeys
from pcu_desk.wire.witness import NO_HEAD, head_after, read_statement, signed_by_hub


@dataclass
class Journal:
    """The digests of a chain; `fork` gives another desk with the same keys."""

    keys: DeviceKeys = field(default_factory=DeviceKeys.generate)
    vault: str = "0192f1c0-0000-7000-8000-000000000001"
    entries: list[bytes] = field(default_factory=list)

    def write(self, *texts: str) -> None:
        self.entries += [hashlib.sha256(text.encode()).digest() for text in texts]

    def fork(self) -> Journal:
        return Journal(self.keys, self.vault, list(self.entries))

    def head(self, sequence: int) -> str:
        return head_after(NO_HEAD, self.entries[:sequence])

    def checkpoint(self, sequence: int | None = None, **changes: object) -> Checkpoint:
        reached = len(self.entries) if sequence is None else sequence
        made = Checkpoint(self.vault, self.keys.id, 1, reached, self.head(reached), 1_795_000_000)
        made = replace(made, **changes)
        return replace(made, signature=self.keys.sign(made.signed_bytes()).hex())

    def offer(self, after: int, upto: int | None = None) -> WitnessOffer:
        checkpoint = self.checkpoint(upto)
        return WitnessOffer(after, checkpoint, tuple(self.entries[after : checkpoint.sequence]))


@dataclass
class Keeper:
    """A journal and the statements it was given; implements `WitnessPort` as the vault does."""

    hub: bytes
    journal: Journal = field(default_factory=Journal)
    statements: list[Checkpoint] = field(default_factory=list)
    most: int = MOST_DIGESTS

    def offer(self, after: int | None = None, most: int = MOST_DIGESTS) -> WitnessOffer:
        held = [point.sequence for point in self.statements if self.holds(point)]
        start = after if after is not None else max(held, default=0)
        upto = min(start + min(self.most, most), len(self.journal.entries))
        return self.journal.offer(start, max(start, upto))

    def take(self, document: bytes) -> Taken:
        if not signed_by_hub(document, self.hub):
            raise ForeignStatementError
        point = read_statement(document).checkpoint
        self.statements.append(point)
        return Taken(point.sequence, self.holds(point))

    def holds(self, point: Checkpoint) -> bool:
        return point.sequence <= len(self.journal.entries) and self.journal.head(point.sequence) == point.head
