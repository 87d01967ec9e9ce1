"""A paper and the vault that gave it out: from what it was made is found, or how it differs from the nearest."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from pcu_desk.domain import life
from pcu_desk.domain.case import Case, Evidence
from pcu_desk.domain.codes import CaseStatus
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.event import Act, Event, Head
from pcu_desk.domain.history import ACTS
from pcu_desk.domain.message import Message
from pcu_desk.domain.paper import PaperFile
from pcu_desk.domain.ports import HistoryEntry, Reader
from pcu_desk.domain.printing import ReportWish
from pcu_desk.domain.record import encode, record_of
from pcu_desk.domain.report import STATUSES, ReportInput, ReportKind
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.timeline import How, TableCode, differences
from pcu_desk.domain.unit import PortUnit
from pcu_desk.services.paper_inside import LABELS, Found, PaperData, short, whole
from pcu_desk.services.past import states, under_head
from pcu_desk.services.report_source import Stood, Subject, check_wish, kinds_of, photos_of, source_from

_NOT_HERE = QT_TRANSLATE_NOOP(
    "paper", "This vault knows nothing of {number}. The paper is of another vault, or was never made here."
)
_NO_ENTRY = QT_TRANSLATE_NOOP("paper", "The journal has no entry {sequence} about {number} that its footer could name.")
_HEAD = QT_TRANSLATE_NOOP("paper", "Entry {sequence} of the journal has another hash than the one in the file.")
_CASE = QT_TRANSLATE_NOOP("paper", "The data in the file is not the case as this vault had it at entry {sequence}.")
FIELD = QT_TRANSLATE_NOOP("paper", "{field}: the file says {there}, the vault {here}.")
_ONLY_THERE = QT_TRANSLATE_NOOP("paper", "{field}: only the file has it, the vault has not.")
_ONLY_HERE = QT_TRANSLATE_NOOP("paper", "{field}: only the vault has it, the file has not.")
_MORE = QT_TRANSLATE_NOOP("paper", "Further fields that differ: {count}.")
_MESSAGE = QT_TRANSLATE_NOOP("paper", "Message {number} in the file is not the one in this vault.")
_FORM = QT_TRANSLATE_NOOP(
    "paper", "The form in the file ({parts}) was never the form of this unit, or was not the one for this paper."
)
_STATUS = QT_TRANSLATE_NOOP("paper", "Status mark: the file says {there}, the journal {here}.")
_SINCE = QT_TRANSLATE_NOOP("paper", "Since then: {act}, on {when}. The case now has revision {revision}.")
_CHANGED = QT_TRANSLATE_NOOP("paper", "It is a draft, and the case was changed after it was printed.")
_NOTED = QT_TRANSLATE_NOOP(
    "paper", "The journal tells that it was given out, first by {officer} on {when}. Entries about it: {count}."
)
_NOT_NOTED = QT_TRANSLATE_NOOP("paper", "The journal does not tell that a paper with this content was given out.")
_NOT_NOTED_SIGNED = QT_TRANSLATE_NOOP("paper", "The journal does not tell that {signer} signed it.")
# What a form is made of, by its names in the file.
_PARTS = {
    "kind": LABELS["kind"],
    "form": QT_TRANSLATE_NOOP("paper", "order and words"),
    "annex_forms": QT_TRANSLATE_NOOP("paper", "order and words of annexes"),
    "unit": QT_TRANSLATE_NOOP("paper", "unit"),
    "languages": QT_TRANSLATE_NOOP("paper", "languages"),
    "annexes": QT_TRANSLATE_NOOP("paper", "annexes"),
    "journal": QT_TRANSLATE_NOOP("paper", "journal entries"),
}
_MOST_FIELDS = 12


class Comparison:
    """Finds the state of the vault from which a paper was made, or tells in what it differs from the nearest."""

    def __init__(
        self, reader: Reader, file: PaperFile, said: PaperData, found: Found, load: Callable[[Evidence], bytes]
    ) -> None:
        self._reader, self._file, self._said, self._found, self._load = reader, file, said, found, load

    def source(self) -> ReportInput | None:
        """Return what the paper was made from, None when the vault never had it so."""
        said, found = self._said, self._found
        entries = self._reader.history(said.subject)
        if not entries:
            found.differs("not-here", _NOT_HERE, number=short(said.number))
            return None
        head = self._head(entries)
        if head is None:
            return None
        self._since(entries, head)
        case = self._case(entries, head) if not said.thread else Case() if self._thread_holds() else None
        return None if case is None else self._made(case, head, entries)

    def _head(self, entries: Sequence[HistoryEntry]) -> Head | None:
        """Return the entry that the file names, if the journal has it so."""
        marks = self._file.marks
        device, sequence = marks.get("device", ""), whole(marks.get("sequence", ""))
        named = [entry for entry in entries if (entry.event.device, entry.event.sequence) == (device, sequence)]
        if not named:
            self._found.differs("head", _NO_ENTRY, sequence=sequence, number=short(self._said.number))
            return None
        if named[0].hash != marks.get("head", ""):
            self._found.differs("head", _HEAD, sequence=sequence)
        return Head(device, sequence, named[0].hash)

    def _case(self, entries: Sequence[HistoryEntry], head: Head) -> Case | None:
        """Return the case as it was printed, if it ever was so while that entry was the head."""
        found, said = self._found, self._said
        known = under_head(entries, head)
        held = [case for case in known if _bare(case) == _bare(said.case) and self._shown(case) == said.case.evidence]
        nearest = (held or known)[0] if known else None
        if nearest is None or not held:
            found.differs("case", _CASE, sequence=head.sequence)
            if nearest is not None:
                self._fields(nearest)
            return None
        if nearest.status is CaseStatus.DRAFT and _bare(known[0]) != _bare(nearest):
            found.note("changed", _CHANGED)
        status = life.report_status(nearest)
        if (there := self._file.marks.get("status", status.value)) != status.value:
            marks = {one.value: words for one, words in STATUSES.items()}
            found.differs("status", _STATUS, there=marks.get(there, short(there)), here=STATUSES[status])
        return nearest

    def _shown(self, case: Case) -> tuple[Evidence, ...]:
        """Return the evidence that this paper of a case carries: the photos, where they are printed."""
        wish = self._said.wish
        return photos_of(case) if ReportKind.PHOTOS in (wish.kind, *wish.annexes) else ()

    def _fields(self, case: Case) -> None:
        found = differences(Case, encode(_bare(case)), encode(_bare(self._said.case)))
        for change in found[:_MOST_FIELDS]:
            labels = tuple(_brief(label) for label in change.labels if label)
            if change.how is How.CHANGED:
                there, here = _brief(change.after), _brief(change.before)
                self._found.differs("field", FIELD, field=labels, there=there, here=here)
            else:
                self._found.differs("field", _ONLY_THERE if change.how is How.ADDED else _ONLY_HERE, field=labels)
        if len(found) > _MOST_FIELDS:
            self._found.differs("field", _MORE, count=len(found) - _MOST_FIELDS)

    def _thread_holds(self) -> bool:
        """Compare each message of an alert sheet with what the journal knows of it."""
        holds = True
        for message in self._said.thread:
            events = (entry.event for entry in self._reader.history(message.id))
            if all(record_of(known) != record_of(message) for _, known in states(Message, events)):
                self._found.differs("message", _MESSAGE, number=short(message.number or message.id))
                holds = False
        return holds

    def _made(self, case: Case, head: Head, entries: Sequence[HistoryEntry]) -> ReportInput | None:
        """Return the paper's source under the one of the unit's own forms that it fits."""
        said, wish = self._said, self._said.wish
        kinds = (ReportKind.ALERT,) if said.thread else kinds_of(case)
        if {wish.kind, *wish.annexes} - set(kinds) or not _sound(wish):
            self._found.differs("form", _FORM, parts=(_PARTS["kind"],))
            return None
        printed = said.form.get("journal")
        shown = entries[: whole(printed.get("entries", 0))] if isinstance(printed, dict) else entries
        subject = Subject(said.subject, case, ReportKind.of(wish.kind), said.thread)
        nearest: ReportInput | None = None
        for unit in self._units():
            source = source_from(self._reader, subject, wish, self._load, Stood(unit, head, tuple(shown)))
            if (source.form_json, source.case_json) == (self._file.form, self._file.source):
                return source
            nearest = nearest or source
        ours, theirs = json.loads(nearest.form_json) if nearest is not None else {}, said.form
        other = [name for name in {*ours, *theirs} if ours.get(name) != theirs.get(name)]
        parts = tuple(words for name, words in _PARTS.items() if name in other)
        self._found.differs("form", _FORM, parts=parts or (LABELS["case"],))
        return None

    def _units(self) -> Iterator[PortUnit]:
        """Yield the unit as it is, then as it ever was, newest first."""
        now = self._reader.unit()
        yield now
        events = (entry.event for entry in self._reader.history(now.code))
        yield from (unit for _, unit in reversed(list(states(PortUnit, events))))

    def _since(self, entries: Sequence[HistoryEntry], head: Head) -> None:
        """Tell what has become of the case since the paper was made."""
        now = self._reader.status_head(self._said.subject)
        if (now.device, now.sequence) == (head.device, head.sequence):
            return
        last = next(e.event for e in entries if (e.event.device, e.event.sequence) == (now.device, now.sequence))
        revision = self._reader.case(self._said.subject).revision
        self._found.note("since", _SINCE, act=ACTS[last.act], when=last.at, revision=revision)


def tell_leaving(entries: Sequence[HistoryEntry], file: PaperFile, said: PaperData, found: Found) -> bool:
    """Tell what the journal says of the paper's leaving; return whether it knows of the file's signatures."""
    if not entries:
        return False
    printed = [entry.event for entry in entries if _is_print(entry.event, said.content)]
    if printed:
        first = printed[0]
        found.note("noted", _NOTED, count=len(printed), officer=first.officer, when=first.at)
    else:
        found.note("not-noted", _NOT_NOTED)
    known = {event.change.get("signed") for event in printed}
    for each in file.signed:
        if each.intact and each.fingerprint not in known:
            found.note("signature-not-noted", _NOT_NOTED_SIGNED, signer=short(each.signer))
    return bool(file.signed) and all(each.intact and each.fingerprint in known for each in file.signed)


def _sound(wish: ReportWish) -> bool:
    """Tell whether a report can be asked for so."""
    try:
        check_wish(wish)
    except UserError:
        return False
    return True


def _is_print(event: Event, content: str) -> bool:
    return event.act is Act.PRINTED and event.change.get("hash") == content


def _bare(case: Case) -> Case:
    return replace(case, evidence=())


def _brief(value: object) -> object:
    """Return a typed value for a sentence; what a file wrote at length is cut, for nothing stands a dash."""
    if value is None:
        return "–"
    if isinstance(value, TableCode):
        return replace(value, code=short(value.code))
    return short(value) if type(value) is str else value
