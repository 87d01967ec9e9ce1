"""Reads the command line, runs one command and turns what went wrong into a sentence and an exit code."""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from pcu_desk import __version__
from pcu_desk.cli.world import WindowWish, World
from pcu_desk.domain.errors import BugError, RecordError, UserError
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from pcu_desk.i18n.catalog import Catalog

BUG = QT_TRANSLATE_NOOP("cli", "The program made a mistake; what was saved is safe. It is noted in the log: {what}")
INTERRUPTED = 130
REFUSED = 1


# Command → the module that brings it: only the one asked for is loaded, and none for the window.
COMMANDS = {
    "demo": "demo",
    "id": "identify",
    "vault": "vault",
    "case": "case",
    "report": "report",
    "alert": "alert",
    "sync": "line",
    "verify": "checks",
    "rebuild": "checks",
    "bench": "bench",
}


def main(argv: Sequence[str], world: World) -> int:
    """Run one command, or the window without one; return the exit code (0 ok, 1 refused with a reason, 2 usage)."""
    args = _parser(argv).parse_args(argv)
    try:
        if not hasattr(args, "run"):
            return world.open_window(WindowWish(args.vault or world.default_vault(), args.lang))
        result: int = args.run(args, world)
    except UserError as error:
        _tell(error, _catalog(args, world))
        return REFUSED
    except BugError as error:
        print(_catalog(args, world).text(BUG, what=str(error)), file=sys.stderr)
        return REFUSED
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        sys.stderr.close()
        return REFUSED
    return result


def _parser(argv: Sequence[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="pcu-desk", description="Case desk of a Port Control Unit.")
    parser.add_argument("--version", action="version", version=f"pcu-desk {__version__}")
    parser.add_argument("--vault", metavar="DIR", type=Path, help="folder of the vault to open in the window")
    parser.add_argument("--lang", default="", metavar="CODE", help="language of the window")
    if groups := _groups(argv):
        commands = parser.add_subparsers(title="commands", metavar="COMMAND")
        for group in groups:
            importlib.import_module(f"pcu_desk.cli.{group}").add_commands(commands)
    return parser


def _groups(argv: Sequence[str]) -> list[str]:
    """Return the modules that the arguments need: one for a known command, all for help and for what is not known."""
    named = [word for word in argv if word in COMMANDS]
    if named:
        return [COMMANDS[named[0]]]
    words = [word for word, before in zip(argv, ["", *argv], strict=False) if before not in ("--vault", "--lang")]
    only_options = all(word in ("--vault", "--lang", "--version") or "=" in word for word in words)
    return [] if only_options else list(dict.fromkeys(COMMANDS.values()))


def _catalog(args: argparse.Namespace, world: World) -> Catalog:
    """Return the catalogue in which to tell an error: English when the language asked for is what was wrong."""
    from pcu_desk.cli.asked import catalog_of  # noqa: PLC0415 - not for the window

    try:
        return catalog_of(args, world)
    except UserError:
        from pcu_desk.i18n.catalog import Catalog  # noqa: PLC0415 - not for the window

        return Catalog()


def _tell(error: UserError, catalog: Catalog) -> None:
    from pcu_desk.domain.life import IncompleteError  # noqa: PLC0415 - not for the window

    print(catalog.error(error), file=sys.stderr)
    if isinstance(error, RecordError):
        for fault in error.faults:
            print(f"  {fault.path}: {catalog.fault(fault)}", file=sys.stderr)
    if isinstance(error, IncompleteError):
        for missing in error.missing:
            print(f"  {missing.path}: {catalog.text(missing.label)}", file=sys.stderr)
