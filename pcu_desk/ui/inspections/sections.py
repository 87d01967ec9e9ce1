"""The sections of the case page as data: which fields and tables stand where. A field that none names is placed too."""

from __future__ import annotations

from functools import cache

from pcu_desk.domain import case as cases
from pcu_desk.domain.case import Case, Examination, Seizure
from pcu_desk.domain.codes import DocumentKind, Weighing
from pcu_desk.domain.identifiers import Reading, read_document
from pcu_desk.domain.life import released_high
from pcu_desk.domain.record import Record
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.inspections.blocks import (
    Block,
    Checklist,
    Custody,
    Fields,
    Risks,
    Route,
    SectionSpec,
    Table,
    Units,
    holds,
    named,
)
from pcu_desk.ui.inspections.draft import at
from pcu_desk.ui.inspections.placing import complete

__all__ = ["SECTIONS", "SectionSpec", "has_content", "left_out", "section_of", "whole"]

SIGNATURES = {"pending": ("edit", "muted"), "signed": ("signature", "ok"), "refused": ("withdraw", "warn")}
SEAL_STATES = {
    "intact": ("check", "ok"),
    "tampered": ("warning", "danger"),
    "cloned": ("warning", "danger"),
    "missing": ("warning", "warn"),
}
FINDINGS = {"clear": ("check", "ok"), "suspicious": ("warning", "danger"), "not_done": ("edit", "muted")}
CONDITIONS = {"well": ("check", "ok"), "needs_care": ("warning", "warn"), "dead": ("danger", "danger")}

_SHEET = QT_TRANSLATE_NOOP("inspection", "Enter or typing edits a cell, Ctrl+V pastes rows from a sheet")
_AS_FOUND = QT_TRANSLATE_NOOP("inspection", "units stay as found: kg, pills, litres")
_REFUSED = QT_TRANSLATE_NOOP("inspection", "a refusal is recorded with its words, time and who heard it")
_BY_UNIT = QT_TRANSLATE_NOOP("inspection", "set by your unit; days count from the seizure")
_MASSES = QT_TRANSLATE_NOOP("inspection", "Places and mass")
_RADIATION = QT_TRANSLATE_NOOP("inspection", "Radiation")
_KEPT = QT_TRANSLATE_NOOP("inspection", "Storage and expert opinion")

_EMPTY: tuple[object, ...] = ("", None, [], False)


def _read_document(row: Record) -> Reading | None:
    return read_document(DocumentKind.of(row["kind"]) if row["kind"] else None, row["number"])


def _reason_asked(case: Case, high: int) -> bool:
    return released_high(case, high) or bool(case.release_reason)


def _averaged(case: Case, high: int) -> bool:
    del high
    return case.examination.determined is Weighing.AVERAGE or bool(case.examination.places)


_SELECTION = SectionSpec(
    "selection",
    QT_TRANSLATE_NOOP("inspection", "Selection"),
    (
        Fields(
            Case,
            "",
            (
                (("direction", 3), ("place", 6), ("place_code", 3)),
                (("arrived", 4), ("begun", 4), ("ended", 4)),
                (("released", 4), ("=held", 4), ("operation", 4)),
                (("officers", 12),),
                (("selection", 6), ("alert", 6)),
                (("selection_note", 12),),
            ),
        ),
        Fields(Case, "", ((("release_reason", 12),),), when=_reason_asked),
        Risks(),
    ),
)

_CONSIGNMENT = SectionSpec(
    "consignment",
    QT_TRANSLATE_NOOP("inspection", "Consignment"),
    (
        Units(),
        Table(
            cases.Party,
            "/parties",
            (("role", 3), ("name", 5), ("name_latin", 5), ("country", 2)),
            ((("address", 8), ("tax_id", 4)),),
        ),
        Table(
            cases.Document,
            "/documents",
            (("kind", 5), ("number", 6), ("issued", 3)),
            ((("issuer", 6), ("note", 6)),),
            reads=_read_document,
        ),
        Table(cases.RouteStop, "/route", (("kind", 3), ("place", 5), ("code", 3), ("day", 3))),
        Route(),
        Table(
            cases.GoodsLine,
            "/goods",
            (("description", 6), ("hs", 2), ("packages", 3), ("gross", 3), ("value", 3)),
            (
                (("net", 3), ("package_kind", 3), ("origin", 3), ("marks", 3)),
                (("control_code", 4), ("licence", 4), ("licence_state", 4)),
                (("end_use", 4), ("end_user", 4), ("expert", 4)),
            ),
            beside=_SHEET,
        ),
    ),
)

_EXAMINATION = SectionSpec(
    "examination",
    QT_TRANSLATE_NOOP("inspection", "Examination"),
    (
        Fields(Examination, "/examination", ((("decision", 4), ("opened", 4), ("result", 4)),)),
        Fields(
            Examination,
            "/examination",
            (
                (("places_documents", 3), ("places_found", 3), ("gross_documents", 3), ("gross_found", 3)),
                (("net_found", 3), ("determined", 4), ("determined_note", 3), ("share", 2)),
            ),
            _MASSES,
        ),
        Table(cases.WeighedPlace, "/examination/places", (("mark", 6), ("gross", 3), ("net", 3)), when=_averaged),
        Fields(
            Examination,
            "/examination",
            ((("radiation", 3), ("instrument", 4), ("alarm", 2), ("alarm_note", 3)),),
            _RADIATION,
        ),
        Table(
            cases.Check,
            "/examination/checks",
            (("kind", 4), ("at", 3), ("finding", 3), ("instrument", 5)),
            ((("by", 4), ("note", 8)),),
            states=(("finding", FINDINGS),),
        ),
        Table(
            cases.Present,
            "/examination/present",
            (("role", 3), ("name", 5), ("name_latin", 5), ("document", 4)),
            rare=True,
        ),
        Fields(Examination, "/examination", ((("declarant_absent", 12),), (("remarks", 12),))),
        Table(
            cases.FoundPerson,
            "/examination/found",
            (("name", 5), ("name_latin", 5), ("country", 2), ("condition", 3)),
            (
                (("born", 4), ("document", 4), ("where_found", 4)),
                (("handed_to", 4), ("note", 8)),
            ),
            states=(("condition", CONDITIONS),),
            rare=True,
        ),
    ),
)

_SEALS = SectionSpec(
    "seals",
    QT_TRANSLATE_NOOP("inspection", "Seals"),
    (
        Table(
            cases.Seal,
            "/seals",
            (("number", 4), ("action", 3), ("kind", 4), ("state", 3), ("on", 4)),
            ((("at", 6),),),
            states=(("state", SEAL_STATES),),
        ),
    ),
)

_SEIZURE = SectionSpec(
    "seizure",
    QT_TRANSLATE_NOOP("inspection", "Seizure"),
    (
        Fields(
            Seizure,
            "/seizure",
            (
                (("at", 3), ("detection", 4), ("concealment", 5)),
                (("grounds", 8), ("legal_basis", 4)),
                (("place", 3), ("rights_explained", 3), ("language", 3), ("concealment_note", 3)),
            ),
        ),
        Table(
            cases.SeizedItem,
            "/seizure/items",
            (("description", 9), ("category", 4), ("quantity", 3), ("net", 3), ("bag_seal", 0), ("where_found", 5)),
            (
                (("sub_type", 3), ("gross", 3), ("determined", 3), ("value", 3)),
                (("packing", 6), ("field_test", 3), ("test_result", 3)),
            ),
            _AS_FOUND,
        ),
        Table(
            cases.Person,
            "/seizure/persons",
            (("role", 3), ("name", 3), ("name_latin", 2), ("address", 6), ("signature", 4), ("remark", 2)),
            (
                (("signed_at", 3), ("refusal", 5), ("heard_by", 4)),
                (("document", 6), ("languages", 6)),
            ),
            _REFUSED,
            (("signature", SIGNATURES),),
        ),
        Table(
            cases.Sample,
            "/seizure/samples",
            (("item", 0), ("quantity", 3), ("seal", 0), ("taken", 3), ("sent_to", 4), ("result", 4)),
            rare=True,
        ),
        Fields(
            Seizure,
            "/seizure",
            ((("storage", 4), ("expert", 3), ("expert_question", 5)), (("copies", 12),)),
            _KEPT,
        ),
        Table(
            cases.Deadline,
            "/seizure/deadlines",
            (("what", 6), ("days", 2), ("due", 3), ("done", 3)),
            beside=_BY_UNIT,
            rare=True,
        ),
        Custody(),
    ),
)


SECTIONS = (
    _SELECTION,
    _CONSIGNMENT,
    _EXAMINATION,
    SectionSpec("checklist", QT_TRANSLATE_NOOP("inspection", "Checklist"), (Checklist(),)),
    _SEALS,
    _SEIZURE,
    SectionSpec("evidence", QT_TRANSLATE_NOOP("inspection", "Evidence"), ()),
    SectionSpec(
        "narrative",
        QT_TRANSLATE_NOOP("inspection", "Narrative"),
        (Fields(Case, "", ((("narrative", 12),),)),),
    ),
)


def whole(key: str) -> SectionSpec:
    """Return a section with the fields that its layouts do not name."""
    return next(spec for spec in _whole() if spec.key == key)


def section_of(path: str) -> str:
    """Return the section in which a path of the record is edited."""
    found = (spec.key for spec in _whole() if any(holds(block, path) for block in spec.blocks) or _own(spec, path))
    return next(found, SECTIONS[0].key)


def has_content(section: SectionSpec, record: Record) -> bool:
    """Tell whether anything is recorded in a section."""
    return any(_filled(block, record) for block in whole(section.key).blocks)


def left_out() -> set[str]:
    """Return the declared fields that no layout names and that are placed by themselves, as `Class.field`."""
    return {f"{kind}.{name}" for kind, name in _named(_whole()) - _named(SECTIONS)}


def _own(spec: SectionSpec, path: str) -> bool:
    """A section without blocks draws itself, and holds the path of its own name."""
    return not spec.blocks and path.split("/")[1:2] == [spec.key]


@cache
def _whole() -> tuple[SectionSpec, ...]:
    return complete(SECTIONS, Case)


def _named(sections: tuple[SectionSpec, ...]) -> set[tuple[str, str]]:
    blocks = [block for spec in sections for block in spec.blocks if isinstance(block, Fields | Table)]
    return {(block.kind.__name__, name) for block in blocks for name in named(block)}


def _filled(block: Block, record: Record) -> bool:
    if not isinstance(block, Fields):
        return bool(block.path and at(record, block.path))
    place = at(record, block.prefix) if block.prefix else record
    return place is not None and any(place[name] not in _EMPTY for name in named(block))
