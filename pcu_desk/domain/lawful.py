"""Which change of a case each act may make, as one judges it afterwards from the journal; knows no rows and no keys."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from pcu_desk.domain.codes import CaseStatus, Decision, Selection
from pcu_desk.domain.draw import Draw
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.record import Record

# What an act says of a case by its own; every other field of a record is what officers write.
_GIVEN = frozenset(
    {
        "id",
        "number",
        "status",
        "revision",
        "opened_by",
        "submitted_by",
        "approved_by",
        "remark",
        "countersigned_by",
        "draw",
        "imported",
        "evidence",
    }
)
_NUMBER = re.compile(r"[A-Z]{2}[A-Z0-9]{3}-(\d{4})-[A-Z]-(\d{1,9})", re.ASCII)
_OPEN = frozenset({CaseStatus.DRAFT.value, CaseStatus.RETURNED.value})
_NOT_ISSUED = "0"
_RETOLD = frozenset({"kind", "caption", "item", "point"})  # what may be said anew of a file that is kept
_SHA256 = re.compile(r"[0-9a-f]{64}", re.ASCII)
_AGREED = ("risks", "units", "parties", "goods")  # what a countersigned release was agreed for, beside the decision


@dataclass(frozen=True, slots=True)
class _Step:
    """A case before and after an entry, and who made it."""

    before: Mapping[str, Any]
    after: Mapping[str, Any]
    officer: str

    def only(self, *names: str) -> bool:
        """Tell whether nothing but these fields changed."""
        return all(
            name in names or self.before.get(name) == self.after.get(name) for name in {*self.before, *self.after}
        )

    def same(self, name: str) -> bool:
        """Tell whether this field is as it was."""
        return self.before.get(name) == self.after.get(name)

    def given_only(self, *names: str) -> bool:
        """Tell whether of the fields that the program gives only these changed."""
        return all(name in names or self.before.get(name) == self.after.get(name) for name in _GIVEN)

    def status(self, name: CaseStatus) -> bool:
        """Tell whether this is the status afterwards."""
        return bool(self.after.get("status") == name.value)


def lawful(act: Act, officer: str, before: Record | None, after: Record) -> bool:
    """Tell whether this act of this officer may lead a case from the one record to the other."""
    if before is None:
        return _stated(officer, after) if act is Act.IMPORTED else act is Act.OPENED and _fresh(officer, after)
    rule = _RULES.get(act)
    return rule is not None and rule(_Step(before, after, officer))


def authors(record: Mapping[str, Any]) -> tuple[object, ...]:
    """Return those whose own case it is: who opened it, and who took it in out of a file."""
    told = record.get("imported")
    return (record.get("opened_by"), told.get("by")) if isinstance(told, dict) else (record.get("opened_by"),)


def truly_random(before: Record | None, after: Record, draw: Draw | None) -> bool:
    """Tell whether a random selection is the draw's own; True also for one that a file brought in so."""
    if after.get("selection") != Selection.RANDOM.value or (before is None and after.get("imported")):
        return True
    was = before is not None and before.get("selection") == Selection.RANDOM.value
    if was and (not after.get("draw") or after.get("imported") or _numbers(before) == _numbers(after)):
        return True
    return draw is not None and draw.chose(_numbers(after))


def number_given(record: Record, change: Mapping[str, Any]) -> bool:
    """Tell whether the entry that opens a case gives the number that the case has; True also for another spelling."""
    found = _NUMBER.fullmatch(str(record.get("number", "")))
    given = change.get("numbers")
    return found is None or ["case", int(found[1]), int(found[2])] in (given if isinstance(given, list) else [])


def _numbers(record: Record | None) -> list[str]:
    rows = (record or {}).get("units") or []
    return [str(row.get("number", "")) for row in rows if isinstance(row, dict)]


def _fresh(officer: str, after: Record) -> bool:
    unset = not any(
        after.get(name)
        for name in ("submitted_by", "approved_by", "remark", "countersigned_by", "imported", "evidence")
    )
    first = after.get("status") == CaseStatus.DRAFT.value and _revision(after) == _NOT_ISSUED
    return unset and first and after.get("opened_by") == officer


def _stated(officer: str, after: Record) -> bool:
    """A case out of a file says who took it in, and the status and revision that the file stated."""
    told = after.get("imported")
    if not isinstance(told, dict):
        return False
    stated = (told.get("status"), str(told.get("revision", _NOT_ISSUED)))
    fit = stated == (after.get("status"), _revision(after)) and _hands_fit(after)
    return told.get("by") == officer and fit


def _hands_fit(after: Record) -> bool:
    """Tell whether somebody submitted what is no draft, and somebody approved what is approved, and nothing else."""
    submitted = after.get("status") != CaseStatus.DRAFT.value
    approved = after.get("status") == CaseStatus.APPROVED.value
    return bool(after.get("submitted_by")) is submitted and bool(after.get("approved_by")) is approved


def _edited(step: _Step) -> bool:
    open_draft = step.before.get("status") in _OPEN and _revision(step.before) == _NOT_ISSUED
    kept = not step.after.get("countersigned_by") or (step.same("countersigned_by") and _same_release(step))
    return open_draft and kept and step.given_only("countersigned_by") and _seizure_kept(step)


def _seizure_kept(step: _Step) -> bool:
    """Tell whether a seizure has the number and the chain of custody that it had; it begins with any and can end."""
    before, after = step.before.get("seizure"), step.after.get("seizure")
    if not isinstance(before, dict):
        return True
    links = (before.get("custody") or [], (after.get("custody") or []) if isinstance(after, dict) else [])
    same_number = not isinstance(after, dict) or before.get("number") == after.get("number")
    return same_number and links[0] == links[1]


def _countersigned(step: _Step) -> bool:
    other = step.officer not in authors(step.after) and step.after.get("countersigned_by") == step.officer
    released = _decision(step.after) == Decision.RELEASE.value and _score(step.after) > 0
    return other and released and step.before.get("status") in _OPEN and step.only("countersigned_by")


def _same_release(step: _Step) -> bool:
    """Tell whether a countersignature still agrees to what stands there."""
    return _decision(step.before) == _decision(step.after) and all(map(step.same, _AGREED))


def _decision(record: Mapping[str, Any]) -> object:
    examination = record.get("examination")
    return examination.get("decision") if isinstance(examination, dict) else None


def _score(record: Mapping[str, Any]) -> int:
    return sum(_points(row.get("points")) for row in record.get("risks") or [] if isinstance(row, dict))


def _points(text: object) -> int:
    return int(text) if isinstance(text, str) and text.removeprefix("-").isdecimal() else 0


def _transferred(step: _Step) -> bool:
    """Only the chain of custody grows; its links so far stay as they are."""
    before, after = step.before.get("seizure"), step.after.get("seizure")
    if not (isinstance(before, dict) and isinstance(after, dict) and step.only("seizure")):
        return False
    known, rows = before.get("custody") or [], after.get("custody") or []
    fresh = [row for row in rows if row not in known]
    grown = len(rows) == len(known) + 1 and len(fresh) == 1 and all(row in rows for row in known)
    return grown and _follows(fresh[0], known) and {**before, "custody": None} == {**after, "custody": None}


def _follows(link: Mapping[str, Any], known: list[Any]) -> bool:
    """Tell whether a link names who gives and who takes, and is not earlier than any before it."""
    if not (str(link.get("released_by", "")).strip() and str(link.get("received_by", "")).strip()):
        return False
    try:
        at = Moment.parse(link.get("at") or "")
        return all(not row.get("at") or Moment.parse(row["at"]) <= at for row in known)
    except (UserError, TypeError, AttributeError):
        return False


def _attached(step: _Step) -> bool:
    """Evidence only grows, in any state of the case; of what is there only caption, kind and links change."""
    before, after = (_rows_by_id(record.get("evidence")) for record in (step.before, step.after))
    kept = all(row_id in after and _retold(row, after[row_id]) for row_id, row in before.items())
    fresh = [row for row_id, row in after.items() if row_id not in before]
    once = len(after) == len(step.after.get("evidence") or ())
    return step.only("evidence") and once and kept and all(_kept_by(step.officer, row) for row in fresh)


def _rows_by_id(rows: object) -> dict[str, Mapping[str, Any]]:
    return {str(row.get("id")): row for row in rows if isinstance(row, dict)} if isinstance(rows, list) else {}


def _retold(before: Mapping[str, Any], after: Mapping[str, Any]) -> bool:
    names = {*before, *after} - _RETOLD
    return all(before.get(name) == after.get(name) for name in names)


def _kept_by(officer: str, row: Mapping[str, Any]) -> bool:
    """Tell whether a row says who added it, which bytes and when."""
    return bool(row.get("by") == officer and row.get("added") and _SHA256.fullmatch(str(row.get("sha256", ""))))


def filed(before: Record, after: Record, files: object) -> bool:
    """Tell whether an entry names the file of every row of evidence that it adds, and no file without such a row."""
    told = files if isinstance(files, dict) else {}
    rows, known = _rows_by_id(after.get("evidence")), _rows_by_id(before.get("evidence"))
    named = all(row_id in told for row_id in rows if row_id not in known)
    return named and all(each in rows and rows[each].get("sha256") == digest for each, digest in told.items())


def files_came(act: Act, before: Record | None, after: Record, change: Mapping[str, Any]) -> bool:
    """Tell whether an entry about a message says of its files what it may.

    They are what they are from the first entry, which tells how each is sealed. Only one of FETCHED says that some
    came, tells the digest of each as the record has it, and says nothing else.
    """
    rows, known = _rows_by_id(after.get("files")), _rows_by_id((before or {}).get("files"))
    said, sealed = change.get("files"), change.get("enclosures")
    told: Mapping[str, Any] = said if isinstance(said, dict) else {}
    came = {row_id for row_id, row in rows.items() if row.get("fetched") != known.get(row_id, {}).get("fetched")}
    if before is None:
        return not came and not told and rows.keys() == (sealed.keys() if isinstance(sealed, dict) else set())
    kept = rows.keys() == known.keys() and all(_but_fetched(rows[each]) == _but_fetched(known[each]) for each in rows)
    if act is not Act.FETCHED:
        return kept and not came and not told
    once = all(rows[each].get("fetched") and not known[each].get("fetched") for each in came)
    named = came == told.keys() and all(rows[each].get("sha256") == digest for each, digest in told.items())
    return kept and once and named and bool(came) and _Step(before, after, "").only("files")


def _but_fetched(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name != "fetched"}


def _issued(step: _Step) -> bool:
    first = (_revision(step.before), _revision(step.after)) == (_NOT_ISSUED, "1")
    return first and step.only("revision")


def _submitted(step: _Step) -> bool:
    by_himself = step.after.get("submitted_by") == step.officer
    fit = step.before.get("status") in _OPEN and step.status(CaseStatus.SUBMITTED)
    return by_himself and fit and step.only("status", "submitted_by", "remark")


def _approved(step: _Step) -> bool:
    by_himself = step.after.get("approved_by") == step.officer
    revision = _revision(step.before)
    frozen = _revision(step.after) == ("1" if revision == _NOT_ISSUED else revision)
    fit = _was_submitted(step) and step.status(CaseStatus.APPROVED)
    return by_himself and fit and frozen and step.only("status", "approved_by", "revision")


def _returned(step: _Step) -> bool:
    return _was_submitted(step) and step.status(CaseStatus.RETURNED) and step.only("status", "remark")


def _amended(step: _Step) -> bool:
    was = _revision(step.before)
    fit = not _was_submitted(step) and was != _NOT_ISSUED and _revision(step.after) == str(int(was) + 1)
    unset = not any(step.after.get(name) for name in ("submitted_by", "approved_by", "countersigned_by"))
    given = step.given_only("status", "revision", "submitted_by", "approved_by", "remark", "countersigned_by")
    return fit and unset and given and step.status(CaseStatus.DRAFT) and _seizure_kept(step)


def _was_submitted(step: _Step) -> bool:
    return bool(step.before.get("status") == CaseStatus.SUBMITTED.value)


def _revision(record: Mapping[str, Any]) -> str:
    """Return the revision as text; what is no number is none that any rule allows."""
    text = str(record.get("revision", ""))
    return text if text.isascii() and text.isdecimal() else "-1"


_RULES: dict[Act, Callable[[_Step], bool]] = {
    Act.EDITED: _edited,
    Act.ISSUED: _issued,
    Act.SUBMITTED: _submitted,
    Act.APPROVED: _approved,
    Act.RETURNED: _returned,
    Act.AMENDED: _amended,
    Act.COUNTERSIGNED: _countersigned,
    Act.TRANSFERRED: _transferred,
    Act.ATTACHED: _attached,
}
