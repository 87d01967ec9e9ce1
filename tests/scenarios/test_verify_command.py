"""Forged rows and events, written by raw SQL with the vault's own key: `pcu-desk verify` finds and names each."""

from __future__ import annotations

import dataclasses
import json
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from pcu_desk import bootstrap
from pcu_desk.cli.main import main
from pcu_desk.domain.codes import CaseStatus, Role
from pcu_desk.domain.event import Act
from pcu_desk.domain.officer import Officer
from pcu_desk.vault import connection, journal, slots
from pcu_desk.vault.connection import Connection
from pcu_desk.vault.desk import public_of
from pcu_desk.vault.door import VaultFolders
from pcu_desk.vault.faults.scratch import raw
from pcu_desk.vault.journal import Author, Entry
from pcu_desk.vault.slots import Opened
from pcu_desk.vault.store import Vault
from tests.desk_process import PASSPHRASE, CommandLine

CASE = {
    "direction": "transit",
    "place": "Port of Poti",
    "begun": "2026-11-21T14:06+04:00",
    "officers": "Nino Kapanadze",
    "selection": "profile",
    "parties": [{"role": "consignee", "name": "ООО Ромашка"}],
    "units": [{"kind": "container", "number": "CSQU 305438-3"}],
    "goods": [{"description": "Плитка керамическая", "gross": "23180.0 kg"}],
    "examination": {"decision": "full", "result": "nothing_found"},
}
# Who asks for the verification: an auditor, so nothing here needs more than his role.
AUDITOR = "eldar"


@dataclasses.dataclass(frozen=True)
class Scene:
    """A vault with three cases of nino's, the first approved and the second submitted, and every officer's keys."""

    vault: Path
    passphrase: Path
    keys: dict[str, Opened]
    cases: tuple[str, str, str]

    @contextmanager
    def entered(self, user: str, key: bytes | None = None) -> Iterator[Vault]:
        """The vault as the user's program has it, signing with another key when one is given."""
        vault = VaultFolders().enter(self.vault, self.keys[user])
        if key is not None:
            vault._author = Author(vault.device, user, key)
        try:
            yield vault
        finally:
            vault.close()

    @contextmanager
    def raw(self) -> Iterator[Connection]:
        """The database by raw SQL with the key; what keeps honest statements off the journal is put aside."""
        with raw(self.vault / connection.FILE, self.keys["nino"].dek) as database:
            yield database

    def sql(self, *statements: str) -> str:
        """Run statements; return the name of the first entry about the second case."""
        with self.raw() as database:
            name = database.execute(
                "SELECT device || '/' || seq FROM events WHERE subject = ? ORDER BY seq", (self.cases[1],)
            ).fetchone()[0]
            for statement in statements:
                assert database.execute(statement).rowcount > 0, statement
        return str(name)


@pytest.fixture(scope="module")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    desk = CommandLine(tmp_path_factory.mktemp("verify"))
    assert desk.found().code == 0
    session = bootstrap.world().open_desk(desk.vault).unlock("giorgi", PASSPHRASE)
    for user, role in (("nino", Role.OFFICER), ("eldar", Role.AUDITOR), ("tamar", Role.SUPERVISOR)):
        session.officers.add(user, user.title(), user.title(), role, PASSPHRASE)
    session.close()
    session = bootstrap.world().open_desk(desk.vault).unlock("nino", PASSPHRASE)
    first, second, third = (session.cases.open(CASE).value.id for _ in range(3))
    session.cases.submit(first)
    session.cases.submit(second)
    session.close()
    session = bootstrap.world().open_desk(desk.vault).unlock("tamar", PASSPHRASE)
    session.cases.approve(first)
    session.close()
    file = slots.read(desk.vault)
    keys = {user: slots.open_by_passphrase(desk.vault, file, user, PASSPHRASE) for user in ("giorgi", "nino", "tamar")}
    return Scene(desk.vault, desk.passphrase, keys, (first, second, third))


@pytest.fixture
def scene(founded: Scene, tmp_path: Path) -> Scene:
    """A copy to be spoiled."""
    shutil.copytree(founded.vault, tmp_path / "vault")
    return dataclasses.replace(founded, vault=tmp_path / "vault")


@dataclasses.dataclass(frozen=True)
class Found:
    """What the command told."""

    code: int
    faults: frozenset[tuple[str, str]]


def verified(scene: Scene, capsys: pytest.CaptureFixture[str]) -> Found:
    """Run the command in this process; the first and the last test of this file run it as a person does."""
    capsys.readouterr()
    options = ("--vault", str(scene.vault), "--user", AUDITOR, "--passphrase-file", str(scene.passphrase))
    code = main(("verify", "--json", *options), bootstrap.world())
    answer = json.loads(capsys.readouterr().out)
    assert answer["ok"] is (code == 0)
    assert all(len(fault["what"]) > 20 for fault in answer["faults"])
    return Found(code, frozenset((fault["code"], fault["subject"]) for fault in answer["faults"]))


def changed_record(scene: Scene) -> str:
    scene.sql("UPDATE case_records SET record = replace(record, '23180', '23081') WHERE row = 2")
    return scene.cases[1]


def changed_row_of_the_list(scene: Scene) -> str:
    scene.sql("UPDATE cases SET status = 'approved' WHERE row = 3")
    return scene.cases[2]


def case_without_event(scene: Scene) -> str:
    scene.sql(
        "INSERT INTO cases SELECT 9, 'planted', 'GEPTI-2026-A-00009', status, revision, begun, unit_kind, unit_number,"
        " unit_valid, title, result, opened_by, seizure, due FROM cases WHERE row = 3",
        "INSERT INTO case_records SELECT 9, schema, replace(record, 'case', 'case') FROM case_records WHERE row = 3",
    )
    return "planted"


def case_taken_out(scene: Scene) -> str:
    tables = ("case_keys", "case_texts", "case_records", "cases")
    scene.sql(*(f"DELETE FROM {table} WHERE row = 3" for table in tables))
    return scene.cases[2]


def lowered_counter(scene: Scene) -> str:
    scene.sql("UPDATE counters SET last = last - 1 WHERE kind = 'case'")
    return "case/2026"


def planted_envelope(scene: Scene) -> str:
    scene.sql("INSERT INTO envelopes VALUES (7, 'm-planted', 0, x'00')")
    return "m-planted"


def edited_envelope(scene: Scene) -> str:
    with scene.entered("nino") as vault, vault.writing() as tx:
        tx.queue("m1", b"sealed", 0)
    scene.sql("UPDATE envelopes SET envelope = x'00' WHERE message = 'm1'")
    return "m1"


def deleted_event(scene: Scene) -> str:
    name = scene.sql("UPDATE events SET act = act WHERE seq = 1")
    scene.sql(f"DELETE FROM events WHERE seq = {seq_of(name)}")
    return name


def swapped_events(scene: Scene) -> str:
    name = scene.sql("UPDATE events SET act = act WHERE seq = 1")
    seq = seq_of(name)
    scene.sql(
        f"UPDATE events SET seq = 99 WHERE seq = {seq}",
        f"UPDATE events SET seq = {seq} WHERE seq = {seq + 1}",
        f"UPDATE events SET seq = {seq + 1} WHERE seq = 99",
    )
    return name


def changed_event(scene: Scene) -> str:
    return scene.sql(
        "UPDATE events SET body = CAST(replace(CAST(body AS TEXT), '23180', '23081') AS BLOB)"
        " WHERE subject = (SELECT id FROM cases WHERE row = 2) AND act = 'case.opened'"
    )


def yesterdays_database(scene: Scene) -> str:
    yesterday = (scene.vault / connection.FILE).read_bytes()
    with scene.entered("nino") as vault, vault.writing() as tx:
        tx.save_case(dataclasses.replace(tx.case(scene.cases[2]), narrative="today"), Act.EDITED)
        head = tx.head()
    (scene.vault / connection.FILE).write_bytes(yesterday)
    return f"{head.device}/{head.sequence}"


def last_events_cut_off(scene: Scene) -> str:
    with scene.raw() as database:
        device, last = database.execute("SELECT device, max(seq) FROM events").fetchone()
        database.execute("DELETE FROM events WHERE seq = ?", (last,))
    return f"{device}/{last}"


def missing_mark(scene: Scene) -> str:
    (scene.vault / "mark.json").unlink()
    return "mark.json"


def approval_without_signature(scene: Scene) -> str:
    name = approval(scene, "tamar", None)
    scene.sql(f"UPDATE events SET signature = NULL WHERE seq = {seq_of(name)}")
    return name


def approval_in_anothers_name(scene: Scene) -> str:
    return approval(scene, "tamar", os.urandom(32))


def approval_by_an_officer(scene: Scene) -> str:
    return approval(scene, "nino", None)


def approval_hidden_in_an_edit(scene: Scene) -> str:
    changes: dict[str, Any] = {"status": CaseStatus.APPROVED, "approved_by": "tamar", "revision": 1}
    with scene.entered("nino") as vault, vault.writing() as tx:
        event = tx.save_case(dataclasses.replace(tx.case(scene.cases[2]), **changes), Act.EDITED)
    return f"{event.device}/{event.sequence}"


def grant_without_signature(scene: Scene) -> str:
    name = grant(scene, "nino", "mole")
    scene.sql(f"UPDATE events SET signature = NULL WHERE seq = {seq_of(name)}")
    return name


def grant_to_oneself(scene: Scene) -> str:
    return grant(scene, "nino", "nino")


def other_device_key(scene: Scene) -> str:
    scene.sql("UPDATE desk SET agreement = zeroblob(32)")
    with scene.raw() as database:
        return str(database.execute("SELECT device FROM desk").fetchone()[0])


def approval(scene: Scene, user: str, key: bytes | None) -> str:
    with scene.entered(user, key) as vault, vault.writing() as tx:
        case = tx.case(scene.cases[1])
        approved = dataclasses.replace(case, status=CaseStatus.APPROVED, approved_by=user, revision=1)
        event = tx.save_case(approved, Act.APPROVED)
    return f"{event.device}/{event.sequence}"


def grant(scene: Scene, by: str, to: str) -> str:
    officer = Officer(to, to, to, Role.SUPERVISOR, public_of(scene.keys[by].signing_key).hex())
    with scene.entered(by) as vault:
        author, database = vault._author, vault.connection()
        database.execute("BEGIN IMMEDIATE")
        event = journal.append(database, author, Entry(Act.GRANTED, to, {"officer": journal.grant_change(officer)}))
        database.execute("COMMIT")
    return f"{event.device}/{event.sequence}"


def seq_of(name: str) -> int:
    return int(name.partition("/")[2])


FORGERIES: list[tuple[Callable[[Scene], str], str, int]] = [
    (deleted_event, "chain", 3),
    (swapped_events, "chain", 3),
    (changed_event, "chain", 3),
    (yesterdays_database, "rollback", 4),
    (last_events_cut_off, "rollback", 4),
    (missing_mark, "rollback", 4),
    (approval_without_signature, "signature", 5),
    (approval_in_anothers_name, "signature", 5),
    (approval_by_an_officer, "signature", 5),
    (approval_hidden_in_an_edit, "signature", 5),
    (grant_without_signature, "signature", 5),
    (grant_to_oneself, "signature", 5),
    (other_device_key, "signature", 5),
    (changed_record, "row", 6),
    (changed_row_of_the_list, "row", 6),
    (case_without_event, "row", 6),
    (case_taken_out, "row", 6),
    (lowered_counter, "row", 6),
    (planted_envelope, "row", 6),
    (edited_envelope, "row", 6),
]


def test_a_vault_after_honest_work_is_told_whole_to_an_auditor(scene: Scene, tmp_path: Path) -> None:
    desk = CommandLine(tmp_path)
    done = desk.run("verify", "--json", user=AUDITOR, vault=scene.vault)
    told = done.json
    assert (done.code, told["ok"], told["faults"]) == (0, True, [])
    assert [note["code"] for note in told["notes"]] == ["not-enrolled"]
    assert told["account"][0].startswith("Entries in the journal: ")


@pytest.mark.parametrize(("forge", "code", "status"), FORGERIES, ids=lambda value: getattr(value, "__name__", ""))
def test_each_forgery_with_the_key_is_found_named_and_has_its_exit_code(
    scene: Scene, capsys: pytest.CaptureFixture[str], forge: Callable[[Scene], str], code: str, status: int
) -> None:
    subject = forge(scene)
    found = verified(scene, capsys)
    assert (code, subject) in found.faults
    assert found.code == status


def test_of_several_faults_the_worst_gives_the_exit_code_and_all_are_told(scene: Scene, tmp_path: Path) -> None:
    subjects = [forge(scene) for forge in (approval_by_an_officer, changed_record, lowered_counter, deleted_event)]
    done = CommandLine(tmp_path).run("verify", user=AUDITOR, vault=scene.vault)
    assert done.code == 3
    assert all(subject in done.out for subject in subjects)
    assert done.err == ""
