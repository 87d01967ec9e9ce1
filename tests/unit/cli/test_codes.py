from __future__ import annotations

import json

import pytest

from pcu_desk.bootstrap import world
from pcu_desk.cli.main import main
from pcu_desk.domain.lists import ListName


def told(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert main(["codes", *words], world()) == 0
    return capsys.readouterr().out


def test_a_place_is_looked_up_in_another_script_and_told_in_the_language_asked_for(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert told(capsys, "locode", "ფოთი") == "GEPTI    Poti\n"
    assert told(capsys, "locode", "poti", "--lang", "ru") == "GEPTI    Поти\n"


def test_as_json_each_row_has_its_label_its_english_and_what_the_list_knows(capsys: pytest.CaptureFixture[str]) -> None:
    rows = json.loads(told(capsys, "locode", "Батуми", "--lang", "ru", "--json"))
    assert rows == [
        {"code": "GEBUS", "label": "Батуми", "english": "Batumi", "name": "Batumi", "country": "GE", "function": "14"}
    ]


def test_a_precursor_is_marked_with_its_table(capsys: pytest.CaptureFixture[str]) -> None:
    (row,) = json.loads(told(capsys, "hs", "acetic", "anhydride", "--json"))
    assert (row["code"], row["hint"]) == ("291524", "precursor_1 explosive")
    assert row["hints"][0] == "Drug precursor: Table I of the UN Convention of 1988"
    assert "Table I of the UN Convention of 1988" in told(capsys, "hs", "291524")


def test_without_a_query_the_whole_list_is_told_and_the_limit_is_kept(capsys: pytest.CaptureFixture[str]) -> None:
    assert len(told(capsys, "country").splitlines()) == 249
    assert len(told(capsys, "hs", "2", "--limit", "3").splitlines()) == 3
    assert len(told(capsys, "hs", "2").splitlines()) == 12
    assert len(told(capsys, "package", "--limit", "5").splitlines()) == 5


def test_nothing_found_is_a_sentence_and_no_failure(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["codes", "country", "zzzz"], world()) == 0
    answer = capsys.readouterr()
    assert (answer.out, answer.err) == ("", "Nothing in the list country is like zzzz.\n")
    assert json.loads(told(capsys, "country", "zzzz", "--json")) == []


def test_a_list_that_is_not_there_is_refused_with_those_that_are(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["codes", "planets"], world())
    answer = capsys.readouterr().err
    assert all(name.value in answer for name in ListName)
