"""`pcu-desk vault users, role, countersign, remove, rekey, passphrase, codes, recover`: people and their keys."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pcu_desk.cli import asked
from pcu_desk.cli.founding import add_recovery_file, check_place, hand_out
from pcu_desk.cli.world import World
from pcu_desk.domain.codes import Role
from pcu_desk.domain.officer import Officer, fingerprint
from pcu_desk.domain.record import decode
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.i18n.catalog import Catalog
from pcu_desk.services.session import Desk, Session

ADDED = QT_TRANSLATE_NOOP("cli", "{user} can unlock now as {role}.")
CODES = QT_TRANSLATE_NOOP("cli", "Older recovery codes of {user} open nothing any more.")
RECOVERED = QT_TRANSLATE_NOOP("cli", "{user} has a new passphrase and a new key; older codes open nothing any more.")
WAITS = QT_TRANSLATE_NOOP(
    "cli",
    "Until another supervisor countersigns the new key, {user} can read and verify only:"
    " pcu-desk vault countersign {user} --fingerprint TEXT. It is to be read out: {fingerprint}",
)
ALONE = QT_TRANSLATE_NOOP(
    "cli", "There is no other supervisor, so the key before it countersigned the new one; the auditor's report says so."
)
CHANGED = QT_TRANSLATE_NOOP("cli", "The passphrase of {user} is changed.")
ROLE_SET = QT_TRANSLATE_NOOP("cli", "{user} is {role} now.")
COUNTERSIGNED = QT_TRANSLATE_NOOP("cli", "The new key of {user} is countersigned: {fingerprint}")
REMOVED = QT_TRANSLATE_NOOP(
    "cli", "{user} is removed, and the database has a new key that {user} does not hold. What {user} signed stays."
)
REKEYED = QT_TRANSLATE_NOOP("cli", "The database has a new key. Copies and backups from before stay under the old one.")
WAITING = QT_TRANSLATE_NOOP("cli", "new key waits for its countersignature")
_SHORT = 16


@dataclass(frozen=True, slots=True)
class NewOfficer:
    """What `vault users --add OFFICER.json` holds."""

    user: str = ""
    name: str = ""
    name_latin: str = ""
    role: Role = Role.OFFICER


def add_officers(group: Any) -> None:  # noqa: ANN401 - argparse's own class is private
    """Add the commands about people."""

    def command(name: str, run: Any, words: str, *options: str) -> argparse.ArgumentParser:  # noqa: ANN401 - a command
        parser: argparse.ArgumentParser = group.add_parser(name, parents=[asked.shared()], help=words)
        for option in options:
            parser.add_argument(option)
        parser.set_defaults(run=run)
        return parser

    users = command("users", _users, "list the officers with role and key, or add one")
    users.add_argument("--add", metavar="OFFICER.json", help="user, name, name_latin, role")
    _add_new_passphrase(users, "first passphrase of the new officer")
    _add_keyring(users, "the new officer")
    role = command("role", _role, "give an officer another role", "officer")
    role.add_argument("role", choices=[each.value for each in Role])
    counter = command("countersign", _countersign, "countersign the new key of one who came back by a code", "officer")
    heard = "the new key's, as its owner read it out; another one is refused"
    counter.add_argument("--fingerprint", required=True, metavar="TEXT", help=heard)
    command("remove", _remove, "remove an officer and change the key of the database", "officer")
    command("rekey", _rekey, "change the key of the database")
    change = command("passphrase", _passphrase, "change your own passphrase")
    _add_new_passphrase(change, "else the terminal asks twice")
    _add_keyring(change, "you")
    codes = command("codes", _codes, "two new recovery codes of your own")
    recover = command("recover", _recover, "come back by a recovery code, which --passphrase-file holds")
    _add_new_passphrase(recover, "else the terminal asks twice")
    for parser in (codes, recover):
        add_recovery_file(parser)


def _add_new_passphrase(parser: argparse.ArgumentParser, words: str) -> None:
    parser.add_argument("--new-passphrase-file", metavar="FILE", help=words)


def _add_keyring(parser: argparse.ArgumentParser, whom: str) -> None:
    words = f"whether the keyring of this account guards a second part of the key for {whom}"
    parser.add_argument("--keyring", action=argparse.BooleanOptionalAction, default=None, help=words)


def _users(args: argparse.Namespace, world: World) -> int:
    catalog = asked.catalog_of(args, world)
    with asked.session_of(args, world, changes=bool(args.add)) as session:
        if args.add:
            new = decode(NewOfficer, asked.read_object(args.add))
            passphrase = asked.new_passphrase(args.new_passphrase_file, new.user, catalog)
            names = (new.name, new.name_latin)
            session.officers.add(new.user, *names, new.role, passphrase, keyring=args.keyring)
            if not args.json:
                print(catalog.text(ADDED, user=new.user, role=new.role.label))
                return 0
        officers = session.officers.all()
    if args.json:
        asked.print_json([_row(officer) for officer in officers])
        return 0
    for officer in officers:
        waiting = f"  ({catalog.text(WAITING)})" if officer.pending else ""
        key = fingerprint(officer.public_key)[:_SHORT]
        print(
            f"{officer.user:<16} {catalog.label(officer.role):<12} {key}  {officer.name} {officer.name_latin}{waiting}"
        )
    return 0


def _row(officer: Officer) -> dict[str, object]:
    return {
        "user": officer.user,
        "name": officer.name,
        "name_latin": officer.name_latin,
        "role": officer.role.value,
        "fingerprint": fingerprint(officer.public_key),
        "pending": officer.pending,
    }


def _role(args: argparse.Namespace, world: World) -> int:
    with asked.session_of(args, world, changes=True) as session:
        officer = session.officers.set_role(args.officer, Role.of(args.role)).value
    return _said(
        args, world, officer, asked.catalog_of(args, world).text(ROLE_SET, user=officer.user, role=officer.role.label)
    )


def _countersign(args: argparse.Namespace, world: World) -> int:
    with asked.session_of(args, world, changes=True) as session:
        officer = session.officers.countersign(args.officer, args.fingerprint).value
    key = fingerprint(officer.public_key)
    told = asked.catalog_of(args, world).text(COUNTERSIGNED, user=officer.user, fingerprint=key)
    return _said(args, world, officer, told)


def _said(args: argparse.Namespace, _world: World, officer: Officer, told: str) -> int:
    if args.json:
        asked.print_json(_row(officer))
    else:
        print(told)
    return 0


def _remove(args: argparse.Namespace, world: World) -> int:
    with asked.session_of(args, world, changes=True) as session:
        session.officers.remove(args.officer, asked.shown_progress())
    if args.json:
        asked.print_json({"removed": args.officer})
    else:
        print(asked.catalog_of(args, world).text(REMOVED, user=args.officer))
    return 0


def _rekey(args: argparse.Namespace, world: World) -> int:
    with asked.session_of(args, world, changes=True) as session:
        session.officers.rekey(asked.shown_progress())
    if args.json:
        asked.print_json({"rekeyed": True})
    else:
        print(asked.catalog_of(args, world).text(REKEYED))
    return 0


def _passphrase(args: argparse.Namespace, world: World) -> int:
    catalog, desk = asked.catalog_of(args, world), asked.desk_of(args, world)
    user = asked.user_of(args, desk)
    old = asked.passphrase_of(args.passphrase_file, user, catalog)
    new = asked.new_passphrase(args.new_passphrase_file, user, catalog)
    session = desk.unlock(user, old)
    try:
        session.officers.change_passphrase(old, new, args.keyring)
        second = session.second_factor
    finally:
        session.close()
    if args.json:
        asked.print_json({"user": user, "second_factor": second})
    else:
        print(catalog.text(CHANGED, user=user))
    return 0


def _codes(args: argparse.Namespace, world: World) -> int:
    catalog, desk = asked.catalog_of(args, world), asked.desk_of(args, world)
    check_place(args.recovery_file, desk.folder)
    user = asked.user_of(args, desk)
    passphrase = asked.passphrase_of(args.passphrase_file, user, catalog)
    session = desk.unlock(user, passphrase)
    try:
        codes = session.officers.new_codes(passphrase)
        told = _handed_out(args, desk, session, codes, catalog)
    finally:
        session.close()
    if args.json:
        asked.print_json(_codes_row(args, user, codes))
        return 0
    print(catalog.text(CODES, user=user))
    print(told)
    return 0


def _recover(args: argparse.Namespace, world: World) -> int:
    catalog, desk = asked.catalog_of(args, world), asked.desk_of(args, world)
    check_place(args.recovery_file, desk.folder)
    user = asked.user_of(args, desk)
    code = asked.passphrase_of(args.passphrase_file, user, catalog)
    session, codes = desk.recover(user, code, asked.new_passphrase(args.new_passphrase_file, user, catalog))
    try:
        officer, told = session.officer, _handed_out(args, desk, session, codes, catalog)
        others = [each for each in session.officers.all() if each.user != user and each.role is Role.SUPERVISOR]
    finally:
        session.close()
    if args.json:
        asked.print_json({**_codes_row(args, user, codes), "pending": officer.pending})
        return 0
    print(catalog.text(RECOVERED, user=user))
    print(told)
    if officer.pending:
        print(catalog.text(WAITS, user=user, fingerprint=fingerprint(officer.public_key)))
    elif officer.role is Role.SUPERVISOR and not others:
        print(catalog.text(ALONE))
    return 0


def _handed_out(args: argparse.Namespace, desk: Desk, session: Session, codes: Sequence[str], catalog: Catalog) -> str:
    """Write the sheet where it was asked for; with `--json` alone the document has the codes."""
    if args.json and args.recovery_file is None:
        return ""
    return hand_out(session.sheet(codes), args.recovery_file, desk, catalog)


def _codes_row(args: argparse.Namespace, user: str, codes: Sequence[str]) -> dict[str, object]:
    if args.recovery_file is not None:
        return {"user": user, "recovery_file": args.recovery_file}
    return {"user": user, "recovery_codes": list(codes)}
