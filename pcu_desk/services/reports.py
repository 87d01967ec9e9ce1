"""Printed reports: what goes on paper for a case, in which languages, and the record that it was printed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property

from pcu_desk.domain import life
from pcu_desk.domain.canonical import canonical, digest
from pcu_desk.domain.case import Case
from pcu_desk.domain.changes import Changes
from pcu_desk.domain.errors import BugError, UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.export import case_document
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.officer import May
from pcu_desk.domain.ports import OpenVault, Reader, ReportEngine
from pcu_desk.domain.record import record_of
from pcu_desk.domain.report import PageImage, RenderedReport, ReportInput
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.unit import PortUnit
from pcu_desk.services.done import Done

NO_SEIZURE = QT_TRANSLATE_NOOP("reports", "Case {number} has no seizure, so there is no seizure report to print.")
UNKNOWN_KIND = QT_TRANSLATE_NOOP("reports", "There is no report of the kind {kind}. Known: {known}.")
UNKNOWN_LANGUAGE = QT_TRANSLATE_NOOP("reports", "There is no report in {language}. Known: {known}.")
TOO_MANY_LANGUAGES = QT_TRANSLATE_NOOP("reports", "A report is in one language, or in two different ones side by side.")
SEIZURE = "seizure"
LANGUAGES = ("en", "ru", "ur")
PLACES = ("printer", "file")
_SIDES = 2


class Reports:
    """The reports of an open vault; the engine is made on first use, off the window's thread."""

    def __init__(self, vault: OpenVault, engine: Callable[[], ReportEngine]) -> None:
        """Take the vault and a maker of the engine, whose libraries are heavy to load."""
        self._vault = vault
        self._make_engine = engine

    @cached_property
    def _engine(self) -> ReportEngine:
        return self._make_engine()

    def render(self, case: str, languages: tuple[str, ...], kind: str = SEIZURE) -> RenderedReport:
        """Make the report of a case (id or number) in one language or two side by side."""
        self._vault.officer.require(May.READ)
        with self._vault.reading() as reader:
            source = self._source(reader, reader.case(case), languages, kind)
        return self._engine.render(source)

    def page(self, pdf: bytes, index: int, width: int) -> PageImage:
        """Render one page of a report for the preview."""
        return self._engine.page(pdf, index, width)

    def copy_for_print(self, pdf: bytes, copy: int, copies: int, languages: tuple[str, ...]) -> bytes:
        """Return the paper of one copy: copy number and print time laid over the report."""
        return self._engine.copy_for_print(pdf, copy, copies, Moment.now(), languages)

    def note_printed(self, case: str, languages: tuple[str, ...], copies: int, where: str) -> Done[None]:
        """Record that a report leaves the vault, before it does; `where` is "printer" or "file", never a path."""
        self._vault.officer.require(May.PRINT)
        if where not in PLACES or copies < 1:
            raise BugError("a print is noted as copies on a printer or in a file")
        with self._vault.writing() as tx:
            found = tx.case(case)
            _check(found, languages, SEIZURE)
            change = {"kind": SEIZURE, "languages": list(languages), "copies": copies, "where": where}
            tx.append(Act.PRINTED, found.id, change, None)
        return Done(None, Changes.of("case", found.id))

    def _source(self, reader: Reader, case: Case, languages: tuple[str, ...], kind: str) -> ReportInput:
        _check(case, languages, kind)
        case = replace(case, evidence=())  # a scan of the signed paper must not change what that paper's hash is over
        unit, officers = _shown_unit(reader.unit(), case), {officer.user: officer for officer in reader.officers()}
        content = case_document(case, training=unit.training)
        template = {"kind": kind, "form": unit.form_version, "unit": record_of(unit)}
        hashed = {"content": content, "template": template, "languages": list(languages)}
        return ReportInput(
            kind=kind,
            case=case,
            unit=unit,
            status=life.report_status(case),
            languages=languages,
            content_hash=digest(canonical(hashed)).hex(),
            head=reader.status_head(case.id),
            case_json=canonical(content),
            seizing_officer=officers.get(case.opened_by),
            approving_officer=officers.get(case.approved_by),
        )


def _shown_unit(unit: PortUnit, case: Case) -> PortUnit:
    """Return the unit as its paper shows it: what came out of a training vault is marked as training for ever."""
    return replace(unit, training=True) if case.from_training else unit


def _check(case: Case, languages: tuple[str, ...], kind: str) -> None:
    if kind != SEIZURE:
        raise UserError(UNKNOWN_KIND, kind=kind, known=SEIZURE)
    if not 1 <= len(languages) <= _SIDES or len(set(languages)) < len(languages):
        raise UserError(TOO_MANY_LANGUAGES)
    for language in languages:
        if language not in LANGUAGES:
            raise UserError(UNKNOWN_LANGUAGE, language=language, known=", ".join(LANGUAGES))
    if case.seizure is None:
        raise UserError(NO_SEIZURE, number=case.number)
