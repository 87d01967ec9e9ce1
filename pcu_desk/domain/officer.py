"""Officers, what each role may do, and the chain of signed grants that alone makes a role."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum, auto

from pcu_desk.domain.canonical import digest
from pcu_desk.domain.codes import Role
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

NOT_ALLOWED = QT_TRANSLATE_NOOP("officer", "Your role ({role}) can't do this. Ask a supervisor of your unit.")

_KEY_LENGTH = 32


class May(Enum):
    """What a role can be allowed to do."""

    READ = auto()
    VERIFY = auto()
    RECORD = auto()
    ISSUE = auto()
    SUBMIT = auto()
    APPROVE = auto()
    PRINT = auto()
    EXPORT = auto()
    ALERT = auto()
    DRAW = auto()
    HAND_OVER = auto()
    COUNTERSIGN = auto()
    IMPORT = auto()
    MANAGE = auto()
    ATTACH = auto()
    BACK_UP = auto()
    AUDIT = auto()
    WITNESS = auto()


_READER = frozenset({May.READ, May.VERIFY, May.WITNESS})
_OFFICER = _READER | {
    May.RECORD, May.ISSUE, May.SUBMIT, May.PRINT, May.ALERT, May.DRAW, May.HAND_OVER, May.ATTACH, May.BACK_UP,
}  # fmt: skip
PERMISSIONS: dict[Role, frozenset[May]] = {
    Role.AUDITOR: _READER | {May.AUDIT},
    Role.OFFICER: _OFFICER,
    Role.SUPERVISOR: _OFFICER | {May.APPROVE, May.COUNTERSIGN, May.EXPORT, May.IMPORT, May.MANAGE, May.AUDIT},
}


@dataclass(frozen=True, slots=True)
class Officer:
    """A person with a key: user name, name in own script and Latin letters, role, Ed25519 public key in hex."""

    user: str
    name: str
    name_latin: str
    role: Role
    public_key: str

    def may(self, what: May) -> bool:
        """Tell whether the role allows it."""
        return what in PERMISSIONS[self.role]

    def require(self, what: May) -> None:
        """Raise UserError unless the role allows it."""
        if not self.may(what):
            raise UserError(NOT_ALLOWED, role=self.role.label)


@dataclass(frozen=True, slots=True)
class Grant:
    """A grant as found in the journal: who grants, to whom, and the signature over the event's hash."""

    by: str
    to: Officer
    event_hash: bytes
    signature: bytes
    founding: bool = False


def fingerprint(public_key: str) -> str:
    """Return the SHA-256 of a public key (hex in), as 64 hex digits."""
    return digest(bytes.fromhex(public_key)).hex()


def _key(public_key: str) -> bytes:
    """Return the raw key, empty when the hex in a journal's row is none: an empty key verifies nothing."""
    try:
        return bytes.fromhex(public_key)
    except ValueError:
        return b""


def follow_grants(
    grants: Iterable[Grant], founder: str, verify: Callable[[bytes, bytes, bytes], bool]
) -> tuple[dict[str, Officer], list[Grant]]:
    """Follow the grants in journal order from the founder's fingerprint; return the officers and the grants refused.

    `verify(public_key, signature, message)` checks an Ed25519 signature. The first grant counts only when it is the
    founder's own; each later one only when a supervisor of that moment signed it.
    """
    officers: dict[str, Officer] = {}
    refused: list[Grant] = []
    for grant in grants:
        giver = grant.to if grant.founding else officers.get(grant.by)
        key = _key(giver.public_key) if giver is not None else b""
        rightful = (
            giver is not None
            and giver.role is Role.SUPERVISOR
            and (not grant.founding or (not officers and digest(key).hex() == founder))
            and len(key) == len(_key(grant.to.public_key)) == _KEY_LENGTH
            and verify(key, grant.signature, grant.event_hash)
        )
        if rightful:
            officers[grant.to.user] = grant.to
        else:
            refused.append(grant)
    return officers, refused
