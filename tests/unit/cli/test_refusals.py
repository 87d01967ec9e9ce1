from __future__ import annotations

from pathlib import Path

import pytest

from pcu_desk.bootstrap import world
from pcu_desk.cli.main import main


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("pcu_desk.host.keyring.secret_store", lambda: None)
    return tmp_path


def refused(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert main([*words], world()) == 1
    told = capsys.readouterr()
    assert told.out == ""
    return told.err.strip()


@pytest.mark.usefixtures("here")
def test_a_language_that_is_not_there_is_told_in_english_with_those_that_are(
    capsys: pytest.CaptureFixture[str],
) -> None:
    told = refused(capsys, "verify", "--lang", "xx")
    assert "xx" in told
    assert "en, ru" in told


def test_a_missing_vault_is_told_before_a_passphrase_is_asked_for(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for command in (["verify"], ["case", "list"], ["vault", "passphrase", "--new-passphrase-file", "f"]):
        assert "There is no vault in none" in refused(capsys, *command, "--vault", "none")
    assert not (here / "none").exists()


@pytest.mark.usefixtures("here")
def test_the_reason_of_the_operating_system_is_in_the_language_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    told = refused(capsys, "vault", "create", "--from", "setup.json", "--lang", "ru")
    assert told == "setup.json не читается: нет такого файла или папки."


def test_a_misspelt_field_of_an_alert_is_refused_with_those_known(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "pass.txt").write_text("long enough to pass\n", encoding="utf-8")
    (here / "setup.json").write_text(
        '{"unit": {"code": "GEPTI", "country": "GE", "names": [{"id": "en", "name": "Poti"}]},'
        ' "founder": {"user": "giorgi", "name": "Giorgi"}}',
        encoding="utf-8",
    )
    (here / "alert.json").write_text('{"recipients": ["AZBAK"], "subject": "s", "handlin": "h"}', encoding="utf-8")
    desk = ("--vault", "vault", "--passphrase-file", "pass.txt")
    assert main(["vault", "create", "--from", "setup.json", "--recovery-file", "sheet.txt", *desk], world()) == 0
    capsys.readouterr()
    told = refused(capsys, "alert", "add", "alert.json", *desk)
    assert "handlin: " in told
    assert "handling" in told
    assert "Fields" in refused(capsys, "alert", "add", "alert.json", *desk).splitlines()[0]


def test_a_new_passphrase_typed_at_the_terminal_is_typed_twice_and_a_slip_makes_no_vault(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "setup.json").write_text(
        '{"unit": {"code": "GEPTI", "country": "GE", "names": [{"id": "en", "name": "Poti"}]},'
        ' "founder": {"user": "giorgi", "name": "Giorgi"}}',
        encoding="utf-8",
    )
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    typed = iter(["long enough to pass", "long enough to fail", "long enough to pass", "long enough to pass"])
    monkeypatch.setattr("getpass.getpass", lambda _prompt: next(typed))
    create = ("vault", "create", "--from", "setup.json", "--vault", "vault", "--recovery-file", "sheet.txt")
    assert "differ" in refused(capsys, *create)
    assert not (here / "vault").exists()
    assert main([*create], world()) == 0
