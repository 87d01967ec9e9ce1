"""Reads the command line, runs one command and turns what went wrong into a sentence and an exit code."""

from __future__ import annotations

import argparse
import errno
import importlib
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from pcu_desk import __version__
from pcu_desk.cli.world import WindowWish, World
from pcu_desk.domain.errors import BugError, RecordError, UserError, reason_of
from pcu_desk.domain.media import COURIER
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from pcu_desk.i18n.catalog import Catalog

NO_OUTPUT = QT_TRANSLATE_NOOP(
    "cli", "The answer could not be written: {reason}. What the command saved is safe; look it up before repeating it."
)
BUG = QT_TRANSLATE_NOOP("cli", "The program made a mistake; what was saved is safe. It is noted in the log: {what}")
INTERRUPTED = 130
REFUSED = 1
SMOKE = "--smoke"
_NO_ROOM = (errno.ENOSPC, errno.EIO, errno.EFBIG, errno.EBADF, getattr(errno, "EDQUOT", errno.ENOSPC))
_LOG = logging.getLogger(__name__)


# Command → the module that brings it: only the one asked for is loaded, and none for the window.
COMMANDS = {
    "demo": "demo",
    "id": "identify",
    "vault": "vault",
    "case": "case",
    "audit": "audit",
    "report": "report",
    "alert": "alert",
    "sync": "line",
    "courier": "courier",
    "evidence": "evidence",
    "verify": "checks",
    "rebuild": "checks",
    "backup": "backup",
    "restore": "backup",
    "bench": "bench",
    "codes": "codes",
    "languages": "languages",
    "update": "update",
}


def main(argv: Sequence[str], world: World) -> int:
    """Run one command, or the window without one; return the exit code (0 ok, 1 refused with a reason, 2 usage)."""
    args = _parser(argv).parse_args(argv)
    try:
        result = _answered(args, world)
    except UserError as error:
        _tell(error, _catalog(args, world))
        return REFUSED
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the last door: the person gets a sentence, the log the kind and place
        _LOG.error("command failed", exc_info=error)
        world.note_crash(error)
        what = str(error) if isinstance(error, BugError) else type(error).__name__
        print(_catalog(args, world).text(BUG, what=what), file=sys.stderr)
        return REFUSED
    return result


def _answered(args: argparse.Namespace, world: World) -> int:
    if args.smoke:
        from pcu_desk.cli import smoke  # noqa: PLC0415 - not for the window

        return smoke.run(args, world)
    if not hasattr(args, "run"):
        wish = WindowWish(args.vault or world.default_vault(), args.lang, courier=getattr(args, "courier", None))
        return world.open_window(wish)
    try:
        result: int = args.run(args, world)
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:  # the reader has seen enough, as `head` does
        _drop_output()
        return REFUSED
    except OSError as error:
        if error.errno not in _NO_ROOM:
            raise
        _drop_output()
        raise UserError(NO_OUTPUT, reason=reason_of(error)) from error
    return result


def _drop_output() -> None:
    """Send what is still buffered nowhere, or the interpreter would fail on it once more at its end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _parser(argv: Sequence[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="pcu-desk", description="Case desk of a Port Control Unit.")
    parser.add_argument("--version", action="version", version=f"pcu-desk {__version__}")
    parser.add_argument("--vault", metavar="DIR", type=Path, help="folder of the vault to open in the window")
    parser.add_argument("--lang", default="", metavar="CODE", help="language of the window")
    parser.add_argument(SMOKE, action="store_true", help="try vault, paper, keyring and window here; leaves nothing")
    if SMOKE in argv:
        parser.add_argument("--json", action="store_true", help="one JSON document on standard output")
    elif groups := _groups(argv):
        commands = parser.add_subparsers(title="commands", metavar="COMMAND")
        for group in groups:
            importlib.import_module(f"pcu_desk.cli.{group}").add_commands(commands)
    elif any(_is_courier_file(word) for word in argv):  # a double click on a courier file
        parser.add_argument("courier", nargs="?", metavar="FILE.pcucourier", type=Path, help="a file to take in")
    return parser


def _groups(argv: Sequence[str]) -> list[str]:
    """Return the modules that the arguments need: one for a known command, all for help and for what is not known."""
    words = [word for word, before in zip(argv, ["", *argv], strict=False) if before not in ("--vault", "--lang")]
    named = [word for word in words if word in COMMANDS]
    if named:
        return [COMMANDS[named[0]]]
    files = [word for word in words if _is_courier_file(word)]
    only_options = all(word in ("--vault", "--lang", "--version") or "=" in word for word in words if word not in files)
    return [] if only_options and len(files) <= 1 else list(dict.fromkeys(COMMANDS.values()))


def _is_courier_file(word: str) -> bool:
    return word.lower().endswith(COURIER)  # a FAT stick may have made it large


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
