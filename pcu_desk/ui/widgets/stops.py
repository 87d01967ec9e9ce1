"""The line: what travels, drawn as stops. Solid is done, dotted is to come, a square with a bar is stuck."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from pcu_desk.ui.look import Look
from pcu_desk.ui.theme import Theme
from pcu_desk.ui.widgets import ink

# ruff: noqa: N802 - Qt's names are overridden

_MARGIN = 8
_SMALL, _BIG, _RING, _SQUARE = 3.0, 5.0, 4.0, 6.0
_STROKE = 2.0
_NAMES, _LINE, _SPACE = 22, 18, 4


@dataclass(frozen=True, slots=True)
class Track:
    """A line of `count` stops of which `reached` (1-based) is the last one reached; `stuck` marks the next."""

    count: int
    reached: int
    stuck: bool = False
    tone: str = "accent"


def draw_track(painter: QPainter, box: QRect, theme: Theme, track: Track, *, rtl: bool) -> None:
    """Draw a line of stops across a box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    points = _points(box, track.count, rtl=rtl)
    done, to_come = theme.colour("accent"), theme.colour("line-strong")
    last = track.reached + 1 if track.stuck else track.reached
    for index in range(1, track.count):
        solid = index < last
        _segment(painter, points[index - 1], points[index], done if solid else to_come, dotted=not solid)
    for index, point in enumerate(points, start=1):
        _stop(painter, point, index, track, theme)
    painter.restore()


def _points(box: QRect, count: int, *, rtl: bool) -> list[QPointF]:
    y = box.center().y() + 0.5
    step = (box.width() - 2 * _MARGIN) / max(count - 1, 1)
    xs = [box.left() + _MARGIN + step * index for index in range(count)]
    return [QPointF(x, y) for x in (reversed(xs) if rtl else xs)]


def _segment(painter: QPainter, start: QPointF, end: QPointF, colour: QColor, *, dotted: bool) -> None:
    pen = QPen(colour, _STROKE)
    if dotted:
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.1, 2.4])
    painter.setPen(pen)
    painter.drawLine(start, end)


def _stop(painter: QPainter, point: QPointF, index: int, track: Track, theme: Theme) -> None:
    if track.stuck and index == track.reached + 1:
        draw_stuck(painter, point, theme)
    elif index < track.reached:
        ink.dot(painter, point, _SMALL, fill=theme.colour("accent"), line=theme.colour("accent"), width=0)
    elif index == track.reached:
        tone = theme.colour(track.tone)
        ink.dot(painter, point, _SMALL if track.stuck else _BIG, fill=tone, line=tone, width=0)
    else:
        ink.dot(painter, point, _RING, fill=theme.colour("raised"), line=theme.colour("line-strong"), width=1.5)


def draw_stuck(painter: QPainter, point: QPointF, theme: Theme) -> None:
    """Draw the square with a bar."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("danger"))
    painter.drawRect(QRectF(point.x() - _SQUARE, point.y() - _SQUARE, 2 * _SQUARE, 2 * _SQUARE))
    painter.setBrush(theme.colour("raised"))
    painter.drawRect(QRectF(point.x() - 3, point.y() - 1, 6, 2))


class TrackLine(QWidget):
    """A line of stops as a widget; says its state in words to screen readers."""

    def __init__(self, look: Look, track: Track, spoken: str, parent: QWidget | None = None) -> None:
        """Take the track and its words."""
        super().__init__(parent)
        self._look, self._track = look, track
        self.setAccessibleName(spoken)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a height of one line."""
        return QSize(160, 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        del event
        with QPainter(self) as painter:
            draw_track(painter, self.rect(), self._look.theme, self._track, rtl=self._look.catalog.rtl)


@dataclass(frozen=True, slots=True)
class Halt:
    """A stop of a route: name, code, what stands below; `here` is where the goods are now."""

    name: str
    code: str
    below: str
    here: bool = False


class RouteLine(QWidget):
    """A route with names and dates under its stops."""

    def __init__(
        self, look: Look, halts: tuple[Halt, ...] = (), here_word: str = "", parent: QWidget | None = None
    ) -> None:
        """Take the stops and the word for the one where the goods are."""
        super().__init__(parent)
        self._look, self._halts, self._here_word = look, halts, here_word
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_halts(halts)

    def set_halts(self, halts: tuple[Halt, ...]) -> None:
        """Show another route."""
        self._halts = halts
        self.setAccessibleName(" – ".join(f"{halt.name} {halt.code}".strip() for halt in halts))
        self.setToolTip(ink.as_tip("\n".join(self._said(halt) for halt in halts)))
        self.setVisible(len(halts) > 1)
        self.update()

    def _said(self, halt: Halt) -> str:
        place = f"{halt.name} {halt.code}".strip()
        return self._look.joined(self._look.catalog.comma, place, self._below(halt))

    def _below(self, halt: Halt) -> str:
        return self._look.joined(self._look.catalog.comma, halt.below, self._here_word if halt.here else "")

    def sizeHint(self) -> QSize:
        """Return the height of the line and two lines of words."""
        return QSize(320, _NAMES + 2 * self._look.theme.tall(_LINE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line and its words."""
        del event
        if len(self._halts) < 2:  # noqa: PLR2004 - a line has two ends
            return
        here = next((i for i, halt in enumerate(self._halts) if halt.here), len(self._halts) - 1)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            column = self.width() // len(self._halts)
            points = _points(
                QRect(column // 2 - _MARGIN, 2, self.width() - column + 2 * _MARGIN, 20),
                len(self._halts),
                rtl=self._look.catalog.rtl,
            )
            self._draw_line(painter, points, here)
            line = self._look.theme.tall(_LINE)
            for index, (point, halt) in enumerate(zip(points, self._halts, strict=True)):
                self._draw_words(
                    painter, QRect(round(point.x()) - column // 2, _NAMES, column, line), halt, here=index == here
                )

    def _draw_line(self, painter: QPainter, points: list[QPointF], here: int) -> None:
        theme = self._look.theme
        for index in range(1, len(points)):
            colour = theme.colour("accent" if index <= here else "line-strong")
            _segment(painter, points[index - 1], points[index], colour, dotted=index > here)
        for index, point in enumerate(points):
            if index > here:
                ink.dot(
                    painter, point, _RING, fill=theme.colour("surface"), line=theme.colour("line-strong"), width=1.5
                )
                continue
            ink.dot(painter, point, 5, fill=theme.colour("accent"), line=theme.colour("accent"), width=0)
            if index == here:
                ink.dot(painter, point, 5, fill=theme.colour("raised"), line=theme.colour("accent"), width=5)

    def _draw_words(self, painter: QPainter, box: QRect, halt: Halt, *, here: bool) -> None:
        theme = self._look.theme
        bold, plain, rtl = theme.font("table", bold=True), theme.font("caption"), self._look.catalog.rtl
        name, code = ink.text_width(bold, halt.name), ink.text_width(plain, halt.code)
        both = name + _SPACE + code if halt.code else name
        room = ink.centred(box, min(both, box.width()) + 1, box.height())
        first = QRect(room.x(), box.y(), min(name, box.width()) + 1, box.height())
        ink.draw_text(painter, ink.mirrored(first, room, rtl=rtl), halt.name, bold, theme.colour("text"))
        if halt.code and both <= box.width():
            second = QRect(room.x() + name + _SPACE, box.y(), code + 1, box.height())
            ink.draw_text(painter, ink.mirrored(second, room, rtl=rtl), halt.code, plain, theme.colour("muted"))
        below = box.translated(0, box.height() - 1)
        words = self._look.joined(self._look.catalog.comma, halt.below, self._here_word if here else "")
        font = theme.font("caption", bold=here and not halt.below)
        ink.draw_text(painter, below, words, font, theme.colour("accent" if here else "muted"), ink.CENTRE)
