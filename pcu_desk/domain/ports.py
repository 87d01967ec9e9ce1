"""What the services need from the world, as Protocols; vault, sync, reports and host implement them."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:  # the login page reads this module and must not load the whole domain
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path

    from pcu_desk.domain.backup import Backup, BackupCard, Restoring
    from pcu_desk.domain.case import Case
    from pcu_desk.domain.codes import CaseStatus, HeldReason, Result, UnitKind
    from pcu_desk.domain.courier import CourierIndex
    from pcu_desk.domain.event import Act, Event, Head
    from pcu_desk.domain.files import EnclosedFile, FileParts, FileState
    from pcu_desk.domain.message import Box, Message
    from pcu_desk.domain.moment import Moment
    from pcu_desk.domain.officer import Officer
    from pcu_desk.domain.paper import PaperFile, SignedPaper
    from pcu_desk.domain.record import Record
    from pcu_desk.domain.report import PageImage, RenderedReport, ReportInput
    from pcu_desk.domain.spool import LockedDesk, VaultSpool
    from pcu_desk.domain.text import Text
    from pcu_desk.domain.timeline import Trace
    from pcu_desk.domain.unit import PortUnit
    from pcu_desk.domain.verification import VerifyReport
    from pcu_desk.domain.witness import JournalWitness

Progress = Callable[[int, int], None]


def unwatched(_done: int, _total: int) -> None:
    """Be the progress that nobody watches."""


BY_COURIER = 2**53 - 1
"""The sequence of an envelope that came by a courier file: no hub has seen it, so what a revoked desk wrote is held."""


class SecretStore(Protocol):
    """The operating system's keyring: a second factor, never the only wrapper of a key."""

    def get(self, name: str) -> bytes | None:
        """Return a secret, None when there is none."""

    def put(self, name: str, secret: bytes) -> None:
        """Keep a secret, read it back and compare. Raises UserError when the store swallowed or refused it."""

    def delete(self, name: str) -> None:
        """Forget a secret; nothing happens when there is none."""


@dataclass(frozen=True, slots=True)
class DeviceSecrets:
    """A desk's private keys: Ed25519 for signing, X25519 for agreement, 32 raw bytes each.

    `agreement` is the newest, its `number` 0 for the one that the desk began with, `since` when it was made (Unix
    seconds); `older` are those before it, oldest first.
    """

    signing: bytes
    agreement: bytes
    older: tuple[bytes, ...] = ()
    number: int = 0
    since: int = 0


@dataclass(frozen=True, slots=True)
class Founding:
    """What a new vault begins with: the unit, the founder (name and names in own script and Latin), a passphrase.

    `codes` are the printed recovery codes that open it too; `keyring` lets the operating system's keyring take part
    in the passphrase's slot, where there is one.
    """

    unit: PortUnit
    user: str
    name: str
    name_latin: str
    passphrase: str
    codes: tuple[str, ...] = ()
    keyring: bool = True


@dataclass(frozen=True, slots=True)
class LoginName:
    """A person who can unlock, as the login page may show him before anything is unlocked.

    `keyring` tells whether the operating system's keyring takes part; else it is the passphrase only. `wait` is the
    number of seconds until this person may try a passphrase again.
    """

    user: str
    name: str
    name_latin: str
    keyring: bool = False
    wait: float = 0.0


@dataclass(frozen=True, slots=True)
class VaultCard:
    """What may be known of a locked vault: id, the unit's code and names by language, who can unlock, waiting time.

    `wait` is the number of seconds until a passphrase may be tried again, `waiting` that of messages that wait.
    """

    vault: str
    unit_code: str
    unit_names: dict[str, str]
    users: tuple[LoginName, ...]
    training: bool
    wait: float
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class CaseRow:
    """A case as a list shows it. `rowid` orders newest first; `title` is the first goods line or place.

    `due` is the day of the unit's deadline to look at first, None when nothing is due.
    """

    rowid: int
    id: str
    number: str
    status: CaseStatus
    revision: int
    begun: Moment | None
    unit_kind: UnitKind | None
    unit_number: str
    unit_valid: bool
    title: str
    result: Result | None
    opened_by: str
    seizure: bool
    due: date | None = None


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """Which cases a list shows; empty fields filter nothing. `day` is that on which they began, by local time."""

    status: tuple[CaseStatus, ...] = ()
    opened_by: str = ""
    with_seizure: bool = False
    day: date | None = None


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One event of a case's history: who, when (UTC milliseconds from the clock of the journal), what."""

    event: Event
    hash: str
    signed: bool


@dataclass(frozen=True, slots=True)
class SealedEntry:
    """An entry of the journal as stored: its canonical bytes, its hash (hex) and the officer's signature, if any.

    `previous` (hex) is the hash of the entry before it, from which and the bytes the entry's own hash follows.
    """

    device: str
    sequence: int
    body: bytes
    hash: str
    signature: bytes | None
    previous: str = ""


@dataclass(frozen=True, slots=True)
class QueuedEnvelope:
    """An envelope that waits to leave: frozen bytes, tries so far, and when it may be tried next."""

    message_id: str
    envelope: bytes
    tries: int
    last_try: Moment | None
    next_try: Moment | None
    reason: str


@dataclass(frozen=True, slots=True)
class QueueCounts:
    """How many messages wait to leave, and how many were refused and need a person."""

    waiting: int
    stuck: int


@dataclass(frozen=True, slots=True)
class ReceivedEnvelope:
    """An envelope from the hub and the hub's own sequence, by which a sender's revocation is judged."""

    sequence: int
    envelope: bytes


@dataclass(frozen=True, slots=True)
class HeldEnvelope:
    """A received envelope that can't be opened yet (sender not in the directory, newer version), and why.

    `message_id` is the hex of the envelope's hash: the id it claims proves nothing before it is opened, and must not
    push out another's. `sequence` is the hub's, by which a sender's revocation is judged; `reason` is a code of
    `codes.HeldReason`.
    """

    message_id: str
    sequence: int
    envelope: bytes
    reason: str


@dataclass(frozen=True, slots=True)
class FrozenEnvelope:
    """An envelope of this desk and where it stands: `waiting`, `sent` or `refused`."""

    message_id: str
    envelope: bytes
    state: str


@dataclass(frozen=True, slots=True)
class OwedReceipt:
    """An envelope that came by courier, for which the desk that wrote it is owed a receipt; SHA-256 of its bytes."""

    device: str
    message_id: str
    hash: bytes


@dataclass(frozen=True, slots=True)
class InboxPlace:
    """Where the desk stands in its inbox: the hub's epoch and the last entry taken in."""

    epoch: str
    entry: int


@dataclass(frozen=True, slots=True)
class VerifyFault:
    """One fault found: class (`chain`, `rollback`, `signature`, `row`), subject (event or record) and what is wrong."""

    code: str
    subject: str
    what: Text
    params: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class KeptFile:
    """An evidence file that is sealed and durable, and that no row names yet; size and SHA-256 (hex) of its bytes."""

    file: str
    key: bytes = field(repr=False)
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Picture:
    """What a picture holds: its format, pixels as it is to be seen, and what it claims of its taking.

    `taken` is local time as in the file (an offset only if it says one), `position` degrees north and east,
    `thumbnail` a small JPEG.
    """

    media: str
    width: int
    height: int
    taken: str
    camera: str
    position: str
    thumbnail: bytes


class PictureReader(Protocol):
    """Reads pictures from outside where they can do no harm; any thread may ask, one at a time is served."""

    def examine(self, data: bytes) -> Picture:
        """Return what a JPEG, PNG or WebP picture holds. Raises UserError for what is none, or too large to open."""

    def pixels(self, data: bytes, side: int) -> PageImage:
        """Return the picture as it is to be seen, no side longer than `side`. Raises UserError."""

    def jpeg(self, data: bytes, side: int) -> bytes:
        """Return the picture as it is to be seen, drawn anew as a plain JPEG in sRGB. Raises UserError.

        No side is longer than `side`; nothing else that the file held is in it, and equal files give equal bytes.
        """

    def emblem(self, data: bytes) -> bytes:
        """Return a PNG or JPEG drawn anew as a small grey PNG, for the head of a paper. Raises UserError."""

    def close(self) -> None:
        """Let go of what serves."""


class CourierReader(Protocol):
    """Parses the index of a courier file where it can do no harm; any thread may ask, one at a time is served."""

    def index(self, data: bytes, start: int, end: int) -> CourierIndex:
        """Return what an index says, whose parts fill the file from `start` to `end`. Raises UserError."""

    def close(self) -> None:
        """Let go of what serves."""


class PaperReader(Protocol):
    """Reads a PDF from outside where it can do no harm; any thread may ask, one at a time is served."""

    def read(self, data: bytes) -> PaperFile:
        """Return what a PDF says of itself, nothing of it compared. Raises UserError."""

    def only_signed(self, data: bytes, first: int) -> bool:
        """Tell whether what stands behind the first bytes of a PDF is one signature of this program, and no more."""

    def close(self) -> None:
        """Let go of what serves."""


class CarriedReader(Protocol):
    """What is known of courier trips."""

    def envelope(self, message_id: str) -> FrozenEnvelope | None:
        """Return a frozen envelope of this desk and where it stands, None when it is not here."""

    def waiting(self) -> Sequence[str]:
        """Return the messages whose envelopes wait, most urgent first."""

    def not_arrived(self, units: Collection[str], since: str) -> Sequence[str]:
        """Return the messages that the hub has and that some of these units are not known to have.

        Acknowledgements tell nothing of their arrival: those whose id is above `since` count.
        """

    def is_held(self, name: str) -> bool:
        """Tell whether an envelope is held, by the hex of its hash."""

    def owed(self) -> Sequence[OwedReceipt]:
        """Return the receipts owed, by desk."""

    def confirmed(self, message_id: str) -> frozenset[str]:
        """Return the desks that have confirmed a message of this desk by courier."""


class CarriedRows(CarriedReader, Protocol):
    """What is known of courier trips, to be added to (volatile: not in the journal)."""

    def owe(self, receipt: OwedReceipt, at: Moment) -> None:
        """Owe a receipt, from this moment on."""

    def forget_owed(self, before: Moment) -> None:
        """Let go of receipts whose envelope has not come again since."""

    def confirm(self, message_id: str, device: str) -> None:
        """Note that a desk has confirmed a message."""


class EvidenceFiles(Protocol):
    """The sealed files of evidence beside an open vault."""

    def adding(self) -> AbstractContextManager[None]:
        """Files kept within get their rows within: no search for orphans runs meanwhile."""

    def keep(self, parts: Iterable[bytes]) -> KeptFile:
        """Seal bytes into a durable file, read back and compared. Raises UserError; nothing is left behind then."""

    def drop(self, kept: KeptFile) -> None:
        """Take away a file that no row came to name."""

    def read(self, evidence: str) -> Iterator[bytes]:
        """Return the bytes of a piece of evidence in parts. Raises UserError (missing), DamagedError (altered)."""

    def settle(self) -> Sequence[str]:
        """Move files that no row names into quarantine; return their names. Only for who holds the vault's lock."""

    def quarantined(self) -> Sequence[str]:
        """Return the names of the files in quarantine."""


class Reader(Protocol):
    """Questions to an open vault; belongs to the thread that asked for it. Missing things raise UserError."""

    def case(self, case: str) -> Case:
        """Return a case by id or by number."""

    def find_case(self, case: str) -> Case | None:
        """Return a case by id or by number, None when it is not here."""

    def case_records(self, after: str, limit: int) -> Sequence[tuple[str, str]]:
        """Return number and canonical record of the cases whose numbers come after this one, in order of numbers."""

    def seizure_taken(self, number: str) -> bool:
        """Tell whether a case here has a seizure of this number."""

    def case_rows(self, chosen: CaseFilter, before: int | None, limit: int) -> Sequence[CaseRow]:
        """Return a page of the list, newest first, of rows whose rowid is below `before`."""

    def case_rowids(self, chosen: CaseFilter) -> Sequence[int]:
        """Return all rowids of a list, newest first (8 bytes each)."""

    def case_rows_at(self, rowids: Sequence[int]) -> Sequence[CaseRow]:
        """Return the rows of some rowids, in that order."""

    def search(self, query: str, before: int | None, limit: int) -> Sequence[CaseRow]:
        """Return the cases that match identifiers by prefix or words in any field, newest first."""

    def case_counts(self) -> dict[CaseStatus, int]:
        """Return how many cases stand in each status."""

    def history(self, case_id: str) -> Sequence[HistoryEntry]:
        """Return the events of a case, oldest first."""

    def traces(self, subject: str) -> Sequence[Trace]:
        """Return the entries about one thing, oldest first, the officer as he was then, his signature's state."""

    def journal_size(self) -> int:
        """Return how many entries the journal has."""

    def journal_by_subject(self) -> Iterator[Sequence[Event]]:
        """Go through the whole journal, all entries about one thing after the other, each thing's in their order."""

    def sealed(self, subject: str) -> Sequence[SealedEntry]:
        """Return the entries about one thing as stored, oldest first."""

    def sealed_grants(self) -> Sequence[SealedEntry]:
        """Return the entries that make officers and their keys as stored, oldest first."""

    def digests(self, device: str, after: int, limit: int) -> Sequence[str]:
        """Return the SHA-256 (hex) of each entry's bytes of a device's chain behind a sequence, in its order."""

    def status_head(self, case_id: str) -> Head:
        """Return the event that froze the case's revision or last changed its status; its first event before that."""

    def message(self, message_id: str) -> Message:
        """Return a message by id."""

    def find_message(self, message_id: str) -> Message | None:
        """Return a message by id, None when it is not here."""

    def message_numbered(self, number: str) -> Message | None:
        """Return the message that begins a thread and has this number, None when there is none or more than one."""

    def replacements(self, message_id: str) -> Sequence[Message]:
        """Return the messages that were made to take the place of one, in the order of their making."""

    def threads(self, before: str | None, limit: int, box: Box | None = None) -> Sequence[Message]:
        """Return the messages that begin a thread, newest first, of those whose id is below `before`.

        With a box only of threads in which a message waits to leave, is stuck, or came and was not opened yet.
        """

    def thread_counts(self) -> dict[Box, int]:
        """Return how many threads stand in each box."""

    def thread(self, thread_id: str) -> Sequence[Message]:
        """Return a thread's messages in the order of their making."""

    def outbox(self, limit: int) -> Sequence[QueuedEnvelope]:
        """Return what waits to leave, alerts first, oldest first."""

    def outbox_count(self) -> int:
        """Return how many envelopes wait."""

    def stuck_count(self) -> int:
        """Return how many outgoing messages are stuck at one recipient at least."""

    def refused(self) -> Sequence[QueuedEnvelope]:
        """Return the envelopes that were taken out of the queue and whose messages are stuck at a recipient."""

    def held(self) -> Sequence[HeldEnvelope]:
        """Return the received envelopes that wait to be opened, oldest first."""

    def held_for(self, reason: HeldReason, limit: int) -> Sequence[HeldEnvelope]:
        """Return those that wait for a reason, newest first, so many at most."""

    def inbox_place(self) -> InboxPlace:
        """Return the cursor of the inbox; epoch "" before the first pull."""

    def officers(self) -> Sequence[Officer]:
        """Return the officers whose grants hold, by user name."""

    def unit(self) -> PortUnit:
        """Return the unit of this vault."""

    def head(self) -> Head:
        """Return the end of this device's chain."""

    def drafts(self, user: str) -> dict[str, Record]:
        """Return what an officer was writing and has not sent, by what it is about."""

    def directory(self) -> bytes | None:
        """Return the directory bundle that was taken in last."""

    def certificates(self, devices: Iterable[str]) -> Mapping[str, bytes]:
        """Return the newest certificates of agreement keys of some desks, by desk; a desk without one is left out."""

    def agreements_place(self) -> int:
        """Return how far the hub's list of certificates was taken in, 0 before the first."""

    def envelope_place(self) -> tuple[int, bytes]:
        """Return sequence and hash of the last envelope of this device; (0, 32 zero bytes) before the first."""

    def evidence_here(self, evidence_ids: Iterable[str]) -> frozenset[str]:
        """Return those of some pieces of evidence whose file was added in this vault."""

    def evidence_case(self, evidence_id: str) -> str:
        """Return the id of the case of a piece of evidence, "" when its file is not in this vault.

        For a file that came with a message it is the id of the message.
        """

    def enclosure(self, file: str) -> EnclosedFile | None:
        """Return how a file of a message is sealed and where it stands, None when there is none of this id."""

    def enclosures_of(self, message_id: str) -> Sequence[EnclosedFile]:
        """Return how the files of a message are sealed and where they stand."""

    def enclosures(self, states: Iterable[FileState]) -> Sequence[EnclosedFile]:
        """Return the files of messages that stand in some states, those of the oldest messages first."""

    def thumbnails(self, evidence_ids: Iterable[str]) -> dict[str, bytes]:
        """Return the small pictures (JPEG) of those that have one."""

    @property
    def carried(self) -> CarriedReader:
        """What is known of courier trips."""


class Transaction(Reader, Protocol):
    """One BEGIN IMMEDIATE transaction: rows, events, outbox and search together, or nothing.

    Reads see the transaction's own writes. Named acts are signed with the key of the officer who unlocked.
    """

    @property
    def carried(self) -> CarriedRows:
        """What is known of courier trips."""

    def append(self, act: Act, subject: str, change: dict[str, Any], record: tuple[str, int, Record] | None) -> Event:
        """Add an event; `record` is (kind, schema, logical record after the change) or None when none changed."""

    def save_case(self, case: Case, act: Act, detail: dict[str, Any] | None = None) -> Event:
        """Write a case's rows, search entries and event.

        The event's change is {"record": the whole record} for a new case, else {"set": difference(stored, new)}, with
        `detail` beside it ({"reason": …}); so the journal alone rebuilds every record.
        """

    def save_message(self, message: Message, act: Act, detail: dict[str, Any] | None = None) -> Event:
        """Write a message's row and event; its change is made as for a case."""

    def save_unit(self, unit: PortUnit, act: Act) -> Event:
        """Write the unit's record and event; its change is made as for a case."""

    def add_officer(self, officer: Officer, passphrase: str, *, keyring: bool = True) -> None:
        """Make a key and a slot for an officer and append his grant, signed by the one who unlocked.

        `officer.public_key` is "" and comes from the new key; `keyring` lets the keyring take part where there is one.
        """

    def grant(self, officer: Officer) -> None:
        """Append a grant to one who has a key: another role, or the countersignature under his new key."""

    def next_number(self, kind: str, year: int) -> int:
        """Return the next number of a kind (`case`, `seizure`, `alert`) in a year, from 1, never given before."""

    def number_given(self, kind: str, year: int, number: int) -> None:
        """Take note of a number that a case from outside has, so that it is never given here."""

    def queue(self, message_id: str, envelope: bytes, priority: int) -> None:
        """Put an envelope into the outbox and make it this device's last; 0 is the most urgent priority."""

    def mark_sent(self, message_id: str) -> None:
        """Move an envelope from the outbox to the retained ones."""

    def unqueue(self, message_id: str) -> None:
        """Take an envelope that the hub refused out of the outbox."""

    def requeue_sent(self) -> None:
        """Offer all retained envelopes again: the hub has lost its database or was restored."""

    def note_try(self, message_ids: Sequence[str], at: Moment, next_try: Moment, reason: str) -> None:
        """Note a failed try (volatile: not in the journal)."""

    def hold(self, held: HeldEnvelope) -> None:
        """Keep an envelope that can't be opened yet; the same one again only renews its reason (volatile)."""

    def unhold(self, message_id: str) -> None:
        """Let go of a held envelope."""

    def set_inbox_place(self, place: InboxPlace) -> None:
        """Move the cursor of the inbox."""

    def keep_draft(self, subject: str, body: Record | None) -> None:
        """Keep what the officer at the desk is writing, or forget it (volatile: not in the journal)."""

    def add_agreement(self, number: int, secret: bytes, since: int) -> None:
        """Keep a new agreement key of this desk (32 raw bytes, made at Unix seconds) and tell the journal of it.

        `OpenVault.secrets` gives it once the transaction is committed.
        """

    def keep_certificate(self, device: str, number: int, certificate: bytes) -> None:
        """Keep the newest certificate of a desk, already verified."""

    def set_agreements_place(self, place: int) -> None:
        """Note how far the hub's list of certificates was taken in (volatile: not in the journal)."""

    def forget_agreements_place(self) -> None:
        """Begin the hub's list anew, and forget that the hub has this desk's own certificate."""

    def set_directory(self, bundle: bytes) -> None:
        """Keep a directory bundle, already verified."""

    def keep_evidence(self, case_id: str, evidence_id: str, kept: KeptFile, thumbnail: bytes) -> None:
        """Write the key of a kept file and its thumbnail (b"" for none); the next event that adds tells its digest."""

    def enclose(self, enclosed: EnclosedFile) -> None:
        """Write how a file of a message is sealed; the next event about the message tells its digest."""

    def move_enclosure(self, file: str, state: FileState, next_try: Moment | None = None) -> None:
        """Put a file of a message into a state; its tries begin anew (volatile: not in the journal)."""

    def note_enclosure(self, file: str, next_try: Moment, reason: str) -> None:
        """Note a failed try with a file of a message (volatile: not in the journal)."""


class OpenVault(Protocol):
    """An unlocked vault: one connection for the writer's thread, one for the reader's, made on first use."""

    @property
    def vault_id(self) -> str:
        """The vault's id."""

    @property
    def officer(self) -> Officer:
        """Who unlocked, with the role that the chain of grants gives him."""

    @property
    def founder(self) -> str:
        """The fingerprint of the founder's key (64 hex digits), where the chain of grants begins."""

    @property
    def device(self) -> str:
        """The id of this desk's device."""

    @property
    def secrets(self) -> DeviceSecrets:
        """The device's private keys."""

    @property
    def second_factor(self) -> bool:
        """Whether the operating system's keyring takes part in unlocking this officer."""

    @property
    def evidence(self) -> EvidenceFiles:
        """The sealed files of evidence."""

    @property
    def parts(self) -> FileParts:
        """Chunks of files of messages that are still coming."""

    def sign(self, data: bytes) -> bytes:
        """Return the Ed25519 signature of the officer who unlocked: for what leaves the vault as a file of its own."""

    def reading(self) -> AbstractContextManager[Reader]:
        """Read on the calling thread's connection, one consistent snapshot."""

    def writing(self) -> AbstractContextManager[Transaction]:
        """Write in one transaction on the writer's connection; committed on leaving, undone on an exception."""

    def change_passphrase(self, old: str, new: str, *, keyring: bool | None = None) -> None:
        """Rewrite the slot of the officer who unlocked, atomically. Raises UserError when `old` is wrong.

        `keyring` says whether the operating system's keyring takes part from now on; None leaves it as it is.
        """

    def change_key(self, progress: Progress, removed: Officer | None = None) -> None:
        """Copy the database under a new key, check it and put it in its place; the one removed is handed no key.

        REMOVED and REKEYED are written by the one who unlocked, in the copy: all of it happens, or nothing.
        """

    def new_recovery_codes(self, passphrase: str) -> tuple[str, str]:
        """Seal two fresh printed codes for the officer who unlocked; they open without the keyring's part."""

    def checkpoint(self) -> None:
        """Write the signed high-water mark and fold the WAL into the file."""

    @property
    def witness(self) -> JournalWitness:
        """The journal before its witnesses."""

    @property
    def spool(self) -> VaultSpool:
        """What came while the desk was locked, and the key by which it came."""

    def verify(self, progress: Progress) -> Sequence[VerifyFault]:
        """Recompute chains, signatures, grants and every live record; return the faults alone."""

    def examine(self, progress: Progress) -> VerifyReport:
        """Recompute chains, signatures, grants and every live record; give account of it."""

    def back_up(self, file: Path, progress: Progress) -> Backup:
        """Write a backup of cipher text to a file, on the calling thread, while others write; it counts when proven."""

    def prune_backups(self, folder: Path, keep: int) -> int:
        """Take away all but the newest `keep` scheduled backups of this vault in a folder; return how many."""

    def rebuild(self, progress: Progress) -> int:
        """Make the projections again from the journal; return how many records were made."""

    def close(self) -> None:
        """Checkpoint and close; the calling thread's connections are closed, others by their threads' end."""


class VaultDoor(Protocol):
    """What can be done with a vault folder from outside."""

    def card(self, folder: Path) -> VaultCard | None:
        """Return what the locked vault shows, None when the folder has none. Raises UserError for a foreign file."""

    def recovery_codes(self) -> tuple[str, str]:
        """Return two fresh codes to print; nothing of them is kept."""

    def check_code(self, codes: Sequence[str], typed: str) -> None:
        """Raise UserError, naming the wrong group, unless a typed code is one of these."""

    def create(self, folder: Path, founding: Founding) -> OpenVault:
        """Found a vault; the founder is its first supervisor."""

    def keyring(self) -> bool:
        """Tell whether this account of the computer has a keyring that can take part; may take a while."""

    def unlock(self, folder: Path, user: str, passphrase: str, *, alone: bool = True) -> OpenVault:
        """Open with a passphrase. Raises UserError (wrong passphrase, wait, open elsewhere, cut, foreign).

        `alone`: the caller holds the vault's lock, so what a stop has left of the slots may be put in order.
        """

    def recover(self, folder: Path, user: str, code: str, passphrase: str) -> tuple[OpenVault, tuple[str, str]]:
        """Open with a printed code: a new signing key, a new passphrase, two new codes. Raises UserError."""

    def look(self, folder: Path, user: str, passphrase: str) -> OpenVault:
        """Open for reading alone, in a folder that may not be written to. Raises UserError."""

    def look_at_backup(self, file: Path) -> BackupCard:
        """Return what a backup file shows before it is unlocked. Raises UserError when it is none or not whole."""

    def restore(self, folder: Path, file: Path, wish: Restoring, progress: Progress) -> OpenVault:
        """Build the vault of a backup file in an empty folder, as another desk, proven before it counts."""

    def locked(self, folder: Path) -> LockedDesk | None:
        """Return the exchange of the locked desk; None without a keyring that holds its transport key."""

    def scan(self, folder: Path) -> Sequence[VerifyFault]:
        """Check the write-ahead log's frames before any connection opens."""


class WindowLock(Protocol):
    """One window (or one changing command) per vault."""

    def acquire(self, folder: Path) -> None:
        """Take the lock. Raises UserError when another program holds it."""

    def release(self) -> None:
        """Give the lock back."""


class ReportEngine(Protocol):
    """Case and languages to PDF."""

    def sections(self, kind: str) -> tuple[tuple[str, Text], ...]:
        """Return the sections of the program's own form of a kind in their order: key and title."""

    def render(self, source: ReportInput) -> RenderedReport:
        """Make the PDF; equal input gives equal bytes."""

    def page(self, pdf: bytes, index: int, width: int) -> PageImage:
        """Render a page (from 0) at a width in pixels."""

    def page_count(self, pdf: bytes) -> int:
        """Return the number of pages."""

    def copy_for_print(
        self, pdf: bytes, copy: int, copies: int, printed: Moment, languages: tuple[str, ...], *, duplex: bool = False
    ) -> bytes:
        """Lay copy number and print time over the finished PDF; `duplex` binds even pages on their other side."""

    def sign(self, pdf: bytes, p12: bytes, passphrase: str) -> SignedPaper:
        """Put a signature with the key of a PKCS#12 behind a finished PDF. Raises UserError; nothing is signed then."""


class ExchangePort(Protocol):
    """What the drain of the outbox and the pull of the inbox ask of the desk; each call is one local transaction."""

    def pending(self, limit: int) -> Sequence[QueuedEnvelope]:
        """Return what waits to leave, most urgent first; those whose next try has not come too: the caller times."""

    def counts(self) -> QueueCounts:
        """Return how many messages wait and how many are stuck."""

    def take_receipt(self, message_ids: Sequence[str]) -> None:
        """Mark messages as sent: the hub's signed receipt says stored or duplicate."""

    def park(self, message_id: str, reason: str) -> None:
        """Take a refused message out of the queue and show why; `reason` is a code of `line.LineReason`."""

    def note_failure(self, message_ids: Sequence[str], reason: str, next_try: Moment) -> None:
        """Note a failed try of these; nothing leaves the queue. `reason` is a code of `line.LineReason`."""

    def place(self) -> InboxPlace:
        """Return the cursor of the inbox."""

    def take_inbox(self, place: InboxPlace, envelopes: Sequence[ReceivedEnvelope]) -> int:
        """Take envelopes in and move the cursor, together; return how many were new."""

    def start_epoch(self, epoch: str) -> None:
        """The hub's database is another: pull from 0 and offer retained envelopes again."""

    def directory(self) -> bytes | None:
        """Return the directory bundle kept here."""

    def take_directory(self, bundle: bytes) -> None:
        """Keep a newer directory, after checking it against the one here."""
