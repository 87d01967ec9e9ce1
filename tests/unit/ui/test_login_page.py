from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.ports import LoginName, VaultCard
from pcu_desk.domain.text import Text
from pcu_desk.services.strength import Strength
from pcu_desk.ui.login.codes import CodeCard, CodesView
from pcu_desk.ui.login.meter import NewPassphrase
from pcu_desk.ui.login.paper import SheetPaper
from pcu_desk.ui.login.recover import RecoverPage
from pcu_desk.ui.login.set_up import SetUpPage
from pcu_desk.ui.look import Look
from pcu_desk.ui.main_window import LOCK_AFTER_S, LOCKED
from pcu_desk.ui.widgets.banner import Banner
from pcu_desk.ui.widgets.buttons import Button
from pcu_desk.ui.widgets.field import Field
from tests.unit.ui import fakes
from tests.unit.ui.conftest import Hands

Make = Callable[..., Hands]


def test_a_wrong_passphrase_says_so_keeps_the_page_and_counts_the_delay_down(make_hands: Make) -> None:
    hands = make_hands()
    hands.until(hands.window.asked)
    login = hands.window.login
    assert login is not None
    hands.desk.wait = 2.0
    hands.until(lambda: QApplication.focusWidget() is login.passphrase)
    hands.type("wrong")
    hands.key(Qt.Key.Key_Return)
    hands.until(lambda: "Wait 2 s" in login.words())
    assert not login.unlock.isEnabled()
    assert login.passphrase.text() == "wrong"
    hands.desk.wait = 0.0
    hands.until(login.unlock.isEnabled)
    login.passphrase.setText(fakes.PASSPHRASE)
    login.unlock.click()
    hands.until(hands.window.inside)


def test_the_sentence_of_a_refusal_stands_below_the_passphrase(make_hands: Make) -> None:
    hands = make_hands()
    hands.until(hands.window.asked)
    login = hands.window.login
    assert login is not None
    login.passphrase.setText("wrong")
    login.unlock.click()
    hands.until(lambda: "does not open the vault" in login.words())
    assert login.unlock.isEnabled()


def test_the_passphrase_can_be_looked_at(make_hands: Make) -> None:
    hands = make_hands()
    hands.until(hands.window.asked)
    login = hands.window.login
    assert login is not None
    login.show_button.click()
    assert login.passphrase.echoMode() == QLineEdit.EchoMode.Normal
    login.show_button.click()
    assert login.passphrase.echoMode() == QLineEdit.EchoMode.Password


def test_a_foreign_file_is_told_in_a_sentence_and_tried_again(make_hands: Make) -> None:
    hands = make_hands()
    hands.desk.shut = UserError(Text("session", "This file belongs to another program."))
    hands.window.show_login()
    login = hands.window.login
    assert login is not None
    hands.until(lambda: any(banner.words() for banner in login.findChildren(Banner)))
    assert "another program" in login.findChildren(Banner)[-1].words()
    hands.desk.shut = None
    login.again_wanted.emit()
    hands.until(hands.window.asked)


def _set_up(hands: Hands) -> SetUpPage:
    hands.desk.has_vault = False
    hands.window.show_login()
    login = hands.window.login
    assert login is not None
    login.set_up_wanted.emit()
    page = hands.window.centralWidget()
    assert isinstance(page, SetUpPage)
    return page


def _to_codes(hands: Hands, page: SetUpPage) -> CodesView:
    page.type_in(code="gepti", en="PCU Poti", user="beridze", name="გიორგი", latin="Giorgi")
    page.type_in(passphrase="a long passphrase", again="a long passphrase")
    page.next_button.click()
    hands.until(lambda: page.codes is not None)
    assert page.codes is not None
    return page.codes


def _click(button: Button | None) -> None:
    assert button is not None
    button.click()


def _below(field: Field) -> str:
    return field.editor.accessibleDescription()


def test_a_vault_is_set_up_only_after_one_of_its_codes_was_typed_back(make_hands: Make) -> None:
    hands = make_hands(fakes.MemoryVault(fakes.GIORGI))
    page = _set_up(hands)
    codes = _to_codes(hands, page)
    assert [card.accessibleName() for card in codes.findChildren(CodeCard)] == [
        f"Code {number}: {code.replace('-', ' ')}" for number, code in enumerate(fakes.CODES, start=1)
    ]
    _click(page.create_button)
    assert "40" in _below(codes.field)
    codes.line.setText(fakes.CODES[1][:-1] + ("0" if fakes.CODES[1][-1] != "0" else "1"))
    _click(page.create_button)
    assert "Group 8" in _below(codes.field)
    assert hands.desk.created == []
    codes.line.setText(fakes.CODES[1].lower().replace("-", " "))
    _click(page.create_button)
    hands.until(lambda: page.enter_button is not None)
    assert hands.desk.created[0]["unit"]["code"] == "GEPTI"
    assert hands.desk.created[0]["founder"]["user"] == "beridze"
    shown = [line.text() for line in page.findChildren(QLineEdit) if line.isReadOnly()]
    assert shown == ["v"]
    assert "\n".join([" ".join(["abab"] * 8)] * 2) in [words.text() for words in page.findChildren(QLabel)]
    assert not hands.window.inside()
    _click(page.enter_button)
    hands.until(hands.window.inside)


def test_a_code_is_judged_once_it_is_whole_and_never_while_it_is_typed(make_hands: Make) -> None:
    hands = make_hands(fakes.MemoryVault(fakes.GIORGI))
    codes = _to_codes(hands, _set_up(hands))
    wrong = fakes.CODES[0].replace("-", "")[:39] + "U"
    hands.until(codes.line.hasFocus)
    hands.type(wrong[:12])
    assert "12 of 40" in _below(codes.field)
    assert codes.line.property("fault") != "true"
    hands.type(wrong[12:])
    assert codes.line.property("fault") == "true"
    codes.line.selectAll()
    hands.type(fakes.CODES[0])
    assert "one of the two codes" in _below(codes.field)


def test_a_set_up_that_can_not_be_is_told_before_codes_are_shown(make_hands: Make) -> None:
    hands = make_hands(fakes.MemoryVault(fakes.GIORGI))
    page = _set_up(hands)
    page.type_in(code="gepti", en="PCU Poti", user="Beridze!", name="გიორგი", latin="Giorgi")
    page.type_in(passphrase="a long passphrase", again="another")
    page.next_button.click()
    assert "differ" in page.passphrase.again.accessibleDescription()
    page.type_in(again="a long passphrase")
    page.next_button.click()
    hands.until(page.banner.words)
    assert "user name" in page.banner.words()
    assert page.codes is None


def test_esc_goes_from_the_codes_back_to_what_was_typed(make_hands: Make) -> None:
    hands = make_hands(fakes.MemoryVault(fakes.GIORGI))
    page = _set_up(hands)
    _to_codes(hands, page)
    hands.key(Qt.Key.Key_Escape)
    assert page.codes is None
    page.next_button.click()
    hands.until(lambda: page.codes is not None)
    hands.key(Qt.Key.Key_Escape)
    hands.key(Qt.Key.Key_Escape)
    hands.until(lambda: hands.window.login is not None)


@pytest.mark.parametrize("there", [True, False])
def test_the_keyrings_part_is_offered_only_where_there_is_a_keyring(make_hands: Make, there: bool) -> None:
    hands = make_hands(fakes.MemoryVault(fakes.GIORGI))
    hands.desk.with_keyring = there
    page = _set_up(hands)
    codes = _to_codes(hands, page)
    if there:
        page.keyring.setChecked(False)
    codes.line.setText(fakes.CODES[0])
    _click(page.create_button)
    hands.until(lambda: page.enter_button is not None)
    assert page._keyring_box.isHidden() is not there
    assert hands.desk.created[0]["keyring"] is not there


@pytest.mark.parametrize("language", ["en", "ru", "ur"])
def test_the_whole_form_is_seen_without_scrolling_on_a_small_screen(make_hands: Make, language: str) -> None:
    hands = make_hands(fakes.MemoryVault(fakes.GIORGI), language=language)
    hands.window.resize(1280, 720)
    hands.desk.with_keyring = True
    page = _set_up(hands)
    box = page._keyring_box
    hands.until(box.isVisible)
    hands.until(lambda: box.visibleRegion().boundingRect() == box.rect())


def test_codes_do_not_stay_on_a_screen_that_nobody_is_at(make_hands: Make) -> None:
    hands = make_hands(fakes.MemoryVault(fakes.GIORGI))
    page = _set_up(hands)
    _to_codes(hands, page)
    for _ in range(LOCK_AFTER_S - hands.window._idle):
        hands.window._second()
    assert page.codes is None
    assert page.passphrase.text() == "a long passphrase"
    assert hands.codes == []


def test_a_vault_just_founded_locks_before_its_desk_is_opened(make_hands: Make) -> None:
    hands = make_hands(fakes.MemoryVault(fakes.GIORGI))
    page = _set_up(hands)
    _to_codes(hands, page).line.setText(fakes.CODES[0])
    _click(page.create_button)
    hands.until(lambda: page.enter_button is not None)
    hands.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    hands.until(lambda: hands.codes)
    assert hands.codes == [LOCKED]
    assert hands.desk.vault.log[-1][0] == "closed"


def _recovery(hands: Hands, user: str) -> RecoverPage:
    hands.until(hands.window.asked)
    login = hands.window.login
    assert login is not None
    assert login.names is not None
    login.names.choose(user)
    login.recovery.click()
    page = hands.window.centralWidget()
    assert isinstance(page, RecoverPage)
    return page


def test_a_recovery_code_opens_and_two_new_codes_come_before_the_desk(make_hands: Make) -> None:
    hands = make_hands()
    page = _recovery(hands, "beridze")
    assert page.who.currentData() == "beridze"
    page.code.setText(fakes.CODES[0])
    page.passphrase.type_in("another long passphrase")
    page.open_button.click()
    hands.until(lambda: page.codes is not None)
    assert hands.desk.recovered == [("beridze", "another long passphrase")]
    codes = page.codes
    assert codes is not None
    assert codes.sheet.codes == fakes.NEW_CODES
    codes.line.setText(fakes.CODES[0])  # the spent one
    _click(page.enter_button)
    assert codes.line.property("fault") == "true"
    assert not hands.window.inside()
    codes.line.setText(fakes.NEW_CODES[1])
    _click(page.enter_button)
    hands.until(hands.window.inside)


def test_a_wrong_recovery_code_says_which_group_and_keeps_what_was_typed(make_hands: Make) -> None:
    hands = make_hands()
    page = _recovery(hands, "kapanadze")
    page.open_button.click()
    assert "40" in page.code.accessibleDescription()
    page.code.setText(fakes.CODES[0][:4] + "Z" + fakes.CODES[0][5:])
    page.open_button.click()
    assert page.passphrase.first.property("fault") == "true"
    page.passphrase.type_in("another long passphrase")
    page.open_button.click()
    hands.until(page.banner.words)
    assert "Group 1" in page.banner.words()
    assert page.code.text().startswith(fakes.CODES[0][:4])
    assert page.open_button.isEnabled()
    hands.key(Qt.Key.Key_Escape)
    hands.until(hands.window.asked)


def test_who_has_no_keyring_is_told_so_before_unlocking(make_hands: Make) -> None:
    hands = make_hands()
    hands.until(hands.window.asked)
    assert hands.window.login is not None
    assert "Passphrase only" in hands.window.login.wall.accessibleName()


def test_one_persons_wait_keeps_nobody_else_out(make_hands: Make) -> None:
    hands = make_hands()
    hands.until(hands.window.asked)
    login = hands.window.login
    assert login is not None
    assert login.names is not None
    users = tuple(LoginName(o.user, o.name, o.name_latin, wait=w) for o, w in ((fakes.NINO, 60.0), (fakes.GIORGI, 0.0)))
    login.show_card(VaultCard("v", "GEPTI", {}, users, training=True, wait=60.0))
    assert not login.unlock.isEnabled()
    login.names.choose("beridze")
    assert login.unlock.isEnabled()
    login.names.choose("kapanadze")
    assert not login.unlock.isEnabled()


def test_language_and_colours_change_before_unlocking(make_hands: Make) -> None:
    hands = make_hands()
    hands.until(hands.window.asked)
    hands.window.choose("language", "ru")
    hands.until(hands.window.asked)
    assert hands.window.login is not None
    assert hands.window.login.unlock.text() != "Unlock"
    hands.window.login.theme_wanted.emit()
    hands.until(hands.window.asked)
    assert hands.window.look.theme.dark
    assert hands.settings.get("theme") == "dark"


def test_a_sheet_goes_into_a_file_off_the_windows_thread_and_one_that_can_not_be_made_is_told(
    make_hands: Make, tmp_path: Path
) -> None:
    hands = make_hands(fakes.MemoryVault(fakes.GIORGI))
    codes = _to_codes(hands, _set_up(hands))
    assert codes.sheet.issued_by is not None
    assert codes.sheet.issued_by.named("en").name == "PCU Poti"
    paper = SheetPaper(hands.desk, hands.window.tasks, hands.window.look)
    told: list[str] = []
    paper.save_as(tmp_path / "a.pdf", codes, codes.sheet, lambda _path, why: told.append(why or "saved"), _raise)
    hands.until(lambda: told)
    assert told == ["saved"]
    assert fakes.CODES[0].encode() in (tmp_path / "a.pdf").read_bytes()
    hands.desk.sheet_paper = _no_paper
    file = tmp_path / "b.pdf"
    paper.save_as(file, codes, codes.sheet, lambda _path, _why: None, lambda error: told.append(str(error)))
    hands.until(lambda: len(told) > 1)
    assert "No typeface" in told[1]
    assert not file.exists()


def test_a_sheet_saved_over_a_file_that_was_open_to_all_is_its_owners_alone(make_hands: Make, tmp_path: Path) -> None:
    hands = make_hands(fakes.MemoryVault(fakes.GIORGI))
    codes = _to_codes(hands, _set_up(hands))
    shared, place = tmp_path / "shared.pdf", tmp_path / "sheet.pdf"
    shared.write_bytes(b"read by all")
    shared.chmod(0o644)
    place.symlink_to(shared)
    with shared.open("rb") as watched:
        assert SheetPaper(hands.desk, hands.window.tasks, hands.window.look).save(place, codes.sheet) == ""
        assert watched.read() == b"read by all", "who has the older file open reads no code"
    assert place.stat().st_mode & 0o777 == 0o600
    assert not place.is_symlink()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["shared.pdf", "sheet.pdf"]


def test_codes_on_the_screen_can_not_be_copied(make_hands: Make) -> None:
    hands = make_hands(fakes.MemoryVault(fakes.GIORGI))
    codes = _to_codes(hands, _set_up(hands))
    clipboard = QApplication.clipboard()
    clipboard.setText("what was there")
    for widget in (codes, *codes.findChildren(QWidget)):
        widget.setFocus()
        for key in (Qt.Key.Key_A, Qt.Key.Key_C):
            QTest.keyClick(widget, key, Qt.KeyboardModifier.ControlModifier)
    modes = [QClipboard.Mode.Clipboard, *([QClipboard.Mode.Selection] if clipboard.supportsSelection() else [])]
    groups = [group for code in codes.sheet.codes for group in code.split("-")]
    assert not any(group in clipboard.text(mode) for group in groups for mode in modes)


def test_a_sheet_is_painted_page_by_page_on_a_printer(make_hands: Make, tmp_path: Path) -> None:
    hands = make_hands(fakes.MemoryVault(fakes.GIORGI))
    codes = _to_codes(hands, _set_up(hands))
    paper = SheetPaper(hands.desk, hands.window.tasks, hands.window.look)
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    done: list[bool] = []
    paper.print_on(printer, codes, codes.sheet, lambda: done.append(True), _raise)
    hands.until(lambda: done)
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF-")


def _no_paper(*_given: object) -> None:
    raise UserError(Text("test", "No typeface here."))


def _raise(error: Exception) -> None:
    raise error


def test_a_judgement_that_comes_when_its_page_is_gone_goes_nowhere(look: Look) -> None:
    asked: list[Callable[[Strength], None]] = []
    passphrase = NewPassphrase(look, lambda _text, _words, then: asked.append(then))
    passphrase.first.setText("ladder seven ochre harbour")
    passphrase.judge_now()
    shiboken6.delete(passphrase)
    asked[0](Strength(4, None))
