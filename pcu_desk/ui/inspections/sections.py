"""The sections of the case page as data: which fields and tables stand where; a test holds that none is left out."""

from __future__ import annotations

from dataclasses import dataclass

from pcu_desk.domain import case as cases
from pcu_desk.domain.case import Case, Examination, Seizure
from pcu_desk.domain.fields import Kind
from pcu_desk.domain.record import Record
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.ui.inspections.declared import declared
from pcu_desk.ui.inspections.draft import at
from pcu_desk.ui.inspections.form import Layout

SIGNATURES = {"pending": ("edit", "muted"), "signed": ("signature", "ok"), "refused": ("withdraw", "warn")}
SEAL_STATES = {
    "intact": ("check", "ok"),
    "tampered": ("warning", "danger"),
    "cloned": ("warning", "danger"),
    "missing": ("warning", "warn"),
}


@dataclass(frozen=True, slots=True)
class Fields:
    """Some fields of one dataclass, in rows of twelfths."""

    kind: type
    prefix: str
    layout: Layout
    title: Text | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of one dataclass: its columns with their shares, and the layout of the chosen row's other fields."""

    kind: type
    path: str
    columns: tuple[tuple[str, int], ...]
    detail: Layout = ()
    beside: Text | None = None
    states: tuple[tuple[str, dict[str, tuple[str, str]]], ...] = ()


@dataclass(frozen=True, slots=True)
class Units:
    """The number field and the units."""


@dataclass(frozen=True, slots=True)
class Route:
    """The line of the route."""


Block = Fields | Table | Units | Route


@dataclass(frozen=True, slots=True)
class SectionSpec:
    """A section: its key, its title, its blocks."""

    key: str
    title: Text
    blocks: tuple[Block, ...]


_SHEET = QT_TRANSLATE_NOOP("inspection", "Enter or typing edits a cell, Ctrl+V pastes rows from a sheet")
_AS_FOUND = QT_TRANSLATE_NOOP("inspection", "units stay as found: kg, pills, litres")
_REFUSED = QT_TRANSLATE_NOOP("inspection", "a refusal is recorded with its words, time and who heard it")

_EMPTY: tuple[object, ...] = ("", None, [], False)

SECTIONS = (
    SectionSpec(
        "selection",
        QT_TRANSLATE_NOOP("inspection", "Selection"),
        (
            Fields(
                Case,
                "",
                (
                    (("direction", 3), ("place", 6), ("place_code", 3)),
                    (("begun", 3), ("ended", 3), ("officers", 6)),
                    (("selection", 6),),
                    (("selection_note", 12),),
                ),
            ),
        ),
    ),
    SectionSpec(
        "consignment",
        QT_TRANSLATE_NOOP("inspection", "Consignment"),
        (
            Units(),
            Table(
                cases.Party,
                "/parties",
                (("role", 3), ("name", 5), ("name_latin", 4), ("country", 2), ("address", 4)),
                ((("address", 6), ("tax_id", 3), ("country", 3)),),
            ),
            Table(cases.Document, "/documents", (("kind", 5), ("number", 6), ("issued", 3))),
            Route(),
            Table(cases.RouteStop, "/route", (("kind", 3), ("place", 5), ("code", 3), ("day", 3))),
            Table(
                cases.GoodsLine,
                "/goods",
                (("description", 6), ("hs", 2), ("packages", 3), ("gross", 3), ("net", 3), ("value", 3)),
                beside=_SHEET,
            ),
        ),
    ),
    SectionSpec(
        "examination",
        QT_TRANSLATE_NOOP("inspection", "Examination"),
        (
            Fields(
                Examination,
                "/examination",
                (
                    (("decision", 6), ("opened", 3), ("share", 3)),
                    (("gross_documents", 4), ("gross_found", 4), ("determined", 4)),
                    (("radiation", 4), ("instrument", 8)),
                    (("result", 6),),
                ),
            ),
        ),
    ),
    SectionSpec(
        "seals",
        QT_TRANSLATE_NOOP("inspection", "Seals"),
        (
            Table(
                cases.Seal,
                "/seals",
                (("number", 4), ("action", 4), ("kind", 4), ("state", 4)),
                states=(("state", SEAL_STATES),),
            ),
        ),
    ),
    SectionSpec(
        "seizure",
        QT_TRANSLATE_NOOP("inspection", "Seizure"),
        (
            Fields(
                Seizure,
                "/seizure",
                (
                    (("at", 3), ("detection", 4), ("concealment", 5)),
                    (("grounds", 8), ("legal_basis", 4)),
                    (("place", 3), ("rights_explained", 2), ("language", 2), ("copies", 2), ("concealment_note", 3)),
                ),
            ),
            Table(
                cases.SeizedItem,
                "/seizure/items",
                (
                    ("description", 7),
                    ("category", 4),
                    ("quantity", 3),
                    ("net", 3),
                    ("bag_seal", 3),
                    ("where_found", 4),
                ),
                ((("determined", 3), ("packing", 4), ("where_found", 3), ("value", 2)),),
                _AS_FOUND,
            ),
            Table(
                cases.Person,
                "/seizure/persons",
                (("role", 3), ("name", 5), ("name_latin", 4), ("address", 4), ("signature", 4), ("remark", 3)),
                (
                    (("signature", 3), ("signed_at", 3), ("refusal", 3), ("heard_by", 3)),
                    (("document", 4), ("languages", 4), ("address", 4)),
                ),
                _REFUSED,
                (("signature", SIGNATURES),),
            ),
        ),
    ),
    SectionSpec(
        "narrative",
        QT_TRANSLATE_NOOP("inspection", "Narrative"),
        (Fields(Case, "", ((("narrative", 12),),)),),
    ),
)


def section_of(path: str) -> str:
    """Return the section in which a path of the record is edited."""
    for section in SECTIONS:
        if any(_holds(block, path) for block in section.blocks):
            return section.key
    return SECTIONS[0].key


def has_content(section: SectionSpec, record: Record) -> bool:
    """Tell whether anything is recorded in a section."""
    for block in section.blocks:
        if isinstance(block, Fields):
            place = at(record, block.prefix) if block.prefix else record
            if place is not None and any(place[name] not in _EMPTY for name in _names(block)):
                return True
        elif at(record, block.path if isinstance(block, Table) else "/units"):
            return True
    return False


def left_out() -> set[str]:
    """Return the declared fields that no section shows, as `Class.field`; a test holds it empty."""
    blocks = [block for section in SECTIONS for block in section.blocks if isinstance(block, Fields | Table)]
    shown = {f"{block.kind.__name__}.{name}" for block in blocks for name in _names(block)}
    shown |= {f"TransportUnit.{name}" for name in declared(cases.TransportUnit)}
    classes = {
        cases.Case, cases.TransportUnit, cases.Document, cases.Party, cases.RouteStop, cases.GoodsLine, cases.Seal,
        cases.SeizedItem, cases.Person, cases.Seizure, cases.Examination,
    }  # fmt: skip
    every = {
        f"{kind.__name__}.{name}" for kind in classes for name, what in declared(kind).items() if _is_field(what.kind)
    }
    return every - shown


def _is_field(kind: Kind) -> bool:
    return kind not in {Kind.ROWS, Kind.GROUP}


def _names(block: Block) -> list[str]:
    if isinstance(block, Fields):
        return [name for row in block.layout for name, _ in row]
    if isinstance(block, Table):
        return [name for name, _ in block.columns] + [name for row in block.detail for name, _ in row]
    return []


def _holds(block: Block, path: str) -> bool:
    if isinstance(block, Fields):
        return path == block.prefix or path in {f"{block.prefix}/{name}" for name in _names(block)}
    if isinstance(block, Table):
        return path == block.path or path.startswith(f"{block.path}/")
    return isinstance(block, Units) and (path == "/units" or path.startswith("/units/"))
