from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QScrollArea

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.paper import NO_PAPER, PaperFinding, PaperReport
from pcu_desk.domain.text import Text
from pcu_desk.ui.checks.paper import PaperCheck

DIFFERENCE = PaperFinding(
    "field",
    Text("t", "{field}: the file says {there}, the vault {here}."),
    (("field", (Text("t", "Items"), Text("t", "Net"))), ("there", "1 kg"), ("here", "2 kg")),
)
NOTE = PaperFinding("since", Text("t", "Since then: {act}."), (("act", Text("t", "Amended")),))


class MemoryPapers:
    def __init__(self) -> None:
        self.report: PaperReport | UserError = PaperReport()
        self.gate: threading.Event | None = None
        self.read: list[bytes] = []
        self.noted: list[PaperReport] = []

    def check(self, data: bytes, progress: Any) -> PaperReport:
        progress(1, 4)
        if self.gate is not None:
            self.gate.wait(20)
            progress(2, 4)
        self.read.append(data)
        if isinstance(self.report, UserError):
            raise self.report
        return self.report

    def note(self, report: PaperReport) -> None:
        self.noted.append(report)


@pytest.fixture
def papers(hands: Any) -> MemoryPapers:
    hands.window.session.papers = MemoryPapers()
    return hands.window.session.papers


@pytest.fixture
def sheet(hands: Any, papers: MemoryPapers) -> PaperCheck:
    return hands.area.open("vault", "checks").panels["checks"].paper


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "report.pdf"
    path.write_bytes(b"%PDF-1.7 a paper")
    return path


def test_a_chosen_file_is_compared_told_equal_and_noted(
    hands: Any, papers: MemoryPapers, sheet: PaperCheck, file: Path
) -> None:
    sheet.choose.click()
    assert sheet.asking is not None
    sheet.asking.fileSelected.emit(str(file))
    hands.until(sheet.banner.words)
    assert (sheet.banner.tone, sheet.banner.words()) == ("ok", "The paper is the one that this vault gave out.")
    assert papers.read == [b"%PDF-1.7 a paper"]
    hands.until(lambda: papers.noted == [papers.report])
    assert sheet.name.text() == "report.pdf"
    assert sheet.bar.isHidden()


def test_differences_stand_first_in_words_and_notes_below(
    hands: Any, papers: MemoryPapers, sheet: PaperCheck, file: Path
) -> None:
    papers.report = PaperReport((DIFFERENCE,) * 300, (NOTE,))
    sheet.check(file)
    hands.until(sheet.banner.words)
    assert sheet.banner.tone == "danger"
    assert sheet.banner.words().startswith("300 differences found Keep the file as it is.")
    lines = sheet.result.lines()
    assert lines[:2] == ["What differs", "Items · Net: the file says 1 kg, the vault 2 kg."]
    assert lines[-3:] == ["And 100 more.", "To be known", "Since then: Amended."]


def test_long_findings_leave_no_empty_room_below_them(hands: Any, sheet: PaperCheck) -> None:
    hands.window.resize(1280, 720)
    long = PaperFinding(
        "content", Text("t", "The hash {a} and {b}."), (("a", "7F9BE6A5 " * 12), ("b", "51FEA68F " * 12))
    )
    sheet.show_report(PaperReport((long,) * 12))
    area = hands.area.page().panels["checks"].findChild(QScrollArea)
    hands.until(lambda: 0 < area.widget().height() - sheet.geometry().bottom() < 40)


def test_a_file_that_is_no_report_is_told_with_its_sentence(
    hands: Any, papers: MemoryPapers, sheet: PaperCheck, file: Path
) -> None:
    papers.report = UserError(NO_PAPER)
    sheet.check(file)
    hands.until(sheet.banner.words)
    assert (sheet.banner.tone, sheet.banner.words()) == (
        "warn",
        "This file is no PDF that can be read. Nothing was compared.",
    )
    sheet.check(file.with_name("gone.pdf"))
    hands.until(lambda: "gone.pdf" in sheet.banner.words())
    assert papers.noted == []


def test_a_check_that_is_cancelled_says_so_and_notes_nothing(
    hands: Any, papers: MemoryPapers, sheet: PaperCheck, file: Path
) -> None:
    papers.gate = threading.Event()
    sheet.check(file)
    hands.until(lambda: sheet.bar.maximum() == 4)
    assert sheet.choose.isHidden()
    sheet.cancel.click()
    papers.gate.set()
    hands.until(sheet.banner.words)
    assert "cancelled" in sheet.banner.words()
    assert papers.noted == []


def dropped(sheet: PaperCheck, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), actions, data, left, none)
    QApplication.sendEvent(sheet, enter)
    assert enter.isAccepted()
    event = QDropEvent(QPointF(5, 5), actions, data, left, none)
    QApplication.sendEvent(sheet, event)
    assert event.dropAction() is Qt.DropAction.CopyAction


def test_one_dropped_pdf_is_compared_and_stays_where_it_is(
    hands: Any, papers: MemoryPapers, sheet: PaperCheck, file: Path
) -> None:
    dropped(sheet, file, file)
    dropped(sheet, file.with_suffix(".txt"))
    assert papers.read == []
    dropped(sheet, file)
    hands.until(sheet.banner.words)
    assert papers.read == [b"%PDF-1.7 a paper"]
    assert file.exists()
