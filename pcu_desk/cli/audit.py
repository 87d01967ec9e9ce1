"""`pcu-desk audit`: the auditor's report over the journal, on the terminal or in a file that the person names."""

from __future__ import annotations

import argparse
from datetime import date
from typing import Any

from pcu_desk.cli import asked
from pcu_desk.cli.world import World
from pcu_desk.domain.audit import HOURS
from pcu_desk.i18n.audits import document, report_lines


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse's own class is private
    """Add `audit`."""
    parser = commands.add_parser("audit", parents=[asked.shared()], help="what an auditor looks at, out of the journal")
    parser.add_argument("--from", dest="start", type=_day, metavar="DAY", help="first day, such as 2026-11-01")
    parser.add_argument("--to", dest="end", type=_day, metavar="DAY", help="last day")
    parser.add_argument("--hours", type=_hours, default=HOURS, metavar="FROM-TO", help="hours of work, else 7-20")
    parser.add_argument("--out", metavar="FILE", help="else standard output")
    parser.set_defaults(run=_run)


def _run(args: argparse.Namespace, world: World) -> int:
    catalog = asked.catalog_of(args, world)
    with asked.session_of(args, world, changes=False) as session:
        wanted = session.audits.asked(args.start, args.end, args.hours)
        session.audits.note(wanted, "file" if args.out else "screen")
        audit = session.audits.report(wanted, asked.shown_progress())
    text = asked.json_text(document(catalog, audit)) if args.json else "\n".join(report_lines(catalog, audit))
    if not args.out:
        print(text)
        return 0
    asked.write_bytes(args.out, f"{text}\n".encode())
    print(asked.json_text({"file": args.out}) if args.json else catalog.text(asked.WRITTEN, file=args.out))
    return 0


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text[:20]} is not a day such as 2026-11-21") from None


def _hours(text: str) -> tuple[int, int]:
    start, _, end = text.partition("-")
    if not (start.isascii() and start.isdecimal() and end.isascii() and end.isdecimal()):
        raise argparse.ArgumentTypeError(f"{text[:20]} is not two hours such as 7-20")
    return int(start), int(end)
