"""Puts JPEGs on a page byte for byte (DCT): reads their head for size and colours, decodes and enlarges nothing."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

from pcu_desk.reports.shield import pdfdoc

_START = b"\xff\xd8"
_ALONE = frozenset((0x01, *range(0xD0, 0xD8)))  # markers without a length
_FRAMES = frozenset((0xC0, 0xC1, 0xC2))  # baseline, extended, progressive: what readers of PDF decode
_OTHER_FRAMES = frozenset((0xC3, *range(0xC5, 0xC8), *range(0xC9, 0xCC), *range(0xCD, 0xD0)))
_SPACES = {1: "DeviceGray", 3: "DeviceRGB"}
_BITS = 8


class _Jpeg(pdfdoc.PDFObject):  # type: ignore[misc]  # reportlab has no types
    """A picture in the file: the JPEG's own bytes."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def format(self, document: Any) -> Any:  # noqa: ANN401 - reportlab's untyped hook, called when saving
        """Return the stream object."""
        width, height, parts = _frame(self._data)
        stream = pdfdoc.PDFStream(content=self._data)
        stream.dictionary.dict |= {
            "Type": pdfdoc.PDFName("XObject"),
            "Subtype": pdfdoc.PDFName("Image"),
            "Width": width,
            "Height": height,
            "BitsPerComponent": _BITS,
            "ColorSpace": pdfdoc.PDFName(_SPACES[parts]),
            "Filter": pdfdoc.PDFArray([pdfdoc.PDFName("DCTDecode")]),
            "Length": len(self._data),
        }
        return stream.format(document)


def size(data: bytes) -> tuple[int, int]:
    """Return width and height in pixels. Raises ValueError for what no reader of PDF would show."""
    width, height, _ = _frame(data)
    return width, height


def place(  # noqa: PLR0917 - a place and a size, as reportlab takes them
    canvas: Any,  # noqa: ANN401 - reportlab ships no types
    data: bytes,
    left: float,
    bottom: float,
    width: float,
    height: float,
) -> None:
    """Draw a JPEG into a box, its lower left corner at (left, bottom); the same picture is in the file once."""
    _frame(data)
    name = f"photo{sha256(data).hexdigest()[:24]}"
    document = canvas._doc  # noqa: SLF001 - as reportlab's own drawImage does, without its decoding
    if document.getXObjectName(name) not in document.idToObject:
        document.addForm(name, _Jpeg(data))
    canvas.saveState()
    canvas.transform(width, 0, 0, height, left, bottom)
    canvas.doForm(name)
    canvas.restoreState()


def _frame(data: bytes) -> tuple[int, int, int]:
    """Return width, height and number of components out of the frame header."""
    if not data.startswith(_START):
        raise ValueError("not a JPEG")
    at = len(_START)
    while at + 4 <= len(data) and data[at] == 0xFF:  # noqa: PLR2004 - what begins a marker
        kind = data[at + 1]
        if kind in _ALONE or kind == 0xFF:  # noqa: PLR2004 - a filler before a marker
            at += 1 if kind == 0xFF else 2  # noqa: PLR2004 - as above
            continue
        if kind in _OTHER_FRAMES:
            break
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        if kind in _FRAMES:
            return _checked(data[at + 4 : at + 2 + length])
        at += 2 + length
    raise ValueError("a JPEG that no page can show")


def _checked(header: bytes) -> tuple[int, int, int]:
    if len(header) < 6 or header[0] != _BITS or header[5] not in _SPACES:  # noqa: PLR2004 - precision, sides, count
        raise ValueError("a JPEG of other colours than a page has")
    height, width = int.from_bytes(header[1:3], "big"), int.from_bytes(header[3:5], "big")
    if not (width and height):
        raise ValueError("a JPEG without pixels")
    return width, height, header[5]
