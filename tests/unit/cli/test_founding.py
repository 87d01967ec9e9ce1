from __future__ import annotations

import io
import json
import stat
import subprocess
from pathlib import Path
from typing import Any

import pytest

from pcu_desk.bootstrap import world
from pcu_desk.cli.main import main
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.text import Text
from pcu_desk.services.session import Desk
from pcu_desk.vault import slots

SETUP = {
    "unit": {"code": "GEPTI", "country": "GE", "names": [{"id": "en", "name": "Port Control Unit, Poti"}]},
    "founder": {"user": "giorgi", "name": "Giorgi"},
}
CREATE = ("vault", "create", "--from", "setup.json", "--vault", "vault", "--passphrase-file", "first.txt")


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("pcu_desk.host.keyring.secret_store", lambda: None)
    (tmp_path / "setup.json").write_text(json.dumps(SETUP), encoding="utf-8")
    (tmp_path / "first.txt").write_text("the first passphrase\n", encoding="utf-8")
    return tmp_path


def ways(here: Path) -> list[str]:
    return [slot.kind for slot in slots.read(here / "vault").slots]


def test_a_vault_has_a_passphrase_and_two_codes_from_its_first_moment(here: Path) -> None:
    assert main([*CREATE, "--recovery-file", "sheet.txt"], world()) == 0
    assert ways(here) == ["passphrase", "recovery", "recovery"]
    assert stat.S_IMODE((here / "sheet.txt").stat().st_mode) == 0o600
    sheet = (here / "sheet.txt").read_text(encoding="utf-8")
    file = slots.read(here / "vault")
    codes = [line.strip() for line in sheet.splitlines() if line.startswith("    ")]
    assert file.vault in sheet
    assert len(codes) == 2
    for code in codes:
        opened, _ = slots.open_by_recovery(here / "vault", file, "giorgi", code)
        assert opened.founder == sheet.split("founder's key: ")[1].split("\n")[0].replace(" ", "")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def codes_shown(told: str) -> list[str]:
    return [line for line in told.splitlines() if line.count("-") == 7]


class TypesBack(Terminal):
    """A person at the terminal: types something wrong, then a code off the screen in another spelling."""

    def __init__(self, capsys: pytest.CaptureFixture[str], *, gives_up: bool = False) -> None:
        super().__init__()
        self._capsys, self._turn, self._gives_up, self.codes = capsys, 0, gives_up, [""]

    def readline(self, *_: Any) -> str:
        self._turn += 1
        if self._turn == 1:
            self.codes = codes_shown(self._capsys.readouterr().err)
            return "not a code\n"
        if self._gives_up:
            return ""
        return self.codes[1].lower().replace("-", " ") + "\n"


def test_a_code_is_typed_back_at_the_terminal_before_anything_is_made(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    person = TypesBack(capsys, gives_up=True)
    monkeypatch.setattr("sys.stdin", person)
    assert main([*CREATE], world()) == 1
    assert "no vault was made" in capsys.readouterr().err
    assert not (here / "vault").exists()
    person = TypesBack(capsys)
    monkeypatch.setattr("sys.stdin", person)
    assert main([*CREATE], world()) == 0
    slots.open_by_recovery(here / "vault", slots.read(here / "vault"), "giorgi", person.codes[0])


def test_without_a_terminal_a_file_for_the_codes_is_asked_for(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO())
    assert main([*CREATE], world()) == 1
    assert "--recovery-file" in capsys.readouterr().err
    assert not (here / "vault").exists()


@pytest.mark.parametrize("place", ["first.txt", "vault/sheet.txt"])
def test_codes_are_written_over_no_file_and_never_beside_what_they_open(
    here: Path, place: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "vault").mkdir()
    before = (here / "first.txt").read_bytes()
    assert main([*CREATE, "--recovery-file", place], world()) == 1
    assert place in capsys.readouterr().err
    assert (here / "first.txt").read_bytes() == before
    assert not list((here / "vault").iterdir())


def test_codes_of_a_vault_that_could_not_be_made_are_not_left_lying_about(here: Path) -> None:
    (here / "vault").write_text("a file in the way", encoding="utf-8")
    assert main([*CREATE, "--recovery-file", "sheet.txt"], world()) == 1
    assert not (here / "sheet.txt").exists()


def test_a_recovery_file_named_as_a_pdf_is_a_page_to_print_and_private(here: Path) -> None:
    assert main([*CREATE, "--recovery-file", "sheet.pdf"], world()) == 0
    made = (here / "sheet.pdf").read_bytes()
    assert made.startswith(b"%PDF-")
    assert stat.S_IMODE((here / "sheet.pdf").stat().st_mode) == 0o600
    told = subprocess.run(["pdftotext", "-raw", "sheet.pdf", "-"], cwd=here, capture_output=True, check=True).stdout
    codes = [line.split()[-1] for line in told.decode().splitlines() if line.count("-") == 7]
    assert len(codes) == 2
    for code in codes:
        slots.open_by_recovery(here / "vault", slots.read(here / "vault"), "giorgi", code)


def test_a_page_that_can_not_be_made_leaves_the_codes_as_text(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(*_given: object) -> None:
        raise UserError(Text("test", "No typeface here."))

    monkeypatch.setattr(Desk, "sheet_paper", refuse)
    assert main([*CREATE, "--recovery-file", "sheet.pdf"], world()) == 1
    assert "No typeface" in capsys.readouterr().err
    assert ways(here) == ["passphrase", "recovery", "recovery"]
    assert len([line for line in (here / "sheet.pdf").read_text().splitlines() if line.count("-") == 7]) == 2
