"""Lets the papers of many cases leave one after another; each leaves whole or not at all, and one is in memory."""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator, Sequence
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

Fault = Exception | Text | str
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Failure:
    """A paper that did not leave: of which case, why, and whether pages of it may lie in the printer's tray."""

    subject: str
    why: Fault
    begun: bool = False


@dataclass(slots=True)
class Outcome:
    """How a batch went: the cases whose paper left, whose did not and why, and whether it was stopped."""

    total: int
    left_of: list[str] = field(default_factory=list)
    failed: list[Failure] = field(default_factory=list)
    stopped: bool = False

    @property
    def left(self) -> int:
        """Return how many left."""
        return len(self.left_of)


Going = Generator[None, None, Outcome]
Leave = Callable[[BatchStep, RenderedReport], Generator[None, None, Fault]]


def into_folder(place: Workplace, wishes: Sequence[ReportWish], folder: Path, progress: Progress) -> Going:
    """Write each paper into a folder, over no file that is there. For the long-work thread, in turns."""

    def leave(step: BatchStep, report: RenderedReport) -> Generator[None, None, Fault]:
        yield
        _note(place, step, report, FILE)
        name = file_name(step.number, step.wish.kind, step.wish.languages)
        return write_whole(free_name(folder, name), report.pdf)

    return (yield from _each(place, wishes, leave, progress, lambda: 0))


def onto_paper(
    place: Workplace, wishes: Sequence[ReportWish], printer: QPrinter, progress: Progress, *, duplex: bool
) -> Going:
    """Print each paper, all as one job of the printer. For the long-work thread, in turns."""
    reports = place.session.reports
    with Press(printer, duplex=duplex) as press:

        def leave(step: BatchStep, report: RenderedReport) -> Generator[None, None, Fault]:
            copy = _note(place, step, report, PRINTER)
            pdf = reports.copy_for_print(report.pdf, copy, copy, step.wish.languages, duplex=duplex)
            press.turn()
            for index in range(report.pages):
                yield
                press.put(reports.page(pdf, index, PAGE_WIDTH))
            return ""

        return (yield from _each(place, wishes, leave, progress, lambda: press.pages))


def _each(
    place: Workplace, wishes: Sequence[ReportWish], leave: Leave, progress: Progress, printed: Callable[[], int]
) -> Going:
    outcome = Outcome(len(wishes))
    try:
        for done, wish in enumerate(wishes):
            progress(done, len(wishes), "")
            yield
            before = printed()
            if fault := (yield from _one(place, wish, leave)):
                outcome.failed.append(Failure(wish.subject, fault, begun=printed() > before))
            else:
                outcome.left_of.append(wish.subject)
        progress(len(wishes), len(wishes), "")
    except Cancelled:
        outcome.stopped = outcome.left + len(outcome.failed) < outcome.total
    return outcome


def _one(place: Workplace, wish: ReportWish, leave: Leave) -> Generator[None, None, Fault]:
    """Let one paper leave and return why it did not, "" when it did: whatever goes wrong, the others follow."""
    try:
        step = next(place.session.reports.batch((wish,)))
        if step.report is None:
            return step.fault or ""
        return (yield from leave(step, step.report))
    except Cancelled:
        raise
    except Exception as error:  # noqa: BLE001 - told beside the case, logged where it is ours
        if not isinstance(error, UserError):
            _LOG.error("a paper of a batch failed", exc_info=error)
        return error


def _note(place: Workplace, step: BatchStep, report: RenderedReport, where: str) -> int:
    reports, tasks = place.session.reports, place.tasks
    return tasks.write_blocking(lambda: reports.note_printed(step.wish, 1, where, report.content_hash)).value
