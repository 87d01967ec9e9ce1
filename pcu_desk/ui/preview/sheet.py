"""Pages of a report as pictures: one large, the others small beside it; a page is painted when it is asked for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from pcu_desk.domain.report import PageImage
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets import ink
from pcu_desk.ui.widgets.buttons import CHIP, Button
from pcu_desk.ui.widgets.labels import CAPTION, TABLE, frame, label

# ruff: noqa: N802 - Qt's names are overridden

_PAGE_OF = QT_TRANSLATE_NOOP("report_page", "Page {page} of {pages}")
_ZOOM = QT_TRANSLATE_NOOP("report_page", "Zoom")
_WIDTH = QT_TRANSLATE_NOOP("report_page", "Width")
_PAGE = QT_TRANSLATE_NOOP("report_page", "Page")
_FULL = QT_TRANSLATE_NOOP("report_page", "100 %")
_NEXT = QT_TRANSLATE_NOOP("report_page", "Next page")
_BACK = QT_TRANSLATE_NOOP("report_page", "Previous page")
WIDTH, PAGE, FULL = "width", "page", "full"
THUMB = 84
_THUMB_HEIGHT = 119
_MARGIN = 24
_FULL_WIDTH = 794  # 210 mm at 96 dots an inch
_ASPECT = 297 / 210


def to_image(image: PageImage) -> QImage:
    """Return the picture of a page's RGB bytes, which must outlive it; for any thread."""
    return QImage(image.rgb, image.width, image.height, image.width * 3, QImage.Format.Format_RGB888)


def to_pixmap(image: PageImage, ratio: float = 1.0) -> QPixmap:
    """Return the pixmap of a page; for the window's thread alone."""
    pixmap = QPixmap.fromImage(to_image(image))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


class Thumb(QAbstractButton):
    """A small page and its number."""

    def __init__(self, look: Look, number: int) -> None:
        """Take the page's number, from 1."""
        super().__init__()
        self._look, self.number = look, number
        self._pixmap: QPixmap | None = None
        self.setCheckable(True)
        self.setAccessibleName(str(number))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_page(self, pixmap: QPixmap) -> None:
        """Show the page's picture."""
        self._pixmap = pixmap
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of picture and number."""
        return QSize(THUMB, _THUMB_HEIGHT + 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the paper, its picture, and the frame of the chosen one."""
        del event
        theme = self._look.theme
        with QPainter(self) as painter:
            box = QRect(0, 0, THUMB, _THUMB_HEIGHT)
            painter.fillRect(box, Qt.GlobalColor.white)
            if self._pixmap is not None:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawPixmap(box, self._pixmap)
            colour = theme.colour("accent" if self.isChecked() else "line-strong")
            ink.draw_frame(painter, box, fill=None, line=colour, radius=0, width=2 if self.isChecked() else 1)
            below = QRect(0, _THUMB_HEIGHT + 3, THUMB, 18)
            ink.draw_text(painter, below, str(self.number), theme.font("table"), theme.colour("text"), ink.CENTRE)


class SheetView(QWidget):
    """Tool row, small pages, and the large one."""

    page_wanted = Signal(int, int)

    def __init__(self, look: Look, *, thumbs: bool = True) -> None:
        """Begin without pages; `thumbs` shows the small ones."""
        super().__init__()
        self._with_thumbs = thumbs
        self._look, self._pages, self.current, self._zoom = look, 0, 0, WIDTH
        self._thumbs: list[Thumb] = []
        self._large: dict[int, QPixmap] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_tools())
        row = QHBoxLayout()
        row.setSpacing(0)
        self._strip_area, self._strip = _strip()
        if not thumbs:
            self._strip_area.hide()
        self._area = QScrollArea()
        self._area.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._area.setStyleSheet(f"background: {look.theme.colours['sunken']};")
        self._paper = QLabel()
        self._paper.setStyleSheet("background: white;")
        self._area.setWidget(self._paper)
        self._area.viewport().installEventFilter(self)
        row.addWidget(self._strip_area)
        row.addWidget(self._area, 1)
        column.addLayout(row, 1)
        self.choose_zoom(WIDTH)

    @property
    def painted(self) -> bool:
        """Tell whether the page that is chosen is shown."""
        return self.current in self._large

    def show_report(self, pages: int) -> None:
        """Show a report of so many pages from its first."""
        self._pages, self._large = pages, {}
        while (item := self._strip.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        self._thumbs = [Thumb(self._look, number) for number in range(1, pages + 1)] if self._with_thumbs else []
        for thumb in self._thumbs:
            thumb.clicked.connect(lambda _on=False, n=thumb.number: self.choose(n - 1))
            self._strip.addWidget(thumb)
            self.page_wanted.emit(thumb.number - 1, THUMB * 2)
        self._strip.addStretch(1)
        if pages:
            self.choose(0)
        else:
            self._words.setText("")
            self._show()

    def take_page(self, index: int, image: PageImage) -> None:
        """Take a page that was asked for: small ones for the strip, the rest for the paper."""
        if image.width <= THUMB * 2:
            if index < len(self._thumbs):
                self._thumbs[index].show_page(to_pixmap(image))
            return
        self._large[index] = to_pixmap(image, self.devicePixelRatio())
        if index == self.current:
            self._show()

    def choose(self, index: int) -> None:
        """Show a page."""
        if not 0 <= index < self._pages:
            return
        self.current = index
        self._words.setText(self._look.text(_PAGE_OF, page=index + 1, pages=self._pages))
        for thumb in self._thumbs:
            thumb.setChecked(thumb.number == index + 1)
        self._show()
        self._area.verticalScrollBar().setValue(0)

    def choose_zoom(self, zoom: str) -> None:
        """Show the page at the window's width, whole, or at its size on paper."""
        self._zoom = zoom
        for name, button in self._zooms.items():
            button.setChecked(name == zoom)
        self._large = {}
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the page when the room changes."""
        if event.type() == QEvent.Type.Resize and self._zoom != FULL:
            self._large = {}
            self._show()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages with Page Up and Page Down."""
        step = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}.get(Qt.Key(event.key()))
        if step:
            self.choose(self.current + step)
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        if not self._pages:
            self._paper.resize(0, 0)
            self._paper.setPixmap(QPixmap())
            return
        pixmap = self._large.get(self.current)
        if pixmap is None:
            self.page_wanted.emit(self.current, round(self._page_width() * self.devicePixelRatio()))
            return
        self._paper.setPixmap(pixmap)
        self._paper.resize(pixmap.deviceIndependentSize().toSize())

    def _page_width(self) -> int:
        room = self._area.viewport().size()
        wide = max(room.width() - 2 * _MARGIN, 3 * THUMB)
        if self._zoom == FULL:
            return _FULL_WIDTH
        return wide if self._zoom == WIDTH else min(wide, round((room.height() - 16) / _ASPECT))

    def _make_tools(self) -> QWidget:
        look = self._look
        box = frame("bottom-edge")
        box.setFixedHeight(44)
        row = QHBoxLayout(box)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        for icon, words, step in (("chevron-back", _BACK, -1), ("chevron-next", _NEXT, 1)):
            button = Button(look, "", icon=icon)
            button.setAccessibleName(look.text(words))
            button.setToolTip(look.text(words))
            button.clicked.connect(lambda _on=False, step=step: self.choose(self.current + step))
            row.addWidget(button)
        self._words = label("", TABLE)
        row.insertWidget(1, self._words)
        row.addStretch(1)
        row.addWidget(label(look.text(_ZOOM), CAPTION))
        self._zooms: dict[str, Button] = {}
        for name, text in ((WIDTH, _WIDTH), (PAGE, _PAGE), (FULL, _FULL)):
            button = self._zooms[name] = Button(look, look.text(text), kind=CHIP)
            button.clicked.connect(lambda _on=False, name=name: self.choose_zoom(name))
            row.addWidget(button)
        return box


def _strip() -> tuple[QScrollArea, QVBoxLayout]:
    area = QScrollArea()
    area.setFixedWidth(THUMB + 32)
    area.setWidgetResizable(True)
    inside = QWidget()
    inside.setProperty("kind", "page")
    strip = QVBoxLayout(inside)
    strip.setContentsMargins(8, 16, 8, 16)
    strip.setSpacing(8)
    area.setWidget(inside)
    return area, strip
