"""Pictures of the checks: the result of a real one, and how faults are told; these faults are invented."""

from __future__ import annotations

import dataclasses
import tempfile
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QWidget

from pcu_desk.domain.case import SeizedItem, Seizure
from pcu_desk.domain.codes import Unit
from pcu_desk.domain.fields import spec_of
from pcu_desk.domain.paper import PaperFinding, PaperReport
from pcu_desk.domain.ports import CaseFilter, VerifyFault
from pcu_desk.domain.printing import ReportWish
from pcu_desk.domain.quantity import Quantity
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.verification import Sentence, VerifyReport
from pcu_desk.services import paper_vault, papers
from pcu_desk.ui.checks.panel import ChecksPanel
from pcu_desk.ui.main_window import MainWindow
from pcu_desk.ui.vault.page import VaultPage

_ALTERED = QT_TRANSLATE_NOOP("verify", "The file of this evidence is not the one that was added.")
_MISSING = QT_TRANSLATE_NOOP("verify", "The journal tells of this evidence, but its file is missing.")
_FAULTY = QT_TRANSLATE_NOOP("verify", "There are faults, so this check proves the journal in no part of it.")
_FAULTS = (
    VerifyFault("row", "01a2019f-d977-72aa-a1f2-827e143a0eda", _ALTERED),
    VerifyFault("row", "01a2019f-dd8a-7e62-8595-4cea11957707", _MISSING),
)
_ITEMS = spec_of(next(field for field in dataclasses.fields(Seizure) if field.name == "items")).label
_NET = spec_of(next(field for field in dataclasses.fields(SeizedItem) if field.name == "net")).label
_KG_2, _KG_12 = (Quantity(Decimal(amount), Unit.KG) for amount in ("2.118", "12.118"))
_DIFFERENCES = (
    PaperFinding("field", paper_vault.FIELD, (("field", (_ITEMS, _NET)), ("there", _KG_2), ("here", _KG_12))),
    PaperFinding("page", papers.PAGE, (("pages", "1"),)),
)


class Shot(Protocol):
    """Names and writes a picture."""

    def take(self, widget: QWidget, name: str) -> None:
        """Write a picture of a widget."""


def take_checks(window: MainWindow, shot: Shot, wait: Callable[[Callable[[], bool]], None]) -> None:
    """Show a vault that was checked, and one with faults."""
    assert window.area is not None
    page = window.area.open("vault", "checks")
    assert isinstance(page, VaultPage)
    panel = page.panels["checks"]
    assert isinstance(panel, ChecksPanel)
    panel.begin()
    wait(lambda: bool(panel.banner.words()))
    shot.take(window, "checks")
    panel.show_report(VerifyReport(_FAULTS, (), (Sentence(_FAULTY),)))
    shot.take(window, "checks-faults")
    _take_paper(window, panel, shot, wait)


def _take_paper(window: MainWindow, panel: ChecksPanel, shot: Shot, wait: Callable[[Callable[[], bool]], None]) -> None:
    """Show a report of a real case that is what it should be, and one in which somebody wrote."""
    assert window.session is not None
    panel.result.clear()
    panel.banner.clear()
    rows = window.session.cases.rows(CaseFilter(with_seizure=True), None, 1)
    if not rows:
        return
    report = window.session.reports.render(ReportWish(rows[0].id, "seizure"))
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, f"{rows[0].number}.pdf")
        file.write_bytes(report.pdf)
        panel.paper.check(file)
        wait(lambda: bool(panel.paper.banner.words()))
    shot.take(window, "paper-equal")
    panel.paper.show_report(PaperReport(_DIFFERENCES))
    shot.take(window, "paper-differs")
