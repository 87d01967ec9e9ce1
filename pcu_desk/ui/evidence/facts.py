"""What is known of one file, beside its picture: what officers say of it, what it is, what it claims, who holds it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from pcu_desk.domain.case import Case, Evidence
from pcu_desk.domain.codes import EvidenceKind
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.ui import direction
from pcu_desk.ui.code_points import seen, unseen
from pcu_desk.ui.evidence import words
from pcu_desk.ui.inspections import custody
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets.buttons import QUIET, Button
from pcu_desk.ui.widgets.field import Choice, Field, Prose
from pcu_desk.ui.widgets.labels import CAPTION, SECTION, TABLE, label, rule

# ruff: noqa: N802 - Qt's names are overridden

_CAPTION = QT_TRANSLATE_NOOP("evidence_page", "Caption")
_CAPTION_HINT = QT_TRANSLATE_NOOP("evidence_page", "What is seen, and from where")
_BELONGS = QT_TRANSLATE_NOOP("evidence_page", "Belongs to")
_KIND = QT_TRANSLATE_NOOP("evidence_page", "Kind")
_FILE = QT_TRANSLATE_NOOP("evidence_page", "The file")
_NAME = QT_TRANSLATE_NOOP("evidence_page", "Name")
_FORMAT = QT_TRANSLATE_NOOP("evidence_page", "Format")
_SIZE = QT_TRANSLATE_NOOP("evidence_page", "Size")
_PIXELS = QT_TRANSLATE_NOOP("evidence_page", "Pixels")
_ADDED = QT_TRANSLATE_NOOP("evidence_page", "Added")
_ADDED_BY = QT_TRANSLATE_NOOP("evidence_page", "{moment}, {officer}")
_DIGEST = QT_TRANSLATE_NOOP("evidence_page", "SHA-256")
_ALL = QT_TRANSLATE_NOOP("evidence_page", "Show all of it")
_LESS = QT_TRANSLATE_NOOP("evidence_page", "Show less")
_CLAIMS = QT_TRANSLATE_NOOP("evidence_page", "What the file says of itself")
_CLAIMS_WORDS = QT_TRANSLATE_NOOP("evidence_page", "Claims of the camera: nothing here proves them.")
_NO_CLAIMS = QT_TRANSLATE_NOOP("evidence_page", "It says nothing of when, where or with what it was taken.")
_TAKEN = QT_TRANSLATE_NOOP("evidence_page", "Taken")
_CAMERA = QT_TRANSLATE_NOOP("evidence_page", "Camera")
_POSITION = QT_TRANSLATE_NOOP("evidence_page", "Place")
_CUSTODY = QT_TRANSLATE_NOOP("evidence_page", "Custody of the item")
_SAVE = QT_TRANSLATE_NOOP("evidence_page", "Save original…")
_LINES = 2
_LABEL = 104


class Facts(QFrame):
    """The panel; what is typed is told on leaving the field."""

    changed = Signal(str, object)

    def __init__(self, look: Look, width: int) -> None:
        """Build the fields and the places of the facts."""
        super().__init__()
        self.setProperty("kind", "end-edge")
        self.setFixedWidth(width)
        self._look = look
        self._row: Evidence | None = None
        self._whole_digest, self._read_only = False, False
        outer = QVBoxLayout(self)
        outer.setContentsMargins(direction.margins(1, 0, 0, 0))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setProperty("kind", "raised")
        area.setWidget(inside)
        outer.addWidget(area)
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        self.caption = Prose(_LINES)
        self._typed = ""
        self.caption.left.connect(self.flush)
        self.caption.installEventFilter(self)
        self.belongs, self.kind = Choice(look), Choice(look)
        self.belongs.activated.connect(self._link)
        self.kind.activated.connect(self._name_kind)
        for kind in EvidenceKind:
            self.kind.addItem(look.catalog.label(kind), kind.value)
        column.addWidget(Field(look, look.text(_CAPTION), self.caption, look.text(_CAPTION_HINT)))
        column.addWidget(Field(look, look.text(_BELONGS), self.belongs))
        column.addWidget(Field(look, look.text(_KIND), self.kind))
        self._facts, self._claims, self._held = QVBoxLayout(), QVBoxLayout(), QWidget()
        for layout in (self._facts, self._claims):
            layout.setSpacing(3)
            column.addWidget(rule())
            column.addLayout(layout)
            if layout is self._facts:
                self.save = Button(look, look.text(_SAVE), icon="download")
                column.addWidget(self.save)
        column.addWidget(self._make_custody())
        column.addStretch(1)

    def show_row(self, case: Case, row: Evidence) -> None:
        """Show a file; what is being typed for the same file stays."""
        other = self._row is None or self._row.id != row.id
        if other:
            self.flush()
            self._whole_digest = False
        typing = not other and self.caption.hasFocus() and unseen(self.caption.typed()) != self._typed
        self._row = row
        if not typing:
            self._typed = row.caption
            if unseen(self.caption.typed()) != row.caption or other:
                self.caption.setPlainText(seen(row.caption, lines=True))
        self._fill_choices(case, row)
        self._show_facts(row)
        self._show_claims(row)
        stops = custody.stops_of(self._look, case) if row.item else ()
        self._held.setVisible(bool(stops))
        self._chain.show_stops(stops)

    def flush(self) -> None:
        """Tell the caption when it was changed."""
        typed = unseen(self.caption.typed())
        if self._row is not None and not self._read_only and typed != self._typed:
            self._typed = typed
            self.changed.emit(self._row.id, {"caption": typed})

    def take_back(self, key: str) -> None:
        """What was told of a file was not saved: it is told again at the next leaving."""
        if self._row is not None and self._row.id == key:
            self._typed = self._row.caption

    def set_read_only(self, *, read_only: bool) -> None:
        """Take typing or refuse it."""
        self._read_only = read_only
        self.caption.setReadOnly(read_only)
        for choice in (self.belongs, self.kind):
            choice.setEnabled(not read_only)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """An undo that the caption has no more use for ends here: it would take back another field of the case."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._is_spent_undo(event):
            return True
        return super().eventFilter(watched, event)

    def _is_spent_undo(self, event: QKeyEvent) -> bool:
        return event.matches(QKeySequence.StandardKey.Undo) and not self.caption.document().isUndoAvailable()

    def _fill_choices(self, case: Case, row: Evidence) -> None:
        self.belongs.clear()
        for target, said in words.targets(self._look, case):
            self.belongs.addItem(said, target)
        target = words.target_of(row)
        if self.belongs.findData(target) < 0:
            self.belongs.addItem(words.link_of(self._look, case, row), target)
        self.belongs.setCurrentIndex(self.belongs.findData(target))
        self.kind.setCurrentIndex(self.kind.findData(words.kind_of(row).value))

    def _link(self) -> None:
        what, _, key = str(self.belongs.currentData()).partition(":")
        links = {"item": key if what == "item" else "", "point": key if what == "point" else ""}
        if self._row is not None and links != {"item": self._row.item, "point": self._row.point}:
            self.changed.emit(self._row.id, links)

    def _name_kind(self) -> None:
        if self._row is not None and self.kind.currentData() != words.kind_of(self._row).value:
            self.changed.emit(self._row.id, {"kind": self.kind.currentData()})

    def _show_facts(self, row: Evidence) -> None:
        look = self._look
        _empty(self._facts)
        self._facts.addWidget(label(look.text(_FILE), SECTION))
        added = look.catalog.moment(row.added) if row.added is not None else ""
        pairs: list[tuple[Text, str]] = [
            (_NAME, seen(row.name)),
            (_FORMAT, row.media),
            (_SIZE, words.size_of(look, row.size)),
            (_PIXELS, words.pixels_of(look, row) if words.is_picture(row) else ""),
            (_ADDED, look.text(_ADDED_BY, moment=added, officer=row.by)),
            (_DIGEST, words.grouped(row.sha256) if self._whole_digest else f"{words.short_digest(row)} …"),
        ]
        for heading, said in pairs:
            if said:
                self._facts.addWidget(self._pair(heading, said))
        more = Button(look, look.text(_LESS if self._whole_digest else _ALL), kind=QUIET)
        more.setFixedHeight(max(24, look.theme.heights["min_target"] - 8))
        more.clicked.connect(self._turn_digest)
        line = QHBoxLayout()
        line.addSpacing(_LABEL)
        line.addWidget(more)
        line.addStretch(1)
        holder = QWidget()
        holder.setLayout(line)
        line.setContentsMargins(0, 0, 0, 0)
        self._facts.addWidget(holder)
        self._more = more

    def _turn_digest(self) -> None:
        self._whole_digest = not self._whole_digest
        if self._row is not None:
            self._show_facts(self._row)
            self._more.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_claims(self, row: Evidence) -> None:
        look = self._look
        _empty(self._claims)
        self._claims.addWidget(label(look.text(_CLAIMS), SECTION, wrap=True))
        taken = words.taken_of(look, row) if row.taken else ""
        pairs = [(_TAKEN, taken), (_CAMERA, seen(row.camera)), (_POSITION, seen(row.position))]
        known = [(heading, said) for heading, said in pairs if said]
        for heading, said in known:
            self._claims.addWidget(self._pair(heading, said))
        note = _CLAIMS_WORDS if known else _NO_CLAIMS
        self._claims.addWidget(label(look.text(note), CAPTION, wrap=True))

    def _pair(self, heading: Text, said: str) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        name = label(self._look.text(heading), CAPTION, wrap=True)
        name.setFixedWidth(_LABEL)
        value = label(said, TABLE, wrap=True)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(value, 1, Qt.AlignmentFlag.AlignTop)
        return box

    def _make_custody(self) -> QWidget:
        column = QVBoxLayout(self._held)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(rule())
        column.addWidget(label(self._look.text(_CUSTODY), SECTION))
        self._chain = custody.Chain(self._look)
        column.addWidget(self._chain)
        self._held.hide()
        return self._held


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()
