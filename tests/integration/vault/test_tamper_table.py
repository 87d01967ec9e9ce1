"""One who holds every key of a desk, and a hub that has witnessed its journal: the exit code of `pcu-desk verify`.

Real vaults, a real hub in its own process, the real command. `print_table` shows what this file proves.
"""

from __future__ import annotations

import dataclasses
import json
import shutil
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from pcu_desk import bootstrap
from pcu_desk.domain.codes import Role
from pcu_desk.domain.event import Act
from pcu_desk.hub.enrolment import enrol
from pcu_desk.hub.folder import HubFolder
from pcu_desk.vault import connection, mark, slots, witness
from pcu_desk.vault.faults import tamper
from pcu_desk.vault.faults.scratch import Scratch
from pcu_desk.vault.faults.tamper import ATTACKS, Attack, Target
from tests.desk_process import PASSPHRASE, CommandLine, Done
from tests.hub_process import HubProcess

PLANTED = "Yolochka LLC planted consignee"
CASE = {
    "direction": "transit",
    "place": "Port of Poti",
    "begun": "2026-11-21T14:06+04:00",
    "officers": "Giorgi Beridze",
    "selection": "profile",
    "narrative": f"tiles, {PLANTED}",
    "parties": [{"role": "consignee", "name": "Yolochka LLC"}],
    "units": [{"kind": "container", "number": "CSQU 305438-3"}],
    "goods": [{"description": "Ceramic goods", "gross": "23180.0 kg"}],
    "examination": {"decision": "full", "result": "nothing_found"},
}


@dataclasses.dataclass(frozen=True)
class World:
    """A desk's vault with a witnessed yesterday and a witnessed today, its keys, its hub and its command line."""

    target: Target
    hub: HubProcess
    desk: CommandLine

    def beside(self, folder: Path) -> World:
        """A copy to be struck."""
        shutil.copytree(self.target.folder, folder, ignore=shutil.ignore_patterns("*-shm", "*.lock"))
        made = dataclasses.replace(self.target.made, folder=folder)
        return dataclasses.replace(self, target=dataclasses.replace(self.target, made=made))

    def verify(self, *options: str) -> Done:
        return self.desk.run("verify", "--json", *options, vault=self.target.folder)

    def contact(self) -> dict[str, Any]:
        done = self.desk.run("sync", "--once", "--json", "--hub", self.hub.url, vault=self.target.folder)
        assert done.out, done.err
        told: dict[str, Any] = done.json
        assert told["line"] == "online", told
        return told

    def work(self, text: str) -> None:
        with self.target.entered() as vault, vault.writing() as tx:
            tx.save_case(dataclasses.replace(tx.case(self.target.draft), narrative=text), Act.EDITED)


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    desk = CommandLine(tmp_path_factory.mktemp("desk"))
    assert desk.found().code == 0
    hub = HubProcess(tmp_path_factory.mktemp("hub"), ())
    open_desk = bootstrap.world().open_desk(desk.vault)
    session = open_desk.unlock("giorgi", PASSPHRASE)
    request, folder = session.exchange.enrolment(), HubFolder(hub.folder / "data")
    enrolled = enrol(folder, request, letter="A", url=None, sequence=0, now=datetime.now(UTC))
    session.exchange.take_directory(enrolled.path.read_bytes())
    session.officers.add("tamar", "Tamar", "Tamar", Role.SUPERVISOR, PASSPHRASE)
    draft, submitted = (session.cases.open(CASE).value.id for _ in range(2))
    session.cases.edit(draft, {"/narrative": "tiles, counted"})
    session.close()
    file = slots.read(desk.vault)
    made = Scratch(desk.vault, slots.open_by_passphrase(desk.vault, file, "giorgi", PASSPHRASE))
    yesterday = tmp_path_factory.mktemp("yesterday") / "vault"
    known = World(Target(made, yesterday, draft, submitted, "tamar"), hub, desk)
    with hub:
        known.contact()
        shutil.copytree(desk.vault, yesterday, ignore=shutil.ignore_patterns("*-shm", "*.lock"))
        session = open_desk.unlock("giorgi", PASSPHRASE)
        session.cases.submit(submitted)
        for number in range(6):
            session.cases.edit(draft, {"/narrative": f"tiles, counted again: {number}"})
        session.close()
        known.contact()
        yield known


def stored(hub: HubProcess) -> bytes:
    """The database of a hub that stands still."""
    return (hub.folder / "data" / "hub.db").read_bytes()


def store(hub: HubProcess, database: bytes) -> None:
    for name in ("hub.db-wal", "hub.db-shm"):
        (hub.folder / "data" / name).unlink(missing_ok=True)
    (hub.folder / "data" / "hub.db").write_bytes(database)


@pytest.fixture
def kept_hub(world: World) -> Iterator[HubProcess]:
    """The hub, put back as it was for the tests that follow."""
    world.hub.stop()
    database = stored(world.hub)
    world.hub.start()
    yield world.hub
    world.hub.stop()
    store(world.hub, database)
    world.hub.start()


def struck(attack: Attack, world: World, folder: Path) -> list[int]:
    """Do an attack to a copy; return the command's exit code at once and, where it matters, after the next contact."""
    copy = world.beside(folder)
    attack.strike(copy.target)
    codes = [copy.verify().code]
    if attack.after_contact is not None:
        assert copy.contact()["reason"] == "other_journal"
        codes.append(copy.verify().code)
    return codes


def print_table(world: World, folder: Path) -> None:
    """Print each attack with the exit codes of the real command."""
    sys.stderr.write(f"\n{'attack, every key in hand':<52} exit code of verify\n")
    for number, attack in enumerate(ATTACKS):
        codes = struck(attack, world, folder / str(number))
        sys.stderr.write(f"{attack.name:<52} {', after the next contact '.join(map(str, codes))}\n")


def test_an_honest_vault_is_told_whole_witnessed_and_in_plain_words(world: World, tmp_path: Path) -> None:
    copy = world.beside(tmp_path / "vault")
    done = copy.verify("--strict")
    assert (done.code, done.json["ok"], done.json["faults"], done.json["notes"]) == (0, True, [], [])
    account = " ".join(done.json["account"])
    assert "Witnessed by hub h" in account
    assert "no entry up to number" in account
    assert "can't prove that an entry was true" in account


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.name)
def test_each_attack_with_every_key_in_hand_has_its_exit_code(attack: Attack, world: World, tmp_path: Path) -> None:
    wanted = [attack.code] if attack.after_contact is None else [attack.code, attack.after_contact]
    assert struck(attack, world, tmp_path / "vault") == wanted


def test_the_table_in_one_process_agrees_and_a_program_that_believes_no_hub_is_told_from_it() -> None:
    figure = tamper.measure(len(ATTACKS), lambda *_: None)
    assert figure.passed, figure.result


def test_yesterdays_copy_that_works_on_is_found_at_the_next_contact_and_for_ever_after(
    world: World, tmp_path: Path
) -> None:
    copy = world.beside(tmp_path / "vault")
    copy.target.put_back(connection.FILE, mark.FILE, witness.FILE)
    copy.work("another day")
    assert copy.verify().code == 0
    assert copy.contact()["reason"] == "other_journal"
    for number in range(12):
        copy.work(f"and another: {number}")
    assert copy.contact()["reason"] == "other_journal"
    assert copy.verify().code == 4


def test_of_two_desks_with_one_identity_the_second_is_refused_while_messages_and_work_go_on(
    world: World, kept_hub: HubProcess, tmp_path: Path
) -> None:
    first, second = world.beside(tmp_path / "first"), world.beside(tmp_path / "second")
    for number, desk in enumerate((first, second)):
        desk.work(f"work of desk {number}")
    told = second.contact()
    assert told["reason"] is None
    assert second.verify().code == 0
    refused = first.contact()
    assert (refused["reason"], refused["line"]) == ("other_journal", "online")
    found = first.verify()
    assert found.code == 4
    assert any(fault["code"] == "rollback" for fault in found.json["faults"])


def test_a_tail_that_no_hub_has_seen_is_a_note_and_an_exit_code_only_when_asked(world: World, tmp_path: Path) -> None:
    copy = world.beside(tmp_path / "vault")
    copy.work("not told to any hub")
    done = copy.verify()
    assert (done.code, [note["code"] for note in done.json["notes"]]) == (0, ["unwitnessed"])
    assert copy.verify("--strict").code == 7


def test_a_statement_of_another_hub_is_a_fault_of_signature(world: World, tmp_path: Path) -> None:
    copy = world.beside(tmp_path / "vault")
    path = copy.target.folder / witness.FILE
    told = json.loads(path.read_bytes())
    path.write_text(json.dumps({**told, "signature": "A" * 86 + "=="}))
    assert copy.verify().code == 5
    path.write_text("[" * 1000)
    assert copy.verify().code == 5


def test_another_directory_by_raw_sql_makes_no_other_hub_known(world: World, tmp_path: Path) -> None:
    copy = world.beside(tmp_path / "vault")
    other = HubFolder(tmp_path / "hub")
    session = bootstrap.world().open_desk(copy.target.folder).unlock("giorgi", PASSPHRASE)
    request = session.exchange.enrolment()
    session.close()
    bundle = enrol(other, request, letter="A", url=None, sequence=0, now=datetime.now(UTC)).path.read_bytes()
    with copy.target.made.raw() as database:
        database.execute("UPDATE directory SET bundle = ?", (bundle,))
    assert copy.verify().code == 5


def test_the_hub_learns_nothing_but_digests(world: World) -> None:
    kept = b"".join(path.read_bytes() for path in sorted(world.hub.folder.rglob("*")) if path.is_file())
    for text in (PLANTED, "Port of Poti", "CSQU3054383", "Beridze", world.target.draft):
        assert text.encode() not in kept


def test_verify_runs_beside_an_open_window(world: World, tmp_path: Path) -> None:
    copy = world.beside(tmp_path / "vault")
    session = bootstrap.world().open_desk(copy.target.folder).unlock("giorgi", PASSPHRASE)
    session.cases.edit(copy.target.draft, {"/narrative": "while the window is open"})
    assert copy.verify().code == 0
    session.cases.edit(copy.target.draft, {"/narrative": "and after"})
    session.close()
    assert copy.verify().code == 0


def test_each_verification_is_an_entry_of_the_journal_unless_the_journal_is_broken(
    world: World, tmp_path: Path
) -> None:
    copy = world.beside(tmp_path / "vault")
    count = "SELECT count(*) FROM events WHERE act = 'vault.verified'"

    def noted() -> int:
        with copy.target.made.raw() as database:
            return int(database.execute(count).fetchone()[0])

    before = noted()
    copy.verify()
    assert noted() == before + 1
    copy.target.put_back(connection.FILE)
    after = noted()
    done = copy.verify()
    assert (done.code, noted()) == (4, after)
    assert "not-noted" in {note["code"] for note in done.json["notes"]}


def test_a_hub_from_an_old_backup_goes_on_and_the_desks_statements_stay_good(
    world: World, kept_hub: HubProcess, tmp_path: Path
) -> None:
    kept_hub.stop()
    backup = stored(kept_hub)
    kept_hub.start()
    copy = world.beside(tmp_path / "vault")
    copy.work("before the hub is put back")
    assert copy.contact()["reason"] is None
    kept_hub.stop()
    store(kept_hub, backup)
    kept_hub.restored()
    kept_hub.start()
    copy.work("after it")
    assert copy.contact()["reason"] is None
    done = copy.verify()
    assert (done.code, done.json["notes"]) == (0, [])
