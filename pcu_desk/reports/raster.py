"""Pages as pixels, from memory to memory, for preview and print; knows no widget and writes no file."""

from __future__ import annotations

import threading

import pypdfium2  # type: ignore[import-untyped]  # it ships no types

from pcu_desk.domain.report import PageImage

# PDFium works in one thread at a time, wherever the call comes from.
_PDFIUM = threading.Lock()


def page(pdf: bytes, index: int, width: int) -> PageImage:
    """Render a page (from 0) `width` pixels wide as RGB without padding. Raises IndexError beyond the last page."""
    with _PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        try:
            sheet = document[index]
            bitmap = sheet.render(scale=width / sheet.get_width(), rev_byteorder=True, prefer_bgrx=False)
            return PageImage(bitmap.width, bitmap.height, _packed(bitmap))
        finally:
            document.close()


def page_count(pdf: bytes) -> int:
    """Return the number of pages."""
    with _PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return len(document)
        finally:
            document.close()


def _packed(bitmap: pypdfium2.PdfBitmap) -> bytes:
    """Return the pixels row by row, 3 bytes each, without the padding at the end of rows."""
    data = bytes(bitmap.buffer)
    row = bitmap.width * 3
    if bitmap.stride == row:
        return data[: row * bitmap.height]
    return b"".join(data[y * bitmap.stride : y * bitmap.stride + row] for y in range(bitmap.height))
