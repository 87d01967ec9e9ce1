from __future__ import annotations

from datetime import date

import pytest

from pcu_desk.domain.audit import Topic
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.event import Act
from pcu_desk.services.audit import Audits
from pcu_desk.services.cases import Cases
from tests.unit.domain.samples import case_file
from tests.unit.services.fake_vault import AUDITOR, OFFICER, SUPERVISOR, FakeVault, acts, assert_whole, last_event


class StopError(Exception):
    """What a person's Cancel raises at the next report of progress."""


@pytest.fixture
def vault() -> FakeVault:
    vault = FakeVault()
    case = Cases(vault).open(case_file()).value
    Cases(vault).submit(case.id)
    Cases(vault.as_(SUPERVISOR)).approve(case.id)
    Cases(vault.as_(SUPERVISOR)).export(case.id)
    return vault


@pytest.mark.parametrize("officer", [AUDITOR, SUPERVISOR])
def test_an_auditor_and_a_supervisor_get_the_report_on_the_record(vault: FakeVault, officer: object) -> None:
    audits = Audits(vault.as_(officer))
    asked = audits.asked(date(2026, 1, 1), date(2026, 12, 31), (8, 18))
    audits.note(asked, "file")
    report = audits.report(asked)
    assert [one.topic for one in report.findings] == [Topic.EXPORTS, Topic.SOON]
    assert (report.cases, report.asked.high) == (1, 50)
    told = last_event(vault)
    assert told.act is Act.AUDITED
    assert told.change == {"from": "2026-01-01", "to": "2026-12-31", "where": "file"}
    assert_whole(vault)


def test_an_officer_neither_notes_nor_gets_it(vault: FakeVault) -> None:
    audits = Audits(vault.as_(OFFICER))
    asked = audits.asked(None, None)
    for refused in (lambda: audits.note(asked), lambda: audits.report(asked)):
        with pytest.raises(UserError):
            refused()
    assert Act.AUDITED not in acts(vault)


def test_days_and_hours_that_run_backward_are_refused(vault: FakeVault) -> None:
    audits = Audits(vault.as_(AUDITOR))
    with pytest.raises(UserError):
        audits.asked(date(2026, 2, 1), date(2026, 1, 1))
    for hours in ((20, 7), (7, 25), (7, 7)):
        with pytest.raises(UserError):
            audits.asked(None, None, hours)


def test_progress_ends_with_the_whole_and_what_it_raises_ends_the_work(vault: FakeVault) -> None:
    audits, told = Audits(vault.as_(AUDITOR)), list[tuple[int, int]]()
    report = audits.report(audits.asked(None, None), lambda done, total: told.append((done, total)))
    assert told[-1] == (report.entries, report.entries)

    def stop(_done: int, _total: int) -> None:
        raise StopError

    with pytest.raises(StopError):
        audits.report(audits.asked(None, None), stop)
