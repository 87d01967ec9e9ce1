"""Tells whether a picture that was drawn anew is of the plainest form, with nothing beside its pixels; decodes none.

What the process that parses hands back goes onto paper and into the preview: a file that has taken that process over
must not reach another reader through it.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator

_MARKER, _SOI, _EOI = 0xFF, b"\xff\xd8", b"\xff\xd9"
_JFIF, _TABLES, _FRAME, _SCAN = 0xE0, (0xDB, 0xC4), 0xC0, 0xDA
_MARKER_INSIDE = re.compile(rb"\xff[^\x00\xd0-\xd7]", re.DOTALL)
_SIZE = 2  # a segment begins with its size, which counts itself
_BARE_HEAD = 14  # a JFIF head without a thumbnail
_BITS, _COLOURS = 8, 3
_PNG = b"\x89PNG\r\n\x1a\n"
_PLAIN_GREY = b"\x08\x00\x00\x00\x00"  # 8 bits, grey, and the only compression, filter and order


def is_plain_jpeg(data: bytes, side: int) -> bool:
    """Tell whether these are a baseline JPEG in three colours with its tables and one scan, of at most this side."""
    if not data.startswith(_SOI) or not data.endswith(_EOI):
        return False
    frames = 0
    for marker, body, end in _segments(data):
        if marker == _SCAN:
            return frames == 1 and not _MARKER_INSIDE.search(data, end, len(data) - len(_EOI))
        if marker == _FRAME:
            frames += _fits(body, side)
        elif marker == _JFIF:
            if not body.startswith(b"JFIF\x00") or len(body) != _BARE_HEAD:
                return False
        elif marker not in _TABLES:
            return False
    return False


def _segments(data: bytes) -> Iterator[tuple[int, bytes, int]]:
    """Go through the segments: marker, body, and where the next begins; ends where one is cut."""
    place = len(_SOI)
    while place + 4 <= len(data) and data[place] == _MARKER:
        size = int.from_bytes(data[place + 2 : place + 4], "big")
        end = place + 2 + size
        if size < _SIZE or end > len(data):
            return
        yield data[place + 1], data[place + 4 : end], end
        place = end


def _fits(frame: bytes, side: int) -> bool:
    if len(frame) != 6 + 3 * _COLOURS:
        return False
    depth, height, width, colours = struct.unpack_from(">BHHB", frame)
    return bool((depth, colours) == (_BITS, _COLOURS) and 0 < height <= side and 0 < width <= side)


def is_plain_png(data: bytes, side: int) -> bool:
    """Tell whether these are a grey PNG of 8 bits that holds its pixels alone, of at most this side."""
    if not data.startswith(_PNG):
        return False
    parts = list(_chunks(data))
    names = [name for name, _ in parts]
    if names[:1] != [b"IHDR"] or names[-1] != b"IEND" or set(names[1:-1]) != {b"IDAT"}:
        return False
    head = parts[0][1]
    width, height = struct.unpack_from(">II", head)
    if head[8:] != _PLAIN_GREY or not (0 < width <= side and 0 < height <= side):
        return False
    return _unpacks(b"".join(body for _, body in parts[1:-1]), height * (width + 1))


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Go through the chunks whose codes hold; ends where one is cut, wrong, or anything follows the last."""
    place = len(_PNG)
    while place + 12 <= len(data):
        size, name = struct.unpack_from(">I4s", data, place)
        end = place + 12 + size
        body = data[place + 8 : end - 4]
        if end > len(data) or data[end - 4 : end] != struct.pack(">I", zlib.crc32(name + body)):
            return
        if name == b"IEND" and (body or end != len(data)):
            return
        yield name, body
        place = end


def _unpacks(packed: bytes, size: int) -> bool:
    unpacking = zlib.decompressobj()
    try:
        whole = unpacking.decompress(packed, size + 1)
    except zlib.error:
        return False
    return len(whole) == size and unpacking.eof and not unpacking.unused_data
