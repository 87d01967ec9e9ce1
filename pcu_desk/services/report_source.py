"""What a report is made from, gathered from the vault: case or thread, photos, journal, the unit's form, the hash.

Of the evidence exactly the photos that are printed stand in the attached case, so that its hash covers them, and a scan
of the signed paper that is added later changes no hash.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from pcu_desk.domain import life
from pcu_desk.domain.canonical import canonical, digest
from pcu_desk.domain.case import Case, Evidence
from pcu_desk.domain.codes import EvidenceKind
from pcu_desk.domain.errors import UserError, quoted
from pcu_desk.domain.event import Act, Head
from pcu_desk.domain.export import case_document
from pcu_desk.domain.message import SCHEMA, Message
from pcu_desk.domain.officer import Officer
from pcu_desk.domain.ports import HistoryEntry, Reader
from pcu_desk.domain.printing import ReportWish
from pcu_desk.domain.record import Record, record_of
from pcu_desk.domain.report import ANNEXES, Photo, ReportInput, ReportKind, ReportStatus
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.unit import PortUnit
from pcu_desk.i18n import languages as known

NO_SEIZURE = QT_TRANSLATE_NOOP("reports", "Case {number} has no seizure, so there is no seizure report to print.")
NO_RECEIPT = QT_TRANSLATE_NOOP("reports", "Case {number} has no seizure, so there is no evidence receipt to print.")
NO_ITEMS = QT_TRANSLATE_NOOP("reports", "Case {number} has no seized items, so there are no labels to print.")
NO_PHOTOS = QT_TRANSLATE_NOOP("reports", "Case {number} has no photos, so there is no photo annex to print.")
RECOVERY_ELSEWHERE = QT_TRANSLATE_NOOP(
    "reports", "A recovery sheet is printed where its codes are shown, when they are made. They are kept nowhere."
)
UNKNOWN_KIND = QT_TRANSLATE_NOOP("reports", "There is no report of the kind {kind}. Known: {known}.")
UNKNOWN_LANGUAGE = QT_TRANSLATE_NOOP("reports", "There is no report in {language}. Known: {known}.")
TOO_MANY_LANGUAGES = QT_TRANSLATE_NOOP("reports", "A report is in one language, or in two different ones side by side.")
UNKNOWN_ANNEX = QT_TRANSLATE_NOOP("reports", "There is no annex {annex}. Known: {known}.")
NO_ANNEX = QT_TRANSLATE_NOOP(
    "reports", "Photos and journal follow an inspection act or a seizure report. Print this one without an annex."
)
FORMAT_ALERT = "pcu-alert/1"
PRINTED_SIDE = 1600  # pixels of a printed photo's longer side
CARRIERS = (ReportKind.INSPECTION, ReportKind.SEIZURE)
_SIDES = 2
_OF_THE_UNIT = ("high_score", "indicators", "deadlines", "forms", "form_words", "emblem")  # on no paper as they stand
_REFUSALS = {
    ReportKind.SEIZURE: NO_SEIZURE,
    ReportKind.RECEIPT: NO_RECEIPT,
    ReportKind.LABELS: NO_ITEMS,
    ReportKind.PHOTOS: NO_PHOTOS,
}
Load = Callable[[Evidence], bytes]


@dataclass(frozen=True, slots=True)
class Subject:
    """What a report is about: a case, or the thread of a message with an empty case."""

    id: str
    case: Case
    kind: ReportKind
    thread: tuple[Message, ...] = ()

    @property
    def number(self) -> str:
        """Return the number by which a person knows it."""
        return self.case.number or (self.thread[0].number if self.thread else "")

    @property
    def revision(self) -> int:
        """Return the revision that is printed; messages have none."""
        return self.case.revision


def languages() -> tuple[str, ...]:
    """Return the codes of the languages of paper."""
    return tuple(info.code for info in known.printed())


def kinds_of(case: Case) -> tuple[ReportKind, ...]:
    """Return what can be printed of a case."""
    return tuple(kind for kind in ReportKind if _has(case, kind))


def annexes_of(case: Case, kind: str) -> tuple[ReportKind, ...]:
    """Return the annexes that may follow a report of a kind ("" for the first one of the case)."""
    carries = not kind or kind in CARRIERS
    return tuple(annex for annex in ANNEXES if carries and _has(case, annex))


def _has(case: Case, kind: ReportKind) -> bool:
    if kind in (ReportKind.ALERT, ReportKind.RECOVERY):
        return False
    if kind in (ReportKind.SEIZURE, ReportKind.RECEIPT):
        return case.seizure is not None
    if kind is ReportKind.LABELS:
        return case.seizure is not None and bool(case.seizure.items)
    return kind is not ReportKind.PHOTOS or bool(photos_of(case))


def photos_of(case: Case) -> tuple[Evidence, ...]:
    """Return the photos among the evidence of a case, in the order in which they were added."""
    return tuple(row for row in case.evidence if row.kind is EvidenceKind.PHOTO and row.width)


def check_wish(wish: ReportWish) -> None:
    """Raise UserError for a kind, languages or annexes that no report has."""
    known_kinds = [kind.value for kind in ReportKind]
    if wish.kind and wish.kind not in known_kinds:
        raise UserError(UNKNOWN_KIND, kind=quoted(wish.kind), known=", ".join(known_kinds))
    if wish.kind == ReportKind.RECOVERY:
        raise UserError(RECOVERY_ELSEWHERE)
    check_languages(wish.languages)
    for annex in wish.annexes:
        if annex not in ANNEXES or wish.annexes.count(annex) > 1:
            raise UserError(UNKNOWN_ANNEX, annex=quoted(annex), known=", ".join(ANNEXES))
    if wish.annexes and wish.kind and wish.kind not in CARRIERS:
        raise UserError(NO_ANNEX)


def check_languages(wanted: Sequence[str]) -> None:
    """Raise UserError unless a report can be in these languages."""
    if not 1 <= len(wanted) <= _SIDES or len(set(wanted)) < len(wanted):
        raise UserError(TOO_MANY_LANGUAGES)
    for language in wanted:
        if language not in (*languages(), known.PSEUDO.info.code):  # drawn-out English when it is asked for by name
            raise UserError(UNKNOWN_LANGUAGE, language=quoted(language), known=", ".join(languages()))


def subject_of(reader: Reader, wish: ReportWish) -> Subject:
    """Return what a wish is about. Raises UserError when it is not here, or has no report of this kind."""
    case = reader.find_case(wish.subject) if wish.kind != ReportKind.ALERT else None
    if case is None and wish.kind in ("", ReportKind.ALERT):
        message = reader.find_message(wish.subject) or reader.message_numbered(wish.subject)
        if message is not None or wish.kind == ReportKind.ALERT:
            first = message or reader.message(wish.subject)  # which says that it is not here
            thread = tuple(reader.thread(first.thread))
            return Subject(thread[0].id, Case(), ReportKind.ALERT, thread)
    case = case or reader.case(wish.subject)
    kind = ReportKind.of(wish.kind) if wish.kind else kinds_of(case)[0]
    for needed in (kind, *map(ReportKind.of, wish.annexes)):
        if not _has(case, needed):
            raise UserError(_REFUSALS[needed], number=case.number)
    return Subject(case.id, case, kind)


@dataclass(frozen=True, slots=True)
class Stood:
    """What stood beside the case when a paper was made: the unit, the head, and the entries of its journal."""

    unit: PortUnit
    head: Head
    entries: tuple[HistoryEntry, ...]


def source_of(reader: Reader, wish: ReportWish, load: Load) -> ReportInput:
    """Gather everything that a report's bytes depend on, as it stands now. Raises UserError."""
    check_wish(wish)
    subject = subject_of(reader, wish)
    now = Stood(reader.unit(), reader.status_head(subject.id), tuple(reader.history(subject.id)))
    return source_from(reader, subject, wish, load, now)


def source_from(reader: Reader, subject: Subject, wish: ReportWish, load: Load, stood: Stood) -> ReportInput:
    """Gather what a report's bytes depend on from what stood at some time; equal values give an equal report.

    The officers are those who acted, with the names that they had then: a paper stays the same when one of them goes.
    """
    pages = (subject.kind, *map(ReportKind.of, wish.annexes))
    rows = photos_of(subject.case) if ReportKind.PHOTOS in pages else ()
    case = replace(subject.case, evidence=rows)
    entries = stood.entries if ReportKind.JOURNAL in pages else ()
    unit, acted = _shown_unit(stood.unit, subject), _Acted(reader, subject.id)
    content = document_of(case, subject.thread, training=unit.training)
    template = template_of(unit, subject.kind, wish, case, entries)
    hashed = {"content": content, "template": template, "languages": list(wish.languages)}
    here = reader.evidence_here(row.id for row in rows)
    return ReportInput(
        kind=subject.kind.value,
        case=case,
        unit=unit,
        status=ReportStatus.ISSUED if subject.thread else life.report_status(case),
        languages=wish.languages,
        content_hash=digest(canonical(hashed)).hex(),
        head=stood.head,
        case_json=canonical(content),
        seizing_officer=acted.of(case.opened_by),
        approving_officer=acted.of(case.approved_by),
        form_json=canonical(template),
        annexes=wish.annexes,
        photos=tuple(
            _photo(case, place, row, load if row.id in here else _absent) for place, row in enumerate(rows, 1)
        ),
        entries=entries,
        officers=acted.all(entry.event.officer for entry in entries),
        thread=subject.thread,
    )


def template_of(
    unit: PortUnit, kind: ReportKind, wish: ReportWish, case: Case, entries: Sequence[HistoryEntry]
) -> Record:
    """Return what the paper's words and order come from: the unit's forms and what of the unit is printed."""
    template: Record = {
        "kind": kind.value,
        "form": _form(unit, kind.value, wish.languages),
        "unit": _on_paper(unit, wish.languages, case),
        "languages": list(wish.languages),
        "annexes": list(wish.annexes),
    }
    if wish.annexes:
        template["annex_forms"] = {annex: _form(unit, annex, wish.languages) for annex in wish.annexes}
    if entries:
        links = b"".join(bytes.fromhex(entry.hash) for entry in entries)
        template["journal"] = {"entries": len(entries), "hash": digest(links).hex()}
    return template


def copies_made(entries: Iterable[HistoryEntry], subject: Subject) -> int:
    """Return how many copies of a kind of report were printed of a revision; a file has no number and counts none."""
    made, revision = 0, "0"
    for event in (entry.event for entry in entries):
        change = event.change
        revision = (change.get("record") or {}).get("revision", revision)
        revision = (change.get("set") or {}).get("/revision", revision)
        printed = event.act is Act.PRINTED and change.get("kind") == subject.kind and change.get("where") == "printer"
        if printed and (subject.thread or int(revision) == subject.revision):
            made += change.get("copies", 0)
    return made


def _form(unit: PortUnit, kind: str, wanted: Sequence[str]) -> Record:
    form = unit.form(kind)
    words = {
        row.id: row.words
        for row in unit.form_words
        if row.id.startswith(f"{kind}_") and row.id.rsplit("_", 1)[-1] in wanted
    }
    return {"version": str(form.version), "sections": list(form.sections), "words": words}


def _on_paper(unit: PortUnit, wanted: Sequence[str], case: Case) -> Record:
    """Return what of the unit stands on paper; what does not, such as points of indicators, moves no hash."""
    cited = case.seizure.legal_basis if case.seizure is not None else ""
    record = record_of(unit)
    shown = {name: value for name, value in record.items() if name not in _OF_THE_UNIT}
    shown["names"] = [record_of(name) for name in dict.fromkeys(unit.named(language) for language in wanted)]
    shown["legal_bases"] = [record_of(basis) for basis in unit.legal_bases if basis.id == cited]
    return {**shown, **({"emblem": _emblem_digest(unit)} if unit.emblem else {})}


def _emblem_digest(unit: PortUnit) -> str:
    return digest(unit.emblem.encode()).hex() if unit.emblem else ""


class _Acted:
    """Those who acted on a case, as they were when they first did; else as they are."""

    def __init__(self, reader: Reader, subject: str) -> None:
        self._known = {officer.user: officer for officer in reader.officers()}
        for trace in reversed(reader.traces(subject)):
            if trace.officer is not None:
                self._known[trace.event.officer] = trace.officer

    def of(self, user: str) -> Officer | None:
        return self._known.get(user)

    def all(self, users: Iterable[str]) -> tuple[Officer, ...]:
        """Return those of the users who are known, each once."""
        return tuple(self._known[user] for user in dict.fromkeys(users) if user in self._known)


def document_of(case: Case, thread: Sequence[Message], *, training: bool) -> Record:
    """Return what is attached to a paper: the case as a document, or the thread of an alert sheet."""
    if not thread:
        return case_document(case, training=training)
    mark = {"training": True} if training else {}
    return {"format": FORMAT_ALERT, "schema": SCHEMA, **mark, "thread": [record_of(message) for message in thread]}


def _photo(case: Case, place: int, row: Evidence, load: Load) -> Photo:
    items = case.seizure.items if case.seizure is not None else ()
    point = next((known.point for known in case.examination.checklist if known.id == row.point), None)
    return Photo(
        id=row.id,
        number=place,
        caption=row.caption,
        name=row.name,
        sha256=row.sha256,
        load=lambda: load(row),
        taken=row.taken,
        place=row.position,
        point=point.value if point is not None else "",
        item=next((str(number) for number, item in enumerate(items, 1) if item.id == row.item), ""),
    )


def _absent(_row: Evidence) -> bytes:
    return b""


def _shown_unit(unit: PortUnit, subject: Subject) -> PortUnit:
    """Return the unit as its paper shows it: what came out of a training vault is marked as training for ever."""
    marked = subject.case.from_training or any(message.training for message in subject.thread)
    return replace(unit, training=True) if marked else unit
