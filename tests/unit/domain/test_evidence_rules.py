"""What the act of adding evidence may change, judged from records alone, and what a file is told by."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from pcu_desk.domain import codes
from pcu_desk.domain.case import Case, Evidence
from pcu_desk.domain.event import Act
from pcu_desk.domain.history import field_labels
from pcu_desk.domain.lawful import filed, lawful
from pcu_desk.domain.life import missing
from pcu_desk.domain.media import JPEG, OTHER, PDF, PNG, WEBP, media_of
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.record import decode, encode, lean

AT = Moment.parse("2026-11-22T08:00:00+04:00")
ROW = Evidence(id="a", name="1.jpg", size=3, sha256="ab" * 32, added=AT, by="nino", kind=codes.EvidenceKind.PHOTO)
OTHER_ROW = Evidence(id="b", name="2.jpg", size=4, sha256="cd" * 32, added=AT, by="nino")


def record(*rows: Evidence, **changes: Any) -> dict[str, Any]:
    made: dict[str, Any] = encode(Case(id="c", number="n", opened_by="nino", evidence=rows, **changes))
    return made


def step(after: dict[str, Any], before: dict[str, Any] | None = None, officer: str = "nino") -> bool:
    return lawful(Act.ATTACHED, officer, before if before is not None else record(ROW), after)


def changed(change: Callable[[dict[str, Any]], Any]) -> dict[str, Any]:
    made = copy.deepcopy(record(ROW))
    change(made)
    return made


@pytest.mark.parametrize("status", list(codes.CaseStatus))
def test_evidence_may_grow_in_any_state(status: codes.CaseStatus) -> None:
    assert step(record(ROW, OTHER_ROW, status=status, revision=1), record(ROW, status=status, revision=1))


@pytest.mark.parametrize("field", ["kind", "caption", "item", "point"])
def test_caption_kind_and_links_may_change(field: str) -> None:
    assert step(changed(lambda made: made["evidence"][0].update({field: "other"})))


@pytest.mark.parametrize(
    "spoil",
    [
        lambda made: made.update(evidence=[]),
        lambda made: made["evidence"][0].update(sha256="cd" * 32),
        lambda made: made["evidence"][0].update(by="giorgi"),
        lambda made: made["evidence"][0].update(added="2026-11-01T08:00:00+04:00"),
        lambda made: made["evidence"][0].update(name="other.jpg"),
        lambda made: made["evidence"][0].update(taken="2026"),
        lambda made: made["evidence"][0].update(id="z"),
        lambda made: made["evidence"].append(copy.deepcopy(made["evidence"][0])),
        lambda made: made.update(narrative="and more"),
        lambda made: made.update(status="approved"),
        lambda made: made.update(evidence=None),
    ],
)
def test_nothing_else_may_change(spoil: Callable[[dict[str, Any]], Any]) -> None:
    assert not step(changed(spoil))


@pytest.mark.parametrize("fresh", [{"by": "giorgi"}, {"added": None}, {"sha256": "short"}, {"sha256": ""}])
def test_a_new_row_says_who_when_and_which_bytes(fresh: dict[str, Any]) -> None:
    after = record(ROW, OTHER_ROW)
    after["evidence"][1].update(fresh)
    assert not step(after)


@pytest.mark.parametrize("act", [Act.EDITED, Act.AMENDED, Act.SUBMITTED, Act.APPROVED, Act.ISSUED, Act.TRANSFERRED])
def test_no_other_act_touches_evidence(act: Act) -> None:
    before, after = record(ROW, revision=0), record(ROW, OTHER_ROW, revision=0)
    assert not lawful(act, "nino", before, after)


def test_a_case_is_opened_without_evidence_and_may_bring_it_from_a_file() -> None:
    assert not lawful(Act.OPENED, "nino", None, record(ROW))
    assert lawful(Act.OPENED, "nino", None, record())


@pytest.mark.parametrize(
    ("files", "holds"),
    [
        ({"b": "cd" * 32}, True),
        ({}, False),
        (None, False),
        ({"b": "ab" * 32}, False),
        ({"b": "cd" * 32, "z": "ef" * 32}, False),
        ({"b": "cd" * 32, "a": "ab" * 32}, True),
    ],
)
def test_an_entry_names_the_file_of_each_row_that_it_adds(files: object, holds: bool) -> None:
    assert filed(record(ROW), record(ROW, OTHER_ROW), files) is holds


def test_an_empty_list_leaves_the_record_of_an_older_program_as_it_was() -> None:
    assert "evidence" not in lean(Case, record())
    assert decode(Case, record(ROW)).evidence == (ROW,)


def test_evidence_is_no_field_to_fill_in_and_its_changes_have_names() -> None:
    assert not [found for found in missing(Case(evidence=(Evidence(id="a"),))) if "evidence" in found.path]
    labels = [label.source for label in field_labels(Case, "/evidence/a/caption")]
    assert labels == ["Evidence", "Caption"]
    assert field_labels(Case, "/imported/by") == ()


@pytest.mark.parametrize(
    ("head", "media"),
    [
        (b"\xff\xd8\xff\xe1", JPEG),
        (b"\x89PNG\r\n\x1a\n", PNG),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", WEBP),
        (b"%PDF-1.7", PDF),
        (b"RIFF\x00\x00\x00\x00WAVE", OTHER),
        (b"GIF89a", OTHER),
        (b"<svg", OTHER),
        (b"", OTHER),
    ],
)
def test_a_file_is_what_its_first_bytes_say(head: bytes, media: str) -> None:
    assert media_of(head) == media
