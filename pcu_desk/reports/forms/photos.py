"""The photo annex as data: each photo with its caption, what it shows, its file and the hash of that file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from pcu_desk.domain.listed import Checkpoint
from pcu_desk.domain.report import Photo, ReportKind
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.reports.form import Entry, Form, Matter, Picture, Pictures, Section, Signatory
from pcu_desk.reports.forms import said
from pcu_desk.reports.ingest import Span, Spans
from pcu_desk.reports.voices import Role

_PHOTO = QT_TRANSLATE_NOOP("report", "Photo {number}")
_ITEM = QT_TRANSLATE_NOOP("report", "Item {number}")
_FILE = QT_TRANSLATE_NOOP("report", "File")
_HASH = QT_TRANSLATE_NOOP("evidence", "SHA-256")
_TAKEN = QT_TRANSLATE_NOOP("evidence", "Taken, as the file says")
_PLACE = QT_TRANSLATE_NOOP("evidence", "Position, as the file says")
_MISSING = QT_TRANSLATE_NOOP("report", "The picture is not in this vault")
_OFFICER = QT_TRANSLATE_NOOP("report", "Officer of the case")


def _pictures(matter: Matter) -> tuple[Picture, ...]:
    return tuple(Picture(tuple(_caption(matter, photo)), photo.load, _MISSING) for photo in matter.source.photos)


def _caption(matter: Matter, photo: Photo) -> Iterator[Entry]:
    number = matter.voices.both(_PHOTO, bold=True, number=photo.number)
    words = (Span(" · ", bold=True), Span(photo.caption, bold=True)) if photo.caption.strip() else ()
    yield Entry((*number, *words))
    yield from said.entry(said.phrase(matter, _point(matter, photo), _item(matter, photo)), Role.SECOND)
    yield Entry(said.told(matter, _FILE, said.colon(matter), photo.name, figure=False) or (Span("–"),), Role.SECOND)
    yield Entry(_hash(matter, photo), Role.SECOND)
    if photo.taken.strip():
        yield Entry((*matter.voices.both(_TAKEN), Span(said.colon(matter)), *_taken(matter, photo.taken)), Role.SECOND)
    yield from said.entry(said.told(matter, _PLACE, said.colon(matter), photo.place), Role.SECOND)


def _hash(matter: Matter, photo: Photo) -> Spans:
    digits = said.in_fours(photo.sha256) or (Span("–"),)
    return said.named(matter, _HASH, said.colon(matter), digits[0])


def _point(matter: Matter, photo: Photo) -> Spans:
    """Name the point of the checklist; a code that this program doesn't know stands as it is."""
    if photo.point in {code.value for code in Checkpoint}:
        return matter.voices.label(Checkpoint(photo.point))
    return said.plain(photo.point)


def _item(matter: Matter, photo: Photo) -> Spans:
    return matter.voices.both(_ITEM, number=photo.item) if photo.item.strip() else ()


def _taken(matter: Matter, claimed: str) -> Spans:
    """Show a file's own time as a date and an hour; what is none stands as the file has it."""
    try:
        moment = datetime.fromisoformat(claimed)
    except ValueError:
        return said.plain(claimed)
    hour, zone = moment.isoformat(timespec="seconds")[11:19], moment.isoformat(timespec="seconds")[19:]
    shown = said.figure(f"{hour} UTC{zone}" if zone else hour)
    return (matter.voices.first.date(moment.date()), Span(" "), *shown)


def _signatories(matter: Matter) -> tuple[Signatory, ...]:
    return (Signatory(_OFFICER, said.names(matter.source.seizing_officer)),)


PHOTOS = Form(
    kind=ReportKind.PHOTOS.value,
    title=ReportKind.PHOTOS.label,
    sections=(Section("photos", QT_TRANSLATE_NOOP("report", "Photos"), (Pictures(_pictures, "evidence"),)),),
    number=lambda matter: matter.case.number,
    signatories=_signatories,
)
