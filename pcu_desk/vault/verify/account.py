"""What a verification finds: classes, sentences, and the notes of one reading of the journal; checks nothing."""

from __future__ import annotations

from dataclasses import dataclass, field

from pcu_desk.domain.draw import Draw
from pcu_desk.domain.event import Event
from pcu_desk.domain.officer import Officer
from pcu_desk.domain.ports import VerifyFault
from pcu_desk.domain.standing import Standing
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.domain.verification import FAULT_CODES, VerifyNote
from pcu_desk.domain.witness import Statement
from pcu_desk.vault import journal
from pcu_desk.vault.journal import StoredEvent

CHAIN, ROLLBACK, SIGNATURE, ROW = "chain", "rollback", "signature", "row"
EXIT_CODES = FAULT_CODES

LOG_DAMAGED = QT_TRANSLATE_NOOP("verify", "The write-ahead log is damaged ({reason}); changes after it are lost.")
LOG_KEPT = QT_TRANSLATE_NOOP(
    "verify", "A damaged write-ahead log was set aside here when the vault was opened; changes in it are lost."
)
EVENT_MISSING = QT_TRANSLATE_NOOP("verify", "Entry {number} of the journal is missing.")
EVENT_UNREADABLE = QT_TRANSLATE_NOOP("verify", "Entry {number} of the journal can't be read.")
EVENT_ALTERED = QT_TRANSLATE_NOOP("verify", "Entry {number} of the journal is not the one that was written.")
EVENT_MOVED = QT_TRANSLATE_NOOP("verify", "Entry {number} of the journal says that it is entry {says}.")
EVENT_UNLINKED = QT_TRANSLATE_NOOP("verify", "Entry {number} of the journal does not follow the one before it.")
EVENT_LABEL = QT_TRANSLATE_NOOP("verify", "Entry {number} of the journal is filed under another act or subject.")
NO_EVENTS = QT_TRANSLATE_NOOP("verify", "The journal is empty.")
BEHIND_MARK = QT_TRANSLATE_NOOP(
    "verify", "The journal ends at entry {found}, but it had reached entry {marked}: an older copy stands in its place."
)
MARK_DIFFERS = QT_TRANSLATE_NOOP("verify", "Entry {marked} of the journal is not the one that the mark was set on.")
BAD_CHECKPOINT = QT_TRANSLATE_NOOP("verify", "The checkpoint on entry {number} is not signed by this desk.")
BEHIND_CHECKPOINT = QT_TRANSLATE_NOOP(
    "verify",
    "The journal does not hold entry {number} as this desk signed it: an older copy or another journal stands here.",
)
BAD_STATEMENT = QT_TRANSLATE_NOOP("verify", "The statement {name} is not signed by a hub that this desk knows.")
BEHIND_WITNESS = QT_TRANSLATE_NOOP(
    "verify",
    "The journal ends at entry {found}, but a hub witnessed it up to entry {witnessed}: "
    "an older copy stands in its place.",
)
WITNESS_DIFFERS = QT_TRANSLATE_NOOP("verify", "Entry {witnessed} of the journal is not the one that a hub witnessed.")
NO_CHECKPOINT = QT_TRANSLATE_NOOP(
    "verify", "The vault lacks its checkpoint on entry {number}, which the mark tells of."
)
LOST_STATEMENT = QT_TRANSLATE_NOOP(
    "verify", "The vault lacks the statement on entry {number} that lies beside it: an older copy stands in its place."
)
OTHER_DIRECTORY = QT_TRANSLATE_NOOP(
    "verify", "The directory kept here does not begin with the keys that this desk was enrolled under."
)
NO_MARK = QT_TRANSLATE_NOOP("verify", "The mark beside the database is missing.")
BAD_MARK = QT_TRANSLATE_NOOP("verify", "The mark beside the database is not signed by this desk.")
NO_SIGNATURE = QT_TRANSLATE_NOOP("verify", "{act} by {officer} carries no signature.")
BAD_SIGNATURE = QT_TRANSLATE_NOOP("verify", "The signature of {officer} under {act} does not hold.")
NOT_GRANTED = QT_TRANSLATE_NOOP("verify", "{officer} held no role that allows {act}.")
UNLAWFUL = QT_TRANSLATE_NOOP("verify", "{act} by {officer} changes what it may not change, or when it may not.")
OWN_APPROVAL = QT_TRANSLATE_NOOP("verify", "{officer} approved a case that is his own.")
BAD_GRANT = QT_TRANSLATE_NOOP("verify", "The grant to {officer} is not signed by a supervisor of that time.")
BAD_RECOVERY = QT_TRANSLATE_NOOP("verify", "The new key of {officer} is not announced by his key before it.")
BAD_REMOVAL = QT_TRANSLATE_NOOP("verify", "The removal of {officer} is not signed by a supervisor of that time.")
BAD_DRAW = QT_TRANSLATE_NOOP("verify", "What {officer} drew does not follow from the seed and the list of the draw.")
NOT_DRAWN = QT_TRANSLATE_NOOP("verify", "{officer} called a selection random that no draw in the journal made.")
NUMBER_TAKEN = QT_TRANSLATE_NOOP("verify", "{officer} opened case {number}, a number that this entry did not give.")
FOREIGN_DESK = QT_TRANSLATE_NOOP("verify", "The keys of this desk are not those with which the vault was founded.")
NOT_BEGUN = QT_TRANSLATE_NOOP(
    "verify", "The entries of desk {device} begin with neither the founding nor a restoration of this vault."
)
NOT_FOLLOWED = QT_TRANSLATE_NOOP(
    "verify", "Desk {device} follows entry {said} of desk {before}, but that desk's entries end at {found}."
)
RECORD_ALTERED = QT_TRANSLATE_NOOP("verify", "The record differs from what the journal says.")
RECORD_MISSING = QT_TRANSLATE_NOOP("verify", "The journal tells of this record, but it is missing.")
RECORD_UNTOLD = QT_TRANSLATE_NOOP("verify", "The record is there, but the journal does not tell of it.")
RECORD_UNREADABLE = QT_TRANSLATE_NOOP("verify", "The record can't be read.")
EVENT_UNFIT = QT_TRANSLATE_NOOP("verify", "Entry {number} of the journal does not lead to the record that it names.")
COLUMNS_DIFFER = QT_TRANSLATE_NOOP("verify", "The row of the list differs from its record.")
TEXTS_DIFFER = QT_TRANSLATE_NOOP("verify", "What the search finds differs from the record.")
KEYS_DIFFER = QT_TRANSLATE_NOOP("verify", "The identifiers that the search finds differ from the record.")
ROW_LOOSE = QT_TRANSLATE_NOOP("verify", "A row of {table} belongs to no record.")
INDEX_DIFFERS = QT_TRANSLATE_NOOP("verify", "The search index {table} differs from its texts. Rebuilding mends it.")
COUNTER_DIFFERS = QT_TRANSLATE_NOOP("verify", "The last {kind} number of {year} differs from what the journal says.")
ENVELOPE_ALTERED = QT_TRANSLATE_NOOP("verify", "The sealed envelope differs from what the journal says.")
ENVELOPE_MISSING = QT_TRANSLATE_NOOP("verify", "The journal tells of a sealed envelope, but it is missing.")
ENVELOPE_UNTOLD = QT_TRANSLATE_NOOP("verify", "A sealed envelope is there, but the journal does not tell of it.")
PAGE_DAMAGED = QT_TRANSLATE_NOOP("verify", "The database is damaged: {detail}.")
STEP = 1000


@dataclass(slots=True)
class Tally:
    """What was counted on the way: entries, who wrote them and when (hybrid times), signatures and those that hold."""

    entries: int = 0
    officers: set[str] = field(default_factory=set)
    first: str = ""
    last: str = ""
    signed: int = 0
    held: int = 0

    def count(self, event: Event) -> None:
        """Count an entry."""
        self.entries += 1
        self.officers.add(event.officer)
        self.first = min(self.first or event.hlc, event.hlc)
        self.last = max(self.last, event.hlc)


@dataclass(slots=True)
class Account:
    """What is gathered while the journal is read once from its first entry to its last."""

    founder: str
    faults: list[VerifyFault] = field(default_factory=list)
    standing: Standing = field(init=False)
    told: dict[tuple[str, str], str] = field(default_factory=dict)  # (kind, id) → hash after the newest entry
    counters: dict[tuple[str, int], int] = field(default_factory=dict)
    envelopes: dict[str, str] = field(default_factory=dict)
    founding: Event | None = None
    forms: dict[str, int] = field(default_factory=dict)  # device → the form that its chain has reached
    ruled: dict[str, int] = field(default_factory=dict)  # device → the entry from which draws are held to their seeds
    draws: dict[str, tuple[Draw, Event]] = field(default_factory=dict)
    marked: dict[str, int] = field(default_factory=dict)  # device → the entry from which checkpoints are kept
    desks: dict[str, bytes] = field(default_factory=dict)  # device → its public key, as its first entry tells
    begun: dict[str, Event] = field(default_factory=dict)  # device → founding or restoration that began its chain
    hubs: set[bytes] = field(default_factory=set)  # public keys of the hubs that a supervisor or the directory tells of
    hubs_said: set[bytes] = field(default_factory=set)  # of those that a change heard on the line told: never a witness
    roots: set[str] = field(default_factory=set)  # fingerprints of the directory taken in at enrolment
    files: dict[str, tuple[str, str]] = field(default_factory=dict)  # evidence → (its case, SHA-256 of its file)
    enclosures: dict[str, str] = field(default_factory=dict)  # file of a message → digest of how it is sealed
    tally: Tally = field(default_factory=Tally)
    notes: list[VerifyNote] = field(default_factory=list)
    witnessed: Statement | None = None
    entries: int = 0  # of this desk's own chain
    seeds: set[str] = field(default_factory=set)  # one that is drawn with again was chosen for its outcome

    def __post_init__(self) -> None:
        """Begin before the founding."""
        self.standing = Standing(self.founder, journal.signed_by)

    @property
    def officers(self) -> dict[str, Officer]:
        """Who is an officer after the entries read so far."""
        return self.standing.officers

    def fault(self, code: str, subject: str, what: Text, **params: object) -> None:
        """Take note of one fault."""
        self.faults.append(VerifyFault(code, subject, what, tuple((name, str(v)) for name, v in params.items())))

    def note(self, code: str, what: Text, **params: object) -> None:
        """Take note of what is no fault."""
        self.notes.append(VerifyNote(code, what, tuple(params.items())))


def name_of(stored: StoredEvent) -> str:
    """Return how an entry is named to a person: its device and its number."""
    return f"{stored.device}/{stored.seq}"
