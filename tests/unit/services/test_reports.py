from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from pcu_desk.domain.canonical import canonical, digest
from pcu_desk.domain.case import Case, Evidence
from pcu_desk.domain.codes import EvidenceKind
from pcu_desk.domain.errors import BugError, UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.message import IN, OUT, Message
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.ports import KeptFile
from pcu_desk.domain.printing import ReportWish
from pcu_desk.domain.record import record_of
from pcu_desk.domain.report import PageImage, RenderedReport, ReportInput, ReportKind, ReportStatus
from pcu_desk.domain.text import Text
from pcu_desk.domain.unit import FormWords, LegalBasis, words_id
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.services.cases import Cases
from pcu_desk.services.reports import Reports, file_name
from tests.unit.domain.samples import case_file
from tests.unit.services.fake_vault import AUDITOR, SUPERVISOR, FakeVault, acts, last_event


class FakeEngine:
    """Keeps what it was asked to print."""

    def __init__(self) -> None:
        self.sources: list[ReportInput] = []

    def sections(self, kind: str) -> tuple[tuple[str, Text], ...]:
        return (("items", Text("report", "Items seized")),)

    def render(self, source: ReportInput) -> RenderedReport:
        self.sources.append(source)
        drawn = b"".join(photo.load() for photo in source.photos)
        return RenderedReport(b"%PDF" + drawn, 1)

    def page(self, pdf: bytes, index: int, width: int) -> PageImage:
        return PageImage(width, 1, bytes(3 * width))

    def page_count(self, pdf: bytes) -> int:
        return 1

    def copy_for_print(
        self, pdf: bytes, copy: int, copies: int, printed: Moment, languages: tuple[str, ...], *, duplex: bool = False
    ) -> bytes:
        return pdf + f" copy {copy} of {copies}{' duplex' * duplex}".encode()


class Office:
    def __init__(self) -> None:
        self.vault = FakeVault()
        self.engine = FakeEngine()
        self.made = 0
        self.cases = Cases(self.vault)
        self.chief = Cases(self.vault.as_(SUPERVISOR))
        self.reports = Reports(self.vault, self._make, lambda row, side: f"<{row.name} {side}>".encode())
        self.load: Any = lambda _row: b""
        self.case = self.cases.open(case_file()).value

    def _make(self) -> FakeEngine:
        self.made += 1
        return self.engine

    def source(self, *languages: str, kind: str = "seizure", annexes: tuple[str, ...] = ()) -> ReportInput:
        self.reports.render(ReportWish(self.case.number, kind, languages or ("en",), annexes))
        return self.engine.sources[-1]

    def print(self, copies: int = 1, where: str = "printer", kind: str = "seizure") -> int:
        return self.reports.note_printed(ReportWish(self.case.id, kind), copies, where).value

    def add_photo(self, name: str, *, here: bool = True, **told: Any) -> Evidence:
        row = Evidence(id=uuid7(), kind=EvidenceKind.PHOTO, name=name, sha256="ab" * 32, width=4, height=3, **told)
        with self.vault.writing() as tx:
            before = tx.case(self.case.id)
            if here:
                tx.keep_evidence(before.id, row.id, KeptFile("file", b"k", 1, row.sha256), b"")
            tx.save_case(replace(before, evidence=(*before.evidence, row)), Act.ATTACHED)
        return row


@pytest.fixture
def office() -> Office:
    return Office()


def test_engine_is_made_once_and_only_when_needed(office: Office) -> None:
    assert office.made == 0
    office.source()
    office.source()
    assert office.reports.page(b"%PDF", 0, 2) == PageImage(2, 1, bytes(6))
    assert office.reports.copy_for_print(b"%PDF", 1, 2, ("en",)).endswith(b"copy 1 of 2")
    assert office.reports.copy_for_print(b"%PDF", 4, 5, ("en",), duplex=True).endswith(b"copy 4 of 5 duplex")
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
    office.print(2)
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
    office.print(1, "file")
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
        office.reports.render(ReportWish(office.case.id, kind, languages))
    assert office.made == 0


def test_a_case_without_a_seizure_has_no_seizure_report(office: Office) -> None:
    bare: Case = office.cases.open({}).value
    with pytest.raises(UserError, match=bare.number):
        office.reports.render(ReportWish(bare.id, "seizure"))
    with pytest.raises(UserError):
        office.reports.note_printed(ReportWish(bare.id, "seizure"), 1, "file")


def test_a_print_is_recorded_with_languages_and_copies_and_no_path(office: Office) -> None:
    made = office.source("en", "ru").content_hash
    office.reports.note_printed(ReportWish(office.case.number, "seizure", ("en", "ru")), 3, "printer", made)
    event = last_event(office.vault)
    assert (event.act, event.subject, event.record) == (Act.PRINTED, office.case.id, "")
    assert event.change == {
        "kind": "seizure",
        "languages": ["en", "ru"],
        "copies": 3,
        "first": 1,
        "where": "printer",
        "form": 1,
        "hash": made,
        "annexes": [],
    }


@pytest.mark.parametrize(("copies", "where"), [(0, "file"), (-1, "printer"), (1, "/media/usb/case.pdf"), (1, "")])
def test_a_print_is_noted_as_copies_to_a_known_kind_of_place(office: Office, copies: int, where: str) -> None:
    with pytest.raises(BugError):
        office.print(copies, where)


def test_an_auditor_may_look_but_not_print(office: Office) -> None:
    watcher: Any = Reports(office.vault.as_(AUDITOR), FakeEngine)
    assert watcher.render(ReportWish(office.case.id, "seizure")).pages == 1
    with pytest.raises(UserError, match="role"):
        watcher.note_printed(ReportWish(office.case.id, "seizure"), 1, "file")
    assert Act.PRINTED not in acts(office.vault)


def test_what_can_be_printed_of_a_case_follows_from_what_it_holds(office: Office) -> None:
    bare = office.cases.open({}).value
    assert Reports.kinds(bare) == (ReportKind.INSPECTION, ReportKind.JOURNAL)
    seized = (ReportKind.INSPECTION, ReportKind.SEIZURE, ReportKind.RECEIPT, ReportKind.JOURNAL, ReportKind.LABELS)
    assert Reports.kinds(office.case) == seized
    office.add_photo("seal.jpg")
    assert ReportKind.PHOTOS in Reports.kinds(office.cases.get(office.case.id))


@pytest.mark.parametrize("kind", ["seizure", "receipt", "labels", "photos", "recovery"])
def test_what_a_case_has_nothing_for_is_refused_with_its_reason(office: Office, kind: str) -> None:
    bare = office.cases.open({}).value
    with pytest.raises(UserError) as told:
        office.reports.render(ReportWish(bare.id, kind))
    assert kind == "recovery" or told.value.params == {"number": bare.number}
    assert office.made == 0


@pytest.mark.parametrize(
    ("kind", "annexes"), [("labels", ("photos",)), ("seizure", ("alert",)), ("seizure", ("x", "x"))]
)
def test_an_annex_that_a_report_can_not_carry_is_refused(office: Office, kind: str, annexes: tuple[str, ...]) -> None:
    with pytest.raises(UserError):
        office.reports.render(ReportWish(office.case.id, kind, ("en",), annexes))


def test_the_hash_covers_the_photos_that_are_printed_and_no_other_evidence(office: Office) -> None:
    plain = office.source()
    first = office.add_photo("one.jpg", caption="Seal, cut")
    assert office.source().content_hash == plain.content_hash
    assert office.source().photos == ()
    annexed = office.source(annexes=("photos",))
    assert json.loads(annexed.case_json)["case"]["evidence"] == [record_of(first)]
    assert annexed.content_hash != plain.content_hash
    office.add_photo("two.jpg")
    again = office.source(annexes=("photos",))
    assert [photo.name for photo in again.photos] == ["one.jpg", "two.jpg"]
    assert again.content_hash != annexed.content_hash


def test_hash_can_be_computed_from_the_two_attachments_alone(office: Office) -> None:
    office.add_photo("one.jpg")
    for annexes in ((), ("photos",), ("photos", "journal")):
        source = office.source("en", "ru", annexes=annexes)
        template = json.loads(source.form_json)
        whole = {"content": json.loads(source.case_json), "template": template, "languages": template["languages"]}
        assert digest(canonical(whole)).hex() == source.content_hash
        assert source.form_json == canonical(template)


def test_photos_come_drawn_anew_in_order_and_one_that_is_not_here_has_no_bytes(office: Office) -> None:
    item = office.case.seizure.items[0]
    office.add_photo("one.jpg", item=item.id, taken="2026-11-21T14:06:00", position="41.65, 41.64")
    office.add_photo("away.jpg", here=False)
    seen: list[tuple[int, int]] = []
    wish = ReportWish(office.case.id, "photos")
    report = office.reports.render(wish, lambda done, total: seen.append((done, total)))
    assert report.pdf == b"%PDF<one.jpg 1600>"
    first, second = office.engine.sources[-1].photos
    assert (first.number, first.item, first.taken, first.place) == (1, "1", "2026-11-21T14:06:00", "41.65, 41.64")
    assert (second.number, second.item, second.load()) == (2, "", b"")
    assert seen[0] == (0, 2)
    assert office.reports.facts(wish).absent == ("away.jpg",)


def test_a_journal_extract_has_every_entry_and_its_hash_moves_with_a_look(office: Office) -> None:
    first = office.source(kind="journal")
    assert [entry.event.act for entry in first.entries] == [Act.OPENED]
    links = b"".join(bytes.fromhex(entry.hash) for entry in first.entries)
    assert json.loads(first.form_json)["journal"] == {"entries": 1, "hash": digest(links).hex()}
    office.cases.note_viewed(office.case.id)
    second = office.source(kind="journal")
    assert second.content_hash != first.content_hash
    assert second.head == first.head
    assert office.source().entries == ()


def test_copies_are_numbered_on_through_the_life_of_a_revision(office: Office) -> None:
    assert office.print(3) == 1
    assert office.print(2) == 4
    assert office.print(1, kind="inspection") == 1
    assert office.print(1, "file") == 0
    assert office.print(1) == 6
    assert office.reports.facts(ReportWish(office.case.id, "seizure")).first_copy == 7
    office.cases.issue(office.case.id)
    assert office.print(2) == 1
    office.cases.amend(office.case.id, {"/place": "Gate 9"}, "The place was wrong")
    assert office.print(1) == 1
    assert [entry.event.change.get("first") for entry in office.vault.state.events][-1] == 1


def test_a_print_of_an_older_vault_counts_for_its_revision(office: Office) -> None:
    with office.vault.writing() as tx:
        change = {"kind": "seizure", "languages": ["en"], "copies": 2, "where": "printer"}
        tx.append(Act.PRINTED, office.case.id, change, None)
    assert office.print() == 3


def test_what_a_unit_has_that_stands_on_no_paper_moves_no_hash(office: Office) -> None:
    before = office.source().content_hash
    with office.vault.writing() as tx:
        other = LegalBasis("L-99", "Cited by nobody")
        unit = tx.unit()
        tx.save_unit(replace(unit, high_score=70, legal_bases=(*unit.legal_bases, other)), Act.UNIT_SET)
    assert office.source().content_hash == before
    words = FormWords(words_id("seizure", "title", "ru"), "Протокол изъятия")
    with office.vault.writing() as tx:
        tx.save_unit(replace(tx.unit(), form_words=(words,)), Act.UNIT_SET)
    assert office.source("en").content_hash == before
    russian = json.loads(office.source("ru").form_json)
    assert russian["form"]["words"] == {"seizure_title_ru": "Протокол изъятия"}


def test_an_alert_sheet_is_of_the_whole_thread_and_its_print_is_noted_on_the_alert(office: Office) -> None:
    alert = Message(id=uuid7(), number="GEPTI-A-2026-A-0001", subject="Look", direction=OUT, sender="GEPTI")
    alert = replace(alert, thread=alert.id)
    answer = Message(id=uuid7(), thread=alert.id, direction=IN, sender="AZBAK", text="Found", training=True)
    with office.vault.writing() as tx:
        for message in (alert, answer):
            tx.save_message(message, Act.QUEUED)
    for subject in (alert.id, alert.number, answer.id):
        office.reports.render(ReportWish(subject, "alert"))
        source = office.engine.sources[-1]
        assert source.thread == (alert, answer)
        assert (source.kind, source.case.id, source.unit.training) == ("alert", "", True)
    document = json.loads(source.case_json)
    assert (document["format"], document["training"]) == ("pcu-alert/1", True)
    assert document["thread"] == [record_of(alert), record_of(answer)]
    wish = ReportWish(answer.id)
    facts = office.reports.facts(wish)
    assert facts.kinds == (ReportKind.ALERT,)
    assert file_name(facts.case.number, facts.kind, ("en",)) == "GEPTI-A-2026-A-0001_alert_en.pdf"
    assert office.reports.note_printed(wish, 2, "printer").value == 1
    assert last_event(office.vault).subject == alert.id
    assert office.reports.note_printed(wish, 1, "printer").value == 3


def test_a_number_that_two_units_gave_is_no_message(office: Office) -> None:
    with office.vault.writing() as tx:
        for _ in range(2):
            key = uuid7()
            tx.save_message(Message(id=key, thread=key, number="GEPTI-A-2026-A-0001"), Act.QUEUED)
    with pytest.raises(UserError):
        office.reports.render(ReportWish("GEPTI-A-2026-A-0001", "alert"))


def test_a_day_has_the_cases_that_began_on_it_by_local_time(office: Office) -> None:
    late = {**case_file(), "begun": "2026-11-21T23:50:00+04:00"}
    early = {**case_file(), "begun": "2026-11-22T00:10:00+04:00"}
    first, second = (office.cases.open(record).value for record in (late, early))
    assert [row.number for row in office.reports.day(date(2026, 11, 21)) if row.id != office.case.id] == [first.number]
    found = office.reports.day(date(2026, 11, 22))
    assert second.id in [row.id for row in found]
    assert found[-1].kinds == Reports.kinds(second)
    assert office.reports.day(date(1999, 1, 1)) == ()


def test_a_batch_makes_one_report_at_a_time_tells_what_it_can_not_make_and_stops_when_nobody_asks(
    office: Office,
) -> None:
    bare = office.cases.open({}).value
    wishes = [ReportWish(each, "seizure", ("en",), ("photos",)) for each in (office.case.id, bare.id, "nowhere")]
    wishes.append(ReportWish(office.case.id, "labels", ("en",), ("journal",)))
    seen: list[tuple[int, int]] = []
    steps = office.reports.batch(wishes, lambda done, total: seen.append((done, total)))
    assert office.made == 0
    first = next(steps)
    assert (first.number, first.wish.annexes, first.fault) == (office.case.number, (), None)
    assert first.report is not None
    assert first.report.content_hash == office.engine.sources[-1].content_hash
    assert len(office.engine.sources) == 1
    refused, unknown, last = steps
    assert (refused.report, refused.number) == (None, bare.number)
    assert (unknown.number, unknown.report) == ("nowhere", None)
    assert (last.fault, last.wish.annexes) == (None, ())
    assert seen == [(0, 4), (1, 4), (2, 4), (3, 4), (4, 4)]
    again = office.reports.batch(wishes)
    next(again)
    again.close()
    assert len(office.engine.sources) == 3


def test_a_name_of_a_file_has_nothing_of_a_path_in_it() -> None:
    assert file_name("GEPTI-2026-A-00001", "seizure", ("en", "uz-Cyrl")) == "GEPTI-2026-A-00001_seizure_en-uz-Cyrl.pdf"
    assert file_name("../~/x y", "alert", ("ru",)) == "-----x-y_alert_ru.pdf"


def test_who_acted_stands_on_paper_with_the_name_that_he_had_also_when_he_is_gone(office: Office) -> None:
    before = office.source().seizing_officer
    assert before is not None
    office.vault.state.officers.pop("nino")
    assert office.source().seizing_officer == before
    assert office.source().officers == ()
    assert office.source(annexes=("journal",)).officers == (before,)


def test_a_fault_of_the_program_ends_its_own_report_of_a_batch_and_is_logged(
    office: Office, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    render = office.engine.render

    def worn(source: ReportInput) -> RenderedReport:
        if source.kind == "labels":
            raise MemoryError
        return render(source)

    monkeypatch.setattr(office.engine, "render", worn)
    broken, last = office.reports.batch([ReportWish(office.case.id, kind) for kind in ("labels", "seizure")])
    assert (broken.number, broken.report) == (office.case.number, None)
    assert broken.fault is not None
    assert "a mistake of its own" in broken.fault.text.source
    assert last.report is not None
    assert "a report of a batch failed" in caplog.text
