"""`pcu-desk bench`: figures as ratios against a limit or a peer in the same run; nothing fails by itself."""

from __future__ import annotations

import argparse
import functools
import json
import sys
from typing import Any

from pcu_desk.cli import asked, fault_table, faults
from pcu_desk.cli.world import BenchRow, World
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

_BY_NAME = frozenset({"any-text", "faults", "outbox"})  # minutes of two cores, or a row of "exchange" alone
UNKNOWN = QT_TRANSLATE_NOOP("cli", "There is no measurement {name}. Known: {known}.")


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse's own class is private
    """Add `bench`."""
    parser = commands.add_parser("bench", help="measure this program against its limits")
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--lang", default=argparse.SUPPRESS, metavar="CODE")
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")
    parser.add_argument(
        "--full", action="store_true", help="faults: with the counts that are published (an hour); exchange: its faults"
    )
    parser.add_argument(
        "--row", action="append", default=[], metavar="ROW", help="faults, exchange: this row of the table alone"
    )
    parser.add_argument("--child", nargs=argparse.REMAINDER, help=argparse.SUPPRESS)
    parser.set_defaults(run=_run)


def _run(args: argparse.Namespace, world: World) -> int:
    if args.child:
        from pcu_desk.cli import fault_children  # noqa: PLC0415 - a process of a campaign

        return fault_children.run(args.child, world)
    if args.names == ["faults"]:
        return _faults(args, world)
    if args.names == ["exchange"] and (args.full or args.row):
        return _exchange_faults(args, world)
    benches = dict(world.benches())
    benches["exchange-kills"] = functools.partial(faults.rows, world)
    benches["faults"] = functools.partial(fault_table.rows, world, [], full=args.full, show=_unseen)
    if unknown := [name for name in args.names if name not in benches]:
        raise UserError(UNKNOWN, name=unknown[0], known=", ".join(benches))
    rows: list[BenchRow] = []
    for name in args.names or [name for name in benches if name not in _BY_NAME]:
        print(f"… {name}", file=sys.stderr)
        found = benches[name]()
        rows += found
        if not args.json:
            _print(found)
    if args.json:
        asked.print_json(rows)
    return 0


def _faults(args: argparse.Namespace, world: World) -> int:
    """Print the reliability table, a row as soon as it is measured.

    In short, what starts the whole program runs in a process beside this one, which needs the other core.
    """
    show = _unseen if args.json else functools.partial(print, flush=True)
    short = not (args.row or args.full)
    beside = fault_table.start_beside(as_json=args.json) if short else None
    try:
        found = fault_table.rows(world, list(world.faults()) if short else args.row, full=args.full, show=show)
    except BaseException:
        if beside is not None:
            beside.kill()
        raise
    if beside is not None:
        said = beside.communicate()[0]
        if args.json:
            found += json.loads(said)
        else:
            print(said.partition("\n")[2], end="", flush=True)
    if args.json:
        asked.print_json(found)
    return 0


def _exchange_faults(args: argparse.Namespace, world: World) -> int:
    """Print the faults of the exchange, a row as soon as it is measured."""
    from pcu_desk.cli.exchange_faults import table  # noqa: PLC0415 - a campaign of its own

    show = _unseen if args.json else functools.partial(print, flush=True)
    found = table.rows(world, args.row, full=args.full, show=show)
    if args.json:
        asked.print_json(found)
    return 0


def _unseen(_line: str) -> None:
    """A line of a table that is given out as JSON."""


def _print(rows: list[BenchRow]) -> None:
    for row in rows:
        mark = "meets" if row["meets"] else "MISSES"
        print(
            f"{row['name']:<34} {row['ours']:<14} {row['peer']:<14} {row['ratio']:>6.2f}  goal {row['goal']:<6} {mark}"
        )
        print(f"{'':<34} against {row['peer_name']}", flush=True)
