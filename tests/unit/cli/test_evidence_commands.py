"""`pcu-desk evidence` from end to end, with the real child process and the vault on disk."""

from __future__ import annotations

import io
import json
import shutil
import zipfile
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from pcu_desk.bootstrap import world
from pcu_desk.cli.main import main
from pcu_desk.services.cases import Cases
from pcu_desk.services.founding import founding_of
from pcu_desk.vault.door import VaultFolders
from tests.desk_process import PASSPHRASE, SETUP
from tests.unit.domain.samples import case_file


@pytest.fixture(scope="module")
def founded(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    folder = tmp_path_factory.mktemp("founded") / "vault"
    vault = VaultFolders().create(folder, founding_of(SETUP, PASSPHRASE))
    number = Cases(vault).open(case_file()).value.number
    vault.close()
    return folder, number


@pytest.fixture
def case(founded: tuple[Path, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The number of a case with a seizure, in a vault of a folder that has a card with two photos and a paper."""
    shutil.copytree(founded[0], tmp_path / "vault")
    (tmp_path / "pass.txt").write_text(PASSPHRASE, encoding="utf-8")
    card = tmp_path / "card" / "DCIM"
    card.mkdir(parents=True)
    for name, colour in (("1.JPG", "red"), ("2.jpg", "blue")):
        kept = io.BytesIO()
        Image.new("RGB", (640, 480), colour).save(kept, "JPEG")
        (card / name).write_bytes(kept.getvalue())
    (tmp_path / "paper.pdf").write_bytes(b"%PDF-1.7 a scan")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("pcu_desk.host.keyring.secret_store", lambda: None)
    return founded[1]


def run(*words: str) -> int:
    return main([*words, "--vault", "vault", "--user", "giorgi", "--passphrase-file", "pass.txt"], world())


def told(capsys: pytest.CaptureFixture[str], *words: str, code: int = 0) -> Any:
    capsys.readouterr()
    assert run(*words, "--json") == code
    return json.loads(capsys.readouterr().out)


def test_files_go_in_are_listed_written_out_packed_and_checked(
    case: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    added = told(capsys, "evidence", "add", case, "paper.pdf", "--folder", "card", "--caption", "Ящик 4", "--item", "1")
    assert [row["name"] for row in added["added"]] == ["paper.pdf", "1.JPG", "2.jpg"]
    assert added["refused"] == []
    listed = told(capsys, "evidence", "list", case)
    assert [row.pop("here") for row in listed] == [True] * 3
    assert listed == added["added"]
    assert {row["item"] for row in listed} == {told(capsys, "case", "show", case)["seizure"]["items"][0]["id"]}
    photo = next(row for row in listed if row["name"] == "1.JPG")
    assert (photo["width"], photo["height"], photo["kind"]) == ("640", "480", "photo")
    assert run("evidence", "save", case, photo["id"], "--out", "out.jpg") == 0
    assert (tmp_path / "out.jpg").read_bytes() == (tmp_path / "card" / "DCIM" / "1.JPG").read_bytes()
    assert told(capsys, "evidence", "export", case, "--out", "p.zip") == {"file": "p.zip", "files": 3}
    with zipfile.ZipFile(tmp_path / "p.zip") as archive:
        assert {"manifest.json", "SHA256SUMS", "HOW-TO-VERIFY.txt", "originals/003.jpg"} <= set(archive.namelist())
    whole = {"whole": 3, "missing": [], "altered": [], "quarantined": []}
    assert told(capsys, "evidence", "check") == whole
    assert run("verify") == 0
    history = told(capsys, "case", "history", case)
    assert [entry["act"] for entry in history if entry["act"] in ("case.attached", "case.exported")] == [
        *["case.attached"] * 3,
        *["case.exported"] * 2,
    ]


def test_words_for_a_person_and_exit_codes(case: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("evidence", "add", case, "paper.pdf", "none.jpg") == 1
    said = capsys.readouterr()
    assert case in said.out
    assert "none.jpg" in said.err
    assert run("evidence", "add", case, "paper.pdf") == 1
    assert "already" in capsys.readouterr().err
    assert run("evidence", "add", case) == 2
    assert "--folder" in capsys.readouterr().err
    assert run("evidence", "add", case, "card/DCIM/1.JPG", "--item", "99") == 1
    assert "seized item 99" in capsys.readouterr().err
    assert run("evidence", "list", case) == 0
    line = capsys.readouterr().out
    assert line.count("\n") == 1
    assert "paper.pdf" in line
    assert run("evidence", "save", case, "none", "--out", "x") == 1
    assert run("evidence", "check") == 0


def test_what_is_missing_altered_or_apart_is_told_with_the_code_of_a_row(
    case: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = told(capsys, "evidence", "add", case, "paper.pdf", "--folder", "card")["added"]
    place = tmp_path / "vault" / "evidence"
    by_size = sorted(place.iterdir(), key=lambda path: path.stat().st_size)
    by_size[0].unlink()
    by_size[1].write_bytes(by_size[1].read_bytes() + b"x")
    (place / ("ab" * 16)).write_bytes(b"of a program that was killed")
    assert run("evidence", "add", case, "paper.pdf") == 1
    found = told(capsys, "evidence", "check", code=6)
    paper = next(row["id"] for row in rows if row["name"] == "paper.pdf")
    assert (found["missing"], len(found["altered"]), found["whole"]) == ([paper], 1, 1)
    assert found["quarantined"] == ["ab" * 16]
    assert run("evidence", "check") == 6
    assert "missing" in capsys.readouterr().out
    faults = told(capsys, "verify", code=6)["faults"]
    assert sorted((fault["code"], fault["subject"]) for fault in faults) == sorted(
        ("row", subject) for subject in (paper, *found["altered"])
    )


def test_no_plain_byte_of_evidence_lies_in_the_vault(case: str, tmp_path: Path) -> None:
    secret = b"%PDF-1.7 a marker that nobody may find" * 40
    (tmp_path / "secret.pdf").write_bytes(secret)
    assert run("evidence", "add", case, "secret.pdf", "card/DCIM/1.JPG", "--caption", "a caption to be found") == 0
    photo = (tmp_path / "card" / "DCIM" / "1.JPG").read_bytes()
    for path in (tmp_path / "vault").rglob("*"):
        raw = path.read_bytes() if path.is_file() else b""
        assert secret[:38] not in raw
        assert photo[:64] not in raw
        assert b"a caption to be found" not in raw


def test_what_is_said_of_a_file_changes_and_the_file_stays(case: str, capsys: pytest.CaptureFixture[str]) -> None:
    (row,) = told(capsys, "evidence", "add", case, "card/DCIM/1.JPG", "--item", "1")["added"]
    said = told(capsys, "evidence", "describe", case, row["id"], "--caption", "Шов на баке", "--item", "")
    assert (said["caption"], said["sha256"], said["kind"]) == ("Шов на баке", row["sha256"], "photo")
    assert not said.get("item")
    (listed,) = told(capsys, "evidence", "list", case)
    assert (listed["caption"], listed["here"]) == ("Шов на баке", True)
    assert run("evidence", "describe", case, row["id"], "--item", "no such item") == 1
    assert run("evidence", "describe", case, row["id"], "--kind", "other", "--json") == 0


def test_a_file_that_may_be_on_its_way_in_is_left_alone_by_commands_that_run_beside(
    case: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("evidence", "add", case, "paper.pdf") == 0
    coming = tmp_path / "vault" / "evidence" / ("cd" * 16)
    coming.write_bytes(b"sealed, and its row not yet written")
    for beside in (("evidence", "list", case), ("evidence", "check"), ("verify",), ("case", "list")):
        assert run(*beside) == 0
        assert coming.exists()
    assert run("case", "submit", case) in (0, 1)
    assert not coming.exists()
    assert told(capsys, "evidence", "check")["quarantined"] == [coming.name]
    notes = told(capsys, "verify")["notes"]
    assert "quarantined" in [note["code"] for note in notes]
