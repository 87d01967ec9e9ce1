from __future__ import annotations

import json
from dataclasses import replace

import pytest

from pcu_desk import assets
from pcu_desk.bootstrap import world
from pcu_desk.cli.main import main
from pcu_desk.domain.text import Text
from pcu_desk.i18n import sources
from pcu_desk.i18n.catalog import Catalog
from pcu_desk.i18n.languages import HABITS
from pcu_desk.i18n.places import TooLong
from pcu_desk.reports.places import PaperPlaces
from pcu_desk.ui.places import WindowPlaces


class Crowded:
    """A room in which one word of Georgian does not fit."""

    def too_long(self, language: str) -> list[TooLong]:
        return [TooLong("report", "label, 31 mm", "სატრანსპორტო", 2, parted=True)] if language == "ka" else []


def told(capsys: pytest.CaptureFixture[str], *words: str, code: int = 0) -> str:
    assert main(["languages", *words], replace(world(), places=lambda: (Crowded(),))) == code
    return capsys.readouterr().out


def test_each_language_tells_its_texts_what_they_lack_and_that_nobody_reviewed_them(
    capsys: pytest.CaptureFixture[str],
) -> None:
    (row,) = json.loads(told(capsys, "ka", "--json"))
    assert (row["code"], row["name"], row["reviewed"], row["window"]) == ("ka", "ქართული", False, False)
    assert row["texts"] == row["translated"] + len(row["unfinished"])
    assert (row["placeholders"], row["plurals"]) == ([], [])
    assert row["too_long"] == [
        {"room": "report", "place": "label, 31 mm", "text": "სატრანსპორტო", "lines": 2, "parted": True}
    ]
    assert row["lists"]["country"] == {"own": 249, "rows": 249}
    assert row["lists"]["package"] == {"own": 137, "rows": 137}
    assert row["lists"]["locode"]["own"] == 0
    assert "machine draft, not reviewed" in told(capsys, "ka")


def test_without_a_name_every_language_of_paper_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    main(["languages", "--json"], replace(world(), places=tuple))
    assert [row["code"] for row in json.loads(capsys.readouterr().out)] == list(HABITS)


def test_a_broken_placeholder_a_lost_plural_and_a_missing_text_are_told_and_fail(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    broken: dict[sources.Key, sources.Forms] = {
        ("report", "Page {page} of {pages}"): ("Стр. {page}",),
        ("report", "%n left"): ("%n",),
        ("report", "Seal"): (),
        ("report", "Whole"): ("Цело",),
    }
    monkeypatch.setattr("pcu_desk.cli.languages.read", lambda _path: broken)
    (row,) = json.loads(told(capsys, "ru", "--json", code=1))
    assert row["placeholders"] == [{"context": "report", "text": "Page {page} of {pages}"}]
    assert row["plurals"] == [{"context": "report", "text": "%n left"}]
    assert row["unfinished"] == [{"context": "report", "text": "Seal"}]
    assert row["translated"] == 3


def test_a_language_of_paper_may_be_unfinished_and_one_that_is_not_known_is_refused(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pcu_desk.cli.languages.read", lambda _path: {("report", "Seal"): ()})
    told(capsys, "ka")
    assert main(["languages", "xx"], world()) == 1
    assert "There is no language xx here." in capsys.readouterr().err


@pytest.mark.usefixtures("qapp")
def test_no_language_of_paper_is_too_long_for_its_place_on_any_form() -> None:
    places = PaperPlaces()
    codes = [code for code in HABITS if assets.translation(f"pcu_desk_{code}.qm").is_file()]
    assert [long for code in codes for long in places.too_long(code)] == []


@pytest.mark.usefixtures("qapp")
def test_a_word_wider_than_its_label_is_found_by_laying_it_out(monkeypatch: pytest.MonkeyPatch) -> None:
    wide = "Rindfleischetikettierungsüberwachungsaufgabe"
    found = Catalog._found

    def other(self: Catalog, text: Text, n: int) -> str:
        return wide if text.source == "Legal basis" else found(self, text, n)

    monkeypatch.setattr(Catalog, "_found", other)
    told = {(long.place, long.said, long.parted) for long in PaperPlaces().too_long("tr")}
    assert told == {("label, 31 mm", wide, True)}


@pytest.mark.usefixtures("qapp")
def test_the_window_has_room_in_its_own_languages_and_in_a_longer_one_and_asks_no_other() -> None:
    places = WindowPlaces()
    assert [long for code in ("en", "ru", "ur", "en-XA") for long in places.too_long(code)] == []
    assert list(places.too_long("ka")) == []
