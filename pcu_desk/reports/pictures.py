"""Pictures on a page: photos and emblems go into the file as they are packed; decodes none of them."""

from __future__ import annotations

import base64
import binascii
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pcu_desk.reports.blocks import MM
from pcu_desk.reports.glyphs import PageCanvas, Pen, figure
from pcu_desk.reports.shield import pdfdoc

_DENSEST = 72 / 150  # points a pixel: no photo is enlarged beyond 150 dots an inch
_FRAME = 0.12 * MM
_START, _FILL, _SIZES = 0xD8, 0xFF, frozenset({0xC0, 0xC1, 0xC2})
_ALONE = frozenset({0x01, *range(0xD0, 0xD8)})
_SPACES = {1: "DeviceGray", 3: "DeviceRGB"}
_LONGEST_SIDE = 20_000
_EIGHT = 8  # bits a value
_PNG = b"\x89PNG\r\n\x1a\n"
_EMBLEM_BYTES, _EMBLEM_SIDE = 64 * 1024, 1024
_PNG_HEAD = struct.Struct(">IIBBBBB")
_PNG_FILTERS = 5  # ways in which a row is packed, 0 to 4 (PNG specification, clause 9)
_PNG_COLOURS = {0: 1, 2: 3}  # grey, colour: how many values a pixel has


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
    shown = precision == _EIGHT and colours in _SPACES and 0 < width <= _LONGEST_SIDE and 0 < height <= _LONGEST_SIDE
    return Measured(width, height, colours) if shown else None


def fitted(size: Measured, width: float, height: float) -> tuple[float, float]:
    """Return the size in points at which a picture stands in a place of `width` × `height`."""
    scale = min(width / size.width, height / size.height, _DENSEST)
    return size.width * scale, size.height * scale


def draw_jpeg(pen: Pen, jpeg: bytes, size: Measured, box: tuple[float, float, float, float]) -> None:
    """Draw a JPEG as it is into (x, y from below, width, height), in a thin frame."""
    stream = _image(jpeg, size, "DCTDecode")
    _draw(pen.canvas, stream, box)
    pen.canvas.setLineWidth(_FRAME)
    pen.canvas.rect(*box)


def _image(data: bytes, size: Measured, decoder: str) -> Any:  # noqa: ANN401 - reportlab ships no types
    stream = pdfdoc.PDFStream(content=data, filters=[])
    stream.dictionary.dict.update(
        Type=pdfdoc.PDFName("XObject"),
        Subtype=pdfdoc.PDFName("Image"),
        Width=size.width,
        Height=size.height,
        BitsPerComponent=8,
        ColorSpace=pdfdoc.PDFName(_SPACES[size.colours]),
        Filter=pdfdoc.PDFName(decoder),
    )
    return stream


def _draw(canvas: PageCanvas, stream: Any, box: tuple[float, float, float, float]) -> None:  # noqa: ANN401 - reportlab ships no types
    """Put an image into the document and on the page; reportlab's own door would decode it to give it a name."""
    x, y, width, height = box
    document = canvas._doc  # noqa: SLF001 - reportlab has no public door for bytes that stay as they are
    name = f"image{len(document.idToObject)}"
    document.Reference(stream, document.getXObjectName(name))
    canvas._currentPageHasImages = 1  # noqa: SLF001 - what its own door notes of an image
    canvas._formsinuse.append(name)  # noqa: SLF001 - what its own door notes of an image
    canvas._code.append(  # noqa: SLF001 - drawn by codes: its own door decodes
        f"q {figure(width)} 0 0 {figure(height)} {figure(x)} {figure(y)} cm /{document.getXObjectName(name)} Do Q"
    )


# --- emblem ---


@dataclass(frozen=True, slots=True)
class Emblem:
    """An emblem's size, and its pixels as its PNG has them packed."""

    size: Measured
    packed: bytes


def read_emblem(encoded: str) -> Emblem | None:
    """Read a PNG (base64, at most 64 KiB) of grey or colour without transparency; None for none and for any other."""
    try:
        data = base64.b64decode(encoded, validate=True)
    except (binascii.Error, ValueError):
        return None
    if len(data) > _EMBLEM_BYTES or data[:8] != _PNG:
        return None
    chunks = list(_chunks(data))
    if not chunks or chunks[0][0] != b"IHDR" or len(chunks[0][1]) != _PNG_HEAD.size:
        return None
    width, height, depth, colour, *manner = _PNG_HEAD.unpack(chunks[0][1])
    packed = b"".join(body for name, body in chunks if name == b"IDAT")
    sides = 0 < width <= _EMBLEM_SIDE and 0 < height <= _EMBLEM_SIDE
    if not (sides and packed and colour in _PNG_COLOURS and depth == _EIGHT and not any(manner)):
        return None
    size = Measured(width, height, _PNG_COLOURS[colour])
    return Emblem(size, packed) if _holds_its_rows(packed, size) else None


def _holds_its_rows(packed: bytes, size: Measured) -> bool:
    """Tell whether pixels unpack to so many rows and not a byte more: they go into the file as they are packed."""
    row = 1 + size.width * size.colours
    whole, reader = row * size.height, zlib.decompressobj()
    try:
        rows = reader.decompress(packed, whole + 1)
    except zlib.error:
        return False
    return len(rows) == whole and reader.eof and not reader.unused_data and max(rows[::row]) < _PNG_FILTERS


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    place = len(_PNG)
    while place + 12 <= len(data):
        length = int.from_bytes(data[place : place + 4], "big")
        yield data[place + 4 : place + 8], data[place + 8 : place + 8 + length]
        place += 12 + length


def draw_emblem(pen: Pen, emblem: Emblem, left: float, top: float, side: float) -> None:
    """Draw an emblem into a square whose upper left corner is (left, top), its sides in proportion, as it is packed."""
    size = emblem.size
    stream = _image(emblem.packed, size, "FlateDecode")
    rows = {"Predictor": 15, "Colors": size.colours, "BitsPerComponent": 8, "Columns": size.width}
    stream.dictionary["DecodeParms"] = pdfdoc.PDFDictionary(rows)
    scale = side / max(size.width, size.height)
    width, height = size.width * scale, size.height * scale
    box = (left + (side - width) / 2, top - (side + height) / 2, width, height)
    _draw(pen.canvas, stream, box)
