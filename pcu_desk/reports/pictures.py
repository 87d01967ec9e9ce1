"""Pictures on a page: photos go into the file as they are, never decoded; an emblem is measured before it is read."""

from __future__ import annotations

import base64
import binascii
import io
import struct
from dataclasses import dataclass

from pcu_desk.reports.blocks import MM
from pcu_desk.reports.glyphs import PageCanvas, Pen, figure
from pcu_desk.reports.shield import ImageReader, pdfdoc

_DENSEST = 72 / 150  # points a pixel: no photo is enlarged beyond 150 dots an inch
_FRAME = 0.12 * MM
_START, _FILL, _SIZES = 0xD8, 0xFF, frozenset({0xC0, 0xC1, 0xC2})
_ALONE = frozenset({0x01, *range(0xD0, 0xD8)})
_SPACES = {1: "DeviceGray", 3: "DeviceRGB"}
_LONGEST_SIDE = 20_000
_PNG = b"\x89PNG\r\n\x1a\n"
_EMBLEM_BYTES, _EMBLEM_SIDE = 64 * 1024, 1024
_HEADER_END = 26


@dataclass(frozen=True, slots=True)
class Measured:
    """A JPEG's width and height in pixels and the colours of a pixel: 1 (grey) or 3."""

    width: int
    height: int
    colours: int


def measure(jpeg: bytes) -> Measured | None:
    """Read a JPEG's size from its frame header (ITU-T T.81, B.2.2); None for what is no JPEG that a page can show."""
    if jpeg[:2] != bytes((_FILL, _START)):
        return None
    place = 2
    while place + 9 < len(jpeg) and jpeg[place] == _FILL:
        kind = jpeg[place + 1]
        if kind == _FILL:
            place += 1
        elif kind in _ALONE:
            place += 2
        elif kind in _SIZES:
            return _measured(*struct.unpack_from(">BHHB", jpeg, place + 4))
        else:
            place += 2 + int.from_bytes(jpeg[place + 2 : place + 4], "big")
    return None


def _measured(precision: int, height: int, width: int, colours: int) -> Measured | None:
    shown = precision == 8 and colours in _SPACES and 0 < width <= _LONGEST_SIDE and 0 < height <= _LONGEST_SIDE  # noqa: PLR2004 - bits a colour
    return Measured(width, height, colours) if shown else None


def fitted(size: Measured, width: float, height: float) -> tuple[float, float]:
    """Return the size in points at which a picture stands in a place of `width` × `height`."""
    scale = min(width / size.width, height / size.height, _DENSEST)
    return size.width * scale, size.height * scale


def draw_jpeg(pen: Pen, jpeg: bytes, size: Measured, box: tuple[float, float, float, float]) -> None:
    """Draw a JPEG as it is into (x, y from below, width, height), in a thin frame."""
    x, y, width, height = box
    canvas = pen.canvas
    name = _embedded(canvas, jpeg, size)
    canvas._code.append(  # noqa: SLF001 - reportlab's own door decodes a JPEG to name it
        f"q {figure(width)} 0 0 {figure(height)} {figure(x)} {figure(y)} cm /{canvas._doc.getXObjectName(name)} Do Q"  # noqa: SLF001 - as above
    )
    canvas._formsinuse.append(name)  # noqa: SLF001 - as above
    canvas.setLineWidth(_FRAME)
    canvas.rect(x, y, width, height)


def _embedded(canvas: PageCanvas, jpeg: bytes, size: Measured) -> str:
    """Put a JPEG into the document once and return its name there."""
    document = canvas._doc  # noqa: SLF001 - reportlab has no public door for bytes that stay as they are
    name = f"photo{len(document.idToObject)}"
    stream = pdfdoc.PDFStream(content=jpeg, filters=[])
    stream.dictionary.dict.update(
        Type=pdfdoc.PDFName("XObject"),
        Subtype=pdfdoc.PDFName("Image"),
        Width=size.width,
        Height=size.height,
        BitsPerComponent=8,
        ColorSpace=pdfdoc.PDFName(_SPACES[size.colours]),
        Filter=pdfdoc.PDFName("DCTDecode"),
    )
    document.Reference(stream, document.getXObjectName(name))
    canvas._currentPageHasImages = 1  # noqa: SLF001 - as above
    return name


def emblem_bytes(encoded: str) -> bytes:
    """Return the PNG of an emblem (base64), b"" for none and for what is no small PNG."""
    try:
        data = base64.b64decode(encoded, validate=True)
    except (binascii.Error, ValueError):
        return b""
    if len(data) > _EMBLEM_BYTES or data[:8] != _PNG or data[12:16] != b"IHDR" or len(data) < _HEADER_END:
        return b""
    width, height = struct.unpack_from(">II", data, 16)
    return data if 0 < width <= _EMBLEM_SIDE and 0 < height <= _EMBLEM_SIDE else b""


def draw_emblem(pen: Pen, png: bytes, left: float, top: float, side: float) -> None:
    """Draw a PNG into a square whose upper left corner is (left, top), its sides in proportion."""
    pen.canvas.drawImage(
        ImageReader(io.BytesIO(png)), left, top - side, side, side, mask="auto", preserveAspectRatio=True
    )
