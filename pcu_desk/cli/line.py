"""`pcu-desk sync`: send what waits, fetch what came."""

from __future__ import annotations

import argparse
import threading
from datetime import UTC, datetime
from typing import Any

from pcu_desk.cli import asked
from pcu_desk.cli.world import World
from pcu_desk.domain.line import Line, SyncResult
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.i18n.catalog import Catalog

ROUND = QT_TRANSLATE_NOOP("cli", "{line}. Sent: {sent}. Received: {received}. Waiting: {waiting}.")
_PAUSE = 30.0


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse's own class is private
    """Add `sync`."""
    parser = commands.add_parser("sync", parents=[asked.shared()], help="send what waits and fetch what came")
    parser.add_argument("--once", action="store_true", help="one round, then end")
    parser.add_argument("--hub", default="", metavar="URL", help="instead of the address in the directory")
    parser.set_defaults(run=_run)


def _run(args: argparse.Namespace, world: World) -> int:
    catalog = asked.catalog_of(args, world)
    with asked.session_of(args, world, changes=True) as session:
        while True:
            result = world.sync_once(session, args.hub)
            _print(result, catalog, as_json=args.json)
            if args.once:
                return 0 if result.state is Line.ONLINE else 1
            threading.Event().wait(_until(result))


def _print(result: SyncResult, catalog: Catalog, *, as_json: bool) -> None:
    if as_json:
        asked.print_json(
            {
                "line": result.state.value,
                "sent": result.sent,
                "received": result.received,
                "waiting": result.waiting,
                "reason": result.reason.value if result.reason else None,
                "next_try": result.next_try.iso() if result.next_try else None,
            }
        )
        return
    counts = {"sent": result.sent, "received": result.received, "waiting": result.waiting}
    print(catalog.text(ROUND, line=result.state.label, **counts))
    if result.reason:
        print(catalog.label(result.reason))


def _until(result: SyncResult) -> float:
    if result.next_try is None:
        return _PAUSE
    return max(1.0, (result.next_try.utc - datetime.now(UTC)).total_seconds())
