"""`pcu-desk case add`, `export`, `draw` and the rest that reads or writes files of cases."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from typing import Any

from pcu_desk.cli import asked
from pcu_desk.cli.world import World
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.export import is_document
from pcu_desk.domain.record import Record
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.services.cases import Cases
from pcu_desk.services.documents import Reread

OPENED = QT_TRANSLATE_NOOP("cli", "Inspection {number} is recorded as a draft.")
TAKEN_IN = QT_TRANSLATE_NOOP("cli", "Cases taken in: {taken}. Already here: {here}.")
EXPORTED = QT_TRANSLATE_NOOP("cli", "Every case of this vault is in {file}.")
DRAWN = QT_TRANSLATE_NOOP(
    "cli", "Draw {draw}: {count} of {candidates}. Record each with: pcu-desk case add FILE.json --draw {draw}"
)
HANDED_OVER = QT_TRANSLATE_NOOP("cli", "Case {number}, links in the chain of custody: {count}.")
_END = b"]}"  # the last line of an export, and what is missing behind its first
CUT = QT_TRANSLATE_NOOP("cli", "{file} ends before its last case. Nothing was taken in; copy it again.")
ONE_OR_ALL = QT_TRANSLATE_NOOP("cli", "Name one case, or --all.")


def add_commands(group: Any) -> None:  # noqa: ANN401 - argparse's own class is private
    """Add the commands to those of `case …`."""
    for name, run, help_text in (
        ("template", _template, "print an empty case with every field"),
        ("schema", _schema, "print the JSON Schema of files of cases"),
    ):
        printed = group.add_parser(name, parents=[asked.shared(unlocks=False)], help=help_text)
        printed.set_defaults(run=run)
    add = group.add_parser("add", parents=[asked.shared()], help="record an inspection, or take exported cases in")
    add.add_argument("file", metavar="FILE.json", help="- is standard input; codes: resources/help/files.md")
    add.add_argument("--draw", default="", metavar="ID", help="the random draw that chose its unit")
    add.set_defaults(run=_add)
    export = group.add_parser("export", parents=[asked.shared()], help="one case, or all of them, as JSON")
    export.add_argument("case_id", nargs="?", default="", metavar="CASE", help="number or id")
    export.add_argument("--all", action="store_true", help="every case of the vault")
    export.add_argument("--out", metavar="FILE", help="else standard output")
    export.set_defaults(run=_export)
    draw = group.add_parser("draw", parents=[asked.shared()], help="choose consignments at random")
    draw.add_argument("file", metavar="FILE", help="a number a line, - for standard input")
    draw.add_argument("--count", type=asked.row_limit, required=True, metavar="COUNT", help="how many are chosen")
    draw.set_defaults(run=_draw)
    custody = group.add_parser("custody", parents=[asked.shared()], help="hand things seized over to somebody")
    custody.add_argument("case_id", metavar="CASE", help="number or id")
    custody.add_argument("file", metavar="FILE.json", help="released_by, received_by, purpose, condition, seal …")
    custody.set_defaults(run=_custody)


def _template(_args: argparse.Namespace, _world: World) -> int:
    asked.print_json(Cases.template())
    return 0


def _schema(_args: argparse.Namespace, _world: World) -> int:
    from pcu_desk.domain.schema import case_schema  # noqa: PLC0415 - of this one command

    asked.print_json(case_schema())
    return 0


def _add(args: argparse.Namespace, world: World) -> int:
    if asked.is_large(args.file):
        return _take_in(args, world, _head(args.file), lambda: _records(args.file))
    record = asked.read_object(args.file)
    if is_document(record):
        return _take_in(args, world, record)
    with asked.session_of(args, world, changes=True) as session:
        case = session.cases.open(record, args.draw).value
    if args.json:
        asked.print_json({"id": case.id, "number": case.number})
        return 0
    print(asked.catalog_of(args, world).text(OPENED, number=case.number))
    return 0


def _head(file: str) -> Record:
    """Return what stands above the cases of a large file. Raises UserError when it is not as `export --all` writes."""
    try:
        return asked.object_of(file, next(asked.lines_of(file)).rstrip() + _END)
    except UserError:
        raise UserError(asked.TOO_LARGE, file=file, limit=asked.LARGEST_MEGABYTES) from None


def _records(file: str) -> Iterator[Record]:
    """Go through the cases of a file that is too large to be read at once: one a line, as `export --all` writes it."""
    lines = asked.lines_of(file)
    next(lines)
    for line in lines:
        if line.strip() == _END:
            return
        yield asked.object_of(file, line.strip().removesuffix(b","))
    raise UserError(CUT, file=file)


def _take_in(args: argparse.Namespace, world: World, document: Record, reread: Reread | None = None) -> int:
    with asked.session_of(args, world, changes=True) as session:
        found = session.cases.take_in(document, asked.shown_progress(), reread).value
    if args.json:
        asked.print_json({"taken": list(found.taken), "here": list(found.here)})
        return 0
    print(asked.catalog_of(args, world).text(TAKEN_IN, taken=len(found.taken), here=len(found.here)))
    return 0


def _export(args: argparse.Namespace, world: World) -> int:
    if bool(args.case_id) == args.all:
        print(asked.catalog_of(args, world).text(ONE_OR_ALL), file=sys.stderr)
        return asked.USAGE
    with asked.session_of(args, world, changes=False) as session:
        parts = _parts(session.cases, args)
        if args.out:
            asked.write_parts(args.out, parts)
        else:
            sys.stdout.writelines(part.decode() for part in parts)
    if args.out and args.json:
        asked.print_json({"file": args.out})
    elif args.out:
        said = (EXPORTED, {"file": args.out}) if args.all else (asked.WRITTEN, {"file": args.out})
        print(asked.catalog_of(args, world).text(said[0], **said[1]))
    return 0


def _parts(cases: Cases, args: argparse.Namespace) -> Iterator[bytes]:
    if args.all:
        return cases.export_all(asked.shown_progress())
    return iter([asked.json_text(cases.export(args.case_id)).encode() + b"\n"])


def _draw(args: argparse.Namespace, world: World) -> int:
    lines = asked.read_text(args.file).split("\n")
    with asked.session_of(args, world, changes=True) as session:
        draw = session.cases.draw(lines, args.count).value
    if args.json:
        told = {"id": draw.id, "seed": draw.seed, "candidates": list(draw.candidates), "chosen": list(draw.chosen)}
        asked.print_json(told)
        return 0
    counts = {"count": len(draw.chosen), "candidates": len(draw.candidates)}
    print(asked.catalog_of(args, world).text(DRAWN, draw=draw.id, **counts))
    for number in draw.chosen:
        print(number)
    return 0


def _custody(args: argparse.Namespace, world: World) -> int:
    record = asked.read_object(args.file)
    with asked.session_of(args, world, changes=True) as session:
        case = session.cases.hand_over(args.case_id, record).value
    links = case.seizure.custody if case.seizure is not None else ()
    if args.json:
        asked.print_json({"id": case.id, "number": case.number, "links": len(links)})
        return 0
    print(asked.catalog_of(args, world).text(HANDED_OVER, number=case.number, count=len(links)))
    return 0
