"""`pcu-desk case extract`: what a court is given of the journal, and its check from the file alone."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from typing import Any

from pcu_desk.cli import asked
from pcu_desk.cli.world import World
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.extract import FORMAT, HOW_TO, NOT_ONE, Proof
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.verification import FAULT_CODES
from pcu_desk.i18n.catalog import Catalog
from pcu_desk.i18n.in_line import in_line
from pcu_desk.services.extracts import Witnessed, checked

CASE_OR_FILE = QT_TRANSLATE_NOOP("extract", "Name a case and --out FILE, or --check FILE.")
WRITTEN = QT_TRANSLATE_NOOP(
    "extract", "The extract is in {file}. It is not encrypted: keep it where it belongs. It tells how to check it."
)
HOLDS = QT_TRANSLATE_NOOP("extract", "Case {number}: every entry stands at its place, and every signature holds.")
FAULTS = QT_TRANSLATE_NOOP("extract", "Case {number}: faults found: {count}.")
ENTRIES = QT_TRANSLATE_NOOP("extract", "Entries: {count}, signed: {signed}, from {first} to {last}.")
FOUNDER = QT_TRANSLATE_NOOP(
    "extract", "Founder's fingerprint: {founder}. Compare it with the recovery sheet or the unit's directory entry."
)
WITNESSED = QT_TRANSLATE_NOOP("extract", "A hub witnessed the journal up to entry {sequence}, at {at}.")
HUB = QT_TRANSLATE_NOOP(
    "extract", "The hub is {hub}. Its key stands in the file itself: compare the hub with the unit's directory."
)
UNWITNESSED = QT_TRANSLATE_NOOP("extract", "No hub's statement stands in it.")
_MEGABYTES, _MOST_PARTS = 128, 1_000_000
OFFICER = QT_TRANSLATE_NOOP("history", "{name}, {role}")


def add_commands(group: Any) -> None:  # noqa: ANN401 - argparse's own class is private
    """Add the command to those of `case …`."""
    parser = group.add_parser("extract", parents=[asked.shared()], help="a case's entries and their proof, for a court")
    parser.add_argument("case_id", nargs="?", default="", metavar="CASE", help="number or id")
    parser.add_argument("--out", metavar="FILE.json", help="where it is written")
    parser.add_argument("--check", metavar="FILE.json", help="check an extract; no vault is needed")
    parser.set_defaults(run=_run)


def _run(args: argparse.Namespace, world: World) -> int:
    if args.check and not (args.case_id or args.out):
        return _check(args, world)
    if args.check or not (args.case_id and args.out):
        print(asked.catalog_of(args, world).text(CASE_OR_FILE), file=sys.stderr)
        return asked.USAGE
    return _write(args, world)


def _write(args: argparse.Namespace, world: World) -> int:
    catalog = asked.catalog_of(args, world)
    with asked.session_of(args, world, changes=False) as session:
        document = session.cases.extract(args.case_id, asked.shown_progress())
        whole = {"format": FORMAT, "how_to": [catalog.text(line) for line in HOW_TO], **document}
        asked.write_bytes(args.out, f"{asked.json_text(whole)}\n".encode())
    if args.json:
        asked.print_json({"file": args.out})
    else:
        print(catalog.text(WRITTEN, file=args.out))
    return 0


def _check(args: argparse.Namespace, world: World) -> int:
    proof, witnessed = checked(_document(args.check))
    catalog = asked.catalog_of(args, world)
    if args.json:
        asked.print_json(_told(catalog, proof, witnessed))
    else:
        _print(catalog, proof, witnessed)
    return min((FAULT_CODES[fault.code] for fault in proof.faults), default=0)


def _document(file: str) -> dict[str, Any]:
    """Read an extract: long for its digests, of few parts; what has many would not fit into memory."""
    data = asked.read_bytes(file, _MEGABYTES)
    if sum(map(data.count, (b",", b"[", b"{"))) > _MOST_PARTS:
        raise UserError(NOT_ONE, format=FORMAT)
    return asked.object_of(file, data)


def _told(catalog: Catalog, proof: Proof, witnessed: Witnessed | None) -> dict[str, Any]:
    return {
        "ok": not proof.faults,
        "case": proof.number,
        "founder": proof.founder,
        "entries": proof.entries,
        "signed": proof.signed,
        "first": proof.first.iso() if proof.first else None,
        "last": proof.last.iso() if proof.last else None,
        "officers": [officer.user for officer in proof.officers],
        "witnessed": {"number": witnessed.sequence, "at": witnessed.at.iso(), "hub": witnessed.hub}
        if witnessed
        else None,
        "faults": [
            {"code": fault.code, "subject": fault.subject, "what": catalog.text(fault.what, **dict(fault.params))}
            for fault in proof.faults
        ],
    }


def _print(catalog: Catalog, proof: Proof, witnessed: Witnessed | None) -> None:
    for line in _lines(catalog, proof, witnessed):
        print(in_line(line))  # a file from outside: its names must not write lines of their own


def _lines(catalog: Catalog, proof: Proof, witnessed: Witnessed | None) -> Iterator[str]:
    for fault in proof.faults:
        yield f"{fault.code:<10} {catalog.text(fault.what, **dict(fault.params))}"
    count = len(proof.faults)
    yield catalog.text(FAULTS, number=proof.number, count=count) if count else catalog.text(HOLDS, number=proof.number)
    if proof.first is not None and proof.last is not None:
        first, last = (catalog.moment(at, offset=True) for at in (proof.first, proof.last))
        yield catalog.text(ENTRIES, count=proof.entries, signed=proof.signed, first=first, last=last)
    for officer in proof.officers:
        yield f"  {catalog.text(OFFICER, name=officer.name_latin or officer.name, role=officer.role)}"
    if witnessed is None:
        yield catalog.text(UNWITNESSED)
    else:
        at = catalog.moment(witnessed.at, offset=True)
        yield catalog.text(WITNESSED, sequence=witnessed.sequence, at=at)
        yield catalog.text(HUB, hub=witnessed.hub)
    yield catalog.text(FOUNDER, founder=proof.founder)
