"""What the composition root hands to the command line, so that no command imports a room below the services."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from pcu_desk.domain.figure import FaultRow
    from pcu_desk.domain.line import LineState, SyncResult
    from pcu_desk.domain.proxy import LineWish
    from pcu_desk.i18n.places import Places
    from pcu_desk.services.session import Desk, Session
    from pcu_desk.services.updates import Updates

BenchRow = dict[str, Any]


class LineRounds(Protocol):
    """Rounds of exchange on the calling thread; close them at the end."""

    def sync_once(self, *, asked: bool = False) -> SyncResult:
        """Do one round."""

    def listen(self, unless: Callable[[], bool], seconds: float) -> SyncResult:
        """Wait up to so many seconds for what comes, after a good round."""

    def close(self) -> None:
        """Let go of the line."""


class Rounds(Protocol):
    """The thread that does rounds of exchange until it is stopped."""

    def send_now(self) -> None:
        """Do the next round without waiting for its time."""

    def stop(self) -> None:
        """End the request that runs and the thread."""


@dataclass(frozen=True, slots=True)
class WindowWish:
    """How a window is asked for: vault folder and language ("" = as set).

    With a folder for pictures no window stays: who unlocks, which case (its id) is shown and in which `languages` (all
    that the window speaks, unless some are named) is told too. With `words`
    the window is used by the program itself, with the report of that case written to `paper`, and locks at the end.
    `courier` is a courier file to be offered once it is unlocked.
    """

    folder: Path
    language: str = ""
    pictures: Path | None = None
    user: str = ""
    passphrase: str = ""
    case: str = ""
    words: tuple[str, ...] = ()
    paper: Path = Path()
    courier: Path | None = None
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class World:
    """Makers and answers that need rooms which the command line does not know."""

    open_desk: Callable[[Path], Desk]
    open_window: Callable[[WindowWish], int]
    sync_once: Callable[[Session, str], SyncResult]
    line_wish: Callable[[], LineWish]
    open_line: Callable[[Session, LineWish], LineRounds]
    start_rounds: Callable[[Session, Callable[[Callable[[], object]], object], Callable[[LineState], None]], Rounds]
    default_vault: Callable[[], Path]
    language: Callable[[], str]
    benches: Callable[[], Mapping[str, Callable[[], list[BenchRow]]]]
    faults: Callable[[], Mapping[str, FaultRow]]
    alter: Callable[[str], None]
    hub_command: tuple[str, ...]
    has_screen: Callable[[], bool]
    places: Callable[[], tuple[Places, ...]]
    updates: Callable[[], Updates]
    keyring: Callable[[], tuple[str, bool] | None]
    paint_login: Callable[[Path], None]
    note_crash: Callable[[BaseException], None]
