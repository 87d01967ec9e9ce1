"""A printed report that comes back as a file: compared with the vault that gave it out; and a report that is signed.

What the file says of itself is believed in nothing. The paper is made again, as of the entry that stands in its footer,
and each difference is told by itself.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from pcu_desk.domain import life
from pcu_desk.domain.canonical import canonical
from pcu_desk.domain.case import Case, Evidence
from pcu_desk.domain.codes import CaseStatus
from pcu_desk.domain.errors import BugError, RecordError, UserError
from pcu_desk.domain.event import Act, Event, Head
from pcu_desk.domain.history import ACTS, field_labels
from pcu_desk.domain.message import Message
from pcu_desk.domain.officer import May, Officer
from pcu_desk.domain.paper import (
    CASE_FILE,
    CODE_BEGINS,
    HEAD_DIGITS,
    MARKS,
    PaperFile,
    PaperFinding,
    PaperReport,
    SignedPaper,
    code_text,
    content_hash,
    this_platform,
    this_program,
)
from pcu_desk.domain.ports import HistoryEntry, OpenVault, PaperReader, Progress, Reader, ReportEngine
from pcu_desk.domain.printing import ReportWish
from pcu_desk.domain.record import Record, decode, difference, encode, record_of
from pcu_desk.domain.report import ReportInput
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.domain.unit import PortUnit
from pcu_desk.services.past import Then, as_of, states, under_head
from pcu_desk.services.report_source import PRINTED_SIDE, source_of

_DATA = QT_TRANSLATE_NOOP("paper", "The data in the file is not what a report of this program carries.")
_NO_MARK = QT_TRANSLATE_NOOP("paper", "The file's own marks lack {mark}: another program has written them anew.")
_CONTENT = QT_TRANSLATE_NOOP("paper", "The data in the file is not the data that the file's own marks name.")
_MARK = QT_TRANSLATE_NOOP("paper", "{mark}: the file's marks say {there}, the data in it {here}.")
_NO_CODE = QT_TRANSLATE_NOOP("paper", "No code of a report can be read on page {pages}.")
_CODE = QT_TRANSLATE_NOOP("paper", "{mark}: the code on the page says {there}, the data in the file {here}.")
_CODES = QT_TRANSLATE_NOOP("paper", "The pages carry codes of more than one paper.")
_NOT_HERE = QT_TRANSLATE_NOOP(
    "paper", "This vault knows nothing of {number}. The paper is of another vault, or was never made here."
)
_NO_ENTRY = QT_TRANSLATE_NOOP("paper", "The journal has no entry {sequence} about {number} that its footer could name.")
_HEAD = QT_TRANSLATE_NOOP("paper", "Entry {sequence} of the journal has another hash than the one in the file.")
_CASE = QT_TRANSLATE_NOOP("paper", "The data in the file is not the case as this vault had it at entry {sequence}.")
FIELD = QT_TRANSLATE_NOOP("paper", "{field}: the file says {there}, the vault {here}.")
_MORE = QT_TRANSLATE_NOOP("paper", "Further fields that differ: {count}.")
_MESSAGE = QT_TRANSLATE_NOOP("paper", "Message {number} in the file is not the one in this vault.")
_FORM = QT_TRANSLATE_NOOP(
    "paper", "The form in the file ({part}) was never the form of this unit, or was not the one for this paper."
)
_STATUS = QT_TRANSLATE_NOOP("paper", "Status mark: the file says {there}, the journal {here}.")
PAGE = QT_TRANSLATE_NOOP("paper", "Page {pages} does not look as this vault prints it.")
_PAGES = QT_TRANSLATE_NOOP("paper", "The file has {there} pages, and this vault prints {here}.")
_BYTES = QT_TRANSLATE_NOOP("paper", "Every page looks right, but the file's bytes are not those that were given out.")
_BROKEN = QT_TRANSLATE_NOOP("paper", "The signature of {signer} does not hold: what was signed has been changed.")
_LATER = QT_TRANSLATE_NOOP("paper", "Something was changed in the file after {signer} signed it.")

_SIGNED = QT_TRANSLATE_NOOP("paper", "Signed with the certificate of {signer}, fingerprint {fingerprint}.")
_UNTRUSTED = QT_TRANSLATE_NOOP(
    "paper", "Who stands behind a certificate is not proven here: compare its fingerprint with the unit's."
)
_OTHER_PROGRAM = QT_TRANSLATE_NOOP(
    "paper",
    "Made by {program} on {platform}, and this is another: the pages were not compared. Only data and codes were.",
)
_NOT_MADE = QT_TRANSLATE_NOOP("paper", "The pages were not compared, for the paper can't be made here again.")
_SINCE = QT_TRANSLATE_NOOP("paper", "Since then: {act}, on {when}. The case now has revision {revision}.")
_CHANGED = QT_TRANSLATE_NOOP("paper", "It is a draft, and the case was changed after it was printed.")
_NOTED = QT_TRANSLATE_NOOP(
    "paper", "The journal tells that it was given out, first by {officer} on {when}. Entries about it: {count}."
)
_NOT_NOTED = QT_TRANSLATE_NOOP("paper", "The journal does not tell that a paper with this content was given out.")
_NOT_NOTED_SIGNED = QT_TRANSLATE_NOOP("paper", "The journal does not tell that {signer} signed it.")
LABELS: dict[str, Text] = {
    "kind": QT_TRANSLATE_NOOP("paper", "Kind"),
    "number": QT_TRANSLATE_NOOP("paper", "Number"),
    "subject": QT_TRANSLATE_NOOP("paper", "Id"),
    "case": QT_TRANSLATE_NOOP("paper", "Case"),
    "revision": QT_TRANSLATE_NOOP("paper", "Revision"),
    "status": QT_TRANSLATE_NOOP("paper", "Status mark"),
    "content": QT_TRANSLATE_NOOP("paper", "Content hash"),
    "device": QT_TRANSLATE_NOOP("paper", "Desk"),
    "sequence": QT_TRANSLATE_NOOP("paper", "Journal entry"),
    "head": QT_TRANSLATE_NOOP("paper", "Hash of the entry"),
    "program": QT_TRANSLATE_NOOP("paper", "Program"),
    "platform": QT_TRANSLATE_NOOP("paper", "System"),
}
"""The marks, as a finding names them."""
_MOST_PARTS, _MOST_FIELDS, _LONGEST, _MOST_DIGITS = 200_000, 12, 80, 15
_STEPS = 4
_IN_CODE = ("case", "revision", "content", "sequence", "head")


@dataclass(frozen=True, slots=True)
class _Data:
    """What is attached, read: the JSON of it, the case or the thread that it says, and its content hash."""

    source: Record
    form: Record
    case: Case
    thread: tuple[Message, ...]
    content: str

    @property
    def subject(self) -> str:
        return self.thread[0].id if self.thread else self.case.id

    @property
    def number(self) -> str:
        return self.thread[0].number if self.thread else self.case.number

    @property
    def wish(self) -> ReportWish:
        """Return what was asked to be printed."""
        languages, annexes = self.form.get("languages", ()), self.form.get("annexes", ())
        return ReportWish(self.subject, str(self.form.get("kind", "")), tuple(languages), tuple(annexes))


class _Found:
    """What is found while one paper is compared."""

    def __init__(self) -> None:
        self.differences: list[PaperFinding] = []
        self.notes: list[PaperFinding] = []

    def differs(self, code: str, what: Text, **params: object) -> None:
        self.differences.append(PaperFinding(code, what, tuple(params.items())))

    def note(self, code: str, what: Text, **params: object) -> None:
        self.notes.append(PaperFinding(code, what, tuple(params.items())))


class Papers:
    """Papers of an open vault that come back, and those that are signed before they go."""

    def __init__(
        self,
        vault: OpenVault,
        engine: Callable[[], ReportEngine],
        photo: Callable[[Evidence, int], bytes],
        reader: Callable[[], PaperReader],
    ) -> None:
        """Take the vault, makers of the engine and of the reader of files, and what draws a photo anew."""
        self._vault = vault
        self._make_engine = engine
        self._photo = photo
        self._make_reader = reader

    @cached_property
    def _files(self) -> PaperReader:
        return self._make_reader()

    def close(self) -> None:
        """Let go of what reads files."""
        if "_files" in self.__dict__:
            self._files.close()

    def sign(self, pdf: bytes, p12: bytes, passphrase: str) -> SignedPaper:
        """Put a unit's signature behind a finished report; it is noted when the report is. Raises UserError."""
        self._vault.officer.require(May.PRINT)
        return self._make_engine().sign(pdf, p12, passphrase)

    def check(self, data: bytes, progress: Progress) -> PaperReport:
        """Compare a report with this vault; writes nothing. Raises UserError for a file that is none."""
        self._vault.officer.require(May.VERIFY)
        progress(0, _STEPS)
        file, found = self._files.read(data), _Found()
        progress(1, _STEPS)
        said = _data_of(file)
        if said is None:
            found.differs("data", _DATA)
            return PaperReport(tuple(found.differences))
        _within(file, said, found)
        _signatures(file, found)
        with self._vault.reading() as reader:
            source = _Comparison(reader, file, said, found, self._redrawn).source()
            _told_of(reader.history(said.subject), file, said, found)
        progress(2, _STEPS)
        self._pages(data, file, source, found)
        progress(_STEPS, _STEPS)
        return PaperReport(tuple(found.differences), tuple(found.notes), said.subject, said.content)

    def note(self, report: PaperReport) -> None:
        """Tell the journal that the case was looked at, where it can be written to; the writer's thread."""
        with suppress(UserError), self._vault.writing() as tx:
            if tx.find_case(report.subject) is not None:
                tx.append(Act.VIEWED, report.subject, {"paper": report.content}, None)

    def _redrawn(self, row: Evidence) -> bytes:
        return self._photo(row, PRINTED_SIDE)

    def _pages(self, data: bytes, file: PaperFile, sources: Sequence[ReportInput], found: _Found) -> None:
        """Make the paper again and compare the pages."""
        made_by = {name: file.marks.get(name, "") for name in ("program", "platform")}
        if not sources:
            found.note("not-compared", _NOT_MADE)
        elif made_by != {"program": this_program(), "platform": this_platform()}:
            found.note("other-program", _OTHER_PROGRAM, **made_by)
        else:
            made = [self._make_engine().render(source).pdf for source in sources]
            if data not in made:
                _compare(file, self._nearest(data, file, made), data, found)

    def _nearest(self, data: bytes, file: PaperFile, made: Sequence[bytes]) -> tuple[bytes, PaperFile]:
        """Return the one of some papers that a file is most like."""
        read = [(pdf, self._files.read(pdf)) for pdf in made]

        def unlike(pair: tuple[bytes, PaperFile]) -> tuple[int, bool]:
            return len(_other_pages(file, pair[1])), not data.startswith(pair[0])

        return min(read, key=unlike)


def _compare(file: PaperFile, made: tuple[bytes, PaperFile], data: bytes, found: _Found) -> None:
    pdf, ours = made
    if len(file.looks) != len(ours.looks):
        found.differs("pages", _PAGES, there=len(file.looks), here=len(ours.looks))
    if pages := _other_pages(file, ours):
        found.differs("page", PAGE, pages=", ".join(map(str, pages)))
    elif not (file.signed and data.startswith(pdf)) and len(file.looks) == len(ours.looks):
        found.differs("bytes", _BYTES)


def _other_pages(file: PaperFile, ours: PaperFile) -> list[int]:
    return [place for place, looks in enumerate(zip(file.looks, ours.looks, strict=False), 1) if looks[0] != looks[1]]


# --- the file by itself ---


def _data_of(file: PaperFile) -> _Data | None:
    """Read what is attached; None when it is nothing that this program attaches."""
    try:
        source, form = _object(file.source), _object(file.form)
        languages = form["languages"]
        if not (isinstance(languages, list) and all(isinstance(one, str) for one in (*languages, *form["annexes"]))):
            return None
        content = content_hash(source, form, languages)
        if file.attached == CASE_FILE:
            return _Data(source, form, decode(Case, source["case"]), (), content)
        thread = tuple(decode(Message, row) for row in source["thread"])
        return _Data(source, form, Case(), thread, content) if thread else None
    except (ValueError, TypeError, KeyError, RecursionError, RecordError, BugError):
        return None


def _object(raw: bytes) -> Record:
    """Read canonical JSON. Raises ValueError for any other spelling: each has one, so that its hash has one meaning."""
    if sum(map(raw.count, (b",", b"[", b"{"))) > _MOST_PARTS:
        raise ValueError("more parts than a case has")
    value = json.loads(raw)
    if not isinstance(value, dict) or canonical(value) != raw:
        raise ValueError("not canonical")
    return value


def _within(file: PaperFile, said: _Data, found: _Found) -> None:
    """Compare the file's marks and codes with the data in it."""
    for name in MARKS:
        if name not in file.marks:
            found.differs("mark", _NO_MARK, mark=LABELS[name])
    if file.marks.get("content", said.content) != said.content:
        found.differs("content", _CONTENT)
    told = {
        "kind": said.wish.kind,
        "subject": said.subject,
        "case": said.case.number,
        "revision": str(said.case.revision),
    }
    for name, here in told.items():
        if (there := file.marks.get(name, here)) != here:
            found.differs("mark", _MARK, mark=LABELS[name], there=_short(there), here=_short(here))
    _codes(file, said, found)


def _codes(file: PaperFile, said: _Data, found: _Found) -> None:
    if file.uncoded:
        found.differs("code", _NO_CODE, pages=", ".join(map(str, file.uncoded)))
    if len(file.codes) > 1:
        found.differs("code", _CODES)
    sequence, head = file.marks.get("sequence", ""), file.marks.get("head", "")
    number = code_text(said.number, said.case.revision, said.content, _whole(sequence), head)
    for code in file.codes[:1]:
        begin, *parts = code.split(":")
        if begin != CODE_BEGINS or len(parts) != len(_IN_CODE):
            found.differs("code", _NO_CODE, pages="1")
            continue
        for name, there, here in zip(_IN_CODE, parts, number.split(":")[1:], strict=True):
            if there != here:
                found.differs("code", _CODE, mark=LABELS[name], there=_short(there), here=_short(here))


def _signatures(file: PaperFile, found: _Found) -> None:
    for each in file.signed:
        if not each.intact:
            found.differs("signature", _BROKEN, signer=_short(each.signer) or "?")
        elif not each.last:
            found.differs("signature", _LATER, signer=_short(each.signer))
        else:
            found.note("signed", _SIGNED, signer=_short(each.signer), fingerprint=_grouped(each.fingerprint))
    if any(each.intact and each.last for each in file.signed):
        found.note("signer", _UNTRUSTED)


# --- the file and the vault ---


class _Comparison:
    """Finds the state of the vault from which a paper was made, or tells in what it differs from the nearest."""

    def __init__(
        self, reader: Reader, file: PaperFile, said: _Data, found: _Found, load: Callable[[Evidence], bytes]
    ) -> None:
        self._reader, self._file, self._said, self._found, self._load = reader, file, said, found, load

    def source(self) -> tuple[ReportInput, ...]:
        """Return what the paper can have been made from, nothing when the vault never had it so."""
        said, found = self._said, self._found
        entries = self._reader.history(said.subject)
        if not entries:
            found.differs("not-here", _NOT_HERE, number=_short(said.number))
            return ()
        head = self._head(entries)
        if head is None:
            return ()
        self._since(entries, head)
        cases = self._cases(entries, head) if not said.thread else (Case(),) if self._thread_holds() else ()
        if not cases:
            return ()
        return self._sources(cases[0], head, entries)

    def _head(self, entries: Sequence[HistoryEntry]) -> Head | None:
        """Return the entry that the file names, if the journal has it so."""
        marks = self._file.marks
        device, sequence = marks.get("device", ""), _whole(marks.get("sequence", ""))
        named = [entry for entry in entries if (entry.event.device, entry.event.sequence) == (device, sequence)]
        if not named:
            self._found.differs("head", _NO_ENTRY, sequence=sequence, number=_short(self._said.number))
            return None
        if named[0].hash != marks.get("head", ""):
            self._found.differs("head", _HEAD, sequence=sequence)
        return Head(device, sequence, named[0].hash)

    def _cases(self, entries: Sequence[HistoryEntry], head: Head) -> tuple[Case, ...]:
        """Return the case as it was printed, if it ever was so while that entry was the head."""
        found, said = self._found, self._said
        known = under_head(entries, head)
        held = [case for case in known if _bare(case) == _bare(said.case) and _photos(said.case) <= _photos(case)]
        nearest = (held or known)[0] if known else None
        if nearest is None or not held:
            found.differs("case", _CASE, sequence=head.sequence)
            if nearest is not None:
                self._fields(nearest)
            return ()
        if nearest.status is CaseStatus.DRAFT and _bare(known[0]) != _bare(nearest):
            found.note("changed", _CHANGED)
        status = life.report_status(nearest).value
        if (there := self._file.marks.get("status", status)) != status:
            found.differs("status", _STATUS, there=_short(there), here=status)
        return (nearest,)

    def _fields(self, case: Case) -> None:
        changes = difference(encode(_bare(case)), encode(_bare(self._said.case)))
        shown = 0
        for path, there in changes.items():
            labels = field_labels(Case, path)
            if labels and shown < _MOST_FIELDS:
                shown += 1
                here = _value_at(encode(case), path)
                self._found.differs("field", FIELD, field=labels, there=_told(there), here=_told(here))
        if len(changes) > shown:
            self._found.differs("field", _MORE, count=len(changes) - shown)

    def _thread_holds(self) -> bool:
        """Compare each message of an alert sheet with what the journal knows of it."""
        holds = True
        for message in self._said.thread:
            events = (entry.event for entry in self._reader.history(message.id))
            if all(record_of(known) != record_of(message) for _, known in states(Message, events)):
                self._found.differs("message", _MESSAGE, number=_short(message.number or message.id))
                holds = False
        return holds

    def _sources(self, case: Case, head: Head, entries: Sequence[HistoryEntry]) -> tuple[ReportInput, ...]:
        """Return the paper's source under each of the unit's own forms that it fits; more than one by its officers."""
        printed = self._said.form.get("journal")
        shown = entries[: _whole(printed.get("entries", 0))] if isinstance(printed, dict) else entries
        nearest: ReportInput | None = None
        for unit in self._units():
            then = Then(case, self._said.thread, unit, self._reader.officers(), head, shown)
            source = self._made(then)
            if source is not None and (source.form_json, source.case_json) == (self._file.form, self._file.source):
                before = self._made(replace(then, officers=self._officers_then(case)))
                return (source,) if before in (None, source) or before is None else (source, before)
            nearest = nearest or source
        ours = json.loads(nearest.form_json) if nearest is not None else {}
        theirs = self._said.form
        parts = sorted(name for name in {*ours, *theirs} if ours.get(name) != theirs.get(name))
        self._found.differs("form", _FORM, part=", ".join(parts) or "case")
        return ()

    def _units(self) -> Iterator[PortUnit]:
        """Yield the unit as it is, then as it ever was, newest first."""
        now = self._reader.unit()
        yield now
        events = (entry.event for entry in self._reader.history(now.code))
        yield from (unit for _, unit in reversed(list(states(PortUnit, events))))

    def _made(self, then: Then) -> ReportInput | None:
        try:
            return source_of(as_of(self._reader, then), self._said.wish, self._load)
        except UserError:
            return None

    def _officers_then(self, case: Case) -> list[Officer]:
        """Return the officers as they were when they acted on the case, where the journal knows it."""
        known = {officer.user: officer for officer in self._reader.officers()}
        known |= {trace.event.officer: trace.officer for trace in self._reader.traces(case.id) if trace.officer}
        return list(known.values())

    def _since(self, entries: Sequence[HistoryEntry], head: Head) -> None:
        """Tell what has become of the case since the paper was made."""
        now = self._reader.status_head(self._said.subject)
        if (now.device, now.sequence) == (head.device, head.sequence):
            return
        last = next(e.event for e in entries if (e.event.device, e.event.sequence) == (now.device, now.sequence))
        revision = self._reader.case(self._said.subject).revision
        self._found.note("since", _SINCE, act=ACTS[last.act], when=last.at, revision=revision)


def _told_of(entries: Sequence[HistoryEntry], file: PaperFile, said: _Data, found: _Found) -> None:
    """Tell what the journal says of the paper's leaving."""
    if not entries:
        return
    printed = [entry.event for entry in entries if _is_print(entry.event, said.content)]
    if printed:
        first = printed[0]
        found.note("noted", _NOTED, count=len(printed), officer=first.officer, when=first.at)
    else:
        found.note("not-noted", _NOT_NOTED)
    known = {event.change.get("signed") for event in printed}
    for each in file.signed:
        if each.intact and each.fingerprint not in known:
            found.note("signature-not-noted", _NOT_NOTED_SIGNED, signer=_short(each.signer))


def _is_print(event: Event, content: str) -> bool:
    return event.act is Act.PRINTED and event.change.get("hash") == content


def _bare(case: Case) -> Case:
    return replace(case, evidence=())


def _photos(case: Case) -> set[Evidence]:
    return set(case.evidence)


def _value_at(record: Any, path: str) -> object:  # noqa: ANN401 - any JSON value
    """Return what stands at a path of a record, None where nothing does."""
    for step in path.split("/")[1:]:
        if isinstance(record, Mapping):
            record = record.get(step)
        elif isinstance(record, list):
            record = next((row for row in record if isinstance(row, Mapping) and row.get("id") == step), None)
        else:
            return None
    return record


def _told(value: object) -> str:
    """Return a value of a record for a sentence: its words, or "–" for nothing."""
    if isinstance(value, Mapping):
        value = " ".join(str(part) for name, part in value.items() if part and name != "id" and not _deep(part))
    return _short(str(value)) if value not in (None, "", []) else "–"


def _deep(value: object) -> bool:
    return isinstance(value, Mapping | list)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _whole(value: object) -> int:
    """Return a number out of a mark, -1 for none."""
    if type(value) is int:
        return value
    digits = isinstance(value, str) and value.isascii() and value.isdecimal() and len(value) <= _MOST_DIGITS
    return int(str(value)) if digits else -1


def _grouped(fingerprint: str) -> str:
    """Return the first sixteen digits of a fingerprint as they are read out."""
    return " ".join(fingerprint[place : place + 4] for place in range(0, HEAD_DIGITS, 4))
