"""The page as it would be printed, of an invented case, made anew a moment after the last change; it saves nothing."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pcu_desk.domain.report import PageImage, RenderedReport
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.unit import PortUnit
from pcu_desk.ui import direction
from pcu_desk.ui.preview.sheet import SheetView
from pcu_desk.ui.tasks import Cancelled, Progress
from pcu_desk.ui.widgets.banner import Banner
from pcu_desk.ui.widgets.labels import CAPTION, STRONG, frame, label
from pcu_desk.ui.workplace import Workplace, sentence

_SAMPLE = QT_TRANSLATE_NOOP("forms_page", "Sample")
_WORDS = QT_TRANSLATE_NOOP("forms_page", "an invented case, as it would be printed")
_AFTER_MS = 500


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which page is to be shown."""

    kind: str
    language: str
    unit: PortUnit


class Sample(QWidget):
    """Head, what can't be printed so, and the pages; the last good ones stay while new ones are made."""

    def __init__(self, place: Workplace) -> None:
        """Begin without a page."""
        super().__init__()
        look = place.look
        self._place = place
        self._wanted: Wanted | None = None
        self.report: RenderedReport | None = None
        self.sheet, self.banner = SheetView(look, thumbs=False), Banner(look)
        self.sheet.page_wanted.connect(self._ask_page)
        self._timer = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._timer.timeout.connect(self._make)
        pane = frame("end-edge")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(pane)
        column = QVBoxLayout(pane)
        column.setContentsMargins(direction.margins(1, 0, 0, 0))
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 16, 8)
        head.setSpacing(8)
        head.addWidget(label(look.text(_SAMPLE), STRONG))
        head.addWidget(label(look.text(_WORDS), CAPTION, wrap=True), 1)
        column.addLayout(head)
        column.addWidget(self.banner)
        column.addWidget(self.sheet, 1)

    def show_sample(self, wanted: Wanted) -> None:
        """Show this one a moment later, unless another is wanted by then."""
        if wanted != self._wanted:
            self._wanted = wanted
            self._timer.start()

    def _make(self) -> None:
        wanted, forms = self._wanted, self._place.session.forms
        if wanted is None:
            return

        def work(_progress: Progress) -> RenderedReport:
            if self._wanted is not wanted:
                raise Cancelled
            return forms.sample(wanted.kind, (wanted.language,), wanted.unit)

        self._place.tasks.work(
            work,
            then=lambda report: self._show(wanted, report),
            failed=lambda error: self._say(wanted, error),
            owner=self,
        )

    def _show(self, wanted: Wanted, report: RenderedReport) -> None:
        if wanted is not self._wanted:
            return
        page = self.sheet.current
        self.banner.clear()
        self.report = report
        self.sheet.show_report(report.pages)
        self.sheet.choose(min(page, report.pages - 1))

    def _say(self, wanted: Wanted, error: Exception) -> None:
        if wanted is self._wanted:
            self.banner.say("warn", sentence(self._place.look, error))

    def _ask_page(self, index: int, width: int) -> None:
        if (report := self.report) is None:
            return
        reports = self._place.session.reports

        def take(image: PageImage) -> None:
            if self.report is report:
                self.sheet.take_page(index, image)

        self._place.tasks.work(lambda _progress: reports.page(report.pdf, index, width), then=take, owner=self)
