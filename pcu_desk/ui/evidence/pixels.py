"""From the pixels that the service hands over to what is painted; no file and no coded picture is opened here."""

from __future__ import annotations

from PySide6.QtGui import QImage

from pcu_desk.domain.report import PageImage


def painted(image: PageImage) -> QImage:
    """Return a picture in the format that Qt paints fastest, on its own memory; for any thread."""
    given = QImage(image.rgb, image.width, image.height, image.width * 3, QImage.Format.Format_RGB888)
    return given.convertToFormat(QImage.Format.Format_RGB32)
