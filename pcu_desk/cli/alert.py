"""`pcu-desk alert`: queue an alert or an answer from a file, list and show messages, write their files out."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import Any

from pcu_desk.cli import asked
from pcu_desk.cli.world import World
from pcu_desk.domain.codes import Outcome
from pcu_desk.domain.errors import Fault, RecordError, UserError
from pcu_desk.domain.files import FileStanding
from pcu_desk.domain.line import LineReason
from pcu_desk.domain.message import Message
from pcu_desk.domain.record import WRONG_FIELDS, decode, encode
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.i18n.catalog import Catalog
from pcu_desk.i18n.in_line import in_line
from pcu_desk.services.session import Session

QUEUED = QT_TRANSLATE_NOOP("cli", "{subject} waits to leave for {units}. It goes by itself when there is a line.")
NO_FILES = QT_TRANSLATE_NOOP(
    "cli", "files is a list of ids that evidence list shows, such as [{example}]. Nothing was queued."
)
AGAIN = QT_TRANSLATE_NOOP("cli", "The file is asked for again; it comes by itself when there is a line.")
NO_LIST = QT_TRANSLATE_NOOP("cli", 'recipients is a list of unit codes, such as ["AZBAK"]. Nothing was queued.')
NO_OUTCOME = QT_TRANSLATE_NOOP("cli", "An answer needs an outcome. Known: {known}.")
NOT_OF_ALERT = QT_TRANSLATE_NOOP("cli", "An alert has no such field. Known: {known}.")
NOT_OF_ANSWER = QT_TRANSLATE_NOOP("cli", "An answer has no such field. Known: {known}.")
READ = QT_TRANSLATE_NOOP("cli", "{subject} is marked as read; {unit} is told when there is a line.")
_WRITABLE = ("subject", "units", "goods", "parties", "reason", "asked", "handling", "valid_until")
_ALERT = ("case", "recipients", "files", *_WRITABLE)
_ANSWER = ("in_reply_to", "outcome", "text", "files")
_SHORT = 12


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse's own class is private
    """Add `alert …`."""
    group = commands.add_parser("alert", help="alerts to and from other units").add_subparsers(
        required=True, metavar="COMMAND"
    )
    add = group.add_parser("add", parents=[asked.shared()], help="queue an alert, or an answer with in_reply_to")
    add.add_argument("file", metavar="FILE.json", help="fields and an example: resources/help/files.md")
    add.set_defaults(run=_add)
    listed = group.add_parser("list", parents=[asked.shared()], help="threads, newest first")
    listed.set_defaults(run=_list)
    show = group.add_parser("show", parents=[asked.shared()], help="a thread with its states")
    show.add_argument("message", metavar="ID")
    show.set_defaults(run=_show)
    read = group.add_parser("read", parents=[asked.shared()], help="mark a message as read; its sender is told")
    read.add_argument("message", metavar="ID")
    read.set_defaults(run=_read)
    files = group.add_parser("files", parents=[asked.shared()], help="the files of a message and where they stand")
    files.add_argument("message", metavar="ID")
    files.set_defaults(run=_files)
    save = group.add_parser("save", parents=[asked.shared()], help="write a file of a message out as it was sent")
    save.add_argument("file", metavar="FILE-ID", help="of the file, as alert files shows it")
    save.add_argument("out", metavar="OUT", type=Path)
    save.set_defaults(run=_save)
    again = group.add_parser("again", parents=[asked.shared()], help="try a file of a message again, at once")
    again.add_argument("file", metavar="FILE-ID", help="of the file, as alert files shows it")
    again.set_defaults(run=_again)


def _add(args: argparse.Namespace, world: World) -> int:
    wanted = asked.read_object(args.file)
    with asked.session_of(args, world, changes=True) as session:
        message = _answer(session, wanted) if wanted.get("in_reply_to") else _alert(session, wanted)
    if args.json:
        asked.print_json({"id": message.id, "number": message.number, "state": message.state()})
        return 0
    catalog = asked.catalog_of(args, world)
    print(catalog.text(QUEUED, subject=message.subject, units=", ".join(message.recipients)))
    return 0


def _alert(session: Session, wanted: dict[str, Any]) -> Message:
    _refuse_unknown(wanted, _ALERT, NOT_OF_ALERT)
    fields = decode(Message, {name: wanted[name] for name in _WRITABLE if name in wanted})
    given = {name: getattr(fields, name) for name in _WRITABLE if name in wanted}
    draft = session.alerts.compose(session.cases.get(str(wanted["case"]))) if wanted.get("case") else Message()
    recipients = wanted.get("recipients", [])
    if not isinstance(recipients, list) or not all(isinstance(unit, str) for unit in recipients):
        raise UserError(NO_LIST)
    files = _evidence(wanted)
    return session.alerts.queue(replace(draft, **given), recipients, files, asked.shown_progress()).value


def _answer(session: Session, wanted: dict[str, Any]) -> Message:
    _refuse_unknown(wanted, _ANSWER, NOT_OF_ANSWER)
    outcome = next((known for known in Outcome if known.value == wanted.get("outcome")), None)
    if outcome is None:
        raise UserError(NO_OUTCOME, known=", ".join(Outcome))
    text, files = str(wanted.get("text", "")), _evidence(wanted)
    return session.alerts.reply(str(wanted["in_reply_to"]), outcome, text, files, asked.shown_progress()).value


def _evidence(wanted: dict[str, Any]) -> list[str]:
    files = wanted.get("files", [])
    if not isinstance(files, list) or not all(isinstance(each, str) for each in files):
        raise UserError(NO_FILES, example='"0193…"')
    return files


def _refuse_unknown(wanted: dict[str, Any], known: tuple[str, ...], text: Text) -> None:
    """Refuse a misspelt field: left out in silence, its words would never be sent."""
    params = (("known", ", ".join(known)),)
    if faults := tuple(Fault(name, text, params) for name in wanted if name not in known):
        raise RecordError(WRONG_FIELDS, faults, count=len(faults))


def _list(args: argparse.Namespace, world: World) -> int:
    catalog = asked.catalog_of(args, world)
    with asked.session_of(args, world, changes=False) as session:
        threads = session.alerts.threads()
        session.alerts.note_listed(len(threads))
    if args.json:
        asked.print_json([encode(message) for message in threads])
        return 0
    for message in threads:
        state = catalog.label(message.state()) if message.deliveries else catalog.label(message.kind)
        made = catalog.moment(message.created) if message.created else ""
        line = f"{message.id}  {message.number:<20} {made:<18} {message.sender:<6} {state:<10} {message.subject}"
        print(in_line(line))  # of another unit's hand
    return 0


def _show(args: argparse.Namespace, world: World) -> int:
    with asked.session_of(args, world, changes=False) as session:
        message = session.alerts.message(args.message)
        thread = session.alerts.thread(message.thread)
        session.alerts.note_viewed(message.id)  # before a word of it is shown, by whichever door
    asked.print_json([encode(each) for each in thread])
    return 0


def _read(args: argparse.Namespace, world: World) -> int:
    with asked.session_of(args, world, changes=True) as session:
        message = session.alerts.open(args.message).value
        session.alerts.note_viewed(message.id)
    if args.json:
        asked.print_json({"id": message.id, "state": message.state()})
        return 0
    print(in_line(asked.catalog_of(args, world).text(READ, subject=message.subject, unit=message.sender)))
    return 0


def _files(args: argparse.Namespace, world: World) -> int:
    with asked.session_of(args, world, changes=False) as session:
        standings = session.files.of(args.message)
        session.alerts.note_viewed(args.message)
    if args.json:
        asked.print_json([_standing(each) for each in standings])
        return 0
    catalog = asked.catalog_of(args, world)
    for each in standings:
        print(in_line(_line(each, catalog)))  # of another unit's hand
    return 0


def _standing(each: FileStanding) -> dict[str, Any]:
    row = each.row
    return {
        "id": row.id,
        "name": row.name,
        "media": row.media,
        "size": row.size,
        "sha256": row.sha256,
        "caption": row.caption,
        "state": each.state,
        "chunks_here": each.chunks_here,
        "chunks": each.chunks,
        "units": list(each.units),
        "reason": each.reason,
        "next_try": each.next_try.iso() if each.next_try else "",
    }


def _line(each: FileStanding, catalog: Catalog) -> str:
    row, waits = each.row, each.chunks_here < each.chunks
    state = catalog.label(each.state) + (f" {each.chunks_here}/{each.chunks}" if waits else "")
    why = f"  {catalog.label(LineReason.of(each.reason))}" if each.reason in tuple(LineReason) else ""
    units = f"  ({', '.join(each.units)})" if each.units else ""
    caption = f"  {row.caption}" if row.caption else ""
    return f"{row.id}  {row.sha256[:_SHORT]}  {row.size or 0:>10}  {state}{units}  {row.name}{caption}{why}"


def _save(args: argparse.Namespace, world: World) -> int:
    with asked.session_of(args, world, changes=False) as session:
        session.files.save(args.file, args.out)
    if args.json:
        asked.print_json({"file": str(args.out)})
    else:
        print(asked.catalog_of(args, world).text(asked.WRITTEN, file=args.out))
    return 0


def _again(args: argparse.Namespace, world: World) -> int:
    with asked.session_of(args, world, changes=False) as session:
        session.files.ask_again(args.file)
    if args.json:
        asked.print_json({"file": args.file})
    else:
        print(asked.catalog_of(args, world).text(AGAIN))
    return 0
