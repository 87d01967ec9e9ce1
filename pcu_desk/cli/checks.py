"""`pcu-desk verify` and `rebuild`: is the journal whole, does every row come from it, and make the rows again."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any

from pcu_desk.cli import asked
from pcu_desk.cli.world import World
from pcu_desk.domain.errors import DamagedError
from pcu_desk.domain.ports import VerifyFault
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

WHOLE = QT_TRANSLATE_NOOP("cli", "The journal is whole; every row agrees with it.")
FOUND = QT_TRANSLATE_NOOP("cli", "Faults found: {count}. Keep this folder as it is and call your supervisor.")
REBUILT = QT_TRANSLATE_NOOP("cli", "Records made again from the journal: {count}.")
# The first class that applies, in this order, is the exit code.
EXIT_CODES = {"chain": 3, "rollback": 4, "signature": 5, "row": 6}


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse's own class is private
    """Add `verify` and `rebuild`."""
    verify = commands.add_parser("verify", parents=[asked.shared()], help="check journal, signatures and every record")
    verify.set_defaults(run=_verify)
    rebuild = commands.add_parser("rebuild", parents=[asked.shared()], help="make all tables again from the journal")
    rebuild.set_defaults(run=_rebuild)


def _verify(args: argparse.Namespace, world: World) -> int:
    catalog = asked.catalog_of(args, world)
    faults = list(asked.desk_of(args, world).scan())
    if not faults:
        faults = _inside(args, world)
    told = [
        {"code": fault.code, "subject": fault.subject, "what": catalog.text(fault.what, **dict(fault.params))}
        for fault in faults
    ]
    if args.json:
        asked.print_json({"ok": not faults, "faults": told})
    else:
        for fault in told:
            print(f"{fault['code']:<10} {fault['subject']}: {fault['what']}")
        print(catalog.text(FOUND, count=len(told)) if told else catalog.text(WHOLE))
    return exit_code(faults)


def _inside(args: argparse.Namespace, world: World) -> list[VerifyFault]:
    try:
        with asked.session_of(args, world, changes=False) as session:
            return list(session.verify(_silent))
    except DamagedError as error:  # too broken to be opened: that is a finding, not a refusal
        params = tuple((name, str(param)) for name, param in error.params.items())
        return [VerifyFault("chain", "vault.db", error.text, params)]


def exit_code(faults: Sequence[VerifyFault]) -> int:
    """Return 0 without faults, else the code of the first class that applies."""
    found = {fault.code for fault in faults}
    return next((code for name, code in EXIT_CODES.items() if name in found), 0)


def _rebuild(args: argparse.Namespace, world: World) -> int:
    with asked.session_of(args, world, changes=True) as session:
        count = session.rebuild(_silent)
    if args.json:
        asked.print_json({"records": count})
    else:
        print(asked.catalog_of(args, world).text(REBUILT, count=count))
    return 0


def _silent(_done: int, _total: int) -> None:
    """Progress that nobody watches."""
