"""Papers of a real vault leave by the window: printed, saved, signed, a whole day; and a form of the unit's own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from pcu_desk import assets
from pcu_desk.domain.codes import Role
from pcu_desk.domain.event import Act
from pcu_desk.domain.officer import Officer
from pcu_desk.domain.ports import CaseFilter, Founding
from pcu_desk.domain.unit import PortUnit, UnitName
from pcu_desk.services.cases import Cases
from pcu_desk.ui.application import prepare
from pcu_desk.ui.forms.panel import WORDS, FormsPanel
from pcu_desk.ui.forms.pictures import open_forms
from pcu_desk.ui.preview.page import ReportPage
from pcu_desk.ui.widgets.line import Line
from pcu_desk.vault.door import VaultFolders
from tests.at_window import choose, printer_into
from tests.certificates import PASSPHRASE as UNIT_PASSPHRASE
from tests.certificates import unit_p12
from tests.sitting import PASSPHRASE, Sitting
from tests.unit.domain.samples import case_file


class ReportSitting(Sitting):
    """A window at which papers are made."""

    def report(self) -> ReportPage:
        assert self.window.area is not None
        page = self.window.area.open("reports")
        assert isinstance(page, ReportPage)
        self.until(lambda: page.settled)
        return page

    def forms(self) -> FormsPanel:
        return open_forms(self.window, self.until)

    def prints(self, case: str) -> list[dict[str, Any]]:
        history = self.asked(lambda: self.session.cases.history(case))
        return [entry.event.change for entry in history if entry.event.act is Act.PRINTED]


@pytest.fixture
def sitting(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ReportSitting:
    """A supervisor at a vault with two cases of one day, one of them with a seizure."""
    monkeypatch.setattr("pcu_desk.host.keyring.secret_store", lambda: None)
    prepare()
    folder = tmp_path / "vault"
    unit = PortUnit(code="GEPTI", country="GE", desk="A", names=(UnitName("en", "PCU Poti"),))
    vault = VaultFolders().create(folder, Founding(unit, "nino", "Nino", "Nino", PASSPHRASE))
    assert Officer("nino", "Nino", "Nino", Role.SUPERVISOR, "").role is vault.officer.role
    cases, seized = Cases(vault), case_file()
    cases.open(seized)
    cases.open({"begun": seized["begun"], "place": "gate 3"})
    vault.close()
    return ReportSitting(qtbot, folder)


def test_copies_are_numbered_on_by_the_journal_and_a_signed_file_is_noted_with_its_certificate(
    sitting: ReportSitting, tmp_path: Path
) -> None:
    page = sitting.report()
    choose(page.options.first, "ka")
    sitting.until(lambda: page.settled and page.shown is not None and page.shown.languages == ("ka",))
    shown, case = page._paper(), page.current_item()
    assert shown is not None
    page.ways.print_on(printer_into(tmp_path / "one.pdf"), shown, 2, duplex=True)
    sitting.until(lambda: "1 to 2" in page.banner.words())
    sitting.until(lambda: page.options.first_copy.text() == "3")
    page.ways.print_on(printer_into(tmp_path / "two.pdf"), shown, 1, duplex=False)
    sitting.until(lambda: "Numbered 3" in page.banner.words())
    dialog, target = page.sign(), tmp_path / "signed.pdf"
    assert dialog is not None
    certificate = tmp_path / "unit.p12"
    certificate.write_bytes(unit_p12())
    dialog.take_certificate(certificate)
    dialog.passphrase.setText("a guess")
    dialog.sign_as(target)
    sitting.until(lambda: "does not open" in dialog.banner.words() and dialog.work is None)
    dialog.passphrase.setText(UNIT_PASSPHRASE)
    dialog.sign_as(target)
    sitting.until(lambda: "signed.pdf" in page.banner.words())
    assert target.read_bytes().startswith(shown.report.pdf)
    assert [(row["copies"], row["first"], row["where"], "signed" in row) for row in sitting.prints(case)] == [
        (2, 1, "printer", False), (1, 3, "printer", False), (1, 0, "file", True),
    ]  # fmt: skip


def test_a_days_papers_go_into_a_folder_in_two_languages(sitting: ReportSitting, tmp_path: Path) -> None:
    page = sitting.report()
    begun = sitting.asked(lambda: sitting.session.cases.get(page.current_item()).begun)
    dialog, folder = page.open_day(), tmp_path / "out"
    folder.mkdir()
    dialog.show_day(begun.local.date())
    sitting.until(lambda: len(dialog.ticks) == 2)
    choose(dialog.second, "fa-AF")
    dialog.write_to(folder)
    sitting.until(lambda: dialog.outcome is not None and dialog.work is None)
    assert dialog.banner.words().startswith("2 of 2 written to out.")
    files = sorted(folder.iterdir())
    assert [file.name.rpartition("_inspection_")[2] for file in files] == ["en-fa-AF.pdf"] * 2
    for row in sitting.asked(lambda: sitting.session.cases.rows(CaseFilter(), None, 10)):
        assert [entry["where"] for entry in sitting.prints(row.id)] == ["file"]


def test_a_form_that_is_changed_in_the_window_is_what_the_next_paper_is_printed_by(sitting: ReportSitting) -> None:
    panel = sitting.forms()
    sections = panel.order.chosen()
    panel.order.move_section(sections[1], -1)
    panel.choose(WORDS)
    title = panel.wording.fields["title"].editor
    assert isinstance(title, Line)
    title.setText("Protocol of seizure, Poti")
    title.editingFinished.emit()
    panel.take_emblem(assets.resource("demo", "photos", "tank.jpg"))
    sitting.until(lambda: panel.draft is not None and panel.draft.unit.emblem)
    assert not panel.emblem.picture.pixmap().isNull()
    panel.save()
    sitting.until(panel.banner.words)
    assert "saved and signed" in panel.banner.words()
    unit = sitting.asked(sitting.session.forms.unit)
    assert unit.form("seizure").version == 2
    assert unit.form("seizure").sections[:2] == (sections[1], sections[0])
    page = sitting.report()
    sitting.until(lambda: page.options.form.text() == "Version 2" and page.settled)


def test_a_change_of_the_forms_that_is_not_saved_comes_back_after_a_lock(
    sitting: ReportSitting, qtbot: QtBot, tmp_path: Path
) -> None:
    panel = sitting.forms()
    panel.choose(WORDS)
    opening = panel.wording.fields["opening"].editor
    opening.setPlainText("Composed in the presence of")
    opening.left.emit()
    sitting.window.lock()
    sitting.until(lambda: sitting.codes)
    again = ReportSitting(qtbot, tmp_path / "vault")
    panel = again.forms()
    assert "not saved yet" in panel.banner.words()
    assert panel.draft is not None
    assert panel.draft.unit.worded("seizure", "opening", "en") == "Composed in the presence of"
    assert again.asked(again.session.forms.unit).form_words == ()
