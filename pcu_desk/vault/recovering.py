"""The return of an officer by a printed code: a new signing key, a new passphrase, two new codes; grants nothing.

Old and new ways stand in `vault.json` together before the journal tells of the new key, and the old ones go after it:
stopped anywhere, the old code or the new passphrase opens. What a stop leaves behind is put in order at an unlocking.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.officer import Officer
from pcu_desk.domain.ports import SecretStore
from pcu_desk.vault import desk, entering, handed, recovery, slots
from pcu_desk.vault.slots import Opened, Person, Slot, SlotFile
from pcu_desk.vault.slots import with_slots as with_new_ways
from pcu_desk.vault.store import Vault

_LOG = logging.getLogger(__name__)


def recover(
    folder: Path, user: str, code: str, passphrase: str, store: SecretStore | None
) -> tuple[Vault, tuple[str, str]]:
    """Open with a code, give its officer a new key and new ways, and enter with them; return his new codes too."""
    file = slots.read(folder)
    found, spent = slots.open_by_recovery(folder, file, user, code)
    old = handed.newest(file, found)
    fresh = replace(old, signing_key=desk.new_officer_key(), kind="passphrase", device_secret=False)
    codes = (recovery.new_code(), recovery.new_code())
    vault = entering.enter(folder, old, store, second_factor=False)
    try:
        both = with_new_ways(_labelled(file, old), _new_ways(file, spent.person, passphrase, fresh, codes, store))
        slots.write(folder, both)
        vault.note_recovery(desk.public_of(fresh.signing_key).hex())
        after = in_order(both, vault.officers(), fresh)
        slots.write(folder, after)
        slots.forget_secrets(file, after, store)
    finally:
        vault.close()
    return entering.enter(folder, fresh, store, second_factor=_second_factor(after, user)), codes


def in_order(file: SlotFile, officers: Mapping[str, Officer], mine: Opened) -> SlotFile:
    """Return the file less the ways of keys that do not count, with the agreement key of the one who unlocked."""
    kept = tuple(slot for slot in file.slots if _counts(slot, officers))
    theirs = {user: known for user, known in file.agreements.items() if user in officers}
    return handed.published(replace(file, slots=kept, agreements=theirs), mine.user, mine.signing_key)


def put_in_order(folder: Path, vault: Vault, passphrase: str, mine: Opened, found: Opened) -> None:
    """Finish what a stop or another officer's change of key has left of the slots; never a reason not to unlock.

    `found` is what the slot gave, `mine` the same with the newest key of the database. To be called only by who holds
    the vault's lock: another program may be writing slots otherwise.
    """
    try:
        file = slots.read(folder)
        after = in_order(file, vault.officers(), mine)
        if found.generation < mine.generation:
            person = next(known for known in file.people() if known.user == mine.user)
            store = vault.store if found.device_secret else None
            after = slots.sealed_by_passphrase(after, person, passphrase, mine, store=store)
        if after != file:
            slots.write(folder, after)
            slots.forget_secrets(file, after, vault.store)
    except UserError as error:
        _LOG.info("the slots stay as they are", exc_info=error)


def _counts(slot: Slot, officers: Mapping[str, Officer]) -> bool:
    officer = officers.get(slot.person.user)
    return officer is not None and slot.key in ("", slots.label(bytes.fromhex(officer.public_key)))


def _labelled(file: SlotFile, old: Opened) -> SlotFile:
    """Name the key in the slots that this officer has, so that they are known when it counts no more."""
    key = slots.label(desk.public_of(old.signing_key))
    return replace(
        file,
        slots=tuple(
            replace(slot, key=slot.key or key) if slot.person.user == old.user else slot for slot in file.slots
        ),
    )


def _new_ways(  # noqa: PLR0917 - the parts of one way in
    file: SlotFile, person: Person, passphrase: str, fresh: Opened, codes: tuple[str, str], store: SecretStore | None
) -> tuple[Slot, ...]:
    """Seal a passphrase slot and two codes; the keyring takes part as before, unless it is what was lost."""
    wanted = store if _second_factor(file, person.user) else None
    try:
        slot = slots.sealed_slot(file, person, passphrase, fresh, store=wanted)
    except UserError:
        if wanted is None:
            raise
        slot = slots.sealed_slot(file, person, passphrase, fresh)
    return (slot, *(slots.recovery_slot(file, person, recovery.decode(code), fresh) for code in codes))


def _second_factor(file: SlotFile, user: str) -> bool:
    return any(slot.device_secret for slot in file.slots if slot.person.user == user)
