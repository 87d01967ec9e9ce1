"""Cases on their way out of a vault and into it, with their ids and numbers; writes nothing over what is here."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import Any

from pcu_desk.domain import life
from pcu_desk.domain.canonical import canonical
from pcu_desk.domain.case import Case
from pcu_desk.domain.changes import Changes
from pcu_desk.domain.errors import Fault, RecordError, UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.export import (
    FORMAT_ALL,
    check_head,
    examined,
    from_training,
    head_of_all,
    numbers_given,
    path_of,
    records_in,
)
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.officer import May
from pcu_desk.domain.ports import OpenVault, Progress, Reader, Transaction
from pcu_desk.domain.record import Record, decode, record_of
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.services.done import Done

CONFLICTS = QT_TRANSLATE_NOOP(
    "export", "Cases that can't be taken in: {count}. Nothing was taken in, and what is here stays as it is."
)
DIFFERENT = QT_TRANSLATE_NOOP("export", "{number} is here already and says something else.")
NUMBER_TAKEN = QT_TRANSLATE_NOOP("export", "Another case here has the number {number}.")
ID_TAKEN = QT_TRANSLATE_NOOP("export", "Something else in this vault has the id of {number}.")
EVIDENCE_TAKEN = QT_TRANSLATE_NOOP("export", "Evidence of another case here has an id of evidence of {number}.")
CHANGED_MEANWHILE = QT_TRANSLATE_NOOP(
    "export", "A case was changed while the cases were written out. Throw that file away and export again."
)
FILE_CHANGED = QT_TRANSLATE_NOOP("export", "The file was changed while it was read. Nothing was taken in; try again.")
_PAGE = 200
_TRAINING = b'"training":true'  # of a record only its `imported` has such a field, and no text holds a bare quote
Reread = Callable[[], Iterator[Any]]


@dataclass(frozen=True, slots=True)
class TakenIn:
    """The numbers of the cases that a file brought, and of those that were here already."""

    taken: tuple[str, ...]
    here: tuple[str, ...]


def export_all(vault: OpenVault, progress: Progress) -> Iterator[bytes]:
    """Return the parts of one JSON document with every case of a vault, in the order of their numbers.

    That they leave is recorded and signed before the first part, with the digest of the canonical list of cases, which
    is what the parts hold. Raises UserError at the end of the parts if another program changed a case meanwhile.
    """
    vault.officer.require(May.EXPORT)
    content, count, marked = sha256(), 0, 0
    with vault.reading() as reader:
        unit, total = reader.unit(), sum(reader.case_counts().values())
        for count, part in enumerate(_listed(reader), 1):
            content.update(part)
            marked += _TRAINING in part
            progress(count, 2 * total)
    content.update(b"]" if count else b"[]")
    with vault.writing() as tx:
        told = {"format": FORMAT_ALL, "cases": count, "content": content.hexdigest()}
        tx.append(Act.EXPORTED, unit.code, told, None)
    training = unit.training or (0 < count == marked)
    head = head_of_all(unit.code, Moment.now().iso(), training=training)
    return _parts(vault, head, content.hexdigest(), total, progress)


def _parts(vault: OpenVault, head: Record, content: str, total: int, progress: Progress) -> Iterator[bytes]:
    again, count = sha256(), 0
    with vault.reading() as reader:
        yield b"{" + b",".join(canonical({name: value})[1:-1] for name, value in head.items()) + b',"cases":'
        for count, part in enumerate(_listed(reader), 1):
            again.update(part)
            yield part[:1] + b"\n" + part[1:]
            progress(total + count, 2 * total)
    again.update(b"]" if count else b"[]")
    if again.hexdigest() != content:
        raise UserError(CHANGED_MEANWHILE)
    yield b"\n]}\n" if count else b"[]}\n"


def _listed(reader: Reader) -> Iterator[bytes]:
    """Go through the canonical list of all cases: each record behind its bracket or comma, without the last bracket."""
    last, mark = "", b"["
    while page := reader.case_records(last, _PAGE):
        for last, record in page:  # noqa: B007 - the last number of a page begins the next
            yield mark + record.encode()
            mark = b","


def take_in(vault: OpenVault, document: Record, progress: Progress, reread: Reread | None = None) -> Done[TakenIn]:
    """Take the cases of a document in, all or none, under the ids and numbers that they have.

    Each is marked with who took it in, when, the digest of the file, and the status that the file stated. A case that
    is here with equal content is left alone. `reread` gives the records of a file that no memory holds, from their
    first at each call; `document` is only its head then. Raises RecordError with every wrong field and every conflict.
    """
    vault.officer.require(May.IMPORT)
    form = check_head(document)
    records: Reread = reread or (lambda: iter(records_in(document)))
    found = examined(form, records())
    mark = found.content if form == FORMAT_ALL else sha256(canonical(document)).hexdigest()
    writer = _Writer(form, vault.officer.user, Moment.now(), mark, from_training(document))
    with vault.writing() as tx:
        content = sha256()
        for place, record in enumerate(records()):
            content.update((b"," if place else b"[") + canonical(record))
            writer.take(tx, place, decode(Case, record))
            progress(place + 1, found.count)
        content.update(b"]" if found.count else b"[]")
        writer.settle()
        if content.hexdigest() != found.content:
            raise UserError(FILE_CHANGED)
    return Done(TakenIn(tuple(writer.taken), tuple(writer.here)), Changes.of("case", *writer.ids))


@dataclass(slots=True)
class _Writer:
    """Takes cases in one after the other; once one can't be taken in, only looks for the others that can't."""

    form: str
    user: str
    at: Moment
    mark: str
    training: bool
    taken: list[str] = field(default_factory=list)
    here: list[str] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)

    def take(self, tx: Transaction, place: int, case: Case) -> None:
        """Take one case in, or note why not."""
        known = tx.find_case(case.id)
        fault = _conflict(tx, case, known, path_of(self.form, place))
        if fault is not None:
            self.faults.append(fault)
        elif known is not None:
            self.here.append(case.number)
        elif not self.faults:
            _write(tx, life.taken_in(case, self.user, self.at, self.mark, training=self.training))
            self.taken.append(case.number)
            self.ids.append(case.id)

    def settle(self) -> None:
        """Raise RecordError when a case could not be taken in."""
        if self.faults:
            raise RecordError(CONFLICTS, tuple(self.faults), count=len(self.faults))


def _conflict(reader: Reader, case: Case, known: Case | None, path: str) -> Fault | None:
    params = (("number", case.number),)
    if known is not None:
        return None if _content(known) == _content(case) else Fault(path, DIFFERENT, params)
    if reader.find_case(case.number) is not None:
        return Fault(f"{path}.number", NUMBER_TAKEN, params)
    if case.seizure is not None and reader.seizure_taken(case.seizure.number):
        return Fault(f"{path}.seizure.number", NUMBER_TAKEN, (("number", case.seizure.number),))
    if any(reader.evidence_case(row.id) for row in case.evidence):
        return Fault(f"{path}.evidence", EVIDENCE_TAKEN, params)
    return Fault(f"{path}.id", ID_TAKEN, params) if reader.history(case.id) else None


def _content(case: Case) -> Record:
    """Return what a case says, whoever took it in."""
    return record_of(replace(case, imported=None))


def _write(tx: Transaction, case: Case) -> None:
    unit = tx.unit()
    for given in numbers_given(case):
        if (given.unit, given.desk) == (unit.code, unit.desk):
            tx.number_given(given.kind, given.year, given.sequence)
    tx.save_case(case, Act.IMPORTED)
