"""What the hub's commands have in common: the folder they work on, and what they tell; holds no command itself."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from platformdirs import user_data_path


def add(commands: Any, name: str, run: Any, text: str) -> Any:  # noqa: ANN401 - argparse names no type for these
    """Return the parser of a new command that works on `--data`; `run` is called with what was parsed."""
    parser = commands.add_parser(name, help=text, description=text)
    default = user_data_path("pcu-hub", appauthor=False)
    parser.add_argument("--data", type=Path, default=default, metavar="DIR", help="folder of the hub")
    parser.set_defaults(run=run)
    return parser


def add_database(parser: Any) -> None:  # noqa: ANN401 - argparse names no type for it
    """Let a command be told where the database is."""
    parser.add_argument("--database", metavar="URL", help="address of the database, when it is not in --data")


def tell(document: Any) -> None:  # noqa: ANN401 - any JSON value
    """Write one JSON document on a line of its own."""
    sys.stdout.write(json.dumps(document, ensure_ascii=False) + "\n")
