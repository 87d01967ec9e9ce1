"""What the store says when it can not go on: every sentence of this room, and which database failure brings which."""

from __future__ import annotations

import errno

from pcu_desk.domain.errors import BugError, DamagedError, UserError, reason_of
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

NO_VAULT = QT_TRANSLATE_NOOP("vault", "There is no vault in {folder}. Choose another folder or create a vault there.")
VAULT_THERE = QT_TRANSLATE_NOOP("vault", "{folder} already holds a vault. Nothing was changed; choose an empty folder.")
FOREIGN_SLOTS = QT_TRANSLATE_NOOP(
    "vault", "{file} does not describe a vault of this program. Nothing was changed; choose another folder."
)
NEWER_SLOTS = QT_TRANSLATE_NOOP(
    "vault", "{file} was written by a newer PCU Desk. The data is safe; update the program to open it."
)
BAD_KDF = QT_TRANSLATE_NOOP(
    "vault",
    "{file} asks for a key derivation outside the allowed limits, so it was not followed. Restore it from a backup.",
)
NO_USER = QT_TRANSLATE_NOOP("vault", "{user} has no entry in this vault. Choose an officer from the list.")
USER_THERE = QT_TRANSLATE_NOOP("vault", "{user} already has an entry in this vault. Choose another user name.")
NO_GRANT = QT_TRANSLATE_NOOP(
    "vault", "{user} holds no signed grant in this vault, so nothing may be done with it. Ask a supervisor."
)
WRONG_PASSPHRASE = QT_TRANSLATE_NOOP("vault", "The passphrase does not open this vault. Nothing was lost; try again.")
WRONG_CODE = QT_TRANSLATE_NOOP(
    "vault",
    "This code opens nothing here: it was used, or newer codes took its place. Nothing was lost; use the newest.",
)
WRONG_AND_WAIT = QT_TRANSLATE_NOOP(
    "vault", "The passphrase does not open this vault. Nothing was lost; the next try is possible in {seconds} s."
)
WAIT = QT_TRANSLATE_NOOP(
    "vault", "Too many wrong passphrases. Nothing was lost; the next try is possible in {seconds} s."
)
NO_SECRET = QT_TRANSLATE_NOOP(
    "vault",
    "The key store of this computer account does not hold the second part of the key. Use the account in which the"
    " vault was set up, or a recovery code.",
)
SECRET_NOT_KEPT = QT_TRANSLATE_NOOP(
    "vault",
    "The key store of this computer did not keep the second part of the key. Nothing was changed; set up with the"
    " passphrase only.",
)
EMPTY_PASSPHRASE = QT_TRANSLATE_NOOP("vault", "The passphrase is empty. Type one.")
LONE_SURROGATE = QT_TRANSLATE_NOOP(
    "vault",
    "The text holds half of a character (a lone surrogate) that can not be stored. Delete that sign; nothing else"
    " is lost.",
)
FULL = QT_TRANSLATE_NOOP("vault", "The disk is full. Everything saved before is safe; free some space and save again.")
READ_ONLY = QT_TRANSLATE_NOOP(
    "vault",
    "The vault's folder can not be written to. Everything saved before is safe; ask for write access to {folder}.",
)
UNREADABLE = QT_TRANSLATE_NOOP("vault", "{file} can not be read: {reason}. Nothing was changed.")
NO_MARK = QT_TRANSLATE_NOOP(
    "vault",
    "{file} can not be written: {reason}. What was saved is safe; until it can be, an older copy of the vault would"
    " not be noticed.",
)
MISSING_FILE = QT_TRANSLATE_NOOP("vault", "{file} is missing. Put it back or restore the vault from a backup.")
FOREIGN_FILE = QT_TRANSLATE_NOOP(
    "vault", "{file} is not this vault's database. Nothing was changed; put the right file back or restore a backup."
)
PLAIN_FILE = QT_TRANSLATE_NOOP(
    "vault", "{file} is a database without encryption, not a vault. Nothing was changed; put the right file back."
)
CUT_FILE = QT_TRANSLATE_NOOP(
    "vault", "{file} was cut short or damaged. Leave it as it is, run the verification and restore a backup."
)
DAMAGED = QT_TRANSLATE_NOOP(
    "vault", "A part of {file} is damaged. Leave it as it is, run the verification and restore a backup."
)
DISK_FAILS = QT_TRANSLATE_NOOP(
    "vault",
    "The disk did not take the last change. Everything saved before is safe; free some space, or make a backup on"
    " another disk.",
)
IN_USE = QT_TRANSLATE_NOOP(
    "vault", "Another program has this vault open. Nothing was changed; close it there and try again."
)
NO_AGREEMENT = QT_TRANSLATE_NOOP(
    "vault",
    "The new key can't be handed to {users} yet: each must unlock once with this version first. Nothing was changed.",
)
NO_KEYRING = QT_TRANSLATE_NOOP(
    "vault", "This account of the computer has no keyring that could guard a second part. Nothing was changed."
)
WRONG_KEY = QT_TRANSLATE_NOOP(
    "vault",
    "The key of this database is not the one that its journal names, so it was not opened. Restore a backup, and keep"
    " this folder for whoever looks into it.",
)
COPY_DIFFERS = QT_TRANSLATE_NOOP(
    "vault", "The copy under the new key differs from the vault. The vault is as it was; check the disk and try again."
)
UNFINISHED = QT_TRANSLATE_NOOP(
    "vault",
    "The recovery of {user} was cut off before it was noted. Nothing was lost; use the recovery code again, or the"
    " passphrase from before.",
)
BUSY = QT_TRANSLATE_NOOP("vault", "Another program is writing to this vault. Nothing was lost; try again in a moment.")
BACKING_UP = QT_TRANSLATE_NOOP("backup", "A backup is being made already. Wait until it is done, or cancel it.")
NEWER_VAULT = QT_TRANSLATE_NOOP(
    "vault", "This vault was written by a newer PCU Desk. The data is safe; update the program to open it."
)

# Primary result codes of SQLite (sqlite.org/rescode.html).
_PERM, _BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 3, 5, 6, 8, 10, 11, 13, 14, 26
_SENTENCES = {
    _PERM: READ_ONLY, _READONLY: READ_ONLY, _CANTOPEN: READ_ONLY, _FULL: FULL, _BUSY: BUSY, _LOCKED: BUSY,
    _IOERR: DISK_FAILS, _CORRUPT: DAMAGED, _NOTADB: FOREIGN_FILE,
}  # fmt: skip


def is_busy(error: Exception) -> bool:
    """Tell whether a database's error says that another connection is in the way."""
    return _code(error) in (_BUSY, _LOCKED)


def is_wrong_key(error: Exception) -> bool:
    """Tell whether a database's error says that the key does not open it."""
    return _code(error) == _NOTADB


def _code(error: Exception) -> int:
    return int(getattr(error, "sqlite_errorcode", 0) or 0) & 0xFF


def database_sentence(error: Exception, file: str, folder: str) -> Exception:
    """Return what to raise in place of a database's own error: a sentence, or a bug of ours."""
    code = _code(error)
    text = _SENTENCES.get(code)
    if text is None and "not authorized" in str(error):
        return BugError("a statement that the store forbids was attempted")
    if text is None:
        return BugError(f"the database refused a statement: {error}")
    kind = DamagedError if text is DAMAGED else UserError
    return kind(text, file=file, folder=folder)


def file_sentence(error: OSError, file: str, folder: str) -> UserError:
    """Return the sentence for a failure of the file system."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT if hasattr(errno, "EDQUOT") else errno.ENOSPC, errno.EFBIG):
        return UserError(FULL)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return UserError(READ_ONLY, folder=folder)
    return UserError(UNREADABLE, file=file, reason=reason_of(error))
