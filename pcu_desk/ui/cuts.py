"""Finds words in a window that are cut, shortened without a tool tip, or lie over others; mends nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QToolTip,
    QWidget,
)

from pcu_desk.ui.inspections.grid import Grid
from pcu_desk.ui.widgets import ink
from pcu_desk.ui.widgets.line import room_in

CUT, SHORTENED, OVER, CRUSHED = "cut", "shortened without a tool tip", "lies over", "crushed"
_TOUCH = 3  # pixels by which two boxes may meet: frames and rounded widths
_NO_TIP = "\N{INVISIBLE SEPARATOR}"
_MAY_BREAK = "\N{ZERO WIDTH SPACE}"


@dataclass(frozen=True, slots=True)
class Cut:
    """Words that are not whole where they stand: how, in what, which, and how many pixels they have and need."""

    fault: str
    kind: str
    words: str
    has: int
    needs: int

    def __str__(self) -> str:
        """Say it in a line."""
        return f"{self.fault}: {self.kind} “{self.words}” has {self.has} px, needs {self.needs}"


def cuts(root: QWidget) -> tuple[Cut, ...]:
    """Look at everything in a window that shows, also below the edge of what scrolls; each fault once."""
    found = [*_painted(root)]
    shown = [widget for widget in root.findChildren(QWidget) if _shows(widget, root)]
    found += [cut for widget in shown for cut in _fitted(widget)]
    found += [cut for widget in shown for cut in _crushed(widget)]
    found += _lying_over(shown)
    return tuple(dict.fromkeys(found))


def _shows(widget: QWidget, root: QWidget) -> bool:
    return widget.isVisibleTo(root) and widget.width() > 0 and widget.height() > 0


# --- what is painted by the window's own hand ---


@dataclass(frozen=True, slots=True)
class _Heard:
    widget: QWidget
    box: QRect
    words: str
    needs: int


def _painted(root: QWidget) -> Iterator[Cut]:
    """Paint everything once, and give each text that was shortened where no tool tip tells the whole."""
    heard: list[_Heard] = []

    def notice(painter: QPainter, box: QRect, text: str, needs: int) -> None:
        device = painter.device()
        if isinstance(device, QWidget):
            heard.append(_Heard(device, painter.transform().mapRect(box), text, needs))

    with ink.watched(notice):
        root.grab()
        for area in root.findChildren(QScrollArea):
            inside = area.widget()
            if area.isVisibleTo(root) and inside is not None:
                inside.grab()
    for each in dict.fromkeys(heard):
        if each.words.strip() and not _tip(each.widget, each.box.center()):
            kind = f"{type(each.widget).__name__} in {_owner(each.widget)}"
            yield Cut(SHORTENED, kind, each.words, each.box.width(), each.needs)


def _tip(widget: QWidget, at: QPoint) -> str:
    """Return the tool tip that a pointer resting there would bring."""
    QToolTip.showText(QPoint(), _NO_TIP, widget)  # a tip that is hidden keeps its words for a while
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, at, widget.mapToGlobal(at)))
    told = QToolTip.text()
    QToolTip.hideText()
    return widget.toolTip() if told == _NO_TIP else told


def _owner(widget: QWidget) -> str:
    parent = widget.parentWidget()
    return type(parent).__name__ if parent is not None else "nothing"


# --- what Qt paints ---


def _fitted(widget: QWidget) -> Iterator[Cut]:
    match widget:
        case QLabel():
            yield from _label(widget)
        case QCheckBox() | QRadioButton() | QPushButton():
            yield from _cut(widget, widget.text(), widget.width(), widget.sizeHint().width())
        case QComboBox() if type(widget).paintEvent is QComboBox.paintEvent:  # else it is heard as it paints
            yield from _choice(widget)
        case QLineEdit():
            yield from _line(widget)
        case QTabBar():
            for number in range(widget.count()):
                needs = widget.fontMetrics().horizontalAdvance(widget.tabText(number))
                yield from _cut(widget, widget.tabText(number), widget.tabRect(number).width(), needs)
        case Grid():
            for words, has, needs in widget.heads():
                yield from _cut(widget.horizontalHeader(), words, has, needs)
        case QToolButton():
            yield from _cut(widget, widget.text(), widget.width(), widget.sizeHint().width())


def _label(label: QLabel) -> Iterator[Cut]:
    words = label.text()
    if not words.strip() or label.textFormat() == Qt.TextFormat.RichText:
        return
    room, metrics = label.contentsRect(), label.fontMetrics()
    if label.wordWrap():
        longest = max(words.replace(_MAY_BREAK, " ").split(), key=metrics.horizontalAdvance)
        yield from _cut(label, longest, room.width(), metrics.horizontalAdvance(longest))
        needs = label.heightForWidth(label.width())
        if needs > label.height() + _TOUCH:
            yield Cut(CUT, _kind(label), words, label.height(), needs)
    else:
        widest = max(metrics.horizontalAdvance(line) for line in words.splitlines())
        yield from _cut(label, words, room.width(), widest)


def _line(line: QLineEdit) -> Iterator[Cut]:
    """Look at what was typed, or is asked for, in a line that hides nothing."""
    words = (line.text() or line.placeholderText()) if line.echoMode() is QLineEdit.EchoMode.Normal else ""
    has, needs = room_in(line), line.fontMetrics().horizontalAdvance(words)
    if needs > has and not _tip(line, line.rect().center()):
        yield Cut(CUT, _kind(line), words, has, needs)


def _choice(box: QComboBox) -> Iterator[Cut]:
    option = QStyleOptionComboBox()
    option.initFrom(box)
    option.rect = box.rect()
    option.editable = box.isEditable()
    field = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    )
    words = box.currentText()
    yield from _cut(box, words, field.width(), box.fontMetrics().horizontalAdvance(words))


def _cut(widget: QWidget, words: str, has: int, needs: int) -> Iterator[Cut]:
    if words.strip() and needs > has + 1 and not _told(widget, words):
        yield Cut(CUT, _kind(widget), words, has, needs)


def _told(widget: QWidget, words: str) -> bool:
    return bool(words and widget.toolTip())


def _kind(widget: QWidget) -> str:
    return f"{type(widget).__name__} in {_owner(widget)}"


def _crushed(widget: QWidget) -> Iterator[Cut]:
    """Give a control that is lower than its words need."""
    if isinstance(widget, QAbstractButton | QLineEdit | QComboBox) and _words(widget):
        has, needs = widget.height(), widget.fontMetrics().height()
        if has < needs:
            yield Cut(CRUSHED, _kind(widget), _words(widget), has, needs)


# --- what lies over other words ---


def _lying_over(shown: Iterable[QWidget]) -> Iterator[Cut]:
    """Give neighbours in one parent, both with words, whose boxes share more than their edges."""
    by_parent: dict[int, list[QWidget]] = {}
    for widget in shown:
        if not widget.isWindow() and _words(widget) and not isinstance(widget.parentWidget(), QAbstractScrollArea):
            by_parent.setdefault(id(widget.parentWidget()), []).append(widget)
    for widgets in by_parent.values():
        for one, other in combinations(widgets, 2):
            shared = one.geometry() & other.geometry()
            if shared.width() > _TOUCH and shared.height() > _TOUCH:
                yield Cut(OVER, f"{_kind(one)} and {type(other).__name__}", f"{_words(one)} | {_words(other)}", 0, 0)


def _words(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        return widget.text()
    return widget.currentText() if isinstance(widget, QComboBox) else ""
