"""What a page is given, and what every page can do; the decisions stay in services and domain."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pcu_desk.domain.changes import Changes
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.line_trial import LineTrial
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.unit import PortUnit
from pcu_desk.services.session import Desk, Session
from pcu_desk.ui.look import Look
from pcu_desk.ui.tasks import Tasks

if TYPE_CHECKING:
    from pcu_desk.ui.about.desk import ProgramDesk

_OURS = QT_TRANSLATE_NOOP("shell", "The program made a mistake of its own. What was saved is safe; the log tells more.")


class Settings(Protocol):
    """The account's own choices: `language`, `theme`, `density`, `backup_folder`, `backup_days`."""

    def get(self, key: str) -> str:
        """Return a choice, "" when none was made."""

    def put(self, key: str, value: str) -> None:
        """Keep a choice."""


class LineDesk(Protocol):
    """The line of this account: tried by hand, and where the password at a proxy is kept."""

    def try_line(self, session: Session, run: Callable[[Callable[[], object]], object]) -> LineTrial:
        """Greet the hub with the settings as they are; `run` does what needs the vault. Raises UserError."""

    def keep_password(self, password: str) -> bool:
        """Keep the password at the proxy, "" to forget it; False where only this run keeps it. Raises UserError."""


class Notices(QObject):
    """What pages tell the window: a draft was saved, another page is wanted, a search is asked for."""

    changed = Signal(object)
    saving = Signal()
    saved = Signal(object)
    go = Signal(str, str)
    setting = Signal(str, str)
    sync_wanted = Signal()
    courier_wanted = Signal(str)
    line_changed = Signal()
    unsaved = Signal()
    lock_wanted = Signal()

    def tell_changed(self, changes: Changes) -> None:
        """Tell every view what changed."""
        if changes.kinds:
            self.changed.emit(changes)

    def tell_saved(self) -> None:
        """Tell that everything typed is in the vault now."""
        self.saved.emit(Moment.now())


@dataclass(frozen=True, slots=True)
class Workplace:
    """Look, threads, the open vault, the way to the rest of the window, the vault's desk, the program."""

    look: Look
    tasks: Tasks
    session: Session
    notices: Notices
    unit: PortUnit
    settings: Settings
    width: int
    desk: Desk
    line: LineDesk | None = None
    program: ProgramDesk | None = None


class Page(QWidget):
    """A page of the window. A page keeps nothing that is not in the vault once `settle` has been called."""

    def __init__(self, place: Workplace) -> None:
        """Take what a page is given."""
        super().__init__()
        self.place, self.look = place, place.look
        self.setProperty("kind", "page")

    def settle(self, then: Callable[[], None]) -> None:
        """Save what is still only on the screen, then go on."""
        then()

    def show_item(self, item: str) -> None:
        """Show one thing of this page by its id."""

    def current_item(self) -> str:
        """Return the id of what is shown, to come back to it after a rebuild."""
        return ""

    def take_focus(self) -> None:
        """Give the focus to the part where work on this page begins."""
        self.setFocus()

    def press(self, action: str) -> bool:
        """Do what a key of the table asks here (keys.py); return whether it meant anything."""
        del action
        return False


def sentence(look: Look, error: Exception) -> str:
    """Return what is said of an error: the person's own mistake by its sentence, ours by one for all."""
    return look.catalog.error(error) if isinstance(error, UserError) else look.text(_OURS)
