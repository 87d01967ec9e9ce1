"""`pcu-desk courier`: write what waits to a stick, look at what a stick brings, take it in."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

from pcu_desk.cli import asked
from pcu_desk.cli.world import World
from pcu_desk.domain.courier import CourierDirectory, CourierLook, Exported, Taken
from pcu_desk.domain.line import LineReason
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.i18n.catalog import Catalog

WRITTEN = QT_TRANSLATE_NOOP(
    "cli",
    "{file} is written and was read back: {size} KB for {units}. Messages: {messages}. Parts of files: {chunks}. "
    "Receipts: {receipts}. Its SHA-256 is {sha256}.",
)
STILL_WAITING = QT_TRANSLATE_NOOP("cli", "The messages wait here too until they are confirmed.")
LEFT = QT_TRANSLATE_NOOP("cli", "Parts of files that found no room: {left}. They go with the next file.")
LOST = QT_TRANSLATE_NOOP("cli", "These files can't be read here and are not in it: {names}.")
FOUND = QT_TRANSLATE_NOOP(
    "cli",
    "From {unit}, written {at}, for {units}. Signed by: {signer}. Messages: {messages}. Parts of files: {chunks}. "
    "Receipts: {receipts}. Nothing was taken in.",
)
AGAIN = QT_TRANSLATE_NOOP("cli", "This file was taken in here before; once more it changes nothing.")
NOT_OURS = QT_TRANSLATE_NOOP("cli", "It is not for this unit.")
TAKEN = QT_TRANSLATE_NOOP(
    "cli",
    "Taken in from {unit}. New: {new}. Here before: {known}. Held unread: {held}. For other desks: {others}. "
    "Parts of files: {chunks}. Own messages confirmed: {confirmed}.",
)
ANSWERED = QT_TRANSLATE_NOOP("cli", "Messages that the hub has now: {sent}. Refused by it: {refused}.")
SIGNER = QT_TRANSLATE_NOOP("cli", "It was written by: {signer}.")
FORGED = QT_TRANSLATE_NOOP(
    "cli", "It offered a key that its desk has not signed. The key is not used; tell the administrator of the hub."
)
LATE = QT_TRANSLATE_NOOP(
    "cli", "A part of the hub's answer does not follow what this desk has. It is passed over and comes again."
)
NO_UNIT = "–"
_KILOBYTE = 1_000


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse's own class is private
    """Add `courier …`."""
    group = commands.add_parser("courier", help="messages on a stick, where there is no line").add_subparsers(
        required=True, metavar="COMMAND"
    )
    export = group.add_parser("export", parents=[asked.shared()], help="write what waits to a file and read it back")
    export.add_argument("file", metavar="FILE.pcucourier", type=Path)
    export.add_argument("--to", nargs="+", default=[], metavar="UNIT", help="these units alone; all when left out")
    export.set_defaults(run=_export)
    taken = group.add_parser("import", parents=[asked.shared()], help="take a file in; twice is as once")
    taken.add_argument("file", metavar="FILE.pcucourier", type=Path)
    taken.set_defaults(run=_import)
    look = group.add_parser("look", parents=[asked.shared()], help="tell what is in a file and take nothing in")
    look.add_argument("file", metavar="FILE.pcucourier", type=Path)
    look.set_defaults(run=_look)


def _export(args: argparse.Namespace, world: World) -> int:
    with asked.session_of(args, world, changes=False) as session:
        made = session.courier.export(args.file, args.to, asked.shown_progress()).value
    if args.json:
        asked.print_json(_exported(made))
        return 0
    catalog = asked.catalog_of(args, world)
    size = Decimal(-(-made.size // _KILOBYTE))
    counts = {"messages": made.messages, "chunks": made.chunks, "receipts": made.receipts}
    print(catalog.text(WRITTEN, file=made.file, size=size, units=_units(made.to), sha256=made.sha256, **counts))
    if made.messages:
        print(catalog.text(STILL_WAITING))
    if made.left:
        print(catalog.text(LEFT, left=made.left), file=sys.stderr)
    if made.lost:
        print(catalog.text(LOST, names=", ".join(made.lost)), file=sys.stderr)
    return 0


def _import(args: argparse.Namespace, world: World) -> int:
    with asked.session_of(args, world, changes=True) as session:
        taken = session.courier.take(args.file, asked.shown_progress()).value
    if args.json:
        asked.print_json(_taken(taken))
        return 0
    for line in _told(taken, asked.catalog_of(args, world)):
        print(line)
    return 0


def _look(args: argparse.Namespace, world: World) -> int:
    with asked.session_of(args, world, changes=False) as session:
        seen = session.courier.look(args.file, asked.shown_progress())
    if args.json:
        asked.print_json(_seen(seen))
        return 0
    catalog = asked.catalog_of(args, world)
    counts = {"messages": seen.messages, "chunks": seen.chunks, "receipts": seen.receipts}
    words = {"unit": seen.unit or NO_UNIT, "at": catalog.moment(seen.at), "units": _units(seen.to)}
    print(catalog.text(FOUND, signer=seen.signer.label, **words, **counts))
    if seen.again:
        print(catalog.text(AGAIN))
    if not seen.mine:
        print(catalog.text(NOT_OURS))
    return 0


def _told(taken: Taken, catalog: Catalog) -> Iterator[str]:
    counts = {name: getattr(taken, name) for name in ("new", "known", "held", "others", "chunks", "confirmed")}
    yield catalog.text(TAKEN, unit=taken.unit or taken.signer.label, **counts)
    yield catalog.text(SIGNER, signer=taken.signer.label)
    if taken.sent or taken.refused:
        yield catalog.text(ANSWERED, sent=taken.sent, refused=taken.refused)
    if taken.directory not in (CourierDirectory.NONE, CourierDirectory.SAME):
        yield catalog.label(taken.directory)
    if taken.again:
        yield catalog.text(AGAIN)
    if taken.forged:
        yield catalog.text(FORGED)
    if taken.forked:
        yield catalog.label(LineReason.FORKED)
    if taken.late:
        yield catalog.text(LATE)


def _units(units: tuple[str, ...]) -> str:
    return ", ".join(units) or NO_UNIT


def _exported(made: Exported) -> dict[str, Any]:
    return {
        "file": str(made.file), "id": made.id, "size": made.size, "sha256": made.sha256, "to": list(made.to),
        "messages": made.messages, "chunks": made.chunks, "receipts": made.receipts, "left": made.left,
        "lost": list(made.lost),
    }  # fmt: skip


def _taken(taken: Taken) -> dict[str, Any]:
    return {
        "id": taken.id, "unit": taken.unit, "desk": taken.device, "signer": taken.signer.value, "again": taken.again,
        "directory": taken.directory.value, "new": taken.new, "known": taken.known, "held": taken.held,
        "others": taken.others, "chunks": taken.chunks, "files": taken.files, "confirmed": taken.confirmed,
        "sent": taken.sent, "refused": taken.refused, "forged": taken.forged, "forked": taken.forked,
        "late": taken.late,
    }  # fmt: skip


def _seen(seen: CourierLook) -> dict[str, Any]:
    return {
        "id": seen.id, "unit": seen.unit, "desk": seen.device, "signer": seen.signer.value, "at": seen.at.iso(),
        "to": list(seen.to), "mine": seen.mine, "again": seen.again, "messages": seen.messages, "chunks": seen.chunks,
        "receipts": seen.receipts, "size": seen.size,
    }  # fmt: skip
