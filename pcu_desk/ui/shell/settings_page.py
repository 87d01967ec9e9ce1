"""Language, colours and density of this account, its line, the unit's forms, keys, the program; nothing of a case."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.i18n.catalog import available, printed
from pcu_desk.ui.keys import KEY_ACTS
from pcu_desk.ui.look import Look
from pcu_desk.ui.shell.line_settings import LinePanel
from pcu_desk.ui.theme import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT
from pcu_desk.ui.widgets.buttons import KeyCap
from pcu_desk.ui.widgets.field import Choice, Field
from pcu_desk.ui.widgets.labels import MUTED, TABLE, TITLE, frame, label
from pcu_desk.ui.widgets.tabs import Section, SectionBar
from pcu_desk.ui.workplace import Page, Workplace

if TYPE_CHECKING:
    from pcu_desk.ui.about.panel import AboutPanel
    from pcu_desk.ui.forms.panel import FormsPanel

_TITLE = QT_TRANSLATE_NOOP("settings", "Settings")
_LANGUAGE = QT_TRANSLATE_NOOP("settings", "Language of the window")
_LANGUAGE_HINT = QT_TRANSLATE_NOOP("settings", "Reports have their own languages")
_SPOKEN = QT_TRANSLATE_NOOP("settings", "Languages of the window: {languages}")
_PRINTED = QT_TRANSLATE_NOOP("settings", "Languages of paper: {languages}")
_NOT_REVIEWED = QT_TRANSLATE_NOOP("settings", "Machine drafts that no officer has reviewed: {languages}")
_THEME = QT_TRANSLATE_NOOP("settings", "Colours")
_DENSITY = QT_TRANSLATE_NOOP("settings", "Size of controls")
WINDOW, LINE, FORMS, KEYS, ABOUT = "window", "line", "forms", "keys", "about"
CRASH = "crash"
_TABS = (
    (WINDOW, QT_TRANSLATE_NOOP("settings", "Window")),
    (LINE, QT_TRANSLATE_NOOP("settings", "Line")),
    (FORMS, QT_TRANSLATE_NOOP("settings", "Forms")),
    (KEYS, QT_TRANSLATE_NOOP("settings", "Keys")),
    (ABOUT, QT_TRANSLATE_NOOP("settings", "About")),
)
_THEMES = (
    (LIGHT, QT_TRANSLATE_NOOP("settings", "Light")),
    (DARK, QT_TRANSLATE_NOOP("settings", "Dark")),
    (CONTRAST_LIGHT, QT_TRANSLATE_NOOP("settings", "High contrast, light")),
    (CONTRAST_DARK, QT_TRANSLATE_NOOP("settings", "High contrast, dark")),
)
_DENSITIES = (
    ("normal", QT_TRANSLATE_NOOP("settings", "Normal")),
    ("gloves", QT_TRANSLATE_NOOP("settings", "Large, for gloves")),
)


class SettingsPage(Page):
    """Tabs: three choices that take effect at once, the line, the unit's forms of paper, every key, and the program."""

    def __init__(self, place: Workplace) -> None:
        """Show the choices as they are."""
        super().__init__(place)
        look = self.look
        shown = [(key, text) for key, text in _TABS if key != ABOUT or place.program is not None]
        self.tabs = SectionBar(look, tuple(Section(key, look.text(text)) for key, text in shown))
        self.line = LinePanel(place)
        self.forms: FormsPanel | None = None
        self.about: AboutPanel | None = None
        self._stack = QStackedWidget()
        (forms, self._forms_place), (about, self._about_place) = _later(), _later()
        for panel in (_padded(self._window()), _padded(self.line), forms, _padded(self._keys()), about):
            self._stack.addWidget(panel)
        head = frame("bottom-edge")
        top = QVBoxLayout(head)
        top.setContentsMargins(16, 10, 16, 0)
        top.setSpacing(4)
        top.addWidget(label(look.text(_TITLE), TITLE))
        top.addWidget(self.tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._stack, 1)
        self.tabs.chosen.connect(self._show)
        self.tabs.choose(WINDOW)

    def take_focus(self) -> None:
        """Begin with the first choice of the tab."""
        if self.tabs.current == LINE:
            self.line.take_focus()
        elif self.forms is not None and self.tabs.current == FORMS:
            self.forms.take_focus()
        elif self.about is not None and self.tabs.current == ABOUT:
            self.about.take_focus()
        elif self.tabs.current == KEYS:
            self.tabs.focus_current()
        else:
            self.language.setFocus()

    def show_item(self, item: str) -> None:
        """Show a tab by its key; `about:crash` shows the newest report of a stop as well."""
        tab, _, part = item.partition(":")
        if tab in self.tabs.keys():  # noqa: SIM118 - tabs, no mapping
            self.tabs.choose(tab)
            self.take_focus()
        if self.about is not None and part == CRASH:
            self.about.show_crash()

    def settle(self, then: Callable[[], None]) -> None:
        """Let the forms keep what is changed and not saved, then go on."""
        if self.forms is not None:
            self.forms.settle(then)
        else:
            then()

    def current_item(self) -> str:
        """Return the key of the tab that is shown."""
        return self.tabs.current

    def press(self, action: str) -> bool:
        """Let Alt and a digit choose a tab, and the forms do the rest."""
        word, _, number = action.partition(":")
        keys = self.tabs.keys()
        if self.forms is not None and self.tabs.current == FORMS and self.forms.press(action):
            return True
        if word != "section" or not number.isdigit() or int(number) > len(keys):
            return False
        self.show_item(keys[int(number) - 1])
        return True

    def _show(self, key: str) -> None:
        if key == FORMS and self.forms is None:
            self.forms = _forms(self.place)
            self._forms_place.addWidget(self.forms)
        if key == ABOUT and self.about is None:
            self.about = _about(self.place)
            self._about_place.addWidget(self.about)
        self._stack.setCurrentIndex(self.tabs.keys().index(key))

    def _window(self) -> QWidget:
        look = self.look
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.setSpacing(24)
        languages = tuple((info.code, info.own_name) for info in available())
        themes = tuple((name, look.text(text)) for name, text in _THEMES)
        densities = tuple((name, look.text(text)) for name, text in _DENSITIES)
        self.language = self._choice("language", languages, look.catalog.language)
        self.theme = self._choice("theme", themes, look.theme.name)
        self.density = self._choice("density", densities, "gloves" if look.theme.gloves else "normal")
        row.addWidget(Field(look, look.text(_LANGUAGE), self.language, look.text(_LANGUAGE_HINT)), 0, _TOP)
        row.addWidget(Field(look, look.text(_THEME), self.theme), 0, _TOP)
        row.addWidget(Field(look, look.text(_DENSITY), self.density), 0, _TOP)
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(16)
        for words in self._spoken():
            column.addWidget(label(words, MUTED, wrap=True))
        column.addStretch(1)
        return inside

    def _spoken(self) -> tuple[str, ...]:
        """Return which languages window and paper have, and which of them nobody has reviewed."""
        drafts = tuple(info for info in printed() if not info.reviewed)
        told = ((_SPOKEN, available()), (_PRINTED, printed()), (_NOT_REVIEWED, drafts))
        look = self.look
        return tuple(
            look.text(text, languages=look.joined(look.catalog.comma, *(info.own_name for info in languages)))
            for text, languages in told
            if languages
        )

    def _keys(self) -> QWidget:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(_key_map(self.look))
        return area

    def _choice(self, key: str, values: tuple[tuple[str, str], ...], current: str) -> Choice:
        choice = Choice(self.look)
        choice.setMinimumWidth(self.look.theme.widths["field_medium"])
        for value, words in values:
            choice.addItem(words, value)
        choice.setCurrentIndex(max(choice.findData(current), 0))
        choice.activated.connect(lambda _index: self.place.notices.setting.emit(key, str(choice.currentData())))
        return choice


_TOP = Qt.AlignmentFlag.AlignTop


def _forms(place: Workplace) -> FormsPanel:
    from pcu_desk.ui.forms.panel import FormsPanel  # noqa: PLC0415 - made when first seen

    return FormsPanel(place)


def _about(place: Workplace) -> AboutPanel:
    from pcu_desk.ui.about.desk import AboutPlace  # noqa: PLC0415 - made when first seen
    from pcu_desk.ui.about.panel import AboutPanel  # noqa: PLC0415 - made when first seen

    assert place.program is not None
    lock = place.notices.lock_wanted.emit
    return AboutPanel(AboutPlace(place.look, place.tasks, place.program, place.desk.folder, lock, place.session))


def _later() -> tuple[QWidget, QVBoxLayout]:
    """Return the place of a panel that is made when it is first seen."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    return box, column


def _padded(panel: QWidget) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(16, 16, 16, 16)
    column.addWidget(panel)
    return box


def _key_map(look: Look) -> QWidget:
    panel = frame("panel")
    grid = QGridLayout(panel)
    grid.setContentsMargins(16, 12, 16, 12)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(8)
    half = (len(KEY_ACTS) + 1) // 2
    for number, act in enumerate(KEY_ACTS):
        row, column = number % half, 2 * (number // half)
        grid.addWidget(KeyCap(look, act.shown), row, column, Qt.AlignmentFlag.AlignTrailing)
        grid.addWidget(label(look.text(act.what), TABLE), row, column + 1)
    grid.setColumnStretch(1, 1)
    grid.setColumnStretch(3, 1)
    grid.setRowStretch(half, 1)
    return panel
