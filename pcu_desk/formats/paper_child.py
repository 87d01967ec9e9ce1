"""The process that reads a PDF from outside: it is given bytes, opens no file and no socket, holds no key.

It takes out what a report carries: attachments, marks, the codes on its pages as a reader of codes sees them, how each
page looks, signatures. It judges nothing but whether a signature fits its bytes.
"""

from __future__ import annotations

import asyncio
import hashlib
import html
import io
import logging
import re
import sys
import zlib
from collections.abc import Iterator
from typing import Any

import pikepdf
import pypdfium2  # type: ignore[import-untyped]  # it ships no types
import zxingcpp
from cryptography.hazmat.backends.openssl import backend  # noqa: F401 - loads its files now: later none may be opened
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.validation import async_validate_pdf_signature
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko_certvalidator import ValidationContext

from pcu_desk.domain.paper import FORM_FILE, MARKS, MOST_ATTACHED, MOST_PAGES, PREFIX, SOURCES
from pcu_desk.formats import pipe
from pcu_desk.formats.paper_tail import only_signed
from pcu_desk.formats.rights import give_up_rights

MOST_CODES, MOST_SIGNATURES = 16, 4
LONGEST = 200  # letters of a code or a mark
LONGEST_NAME = 120
_WIDTH = 1240  # pixels of a page that is looked at: 150 dpi of A4
_TALLEST = 4  # a page's height in its widths: it is scaled by its width
_PACKET = 256 * 1024
_MARK = re.compile(rf"<{PREFIX}:([a-z]+)>([^<]*)</{PREFIX}:\1>")
_ENCRYPTED = re.compile(rb"/Encrypt\s*(\d+\s+\d+\s+R|<<)")
_HARMLESS = (ModificationLevel.NONE, ModificationLevel.LTA_UPDATES, ModificationLevel.FORM_FILLING)
_Found = tuple[dict[str, Any], bytes]


def serve() -> int:
    """Answer frames from standard input until it ends."""
    logging.disable()
    sys.setrecursionlimit(600)
    loop = asyncio.new_event_loop()  # it needs files of its own, so it is made while files may be opened
    give_up_rights()
    return pipe.serve(lambda head, data: _answer(head, data, loop))


class _HeavyError(Exception):
    """More than a report ever holds."""


def _answer(head: dict[str, Any], data: bytes, loop: asyncio.AbstractEventLoop) -> _Found:
    try:
        if head.get("ask") == "pages":
            return {"pages": _page_count(data)}, b""
        if head.get("ask") == "signed":
            return {"only": only_signed(data, int(head["first"]))}, b""
        return _read(data, loop)
    except pikepdf.PasswordError:
        return {"fault": "locked"}, b""
    except (MemoryError, _HeavyError):
        return {"fault": "heavy"}, b""
    except Exception:  # noqa: BLE001 - whatever a hostile file makes a library say, it is a file that can't be read
        return {"fault": "unreadable"}, b""


def _opened(data: bytes) -> pikepdf.Pdf:
    if _ENCRYPTED.search(data):  # before the library looks for randomness, which this process can't open
        raise pikepdf.PasswordError
    return pikepdf.open(io.BytesIO(data), suppress_warnings=True, attempt_recovery=False)


def _page_count(data: bytes) -> int:
    with _opened(data) as pdf:
        if len(pdf.pages) > MOST_PAGES:
            raise _HeavyError
        return len(pdf.pages)


def _read(data: bytes, loop: asyncio.AbstractEventLoop) -> _Found:
    with _opened(data) as pdf:
        if pdf.is_encrypted:
            return {"fault": "locked"}, b""
        if len(pdf.pages) > MOST_PAGES:
            raise _HeavyError
        attached, source, form = _attached(pdf)
        if not attached:
            return {"fault": "bare"}, b""
        marks = _marks(pdf)
    codes, uncoded, looks = _seen(data)
    head = {
        "attached": attached,
        "sizes": [len(source), len(form)],
        "marks": marks,
        "codes": codes,
        "uncoded": uncoded,
        "signed": _signatures(data, loop) if b"/ByteRange" in data else [],
    }
    return head, source + form + b"".join(looks)


def _attached(pdf: pikepdf.Pdf) -> tuple[str, bytes, bytes]:
    """Return name and bytes of what is printed, and of the form that it is printed by."""
    files = pdf.attachments
    name = next((name for name in SOURCES if name in files), "")
    if not name or FORM_FILE not in files:
        return "", b"", b""
    return name, _unpacked(files[name].obj.EF.F), _unpacked(files[FORM_FILE].obj.EF.F)


def _unpacked(stream: pikepdf.Object) -> bytes:
    """Return a stream's bytes, never more of them than a report attaches."""
    packing = stream.get("/Filter")
    kinds = [] if packing is None else [packing] if isinstance(packing, pikepdf.Name) else list(packing.as_list())
    if "/DecodeParms" in stream or any(kind != "/FlateDecode" for kind in kinds) or len(kinds) > 1:
        raise _HeavyError
    raw = stream.read_raw_bytes()
    if not kinds and len(raw) <= MOST_ATTACHED:
        return bytes(raw)
    unpacking = zlib.decompressobj()
    data = unpacking.decompress(raw, MOST_ATTACHED + 1)
    if not kinds or len(data) > MOST_ATTACHED or not unpacking.eof:
        raise _HeavyError
    return data


def _marks(pdf: pikepdf.Pdf) -> dict[str, str]:
    """Return the marks out of the XMP packet as this program writes them; one that stands there twice says nothing.

    No XML is parsed: a packet that another program has written anew has none of these marks.
    """
    packet = pdf.Root.get("/Metadata")
    if packet is None or "/Filter" in packet:
        return {}
    raw = packet.read_raw_bytes()
    if len(raw) > _PACKET:
        raise _HeavyError
    found: dict[str, set[str]] = {}
    for name, value in _MARK.findall(raw.decode("utf-8", "replace")):
        if name in MARKS:
            found.setdefault(name, set()).add(_plain(html.unescape(value)))
    return {name: values.pop() for name, values in found.items() if len(values) == 1}


def _plain(text: str, longest: int = LONGEST) -> str:
    return text[:longest].encode("ascii", "replace").decode()


def _seen(data: bytes) -> tuple[list[str], list[int], list[bytes]]:
    """Return the distinct codes on the pages, the pages without one, and a digest of each page's pixels."""
    document = pypdfium2.PdfDocument(data)
    codes: dict[str, None] = {}
    uncoded, looks = [], []
    try:
        for number in range(len(document)):
            look, found = _look(document[number])
            looks.append(look)
            codes |= dict.fromkeys(found)
            if not found:
                uncoded.append(number + 1)
    finally:
        document.close()
    return list(codes)[:MOST_CODES], uncoded, looks


def _look(page: pypdfium2.PdfPage) -> tuple[bytes, list[str]]:
    width, height = page.get_size()
    if not 0 < height <= width * _TALLEST:
        raise _HeavyError
    bitmap = page.render(scale=_WIDTH / width, prefer_bgrx=False)
    rows = b"".join(_rows(bitmap))
    image = memoryview(rows).cast("B", shape=(bitmap.height, bitmap.width, 3))
    found = zxingcpp.read_barcodes(image, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
    size = f"{width:.2f} {height:.2f} ".encode()
    return hashlib.sha256(size + rows).digest(), sorted(_plain(code.text) for code in found)


def _rows(bitmap: pypdfium2.PdfBitmap) -> Iterator[bytes]:
    data, wide = bytes(bitmap.buffer), bitmap.width * 3
    for place in range(0, bitmap.height * bitmap.stride, bitmap.stride):
        yield data[place : place + wide]


def _signatures(data: bytes, loop: asyncio.AbstractEventLoop) -> list[dict[str, Any]]:
    """Return who signed; one that can't be read stands there as one that does not hold."""
    try:
        found = list(PdfFileReader(io.BytesIO(data)).embedded_signatures)
    except Exception:  # noqa: BLE001 - whatever a hostile file makes the library say
        return [_broken()]
    if len(found) > MOST_SIGNATURES:
        raise _HeavyError
    return [_signature(each, loop) for each in found] or [_broken()]


def _broken() -> dict[str, Any]:
    return {"signer": "", "fingerprint": "", "intact": False, "last": False}


def _signature(signature: EmbeddedPdfSignature, loop: asyncio.AbstractEventLoop) -> dict[str, Any]:
    """Return the signer by his certificate, and whether the bytes are those that he signed.

    Whether the certificate is to be trusted is for people: no list of authorities is asked, and no network.
    """
    trusted = ValidationContext(trust_roots=[], allow_fetching=False)
    try:
        status = loop.run_until_complete(async_validate_pdf_signature(signature, signer_validation_context=trusted))
    except Exception:  # noqa: BLE001 - whatever a hostile file makes the library say, it does not hold
        return _broken()
    certificate = status.signing_cert
    level = status.modification_level
    return {
        "signer": str(certificate.subject.native.get("common_name") or certificate.subject.human_friendly)[
            :LONGEST_NAME
        ],
        "fingerprint": hashlib.sha256(certificate.dump()).hexdigest(),
        "intact": bool(status.intact and status.valid),
        "last": bool(level in _HARMLESS and status.docmdp_ok),
    }
