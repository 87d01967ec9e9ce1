"""Pictures of setting up, of coming back by a code and of the officers; presses no button that changes anything."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QDialog, QWidget

from pcu_desk.domain.officer import Officer
from pcu_desk.domain.report import RecoverySheet
from pcu_desk.services.session import Desk
from pcu_desk.ui.login.paper import SheetPaper
from pcu_desk.ui.login.recover import RecoverPage
from pcu_desk.ui.login.set_up import SetUpPage
from pcu_desk.ui.officers import dialogs
from pcu_desk.ui.officers.panel import OfficersPanel
from pcu_desk.ui.vault.page import VaultPage

if TYPE_CHECKING:
    from pcu_desk.ui.main_window import MainWindow
    from pcu_desk.ui.workplace import Workplace

_FOUNDED = {"code": "GEPTI", "en": "Port Control Unit, Poti", "user": "beridze", "latin": "Giorgi Beridze"}
_OWN_NAMES = {"ru": "Отдел портового контроля, Поти", "name": "გიორგი ბერიძე"}
_TYPED = "ladder seven ochre harbour"
_FINGERPRINT = "9f2c41a70b3e55d8" * 4
_VAULT = "01a200a8-3c2a-7f7c-a768-cf106de247ad"
_MADE = date(2026, 11, 22)


class Shot(Protocol):
    """Takes a picture and names it."""

    def take(self, widget: QWidget, name: str, quiet: float = ...) -> None:
        """Wait until nothing moves, then take it."""


def take_ways_in(window: MainWindow, shot: Shot, desk: Desk, wait: Callable[[Callable[[], bool]], None]) -> None:
    """Show the steps of setting up, and those of coming back by a recovery code."""
    codes = desk.recovery_codes()
    assert window.login is not None
    window.login.set_up_wanted.emit()
    page = window.centralWidget()
    assert isinstance(page, SetUpPage)
    shot.take(window, "set-up")
    page.type_in(**_FOUNDED, **_OWN_NAMES, passphrase=_TYPED, again=_TYPED)
    page.offer_keyring()
    wait(lambda: page.passphrase.meter.bar.filled > 0)
    shot.take(window, "set-up-filled")
    page.show_codes(RecoverySheet("GEPTI", "", "beridze", "გიორგი ბერიძე", "", _MADE, codes))
    assert page.codes is not None
    page.codes.line.setText(f"{codes[0][:-1]}{'0' if codes[0][-1] != '0' else '1'}")
    page.codes.right()
    shot.take(window, "set-up-codes")
    page.show_sheet(RecoverySheet("GEPTI", _VAULT, "beridze", "გიორგი ბერიძე", _FINGERPRINT, _MADE, codes))
    shot.take(window, "set-up-sheet")
    window.show_login()
    wait(window.asked)
    assert window.login is not None
    window.login.recovery.click()
    recovery = window.centralWidget()
    assert isinstance(recovery, RecoverPage)
    shot.take(window, "recovery")
    sheet = RecoverySheet("GEPTI", _VAULT, "kapanadze", "ნინო კაპანაძე", _FINGERPRINT, _MADE, codes)
    recovery.show_codes(sheet, SheetPaper(desk, window.tasks, window.look))
    shot.take(window, "recovery-codes")
    window.show_login()


def take_officers(window: MainWindow, shot: Shot, wait: Callable[[Callable[[], bool]], None]) -> None:
    """Show the officers and each of their dialogs."""
    assert window.area is not None
    page = window.area.open("vault", "officers")
    assert isinstance(page, VaultPage)
    panel = page.panels["officers"]
    assert isinstance(panel, OfficersPanel)
    wait(lambda: bool(panel.officers.officers()))
    shot.take(window, "officers")
    other = next(
        (each for each in panel.officers.officers() if each.user != window.area.place.session.officer.user), None
    )
    if other is None:
        return
    panel.show_item(other.user)
    shot.take(window, "officers-other")
    for name, dialog in _dialogs(window.area.place, panel, other):
        shot.take(dialog, f"dialog-{name}")
        dialog.reject()


def _dialogs(place: Workplace, panel: OfficersPanel, other: Officer) -> Iterator[tuple[str, QDialog]]:
    add = panel.add()
    add.passphrase.type_in(_TYPED)
    yield "officer-add", add
    yield "passphrase", panel.change_passphrase()
    yield "officer-role", dialogs.ask_role(place, panel, other, lambda _role: None)
    yield "officer-countersign", dialogs.ask_countersign(place, panel, other, _nothing)
    yield "officer-remove", dialogs.RemoveDialog(place, panel, other, lambda _done: None)
    yield "codes-ask", dialogs.NewCodesDialog(place, panel, lambda _sheet: None)
    sheet = RecoverySheet("GEPTI", _VAULT, "beridze", "გიორგი ბერიძე", _FINGERPRINT, _MADE, place.desk.recovery_codes())
    yield "codes", dialogs.CodesDialog(place, panel, sheet, lambda _typed: None)


def _nothing() -> None:
    """A picture presses no button."""
