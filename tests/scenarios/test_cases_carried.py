"""Every case leaves a vault as one open document and enters another: equal, proven, nothing written over."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import jsonschema
import pypdfium2
import pytest

from pcu_desk import assets
from pcu_desk.domain.canonical import canonical, digest
from pcu_desk.domain.codes import Role
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.services.cases import Cases
from pcu_desk.services.founding import founding_of
from pcu_desk.services.officers import Officers
from pcu_desk.vault.door import VaultFolders
from tests.desk_process import PASSPHRASE, SETUP, CommandLine

SEIZURE: dict[str, Any] = {
    "direction": "transit",
    "place": "Порт Поти 🚢",
    "begun": "2026-11-21T08:10+04:00",
    "arrived": "2026-11-20T23:00+04:00",
    "officers": "ნინო",
    "selection": "profile",
    "risks": [{"indicator": "low_value", "points": "20", "note": "a\u202eb\u00ad\u200c"}],
    "units": [{"id": "u1", "kind": "container", "number": "CSQU3054384", "kept_as_seen": True}],
    "documents": [{"kind": "cmr", "number": "=1+1", "issued": "2026-11-02"}],
    "parties": [{"role": "consignee", "name": "شرکت نمونه", "name_latin": "Nemune", "country": "IR"}],
    "goods": [{"description": "Ferrosilicon <b>&amp;", "gross": "24.50 t", "value": "0.10 USD", "expert": False}],
    "examination": {
        "decision": "full",
        "result": "seizure",
        "radiation": "0.110",
        "checks": [{"kind": "xray", "finding": "suspicious"}],
        "checklist": [{"unit": "u1", "point": "dry.floor", "finding": "clear"}],
        "places": [{"mark": "1", "gross": "10 kg"}],
        "found": [{"name": "Имя", "condition": "well"}],
    },
    "seizure": {
        "at": "2026-11-21T09:00+04:00",
        "grounds": "Short inside\nlength.",
        "detection": "xray",
        "items": [{"description": "Pills", "category": "drugs", "quantity": "18000 pills", "test_result": "positive"}],
        "persons": [{"role": "witness", "name": "გ. მ.", "signature": "signed", "signed_at": "2026-11-21T10:01+04:00"}],
        "samples": [{"item": "1", "quantity": "200 mg"}],
        "deadlines": [{"what": "Notice", "days": "60", "due": "2027-01-20"}],
    },
}
DRAFT = {"begun": "2026-11-22T01:00+05:00", "place": "Gate", "units": [{"kind": "wagon", "number": "52810017"}]}


def with_officer(line: CommandLine) -> CommandLine:
    """Found the vault of this command line, in this process for the sake of time."""
    vault = VaultFolders().create(line.vault, founding_of(SETUP, PASSPHRASE))
    Officers(vault).add("nino", "ნინო", "Nino", Role.OFFICER, PASSPHRASE)
    vault.close()
    return line


@contextmanager
def cases_of(line: CommandLine, user: str) -> Iterator[Cases]:
    vault = VaultFolders().unlock(line.vault, user, PASSPHRASE)
    yield Cases(vault)
    vault.close()


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> CommandLine:
    """A vault with an approved case that changed hands, a returned one, a countersigned release and a drawn draft."""
    line = with_officer(CommandLine(tmp_path_factory.mktemp("source")))
    with cases_of(line, "nino") as nino:
        approved, returned, risky = (nino.open(record).value.id for record in (SEIZURE, SEIZURE, {**DRAFT, **RISKY}))
        nino.issue(approved)
        nino.submit(approved)
        nino.submit(returned)
        nino.open(DRAFT, nino.draw(["52810017"], 1).value.id)
    with cases_of(line, "giorgi") as giorgi:
        giorgi.approve(approved)
        giorgi.return_(returned, "Say more")
        giorgi.countersign(risky)
    link = {"released_by": "Nino", "received_by": "Laboratory", "purpose": "laboratory", "seal": "B-7"}
    done = line.run("case", "custody", approved, line.file("link.json", link), "--json", user="nino")
    assert (done.code, done.json["links"]) == (0, 1)
    return line


RISKY: dict[str, Any] = {
    "examination": {"decision": "release", "result": "nothing_found"},
    "risks": [{"indicator": "circuitous_route", "points": "70"}],
}


def exported(line: CommandLine, name: str = "all.json") -> dict[str, Any]:
    path = line.home / name
    done = line.run("case", "export", "--all", "--out", str(path))
    assert done.code == 0, done.err
    document: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return document


def without_marks(document: dict[str, Any]) -> dict[str, Any]:
    cases = [{name: value for name, value in case.items() if name != "imported"} for case in document["cases"]]
    return {**document, "exported": "", "cases": cases}


def sound(line: CommandLine) -> None:
    done = line.run("verify", "--json")
    assert (done.code, done.json["ok"], done.json["faults"]) == (0, True, [])


def test_export_import_export_again_is_equal_and_both_vaults_verify(
    source: CommandLine, tmp_path_factory: pytest.TempPathFactory
) -> None:
    first = exported(source)
    assert [case["number"] for case in first["cases"]] == [f"GEPTI-2026-A-{place:05}" for place in (1, 2, 3, 4)]
    assert {case["status"] for case in first["cases"]} == {"approved", "returned", "draft"}
    assert {"unit": "GEPTI", "format": "pcu-cases/1", "schema": 1}.items() <= first.items()
    second_desk = with_officer(CommandLine(tmp_path_factory.mktemp("second")))
    done = second_desk.run("case", "add", str(source.home / "all.json"), "--json")
    assert done.code == 0, done.err
    assert done.json == {"taken": [case["number"] for case in first["cases"]], "here": []}
    second = exported(second_desk)
    assert without_marks(second) == without_marks(first)
    assert [case.get("imported") for case in first["cases"]] == [None] * 4
    for before, after in zip(first["cases"], second["cases"], strict=True):
        told = after["imported"]
        assert (told["by"], told["content"]) == ("giorgi", digest(canonical(first["cases"])).hex())
        assert (told["status"], told.get("revision", "0")) == (before["status"], before["revision"])
    third_desk = with_officer(CommandLine(tmp_path_factory.mktemp("third")))
    assert third_desk.run("case", "add", str(second_desk.home / "all.json")).code == 0
    assert without_marks(exported(third_desk)) == without_marks(first)
    again = second_desk.run("case", "add", str(source.home / "all.json"), "--json")
    assert again.json == {"taken": [], "here": [case["number"] for case in first["cases"]]}
    onward = second_desk.run("case", "add", second_desk.file("case.json", SEIZURE), "--json", user="nino").json[
        "number"
    ]
    assert onward == "GEPTI-2026-A-00005", "numbers go on behind those that were taken in"
    assert second_desk.run("case", "show", onward).json["seizure"]["number"] == "GEPTI-S-2026-A-0003"
    for line in (source, second_desk, third_desk):
        sound(line)


def test_one_exported_case_is_taken_in_with_id_and_number_and_its_history_says_so(
    source: CommandLine, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = source.home / "one.json"
    assert source.run("case", "export", "GEPTI-2026-A-00001", "--out", str(path)).code == 0
    line = with_officer(CommandLine(tmp_path_factory.mktemp("one")))
    assert line.run("case", "add", str(path), user="nino").code == 1, "an officer takes nothing in"
    assert line.run("case", "add", str(path)).code == 0
    record = json.loads(path.read_text("utf-8"))["case"]
    shown = line.run("case", "show", record["id"]).json
    assert shown.pop("imported")["content"] == digest(canonical(json.loads(path.read_text("utf-8")))).hex()
    assert shown == record
    entries = line.run("case", "history", record["id"], "--json").json
    assert (entries[0]["act"], entries[0]["signed"], entries[0]["officer"]) == ("case.imported", True, "giorgi")
    assert [entry["act"] for entry in entries] == ["case.imported", "case.viewed"], "its approval is none of this vault"
    assert "Taken in from a file" in line.run("case", "history", record["id"]).out
    sound(line)


def test_a_case_that_is_here_and_says_something_else_is_never_written_over(source: CommandLine) -> None:
    document = exported(source)
    document["cases"][0]["place"] = "Elsewhere"
    document["cases"].append({**copy.deepcopy(document["cases"][1]), "id": uuid7()})
    fresh = {**copy.deepcopy(document["cases"][3]), "id": uuid7(), "number": "GEPTI-2026-B-00001"}
    document["cases"][1:] = [fresh]
    before = exported(source)
    done = source.run("case", "add", source.file("other.json", document))
    assert done.code == 1
    assert "cases[0]: GEPTI-2026-A-00001" in done.err
    document["cases"][0] = {**before["cases"][0], "id": uuid7()}
    taken = source.run("case", "add", source.file("other.json", document))
    assert (taken.code, "cases[0].number" in taken.err) == (1, True)
    document["cases"][0]["number"] = "GEPTI-2026-B-00002"
    same_seizure = source.run("case", "add", source.file("other.json", document))
    assert (same_seizure.code, "cases[0].seizure.number" in same_seizure.err) == (1, True)
    assert without_marks(exported(source)) == without_marks(before), "nor was the good one beside it taken in"


def test_a_hostile_file_is_refused_with_every_place_and_nothing_is_taken_in(source: CommandLine) -> None:
    document = exported(source, "hostile.json")
    document["cases"][0].update(place="\ud800", colour="red", revision=1)
    document["cases"][0]["examination"].update(radiation=0.11)
    document["cases"][1].update(id="GEPTI")
    before = source.run("case", "list", "--json").json
    path = source.home / "hostile.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    done = source.run("case", "add", str(path))
    assert done.code == 1
    wrong = ("place", "colour", "revision", "examination.radiation")
    for place in (*(f"cases[0].{name}" for name in wrong), "cases[1].id"):
        assert f"  {place}:" in done.err
    path.write_text(json.dumps({**document, "schema": 2}), encoding="utf-8")
    assert "newer PCU Desk" in source.run("case", "add", str(path)).err
    assert source.run("case", "list", "--json").json == before


def test_a_file_nested_without_end_or_larger_than_the_limit_is_refused_with_a_sentence(source: CommandLine) -> None:
    path = source.home / "deep.json"
    for text in ('{"format": "pcu-cases/1", "schema": 1, "cases": ' + "[" * 1_000_000, "[" * 100_000_000):
        path.write_text(text, encoding="utf-8")
        done = source.run("case", "add", str(path))
        assert done.code == 1
        assert "deep.json" in done.err


def test_the_export_satisfies_the_schema_of_the_project(source: CommandLine) -> None:
    schema = json.loads(assets.resource("schema", "pcu-case.json").read_text("utf-8"))
    checker = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
    document = exported(source)
    checker.validate(document)
    checker.validate(source.run("case", "export", "GEPTI-2026-A-00001").json)
    assert json.loads(source.run("case", "export", "--all").out)["cases"] == document["cases"]


def test_export_wants_one_case_or_all_and_leaves_no_half_file(source: CommandLine) -> None:
    assert source.run("case", "export").code == 2
    assert source.run("case", "export", "GEPTI-2026-A-00001", "--all").code == 2
    nowhere = source.home / "none" / "all.json"
    assert source.run("case", "export", "--all", "--out", str(nowhere)).code == 1
    assert source.run("case", "export", "--all", user="nino").code == 1
    assert not list(source.home.rglob("*.part"))


def test_settings_of_the_unit_draws_and_countersignatures_by_the_command_line(tmp_path: Path) -> None:
    line = with_officer(CommandLine(tmp_path))
    settings = line.run("vault", "unit", user="nino").json
    assert settings["high_score"] == "50"
    assert settings["names"] == [{**SETUP["unit"]["names"][0], "authority": "", "address": ""}]
    change = {
        "high_score": "30",
        "indicators": [{"id": "low_value", "points": "35"}, {"id": "own-1", "label": "Night arrival", "points": "5"}],
        "deadlines": [{"id": "notice", "what": "Notice to the prosecutor", "days": "2"}],
    }
    path = line.file("unit.json", change)
    assert line.run("vault", "unit", path, user="nino").code == 1
    changed = line.run("vault", "unit", path, "--json")
    assert changed.code == 0, changed.err
    assert changed.json["indicators"][0] == {"id": "low_value", "label": "", "points": "35", "off": None}
    assert changed.json["names"] == settings["names"]
    told = line.run("vault", "unit", line.file("wrong.json", {"high_score": "2000", "code": "GEPTI"}))
    assert (told.code, "  high_score:" in told.err) == (1, True)
    draw = line.run("case", "draw", "-", "--count", "1", "--json", given="52810017\n\n", user="nino").json
    assert (draw["candidates"], draw["chosen"], len(draw["seed"])) == (["52810017"], ["52810017"], 64)
    drawn = line.run("case", "add", line.file("case.json", DRAFT), "--draw", draw["id"], "--json", user="nino")
    assert drawn.code == 0, drawn.err
    low = {**DRAFT, **RISKY, "risks": [{"indicator": "low_value", "points": "35"}]}
    case = line.run("case", "add", line.file("case.json", low), "--json", user="nino").json["number"]
    assert line.run("case", "countersign", case).code == 0
    sound(line)


def test_what_came_out_of_a_training_vault_stays_marked_and_no_alert_leaves_with_it(
    source: CommandLine, tmp_path_factory: pytest.TempPathFactory
) -> None:
    document = {**exported(source, "real.json"), "training": True}
    second = with_officer(CommandLine(tmp_path_factory.mktemp("trained")))
    assert second.run("case", "add", second.file("training.json", document)).code == 0
    again = exported(second)
    assert again["training"] is True
    assert {case["imported"]["training"] for case in again["cases"]} == {True}
    number = document["cases"][0]["number"]
    alert = {"case": number, "recipients": ["AZBAK"], "subject": "s", "reason": "r", "asked": "a"}
    refused = second.run("alert", "add", second.file("alert.json", alert))
    assert refused.code == 1
    assert "training" in refused.err
    paper = second.home / "paper.pdf"
    assert second.run("report", number, "--kind", "seizure", "--lang", "en", "--out", str(paper)).code == 0
    said = pypdfium2.PdfDocument(paper)[0].get_textpage().get_text_range()
    assert "TRAINING" in said
    assert "From a file, not signed here" in said
    assert second.run("case", "add", second.file("one.json", {"place": "Gate"})).code == 0
    mixed = exported(second, "mixed.json")
    assert "training" not in mixed
    third = with_officer(CommandLine(tmp_path_factory.mktemp("third-trained")))
    assert third.run("case", "add", str(second.home / "mixed.json")).code == 0
    marks = [case["imported"].get("training", False) for case in exported(third)["cases"]]
    assert marks == [True] * 4 + [False]


def test_a_mark_of_training_is_true_or_false(source: CommandLine, tmp_path: Path) -> None:
    document = {**exported(source, "marked.json"), "training": "no"}
    refused = source.run("case", "add", source.file("odd.json", document))
    assert refused.code == 1
    assert "training" in refused.err
