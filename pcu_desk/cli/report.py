"""`pcu-desk report`: the printed report of a case as a PDF file that the person names."""

from __future__ import annotations

import argparse
from typing import Any

from pcu_desk.cli import asked
from pcu_desk.cli.world import World
from pcu_desk.domain.printing import ReportWish
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

WRITTEN = QT_TRANSLATE_NOOP("cli", "The report is in {file}, {pages} pages.")
BOXED = QT_TRANSLATE_NOOP("cli", "No font here has these characters; they are printed as codes in boxes: {characters}")


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse's own class is private
    """Add `report`."""
    parser = commands.add_parser("report", parents=[asked.shared()], help="print a case as PDF")
    parser.add_argument("case_id", metavar="CASE", help="number or id")
    parser.add_argument("--kind", default="seizure")
    parser.add_argument("--out", required=True, metavar="FILE.pdf")
    parser.set_defaults(run=_run)


def _run(args: argparse.Namespace, world: World) -> int:
    languages = tuple(part for part in (args.lang or asked.ENGLISH).split(",") if part)
    with asked.session_of(args, world, changes=False) as session:
        wish = ReportWish(args.case_id, args.kind, languages)
        report = session.reports.render(wish)
        session.reports.note_printed(wish, 1, "file", report.content_hash)  # refused here, nothing leaves the vault
        asked.write_bytes(args.out, report.pdf)
    if args.json:
        asked.print_json({"path": args.out, "kind": args.kind, "languages": languages, "pages": report.pages})
        return 0
    catalog = asked.catalog_of(args, world)
    print(catalog.text(WRITTEN, file=args.out, pages=report.pages))
    if report.boxed:
        print(catalog.text(BOXED, characters=" ".join(report.boxed)))
    return 0
