from __future__ import annotations

import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from pcu_desk.domain.backup import Restoring
from pcu_desk.domain.case import Case, Evidence
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.ports import unwatched
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.vault import evidence
from pcu_desk.vault.door import VaultFolders
from pcu_desk.vault.store import Vault
from pcu_desk.vault.verify.evidence import FILE_MISSING

PASSPHRASE = "a long passphrase of the port"
PHOTO = b"bytes of a photo of the false wall " * 40_000


def attach(vault: Vault, case: Case, data: bytes) -> Evidence:
    kept = vault.evidence.keep([data])
    row = Evidence(
        id=uuid7(), name="wall.jpg", size=kept.size, sha256=kept.sha256, added=Moment.now(), by=vault.officer.user
    )
    with vault.writing() as tx:
        known = tx.case(case.id)
        tx.keep_evidence(case.id, row.id, kept, b"")
        tx.save_case(replace(known, evidence=(*known.evidence, row)), Act.ATTACHED)
    return row


def restored(tmp_path: Path, **wish: Any) -> Vault:
    return VaultFolders().restore(
        tmp_path / "new", tmp_path / "copy.zip", Restoring("nino", PASSPHRASE, **wish), unwatched
    )


def test_evidence_comes_back_from_a_backup_byte_for_byte_and_nothing_of_it_shows(
    desk: Any, add_case: Callable[..., Case], tmp_path: Path
) -> None:
    vault = desk.open()
    case = add_case(vault)
    rows = [attach(vault, case, PHOTO), attach(vault, case, b"a scan")]
    (desk.folder / "evidence" / "quarantine").mkdir(exist_ok=True)
    (desk.folder / "evidence" / "quarantine" / ("ab" * 16)).write_bytes(b"orphan")
    (desk.folder / "evidence" / ("cd" * 16)).write_bytes(b"a file that no row names")
    vault.back_up(tmp_path / "copy.zip", unwatched)
    names = zipfile.ZipFile(tmp_path / "copy.zip").namelist()
    assert sum(name.startswith("evidence/") for name in names) == 2
    data = (tmp_path / "copy.zip").read_bytes()
    assert b"false wall" not in data
    assert b"wall.jpg" not in data
    vault.close()
    again = restored(tmp_path)
    assert b"".join(again.evidence.read(rows[0].id)) == PHOTO
    assert b"".join(again.evidence.read(rows[1].id)) == b"a scan"
    assert list(again.verify(unwatched)) == []
    attach(again, case, b"one more on the new desk")
    assert list(again.verify(unwatched)) == []
    again.close()


def test_evidence_added_while_a_backup_runs_is_not_in_it_and_disturbs_nothing(
    desk: Any, add_case: Callable[..., Case], tmp_path: Path
) -> None:
    vault = desk.open()
    case = add_case(vault)
    attach(vault, case, PHOTO)
    added: list[Evidence] = []

    def adding(_done: int, _total: int) -> None:
        if not added:
            added.append(attach(vault, case, b"taken meanwhile"))

    vault.back_up(tmp_path / "copy.zip", adding)
    vault.close()
    again = restored(tmp_path)
    with again.reading() as reader:
        assert len(reader.case(case.id).evidence) == 1
    assert list(again.verify(unwatched)) == []
    again.close()


def test_a_file_that_the_vault_lost_is_named_in_the_backup_and_stays_a_fault(
    desk: Any, add_case: Callable[..., Case], tmp_path: Path
) -> None:
    vault = desk.open()
    case = add_case(vault)
    attach(vault, case, b"lost")
    attach(vault, case, b"kept")
    lost = next(path for path in (desk.folder / evidence.FOLDER).iterdir() if path.is_file())
    lost.unlink()
    made = vault.back_up(tmp_path / "copy.zip", unwatched)
    assert made.missing == (lost.name,)
    vault.close()
    with pytest.raises(UserError, match="finds faults"):
        restored(tmp_path)
    again = restored(tmp_path, faulty=True)
    assert {fault.what for fault in again.verify(unwatched)} == {FILE_MISSING}
    again.close()


def test_an_evidence_file_altered_inside_the_backup_is_refused(
    desk: Any, add_case: Callable[..., Case], tmp_path: Path
) -> None:
    vault = desk.open()
    attach(vault, add_case(vault), PHOTO)
    vault.back_up(tmp_path / "copy.zip", unwatched)
    vault.close()
    with zipfile.ZipFile(tmp_path / "copy.zip") as opened:
        info = next(info for info in opened.infolist() if info.filename.startswith("evidence/"))
    data = bytearray((tmp_path / "copy.zip").read_bytes())
    data[info.header_offset + 30 + len(info.filename) + info.file_size // 2] ^= 4
    (tmp_path / "copy.zip").write_bytes(data)
    with pytest.raises(UserError, match="is not the file that was made"):
        restored(tmp_path)
    assert list((tmp_path / "new").iterdir()) == []
