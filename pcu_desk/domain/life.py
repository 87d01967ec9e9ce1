"""The life of a case: what may change when, what is missing, how it is numbered. Pure rules over frozen values."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any, TypeVar

from pcu_desk.domain.case import Case, Evidence, Imported, Seizure, Transfer
from pcu_desk.domain.codes import CaseStatus, Decision, Result, Selection, Signature
from pcu_desk.domain.draw import Draw
from pcu_desk.domain.errors import UserError, quoted
from pcu_desk.domain.fields import Kind, Need, spec_of
from pcu_desk.domain.identifiers import read_as
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.record import apply, check_text, decode, encode
from pcu_desk.domain.report import ReportStatus
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.domain.unit import HIGH_SCORE

FROZEN = QT_TRANSLATE_NOOP("life", "Case {number} is {status} and takes no change. Amend it with a reason.")
WITH_SUPERVISOR = QT_TRANSLATE_NOOP(
    "life", "Case {number} is submitted and takes no change. Ask the supervisor to return it first."
)
ISSUED = QT_TRANSLATE_NOOP("life", "Case {number} has been issued on paper. Amend it with a reason.")
GIVEN_FIELD = QT_TRANSLATE_NOOP("life", "Numbers, status and officers are given by the program and can't be set.")
INCOMPLETE = QT_TRANSLATE_NOOP("life", "Fields missing: {count}. The case stays a draft; fill them and try again.")
NOT_SUBMITTED = QT_TRANSLATE_NOOP("life", "Case {number} is not submitted. Submit it first.")
OWN_CASE = QT_TRANSLATE_NOOP("life", "Case {number} is your own. Another supervisor approves it.")
REASON_NEEDED = QT_TRANSLATE_NOOP("life", "Give a reason in words. Nothing was changed.")
NO_SEIZURE = QT_TRANSLATE_NOOP("life", "Case {number} has no seizure. Record the seizure before issuing its report.")
ALREADY_SUBMITTED = QT_TRANSLATE_NOOP("life", "Case {number} is submitted already and waits for a supervisor.")
NOTHING_AMENDED = QT_TRANSLATE_NOOP("life", "Case {number} already says this, so there is nothing to amend.")
NOT_ISSUED = QT_TRANSLATE_NOOP("life", "Case {number} has no paper yet. Change the draft itself.")
ALREADY_ISSUED = QT_TRANSLATE_NOOP(
    "life", "Revision {revision} of case {number} is issued already. Print it, or amend."
)
UNREAD_NUMBER = QT_TRANSLATE_NOOP("life", "The check digit fails: correct the number or keep it as seen.")
NOT_DRAWN = QT_TRANSLATE_NOOP(
    "life", "A random selection is drawn by the program. Draw from the list of consignments, or choose another reason."
)
DRAW_UNKNOWN = QT_TRANSLATE_NOOP("life", "There is no draw {draw} in this vault. Draw from the list again.")
DRAWN_OTHERS = QT_TRANSLATE_NOOP(
    "life", "Draw {draw} chose other consignments. A random selection keeps the number that was drawn: {chosen}."
)
HIGH_RELEASE = QT_TRANSLATE_NOOP(
    "life", "The score is high: a supervisor countersigns the release, or give the reason for it."
)
NO_RELEASE = QT_TRANSLATE_NOOP("life", "Case {number} is not a release against a high score: nothing to countersign.")
OWN_RELEASE = QT_TRANSLATE_NOOP("life", "Case {number} is your own. Another supervisor countersigns its release.")
NO_CUSTODY = QT_TRANSLATE_NOOP("life", "Case {number} has no seizure, so nothing can be handed over.")
INCOMPLETE_TRANSFER = QT_TRANSLATE_NOOP("life", "A hand-over names who gives, who takes, and when.")
TRANSFER_BACKWARD = QT_TRANSLATE_NOOP("life", "This hand-over is earlier than the last one. Correct its time.")
TRANSFER_AHEAD = QT_TRANSLATE_NOOP("life", "This hand-over lies in the future. Correct its time.")
CUSTODY_KEPT = QT_TRANSLATE_NOOP(
    "life", "A link of the chain of custody stays as it was made. Record another hand-over instead."
)
NO_EVIDENCE = QT_TRANSLATE_NOOP("life", "Case {number} has no evidence {evidence}. Look it up in its list.")
NO_ITEM = QT_TRANSLATE_NOOP("life", "Case {number} has no seized item {item}, so nothing can be linked to it.")
NO_POINT = QT_TRANSLATE_NOOP("life", "Case {number} has no point {point} of a checklist to link to.")
NOT_RETOLD = QT_TRANSLATE_NOOP("life", "Of evidence, caption, kind and links can be changed; {field} stays as it was.")
NO_REFUSAL_WORDS = QT_TRANSLATE_NOOP("life", "A refusal is recorded with the words, the time and who heard it.")

RETOLD = ("kind", "caption", "item", "point")  # what may be said anew of a file that is kept

_T = TypeVar("_T")
_CLOCKS_APART = timedelta(days=1)  # how far the clocks of two desks may differ; a link ahead would bar all after it


@dataclass(frozen=True, slots=True)
class Missing:
    """A field that is still empty or needs a decision: its path in the record, its label, and why if not plain."""

    path: str
    label: Text
    why: Text | None = None


class IncompleteError(UserError):
    """A case that can't be issued or submitted yet; `missing` lists every field at once."""

    def __init__(self, missing: tuple[Missing, ...]) -> None:
        """Keep the list for the front ends, which jump to the first."""
        super().__init__(INCOMPLETE, count=len(missing))
        self.missing = missing


def case_number(unit: str, year: int, desk: str, sequence: int) -> str:
    """Return `GEPTI-2026-A-00412`: the desk letter keeps two offline desks apart."""
    return f"{unit}-{year}-{desk}-{sequence:05d}"


def seizure_number(unit: str, year: int, desk: str, sequence: int) -> str:
    """Return `GEPTI-S-2026-A-0019`."""
    return f"{unit}-S-{year}-{desk}-{sequence:04d}"


def alert_number(unit: str, year: int, desk: str, sequence: int) -> str:
    """Return `GEPTI-A-2026-A-0058`."""
    return f"{unit}-A-{year}-{desk}-{sequence:04d}"


def edit(case: Case, changes: Mapping[str, Any]) -> Case:
    """Return the draft with fields changed (paths as in `record.difference`). Raises UserError, RecordError."""
    _need_not_submitted(case)
    if case.status is CaseStatus.APPROVED:
        raise UserError(FROZEN, number=case.number, status=case.status.label)
    if case.issued:
        raise UserError(ISSUED, number=case.number)
    return _changed(case, changes)


def countersign(case: Case, by: str, high: int = HIGH_SCORE) -> Case:
    """Return the case whose release against a high score a supervisor agrees to; never his own."""
    _need_not_submitted(case)
    if case.status is CaseStatus.APPROVED or not released_high(case, high):
        raise UserError(NO_RELEASE, number=case.number)
    if by in authors(case) or by == _stated_countersignature(case):
        raise UserError(OWN_RELEASE, number=case.number)
    return replace(case, countersigned_by=by)


def hand_over(case: Case, link: Transfer) -> Case:
    """Return the case with one more link in its chain of custody, in whatever state its paper is."""
    if case.seizure is None:
        raise UserError(NO_CUSTODY, number=case.number)
    if not (link.released_by.strip() and link.received_by.strip() and link.at):
        raise UserError(INCOMPLETE_TRANSFER)
    if link.at.utc > Moment.now().utc + _CLOCKS_APART:
        raise UserError(TRANSFER_AHEAD)
    if any(known.at and link.at < known.at for known in case.seizure.custody):
        raise UserError(TRANSFER_BACKWARD)
    return replace(case, seizure=replace(case.seizure, custody=(*case.seizure.custody, link)))


def attach(case: Case, rows: Sequence[Evidence]) -> Case:
    """Return the case with more evidence, in whatever state its paper is. Raises UserError for a link to nothing."""
    for row in rows:
        _need_links(case, row)
    return replace(case, evidence=tuple(sorted((*case.evidence, *rows), key=lambda row: row.id)))


def describe(case: Case, evidence: str, changes: Mapping[str, Any]) -> Case:
    """Return the case with another caption, kind, item or point of one file. Raises UserError, RecordError."""
    known = evidence_of(case, evidence)
    for field in changes:
        if field not in RETOLD:
            raise UserError(NOT_RETOLD, field=quoted(field))
    told = decode(Evidence, {**encode(known), **changes})
    _need_links(case, told)
    return replace(case, evidence=tuple(told if row is known else row for row in case.evidence))


def evidence_of(case: Case, evidence: str) -> Evidence:
    """Return one file's row by its id. Raises UserError when the case has none of it."""
    for row in case.evidence:
        if row.id == evidence:
            return row
    raise UserError(NO_EVIDENCE, number=case.number, evidence=quoted(evidence))


def _need_links(case: Case, row: Evidence) -> None:
    items = {item.id for item in case.seizure.items} if case.seizure is not None else set()
    if row.item and row.item not in items:
        raise UserError(NO_ITEM, number=case.number, item=quoted(row.item))
    if row.point and row.point not in {point.id for point in case.examination.checklist}:
        raise UserError(NO_POINT, number=case.number, point=quoted(row.point))


def taken_in(case: Case, by: str, at: Moment, content: str, *, training: bool = False) -> Case:
    """Return a case out of a file as this vault holds it: marked with who took it in and what the file stated."""
    marked = training or case.from_training
    stated = Imported(at, by, content, case.status, case.revision, marked, case.countersigned_by)
    return replace(case, imported=stated)


def agreed(case: Case) -> bool:
    """Tell whether a release has its reason, or a countersignature that was given in this vault."""
    here = case.countersigned_by != _stated_countersignature(case)
    return bool(case.release_reason.strip() or (case.countersigned_by and here))


def _stated_countersignature(case: Case) -> str:
    return case.imported.countersigned_by if case.imported is not None else ""


def authors(case: Case) -> tuple[str, ...]:
    """Return those whose own case it is: who opened it, and who took it in, since a file can name anybody."""
    return (case.opened_by, case.imported.by) if case.imported is not None else (case.opened_by,)


def released_high(case: Case, high: int = HIGH_SCORE) -> bool:
    """Tell whether the goods are released, unexamined, against a high score."""
    return case.examination.decision is Decision.RELEASE and case.score >= high > 0


def amend(case: Case, changes: Mapping[str, Any], reason: str) -> Case:
    """Return the next revision of an issued or approved case; it must be approved again."""
    _need_not_submitted(case)
    if not case.issued:
        raise UserError(NOT_ISSUED, number=case.number)
    _need_reason(reason)
    changed = _changed(case, changes)
    if changed == case:
        raise UserError(NOTHING_AMENDED, number=case.number)
    again = replace(
        changed,
        revision=case.revision + 1,
        status=CaseStatus.DRAFT,
        remark=reason,
        submitted_by="",
        approved_by="",
        countersigned_by="",
    )
    _need_complete(again, Need.ISSUE)
    return again


def issue(case: Case) -> Case:
    """Return the case with its first frozen revision: signed on the spot, printed without DRAFT."""
    if case.issued:
        raise UserError(ALREADY_ISSUED, revision=case.revision, number=case.number)
    if case.seizure is None:
        raise UserError(NO_SEIZURE, number=case.number)
    _need_complete(case, Need.ISSUE)
    return replace(case, revision=1)


def submit(case: Case, by: str, high: int = HIGH_SCORE) -> Case:
    """Return the case handed to a supervisor."""
    if case.status is CaseStatus.APPROVED:
        raise UserError(FROZEN, number=case.number, status=case.status.label)
    if case.status is CaseStatus.SUBMITTED:
        raise UserError(ALREADY_SUBMITTED, number=case.number)
    _need_complete(case, Need.SUBMIT, high)
    remark = "" if case.status is CaseStatus.RETURNED else case.remark
    return replace(case, status=CaseStatus.SUBMITTED, submitted_by=by, remark=remark)


def approve(case: Case, by: str) -> Case:
    """Return the approved case; nobody approves his own. What was never issued is frozen as its first revision."""
    _need_submitted(case)
    if by in (*authors(case), case.submitted_by):
        raise UserError(OWN_CASE, number=case.number)
    return replace(case, status=CaseStatus.APPROVED, approved_by=by, revision=max(case.revision, 1))


def return_(case: Case, reason: str) -> Case:
    """Return the case given back to its officer with a reason."""
    _need_submitted(case)
    _need_reason(reason)
    return replace(case, status=CaseStatus.RETURNED, remark=reason)


def report_status(case: Case) -> ReportStatus:
    """Return the mark that its paper carries."""
    if not case.issued:
        return ReportStatus.DRAFT
    stated = case.imported is not None and case.imported.revision == case.revision
    approved_here = not stated or (case.imported is not None and case.imported.status is not CaseStatus.APPROVED)
    if case.status is CaseStatus.APPROVED and approved_here:
        return ReportStatus.APPROVED
    return ReportStatus.TAKEN_IN if stated else ReportStatus.ISSUED


def missing(case: Case, need: Need = Need.SUBMIT, high: int = HIGH_SCORE) -> tuple[Missing, ...]:
    """Return every field that `need` asks for and that is empty, in the order of the form."""
    found = list(_empty(case, "", need))
    found += [
        Missing(f"/units/{unit.id}/number", UNREAD_NUMBER)
        for unit in case.units
        if unit.number.strip() and not unit.kept_as_seen and read_as(unit.kind, unit.number).undecided
    ]
    for person in case.seizure.persons if case.seizure else ():
        told = person.refusal.strip() and person.heard_by.strip() and person.signed_at
        if person.signature is Signature.REFUSED and not told:
            found.append(Missing(f"/seizure/persons/{person.id}/refusal", NO_REFUSAL_WORDS))
    if need is Need.SUBMIT and released_high(case, high) and not agreed(case):
        found.append(Missing("/release_reason", HIGH_RELEASE))
    if need is Need.SUBMIT and case.seizure is None and case.examination.result is Result.SEIZURE:
        found.append(Missing("/seizure", spec_of(_field(Case, "seizure")).label))
    return tuple(found)


def given_fields(case: Case) -> tuple[str, ...]:
    """Return the names of the fields set in a case from outside although the program gives them."""
    found = [f.name for f in dataclasses.fields(Case) if _is_given(f) and getattr(case, f.name) != f.default]
    return (*found, *(["seizure.number"] if case.seizure is not None and case.seizure.number else []))


def without_blanks(case: Case) -> Case:
    """Return the case without rows that say nothing, and without a seizure that does."""
    full = _without_blank_rows(case)
    blank = full.seizure == Seizure() and case.seizure != Seizure()
    return replace(full, seizure=None) if blank else full


def _without_blank_rows(value: _T) -> _T:
    assert dataclasses.is_dataclass(value)
    assert not isinstance(value, type)
    kept: dict[str, Any] = {}
    for field in dataclasses.fields(value):
        kind, item = spec_of(field).kind, getattr(value, field.name)
        if kind is Kind.ROWS:
            kept[field.name] = tuple(row for row in item if row != type(row)(id=row.id))
        elif kind is Kind.GROUP and item is not None:
            kept[field.name] = _without_blank_rows(item)
    return replace(value, **kept)


def _changed(case: Case, changes: Mapping[str, Any]) -> Case:
    after = decode(Case, apply(encode(case), changes))
    if _given(after) != _given(case):
        raise UserError(GIVEN_FIELD)
    need_drawn(after, case)
    number = case.seizure.number if case.seizure else ""
    if after.seizure is not None and after.seizure.number != number:
        raise UserError(GIVEN_FIELD)
    _need_custody_kept(after, case)
    return after if _release(after) == _release(case) else replace(after, countersigned_by="")


def _release(case: Case) -> tuple[object, ...]:
    """Return what a countersignature agrees to: that these goods in these units are released against these marks."""
    return case.examination.decision, case.risks, case.units, case.parties, case.goods


def _need_custody_kept(after: Case, before: Case) -> None:
    """Links are added by a hand-over alone, which is signed; they begin with the record of the seizure."""
    known = before.seizure.custody if before.seizure is not None else None
    if known is not None and known != (after.seizure.custody if after.seizure is not None else ()):
        raise UserError(CUSTODY_KEPT)


def need_drawn(after: Case, before: Case) -> None:
    """Refuse a random selection that no draw of the program made. Raises UserError."""
    if after.selection is Selection.RANDOM and not after.draw and before.selection is not Selection.RANDOM:
        raise UserError(NOT_DRAWN)


def need_chosen(case: Case, draw: Draw | None) -> None:
    """Refuse a random selection of a unit that its draw did not choose. Raises UserError."""
    if draw is None:
        raise UserError(DRAW_UNKNOWN, draw=quoted(case.draw))
    if not draw.chose(unit.number for unit in case.units):
        raise UserError(DRAWN_OTHERS, draw=draw.id, chosen=quoted(", ".join(draw.chosen)))


def _given(case: Case) -> tuple[object, ...]:
    return tuple(getattr(case, f.name) for f in dataclasses.fields(Case) if _is_given(f))


def _is_given(field: dataclasses.Field[Any]) -> bool:
    return spec_of(field).kind is Kind.GIVEN


def _empty(value: object, path: str, need: Need) -> Iterator[Missing]:
    assert dataclasses.is_dataclass(value)
    for field in dataclasses.fields(value):
        spec, item, here = spec_of(field), getattr(value, field.name), f"{path}/{field.name}"
        wanted = spec.need is Need.ISSUE or (spec.need is Need.SUBMIT and need is Need.SUBMIT)
        if wanted and (item.strip() if isinstance(item, str) else item) in ("", None, ()):
            yield Missing(here, spec.label)
        elif spec.kind is Kind.ROWS:
            for row in item:
                yield from _empty(row, f"{here}/{row.id}", need)
        elif spec.kind is Kind.GROUP and item is not None:
            yield from _empty(item, here, need)


def _field(kind: type, name: str) -> dataclasses.Field[Any]:
    return next(field for field in dataclasses.fields(kind) if field.name == name)


def _need_complete(case: Case, need: Need, high: int = HIGH_SCORE) -> None:
    if found := missing(case, need, high):
        raise IncompleteError(found)


def _need_not_submitted(case: Case) -> None:
    if case.status is CaseStatus.SUBMITTED:
        raise UserError(WITH_SUPERVISOR, number=case.number)


def _need_submitted(case: Case) -> None:
    if case.status is not CaseStatus.SUBMITTED:
        raise UserError(NOT_SUBMITTED, number=case.number)


def _need_reason(reason: str) -> None:
    if not check_text(reason).strip():
        raise UserError(REASON_NEEDED)


def numbered(seizure: Seizure, number: str) -> Seizure:
    """Return the seizure with the number that the program gives it."""
    return replace(seizure, number=number)
