"""Set-up and recovery between their pages and the desk: what is asked of it, and what is shown next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from pcu_desk.domain.report import RecoverySheet
from pcu_desk.domain.unit import PortUnit, UnitName
from pcu_desk.ui.login.meter import judge_on
from pcu_desk.ui.login.paper import SheetPaper
from pcu_desk.ui.login.recover import RecoverPage
from pcu_desk.ui.login.set_up import SetUpPage
from pcu_desk.ui.look import Look
from pcu_desk.ui.tasks import Tasks

if TYPE_CHECKING:
    from pcu_desk.domain.ports import VaultCard
    from pcu_desk.services.session import Desk, Session


@dataclass(frozen=True, slots=True)
class Entry:
    """What these pages need of the window: `held` takes the open session, `entered` shows its desk."""

    desk: Desk
    tasks: Tasks
    look: Look
    sentence: Callable[[Exception], str]
    back: Callable[[], None]
    held: Callable[[Session], bool]
    entered: Callable[[Session], None]

    @property
    def paper(self) -> SheetPaper:
        """What puts a recovery sheet on paper."""
        return SheetPaper(self.desk, self.tasks, self.look)


def _paper_unit(unit: dict[str, Any]) -> PortUnit:
    """Return the unit to be, as its first paper names it."""
    names = tuple(UnitName(row["id"], row["name"]) for row in unit["names"])
    return PortUnit(code=unit["code"], country=unit["country"], desk=unit["desk"], names=names)


def set_up_page(entry: Entry) -> SetUpPage:
    """Return the page that founds a vault."""
    desk, tasks = entry.desk, entry.tasks
    page = SetUpPage(entry.look, judge_on(tasks, tasks), desk.check_code, entry.paper)

    def failed(error: Exception) -> None:
        page.failed(entry.sentence(error))

    def ask_codes(record: dict[str, Any], passphrase: str) -> None:
        def ask() -> tuple[str, str]:
            desk.check_setup(record, passphrase)
            return desk.recovery_codes()

        def show(codes: tuple[str, str]) -> None:
            unit, founder = record["unit"], record["founder"]
            today = datetime.now(UTC).astimezone().date()
            who = (founder["user"], founder["name"])
            page.show_codes(RecoverySheet(unit["code"], "", *who, "", today, codes, _paper_unit(unit)))

        tasks.read(ask, then=show, failed=failed, owner=page)

    def create(record: dict[str, Any], passphrase: str, codes: tuple[str, str], typed: str, keyring: bool) -> None:
        def created(session: Session) -> None:
            if entry.held(session):
                page.entered.connect(lambda: entry.entered(session))
                tasks.read(lambda: session.sheet(codes), then=page.show_sheet, owner=page)

        tasks.write(
            lambda: desk.create(record, passphrase, codes, typed, keyring=keyring),
            then=created,
            failed=failed,
            owner=tasks,
        )

    page.left.connect(entry.back)
    page.codes_wanted.connect(ask_codes)
    page.wanted.connect(create)
    tasks.read(desk.keyring, then=lambda there: page.offer_keyring() if there else None, owner=page)
    return page


def recover_page(entry: Entry, card: VaultCard, user: str) -> RecoverPage:
    """Return the page that opens a vault with a printed code."""
    desk, tasks = entry.desk, entry.tasks
    page = RecoverPage(entry.look, card.users, user, judge_on(tasks, tasks), desk.check_code)

    def recover(who: str, code: str, passphrase: str) -> None:
        def recovered(opened: tuple[Session, tuple[str, str]]) -> None:
            session, codes = opened
            if entry.held(session):
                page.entered.connect(lambda: entry.entered(session))
                show = lambda sheet: page.show_codes(sheet, entry.paper)  # noqa: E731 - a name for one use
                tasks.read(lambda: session.sheet(codes), then=show, owner=page)

        tasks.write(
            lambda: desk.recover(who, code, passphrase),
            then=recovered,
            failed=lambda error: page.failed(entry.sentence(error)),
            owner=tasks,
        )

    page.left.connect(entry.back)
    page.wanted.connect(recover)
    return page
