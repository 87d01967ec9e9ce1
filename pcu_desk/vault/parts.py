"""Chunks of files that are still coming, beside the vault: cipher text under its own name; opens and judges none."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from pcu_desk.vault import sentences, spool
from pcu_desk.vault.atomic import private_folder, replace_file

FOLDER = "parts"
SPARE = 512 * 1024 * 1024
"""Bytes of the disk that files of others never fill: cases must be saved whatever a partner sends."""


class SpooledParts:
    """The chunks below a vault's spool; implements `domain.files.FileParts`."""

    def __init__(self, vault: Path) -> None:
        """Work below a vault's folder; nothing is made before the first chunk."""
        self._folder = vault / spool.FOLDER / FOLDER

    def have(self, names: Sequence[str]) -> frozenset[int]:
        """Return the places of the names whose chunks lie here."""
        there = self._everything()
        return frozenset(place for place, name in enumerate(names) if name in there)

    def put(self, name: str, data: bytes) -> None:
        """Keep a chunk, whole and on the disk."""
        path = self._folder / name
        try:
            private_folder(self._folder)
            _need_room(self._folder)
            replace_file(path, data)
        except OSError as error:
            raise sentences.file_sentence(error, str(path), str(self._folder)) from error

    def get(self, name: str) -> bytes | None:
        """Return a chunk, None when it is not here or can't be read: it comes again then."""
        try:
            return (self._folder / name).read_bytes()
        except OSError:
            return None

    def drop(self, names: Iterable[str]) -> None:
        """Take chunks away; one that can't be taken away is tried again at the next unlocking."""
        for name in names:
            with suppress(OSError):
                (self._folder / name).unlink(missing_ok=True)

    def settle(self, wanted: Iterable[str]) -> None:
        """Take away everything but chunks of these names."""
        self.drop(self._everything() - frozenset(wanted))

    def _everything(self) -> frozenset[str]:
        try:
            return frozenset(path.name for path in self._folder.iterdir())
        except OSError:
            return frozenset()


def _need_room(folder: Path) -> None:
    if shutil.disk_usage(folder).free < SPARE:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
