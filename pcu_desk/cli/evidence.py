"""`pcu-desk evidence`: files that belong to a case: added, listed, written out, packed for a court, looked after."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from pcu_desk.cli import asked
from pcu_desk.cli.world import World
from pcu_desk.domain.case import Case, Evidence
from pcu_desk.domain.codes import EvidenceKind
from pcu_desk.domain.record import record_of
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.i18n.catalog import Catalog
from pcu_desk.services.evidence import Added, Checked

ADDED = QT_TRANSLATE_NOOP("cli", "Evidence added to case {number}: {count}.")
REFUSED = QT_TRANSLATE_NOOP("cli", "Not added: {count}.")
NO_FILES = QT_TRANSLATE_NOOP("cli", "Name files to add, or a folder with --folder.")
PACKED = QT_TRANSLATE_NOOP("cli", "Evidence files in {file}: {count}. How to verify them stands in it.")
CHECKED = QT_TRANSLATE_NOOP(
    "cli", "Evidence files that hold: {whole}. Missing: {missing}. Altered: {altered}. In quarantine: {quarantined}."
)
MISSING = QT_TRANSLATE_NOOP("cli", "missing")
ALTERED = QT_TRANSLATE_NOOP("cli", "altered")
APART = QT_TRANSLATE_NOOP("cli", "in quarantine")
ELSEWHERE = QT_TRANSLATE_NOOP("cli", "file not here")
_FAULTY = 6  # as of `verify`: a row or a file of evidence that does not hold
_SHORT = 12


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse's own class is private
    """Add `evidence …`."""
    group = commands.add_parser("evidence", help="photos and other files of a case").add_subparsers(
        required=True, metavar="COMMAND"
    )
    add = group.add_parser("add", parents=[asked.shared()], help="add photos and other files to a case")
    add.add_argument("case_id", metavar="CASE", help="number or id")
    add.add_argument("files", nargs="*", metavar="FILE", type=Path)
    add.add_argument("--folder", metavar="DIR", type=Path, help="all pictures in it, such as an SD card")
    add.add_argument("--kind", choices=[kind.value for kind in EvidenceKind], help="else by what each file is")
    add.add_argument("--caption", default="", metavar="TEXT")
    add.add_argument("--item", default="", metavar="ITEM", help="seized item: its number in the list, or its id")
    add.add_argument("--point", default="", metavar="POINT", help="point of the checklist: its number, or its id")
    add.set_defaults(run=_add)
    told = group.add_parser("describe", parents=[asked.shared()], help="say what a file shows and where it belongs")
    told.add_argument("case_id", metavar="CASE", help="number or id")
    told.add_argument("evidence_id", metavar="ID", help="of the file, as the list shows it")
    told.add_argument("--kind", choices=[kind.value for kind in EvidenceKind])
    told.add_argument("--caption", metavar="TEXT")
    told.add_argument("--item", metavar="ITEM", help="seized item: its number or id; empty for none")
    told.add_argument("--point", metavar="POINT", help="point of the checklist: its number or id; empty for none")
    told.set_defaults(run=_describe)
    shown = group.add_parser("list", parents=[asked.shared()], help="the files of a case")
    shown.add_argument("case_id", metavar="CASE", help="number or id")
    shown.set_defaults(run=_list)
    save = group.add_parser("save", parents=[asked.shared()], help="write one file out as it was added")
    save.add_argument("case_id", metavar="CASE", help="number or id")
    save.add_argument("evidence_id", metavar="ID", help="of the file, as the list shows it")
    save.add_argument("--out", required=True, metavar="FILE", type=Path)
    save.set_defaults(run=_save)
    export = group.add_parser("export", parents=[asked.shared()], help="pack the files of a case for a court")
    export.add_argument("case_id", metavar="CASE", help="number or id")
    export.add_argument("--out", required=True, metavar="FILE.zip", type=Path)
    export.set_defaults(run=_export)
    check = group.add_parser("check", parents=[asked.shared()], help="open every file and compare it with its record")
    check.set_defaults(run=_check)


def _add(args: argparse.Namespace, world: World) -> int:
    catalog = asked.catalog_of(args, world)
    with asked.session_of(args, world, changes=True) as session:
        evidence = session.evidence
        paths = [*args.files, *(evidence.folder(args.folder) if args.folder is not None else ())]
        if not paths:
            print(catalog.text(NO_FILES), file=sys.stderr)
            return asked.USAGE
        case = session.cases.get(args.case_id)
        added = evidence.add(
            case.id,
            paths,
            kind=EvidenceKind.of(args.kind) if args.kind else None,
            caption=args.caption,
            item=_row_id(case.seizure.items if case.seizure is not None else (), args.item),
            point=_row_id(case.examination.checklist, args.point),
            progress=asked.shown_progress(),
        ).value
    if args.json:
        refused = [{"name": name, "why": catalog.error(error)} for name, error in added.refused]
        asked.print_json({"added": [record_of(row) for row in added.rows], "refused": refused})
    else:
        _tell(added, catalog)
    return 1 if added.refused else 0


def _describe(args: argparse.Namespace, world: World) -> int:
    with asked.session_of(args, world, changes=True) as session:
        case = session.cases.get(args.case_id)
        links = {
            "item": (case.seizure.items if case.seizure is not None else (), args.item),
            "point": (case.examination.checklist, args.point),
        }
        changes = {name: _row_id(rows, given) for name, (rows, given) in links.items() if given is not None}
        changes |= {name: said for name in ("kind", "caption") if (said := getattr(args, name)) is not None}
        case = session.evidence.describe(case.id, args.evidence_id, changes).value
    row = next(row for row in case.evidence if row.id == args.evidence_id)
    if args.json:
        asked.print_json(record_of(row))
    else:
        print(_line(case, row, asked.catalog_of(args, world)))
    return 0


def _row_id(rows: tuple[Any, ...], given: str) -> str:
    """Return the id of the row that is meant by its number in the list; what is no such number is an id."""
    place = int(given) if given.isascii() and given.isdecimal() and len(given) < _SHORT else 0
    known = {row.id for row in rows}
    return rows[place - 1].id if given not in known and 1 <= place <= len(rows) else given


def _tell(added: Added, catalog: Catalog) -> None:
    print(catalog.text(ADDED, number=added.case.number, count=len(added.rows)))
    if added.refused:
        print(catalog.text(REFUSED, count=len(added.refused)), file=sys.stderr)
    for name, error in added.refused:
        print(f"  {_shown(name)}: {_shown(catalog.error(error))}", file=sys.stderr)


def _list(args: argparse.Namespace, world: World) -> int:
    with asked.session_of(args, world, changes=False) as session:
        case = session.cases.get(args.case_id)
        here = session.evidence.here(row.id for row in case.evidence)
        session.cases.note_viewed(case.id)
    if args.json:
        asked.print_json([{**record_of(row), "here": row.id in here} for row in case.evidence])
        return 0
    catalog = asked.catalog_of(args, world)
    for row in case.evidence:
        print(_line(case, row, catalog) + ("" if row.id in here else f"  ({catalog.text(ELSEWHERE)})"))
    return 0


def _line(case: Case, row: Evidence, catalog: Catalog) -> str:
    kind = catalog.label(row.kind) if row.kind else ""
    items = [item.id for item in case.seizure.items] if case.seizure is not None else []
    item = f"  → {items.index(row.item) + 1}" if row.item in items else ""
    words = f"  {row.caption}" if row.caption else ""
    return f"{row.id}  {row.sha256[:_SHORT]}  {row.size:>10}  {kind:<12} {_shown(row.name)}{item}{_shown(words)}"


def _shown(text: str) -> str:
    """Return a text without signs that a terminal would obey: a file's name can hold any."""
    return "".join(sign if sign.isprintable() else "\ufffd" for sign in text)


def _save(args: argparse.Namespace, world: World) -> int:
    with asked.session_of(args, world, changes=False) as session:
        _need_of(session.cases.get(args.case_id), args.evidence_id)
        session.evidence.save(args.evidence_id, args.out)
    _written(args, world)
    return 0


def _need_of(case: Case, evidence: str) -> None:
    """Refuse an id of another case: what is asked for is what is written."""
    from pcu_desk.domain.life import evidence_of  # noqa: PLC0415 - of this one command

    evidence_of(case, evidence)


def _written(args: argparse.Namespace, world: World) -> None:
    if args.json:
        asked.print_json({"file": str(args.out)})
    else:
        print(asked.catalog_of(args, world).text(asked.WRITTEN, file=args.out))


def _export(args: argparse.Namespace, world: World) -> int:
    with asked.session_of(args, world, changes=False) as session:
        count = session.evidence.export(args.case_id, args.out, asked.shown_progress()).value
    if args.json:
        asked.print_json({"file": str(args.out), "files": count})
    else:
        print(asked.catalog_of(args, world).text(PACKED, file=args.out, count=count))
    return 0


def _check(args: argparse.Namespace, world: World) -> int:
    with asked.session_of(args, world, changes=False) as session:
        found = session.evidence.check(asked.shown_progress())
    catalog = asked.catalog_of(args, world)
    if args.json:
        asked.print_json(_checked(found))
    else:
        for word, names in ((MISSING, found.missing), (ALTERED, found.altered), (APART, found.quarantined)):
            for name in names:
                print(f"{name}  {catalog.text(word)}")
        counts = {name: len(listed) for name, listed in _checked(found).items() if isinstance(listed, list)}
        print(catalog.text(CHECKED, whole=found.whole, **counts))
    return _FAULTY if found.missing or found.altered else 0


def _checked(found: Checked) -> dict[str, Any]:
    return {
        "whole": found.whole,
        "missing": list(found.missing),
        "altered": list(found.altered),
        "quarantined": list(found.quarantined),
    }
