"""Who is an officer at each moment: grants, recoveries and removals followed from the founder's key; stores nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Any

from pcu_desk.domain.canonical import digest
from pcu_desk.domain.codes import Role
from pcu_desk.domain.event import Act, Event
from pcu_desk.domain.officer import May, Officer

_KEY_LENGTH = 32

Verify = Callable[[bytes, bytes, bytes], bool]
"""`verify(public_key, signature, message)` checks an Ed25519 signature."""


class Deed(Enum):
    """What an entry of the journal does to an officer."""

    FOUNDED = auto()
    GRANTED = auto()
    RECOVERED = auto()
    REMOVED = auto()


@dataclass(frozen=True, slots=True)
class Grant:
    """A deed as found in the journal: who did it, to whom, and the signature over the event's hash.

    `alone` is what the only supervisor says who countersigns his own recovered key by the one before.
    """

    by: str
    to: Officer
    event_hash: bytes
    signature: bytes
    deed: Deed = Deed.GRANTED
    alone: bool = False


DEEDS = {
    Act.FOUNDED: Deed.FOUNDED,
    Act.GRANTED: Deed.GRANTED,
    Act.RECOVERED: Deed.RECOVERED,
    Act.REMOVED: Deed.REMOVED,
}
# What the role of the one who acts must allow; the rest of the acts is judged by other rules.
NEEDED = {
    Act.OPENED: May.RECORD,
    Act.EDITED: May.RECORD,
    Act.PRINTED: May.PRINT,
    Act.ISSUED: May.ISSUE,
    Act.AMENDED: May.ISSUE,
    Act.SUBMITTED: May.SUBMIT,
    Act.APPROVED: May.APPROVE,
    Act.RETURNED: May.APPROVE,
    Act.REOPENED: May.APPROVE,
    Act.EXPORTED: May.EXPORT,
    Act.COUNTERSIGNED: May.COUNTERSIGN,
    Act.TRANSFERRED: May.HAND_OVER,
    Act.IMPORTED: May.IMPORT,
    Act.DRAWN: May.DRAW,
    Act.UNIT_SET: May.MANAGE,
    Act.RESTORED: May.MANAGE,
    Act.BACKED_UP: May.BACK_UP,
    Act.ATTACHED: May.ATTACH,
    Act.REKEYED: May.MANAGE,
    Act.VERIFIED: May.VERIFY,
}
_ROLES = {role.value: role for role in Role}


def deed_of(event: Event, link: bytes, signature: bytes | None) -> Grant | None:
    """Read the deed out of an event; None when it holds none, as a recovery of the first forms, which kept its key."""
    row: Any = event.change.get("officer")
    try:
        to = Officer(row["user"], row["name"], row["name_latin"], _ROLES[row["role"]], row["public_key"])
        bytes.fromhex(to.public_key)
    except (TypeError, KeyError, ValueError):
        return None
    alone = event.change.get("alone") is True
    return Grant(event.officer, to, link, signature or b"", DEEDS[event.act], alone=alone)


class Standing:
    """The officers after the deeds taken so far; a deed that its rules forbid changes nothing."""

    def __init__(self, founder: str, verify: Verify) -> None:
        """Begin before the founding; `founder` is the fingerprint of the founder's key."""
        self.officers: dict[str, Officer] = {}
        self._founder = founder
        self._verify = verify
        self._granted: dict[str, Officer] = {}  # as last granted, of those whose new key waits

    def take(self, grant: Grant) -> bool:
        """Follow one deed; tell whether it counts."""
        rules = {
            Deed.FOUNDED: self._founded,
            Deed.GRANTED: self._grant,
            Deed.RECOVERED: self._recovered,
            Deed.REMOVED: self._removed,
        }
        return rules[grant.deed](grant)

    def supervisors(self) -> set[str]:
        """Return the users whose signature makes officers now."""
        return {user for user, officer in self.officers.items() if _acts_as_supervisor(officer)}

    def _founded(self, grant: Grant) -> bool:
        key = _key(grant.to.public_key)
        rightful = not self.officers and grant.to.role is Role.SUPERVISOR and digest(key).hex() == self._founder
        return rightful and self._signed(grant, grant.to) and self._let_in(grant.to)

    def _grant(self, grant: Grant) -> bool:
        known = self.officers.get(grant.to.user)
        if grant.alone:
            return self._countersigned_alone(grant, known)
        giver = self.officers.get(grant.by)
        if giver is None or not _acts_as_supervisor(giver) or not self._signed(grant, giver):
            return False
        if known is not None and known.public_key != grant.to.public_key:
            return False  # nobody gives another's name a key that its owner did not announce
        return self._keeps_a_supervisor(grant.to) and self._let_in(grant.to)

    def _countersigned_alone(self, grant: Grant, known: Officer | None) -> bool:
        before = self._granted.get(grant.to.user)
        if known is None or before is None or grant.by != known.user:
            return False
        same = replace(known, pending=False) == grant.to and before.role is Role.SUPERVISOR
        return same and not self.supervisors() and self._signed(grant, before) and self._let_in(grant.to)

    def _recovered(self, grant: Grant) -> bool:
        known = self.officers.get(grant.by)
        if known is None or grant.by != grant.to.user or not self._signed(grant, known):
            return False
        if replace(known, public_key=grant.to.public_key, pending=False) != grant.to or self._taken(grant.to):
            return False
        if not known.pending:
            self._granted[known.user] = known
        self.officers[known.user] = replace(grant.to, pending=True)
        return True

    def _removed(self, grant: Grant) -> bool:
        giver, known = self.officers.get(grant.by), self.officers.get(grant.to.user)
        if giver is None or known is None or giver is known:
            return False
        if not _acts_as_supervisor(giver) or not self._signed(grant, giver):
            return False
        self.officers.pop(known.user)
        self._granted.pop(known.user, None)
        return True

    def _let_in(self, officer: Officer) -> bool:
        if self._taken(officer):
            return False
        self.officers[officer.user] = officer
        self._granted.pop(officer.user, None)
        return True

    def _taken(self, officer: Officer) -> bool:
        """Tell whether a key is none, or another officer's."""
        key = officer.public_key
        others = (each for each in self.officers.values() if each.user != officer.user)
        return len(_key(key)) != _KEY_LENGTH or any(each.public_key == key for each in others)

    def _keeps_a_supervisor(self, officer: Officer) -> bool:
        return officer.role is Role.SUPERVISOR or self.supervisors() != {officer.user}

    def _signed(self, grant: Grant, by: Officer) -> bool:
        return self._verify(_key(by.public_key), grant.signature, grant.event_hash)


def follow_grants(grants: Iterable[Grant], founder: str, verify: Verify) -> tuple[dict[str, Officer], list[Grant]]:
    """Follow deeds in journal order from the founder's fingerprint; return the officers and the deeds refused."""
    standing = Standing(founder, verify)
    refused = [grant for grant in grants if not standing.take(grant)]
    return standing.officers, refused


def _acts_as_supervisor(officer: Officer) -> bool:
    return officer.role is Role.SUPERVISOR and not officer.pending


def _key(public_key: str) -> bytes:
    """Return the raw key, empty when the hex in a journal's row is none: an empty key verifies nothing."""
    try:
        return bytes.fromhex(public_key)
    except ValueError:
        return b""
