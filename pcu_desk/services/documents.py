"""Cases on their way out of a vault and into it, with their ids and numbers; writes nothing over what is here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

from pcu_desk.domain import life
from pcu_desk.domain.canonical import canonical
from pcu_desk.domain.case import SCHEMA, Case
from pcu_desk.domain.changes import Changes
from pcu_desk.domain.errors import Fault, RecordError, UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.export import FORMAT, FORMAT_ALL, cases_of, numbers_given, records_in
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.officer import May
from pcu_desk.domain.ports import OpenVault, Progress, Reader, Transaction
from pcu_desk.domain.record import Record, record_of
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.unit import PortUnit
from pcu_desk.services.done import Done

CONFLICTS = QT_TRANSLATE_NOOP(
    "export", "Cases that can't be taken in: {count}. Nothing was taken in, and what is here stays as it is."
)
DIFFERENT = QT_TRANSLATE_NOOP("export", "{number} is here already and says something else.")
NUMBER_TAKEN = QT_TRANSLATE_NOOP("export", "Another case here has the number {number}.")
ID_TAKEN = QT_TRANSLATE_NOOP("export", "Something else in this vault has the id of {number}.")
CHANGED_MEANWHILE = QT_TRANSLATE_NOOP(
    "export", "A case was changed while the cases were written out. Throw that file away and export again."
)
_PAGE = 200


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
    with vault.writing() as tx:
        unit, total = tx.unit(), sum(tx.case_counts().values())
        content, count = sha256(), 0
        for count, part in enumerate(_listed(tx), 1):
            content.update(part)
            progress(count, 2 * total)
        content.update(b"]" if count else b"[]")
        told = {"format": FORMAT_ALL, "cases": count, "content": content.hexdigest()}
        tx.append(Act.EXPORTED, unit.code, told, None)
    return _parts(vault, unit, content.hexdigest(), total, progress)


def _parts(vault: OpenVault, unit: PortUnit, content: str, total: int, progress: Progress) -> Iterator[bytes]:
    head = {"format": FORMAT_ALL, "schema": SCHEMA, "unit": unit.code, "exported": Moment.now().iso()}
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


def take_in(vault: OpenVault, document: Record, progress: Progress) -> Done[TakenIn]:
    """Take the cases of a document in, all or none, under the ids and numbers that they have.

    Each is marked with who took it in, when, the digest of the file, and the status that the file stated. A case that
    is here with equal content is left alone. Raises RecordError with every wrong field and every conflict.
    """
    vault.officer.require(May.IMPORT)
    cases = cases_of(records_in(document), "" if document["format"] == FORMAT else "cases")
    content = sha256(canonical(document if document["format"] == FORMAT else document["cases"])).hexdigest()
    group = "case" if document["format"] == FORMAT else "cases[{}]"
    with vault.writing() as tx:
        found = [_conflict(tx, case, group.format(place)) for place, case in enumerate(cases)]
        if faults := tuple(fault for fault in found if fault is not None):
            raise RecordError(CONFLICTS, faults, count=len(faults))
        here = {case.id for case in cases if tx.find_case(case.id) is not None}
        fresh = sorted((case for case in cases if case.id not in here), key=lambda case: case.number)
        _write(tx, vault.officer.user, fresh, content, progress)
    known = tuple(case.number for case in cases if case.id in here)
    taken = TakenIn(tuple(case.number for case in fresh), known)
    return Done(taken, Changes.of("case", *(case.id for case in fresh)))


def _conflict(reader: Reader, case: Case, path: str) -> Fault | None:
    known = reader.find_case(case.id)
    params = (("number", case.number),)
    if known is not None:
        return None if _content(known) == _content(case) else Fault(path, DIFFERENT, params)
    if reader.find_case(case.number) is not None:
        return Fault(f"{path}.number", NUMBER_TAKEN, params)
    if case.seizure is not None and reader.seizure_taken(case.seizure.number):
        return Fault(f"{path}.seizure.number", NUMBER_TAKEN, (("number", case.seizure.number),))
    return Fault(f"{path}.id", ID_TAKEN, params) if reader.history(case.id) else None


def _content(case: Case) -> Record:
    """Return what a case says, whoever took it in."""
    return record_of(replace(case, imported=None))


def _write(tx: Transaction, user: str, cases: Sequence[Case], content: str, progress: Progress) -> None:
    unit, now = tx.unit(), Moment.now()
    for done, case in enumerate(cases, 1):
        for given in numbers_given(case):
            if (given.unit, given.desk) == (unit.code, unit.desk):
                tx.number_given(given.kind, given.year, given.sequence)
        tx.save_case(life.taken_in(case, user, now, content), Act.IMPORTED)
        progress(done, len(cases))
