"""The ways into the vault beside the journal: whose slots and agreement keys stand in `vault.json`; opens none of them.

What it finds are notes, not faults: whoever can write the folder can put a slot there; it opens nothing that counts.
A wrong agreement key is handed nothing either, but it tells that somebody tried.
"""

from __future__ import annotations

from pathlib import Path

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.vault import handed, slots
from pcu_desk.vault.verify.account import Account

FOREIGN_WAY = QT_TRANSLATE_NOOP(
    "verify", "vault.json holds a way in for {officer}, who is no officer of this vault. It opens nothing that counts."
)
OTHER_AGREEMENT = QT_TRANSLATE_NOOP(
    "verify",
    "The agreement key of {officer} in vault.json is not proven by the key of {officer}. It is handed nothing; it is"
    " mended when {officer} unlocks.",
)
OTHER_NAME = QT_TRANSLATE_NOOP(
    "verify", "vault.json shows {officer} under another name than the journal: {shown} in place of {name}."
)
WAITING_KEY = QT_TRANSLATE_NOOP(
    "verify", "The new key of {officer} waits for the countersignature of another supervisor."
)
WAY, AGREEMENT, NAME, WAITING = "foreign-way", "agreement-unproven", "other-name", "key-waits"


def check_ways(folder: Path, account: Account) -> None:
    """Hold the slots and agreement keys to the officers that the journal names."""
    for user, officer in sorted(account.officers.items()):
        if officer.pending:
            account.note(WAITING, WAITING_KEY, officer=user)
    try:
        file = slots.read(folder)
    except UserError:  # without the file nobody would have unlocked; it may be gone by now
        return
    for user in sorted({slot.person.user for slot in file.slots} - account.officers.keys()):
        account.note(WAY, FOREIGN_WAY, officer=user)
    for person in file.people():
        known = account.officers.get(person.user)
        if known is not None and (known.name, known.name_latin) != (person.name, person.name_latin):
            account.note(NAME, OTHER_NAME, officer=person.user, shown=person.name, name=known.name)
    _check_agreements(file, account)


def _check_agreements(file: slots.SlotFile, account: Account) -> None:
    for user, agreement in sorted(file.agreements.items()):
        officer = account.officers.get(user)
        if officer is not None and not handed.belongs(file, user, agreement, bytes.fromhex(officer.public_key)):
            account.note(AGREEMENT, OTHER_AGREEMENT, officer=user)
