from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from pcu_desk.domain.audit import Asked, Audit, Finding, Look, Topic
from pcu_desk.domain.auditing import Auditor
from pcu_desk.domain.case import Case, Examination, Imported, Party, RiskMark
from pcu_desk.domain.codes import CaseStatus, Decision, PartyRole, Result
from pcu_desk.domain.event import Act, Event
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.record import difference, encode, record_of
from pcu_desk.i18n.audits import document, finding_said, report_lines
from pcu_desk.i18n.catalog import Catalog
from tests.unit.domain.samples import sample

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
ENGLISH = Catalog("en")


class Journal:
    """Entries as a desk would write them, at the times that a test says."""

    def __init__(self) -> None:
        self.things: dict[str, list[Event]] = {}
        self.records: dict[str, Case] = {}
        self.count = 0

    def tell(self, act: Act, subject: str, change: dict[str, Any], officer: str = "nino", at: float = 0) -> Event:
        """Write an entry `at` minutes after noon."""
        self.count += 1
        clock = int((NOON + timedelta(minutes=at)).timestamp() * 1000) << 16 | self.count
        event = Event("d1", self.count, f"{clock:016x}", officer, act, subject, change, "", "")
        self.things.setdefault(subject, []).append(event)
        return event

    def save(self, act: Act, case: Case, officer: str = "nino", at: float = 0, **detail: Any) -> Event:
        before = self.records.get(case.id)
        self.records[case.id] = case
        told = {"record": record_of(case)} if before is None else {"set": difference(encode(before), encode(case))}
        return self.tell(act, case.id, {**told, **detail}, officer, at)

    def audit(self, **asked: Any) -> Audit:
        auditor = Auditor(Asked(**asked))
        for events in self.things.values():
            auditor.take(events)
        return auditor.result()

    def found(self, topic: Topic, **asked: Any) -> list[Finding]:
        return list(self.audit(**asked).of(topic))


@pytest.fixture
def journal() -> Journal:
    return Journal()


def draft(**fields: Any) -> Case:
    return sample(**{"examination": Examination(), "seizure": None, **fields})


def released(**fields: Any) -> Case:
    marks = (RiskMark("r1", "low_value", 40), RiskMark("r2", "circuitous_route", 25))
    return draft(**{"risks": marks, "examination": Examination(decision=Decision.RELEASE), **fields})


def submitted(case: Case, by: str = "nino") -> Case:
    return replace(case, status=CaseStatus.SUBMITTED, submitted_by=by)


def words(finding: Finding) -> str:
    return finding_said(ENGLISH, finding)


def test_what_is_overwritten_after_the_result_is_found_and_what_was_before_or_is_only_filled_in_is_not(
    journal: Journal,
) -> None:
    case = draft()
    journal.save(Act.OPENED, case)
    case = replace(case, place="Gate 2")
    journal.save(Act.EDITED, case, at=1)
    case = replace(case, examination=Examination(result=Result.NOTHING_FOUND))
    journal.save(Act.EDITED, case, at=2)
    case = replace(case, narrative="The doors")
    journal.save(Act.EDITED, case, at=3)
    journal.save(Act.EDITED, replace(case, narrative="The doors were opened."), at=4)
    assert journal.found(Topic.LATE) == []
    changed = replace(journal.records[case.id], examination=Examination(result=Result.SEIZURE), goods=())
    late = journal.save(Act.EDITED, changed, "giorgi", 30)
    (finding,) = journal.found(Topic.LATE)
    assert (finding.entries, finding.officers) == ((f"d1/{late.sequence}",), ("giorgi",))
    assert finding.subject == "GEPTI-2026-A-00001"
    assert words(finding) == "Overwritten after the result was recorded: Goods, Examination / Result."


def test_a_void_names_the_number_that_is_void(journal: Journal) -> None:
    journal.save(Act.OPENED, sample())
    journal.save(Act.EDITED, replace(sample(), seizure=None), voided="GEPTI-S-2026-A-0001", at=5)
    (finding,) = journal.found(Topic.VOIDED)
    assert "GEPTI-S-2026-A-0001" in words(finding)


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"countersigned_by": "tamar"}, "Submitted as a release, score 65. tamar countersigned it."),
        ({"release_reason": "Known shipper"}, "Submitted as a release, score 65. Reason: Known shipper"),
        ({}, "Submitted as a release, score 65, with neither countersignature nor reason."),
    ],
)
def test_a_release_against_the_score_tells_who_agreed_or_why(
    journal: Journal, fields: dict[str, str], said: str
) -> None:
    case = released(**fields)
    journal.save(Act.OPENED, case)
    journal.save(Act.SUBMITTED, submitted(case), at=9)
    assert [words(one) for one in journal.found(Topic.RELEASED)] == [said]
    assert journal.found(Topic.RELEASED, high=66) == []


def test_a_release_at_a_low_score_and_an_examination_at_a_high_one_are_nothing(journal: Journal) -> None:
    opened = replace(released(), id="c2", examination=Examination(decision=Decision.FULL))
    for case in (released(risks=()), opened):
        journal.save(Act.OPENED, case)
        journal.save(Act.SUBMITTED, submitted(case))
    assert journal.found(Topic.RELEASED) == []


def test_a_mark_taken_out_before_submitting_is_found_and_one_changed_or_taken_out_later_is_not(
    journal: Journal,
) -> None:
    case = released()
    journal.save(Act.OPENED, case)
    noted = replace(case, risks=(replace(case.risks[0], note="seen"), case.risks[1]))
    journal.save(Act.EDITED, noted, at=1)
    assert journal.found(Topic.MARKS) == []
    fewer = replace(noted, risks=noted.risks[:1])
    journal.save(Act.EDITED, fewer, at=2)
    (finding,) = journal.found(Topic.MARKS)
    assert words(finding).endswith("Points in all: 25.")
    assert "ircuitous" in words(finding)
    journal.save(Act.SUBMITTED, submitted(fewer), at=3)
    back = replace(fewer, status=CaseStatus.RETURNED)
    journal.save(Act.RETURNED, back, "giorgi", 4)
    journal.save(Act.EDITED, replace(back, risks=()), at=5)
    assert [one.entries for one in journal.found(Topic.MARKS)] == [finding.entries]


@pytest.mark.parametrize(("minutes", "count"), [(0.7, 1), (4.9, 1), (5, 0), (90, 0)])
def test_an_approval_within_minutes_of_submitting_is_found(journal: Journal, minutes: float, count: int) -> None:
    case = submitted(draft())
    journal.save(Act.OPENED, draft())
    first = journal.save(Act.SUBMITTED, case, at=10)
    then = journal.save(Act.APPROVED, replace(case, status=CaseStatus.APPROVED), "giorgi", 10 + minutes)
    found = journal.found(Topic.SOON)
    assert [one.entries for one in found] == [(f"d1/{first.sequence}", f"d1/{then.sequence}")] * count


def drawn(journal: Journal, name: str, among: list[str], at: float) -> Event:
    change = {"seed": "ab" * 32, "count": 1, "candidates": among, "chosen": among[:1]}
    return journal.tell(Act.DRAWN, name, change, at=at)


def test_a_draw_repeated_before_a_case_is_found_with_both_entries(journal: Journal) -> None:
    boxes = ["CSQU3054383", "MWCU6059784", "MSKU1234565"]
    first = drawn(journal, "a", boxes, 0)
    again = drawn(journal, "b", [*boxes[1:], "csqu 305438 3", "TGHU0000001"], 1)
    (finding,) = journal.found(Topic.DRAWS)
    assert finding.entries == (f"d1/{first.sequence}", f"d1/{again.sequence}")


def test_a_draw_after_a_case_of_the_one_before_or_from_another_list_is_nothing(journal: Journal) -> None:
    boxes = ["CSQU3054383", "MWCU6059784", "MSKU1234565"]
    drawn(journal, "a", boxes, 0)
    journal.save(Act.OPENED, draft(draw="a"), at=1)
    drawn(journal, "b", boxes, 2)
    drawn(journal, "c", ["TGHU0000001", "TGHU0000002"], 3)
    assert journal.found(Topic.DRAWS) == []


def test_cases_out_of_one_file_are_one_finding(journal: Journal) -> None:
    for number in range(3):
        told = Imported(Moment.now(), "giorgi", "ab" * 32, CaseStatus.DRAFT)
        case = draft(id=f"c{number}", number=f"GEPTI-2026-B-0000{number}", imported=told)
        journal.save(Act.IMPORTED, case, "giorgi")
    (finding,) = journal.found(Topic.IMPORTS)
    assert len(finding.entries) == 3
    assert words(finding).startswith("Cases taken in: 3.")
    assert finding.subject == "GEPTI-2026-B-00000 …"


def test_recovery_a_key_agreed_to_by_nobody_else_and_exports_are_found(journal: Journal) -> None:
    journal.tell(Act.RECOVERED, "nino", {})
    journal.tell(Act.GRANTED, "nino", {"alone": True})
    journal.tell(Act.EXPORTED, "GEPTI", {"format": "pcu-cases/1", "cases": 12})
    journal.save(Act.OPENED, draft())
    journal.tell(Act.EXPORTED, draft().id, {"format": "pcu-extract/1"})
    journal.tell(Act.EXPORTED, draft().id, {"evidence": "e1", "content": "ab12"})
    assert len(journal.found(Topic.KEYS)) == 2
    assert {(one.subject, words(one)) for one in journal.found(Topic.EXPORTS)} == {
        ("GEPTI", "Written out as pcu-cases/1. Cases: 12."),
        ("GEPTI-2026-A-00001", "Written out as pcu-extract/1."),
        ("GEPTI-2026-A-00001", "A file of evidence written out. Its SHA-256: ab12"),
    }


def test_looks_are_counted_by_officer_and_those_out_of_hours_apart(journal: Journal) -> None:
    for at in (0, 60, 60 * 9):  # noon, 13:00, 21:00 by UTC
        journal.tell(Act.VIEWED, "c1", {}, "levan", at)
    journal.tell(Act.PRINTED, "c1", {}, "levan", 1)
    counts = {look: (count, late) for look, count, late in journal.audit().outputs[0].counts}
    assert counts == {Look.VIEWS: (3, 1), Look.SEARCHES: (0, 0), Look.PRINTS: (1, 0), Look.EXPORTS: (0, 0)}
    east = journal.audit(offset=8 * 60).outputs[0].counts
    assert {look: late for look, _, late in east}[Look.VIEWS] == 3


def test_pairs_tell_the_share_of_releases_beside_the_usual_one(journal: Journal) -> None:
    for number, (broker, decision) in enumerate(
        [("Silk Log", Decision.RELEASE), ("SILK  log", Decision.RELEASE), ("Other", Decision.FULL)]
    ):
        parties = (Party("p", PartyRole.BROKER, broker), Party("q", PartyRole.CONSIGNEE, "Nobody"))
        case = draft(id=f"c{number}", parties=parties)
        journal.save(Act.OPENED, case, "tamar")
        journal.save(Act.EDITED, replace(case, examination=Examination(decision=decision)), "nino", 1)
    pairs = journal.audit().pairs
    assert [(p.officer, p.broker, p.cases, p.releases, p.all_cases, p.all_releases) for p in pairs] == [
        ("nino", "Silk Log", 2, 2, 3, 2),
        ("nino", "Other", 1, 0, 3, 2),
    ]


def test_only_the_days_asked_for_are_told_by_the_clock_of_the_place(journal: Journal) -> None:
    journal.save(Act.OPENED, sample())
    journal.save(Act.EDITED, replace(sample(), seizure=None), voided="S", at=60 * 9)  # 21:00 UTC, 01:00 at UTC+4
    day = date(2026, 11, 21)
    assert len(journal.found(Topic.VOIDED, start=day, end=day)) == 1
    assert journal.found(Topic.VOIDED, start=day, end=day, offset=240) == []
    assert len(journal.found(Topic.VOIDED, start=date(2026, 11, 22), offset=240)) == 1
    assert journal.found(Topic.VOIDED, end=date(2026, 11, 20)) == []


def test_odd_entries_crash_nothing(journal: Journal) -> None:
    for act in Act:
        for change in ({"set": 5}, {"record": 5}, {"set": {"": 1, "/": 2, "/risks/x/points": "y", "/a/b/c": None}}):
            journal.tell(act, "c1", change)
    journal.tell(Act.OPENED, "c2", {"record": {"risks": 5, "parties": [5], "examination": "x", "imported": 3}})
    journal.tell(Act.SUBMITTED, "c2", {})
    assert journal.audit().entries == journal.count


@pytest.mark.parametrize("language", ["en", "ru", "ur"])
def test_the_report_is_told_whole_as_text_and_as_a_document(journal: Journal, language: str) -> None:
    case = released()
    journal.save(Act.OPENED, case)
    journal.save(Act.SUBMITTED, submitted(case), at=9)
    audit, catalog = journal.audit(start=date(2026, 11, 1)), Catalog(language)
    text = "\n".join(report_lines(catalog, audit))
    assert "GEPTI-2026-A-00001" in text
    assert "{" not in text
    told = document(catalog, audit)
    assert (told["format"], told["from"], told["to"]) == ("pcu-audit/1", "2026-11-01", None)
    assert told["findings"][0]["entries"] == ["d1/2"]
