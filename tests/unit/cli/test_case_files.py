from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from pcu_desk.bootstrap import world
from pcu_desk.cli import asked
from pcu_desk.cli.main import main
from pcu_desk.services.cases import Cases
from pcu_desk.services.founding import founding_of
from pcu_desk.vault.door import VaultFolders
from tests.desk_process import PASSPHRASE, SETUP
from tests.unit.domain.samples import case_file

COUNT = 12


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two empty vaults of one unit, and in `all.json` the cases of a third."""
    (tmp_path / "pass.txt").write_text(PASSPHRASE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("pcu_desk.host.keyring.secret_store", lambda: None)
    source = VaultFolders().create(tmp_path / "source", founding_of(SETUP, PASSPHRASE))
    for _ in range(COUNT):
        Cases(source).open(case_file())
    (tmp_path / "all.json").write_bytes(b"".join(Cases(source).export_all()))
    source.close()
    VaultFolders().create(tmp_path / "vault", founding_of(SETUP, PASSPHRASE)).close()
    return tmp_path


def run(*words: str) -> int:
    return main([*words, "--vault", "vault", "--user", "giorgi", "--passphrase-file", "pass.txt"], world())


def numbers(capsys: pytest.CaptureFixture[str]) -> list[str]:
    capsys.readouterr()
    assert run("case", "list", "--json") == 0
    return sorted(row["number"] for row in json.loads(capsys.readouterr().out))


def test_a_file_that_no_memory_holds_is_taken_in_case_by_case(
    place: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    longest = max(len(line) for line in (place / "all.json").read_bytes().splitlines())
    monkeypatch.setattr(asked, "_LARGEST", longest + 10)
    assert asked.is_large("all.json")
    assert run("case", "add", "all.json", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["taken"] == numbers(capsys)
    assert len(told["taken"]) == COUNT
    assert run("case", "export", "--all", "--out", "again.json") == 0
    before, after = (json.loads((place / name).read_text("utf-8")) for name in ("all.json", "again.json"))
    marks = [case.pop("imported")["content"] for case in after["cases"]]
    assert after["cases"] == before["cases"]
    small = VaultFolders().create(place / "small", founding_of(SETUP, PASSPHRASE))
    Cases(small).take_in(before)
    first = Cases(small).get(told["taken"][0])
    assert {first.imported.content if first.imported else ""} == set(marks), "read at once or case by case: one digest"
    small.close()
    assert run("verify") == 0


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (lambda text: text[: text.rindex("\n]}")], "ends before its last case"),
        (lambda text: text[: len(text) // 2], "line 1"),
        (lambda text: json.dumps(json.loads(text), indent=1), "larger than"),
        (lambda text: text.replace('"place":"Порт', '"colour":"x","place":"Порт'), "cases[11].colour"),
        (lambda text: text.replace("pcu-cases/1", "pcu-cases/2"), "newer PCU Desk"),
        (lambda text: text.replace('"format"', '"forma"'), "pcu-cases/1"),
    ],
)
def test_a_large_file_that_is_spoilt_brings_nothing(
    place: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], spoil: Any, told: str
) -> None:
    path = place / "all.json"
    path.write_text(spoil(path.read_text("utf-8")), encoding="utf-8")
    monkeypatch.setattr(asked, "_LARGEST", 10_000)
    assert run("case", "add", "all.json") == 1
    assert told in capsys.readouterr().err
    assert numbers(capsys) == []
