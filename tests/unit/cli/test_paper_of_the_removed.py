from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from pcu_desk.bootstrap import world
from pcu_desk.domain.codes import Role
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.ports import CaseFilter, unwatched
from pcu_desk.domain.printing import FormsChange, ReportWish
from pcu_desk.domain.report import RenderedReport
from pcu_desk.domain.unit import FormWords
from pcu_desk.services.founding import founding_of
from pcu_desk.services.session import Session
from pcu_desk.vault.door import VaultFolders
from tests.desk_process import PASSPHRASE, SETUP
from tests.unit.domain.samples import case_file

WISHES = (
    ("seizure", ("en",), ()),
    ("inspection", ("ru", "en"), ("journal",)),
    ("receipt", ("en",), ()),
    ("journal", ("ur",), ()),
)


@dataclass
class Unit:
    folder: Path

    def session(self, user: str) -> Session:
        return world().open_desk(self.folder).unlock(user, PASSPHRASE)


@pytest.fixture
def unit(tmp_path: Path, qapp_cls: type) -> Unit:
    """A unit whose officer opened a case that its second supervisor approved, who also set the words of its forms."""
    folder = tmp_path / "vault"
    VaultFolders().create(folder, founding_of(SETUP, PASSPHRASE)).close()
    made = Unit(folder)
    session = made.session("giorgi")
    session.officers.add("nino", "ნინო კაპანაძე", "Nino Kapanadze", Role.OFFICER, PASSPHRASE)
    session.officers.add("lali", "ლალი ჯაფარიძე", "Lali Japaridze", Role.SUPERVISOR, PASSPHRASE)
    session.close()
    session = made.session("nino")
    case = session.cases.open(case_file()).value
    session.cases.issue(case.id)
    session.cases.submit(case.id)
    session.close()
    session = made.session("lali")
    session.forms.change(FormsChange(words=(FormWords("seizure_title_en", "Protocol of the second supervisor"),)))
    session.cases.approve(case.id)
    session.close()
    return made


def papers(session: Session, case: str) -> dict[str, RenderedReport]:
    return {kind: session.reports.render(ReportWish(case, kind, *given)) for kind, *given in WISHES}


def words(pdf: bytes) -> str:
    return subprocess.run(["pdftotext", "-raw", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()


def test_papers_of_officers_who_were_removed_stay_the_same_to_the_byte_with_their_names_and_forms(unit: Unit) -> None:
    session = unit.session("giorgi")
    (case,) = session.cases.rows(CaseFilter())
    before = papers(session, case.id)
    for user in ("nino", "lali"):
        session.officers.remove(user, unwatched)
    session.close()
    session = unit.session("giorgi")
    after = papers(session, case.id)
    assert {kind: report.pdf for kind, report in after.items()} == {kind: report.pdf for kind, report in before.items()}
    text = words(after["seizure"].pdf)
    assert "Protocol of the second supervisor" in text
    for name in ("Nino Kapanadze", "Lali Japaridze"):
        assert name in text, "who signs on paper is who acted, though he is gone"
    for report in before.values():
        assert session.papers.check(report.pdf, unwatched).ok
    session.close()
    with pytest.raises(UserError):
        unit.session("lali")


def test_a_case_that_goes_on_after_its_officer_was_removed_names_who_opened_it_and_who_acts_now(unit: Unit) -> None:
    session = unit.session("giorgi")
    (case,) = session.cases.rows(CaseFilter())
    session.officers.remove("nino", unwatched)
    session.officers.add("nino", "სხვა ნინო", "Another Nino", Role.OFFICER, PASSPHRASE)
    text = words(session.reports.render(ReportWish(case.id, "seizure", ("en",))).pdf)
    assert "Nino Kapanadze" in text
    assert "Another Nino" not in text, "a user name that is given again is another person"
    session.close()
