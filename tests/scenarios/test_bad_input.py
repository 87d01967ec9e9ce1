"""Bad input gets one clear sentence and an exit code, and nothing that was saved is lost."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desk_process import CommandLine

CASE = {
    "place": "Port of Poti",
    "units": [{"kind": "container", "number": "CSQU 305438-3"}],
    "goods": [{"description": "Плитка керамическая", "gross": "23180.0 kg"}],
}


@pytest.fixture(scope="module")
def founded(tmp_path_factory: pytest.TempPathFactory) -> CommandLine:
    desk = CommandLine(tmp_path_factory.mktemp("desk"))
    done = desk.found()
    assert done.code == 0, done.err
    assert desk.run("case", "add", desk.file("case.json", CASE)).code == 0
    return desk


def refused(desk: CommandLine, *command: str, **options: object) -> str:
    """Run a command that must be refused; return its one sentence."""
    done = desk.run(*command, **options)  # type: ignore[arg-type]
    assert done.code == 1, (done.out, done.err)
    assert done.out == ""
    return done.err.strip()


def test_no_vault_is_told_with_the_folder_and_what_to_do(tmp_path: Path) -> None:
    desk = CommandLine(tmp_path)
    assert "There is no vault in" in refused(desk, "case", "list")


def test_a_wrong_passphrase_is_refused_and_the_right_one_still_opens(founded: CommandLine, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.txt"
    wrong.write_text("not the passphrase\n", encoding="utf-8")
    done = founded.bare(
        "case", "list", "--vault", str(founded.vault), "--user", "giorgi", "--passphrase-file", str(wrong)
    )
    assert done.code == 1
    assert "passphrase" in done.err
    assert founded.run("case", "list").code == 0


def test_a_foreign_file_in_place_of_the_vault_is_named_and_left_alone(founded: CommandLine, tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    shutil.copytree(founded.vault, folder)
    (folder / "vault.db").write_text("my shopping list\n" * 1000, encoding="utf-8")
    sentence = refused(founded, "case", "list", vault=folder)
    assert "vault.db" in sentence
    assert (folder / "vault.db").read_text(encoding="utf-8").startswith("my shopping list")


def test_a_foreign_key_file_is_named(founded: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "vault.json").write_text("[1, 2, 3]", encoding="utf-8")
    assert "vault.json" in refused(founded, "case", "list", vault=tmp_path)


HOLDER = """
import sys
from pathlib import Path
from pcu_desk.host.lock import VaultLock
lock = VaultLock()
lock.acquire(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def window_open(founded: CommandLine) -> Iterator[None]:
    """Another process holds the vault as a window does."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(founded.vault)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        yield
        holder.communicate("")


@pytest.mark.usefixtures("window_open")
def test_while_a_window_is_open_changes_are_refused_and_reading_goes_on(founded: CommandLine) -> None:
    assert "open in another window" in refused(founded, "case", "add", founded.file("again.json", CASE))
    assert len(founded.run("case", "list", "--json").json) == 1


def test_every_wrong_field_of_a_case_file_is_told_at_once_with_its_path(founded: CommandLine) -> None:
    wrong = {
        "direction": "sideways",
        "begun": "yesterday",
        "colour": "blue",
        "goods": [{"description": "tiles"}, {"gross": "heavy"}],
        "seizure": {"items": [{"category": "treasure", "quantity": "12.640"}]},
    }
    sentence = refused(founded, "case", "add", founded.file("wrong.json", wrong))
    for path in (
        "direction",
        "begun",
        "colour",
        "goods[1].gross",
        "seizure.items[0].category",
        "seizure.items[0].quantity",
    ):
        assert f"  {path}: " in sentence
    assert len(founded.run("case", "list", "--json").json) == 1


def test_a_file_that_is_not_json_is_told_with_line_and_column(founded: CommandLine, tmp_path: Path) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text('{"place": \n "Poti",,}', encoding="utf-8")
    assert "line 2, column 9" in refused(founded, "case", "add", str(broken))


def test_a_report_to_a_full_disk_is_told_and_the_case_is_safe(founded: CommandLine) -> None:
    if not Path("/dev/full").exists():  # only Linux has a disk that is always full
        return
    seizure = {
        **CASE,
        "begun": "2026-11-21T14:06+04:00",
        "seizure": {
            "at": "2026-11-21T15:20+04:00",
            "grounds": "False wall",
            "items": [{"description": "packs", "category": "drugs", "quantity": "12.640 kg"}],
            "persons": [{"role": "witness", "name": "Giorgi Meladze"}],
        },
    }
    number = founded.run("case", "add", founded.file("seizure.json", seizure), "--json").json["number"]
    sentence = refused(founded, "report", number, "--out", "/dev/full")
    assert "No space left on device" in sentence
    assert founded.run("case", "show", number).json["seizure"]["items"][0]["quantity"]["amount"] == "12.640"


def test_a_hub_that_is_down_is_told_and_the_desk_without_directory_too(founded: CommandLine) -> None:
    done = founded.run("sync", "--once", "--hub", "http://127.0.0.1:9")
    assert done.code == 1
    assert "enrol" in done.out


def test_sentences_come_in_russian_when_asked(founded: CommandLine, tmp_path: Path) -> None:
    done = founded.bare("case", "list", "--vault", str(tmp_path / "none"), "--user", "x", "--passphrase-file",
                        str(founded.passphrase), "--lang", "ru")  # fmt: skip
    assert done.code == 1
    assert any("а" <= letter <= "я" for letter in done.err)


def test_a_role_is_refused_at_the_command_line_too(founded: CommandLine) -> None:
    auditor = {"user": "eldar", "name": "Eldar Quliyev", "name_latin": "Eldar Quliyev", "role": "auditor"}
    added = founded.run(
        "vault",
        "users",
        "--add",
        founded.file("auditor.json", auditor),
        "--new-passphrase-file",
        str(founded.passphrase),
    )
    assert added.code == 0, added.err
    assert "role" in refused(founded, "case", "add", founded.file("by-auditor.json", CASE), user="eldar")
    assert founded.run("case", "list", "--json", user="eldar").code == 0
