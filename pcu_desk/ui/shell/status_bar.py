"""The status bar: line, queue, last contact, next try | saved, journal, clock. It tells; it decides nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from pcu_desk.domain.line import Line, LineState
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.witness import WitnessState
from pcu_desk.ui.checks.words import in_short
from pcu_desk.ui.look import Look
from pcu_desk.ui.shell.line_words import ALARMS, LINE_ICONS, NO_LINE_SINCE, time_words
from pcu_desk.ui.widgets.labels import label

# ruff: noqa: N802 - Qt's names are overridden

_EMPTY = QT_TRANSLATE_NOOP("status", "Queue empty")
_WAITING = QT_TRANSLATE_NOOP("status", "%n waiting to leave")
_STUCK = QT_TRANSLATE_NOOP("status", "%n message(s) stuck")
_CONTACT = QT_TRANSLATE_NOOP("status", "Last contact {time}")
_NEVER = QT_TRANSLATE_NOOP("status", "No contact yet")
_NEXT = QT_TRANSLATE_NOOP("status", "Next try {time}")
_SAVED = QT_TRANSLATE_NOOP("status", "All saved {time}")
_SAVING = QT_TRANSLATE_NOOP("status", "Saving")
_UNSAVED = QT_TRANSLATE_NOOP("status", "Not saved: see the page")
_READY = QT_TRANSLATE_NOOP("status", "All saved")
_STALE = QT_TRANSLATE_NOOP("status", "Directory stale")
_STALE_SINCE = QT_TRANSLATE_NOOP("status", "Directory stale since {date}: queueing goes on")
_CLOCK_MS = 5_000
_HOUR = 60
_UNKNOWN_WIDTH = 200
"""Narrower than any window: the bar has not been laid out yet."""


class Segment(QFrame):
    """Icon and words between two hairlines."""

    pressed = Signal()
    said = Signal()

    def __init__(self, look: Look, *, at_end: bool = False, parent: QWidget | None = None) -> None:
        """Make an empty segment; at the end of the bar the line stands before it."""
        super().__init__(parent)
        self._look, self._folded = look, False
        self.setObjectName("segment")
        side = "left" if at_end != look.catalog.rtl else "right"
        self._side = f"border: none; border-{side}: 1px solid {look.theme.colours['line']};"
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Expanding)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(6)
        self._icon, self.words = QLabel(), label("", "caption")
        self.words.setObjectName("words")
        row.addWidget(self._icon)
        row.addWidget(self.words)

    def say(self, words: str, *, icon: str = "", tone: str = "muted", bold: bool = False, soft: str = "") -> None:
        """Show words, in a state's colour when it is one."""
        colours = self._look.theme.colours
        fill = f"background: {colours[soft]};" if soft else ""
        weight = 700 if bold else 400
        self.setStyleSheet(
            f"#segment {{ {self._side} {fill} }} #words {{ color: {colours[tone]}; font-weight: {weight}; }}"
        )
        self._icon.setVisible(bool(icon))
        if icon:
            self._icon.setPixmap(self._look.pixmap(icon, 16, tone))
        self.words.setText(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words) and not self._folded)
        self.said.emit()

    def fold(self, *, folded: bool) -> None:
        """Make room for others, or come back."""
        self._folded = folded
        self.setVisible(bool(self.words.text()) and not folded)

    def take_keys(self) -> None:
        """Let the segment be reached and pressed with the keyboard."""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space press it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell that it was pressed."""
        super().mouseReleaseEvent(event)
        self.pressed.emit()


class StatusBar(QFrame):
    """What is known of the line at the start, what of this desk at the end."""

    line_pressed = Signal()
    journal_pressed = Signal()
    directory_pressed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Make the segments with nothing known yet."""
        super().__init__(parent)
        self._look = look
        self._lost: Moment | None = None
        self.state = LineState()
        self.setProperty("kind", "top-edge")
        self.setFixedHeight(look.theme.heights["status_bar"])
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 1, 8, 0)
        row.setSpacing(0)
        self.line, self.alarm, self.queue, self.contact, self.next_try, self.stuck = (Segment(look) for _ in range(6))
        self.directory, self.saved, self.backup = (Segment(look, at_end=True) for _ in range(3))
        self.journal, self.clock = (Segment(look, at_end=True) for _ in range(2))
        for segment in (self.line, self.alarm, self.queue, self.contact, self.next_try, self.stuck):
            row.addWidget(segment)
            segment.pressed.connect(self.line_pressed)
        self.line.take_keys()
        row.addStretch(1)
        for segment in (self.directory, self.saved, self.backup, self.journal, self.clock):
            row.addWidget(segment)
        self.saved.say(look.text(_READY), icon="check")
        self.show_witness(WitnessState(0))
        self.journal.take_keys()
        self.journal.pressed.connect(self.journal_pressed)
        self.directory.take_keys()
        self.directory.pressed.connect(self.directory_pressed)
        self.show_stale(None)
        self.show_line(LineState())
        for segment in self._segments():
            segment.said.connect(self._fit)
        self._tick()
        timer = QTimer(self, interval=_CLOCK_MS)
        timer.setTimerType(Qt.TimerType.CoarseTimer)
        timer.timeout.connect(self._tick)
        timer.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the segments anew."""
        super().resizeEvent(event)
        self._fit()

    def show_line(self, state: LineState) -> None:
        """Show the line, the queue, the last contact and the next try."""
        look, self.state = self._look, state
        if state.line is Line.OFFLINE and self._lost is None:
            self._lost = state.last_contact or Moment.now()
        if state.line is Line.ONLINE:
            self._lost = None
        offline = state.line is Line.OFFLINE and self._lost is not None
        words = look.text(NO_LINE_SINCE, time=self._time(self._lost)) if offline else look.catalog.label(state.line)
        icon, tone = LINE_ICONS[state.line]
        self.line.say(words, icon=icon, tone=tone, bold=True, soft="line-offline-soft" if offline else "")
        self.line.setToolTip(look.catalog.label(state.reason) if state.reason is not None else "")
        alarm = ALARMS.get(state.reason) if state.reason is not None else None
        self.alarm.say(look.text(alarm) if alarm is not None else "", icon="danger", tone="danger", bold=True)
        self._say_queue(state)
        contact = look.text(_CONTACT, time=self._time(state.last_contact)) if state.last_contact else look.text(_NEVER)
        self.contact.say(contact)
        waits = state.next_try is not None and state.line is not Line.ONLINE
        self.next_try.say(look.text(_NEXT, time=self._time(state.next_try)) if waits else "")

    def show_stale(self, since: Moment | None) -> None:
        """Warn of a directory that is stale; None: it is fresh, or there is none."""
        look = self._look
        self.directory.say(look.text(_STALE) if since is not None else "", icon="warning", tone="warn", bold=True)
        date = look.catalog.date(since.local.date()) if since is not None else ""
        self.directory.setToolTip(look.text(_STALE_SINCE, date=date) if date else "")

    def show_backup(self, words: str) -> None:
        """Warn of a backup that is too old; no words: there is nothing to warn of."""
        self.backup.say(words, icon="backup" if words else "", tone="warn" if words else "muted", bold=bool(words))

    def show_saved(self, at: Moment) -> None:
        """Tell when the last thing typed reached the vault."""
        self.saved.say(self._look.text(_SAVED, time=self._time(at)), icon="check", tone="muted")

    def show_saving(self) -> None:
        """Tell that something typed is on its way to the vault."""
        self.saved.say(self._look.text(_SAVING), icon="edit")

    def show_unsaved(self) -> None:
        """Tell that the vault refused what was typed."""
        self.saved.say(self._look.text(_UNSAVED), icon="danger", tone="danger", bold=True)

    def show_witness(self, state: WitnessState) -> None:
        """Tell when the journal was last witnessed, or for how long it was not."""
        told = in_short(self._look, state, Moment.now())
        self.journal.say(told.words, icon="verify", tone=told.tone, bold=told.tone != "muted")

    def _segments(self) -> tuple[Segment, ...]:
        start = (self.line, self.alarm, self.queue, self.contact, self.next_try, self.stuck)
        return (*start, self.directory, self.saved, self.backup, self.journal, self.clock)

    def _fit(self) -> None:
        """Fold what the popover tells too, or nobody waits for, rather than cut what needs a person."""
        if self.width() <= _UNKNOWN_WIDTH:
            return
        spare = (self.next_try, self.contact, self.clock, self.saved, self.journal)
        for segment in spare:
            segment.fold(folded=False)
        for segment in spare:
            if sum(each.sizeHint().width() for each in self._segments() if not each.isHidden()) <= self.width() - 16:
                return
            segment.fold(folded=True)

    def _say_queue(self, state: LineState) -> None:
        catalog = self._look.catalog
        if state.waiting:
            self.queue.say(catalog.plural(_WAITING, state.waiting), icon="queued", tone="queued", bold=True)
        else:
            self.queue.say(self._look.text(_EMPTY))
        words = catalog.plural(_STUCK, state.stuck) if state.stuck else ""
        self.stuck.say(words, icon="stuck", tone="danger", bold=True)

    def _time(self, moment: Moment | None) -> str:
        return time_words(self._look, moment)

    def _tick(self) -> None:
        now = Moment.now()
        hours, minutes = divmod(abs(now.offset), _HOUR)
        offset = f"UTC{'-' if now.offset < 0 else '+'}{hours}{f':{minutes:02d}' if minutes else ''}"
        self.clock.say(f"{self._look.catalog.time(now)} {offset}")
