"""What is said of a file of evidence: what it belongs to, what it claims, how large it is; it changes nothing."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from pcu_desk.domain.case import Case, Evidence, SeizedItem
from pcu_desk.domain.codes import EvidenceKind
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.code_points import seen
from pcu_desk.ui.look import Look

_SAYS = QT_TRANSLATE_NOOP("evidence_page", "says {claims}")
_CAMERA = QT_TRANSLATE_NOOP("evidence_page", "camera {camera}")
_PLACE = QT_TRANSLATE_NOOP("evidence_page", "place {position}")
_ADDED = QT_TRANSLATE_NOOP("evidence_page", "added {moment}")
NOT_HERE = QT_TRANSLATE_NOOP("evidence_page", "Its file is not here: add it")
_ITEM = QT_TRANSLATE_NOOP("evidence_page", "Item {number}")
_ITEM_NAMED = QT_TRANSLATE_NOOP("evidence_page", "Item {number}: {description}")
_GONE = QT_TRANSLATE_NOOP("evidence_page", "What it was linked to is gone")
_CASE = QT_TRANSLATE_NOOP("evidence_page", "The whole case")
_BYTES = QT_TRANSLATE_NOOP("evidence_page", "%n byte(s)")
_KB = QT_TRANSLATE_NOOP("evidence_page", "{size} KB")
_MB = QT_TRANSLATE_NOOP("evidence_page", "{size} MB")
_PIXELS = QT_TRANSLATE_NOOP("evidence_page", "{width} × {height}")
_PHOTOS = QT_TRANSLATE_NOOP("evidence_page", "%n photo(s)")
_SPOKEN = QT_TRANSLATE_NOOP("evidence_page", "File {number} of {total}")
_KILO = 1000
_TENTH = Decimal("0.1")
_SHORT = 16
ICONS = {
    EvidenceKind.PHOTO: "photo",
    EvidenceKind.DOCUMENT: "report",
    EvidenceKind.SIGNED_PAPER: "signature",
    EvidenceKind.OTHER: "attach",
}


def kind_of(row: Evidence) -> EvidenceKind:
    """Return the kind of a file; a row that names none is of the rest."""
    return row.kind or EvidenceKind.OTHER


def is_picture(row: Evidence) -> bool:
    """Tell whether a file can be looked at here: its format was told by its first bytes when it came in."""
    return row.width > 0 and row.height > 0


def photos_of(case: Case, *, item: str = "", point: str = "") -> tuple[Evidence, ...]:
    """Return the files that are linked to a seized item or to a row of the checklist."""
    return tuple(row for row in case.evidence if (item and row.item == item) or (point and row.point == point))


def title_of(row: Evidence) -> str:
    """Return the caption, or the name that the file came with; what Unicode hides in either is shown."""
    return seen(row.caption or row.name)


def link_of(look: Look, case: Case, row: Evidence) -> str:
    """Return to what a file belongs in few words, "" for the whole case."""
    if row.item:
        number = _number_of(case, row.item)
        return look.text(_ITEM, number=look.count(number)) if number else look.text(_GONE)
    if row.point:
        return _point_label(look, case, row.point) or look.text(_GONE)
    return ""


def targets(look: Look, case: Case) -> list[tuple[str, str]]:
    """Return what a file can be linked to, as `item:<id>`, `point:<id>` or "" for the case, and its words."""
    found = [("", look.text(_CASE))]
    items: tuple[SeizedItem, ...] = case.seizure.items if case.seizure is not None else ()
    for number, item in enumerate(items, start=1):
        words = look.text(_ITEM_NAMED, number=look.count(number), description=seen(item.description))
        found.append((f"item:{item.id}", words if item.description else look.text(_ITEM, number=look.count(number))))
    several = len(case.units) > 1
    for point in case.examination.checklist:
        unit = next((unit.number for unit in case.units if unit.id == point.unit), "") if several else ""
        found.append((f"point:{point.id}", look.joined(" · ", _point_label(look, case, point.id), unit)))
    return found


def target_of(row: Evidence) -> str:
    """Return the link of a file as `targets` names it."""
    return f"item:{row.item}" if row.item else f"point:{row.point}" if row.point else ""


def claims_of(look: Look, row: Evidence) -> tuple[str, ...]:
    """Return what the file says of itself, each claim marked as its own word; none when it says nothing."""
    claims = [taken_of(look, row)] if row.taken else []
    claims += [look.text(_CAMERA, camera=seen(row.camera))] if row.camera else []
    claims += [look.text(_PLACE, position=seen(row.position))] if row.position else []
    return tuple(look.text(_SAYS, claims=claim) for claim in claims)


def taken_of(look: Look, row: Evidence) -> str:
    """Return when the file says it was taken, as dates are written; what is no time stays as the file has it."""
    try:
        at = datetime.fromisoformat(row.taken)
    except ValueError:
        return seen(row.taken)
    offset = f" {at:%z}" if at.tzinfo is not None else ""
    return f"{look.catalog.date(at.date())} {at:%H:%M}{offset}"


def added_of(look: Look, row: Evidence) -> str:
    """Return when it was taken in, which is no claim."""
    return look.text(_ADDED, moment=look.catalog.moment(row.added)) if row.added is not None else ""


def size_of(look: Look, size: int) -> str:
    """Return a size as people say it."""
    if size < _KILO:
        return look.catalog.plural(_BYTES, size)
    if size < _KILO * _KILO:
        return look.text(_KB, size=look.count(round(size / _KILO)))
    return look.text(_MB, size=look.catalog.number((Decimal(size) / _KILO**2).quantize(_TENTH)))


def pixels_of(look: Look, row: Evidence) -> str:
    """Return width and height in pixels."""
    return look.text(_PIXELS, width=look.count(row.width), height=look.count(row.height))


def count_of(look: Look, number: int) -> str:
    """Return how many photos."""
    return look.catalog.plural(_PHOTOS, number)


def short_digest(row: Evidence) -> str:
    """Return the first digits of the digest, in groups of four."""
    return grouped(row.sha256[:_SHORT])


def grouped(digits: str) -> str:
    """Return hex digits in groups of four, to be read aloud and compared."""
    return " ".join(digits[at : at + 4] for at in range(0, len(digits), 4))


def spoken(look: Look, case: Case, row: Evidence, number: int, total: int) -> str:
    """Return what a screen reader says of a file."""
    parts = (
        look.text(_SPOKEN, number=look.count(number), total=look.count(total)),
        title_of(row),
        look.catalog.label(kind_of(row)),
        link_of(look, case, row),
        *claims_of(look, row),
    )
    return look.joined(look.catalog.comma, *parts)


def _number_of(case: Case, item: str) -> int:
    items: tuple[SeizedItem, ...] = case.seizure.items if case.seizure is not None else ()
    return next((number for number, row in enumerate(items, start=1) if row.id == item), 0)


def _point_label(look: Look, case: Case, row_id: str) -> str:
    row = next((row for row in case.examination.checklist if row.id == row_id), None)
    return look.catalog.label(row.point) if row is not None and row.point is not None else ""
