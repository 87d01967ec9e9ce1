"""A vault as an office has it: a supervisor, an officer, an auditor, and a case that went through its life."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pcu_desk.domain.case import Case
from pcu_desk.domain.codes import Role
from pcu_desk.domain.officer import Officer
from pcu_desk.services.cases import Cases
from pcu_desk.services.founding import founding_of
from pcu_desk.vault.door import VaultFolders
from tests.desk_process import PASSPHRASE, SETUP
from tests.unit.domain.samples import case_file


def founded(folder: Path) -> Path:
    """Found a vault of giorgi, a supervisor, with nino, an officer, and levan, an auditor."""
    vault = VaultFolders().create(folder / "vault", founding_of(SETUP, PASSPHRASE))
    with vault.writing() as tx:
        tx.add_officer(Officer("nino", "ნინო", "Nino", Role.OFFICER, ""), PASSPHRASE)
        tx.add_officer(Officer("levan", "ლევან", "Levan", Role.AUDITOR, ""), PASSPHRASE)
    vault.close()
    (folder / "pass.txt").write_text(PASSPHRASE, encoding="utf-8")
    return folder / "vault"


def approved(vault: Path, changes: dict[str, Any] | None = None) -> Case:
    """Let nino open a case, change it, issue and submit it, and giorgi approve it."""
    officer = VaultFolders().unlock(vault, "nino", PASSPHRASE)
    case = Cases(officer).open(case_file()).value
    if changes:
        Cases(officer).edit(case.id, changes)
    Cases(officer).issue(case.id)
    Cases(officer).submit(case.id)
    officer.close()
    chief = VaultFolders().unlock(vault, "giorgi", PASSPHRASE)
    case = Cases(chief).approve(case.id).value
    chief.close()
    return case
