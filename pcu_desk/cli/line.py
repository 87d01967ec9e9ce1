"""`pcu-desk sync`: send what waits, fetch what came."""

from __future__ import annotations

import argparse
import threading
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from typing import Any

from pcu_desk.cli import asked
from pcu_desk.cli.world import LineRounds, World
from pcu_desk.domain.line import Line, SyncResult
from pcu_desk.domain.proxy import LineWish, ProxyChoice
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.i18n.catalog import Catalog

ROUND = QT_TRANSLATE_NOOP("cli", "{line}. Sent: {sent}. Received: {received}. Waiting: {waiting}.")
STUCK = QT_TRANSLATE_NOOP(
    "cli", "Stuck: {stuck}. They are safe here and no longer leave by themselves; `pcu-desk alert list` shows which."
)
_PAUSE = 30.0
_ROUND = 300.0


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse's own class is private
    """Add `sync`."""
    parser = commands.add_parser("sync", parents=[asked.shared()], help="send what waits and fetch what came")
    parser.add_argument("--once", action="store_true", help="one round, then end")
    parser.add_argument("--hub", default="", metavar="URL", help="instead of the address in the directory")
    parser.add_argument("--proxy", default="", metavar="PROXY", help="system, none, an address, or pac:URL of a script")
    parser.add_argument(
        "--proxy-password-file", metavar="FILE", help="file with the password at the proxy, - for standard input"
    )
    parser.add_argument("--ca-file", default="", metavar="PEM", help="certificates to trust beside the system's")
    parser.set_defaults(run=_run)


def _run(args: argparse.Namespace, world: World) -> int:
    catalog = asked.catalog_of(args, world)
    wish = _wish(args, world, catalog)
    with asked.session_of(args, world, changes=True) as session, closing(world.open_line(session, wish)) as line:

        def tell(heard: SyncResult) -> None:
            _print(heard, session.exchange.counts().stuck, catalog, as_json=args.json)

        while True:
            result = _rounds(line)
            tell(result)
            if args.once:
                return 0 if result.state is Line.ONLINE else 1
            _wait(line, result, tell)


def _wish(args: argparse.Namespace, world: World, catalog: Catalog) -> LineWish:
    """Return how the hub is to be called: as the settings say, unless the command says otherwise."""
    kept = world.line_wish()
    proxy = ProxyChoice.parse(args.proxy) if args.proxy else kept.proxy
    if args.proxy_password_file is not None:
        proxy = proxy.with_password(asked.passphrase_of(args.proxy_password_file, proxy.user, catalog))
    return LineWish(args.hub or kept.url, proxy, args.ca_file or kept.ca_file)


def _rounds(line: LineRounds) -> SyncResult:
    """Do rounds until nothing is left to do at once; return them as one."""
    result = line.sync_once()
    while result.again == 0:
        further = line.sync_once()
        result = replace(further, sent=result.sent + further.sent, received=result.received + further.received)
    return result


def _wait(line: LineRounds, result: SyncResult, tell: Callable[[SyncResult], None]) -> None:
    """Listen on a good line, and rest on a bad one, until the next round."""
    end = time.monotonic() + (_ROUND if result.again is None else result.again)
    while result.state is Line.ONLINE and result.next_try is None and (left := end - time.monotonic()) >= 1:
        result = line.listen(lambda: False, left)
        if result.sent or result.received:
            tell(result)
        if result.again is not None:
            end = time.monotonic() + result.again
            break
    if result.state is Line.ONLINE or result.again is not None:
        threading.Event().wait(max(0.0, end - time.monotonic()))
    else:
        threading.Event().wait(_PAUSE)


def _print(result: SyncResult, stuck: int, catalog: Catalog, *, as_json: bool) -> None:
    if as_json:
        asked.print_json(
            {
                "line": result.state.value,
                "sent": result.sent,
                "received": result.received,
                "waiting": result.waiting,
                "stuck": stuck,
                "reason": result.reason.value if result.reason else None,
                "next_try": result.next_try.iso() if result.next_try else None,
            }
        )
        return
    counts = {"sent": result.sent, "received": result.received, "waiting": result.waiting}
    print(catalog.text(ROUND, line=result.state.label, **counts))
    if stuck:
        print(catalog.text(STUCK, stuck=stuck))
    if result.reason:
        print(catalog.label(result.reason))
