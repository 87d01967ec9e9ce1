"""`pcu-desk id`: how identifiers are read, with the reason when a check fails."""

from __future__ import annotations

import argparse
from typing import Any

from pcu_desk.cli import asked
from pcu_desk.cli.world import World
from pcu_desk.domain.identifiers import candidates


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse's own class is private
    """Add `id`."""
    parser = commands.add_parser("id", help="read numbers of units, documents and goods, and check them")
    parser.add_argument("values", nargs="*", metavar="VALUE", help="values; none: one a line from standard input")
    parser.add_argument("--lang", default=argparse.SUPPRESS, metavar="CODE", help="language of the reasons")
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")
    parser.set_defaults(run=_run)


def _run(args: argparse.Namespace, world: World) -> int:
    catalog = asked.catalog_of(args, world)
    values = args.values or asked.input_lines()
    found = [
        {
            "input": value,
            "candidates": [
                {
                    "kind": reading.kind.value if reading.kind else None,
                    "normal": reading.normal,
                    "valid": reading.valid,
                    "why": catalog.text(reading.why, **dict(reading.params)),
                }
                for reading in candidates(value)
            ],
        }
        for value in values
    ]
    asked.print_json(found)
    return 0
