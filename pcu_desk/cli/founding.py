"""`pcu-desk vault create` and the recovery sheet: no vault is made before one of its two codes was given back."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from pcu_desk.cli import asked
from pcu_desk.cli.world import World
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.report import RecoverySheet
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.i18n.catalog import Catalog
from pcu_desk.services.session import Desk

_PAGE = ".pdf"
CREATED = QT_TRANSLATE_NOOP("cli", "The vault of {unit} is in {folder}. Its first supervisor is {user}.")
PASSPHRASE_ONLY = QT_TRANSLATE_NOOP("cli", "Passphrase only: no keyring of this computer guards a second part.")
SECOND_FACTOR = QT_TRANSLATE_NOOP(
    "cli",
    "The keyring of this account guards a second part of the key: with the passphrase, only this account of this"
    " computer unlocks. For a vault that several accounts share: vault passphrase --no-keyring.",
)
THESE_CODES = QT_TRANSLATE_NOOP(
    "cli",
    "These two codes open the vault when the passphrase is forgotten or the keyring is lost. Write them on paper and"
    " lock it away; they are shown once:\n{codes}",
)
TYPE_BACK = QT_TRANSLATE_NOOP("cli", "Type one of the two codes from the paper: ")
NO_CODE = QT_TRANSLATE_NOOP("cli", "No code was typed back, so no vault was made.")
NO_TERMINAL = QT_TRANSLATE_NOOP(
    "cli", "There is no terminal to type a recovery code back. Name a new file for the two codes: --recovery-file FILE."
)
FILE_THERE = QT_TRANSLATE_NOOP("cli", "{file} is there already. Nothing was changed; name a new file for the codes.")
FILE_INSIDE = QT_TRANSLATE_NOOP(
    "cli", "{file} lies in the vault's own folder: whoever takes the folder could open it. Name a file elsewhere."
)
SHEET = QT_TRANSLATE_NOOP("cli", "Recovery sheet of {user} ({name}), unit {unit}, {day}")
SHEET_VAULT = QT_TRANSLATE_NOOP("cli", "Vault: {vault}")
SHEET_FOUNDER = QT_TRANSLATE_NOOP("cli", "Fingerprint of the founder's key: {fingerprint}")
SHEET_USE = QT_TRANSLATE_NOOP(
    "cli",
    "Either code opens the vault once and gives a new passphrase: pcu-desk vault recover. Keep this sheet under lock;"
    " whoever holds it and the computer's disk can read the vault.",
)
SHEET_IN = QT_TRANSLATE_NOOP("cli", "The recovery sheet is in {file}. Print it, lock it away and delete the file.")


def add_create(group: argparse._SubParsersAction) -> None:  # type: ignore[type-arg]  # argparse names no other type
    """Add `vault create`."""
    create = group.add_parser("create", parents=[asked.shared()], help="found a vault")
    create.add_argument(
        "--from",
        dest="setup",
        required=True,
        metavar="SETUP.json",
        help="unit, founder: resources/help/files.md",
    )
    add_recovery_file(create)
    create.add_argument("--no-keyring", action="store_true", help="passphrase only, for a vault that accounts share")
    create.set_defaults(run=_create)


def add_recovery_file(parser: argparse.ArgumentParser) -> None:
    """Add `--recovery-file`."""
    parser.add_argument(
        "--recovery-file",
        metavar="FILE",
        help="new file for the recovery sheet, a page to print when it ends in .pdf; without it the terminal shows it",
    )


def shown_sheet(sheet: RecoverySheet, catalog: Catalog) -> str:
    """Return the sheet as text."""
    day = sheet.made.isoformat()
    lines = (
        catalog.text(SHEET, user=sheet.user, name=sheet.name, unit=sheet.unit, day=day),
        *("    " + code for code in sheet.codes),
        catalog.text(SHEET_VAULT, vault=sheet.vault),
        catalog.text(SHEET_FOUNDER, fingerprint=sheet.fingerprint),
        catalog.text(SHEET_USE),
    )
    return "\n".join(lines)


def check_place(file: str | None, folder: Path) -> None:
    """Raise UserError when recovery codes can't be written there: over another file, or beside what they open."""
    if file is None:
        return
    path = Path(file)
    if path.exists():
        raise UserError(FILE_THERE, file=file)
    if path.resolve().is_relative_to(folder.resolve()):
        raise UserError(FILE_INSIDE, file=file)


def hand_out(sheet: RecoverySheet, file: str | None, desk: Desk, catalog: Catalog) -> str:
    """Write the sheet into the file named, as a page when it is named as a PDF, else return its text."""
    text = shown_sheet(sheet, catalog)
    if file is None:
        return text
    asked.write_parts(file, (f"{text}\n".encode(),))  # the codes are shown once: a page that fails must not lose them
    if Path(file).suffix.lower() == _PAGE:
        asked.write_parts(file, (desk.sheet_paper(sheet, catalog.language).pdf,))
    return catalog.text(SHEET_IN, file=file)


def _create(args: argparse.Namespace, world: World) -> int:
    catalog, desk = asked.catalog_of(args, world), asked.desk_of(args, world)
    setup = asked.read_object(args.setup)
    founder = setup.get("founder")
    user = str(founder.get("user", "")) if isinstance(founder, dict) else ""
    passphrase = asked.new_passphrase(args.passphrase_file, user, catalog)
    desk.check_setup(setup, passphrase)
    codes, typed = _typed_back(args, desk, catalog)
    try:
        session = desk.create(setup, passphrase, codes, typed, keyring=not args.no_keyring)
    except BaseException:
        if args.recovery_file is not None:  # its codes open nothing
            Path(args.recovery_file).unlink(missing_ok=True)
        raise
    try:
        sheet, second = session.sheet(codes), session.second_factor
    finally:
        session.close()
    told = hand_out(sheet, args.recovery_file, desk, catalog)
    if args.json:
        made = {"vault": str(desk.folder), "unit": sheet.unit, "user": user, "second_factor": second}
        asked.print_json({**made, "id": sheet.vault, "founder": sheet.founder, "recovery_file": args.recovery_file})
        return 0
    print(catalog.text(CREATED, unit=sheet.unit, folder=desk.folder, user=user))
    print(catalog.text(SECOND_FACTOR if second else PASSPHRASE_ONLY))
    print(told)
    return 0


def _typed_back(args: argparse.Namespace, desk: Desk, catalog: Catalog) -> tuple[Sequence[str], str]:
    """Return two new codes and the one that came back: out of the file they were written to, else off the terminal."""
    check_place(args.recovery_file, desk.folder)
    codes = desk.recovery_codes()
    if args.recovery_file is not None:
        asked.write_parts(args.recovery_file, ("\n".join((*codes, "")).encode(),))
        return codes, asked.read_text(args.recovery_file).split("\n", 1)[0]
    if sys.stdin is None or not sys.stdin.isatty():
        raise UserError(NO_TERMINAL)
    print(catalog.text(THESE_CODES, codes="\n".join(codes)), file=sys.stderr)
    return codes, _asked_back(codes, desk, catalog)


def _asked_back(codes: Sequence[str], desk: Desk, catalog: Catalog) -> str:
    """Ask until one of the codes is typed; the end of the input makes no vault."""
    while True:
        print(catalog.text(TYPE_BACK), end="", file=sys.stderr, flush=True)
        typed = sys.stdin.readline()
        if not typed:
            raise UserError(NO_CODE)
        try:
            desk.check_code(codes, typed)
        except UserError as error:
            print(catalog.error(error), file=sys.stderr)
        else:
            return typed
