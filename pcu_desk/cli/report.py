"""`pcu-desk report`: the printed report of a case as a PDF file that the person names, and the check of one."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from pcu_desk.cli import asked, report_batch
from pcu_desk.cli.world import World
from pcu_desk.domain.paper import MOST_BYTES, UNCHECKED, SignedPaper, unchecked
from pcu_desk.domain.printing import ReportWish
from pcu_desk.domain.report import ANNEXES, RenderedReport, ReportKind
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.i18n.in_line import in_line
from pcu_desk.i18n.papers import said
from pcu_desk.services.session import Session

WRITTEN = QT_TRANSLATE_NOOP("cli", "The report is in {file}, %n page(s).")
BOXED = QT_TRANSLATE_NOOP("cli", "No font here has these characters; they are printed as codes in boxes: {characters}")
SIGNED = QT_TRANSLATE_NOOP("cli", "It is signed with the certificate of {signer}, fingerprint {fingerprint}.")
CASE_OR_FILE = QT_TRANSLATE_NOOP(
    "cli", "Name a case and --out FILE.pdf, or more cases or --day and --out FOLDER, or --check FILE.pdf."
)
EQUAL = QT_TRANSLATE_NOOP("cli", "The paper is the one that this vault gave out.")
DIFFERS = QT_TRANSLATE_NOOP("cli", "The paper differs from what this vault gave out:")
_DIFFERS = 1
_KINDS = tuple(kind for kind in ReportKind if kind is not ReportKind.RECOVERY)  # that sheet comes with its codes alone
_MEGABYTES = MOST_BYTES // (1024 * 1024)


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse's own class is private
    """Add `report`."""
    parser = commands.add_parser("report", parents=[asked.shared()], help="print a case as PDF, or check such a file")
    parser.add_argument("cases", nargs="*", metavar="CASE", help="number or id; of an alert for its sheet")
    parser.add_argument(
        "--kind", action="append", default=[], metavar="KIND", help=f"{', '.join(_KINDS)}; more than once for more"
    )
    parser.add_argument(
        "--annex", action="append", default=[], metavar="KIND", help=f"behind the report: {', '.join(ANNEXES)}"
    )
    parser.add_argument("--out", metavar="FILE.pdf", help="where it is written; a folder for more than one report")
    parser.add_argument(
        "--day", type=report_batch.day_of, metavar="DATE", help="the cases that began on this day, into a folder"
    )
    parser.add_argument("--sign", metavar="FILE.p12", help="sign it with the key of this PKCS#12 file")
    parser.add_argument(
        "--sign-passphrase-file", metavar="FILE", help="file with that key's passphrase on its first line"
    )
    parser.add_argument("--check", metavar="FILE.pdf", help="compare a report with this vault: exit 1 where it differs")
    parser.set_defaults(run=_run)


def _run(args: argparse.Namespace, world: World) -> int:
    for named in ("cases", "kind", "annex"):
        setattr(args, named, list(dict.fromkeys(getattr(args, named))))  # what is named twice is made once
    if args.check and not (args.cases or args.day or args.out or args.sign):
        return _check(args, world)
    if args.check or not args.out or bool(args.cases) == bool(args.day):
        print(asked.catalog_of(args, world).text(CASE_OR_FILE), file=sys.stderr)
        return asked.USAGE
    if args.day or len(args.cases) > 1 or len(args.kind) > 1:
        return report_batch.run(args, world)
    return _write(args, world)


def _write(args: argparse.Namespace, world: World) -> int:
    languages = report_batch.languages_of(args)
    kind = args.kind[0] if args.kind else ReportKind.SEIZURE.value
    wish = ReportWish(args.cases[0], kind, languages, tuple(args.annex))
    with asked.session_of(args, world, changes=False) as session:
        report = session.reports.render(wish)
        signed = _signed(args, world, session, report)
        fingerprint = signed.fingerprint if signed else ""
        session.reports.note_printed(  # refused here, nothing leaves the vault
            wish, 1, "file", report.content_hash, signed=fingerprint
        )
        asked.write_parts(args.out, [signed.pdf if signed else report.pdf])
    if args.json:
        told = {"path": args.out, "kind": kind, "languages": languages, "pages": report.pages}
        asked.print_json({**told, **({"signed": fingerprint} if signed else {})})
    else:
        _tell(args, world, report, signed)
    return 0


def _tell(args: argparse.Namespace, world: World, report: RenderedReport, signed: SignedPaper | None) -> None:
    catalog = asked.catalog_of(args, world)
    print(catalog.plural(WRITTEN, report.pages, file=args.out))
    if report.boxed:
        print(catalog.text(BOXED, characters=" ".join(report.boxed)))
    if (limits := unchecked(report)) is not None:
        print(catalog.text(UNCHECKED, **limits))
    if signed is not None:
        print(catalog.text(SIGNED, signer=in_line(signed.signer), fingerprint=signed.fingerprint))


def _signed(args: argparse.Namespace, world: World, session: Session, report: RenderedReport) -> SignedPaper | None:
    sign = report_batch.signing(args, world, session)
    return sign(report.pdf) if sign is not None else None


def _check(args: argparse.Namespace, world: World) -> int:
    data = asked.read_bytes(args.check, _MEGABYTES)
    with asked.look_of(args, world) as session:
        report = session.papers.check(data, asked.shown_progress())
        session.papers.note(report)
    catalog = asked.catalog_of(args, world)
    differences, notes = (
        [{"code": one.code, "what": said(catalog, one)} for one in found]
        for found in (report.differences, report.notes)
    )
    if args.json:
        asked.print_json({"ok": report.ok, "differences": differences, "notes": notes})
    else:
        print(catalog.text(EQUAL if report.ok else DIFFERS))
        for one in (*differences, *notes):
            print(f"  {in_line(one['what'])}")  # a file from outside: its words must not write lines of their own
    return 0 if report.ok else _DIFFERS
