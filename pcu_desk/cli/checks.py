"""`pcu-desk verify` and `rebuild`: is the journal whole, does every row come from it, and make the rows again."""

from __future__ import annotations

import argparse
from typing import Any

from pcu_desk.cli import asked
from pcu_desk.cli.world import World
from pcu_desk.domain.errors import DamagedError, UserError
from pcu_desk.domain.ports import VerifyFault, unwatched
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.verification import Sentence, VerifyNote, VerifyReport
from pcu_desk.i18n.catalog import Catalog
from pcu_desk.i18n.in_line import in_line

WHOLE = QT_TRANSLATE_NOOP("cli", "The journal is whole; every row agrees with it.")
FOUND = QT_TRANSLATE_NOOP("cli", "Faults found: {count}. Keep this folder as it is and call your supervisor.")
REBUILT = QT_TRANSLATE_NOOP("cli", "Records made again from the journal: {count}.")


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse's own class is private
    """Add `verify` and `rebuild`."""
    verify = commands.add_parser("verify", parents=[asked.shared()], help="check journal, signatures and every record")
    verify.add_argument("--strict", action="store_true", help="exit 7 when a hub has not witnessed the journal's end")
    verify.set_defaults(run=_verify)
    rebuild = commands.add_parser("rebuild", parents=[asked.shared()], help="make all tables again from the journal")
    rebuild.set_defaults(run=_rebuild)


def _verify(args: argparse.Namespace, world: World) -> int:
    catalog = asked.catalog_of(args, world)
    found = tuple(asked.desk_of(args, world).scan())
    report = VerifyReport(found) if found else _inside(args, world)
    if args.json:
        asked.print_json(told(report, catalog))
    else:
        _print(told(report, catalog), catalog)
    return report.exit_code(strict=args.strict)


def told(report: VerifyReport, catalog: Catalog) -> dict[str, Any]:
    """Return a report as the JSON document that scripts read, its sentences in the catalogue's language."""
    faults = [
        {"code": fault.code, "subject": fault.subject, "what": catalog.text(fault.what, **dict(fault.params))}
        for fault in report.faults
    ]
    notes = [{"code": note.code, "what": _said(note, catalog)} for note in report.notes]
    return {
        "ok": report.ok,
        "faults": faults,
        "notes": notes,
        "account": [_said(one, catalog) for one in report.account],
    }


def _said(sentence: Sentence | VerifyNote, catalog: Catalog) -> str:
    params = dict(sentence.params)
    shown = {name: catalog.error(value) if isinstance(value, UserError) else value for name, value in params.items()}
    return catalog.text(sentence.what, **shown)


def _print(answer: dict[str, Any], catalog: Catalog) -> None:
    for fault in answer["faults"]:
        print(in_line(f"{fault['code']:<10} {fault['subject']}: {fault['what']}"))  # a forger may have chosen the words
    count = len(answer["faults"])
    print(catalog.text(FOUND, count=count) if count else catalog.text(WHOLE))
    for note in answer["notes"]:
        print(in_line(note["what"]))
    for line in answer["account"]:
        print(f"  {line}")


def _inside(args: argparse.Namespace, world: World) -> VerifyReport:
    try:
        with asked.look_of(args, world) as session:
            return session.checks.run(asked.shown_progress())
    except DamagedError as error:  # too broken to be opened: that is a finding, not a refusal
        params = tuple((name, str(param)) for name, param in error.params.items())
        return VerifyReport((VerifyFault("chain", "vault.db", error.text, params),))


def _rebuild(args: argparse.Namespace, world: World) -> int:
    with asked.session_of(args, world, changes=True) as session:
        count = session.rebuild(unwatched)
    if args.json:
        asked.print_json({"records": count})
    else:
        print(asked.catalog_of(args, world).text(REBUILT, count=count))
    return 0
