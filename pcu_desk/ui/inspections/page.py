"""The page of inspections: the list, the editor and the side panel, and what moves between them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from pcu_desk.domain.case import Case
from pcu_desk.domain.changes import Changes
from pcu_desk.domain.codes import CaseStatus
from pcu_desk.domain.draw import Draw
from pcu_desk.domain.life import Missing
from pcu_desk.domain.officer import May
from pcu_desk.domain.ports import CaseFilter, CaseRow
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.domain.timeline import Step
from pcu_desk.services.done import Done
from pcu_desk.ui import direction
from pcu_desk.ui.inspections.case_list import CaseList
from pcu_desk.ui.inspections.context_pane import ContextPane
from pcu_desk.ui.inspections.draw import DRAW, DrawDialog, open_drawn
from pcu_desk.ui.inspections.editor import CaseEditor
from pcu_desk.ui.inspections.sections import SECTIONS, section_of
from pcu_desk.ui.inspections.timeline import TimelineView
from pcu_desk.ui.widgets.banner import Banner
from pcu_desk.ui.widgets.buttons import PRIMARY, QUIET, Button
from pcu_desk.ui.widgets.field import Choice
from pcu_desk.ui.widgets.labels import CAPTION, EmptyState, frame, label
from pcu_desk.ui.workplace import Page, Workplace, sentence

_MINE = QT_TRANSLATE_NOOP("inspection", "My open cases")
_OPEN = QT_TRANSLATE_NOOP("inspection", "All open cases")
_REVIEW = QT_TRANSLATE_NOOP("inspection", "To review")
_APPROVED = QT_TRANSLATE_NOOP("inspection", "Approved")
_SEIZURES = QT_TRANSLATE_NOOP("inspection", "With a seizure")
_ALL = QT_TRANSLATE_NOOP("inspection", "All cases")
_WHICH = QT_TRANSLATE_NOOP("inspection", "Which cases")
_COUNT = QT_TRANSLATE_NOOP("inspection", "%n case(s), newest first")
_FOUND = QT_TRANSLATE_NOOP("inspection", "%n found, newest first")
_NONE = QT_TRANSLATE_NOOP("inspection", "No case is open")
_NONE_WORDS = QT_TRANSLATE_NOOP(
    "inspection", "Choose one from the list, or begin an inspection: its number is given at once."
)
_NEW = QT_TRANSLATE_NOOP("inspection", "New inspection")
_PAGE = 50
_FOUND_LIMIT = 200
_STRIP = 40
_READ_MS = 1500  # results that stand for so long were read


class InspectionsPage(Page):
    """List 296, editor, context 304; the outer two fold."""

    def __init__(self, place: Workplace) -> None:
        """Build the three panes and ask for the list."""
        super().__init__(place)
        look, width = self.look, place.width
        self.list_width = look.theme.width("list", width)
        self.cases = CaseList(look)
        self.editor = CaseEditor(place)
        self.context = ContextPane(look, look.theme.width("context", width), place.unit)
        self.history: TimelineView | None = None
        self._find, self._wanted, self._field_wanted, self._listed = "", "", "", False
        self._noted = ""
        self._read = QTimer(self, singleShot=True, interval=_READ_MS)
        self._folded_itself: tuple[bool, bool] = (False, False)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_empty())
        self._stack.addWidget(self.editor)
        self._banner = Banner(look)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._banner)
        middle.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._list_pane = self._make_list()
        row.addWidget(self._list_pane)
        row.addLayout(middle, 1)
        row.addWidget(self.context)
        self.context.hide()
        self._connect()
        self.reload()

    def settle(self, then: Callable[[], None]) -> None:
        """Save what is only on the screen, then go on."""
        self.editor.settle(then)

    def show_item(self, item: str) -> None:
        """Show a case by its id; what follows a # is the path of the field to go to."""
        self.close_history()
        item, _, self._field_wanted = item.partition("#")
        if self.editor.draft is None or self.editor.draft.id != item:
            self._wanted = item
            self.editor.settle(lambda: self._ask_case(item))
        else:
            self._go_to_field()

    def current_item(self) -> str:
        """Return the id of the case that is shown."""
        return self.editor.draft.id if self.editor.draft is not None else ""

    def take_focus(self) -> None:
        """Begin in the list."""
        self.cases.setFocus()

    def press(self, action: str) -> bool:
        """Do an act of the table of keys."""
        name, _, rest = action.partition(":")
        if name == "back" and self._shows_history():
            self.close_history()
        elif name == "find":
            self._search(rest.strip())
        elif name == "found":
            self._note_search()
            self.cases.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif name == "new":
            self.editor.settle(self._new)
        elif name == "fold_list":
            self.fold_list(folded=not self._strip.isVisibleTo(self))
        elif name == "fold_context":
            self.context.fold(folded=not self.context.folded)
        elif name == "next_pane":
            self._next_pane()
        else:
            return self.editor.press(action)
        return True

    def reload(self) -> None:
        """Ask for the list again."""
        cases, chosen, query = self.place.session.cases, self._chosen(), self._find

        def ask() -> tuple[Sequence[CaseRow], Sequence[int]]:
            if query:
                rows = cases.search(query, None, _FOUND_LIMIT)
                return rows, [row.rowid for row in rows]
            return cases.rows(chosen, None, _PAGE), cases.rowids(chosen)

        self.place.tasks.read(ask, then=self._show_list, failed=self._say, owner=self, key="case-list")

    def open_history(self) -> None:
        """Show the whole history of the case in the place of its editor, with what is still only on the screen."""
        if self.editor.draft is not None:
            self.editor.settle(self._open_history)

    def close_history(self) -> None:
        """Show the editor again."""
        if self._shows_history():
            self._stack.setCurrentWidget(self.editor)
            self.context.whole_history.setFocus(Qt.FocusReason.OtherFocusReason)

    def draw(self) -> DrawDialog:
        """Ask for a list of consignments and let the program draw from it."""
        dialog = DrawDialog(self.place, self, lambda drawn: self.editor.settle(lambda: self._open_drawn(drawn)))
        dialog.present()
        dialog.numbers.setFocus()
        return dialog

    def fold_list(self, *, folded: bool) -> None:
        """Fold the list to a strip, or open it again; a focus inside goes to the section, never to a button."""
        focused = self.window().focusWidget()
        if folded and focused is not None and self._list_body.isAncestorOf(focused) and self.editor.draft is not None:
            self.editor.tabs.focus_current()
        self._strip.setVisible(folded)
        self._list_body.setVisible(not folded)
        self._list_pane.setFixedWidth(_STRIP if folded else self.list_width)

    def _connect(self) -> None:
        self.cases.chosen.connect(self.show_item)
        self.cases.cases.page_wanted.connect(self._ask_rows)
        self.context.jump.connect(self.editor.jump)
        self.context.committed.connect(self.editor.take)
        self.context.act_wanted.connect(self.editor.press)
        self.context.history_wanted.connect(self.open_history)
        self._read.timeout.connect(self._note_search)
        self.editor.missing_changed.connect(self._show_missing)
        self.editor.section_changed.connect(self._section_changed)
        self.editor.looking_changed.connect(lambda: self._section_changed(self.editor.tabs.current))
        self.place.notices.changed.connect(self._changed)

    def _section_changed(self, section: str) -> None:
        self.context.show_guidance(section)
        seized = self.editor.draft is not None and self.editor.draft.record["seizure"] is not None
        wide = section == "checklist" or self.editor.looking
        self._fold_itself((wide or section == "evidence" or (section == "seizure" and seized), wide))

    def _fold_itself(self, panes: tuple[bool, bool]) -> None:
        """Fold the list, or the list and the panel, where a section needs the room; open what was folded so."""
        before, self._folded_itself = self._folded_itself, panes
        if panes[0] != before[0] and (panes[0] or self._strip.isVisibleTo(self)):
            self.fold_list(folded=panes[0])
        if panes[1] != before[1]:
            self.context.fold(folded=panes[1])

    def _new(self) -> None:
        self.place.tasks.write(self.place.session.cases.open, then=self._opened, failed=self._say, owner=self)

    def _opened(self, done: Done[Case]) -> None:
        self._show_case(done.value)
        self.editor.tabs.choose(SECTIONS[0].key)
        self.editor.jump("/direction")
        self.place.notices.tell_saved()

    def _open_drawn(self, drawn: Draw) -> None:
        open_drawn(self.place, drawn, then=self._opened, failed=self._say, owner=self)

    def _ask_case(self, case_id: str) -> None:
        cases = self.place.session.cases
        self.place.tasks.read(
            lambda: cases.get(case_id), then=self._show_case, failed=self._say, owner=self, key="case-shown"
        )

    def _search(self, query: str) -> None:
        """Find while it is typed; what was left to be read is noted, also when nobody pressed Enter."""
        if not query and self._read.isActive():
            self._note_search()
        self._find = query
        self._noted = self._noted if query else ""
        if query:
            self._read.start()
        self.reload()

    def _note_search(self) -> None:
        self._read.stop()
        query = self._find
        if query and query != self._noted:
            self._noted = query
            cases = self.place.session.cases
            self.place.tasks.write(lambda: cases.note_searched(query), failed=self._say, owner=self)

    def _shows_history(self) -> bool:
        return self.history is not None and self._stack.currentWidget() is self.history

    def _open_history(self) -> None:
        if self.history is None:
            self.history = TimelineView(self.look)
            self.history.left.connect(self.close_history)
            self._stack.addWidget(self.history)
        self.history.show_steps(self.editor.draft.case.number if self.editor.draft is not None else "", ())
        self._stack.setCurrentWidget(self.history)
        self.history.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._ask_history()

    def _ask_history(self) -> None:
        cases, case_id = self.place.session.cases, self.current_item()
        if case_id:
            self.place.tasks.read(
                lambda: cases.timeline(case_id), then=self._show_history, failed=self._say, owner=self, key="history"
            )

    def _show_history(self, steps: Sequence[Step]) -> None:
        self.context.show_history(steps)
        if self.history is not None and self._shows_history() and self.editor.draft is not None:
            self.history.show_steps(self.editor.draft.case.number, steps)

    def _note_view(self, case_id: str) -> None:
        cases = self.place.session.cases
        self.place.tasks.write(lambda: cases.note_viewed(case_id), failed=self._say, owner=self)

    def _show_case(self, case: Case) -> None:
        if case.id != self.current_item():
            self._note_view(case.id)
        self._banner.clear()
        self._stack.setCurrentWidget(self.editor)
        self.context.show()
        self.editor.show_case(case)
        self.cases.show_case(case.id)
        self._ask_history()
        self._go_to_field()

    def _go_to_field(self) -> None:
        path, self._field_wanted = self._field_wanted, ""
        if path:
            self.editor.jump(path)

    def _show_list(self, found: tuple[Sequence[CaseRow], Sequence[int]]) -> None:
        rows, rowids = found
        first, self._listed = not self._listed, True
        if first and not rows and self._which.currentData() == "review":
            self._which.setCurrentIndex(self._which.findData("open"))
            self.reload()
            return
        at = self.cases.verticalScrollBar().value()
        self.cases.cases.set_rows(rows, rowids)
        words = _FOUND if self._find else _COUNT
        self._head.setText(self.look.catalog.plural(words, len(rowids)))
        self._figure.setText(self.look.count(len(rowids)))
        self.cases.verticalScrollBar().setValue(at)
        if self.current_item():
            self.cases.show_case(self.current_item())
        elif rows and not self._find and not self._wanted:
            self.show_item(rows[0].id)

    def _ask_rows(self, rowids: Sequence[int]) -> None:
        cases = self.place.session.cases
        self.place.tasks.read(
            lambda: cases.rows_at(rowids), then=self.cases.cases.add_rows, failed=self._say, owner=self
        )

    def _changed(self, changes: Changes) -> None:
        if "case" in changes.kinds:
            self.reload()
            if self.current_item() in changes.ids:
                self._ask_history()

    def _show_missing(self, missing: tuple[Missing, ...]) -> None:
        titles = {spec.key: self.look.text(spec.title) for spec in SECTIONS}
        self.context.show_missing(missing, {found.path: titles[section_of(found.path)] for found in missing})
        if self.editor.draft is not None:
            self.context.show_case(self.editor.draft.typed_case(), read_only=self.editor.read_only)

    def _say(self, error: Exception) -> None:
        self._banner.say("danger", sentence(self.look, error))

    def _chosen(self) -> CaseFilter:
        officer, status = self.place.session.officer, CaseStatus
        filters = {
            "mine": CaseFilter((status.DRAFT, status.RETURNED, status.SUBMITTED), officer.user),
            "open": CaseFilter((status.DRAFT, status.RETURNED, status.SUBMITTED)),
            "review": CaseFilter((status.SUBMITTED,)),
            "approved": CaseFilter((status.APPROVED,)),
            "seizures": CaseFilter(with_seizure=True),
        }
        return filters.get(str(self._which.currentData()), CaseFilter())

    def _next_pane(self) -> None:
        panes = [self.cases, self.editor, self.context]
        focused = self.window().focusWidget()
        inside = next(
            (n for n, pane in enumerate(panes) if focused and (pane is focused or pane.isAncestorOf(focused))), 0
        )
        target = panes[(inside + 1) % len(panes)]
        if target is self.cases or not target.isVisible():
            self.cases.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            _focus_first(target)

    def _make_list(self) -> QWidget:
        look = self.look
        pane = frame("start-edge")
        pane.setFixedWidth(self.list_width)
        row = QHBoxLayout(pane)
        row.setContentsMargins(direction.margins(0, 0, 1, 0))
        self._list_body = QWidget()
        column = QVBoxLayout(self._list_body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._which = self._make_choice()
        top = QHBoxLayout()
        top.setContentsMargins(12, 8, 12, 8)
        top.addWidget(self._which)
        column.addLayout(top)
        self._head = label("", CAPTION)
        self._head.setStyleSheet(f"background: {look.theme.colours['sunken']}; padding: 4px 12px;")
        column.addWidget(self._head)
        column.addWidget(self.cases, 1)
        if self.place.session.officer.may(May.DRAW):
            column.addWidget(self._make_draw())
        row.addWidget(self._list_body)
        row.addWidget(self._make_strip())
        return pane

    def _make_draw(self) -> QWidget:
        foot = frame("top-edge")
        row = QHBoxLayout(foot)
        row.setContentsMargins(8, 4, 8, 4)
        button = Button(self.look, self.look.text(DRAW), icon="filter", kind=QUIET)
        button.clicked.connect(self.draw)
        row.addWidget(button)
        row.addStretch(1)
        return foot

    def _make_strip(self) -> QWidget:
        self._strip = QWidget()
        column = QVBoxLayout(self._strip)
        column.setContentsMargins(0, 16, 0, 0)
        icon = QLabel()
        icon.setPixmap(self.look.pixmap("list", 20, "muted"))
        self._figure = label("", CAPTION)
        for widget in (icon, self._figure):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self._strip.hide()
        return self._strip

    def _make_choice(self) -> Choice:
        choice = Choice(self.look)
        choice.setProperty("kind", "strong")
        choice.setAccessibleName(self.look.text(_WHICH))
        texts: tuple[tuple[str, Text], ...] = (
            ("mine", _MINE), ("open", _OPEN), ("review", _REVIEW), ("approved", _APPROVED), ("seizures", _SEIZURES),
            ("all", _ALL),
        )  # fmt: skip
        for key, text in texts:
            choice.addItem(self.look.text(text), key)
        if self.place.session.officer.may(May.APPROVE):
            choice.setCurrentIndex(choice.findData("review"))
        elif not self.place.session.officer.may(May.RECORD):
            choice.setCurrentIndex(choice.findData("all"))
        choice.activated.connect(self._choose)
        return choice

    def _choose(self) -> None:
        self._find = ""
        self.reload()

    def _make_empty(self) -> QWidget:
        look = self.look
        box = QWidget()
        column = QVBoxLayout(box)
        button = None
        if self.place.session.officer.may(May.RECORD):
            button = Button(look, look.text(_NEW), icon="add", key="F2", kind=PRIMARY)
            button.clicked.connect(lambda: self.press("new"))
        title, words = look.text(_NONE), look.text(_NONE_WORDS)
        column.addWidget(EmptyState(look, "inspection", title=title, words=words, button=button))
        return box


def _focus_first(widget: QWidget) -> None:
    for child in widget.findChildren(QWidget):
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisible() and child.isEnabled():
            child.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
