"""The program's picture as Windows wants it: one .ico of seven sizes, drawn by Qt from the SVG. It keeps none."""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

SIZES = (16, 20, 24, 32, 48, 64, 256)
_LARGE = 64  # from here on compressed, as Windows itself does


def write(svg: Path, out: Path) -> None:
    """Draw `svg` in every size and write the file. Runs Qt without a screen, in this process."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice  # noqa: PLC0415 - only this needs Qt
    from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter  # noqa: PLC0415 - Qt draws the icon and nothing else here
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - Qt draws the icon and nothing else here

    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    drawing = QSvgRenderer(str(svg))
    pictures = []
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        drawing.render(painter)
        painter.end()
        if size < _LARGE:
            pictures.append(_bitmap(bytes(image.constBits()), size))
            continue
        held = QByteArray()
        buffer = QBuffer(held)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(image)
        pictures.append(bytes(held.data()))
    del application
    out.write_bytes(pack(pictures))


def pack(pictures: list[bytes]) -> bytes:
    """Return an .ico of pictures, one for each of SIZES."""
    at = 6 + 16 * len(pictures)
    head = struct.pack("<HHH", 0, 1, len(pictures))
    for size, picture in zip(SIZES, pictures, strict=True):
        side = size % 256
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), at)
        at += len(picture)
    return head + b"".join(pictures)


def _bitmap(pixels: bytes, size: int) -> bytes:
    """Return BGRA pixels as the icon's own kind of bitmap: rows from below, an empty mask behind."""
    row = 4 * size
    rows = [pixels[at : at + row] for at in range(0, row * size, row)]
    mask = bytes((size + 31) // 32 * 4 * size)
    head = struct.pack("<IiiHHIIiiII", 40, size, 2 * size, 1, 32, 0, row * size, 0, 0, 0, 0)
    return head + b"".join(rows[::-1]) + mask
