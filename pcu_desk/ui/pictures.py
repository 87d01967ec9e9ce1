"""Pictures of every page and dialog, in every language and two sizes, and the words that are cut there."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QScrollBar, QWidget

from pcu_desk.domain.codes import UnitKind
from pcu_desk.domain.errors import BugError
from pcu_desk.domain.ports import CaseFilter
from pcu_desk.i18n.catalog import available
from pcu_desk.services.session import Desk, Session
from pcu_desk.ui.about.notes import CRASH_TOLD
from pcu_desk.ui.about.pictures import STOPPED_ONCE, open_about, sample_program, take_about, take_before
from pcu_desk.ui.alerts.pictures import take_alerts
from pcu_desk.ui.application import prepare
from pcu_desk.ui.backup.pictures import take_backups, take_way_back
from pcu_desk.ui.checks.pictures import take_checks
from pcu_desk.ui.courier.pictures import take_couriers
from pcu_desk.ui.cuts import Cut, cuts
from pcu_desk.ui.forms.pictures import open_forms, take_forms
from pcu_desk.ui.inspections.editor import CaseEditor
from pcu_desk.ui.inspections.page import InspectionsPage
from pcu_desk.ui.inspections.sections import SECTIONS
from pcu_desk.ui.main_window import MainWindow
from pcu_desk.ui.officers.pictures import take_officers, take_ways_in
from pcu_desk.ui.preview.pictures import open_report, take_reports
from pcu_desk.ui.tasks import Tasks
from pcu_desk.ui.theme import CONTRAST_DARK, DARK, LIGHT
from pcu_desk.ui.units.pictures import open_units, take_line, take_units
from pcu_desk.ui.vault.page import VaultPage

_LIMIT_S = 20.0
_QUIET_S, _SCROLL_S = 0.2, 0.05
_LOOKED_AT = 500
_OVERLAP = 40
_SETTLED_S = 6.0
_SMALL, _CLOSER = 320, 3
SIZES = ((1366, 768), (1280, 720))
KINDS = (UnitKind.CONTAINER, UnitKind.TRUCK, UnitKind.WAGON)


class _Chosen:
    """Settings that stay in memory: a picture changes nothing of the account."""

    def __init__(self, language: str, theme: str) -> None:
        self._values = {"language": language, "theme": theme, CRASH_TOLD: STOPPED_ONCE}

    def get(self, key: str) -> str:
        return self._values.get(key, "")

    def put(self, key: str, value: str) -> None:
        self._values[key] = value


@dataclass(frozen=True, slots=True)
class Found:
    """Words that are not whole, and on which picture: `page-ur-1366x768`."""

    picture: str
    cut: Cut


@dataclass(frozen=True, slots=True)
class _Shot:
    """Looks at the pages of one language and size and writes, with a folder, their pictures: `page-ur-1366x768.png`."""

    folder: Path | None
    language: str
    size: tuple[int, int]
    made: list[Path]
    found: list[Found]

    @property
    def scrolls(self) -> bool:
        """Whether what lies below the edge needs a picture of its own."""
        return self.folder is not None

    def take(self, widget: QWidget, name: str, quiet: float = _QUIET_S) -> None:
        """Look at a page once it is quiet."""
        _pause(quiet if self.folder is not None else _SCROLL_S)
        picture = f"{name}-{self.language}-{self.size[0]}x{self.size[1]}"
        found, end = cuts(widget), time.monotonic() + _SETTLED_S
        while found and time.monotonic() < end:  # what is still being laid out is looked at again
            _pause(_QUIET_S)
            found = cuts(widget)
        self.found.extend(Found(picture, cut) for cut in found)
        if self.folder is None:
            return
        path = self.folder / f"{picture}.png"
        if not widget.grab().save(str(path)):
            raise BugError(f"the picture {path.name} was not written")
        self.made.append(path)


class _Cases:
    """The cases to show, by what travels: the seizure asked for, and one of each other kind of unit."""

    def __init__(self, seizure: str) -> None:
        self.seizure, self.by_kind = seizure, dict[UnitKind, str]()

    def find(self, session: Session) -> None:
        rows = session.cases.rows(CaseFilter(), None, _LOOKED_AT)
        for kind in KINDS:
            found = [row for row in rows if row.unit_kind is kind]
            found.sort(key=lambda row: row.id != self.seizure)
            if found:
                self.by_kind[kind] = found[0].id


def take_pictures(
    desk: Desk, unlock: Callable[[], Session], folder: Path, case: str, languages: Sequence[str] = ()
) -> tuple[Path, ...]:
    """Write a picture of every page and dialog to a folder, and to cuts.txt the words that are cut there.

    `case` is the id of a case with a seizure. `unlock` opens the vault; it is called on the writer's thread, once. The
    window closes the session at the end. Without languages all that the window speaks are shown.
    """
    folder.mkdir(parents=True, exist_ok=True)
    made, found = list[Path](), list[Found]()
    _walk(desk, unlock, case, [_Shot(folder, language, size, made, found) for language, size in _views(languages)])
    told = "".join(f"{each.picture}: {each.cut}\n" for each in found)
    (folder / "cuts.txt").write_text(told, encoding="utf-8")
    return tuple(made)


def find_cuts(
    desk: Desk,
    unlock: Callable[[], Session],
    case: str,
    languages: Sequence[str],
    size: tuple[int, int],
) -> tuple[Found, ...]:
    """Go the same way at one size without writing a picture, and return the words that are not whole."""
    found = list[Found]()
    shots = [_Shot(None, language, size, [], found) for language in languages]
    _walk(desk, unlock, case, shots)
    return tuple(found)


def _views(languages: Sequence[str]) -> list[tuple[str, tuple[int, int]]]:
    wished = languages or [info.code for info in available()]
    return [(language, size) for language in wished for size in SIZES]


def _walk(desk: Desk, unlock: Callable[[], Session], case: str, shots: Sequence[_Shot]) -> None:
    prepare()
    tasks, cases = Tasks(), _Cases(case)
    session: list[Session] = []

    def unlocked() -> Session:
        if not session:
            tasks.write(unlock, then=session.append)
            _wait(lambda: bool(session))
            tasks.read(lambda: cases.find(session[0]), then=lambda _: session.append(session[0]))
            _wait(lambda: len(session) > 1)
        return session[0]

    for shot in shots:
        _one_window(
            desk,
            MainWindow(desk, _Chosen(shot.language, LIGHT), None, tasks, program=sample_program()),
            shot,
            unlocked,
            cases,
        )
    tasks.write(session[0].close)
    tasks.closing()


def _one_window(desk: Desk, window: MainWindow, shot: _Shot, unlocked: Callable[[], Session], cases: _Cases) -> None:
    case = cases.seizure
    window.resize(*shot.size)
    window.show()
    _wait(window.asked)
    shot.take(window, "login")
    take_ways_in(window, shot, desk, _wait)
    take_way_back(window, shot, _wait)
    take_before(window, shot, _wait)
    window.opened(unlocked())
    _wait(window.inside)
    for kind, shown in cases.by_kind.items():
        _sections(window, shot, kind, shown)
    _evidence(window, shot, case)
    _pages(window, shot, case)
    if shot.size == SIZES[0] and shot.scrolls:
        _looks(window, shot, case)
    window.session = None
    window.let_go()
    window.hide()
    window.deleteLater()


def _sections(window: MainWindow, shot: _Shot, kind: UnitKind, case: str) -> None:
    """Show each section of the editor, and what a page further down of it holds."""
    page = _open_case(window, case)
    for spec in SECTIONS:
        page.editor.tabs.choose(spec.key)
        name = f"{kind.value}-{spec.key}"
        _pause()
        areas = [area for area in page.editor.findChildren(QScrollArea) if area.isVisible()]
        bar, number = max((area.verticalScrollBar() for area in areas), key=QScrollBar.maximum, default=None), 1
        if bar is not None:
            bar.setValue(0)
        shot.take(window, name, _SCROLL_S)
        while shot.scrolls and bar is not None and bar.value() < bar.maximum():
            number += 1
            bar.setValue(bar.value() + bar.pageStep() - _OVERLAP)
            shot.take(window, f"{name}-{number}", _SCROLL_S)


def _evidence(window: MainWindow, shot: _Shot, case: str) -> None:
    """Show a file closely and closer still, files that are refused, and where photos are linked."""
    editor = _open_case(window, case).editor
    rows = editor.draft.case.evidence if editor.draft is not None else ()
    if not rows:
        return
    _look_at(editor, rows[0].id)
    shot.take(window, "evidence-file")
    editor.files.close_file()
    with tempfile.TemporaryDirectory() as folder:
        refused = [Path(folder, name) for name in ("IMG_0417.JPG", "IMG_0418.JPG")]
        for path in refused:
            path.touch()
        editor.shelf.add(refused)
        _wait(editor.news.refused.isVisible)
    shot.take(window, "evidence-refused")
    editor.news.clear()
    point, item = next((row for row in rows if row.point), None), next((row for row in rows if row.item), None)
    if point is not None:
        editor.jump(f"/examination/checklist/{point.point}")
        shot.take(window, "evidence-point")
    if item is not None:
        editor.jump(f"/seizure/items/{item.item}/description")
        shot.take(window, "evidence-item")


def _look_at(editor: CaseEditor, key: str) -> None:
    """Open a file and come closer once its pixels are there."""
    editor.look_at(key)
    viewer = editor.files.viewer
    assert viewer is not None
    _wait(lambda: viewer.canvas.sharpness > _SMALL)
    viewer.canvas.zoom(_CLOSER)


def _pages(window: MainWindow, shot: _Shot, case: str) -> None:
    page = _open_case(window, case)
    for name, dialog in _dialogs(page):
        shot.take(dialog, f"dialog-{name}")
        dialog.reject()
    area = window.area
    assert area is not None
    area.status.line_pressed.emit()
    _wait(lambda: area.line is not None)
    shot.take(window, "line")
    if area.line is not None:
        area.line.leave()
    take_alerts(window, shot, _wait, case)
    take_couriers(window, shot, _wait)
    take_reports(window, shot, _wait, case)
    area.open("settings")
    shot.take(window, "settings")
    take_line(window, shot)
    take_forms(window, shot, _wait)
    take_about(window, shot, _wait)
    take_units(window, shot, _wait)
    take_officers(window, shot, _wait)
    take_backups(window, shot, _wait)
    take_checks(window, shot, _wait)
    _history(window, shot, case)
    _audit(window, shot)


def _history(window: MainWindow, shot: _Shot, case: str) -> None:
    """Show the whole history of a case, and its changes alone."""
    page = _open_case(window, case)
    page.open_history()
    _wait(lambda: page.history is not None and page.history.list.steps.rowCount() > 0)
    shot.take(window, "history")
    if page.history is not None:
        page.history.choose("changes")
        shot.take(window, "history-changes", _SCROLL_S)
    page.close_history()


def _audit(window: MainWindow, shot: _Shot) -> None:
    """Show the auditor's report, if the officer at the desk may have it."""
    from pcu_desk.ui.audit.panel import AuditPanel  # noqa: PLC0415 - asked for only here

    assert window.area is not None
    page = window.area.open("vault", "audit")
    panel = page.panels.get("audit") if isinstance(page, VaultPage) else None
    if not isinstance(panel, AuditPanel):
        return
    shot.take(window, "audit-empty", _SCROLL_S)
    panel.period.setCurrentIndex(panel.period.count() - 1)
    panel.make()
    _wait(lambda: panel.audit is not None)
    shot.take(window, "audit")
    panel.topics.setCurrentIndex(panel.topics.rows.index(panel.topics.rows.rowCount() - 1))
    shot.take(window, "audit-brokers", _SCROLL_S)


def _looks(window: MainWindow, shot: _Shot, case: str) -> None:
    for theme in (DARK, CONTRAST_DARK):
        _in_colours(window, theme)
        assert window.area is not None
        window.area.open("vault", "officers")
        shot.take(window, f"officers-{theme}")
        window.area.open("alerts")
        shot.take(window, f"alerts-{theme}")
        open_report(window, case, _wait)
        shot.take(window, f"report-{theme}")
        open_forms(window, _wait)
        shot.take(window, f"forms-{theme}")
        open_about(window, _wait)
        shot.take(window, f"about-{theme}")
        for item in ("units", "desk"):
            open_units(window, item, _wait)
            shot.take(window, f"units-{item}-{theme}")
        editor = _open_case(window, case).editor
        editor.tabs.choose("consignment")
        shot.take(window, f"inspection-{theme}")
        editor.tabs.choose("evidence")
        shot.take(window, f"evidence-{theme}")
        if editor.draft is not None and editor.draft.case.evidence:
            _look_at(editor, editor.draft.case.evidence[0].id)
            shot.take(window, f"evidence-file-{theme}")


def _in_colours(window: MainWindow, theme: str) -> None:
    """Show the window in other colours, and wait until its pages are made anew."""
    before = window.area
    window.choose("theme", theme)
    _wait(lambda: window.area is not before)


def _open_case(window: MainWindow, case: str) -> InspectionsPage:
    assert window.area is not None
    page = window.area.open("inspections", case)
    assert isinstance(page, InspectionsPage)
    _wait(lambda: page.current_item() == case)
    return page


def _dialogs(page: InspectionsPage) -> Iterator[tuple[str, QDialog]]:
    from pcu_desk.ui.inspections import custody, questions  # noqa: PLC0415 - the dialogs are asked for only here

    look, number = page.look, "GEPTI-2026-A-00001"
    for name in ("SUBMIT", "ISSUE", "APPROVE"):
        yield name.lower(), questions.ask(look, page, getattr(questions, name), number, _nothing)
    for name in ("RETURN", "AMEND"):
        yield name.lower(), questions.ask_reason(look, page, getattr(questions, name), number, _ignore)
    yield "countersign", questions.ask(look, page, questions.COUNTERSIGN, number, _nothing)
    if page.editor.draft is not None and page.editor.draft.case.seizure is not None:
        yield "hand-over", custody.ask_hand_over(look, page, page.editor.draft.case, lambda _record: None)
    draw = page.draw()
    draw.numbers.setPlainText("CSQU3054383\nMWCU6059784\n34 KLM 482\n52810017")
    yield "draw", draw


def _wait(done: Callable[[], bool]) -> None:
    end = time.monotonic() + _LIMIT_S
    while not done():
        if time.monotonic() > end:
            raise BugError("a page did not come up in time for its picture")
        QApplication.processEvents()
        time.sleep(0.005)


def _pause(seconds: float = _QUIET_S) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # no event loop runs that would do it
        time.sleep(0.005)


def _nothing() -> None:
    """A picture presses no button."""


def _ignore(_words: str) -> None:
    """A picture gives no reason."""
