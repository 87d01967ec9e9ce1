"""`pcu-desk backup` and `restore`: one encrypted file while the vault is in use, and a vault again from it."""

from __future__ import annotations

import argparse
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

from pcu_desk.cli import asked
from pcu_desk.cli.world import World
from pcu_desk.domain.backup import BackupCard, Restoring
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

MADE = QT_TRANSLATE_NOOP("cli", "The backup is in {file}, {size} MB, and was read back. Its SHA-256 is {sha256}.")
GONE = QT_TRANSLATE_NOOP("cli", "Evidence files that are missing in the vault, and so in the backup: {count}.")
RESTORED = QT_TRANSLATE_NOOP(
    "cli",
    "The vault of {unit} is in {folder}, as desk {letter}. It verified whole. Have the administrator enrol this desk; "
    "until then nothing leaves it.",
)
FAULTY = QT_TRANSLATE_NOOP(
    "cli",
    "The vault of {unit} is in {folder}, as desk {letter}, with the faults that the verification finds. Have the "
    "administrator enrol this desk; until then nothing leaves it.",
)
_MEGABYTE = 1_000_000


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse's own class is private
    """Add `backup` and `restore`."""
    backup = commands.add_parser(
        "backup", parents=[asked.shared()], help="write one encrypted file, also beside an open window"
    )
    backup.add_argument("file", metavar="FILE", type=Path)
    backup.set_defaults(run=_backup)
    restore = commands.add_parser(
        "restore", parents=[asked.shared()], help="make a vault from a backup in an empty folder, as another desk"
    )
    restore.add_argument("file", metavar="FILE", type=Path)
    restore.add_argument("--desk", default="", metavar="LETTER", help="letter of the new desk (else the next free one)")
    restore.add_argument("--code", action="store_true", help="--passphrase-file holds a printed recovery code")
    restore.add_argument("--faulty", action="store_true", help="also a backup in which the verification finds faults")
    restore.set_defaults(run=_restore)


def _backup(args: argparse.Namespace, world: World) -> int:
    with asked.session_of(args, world, changes=False) as session:
        made = session.backup.make(args.file, asked.shown_progress()).value
    if args.json:
        asked.print_json({"file": str(args.file), "size": made.size, "sha256": made.sha256, "seq": made.sequence,
                          "head": made.head, "missing": list(made.missing)})  # fmt: skip
        return 0
    catalog = asked.catalog_of(args, world)
    size = Decimal(f"{made.size / _MEGABYTE:.1f}")
    print(catalog.text(MADE, file=args.file, size=size, sha256=made.sha256))
    if made.missing:
        print(catalog.text(GONE, count=len(made.missing)), file=sys.stderr)
    return 0


def _restore(args: argparse.Namespace, world: World) -> int:
    catalog, desk = asked.catalog_of(args, world), asked.desk_of(args, world)
    card = desk.look_at_backup(args.file)
    user = _user(args, card)
    passphrase = asked.passphrase_of(args.passphrase_file, user, catalog)
    wish = Restoring(user, passphrase, args.desk, args.code, args.faulty)
    session = desk.restore(args.file, wish, asked.shown_progress())
    try:
        unit, device = session.unit, session.device
    finally:
        session.close()
    if args.json:
        asked.print_json({"vault": str(desk.folder), "unit": unit.code, "desk": unit.desk, "device": device})
    else:
        print(catalog.text(FAULTY if args.faulty else RESTORED, unit=unit.code, folder=desk.folder, letter=unit.desk))
    return 0


def _user(args: argparse.Namespace, card: BackupCard) -> str:
    users = [login.user for login in card.users]
    if not args.user and len(users) != 1:
        raise UserError(asked.NO_USER, users=", ".join(users))
    return args.user or users[0]
