"""Cases as documents that leave a vault and enter another: their formats, their heads, and the rules for taking in."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from pcu_desk.domain import life
from pcu_desk.domain.canonical import canonical
from pcu_desk.domain.case import SCHEMA, Case
from pcu_desk.domain.codes import CaseStatus
from pcu_desk.domain.errors import Fault, RecordError, UserError, quoted
from pcu_desk.domain.record import NOT_YES_NO, UNKNOWN_FIELD, WRONG_FIELDS, Record, decode, record_of
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

FORMAT = "pcu-case/1"
FORMAT_ALL = "pcu-cases/1"
NOT_A_DOCUMENT = QT_TRANSLATE_NOOP(
    "export", "{format} is not a form of cases that this program knows. Known: {known}. Nothing was taken in."
)
NEWER = QT_TRANSLATE_NOOP(
    "export", "This file was written by a newer PCU Desk. Update this one, then take it in. Nothing was taken in."
)
NO_CASES = QT_TRANSLATE_NOOP("export", "This file holds no list of cases. Nothing was taken in.")
BAD_ID = QT_TRANSLATE_NOOP("export", "A case out of a file keeps its id, as the program gave it (RFC 9562).")
BAD_NUMBER = QT_TRANSLATE_NOOP("export", "{number} is not a number that the program gives. A case keeps its own.")
ID_TWICE = QT_TRANSLATE_NOOP("export", "Another case of this file has the same id.")
NUMBER_TWICE = QT_TRANSLATE_NOOP("export", "Another case of this file has the same number.")
EVIDENCE_TWICE = QT_TRANSLATE_NOOP("export", "Another case of this file has evidence of the same id.")
BAD_DIGEST = QT_TRANSLATE_NOOP("export", "Evidence has the SHA-256 of its file: 64 hexadecimal digits.")
NOT_FROZEN = QT_TRANSLATE_NOOP("export", "An approved case has a revision of 1 at least.")

WRONG_HANDS = QT_TRANSLATE_NOOP("export", "Who submitted and who approved does not fit the status {status}.")

_FORM = re.compile(r"pcu-cases?/(\d{1,9})", re.ASCII)
_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_NUMBER = re.compile(r"([A-Z]{2}[A-Z0-9]{3})-(\d{4})-([A-Z])-(\d{5,9})", re.ASCII)
_SEIZURE = re.compile(r"([A-Z]{2}[A-Z0-9]{3})-S-(\d{4})-([A-Z])-(\d{4,9})", re.ASCII)
_SHA256 = re.compile(r"[0-9a-f]{64}", re.ASCII)
_MOST = 900_000_000  # above it a desk that took the number in would soon give numbers that no file may hold
_HEAD = {FORMAT: ("case",), FORMAT_ALL: ("unit", "exported", "cases")}


@dataclass(frozen=True, slots=True)
class Given:
    """A number that a desk gave: `kind` is "case" or "seizure"."""

    kind: str
    unit: str
    year: int
    desk: str
    sequence: int


@dataclass(frozen=True, slots=True)
class Examined:
    """What one reading of a file found: how many cases, and the SHA-256 of the canonical list of them (hex)."""

    count: int
    content: str


@dataclass(frozen=True, slots=True)
class _Marks:
    """By what a case is told from another of its file."""

    id: str
    number: str
    seizure: str
    evidence: tuple[str, ...]


def case_document(case: Case, *, training: bool = False) -> Record:
    """Return `{"format", "schema", "case": the whole record}`, and `"training": true` out of a training vault."""
    return {"format": FORMAT, "schema": SCHEMA, **_mark(training=training), "case": record_of(case)}


def head_of_all(unit: str, exported: str, *, training: bool) -> Record:
    """Return what stands before the cases in a document of all."""
    head = {"format": FORMAT_ALL, "schema": SCHEMA, "unit": unit, "exported": exported}
    return {**head, **_mark(training=training)}


def from_training(document: Record) -> bool:
    """Tell whether a document says that it comes out of a training vault."""
    return document.get("training") is True


def _mark(*, training: bool) -> Record:
    return {"training": True} if training else {}


def is_document(value: Record) -> bool:
    """Tell whether a file holds cases that keep their ids and numbers, and not one inspection's fields."""
    return "format" in value


def check_head(document: Record) -> str:
    """Return the form of a document. Raises UserError, RecordError for what is none that this program reads."""
    form = document.get("format")
    if not isinstance(form, str) or form not in _HEAD:
        known = _FORM.fullmatch(form) if isinstance(form, str) else None
        if known is not None and int(known[1]) > 1:
            raise UserError(NEWER)
        raise UserError(NOT_A_DOCUMENT, format=quoted(form), known=", ".join(_HEAD))
    schema = document.get("schema")
    if isinstance(schema, int) and schema > SCHEMA:
        raise UserError(NEWER)
    wrong = [
        Fault(quoted(name), UNKNOWN_FIELD)
        for name in document
        if name not in ("format", "schema", "training", *_HEAD[form])
    ]
    if not isinstance(document.get("training", False), bool):
        wrong.append(Fault("training", NOT_YES_NO))
    if wrong:
        raise RecordError(WRONG_FIELDS, tuple(wrong), count=len(wrong))
    if type(schema) is not int or schema != SCHEMA:  # 1.0 and true equal it and stand in no canonical form
        raise UserError(NOT_A_DOCUMENT, format=f"{form} {quoted(schema)}", known=", ".join(_HEAD))
    return form


def records_in(document: Record) -> Sequence[Any]:
    """Return the records of a document, as they stand in it. Raises UserError when it holds none."""
    records = [document.get("case")] if document.get("format") == FORMAT else document.get("cases")
    if not isinstance(records, list):
        raise UserError(NO_CASES)
    return records


def path_of(form: str, place: int) -> str:
    """Return where a case stands in a document."""
    return "case" if form == FORMAT else f"cases[{place}]"


def examined(form: str, records: Iterable[Any]) -> Examined:
    """Read every record once. Raises RecordError with every fault of all of them."""
    faults: list[Fault] = []
    marks: dict[str, _Marks] = {}
    content = sha256()
    for place, record in enumerate(records):
        path = path_of(form, place)
        try:
            case = decode(Case, record)
            content.update((b"," if place else b"[") + canonical(record))
        except RecordError as error:
            faults += (Fault(f"{path}.{f.path}" if f.path else path, f.text, f.params) for f in error.faults)
            continue
        faults += (Fault(f"{path}.{f.path}", f.text, f.params) for f in _unfit(case))
        seizure = case.seizure.number if case.seizure is not None else ""
        marks[path] = _Marks(case.id, case.number, seizure, tuple(row.id for row in case.evidence))
    faults += _twice(marks)
    if faults:
        raise RecordError(WRONG_FIELDS, tuple(faults), count=len(faults))
    content.update(b"]" if marks else b"[]")
    return Examined(len(marks), content.hexdigest())


def numbers_given(case: Case) -> Iterator[Given]:
    """Return the numbers of a case in their parts."""
    seizure = case.seizure.number if case.seizure is not None else ""
    for kind, form, number in (("case", _NUMBER, case.number), ("seizure", _SEIZURE, seizure)):
        if found := form.fullmatch(number):
            yield Given(kind, found[1], int(found[2]), found[3], int(found[4]))


def _unfit(case: Case) -> Iterator[Fault]:
    """Find what the program alone gives and what it would never have given so."""
    given = {one.kind: one for one in numbers_given(case)}
    if not _ID.fullmatch(case.id):
        yield Fault("id", BAD_ID)
    if "case" not in given or _spelt(given["case"]) != case.number:
        yield Fault("number", BAD_NUMBER, (("number", quoted(case.number)),))
    if case.seizure is not None and ("seizure" not in given or _spelt(given["seizure"]) != case.seizure.number):
        yield Fault("seizure.number", BAD_NUMBER, (("number", quoted(case.seizure.number)),))
    for place, row in enumerate(case.evidence):
        if not _SHA256.fullmatch(row.sha256):
            yield Fault(f"evidence[{place}].sha256", BAD_DIGEST)
    if case.status is CaseStatus.APPROVED and not case.issued:
        yield Fault("revision", NOT_FROZEN)
    begun, approved = case.status is CaseStatus.DRAFT, case.status is CaseStatus.APPROVED
    if bool(case.submitted_by) is begun or bool(case.approved_by) is not approved:
        yield Fault("status", WRONG_HANDS, (("status", case.status.value),))


def _spelt(given: Given) -> str:
    """Return how the program writes this number, "" for one that it never gives."""
    if given.sequence > _MOST:
        return ""
    spell = life.case_number if given.kind == "case" else life.seizure_number
    return spell(given.unit, given.year, given.desk, given.sequence)


def _twice(cases: Mapping[str, _Marks]) -> Iterator[Fault]:
    ids = Counter(case.id for case in cases.values())
    numbers = Counter(case.number for case in cases.values())
    seizures = Counter(case.seizure for case in cases.values() if case.seizure)
    evidence = Counter(row for case in cases.values() for row in case.evidence)
    for path, case in cases.items():
        if ids[case.id] > 1:
            yield Fault(f"{path}.id", ID_TWICE)
        if numbers[case.number] > 1:
            yield Fault(f"{path}.number", NUMBER_TWICE)
        if seizures[case.seizure] > 1:
            yield Fault(f"{path}.seizure.number", NUMBER_TWICE)
        if any(evidence[row] > 1 for row in case.evidence):
            yield Fault(f"{path}.evidence", EVIDENCE_TWICE)
