"""Runs inside the copy of the program that has the new fields; prints as JSON what each room makes of them."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

# ruff: noqa: E402 - the copy of the program is found once its folder is named

HERE, COPY = Path(__file__).resolve(), sys.argv[1]
sys.path[:0] = [COPY, str(HERE.parents[2])]

import pypdfium2
from PySide6.QtWidgets import QLabel, QLineEdit

from pcu_desk.domain import life
from pcu_desk.domain.canonical import canonical, digest
from pcu_desk.domain.case import Case
from pcu_desk.domain.event import Head
from pcu_desk.domain.record import decode, record_of
from pcu_desk.domain.report import ReportInput, ReportStatus
from pcu_desk.domain.unit import PortUnit
from pcu_desk.i18n.catalog import Catalog
from pcu_desk.reports.engine import PdfReports
from pcu_desk.services.cases import Cases
from pcu_desk.ui.application import prepare
from pcu_desk.ui.inspections.draft import Draft
from pcu_desk.ui.inspections.section_view import SectionView
from pcu_desk.ui.inspections.sections import SECTIONS, section_of, whole
from pcu_desk.ui.look import make_look
from pcu_desk.ui.theme import load_theme
from tests.unit.domain.samples import case_file, sample

PATHS = ("/weather", "/examination/ramp", "/seizure/items/i1/colour", "/seizure/advised/a1/name")


def filled() -> Case:
    record = case_file()
    record["weather"] = "dense fog"
    record["examination"]["ramp"] = "17"
    for item in record["seizure"]["items"]:
        item["colour"] = "olive"
    record["seizure"]["advised"] = [{"id": "a1", "name": "Лейла Садыкова"}]
    return decode(Case, record)


def printed(case: Case) -> str:
    data = canonical(record_of(case))
    head = Head("d0123456789abcdef0123", 1, "00" * 32)
    source = ReportInput(
        "seizure",
        case,
        PortUnit("GEPTI", "GE"),
        ReportStatus.DRAFT,
        ("en",),
        digest(data).hex(),
        head,
        data,
        None,
        None,
    )
    document = pypdfium2.PdfDocument(PdfReports().render(source).pdf)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


def in_the_window(case: Case) -> tuple[dict[str, list[str]], list[str]]:
    application = prepare()
    look = make_look(load_theme(), Catalog("en"))
    found, labels = {}, []
    for spec in SECTIONS:
        here = [path for path in PATHS if section_of(path) == spec.key]
        if not here:
            continue
        view = SectionView(look, whole(spec.key), PortUnit("GEPTI", "GE"))
        view.resize(1000, 700)
        view.load(Draft(case))
        view.show()
        for path in here:
            assert view.focus_path(path), path
            application.processEvents()
            found[path] = [spec.key, words(view)]
        labels += [label.text() for label in view.findChildren(QLabel)]
        labels += [label.accessibleName() for label in view.findChildren(QLabel)]
    return found, labels


def words(view: SectionView) -> str:
    focused = view.window().focusWidget()
    if isinstance(focused, QLineEdit):
        return focused.text()
    return str(focused.currentIndex().data())


def main() -> None:
    case, before = filled(), sample()
    window, labels = in_the_window(case)
    told: dict[str, Any] = {
        "template": Cases.template(),
        "missing": [[found.path, found.label.source] for found in life.missing(before)],
        "still_missing": [
            found.path for found in life.missing(case) if "weather" in found.path or "colour" in found.path
        ],
        "window": window,
        "labels": labels,
        "report": printed(case),
        "golden": canonical(record_of(before)).decode(),
    }
    sys.stdout.write(json.dumps(told))


main()
