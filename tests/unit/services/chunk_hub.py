"""Files between desks without a line: who asks a desk's side of the files by hand, as a round would."""

from __future__ import annotations

import os
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

from pcu_desk.domain.case import Evidence
from pcu_desk.domain.event import Act
from pcu_desk.domain.files import FilesPort
from pcu_desk.domain.line import LineReason
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.services.cases import Cases
from pcu_desk.services.evidence import EvidenceRoom
from pcu_desk.services.files import Files
from pcu_desk.wire.chunks import CHUNK, chunk_name
from tests.unit.domain.samples import case_file
from tests.unit.services.test_evidence import FakePictures

LONG = 2 * CHUNK + 1000
"""A file of three chunks."""


class CutError(Exception):
    """The line broke off."""


@dataclass
class ChunkHub:
    """What a hub holds, by name; `cut` chunks more go through before the line breaks."""

    held: dict[str, bytes] = field(default_factory=dict)
    moved: list[str] = field(default_factory=list)
    cut: int | None = None

    def _pass(self, name: str) -> None:
        if self.cut is not None:
            if not self.cut:
                raise CutError
            self.cut -= 1
        self.moved.append(name)

    def take(self, sender: FilesPort) -> int:
        """Take what a desk offers, the chunks that are known already left out; return how many files are whole."""
        done = 0
        for transfer in sender.uploads():
            for index, name in enumerate(transfer.names):
                if name not in self.held:
                    self._pass(name)
                    data = sender.chunk(transfer.file, index)
                    assert chunk_name(data) == name
                    self.held[name] = data
            sender.uploaded(transfer.file)
            done += 1
        return done

    def give(self, receiver: FilesPort) -> int:
        """Give a desk what it wants; return how many files were handed over whole."""
        done = 0
        for transfer in receiver.downloads():
            missing = [place for place in range(len(transfer.names)) if place not in transfer.have]
            if any(transfer.names[place] not in self.held for place in missing):
                receiver.failed(transfer.file, LineReason.LATER, soon())
                continue
            for place in missing:
                self._pass(transfer.names[place])
                assert receiver.take_chunk(transfer.file, place, self.held[transfer.names[place]])
            receiver.complete(transfer.file)
            done += 1
        return done


def soon(minutes: int = 5) -> Moment:
    now = Moment.now()
    return replace(now, utc=now.utc + timedelta(minutes=minutes))


def files_of(vault: Any) -> Files:
    room = EvidenceRoom(vault, FakePictures)
    return Files(vault, lambda: room)


def case_with(vault: Any, *contents: bytes, captions: tuple[str, ...] = ()) -> tuple[str, list[str]]:
    """Open a case with files of these bytes; return the ids of the case and of the evidence."""
    case, rows = Cases(vault).open(case_file()).value.id, []
    for place, data in enumerate(contents):
        kept = vault.evidence.keep([data])
        caption = captions[place] if captions else f"Seal {place}"
        told = Evidence(uuid7(), name=f"IMG_{place}.jpg", media="image/jpeg", caption=caption)
        row = replace(told, size=kept.size, sha256=kept.sha256, added=Moment.now(), by=vault.officer.user)
        with vault.writing() as tx:
            known = tx.case(case)
            tx.keep_evidence(case, row.id, kept, b"")
            tx.save_case(replace(known, evidence=(*known.evidence, row)), Act.ATTACHED)
        rows.append(row.id)
    return case, rows


def picture(size: int) -> bytes:
    """Return bytes that begin as a photo does."""
    return b"\xff\xd8\xff\xe0" + os.urandom(size - 4)
