"""`pcu-desk case`: the list of inspections, their search and their life; files of cases are `case_files`'s matter."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from typing import Any

from pcu_desk.cli import asked, case_extract, case_files
from pcu_desk.cli.world import World
from pcu_desk.domain.case import Case
from pcu_desk.domain.codes import CaseStatus
from pcu_desk.domain.ports import CaseFilter, CaseRow
from pcu_desk.domain.record import record_of
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.timeline import Change, SignatureState, Step
from pcu_desk.i18n.catalog import Catalog
from pcu_desk.i18n.in_line import in_line
from pcu_desk.i18n.values import lines_said, path_said, said

NOW = QT_TRANSLATE_NOOP("cli", "Case {number}: {status}, revision {revision}.")
AS = QT_TRANSLATE_NOOP("history", "{name}, {role}")
SIGNED = QT_TRANSLATE_NOOP("history", "Signed; the signature holds.")
NOT_SIGNED = QT_TRANSLATE_NOOP("history", "The signature does not hold. Run the verification.")
UNREADABLE = QT_TRANSLATE_NOOP("history", "This entry does not lead on from the one before it. Run the verification.")
_INDENT = " " * 8
_ACTS = {
    "issue": lambda cases, args: cases.issue(args.case_id),
    "submit": lambda cases, args: cases.submit(args.case_id),
    "approve": lambda cases, args: cases.approve(args.case_id),
    "countersign": lambda cases, args: cases.countersign(args.case_id),
    "return": lambda cases, args: cases.return_(args.case_id, args.reason),
    "amend": lambda cases, args: cases.amend(args.case_id, asked.read_object(args.changes), args.reason),
}
_HELP = {
    "issue": "freeze the paper that is signed on the spot",
    "submit": "hand a case to a supervisor",
    "approve": "approve a submitted case",
    "countersign": "agree, as a supervisor, to a release against a high score",
    "return": "give a submitted case back with a reason",
    "amend": "change an issued case with a reason",
}


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse's own class is private
    """Add `case …`."""
    group = commands.add_parser("case", help="record, list and approve inspections").add_subparsers(
        required=True, metavar="COMMAND"
    )
    case_files.add_commands(group)
    case_extract.add_commands(group)
    for name, help_text in (("show", "show a case"), ("history", "who changed what and when")):
        one = group.add_parser(name, parents=[asked.shared()], help=help_text)
        one.add_argument("case_id", metavar="CASE", help="number or id")
        one.set_defaults(run={"show": _show, "history": _history}[name])
    for name, help_text in (("list", "newest first"), ("search", "by number or words")):
        many = group.add_parser(name, parents=[asked.shared()], help=help_text)
        if name == "search":
            many.add_argument("query", metavar="QUERY")
        many.add_argument("--limit", type=asked.row_limit, default=50, metavar="COUNT")
        many.set_defaults(run=_many)
    for name, help_text in _HELP.items():
        act = group.add_parser(name, parents=[asked.shared()], help=help_text)
        act.add_argument("case_id", metavar="CASE", help="number or id")
        if name in ("return", "amend"):
            act.add_argument("--reason", required=True)
        if name == "amend":
            act.add_argument("--changes", required=True, metavar="FILE.json", help='such as {"/seizure/grounds": "…"}')
        act.set_defaults(run=_act, act=name)


def _show(args: argparse.Namespace, world: World) -> int:
    with asked.session_of(args, world, changes=False) as session:
        case = session.cases.get(args.case_id)
        session.cases.note_viewed(case.id)  # a leak is found by who looked, by whichever door
    asked.print_json(record_of(case))
    return 0


def _history(args: argparse.Namespace, world: World) -> int:
    with asked.session_of(args, world, changes=False) as session:
        steps = session.cases.timeline(args.case_id)
        session.cases.note_viewed(args.case_id)
    catalog = asked.catalog_of(args, world)
    if args.json:
        asked.print_json([_entry(catalog, step) for step in steps])
        return 0
    for step in steps:
        for line in history_lines(catalog, step):
            print(in_line(line))
    return 0


def history_lines(catalog: Catalog, step: Step) -> Iterator[str]:
    """Go through the lines of one step: number, time, who and act; then what he said, and each change."""
    event = step.trace.event
    act = catalog.text(step.act)
    yield f"{event.sequence:>6}  {event.at.iso()}  {event.officer:<12} {act}{f': {step.reason}' if step.reason else ''}"
    if (officer := step.trace.officer) is not None:
        yield _INDENT + catalog.text(AS, name=officer.name_latin or officer.name, role=officer.role)
    if step.trace.signature is not SignatureState.NONE:
        yield _INDENT + catalog.text(SIGNED if step.trace.signature is SignatureState.HOLDS else NOT_SIGNED)
    for label, value in step.facts:
        yield f"{_INDENT}{catalog.text(label)}: {said(catalog, value)}"
    for depth, line in lines_said(catalog, step.changes):
        yield f"{_INDENT}{'  ' * depth}{line}"
    if not step.readable:
        yield _INDENT + catalog.text(UNREADABLE)


def _entry(catalog: Catalog, step: Step) -> dict[str, Any]:
    event, officer = step.trace.event, step.trace.officer
    return {
        "device": event.device,
        "sequence": event.sequence,
        "at": event.at.iso(),
        "officer": event.officer,
        "name": (officer.name_latin or officer.name) if officer else "",
        "role": officer.role.value if officer else "",
        "act": event.act.value,
        "words": catalog.text(step.act),
        "reason": step.reason,
        "signed": step.trace.signature is not SignatureState.NONE,
        "signature": step.trace.signature.value,
        "hash": step.trace.hash,
        "fields": [_changed(catalog, change) for change in step.changes],
        "change": event.change,
    }


def _changed(catalog: Catalog, change: Change) -> dict[str, Any]:
    return {
        "path": change.path,
        "what": path_said(catalog, change.labels),
        "how": change.how.value,
        "before": said(catalog, change.before),
        "after": said(catalog, change.after),
        "was": change.was,
        "now": change.now,
        "inside": [_changed(catalog, one) for one in change.inside],
    }


def _many(args: argparse.Namespace, world: World) -> int:
    with asked.session_of(args, world, changes=False) as session:
        cases = session.cases
        query = getattr(args, "query", None)
        rows = cases.rows(CaseFilter(), limit=args.limit) if query is None else cases.search(query, limit=args.limit)
        if query is None:
            cases.note_listed(len(rows))
        else:
            cases.note_searched(query)
    if args.json:
        asked.print_json([_row(row) for row in rows])
        return 0
    _print_rows(rows, asked.catalog_of(args, world))
    return 0


def _act(args: argparse.Namespace, world: World) -> int:
    with asked.session_of(args, world, changes=True) as session:
        case: Case = _ACTS[args.act](session.cases, args).value
    if args.json:
        asked.print_json({"id": case.id, "number": case.number, "status": case.status, "revision": case.revision})
        return 0
    catalog = asked.catalog_of(args, world)
    print(catalog.text(NOW, number=case.number, status=catalog.label(case.status), revision=case.revision))
    return 0


def _row(row: CaseRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "number": row.number,
        "status": row.status.value,
        "revision": row.revision,
        "begun": row.begun.iso() if row.begun else None,
        "unit": row.unit_number,
        "unit_valid": row.unit_valid,
        "title": row.title,
        "result": row.result.value if row.result else None,
        "seizure": row.seizure,
    }


def _print_rows(rows: Iterable[CaseRow], catalog: Catalog) -> None:
    for row in rows:
        begun = catalog.moment(row.begun) if row.begun else ""
        status: CaseStatus = row.status
        line = f"{row.number:<20} {catalog.label(status):<12} {begun:<18} {row.unit_number:<13} {row.title}"
        print(in_line(line))
