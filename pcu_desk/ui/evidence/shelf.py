"""The evidence of the case that is shown, for every part of its page: thumbnails, adding, words; it opens no file.

It asks the service on the other threads and keeps pictures in memory alone. Files are added one after another, each
whole or not at all: a cancel loses nothing that was added.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap

from pcu_desk.domain.case import Case, Evidence
from pcu_desk.domain.changes import Changes
from pcu_desk.domain.codes import EvidenceKind
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.officer import May
from pcu_desk.services.done import Done
from pcu_desk.services.evidence import EMPTY, HERE_ALREADY, NOT_READ
from pcu_desk.ui.evidence.pixels import painted
from pcu_desk.ui.tasks import Progress, Work
from pcu_desk.ui.workplace import Workplace

_KEPT = 400  # thumbnails in memory
_ASKED = 48  # in one question
_PICTURE = "evidence-picture"
_LOST = (EMPTY, HERE_ALREADY, NOT_READ)  # adding such a file as another kind would change nothing


@dataclass(slots=True)
class Adding:
    """Files on their way in: to what they are linked, and what has become of them so far."""

    case: str
    paths: Sequence[Path]
    kind: EvidenceKind | None = None
    item: str = ""
    point: str = ""
    added: int = 0
    refused: list[tuple[Path, UserError]] = field(default_factory=list)
    failed: Exception | None = None
    cancelled: bool = False

    @property
    def unreadable(self) -> list[Path]:
        """The files that are no pictures, though they seemed so: their bytes can be kept as they are."""
        return [path for path, error in self.refused if error.text not in _LOST]


@dataclass(frozen=True, slots=True)
class Found:
    """The pictures in a folder and below it, that may be added to a case."""

    case: str
    folder: Path
    paths: tuple[Path, ...]


class Shelf(QObject):
    """One case's evidence; each part of the page is handed it and shows what it needs."""

    thumbnails = Signal()
    finished = Signal(object)
    renewed = Signal(object)
    refused = Signal(object)
    open_wanted = Signal(str)
    found = Signal(object)
    saved = Signal(object)
    not_described = Signal(str)
    exported = Signal(object)

    def __init__(self, place: Workplace, parent: QObject | None = None) -> None:
        """Begin without a case."""
        super().__init__(parent)
        self.place, self.look = place, place.look
        self.case: Case | None = None
        self.work: Work | None = None
        self._pictures: OrderedDict[str, QPixmap] = OrderedDict()
        self._wanted: dict[str, None] = {}
        self._asking: frozenset[str] = frozenset()
        self.absent: frozenset[str] = frozenset()
        self._looked_for: tuple[str, ...] = ()
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._ask)

    def show_case(self, case: Case) -> None:
        """Know the case as it is shown now; of one that came out of a file, ask which files are here."""
        self.case = case
        keys = tuple(row.id for row in case.evidence) if case.imported is not None else ()
        if keys != self._looked_for:
            self._looked_for, self.absent = keys, frozenset()
            if keys:
                self._look_for(keys)

    @property
    def may_attach(self) -> bool:
        """Whether this officer's role adds files."""
        return self.place.session.officer.may(May.ATTACH)

    @property
    def may_export(self) -> bool:
        """Whether this officer's role takes files out."""
        return self.place.session.officer.may(May.EXPORT)

    def row(self, key: str) -> Evidence | None:
        """Return the row of a file."""
        rows = self.case.evidence if self.case is not None else ()
        return next((row for row in rows if row.id == key), None)

    def thumbnail(self, key: str) -> QPixmap | None:
        """Return a small picture that is here already; else ask for it, and tell when it has come."""
        if (known := self._pictures.get(key)) is not None:
            self._pictures.move_to_end(key)
            return known
        if key not in self._asking:
            self._wanted[key] = None
            self._turn.start()
        return None

    def add(self, paths: Sequence[Path], *, kind: EvidenceKind | None = None, item: str = "", point: str = "") -> None:
        """Add files, and of folders the pictures in them and below; tell when it has come to its end."""
        if self.case is None or not paths or not self.may_attach:
            return
        adding = Adding(self.case.id, paths, kind, item, point)
        work = self.work = self.place.tasks.work(
            lambda progress: self._add_all(adding, progress),
            failed=lambda error: setattr(adding, "failed", error),
            owner=self,
        )
        work.finished.connect(lambda: self._finish(adding, work))

    def look_into(self, folder: Path) -> None:
        """Find the pictures of a folder, an SD card's mostly, before any of them is added."""
        evidence, case = self.place.session.evidence, self.case.id if self.case is not None else ""

        def look(progress: Progress) -> Found:
            progress(0, 0, folder.name)
            found = Found(case, folder, tuple(evidence.folder(folder)))
            progress(1, 1, folder.name)  # a cancel meanwhile ends it here
            return found

        self.place.tasks.work(look, then=self.found.emit, failed=self.refused.emit, owner=self)

    def describe(self, key: str, changes: Mapping[str, Any]) -> None:
        """Save another caption, kind or link of a file."""
        case, evidence = self.case, self.place.session.evidence
        if case is None:
            return

        def failed(error: Exception) -> None:
            self.place.notices.unsaved.emit()
            self.refused.emit(error)
            self.not_described.emit(key)

        self.place.notices.saving.emit()
        self.place.tasks.write(
            lambda: evidence.describe(case.id, key, changes), then=self._described, failed=failed, owner=self
        )

    def picture(self, key: str, side: int, then: Callable[[QImage], None], failed: Callable[[Exception], None]) -> None:
        """Ask for the pixels of a picture, `side` at the most on its longer side; of several questions the newest."""
        evidence = self.place.session.evidence
        self.place.tasks.read(
            lambda: painted(evidence.picture(key, side)), then=then, failed=failed, owner=self, key=_PICTURE
        )

    def note_viewed(self, key: str) -> None:
        """Let the journal know that a file is looked at."""
        evidence = self.place.session.evidence
        self.place.tasks.write(lambda: evidence.note_viewed(key), failed=self.refused.emit, owner=self)

    def save(self, key: str, path: Path) -> None:
        """Write the bytes that were added to a file that the person named."""
        evidence = self.place.session.evidence

        def work(progress: Progress) -> None:
            progress(0, 0, path.name)
            evidence.save(key, path)

        self.place.tasks.work(work, then=lambda _none: self.saved.emit(path), failed=self.refused.emit, owner=self)

    def export(self, path: Path) -> None:
        """Write the package with every original, to be checked without this program, where the person named it."""
        case, evidence = self.case, self.place.session.evidence
        if case is None:
            return
        self.place.tasks.work(
            lambda progress: evidence.export(case.id, path, lambda done, total: progress(done, total, path.name)),
            then=lambda _done: self.exported.emit(path),
            failed=self.refused.emit,
            owner=self,
        )

    def renew(self) -> None:
        """Read the case again."""
        if self.case is not None:
            cases, key = self.place.session.cases, self.case.id
            self.place.tasks.read(
                lambda: cases.get(key), then=self.renewed.emit, failed=self.refused.emit, owner=self, key="evidence"
            )

    def _described(self, done: Done[Case]) -> None:
        self.place.notices.tell_saved()
        self.renewed.emit(done.value)

    def _add_all(self, adding: Adding, progress: Progress) -> None:
        """Add them one by one on the thread of long work; typing is saved on its own thread meanwhile."""
        evidence = self.place.session.evidence
        adding.cancelled = True  # until the last one is done
        files = [file for path in adding.paths for file in (evidence.folder(path) if path.is_dir() else (path,))]
        for place, file in enumerate(files):
            progress(place, len(files), file.name)
            done = evidence.add(adding.case, [file], kind=adding.kind, item=adding.item, point=adding.point)
            adding.added += len(done.value.rows)
            adding.refused += [(file, error) for _name, error in done.value.refused]
        adding.cancelled = False

    def _finish(self, adding: Adding, work: Work) -> None:
        self.work = None if self.work is work else self.work
        if adding.added:
            self._looked_for = ()
            for key in self.absent:
                self._pictures.pop(key, None)
            self.place.notices.tell_changed(Changes.of("case", adding.case))
            self.place.notices.tell_saved()
        self.finished.emit(adding)
        if self.case is not None and adding.case == self.case.id:
            self.renew()

    def _look_for(self, keys: tuple[str, ...]) -> None:
        evidence = self.place.session.evidence

        def take(here: frozenset[str]) -> None:
            self.absent = frozenset(keys) - here
            self.thumbnails.emit()

        self.place.tasks.read(
            lambda: evidence.here(keys), then=take, failed=self.refused.emit, owner=self, key="evidence-here"
        )

    def _ask(self) -> None:
        keys = list(self._wanted)[-_ASKED:]  # what was scrolled past is asked for when it comes back
        self._wanted.clear()
        self._asking = frozenset(keys)
        evidence = self.place.session.evidence

        def ask() -> dict[str, QImage]:
            here = evidence.thumbnails(keys)
            return {key: painted(here[key]) if key in here else QImage() for key in keys}

        self.place.tasks.read(ask, then=self._take, failed=self._give_up, owner=self)

    def _take(self, found: Mapping[str, QImage]) -> None:
        for key, image in found.items():
            self._pictures[key] = QPixmap.fromImage(image)
        while len(self._pictures) > _KEPT:
            self._pictures.popitem(last=False)
        self._asking = frozenset()
        self.thumbnails.emit()

    def _give_up(self, error: Exception) -> None:
        self._asking = frozenset()
        self.refused.emit(error)
