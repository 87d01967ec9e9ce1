"""Everything inside the window once it is unlocked: rail, top bar, the pages (made when first seen), status bar."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pcu_desk.domain.changes import Changes
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.message import Box, Message
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.officer import May
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.shell.line_popover import LinePopover, Waiting
from pcu_desk.ui.shell.rail import ALERTS, INSPECTIONS, REPORTS, SETTINGS, UNITS, VAULT, Rail
from pcu_desk.ui.shell.status_bar import StatusBar
from pcu_desk.ui.shell.top_bar import TopBar
from pcu_desk.ui.shell.work_strip import WorkStrip
from pcu_desk.ui.widgets.banner import Banner
from pcu_desk.ui.widgets.buttons import Button
from pcu_desk.ui.workplace import Page, Workplace, sentence

if TYPE_CHECKING:  # what it needs of the exchange is heavy, and the start does without
    from pcu_desk.services.alerts import Alerts


def _inspections(place: Workplace) -> Page:
    from pcu_desk.ui.inspections.page import InspectionsPage  # noqa: PLC0415 - made when first seen

    return InspectionsPage(place)


def _alerts(place: Workplace) -> Page:
    from pcu_desk.ui.alerts.page import AlertsPage  # noqa: PLC0415 - made when first seen

    return AlertsPage(place)


def _units(place: Workplace) -> Page:
    from pcu_desk.ui.units.page import UnitsPage  # noqa: PLC0415 - made when first seen

    return UnitsPage(place)


def _reports(place: Workplace) -> Page:
    from pcu_desk.ui.preview.page import ReportPage  # noqa: PLC0415 - made when first seen

    return ReportPage(place)


def _vault(place: Workplace) -> Page:
    from pcu_desk.ui.vault.page import VaultPage  # noqa: PLC0415 - made when first seen

    return VaultPage(place)


def _settings(place: Workplace) -> Page:
    from pcu_desk.ui.shell.settings_page import SettingsPage  # noqa: PLC0415 - made when first seen

    return SettingsPage(place)


_IN_LINE = 6
_KEY_WAITS = QT_TRANSLATE_NOOP("shell", "Your new key waits for a supervisor's countersignature.")
_KEY_WAITS_WORDS = QT_TRANSLATE_NOOP(
    "shell", "Until then you read, and nothing else. Read the fingerprint of the key to a supervisor of your unit."
)
_SHOW_KEY = QT_TRANSLATE_NOOP("shell", "Show the fingerprint")
_PAGES: dict[str, Callable[[Workplace], Page]] = {
    INSPECTIONS: _inspections,
    ALERTS: _alerts,
    UNITS: _units,
    REPORTS: _reports,
    VAULT: _vault,
    SETTINGS: _settings,
}


class WorkArea(QWidget):
    """The unlocked window's content; rebuilt as a whole when language, theme or density change."""

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        """Make the frame; the pages follow when they are asked for."""
        super().__init__(parent)
        self.place = place
        self._pages: dict[str, Page] = {}
        self.current = ""
        self.line: LinePopover | None = None
        look = place.look
        self.rail = Rail(look, look.theme.width("rail", place.width))
        self.top = TopBar(look, place.session.officer, place.unit)
        self.banner, self.strip, self.status = Banner(look), WorkStrip(look), StatusBar(look)
        self.waiting_key, self.note = Banner(look), Banner(look)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._tell_waiting()

    def open(self, key: str, item: str = "", *, focus: bool = True) -> Page:
        """Show a page, making it first when needed, and one thing on it."""
        page = self._pages.get(key)
        if page is None:
            page = self._pages[key] = _PAGES[key](self.place)
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self.rail.choose(key)
        self.current = key
        if focus:
            page.take_focus()
        if item:
            page.show_item(item)
        return page

    def page(self) -> Page:
        """Return the page that is shown."""
        return self._pages[self.current]

    def settle(self, then: Callable[[], None]) -> None:
        """Let every page save what is only on the screen, one after another, then go on."""
        waiting = list(self._pages.values())

        def step() -> None:
            if waiting:
                waiting.pop().settle(step)
            else:
                then()

        step()

    def tell(self, error: Exception) -> None:
        """Say an error that belongs to no page."""
        self.banner.say("danger", sentence(self.place.look, error))

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        for widget in (self.top, self.waiting_key, self.note, self.banner, self._stack, self.strip):
            side.addWidget(widget, 1 if widget is self._stack else 0)
        upper = QHBoxLayout()
        upper.addWidget(self.rail)
        upper.addLayout(side, 1)
        whole = QVBoxLayout(self)
        whole.addLayout(upper, 1)
        whole.addWidget(self.status)
        for layout in (side, upper, whole):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)

    def _connect(self) -> None:
        self.rail.chosen.connect(self.open)
        notices, status = self.place.notices, self.status
        notices.saving.connect(status.show_saving)
        notices.saved.connect(status.show_saved)
        notices.unsaved.connect(status.show_unsaved)
        notices.go.connect(self.open)
        self.place.tasks.started_work.connect(self.strip.follow)
        status.line_pressed.connect(self._ask_line)
        notices.changed.connect(lambda changes: self._tell_waiting() if "officer" in changes.kinds else None)
        status.journal_pressed.connect(lambda: self.open(VAULT, "checks"))
        status.directory_pressed.connect(lambda: self.open(UNITS, "desk"))
        notices.changed.connect(self._changed)
        self._ask_mail()
        self._ask_witness()
        self._ask_directory()

    def _changed(self, changes: Changes) -> None:
        if changes.kinds & {"line", "message"}:
            self._ask_mail()
        if "line" in changes.kinds:
            self._ask_witness()
        if changes.kinds & {"line", "directory"}:
            self._ask_directory()

    def _ask_mail(self) -> None:
        """Tell at the rail how many threads want a person: what is stuck, what nobody has opened."""
        session = self.place.session

        def ask() -> int:
            counts = session.alerts.counts()
            return counts[Box.STUCK] + counts[Box.UNREAD]

        self.place.tasks.read(ask, then=partial(self.rail.set_count, ALERTS), owner=self, key="mail")

    def _ask_directory(self) -> None:
        session = self.place.session

        def ask() -> Moment | None:  # on the reader: what it needs of the exchange is heavy
            return session.directories.stale_since()

        self.place.tasks.read(ask, then=self.status.show_stale, owner=self, key="stale")

    def _ask_witness(self) -> None:
        state = self.place.session.witness.state
        self.place.tasks.read(state, then=self.status.show_witness, owner=self, key="witness")

    def _tell_waiting(self) -> None:
        """Tell an officer that his new key waits for its countersignature, and a supervisor that somebody's does."""
        officer, place, look = self.place.session.officer, self.place, self.place.look
        if officer.pending:
            show = Button(look, look.text(_SHOW_KEY))
            show.clicked.connect(lambda: self.open(VAULT, f"officers:{officer.user}"))
            self.waiting_key.say("warn", look.text(_KEY_WAITS_WORDS), head=look.text(_KEY_WAITS), buttons=(show,))
        elif officer.may(May.MANAGE):
            service = place.session.officers
            place.tasks.read(
                lambda: len(service.pending()), then=partial(self.rail.set_count, VAULT), owner=self, key="waiting-keys"
            )

    def _ask_line(self) -> None:
        alerts, session = self.place.session.alerts, self.place.session

        def ask() -> Waiting:
            found = [_message(alerts, queued.message_id) for queued in alerts.outbox(_IN_LINE)]
            messages = tuple(message for message in found if message is not None)
            stale = session.directories.stale_since()
            return Waiting(messages, len(found) - len(messages), stale, session.files.on_the_way())

        self.place.tasks.read(ask, then=self.show_line, owner=self, key="line")

    def show_line(self, waiting: Waiting) -> None:
        """Open the line's popover over the page."""
        if self.line is not None:
            self.line.leave()
        self.line = LinePopover(self.place.look, self, self.status.state, waiting)
        self.line.try_now.connect(self.place.notices.sync_wanted)
        self.line.go.connect(self.place.notices.go)
        self.line.courier_wanted.connect(lambda: self.place.notices.courier_wanted.emit(""))
        self.line.left.connect(self._forget_line)

    def _forget_line(self) -> None:
        self.line = None
        self.status.line.setFocus()


def _message(alerts: Alerts, message_id: str) -> Message | None:
    try:
        return alerts.message(message_id)
    except UserError:
        return None  # a receipt waits to leave too, and is no message that anybody wrote
