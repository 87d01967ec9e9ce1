"""Icons, tinted once per name, size, colour and device ratio; the files are black strokes on nothing."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from pcu_desk import assets


class Icons:
    """The icons of one window, mirrored in right-to-left where the tokens say so."""

    def __init__(self, mirrored: Collection[str] = (), *, rtl: bool = False, ratio: float = 1.0) -> None:
        """Take the names to mirror, the direction, and the device ratio of the screen."""
        self._mirrored = frozenset(mirrored) if rtl else frozenset[str]()
        self._ratio = ratio
        self._cache: dict[tuple[str, int, str], QPixmap] = {}

    def pixmap(self, name: str, size: int, colour: QColor) -> QPixmap:
        """Return an icon of `size` device-independent pixels in one colour."""
        key = (name, size, colour.name(QColor.NameFormat.HexArgb))
        if key not in self._cache:
            self._cache[key] = self._drawn(name, size, colour)
        return self._cache[key]

    def icon(self, name: str, size: int, colour: QColor) -> QIcon:
        """Return the same as a QIcon, for the few parts of Qt that want one."""
        return QIcon(self.pixmap(name, size, colour))

    def _drawn(self, name: str, size: int, colour: QColor) -> QPixmap:
        side = round(size * self._ratio)
        image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(str(assets.resource("icons", f"{name}.svg"))).render(painter, QRectF(0, 0, side, side))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(image.rect(), colour)
        painter.end()
        if name in self._mirrored:
            image = image.transformed(QTransform.fromScale(-1, 1))
        image.setDevicePixelRatio(self._ratio)
        return QPixmap.fromImage(image)
