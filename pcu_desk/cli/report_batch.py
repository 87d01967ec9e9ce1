"""Many reports in one run, into a folder: a day's cases or those named; one in memory at a time, whole files only."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from pcu_desk.cli import asked
from pcu_desk.cli.world import World
from pcu_desk.domain.errors import BugError, UserError, reason_of
from pcu_desk.domain.paper import UNCHECKED, SignedPaper, unchecked
from pcu_desk.domain.printing import BatchStep, ReportWish
from pcu_desk.domain.report import ReportKind
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.i18n.in_line import in_line
from pcu_desk.services.reports import FILE, Reports, file_name, free_name
from pcu_desk.services.session import Session

WRITTEN = QT_TRANSLATE_NOOP("cli", "Reports written into {folder}: {count}.")
NOT_MADE = QT_TRANSLATE_NOOP("cli", "{number}, {kind}: {why}")
EMPTY_DAY = QT_TRANSLATE_NOOP("cli", "No case began on {day} that has such a report. Nothing was written.")
NO_FOLDER = QT_TRANSLATE_NOOP("cli", "{folder} is no folder that can be written to: {reason}. Nothing was written.")
_SEIZURE = ReportKind.SEIZURE.value
Sign = Callable[[bytes], SignedPaper]


@dataclass(slots=True)
class _Told:
    """What came of the run."""

    reports: list[dict[str, Any]] = field(default_factory=list)
    refused: list[dict[str, str]] = field(default_factory=list)
    large: list[str] = field(default_factory=list)


def day_of(text: str) -> date:
    """Read a day; argparse tells the person when it is none."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text[:20]} is not a date such as 2026-11-21") from None


def languages_of(args: argparse.Namespace) -> tuple[str, ...]:
    """Return the languages asked for: one, or two side by side."""
    return tuple(part for part in (args.lang or asked.ENGLISH).split(",") if part)


def signing(args: argparse.Namespace, world: World, session: Session) -> Sign | None:
    """Return what signs a file, its passphrase asked for once; None when nothing is to be signed."""
    if not args.sign:
        return None
    passphrase = asked.passphrase_of(args.sign_passphrase_file, args.sign, asked.catalog_of(args, world))
    key = asked.read_bytes(args.sign)
    return lambda pdf: session.papers.sign(pdf, key, passphrase)


def run(args: argparse.Namespace, world: World) -> int:
    """Write the reports asked for; one that can't be made is told, and the others are written."""
    folder = _folder(args.out)
    catalog, told = asked.catalog_of(args, world), _Told()
    with asked.session_of(args, world, changes=False) as session:
        sign = signing(args, world, session)
        wishes = list(_wishes(args, session.reports))
        for step in session.reports.batch(wishes, asked.shown_progress()):
            try:
                told.reports.append(_put_down(session.reports, step, folder, sign))
                if step.report is not None and (limits := unchecked(step.report)) is not None:
                    told.large.append(f"{in_line(step.number)}: {catalog.text(UNCHECKED, **limits)}")
            except UserError as error:
                why = in_line(catalog.error(error))
                told.refused.append({"case": step.number, "kind": step.wish.kind, "why": why})
    for line in told.large:
        print(line, file=sys.stderr)
    if args.json:
        asked.print_json({"reports": told.reports, "refused": told.refused})
    else:
        for row in told.refused:
            line = catalog.text(NOT_MADE, number=in_line(row["case"]), kind=row["kind"], why=row["why"])
            print(line, file=sys.stderr)
        written = catalog.text(WRITTEN, folder=folder, count=len(told.reports))
        print(written if wishes else catalog.text(EMPTY_DAY, day=args.day))
    return 1 if told.refused else 0


def _wishes(args: argparse.Namespace, reports: Reports) -> Iterator[ReportWish]:
    """Go through the reports asked for: of a day's cases only those that they have."""
    languages, annexes = languages_of(args), tuple(args.annex)
    if args.day is None:
        for case in args.cases:
            yield from (ReportWish(case, kind, languages, annexes) for kind in args.kind or [_SEIZURE])
        return
    for row in reports.day(args.day):
        main = _SEIZURE if ReportKind.SEIZURE in row.kinds else ReportKind.INSPECTION.value
        known = tuple(ReportKind)
        for kind in args.kind or [main]:
            if kind in row.kinds or kind not in known:  # one that no case has is told
                yield ReportWish(row.id, kind, languages, annexes)


def _put_down(reports: Reports, step: BatchStep, folder: Path, sign: Sign | None) -> dict[str, Any]:
    """Note that a report leaves, then write it, whole or not at all. Raises UserError."""
    if step.report is None:
        raise step.fault or BugError("a step of a batch without a report or a reason")
    signed = sign(step.report.pdf) if sign is not None else None
    fingerprint = signed.fingerprint if signed is not None else ""
    reports.note_printed(step.wish, 1, FILE, step.report.content_hash, signed=fingerprint)
    path = free_name(folder, file_name(step.number, step.wish.kind, step.wish.languages))
    asked.write_parts(str(path), [signed.pdf if signed is not None else step.report.pdf])
    told = {
        "path": str(path),
        "case": step.number,
        "kind": step.wish.kind,
        "languages": list(step.wish.languages),
        "pages": step.report.pages,
    }
    return {**told, **({"signed": fingerprint} if signed is not None else {})}


def _folder(name: str) -> Path:
    folder = Path(name)
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise UserError(NO_FOLDER, folder=folder, reason=reason_of(error)) from None
    return folder
