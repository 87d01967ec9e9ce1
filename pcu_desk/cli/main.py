"""Reads the command line, runs one command and turns what went wrong into a sentence and an exit code."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from pcu_desk import __version__
from pcu_desk.cli import alert, asked, bench, case, checks, demo, identify, line, report, vault
from pcu_desk.cli.world import WindowWish, World
from pcu_desk.domain.errors import BugError, RecordError, UserError
from pcu_desk.domain.life import IncompleteError
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.i18n.catalog import Catalog

BUG = QT_TRANSLATE_NOOP("cli", "The program made a mistake; what was saved is safe. It is noted in the log: {what}")
INTERRUPTED = 130
REFUSED = 1


def main(argv: Sequence[str], world: World) -> int:
    """Run one command; return its exit code (0 ok, 1 refused with a reason, 2 usage)."""
    args = _parser().parse_args(argv)
    try:
        if not hasattr(args, "run"):
            return world.open_window(WindowWish(args.vault or world.default_vault(), args.lang))
        result: int = args.run(args, world)
    except UserError as error:
        _tell(error, asked.catalog_of(args, world))
        return REFUSED
    except BugError as error:
        print(asked.catalog_of(args, world).text(BUG, what=str(error)), file=sys.stderr)
        return REFUSED
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        sys.stderr.close()
        return REFUSED
    return result


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="pcu-desk", description="Case desk of a Port Control Unit.")
    parser.add_argument("--version", action="version", version=f"pcu-desk {__version__}")
    parser.add_argument("--vault", metavar="DIR", type=Path, help="folder of the vault to open in the window")
    parser.add_argument("--lang", default="", metavar="CODE", help="language of the window")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for group in (demo, identify, vault, case, report, alert, line, checks, bench):
        group.add_commands(commands)
    return parser


def _tell(error: UserError, catalog: Catalog) -> None:
    print(catalog.error(error), file=sys.stderr)
    if isinstance(error, RecordError):
        for fault in error.faults:
            print(f"  {fault.path}: {catalog.fault(fault)}", file=sys.stderr)
    if isinstance(error, IncompleteError):
        for missing in error.missing:
            print(f"  {missing.path}: {catalog.text(missing.label)}", file=sys.stderr)
