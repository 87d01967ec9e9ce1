"""The editor of one case: header, sections, saving by itself, and the named acts; services decide what is allowed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pcu_desk.domain.case import Case
from pcu_desk.domain.checklists import overall
from pcu_desk.domain.codes import CaseStatus, Selection
from pcu_desk.domain.errors import RecordError
from pcu_desk.domain.life import HIGH_RELEASE, NOT_DRAWN, IncompleteError, Missing, agreed, authors, released_high
from pcu_desk.domain.officer import NOT_ALLOWED, May
from pcu_desk.domain.record import Record
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.services.done import Done
from pcu_desk.ui.evidence.news import News
from pcu_desk.ui.evidence.section import EvidenceView
from pcu_desk.ui.evidence.shelf import Shelf
from pcu_desk.ui.inspections.case_header import OPEN, CaseHeader
from pcu_desk.ui.inspections.checklist import ChecklistPart
from pcu_desk.ui.inspections.custody import ask_hand_over
from pcu_desk.ui.inspections.draft import Draft
from pcu_desk.ui.inspections.lookup import warm
from pcu_desk.ui.inspections.questions import AMEND, APPROVE, COUNTERSIGN, ISSUE, RETURN, SUBMIT, ask, ask_reason
from pcu_desk.ui.inspections.section_view import SectionView
from pcu_desk.ui.inspections.sections import SECTIONS, has_content, section_of, whole
from pcu_desk.ui.widgets.banner import Banner
from pcu_desk.ui.widgets.buttons import NORMAL, PRIMARY, Button
from pcu_desk.ui.widgets.labels import CAPTION, frame, label
from pcu_desk.ui.widgets.tabs import Section, SectionBar
from pcu_desk.ui.workplace import Workplace, sentence

# ruff: noqa: N802 - Qt's names are overridden

_APPROVE = QT_TRANSLATE_NOOP("inspection", "Approve")
_RETURN = QT_TRANSLATE_NOOP("inspection", "Return with comments")
_COUNTERSIGN = QT_TRANSLATE_NOOP("inspection", "Countersign")
_REASON = QT_TRANSLATE_NOOP("inspection", "Give the reason")
_SIGNS = QT_TRANSLATE_NOOP("inspection", "Locks the case, signs with your key")
_RETURNED = QT_TRANSLATE_NOOP("inspection", "Returned by a supervisor")
_FROZEN = QT_TRANSLATE_NOOP("inspection", "This case is {status}: its fields take no change.")
_PAPER = QT_TRANSLATE_NOOP(
    "inspection", "The paper is issued. What it says changes only by an amendment with a reason."
)
_AMENDING = QT_TRANSLATE_NOOP(
    "inspection", "You are amending. Nothing is saved until you give the reason: press Amend."
)
_TO_FILL = QT_TRANSLATE_NOOP("inspection", "%n to fill before it can be submitted")
_UNDONE = QT_TRANSLATE_NOOP("inspection", "There is no change to take back.")
WARM_MS = 1500


class CaseEditor(QWidget):
    """Shows one case at a time."""

    missing_changed = Signal(object)
    section_changed = Signal(str)
    looking_changed = Signal()
    shown = Signal(str)

    def __init__(self, place: Workplace) -> None:
        """Build header and tabs; the sections follow when they are first seen."""
        super().__init__()
        self._place, self._look = place, place.look
        self.draft: Draft | None = None
        self._views: dict[str, SectionView | EvidenceView] = {}
        self._stale: set[str] = set()
        self._saving, self._amending = False, False
        self._warmed = False
        self._settling: list[Callable[[], None]] = []
        look = self._look
        sections = tuple(Section(spec.key, look.text(spec.title)) for spec in SECTIONS)
        self.tabs = SectionBar(look, sections)
        self.tabs.chosen.connect(self._show_section)
        self.header = CaseHeader(look, self.tabs)
        self.header.report_wanted.connect(self.report)
        self.header.next_wanted.connect(self.go_on)
        self.header.alert_wanted.connect(self._new_alert)
        self.header.issue_wanted.connect(self.issue)
        self.header.amend_wanted.connect(self.amend)
        self.banner, self.release = Banner(look), Banner(look)
        self._release_said: tuple[bool, ...] = ()
        self.shelf = Shelf(place, self)
        self.shelf.renewed.connect(self._renewed)
        self.shelf.open_wanted.connect(self.look_at)
        self.news = News(self.shelf)
        self.looking_changed.connect(self.news.move_on)
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.banner)
        column.addWidget(self.release)
        column.addWidget(self.news)
        column.addWidget(self._stack, 1)
        self._foot = self._make_foot()
        column.addWidget(self._foot)

    def show_case(self, case: Case, section: str = "") -> None:
        """Show a case in its section."""
        self.draft = Draft(case)
        self._amending = False
        self.banner.clear()
        self.news.show_case(case.id)
        self._show_head()
        self._load()
        self.tabs.choose(section or self.tabs.current or SECTIONS[0].key)
        self.shown.emit(case.id)
        if not self._warmed:
            self._warmed = True
            QTimer.singleShot(WARM_MS, self, self._warm)

    def _warm(self) -> None:
        """Read the reference tables on the reader's thread, so that the first search keeps no frame waiting."""
        self._place.tasks.read(warm, then=lambda _done: None, owner=self, key="tables")

    def settle(self, then: Callable[[], None]) -> None:
        """Save what is only on the screen, then go on."""
        for view in self._views.values():
            view.flush()
        if self._saving:
            self._settling.append(then)
        else:
            then()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """In the checklist a letter or a number is an act wherever no text has the focus."""
        view = self._views.get(self.tabs.current) if self.tabs.current == "checklist" else None
        parts = view.parts if isinstance(view, SectionView) else []
        part = next((part for part in parts if isinstance(part, ChecklistPart)), None)
        if part is None:
            super().keyPressEvent(event)
        else:
            part.keyPressEvent(event)

    def press(self, act: str) -> bool:
        """Do an act of the table of keys."""
        if self.draft is None:
            return False
        name, _, which = act.partition(":")
        acts: dict[str, Callable[[], None]] = {
            "submit": self.go_on,
            "return": self.give_back,
            "undo": self.undo,
            "print": self.report,
            "row": lambda: None,
            "hand_over": self.hand_over,
            "countersign": self.countersign,
            "identifier": lambda: self.jump("/units"),
        }
        if name == "section":
            keys = self.tabs.keys()
            if int(which) <= len(keys):
                self.tabs.choose(keys[int(which) - 1])
        elif name == "row":
            self._views[self.tabs.current].add_row()
        elif name == "back" and self.looking:
            self.files.close_file()
            return True
        elif name in acts:
            acts[name]()
        return name in acts or name == "section"

    def jump(self, path: str) -> None:
        """Go to a field by its path."""
        self.tabs.choose(section_of(path))
        self._views[self.tabs.current].focus_path(path)

    @property
    def looking(self) -> bool:
        """Whether a file of evidence is looked at closely."""
        view = self._views.get("evidence")
        return self.tabs.current == "evidence" and isinstance(view, EvidenceView) and view.looking

    def look_at(self, key: str) -> None:
        """Look at a file of evidence closely."""
        self.tabs.choose("evidence")
        self.files.open(key)

    @property
    def files(self) -> EvidenceView:
        """The section of evidence, once it was seen."""
        view = self._views["evidence"]
        assert isinstance(view, EvidenceView)
        return view

    def give_files(self, paths: Sequence[Path], item: str, point: str) -> None:
        """Add files that were given at an item or a point, once what was typed there is saved."""
        self.settle(lambda: self.shelf.add(paths, item=item, point=point))

    def go_on(self) -> None:
        """Submit, approve or amend, whichever comes next; jumps to what is missing instead of refusing."""
        draft = self.draft
        if draft is None:
            return
        if self._amending:
            self.settle(self._ask_amend)
        elif draft.case.status is CaseStatus.SUBMITTED:
            if self._may(May.APPROVE):
                ask(self._look, self, APPROVE, draft.case.number, lambda: self._act(self._place.session.cases.approve))
        elif draft.case.status in OPEN:
            self.settle(self._submit)

    def give_back(self) -> None:
        """Return a submitted case with a reason."""
        draft = self.draft
        if draft is None or draft.case.status is not CaseStatus.SUBMITTED or not self._may(May.APPROVE):
            return
        cases = self._place.session.cases
        ask_reason(
            self._look, self, RETURN, draft.case.number, lambda why: self._act(lambda key: cases.return_(key, why))
        )

    def issue(self) -> None:
        """Freeze the paper, once everything that the paper needs is there."""
        self.settle(self._ask_issue)

    def hand_over(self) -> None:
        """Add a link to the chain of custody, in whatever state the paper is."""
        draft, officer = self.draft, self._place.session.officer
        if draft is None or draft.case.seizure is None:
            return
        if self._amending:
            self.banner.say("info", self._look.text(_AMENDING))
        elif officer.may(May.HAND_OVER):
            self.settle(self._ask_hand_over)
        else:
            self.banner.say("warn", self._look.text(NOT_ALLOWED, role=officer.role.label))

    def countersign(self) -> None:
        """Agree, as a supervisor, to a release against a high score."""
        if self.draft is not None and self._may_countersign() and not self._amending:
            self.settle(self._ask_countersign)

    def undo(self) -> None:
        """Take the last change of a field back."""
        if self.draft is None or self._read_only():
            return
        paths = self.draft.undo()
        if not paths:
            self.banner.say("info", self._look.text(_UNDONE))
            return
        self._load()
        self._save()
        self.jump(paths[0])

    def report(self) -> None:
        """Go to the report of this case."""
        if self.draft is not None:
            key = self.draft.id
            self.settle(lambda: self._place.notices.go.emit("reports", key))

    def amend(self) -> None:
        """Begin an amendment: fields take changes, which are saved with their reason."""
        self._amending = True
        self._load()
        self._show_head()

    def take(self, changes: dict[str, Any]) -> None:
        """Take changes from the fields: to the screen's copy at once, to the vault behind it."""
        draft = self.draft
        if draft is None:
            return
        if changes.get("/selection") == Selection.RANDOM and not draft.case.draw:
            self.banner.say("warn", self._look.text(NOT_DRAWN))
            self._load()
            return
        try:
            different = draft.put(changes)
        except Exception as error:  # noqa: BLE001 - told in the page, the typed text stays
            self.banner.say("danger", sentence(self._look, error))
            return
        if different:
            self._load()
            if not self._amending:
                self._save()

    def _submit(self) -> None:
        draft = self.draft
        assert draft is not None
        if missing := self._missing():
            self.banner.say("warn", self._look.catalog.plural(_TO_FILL, len(missing)))
            self.jump(missing[0].path)
            return
        ask(self._look, self, SUBMIT, draft.case.number, lambda: self._act(self._place.session.cases.submit))

    def _ask_issue(self) -> None:
        if self.draft is not None:
            ask(self._look, self, ISSUE, self.draft.case.number, lambda: self._act(self._place.session.cases.issue))

    def _ask_hand_over(self) -> None:
        draft, cases = self.draft, self._place.session.cases
        assert draft is not None

        def act(record: Record) -> None:
            self._act(lambda key: cases.hand_over(key, record))

        ask_hand_over(self._look, self, draft.case, act)

    def _ask_countersign(self) -> None:
        draft, cases = self.draft, self._place.session.cases
        assert draft is not None
        ask(self._look, self, COUNTERSIGN, draft.case.number, lambda: self._act(cases.countersign))

    def _ask_amend(self) -> None:
        draft = self.draft
        assert draft is not None
        changes, cases = draft.unsaved(), self._place.session.cases
        ask_reason(
            self._look,
            self,
            AMEND,
            draft.case.number,
            lambda why: self._act(lambda key: cases.amend(key, changes, why)),
        )

    def _act(self, act: Callable[[str], Done[Case]]) -> None:
        draft = self.draft
        assert draft is not None
        key = draft.id
        self._place.tasks.write(lambda: act(key), then=self._acted, failed=self._not_acted, owner=self)

    def _acted(self, done: Done[Case]) -> None:
        if self.draft is not None and self.draft.id == done.value.id:
            self._place.notices.tell_saved()
            self.show_case(done.value, self.tabs.current)

    def _renewed(self, case: Case) -> None:
        """Show what another act than an edit made of the case; what is being typed stays."""
        if self.draft is not None and self.draft.id == case.id:
            self.draft.renew(case)
            self._load()

    def _not_acted(self, error: Exception) -> None:
        self.banner.say("danger", sentence(self._look, error))
        if isinstance(error, IncompleteError):
            self.jump(error.missing[0].path)

    def _save(self) -> None:
        draft = self.draft
        if draft is None or self._saving or not (changes := draft.unsaved()):
            return
        self._saving, key, sent = True, draft.id, draft.record
        self._place.notices.saving.emit()
        self._place.tasks.write(
            lambda: self._place.session.cases.edit(key, changes),
            then=lambda done: self._saved(draft, done, sent),
            failed=self._not_saved,
            owner=self,
        )

    def _saved(self, draft: Draft, done: Done[Case], sent: dict[str, Any]) -> None:
        self._saving = False
        number = draft.case.seizure.number if draft.case.seizure else ""
        draft.taken(done.value, sent)
        if done.value.seizure is not None and done.value.seizure.number != number:
            self._show_head()
        if draft.unsaved():
            self._save()
            return
        self._place.notices.tell_saved()
        waiting, self._settling = self._settling, []
        for then in waiting:
            then()

    def _not_saved(self, error: Exception) -> None:
        self._saving = False
        self._place.notices.unsaved.emit()
        words = sentence(self._look, error)
        if isinstance(error, RecordError):
            words += " " + " ".join(self._look.catalog.fault(fault) for fault in error.faults)
        self.banner.say("danger", words)
        waiting, self._settling = self._settling, []
        for then in waiting:
            then()

    def _load(self) -> None:
        if self.draft is None:
            return
        self.shelf.show_case(self.draft.typed_case())
        self._stale = set(self._views) - {self.tabs.current}
        if self.tabs.current in self._views:
            self._load_view(self.tabs.current)
        self._show_missing()
        self._show_release()

    def _load_view(self, key: str) -> None:
        assert self.draft is not None
        self._stale.discard(key)
        self._views[key].set_read_only(read_only=self._read_only())
        self._views[key].load(self.draft)

    def _missing(self) -> tuple[Missing, ...]:
        assert self.draft is not None
        return self._place.session.cases.missing(self.draft.typed_case())

    def _show_missing(self) -> None:
        if self.draft is None:
            return
        missing = self._missing() if self.draft.case.status in OPEN else ()
        counts = [section_of(found.path) for found in missing]
        for spec in SECTIONS:
            count = counts.count(spec.key)
            done = not count and has_content(spec, self.draft.record)
            if spec.key == "checklist":
                self.tabs.set_section(self._checklist_tab(self._look.text(spec.title), count))
            elif spec.key == "evidence":
                files = len(self.draft.record["evidence"])
                self.tabs.set_section(Section(spec.key, self._look.text(spec.title), count=files))
            else:
                self.tabs.set_section(Section(spec.key, self._look.text(spec.title), count, done=done))
        self.missing_changed.emit(missing)

    def _checklist_tab(self, title: str, missing: int) -> Section:
        """The tab of the checklist says how many points were looked at: part of a checklist is not done."""
        assert self.draft is not None
        looked, total = overall(self.draft.typed_case())
        part = f"{self._look.count(looked)}/{self._look.count(total)}" if 0 < looked < total else ""
        return Section("checklist", title, missing, done=0 < total == looked, count=part)

    def _show_release(self) -> None:
        """Say, at its cause, that a release against a high score wants a second word."""
        assert self.draft is not None
        case, look = self.draft.typed_case(), self._look
        asks = case.status in OPEN and released_high(case, self._place.unit.high_score)
        if not asks or agreed(case):
            self._release_said = ()
            self.release.clear()
            return
        said = (self._may_countersign(), not self._read_only())
        if said == self._release_said and not self.release.isHidden():
            return
        self._release_said = said
        buttons = []
        if said[0]:
            buttons.append(self._button(_COUNTERSIGN, self.countersign, icon="signature"))
        if said[1]:
            buttons.append(self._button(_REASON, lambda: self.jump("/release_reason")))
        self.release.say("warn", look.text(HIGH_RELEASE), buttons=tuple(buttons))

    def _may_countersign(self) -> bool:
        officer = self._place.session.officer
        own = self.draft is not None and officer.user in authors(self.draft.case)
        return officer.may(May.COUNTERSIGN) and not own

    def _show_section(self, key: str) -> None:
        if self.draft is None:
            return
        if key not in self._views:
            view = self._views[key] = self._make_view(key)
            self._stack.addWidget(view)
            self._load_view(key)
        elif key in self._stale:
            self._load_view(key)
        if self._stack.currentWidget() is not self._views[key]:
            self.news.move_on()
        self._stack.setCurrentWidget(self._views[key])
        self.section_changed.emit(key)

    def _make_view(self, key: str) -> SectionView | EvidenceView:
        if key == "evidence":
            files = EvidenceView(self.shelf)
            files.looking_changed.connect(self.looking_changed)
            return files
        view = SectionView(self._look, whole(key), self._place.unit, self.shelf)
        view.committed.connect(self.take)
        view.act_wanted.connect(self.press)
        view.undo_wanted.connect(self.undo)
        view.files_given.connect(self.give_files)
        return view

    @property
    def read_only(self) -> bool:
        """Whether the fields take no change now."""
        return self._read_only()

    def _read_only(self) -> bool:
        if self.draft is None or not self._may(May.RECORD):
            return True
        if self._amending:
            return False
        return self.draft.case.status not in OPEN or self.draft.case.issued

    def _may(self, what: May) -> bool:
        return self._place.session.officer.may(what)

    def _show_head(self) -> None:
        assert self.draft is not None
        case = self.draft.case
        self.header.show_case(case, self._may, amending=self._amending)
        self._foot.setVisible(case.status is CaseStatus.SUBMITTED and self._may(May.APPROVE))
        self._say_state(case)

    def _say_state(self, case: Case) -> None:
        look = self._look
        if self._amending:
            self.banner.say("info", look.text(_AMENDING))
        elif case.status is CaseStatus.RETURNED and case.remark:
            self.banner.say("warn", case.remark, head=look.text(_RETURNED))
        elif case.status not in OPEN:
            self.banner.say("info", look.text(_FROZEN, status=look.catalog.label(case.status).lower()))
        elif case.issued:
            self.banner.say("info", look.text(_PAPER))

    def _make_foot(self) -> QWidget:
        look = self._look
        foot = frame("top-edge")
        foot.setFixedHeight(look.theme.heights["action_bar"])
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 0, 16, 0)
        row.addWidget(self._button(_RETURN, self.give_back, icon="answered", key="F8"))
        row.addStretch(1)
        row.addWidget(label(look.text(_SIGNS), CAPTION))
        row.addWidget(self._button(_APPROVE, self.go_on, icon="approve", key="F9", kind=PRIMARY))
        foot.hide()
        return foot

    def _button(self, text: Text, act: Callable[[], None], icon: str = "", key: str = "", kind: str = NORMAL) -> Button:
        button = Button(self._look, self._look.text(text), icon=icon, key=key, kind=kind)
        button.clicked.connect(act)
        return button

    def _new_alert(self) -> None:
        if self.draft is not None:
            key = self.draft.id
            self.settle(lambda: self._place.notices.go.emit("alerts", f"new:{key}"))
