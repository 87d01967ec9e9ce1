from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from pcu_desk.domain.codes import Role
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.officer import Officer, fingerprint
from pcu_desk.domain.text import Text
from pcu_desk.ui.login.paper import SheetPaper
from pcu_desk.ui.look import Look
from pcu_desk.ui.officers.dialogs import AddDialog, CodesDialog, NewCodesDialog, RemoveDialog
from pcu_desk.ui.officers.panel import OfficersPanel
from pcu_desk.ui.tasks import Tasks
from pcu_desk.ui.vault.page import VaultPage
from pcu_desk.ui.widgets.buttons import Button
from pcu_desk.ui.widgets.dialog import Dialog
from pcu_desk.ui.widgets.field import Choice
from tests.at_window import above
from tests.unit.ui import fakes
from tests.unit.ui.conftest import Hands

Make = Callable[..., Hands]
LONG = "seven brown containers"


def panel_of(hands: Hands, chosen: str = "") -> OfficersPanel:
    page = hands.area.open("vault", "officers")
    assert isinstance(page, VaultPage)
    panel = page.panels["officers"]
    assert isinstance(panel, OfficersPanel)
    hands.until(panel.officers.officers)
    if chosen:
        panel.show_item(chosen)
    return panel


def at_desk(make_hands: Make, officer: Officer, *people: Officer) -> Hands:
    vault = fakes.sample_vault(officer)
    vault.people.update({person.user: person for person in people})
    hands = make_hands(vault)
    hands.unlock(officer)
    return hands


def said(widget: OfficersPanel) -> str:
    return " ".join(label.text() for label in widget._detail.findChildren(QLabel))


def test_each_officer_sees_who_may_unlock_and_by_which_key(make_hands: Make) -> None:
    hands = at_desk(make_hands, fakes.NINO)
    panel = panel_of(hands, "beridze")
    groups = said(panel).replace("\n", " ")
    digits = fingerprint(fakes.GIORGI.public_key)
    assert " ".join(digits[n : n + 4] for n in range(0, 64, 4)) in groups
    assert panel.acts == {}
    assert not hasattr(panel, "add_button")
    panel.show_item("kapanadze")
    assert set(panel.acts) == {"passphrase", "codes"}


def test_a_supervisor_adds_an_officer_and_the_list_shows_him(make_hands: Make) -> None:
    hands = at_desk(make_hands, fakes.GIORGI)
    panel = panel_of(hands)
    panel.add_button.click()
    dialog = above()
    assert isinstance(dialog, AddDialog)
    dialog.name.setText("აზიზ რახიმოვი")
    dialog.latin.setText("Aziz Rakhimov")
    dialog.user.setText("Rakhimov!")
    dialog.role.setCurrentIndex(dialog.role.findData("auditor"))
    dialog.act_button.click()
    assert dialog.passphrase.first.property("fault") == "true"
    dialog.passphrase.type_in(LONG)
    dialog.act_button.click()
    hands.until(dialog.banner.words)
    assert "user name" in dialog.banner.words()
    dialog.user.setText("rakhimov")
    dialog.act_button.click()
    hands.until(lambda: any(officer.user == "rakhimov" for officer in panel.officers.officers()))
    assert hands.desk.vault.people["rakhimov"].role is Role.AUDITOR
    assert "can unlock" in panel.banner.words()


@pytest.mark.parametrize("words", ["short", "passwordpassword"])
def test_a_weak_first_passphrase_is_refused_in_a_sentence(make_hands: Make, words: str) -> None:
    hands = at_desk(make_hands, fakes.GIORGI)
    panel = panel_of(hands)
    dialog = panel.add()
    dialog.name.setText("Aziz")
    dialog.user.setText("rakhimov")
    dialog.passphrase.type_in(words)
    dialog.act_button.click()
    hands.until(dialog.banner.words)
    assert "passphrase" in dialog.banner.words()
    assert "rakhimov" not in hands.desk.vault.people
    dialog.reject()


def test_the_meter_follows_what_is_typed_and_knows_the_own_names(make_hands: Make) -> None:
    hands = at_desk(make_hands, fakes.GIORGI)
    dialog = panel_of(hands).add()
    meter = dialog.passphrase.meter
    assert meter.bar.filled == 0
    dialog.passphrase.first.setText("password")
    hands.until(lambda: meter.bar.filled == 1)
    assert meter.hint.text().strip()
    dialog.passphrase.first.setText("ladder seven ochre harbour wren")
    hands.until(lambda: meter.bar.filled == 5)
    assert meter.word.text() == "Strong"
    dialog.name.setText("Rakhimovkapitan")
    dialog.passphrase.first.setText("rakhimovkapitan")
    hands.until(lambda: 0 < meter.bar.filled <= 2)
    dialog.passphrase.first.setText("")
    hands.until(lambda: meter.bar.filled == 0)
    dialog.reject()


def test_another_role_is_a_grant_and_the_last_supervisor_stays_one(make_hands: Make) -> None:
    hands = at_desk(make_hands, fakes.GIORGI)
    panel = panel_of(hands, "kapanadze")
    panel.acts["role"].click()
    dialog = above()
    choice = dialog.findChild(Choice)
    assert isinstance(choice, Choice)
    choice.setCurrentIndex(choice.findData("supervisor"))
    dialog.act_button.click()
    hands.until(panel.banner.words)
    assert hands.desk.vault.people["kapanadze"].role is Role.SUPERVISOR
    assert "Supervisor" in panel.banner.words()


def test_a_new_key_is_countersigned_after_its_fingerprint_was_shown(make_hands: Make) -> None:
    hands = at_desk(make_hands, fakes.GIORGI, replace(fakes.NINO, pending=True))
    panel = panel_of(hands, "kapanadze")
    assert "recovery code" in said(panel) or any(
        "recovery code" in b.words() for b in panel.findChildren(type(panel.banner))
    )
    panel.acts["countersign"].click()
    dialog = above()
    digits = fingerprint(fakes.NINO.public_key)
    shown = " ".join(label.text() for label in dialog.findChildren(QLabel)).replace("\n", " ")
    assert " ".join(digits[n : n + 4] for n in range(0, 64, 4)) in shown
    dialog.act_button.click()
    hands.until(lambda: not hands.desk.vault.people["kapanadze"].pending)
    hands.until(lambda: "role" in panel.acts)


def test_a_removal_says_what_it_does_and_then_does_it(make_hands: Make) -> None:
    hands = at_desk(make_hands, fakes.GIORGI)
    panel = panel_of(hands, "kapanadze")
    panel.acts["remove"].click()
    dialog = above()
    assert isinstance(dialog, RemoveDialog)
    assert "new key" in dialog.words.text()
    hands.until(dialog.safe_button.hasFocus)
    dialog.act_button.click()
    hands.until(lambda: [officer.user for officer in panel.officers.officers()] == ["beridze"])
    assert "removed" in panel.banner.words()


def test_a_removal_that_is_cancelled_changes_nothing(make_hands: Make) -> None:
    hands = at_desk(make_hands, fakes.GIORGI)
    vault, begun, go_on = hands.desk.vault, threading.Event(), threading.Event()

    def copying() -> None:
        begun.set()
        go_on.wait(20)

    vault.copying = copying
    panel = panel_of(hands, "kapanadze")
    dialog = panel.remove()
    assert dialog is not None
    dialog.act_button.click()
    hands.until(begun.is_set)
    assert dialog.progress.isVisible()
    dialog.safe_button.click()
    assert dialog.isVisible()
    go_on.set()
    hands.until(lambda: not _alive(dialog))
    assert "kapanadze" in vault.people


def _alive(dialog: Dialog) -> bool:
    import shiboken6

    return shiboken6.isValid(dialog) and dialog.isVisible()


def test_a_removal_that_is_refused_says_why_and_can_be_tried_again(make_hands: Make) -> None:
    hands = at_desk(make_hands, fakes.GIORGI)

    def copying() -> None:
        raise UserError(Text("vault", "The disk is full. The vault is as it was."))

    hands.desk.vault.copying = copying
    panel = panel_of(hands, "kapanadze")
    dialog = panel.remove()
    assert dialog is not None
    dialog.act_button.click()
    hands.until(dialog.banner.words)
    assert "The disk is full" in dialog.banner.words()
    hands.desk.vault.copying = lambda: None
    dialog.act_button.click()
    hands.until(lambda: "kapanadze" not in hands.desk.vault.people)


def test_the_own_passphrase_changes_and_a_wrong_old_one_keeps_what_was_typed(make_hands: Make) -> None:
    hands = at_desk(make_hands, fakes.NINO)
    panel = panel_of(hands, "kapanadze")
    dialog = panel.change_passphrase()
    dialog.old.setText("not this")
    dialog.passphrase.type_in(LONG)
    dialog.act_button.click()
    hands.until(dialog.banner.words)
    assert dialog.passphrase.text() == LONG
    dialog.old.setText(fakes.PASSPHRASE)
    dialog.act_button.click()
    hands.until(panel.banner.words)
    assert hands.desk.vault.passphrase == LONG


@pytest.mark.parametrize("typed", [True, False])
def test_new_codes_of_ones_own_are_shown_and_one_is_typed_back(make_hands: Make, typed: bool) -> None:
    hands = at_desk(make_hands, fakes.NINO)
    panel = panel_of(hands, "kapanadze")
    panel.acts["codes"].click()
    asking = above()
    assert isinstance(asking, NewCodesDialog)
    asking.act_button.click()
    hands.until(asking.banner.words)
    asking.passphrase.setText(fakes.PASSPHRASE)
    asking.act_button.click()
    hands.until(lambda: isinstance(QApplication.activeModalWidget(), CodesDialog))
    dialog = above()
    assert isinstance(dialog, CodesDialog)
    assert dialog.codes.sheet.codes == fakes.NEW_CODES
    dialog.act_button.click()
    assert dialog.codes.line.property("fault") == "true"
    if typed:
        dialog.codes.line.setText(fakes.NEW_CODES[1])
        dialog.act_button.click()
    else:
        hands.key(Qt.Key.Key_Escape)
    hands.until(panel.banner.words)
    assert ("none was typed back" in panel.banner.words()) is not typed


def test_a_sheet_is_one_page_for_its_owner_alone_and_never_in_the_vaults_folder(look: Look, tmp_path: Path) -> None:
    sheet = fakes.MemorySession(fakes.MemoryVault()).sheet(fakes.CODES)
    vault, elsewhere = tmp_path / "vault", tmp_path / "sheet.pdf"
    vault.mkdir()
    elsewhere.write_bytes(b"what stood there before, for everybody to read")
    elsewhere.chmod(0o644)
    tasks = Tasks()
    paper = SheetPaper(fakes.MemoryDesk(folder=vault), tasks, look)
    assert paper.save(elsewhere, sheet) == ""
    assert elsewhere.read_bytes().startswith(b"%PDF-")
    assert elsewhere.stat().st_mode & 0o077 == 0
    assert "vault's own folder" in paper.save(vault / "sheet.pdf", sheet)
    assert not (vault / "sheet.pdf").exists()
    assert "not written" in paper.save(tmp_path / "no" / "sheet.pdf", sheet)
    tasks.closing()


def test_who_came_back_by_a_code_is_told_that_his_key_waits(make_hands: Make) -> None:
    hands = make_hands(fakes.sample_vault())
    hands.until(hands.window.asked)
    vault, waiting = hands.desk.vault, replace(fakes.NINO, pending=True)
    vault.people["kapanadze"] = vault.officer = waiting
    hands.window.opened(fakes.MemorySession(vault, waiting))
    hands.until(hands.window.inside)
    assert "countersignature" in hands.area.waiting_key.words()
    button = hands.area.waiting_key._buttons[0]
    assert isinstance(button, Button)
    button.click()
    page = hands.area.page()
    assert isinstance(page, VaultPage)
    panel = page.panels["officers"]
    assert isinstance(panel, OfficersPanel)
    hands.until(lambda: (chosen := panel.officers.officer()) is not None and chosen.user == "kapanadze")
    assert "audit" not in page.tabs.keys()  # noqa: SIM118 - a method of the bar


def test_a_supervisor_sees_at_the_rail_that_a_key_waits_until_he_countersigned_it(make_hands: Make) -> None:
    hands = at_desk(make_hands, fakes.GIORGI, replace(fakes.NINO, pending=True))
    hands.until(lambda: hands.area.rail.item("vault").count == 1)
    panel = panel_of(hands, "kapanadze")
    panel.acts["countersign"].click()
    above().act_button.click()
    hands.until(lambda: hands.area.rail.item("vault").count == 0)
