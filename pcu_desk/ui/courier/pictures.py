"""Pictures of the dialogs of courier files; every answer in them is invented, no file is read or written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, Protocol, cast

from PySide6.QtWidgets import QWidget

from pcu_desk.domain.changes import Changes
from pcu_desk.domain.courier import CourierDirectory, CourierLook, CourierPlan, CourierSigner, Exported, Taken
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.officer import Officer
from pcu_desk.services.done import Done
from pcu_desk.services.session import Session
from pcu_desk.ui.courier.exporting import ExportDialog
from pcu_desk.ui.courier.taking import TakeDialog
from pcu_desk.ui.main_window import MainWindow
from pcu_desk.wire.courier import CutCourierError

_UNITS = ("AZBAK", "KZAAU", "TMKRW", "UZTMZ")
_SIZE = 9_812_000
_LOOK = CourierLook(
    "c1", "AZBAK", "d1", CourierSigner.KNOWN, Moment.parse("2026-11-22T09:10:00+04:00"), ("GEPTI",), mine=True,
    again=False, messages=4, chunks=38, receipts=2, size=_SIZE,
)  # fmt: skip
_TAKEN = Taken(
    "c1", "AZBAK", "d1", CourierSigner.KNOWN, directory=CourierDirectory.NEWER, new=3, known=1, chunks=38, files=2,
    confirmed=2,
)  # fmt: skip
_FILE = Path("pcu-AZBAK-20261122-0910.pcucourier")


class Shot(Protocol):
    """Names and writes a picture."""

    def take(self, widget: QWidget, name: str) -> None:
        """Write a picture of a widget."""


@dataclass(frozen=True, slots=True)
class _Trips:
    """Trips that never happen."""

    found: CourierLook = _LOOK
    fault: UserError | None = None

    def plan(self, units: Sequence[str], _run: object) -> CourierPlan:
        return CourierPlan(tuple(units), 4, 38, 2, _SIZE)

    def export(self, path: Path, units: Sequence[str], _progress: object, _run: object) -> Done[Exported]:
        return Done(Exported(path, "c2", _SIZE, "", tuple(units), 4, 38, 2), Changes())

    def look(self, _path: Path, _progress: object) -> CourierLook:
        if self.fault is not None:
            raise self.fault
        return self.found

    def take(self, _path: Path, _progress: object, _run: object) -> Done[Taken]:
        return Done(_TAKEN, Changes())


@dataclass(frozen=True, slots=True)
class _Partners:
    def partners(self) -> Sequence[str]:
        return _UNITS


@dataclass(frozen=True, slots=True)
class _Invented:
    """What the dialogs ask of a session."""

    officer: Officer
    courier: _Trips
    exchange: _Partners = _Partners()


def take_couriers(window: MainWindow, shot: Shot, wait: Callable[[Callable[[], bool]], None]) -> None:
    """Show what is written and taken in, a file that is doubtful, and half a file."""
    assert window.area is not None
    place = window.area.place
    officer = place.session.officer

    def told(trips: _Trips) -> Any:  # noqa: ANN401 - a workplace whose session is invented
        return replace(place, session=cast("Session", _Invented(officer, trips)))

    export = ExportDialog(told(_Trips()), window.area, "", lambda: None)
    wait(lambda: bool(export.ticks) and any(sign.isdigit() for sign in export.plan.text()))
    shot.take(export, "courier-export")
    export.write_to(Path("pcu-GEPTI-20261122-1012.pcucourier"))
    wait(lambda: bool(export.banner.words()))
    shot.take(export, "courier-written")
    export.reject()
    take = TakeDialog(told(_Trips()), window.area, _FILE)
    wait(lambda: take.found is not None and take.work is None)
    shot.take(take, "courier-look")
    take.take()
    wait(lambda: bool(take.banner.words()))
    shot.take(take, "courier-taken")
    take.reject()
    doubtful = replace(_LOOK, signer=CourierSigner.UNKNOWN, mine=False, again=True)
    for name, trips in (("doubtful", _Trips(doubtful)), ("half", _Trips(fault=CutCourierError()))):
        dialog = TakeDialog(told(trips), window.area, _FILE)
        wait(partial(_rests, dialog))
        shot.take(dialog, f"courier-{name}")
        dialog.reject()


def _rests(dialog: TakeDialog) -> bool:
    return dialog.work is None
