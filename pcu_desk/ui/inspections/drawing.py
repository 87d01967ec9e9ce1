"""The drawing of a unit with its regions: coloured by state, clicked by face, never mirrored; knows no checklist."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF, QTransform
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from pcu_desk import assets
from pcu_desk.domain.codes import Finding
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets import ink

# ruff: noqa: N802 - Qt's names are overridden

_FACE, _INK = 'fill="#fff"', "#10222A"
_GROUP = '<g id="'
_HATCH = 7
_MARK, _SMALL_MARK = 11, 8
_WIDE = 360
_RING = 3.0
_TALLEST = 430
_NARROWEST = 200


@dataclass(frozen=True, slots=True)
class Region:
    """A region of a drawing: its name, where its mark stands, and its outline in the drawing's own box."""

    name: str
    anchor: QPointF
    outline: QPainterPath


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawing as it lies in resources: its box, its lines, its regions with the last one on top."""

    box: QRectF
    svg: str
    regions: tuple[Region, ...]

    def coloured(self, lines: str, plain: str, fills: Mapping[str, str]) -> bytes:
        """Return the drawing with its lines in one colour and its faces filled by region."""
        head, *groups = self.svg.split(_GROUP)
        made = [group.replace(_FACE, f'fill="{fills.get(_name(group), plain)}"') for group in groups]
        return _GROUP.join((head, *made)).replace(_INK, lines).encode()

    def region_at(self, point: QPointF) -> str:
        """Return the topmost region at a point of the drawing's box, "" where there is none."""
        return next((region.name for region in reversed(self.regions) if region.outline.contains(point)), "")

    def outline(self, name: str) -> QPainterPath:
        """Return the outline of a region."""
        return next(region.outline for region in self.regions if region.name == name)

    def seen(self, name: str) -> QPainterPath:
        """Return the part of a region that no other region covers."""
        outline, covered = self.outline(name), True
        for region in reversed(self.regions):
            covered = covered and region.name != name
            if covered:
                outline = outline.subtracted(region.outline)
        return outline


@cache
def load_drawing(name: str) -> Drawing:
    """Read a drawing and its regions."""
    spec = json.loads(assets.resource("drawings", "points.json").read_text("utf-8"))["drawings"][name]
    svg = assets.resource("drawings", f"{name}.svg").read_text("utf-8")
    regions = (Region(point["id"], QPointF(*point["anchor"]), _outline(point["polygons"])) for point in spec["points"])
    return Drawing(QRectF(*spec["view_box"]), svg, tuple(regions))


@dataclass(frozen=True, slots=True)
class Face:
    """What a region shows: the number of its point, what it gave, and its name for the tool tip."""

    number: int
    finding: Finding
    words: str


class DrawingView(QWidget):
    """A drawing; tells the region that was clicked."""

    clicked = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin without a drawing."""
        super().__init__(parent)
        self._look = look
        self._drawing: Drawing | None = None
        self._faces: dict[str, Face] = {}
        self._chosen = ""
        self._renderer = QSvgRenderer(self)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_drawing(self, name: str, faces: dict[str, Face], spoken: str) -> None:
        """Show a drawing with its faces by region; `spoken` is what screen readers say of it."""
        theme = self._look.theme
        self._drawing, self._faces = load_drawing(name), faces
        fills = {region: _fill(face.finding) for region, face in faces.items()}
        colours = {region: theme.colours[fill] for region, fill in fills.items() if fill}
        self._renderer.load(self._drawing.coloured(theme.colours["text"], theme.colours["raised"], colours))
        self.setAccessibleName(spoken)
        self.updateGeometry()
        self.update()

    def choose(self, region: str) -> None:
        """Ring a region."""
        self._chosen = region
        self.update()

    def region_at(self, place: QPointF) -> str:
        """Return the region under a place of the widget."""
        back, _ = self._scale().inverted()
        return self._drawing.region_at(back.map(place)) if self._drawing is not None else ""

    def place_of(self, region: str) -> QPointF:
        """Return where a region's mark stands in the widget."""
        assert self._drawing is not None
        found = next(known for known in self._drawing.regions if known.name == region)
        return self._scale().map(found.anchor)

    def sizeHint(self) -> QSize:
        """Return a middling size; the width gives the height."""
        return QSize(380, self.heightForWidth(380))

    def minimumSizeHint(self) -> QSize:
        """A drawing can be small, and then its faces are chosen by their numbers."""
        return QSize(_NARROWEST, self.heightForWidth(_NARROWEST))

    def hasHeightForWidth(self) -> bool:
        """The drawing keeps its shape."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that keeps the shape."""
        box = self._drawing.box if self._drawing is not None else QRectF(0, 0, 1, 1)
        return min(round(width * box.height() / box.width()), _TALLEST)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell the face that was clicked."""
        if region := self.region_at(event.position()):
            self.clicked.emit(region)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say which face is under the pointer."""
        face = self._faces.get(self.region_at(event.position()))
        self.setCursor(Qt.CursorShape.PointingHandCursor if face else Qt.CursorShape.ArrowCursor)
        self.setToolTip(f"{face.number}  {face.words}" if face else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the unit, the hatch of what is suspicious, the ring of the chosen face, and the marks."""
        del event
        if self._drawing is None:
            return
        with QPainter(self) as painter:
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            scale = self._scale()
            self._renderer.render(painter, scale.mapRect(self._drawing.box))
            for name, face in self._faces.items():
                if face.finding is Finding.SUSPICIOUS:
                    self._hatch(painter, scale.map(self._drawing.seen(name)))
            if self._chosen in self._faces:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(self._look.theme.colour("focus"), _RING))
                painter.drawPath(scale.map(self._drawing.outline(self._chosen)))
            for name, face in self._faces.items():
                self._mark(painter, self.place_of(name), face)

    def _scale(self) -> QTransform:
        if self._drawing is None:
            return QTransform()
        box = self._drawing.box
        factor = min(self.width() / box.width(), self.height() / box.height())
        move = QTransform.fromTranslate(
            (self.width() - factor * box.width()) / 2 - factor * box.x(),
            (self.height() - factor * box.height()) / 2 - factor * box.y(),
        )
        return QTransform.fromScale(factor, factor) * move

    def _hatch(self, painter: QPainter, outline: QPainterPath) -> None:
        painter.save()
        painter.setClipPath(outline)
        painter.setPen(QPen(self._look.theme.colour("danger"), 1))
        box = outline.boundingRect()
        x = box.left() - box.height()
        while x < box.right():
            painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()))
            x += _HATCH
        painter.restore()

    def _mark(self, painter: QPainter, centre: QPointF, face: Face) -> None:
        theme = self._look.theme
        wide = self._drawing is not None and self._scale().m11() * self._drawing.box.width() >= _WIDE
        radius = _MARK if wide else _SMALL_MARK
        box = QRect(round(centre.x()) - radius, round(centre.y()) - radius, 2 * radius, 2 * radius)
        font = theme.code_font("caption", bold=True)
        on_tone = theme.colour("surface" if theme.dark else "raised")
        if face.finding is Finding.CLEAR:
            ink.dot(painter, centre, radius, fill=theme.colour("ok"), line=on_tone, width=1)
            tick = 2 * radius - 8
            painter.drawPixmap(ink.centred(box, tick, tick), self._look.icons.pixmap("check", tick, on_tone))
            return
        if face.finding is Finding.SUSPICIOUS:
            ink.draw_frame(painter, box, fill=theme.colour("danger"), line=on_tone, radius=2)
            ink.draw_text(painter, box, f"{face.number}!", font, on_tone, ink.CENTRE)
            return
        ink.dot(painter, centre, radius, fill=theme.colour("raised"), line=theme.colour("text"), width=1.5)
        ink.draw_text(painter, box, str(face.number), font, theme.colour("text"), ink.CENTRE)


def _fill(finding: Finding) -> str:
    return {Finding.CLEAR: "ok-soft", Finding.SUSPICIOUS: "danger-soft"}.get(finding, "")


def _name(group: str) -> str:
    return group.partition('"')[0]


def _outline(polygons: list[list[list[float]]]) -> QPainterPath:
    outline = QPainterPath()
    outline.setFillRule(Qt.FillRule.WindingFill)
    for polygon in polygons:
        outline.addPolygon(QPolygonF([QPointF(*point) for point in polygon]))
        outline.closeSubpath()
    return outline
