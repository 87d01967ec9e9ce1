"""Officers and what each role may do; who is one is decided by the chain of signed grants (`standing`)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from pcu_desk.domain.canonical import digest
from pcu_desk.domain.codes import Role
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

NOT_ALLOWED = QT_TRANSLATE_NOOP("officer", "Your role ({role}) can't do this. Ask a supervisor of your unit.")
NOT_COUNTERSIGNED = QT_TRANSLATE_NOOP(
    "officer",
    "Your key is new since the recovery, and no supervisor has countersigned it yet. Until then you can read and verify"
    " only; nothing is lost.",
)


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
    """A person with a key: user name, name in own script and Latin letters, role, Ed25519 public key in hex.

    `pending`: he came back by a recovery code and nobody has countersigned his new key yet; he reads and verifies.
    """

    user: str
    name: str
    name_latin: str
    role: Role
    public_key: str
    pending: bool = False

    def may(self, what: May) -> bool:
        """Tell whether the role allows it, and the key behind it counts."""
        return what in (_READER if self.pending else PERMISSIONS[self.role])

    def require(self, what: May) -> None:
        """Raise UserError unless the role allows it."""
        if self.pending and not self.may(what):
            raise UserError(NOT_COUNTERSIGNED)
        if not self.may(what):
            raise UserError(NOT_ALLOWED, role=self.role.label)


def fingerprint(public_key: str) -> str:
    """Return the SHA-256 of a public key (hex in), as 64 hex digits."""
    return digest(bytes.fromhex(public_key)).hex()
