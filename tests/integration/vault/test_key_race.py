from __future__ import annotations

from functools import partial
from multiprocessing import get_context
from pathlib import Path

import pytest

from pcu_desk.domain.codes import Role
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.officer import Officer
from pcu_desk.domain.ports import Founding
from pcu_desk.domain.unit import PortUnit, UnitName
from pcu_desk.vault import slots
from pcu_desk.vault.door import VaultFolders
from pcu_desk.vault.slot_form import FLOOR_KIB

PASSPHRASE = "a long passphrase of the port"
TIMES = 6


def change_again_and_again(folder: Path) -> None:
    slots.Kdf = partial(slots.Kdf, m_kib=FLOOR_KIB)
    for _ in range(TIMES):
        vault = VaultFolders().unlock(folder, "nino", PASSPHRASE)
        vault.change_key(lambda *_: None)
        vault.close()


def test_what_another_program_notes_while_the_key_is_changed_is_never_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slots, "Kdf", partial(slots.Kdf, m_kib=FLOOR_KIB))
    folder = tmp_path / "vault"
    unit = PortUnit(code="GEPTI", country="GE", names=(UnitName("en", "PCU Poti"),))
    vault = VaultFolders().create(folder, Founding(unit, "nino", "Nino", "Nino", PASSPHRASE))
    with vault.writing() as tx:
        tx.add_officer(Officer("giorgi", "Giorgi", "Giorgi", Role.OFFICER, ""), PASSPHRASE)
    vault.close()
    child = get_context("spawn").Process(target=change_again_and_again, args=(folder,))
    child.start()
    noted = 0
    while child.is_alive():
        try:
            reader = VaultFolders().unlock(folder, "giorgi", PASSPHRASE, alone=False)
        except UserError:  # the vault is being copied for longer than anybody waits
            continue
        with reader.writing() as tx:
            tx.append(Act.SEARCHED, f"search {noted}", {}, None)
        noted += 1
        reader.close()
    child.join(60)
    assert child.exitcode == 0
    again = VaultFolders().unlock(folder, "giorgi", PASSPHRASE)
    assert again.verify(lambda *_: None) == []
    (kept,) = again.connection().execute("SELECT count(*) FROM events WHERE act = 'cases.searched'").fetchone()
    again.close()
    assert kept == noted > 0
    assert {box.generation for box in slots.read(folder).handed} == {TIMES + 1}
