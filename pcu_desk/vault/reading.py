"""Questions to an open vault, answered on one connection; changes nothing."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache

from pcu_desk.domain.case import Case
from pcu_desk.domain.codes import CaseStatus, HeldReason
from pcu_desk.domain.event import Event, Head
from pcu_desk.domain.files import EnclosedFile, FileState
from pcu_desk.domain.message import Box, Message
from pcu_desk.domain.officer import Officer
from pcu_desk.domain.ports import (
    CaseFilter,
    CaseRow,
    HeldEnvelope,
    HistoryEntry,
    InboxPlace,
    QueuedEnvelope,
    SealedEntry,
)
from pcu_desk.domain.record import Record
from pcu_desk.domain.standing import follow_grants
from pcu_desk.domain.timeline import Trace
from pcu_desk.domain.unit import PortUnit
from pcu_desk.vault import agreements, cases, desk, drafts, enclosures, evidence, journal, messages, outbox, search
from pcu_desk.vault.carried import CarriedRows
from pcu_desk.vault.connection import Connection


class GrantChain:
    """The officers whose grants hold, followed anew only when a grant was added."""

    def __init__(self, founder: str) -> None:
        self.founder = founder
        self._known: tuple[int, dict[str, Officer]] = (-1, {})
        self._past: tuple[int, list[tuple[int, dict[str, Officer]]]] = (-1, [])

    def officers(self, database: Connection) -> dict[str, Officer]:
        """Return the officers by user name."""
        place = journal.last_grant(database)
        if self._known[0] != place:
            found, _ = follow_grants(journal.grants(database), self.founder, journal.signed_by)
            self._known = (place, found)
        return self._known[1]

    def as_found(self, database: Connection) -> dict[str, Officer]:
        """Return the officers as the rows stand, altered ones among them: they may read and verify, and no more."""
        found, _ = follow_grants(journal.grants(database, intact=False), self.founder, journal.signed_by)
        return {user: replace(officer, pending=True) for user, officer in found.items()}

    def at(self, database: Connection, place: int) -> Mapping[str, Officer]:
        """Return who was an officer, and as what, when the entry at a place of the journal was written."""
        newest = journal.last_grant(database)
        if self._past[0] != newest:
            holds = cache(journal.signed_by)
            places = journal.grant_places(database)
            followed = [follow_grants(journal.grants(database, each), self.founder, holds)[0] for each in places]
            self._past = (newest, list(zip(places, followed, strict=True)))
        past = self._past[1]
        found = bisect_right(past, place, key=lambda known: known[0])
        return past[found - 1][1] if found else {}


class VaultReader:
    """Questions to an open vault on one thread's connection."""

    def __init__(self, database: Connection, device: str, chain: GrantChain) -> None:
        self._db = database
        self._device = device
        self._chain = chain

    @property
    def carried(self) -> CarriedRows:
        """What is known of courier trips."""
        return CarriedRows(self._db)

    def case(self, case: str) -> Case:
        """Return a case by id or by number."""
        return cases.read(self._db, case)

    def find_case(self, case: str) -> Case | None:
        """Return a case by id or by number, None when it is not here."""
        return cases.find_case(self._db, case)

    def case_records(self, after: str, limit: int) -> Sequence[tuple[str, str]]:
        """Return number and canonical record of the cases after a number, in order of numbers."""
        return cases.records_after(self._db, after, limit)

    def seizure_taken(self, number: str) -> bool:
        """Tell whether a case here has a seizure of this number."""
        return cases.seizure_taken(self._db, number)

    def case_rows(self, chosen: CaseFilter, before: int | None, limit: int) -> Sequence[CaseRow]:
        """Return a page of the list, newest first."""
        return cases.page(self._db, chosen, before, limit)

    def case_rowids(self, chosen: CaseFilter) -> Sequence[int]:
        """Return all rowids of a list, newest first."""
        return cases.rowids(self._db, chosen)

    def case_rows_at(self, rowids: Sequence[int]) -> Sequence[CaseRow]:
        """Return the rows of some rowids, in that order."""
        return cases.rows_at(self._db, rowids)

    def search(self, query: str, before: int | None, limit: int) -> Sequence[CaseRow]:
        """Return the cases that match, newest first."""
        return search.search(self._db, query, before, limit)

    def case_counts(self) -> dict[CaseStatus, int]:
        """Return how many cases stand in each status."""
        return cases.counts(self._db)

    def history(self, case_id: str) -> Sequence[HistoryEntry]:
        """Return the events of a case, oldest first."""
        return journal.history(self._db, case_id)

    def traces(self, subject: str) -> Sequence[Trace]:
        """Return the entries about one thing, each with the officer as he was then and his signature's state."""
        return journal.traces(self._db, subject, lambda place: self._chain.at(self._db, place))

    def journal_size(self) -> int:
        """Return how many entries the journal has."""
        return journal.count(self._db)

    def journal_by_subject(self) -> Iterator[Sequence[Event]]:
        """Go through the whole journal, all entries about one thing after the other."""
        return journal.by_subject(self._db)

    def sealed(self, subject: str) -> Sequence[SealedEntry]:
        """Return the entries about one thing as stored."""
        return journal.sealed(self._db, subject)

    def sealed_grants(self) -> Sequence[SealedEntry]:
        """Return the entries that make officers and their keys as stored."""
        return journal.sealed_grants(self._db)

    def digests(self, device: str, after: int, limit: int) -> Sequence[str]:
        """Return the digests of a device's chain behind a sequence."""
        return journal.digests(self._db, device, after, limit)

    def status_head(self, case_id: str) -> Head:
        """Return the event that last changed the status of a case, else its first."""
        return journal.status_head(self._db, case_id)

    def message(self, message_id: str) -> Message:
        """Return a message by id."""
        return messages.read(self._db, message_id)

    def find_message(self, message_id: str) -> Message | None:
        """Return a message by id, None when it is not here."""
        return messages.find_message(self._db, message_id)

    def replacements(self, message_id: str) -> Sequence[Message]:
        """Return the messages that were made to take the place of one."""
        return messages.replacements(self._db, message_id)

    def message_numbered(self, number: str) -> Message | None:
        """Return the one message that begins a thread and has this number."""
        return messages.numbered(self._db, number)

    def threads(self, before: str | None, limit: int, box: Box | None = None) -> Sequence[Message]:
        """Return the messages that begin a thread of a box, newest first."""
        return messages.threads(self._db, before, limit, box or Box.ALL)

    def thread_counts(self) -> dict[Box, int]:
        """Return how many threads stand in each box."""
        return messages.counts(self._db)

    def thread(self, thread_id: str) -> Sequence[Message]:
        """Return a thread's messages in the order of their making."""
        return messages.thread(self._db, thread_id)

    def outbox(self, limit: int) -> Sequence[QueuedEnvelope]:
        """Return what waits to leave, alerts first, oldest first."""
        return outbox.waiting(self._db, limit)

    def outbox_count(self) -> int:
        """Return how many envelopes wait."""
        return outbox.waiting_count(self._db)

    def stuck_count(self) -> int:
        """Return how many outgoing messages are stuck."""
        return messages.stuck_count(self._db)

    def refused(self) -> Sequence[QueuedEnvelope]:
        """Return the envelopes out of the queue whose messages are stuck at a recipient."""
        return outbox.refused(self._db)

    def held(self) -> Sequence[HeldEnvelope]:
        """Return the received envelopes that wait to be opened."""
        return outbox.held(self._db)

    def held_for(self, reason: HeldReason, limit: int) -> Sequence[HeldEnvelope]:
        """Return those that wait for a reason, newest first."""
        return outbox.held_for(self._db, reason, limit)

    def inbox_place(self) -> InboxPlace:
        """Return the cursor of the inbox."""
        return outbox.inbox_place(self._db)

    def officers(self) -> Sequence[Officer]:
        """Return the officers whose grants hold, by user name."""
        found = self._chain.officers(self._db)
        return [found[user] for user in sorted(found)]

    def unit(self) -> PortUnit:
        """Return the unit of this vault."""
        return desk.unit(self._db)

    def head(self) -> Head:
        """Return the end of this device's chain."""
        return journal.head(self._db, self._device)

    def directory(self) -> bytes | None:
        """Return the directory bundle that was taken in last."""
        return outbox.directory(self._db)

    def drafts(self, user: str) -> dict[str, Record]:
        """Return what an officer was writing and has not sent, by what it is about."""
        return drafts.of(self._db, user)

    def evidence_here(self, evidence_ids: Iterable[str]) -> frozenset[str]:
        """Return those of some pieces of evidence whose file was added in this vault."""
        return frozenset(found for found in evidence_ids if evidence.place_of(self._db, found) is not None)

    def evidence_case(self, evidence_id: str) -> str:
        """Return the id of the case (or message) of a piece of evidence, "" when its file is not in this vault."""
        return evidence.case_of(self._db, evidence_id)

    def enclosure(self, file: str) -> EnclosedFile | None:
        """Return how a file of a message is sealed and where it stands."""
        return enclosures.find(self._db, file)

    def enclosures_of(self, message_id: str) -> Sequence[EnclosedFile]:
        """Return how the files of a message are sealed and where they stand."""
        return enclosures.of(self._db, message_id)

    def enclosures(self, states: Iterable[FileState]) -> Sequence[EnclosedFile]:
        """Return the files of messages in some states, those of the oldest messages first."""
        return enclosures.standing(self._db, states)

    def thumbnails(self, evidence_ids: Iterable[str]) -> dict[str, bytes]:
        """Return the small pictures of those that have one."""
        found = ((each, evidence.thumbnail(self._db, each)) for each in evidence_ids)
        return {each: picture for each, picture in found if picture is not None}

    def certificates(self, devices: Iterable[str]) -> Mapping[str, bytes]:
        """Return the newest certificates of agreement keys of some desks."""
        return agreements.certificates(self._db, devices)

    def agreements_place(self) -> int:
        """Return how far the hub's list of certificates was taken in."""
        return agreements.place(self._db)

    def envelope_place(self) -> tuple[int, bytes]:
        """Return the sequence and hash of the last envelope made by this device."""
        return outbox.last_place(self._db)
