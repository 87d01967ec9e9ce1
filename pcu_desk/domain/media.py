"""What a file is, told by its first bytes alone; a name's ending is a claim and counts for nothing."""

from __future__ import annotations

HEAD_BYTES = 16
JPEG, PNG, WEBP, PDF, OTHER = "image/jpeg", "image/png", "image/webp", "application/pdf", "application/octet-stream"
COURIER = ".pcucourier"  # how the name of a courier file ends
PICTURES = frozenset({JPEG, PNG, WEBP})  # what is ever parsed; everything else is kept as bytes
ENDINGS = {JPEG: ".jpg", PNG: ".png", WEBP: ".webp", PDF: ".pdf", OTHER: ".bin"}


def media_of(head: bytes) -> str:
    """Return the media type of a file that begins with these bytes."""
    if head.startswith(b"\xff\xd8\xff"):
        return JPEG
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return PNG
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return WEBP
    return PDF if head.startswith(b"%PDF-") else OTHER
