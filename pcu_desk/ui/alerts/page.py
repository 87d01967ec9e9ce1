"""The page of alerts: threads at the start, the thread or a new alert in the middle, recipients at the end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pcu_desk.domain.changes import Changes
from pcu_desk.domain.codes import Outcome
from pcu_desk.domain.files import FileState
from pcu_desk.domain.message import IN, Box, Message
from pcu_desk.domain.officer import May
from pcu_desk.domain.record import Record
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.services.done import Done
from pcu_desk.ui.alerts import asked
from pcu_desk.ui.alerts.answer_files import AnswerFilesDialog
from pcu_desk.ui.alerts.asked import Files, Listed, Shown
from pcu_desk.ui.alerts.boxes import HELD
from pcu_desk.ui.alerts.compose import Begun, ComposeView
from pcu_desk.ui.alerts.held_view import HeldView
from pcu_desk.ui.alerts.keeping import Keeping
from pcu_desk.ui.alerts.kept_banner import KeptBanner
from pcu_desk.ui.alerts.list_pane import ListPane
from pcu_desk.ui.alerts.looking import FileView
from pcu_desk.ui.alerts.queueing import queue_alert, queue_answer
from pcu_desk.ui.alerts.recipients import RecipientsPane
from pcu_desk.ui.alerts.thread_head import ThreadHead
from pcu_desk.ui.alerts.thread_view import ThreadView
from pcu_desk.ui.alerts.thumbs import Thumbs
from pcu_desk.ui.evidence.shelf import Shelf
from pcu_desk.ui.widgets.banner import Banner
from pcu_desk.ui.widgets.buttons import Button
from pcu_desk.ui.widgets.labels import EmptyState
from pcu_desk.ui.workplace import Page, Workplace, sentence

_EMPTY = QT_TRANSLATE_NOOP("alert", "No alert has been sent or received")
_EMPTY_WORDS = QT_TRANSLATE_NOOP("alert", "An alert begins from a case: open an inspection and press New alert.")
_WIDER = 32
_STUCK = QT_TRANSLATE_NOOP("alert", "%n thread(s) with a message that is stuck")
_STUCK_WORDS = QT_TRANSLATE_NOOP("alert", "It no longer leaves by itself. It is safe here; look what can be done.")
_SHOW_STUCK = QT_TRANSLATE_NOOP("alert", "Show")
_NEWS_MS = 1500
"""How often a thread whose files are still coming is asked how far they are."""


class AlertsPage(Page):
    """Outbox and inbox as threads."""

    def __init__(self, place: Workplace) -> None:
        """Build the three panes and ask for the threads."""
        super().__init__(place)
        look = self.look
        self._thread = ""
        self._shown: Shown | None = None
        self._files: Files = {}
        self._keeping = Keeping(place, self, self._written)
        self._news = QTimer(self, singleShot=True, interval=_NEWS_MS)
        self._news.timeout.connect(self._ask_files)
        self.compose: ComposeView | None = None
        self.files: FileView | None = None
        self._pane = ListPane(look, look.theme.width("list", place.width) + _WIDER)
        self.threads, self.boxes = self._pane.threads, self._pane.boxes
        self.view = ThreadView(look, Thumbs(place, self))
        self.recipients = RecipientsPane(look, look.theme.width("context", place.width))
        self.held = HeldView(look)
        self._banner, self.stuck_banner, self._kept_banner = Banner(look), Banner(look), KeptBanner(look)
        self._head = ThreadHead(look)
        self._stack = QStackedWidget()
        self._empty = EmptyState(look, "alert", title=look.text(_EMPTY), words=look.text(_EMPTY_WORDS))
        self._middle = QWidget()
        column = QVBoxLayout(self._middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._banner)
        column.addWidget(self.view, 1)
        for widget in (self._empty, self._middle, self.held):
            self._stack.addWidget(widget)
        self._lay_out()
        self._connect()
        self.reload()
        self._ask_kept()

    def settle(self, then: Callable[[], None]) -> None:
        """Keep what is being written, then go on."""
        if self._keeping.keep():
            self._keeping.settled(then)
        else:
            then()

    def show_item(self, item: str) -> None:
        """Show a thread by its id, or a box as `box:<its code>`.

        `new:` and a case's id begins an alert from that case, `anew:` or `others:` and a message's id one in its place.
        """
        kind, _, key = item.partition(":")
        if kind == "new":
            self._keeping.keep()
            self._begin(key)
        elif kind in {"anew", "others"}:
            self._keeping.keep()
            self._begin_anew(key, others=kind == "others")
        elif kind == "box":
            self.boxes.choose(key)
        else:
            self._ask_thread(item)

    def current_item(self) -> str:
        """Return the thread that is shown, or the alert that is being written."""
        return f"new:{self.compose.case_id}" if self.compose is not None else self._thread

    def take_focus(self) -> None:
        """Begin in the list of threads."""
        self.threads.setFocus()

    def press(self, action: str) -> bool:
        """Do an act of the table of keys."""
        if action == "queue":
            self._queue()
        elif action == "back" and self._looking():
            self._close_file()
        elif action == "back" and self.compose is not None:
            self._drop()
        elif action == "next_pane":
            self._next_pane()
        elif action == "print" and self.prints():
            self.print()
        else:
            return False
        return True

    def prints(self) -> bool:
        """Tell whether a thread stands here whose sheet the officer may print."""
        return self._stack.currentWidget() is self._middle and not self._head.print_button.isHidden()

    def print(self) -> None:
        """Go to the paper of the thread that is shown."""
        self.place.notices.go.emit("reports", f"alert:{self._thread}")

    def reload(self) -> None:
        """Ask for the threads again."""
        session, box = self.place.session, self.boxes.current
        self.place.tasks.read(
            lambda: asked.listed(session, box),
            then=self._show_list,
            failed=self._say,
            owner=self,
            key="thread-list",
        )

    def _connect(self) -> None:
        notices = self.place.notices
        self.threads.chosen.connect(self._ask_thread)
        self.threads.threads.more_wanted.connect(self._ask_more)
        self.boxes.chosen.connect(self._choose_box)
        self._head.print_wanted.connect(self.print)
        self._pane.courier.clicked.connect(lambda: notices.courier_wanted.emit(""))
        self._keeping.failed.connect(self._say)
        self._kept_banner.go_on.connect(lambda case: self.show_item(f"new:{case}"))
        self._kept_banner.thrown_away.connect(self._throw_away)
        self.view.answer_wanted.connect(self._reply)
        self.view.files_wanted.connect(self._pick_files)
        self.view.answering.connect(self._keeping.later)
        self.view.look_wanted.connect(self._look_at)
        self.view.again_wanted.connect(self._ask_again)
        self.recipients.send_now.connect(notices.sync_wanted)
        self.recipients.courier_wanted.connect(notices.courier_wanted)
        self.recipients.anew_wanted.connect(lambda key: self.show_item(f"anew:{key}"))
        self.recipients.others_wanted.connect(lambda key: self.show_item(f"others:{key}"))
        notices.changed.connect(self._changed)

    # The list

    def _ask_more(self, before: str) -> None:
        session, box, add = self.place.session, self.boxes.current, self.threads.threads.add_rows
        self.place.tasks.read(lambda: asked.rows(session, box, before), then=add, failed=self._say, owner=self)

    def _choose_box(self, key: str) -> None:
        if key == HELD:
            self._leave_writing()
            self.recipients.hide()
            self._stack.setCurrentWidget(self.held)
        elif self._stack.currentWidget() is self.held:
            self._show_middle()
        self.reload()

    def _show_middle(self) -> None:
        self._stack.setCurrentWidget(self._middle if self._thread else self._empty)
        self.recipients.setVisible(bool(self._thread))

    def _show_list(self, listed: Listed) -> None:
        rows, box = listed.rows, self.boxes.current
        self.boxes.show_counts(listed.counts)
        self.held.show_letters(listed.held)
        self.say_stuck(listed.counts.get(Box.STUCK.value, 0))
        self._pane.show_rows(rows)
        if box == HELD:
            return
        inside = any(row.message.thread == self._thread for row in rows)
        if self._thread and (inside or box == Box.ALL.value):
            self.threads.show_thread(self._thread)
        elif rows and self.compose is None and box != Box.UNREAD.value:  # to show is to open: one after the other
            self._ask_thread(rows[0].message.thread)

    def say_stuck(self, count: int) -> None:
        """Say over everything that messages are stuck, 0 for none."""
        if not count or self.boxes.current == Box.STUCK.value:
            self.stuck_banner.clear()
            return
        words, head = self.look.text(_STUCK_WORDS), self.look.catalog.plural(_STUCK, count)
        if self.stuck_banner.words() == f"{head} {words}":
            return
        show = Button(self.look, self.look.text(_SHOW_STUCK), icon="stuck")
        show.clicked.connect(lambda: self.boxes.choose(Box.STUCK.value))
        self.stuck_banner.say("danger", words, head=head, buttons=(show,))

    # The thread

    def _ask_thread(self, thread: str) -> None:
        if thread != self._thread:
            self._leave_writing()
            self._note_view(thread)
            self._files = {}
        if self.boxes.current == HELD:
            self.boxes.show_chosen(Box.ALL.value)
            self._show_middle()
        self._thread = thread
        session = self.place.session
        self.place.tasks.read(
            lambda: asked.shown(session, thread),
            then=self._show_thread,
            failed=self._say,
            owner=self,
            key="thread-shown",
        )

    def _leave_writing(self) -> None:
        self._keeping.keep()
        self._leave()
        self._close_file()

    def _show_thread(self, shown: Shown) -> None:
        first = shown.messages[0]
        if self.compose is not None or first.thread != self._thread or self.boxes.current == HELD:
            return
        self._ask_files(shown)
        if shown == self._shown and self._stack.currentWidget() is not self._empty:
            return
        self._shown = shown
        messages, may_act = shown.messages, self.place.session.officer.may(May.ALERT)
        if not self._looking():
            self._show_middle()
        self._head.show_thread(messages, may_print=self.place.session.officer.may(May.PRINT))
        self.view.show_thread(messages, may_answer=may_act)
        self.view.show_files(self._files)
        self._go_on_answering(shown.kept)
        self.recipients.show_thread(first, shown.sent, may_act=may_act)
        self.threads.show_thread(first.thread)
        for message in messages:
            if message.direction == IN and message.opened is None:
                self._open(message.id)

    def _note_view(self, thread: str) -> None:
        alerts = self.place.session.alerts
        self.place.tasks.write(lambda: alerts.note_viewed(thread), failed=self._say, owner=self)

    def _open(self, message_id: str) -> None:
        alerts, notices = self.place.session.alerts, self.place.notices
        self.place.tasks.write(
            lambda: alerts.open(message_id),
            then=lambda _done: notices.sync_wanted.emit(),  # its sender is told now, not with the next round
            failed=self._say,
            owner=self,
        )

    # Files of the thread

    def _ask_files(self, shown: Shown | None = None) -> None:
        shown, session, thread = shown or self._shown, self.place.session, self._thread
        if shown is not None and any(message.files for message in shown.messages):
            self.place.tasks.read(
                lambda: asked.files_of(session, shown.messages),
                then=partial(self._show_files, thread),
                failed=self._say,
                owner=self,
                key="thread-files",
            )

    def _show_files(self, thread: str, files: Files) -> None:
        if thread != self._thread:
            return
        self._files = files
        self.view.show_files(files)
        if any(each.state is FileState.WANTED for standing in files.values() for each in standing) and self.isVisible():
            self._news.start()

    def _look_at(self, message_id: str, file: str) -> None:
        messages = self._shown.messages if self._shown is not None else ()
        message = next((each for each in messages if each.id == message_id), None)
        if message is None:
            return
        view = self.files
        if view is None:
            view = self.files = FileView(self.place, self.look.theme.width("context", self.place.width))
            view.left.connect(self._close_file)
            self._stack.addWidget(view)
        if view.open(message, self._files.get(message_id, ()), file):
            self.recipients.hide()
            self._pane.hide()
            self._stack.setCurrentWidget(view)
            view.canvas.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _looking(self) -> bool:
        return self.files is not None and self.files.file is not None

    def _close_file(self) -> None:
        view = self.files
        if view is None or view.file is None:
            return
        key = view.file.row.id
        view.close_file()
        self._pane.show()
        self._show_middle()
        tile = next((panel.tiles[key] for panel in self.view.files.values() if key in panel.tiles), None)
        if tile is not None:
            tile.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_again(self, file: str) -> None:
        files, notices = self.place.session.files, self.place.notices
        self.place.tasks.write(
            lambda: files.ask_again(file),
            then=lambda _done: notices.sync_wanted.emit(),
            failed=self._say,
            owner=self,
        )

    def _pick_files(self) -> None:
        answer = self.view.answer
        if answer is not None:
            AnswerFilesDialog(self.place, self, answer.about, answer.picked, answer.pick)

    # Writing

    def _begin(self, case_id: str) -> None:
        if self.compose is None or self.compose.case_id != case_id:
            session = self.place.session
            self._ask_begun(lambda: asked.begun(session, case_id))

    def _begin_anew(self, message_id: str, *, others: bool) -> None:
        """Write a message that is stuck once more: an alert as a new one, an answer in its box."""
        messages = self._shown.messages if self._shown is not None else ()
        stuck = next((each for each in messages if each.id == message_id), None)
        if stuck is not None and stuck.in_reply_to:
            self._answer_anew(stuck)
        else:
            session = self.place.session
            self._ask_begun(lambda: asked.begun_anew(session, message_id, others=others))

    def _ask_begun(self, ask: Callable[[], Begun]) -> None:
        self.place.tasks.read(ask, then=self._show_compose, failed=self._say, owner=self, key="compose")

    def _answer_anew(self, stuck: Message) -> None:
        answer = self.view.answer
        if answer is None:
            return
        if not answer.begun():
            answer.fill({"outcome": stuck.outcome.value if stuck.outcome is not None else "", "text": stuck.text})
        answer.words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_compose(self, begun: Begun) -> None:
        shelf = Shelf(self.place)
        view = ComposeView(shelf, begun)
        shelf.setParent(view)
        view.wanted.connect(self._send)
        view.dropped.connect(self._drop)
        view.changed.connect(self._keeping.later)
        self._kept_banner.clear()
        self._close_file()
        if self.compose is not None:
            self.compose.deleteLater()
        self.compose = view
        self._stack.addWidget(view)
        self._stack.setCurrentWidget(view)
        self.recipients.hide()
        view.take_focus()

    def _send(self, draft: Message, recipients: Sequence[str], files: Sequence[str]) -> None:
        view = self.compose
        if view is None:
            return
        self._keeping.wait()

        def failed(error: Exception) -> None:
            view.failed(sentence(self.look, error))

        work = queue_alert(self.place, draft, recipients, files, owner=view, then=self._sent, failed=failed)
        if work is not None:
            view.follow(work)

    def _sent(self, done: Done[Message]) -> None:
        self._keeping.sent(f"alert:{done.value.case_id}")
        self._leave()
        self.place.notices.sync_wanted.emit()
        self._ask_thread(done.value.thread)

    def _reply(self, message_id: str, outcome: Outcome, words: str, files: Sequence[str]) -> None:
        answer = self.view.answer
        self._keeping.wait()
        replied = partial(self._replied, message_id)
        work = queue_answer(self.place, message_id, outcome, words, files, owner=self, then=replied, failed=self._say)
        if work is not None and answer is not None:
            answer.follow(work)

    def _replied(self, message_id: str, done: Done[Message]) -> None:
        self._keeping.sent(f"answer:{message_id}")
        self.view.answered()
        self.place.notices.sync_wanted.emit()
        self._ask_thread(done.value.thread)

    def _written(self) -> dict[str, Record | None]:
        written = dict[str, Record | None]()
        if self.compose is not None:
            written[f"alert:{self.compose.case_id}"] = self.compose.kept()
        if (answer := self.view.answer) is not None:
            written[f"answer:{answer.message}"] = answer.kept() if answer.begun() else None
        return written

    def _go_on_answering(self, kept: Record | None) -> None:
        answer = self.view.answer
        if answer is not None and kept is not None and not answer.begun():
            self._keeping.know(f"answer:{answer.message}", kept)
            answer.fill(kept)

    def _ask_kept(self) -> None:
        drafts = self.place.session.drafts
        self.place.tasks.read(drafts.all, then=self._offer_kept, failed=self._say, owner=self, key="drafts")

    def _offer_kept(self, kept: dict[str, Record]) -> None:
        """Offer to go on with an alert that was being written when the desk locked."""
        if self.compose is None:
            self._kept_banner.offer(kept)

    def _throw_away(self, case: str) -> None:
        self._kept_banner.clear()
        self._keeping.forget(f"alert:{case}")

    def _drop(self) -> None:
        """Throw away what was being written."""
        if self.compose is not None:
            self._keeping.forget(f"alert:{self.compose.case_id}")
            self._leave()

    def _leave(self) -> None:
        """Leave the alert that is being written; what is kept of it stays."""
        self._keeping.wait()
        if self.compose is None:
            return
        self._stack.removeWidget(self.compose)
        self.compose.deleteLater()
        self.compose = None
        self._show_middle()

    def _queue(self) -> None:
        if self.compose is not None:
            self.compose.queue()
        elif self.view.answer is not None:
            self.view.answer.queue()

    def _changed(self, changes: Changes) -> None:
        if changes.kinds & {"message", "line"}:
            self.reload()
            if self._thread and self.compose is None and self.boxes.current != HELD:
                self._ask_thread(self._thread)

    def _next_pane(self) -> None:
        focused = self.window().focusWidget()
        to_list = focused is not None and self._stack.isAncestorOf(focused)
        target: QWidget = self.threads if to_list or self.view.answer is None else self.view.answer.outcome
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _say(self, error: Exception) -> None:
        if not self._looking() and self.compose is None:
            self._stack.setCurrentWidget(self._middle)
        self._banner.say("danger", sentence(self.look, error))

    # Its parts

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.stuck_banner)
        whole.addWidget(self._kept_banner)
        row = QHBoxLayout()
        whole.addLayout(row, 1)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._pane)
        row.addWidget(self._stack, 1)
        row.addWidget(self.recipients)
        self.recipients.hide()
