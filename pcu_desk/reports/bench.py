"""Measures the room of reports: whole papers, the order of mixed scripts, any text in any field."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import Any

from PySide6.QtGui import QGuiApplication

from pcu_desk.reports import bidi, witness
from pcu_desk.reports.any_text import any_report
from pcu_desk.reports.bench_paper import bench_page, bench_papers
from pcu_desk.reports.fonts import Faces
from pcu_desk.reports.layout import Typesetter

_LEAST_SHARE = 0.999
_REPORTS, _PROCESSES, _READ_BACK, _SHOWN = 5000, 2, 10, 20


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
    "report": bench_page,
    "reports": bench_papers,
    "bidi": bench_bidi,
    "any-text": bench_any_text,
}
