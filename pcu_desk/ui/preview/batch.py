"""Lets the papers of many cases leave one after another; each leaves whole or not at all, and one is in memory."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.printing import BatchStep, ReportWish
from pcu_desk.domain.report import RenderedReport
from pcu_desk.domain.text import Text
from pcu_desk.services.reports import FILE, PRINTER, file_name, free_name
from pcu_desk.ui.preview.printing import PAGE_WIDTH, Press
from pcu_desk.ui.preview.whole_file import write_whole
from pcu_desk.ui.tasks import Cancelled, Progress
from pcu_desk.ui.workplace import Workplace

Fault = UserError | Text | str


@dataclass(slots=True)
class Outcome:
    """How a batch went: the cases whose paper left, whose did not and why, and whether it was stopped."""

    total: int
    left_of: list[str] = field(default_factory=list)
    failed: list[tuple[str, Fault]] = field(default_factory=list)
    stopped: bool = False

    @property
    def left(self) -> int:
        """Return how many left."""
        return len(self.left_of)


Leave = Callable[[BatchStep, RenderedReport], Fault]


def into_folder(place: Workplace, wishes: Sequence[ReportWish], folder: Path, progress: Progress) -> Outcome:
    """Write each paper into a folder, over no file that is there. For the long-work thread."""

    def leave(step: BatchStep, report: RenderedReport) -> Fault:
        _note(place, step, report, FILE)
        name = file_name(step.number, step.wish.kind, step.wish.languages)
        return write_whole(free_name(folder, name), report.pdf)

    return _each(place, wishes, leave, progress)


def onto_paper(
    place: Workplace, wishes: Sequence[ReportWish], printer: QPrinter, progress: Progress, *, duplex: bool
) -> Outcome:
    """Print each paper, all as one job of the printer. For the long-work thread."""
    reports = place.session.reports
    with Press(printer, duplex=duplex) as press:

        def leave(step: BatchStep, report: RenderedReport) -> Fault:
            copy = _note(place, step, report, PRINTER)
            pdf = reports.copy_for_print(report.pdf, copy, copy, step.wish.languages, duplex=duplex)
            press.turn()
            for index in range(report.pages):
                press.put(reports.page(pdf, index, PAGE_WIDTH))
            return ""

        return _each(place, wishes, leave, progress)


def _each(place: Workplace, wishes: Sequence[ReportWish], leave: Leave, progress: Progress) -> Outcome:
    outcome, steps = Outcome(len(wishes)), place.session.reports.batch(wishes)
    try:
        for done in range(len(wishes)):
            progress(done, len(wishes), "")
            step = next(steps)
            if fault := _one(step, leave):
                outcome.failed.append((step.number, fault))
            else:
                outcome.left_of.append(step.wish.subject)
        progress(len(wishes), len(wishes), "")
    except Cancelled:
        outcome.stopped = outcome.left + len(outcome.failed) < outcome.total
    return outcome


def _one(step: BatchStep, leave: Leave) -> Fault:
    if step.report is None:
        return step.fault or ""
    try:
        return leave(step, step.report)
    except UserError as error:
        return error


def _note(place: Workplace, step: BatchStep, report: RenderedReport, where: str) -> int:
    reports, tasks = place.session.reports, place.tasks
    return tasks.write_blocking(lambda: reports.note_printed(step.wish, 1, where, report.content_hash)).value
