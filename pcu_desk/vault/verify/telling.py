"""A verification in plain sentences: what was looked at, what it proves and what it can't; judges nothing anew."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal

from pcu_desk.domain.moment import Moment
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.domain.verification import Sentence
from pcu_desk.domain.witness import Statement
from pcu_desk.vault.verify.account import Account

_ENTRIES = QT_TRANSLATE_NOOP("verify", "Entries in the journal: {count}, from {first} to {last}.")
_NO_ENTRIES = QT_TRANSLATE_NOOP("verify", "No entry of the journal could be read.")
_OFFICERS = QT_TRANSLATE_NOOP(
    "verify", "Officers who wrote them: {count}. Their signatures: {signed}; of these hold: {held}."
)
_RECORDS = QT_TRANSLATE_NOOP("verify", "Records compared with the journal, each step of them: {count}.")
_FILES = QT_TRANSLATE_NOOP("verify", "Evidence files opened and compared, byte by byte: {count}.")
_WITNESSED = QT_TRANSLATE_NOOP(
    "verify", "Witnessed by hub {hub} up to entry {entry} on {time}. Entries after it that no hub has seen: {count}."
)
_NOBODY = QT_TRANSLATE_NOOP("verify", "No hub has witnessed this journal.")
_PROVES = QT_TRANSLATE_NOOP(
    "verify", "This proves: no entry up to number {entry} was changed, taken out or put elsewhere since {time}."
)
_PROVES_ALONE = QT_TRANSLATE_NOOP(
    "verify",
    "This proves: the journal agrees with itself, with its signatures and with the mark beside it. "
    "Without a witness it can't prove that it was not written anew by someone who holds all keys of this desk.",
)
_FAULTY = QT_TRANSLATE_NOOP("verify", "There are faults, so this check proves the journal in no part of it.")
_CANT = QT_TRANSLATE_NOOP(
    "verify", "It can't prove that an entry was true when it was written, nor protect what came after the last witness."
)


def sentences_of(account: Account, *, sound: bool) -> tuple[Sentence, ...]:
    """Return the account of a verification."""
    return tuple(_told(account, sound=sound))


def _told(account: Account, *, sound: bool) -> Iterator[Sentence]:
    tally = account.tally
    if not tally.entries:
        yield Sentence(_NO_ENTRIES)
        yield Sentence(_FAULTY)
        return
    yield _say(_ENTRIES, count=tally.entries, first=_at(tally.first), last=_at(tally.last))
    yield _say(_OFFICERS, count=len(tally.officers), signed=tally.signed, held=tally.held)
    yield _say(_RECORDS, count=len(account.told))
    if account.files:
        yield _say(_FILES, count=len(account.files))
    seen = account.witnessed
    yield _witness(seen, account) if seen else Sentence(_NOBODY)
    if not sound:
        yield Sentence(_FAULTY)
    elif seen:
        yield _say(_PROVES, entry=seen.checkpoint.sequence, time=_moment(seen.time))
    else:
        yield Sentence(_PROVES_ALONE)
    yield Sentence(_CANT)


def _witness(seen: Statement, account: Account) -> Sentence:
    reached = seen.checkpoint.sequence
    bare = max(0, account.entries - reached)
    return _say(_WITNESSED, hub=seen.hub, entry=reached, time=_moment(seen.time), count=bare)


def _say(what: Text, **params: object) -> Sentence:
    shown = {name: Decimal(value) if isinstance(value, int) else value for name, value in params.items()}
    return Sentence(what, tuple(shown.items()))


def _moment(seconds: int) -> Moment:
    """Return a time of a hub in the zone of whoever reads."""
    utc = datetime.fromtimestamp(seconds, UTC)
    return Moment(utc, Moment.now().offset)


def _at(hlc: str) -> Moment | None:
    try:
        return _moment(int(hlc[:12], 16) // 1000)
    except (ValueError, OverflowError, OSError):
        return None
