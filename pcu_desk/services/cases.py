"""Inspections: draw, open, edit, issue, submit, approve, hand over, list and search. Reads and writes one vault."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any

from pcu_desk.domain import life, risk
from pcu_desk.domain.canonical import canonical, digest
from pcu_desk.domain.case import Case, Transfer
from pcu_desk.domain.changes import Changes
from pcu_desk.domain.codes import CaseStatus, Selection
from pcu_desk.domain.draw import SEED_BYTES, Draw, candidates, draw_of, drawn
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.export import case_document
from pcu_desk.domain.fields import Need
from pcu_desk.domain.identifiers import squeeze
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.officer import May
from pcu_desk.domain.ports import CaseFilter, CaseRow, HistoryEntry, OpenVault, Progress, Reader, Transaction, unwatched
from pcu_desk.domain.record import Record, blank, check_text, decode
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.timeline import Step, timeline
from pcu_desk.domain.unit import HIGH_SCORE
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.services import documents, extracts
from pcu_desk.services.documents import TakenIn
from pcu_desk.services.done import Done

NOT_FROM_FILE = QT_TRANSLATE_NOOP("cases", "This file sets a number or a status. Take out: {fields}.")


DRAW_USED = QT_TRANSLATE_NOOP(
    "cases", "Case {number} records what draw {draw} chose already. Open that case, or draw again."
)
_MARKED = (Act.ISSUED, Act.APPROVED)  # from then on a paper or a superior's word stands on the journal
_MANY = 200  # cases of one consignment, more than any has


class Cases:
    """The inspections of an open vault. Writes belong on the writer's thread, reads on the reader's."""

    def __init__(self, vault: OpenVault) -> None:
        """Work on an unlocked vault, as the officer who unlocked it."""
        self._vault = vault
        self._high = HIGH_SCORE  # as the unit had it when it was last asked

    def draw(self, lines: Sequence[str], count: int) -> Done[Draw]:
        """Draw `count` of the consignments listed, one number a line; seed, list and choice stand in the journal.

        Raises UserError when there are too few or too many.
        """
        self._vault.officer.require(May.DRAW)
        seed, among = secrets.token_bytes(SEED_BYTES), candidates(lines)
        made = Draw(uuid7(), seed.hex(), among, drawn(seed, among, count))
        with self._vault.writing() as tx:
            tx.append(Act.DRAWN, made.id, made.change, None)
        return Done(made, Changes())

    def open(self, record: Record | None = None, draw: str = "") -> Done[Case]:
        """Begin an inspection, empty or with fields; its number is given with this first event.

        What a filled-in template leaves empty is left out: rows of nothing, a seizure of nothing. With the id of a
        `draw` it is the random selection of a unit that the draw chose. Raises RecordError with every wrong field and
        its path; nothing is saved then.
        """
        self._vault.officer.require(May.RECORD)
        fields = life.without_blanks(decode(Case, {} if record is None else record))
        if given := life.given_fields(fields):
            raise UserError(NOT_FROM_FILE, fields=", ".join(given))
        if draw:
            fields = replace(fields, draw=check_text(draw), selection=Selection.RANDOM)
        life.need_drawn(fields, Case())
        begun = fields.begun or Moment.now()
        with self._vault.writing() as tx:
            _need_chosen(tx, Case(), fields)
            _need_unused(tx, fields)
            unit = tx.unit()
            year = begun.local.year
            number = life.case_number(unit.code, year, unit.desk, tx.next_number("case", year))
            case = replace(
                fields,
                id=uuid7(),
                number=number,
                begun=begun,
                opened_by=self._vault.officer.user,
                place_code=fields.place_code or unit.code,
                risks=risk.pointed(fields.risks, (), unit),
            )
            case = _with_seizure_number(tx, Case(), case)
            tx.save_case(case, Act.OPENED)
        return Done(case, Changes.of("case", case.id))

    @staticmethod
    def template() -> Record:
        """Return the record of a case to fill in: every field that an officer may fill, one empty row of each kind."""
        return blank(Case)

    def export(self, case: str) -> Record:
        """Return a case (id or number) as a document of its own; that it left the vault is recorded and signed."""
        self._vault.officer.require(May.EXPORT)
        with self._vault.writing() as tx:
            found = tx.case(case)
            document = case_document(found, training=tx.unit().training)
            content = digest(canonical(document)).hex()
            tx.append(Act.EXPORTED, found.id, {"format": document["format"], "content": content}, None)
        return document

    def export_all(self, progress: Progress = unwatched) -> Iterator[bytes]:
        """Return the parts of a document with every case; recorded and signed before the first part."""
        return documents.export_all(self._vault, progress)

    def extract(self, case: str, progress: Progress = unwatched) -> Record:
        """Return the journal extract of a case (id or number) for a court; recorded and signed, as it says itself."""
        return extracts.extract(self._vault, case, progress)

    def take_in(
        self, document: Record, progress: Progress = unwatched, reread: documents.Reread | None = None
    ) -> Done[TakenIn]:
        """Take in cases out of a document, under their own ids and numbers, all or none.

        `reread` gives the records of a file that no memory holds, and `document` is only its head then.
        """
        return documents.take_in(self._vault, document, progress, reread)

    def note_viewed(self, case_id: str) -> Done[None]:
        """Record that the officer looked at a case."""
        self._vault.officer.require(May.READ)
        with self._vault.writing() as tx:
            found = tx.case(case_id)
            tx.append(Act.VIEWED, found.id, {}, None)
        return Done(None, Changes())

    def note_searched(self, query: str) -> Done[None]:
        """Record what the officer searched for."""
        self._vault.officer.require(May.READ)
        with self._vault.writing() as tx:
            tx.append(Act.SEARCHED, self._vault.officer.user, {"query": check_text(query)}, None)
        return Done(None, Changes())

    def note_listed(self, count: int) -> Done[None]:
        """Record that a list of cases was given out by another door than the window's own list."""
        self._vault.officer.require(May.READ)
        with self._vault.writing() as tx:
            tx.append(Act.SEARCHED, self._vault.officer.user, {"query": "", "listed": "cases", "rows": count}, None)
        return Done(None, Changes())

    def edit(self, case_id: str, changes: Mapping[str, Any]) -> Done[Case]:
        """Change fields of a draft: path → record value (`/seizure/items/<id>/quantity` → {"amount", "unit"}).

        A row is added by the path of its new id and the row itself, and taken out by None; so is the seizure.
        """
        self._vault.officer.require(May.RECORD)
        return self._change(case_id, Act.EDITED, lambda case: life.edit(case, changes))

    def amend(self, case_id: str, changes: Mapping[str, Any], reason: str) -> Done[Case]:
        """Change what a paper says, with a reason: the next revision, to be approved again."""
        self._vault.officer.require(May.ISSUE)
        return self._change(case_id, Act.AMENDED, lambda case: life.amend(case, changes, reason), {"reason": reason})

    def issue(self, case_id: str) -> Done[Case]:
        """Freeze the first revision: the paper signed on the spot."""
        self._vault.officer.require(May.ISSUE)
        return self._change(case_id, Act.ISSUED, life.issue)

    def submit(self, case_id: str) -> Done[Case]:
        """Hand the case to a supervisor. Raises IncompleteError naming every missing field."""
        self._vault.officer.require(May.SUBMIT)
        officer = self._vault.officer.user
        return self._change(case_id, Act.SUBMITTED, lambda case: life.submit(case, officer, self._high))

    def countersign(self, case_id: str) -> Done[Case]:
        """Agree, as a supervisor who is not its author, to a release against a high score."""
        self._vault.officer.require(May.COUNTERSIGN)
        officer = self._vault.officer.user
        return self._change(case_id, Act.COUNTERSIGNED, lambda case: life.countersign(case, officer, self._high))

    def hand_over(self, case_id: str, record: Record) -> Done[Case]:
        """Add a link (the record of a `case.Transfer`) to the chain of custody; without a time it is now.

        Raises RecordError with every wrong field, UserError when the link does not follow the last one.
        """
        self._vault.officer.require(May.HAND_OVER)
        given = decode(Transfer, record)
        link = replace(given, id=uuid7(), at=given.at or Moment.now())
        return self._change(case_id, Act.TRANSFERRED, lambda case: life.hand_over(case, link))

    def approve(self, case_id: str) -> Done[Case]:
        """Approve a submitted case of another officer."""
        self._vault.officer.require(May.APPROVE)
        return self._change(case_id, Act.APPROVED, lambda case: life.approve(case, self._vault.officer.user))

    def return_(self, case_id: str, reason: str) -> Done[Case]:
        """Give a submitted case back to its officer."""
        self._vault.officer.require(May.APPROVE)
        return self._change(case_id, Act.RETURNED, lambda case: life.return_(case, reason), {"reason": reason})

    def get(self, case: str) -> Case:
        """Return a case by id or number."""
        with self._vault.reading() as reader:
            self._high = reader.unit().high_score
            return reader.case(case)

    def rows(self, chosen: CaseFilter, before: int | None = None, limit: int = 50) -> Sequence[CaseRow]:
        """Return a page of the list, newest first."""
        with self._vault.reading() as reader:
            return reader.case_rows(chosen, before, limit)

    def rowids(self, chosen: CaseFilter) -> Sequence[int]:
        """Return the rowids of the whole list, newest first."""
        with self._vault.reading() as reader:
            return reader.case_rowids(chosen)

    def rows_at(self, rowids: Sequence[int]) -> Sequence[CaseRow]:
        """Return the rows of some rowids."""
        with self._vault.reading() as reader:
            return reader.case_rows_at(rowids)

    def search(self, query: str, before: int | None = None, limit: int = 50) -> Sequence[CaseRow]:
        """Return cases by identifier prefix or words, newest first."""
        with self._vault.reading() as reader:
            return reader.search(query, before, limit)

    def counts(self) -> dict[CaseStatus, int]:
        """Return how many cases stand in each status."""
        with self._vault.reading() as reader:
            return reader.case_counts()

    def history(self, case: str) -> Sequence[HistoryEntry]:
        """Return a case's events, oldest first."""
        with self._vault.reading() as reader:
            return reader.history(reader.case(case).id)

    def timeline(self, case: str) -> tuple[Step, ...]:
        """Return a case's journal as steps, oldest first: who, when, and each change with before and after."""
        self._vault.officer.require(May.READ)
        with self._vault.reading() as reader:
            return timeline(reader.traces(reader.case(case).id))

    def missing(self, case: Case, need: Need = Need.SUBMIT) -> tuple[life.Missing, ...]:
        """Return what is still missing to submit or to issue. Asks no database, so any thread may ask it."""
        return life.missing(case, need, self._high)

    def _change(
        self, case_id: str, act: Act, change: Callable[[Case], Case], told: Mapping[str, str] | None = None
    ) -> Done[Case]:
        with self._vault.writing() as tx:
            unit = tx.unit()
            self._high = unit.high_score
            before = tx.case(case_id)
            after = _with_seizure_number(tx, before, change(before))
            if after == before:
                return Done(before, Changes())
            if after.risks != before.risks:
                after = replace(after, risks=risk.pointed(after.risks, before.risks, unit))
            _need_chosen(tx, before, after)
            tx.save_case(after, act, {**(told or {}), **_voided(before, after)})
        if act in _MARKED:
            with suppress(UserError):  # it is saved; the next checkpoint makes up for this one
                self._vault.checkpoint()
        return Done(after, Changes.of("case", after.id))


def _with_seizure_number(tx: Transaction, before: Case, after: Case) -> Case:
    if after.seizure is None or after.seizure.number or before.seizure is not None:
        return after
    unit, year = tx.unit(), (after.seizure.at or Moment.now()).local.year
    number = life.seizure_number(unit.code, year, unit.desk, tx.next_number("seizure", year))
    return replace(after, seizure=life.numbered(after.seizure, number))


def _need_chosen(reader: Reader, before: Case, after: Case) -> None:
    """Hold a random selection to its draw; one out of a file was drawn elsewhere."""
    numbers = [[unit.number for unit in case.units] for case in (before, after)]
    same = (before.selection, numbers[0]) == (after.selection, numbers[1])
    if after.draw and not same and after.imported is None and after.selection is Selection.RANDOM:
        found = next((entry.event for entry in reader.history(after.draw) if entry.event.act is Act.DRAWN), None)
        life.need_chosen(after, draw_of(after.draw, found.change) if found else None)


def _need_unused(reader: Reader, fields: Case) -> None:
    """Refuse a second case of one consignment by one draw: else a later choice of a person's own passes as random."""
    if not fields.draw:
        return
    for number in {squeeze(unit.number) for unit in fields.units} - {""}:
        for row in reader.search(number, None, _MANY):
            known = reader.case(row.id)
            if known.draw == fields.draw and number in {squeeze(unit.number) for unit in known.units}:
                raise UserError(DRAW_USED, number=known.number, draw=fields.draw)


def _voided(before: Case, after: Case) -> dict[str, Any]:
    voided = before.seizure.number if before.seizure is not None and after.seizure is None else ""
    return {"voided": voided} if voided else {}
