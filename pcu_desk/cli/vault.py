"""`pcu-desk vault`: its founding and its people by other modules; the unit's settings and its enrolment here."""

from __future__ import annotations

import argparse
import sys
from base64 import b64decode
from pathlib import Path
from typing import Any

from pcu_desk.cli import asked
from pcu_desk.cli.founding import add_create
from pcu_desk.cli.officers import add_officers
from pcu_desk.cli.units import add_units
from pcu_desk.cli.world import World
from pcu_desk.domain.printing import FormsChange
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

REQUEST = QT_TRANSLATE_NOOP(
    "cli", "The request is in {file}. Read this fingerprint to the administrator: {fingerprint}"
)
TAKEN_IN = QT_TRANSLATE_NOOP("cli", "The directory is taken in. Units that can be written to: {units}.")
NO_UNITS = QT_TRANSLATE_NOOP("cli", "The directory is taken in. It names no other unit to write to yet.")
UNIT_SET = QT_TRANSLATE_NOOP("cli", "The settings of the unit are changed and signed.")
UNIT_SAME = QT_TRANSLATE_NOOP("cli", "The unit has these settings already. Nothing was changed.")
EMBLEM_SET = QT_TRANSLATE_NOOP("cli", "The emblem stands on the unit's papers from now on. The change is signed.")
EMBLEM_REMOVED = QT_TRANSLATE_NOOP("cli", "The unit's papers have no emblem from now on. The change is signed.")
EMBLEM_OR_REMOVE = QT_TRANSLATE_NOOP("cli", "Name a picture, or --remove.")
ROTATED = QT_TRANSLATE_NOOP(
    "cli",
    "This desk has a new key, number {number}: {fingerprint}. The others learn it with the next sync or courier file; "
    "what was sealed for the keys before it still opens here.",
)
ROOT = QT_TRANSLATE_NOOP("cli", "Its fingerprint, for the administrator to confirm: {fingerprint}")


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse's own class is private
    """Add `vault …`."""
    group = commands.add_parser("vault", help="create a vault, its officers and passphrases").add_subparsers(
        required=True, metavar="COMMAND"
    )
    add_create(group)
    add_officers(group)
    unit = group.add_parser("unit", parents=[asked.shared()], help="print the unit's own settings, or set them")
    unit.add_argument("file", nargs="?", metavar="FILE.json", help="what is to change: resources/help/files.md")
    unit.set_defaults(run=_unit)
    emblem = group.add_parser("emblem", parents=[asked.shared()], help="set the emblem on the unit's papers")
    emblem.add_argument("file", nargs="?", type=Path, metavar="FILE", help="a PNG or JPEG picture")
    emblem.add_argument("--remove", action="store_true", help="take the emblem away")
    emblem.set_defaults(run=_emblem)
    enrol = group.add_parser("enrol", parents=[asked.shared()], help="write the request to be enrolled")
    enrol.add_argument("request", metavar="REQUEST.json")
    enrol.set_defaults(run=_enrol)
    directory = group.add_parser("directory", parents=[asked.shared()], help="take in the directory of units")
    directory.add_argument("file", metavar="FILE")
    directory.add_argument(
        "--fingerprint", default="", metavar="TEXT", help="as the administrator read it out; another one is refused"
    )
    directory.set_defaults(run=_directory)
    add_units(group)
    rotate = group.add_parser("rotate", parents=[asked.shared()], help="make a new key for messages to this desk")
    rotate.set_defaults(run=_rotate)


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


def _emblem(args: argparse.Namespace, world: World) -> int:
    catalog = asked.catalog_of(args, world)
    if (args.file is None) != args.remove:
        print(catalog.text(EMBLEM_OR_REMOVE), file=sys.stderr)
        return asked.USAGE
    with asked.session_of(args, world, changes=True) as session:
        wanted = session.forms.emblem(args.file) if args.file is not None else ""
        changed = bool(session.forms.change(FormsChange(emblem=wanted)).changes.ids)
    if args.json:
        asked.print_json({"changed": changed, "bytes": len(b64decode(wanted))})
        return 0
    done = EMBLEM_REMOVED if args.remove else EMBLEM_SET
    print(catalog.text(done if changed else UNIT_SAME))
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


def _rotate(args: argparse.Namespace, world: World) -> int:
    with asked.session_of(args, world, changes=True) as session:
        made = session.keys.rotate()
    if args.json:
        asked.print_json({"device": made.device, "number": made.number, "fingerprint": made.fingerprint})
        return 0
    print(asked.catalog_of(args, world).text(ROTATED, number=made.number, fingerprint=made.fingerprint))
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
