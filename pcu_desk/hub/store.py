"""What the hub keeps: envelopes, inboxes, acknowledgements; one transaction per push, blind to what is sealed."""

from __future__ import annotations

import secrets
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.exc import IntegrityError

from pcu_desk.domain.witness import WitnessOffer
from pcu_desk.hub import certificates, chunks, migrations, quota
from pcu_desk.hub.certificates import Handed
from pcu_desk.hub.database import open_engine
from pcu_desk.hub.quota import Account
from pcu_desk.hub.schema import acks, counters, envelopes, forks, inbox, nonces, settings
from pcu_desk.hub.settings import HubSettings
from pcu_desk.hub.witness import Countersign, Judged, witness
from pcu_desk.wire.certificate import MAX_AGREEMENTS, Certificate
from pcu_desk.wire.protocol import InboxItem, Problem, ProblemKind, Result, ResultState
from pcu_desk.wire.signing import WINDOW, Caller

_ALL = "hub"
_PAGE_BYTES = 1024 * 1024
_DAY_MS = 24 * 60 * 60 * 1000
_MANY_TODAY = Problem(ProblemKind.RATE, 429, "The unit has sent as many messages today as this hub allows")
_NO_ROOM = Problem(ProblemKind.QUOTA, 507, "The unit's room at this hub is used up")


class ReplayedError(Exception):
    """This signed request was seen before."""


class IdentityForkedError(Exception):
    """One device sequence number came with two different messages: two desks use one identity."""


class OtherEpochError(Exception):
    """The desk speaks of another life of this database."""


class BeyondInboxError(Exception):
    """The desk speaks of a number that its inbox has not reached."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """An envelope that may be stored: who sent it, under which id and sequence, for which desks; to whose account.

    `recipients` are the units that will answer it.
    """

    sender: str
    id: str
    device_seq: int
    hash: bytes
    envelope: bytes
    devices: tuple[str, ...]
    unit: str = ""
    recipients: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pushed:
    """What a push did: results in the order given, desks with something new, epoch, whether the sender is forked."""

    results: tuple[Result, ...]
    awake: frozenset[str]
    epoch: str
    forked: bool


@dataclass(frozen=True, slots=True)
class Page:
    """A stretch of an inbox, as read in one snapshot."""

    epoch: str
    since: int
    items: tuple[InboxItem, ...]
    more: bool
    forked: bool


class Store:
    """The hub's memory on one database; safe to use from several threads."""

    def __init__(self, url: str, limits: HubSettings | None = None) -> None:
        """Open the database, bring its tables up to date and give it an epoch if it has none."""
        self._limits = limits or HubSettings()
        self._reading, self._writing = open_engine(url)
        with self._storing() as connection:
            migrations.upgrade(connection)
            connection.execute(
                upsert(settings).values(name="epoch", value=_new_epoch()).on_conflict_do_nothing(["name"])
            )

    def close(self) -> None:
        """Close all connections."""
        self._reading.dispose()

    @property
    def epoch(self) -> str:
        """The random name of this life of the database."""
        with self._reading.begin() as connection:
            return _epoch(connection)

    @property
    def folder(self) -> Path | None:
        """Where the database's file lies, None when it has none here."""
        file = self._reading.url.database
        return Path(file).parent if file and file != ":memory:" else None

    @property
    def sequence(self) -> int:
        """The sequence of the last envelope stored, 0 before the first."""
        with self._reading.begin() as connection:
            return _last(connection, _ALL)

    def restored(self) -> str:
        """Begin a new epoch: desks will pull from 0 and offer again what they sent. Acknowledgements are forgotten."""
        with self._storing() as connection:
            connection.execute(update(settings).where(settings.c.name == "epoch").values(value=_new_epoch()))
            connection.execute(delete(acks))
            return _epoch(connection)

    def push(self, caller: Caller, items: Sequence[Accepted]) -> Pushed:
        """Store all that is new in one transaction. Raises ReplayedError or IdentityForkedError; then nothing is."""
        try:
            with self._storing() as connection:
                _use_nonce(connection, caller)
                return _store(connection, caller.device, items, self._limits)
        except IdentityForkedError as fork:
            self._note_fork(caller.device, int(fork.args[0]))
            raise

    def use_nonce(self, caller: Caller) -> None:
        """Remember the nonce of a request that stores nothing else. Raises ReplayedError."""
        with self._storing() as connection:
            _use_nonce(connection, caller)

    def known(self, device: str, ids: Sequence[str]) -> tuple[str, Mapping[str, str]]:
        """Return the epoch and, of these ids of a sender, those that are stored, with envelope hashes in hex."""
        with self._reading.begin() as connection:
            found = _stored(connection, device, ids)
            return _epoch(connection), {message: row.hash.hex() for message, row in found.items()}

    def page(self, device: str, epoch: str, after: int, limit: int) -> Page:
        """Return what follows `after` in a desk's inbox; from the beginning when `epoch` is not this database's.

        Raises BeyondInboxError when the inbox never reached `after`: the database is older than the desk's memory.
        """
        with self._reading.begin() as connection:
            current = _epoch(connection)
            since = after if epoch == current else 0
            last = _last(connection, device)
            if since > last:
                raise BeyondInboxError
            items = tuple(_items(connection, device, since, limit))
            reached = items[-1].n if items else since
            return Page(current, since, items, more=reached < last, forked=_is_forked(connection, device))

    def ack(self, caller: Caller, epoch: str, n: int) -> int:
        """Raise the desk's acknowledgement to `n`, never lower it; return the highest. Raises as its checks fail."""
        with self._storing() as connection:
            _use_nonce(connection, caller)
            if epoch != _epoch(connection):
                raise OtherEpochError
            if n > _last(connection, caller.device):
                raise BeyondInboxError
            row = upsert(acks).values(device=caller.device, n=n, acked_at=_now())
            highest = func.max(acks.c.n, row.excluded.n)
            kept = row.on_conflict_do_update(["device"], set_={"n": highest, "acked_at": row.excluded.acked_at})
            return int(connection.execute(kept.returning(acks.c.n)).scalar_one())

    def witness(self, caller: Caller, offer: WitnessOffer, countersign: Countersign) -> tuple[str, Judged]:
        """Keep a head that extends the last one of its device; return the epoch and what was judged."""
        with self._storing() as connection:
            _use_nonce(connection, caller)
            return _epoch(connection), witness(connection, offer, countersign)

    @property
    def agreed(self) -> int:
        """The place of the last certificate of an agreement key, 0 before the first."""
        with self._reading.begin() as connection:
            return certificates.last(connection)

    def agree(self, caller: Caller, certificate: Certificate, raw: bytes) -> tuple[str, int]:
        """Keep a desk's certificate; return the epoch and its place. Raises OlderKeyError or ReplayedError."""
        with self._storing() as connection:
            _use_nonce(connection, caller)
            return _epoch(connection), certificates.keep(connection, certificate, raw)

    def agreements(self, place: int, limit: int = MAX_AGREEMENTS) -> tuple[str, Handed]:
        """Return the epoch and the certificates taken after a place."""
        with self._reading.begin() as connection:
            return _epoch(connection), certificates.after(connection, place, limit)

    def chunks_known(self, names: Sequence[str]) -> tuple[str, tuple[str, ...]]:
        """Return the epoch and those of the named chunks and leaves that are held."""
        with self._reading.begin() as connection:
            return _epoch(connection), chunks.held(connection, names)

    def keep_chunk(self, caller: Caller, unit: str, name: str, data: bytes) -> tuple[str, bool]:
        """Keep a chunk or leaf whose name was checked; return the epoch and whether it is new. Raises NoRoomError."""
        with self._storing() as connection:
            _use_nonce(connection, caller)
            return _epoch(connection), chunks.keep(connection, self._account(unit), name, data)

    def join_chunk(self, caller: Caller, unit: str, name: str, leaves: Sequence[str]) -> tuple[str, bool]:
        """Put a chunk together from leaves; return the epoch and whether it is new. Raises as `chunks.join` does."""
        with self._storing() as connection:
            _use_nonce(connection, caller)
            return _epoch(connection), chunks.join(connection, self._account(unit), name, leaves)

    def chunk(self, name: str) -> bytes:
        """Return a chunk's or leaf's bytes. Raises NoChunkError."""
        with self._reading.begin() as connection:
            return chunks.fetch(connection, name)

    def purge(self) -> int:
        """Let go of chunks that nobody offered for longer than they are kept; return how many.

        Goes in small transactions, so that it may run beside a hub that serves.
        """
        before = _now() - self._limits.keep_days * _DAY_MS
        gone = 0
        while some := self._expire(before):
            gone += some
        return gone

    def _account(self, unit: str) -> Account:
        return Account(unit, self._limits.of(unit), _now())

    def _expire(self, before: int) -> int:
        with self._storing() as connection:
            return chunks.expire(connection, before, _now())

    @contextmanager
    def _storing(self) -> Iterator[Connection]:
        """Run one writing transaction: whole and on the disk when this returns, or not at all."""
        with self._writing.begin() as connection:
            yield connection

    def _note_fork(self, device: str, device_seq: int) -> None:
        row = upsert(forks).values(device=device, device_seq=device_seq, noticed_at=_now())
        with self._storing() as connection:
            connection.execute(row.on_conflict_do_nothing(["device"]))


def _new_epoch() -> str:
    return secrets.token_hex(8)


def _now() -> int:
    return time.time_ns() // 1_000_000


def _epoch(connection: Connection) -> str:
    return str(connection.execute(select(settings.c.value).where(settings.c.name == "epoch")).scalar_one())


def _last(connection: Connection, owner: str) -> int:
    found = connection.execute(select(counters.c.last).where(counters.c.owner == owner)).scalar_one_or_none()
    return found or 0


def _is_forked(connection: Connection, device: str) -> bool:
    return connection.execute(select(forks.c.device).where(forks.c.device == device)).first() is not None


def _use_nonce(connection: Connection, caller: Caller) -> None:
    connection.execute(delete(nonces).where(nonces.c.created < caller.created - 3 * WINDOW))
    try:
        connection.execute(insert(nonces).values(device=caller.device, nonce=caller.nonce, created=caller.created))
    except IntegrityError as seen:
        raise ReplayedError from seen


@dataclass(frozen=True, slots=True)
class _Stored:
    hash: bytes
    sequence: int


def _stored(connection: Connection, sender: str, ids: Iterable[str]) -> dict[str, _Stored]:
    query = select(envelopes.c.id, envelopes.c.hash, envelopes.c.sequence).where(
        envelopes.c.sender_device == sender, envelopes.c.id.in_(list(ids))
    )
    return {row.id: _Stored(row.hash, row.sequence) for row in connection.execute(query)}


def _store(connection: Connection, sender: str, items: Sequence[Accepted], limits: HubSettings) -> Pushed:
    known = _stored(connection, sender, [item.id for item in items])
    fresh = list({item.id: item for item in reversed(items) if item.id not in known}.values())[::-1]
    _refuse_fork(connection, sender, fresh)
    later = _beyond_quota(connection, fresh, limits)
    fresh = [item for item in fresh if item.id not in later]
    sequences = _insert(connection, fresh)
    for unit, received in sorted(Counter(unit for item in fresh for unit in item.recipients).items()):
        quota.allow_answers(connection, Account(unit, limits.of(unit), _now()), received)
    known |= {item.id: _Stored(item.hash, sequences[item.id]) for item in fresh}
    untold = {item.id for item in fresh}
    return Pushed(
        results=tuple(
            _refused(item, later[item.id]) if item.id in later else _result(item, known[item.id], untold)
            for item in items
        ),
        awake=frozenset(device for item in fresh for device in item.devices),
        epoch=_epoch(connection),
        forked=_is_forked(connection, sender),
    )


def _beyond_quota(connection: Connection, fresh: Sequence[Accepted], limits: HubSettings) -> dict[str, Problem]:
    """Count the new messages to their unit; return those that it has no room for, by id, with the reason."""
    if not fresh:
        return {}
    account = Account(fresh[0].unit, limits.of(fresh[0].unit), _now())
    left = quota.room(connection, account)
    later: dict[str, Problem] = {}
    messages = size = 0
    for item in fresh:
        if messages >= left.messages:
            later[item.id] = _MANY_TODAY
        elif size + len(item.envelope) > left.size:
            later[item.id] = _NO_ROOM
        else:
            messages, size = messages + 1, size + len(item.envelope)
    quota.count(connection, account.unit, account.now, messages=messages, size=size)
    return later


def _refused(item: Accepted, problem: Problem) -> Result:
    return Result(item.hash.hex(), ResultState.RETRY, item.id, item.sender, problem=problem)


def _result(item: Accepted, stored: _Stored, untold: set[str]) -> Result:
    """Return what became of an item; the first of an id in `untold` is the one stored, and told."""
    if stored.hash != item.hash:
        return Result(item.hash.hex(), ResultState.CONFLICT, item.id, item.sender)
    state = ResultState.STORED if item.id in untold else ResultState.DUPLICATE
    untold.discard(item.id)
    return Result(item.hash.hex(), state, item.id, item.sender, stored.sequence)


def _refuse_fork(connection: Connection, sender: str, fresh: Sequence[Accepted]) -> None:
    used = Counter(item.device_seq for item in fresh)
    query = select(envelopes.c.device_seq).where(
        envelopes.c.sender_device == sender, envelopes.c.device_seq.in_(list(used))
    )
    used.update(connection.execute(query).scalars())
    twice = sorted(number for number, times in used.items() if times > 1)
    if twice:
        raise IdentityForkedError(twice[0])


def _insert(connection: Connection, fresh: Sequence[Accepted]) -> dict[str, int]:
    """Insert what is new, numbered; return the sequence of each id."""
    if not fresh:
        return {}
    given = _take_numbers(connection, Counter(device for item in fresh for device in item.devices), len(fresh))
    sequences: dict[str, int] = {}
    rows, entries = [], []
    for item in fresh:
        sequences[item.id] = next(given[_ALL])
        rows.append(_row(item, sequences[item.id]))
        entries += [
            {"device": device, "n": next(given[device]), "sender_device": item.sender, "id": item.id}
            for device in item.devices
        ]
    connection.execute(insert(envelopes), rows)
    connection.execute(insert(inbox), entries)
    return sequences


def _row(item: Accepted, sequence: int) -> dict[str, object]:
    return {
        "sender_device": item.sender,
        "id": item.id,
        "device_seq": item.device_seq,
        "sequence": sequence,
        "hash": item.hash,
        "stored_at": _now(),
        "envelope": item.envelope,
    }


def _take_numbers(connection: Connection, devices: Counter[str], total: int) -> dict[str, Iterator[int]]:
    """Raise every counter by what is needed in one statement, in key order, so that no two pushes lock crosswise."""
    wanted = {**devices, _ALL: total}
    rows = upsert(counters).values([{"owner": owner, "last": wanted[owner]} for owner in sorted(wanted)])
    raised = rows.on_conflict_do_update(["owner"], set_={"last": counters.c.last + rows.excluded.last})
    found = connection.execute(raised.returning(counters.c.owner, counters.c.last))
    return {row.owner: iter(range(row.last - wanted[row.owner] + 1, row.last + 1)) for row in found}


def _items(connection: Connection, device: str, since: int, limit: int) -> Iterator[InboxItem]:
    """Yield up to `limit` items or a mebibyte, at least one: a bad line should get something whole."""
    query = (
        select(inbox.c.n, envelopes.c.sequence, envelopes.c.envelope)
        .join(envelopes, (envelopes.c.sender_device == inbox.c.sender_device) & (envelopes.c.id == inbox.c.id))
        .where(inbox.c.device == device, inbox.c.n > since)
        .order_by(inbox.c.n)
        .limit(limit)
    )
    room = _PAGE_BYTES
    for row in connection.execute(query):
        room -= len(row.envelope)
        if room < 0 and room + len(row.envelope) < _PAGE_BYTES:
            return
        yield InboxItem(row.n, row.sequence, row.envelope)
