"""A desk in memory behind the window: the real services of cases over a dictionary, messages and pages made up."""

from __future__ import annotations

import base64
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from hashlib import sha256
from pathlib import Path
from typing import Any

from pcu_desk.domain import codes, life
from pcu_desk.domain.backup import BackupCard, Restoring
from pcu_desk.domain.case import (
    Case,
    Document,
    Evidence,
    Examination,
    GoodsLine,
    Party,
    Person,
    RouteStop,
    Seal,
    SeizedItem,
    Seizure,
    TransportUnit,
)
from pcu_desk.domain.changes import Changes
from pcu_desk.domain.courier import CourierDirectory, CourierLook, CourierPlan, CourierSigner, Exported, Taken
from pcu_desk.domain.deadlines import next_due
from pcu_desk.domain.directory_view import (
    DeskView,
    DirectoryView,
    Enrolment,
    FoundDirectory,
    HubView,
    OwnDesk,
    UnitView,
    WrittenRequest,
)
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.event import Act, Event, Head
from pcu_desk.domain.files import FilesOnTheWay, FileStanding, FileState
from pcu_desk.domain.identifiers import read_as
from pcu_desk.domain.line import Line, LineReason, LineState
from pcu_desk.domain.line_trial import LineTrial
from pcu_desk.domain.listed import Category, Concealment, Detection
from pcu_desk.domain.message import IN, OUT, Box, Delivery, Enclosure, Message
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.officer import May, Officer
from pcu_desk.domain.paper import SignedPaper
from pcu_desk.domain.ports import CaseFilter, CaseRow, HeldEnvelope, HistoryEntry, LoginName, QueuedEnvelope, VaultCard
from pcu_desk.domain.printing import BatchStep, DayCase, FormsChange, FormSection, ReportFacts, ReportWish
from pcu_desk.domain.quantity import Money, Quantity
from pcu_desk.domain.record import difference, encode, record_of
from pcu_desk.domain.report import PageImage, RecoverySheet, RenderedReport, ReportKind, ReportStatus
from pcu_desk.domain.text import Text
from pcu_desk.domain.timeline import Trace
from pcu_desk.domain.unit import LegalBasis, PortUnit, UnitName
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.domain.verification import VerifyReport
from pcu_desk.domain.witness import WitnessState
from pcu_desk.services.alerts import NO_RECIPIENT, NO_TEXT, Alerts, Step
from pcu_desk.services.audit import Audits
from pcu_desk.services.cases import Cases
from pcu_desk.services.done import Done
from pcu_desk.services.drafts import Drafts
from pcu_desk.services.evidence import CHANGED, EMPTY, NO_PICTURE, NOT_READ, Added, EvidenceRoom
from pcu_desk.services.founding import founding_of
from pcu_desk.services.keys import AgreementKey
from pcu_desk.services.officers import Officers
from pcu_desk.vault import recovery
from tests.unit.ui.backup_fakes import MemoryArchive, MemoryBackups

U = codes.Unit
NINO = Officer("kapanadze", "ნინო კაპანაძე", "Nino Kapanadze", codes.Role.OFFICER, "00" * 32)
GIORGI = Officer("beridze", "გიორგი ბერიძე", "Giorgi Beridze", codes.Role.SUPERVISOR, "11" * 32)
OFFICERS = {officer.user: officer for officer in (NINO, GIORGI)}
UNIT = PortUnit(
    "GEPTI",
    "GE",
    "A",
    (
        UnitName("en", "PCU Poti", "Revenue Service", "Port of Poti, gate 3"),
        UnitName("ru", "ОПК Поти", "Служба доходов", ""),
    ),
    (LegalBasis("L-03", "Entry L-03"), LegalBasis("L-07", "Entry L-07")),
    training=True,
)
WRONG = Text("session", "This passphrase does not open the vault. Nothing is lost.")
NO_MESSAGE = Text("message", "There is no message {message} in this vault. Look it up in the list.")
PASSPHRASE = "correct horse battery"
CODES = (recovery.encode(bytes(range(20))), recovery.encode(bytes(range(20, 40))))
NEW_CODES = (recovery.encode(bytes(range(40, 60))), recovery.encode(bytes(range(60, 80))))


def at(text: str) -> Moment:
    return Moment.parse(f"2026-11-{text}+04:00")


class MemoryVault:
    """`OpenVault` and its reader and transaction in one, over dictionaries; one transaction at a time."""

    def __init__(self, officer: Officer = NINO) -> None:
        self.officer, self.device, self.vault_id = officer, "d" + "0" * 20, "v"
        self.shown = UNIT
        self.cases: dict[str, Case] = {}
        self.messages: dict[str, Message] = {}
        self.numbers: dict[tuple[str, int], int] = {("case", 2026): 411, ("seizure", 2026): 18}
        self.log: list[tuple[str, str, dict[str, Any]]] = []
        self.begun: dict[str, Case] = {}
        self.refuse: Exception | None = None
        self.quarantined: tuple[str, ...] = ()
        self.people = dict(OFFICERS)
        self.passphrase, self.second_factor, self.pages = PASSPHRASE, False, 3
        self.copying: Callable[[], None] = lambda: None
        self.written: dict[tuple[str, str], dict[str, Any]] = {}
        self._lock = threading.RLock()

    @contextmanager
    def reading(self) -> Iterator[MemoryVault]:
        with self._lock:
            yield self

    @contextmanager
    def writing(self) -> Iterator[MemoryVault]:
        with self._lock:
            if self.refuse is not None:
                raise self.refuse
            yield self

    def case(self, key: str) -> Case:
        return next(case for case in self.cases.values() if key in {case.id, case.number})

    def unit(self) -> PortUnit:
        return self.shown

    def next_number(self, kind: str, year: int) -> int:
        self.numbers[kind, year] = self.numbers.get((kind, year), 0) + 1
        return self.numbers[kind, year]

    def append(self, act: str, subject: str, change: dict[str, Any], record: object) -> None:
        self.log.append((str(act), subject, change))

    def save_case(self, case: Case, act: str, detail: dict[str, Any] | None = None) -> None:
        before, self.cases[case.id] = self.cases.get(case.id), case
        self.begun.setdefault(case.id, before or case)
        told = {"record": record_of(case)} if before is None else {"set": difference(encode(before), encode(case))}
        self.log.append((str(act), case.id, {**told, **(detail or {})}))

    def case_rowids(self, chosen: CaseFilter) -> Sequence[int]:
        return [row.rowid for row in self._rows(chosen)]

    def case_rows(self, chosen: CaseFilter, before: int | None, limit: int) -> Sequence[CaseRow]:
        return [row for row in self._rows(chosen) if before is None or row.rowid < before][:limit]

    def case_rows_at(self, rowids: Sequence[int]) -> Sequence[CaseRow]:
        rows = {row.rowid: row for row in self._rows(CaseFilter())}
        return [rows[rowid] for rowid in rowids if rowid in rows]

    def search(self, query: str, before: int | None, limit: int) -> Sequence[CaseRow]:
        rows = self._rows(CaseFilter())
        words = query.lower().split()
        return [
            row for row in rows if all(word in f"{row.number} {row.unit_number} {row.title}".lower() for word in words)
        ]

    def case_counts(self) -> dict[codes.CaseStatus, int]:
        return {status: sum(case.status is status for case in self.cases.values()) for status in codes.CaseStatus}

    def drafts(self, user: str) -> dict[str, dict[str, Any]]:
        return {subject: body for (officer, subject), body in self.written.items() if officer == user}

    def keep_draft(self, subject: str, body: dict[str, Any] | None) -> None:
        self.written.pop((self.officer.user, subject), None)
        if body is not None:
            self.written[self.officer.user, subject] = body

    def officers(self) -> Sequence[Officer]:
        return [self.people[user] for user in sorted(self.people)]

    def add_officer(self, officer: Officer, passphrase: str, *, keyring: bool = True) -> None:
        self.people[officer.user] = replace(officer, public_key=sha256(officer.user.encode()).hexdigest())
        self.log.append(("granted", officer.user, {"keyring": keyring}))

    def grant(self, officer: Officer) -> None:
        self.people[officer.user] = officer
        self.log.append(("granted", officer.user, {}))

    def change_key(self, progress: Callable[[int, int], None], removed: Officer | None = None) -> None:
        for page in range(self.pages):
            self.copying()
            progress(page, self.pages)
        if removed is not None:
            del self.people[removed.user]
            self.log.append(("removed", removed.user, {}))

    def change_passphrase(self, old: str, new: str, *, keyring: bool | None = None) -> None:
        if old != self.passphrase:
            raise UserError(WRONG)
        self.passphrase = new
        self.second_factor = self.second_factor if keyring is None else keyring

    def new_recovery_codes(self, passphrase: str) -> tuple[str, str]:
        if passphrase != self.passphrase:
            raise UserError(WRONG)
        return NEW_CODES

    def history(self, case_id: str) -> Sequence[HistoryEntry]:
        made = [entry for entry in self.log if entry[1] == case_id]
        return [
            HistoryEntry(
                Event(self.device, n, _clock(n), self.officer.user, Act(act), case_id, change, "", ""),
                "00",
                signed=False,
            )
            for n, (act, _, change) in enumerate(made, start=1)
        ]

    def traces(self, subject: str) -> Sequence[Trace]:
        first = self.begun.get(subject) or self.cases.get(subject)
        told = {"record": record_of(first)} if first is not None else {}
        begun = Event(self.device, 0, _clock(0), self.officer.user, Act.OPENED, subject, told, "", "")
        entries = [entry.event for entry in self.history(subject)]
        return [Trace(event, "00", self.officer) for event in (begun, *entries)]

    def journal_size(self) -> int:
        return sum(len(events) for events in self.journal_by_subject())

    def journal_by_subject(self) -> Iterator[Sequence[Event]]:
        for subject in self.cases:
            yield [trace.event for trace in self.traces(subject)]

    def head(self) -> Head:
        return Head(self.device, 1846, "9f2c41a70b3e55d8" + "0" * 48)

    def checkpoint(self) -> None:
        self.log.append(("checkpoint", "", {}))

    def close(self) -> None:
        self.log.append(("closed", "", {}))

    def _rows(self, chosen: CaseFilter) -> list[CaseRow]:
        rows = [_row(number, case) for number, case in enumerate(self.cases.values(), start=1)]
        return [row for row in reversed(rows) if _fits(row, chosen)]


def _clock(number: int) -> str:
    """A journal's clock that goes on by a minute and a half with each entry."""
    return f"{1_795_000_000_000 + number * 90_000 << 16:016x}"


def _row(number: int, case: Case) -> CaseRow:
    unit = case.units[0] if case.units else TransportUnit()
    title = case.goods[0].description if case.goods else case.place
    valid = read_as(unit.kind, unit.number).valid if unit.number else True
    return CaseRow(
        number, case.id, case.number, case.status, case.revision, case.begun, unit.kind, unit.number, valid, title,
        case.examination.result, case.opened_by, case.seizure is not None,
        row.due if (row := next_due(case)) is not None else None,
    )  # fmt: skip


def _fits(row: CaseRow, chosen: CaseFilter) -> bool:
    return (
        (not chosen.status or row.status in chosen.status)
        and (not chosen.opened_by or row.opened_by == chosen.opened_by)
        and (not chosen.with_seizure or row.seizure)
    )


class MemoryAlerts:
    """The messages' service over a dictionary: the envelopes are somebody else's matter."""

    def __init__(self, vault: MemoryVault) -> None:
        self._vault = vault
        self.files = MemoryFiles(vault)
        self.queue_list: list[QueuedEnvelope] = []
        self.held_list: list[HeldEnvelope] = []
        self.gate = threading.Event()
        self.gate.set()

    def compose(self, case: Case) -> Message:
        return Alerts(self._vault).compose(case)

    def queue(
        self,
        draft: Message,
        recipients: Sequence[str],
        files: Sequence[str] = (),
        progress: Callable[[int, int], None] = lambda _done, _total: None,
        replaces: str = "",
    ) -> Done[Message]:
        self._vault.officer.require(May.ALERT)
        if not (draft.subject and draft.reason and draft.asked):
            raise UserError(NO_TEXT)
        if not recipients:
            raise UserError(NO_RECIPIENT)
        rows = self._enclosed(draft.case_id, files, progress)
        number = life.alert_number("GEPTI", 2026, "A", self._vault.next_number("alert", 2026))
        key, now = uuid7(), Moment.now()
        stuck = self._vault.messages[replaces] if replaces else None
        deliveries = tuple(Delivery(code, codes.DeliveryState.QUEUED, now) for code in recipients)
        message = replace(
            draft, id=key, thread=stuck.thread if stuck else key, number=number, direction=OUT, sender="GEPTI",
            recipients=tuple(recipients), created=now, author=self._vault.officer.name_latin, deliveries=deliveries,
            files=rows, replaces=replaces,
        )  # fmt: skip
        self._vault.messages[key] = message
        self.files.note_sent(message)
        if stuck is not None:
            freed = tuple(
                replace(row, state=codes.DeliveryState.QUEUED, reason="") if row.id in recipients else row
                for row in stuck.deliveries
            )
            self._vault.messages[stuck.id] = replace(stuck, deliveries=freed)
        self.queue_list.append(QueuedEnvelope(key, b"", 0, None, None, ""))
        return Done(message, Changes.of("message", key))

    def _enclosed(
        self, case_id: str, files: Sequence[str], progress: Callable[[int, int], None]
    ) -> tuple[Enclosure, ...]:
        evidence = {row.id: row for case in self._vault.cases.values() for row in case.evidence}
        for place in range(len(files)):
            self.gate.wait(20)
            progress(place, len(files))
        rows = [evidence[key] for key in files]
        return tuple(
            Enclosure(uuid7(), row.name, row.media, row.size, row.sha256, row.caption, evidence=row.id) for row in rows
        )

    def reply(
        self,
        message_id: str,
        outcome: codes.Outcome,
        text: str,
        files: Sequence[str] = (),
        progress: Callable[[int, int], None] = lambda _done, _total: None,
    ) -> Done[Message]:
        parent, key = self._vault.messages[message_id], uuid7()
        message = Message(
            key, parent.thread, codes.MessageKind.FEEDBACK, OUT, "", "GEPTI", recipients=(parent.sender,),
            in_reply_to=parent.id, created=Moment.now(), author=self._vault.officer.name_latin,
                outcome=outcome, text=text, files=self._enclosed("", files, progress),
            deliveries=(Delivery(parent.sender, codes.DeliveryState.QUEUED, Moment.now()),),
        )  # fmt: skip
        self._vault.messages[key] = message
        self.files.note_sent(message)
        return Done(message, Changes.of("message", key, parent.id))

    def note_viewed(self, message_id: str) -> Done[None]:
        self._vault.append("case.viewed", self._vault.messages[message_id].id, {}, None)
        return Done(None, Changes())

    def open(self, message_id: str) -> Done[Message]:
        message = self._vault.messages[message_id]
        if message.direction != IN or message.opened is not None:
            return Done(message, Changes())
        opened = self._vault.messages[message_id] = replace(message, opened=Moment.now())
        return Done(opened, Changes.of("message", message_id))

    def message(self, message_id: str) -> Message:
        if message_id not in self._vault.messages:
            raise UserError(NO_MESSAGE, message=message_id)
        return self._vault.messages[message_id]

    def threads(self, before: str | None = None, limit: int = 50, box: Box = Box.ALL) -> Sequence[Message]:
        first = [m for m in self._boxed(box) if before is None or m.id < before]
        return sorted(first, key=lambda m: m.id, reverse=True)[:limit]

    def counts(self) -> dict[Box, int]:
        return {box: len(self._boxed(box)) for box in Box}

    def _boxed(self, box: Box) -> list[Message]:
        messages, waiting = list(self._vault.messages.values()), {queued.message_id for queued in self.queue_list}
        inside: dict[Box, Callable[[Message], bool]] = {
            Box.ALL: lambda _message: True,
            Box.WAITING: lambda message: message.id in waiting,
            Box.STUCK: lambda message: any(row.state is codes.DeliveryState.STUCK for row in message.deliveries),
            Box.UNREAD: lambda message: message.direction == IN and message.opened is None,
        }
        threads = {message.thread for message in messages if inside[box](message)}
        return [message for message in messages if message.thread == message.id and message.id in threads]

    def journey(self, message_id: str, unit: str) -> Sequence[Step]:
        rows = [row for row in self._vault.messages[message_id].deliveries if row.id == unit]
        return [Step(row.state.value, row.at.iso()) for row in rows if row.at is not None]

    def held(self) -> Sequence[HeldEnvelope]:
        return self.held_list

    def thread(self, thread_id: str) -> Sequence[Message]:
        return sorted((m for m in self._vault.messages.values() if m.thread == thread_id), key=lambda m: m.id)

    def outbox(self, limit: int = 100) -> Sequence[QueuedEnvelope]:
        return self.queue_list[:limit]

    def waiting(self) -> int:
        return len(self.queue_list)


class MemoryFiles:
    """Files of messages that come as a test lets them come: `parts` of each file are here, of `PARTS`."""

    PARTS = 19

    def __init__(self, vault: MemoryVault) -> None:
        self._vault = vault
        self.parts: dict[str, int] = {}
        self.states: dict[str, FileState] = {}
        self.reasons: dict[str, tuple[str, Moment | None]] = {}
        self.viewed: list[str] = []
        self.asked_again: list[str] = []
        self.asked: list[tuple[str, int]] = []

    def on_the_way(self) -> FilesOnTheWay:
        states = list(self.states.items())
        coming = [key for key, state in states if state is FileState.WANTED]
        leaving = sum(state is FileState.WAITING for _, state in states)
        here = sum(self.parts.get(key, 0) for key in coming)
        return FilesOnTheWay(leaving, len(coming), here, len(coming) * self.PARTS)

    def note_sent(self, message: Message) -> None:
        self.states |= {row.id: FileState.WAITING for row in message.files}

    def of(self, message_id: str) -> Sequence[FileStanding]:
        message = self._vault.messages[message_id]
        units = tuple(row.id for row in message.deliveries if row.fetched is not None)
        return [
            FileStanding(
                row,
                (state := self.states.get(row.id, FileState.HERE)),
                self.parts.get(row.id, 0 if state in (FileState.WANTED, FileState.ALTERED) else self.PARTS),
                self.PARTS,
                units,
                *self.reasons.get(row.id, ("", None)),
            )
            for row in message.files
        ]

    def picture(self, file: str, side: int) -> PageImage:
        self.asked.append((file, side))
        return _grey(side, side * 3 // 4)

    def note_viewed(self, file: str) -> Done[None]:
        self.viewed.append(file)
        return Done(None, Changes())

    def save(self, file: str, path: Path) -> Done[None]:
        self._vault.officer.require(May.EXPORT)
        path.write_bytes(b"\xff\xd8 as it came")
        return Done(None, Changes())

    def ask_again(self, file: str) -> Done[None]:
        self.asked_again.append(file)
        self.states[file], self.reasons[file] = FileState.WANTED, ("", None)
        return Done(None, Changes.of("message", file))


class MemoryCourier:
    """Courier trips that a test makes up; `fault` is what looking, taking or writing raises, `gate` holds them up."""

    def __init__(self, vault: MemoryVault) -> None:
        self._vault = vault
        self.gate = threading.Event()
        self.gate.set()
        self.fault: UserError | None = None
        self.written: list[tuple[Path, tuple[str, ...]]] = []
        self.taken: list[Path] = []
        self.found = CourierLook(
            "c1", "AZBAK", "d" + "1" * 20, CourierSigner.KNOWN, at("22T09:10"), ("GEPTI",), mine=True, again=False,
            messages=4, chunks=38, receipts=2, size=9_800_000,
        )  # fmt: skip

    def plan(self, units: Sequence[str] = (), on_writer: object = None) -> CourierPlan:
        self._try()
        return CourierPlan(tuple(units) or ("AZBAK", "KZAAU", "TMKRW"), 1 + len(units), 38, 2, 9_800_000)

    def export(
        self, path: Path, units: Sequence[str] = (), progress: Any = None, on_writer: object = None
    ) -> Done[Exported]:
        self._try(progress)
        self.written.append((path, tuple(units)))
        return Done(Exported(path, "c2", 9_800_000, "ab" * 32, tuple(units), 1 + len(units), 38, 2), Changes())

    def look(self, path: Path, progress: Any = None) -> CourierLook:
        self._try(progress)
        return self.found

    def take(self, path: Path, progress: Any = None, on_writer: object = None) -> Done[Taken]:
        self._try(progress)
        self.taken.append(path)
        took = Taken(
            "c1", "AZBAK", "d" + "1" * 20, CourierSigner.KNOWN, directory=CourierDirectory.SAME, new=3, known=1,
            chunks=38, files=2, confirmed=2,
        )  # fmt: skip
        return Done(took, Changes.of("message"))

    def _try(self, progress: Any = None) -> None:
        for done in range(3):
            if progress is not None:
                progress(done, 3)
            self.gate.wait(20)
        if self.fault is not None:
            raise self.fault


class MemoryReports:
    """Pages that look like pages, over the cases of a vault in memory; `refuse` is raised where a paper is made."""

    def __init__(self, vault: MemoryVault | None = None) -> None:
        self.vault = vault if vault is not None else MemoryVault()
        self.printed: list[tuple[ReportWish, int, str]] = []
        self.copied: list[tuple[int, int, bool]] = []
        self.made: list[ReportWish] = []
        self.signed: list[str] = []
        self.refuse: dict[str, Exception] = {}
        self.absent: tuple[str, ...] = ()
        self.blanks: tuple[str, ...] = ("seizure.copies", "seizure.items[1].net")
        self.going = threading.Event()
        self.going.set()

    def facts(self, wish: ReportWish) -> ReportFacts:
        if wish.kind == ReportKind.ALERT:
            message = self.vault.messages[wish.subject]
            alert = Case(number=message.number)
            return ReportFacts(alert, ReportKind.ALERT, (ReportKind.ALERT,), ReportStatus.ISSUED, 1, 1, self._head())
        case = self.vault.case(wish.subject)
        kinds = _kinds(case)
        kind = ReportKind.of(wish.kind) if wish.kind else kinds[0]
        version, first = self.vault.shown.form(kind).version, self._next_copy(wish.subject, kind)
        photos = 6 if case.seizure is not None else 0
        status = life.report_status(case)
        return ReportFacts(case, kind, kinds, status, version, first, self._head(), photos, self.absent)

    def render(self, wish: ReportWish) -> RenderedReport:
        self.going.wait(20)
        if (refused := self.refuse.get(wish.kind) or self.refuse.get(wish.subject)) is not None:
            raise refused
        self.made.append(wish)
        told = "+".join((wish.kind, *wish.languages, *wish.annexes))
        blanks = self.blanks if wish.kind == ReportKind.SEIZURE else ()
        return RenderedReport(b"%PDF-1.7 " + told.encode(), 3, blanks=blanks)

    def page(self, pdf: bytes, index: int, width: int) -> PageImage:
        height = width * 297 // 210
        line = b"\xff\xff\xff" * width
        ink = b"\xff\xff\xff" * (width // 8) + b"\x22\x22\xaa" * (width - width // 4) + b"\xff\xff\xff" * width
        rows = [ink[: width * 3] if y % 40 < 4 and 60 < y < height - 60 else line for y in range(height)]
        return PageImage(width, height, b"".join(rows))

    def copy_for_print(
        self, pdf: bytes, copy: int, copies: int, languages: tuple[str, ...], *, duplex: bool = False
    ) -> bytes:
        self.copied.append((copy, copies, duplex))
        return pdf

    def note_printed(
        self, wish: ReportWish, copies: int, where: str, content_hash: str = "", *, signed: str = ""
    ) -> Done[int]:
        self.signed.append(signed)
        first = self._next_copy(wish.subject, wish.kind)
        self.printed.append((wish, copies, where))
        return Done(first, Changes.of("case", wish.subject))

    def day(self, day: date) -> tuple[DayCase, ...]:
        cases = [case for case in self.vault.cases.values() if case.begun and case.begun.local.date() == day]
        title = {case.id: case.goods[0].description if case.goods else case.place for case in cases}
        return tuple(DayCase(case.id, case.number, title[case.id], case.status, _kinds(case)) for case in cases)

    def batch(self, wishes: Sequence[ReportWish]) -> Iterator[BatchStep]:
        for wish in wishes:
            number = self.vault.case(wish.subject).number
            try:
                yield BatchStep(wish, number, self.render(wish))
            except UserError as error:
                yield BatchStep(wish, number, fault=error)

    def _head(self) -> Head:
        return self.vault.head()

    def _next_copy(self, subject: str, kind: str) -> int:
        return 1 + sum(
            copies for wish, copies, where in self.printed
            if (wish.subject, wish.kind, where) == (subject, kind, "printer")
        )  # fmt: skip


def _kinds(case: Case) -> tuple[ReportKind, ...]:
    seized = (ReportKind.SEIZURE, ReportKind.RECEIPT, ReportKind.PHOTOS, ReportKind.JOURNAL, ReportKind.LABELS)
    return (ReportKind.INSPECTION, *(seized if case.seizure is not None else (ReportKind.JOURNAL,)))


class MemoryPapers:
    """Signs by saying so."""

    def sign(self, pdf: bytes, certificate: bytes, passphrase: str) -> SignedPaper:
        if passphrase != PASSPHRASE:
            raise UserError(WRONG)
        return SignedPaper(pdf + b" signed by " + certificate, "PCU Poti", "ab" * 32)


class MemoryForms:
    """A unit's own forms over a vault in memory; a sample is a page that looks like a page."""

    def __init__(self, vault: MemoryVault) -> None:
        self._vault = vault
        self.changes: list[FormsChange] = []
        self.sampled: list[tuple[str, tuple[str, ...], PortUnit]] = []
        self.refuse: UserError | None = None

    def unit(self) -> PortUnit:
        return self._vault.shown

    def sections(self, kind: str) -> tuple[FormSection, ...]:
        titles = {"circumstances": "Circumstances", "consignment": "Consignment", "grounds": "Grounds and legal basis",
                  "items": "Items seized", "persons": "Persons present, signatures"}  # fmt: skip
        keys = tuple(titles) if kind == ReportKind.SEIZURE else ("circumstances", "consignment")
        return tuple(FormSection(key, Text("report", titles[key])) for key in keys)

    def sample(self, kind: str, languages: tuple[str, ...], unit: PortUnit) -> RenderedReport:
        self.sampled.append((kind, languages, unit))
        if self.refuse is not None:
            raise self.refuse
        return RenderedReport(b"%PDF-1.7 sample", 2)

    def emblem(self, path: Path) -> str:
        data = path.read_bytes()
        if not data.startswith(b"\x89PNG"):
            raise UserError(NO_PICTURE, name=path.name)
        return base64.b64encode(data).decode()

    def change(self, wanted: FormsChange) -> Done[PortUnit]:
        self._vault.officer.require(May.MANAGE)
        if self._vault.refuse is not None:
            raise self._vault.refuse
        self.changes.append(wanted)
        unit = self._vault.shown
        parts = {"forms": wanted.forms, "form_words": wanted.words, "names": wanted.names,
                 "legal_bases": wanted.legal_bases, "emblem": wanted.emblem}  # fmt: skip
        given = {name: value for name, value in parts.items() if value is not None}
        if "forms" in given:
            given["forms"] = tuple(replace(row, version=unit.form(row.id).version + 1) for row in given["forms"])
        self._vault.shown = replace(unit, **given)
        return Done(self._vault.shown, Changes.of("unit", unit.code))


class MemoryEvidence:
    """Evidence over a dictionary: what begins like a JPEG is a grey picture of 4000 × 3000, the rest is kept as bytes.

    `hold()` lets each file wait, as a slow card would; `asked` are the pictures and the sides that were asked for.
    """

    WIDTH, HEIGHT = 4000, 3000

    def __init__(self, vault: MemoryVault) -> None:
        self._vault = vault
        self.files: dict[str, bytes] = {}
        self.asked: list[tuple[str, int]] = []
        self.thumbnails_asked: list[tuple[str, ...]] = []
        self.viewed: list[str] = []
        self.exported: list[tuple[str, Path]] = []
        self.damaged: set[str] = set()
        self.quarantined: tuple[str, ...] = vault.quarantined
        self._go = threading.Event()
        self._go.set()

    def hold(self) -> None:
        self._go.clear()

    def go(self) -> None:
        self._go.set()

    def add(
        self,
        case: str,
        paths: Sequence[Path],
        *,
        kind: codes.EvidenceKind | None = None,
        caption: str = "",
        item: str = "",
        point: str = "",
        progress: Callable[[int, int], None] = lambda _done, _total: None,
    ) -> Done[Added]:
        self._vault.officer.require(May.ATTACH)
        found = self._vault.case(case)
        life.attach(found, [Evidence(item=item, point=point)])
        rows: list[Evidence] = []
        refused: list[tuple[str, UserError]] = []
        for place, path in enumerate(paths):
            progress(place, len(paths))
            self._go.wait()
            try:
                found, row = self._add_one(found, path, Evidence(kind=kind, caption=caption, item=item, point=point))
                rows.append(row)
            except UserError as error:
                refused.append((path.name, error))
        return Done(Added(found, tuple(rows), tuple(refused)), Changes.of("case", case))

    def _add_one(self, case: Case, path: Path, told: Evidence) -> tuple[Case, Evidence]:
        try:
            data = path.read_bytes()
        except OSError as error:
            raise UserError(NOT_READ, name=path.name, reason=str(error.strerror)) from None
        if not data:
            raise UserError(EMPTY, name=path.name)
        picture = data.startswith(b"\xff\xd8")
        if picture and data.endswith(b"cut") and told.kind in (None, codes.EvidenceKind.PHOTO):
            raise UserError(NO_PICTURE, name=path.name)
        picture = picture and not data.endswith(b"cut")
        kind = codes.EvidenceKind.PHOTO if picture else codes.EvidenceKind.DOCUMENT
        row = replace(
            told, id=uuid7(), kind=told.kind or kind, name=path.name, media="image/jpeg" if picture else "",
            size=len(data), sha256=sha256(data).hexdigest(), added=at("22T10:15"), by=self._vault.officer.user,
        )  # fmt: skip
        if picture:
            row = replace(row, width=self.WIDTH, height=self.HEIGHT, taken="2026-11-21 14:02", camera="Lumo C-20")
        with self._vault.writing() as tx:
            after = life.attach(tx.case(case.id), [row])
            tx.save_case(after, Act.ATTACHED)
        self.files[row.id] = data
        return after, row

    def describe(self, case: str, evidence: str, changes: dict[str, Any]) -> Done[Case]:
        self._vault.officer.require(May.ATTACH)
        with self._vault.writing() as tx:
            after = life.describe(tx.case(case), evidence, changes)
            tx.save_case(after, Act.ATTACHED, dict(changes))
        return Done(after, Changes.of("case", case))

    def thumbnails(self, evidence: Sequence[str]) -> dict[str, PageImage]:
        self.thumbnails_asked.append(tuple(evidence))
        return {key: _grey(320, 240) for key in evidence if key in self.files}

    def picture(self, evidence: str, side: int) -> PageImage:
        self.asked.append((evidence, side))
        if evidence in self.damaged:
            raise UserError(CHANGED, name="IMG_0001.JPG")
        return _grey(side, side * 3 // 4)

    def here(self, evidence: Sequence[str]) -> frozenset[str]:
        return frozenset(key for key in evidence if key in self.files)

    def note_viewed(self, evidence: str) -> Done[None]:
        self.viewed.append(evidence)
        return Done(None, Changes())

    def save(self, evidence: str, path: Path) -> Done[None]:
        self._vault.officer.require(May.EXPORT)
        path.write_bytes(self.files[evidence])
        return Done(None, Changes())

    def export(self, case: str, path: Path, progress: Callable[[int, int], None]) -> Done[None]:
        self._vault.officer.require(May.EXPORT)
        progress(0, 1)
        self.exported.append((case, path))
        return Done(None, Changes())

    folder = staticmethod(EvidenceRoom.folder)


def _grey(width: int, height: int) -> PageImage:
    """A picture that is dark above and light below, so that a turned one looks another way."""
    return PageImage(
        width, height, b"\x44" * (3 * width * (height // 2)) + b"\xbb" * (3 * width * (height - height // 2))
    )


class MemoryExchange:
    def partners(self) -> Sequence[str]:
        return ["AZBAK", "KZAAU", "TMKRW"]


@dataclass
class MemoryWitness:
    told: WitnessState = field(default_factory=lambda: WitnessState(412))

    def state(self) -> WitnessState:
        return self.told


@dataclass
class MemoryChecks:
    """A verification that finds what a test wants found; `gate` holds it up half-way."""

    report: VerifyReport = field(default_factory=VerifyReport)
    gate: threading.Event | None = None
    noted: list[VerifyReport] = field(default_factory=list)

    def examine(self, progress: Callable[[int, int], None]) -> VerifyReport:
        progress(1, 2)
        if self.gate is not None:
            self.gate.wait(20)
            progress(2, 2)
        return self.report

    def note(self, report: VerifyReport) -> VerifyReport:
        self.noted.append(report)
        return report


class MemoryDirectories:
    """A directory of four units that a test may make stale, take away or refuse; what is written lies in `written`."""

    def __init__(self, vault: MemoryVault) -> None:
        self._vault = vault
        self.kept: DirectoryView | None = sample_directory()
        self.found: DirectoryView = sample_directory(version=6)
        self.desk = OwnDesk(
            "GEPTI", "A", OWN_DEVICE, _fingerprint("desk"), Enrolment.ENROLLED, "",
            key_number=2, key_since=at("01T08:00"), key_due=at("30T08:00"),
        )  # fmt: skip
        self.refuse: UserError | None = None
        self.taken: list[str] = []
        self.rotated = 0

    def view(self) -> DirectoryView | None:
        return self.kept

    def own(self) -> OwnDesk:
        return self.desk

    def stale_since(self) -> Moment | None:
        return self.kept.stale_since if self.kept is not None else None

    def write_request(self, path: Path) -> WrittenRequest:
        self._vault.officer.require(May.MANAGE)
        path.write_bytes(b"{}")
        spoken = _fingerprint("request")
        self.desk = replace(self.desk, request_fingerprint=spoken, requested=at("22T09:30"))
        return WrittenRequest("GEPTI", spoken)

    def look_at_file(self, path: Path) -> FoundDirectory:
        if self.refuse is not None:
            raise self.refuse
        return FoundDirectory(path.read_bytes(), self.found)

    def take_in(self, bundle: bytes, heard: str = "") -> DirectoryView:
        self.taken.append(heard)
        self.kept, self.desk = self.found, replace(self.desk, state=Enrolment.ENROLLED)
        return self.found

    def rotate(self) -> AgreementKey:
        self._vault.officer.require(May.MANAGE)
        self.rotated += 1
        self.desk = replace(self.desk, key_number=self.desk.key_number + 1, key_since=Moment.now())
        return AgreementKey(OWN_DEVICE, self.desk.key_number, "", self.desk.key_since)


OWN_DEVICE = "d72f6bac5ea5b9849a916"


def _fingerprint(word: str) -> str:
    digits = sha256(word.encode()).hexdigest()[:32]
    return " ".join(digits[place : place + 4] for place in range(0, 32, 4))


def sample_directory(version: int = 5, stale_since: Moment | None = None) -> DirectoryView:
    def unit(code: str, name: str, russian: str, *desks: DeskView) -> UnitView:
        founder = sha256(code.encode()).hexdigest()
        return UnitView(code, code[:2], (("en", name), ("ru", russian)), (founder,), desks, code == "GEPTI")

    ours = DeskView(OWN_DEVICE, "A", _fingerprint("desk"), 0, None, 2, at("01T08:00"), ours=True)
    gone = DeskView("d" + "1" * 20, "B", _fingerprint("old"), 3, 412)
    baku = DeskView("d" + "2" * 20, "A", _fingerprint("baku"), 1, None, 1, at("20T08:00"))
    aktau = DeskView("d" + "3" * 20, "A", _fingerprint("aktau"), 2)
    units = (
        unit("AZBAK", "PCU Baku", "ОПК Баку", baku),
        unit("GEPTI", "PCU Poti", "ОПК Поти", ours, gone),
        unit("KZAAU", "PCU Aktau", "ОПК Актау", aktau),
        unit("TMKRW", "PCU Türkmenbaşy", "ОПК Туркменбаши"),
    )
    expires = stale_since or Moment.parse("2027-02-20T12:00+04:00")
    hub = HubView("h" + "9" * 20, "https://hub.example.org", _fingerprint("hub"))
    return DirectoryView(version, expires, _fingerprint("root"), hub, units, stale_since=stale_since)


@dataclass
class MemorySession:
    """What `Desk.unlock` gives."""

    vault: MemoryVault
    officer: Officer = NINO
    unit: PortUnit = UNIT
    backup: MemoryBackups = field(default_factory=MemoryBackups)
    exchange: MemoryExchange = field(default_factory=MemoryExchange)

    def __post_init__(self) -> None:
        self.reports, self.forms = MemoryReports(self.vault), MemoryForms(self.vault)
        self.papers = MemoryPapers()
        self.evidence = MemoryEvidence(self.vault)
        self.cases = Cases(self.vault)
        self.alerts = MemoryAlerts(self.vault)
        self.files, self.courier = self.alerts.files, MemoryCourier(self.vault)
        self.audits = Audits(self.vault)
        self.officers = Officers(self.vault)
        self.drafts = Drafts(self.vault)
        self.witness, self.checks = MemoryWitness(), MemoryChecks()
        self.directories = self.keys = MemoryDirectories(self.vault)

    @property
    def second_factor(self) -> bool:
        return self.vault.second_factor

    def sheet(self, codes: Sequence[str]) -> RecoverySheet:
        officer, today = self.officer, date(2026, 11, 22)
        return RecoverySheet(self.unit.code, "v", officer.user, officer.name, "ab" * 32, today, tuple(codes))

    def checkpoint(self) -> None:
        self.vault.checkpoint()

    def close(self) -> None:
        self.vault.close()


@dataclass
class MemoryDesk:
    """`Desk` over one vault in memory."""

    vault: MemoryVault = field(default_factory=MemoryVault)
    folder: Path = Path("vault")
    has_vault: bool = True
    shut: UserError | None = None
    wait: float = 0.0
    created: list[dict[str, Any]] = field(default_factory=list)
    with_keyring: bool = False
    backups: MemoryBackups = field(default_factory=MemoryBackups)
    archive: MemoryArchive = field(default_factory=MemoryArchive)
    recovered: list[tuple[str, str]] = field(default_factory=list)

    def card(self) -> VaultCard | None:
        if self.shut is not None:
            raise self.shut
        users = tuple(LoginName(o.user, o.name, o.name_latin, wait=self.wait) for o in OFFICERS.values())
        names = {name.id: name.name for name in UNIT.names}
        return VaultCard("v", "GEPTI", names, users, training=True, wait=self.wait) if self.has_vault else None

    def unlock(self, user: str, passphrase: str, *, alone: bool = True) -> MemorySession:
        if passphrase != PASSPHRASE:
            raise UserError(WRONG)
        self.vault.officer = OFFICERS[user]
        return MemorySession(self.vault, OFFICERS[user], backup=self.backups)

    def look_at_backup(self, file: Path) -> BackupCard:
        return self.archive.look_at_backup(file)

    def restore(self, file: Path, wish: Restoring, progress: Callable[[int, int], None]) -> MemorySession:
        self.archive.note(file, wish, progress)
        self.vault.officer = OFFICERS[wish.user]
        return MemorySession(self.vault, OFFICERS[wish.user])

    def keyring(self) -> bool:
        return self.with_keyring

    def recovery_codes(self) -> tuple[str, str]:
        return CODES

    def sheet_paper(self, sheet: RecoverySheet, language: str) -> RenderedReport:
        return RenderedReport(f"%PDF-1.7 {language} {' '.join(sheet.codes)}".encode(), 1)

    def sheet_page(self, pdf: bytes, index: int, width: int) -> PageImage:
        return _grey(width, width * 297 // 210)

    def check_code(self, codes: Sequence[str], typed_back: str) -> None:
        recovery.check_one_of(codes, typed_back)

    def check_setup(self, setup: dict[str, Any], passphrase: str) -> None:
        founding_of(setup, passphrase)

    def create(
        self, setup: dict[str, Any], passphrase: str, codes: Sequence[str], typed_back: str, *, keyring: bool = True
    ) -> MemorySession:
        self.check_code(codes, typed_back)
        self.created.append({**setup, "keyring": keyring})
        self.vault.officer = GIORGI
        return MemorySession(self.vault, GIORGI)

    def recover(self, user: str, code: str, passphrase: str) -> tuple[MemorySession, tuple[str, str]]:
        self.check_code(CODES, code)
        self.recovered.append((user, passphrase))
        self.vault.officer = replace(OFFICERS[user], pending=True)
        return MemorySession(self.vault, self.vault.officer), NEW_CODES


class MemorySettings:
    def __init__(self, **chosen: str) -> None:
        self.chosen = chosen

    def get(self, key: str) -> str:
        return self.chosen.get(key, "")

    def put(self, key: str, value: str) -> None:
        self.chosen[key] = value


class MemoryLine:
    """Tries the line as a test wants it to end, and notes the passwords that it is given."""

    def __init__(self) -> None:
        self.outcome: LineTrial | UserError = LineTrial("https://hub.example.org")
        self.kept: list[str] = []
        self.keyring = True

    def try_line(self, session: object, run: Callable[[Callable[[], object]], object]) -> LineTrial:
        if isinstance(self.outcome, UserError):
            raise self.outcome
        return self.outcome

    def keep_password(self, password: str) -> bool:
        self.kept.append(password)
        return self.keyring


class MemorySync:
    """An exchange that tells a line's state when asked to."""

    def __init__(self) -> None:
        self.sent_now, self.stopped = 0, False
        self.started: list[object] = []
        self.tell: Callable[[LineState], None] = lambda _state: None

    def start(self, session: object, run: object, tell: Callable[[LineState], None]) -> MemorySync:
        self.tell = tell
        self.started.append(session)
        tell(LineState(Line.OFFLINE, 2, 1, at("21T11:42"), at("21T14:38"), LineReason.NO_LINE))
        return self

    def send_now(self) -> None:
        self.sent_now += 1

    def stop(self) -> None:
        self.stopped = True


def qty(amount: str, unit: codes.Unit) -> Quantity:
    return Quantity(Decimal(amount), unit)


def sample_case(**changes: Any) -> Case:
    """The inspection of the pictures: tiles from Mersin with something behind the front wall."""
    case = Case(
        id=uuid7(),
        number="GEPTI-2026-A-00412",
        opened_by="kapanadze",
        direction=codes.Direction.TRANSIT,
        place="Port of Poti, gate 3",
        place_code="GEPTI",
        begun=at("21T14:06"),
        officers="Nino Kapanadze, Aziz Rakhimov",
        selection=codes.Selection.PROFILE,
        selection_note="Circuitous route; first-time consignee; mass too low for tiles.",
        units=(
            TransportUnit(uuid7(), codes.UnitKind.CONTAINER, "CSQU3054383", "22G1", "TR"),
            TransportUnit(uuid7(), codes.UnitKind.CONTAINER, "MWCU6059785", "22G1"),
        ),
        documents=(
            Document(uuid7(), codes.DocumentKind.BILL_OF_LADING, "MERPTI26110482", date(2026, 11, 2)),
            Document(uuid7(), codes.DocumentKind.DECLARATION, "26GE5663962BE1E821"),
        ),
        parties=(
            Party(uuid7(), codes.PartyRole.CONSIGNOR, "Aytepe Yapı Ticaret Ltd", "Aytepe Yapi Ticaret Ltd",
                "Mersin", "TR"),
            Party(uuid7(), codes.PartyRole.CONSIGNEE, "Hazar Ýoly HJ", "", "", "TM"),
        ),
        route=(
            RouteStop(uuid7(), codes.StopKind.LOADING, "Mersin", "TRMER", date(2026, 11, 2)),
            RouteStop(uuid7(), codes.StopKind.HERE, "Poti", "GEPTI", date(2026, 11, 20)),
            RouteStop(uuid7(), codes.StopKind.TRANSHIPMENT, "Baku", "AZBAK", date(2026, 11, 24)),
            RouteStop(uuid7(), codes.StopKind.DESTINATION, "Türkmenbaşy", "TMKRW", date(2026, 11, 27)),
        ),
        goods=(
            GoodsLine(uuid7(), "Ceramic floor tiles", "6907.21", "960 cartons", qty("23180.0", U.KG), None,
                Money(Decimal(11400), "USD")),
            GoodsLine(uuid7(), "Tile adhesive, powder", "3214.90", "44 bags", qty("880.0", U.KG), None,
                Money(Decimal(520), "USD")),
        ),
        seals=(
            Seal(uuid7(), "004418", codes.SealAction.FOUND, codes.SealKind.HIGH_SECURITY, codes.SealState.INTACT),
            Seal(uuid7(), "0091273", codes.SealAction.APPLIED, codes.SealKind.CUSTOMS, codes.SealState.INTACT),
        ),
        examination=Examination(
            decision=codes.Decision.FULL, opened=at("21T14:58"), gross_documents=qty("24060", U.KG), instrument="",
        ),
        narrative="Inside length 0.41 m short. Opening made at 14:58 before two witnesses.",
    )  # fmt: skip
    return replace(case, **changes)


def sample_seizure() -> Seizure:
    return Seizure(
        number="GEPTI-S-2026-A-0019",
        at=at("21T15:20"),
        place="Port of Poti, gate 3",
        grounds="Inside length 0.41 m short, fresh sealant on the front wall; consignee on alert AZBAK-2026-0031; "
        "opening made at 14:58 before two witnesses.",
        legal_basis="L-03",
        detection=Detection("documents"),
        concealment=Concealment("structure"),
        language="Russian, Turkmen",
        items=(
            SeizedItem(
                uuid7(), "Pressed brown substance, 24 packs in tape", Category("drugs"), qty("12.640",
                    U.KG), qty("12.118", U.KG),
                codes.Weighing.WEIGHED, "", "Behind the front wall", "A-20481",
            ),
            SeizedItem(
                uuid7(), "Tablets, blisters marked TR 225", Category("medicines"), qty("18000", U.PILLS), None,
                codes.Weighing.COUNTED, "", "In cartons 4 to 9", "A-20482",
            ),
            SeizedItem(
                uuid7(), "Clear liquid, sharp smell, 2 canisters", Category("precursors"), qty("60", U.L), None,
                codes.Weighing.MARKS, "", "Behind the front wall", "A-20483",
            ),
        ),
        persons=(
            Person(
                uuid7(), codes.PersonRole.DRIVER, "Serdar Annaýew", "", "TM · passport A 1184093", "", "",
                codes.Signature.REFUSED, at("21T16:12"), "Not without a lawyer.", "Giorgi Meladze",
            ),
            Person(
                uuid7(), codes.PersonRole.WITNESS, "გიორგი მელაძე", "Giorgi Meladze", "Poti, Agmashenebeli 14", "", "",
                codes.Signature.SIGNED, at("21T16:15"),
            ),
            Person(
                uuid7(), codes.PersonRole.WITNESS, "Азиз Рахимов", "Aziz Rakhimov", "Poti, Larnaka 3, flat 8", "", "",
                codes.Signature.SIGNED, at("21T16:16"),
            ),
        ),
    )  # fmt: skip


def _other(number: int, unit: TransportUnit, title: str, status: codes.CaseStatus, **changes: Any) -> Case:
    goods = (GoodsLine(uuid7(), title),)
    begun = at(f"21T{9 + number % 8:02d}:{(number * 17) % 60:02d}")
    case = Case(
        id=uuid7(), number=f"GEPTI-2026-A-{number:05d}", status=status, opened_by="kapanadze", begun=begun,
        units=(unit,), goods=goods, place="Port of Poti, gate 3", place_code="GEPTI",
    )  # fmt: skip
    return replace(case, **changes)


def sample_vault(officer: Officer = NINO) -> MemoryVault:
    """A vault with the cases and threads of the pictures."""
    vault = MemoryVault(officer)
    container, truck = codes.UnitKind.CONTAINER, codes.UnitKind.TRUCK
    status, result = codes.CaseStatus, codes.Result

    def found(what: codes.Result) -> Examination:
        return Examination(result=what, decision=codes.Decision.FULL)

    cases = [
        _other(403, TransportUnit(uuid7(), truck, "AB-204-KR"), "Hazelnuts", status.APPROVED,
            examination=found(result.NOTHING_FOUND)),
        _other(404, TransportUnit(uuid7(), container, "BQLU7192460"), "Seal 004417 missing", status.APPROVED),
        _other(406, TransportUnit(uuid7(), container, "KHRU4820918"), "Frozen fish", status.APPROVED),
        _other(407, TransportUnit(uuid7(), container, "TNEU3380158"), "Timber", status.RETURNED,
            remark="Gross mass of item 3"),
        _other(408, TransportUnit(uuid7(), container, "MWCU6059784"), "Acetic acid, alert from Baku", status.SUBMITTED,
               submitted_by="kapanadze"),
        _other(409, TransportUnit(uuid7(), truck, "34 KLM 482"), "Textiles, Istanbul to Baku", status.DRAFT),
        sample_case(seizure=sample_seizure()),
    ]  # fmt: skip
    for case in cases:
        vault.cases[case.id] = case
    for message in sample_messages(cases[-1]):
        vault.messages[message.id] = message
    return vault


def sample_messages(case: Case) -> list[Message]:
    state = codes.DeliveryState
    first, second = uuid7(), uuid7()
    mine = Message(
        first, first, codes.MessageKind.ALERT, OUT, "GEPTI-A-2026-A-0058", "GEPTI", recipients=("AZBAK",
            "KZAAU", "TMKRW"),
        case_id=case.id, case_number=case.number, author="Nino Kapanadze", created=at("21T16:40"),
        deliveries=(
            Delivery("AZBAK", state.ANSWERED, at("23T07:45")),
            Delivery("KZAAU", state.READ, at("21T16:58")),
            Delivery("TMKRW", state.STUCK, at("21T16:41"), LineReason.RECIPIENT.value),
        ),
        subject="Front wall 0.41 m short", units=case.units[:1], goods="Ceramic tiles, HS 6907.21, 960 cartons",
        parties="Aytepe Yapı Ticaret Ltd – Hazar Ýoly HJ", reason="False front wall with drugs and precursors",
        asked="Hold and X-ray TNEU3380158", handling="For customs use only. Do not contact the consignee.",
        valid_until=date(2026, 12, 5),
    )  # fmt: skip
    answer = Message(
        uuid7(), first, codes.MessageKind.FEEDBACK, IN, "", "AZBAK", recipients=("GEPTI",), in_reply_to=first,
        author="Elçin Məmmədov", created=at("23T07:45"), opened=at("23T08:00"), outcome=codes.Outcome.NOTHING_FOUND,
        text="TNEU3380158 scanned and opened in full. Wall 5.89 m inside. Released 07:30.",
    )  # fmt: skip
    theirs = Message(
        second, second, codes.MessageKind.ALERT, IN, "AZBAK-A-2026-A-0031", "AZBAK", recipients=("GEPTI",),
        author="Elçin Məmmədov", created=at("21T09:05"), subject="Acetic acid, 22 drums",
        units=(TransportUnit(uuid7(), codes.UnitKind.CONTAINER, "MWCU6059784"),), goods="Acetic acid, HS 2915.21",
        parties="Kimya A.Ş. – Hazar Ýoly HJ", reason="End user unknown", asked="X-ray and copies of the documents",
        handling="For customs use only.", valid_until=date(2026, 11, 30),
    )  # fmt: skip
    return [mine, answer, theirs]
