"""Printed reports: what can be printed of a case or a thread, the paper itself, and the record that it was printed."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property
from itertools import count
from pathlib import Path

from pcu_desk.domain import life
from pcu_desk.domain.case import Case, Evidence
from pcu_desk.domain.changes import Changes
from pcu_desk.domain.errors import BugError, UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.officer import May
from pcu_desk.domain.ports import CaseFilter, CaseRow, OpenVault, Progress, Reader, ReportEngine, unwatched
from pcu_desk.domain.printing import BatchStep, DayCase, ReportFacts, ReportWish
from pcu_desk.domain.report import PageImage, RenderedReport, ReportInput, ReportKind, ReportStatus
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.services import report_source
from pcu_desk.services.done import Done
from pcu_desk.services.report_source import PRINTED_SIDE, Subject, source_of, subject_of

_OURS = QT_TRANSLATE_NOOP("shell", "The program made a mistake of its own. What was saved is safe; the log tells more.")
PRINTER, FILE = "printer", "file"
PLACES = (PRINTER, FILE)
_PAGE = 100
_LOG = logging.getLogger(__name__)
Redraw = Callable[[Evidence, int], bytes]


def _no_photos(_row: Evidence, _side: int) -> bytes:
    raise BugError("these reports were given nothing that draws photos")


class Reports:
    """The reports of an open vault; the engine is made on first use, off the window's thread."""

    def __init__(self, vault: OpenVault, engine: Callable[[], ReportEngine], photo: Redraw = _no_photos) -> None:
        """Take the vault, a maker of the engine, whose libraries are heavy to load, and what draws a photo anew."""
        self._vault = vault
        self._make_engine = engine
        self._photo = photo

    @cached_property
    def _engine(self) -> ReportEngine:
        return self._make_engine()

    @staticmethod
    def kinds(case: Case) -> tuple[ReportKind, ...]:
        """Return what can be printed of a case; of a thread of messages it is the alert sheet."""
        return report_source.kinds_of(case)

    @staticmethod
    def languages() -> tuple[str, ...]:
        """Return the codes of the languages of paper."""
        return report_source.languages()

    def facts(self, wish: ReportWish) -> ReportFacts:
        """Return what is told of a report beside its paper; makes no page and loads no photo."""
        self._vault.officer.require(May.READ)
        report_source.check_wish(wish)
        with self._vault.reading() as reader:
            subject = subject_of(reader, wish)
            photos = report_source.photos_of(subject.case)
            here = reader.evidence_here(row.id for row in photos)
            return ReportFacts(
                case=replace(subject.case, number=subject.number),
                kind=subject.kind,
                kinds=report_source.kinds_of(subject.case) if not subject.thread else (subject.kind,),
                status=ReportStatus.ISSUED if subject.thread else life.report_status(subject.case),
                form_version=reader.unit().form(subject.kind.value).version,
                first_copy=_next_copy(reader, subject),
                head=reader.status_head(subject.id),
                photos=len(photos),
                absent=tuple(row.name for row in photos if row.id not in here),
            )

    def render(self, wish: ReportWish, progress: Progress = unwatched) -> RenderedReport:
        """Make a report in one language or two side by side; `progress` counts the photos and may end the work."""
        self._vault.officer.require(May.READ)
        with self._vault.reading() as reader:
            source = source_of(reader, wish, self._photo_at_print)
        report = self._engine.render(_counted(source, progress))
        return replace(report, content_hash=source.content_hash)

    def page(self, pdf: bytes, index: int, width: int) -> PageImage:
        """Render one page of a report for the preview."""
        return self._engine.page(pdf, index, width)

    def copy_for_print(
        self, pdf: bytes, copy: int, copies: int, languages: tuple[str, ...], *, duplex: bool = False
    ) -> bytes:
        """Return the paper of one copy: its number, the number of the last and the print time laid over the report.

        With `duplex` it is for both sides of the sheet: the binding margin of even pages is on their other side.
        """
        return self._engine.copy_for_print(pdf, copy, copies, Moment.now(), languages, duplex=duplex)

    def note_printed(
        self, wish: ReportWish, copies: int, where: str, content_hash: str = "", *, signed: str = ""
    ) -> Done[int]:
        """Record that a report leaves the vault, before it does; return the number of its first copy.

        `where` is "printer" or "file", never a path. Copies on paper are numbered on through the life of a revision; a
        file has no number, which is 0. `content_hash` is that of the report that was made, else that of one made now;
        `signed` is the fingerprint (hex) of the certificate with which the file is signed.
        """
        self._vault.officer.require(May.PRINT)
        if where not in PLACES or copies < 1:
            raise BugError("a print is noted as copies on a printer or in a file")
        with self._vault.writing() as tx:
            source = source_of(tx, wish, self._photo_at_print)
            subject = subject_of(tx, wish)
            first = _next_copy(tx, subject) if where == PRINTER else 0
            change = {
                "kind": source.kind,
                "languages": list(wish.languages),
                "copies": copies,
                "first": first,
                "where": where,
                "form": source.unit.form(source.kind).version,
                "hash": content_hash or source.content_hash,
                "annexes": list(wish.annexes),
                **({"signed": signed} if signed else {}),
            }
            tx.append(Act.PRINTED, subject.id, change, None)
        return Done(first, Changes.of("message" if subject.thread else "case", subject.id))

    def day(self, day: date) -> tuple[DayCase, ...]:
        """Return the cases that began on a day by local time, in the order of their opening."""
        self._vault.officer.require(May.READ)
        with self._vault.reading() as reader:
            return tuple(_day_case(reader.case(row.id), row) for row in reversed(list(_rows(reader, day))))

    def batch(self, wishes: Sequence[ReportWish], progress: Progress = unwatched) -> Iterator[BatchStep]:
        """Make reports one after the other, each when it is asked for; who stops asking has stopped the batch.

        One that can't be made stands there with its reason and the others follow. An annex that a case has nothing
        for, or that a kind does not carry, is left out, so that one wish serves a whole day.
        """
        self._vault.officer.require(May.READ)
        for place, wish in enumerate(wishes):
            progress(place, len(wishes))
            yield self._step(wish)
        progress(len(wishes), len(wishes))

    def _step(self, wish: ReportWish) -> BatchStep:
        number = wish.subject
        try:
            with self._vault.reading() as reader:
                subject = subject_of(reader, replace(wish, kind="", annexes=()))
            number, has = subject.number, report_source.annexes_of(subject.case, wish.kind)
            fitting = replace(wish, annexes=tuple(annex for annex in wish.annexes if annex in has))
            return BatchStep(fitting, number, self.render(fitting))
        except UserError as error:
            return BatchStep(wish, number, fault=error)
        except Exception as error:  # noqa: BLE001 - one paper's fault must not cost the others theirs; the log keeps it
            _LOG.error("a report of a batch failed", exc_info=error)
            return BatchStep(wish, number, fault=UserError(_OURS))

    def _photo_at_print(self, row: Evidence) -> bytes:
        return self._photo(row, PRINTED_SIDE)


def file_name(number: str, kind: str, languages: Sequence[str]) -> str:
    """Return a name for a report's file, made of what the program gave alone: number, kind and languages."""
    safe = "".join(sign if sign.isascii() and (sign.isalnum() or sign in "-_") else "-" for sign in number)
    return f"{safe}_{kind}_{'-'.join(languages)}.pdf"


def free_name(folder: Path, name: str) -> Path:
    """Return a name in a folder that no file has yet: a batch writes over nothing."""
    path, number = folder / name, 2
    while path.exists():
        path, number = folder / f"{Path(name).stem}_{number}{Path(name).suffix}", number + 1
    return path


def _next_copy(reader: Reader, subject: Subject) -> int:
    return 1 + report_source.copies_made(reader.history(subject.id), subject)


def _counted(source: ReportInput, progress: Progress) -> ReportInput:
    """Return the source with photos that tell when they are drawn."""
    if not source.photos:
        return source
    total, drawn = len(source.photos), count(1)

    def told(load: Callable[[], bytes]) -> Callable[[], bytes]:
        def loaded() -> bytes:
            progress(min(next(drawn), total) - 1, total)
            return load()

        return loaded

    return replace(source, photos=tuple(replace(photo, load=told(photo.load)) for photo in source.photos))


def _rows(reader: Reader, day: date) -> Iterator[CaseRow]:
    before = None
    while page := reader.case_rows(CaseFilter(day=day), before, _PAGE):
        yield from page
        before = page[-1].rowid


def _day_case(case: Case, row: CaseRow) -> DayCase:
    return DayCase(row.id, row.number, row.title, row.status, report_source.kinds_of(case))
