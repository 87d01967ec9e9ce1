"""Desks whose vaults lie on disk, for a hub of `tests.unit.services.units` that only counts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pcu_desk.domain.files import FileState
from pcu_desk.services import dispatch
from pcu_desk.services.alerts import Alerts
from pcu_desk.services.exchange import Exchange
from pcu_desk.vault.door import VaultFolders
from pcu_desk.vault.slots import Opened
from pcu_desk.wire.members import Device
from tests.unit.services.chunk_hub import files_of


class RealDesk:
    """One desk of one unit, its vault on disk; what `units.Hub` asks of a desk."""

    def __init__(self, code: str, folder: Path, keys: Opened) -> None:
        self.code, self.letter, self.folder, self.keys = code, "A", folder, keys
        self.open()

    def open(self) -> None:
        self.vault = VaultFolders().enter(self.folder, self.keys)
        self.chief = self.vault
        self.alerts, self.exchange, self.files = Alerts(self.vault), Exchange(self.vault), files_of(self.vault)

    def again(self) -> None:
        self.vault.close()
        self.open()

    def device(self, revoked: int | None = None) -> Device:
        public = dispatch.keys_of(self.vault.secrets).public
        return Device(self.code, self.letter, public.signing, (public.agreement,), 0, revoked)

    def verify(self) -> list[Any]:
        return list(self.vault.verify(lambda *_: None))

    def states(self, message: str) -> list[FileState]:
        return [each.state for each in self.files.of(message)]
