from __future__ import annotations

import dataclasses
import json
import re
import typing
from collections.abc import Iterator
from pathlib import Path

import jsonschema
import pytest

from pcu_desk import assets
from pcu_desk.bootstrap import world
from pcu_desk.cli.main import main
from pcu_desk.domain import tables
from pcu_desk.domain.case import Case
from pcu_desk.domain.codes import Outcome, Unit
from pcu_desk.domain.fields import Kind, spec_of
from pcu_desk.domain.listed import Checkpoint
from pcu_desk.domain.record import row_kind
from pcu_desk.domain.schema import case_schema

PAGE = assets.resource("help", "files.md").read_text(encoding="utf-8")
BLOCKS = dict(re.findall(r"```json (\S+)\n(.*?)```", PAGE, re.DOTALL))


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, text in BLOCKS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "first.txt").write_text("a passphrase of giorgi\n", encoding="utf-8")
    (tmp_path / "new.txt").write_text("a passphrase of nino\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("pcu_desk.host.keyring.secret_store", lambda: None)
    return tmp_path


def run(words: str, user: str = "nino") -> int:
    file = {"giorgi": "first.txt", "nino": "new.txt"}[user]
    return main([*words.split(), "--vault", "vault", "--user", user, "--passphrase-file", file], world())


@pytest.mark.usefixtures("desk")
def test_every_file_of_the_help_page_is_taken_as_it_stands(capsys: pytest.CaptureFixture[str]) -> None:
    number = "GEPTI-2026-A-00001"
    assert run("vault create --from setup.json --recovery-file sheet.txt", "giorgi") == 0
    assert run("vault users --add officer.json --new-passphrase-file new.txt", "giorgi") == 0
    assert run("case add case.json") == 0
    assert run(f"case issue {number}") == 0
    assert run(f"case amend {number} --changes changes.json --reason witnesses") == 0
    assert run(f"case submit {number}") == 0
    capsys.readouterr()
    assert run(f"case history {number} --lang ru") == 0
    told = capsys.readouterr().out
    assert "Выдано" in told
    assert "case." not in told
    for name in ("truck", "wagon", "parcel"):
        assert run(f"case add {name}.json --json") == 0
        added = json.loads(capsys.readouterr().out)["number"]
        assert run(f"case submit {added}") == 0, capsys.readouterr().err
        capsys.readouterr()
    assert run(f"case custody {number} link.json") == 0
    assert run("vault unit unit.json", "giorgi") == 0
    assert run("case export --all --out all.json", "giorgi") == 0
    assert run("case add all.json", "giorgi") == 0
    assert run("verify") == 0
    capsys.readouterr()
    for command in (f"case show {number}", "case search Annayew", f"case history {number}"):
        assert run(command) == 0
    capsys.readouterr()
    assert run(f"case history {number} --json") == 0
    acts = [entry["act"] for entry in json.loads(capsys.readouterr().out)]
    assert acts.count("case.viewed") == 3, "who looks by the command line is noted too"
    assert run("alert add alert.json") == 1
    assert "directory" in capsys.readouterr().err, "only the exchange is missing, nothing in the file"


def test_every_code_of_an_inspection_stands_in_the_help_page() -> None:
    told = dict(re.findall(r"^\| `(\S+)` \| (.+) \|$", PAGE.partition("### Codes by field")[2], re.MULTILINE))
    assert {path: codes.split(", ") for path, codes in told.items()} == dict(code_lists(Case, ""))
    assert ", ".join(Outcome) in PAGE.replace("\n", " ")
    assert ", ".join(Unit) in re.sub(r"\s+", " ", PAGE)


def test_every_group_of_an_inspection_every_act_and_every_indicator_stands_in_the_help_page() -> None:
    told = set(re.findall(r"^\| `(\S+)` \| .+ \|$", PAGE.partition("### Codes by field")[0], re.MULTILINE))
    assert told == set(groups(Case, ""))
    words = PAGE.replace("\n", " ")
    assert ", ".join(cells[0] for cells in tables.rows("indicator")) in words
    for name in (field.name for field in dataclasses.fields(Case) if spec_of(field).kind is Kind.GIVEN):
        assert f"`{name}`" in PAGE
    for checklist in dict.fromkeys(point.checklist for point in Checkpoint):
        assert re.search(rf"\b{checklist}\b", PAGE)


def test_the_examples_are_what_the_schema_describes() -> None:
    checker = jsonschema.Draft202012Validator(case_schema(), format_checker=jsonschema.FormatChecker())
    for name in ("case", "truck", "wagon", "parcel"):
        assert list(checker.iter_errors(json.loads(BLOCKS[f"{name}.json"]))) == []


def test_an_answer_of_the_help_page_has_only_known_fields() -> None:
    answer = json.loads(BLOCKS["answer.json"])
    assert set(answer) == {"in_reply_to", "outcome", "text"}
    assert answer["outcome"] in list(Outcome)


def code_lists(kind: type, path: str) -> Iterator[tuple[str, list[str]]]:
    hints = typing.get_type_hints(kind)
    for field in dataclasses.fields(kind):
        spec = field.metadata["spec"]
        here = f"{path}{field.name}"
        if spec.kind is Kind.CODE:
            yield here, [code.value for code in typing.get_args(hints[field.name])[0]]
        elif spec.kind is not Kind.GIVEN and (inner := row_kind(kind, field.name)):
            yield from code_lists(inner, here + ("[]." if spec.kind is Kind.ROWS else "."))


def groups(kind: type, path: str) -> Iterator[str]:
    for field in dataclasses.fields(kind):
        spec = spec_of(field)
        if spec.kind is not Kind.GIVEN and (inner := row_kind(kind, field.name)):
            here = f"{path}{field.name}" + ("[]" if spec.kind is Kind.ROWS else "")
            yield here
            yield from groups(inner, f"{here}.")
