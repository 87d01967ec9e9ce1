"""What came of adding and taking out files, said over whatever section is shown; it changes nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from pcu_desk.domain.codes import EvidenceKind
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.evidence.shelf import Adding, Found, Shelf
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets.banner import Banner
from pcu_desk.ui.widgets.buttons import Button
from pcu_desk.ui.widgets.labels import CAPTION, STRONG, TABLE, frame, label
from pcu_desk.ui.workplace import sentence

# ruff: noqa: N802 - Qt's names are overridden

_ADDED = QT_TRANSLATE_NOOP("evidence_page", "%n file(s) added.")
_CANCELLED = QT_TRANSLATE_NOOP("evidence_page", "Stopped. %n file(s) were added before that and stay.")
_REFUSED = QT_TRANSLATE_NOOP("evidence_page", "%n file(s) not added")
_MORE = QT_TRANSLATE_NOOP("evidence_page", "%n more were not added.")
_FOUND = QT_TRANSLATE_NOOP("evidence_page", "%n picture(s) in {folder} and below. Add them to this case?")
_FOUND_NONE = QT_TRANSLATE_NOOP("evidence_page", "There is no picture in {folder} or below it. Nothing was added.")
_ADD_ALL = QT_TRANSLATE_NOOP("evidence_page", "Add all")
_NOT_NOW = QT_TRANSLATE_NOOP("evidence_page", "Not now")
_KEEP = QT_TRANSLATE_NOOP("evidence_page", "Keep as other files")
_SHOW = QT_TRANSLATE_NOOP("evidence_page", "Show why")
_HIDE = QT_TRANSLATE_NOOP("evidence_page", "Hide")
_SAVED = QT_TRANSLATE_NOOP("evidence_page", "Saved as {name}. It is not encrypted: keep it where it belongs.")
_EXPORTED = QT_TRANSLATE_NOOP(
    "evidence_page", "The package is {name}. It is not encrypted; HOW-TO-VERIFY.txt in it tells how to check it."
)
_APART = QT_TRANSLATE_NOOP(
    "evidence_page",
    "%n file(s) that no case names were set aside in evidence/quarantine, mostly after an adding that was interrupted."
    " Look whether all photos are here.",
)
_LISTED, _TALLEST = 50, 132


class Refused(QWidget):
    """The files that were not added, each with its sentence."""

    def __init__(self, look: Look) -> None:
        """Begin hidden."""
        super().__init__()
        self._look = look
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 0)
        panel = frame("panel")
        inner = QVBoxLayout(panel)
        inner.setContentsMargins(12, 6, 8, 8)
        inner.setSpacing(4)
        head = QHBoxLayout()
        self.head = label("", "danger-bold")
        self.keep = Button(look, look.text(_KEEP), icon="attach")
        self._fold_button = Button(look, look.text(_SHOW))
        self._fold_button.clicked.connect(lambda: self.fold(folded=False))
        self.close_button = Button(look, look.text(_HIDE), icon="close")
        self.close_button.clicked.connect(self.hide)
        head.addWidget(self.head, 1)
        for button in (self.keep, self._fold_button, self.close_button):
            head.addWidget(button)
        inner.addLayout(head)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner.addWidget(self._area)
        column.addWidget(panel)
        self.hide()

    def show_all(self, refused: Sequence[tuple[str, str]], *, keep: bool) -> None:
        """List names and sentences, none hides the list; `keep` offers to keep them as what they are."""
        look = self._look
        self.keep.setVisible(keep)
        self.setVisible(bool(refused))
        self.fold(folded=False)
        self.head.setText(look.catalog.plural(_REFUSED, len(refused)))
        inside = QWidget()
        inside.setProperty("kind", "raised")
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 8, 0)
        rows.setSpacing(6)
        for name, why in refused[:_LISTED]:
            rows.addWidget(label(name, STRONG, wrap=True))
            rows.addWidget(label(why, TABLE, wrap=True))
        if len(refused) > _LISTED:
            rows.addWidget(label(look.catalog.plural(_MORE, len(refused) - _LISTED), CAPTION, wrap=True))
        rows.addStretch(1)
        self._area.setWidget(inside)
        self._fit()
        self.setAccessibleName(" ".join(f"{name}: {why}" for name, why in refused[:_LISTED]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the sentences are at this width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        inside = self._area.widget()
        layout = inside.layout() if inside is not None else None
        if layout is not None:
            height = max(layout.totalHeightForWidth(max(self._area.width(), 200)), layout.totalMinimumSize().height())
            self._area.setFixedHeight(min(height, _TALLEST))

    def fold(self, *, folded: bool) -> None:
        """Leave only the head, where the room is needed; nothing of the list is lost."""
        self._area.setVisible(not folded)
        self._fold_button.setVisible(folded)

    def words(self) -> str:
        """Return what is listed, "" when hidden."""
        return "" if self.isHidden() else self.accessibleName()


class News(QWidget):
    """One banner, and the list of what was refused."""

    def __init__(self, shelf: Shelf) -> None:
        """Listen to the shelf."""
        super().__init__()
        self._shelf, self._look, self._case = shelf, shelf.look, ""
        self.banner, self.refused = Banner(self._look), Refused(self._look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.refused)
        self._adding: Adding | None = None
        self._apart = len(shelf.place.session.evidence.quarantined)
        self.refused.keep.clicked.connect(self._keep_rest)
        shelf.finished.connect(self._finished)
        shelf.refused.connect(self._failed)
        shelf.found.connect(self._show_found)
        shelf.saved.connect(lambda path: self.banner.say("ok", self._look.text(_SAVED, name=path.name)))
        shelf.exported.connect(lambda path: self.banner.say("ok", self._look.text(_EXPORTED, name=path.name)))

    def show_case(self, key: str) -> None:
        """What was said of one case goes when another is shown."""
        if key != self._case:
            self._case = key
            self.clear()
            self._tell_apart()

    def _tell_apart(self) -> None:
        """Tell once what unlocking found in the vault's folder and set aside."""
        if self._apart:
            self.banner.say("warn", self._look.catalog.plural(_APART, self._apart))
            self._apart = 0

    def move_on(self) -> None:
        """Another place of the case is shown: what went well was read, what was refused keeps its head."""
        if self.banner.tone == "ok":
            self.banner.clear()
        self.refused.fold(folded=True)

    def clear(self) -> None:
        """Say nothing."""
        self.banner.clear()
        self.refused.hide()

    def _show_found(self, found: Found) -> None:
        look = self._look
        folder = found.folder.name or str(found.folder)
        if found.case != self._case:
            return
        if not found.paths:
            self.banner.say("warn", look.text(_FOUND_NONE, folder=folder))
            return
        add, later = Button(look, look.text(_ADD_ALL), icon="add"), Button(look, look.text(_NOT_NOW))
        add.clicked.connect(lambda: self._take_found(found))
        later.clicked.connect(self.banner.clear)
        said = look.catalog.plural(_FOUND, len(found.paths), folder=folder)
        self.banner.say("info", said, buttons=(later, add))
        add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_found(self, found: Found) -> None:
        self.banner.clear()
        self._shelf.add(found.paths)

    def _finished(self, adding: Adding) -> None:
        look = self._look
        if adding.case != self._case:
            return
        if adding.failed is not None:
            self.banner.say("danger", sentence(look, adding.failed))
        elif adding.cancelled:
            self.banner.say("warn", look.catalog.plural(_CANCELLED, adding.added))
        elif adding.added:
            self.banner.say("ok", look.catalog.plural(_ADDED, adding.added))
        else:
            self.banner.clear()
        self._adding = adding
        refused = [(path.name, look.catalog.error(error)) for path, error in adding.refused]
        self.refused.show_all(refused, keep=bool(adding.unreadable))

    def _keep_rest(self) -> None:
        """Add what could not be opened as a picture as a file of another kind."""
        adding = self._adding
        if adding is not None:
            self.refused.hide()
            self._shelf.add(adding.unreadable, kind=EvidenceKind.OTHER, item=adding.item, point=adding.point)

    def _failed(self, error: Exception) -> None:
        self.banner.say("danger", sentence(self._look, error))
