"""The page of units: what the directory says and how fresh it is, each unit, and how this desk comes into it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pcu_desk.domain.changes import Changes
from pcu_desk.domain.directory_view import DirectoryView, Enrolment, OwnDesk
from pcu_desk.domain.officer import May
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui import direction
from pcu_desk.ui.units import words
from pcu_desk.ui.units.own_desk import OwnDeskPanel
from pcu_desk.ui.units.taking import TAKE_IN, Taking
from pcu_desk.ui.units.unit_list import UnitList
from pcu_desk.ui.units.unit_view import UnitDetail
from pcu_desk.ui.widgets.banner import Banner
from pcu_desk.ui.widgets.buttons import NORMAL, PRIMARY, Button
from pcu_desk.ui.widgets.field import Field
from pcu_desk.ui.widgets.labels import CAPTION, MUTED, TITLE, EmptyState, frame, label
from pcu_desk.ui.widgets.line import Line
from pcu_desk.ui.widgets.pill import Pill, State
from pcu_desk.ui.widgets.tabs import Section, SectionBar
from pcu_desk.ui.workplace import Page, Workplace, sentence

_TITLE = QT_TRANSLATE_NOOP("units_page", "Units")
_LIST = QT_TRANSLATE_NOOP("units_page", "Units of the directory")
_THIS_DESK = QT_TRANSLATE_NOOP("units_page", "This desk")
_SEARCH = QT_TRANSLATE_NOOP("units_page", "Find a unit")
_SEARCH_HINT = QT_TRANSLATE_NOOP("units_page", "Name, code or country")
_NOT_FOUND = QT_TRANSLATE_NOOP("units_page", "No unit of the directory holds these words.")
_NONE = QT_TRANSLATE_NOOP("units_page", "No directory of units yet")
_NONE_WORDS = QT_TRANSLATE_NOOP(
    "units_page", "It names the units that take part and their desks. It comes once this desk has asked to be enrolled."
)
_GO = QT_TRANSLATE_NOOP("units_page", "Enrol this desk")
_NO_DIRECTORY = QT_TRANSLATE_NOOP("units_page", "No directory taken in")
_TAKEN = QT_TRANSLATE_NOOP("units_page", "Directory version {number} is taken in, fresh until {date}.")
UNITS, DESK = "units", "desk"
_WIDER = 32


class UnitsPage(Page):
    """Two tabs: the units of the directory, and this desk."""

    def __init__(self, place: Workplace) -> None:
        """Lay out and ask for the directory."""
        super().__init__(place)
        look = self.look
        self.view: DirectoryView | None = None
        self.own: OwnDesk | None = None
        self._wanted = ""
        self.stale, self.banner, self._notes = Banner(look), Banner(look), frame("bottom-edge")
        self.taking = Taking(place, self, self._taken, self._refused)
        self.take_in = Button(look, look.text(TAKE_IN), icon="download")
        self.take_in.clicked.connect(self.taking.ask)
        self.caption, self.pill = label("", CAPTION), Pill(look, State("", "", "muted"))
        self.units, self.detail = UnitList(look), UnitDetail(look)
        self.search = Line()
        self.desk = OwnDeskPanel(place, self.reload)
        self.tabs = SectionBar(look, (Section(UNITS, look.text(_TITLE)), Section(DESK, look.text(_THIS_DESK))))
        self._go = Button(look, look.text(_GO), kind=PRIMARY)
        self._empty = EmptyState(look, "persons", title=look.text(_NONE), words=look.text(_NONE_WORDS), button=self._go)
        self._both = self._make_units()
        self._stack = QStackedWidget()
        for widget in (self._empty, self._both, self.desk):
            self._stack.addWidget(widget)
        self._lay_out()
        self._connect()
        self.tabs.choose(UNITS)
        self.reload()

    def reload(self) -> None:
        """Ask for the directory and for this desk's standing again."""
        directories = self.place.session.directories
        self.place.tasks.read(
            lambda: (directories.view(), directories.own()),
            then=lambda found: self.show_directory(*found),
            failed=self._refused,
            owner=self,
            key="directory",
        )

    def show_item(self, item: str) -> None:
        """Show a tab by its key, or a unit by its code."""
        if item in (UNITS, DESK):
            self.tabs.choose(item)
            return
        self.tabs.choose(UNITS)
        self._wanted = "" if self.units.choose(item) else item

    def current_item(self) -> str:
        """Return the tab that is shown, or the unit on it."""
        unit = self.units.unit()
        return DESK if self.tabs.current == DESK else unit.code if unit is not None else UNITS

    def take_focus(self) -> None:
        """Begin in the list, or with the first act of this desk."""
        if self.tabs.current == DESK:
            self.desk.take_focus()
        elif self.view is None:
            self._go.setFocus()
        else:
            self.units.setFocus()

    def press(self, action: str) -> bool:
        """Let Alt and a digit choose a tab, and F6 the next pane."""
        word, _, number = action.partition(":")
        keys = self.tabs.keys()
        if word == "section" and number.isdigit() and int(number) <= len(keys):
            self.tabs.choose(keys[int(number) - 1])
            self.take_focus()
            return True
        if action == "next_pane":
            panes = (self.search, self.units, self.take_in)
            place = next((n for n, pane in enumerate(panes) if pane.hasFocus()), -1)
            panes[(place + 1) % len(panes)].setFocus()
            return True
        if action == "back" and self.search.text():
            self.search.clear()
            return True
        return False

    def show_directory(self, view: DirectoryView | None, own: OwnDesk) -> None:
        """Show what the vault keeps: the directory, if there is one, and this desk's standing."""
        look = self.look
        self.view, self.own = view, own
        self.caption.setText(words.summary(look, view) if view is not None else look.text(_NO_DIRECTORY))
        self.pill.setVisible(view is not None)
        may = self.place.session.officer.may(May.MANAGE) or own.state is not Enrolment.NONE
        self.take_in.setVisible(may)
        wanted = own.state is Enrolment.NONE and bool(own.request_fingerprint)
        self.take_in.set_kind(PRIMARY if wanted else NORMAL)
        self._go.set_kind(NORMAL if wanted else PRIMARY)
        if view is not None:
            self.pill.set_state(words.freshness(look, view))
            self.units.set_units(view.units)
            if self._wanted and self.units.choose(self._wanted):
                self._wanted = ""
        self._show_stale(view)
        self.desk.show_desk(own, view)
        self._choose(self.tabs.current)

    def _show_stale(self, view: DirectoryView | None) -> None:
        look = self.look
        if view is not None and view.stale_since is not None:
            head = look.text(words.STALE_HEAD, date=words.day(look, view.stale_since))
            self.stale.say("warn", look.text(words.STALE_WORDS), head=head)
        else:
            self.stale.clear()
        self._show_notes()

    def _say(self, tone: str, words_said: str) -> None:
        self.banner.say(tone, words_said)
        self._show_notes()

    def _show_notes(self) -> None:
        self._notes.setVisible(bool(self.stale.words() or self.banner.words()))

    def _choose(self, key: str) -> None:
        shown = self.desk if key == DESK else self._both if self.view is not None else self._empty
        self._stack.setCurrentWidget(shown)

    def _show_unit(self, _code: str = "") -> None:
        unit = self.units.unit()
        self._nothing.setVisible(unit is None)
        self.detail.setVisible(unit is not None)
        if unit is not None:
            self.detail.show_unit(unit)

    def _seek(self, typed: str) -> None:
        self.units.seek(typed)
        self._show_unit()

    def _taken(self, view: DirectoryView) -> None:
        look = self.look
        date = words.day(look, view.expires)
        self._say("ok", look.text(_TAKEN, number=view.version, date=date))
        self.desk.banner.clear()  # it told of the request, whose fingerprint is shown no more
        self.place.notices.tell_changed(Changes.of("directory"))
        self.place.notices.sync_wanted.emit()

    def _refused(self, error: Exception) -> None:
        self._say("danger", sentence(self.look, error))

    def _changed(self, changes: Changes) -> None:
        if changes.kinds & {"line", "directory"}:
            self.reload()

    def _connect(self) -> None:
        self.tabs.chosen.connect(self._choose)
        self.units.chosen.connect(self._show_unit)
        self.search.textChanged.connect(self._seek)
        self._go.clicked.connect(lambda: self.press("section:2"))
        self.place.notices.changed.connect(self._changed)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        notes = QVBoxLayout(self._notes)
        notes.setContentsMargins(16, 12, 16, 12)
        notes.setSpacing(8)
        for banner in (self.stale, self.banner):
            notes.addWidget(banner)
        self._notes.hide()
        column.addWidget(self._notes)
        column.addWidget(self._stack, 1)

    def _head(self) -> QWidget:
        box = frame("bottom-edge")
        column = QVBoxLayout(box)
        column.setContentsMargins(16, 10, 16, 0)
        column.setSpacing(0)
        top = QHBoxLayout()
        side = QVBoxLayout()
        side.setSpacing(0)
        side.addWidget(label(self.look.text(_TITLE), TITLE))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.caption)
        row.addWidget(self.pill)
        row.addStretch(1)
        side.addLayout(row)
        top.addLayout(side, 1)
        top.addWidget(self.take_in, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(top)
        column.addSpacing(4)
        column.addWidget(self.tabs)
        return box

    def _make_units(self) -> QWidget:
        look = self.look
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        pane = frame("start-edge")
        pane.setFixedWidth(look.theme.width("list", self.place.width) + _WIDER)
        column = QVBoxLayout(pane)
        column.setContentsMargins(direction.margins(0, 0, 1, 0))
        column.setSpacing(0)
        top = frame("bottom-edge")
        seek = QVBoxLayout(top)
        seek.setContentsMargins(12, 8, 12, 8)
        seek.addWidget(Field(look, look.text(_SEARCH), self.search, look.text(_SEARCH_HINT)))
        self.units.setAccessibleName(look.text(_LIST))
        column.addWidget(top)
        column.addWidget(self.units, 1)
        self._nothing = label(look.text(_NOT_FOUND), MUTED, wrap=True)
        self._nothing.setContentsMargins(16, 16, 16, 16)
        self._nothing.hide()
        row.addWidget(pane)
        row.addWidget(self.detail, 1)
        row.addWidget(self._nothing, 1, Qt.AlignmentFlag.AlignTop)
        return whole
