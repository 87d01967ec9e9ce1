"""Officers of the unit: who they are, grants, removals, countersignatures, the passphrase of the one at the desk."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pcu_desk.domain.changes import Changes
from pcu_desk.domain.codes import Role
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.officer import May, Officer, fingerprint
from pcu_desk.domain.ports import OpenVault, Progress, unwatched
from pcu_desk.domain.record import check_text
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.services.done import Done

BAD_USER = QT_TRANSLATE_NOOP(
    "officer", "{user} can't be a user name. Use 2 to 32 small Latin letters, digits and hyphens."
)
SHORT_PASSPHRASE = QT_TRANSLATE_NOOP("officer", "This passphrase is too short. Use at least {least} characters.")
TAKEN = QT_TRANSLATE_NOOP("officer", "{user} is an officer of this vault already.")
NO_NAME = QT_TRANSLATE_NOOP("officer", "{user} has no name. Give the name as it stands on paper.")
NO_OFFICER = QT_TRANSLATE_NOOP("officer", "{user} is no officer of this vault. Choose one of the list.")
LAST_SUPERVISOR = QT_TRANSLATE_NOOP(
    "officer", "{user} is the last supervisor of this vault. Make another officer supervisor first."
)
NOT_ONESELF = QT_TRANSLATE_NOOP("officer", "Nobody removes himself. Ask another supervisor of your unit.")
WAITS = QT_TRANSLATE_NOOP("officer", "The new key of {user} waits for its countersignature. Countersign it first.")
NOT_WAITING = QT_TRANSLATE_NOOP("officer", "No new key of {user} waits for a countersignature.")
OTHER_KEY = QT_TRANSLATE_NOOP(
    "officer",
    "The new key of {user} has another fingerprint than the one that was typed, so it was not countersigned. Let {user}"
    " read it out again; if it differs, somebody else holds the recovery sheet.",
)
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


def check_passphrase(passphrase: str, words: Sequence[str] = ()) -> str:
    """Return the passphrase. Raises UserError when it is too short, easily guessed or can't be stored.

    `words` are what a guesser tries first: the user's own names.
    """
    from pcu_desk.services.strength import check_strength  # noqa: PLC0415 - its word lists are large

    if len(passphrase) < LEAST_PASSPHRASE:
        raise UserError(SHORT_PASSPHRASE, least=LEAST_PASSPHRASE)
    check_strength(check_text(passphrase), words)
    return passphrase


class Officers:
    """The officers of an open vault."""

    def __init__(self, vault: OpenVault) -> None:
        """Work on an unlocked vault."""
        self._vault = vault

    def all(self) -> Sequence[Officer]:
        """Return the officers whose grants hold, by user name; `pending` marks a recovered key that waits."""
        with self._vault.reading() as reader:
            return reader.officers()

    def pending(self) -> Sequence[Officer]:
        """Return those whose new key waits for a supervisor's countersignature."""
        return [officer for officer in self.all() if officer.pending]

    def add(
        self, user: str, name: str, name_latin: str, role: Role, passphrase: str, *, keyring: bool | None = None
    ) -> Done[Officer]:
        """Add an officer: a key, a slot and a grant signed by the supervisor at the desk.

        `keyring`: whether this account's keyring takes part in his unlocking; None does as for the one at the desk.
        """
        self._vault.officer.require(May.MANAGE)
        check_passphrase(passphrase, (user, name, name_latin))
        check_name(user, name)
        officer = Officer(check_user(user), check_text(name), check_text(name_latin), Role.of(role), "")
        wanted = self._vault.second_factor if keyring is None else keyring
        with self._vault.writing() as tx:
            if any(known.user == user for known in tx.officers()):
                raise UserError(TAKEN, user=user)
            tx.add_officer(officer, passphrase, keyring=wanted)
        return Done(self._officer(user), Changes.of("officer", user))

    def set_role(self, user: str, role: Role) -> Done[Officer]:
        """Give an officer another role by a new grant; the last supervisor stays one. Raises UserError."""
        self._vault.officer.require(May.MANAGE)
        wanted = Role.of(role)
        with self._vault.writing() as tx:
            officer = _among(tx.officers(), user)
            if officer.pending:
                raise UserError(WAITS, user=user)
            if wanted is not Role.SUPERVISOR:
                _check_not_last(tx.officers(), user)
            if wanted is not officer.role:
                tx.grant(replace(officer, role=wanted))
        return Done(self._officer(user), Changes.of("officer", user))

    def countersign(self, user: str, heard: str | None = None) -> Done[Officer]:
        """Countersign the new key of an officer who came back by a recovery code, as another supervisor. UserError.

        `heard` is the fingerprint as it was read out and typed; without it the person has compared it on the screen.
        """
        me = self._vault.officer
        me.require(May.MANAGE)
        with self._vault.writing() as tx:
            officer = _among(tx.officers(), user)
            if not officer.pending:
                raise UserError(NOT_WAITING, user=user)
            if heard is not None and "".join(heard.split()).lower() != fingerprint(officer.public_key):
                raise UserError(OTHER_KEY, user=user)
            tx.grant(replace(officer, pending=False))
        return Done(self._officer(user), Changes.of("officer", user))

    def remove(self, user: str, progress: Progress = unwatched) -> Done[None]:
        """Remove an officer and change the key of the database, so that he reads nothing that is written later.

        All of it happens, or nothing; a stop in the middle is finished at the next unlocking. What he signed stays his.
        `progress` counts pages of the copy. Raises UserError (last supervisor, oneself, another program, disk full).
        """
        me = self._vault.officer
        me.require(May.MANAGE)
        officer = _among(self.all(), user)
        if user == me.user:
            raise UserError(NOT_ONESELF)
        _check_not_last(self.all(), user)
        self._vault.change_key(progress, replace(officer, pending=False))
        return Done(None, Changes.of("officer", user))

    def rekey(self, progress: Progress = unwatched) -> None:
        """Change the key of the database without removing anybody: a copy of the old one may be in other hands."""
        self._vault.officer.require(May.MANAGE)
        self._vault.change_key(progress)

    def change_passphrase(self, old: str, new: str, keyring: bool | None = None) -> None:
        """Change the passphrase of the officer at the desk; the old one works until the new one is on disk.

        `keyring` says whether the keyring of this account takes part from now on; None leaves that as it is.
        """
        me = self._vault.officer
        check_passphrase(new, (me.user, me.name, me.name_latin))
        self._vault.change_passphrase(old, new, keyring=keyring)

    def new_codes(self, passphrase: str) -> tuple[str, str]:
        """Return two new recovery codes of the officer at the desk, who gives his passphrase once more.

        His older ones open nothing any more. Raises UserError when the passphrase is wrong.
        """
        return self._vault.new_recovery_codes(passphrase)

    def _officer(self, user: str) -> Officer:
        return _among(self.all(), user)


def _among(officers: Sequence[Officer], user: str) -> Officer:
    found = next((officer for officer in officers if officer.user == user), None)
    if found is None:
        raise UserError(NO_OFFICER, user=user)
    return found


def _check_not_last(officers: Sequence[Officer], user: str) -> None:
    left = {officer.user for officer in officers if officer.role is Role.SUPERVISOR and not officer.pending}
    if left == {user}:
        raise UserError(LAST_SUPERVISOR, user=user)
