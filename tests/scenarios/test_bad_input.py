"""Bad input gets one clear sentence and an exit code, and nothing that was saved is lost."""

from __future__ import annotations

import dataclasses
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from pcu_desk import bootstrap
from pcu_desk.cli.main import main
from pcu_desk.services.session import Desk
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
    done = desk.run(*command, **options)
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
    assert "the disk is full" in sentence
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


def out(desk: CommandLine, command: str) -> subprocess.CompletedProcess[str]:
    """Run a command through a shell, which can close and redirect what a process begins with."""
    options = f"--user giorgi --passphrase-file '{desk.passphrase}'"
    line = command.format(desk=f"'{sys.executable}' -m pcu_desk --vault '{desk.vault}'", options=options)
    return subprocess.run(
        line, shell=True, capture_output=True, text=True, env=desk.environment, timeout=60, check=False
    )


def test_an_answer_that_can_not_be_written_is_told_and_what_was_saved_is_there(founded: CommandLine) -> None:
    if not Path("/dev/full").exists():  # only Linux has a disk that is always full
        return
    before = len(founded.run("case", "list", "--json").json)
    done = out(founded, "{desk} case add '" + founded.file("full.json", CASE) + "' {options} >/dev/full")
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "could not be written" in done.stderr
    assert len(founded.run("case", "list", "--json").json) == before + 1


@pytest.mark.parametrize(
    ("command", "code"),
    [
        ("{desk} case list {options} <&- >&-", 0),
        ("{desk} case list --user giorgi <&-", 1),
        ("{desk} case add - {options} <&-", 1),
        ("{desk} id <&-", 0),
        ("{desk} case add /dev/zero {options}", 1),
        ("{desk} case list --lang ../../x {options}", 1),
        ("PYTHONIOENCODING=ascii {desk} case list {options}", 0),
        ("{desk} vault enrol /nowhere/at/all.json {options}", 1),
        ("{desk} case list --limit 1000000000000000000000000000000 {options}", 2),
    ],
)
def test_odd_surroundings_get_an_answer_or_a_sentence_never_a_traceback(
    founded: CommandLine, command: str, code: int
) -> None:
    done = out(founded, command)
    assert "Traceback" not in done.stderr
    assert done.returncode == code, done.stderr
    assert code == 0 or len(done.stderr) > 20


@pytest.mark.parametrize("founder", ["x", 6, None, [], {"user": []}])
def test_a_set_up_of_another_shape_is_refused_field_by_field(
    founded: CommandLine, tmp_path: Path, founder: object
) -> None:
    setup = founded.file("odd.json", {"unit": {"code": "GEPTI"}, "founder": founder})
    sentence = refused(founded, "vault", "create", "--from", setup, vault=tmp_path / "vault")
    assert "founder" in sentence
    assert not (tmp_path / "vault" / "vault.db").exists()


def test_a_vault_named_before_the_command_is_the_one_that_is_used(founded: CommandLine, tmp_path: Path) -> None:
    options = ("--user", "giorgi", "--passphrase-file", str(founded.passphrase))
    listed = founded.bare("--vault", str(founded.vault), "case", "list", "--json", *options)
    assert len(listed.json) == len(founded.run("case", "list", "--json").json)
    named_like_a_command = tmp_path / "demo"
    shutil.copytree(founded.vault, named_like_a_command)
    assert founded.bare("--vault", str(named_like_a_command), "case", "list", *options).code == 0


def test_a_file_with_a_byte_order_mark_is_read_as_the_person_meant_it(founded: CommandLine, tmp_path: Path) -> None:
    marked = tmp_path / "marked.json"
    marked.write_text(json.dumps(CASE), encoding="utf-8-sig")
    assert founded.run("case", "add", str(marked)).code == 0


def test_a_bug_is_told_in_a_sentence_and_noted_in_the_log_without_its_words(
    founded: CommandLine,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    def broken(_folder: Path) -> Desk:
        raise RuntimeError("the words of Meladze")

    world = dataclasses.replace(bootstrap.world(), open_desk=broken)
    monkeypatch.setenv("HOME", str(founded.home))
    with caplog.at_level("ERROR", "pcu_desk"):
        assert main(["case", "list", "--vault", str(founded.vault)], world) == 1
    told = capsys.readouterr().err
    assert "RuntimeError" in told
    assert "Meladze" not in told
    assert [record.exc_info is not None for record in caplog.records] == [True]


def test_trouble_while_locking_is_told_beside_the_result_and_never_as_if_nothing_was_saved(
    founded: CommandLine, tmp_path: Path
) -> None:
    folder = tmp_path / "vault"
    shutil.copytree(founded.vault, folder)
    (folder / "mark.json").unlink()
    (folder / "mark.json").mkdir()
    done = founded.run("case", "add", founded.file("beside.json", CASE), "--json", vault=folder)
    assert done.code == 0
    assert "mark.json" in done.err
    assert "did its work" in done.err
    assert done.json["number"] in {row["number"] for row in founded.run("case", "list", "--json", vault=folder).json}
