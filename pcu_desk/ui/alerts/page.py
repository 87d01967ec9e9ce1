"""The page of alerts: threads at the start, the thread or a new alert in the middle, recipients at the end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pcu_desk.domain.changes import Changes
from pcu_desk.domain.codes import MessageKind, Outcome
from pcu_desk.domain.message import IN, OUT, Message
from pcu_desk.domain.officer import May
from pcu_desk.domain.ports import QueuedEnvelope
from pcu_desk.domain.record import Record
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.services.done import Done
from pcu_desk.ui import direction
from pcu_desk.ui.alerts.compose import ComposeView
from pcu_desk.ui.alerts.recipients import RecipientsPane
from pcu_desk.ui.alerts.thread_list import PAGE, ThreadList, ThreadRow
from pcu_desk.ui.alerts.thread_view import ThreadView
from pcu_desk.ui.alerts.words import thread_pill
from pcu_desk.ui.widgets.banner import Banner
from pcu_desk.ui.widgets.buttons import QUIET, Button
from pcu_desk.ui.widgets.labels import CAPTION, TITLE, Elided, EmptyState, frame, label
from pcu_desk.ui.widgets.pill import Pill
from pcu_desk.ui.workplace import Page, Workplace, sentence

_EMPTY = QT_TRANSLATE_NOOP("alert", "No alert has been sent or received")
_EMPTY_WORDS = QT_TRANSLATE_NOOP("alert", "An alert begins from a case: open an inspection and press New alert.")
_COUNT = QT_TRANSLATE_NOOP("alert", "Threads, newest first")
_CAPTION = QT_TRANSLATE_NOOP("alert", "{kind} {number}, from case {case}.")
_PLAIN_CAPTION = QT_TRANSLATE_NOOP("alert", "{kind} {number} from {unit}.")
_UNTIL = QT_TRANSLATE_NOOP("alert", "Valid to {day}.")
_WIDER = 32
_KEPT = QT_TRANSLATE_NOOP("alert", "You were writing an alert from case {number}.")
_GO_ON = QT_TRANSLATE_NOOP("alert", "Go on writing")
_THROW_AWAY = QT_TRANSLATE_NOOP("alert", "Throw it away")
_KEEP_AFTER_MS = 2000
Shown = tuple[Sequence[Message], QueuedEnvelope | None, Record | None]


class AlertsPage(Page):
    """Outbox and inbox as threads."""

    def __init__(self, place: Workplace) -> None:
        """Build the three panes and ask for the threads."""
        super().__init__(place)
        look = self.look
        self._thread = ""
        self._shown: Shown | None = None
        self._kept: dict[str, Record] = {}
        self._keeping = QTimer(self, singleShot=True, interval=_KEEP_AFTER_MS)
        self._keeping.timeout.connect(self._keep)
        self.compose: ComposeView | None = None
        self.threads = ThreadList(look)
        self.view = ThreadView(look)
        self.recipients = RecipientsPane(look, look.theme.width("context", place.width))
        self._banner = Banner(look)
        self._stack = QStackedWidget()
        self._empty = EmptyState(look, "alert", title=look.text(_EMPTY), words=look.text(_EMPTY_WORDS))
        self._middle = QWidget()
        column = QVBoxLayout(self._middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_head())
        column.addWidget(self._banner)
        column.addWidget(self.view, 1)
        for widget in (self._empty, self._middle):
            self._stack.addWidget(widget)
        self._kept_banner = Banner(look)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._kept_banner)
        row = QHBoxLayout()
        whole.addLayout(row, 1)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._make_list(look.theme.width("list", place.width) + _WIDER))
        row.addWidget(self._stack, 1)
        row.addWidget(self.recipients)
        self.recipients.hide()
        self._connect()
        self.reload()
        self._ask_kept()

    def settle(self, then: Callable[[], None]) -> None:
        """Keep what is being written, then go on."""
        if self._keep():
            self.place.tasks.write(_nothing, then=lambda _none: then(), owner=self)  # behind what was just given to it
        else:
            then()

    def show_item(self, item: str) -> None:
        """Show a thread by its id; `new:` and a case's id begins an alert from that case."""
        kind, _, case = item.partition(":")
        if kind == "new":
            self._keep()
            self._begin(case)
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
        elif action == "back" and self.compose is not None:
            self._drop()
        elif action == "next_pane":
            self._next_pane()
        else:
            return False
        return True

    def reload(self) -> None:
        """Ask for the threads again."""
        self.place.tasks.read(
            lambda: self._rows(None), then=self._show_list, failed=self._say, owner=self, key="thread-list"
        )

    def _connect(self) -> None:
        self.threads.chosen.connect(self._ask_thread)
        self.threads.threads.more_wanted.connect(self._ask_more)
        self.view.answer_wanted.connect(self._reply)
        self.view.answering.connect(self._keeping.start)
        self.recipients.send_now.connect(self.place.notices.sync_wanted)
        self.place.notices.changed.connect(self._changed)

    def _rows(self, before: str | None) -> list[ThreadRow]:
        alerts = self.place.session.alerts
        return [
            ThreadRow(m, m.direction == IN and _answered(alerts.thread(m.thread))) for m in alerts.threads(before, PAGE)
        ]

    def _ask_more(self, before: str) -> None:
        add = self.threads.threads.add_rows
        self.place.tasks.read(lambda: self._rows(before), then=add, failed=self._say, owner=self)

    def _show_list(self, rows: list[ThreadRow]) -> None:
        at = self.threads.verticalScrollBar().value()
        self.threads.threads.set_rows(rows)
        self.threads.verticalScrollBar().setValue(at)
        if self._thread:
            self.threads.show_thread(self._thread)
        elif rows and self.compose is None:
            self._ask_thread(rows[0].message.thread)

    def _ask_thread(self, thread: str) -> None:
        if thread != self._thread:
            self._keep()
            self._leave()
        if thread != self._thread:
            self._note_view(thread)
        self._thread = thread
        alerts = self.place.session.alerts

        drafts = self.place.session.drafts

        def ask() -> Shown:
            messages = alerts.thread(thread)
            waits = {queued.message_id: queued for queued in alerts.outbox()}
            return messages, waits.get(messages[0].id), drafts.of(f"answer:{messages[0].id}")

        self.place.tasks.read(ask, then=self._show_thread, failed=self._say, owner=self, key="thread-shown")

    def _show_thread(self, shown: Shown) -> None:
        if shown == self._shown and self._stack.currentWidget() is self._middle:
            return
        self._shown = shown
        messages, queued, kept = shown
        first = messages[0]
        if self.compose is not None or first.thread != self._thread:
            return
        self._stack.setCurrentWidget(self._middle)
        self.recipients.show()
        self._title.set_words(first.subject)
        self._pill.set_state(thread_pill(self.look, first, answered=_answered(messages)))
        self._caption.set_words(self._caption_words(first))
        self.view.show_thread(messages, may_answer=self.place.session.officer.may(May.ALERT))
        self._go_on_answering(kept)
        self.recipients.show_message(first, queued)
        self.threads.show_thread(first.thread)
        for message in messages:
            if message.direction == IN and message.opened is None:
                self._open(message.id)

    def _note_view(self, thread: str) -> None:
        alerts = self.place.session.alerts
        self.place.tasks.write(lambda: alerts.note_viewed(thread), failed=self._say, owner=self)

    def _open(self, message_id: str) -> None:
        alerts = self.place.session.alerts
        self.place.tasks.write(lambda: alerts.open(message_id), failed=self._say, owner=self)

    def _caption_words(self, message: Message) -> str:
        catalog = self.look.catalog
        kind = catalog.label(message.kind)
        if message.direction == OUT:
            words = self.look.text(_CAPTION, kind=kind, number=message.number, case=message.case_number)
        else:
            words = self.look.text(_PLAIN_CAPTION, kind=kind, number=message.number, unit=message.sender)
        until = self.look.text(_UNTIL, day=catalog.date(message.valid_until)) if message.valid_until else ""
        return f"{words} {until}".strip()

    def _begin(self, case_id: str) -> None:
        if self.compose is not None and self.compose.case_id == case_id:
            return
        session = self.place.session

        def ask() -> tuple[Message, Sequence[str], Record | None]:
            draft = session.alerts.compose(session.cases.get(case_id))
            return draft, session.exchange.partners(), session.drafts.of(f"alert:{case_id}")

        self.place.tasks.read(ask, then=self._show_compose, failed=self._say, owner=self, key="compose")

    def _show_compose(self, begun: tuple[Message, Sequence[str], Record | None]) -> None:
        view = ComposeView(self.look, *begun)
        view.wanted.connect(self._send)
        view.dropped.connect(self._drop)
        view.changed.connect(self._keeping.start)
        self._kept_banner.clear()
        if self.compose is not None:
            self.compose.deleteLater()
        self.compose = view
        self._stack.addWidget(view)
        self._stack.setCurrentWidget(view)
        self.recipients.hide()
        view.form.focus_path("/subject")

    def _send(self, draft: Message, recipients: Sequence[str]) -> None:
        session, view = self.place.session, self.compose
        self._keeping.stop()

        def queue() -> Done[Message]:
            done = session.alerts.queue(draft, recipients)
            session.drafts.drop(f"alert:{draft.case_id}")
            return done

        self.place.tasks.write(
            queue,
            then=self._sent,
            failed=lambda error: view.failed(sentence(self.look, error)) if view is not None else None,
            owner=view,
        )

    def _sent(self, done: Done[Message]) -> None:
        self._kept.pop(f"alert:{done.value.case_id}", None)
        self._leave()
        self.place.notices.sync_wanted.emit()
        self._ask_thread(done.value.thread)

    def _reply(self, message_id: str, outcome: Outcome, words: str) -> None:
        session = self.place.session
        self._keeping.stop()

        def reply() -> Done[Message]:
            done = session.alerts.reply(message_id, outcome, words)
            session.drafts.drop(f"answer:{message_id}")
            return done

        self.place.tasks.write(reply, then=self._replied, failed=self._say, owner=self)

    def _keep(self) -> bool:
        """Put what is being written into the vault; return whether there was anything new."""
        self._keeping.stop()
        written = dict[str, Record]()
        if self.compose is not None:
            written[f"alert:{self.compose.case_id}"] = self.compose.kept()
        if (answer := self.view.answer) is not None:
            subject = f"answer:{answer.message}"
            if answer.begun():
                written[subject] = answer.kept()
            elif subject in self._kept:
                self._forget(subject)
        fresh = {subject: body for subject, body in written.items() if self._kept.get(subject) != body}
        self._kept |= fresh
        for subject, body in fresh.items():
            self._write_draft(partial(self.place.session.drafts.keep, subject, body))
        return bool(fresh)

    def _forget(self, subject: str) -> None:
        drafts = self.place.session.drafts
        self._kept.pop(subject, None)
        self._write_draft(lambda: drafts.drop(subject))

    def _write_draft(self, job: Callable[[], None]) -> None:
        self.place.tasks.write(job, failed=self._say, owner=self)

    def _go_on_answering(self, kept: Record | None) -> None:
        answer = self.view.answer
        if answer is not None and kept is not None and not answer.begun():
            self._kept[f"answer:{answer.message}"] = kept
            answer.fill(kept)

    def _ask_kept(self) -> None:
        drafts = self.place.session.drafts
        self.place.tasks.read(drafts.all, then=self._offer_kept, failed=self._say, owner=self, key="drafts")

    def _offer_kept(self, kept: dict[str, Record]) -> None:
        """Offer to go on with an alert that was being written when the desk locked."""
        case = next((subject.partition(":")[2] for subject in kept if subject.startswith("alert:")), "")
        if not case or self.compose is not None:
            return
        go_on = Button(self.look, self.look.text(_GO_ON), icon="edit")
        go_on.clicked.connect(lambda: self.show_item(f"new:{case}"))
        away = Button(self.look, self.look.text(_THROW_AWAY), kind=QUIET)
        away.clicked.connect(lambda: self._throw_away(case))
        number = str(kept[f"alert:{case}"].get("number", ""))
        self._kept_banner.say("info", self.look.text(_KEPT, number=number), buttons=(away, go_on))

    def _throw_away(self, case: str) -> None:
        self._kept_banner.clear()
        self._forget(f"alert:{case}")

    def _replied(self, done: Done[Message]) -> None:
        self.place.notices.sync_wanted.emit()
        self._ask_thread(done.value.thread)

    def _drop(self) -> None:
        """Throw away what was being written."""
        if self.compose is not None:
            self._forget(f"alert:{self.compose.case_id}")
            self._leave()

    def _leave(self) -> None:
        """Leave the alert that is being written; what is kept of it stays."""
        self._keeping.stop()
        if self.compose is None:
            return
        self._stack.removeWidget(self.compose)
        self.compose.deleteLater()
        self.compose = None
        self._stack.setCurrentWidget(self._middle if self._thread else self._empty)
        self.recipients.setVisible(bool(self._thread))

    def _queue(self) -> None:
        if self.compose is not None:
            self.compose.queue()
        elif self.view.answer is not None:
            self.view.answer.queue()

    def _changed(self, changes: Changes) -> None:
        if changes.kinds & {"message", "line"}:
            self.reload()
            if self._thread and self.compose is None:
                self._ask_thread(self._thread)

    def _next_pane(self) -> None:
        focused = self.window().focusWidget()
        to_list = focused is not None and self._stack.isAncestorOf(focused)
        target: QWidget = self.threads if to_list or self.view.answer is None else self.view.answer.outcome
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _say(self, error: Exception) -> None:
        self._stack.setCurrentWidget(self._middle)
        self._banner.say("danger", sentence(self.look, error))

    def _make_head(self) -> QWidget:
        box = frame("bottom-edge")
        box.setFixedHeight(self.look.theme.heights["case_header"] + 4)
        column = QVBoxLayout(box)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(10)
        self._title = Elided("", TITLE)
        self._pill = Pill(self.look, thread_pill(self.look, Message(), answered=False))
        row.addWidget(self._title, 1)
        row.addWidget(self._pill)
        column.addLayout(row)
        self._caption = Elided("", CAPTION)
        column.addWidget(self._caption)
        return box

    def _make_list(self, width: int) -> QWidget:
        pane = frame("start-edge")
        pane.setFixedWidth(width)
        column = QVBoxLayout(pane)
        column.setContentsMargins(direction.margins(0, 0, 1, 0))
        column.setSpacing(0)
        head = label(self.look.text(_COUNT), CAPTION)
        head.setStyleSheet(f"background: {self.look.theme.colours['sunken']}; padding: 4px 12px;")
        column.addWidget(head)
        column.addWidget(self.threads, 1)
        return pane


def _answered(messages: Sequence[Message]) -> bool:
    return any(message.direction == OUT and message.kind is MessageKind.FEEDBACK for message in messages)


def _nothing() -> None:
    """Come after what was given to the writer before."""
