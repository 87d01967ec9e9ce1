"""The top bar: find, New inspection, who is at the desk, the language, Lock."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QSizePolicy, QVBoxLayout, QWidget

from pcu_desk.domain.officer import May, Officer
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.unit import PortUnit
from pcu_desk.i18n.catalog import available
from pcu_desk.ui import direction
from pcu_desk.ui.languages import offered
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets import ink
from pcu_desk.ui.widgets.buttons import Button, KeyCap
from pcu_desk.ui.widgets.labels import CAPTION, STRONG, label
from pcu_desk.ui.widgets.line import Line
from pcu_desk.ui.widgets.menu import open_under
from pcu_desk.ui.widgets.pill import Pill, State

# ruff: noqa: N802 - Qt's names are overridden

_FIND = QT_TRANSLATE_NOOP("shell", "Find a case by number or words")
_NEW = QT_TRANSLATE_NOOP("shell", "New inspection")
_LOCK = QT_TRANSLATE_NOOP("shell", "Lock")
_LANGUAGE = QT_TRANSLATE_NOOP("shell", "Language of the window")
_WHO = QT_TRANSLATE_NOOP("shell", "{role} · {unit} · {code}")
_TRAINING = QT_TRANSLATE_NOOP("shell", "Training data")
_TRAINING_WORDS = QT_TRANSLATE_NOOP("shell", "Training data: never sent for real, never counted")
_WHO_ROOM = 245


class FindField(QFrame):
    """One line in which to look for a case; Enter asks, Esc gives the page back."""

    asked = Signal(str)
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Make icon, line and key cap in one frame."""
        super().__init__(parent)
        self.setObjectName("find")
        colours = look.theme.colours
        self.setStyleSheet(
            f"#find {{ background: {colours['field']}; border: 1px solid {colours['field-border']};"
            " border-radius: 3px; }"
        )
        self.setFixedHeight(look.theme.heights["control"])
        self.setProperty("ring_host", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(direction.margins(10, 0, 8, 0))
        row.setSpacing(8)
        icon = QLabel()
        icon.setPixmap(look.pixmap("search", 16, "text"))
        self.line = Line()
        self.line.setProperty("kind", "bare")
        self.line.setPlaceholderText(look.text(_FIND))
        self.line.setAccessibleName(look.text(_FIND))
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self.asked)
        for widget in (icon, self.line, KeyCap(look, "Ctrl K")):
            row.addWidget(widget)
        self.setFocusProxy(self.line)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the page back on Esc and on Enter or Down."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.line.clear()
                self.left.emit()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
                self.left.emit()
                return True
        return super().eventFilter(watched, event)


class TopBar(QFrame):
    """Emits what is wanted; does none of it."""

    new_wanted = Signal()
    lock_wanted = Signal()
    language_wanted = Signal(str)

    def __init__(self, look: Look, officer: Officer, unit: PortUnit, parent: QWidget | None = None) -> None:
        """Take who is at the desk."""
        super().__init__(parent)
        self._look = look
        self.setProperty("kind", "bottom-edge")
        self.setFixedHeight(look.theme.heights["top_bar"])
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(12)
        self.find_field = FindField(look)
        self.find_field.setMaximumWidth(440)
        self.find_field.setMinimumWidth(240)
        row.addWidget(self.find_field, 4)
        self.new = Button(look, look.text(_NEW), icon="add", key="F2")
        self.new.clicked.connect(self.new_wanted)
        row.addWidget(self.new)
        self.new.setVisible(officer.may(May.RECORD))
        if unit.training:
            pill = Pill(look, State(look.text(_TRAINING), "warning", "warn"))
            pill.setToolTip(look.text(_TRAINING_WORDS))
            row.addWidget(pill)
        row.addStretch(1)
        row.addWidget(self._who(officer, unit))
        self.language = Button(look, look.catalog.name, icon="language")
        self.language.setAccessibleName(f"{look.text(_LANGUAGE)}: {look.catalog.name}")
        self.language.clicked.connect(self._choose_language)
        row.addWidget(self.language)
        self.lock = Button(look, look.text(_LOCK), icon="lock", key="Ctrl L")
        self.lock.clicked.connect(self.lock_wanted)
        row.addWidget(self.lock)

    def _who(self, officer: Officer, unit: PortUnit) -> QWidget:
        look = self._look
        box = QWidget()
        box.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        name = unit.named(look.catalog.language).name
        what = look.text(_WHO, role=look.catalog.label(officer.role), unit=name, code=unit.code)
        if ink.text_width(look.theme.font("caption"), what) > _WHO_ROOM:
            what = f"{look.catalog.label(officer.role)} · {unit.code}"
        for line in (label(officer.name_latin or officer.name, STRONG), label(what, CAPTION)):
            line.setAlignment(direction.end() | Qt.AlignmentFlag.AlignVCenter)
            column.addWidget(line)
        return box

    def _choose_language(self) -> None:
        menu = QMenu(self)
        for info in available():
            action = menu.addAction(offered(self._look, info))
            action.setCheckable(True)
            action.setChecked(info.code == self._look.catalog.language)
            action.triggered.connect(lambda _on=False, code=info.code: self.language_wanted.emit(code))
        open_under(menu, self.language)
