"""Measures a one-page report against a bare reportlab canvas with the same texts, QR code, attachment and fonts."""

from __future__ import annotations

import io
import os
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from decimal import Decimal
from multiprocessing import get_context
from statistics import median
from typing import Any

from PySide6.QtGui import QGuiApplication

from pcu_desk.assets import resource
from pcu_desk.domain import codes
from pcu_desk.domain.canonical import canonical, digest
from pcu_desk.domain.case import Case, GoodsLine, Party, Person, RouteStop, Seal, SeizedItem, Seizure, TransportUnit
from pcu_desk.domain.event import Head
from pcu_desk.domain.listed import Category, Concealment, Detection
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.officer import Officer
from pcu_desk.domain.quantity import Quantity
from pcu_desk.domain.record import encode
from pcu_desk.domain.report import ReportInput, ReportStatus
from pcu_desk.domain.unit import PortUnit, UnitName
from pcu_desk.i18n.catalog import Catalog
from pcu_desk.reports import bidi, qr, witness
from pcu_desk.reports.any_text import any_report
from pcu_desk.reports.engine import PdfReports
from pcu_desk.reports.finish import finish
from pcu_desk.reports.fonts import EM, Faces
from pcu_desk.reports.forms.seizure import SEIZURE
from pcu_desk.reports.glyphs import PageCanvas, Pen
from pcu_desk.reports.layout import Laid, Typesetter
from pcu_desk.reports.page import PAGE, Drawn, draw_report
from pcu_desk.reports.voices import Voice, Voices

_GOAL = 2.5
_LEAST_SHARE = 0.999
_REPORTS, _PROCESSES, _READ_BACK, _SHOWN = 5000, 2, 10, 20
_ROUNDS = 25
_FILES = {("PCU Sans", False): "PCUSans-Regular.ttf", ("PCU Sans", True): "PCUSans-Bold.ttf"}


@dataclass(frozen=True, slots=True)
class _Piece:
    """A string as the report placed it."""

    text: str
    font: str
    size: float
    x: float
    y: float


def bench_report() -> list[dict[str, Any]]:
    """Return one row: CPU milliseconds of ours and of the bare canvas, medians of interleaved rounds."""
    application = QGuiApplication.instance() or QGuiApplication([])
    engine, peer = PdfReports(), _Peer()
    ours, theirs = [], []
    for number in range(_ROUNDS + 2):
        source = _source(number)
        ours.append(_cpu(lambda source=source: engine.render(source)))  # type: ignore[misc]  # mypy can't type a bound default
        theirs.append(_cpu(lambda source=source: peer.render(source)))  # type: ignore[misc]  # mypy can't type a bound default
    assert application is not None
    mine, bare = median(ours[2:]), median(theirs[2:])
    return [
        {
            "name": "report, one page, CPU",
            "ours": f"{mine:.1f} ms",
            "peer": f"{bare:.1f} ms",
            "peer_name": "bare canvas, same texts, fonts, QR and attachment",
            "ratio": round(mine / bare, 2),
            "goal": _GOAL,
            "meets": mine / bare <= _GOAL,
        }
    ]


def bench_bidi() -> list[dict[str, Any]]:
    """Return one row: the lines of Unicode's test file that the layout of the reports orders as Unicode does."""
    application = QGuiApplication.instance() or QGuiApplication([])
    typesetter = Typesetter(Faces())
    outcome = bidi.compare(bidi.samples(), lambda text, rtl: bidi.visual_order(typesetter, text, rtl))
    assert application is not None
    return [
        {
            "name": "visual order, share of equal lines",
            "ours": f"{outcome.lines - len(outcome.differing)} lines",
            "peer": f"{outcome.lines} lines",
            "peer_name": f"{bidi.UNICODE_FILE.name}; lines that differ: {list(outcome.differing)}",
            "ratio": round(outcome.share, 5),
            "goal": _LEAST_SHARE,
            "meets": outcome.share >= _LEAST_SHARE,
        }
    ]


def bench_any_text(reports: int = _REPORTS, processes: int = _PROCESSES) -> list[dict[str, Any]]:
    """Return one row: reports of any text in any field that came out whole, made by several processes."""
    if getattr(sys, "frozen", False):
        found = _any_texts(0, 1, reports)
    else:
        with ProcessPoolExecutor(processes, get_context("spawn")) as pool:
            shares = [pool.submit(_any_texts, first, processes, reports) for first in range(processes)]
            found = [fault for share in shares for fault in share.result()]
    bad = {number for number, _ in found}
    return [
        {
            "name": "any text in any field, share whole",
            "ours": f"{reports - len(bad)} reports",
            "peer": f"{reports} reports",
            "peer_name": "; ".join(f"{number}: {fault}" for number, fault in found[:_SHOWN])
            or "no crash, no file opened",
            "ratio": round(1 - len(bad) / reports, 5),
            "goal": 1.0,
            "meets": not bad,
        }
    ]


def _any_texts(first: int, step: int, reports: int) -> list[tuple[int, str]]:
    """Make every `step`-th report; return number and fault of those that were not whole, a crash being a fault."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication([])
    watch = witness.Witness()
    found = []
    for number in range(first, reports, step):
        try:
            faults = watch.faults(any_report(number), read_back=number % _READ_BACK == 0)
        except Exception as crash:  # noqa: BLE001 - whatever it is, it is told
            faults = [repr(crash)]
        found += [(number, fault) for fault in faults]
    assert application is not None
    return found


BENCHES: dict[str, Callable[[], list[dict[str, Any]]]] = {
    "report": bench_report,
    "bidi": bench_bidi,
    "any-text": bench_any_text,
}


def _cpu(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return (time.process_time() - start) * 1000


class _Peer:
    """Draws the strings of the report at places known beforehand, with reportlab's own fonts."""

    def __init__(self) -> None:
        from reportlab.pdfbase import pdfmetrics, ttfonts  # type: ignore[import-untyped] # noqa: PLC0415 - the peer's

        for (family, bold), name in _FILES.items():
            pdfmetrics.registerFont(ttfonts.TTFont(_font_name(family, bold), str(resource("fonts", name))))
        self._pieces = list(_pieces(_source(0)))

    def render(self, source: ReportInput) -> bytes:
        buffer = io.BytesIO()
        canvas = PageCanvas(buffer, pagesize=PAGE, invariant=1, pageCompression=1)
        for piece in self._pieces:
            canvas.setFont(piece.font, piece.size)
            canvas.drawString(piece.x, piece.y, piece.text)
        qr.draw_qr(canvas, qr.squares(qr.message(source)), 500, 31, 51)
        canvas.showPage()
        canvas.save()
        return finish(Drawn(buffer.getvalue(), 1, (), (), (0, 0), (0, 0)), source, title="Seizure report")


class _Listening(Pen):
    """A pen that also notes what it draws and where."""

    noted: list[_Piece]

    def draw(self, laid: Laid, left: float, top: float, width: float = 0.0) -> None:
        super().draw(laid, left, top, width)
        unit = laid.style.size / EM
        for number, line in enumerate(laid.lines):
            y = top - laid.baseline - number * laid.leading
            for run in line.runs:
                text = "".join(glyph.text for glyph in run.glyphs)
                font = _font_name(run.face.family, run.face.bold)
                self.noted.append(_Piece(text, font, laid.style.size * run.scale, left + run.glyphs[0].x * unit, y))


def _font_name(family: str, bold: bool) -> str:
    return f"{family} {'Bold' if bold else 'Regular'}"


def _pieces(source: ReportInput) -> Iterator[_Piece]:
    noted: list[_Piece] = []

    def listening(canvas: PageCanvas) -> Pen:
        pen = _Listening(canvas)
        pen.noted = noted
        return pen

    draw_report(Typesetter(Faces()), SEIZURE, source, Voices((Voice(Catalog("en")),)), pen=listening)
    yield from (piece for piece in noted if piece.text.strip())


def _source(number: int) -> ReportInput:
    """Return a report of one page; the typed texts differ from round to round, so that none is remembered."""
    case = _case(number)
    data = canonical(encode(case))
    return ReportInput(
        kind=SEIZURE.kind,
        case=case,
        unit=PortUnit("GEPTI", "GE", names=(UnitName("en", "Port Control Unit, Poti", "Customs", "Poti, gate 3"),)),
        status=ReportStatus.ISSUED,
        languages=("en",),
        content_hash=digest(data).hex(),
        head=Head("d" + 20 * "0", 1000 + number, digest(data).hex()),
        case_json=data,
        seizing_officer=Officer("nino", "Nino Kapanadze", "", codes.Role.OFFICER, ""),
        approving_officer=None,
    )


def _case(number: int) -> Case:
    when = Moment.parse("2026-11-21T15:20+04:00")
    item = SeizedItem(
        id="i",
        description=f"Pressed brown substance, {number} taped packs; field test: opiates, presumptive",
        category=Category("drugs"),
        quantity=Quantity(Decimal("12.640"), codes.Unit.KG),
        net=Quantity(Decimal("12.118"), codes.Unit.KG),
        determined=codes.Weighing.WEIGHED,
        bag_seal=f"A-{20481 + number}",
    )
    person = Person(
        id="p",
        role=codes.PersonRole.WITNESS,
        name=f"Giorgi Meladze {number}",
        address=f"Poti, Agmashenebeli {number}",
        signature=codes.Signature.SIGNED,
        signed_at=when,
    )
    return Case(
        id=f"0193f0c2-7b1a-7abc-8def-{number:012d}",
        number=f"GEPTI-2026-A-{number:05d}",
        revision=1,
        place="Poti, gate 3",
        place_code="GEPTI",
        units=(TransportUnit("u", codes.UnitKind.CONTAINER, "CSQU3054383", "22G1", note=f"lane {number}"),),
        seals=(Seal("s", f"{4418 + number:06d}", codes.SealAction.FOUND, None, codes.SealState.INTACT),),
        goods=(GoodsLine("g", f"Ceramic floor tiles, lot {number}", "6907.21", "960 cartons"),),
        route=(RouteStop("r", codes.StopKind.LOADING, "Mersin", "TRMER"), RouteStop("t", None, "Baku", "AZBAK")),
        parties=(Party("a", codes.PartyRole.CONSIGNOR, f"Aytepe Yapı Ticaret {number} Ltd", country="TR"),),
        seizure=Seizure(
            number=f"GEPTI-S-2026-A-{number:04d}",
            at=when,
            grounds=f"Inside length 0.{number} m short of the standard, fresh sealant on the front wall. " * 2,
            legal_basis="L-03",
            detection=Detection("documents"),
            concealment=Concealment("structure"),
            items=tuple(replace(item, id=f"i{n}", packing=f"bag {n}") for n in range(2)),
            persons=tuple(replace(person, id=f"p{n}") for n in range(2)),
        ),
    )
