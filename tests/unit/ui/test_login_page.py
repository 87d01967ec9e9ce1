from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.text import Text
from pcu_desk.ui.login.set_up import SetUpPage
from pcu_desk.ui.widgets.banner import Banner
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
    hands.until(lambda: login.findChildren(Banner))
    assert "another program" in login.findChildren(Banner)[-1].words()
    hands.desk.shut = None
    login.again_wanted.emit()
    hands.until(hands.window.asked)


def test_without_a_vault_one_is_set_up_and_opened(make_hands: Make) -> None:
    hands = make_hands(fakes.MemoryVault(fakes.GIORGI))
    hands.desk.has_vault = False
    hands.window.show_login()
    login = hands.window.login
    assert login is not None
    login.set_up_wanted.emit()
    page = hands.window.centralWidget()
    assert isinstance(page, SetUpPage)
    page.type_in(code="gepti", en="PCU Poti", user="beridze", name="გიორგი", latin="Giorgi")
    page.type_in(passphrase="a long passphrase", again="another")
    page.create_button.click()
    assert hands.desk.created == []
    page.type_in(again="a long passphrase")
    page.create_button.click()
    hands.until(hands.window.inside)
    assert hands.desk.created[0]["unit"]["code"] == "GEPTI"
    assert hands.desk.created[0]["founder"]["user"] == "beridze"


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
