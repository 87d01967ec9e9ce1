from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from pcu_desk.domain.canonical import canonical
from pcu_desk.domain.case import Case
from pcu_desk.domain.errors import BugError, UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.record import record_of
from pcu_desk.domain.report import PageImage, RenderedReport, ReportInput, ReportStatus
from pcu_desk.services.cases import Cases
from pcu_desk.services.reports import Reports
from tests.unit.domain.samples import case_file
from tests.unit.services.fake_vault import AUDITOR, SUPERVISOR, FakeVault, acts, last_event


class FakeEngine:
    """Keeps what it was asked to print."""

    def __init__(self) -> None:
        self.sources: list[ReportInput] = []

    def render(self, source: ReportInput) -> RenderedReport:
        self.sources.append(source)
        return RenderedReport(b"%PDF", 1)

    def page(self, pdf: bytes, index: int, width: int) -> PageImage:
        return PageImage(width, 1, bytes(3 * width))

    def page_count(self, pdf: bytes) -> int:
        return 1

    def copy_for_print(self, pdf: bytes, copy: int, copies: int, printed: Moment, languages: tuple[str, ...]) -> bytes:
        return pdf + f" copy {copy} of {copies}".encode()


class Office:
    def __init__(self) -> None:
        self.vault = FakeVault()
        self.engine = FakeEngine()
        self.made = 0
        self.cases = Cases(self.vault)
        self.chief = Cases(self.vault.as_(SUPERVISOR))
        self.reports = Reports(self.vault, self._make)
        self.case = self.cases.open(case_file()).value

    def _make(self) -> FakeEngine:
        self.made += 1
        return self.engine

    def source(self, *languages: str) -> ReportInput:
        self.reports.render(self.case.number, languages or ("en",))
        return self.engine.sources[-1]


@pytest.fixture
def office() -> Office:
    return Office()


def test_engine_is_made_once_and_only_when_needed(office: Office) -> None:
    assert office.made == 0
    office.source()
    office.source()
    assert office.reports.page(b"%PDF", 0, 2) == PageImage(2, 1, bytes(6))
    assert office.reports.copy_for_print(b"%PDF", 1, 2, ("en",)).endswith(b"copy 1 of 2")
    assert office.made == 1


def test_what_is_attached_is_the_case_as_it_would_be_exported(office: Office) -> None:
    source = office.source("en", "ru")
    document = json.loads(source.case_json)
    assert document == {"format": "pcu-case/1", "schema": 1, "case": record_of(office.case)}
    assert source.case_json == canonical(document)
    assert document == office.chief.export(office.case.id)
    assert (source.kind, source.languages, source.unit.code) == ("seizure", ("en", "ru"), "GEPTI")


def test_content_hash_is_the_same_for_the_same_paper_and_moves_with_case_language_and_template(office: Office) -> None:
    first = office.source().content_hash
    assert len(first) == 64
    assert office.source().content_hash == first
    office.cases.note_viewed(office.case.id)
    office.reports.note_printed(office.case.id, ("en",), 2, "printer")
    assert office.source().content_hash == first
    assert office.source("ru").content_hash != first
    assert office.source("en", "ru").content_hash != office.source("ru", "en").content_hash
    office.cases.edit(office.case.id, {"/place": "Gate 9"})
    edited = office.source().content_hash
    assert edited != first
    office.cases.edit(office.case.id, {"/place": office.case.place})
    assert office.source().content_hash == first
    with office.vault.writing() as tx:
        tx.save_unit(replace(tx.unit(), form_version="2"), Act.UNIT_SET)
    assert office.source().content_hash not in (first, edited)


def test_head_is_the_event_that_froze_the_revision_whatever_was_printed_since(office: Office) -> None:
    opened = office.source().head
    office.cases.issue(office.case.id)
    issued = office.source()
    assert issued.head.sequence > opened.sequence
    assert issued.status is ReportStatus.ISSUED
    office.reports.note_printed(office.case.id, ("en",), 1, "file")
    office.cases.note_viewed(office.case.id)
    assert office.source().head == issued.head
    office.cases.submit(office.case.id)
    office.chief.approve(office.case.id)
    approved = office.source()
    assert approved.status is ReportStatus.APPROVED
    assert approved.head.sequence > issued.head.sequence
    assert (approved.seizing_officer.user, approved.approving_officer.user) == ("nino", "giorgi")


def test_a_draft_has_no_approver(office: Office) -> None:
    source = office.source()
    assert source.status is ReportStatus.DRAFT
    assert source.approving_officer is None


@pytest.mark.parametrize(
    ("languages", "kind"),
    [
        ((), "seizure"),
        (("en", "ru", "en"), "seizure"),
        (("en", "en"), "seizure"),
        (("xx",), "seizure"),
        (("../en",), "seizure"),
        (("en",), "act"),
    ],
)
def test_unknown_languages_and_kinds_are_refused_before_anything_is_made(
    office: Office, languages: tuple[str, ...], kind: str
) -> None:
    with pytest.raises(UserError):
        office.reports.render(office.case.id, languages, kind)
    assert office.made == 0


def test_a_case_without_a_seizure_has_no_seizure_report(office: Office) -> None:
    bare: Case = office.cases.open({}).value
    with pytest.raises(UserError, match=bare.number):
        office.reports.render(bare.id, ("en",))
    with pytest.raises(UserError):
        office.reports.note_printed(bare.id, ("en",), 1, "file")


def test_a_print_is_recorded_with_languages_and_copies_and_no_path(office: Office) -> None:
    office.reports.note_printed(office.case.number, ("en", "ru"), 3, "printer")
    event = last_event(office.vault)
    assert (event.act, event.subject, event.record) == (Act.PRINTED, office.case.id, "")
    assert event.change == {"kind": "seizure", "languages": ["en", "ru"], "copies": 3, "where": "printer"}


@pytest.mark.parametrize(("copies", "where"), [(0, "file"), (-1, "printer"), (1, "/media/usb/case.pdf"), (1, "")])
def test_a_print_is_noted_as_copies_to_a_known_kind_of_place(office: Office, copies: int, where: str) -> None:
    with pytest.raises(BugError):
        office.reports.note_printed(office.case.id, ("en",), copies, where)


def test_an_auditor_may_look_but_not_print(office: Office) -> None:
    watcher: Any = Reports(office.vault.as_(AUDITOR), FakeEngine)
    assert watcher.render(office.case.id, ("en",)).pages == 1
    with pytest.raises(UserError, match="role"):
        watcher.note_printed(office.case.id, ("en",), 1, "file")
    assert Act.PRINTED not in acts(office.vault)
