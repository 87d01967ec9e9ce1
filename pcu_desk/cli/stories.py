"""The stories of the demonstration: reads resources/demo/cases, moves them to these days and records them by hand.

Each step is a service's, by the officer who may take it; nothing is written into a vault past its rules.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import groupby
from pathlib import Path
from typing import Any, TypeVar

from pcu_desk import assets
from pcu_desk.cli.stage import Place, unlocked
from pcu_desk.cli.world import World
from pcu_desk.domain.case import Case, Transfer
from pcu_desk.domain.codes import EvidenceKind
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.record import decode, encode
from pcu_desk.services.session import Session

WRITTEN = date(2026, 11, 22)
STATES = ("draft", "issued", "submitted", "approved", "returned", "countersigned")
"""What becomes of a story: as far as its officer takes it, or what the supervisor makes of it."""
_DRAWN = 1
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Photo:
    """A drawn photo that goes with a story: its file, what is said of it, the item's number or the point's code."""

    file: str
    caption: str
    kind: EvidenceKind | None = None
    item: int = 0
    point: str = ""


@dataclass(frozen=True, slots=True)
class Story:
    """An inspection as its file has it: which unit and officer record it, and what becomes of it.

    `draw` lists the consignments from which the program draws this one; `returned` says why a supervisor gives it
    back; `hand_over` is a link of custody that follows the paper.
    """

    name: str
    line: str
    unit: str
    officer: str
    then: str
    case: Case
    draw: tuple[str, ...] = ()
    returned: str = ""
    hand_over: Transfer | None = None
    photos: tuple[Photo, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """A story that stands in a vault: under which id."""

    story: Story
    id: str


def folder() -> Path:
    """Return where the stories are."""
    return assets.resource("demo", "cases")


def read(path: Path) -> Story:
    """Read a story's file. Raises RecordError with every field that is wrong."""
    told = json.loads(path.read_text(encoding="utf-8"))
    link = decode(Transfer, told["hand_over"]) if "hand_over" in told else None
    named = (told["story"], told["unit"], told["officer"], told["then"])
    case = decode(Case, told["record"])
    photos = tuple(_photo(each) for each in told.get("photos", ()))
    return Story(path.stem, *named, case, tuple(told.get("draw", ())), told.get("returned", ""), link, photos)


def _photo(told: dict[str, Any]) -> Photo:
    kind = EvidenceKind.of(told["kind"]) if "kind" in told else None
    return Photo(told["file"], told["caption"], kind, told.get("item", 0), told.get("point", ""))


def stories(today: date) -> tuple[Story, ...]:
    """Return every story by unit, oldest first, as far before `today` as it was before the day it was written for."""
    days = today - WRITTEN
    found = (moved(read(path), days) for path in sorted(folder().glob("*.json")))
    return tuple(sorted(found, key=lambda story: (story.unit, story.case.begun or Moment.now())))


def moved(value: _T, by: timedelta) -> _T:
    """Return a value with every day and every moment in it moved; text stays as it is."""
    made: Any = value
    if isinstance(value, Moment):
        made = Moment(value.utc + by, value.offset)
    elif isinstance(value, date):
        made = value + by
    elif isinstance(value, tuple):
        made = tuple(moved(row, by) for row in value)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = {field.name: moved(getattr(value, field.name), by) for field in dataclasses.fields(value)}
        made = replace(value, **fields)
    return made  # type: ignore[no-any-return]  # JSON in, JSON out


def record_all(place: Place, world: World) -> dict[str, str]:
    """Record every story as its officer, judge it as the supervisor, and follow it up; return name → id of the case."""
    waiting = stories(Moment.now().utc.date())
    told: list[Told] = []
    for (unit, officer), turn in groupby(waiting, key=lambda story: (story.unit, story.officer)):
        with unlocked(place, world, officer, unit) as session:
            told += [_open(session, story) for story in turn]
    for unit in place.data["units"]:
        own = [one for one in told if one.story.unit == unit]
        _each(place, world, ((place.founder(unit), one) for one in own), _judge)
        _each(place, world, ((one.story.officer, one) for one in own if _goes_on(one.story)), _follow)
    return {one.story.name: one.id for one in told}


def _each(place: Place, world: World, steps: Iterable[tuple[str, Told]], step: Callable[[Session, Told], None]) -> None:
    for user, turn in groupby(sorted(steps, key=lambda pair: pair[0]), key=lambda pair: pair[0]):
        mine = [told for _, told in turn]
        with unlocked(place, world, user, mine[0].story.unit) as session:
            for told in mine:
                step(session, told)


def _open(session: Session, story: Story) -> Told:
    """Open the case as its officer does on the day, and hand it on as far as it goes without a supervisor."""
    case, drawn = story.case, ""
    if story.draw:
        made = session.cases.draw(story.draw, _DRAWN).value
        first, *others = case.units
        case, drawn = replace(case, units=(replace(first, number=made.chosen[0]), *others)), made.id
    opened = session.cases.open(encode(case), drawn).value
    _attach(session, opened, (photo for photo in story.photos if photo.kind is not EvidenceKind.SIGNED_PAPER))
    _hand_in(session, opened, story.then)
    _attach(session, opened, (photo for photo in story.photos if photo.kind is EvidenceKind.SIGNED_PAPER))
    return Told(story, opened.id)


def _attach(session: Session, case: Case, photos: Iterable[Photo]) -> None:
    """Add photos as an officer does; a scan of the signed paper follows the paper."""
    items = case.seizure.items if case.seizure is not None else ()
    points = {row.point.value: row.id for row in case.examination.checklist if row.point is not None}
    for photo in photos:
        item, point = items[photo.item - 1].id if photo.item else "", points[photo.point] if photo.point else ""
        path = assets.resource("demo", "photos", photo.file)
        added = session.evidence.add(case.id, [path], kind=photo.kind, caption=photo.caption, item=item, point=point)
        if added.value.refused:
            raise added.value.refused[0][1]


def _hand_in(session: Session, case: Case, then: str) -> None:
    if case.seizure is not None and then != "draft":
        session.cases.issue(case.id)
    if then in ("submitted", "approved", "returned"):
        session.cases.submit(case.id)


def _judge(session: Session, told: Told) -> None:
    """Do what the supervisor does about a story."""
    if told.story.then == "approved":
        session.cases.approve(told.id)
    elif told.story.then == "returned":
        session.cases.return_(told.id, told.story.returned)
    elif told.story.then == "countersigned":
        session.cases.countersign(told.id)


def _goes_on(story: Story) -> bool:
    return story.then == "countersigned" or story.hand_over is not None


def _follow(session: Session, told: Told) -> None:
    """Do what is left to the officer: submit a countersigned release, hand over what was seized."""
    if told.story.then == "countersigned":
        session.cases.submit(told.id)
    if told.story.hand_over is not None:
        session.cases.hand_over(told.id, encode(replace(told.story.hand_over, id="")))
