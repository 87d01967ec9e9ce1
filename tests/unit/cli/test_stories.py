from __future__ import annotations

import dataclasses
import json
import re
import unicodedata
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from pcu_desk import assets
from pcu_desk.cli import stories
from pcu_desk.domain import codes, lists, risk
from pcu_desk.domain.case import Case
from pcu_desk.domain.checklists import progress
from pcu_desk.domain.codes import CaseStatus, DocumentKind, Result, Selection
from pcu_desk.domain.fields import Need
from pcu_desk.domain.identifiers import IdKind, read_as
from pcu_desk.domain.life import HIGH_RELEASE, missing, released_high
from pcu_desk.domain.listed import Category, Concealment, Detection
from pcu_desk.domain.lists import ListName
from pcu_desk.domain.record import decode, encode
from pcu_desk.domain.unit import PortUnit

FILES = tuple(sorted(stories.folder().glob("*.json")))
STORIES = tuple(stories.read(path) for path in FILES)
SETTINGS = json.loads(assets.resource("demo", "demo.json").read_text("utf-8"))
SEIZURE = decode(Case, SETTINGS["seizure_case"])
UNITS = {code: decode(PortUnit, setup["unit"]) for code, setup in SETTINGS["units"].items()}

# Numbers that fail their check, on purpose: what stands on the thing is evidence.
FALSE_NUMBERS = {
    "20-khat-air": {"521-88301475"},
    "29-ammonium-nitrate-wagon": {"24177389"},
    "31-stolen-car": {"ZZ7BX41E0R8117402"},
    "42-btk-wagon-appliances": {"31 75 2471 188-3"},
    "45-tyres-seal-missing": {"ZQRU 719246-6"},
    "49-spare-wheel": {"TGHU 758193-4"},  # the draft waits for the officer's word
}
DOCUMENTS = {DocumentKind.AWB: IdKind.AWB, DocumentKind.MRN: IdKind.MRN, DocumentKind.TIR: IdKind.TIR}
EVERY = (
    codes.UnitKind,
    codes.Direction,
    codes.Selection,
    codes.Decision,
    codes.Result,
    codes.PartyRole,
    codes.StopKind,
    codes.DocumentKind,
    codes.SealAction,
    codes.SealKind,
    codes.SealState,
    codes.Weighing,
    codes.CheckKind,
    codes.Finding,
    codes.EndUse,
    codes.FieldTest,
    codes.Purpose,
    codes.PersonRole,
    codes.Signature,
    Category,
    Detection,
    Concealment,
)
TIME = re.compile(r"\d{4}-\d\d-\d\d(T|$)")
each = pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)


def values(value: object) -> Iterator[object]:
    yield value
    if isinstance(value, tuple):
        for row in value:
            yield from values(row)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from values(getattr(value, field.name))


def test_there_are_forty_stories_and_each_is_numbered() -> None:
    assert len(STORIES) >= 40
    assert [story.name[:2] for story in STORIES] == [f"{number:02d}" for number in range(1, len(STORIES) + 1)]


def test_every_code_of_the_lists_that_rules_know_occurs() -> None:
    told = [value for case in (SEIZURE, *STORIES) for value in values(case)]
    for kind in EVERY:
        found = {value for value in told if type(value) is kind}
        assert found == set(kind), kind


@each
def test_a_story_goes_as_far_as_it_says(story: stories.Story) -> None:
    assert story.then in stories.STATES
    lacking = missing(story.case, Need.SUBMIT)
    if story.then == "countersigned":
        assert [field.why or field.label for field in lacking] == [HIGH_RELEASE]
    elif story.then == "draft":
        assert lacking
    else:
        assert not lacking
    assert bool(story.returned) == (story.then == "returned")
    assert bool(story.draw) == (story.case.selection is Selection.RANDOM)
    assert (story.case.seizure is not None) == (
        story.case.examination.result is Result.SEIZURE or story.name[:2] == "49"
    )


@each
def test_each_photo_of_a_story_is_there_and_belongs_to_what_the_story_has(story: stories.Story) -> None:
    items = story.case.seizure.items if story.case.seizure is not None else ()
    points = {row.point.value for row in story.case.examination.checklist if row.point is not None}
    for photo in story.photos:
        path = assets.resource("demo", "photos", photo.file)
        assert path.read_bytes().startswith(b"\xff\xd8")
        assert photo.caption
        assert 0 <= photo.item <= len(items)
        assert not photo.point or photo.point in points


def test_two_stories_have_photos_and_one_of_them_the_signed_paper() -> None:
    photos = [photo for story in STORIES for photo in story.photos]
    assert len([story for story in STORIES if story.photos]) >= 2
    assert codes.EvidenceKind.SIGNED_PAPER in {photo.kind for photo in photos}
    assert {photo.file for photo in photos} == {path.name for path in assets.resource("demo", "photos").glob("*.jpg")}


@each
def test_only_the_numbers_that_are_meant_to_fail_fail(story: stories.Story) -> None:
    readings = [read_as(unit.kind, unit.number) for unit in story.case.units]
    readings += [
        read_as(DOCUMENTS[paper.kind], paper.number) for paper in story.case.documents if paper.kind in DOCUMENTS
    ]
    assert all(reading.kind is not None for reading in readings)
    assert {reading.typed for reading in readings if not reading.valid} == FALSE_NUMBERS.get(story.name, set())
    for candidate in story.draw:
        assert read_as(IdKind.CONTAINER, candidate).valid, candidate


@each
def test_codes_of_countries_places_goods_and_packages_are_in_the_tables(story: stories.Story) -> None:
    case = story.case
    asked = [(ListName.LOCODE, code) for code in (case.place_code, *(stop.code for stop in case.route))]
    asked += [(ListName.COUNTRY, unit.country) for unit in case.units]
    asked += [(ListName.COUNTRY, party.country) for party in case.parties]
    asked += [(ListName.COUNTRY, person.country) for person in case.examination.found]
    asked += [(ListName.COUNTRY, line.origin) for line in case.goods]
    asked += [(ListName.PACKAGE, line.package_kind) for line in case.goods]
    asked += [(ListName.HS, line.hs.replace(".", "")[:4]) for line in case.goods]
    for name, code in asked:
        assert not code or lists.load(name).get(code) is not None, (name, code)


@each
def test_the_times_of_a_story_follow_each_other(story: stories.Story) -> None:
    case, seizure = story.case, story.case.seizure
    times = [time for time in (case.arrived, case.begun, case.examination.opened, case.ended, case.released) if time]
    assert times == sorted(times)
    assert case.begun is not None
    assert 0 < (stories.WRITTEN - case.begun.local.date()).days <= 75
    if seizure is not None:
        links = [link.at for link in (*seizure.custody, *([story.hand_over] if story.hand_over else ())) if link.at]
        assert links == sorted(links)
        assert all(row.due and row.days and seizure.at for row in seizure.deadlines)
        for row in seizure.deadlines:
            assert row.due == seizure.at.local.date() + timedelta(days=row.days or 0)


@each
def test_points_legal_bases_and_kinds_are_the_units_own(story: stories.Story) -> None:
    unit, seizure = UNITS[story.unit], story.case.seizure
    for mark in story.case.risks:
        known = risk.named(mark.indicator, unit)
        assert known.label is not None or known.own != mark.indicator
        assert mark.points == known.points
    if seizure is not None:
        assert seizure.legal_basis in {basis.id for basis in unit.legal_bases}
        assert seizure.grounds
        for item in seizure.items:
            assert item.sub_type is None or item.sub_type.category == item.category


@each
def test_a_checklist_that_was_begun_names_every_point_of_its_unit(story: stories.Story) -> None:
    listed = 0
    for unit in story.case.units:
        made = progress(story.case, unit)
        if made is not None and made.rows:
            assert set(made.rows) == {point.value for point in made.points}
            listed += len(made.rows)
    assert listed == len(story.case.examination.checklist)


@each
def test_names_in_other_scripts_stand_in_latin_letters_too(story: stories.Story) -> None:
    case = story.case
    names = [(party.name, party.name_latin) for party in case.parties]
    names += [(person.name, person.name_latin) for person in case.examination.present]
    names += [(person.name, person.name_latin) for person in case.examination.found]
    names += [(person.name, person.name_latin) for person in (case.seizure.persons if case.seizure else ())]
    for own, in_latin in names:
        assert in_latin or latin(own), own
        assert latin(in_latin), in_latin


def latin(text: str) -> bool:
    return all("LATIN" in unicodedata.name(c, "") for c in text if c.isalpha())


def test_a_high_score_is_released_once_with_a_countersignature_and_once_with_a_reason() -> None:
    high = [story for story in STORIES if released_high(story.case)]
    assert sorted(bool(story.case.release_reason) for story in high) == [False, True]


def test_most_examinations_find_nothing_to_seize_and_a_third_is_told_in_cyrillic() -> None:
    seized = sum(story.case.seizure is not None for story in STORIES)
    cyrillic = sum(any("\u0400" <= c <= "\u04ff" for c in story.case.narrative) for story in STORIES)
    assert seized * 2 < len(STORIES)
    assert cyrillic * 3 > len(STORIES)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_record_is_what_case_add_takes(path: Path) -> None:
    record = json.loads(path.read_text("utf-8"))["record"]
    case = decode(Case, record)
    assert (case.status, case.number, case.revision) == (CaseStatus.DRAFT, "", 0)


def test_the_stories_move_as_a_whole_to_the_day_of_the_demonstration() -> None:
    later = stories.WRITTEN + timedelta(days=400)
    for then, now in zip(stories.stories(stories.WRITTEN), stories.stories(later), strict=True):
        assert now.name == then.name
        assert texts(encode(now.case)) == texts(encode(then.case))
        for before, after in zip(days(then.case), days(now.case), strict=True):
            assert after - before == timedelta(days=400)


def days(case: Case) -> list[date]:
    return [value for value in values(case) if isinstance(value, date)]


def texts(record: Any) -> list[str]:
    """Every text of a record but ids and times."""
    if isinstance(record, dict):
        return [text for key, value in record.items() if key != "id" for text in texts(value)]
    if isinstance(record, list):
        return [text for row in record for text in texts(row)]
    return [record] if isinstance(record, str) and not TIME.match(record) else []


def test_the_table_of_the_readme_names_every_story() -> None:
    text = assets.resource("demo", "README.md").read_text("utf-8")
    for story in STORIES:
        assert f"| {story.name[:2]} | {story.line} | {story.unit} |" in text
