"""The section "Evidence" of a case: the ways in, the grid, and the viewer in its place; it adds nothing itself."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pcu_desk.domain.case import Case
from pcu_desk.domain.codes import CaseStatus, EvidenceKind
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.evidence import adding
from pcu_desk.ui.evidence.drops import DropTarget, DropVeil
from pcu_desk.ui.evidence.gallery import Gallery
from pcu_desk.ui.evidence.shelf import Shelf
from pcu_desk.ui.evidence.viewer import Viewer
from pcu_desk.ui.inspections.draft import Draft
from pcu_desk.ui.widgets.buttons import PRIMARY, Button
from pcu_desk.ui.widgets.labels import TABLE, EmptyState, SectionHeader, frame, label

PATH = "/evidence"
_TITLE = QT_TRANSLATE_NOOP("evidence_page", "Evidence")
_BESIDE = QT_TRANSLATE_NOOP("evidence_page", "kept as it came; drop files or folders here")
_BESIDE_READ = QT_TRANSLATE_NOOP("evidence_page", "kept as it came")
_ADD = QT_TRANSLATE_NOOP("evidence_page", "Add files")
_CARD = QT_TRANSLATE_NOOP("evidence_page", "From a folder or card")
_PAPER = QT_TRANSLATE_NOOP("evidence_page", "Attach the signed paper")
_SIGNED = QT_TRANSLATE_NOOP("evidence_page", "The paper is issued. What was signed by hand is kept here as a scan.")
_EXPORT = QT_TRANSLATE_NOOP("evidence_page", "Export package…")
_EMPTY = QT_TRANSLATE_NOOP("evidence_page", "No evidence yet")
_EMPTY_WORDS = QT_TRANSLATE_NOOP(
    "evidence_page",
    "Photos and papers of this case are kept here as they came, sealed, each with its digest. Drop them here.",
)
_EMPTY_READ = QT_TRANSLATE_NOOP("evidence_page", "Nobody has added photos or papers to this case.")


class EvidenceView(QStackedWidget):
    """The grid, or one file in its place."""

    looking_changed = Signal()

    def __init__(self, shelf: Shelf) -> None:
        """Build the grid's page; the viewer follows with the first file that is opened."""
        super().__init__()
        self._shelf, self._look = shelf, shelf.look
        self._case: Case | None = None
        self.viewer: Viewer | None = None
        self.gallery = Gallery(self._look, shelf)
        self.gallery.opened.connect(self.open)
        self._page = self._make_page()
        self.addWidget(self._page)
        target = DropTarget(self._page, lambda: shelf.may_attach)
        target.listen(self.gallery.viewport())
        target.dropped.connect(lambda paths, _at: shelf.add(paths))
        veil = DropVeil(self._look, self._page)
        target.hovered.connect(veil.setVisible)

    @property
    def looking(self) -> bool:
        """Whether one file is looked at closely."""
        return self.viewer is not None and self.viewer.row is not None

    def load(self, draft: Draft) -> None:
        """Show the files of the draft's case."""
        case = draft.typed_case()
        if self._case is not None and self._case.id != case.id:
            self.close_file()
        self._case = case
        self.gallery.load(case)
        some, may = bool(case.evidence), self._shelf.may_attach
        self.gallery.setVisible(some)
        self._empty.setVisible(not some)
        self._add.setVisible(may and some)
        self._card.setVisible(may)
        self._export.setVisible(some and self._shelf.may_export)
        self._signed.setVisible(may and (case.issued or case.status is CaseStatus.APPROVED))
        if self.viewer is not None:
            self.viewer.show_case(case)

    def flush(self) -> None:
        """Tell what was typed and not told yet."""
        if self.viewer is not None:
            self.viewer.flush()

    def focus_path(self, path: str) -> bool:
        """Go to a file."""
        here = path == PATH or path.startswith(f"{PATH}/")
        if here:
            self.gallery.choose(path[len(PATH) + 1 :].partition("/")[0])
            self.gallery.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return here

    def set_read_only(self, *, read_only: bool) -> None:
        """Evidence grows also when the fields take no change; a role that adds none is shown no button."""
        del read_only

    def add_row(self) -> bool:
        """A new row is a file: ask for it."""
        if self._shelf.may_attach:
            self.ask_files()
        return True

    def open(self, key: str) -> None:
        """Look at one file closely."""
        viewer = self.viewer
        if viewer is None:
            look = self._look
            viewer = self.viewer = Viewer(self._shelf, look.theme.width("context", self.window().width()))
            viewer.left.connect(self.close_file)
            viewer.save_wanted.connect(self._ask_original)
            self.addWidget(viewer)
        if not viewer.open(key):
            return
        self.setCurrentWidget(viewer)
        self.looking_changed.emit()
        viewer.canvas.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_file(self) -> None:
        """Go back to the grid, to the file that was looked at last."""
        viewer = self.viewer
        if viewer is None or viewer.row is None:
            return
        inside = self.isAncestorOf(focused) if (focused := self.window().focusWidget()) is not None else False
        self.gallery.choose(viewer.row.id)
        viewer.close_file()
        self.setCurrentWidget(self._page)
        self.looking_changed.emit()
        if inside:
            self.gallery.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_files(self) -> None:
        """Ask for files to add."""
        adding.ask_files(self._look, self, self._shelf.add)

    def ask_folder(self) -> None:
        """Ask for a folder, then tell how many pictures are in it."""
        adding.ask_folder(self._look, self, self._shelf.look_into)

    def ask_paper(self) -> None:
        """Ask for the scan of the paper that was signed by hand."""
        adding.ask_files(self._look, self, lambda paths: self._shelf.add(paths, kind=EvidenceKind.SIGNED_PAPER))

    def ask_package(self) -> None:
        """Ask where the package goes."""
        number = self._case.number if self._case is not None else ""
        adding.ask_package(self._look, self, f"{number}-evidence.zip", self._shelf.export)

    def _ask_original(self, key: str) -> None:
        row = self._shelf.row(key)
        if row is not None:
            adding.ask_original(self._look, self, row.name, lambda path: self._shelf.save(key, path))

    def _make_page(self) -> QWidget:
        look = self._look
        page = QWidget()
        page.setProperty("kind", "page")
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 10, 16, 0)
        column.setSpacing(8)
        may = self._shelf.may_attach
        header = SectionHeader(look, look.text(_TITLE), look.text(_BESIDE if may else _BESIDE_READ))
        self._add = Button(look, look.text(_ADD), icon="camera", key="Ins")
        self._card = Button(look, look.text(_CARD), icon="download")
        self._paper = Button(look, look.text(_PAPER), icon="signature")
        self._export = Button(look, look.text(_EXPORT), icon="evidence")
        acts = ((self._add, self.ask_files), (self._card, self.ask_folder), (self._export, self.ask_package))
        for button, act in acts:
            button.clicked.connect(act)
            header.add_end(button)
        column.addWidget(header)
        column.addWidget(self._make_signed())
        column.addWidget(self.gallery, 1)
        self._empty = self._make_empty()
        column.addWidget(self._empty, 1)
        return page

    def _make_signed(self) -> QWidget:
        """The way in for the paper that was signed by hand, with why it belongs here."""
        self._signed = frame("panel")
        row = QHBoxLayout(self._signed)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(12)
        row.addWidget(label(self._look.text(_SIGNED), TABLE, wrap=True), 1)
        row.addWidget(self._paper)
        self._paper.clicked.connect(self.ask_paper)
        self._signed.hide()
        return self._signed

    def _make_empty(self) -> QWidget:
        look, button = self._look, None
        if self._shelf.may_attach:
            button = Button(look, look.text(_ADD), icon="camera", key="Ins", kind=PRIMARY)
            button.clicked.connect(self.ask_files)
        said = _EMPTY_WORDS if button is not None else _EMPTY_READ
        return EmptyState(look, "evidence", title=look.text(_EMPTY), words=look.text(said), button=button)
