"""The sections of a page as tabs with what is missing in each; those that do not fit go under "More"."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLayout, QMenu, QSizePolicy, QWidget

from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets import ink
from pcu_desk.ui.widgets.menu import open_under

# ruff: noqa: N802 - Qt's names are overridden

_MORE = QT_TRANSLATE_NOOP("shell", "More")
_PADDING = 8
_GAP = 6
_COUNT_HEIGHT = 16
_UNDERLINE = 3


@dataclass(frozen=True, slots=True)
class Section:
    """A section: key, title, number of missing fields, whether it is complete, and a neutral count such as 5/7."""

    key: str
    title: str
    missing: int = 0
    done: bool = False
    count: int | str = 0


class Tab(QAbstractButton):
    """One tab: title, then a tick, a count of what is missing, or a neutral count."""

    def __init__(self, look: Look, section: Section, parent: QWidget | None = None) -> None:
        """Take the section to show."""
        super().__init__(parent)
        self._look, self.section = look, section
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_section(section)

    def set_section(self, section: Section) -> None:
        """Show other counts."""
        self.section = section
        self.setText(section.title)
        self.setAccessibleName(f"{section.title} {section.missing or ''}".strip())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size; the bold title's width is kept so that choosing moves nothing."""
        theme = self._look.theme
        return QSize(self._title_width() + self._mark_width() + 2 * _PADDING, theme.heights["tab"])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move to the neighbour with the arrow keys."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        rtl = self._look.catalog.rtl
        if isinstance(bar := self.parentWidget(), SectionBar):
            bar.step(-step if rtl else step)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw title, mark and underline."""
        del event
        theme, rtl = self._look.theme, self._look.catalog.rtl
        chosen = self.isChecked()
        with QPainter(self) as painter:
            box = QRect(_PADDING, 0, self._title_width(), self.height())
            colour = theme.colour("text" if chosen or self.underMouse() else "muted")
            place = ink.mirrored(box, self.rect(), rtl=rtl)
            ink.draw_text(painter, place, self.section.title, theme.font("table", bold=chosen), colour)
            self._draw_mark(painter, box.right() + _GAP)
            if chosen:
                line = QRect(_PADDING - 4, self.height() - _UNDERLINE, self.width() - 2 * _PADDING + 8, _UNDERLINE)
                painter.fillRect(line, theme.colour("accent"))

    def _title_width(self) -> int:
        return ink.text_width(self._look.theme.font("table", bold=True), self.section.title) + 1

    def _count(self) -> str:
        count = self.section.missing or self.section.count
        return self._look.count(count) if isinstance(count, int) and count else str(count or "")

    def _mark_width(self) -> int:
        if self._count():
            return ink.text_width(self._look.theme.font("caption", bold=True), self._count()) + 8 + _GAP
        return 16 + _GAP if self.section.done else 0

    def _draw_mark(self, painter: QPainter, x: int) -> None:
        theme, rtl = self._look.theme, self._look.catalog.rtl
        if count := self._count():
            tone = "warn" if self.section.missing else "muted"
            width = self._mark_width() - _GAP
            height = theme.tall(_COUNT_HEIGHT)
            box = QRect(x, (self.height() - height) // 2, width, height)
            box = ink.mirrored(box, self.rect(), rtl=rtl)
            ink.draw_frame(
                painter, box, fill=theme.colour("warn-soft" if tone == "warn" else "sunken"), line=None, radius=2
            )
            ink.draw_text(painter, box, count, theme.font("caption", bold=True), theme.colour(tone), ink.CENTRE)
        elif self.section.done:
            box = ink.mirrored(QRect(x, (self.height() - 16) // 2 + 1, 16, 16), self.rect(), rtl=rtl)
            painter.drawPixmap(box, self._look.pixmap("check", 16, "ok"))


class SectionBar(QWidget):
    """A row of tabs; emits the key of the one that was chosen."""

    chosen = Signal(str)

    def __init__(self, look: Look, sections: tuple[Section, ...], parent: QWidget | None = None) -> None:
        """Take the sections in their order."""
        super().__init__(parent)
        self._look = look
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2)
        self._row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._tabs = {section.key: Tab(look, section, self) for section in sections}
        for key, tab in self._tabs.items():
            tab.clicked.connect(lambda _checked=False, key=key: self.choose(key))
            self._row.addWidget(tab)
        self._more = Tab(look, Section("", look.text(_MORE)), self)
        self._more.setCheckable(False)
        self._more.clicked.connect(self._open_more)
        self._row.addWidget(self._more)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.current = sections[0].key if sections else ""

    def set_section(self, section: Section) -> None:
        """Show other counts on a tab."""
        self._tabs[section.key].set_section(section)
        self._fit()

    def choose(self, key: str) -> None:
        """Choose a section by its key; a focus that is on a tab goes along."""
        followed = any(tab.hasFocus() for tab in (*self._tabs.values(), self._more))
        self.current = key
        for name, tab in self._tabs.items():
            tab.setChecked(name == key)
        self._fit()
        if followed:
            self.focus_current()
        self.chosen.emit(key)

    def step(self, by: int) -> None:
        """Choose and focus the neighbour."""
        keys = list(self._tabs)
        key = keys[(keys.index(self.current) + by) % len(keys)]
        self.choose(key)
        self._tabs[key].setFocus(Qt.FocusReason.TabFocusReason)

    def focus_current(self) -> None:
        """Give the focus to the tab of the section that is shown."""
        self._tabs[self.current].setFocus(Qt.FocusReason.OtherFocusReason)

    def keys(self) -> tuple[str, ...]:
        """Return the keys in their order."""
        return tuple(self._tabs)

    def sizeHint(self) -> QSize:
        """Return the height of a tab."""
        return QSize(200, self._look.theme.heights["tab"])

    def minimumSizeHint(self) -> QSize:
        """Ask for little: what does not fit goes under More."""
        return QSize(120, self._look.theme.heights["tab"])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the tabs anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        widths = {key: tab.sizeHint().width() + 2 for key, tab in self._tabs.items()}
        fits = sum(widths.values()) <= self.width() or self.width() == 0
        room = self.width() - (0 if fits else self._more.sizeHint().width() + 2)
        room -= widths.get(self.current, 0)
        for key, tab in self._tabs.items():
            if key != self.current:
                room -= widths[key]
            tab.setVisible(fits or key == self.current or room >= 0)
        self._more.setVisible(not fits)

    def _open_more(self) -> None:
        menu = QMenu(self)
        for key, tab in self._tabs.items():
            if not tab.isVisibleTo(self):
                menu.addAction(tab.text()).triggered.connect(lambda _checked=False, key=key: self.choose(key))
        open_under(menu, self._more)
