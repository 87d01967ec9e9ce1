"""`pcu-desk codes`: looks a code up in the reference tables; it changes nothing and opens no vault."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from pcu_desk.cli import asked
from pcu_desk.cli.world import World
from pcu_desk.domain.lists import Entry, ListName, Table, load
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.i18n.catalog import Catalog

NOTHING = QT_TRANSLATE_NOOP("cli", "Nothing in the list {list} is like {query}.")
LIKELIEST = 12


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse's own class is private
    """Add `codes`."""
    parser = commands.add_parser(
        "codes",
        parents=[asked.shared(unlocks=False)],
        help="look up countries, places, tariff headings, packages, units, container types and currencies",
    )
    parser.add_argument("list", choices=[name.value for name in ListName], help="the list")
    parser.add_argument("query", nargs="*", help="a code, or words in any language or spelling; none: the whole list")
    parser.add_argument("--limit", type=asked.row_limit, metavar="N", help=f"at most N rows (of a query: {LIKELIEST})")
    parser.set_defaults(run=_run)


def _run(args: argparse.Namespace, world: World) -> int:
    catalog = asked.catalog_of(args, world)
    table, query = load(ListName(args.list)), " ".join(args.query)
    found = table.search(query, catalog.language, args.limit or LIKELIEST) if query else table.entries[: args.limit]
    if args.json:
        asked.print_json([_told(entry, table, catalog) for entry in found])
    elif found:
        for entry in found:
            print(
                "  ".join(
                    [f"{entry.code:<7}", table.label(entry.code, catalog.language), *_hints(entry, table, catalog)]
                )
            )
    else:
        print(catalog.text(NOTHING, list=args.list, query=query), file=sys.stderr)
    return 0


def _told(entry: Entry, table: Table, catalog: Catalog) -> dict[str, Any]:
    label = table.label(entry.code, catalog.language)
    hints = {"hints": _hints(entry, table, catalog)} if table.name is ListName.HS else {}
    return {"code": entry.code, "label": label, "english": entry.english, **entry.extra, **hints}


def _hints(entry: Entry, table: Table, catalog: Catalog) -> list[str]:
    return [catalog.text(hint) for hint in table.hints(entry.code)] if table.name is ListName.HS else []
