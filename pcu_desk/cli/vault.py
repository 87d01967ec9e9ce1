"""`pcu-desk vault`: found a vault, its officers, a passphrase, and its enrolment in the exchange."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from typing import Any

from pcu_desk.cli import asked
from pcu_desk.cli.founding import add_create
from pcu_desk.cli.world import World
from pcu_desk.domain.codes import Role
from pcu_desk.domain.record import decode
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

ADDED = QT_TRANSLATE_NOOP("cli", "{user} can unlock now as {role}.")
CODES = QT_TRANSLATE_NOOP(
    "cli", "Write these two codes on paper and lock them away; older ones of {user} open nothing any more:\n{codes}"
)
RECOVERED = QT_TRANSLATE_NOOP("cli", "{user} has a new passphrase; the code is spent. New codes: pcu-desk vault codes.")
CHANGED = QT_TRANSLATE_NOOP("cli", "The passphrase of {user} is changed.")
REQUEST = QT_TRANSLATE_NOOP(
    "cli", "The request is in {file}. Read this fingerprint to the administrator: {fingerprint}"
)
TAKEN_IN = QT_TRANSLATE_NOOP("cli", "The directory is taken in. Units that can be written to: {units}.")
NO_UNITS = QT_TRANSLATE_NOOP("cli", "The directory is taken in. It names no other unit to write to yet.")
UNIT_SET = QT_TRANSLATE_NOOP("cli", "The settings of the unit are changed and signed.")
UNIT_SAME = QT_TRANSLATE_NOOP("cli", "The unit has these settings already. Nothing was changed.")
ROOT = QT_TRANSLATE_NOOP("cli", "Its fingerprint, for the administrator to confirm: {fingerprint}")


@dataclass(frozen=True, slots=True)
class NewOfficer:
    """What `vault users --add OFFICER.json` holds."""

    user: str = ""
    name: str = ""
    name_latin: str = ""
    role: Role = Role.OFFICER


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse's own class is private
    """Add `vault …`."""
    group = commands.add_parser("vault", help="create a vault, its officers and passphrases").add_subparsers(
        required=True, metavar="COMMAND"
    )
    add_create(group)
    users = group.add_parser("users", parents=[asked.shared()], help="list the officers, or add one")
    users.add_argument("--add", metavar="OFFICER.json", help="user, name, name_latin, role")
    users.add_argument("--new-passphrase-file", metavar="FILE", help="first passphrase of the new officer")
    users.set_defaults(run=_users)
    change = group.add_parser("passphrase", parents=[asked.shared()], help="change your own passphrase")
    change.add_argument("--new-passphrase-file", metavar="FILE", help="else the terminal asks twice")
    change.set_defaults(run=_passphrase)
    codes = group.add_parser("codes", parents=[asked.shared()], help="print two new recovery codes of your own")
    codes.set_defaults(run=_codes)
    recover = group.add_parser(
        "recover", parents=[asked.shared()], help="a new passphrase by a recovery code, which --passphrase-file holds"
    )
    recover.add_argument("--new-passphrase-file", metavar="FILE", help="else the terminal asks twice")
    recover.set_defaults(run=_recover)
    unit = group.add_parser("unit", parents=[asked.shared()], help="print the unit's own settings, or set them")
    unit.add_argument("file", nargs="?", metavar="FILE.json", help="what is to change: resources/help/files.md")
    unit.set_defaults(run=_unit)
    enrol = group.add_parser("enrol", parents=[asked.shared()], help="write the request to be enrolled")
    enrol.add_argument("request", metavar="REQUEST.json")
    enrol.set_defaults(run=_enrol)
    directory = group.add_parser("directory", parents=[asked.shared()], help="take in the directory of units")
    directory.add_argument("file", metavar="FILE")
    directory.add_argument(
        "--fingerprint", default="", metavar="TEXT", help="as the administrator read it out; another one is refused"
    )
    directory.set_defaults(run=_directory)


def _users(args: argparse.Namespace, world: World) -> int:
    catalog = asked.catalog_of(args, world)
    with asked.session_of(args, world, changes=bool(args.add)) as session:
        if args.add:
            new = decode(NewOfficer, asked.read_object(args.add))
            passphrase = asked.new_passphrase(args.new_passphrase_file, new.user, catalog)
            session.officers.add(new.user, new.name, new.name_latin, new.role, passphrase)
            if not args.json:
                print(catalog.text(ADDED, user=new.user, role=new.role.label))
                return 0
        officers = session.officers.all()
    if args.json:
        asked.print_json(
            [{"user": o.user, "name": o.name, "name_latin": o.name_latin, "role": o.role.value} for o in officers]
        )
        return 0
    for officer in officers:
        print(f"{officer.user:<16} {catalog.label(officer.role):<12} {officer.name} {officer.name_latin}")
    return 0


def _passphrase(args: argparse.Namespace, world: World) -> int:
    catalog, desk = asked.catalog_of(args, world), asked.desk_of(args, world)
    user = asked.user_of(args, desk)
    old = asked.passphrase_of(args.passphrase_file, user, catalog)
    new = asked.new_passphrase(args.new_passphrase_file, user, catalog)
    session = desk.unlock(user, old)
    try:
        session.officers.change_passphrase(old, new)
    finally:
        session.close()
    if args.json:
        asked.print_json({"user": user})
    else:
        print(catalog.text(CHANGED, user=user))
    return 0


def _codes(args: argparse.Namespace, world: World) -> int:
    with asked.session_of(args, world, changes=True) as session:
        user, codes = session.officer.user, session.new_recovery_codes()
    if args.json:
        asked.print_json({"user": user, "recovery_codes": list(codes)})
        return 0
    print(asked.catalog_of(args, world).text(CODES, user=user, codes="\n".join(codes)))
    return 0


def _recover(args: argparse.Namespace, world: World) -> int:
    catalog, desk = asked.catalog_of(args, world), asked.desk_of(args, world)
    user = asked.user_of(args, desk)
    code = asked.passphrase_of(args.passphrase_file, user, catalog)
    desk.recover(user, code, asked.new_passphrase(args.new_passphrase_file, user, catalog)).close()
    print(catalog.text(RECOVERED, user=user))
    return 0


def _unit(args: argparse.Namespace, world: World) -> int:
    record = asked.read_object(args.file) if args.file else None
    with asked.session_of(args, world, changes=record is not None) as session:
        changed = record is not None and bool(session.units.change(record).changes.ids)
        settings = session.units.settings()
    if record is None or args.json:
        asked.print_json(settings)
        return 0
    print(asked.catalog_of(args, world).text(UNIT_SET if changed else UNIT_SAME))
    return 0


def _enrol(args: argparse.Namespace, world: World) -> int:
    with asked.session_of(args, world, changes=False) as session:
        request = session.exchange.enrolment()
        asked.write_bytes(args.request, request.to_bytes(session.exchange.keys))
    if args.json:
        asked.print_json({"request": args.request, "fingerprint": request.fingerprint, "device": request.public.id})
        return 0
    print(asked.catalog_of(args, world).text(REQUEST, file=args.request, fingerprint=request.fingerprint))
    return 0


def _directory(args: argparse.Namespace, world: World) -> int:
    with asked.session_of(args, world, changes=True) as session:
        session.exchange.take_directory(asked.read_bytes(args.file), args.fingerprint)
        units, root = list(session.exchange.partners()), session.exchange.root_fingerprint()
    if args.json:
        asked.print_json({"units": units, "root_fingerprint": root})
        return 0
    catalog = asked.catalog_of(args, world)
    print(catalog.text(TAKEN_IN, units=", ".join(units)) if units else catalog.text(NO_UNITS))
    print(catalog.text(ROOT, fingerprint=root))
    return 0
