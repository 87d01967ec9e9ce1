"""Measures whole papers: a page of photos and fifty pages against a bare canvas, a file's bytes, a batch's memory."""

from __future__ import annotations

import io
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import cache, partial
from multiprocessing import get_context
from pathlib import Path
from statistics import median
from typing import Any

import pikepdf
from PIL import Image
from PySide6.QtGui import QGuiApplication

from pcu_desk.assets import resource
from pcu_desk.domain.canonical import digest
from pcu_desk.domain.report import Photo, ReportInput, ReportKind
from pcu_desk.i18n.catalog import Catalog
from pcu_desk.reports import qr
from pcu_desk.reports.bench_sample import source_of
from pcu_desk.reports.engine import PdfReports
from pcu_desk.reports.finish import finish
from pcu_desk.reports.fonts import EM, Faces
from pcu_desk.reports.forms import FORMS
from pcu_desk.reports.glyphs import PageCanvas, Pen
from pcu_desk.reports.layout import Typesetter
from pcu_desk.reports.lines import Laid
from pcu_desk.reports.page import PAGE, Drawn, draw_report
from pcu_desk.reports.voices import Voice, Voices

ONE_PAGE, FIFTY_PAGES, BYTES, MEMORY = 2.5, 3.0, 1.02, 1.05
ROUNDS, LONG_ROUNDS = 15, 3
BATCH, SETTLED = 300, 30
_PHOTOS, _PHOTO = 6, (1600, 1200)
_ITEMS = 640  # on fifty pages
_PAGE_BYTES = 10 * 1024
_FILES = {("PCU Sans", False): "PCUSans-Regular.ttf", ("PCU Sans", True): "PCUSans-Bold.ttf"}
_PEER = "bare canvas, same texts, fonts, photos, QR and attachments"


@dataclass(frozen=True, slots=True)
class _Piece:
    """A string as the report placed it."""

    page: int
    text: str
    font: str
    size: float
    x: float
    y: float


def bench_page() -> list[dict[str, Any]]:
    """Return one row: CPU of the seizure report of one page and of the bare canvas."""
    return [_against("seizure report of one page, CPU", lambda number: source_of(number, 2), ROUNDS, ONE_PAGE)]


def bench_papers() -> list[dict[str, Any]]:
    """Return four rows: a page of six photos, fifty pages, a file's bytes, a batch's memory."""
    return [
        _against("a page and its annex of 6 photos (3 pages), CPU", with_photos, ROUNDS, ONE_PAGE),
        _against("seizure report of 50 pages, CPU", lambda number: source_of(number, _ITEMS), LONG_ROUNDS, FIFTY_PAGES),
        _bytes_row(),
        *_memory_rows(BATCH),
    ]


def _against(name: str, source: Callable[[int], ReportInput], rounds: int, goal: float) -> dict[str, Any]:
    """Measure in interleaved rounds; the typed texts differ in each, so that none is remembered."""
    application = QGuiApplication.instance() or QGuiApplication([])
    engine, peer = PdfReports(), _Peer(source(0))
    ours, theirs, pages = [], [], 0
    for number in range(rounds + 1):
        made = source(number)
        start = time.process_time()
        pages = engine.render(made).pages
        between = time.process_time()
        peer.render(made)
        theirs.append((time.process_time() - between) * 1000)
        ours.append((between - start) * 1000)
    assert application is not None
    mine, bare = median(ours[1:]), median(theirs[1:])
    ratio = round(mine / bare, 2)
    return {
        "name": name,
        "ours": f"{mine:.1f} ms",
        "peer": f"{bare:.1f} ms",
        "peer_name": f"{_PEER}; {pages} page(s)",
        "ratio": ratio,
        "goal": goal,
        "meets": ratio <= goal,
    }


def _bytes_row() -> dict[str, Any]:
    source = with_photos(1)
    report = PdfReports().render(source)
    least = sum(len(photo.load()) for photo in source.photos) + _font_bytes(report.pdf) + _PAGE_BYTES * report.pages
    ratio = round(len(report.pdf) / least, 3)
    return {
        "name": "a page and its annex of 6 photos (3 pages), bytes",
        "ours": f"{len(report.pdf) / 1024:.0f} KB",
        "peer": f"{least / 1024:.0f} KB",
        "peer_name": "JPEGs + fonts + 10 KB a page",
        "ratio": ratio,
        "goal": BYTES,
        "meets": ratio <= BYTES,
    }


def _font_bytes(pdf: bytes) -> int:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return sum(
            len(each.read_raw_bytes())
            for each in document.objects
            if isinstance(each, pikepdf.Stream) and "/Length1" in each
        )


def _memory_rows(batch: int) -> Iterator[dict[str, Any]]:
    """Compare the most memory that a batch ever took with what it took for its first reports, in a process of its own.

    The system keeps the mark of a process for itself alone; where it keeps none, there is no row.
    """
    if not Path("/proc/self/status").exists() or getattr(sys, "frozen", False):
        return
    with ProcessPoolExecutor(1, get_context("spawn")) as pool:
        settled, whole = pool.submit(_peaks, min(SETTLED, batch), batch).result()
    ratio = round(whole / settled, 2)
    yield {
        "name": f"batch of {batch} reports, memory",
        "ours": f"{whole / 1024:.0f} MB",
        "peer": f"{settled / 1024:.0f} MB",
        "peer_name": f"its first {min(SETTLED, batch)}; each a page and six photos",
        "ratio": ratio,
        "goal": MEMORY,
        "meets": ratio <= MEMORY,
    }


def _peaks(settled: int, batch: int) -> tuple[int, int]:
    """Make reports one after the other, as a batch does; return the peaks of memory (KB) after some and after all."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication([])
    engine, first = PdfReports(), 0
    for number in range(batch):
        engine.render(with_photos(number))
        if number + 1 == settled:
            first = _peak()
    assert application is not None
    return first, _peak()


def _peak() -> int:
    status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
    return int(status.partition("VmHWM:")[2].split()[0])


# --- what is printed ---


def with_photos(number: int) -> ReportInput:
    """Return a seizure report of one page with an annex of six photos."""
    source = source_of(number, 2)
    photos = tuple(
        Photo(
            f"f{place}",
            place,
            f"Front wall, view {place} of lot {number}",
            f"IMG_{400 + place}.JPG",
            digest(bytes((place, number % 256))).hex(),
            partial(_read, place),
        )
        for place in range(1, _PHOTOS + 1)
    )
    return replace(source, annexes=(ReportKind.PHOTOS.value,), photos=photos)


def _read(number: int) -> bytes:
    """Return the bytes of a photo as a vault does: each time others, so that none is known by where it lies."""
    return bytes(bytearray(_jpeg(number)))


@cache
def _jpeg(number: int) -> bytes:
    """Return a picture of the size in which photos are printed, with as much in it as a camera sees."""
    seed = digest(bytes((number,)))
    grain = b"".join(digest(seed + place.to_bytes(4, "big")) for place in range(400 * 300 * 3 // 32))
    coarse = Image.frombytes("RGB", (400, 300), grain).resize(_PHOTO, Image.Resampling.BICUBIC)
    out = io.BytesIO()
    coarse.save(out, "JPEG", quality=85)
    return out.getvalue()


# --- the peer ---


class _Peer:
    """Draws the strings of a report at places known beforehand, with reportlab's own fonts and pictures."""

    def __init__(self, source: ReportInput) -> None:
        from reportlab.pdfbase import pdfmetrics, ttfonts  # type: ignore[import-untyped]  # noqa: PLC0415 - behind the shield

        for (family, bold), name in _FILES.items():
            pdfmetrics.registerFont(ttfonts.TTFont(_font_name(family, bold), str(resource("fonts", name))))
        self._folder = tempfile.TemporaryDirectory(prefix="pcu-desk-bench-")
        self._pieces = [piece for piece in _pieces(source) if piece.text.strip()]

    def render(self, source: ReportInput) -> bytes:
        buffer = io.BytesIO()
        canvas = PageCanvas(buffer, pagesize=PAGE, invariant=1, pageCompression=1)
        code = qr.squares(qr.message(source))
        page = 1
        for piece in self._pieces:
            if piece.page != page:
                self._end(canvas, code)
                page = piece.page
            canvas.setFont(piece.font, piece.size)
            canvas.drawString(piece.x, piece.y, piece.text)
        for place, photo in enumerate(source.photos):
            file = Path(self._folder.name, f"{photo.id}.jpg")  # a path is embedded as it is, a stream is decoded first
            if not file.exists():
                file.write_bytes(photo.load())
            canvas.drawImage(str(file), 60 + 250 * (place % 2), 100 + 200 * (place // 2), 238, 178)
        self._end(canvas, code)
        canvas.save()
        drawn = Drawn(buffer.getvalue(), page, (), (), (0, 0), (0, 0))
        return finish(drawn, source, title="Report")

    @staticmethod
    def _end(canvas: PageCanvas, code: tuple[int, tuple[tuple[int, int, int], ...]]) -> None:
        qr.draw_qr(canvas, code, 500, 31, 51)
        canvas.showPage()


class _Listening(Pen):
    """A pen that also notes what it draws and where."""

    noted: list[_Piece]

    def draw(self, laid: Laid, left: float, top: float, width: float = 0.0) -> None:
        super().draw(laid, left, top, width)
        unit, page = laid.style.size / EM, self.canvas.getPageNumber()
        for number, line in enumerate(laid.lines):
            y = top - laid.baseline - number * laid.leading
            for run in line.runs:
                text = "".join(glyph.text for glyph in run.glyphs)
                font = _font_name(run.face.family, run.face.bold)
                x = left + run.glyphs[0].x * unit
                self.noted.append(_Piece(page, text, font, laid.style.size * run.scale, x, y))


def _font_name(family: str, bold: bool) -> str:
    return f"{family} {'Bold' if bold else 'Regular'}"


def _pieces(source: ReportInput) -> list[_Piece]:
    noted: list[_Piece] = []

    def listening(canvas: PageCanvas) -> Pen:
        pen = _Listening(canvas)
        pen.noted = noted
        return pen

    annexes = tuple(FORMS[kind] for kind in source.annexes)
    voices = Voices((Voice(Catalog("en")),))
    draw_report(Typesetter(Faces()), FORMS[source.kind], source, voices, pen=listening, annexes=annexes)
    return noted
