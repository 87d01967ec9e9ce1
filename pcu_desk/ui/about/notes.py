"""What the program has to tell of itself when it starts: an update that was taken back, a stop; asked behind the page.

It imports nothing heavy: the login page shows it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pcu_desk import __version__
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from pcu_desk.domain.about import CrashReport, Program
    from pcu_desk.ui.look import Look
    from pcu_desk.ui.tasks import Tasks
    from pcu_desk.ui.widgets.banner import Banner
    from pcu_desk.ui.workplace import Settings

NOT_UP = QT_TRANSLATE_NOOP(
    "about",
    "Version {version} did not start and was taken back. Version {running} runs; vault and backup are untouched.",
)
_STOPPED = QT_TRANSLATE_NOOP("about", "The program stopped on {at}.")
_REPORT = QT_TRANSLATE_NOOP("about", "A report without case data is here. What was saved is safe.")
_READ = QT_TRANSLATE_NOOP("about", "Read it")
_ASIDE = QT_TRANSLATE_NOOP("about", "Put aside")


CRASH_TOLD = "crash_told"


@dataclass(frozen=True, slots=True)
class Notes:
    """The version that was taken back ("" none), and the newest report of a stop unless it was put aside."""

    rolled_back: str = ""
    crash: CrashReport | None = None


class NoteTeller:
    """One for the life of the window: asks once, and tells in the banner of the page that is shown."""

    def __init__(self, program: Program, tasks: Tasks, settings: Settings) -> None:
        """Begin with nothing asked."""
        self._program, self._tasks, self._settings = program, tasks, settings
        self._notes: Notes | None = None

    def tell(self, look: Look, banner: Banner, read: Callable[[], object]) -> None:
        """Tell in a banner, as soon as it is known, what nobody has put aside; `read` shows the report of a stop.

        What can't be asked is in the log: a note that is not told must not stand in the way of unlocking.
        """
        if self._notes is not None:
            self._show(look, banner, read)
            return
        told = self._settings.get(CRASH_TOLD)

        def known(notes: Notes) -> None:
            self._notes = notes
            self._show(look, banner, read)

        self._tasks.read(lambda: ask(self._program, told), then=known, failed=lambda _error: None, owner=banner)

    def _show(self, look: Look, banner: Banner, read: Callable[[], object]) -> None:
        notes = self._notes or Notes()

        def put_aside() -> None:
            banner.clear()
            self._put_aside(notes)

        def read_it() -> None:
            put_aside()
            read()

        aside = Button(look, look.text(_ASIDE))
        aside.clicked.connect(put_aside)
        if notes.rolled_back:  # first: the stop may be its doing, and stands on the About page as well
            words = look.text(NOT_UP, version=notes.rolled_back, running=__version__)
            banner.say("warn", words, buttons=(aside,))
        elif notes.crash is not None:
            report = Button(look, look.text(_READ))
            report.clicked.connect(read_it)
            head = look.text(_STOPPED, at=look.catalog.moment(notes.crash.at))
            banner.say("warn", look.text(_REPORT), head=head, buttons=(aside, report))
        else:
            banner.clear()

    def _put_aside(self, notes: Notes) -> None:
        """Tell the same no more: an update in this run, which is the only one that hears of it; a stop ever after."""
        self._notes = Notes()
        if notes.crash is None or notes.rolled_back:
            return
        try:
            self._settings.put(CRASH_TOLD, notes.crash.name)
        except UserError as error:
            self._tasks.trouble.emit(error, None)


def ask(program: Program, told: str) -> Notes:
    """Return what is to be told; on a working thread. `told` names the newest report that was put aside."""
    newest = next(iter(program.crashes()), None)
    return Notes(program.rolled_back(), newest if newest is not None and newest.name != told else None)
