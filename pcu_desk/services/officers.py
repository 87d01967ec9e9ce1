"""Officers of the unit: who they are, new ones by a signed grant, and the passphrase of the one at the desk."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pcu_desk.domain.changes import Changes
from pcu_desk.domain.codes import Role
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.officer import May, Officer
from pcu_desk.domain.ports import OpenVault
from pcu_desk.domain.record import check_text
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.services.done import Done

BAD_USER = QT_TRANSLATE_NOOP(
    "officer", "{user} can't be a user name. Use 2 to 32 small Latin letters, digits and hyphens."
)
SHORT_PASSPHRASE = QT_TRANSLATE_NOOP("officer", "This passphrase is too short. Use at least {least} characters.")
TAKEN = QT_TRANSLATE_NOOP("officer", "{user} is an officer of this vault already.")
NO_NAME = QT_TRANSLATE_NOOP("officer", "{user} has no name. Give the name as it stands on paper.")
LEAST_PASSPHRASE = 12
_USER = re.compile(r"[a-z][a-z0-9-]{1,31}")


def check_user(user: str) -> str:
    """Return the user name. Raises UserError when it is none."""
    if not _USER.fullmatch(user):
        raise UserError(BAD_USER, user=user)
    return user


def check_name(user: str, name: str) -> None:
    """Raise UserError when an officer has no name to print."""
    if not name.strip():
        raise UserError(NO_NAME, user=user)


def check_passphrase(passphrase: str) -> str:
    """Return the passphrase. Raises UserError when it is too short or can't be stored."""
    if len(passphrase) < LEAST_PASSPHRASE:
        raise UserError(SHORT_PASSPHRASE, least=LEAST_PASSPHRASE)
    return check_text(passphrase)


class Officers:
    """The officers of an open vault."""

    def __init__(self, vault: OpenVault) -> None:
        """Work on an unlocked vault."""
        self._vault = vault

    def all(self) -> Sequence[Officer]:
        """Return the officers whose grants hold."""
        with self._vault.reading() as reader:
            return reader.officers()

    def add(self, user: str, name: str, name_latin: str, role: Role, passphrase: str) -> Done[Officer]:
        """Add an officer: a key, a slot and a grant signed by the supervisor at the desk."""
        self._vault.officer.require(May.MANAGE)
        check_passphrase(passphrase)
        check_name(user, name)
        officer = Officer(check_user(user), check_text(name), check_text(name_latin), Role.of(role), "")
        with self._vault.writing() as tx:
            if any(known.user == user for known in tx.officers()):
                raise UserError(TAKEN, user=user)
            tx.add_officer(officer, passphrase)
        officer = next(known for known in self.all() if known.user == user)
        return Done(officer, Changes.of("officer", user))

    def change_passphrase(self, old: str, new: str) -> None:
        """Change the passphrase of the officer at the desk; the old one works until the new one is on disk."""
        self._vault.change_passphrase(old, check_passphrase(new))
