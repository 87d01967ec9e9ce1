from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from pcu_desk.bootstrap import world
from pcu_desk.cli.main import main
from pcu_desk.vault import attempts
from tests.desk_process import SETUP


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("pcu_desk.host.keyring.secret_store", lambda: None)
    attempts._in_process.clear()
    (tmp_path / "setup.json").write_text(json.dumps(SETUP), encoding="utf-8")
    for name in ("first", "second", "third"):
        (tmp_path / f"{name}.txt").write_text(f"the {name} passphrase\n", encoding="utf-8")
    assert desk("vault", "create", "--from", "setup.json", "--recovery-file", "sheet.txt", by="first") == 0
    return tmp_path


def desk(*words: str, by: str) -> int:
    return main([*words, "--vault", "vault", "--passphrase-file", f"{by}.txt"], world())


def nobody_waits(here: Path) -> None:
    attempts._in_process.clear()
    (here / "vault" / attempts.FILE).unlink(missing_ok=True)


def told(capsys: pytest.CaptureFixture[str], *words: str, by: str) -> Any:
    capsys.readouterr()
    assert desk(*words, "--json", by=by) == 0
    return json.loads(capsys.readouterr().out)


def codes(here: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    return kept(here, told(capsys, "vault", "codes", by="first")["recovery_codes"])


def kept(here: Path, found: list[str]) -> list[str]:
    for index, code in enumerate(found):
        (here / f"code{index}.txt").write_text(code + "\n", encoding="utf-8")
    return found


def test_a_printed_code_gives_a_new_passphrase_once_and_the_journal_tells_it(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert len(codes(here, capsys)) == 2
    back = ("vault", "recover", "--new-passphrase-file")
    answer = told(capsys, *back, "second.txt", by="code0")
    assert answer["pending"] is False, "the only supervisor countersigns his own key"
    assert desk("verify", by="second") == 0
    assert desk("verify", by="first") == 1, "the old passphrase is gone"
    assert desk(*back, "third.txt", by="code0") == 1, "a code is spent by its use"
    nobody_waits(here)
    assert desk(*back, "third.txt", by="code1") == 1, "and the other one with it"
    nobody_waits(here)
    kept(here, answer["recovery_codes"])
    assert desk(*back, "third.txt", by="code1") == 0
    assert desk("verify", by="third") == 0


def test_a_new_passphrase_that_is_too_short_spends_no_code(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    codes(here, capsys)
    (here / "short.txt").write_text("short\n", encoding="utf-8")
    assert desk("vault", "recover", "--new-passphrase-file", "short.txt", by="code0") == 1
    assert desk("vault", "recover", "--new-passphrase-file", "second.txt", by="code0") == 0
