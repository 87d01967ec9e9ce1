"""The panel of backups: how old the last one is, one now, and this account's schedule; it writes no file itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from pcu_desk.domain.backup import Backup, days_since, scheduled_name
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.services.backup import LastBackup
from pcu_desk.services.done import Done
from pcu_desk.ui.backup.clock import DAYS, FOLDER
from pcu_desk.ui.backup.words import MEGABYTES, age_words, megabytes, overdue
from pcu_desk.ui.files import to_choose, to_save
from pcu_desk.ui.tasks import Progress, Work
from pcu_desk.ui.widgets.banner import Banner
from pcu_desk.ui.widgets.buttons import PRIMARY, Button
from pcu_desk.ui.widgets.field import Choice, Field
from pcu_desk.ui.widgets.labels import CAPTION, MUTED, SECTION, TABLE, Elided, frame, label, rule
from pcu_desk.ui.workplace import Workplace, sentence

_LAST = QT_TRANSLATE_NOOP("backup", "Backups of this vault")
_WHEN = QT_TRANSLATE_NOOP("backup", "{at}, by {officer}, {size} MB")
_NONE = QT_TRANSLATE_NOOP(
    "backup", "If this computer is lost or breaks, the cases on it are lost too. Make a backup on another disk."
)
_LATE = QT_TRANSLATE_NOOP("backup", "What was recorded since then is on this computer alone.")
_FRESH = QT_TRANSLATE_NOOP("backup", "It was read back and compared when it was made.")
_NOW = QT_TRANSLATE_NOOP("backup", "Back up now")
_TO_FOLDER = QT_TRANSLATE_NOOP("backup", "Back up into the folder")
_ELSEWHERE = QT_TRANSLATE_NOOP("backup", "Back up elsewhere")
_RUNNING = QT_TRANSLATE_NOOP("backup", "The backup is being made. You can go on working; Cancel is below.")
_DONE = QT_TRANSLATE_NOOP("backup", "The backup is in {name}: {size} MB, read back and compared.")
_MISSING = QT_TRANSLATE_NOOP(
    "backup", "The backup is in {name}, but evidence files that the vault lacks are not in it: {count}."
)
_SCHEDULE = QT_TRANSLATE_NOOP("backup", "Schedule of this account")
_FOLDER = QT_TRANSLATE_NOOP("backup", "Folder for backups")
_CHOOSE = QT_TRANSLATE_NOOP("backup", "Choose the folder")
_NO_FOLDER = QT_TRANSLATE_NOOP("backup", "No folder chosen")
_EVERY = QT_TRANSLATE_NOOP("backup", "Make a backup")
_EVERY_HINT = QT_TRANSLATE_NOOP(
    "backup", "While the window is open. The last three stay; older ones of the schedule go."
)
_BY_HAND = QT_TRANSLATE_NOOP("backup", "only by hand")
_DAILY = QT_TRANSLATE_NOOP("backup", "every day")
_EACH = QT_TRANSLATE_NOOP("backup", "every %n day(s)")
_WHAT = QT_TRANSLATE_NOOP("backup", "What a backup is")
_EXPLAINED = (
    QT_TRANSLATE_NOOP(
        "backup", "One file with all cases, the journal and the evidence, encrypted as the vault is. Keep it elsewhere."
    ),
    QT_TRANSLATE_NOOP("backup", "The passphrases and recovery codes of the day it was made open it, and nothing else."),
    QT_TRANSLATE_NOOP(
        "backup",
        "To restore, start the program with an empty folder and press “Restore from a backup”. The restored vault is "
        "another desk with a letter of its own, and is enrolled anew.",
    ),
)
_CHOICES = ("0", "1", "3", "7", "14", "30")


class BackupPanel(QWidget):
    """Shows the newest backup of the journal and makes one on the thread for long work."""

    def __init__(self, place: Workplace) -> None:
        """Lay out and ask for the last backup."""
        super().__init__()
        self.place, self.look = place, place.look
        self.work: Work | None = None
        self.setProperty("kind", "page")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        area, inside = QScrollArea(), QWidget()
        inside.setProperty("kind", "page")
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        whole.addWidget(area)
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        for panel in (self._last_panel(), self._schedule_panel(), self._words_panel()):
            column.addWidget(panel)
        column.addStretch(1)
        place.notices.changed.connect(lambda changes: self._ask() if "backup" in changes.kinds else None)
        self._show_folder()
        self._ask()

    def take_focus(self) -> None:
        """Begin with the button that makes a backup."""
        self.now.setFocus()

    def make(self, file: Path) -> None:
        """Write a backup to a file that the officer named."""
        self._start(lambda progress: self.place.session.backup.make(file, progress, self.place.tasks.write_blocking))

    def make_in(self, folder: Path) -> None:
        """Write a backup into the folder of the schedule."""
        tasks, backups = self.place.tasks, self.place.session.backup
        self._start(lambda progress: backups.make_scheduled(folder, progress, tasks.write_blocking))

    def set_folder(self, folder: str) -> None:
        """Keep the folder of the schedule."""
        self._keep(FOLDER, folder)
        self._show_folder()

    def _last_panel(self) -> QWidget:
        look = self.look
        panel, column = _panel(look.text(_LAST))
        self.age, self.details, self.file = label("", SECTION), label("", TABLE), Elided("", MUTED)
        self.banner = Banner(look)
        self.now = Button(look, look.text(_NOW), icon="backup", kind=PRIMARY)
        self.now.clicked.connect(self._now)
        self.elsewhere = Button(look, look.text(_ELSEWHERE))
        self.elsewhere.clicked.connect(self._ask_file)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.now)
        row.addWidget(self.elsewhere)
        row.addStretch(1)
        for widget in (self.age, self.details, self.file, self.banner):
            column.addWidget(widget)
        column.addLayout(row)
        return panel

    def _schedule_panel(self) -> QWidget:
        look = self.look
        panel, column = _panel(look.text(_SCHEDULE))
        self.folder = Elided("", TABLE)
        choose = Button(look, look.text(_CHOOSE))
        choose.clicked.connect(self._ask_folder)
        self.choose = choose
        column.addWidget(label(look.text(_FOLDER), CAPTION))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(choose)
        row.addWidget(self.folder, 1)
        column.addLayout(row)
        self.every = Choice(look)
        self.every.setMaximumWidth(2 * look.theme.widths["field_medium"])
        for days in _CHOICES:
            self.every.addItem(self._every_words(int(days)), days)
        self.every.setCurrentIndex(max(self.every.findData(self.place.settings.get(DAYS)), 0))
        self.every.activated.connect(lambda _index: self._keep(DAYS, str(self.every.currentData())))
        column.addWidget(Field(look, look.text(_EVERY), self.every, look.text(_EVERY_HINT)))
        return panel

    def _words_panel(self) -> QWidget:
        panel, column = _panel(self.look.text(_WHAT))
        for text in _EXPLAINED:
            column.addWidget(label(self.look.text(text), MUTED, wrap=True))
        return panel

    def _every_words(self, days: int) -> str:
        if days <= 1:
            return self.look.text(_DAILY if days else _BY_HAND)
        return self.look.catalog.plural(_EACH, days)

    def _ask(self) -> None:
        self.place.tasks.read(self.place.session.backup.last, then=self._show_last, owner=self, key="backup-last")

    def _show_last(self, last: LastBackup | None) -> None:
        look, now = self.look, Moment.now()
        days = days_since(last.at if last else None, now)
        self.age.setText(age_words(look, days))
        if last is not None:
            at, size = look.catalog.moment(last.at), megabytes(last.size)
            self.details.setText(look.text(_WHEN, at=at, officer=last.officer, size=size))
            self.file.set_words(last.name)
        for widget in (self.details, self.file):
            widget.setVisible(last is not None)
        if self.work is not None or (self.banner.tone == "danger" and self.banner.words()):
            return
        if last is None:
            self.banner.say("warn", look.text(_NONE))
        elif overdue(days, int(self.place.settings.get(DAYS) or 0)):
            self.banner.say("warn", look.text(_LATE))
        elif not self.banner.words():
            self.banner.say("ok", look.text(_FRESH))

    def _show_folder(self) -> None:
        chosen = self.place.settings.get(FOLDER)
        self.folder.set_words(chosen or self.look.text(_NO_FOLDER))
        self.now.set_word(self.look.text(_TO_FOLDER if chosen else _NOW))
        self.elsewhere.setVisible(bool(chosen))

    def _now(self) -> None:
        chosen = self.place.settings.get(FOLDER)
        if chosen:
            self.make_in(Path(chosen))
        else:
            self._ask_file()

    def _ask_file(self) -> None:
        name = scheduled_name(self.place.unit.code, Moment.now())
        dialog = to_save(self.look, self, self.look.text(_NOW), name, "zip")
        dialog.fileSelected.connect(lambda path: self.make(Path(path)))
        dialog.open()

    def _ask_folder(self) -> None:
        dialog = to_choose(self.look, self, self.look.text(_CHOOSE), self.place.settings.get(FOLDER))
        dialog.fileSelected.connect(self.set_folder)
        dialog.open()

    def _keep(self, key: str, value: str) -> None:
        try:
            self.place.settings.put(key, value)
        except Exception as error:  # noqa: BLE001 - a choice that can't be kept is told, not fatal
            self._say(error)

    def _start(self, job: Callable[[Callable[[int, int], None]], Done[Backup]]) -> None:
        if self.work is not None:
            return
        unit = self.look.text(MEGABYTES)

        def told(report: Progress) -> Done[Backup]:
            return job(lambda done, total: report(done, total, unit))

        self._set_busy(busy=True)
        self.banner.say("info", self.look.text(_RUNNING))
        self.work = self.place.tasks.work(told, then=self._made, failed=self._say, owner=self)
        self.work.finished.connect(self._ended)

    def _made(self, done: Done[Backup]) -> None:
        made = done.value
        words = {"name": made.name, "size": megabytes(made.size), "count": len(made.missing)}
        self.banner.say("warn" if made.missing else "ok", self.look.text(_MISSING if made.missing else _DONE, **words))
        self.place.notices.tell_changed(done.changes)

    def _say(self, error: Exception) -> None:
        self.banner.say("danger", sentence(self.look, error))

    def _ended(self) -> None:
        self.work = None
        self._set_busy(busy=False)
        if self.banner.tone == "info":  # cancelled
            self.banner.clear()
        self._ask()

    def _set_busy(self, *, busy: bool) -> None:
        self.now.setEnabled(not busy)
        self.elsewhere.setEnabled(not busy)


def _panel(title: str) -> tuple[QWidget, QVBoxLayout]:
    panel = frame("panel")
    column = QVBoxLayout(panel)
    column.setContentsMargins(16, 12, 16, 16)
    column.setSpacing(8)
    column.addWidget(label(title, CAPTION))
    column.addWidget(rule())
    return panel, column
