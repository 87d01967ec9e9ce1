"""What stands on every paper of the unit: its names in a language, its list of legal bases, its emblem."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.unit import LegalBasis, UnitName
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets.buttons import QUIET, Button
from pcu_desk.ui.widgets.field import Field
from pcu_desk.ui.widgets.labels import CAPTION, MUTED, frame, label
from pcu_desk.ui.widgets.line import Line

_NAMES = (
    ("name", QT_TRANSLATE_NOOP("forms_page", "Name of the unit")),
    ("authority", QT_TRANSLATE_NOOP("forms_page", "Authority above it")),
    ("address", QT_TRANSLATE_NOOP("forms_page", "Address")),
)
_NAMES_HINT = QT_TRANSLATE_NOOP(
    "forms_page", "In the language that is chosen above. A language without names takes the English ones."
)
_CODE = QT_TRANSLATE_NOOP("forms_page", "Code")
_WORDING = QT_TRANSLATE_NOOP("forms_page", "Wording, as your unit cites it")
_BASES_HINT = QT_TRANSLATE_NOOP(
    "forms_page", "Seizures name an entry by its code; a case that was printed keeps the words of its time."
)
_NO_BASES = QT_TRANSLATE_NOOP("forms_page", "No entry yet.")
_ADD = QT_TRANSLATE_NOOP("forms_page", "Add an entry")
_REMOVE = QT_TRANSLATE_NOOP("forms_page", "Take out {code}")
_EMBLEM_HINT = QT_TRANSLATE_NOOP(
    "forms_page",
    "Printed 18 mm high at the head of each paper. The picture is drawn anew: nothing else of its file stays.",
)
_NO_EMBLEM = QT_TRANSLATE_NOOP("forms_page", "No emblem")
_CHOOSE = QT_TRANSLATE_NOOP("forms_page", "Choose a picture…")
_TAKE_AWAY = QT_TRANSLATE_NOOP("forms_page", "Take it away")
_CODE_WIDTH, _EMBLEM = 112, 96


class NamesEditor(QWidget):
    """Three lines; emits the names of a language once a line is left."""

    changed = Signal(object)

    def __init__(self, look: Look) -> None:
        """Begin without a language."""
        super().__init__()
        self._name = UnitName()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.lines: dict[str, Line] = {}
        for key, words in _NAMES:
            line = self.lines[key] = Line()
            line.editingFinished.connect(self.flush)
            column.addWidget(Field(look, look.text(words), line))
        column.addWidget(label(look.text(_NAMES_HINT), CAPTION, wrap=True))

    def show_name(self, name: UnitName, *, may: bool) -> None:
        """Show the names of a language."""
        self._name = name
        for key, line in self.lines.items():
            line.setText(getattr(name, key))
            line.setCursorPosition(0)
            line.setEnabled(may)

    def flush(self) -> None:
        """Tell what is typed, if it is new."""
        typed = replace(self._name, **{key: line.text().strip() for key, line in self.lines.items()})
        if typed != self._name:
            self._name = typed
            self.changed.emit(typed)


class BasesEditor(QWidget):
    """A line of code and a line of words for each legal basis; emits the whole list."""

    changed = Signal(object)

    def __init__(self, look: Look) -> None:
        """Begin empty."""
        super().__init__()
        self._look, self._may = look, False
        self.rows: list[tuple[Line, Line]] = []
        self._told: tuple[LegalBasis, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        heads = QHBoxLayout()
        heads.setSpacing(8)
        code = label(look.text(_CODE), CAPTION)
        code.setFixedWidth(_CODE_WIDTH)
        heads.addWidget(code)
        heads.addWidget(label(look.text(_WORDING), CAPTION), 1)
        column.addLayout(heads)
        self._box = QVBoxLayout()
        self._box.setSpacing(6)
        column.addLayout(self._box)
        self.add_button = Button(look, look.text(_ADD), icon="add", key="Ins")
        self.add_button.clicked.connect(self.add)
        foot = QHBoxLayout()
        foot.addWidget(self.add_button)
        foot.addStretch(1)
        column.addLayout(foot)
        column.addWidget(label(look.text(_BASES_HINT), CAPTION, wrap=True))

    def show_bases(self, rows: Sequence[LegalBasis], *, may: bool) -> None:
        """Show these entries."""
        self._may, self._told = may, tuple(rows)
        self.add_button.setEnabled(may)
        while (item := self._box.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.rows = []
        for row in rows:
            self._box.addWidget(self._row(row))
        if not rows:
            self._box.addWidget(label(self._look.text(_NO_BASES), MUTED))

    def add(self) -> None:
        """Add an empty entry and go to it."""
        self.show_bases((*self._typed(), LegalBasis()), may=self._may)
        self.rows[-1][0].setFocus()

    def flush(self) -> None:
        """Tell what is typed, if it is new."""
        typed = self._typed()
        if typed != self._told:
            self._told = typed
            self.changed.emit(typed)

    def _typed(self) -> tuple[LegalBasis, ...]:
        return tuple(LegalBasis(code.text().strip(), words.text().strip()) for code, words in self.rows)

    def _remove(self, place: int) -> None:
        typed = self._typed()
        self.show_bases((*typed[:place], *typed[place + 1 :]), may=self._may)
        self.changed.emit(self._told)
        near = self.rows[min(place, len(self.rows) - 1)][0] if self.rows else self.add_button
        near.setFocus()

    def _row(self, basis: LegalBasis) -> QWidget:
        look = self._look
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        code, wording = Line(code=True), Line()
        code.setFixedWidth(_CODE_WIDTH)
        for line, text, words in ((code, basis.id, _CODE), (wording, basis.wording, _WORDING)):
            line.setText(text)
            line.setCursorPosition(0)
            line.setAccessibleName(look.text(words))
            line.setEnabled(self._may)
            line.editingFinished.connect(self.flush)
        remove = Button(look, "", icon="close", kind=QUIET)
        remove.setAccessibleName(look.text(_REMOVE, code=basis.id))
        remove.setToolTip(look.text(_REMOVE, code=basis.id))
        remove.setEnabled(self._may)
        place = len(self.rows)
        remove.clicked.connect(lambda: self._remove(place))
        row.addWidget(code)
        row.addWidget(wording, 1)
        row.addWidget(remove)
        self.rows.append((code, wording))
        return box


class EmblemBox(QWidget):
    """The emblem as it is, and two buttons."""

    wanted = Signal()
    removed = Signal()

    def __init__(self, look: Look) -> None:
        """Begin without one."""
        super().__init__()
        self._look = look
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setWordWrap(True)
        self.picture.setFixedSize(_EMBLEM + 16, _EMBLEM + 16)
        # The paper is white in every theme.
        self.picture.setStyleSheet("background: white; color: #555555; border: 1px solid #888888;")
        side = QVBoxLayout()
        side.setSpacing(8)
        self.choose = Button(look, look.text(_CHOOSE), icon="photo")
        self.away = Button(look, look.text(_TAKE_AWAY), kind=QUIET)
        buttons = QHBoxLayout()
        for button in (self.choose, self.away):
            buttons.addWidget(button)
        buttons.addStretch(1)
        side.addLayout(buttons)
        side.addWidget(label(look.text(_EMBLEM_HINT), CAPTION, wrap=True))
        side.addStretch(1)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(side, 1)
        self.choose.clicked.connect(self.wanted)
        self.away.clicked.connect(self.removed)

    def show_emblem(self, emblem: str, *, may: bool) -> None:
        """Show an emblem: a PNG in base64 that this program drew, "" for none."""
        pixmap = QPixmap()
        if emblem:
            pixmap.loadFromData(base64.b64decode(emblem), "PNG")
        if pixmap.isNull():
            self.picture.setPixmap(QPixmap())
            self.picture.setText(self._look.text(_NO_EMBLEM))
        else:
            shape, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            self.picture.setPixmap(pixmap.scaled(_EMBLEM, _EMBLEM, shape, smooth))
        self.choose.setEnabled(may)
        self.away.setEnabled(may and bool(emblem))
        self.away.setVisible(bool(emblem))


def in_panel(widget: QWidget) -> QWidget:
    """Return a widget inside a panel of its own."""
    panel = frame("panel")
    column = QVBoxLayout(panel)
    column.setContentsMargins(16, 14, 16, 14)
    column.addWidget(widget)
    return panel
