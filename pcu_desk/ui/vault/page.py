"""The page of the vault itself: a tab each for officers, checks, audit and backup; it decides nothing of theirs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from pcu_desk.domain.officer import May
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.ui.widgets.labels import CAPTION, TITLE, frame, label
from pcu_desk.ui.widgets.tabs import Section, SectionBar
from pcu_desk.ui.workplace import Page, Workplace

_TITLE = QT_TRANSLATE_NOOP("vault_page", "Vault")
_WORDS = QT_TRANSLATE_NOOP("vault_page", "Who may open it, whether it is whole, what happened in it, and its copy.")
OFFICERS, CHECKS, AUDIT, BACKUP = "officers", "checks", "audit", "backup"


def _officers(place: Workplace) -> QWidget:
    from pcu_desk.ui.officers.panel import OfficersPanel  # noqa: PLC0415 - made when first seen

    return OfficersPanel(place)


def _checks(place: Workplace) -> QWidget:
    from pcu_desk.ui.checks.panel import ChecksPanel  # noqa: PLC0415 - made when first seen

    return ChecksPanel(place)


def _audit(place: Workplace) -> QWidget:
    from pcu_desk.ui.audit.panel import AuditPanel  # noqa: PLC0415 - made when first seen

    return AuditPanel(place)


def _backup(place: Workplace) -> QWidget:
    from pcu_desk.ui.backup.panel import BackupPanel  # noqa: PLC0415 - made when first seen

    return BackupPanel(place)


@dataclass(frozen=True, slots=True)
class Tab:
    """A tab: its key, its word, the maker of its panel, and the right that opens it."""

    key: str
    word: Text
    make: Callable[[Workplace], QWidget]
    right: May


TABS = (
    Tab(OFFICERS, QT_TRANSLATE_NOOP("vault_page", "Officers"), _officers, May.READ),
    Tab(CHECKS, QT_TRANSLATE_NOOP("vault_page", "Checks"), _checks, May.VERIFY),
    Tab(AUDIT, QT_TRANSLATE_NOOP("vault_page", "Audit"), _audit, May.AUDIT),
    Tab(BACKUP, QT_TRANSLATE_NOOP("vault_page", "Backup"), _backup, May.BACK_UP),
)


class VaultPage(Page):
    """Tabs whose panels are made when first seen. A panel may have settle(then), take_focus() and show_item(item)."""

    def __init__(self, place: Workplace) -> None:
        """Show the first tab that is open to the officer at the desk."""
        super().__init__(place)
        self._open = {tab.key: tab for tab in TABS if place.session.officer.may(tab.right)}
        self.panels: dict[str, QWidget] = {}
        sections = tuple(Section(tab.key, self.look.text(tab.word)) for tab in self._open.values())
        self.tabs = SectionBar(self.look, sections)
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self._stack, 1)
        self.tabs.chosen.connect(self._show)
        if self._open:
            self.tabs.choose(next(iter(self._open)))

    def settle(self, then: Callable[[], None]) -> None:
        """Let each panel save what is only on the screen, then go on."""
        waiting = [settle for panel in self.panels.values() if (settle := getattr(panel, "settle", None)) is not None]

        def step() -> None:
            if waiting:
                waiting.pop()(step)
            else:
                then()

        step()

    def show_item(self, item: str) -> None:
        """Show a tab by its key; what follows a colon is for its panel."""
        key, _, rest = item.partition(":")
        if key not in self._open:
            return
        self.tabs.choose(key)
        show = getattr(self.panels[key], "show_item", None)
        if rest and show is not None:
            show(rest)

    def current_item(self) -> str:
        """Return the key of the tab that is shown."""
        return self.tabs.current

    def take_focus(self) -> None:
        """Begin where the shown panel begins."""
        take = getattr(self._stack.currentWidget(), "take_focus", None)
        if take is not None:
            take()
        elif self._open:
            self.tabs.focus_current()

    def press(self, action: str) -> bool:
        """Let Alt and a digit choose a tab, and the panel do the rest."""
        word, _, number = action.partition(":")
        if word == "section" and number.isdigit():
            keys = self.tabs.keys()
            if int(number) <= len(keys):
                self.tabs.choose(keys[int(number) - 1])
            return True
        press = getattr(self._stack.currentWidget(), "press", None)
        return bool(press(action)) if press is not None else False

    def _show(self, key: str) -> None:
        if key not in self.panels:
            self.panels[key] = self._open[key].make(self.place)
            self._stack.addWidget(self.panels[key])
        self._stack.setCurrentWidget(self.panels[key])

    def _head(self) -> QWidget:
        box = frame("bottom-edge")
        column = QVBoxLayout(box)
        column.setContentsMargins(16, 10, 16, 0)
        column.setSpacing(0)
        column.addWidget(label(self.look.text(_TITLE), TITLE))
        column.addWidget(label(self.look.text(_WORDS), CAPTION))
        column.addSpacing(4)
        column.addWidget(self.tabs)
        return box
