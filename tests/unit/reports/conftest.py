from __future__ import annotations

import subprocess
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from pcu_desk.reports.engine import PdfReports
from pcu_desk.reports.fonts import Faces
from pcu_desk.reports.layout import Typesetter


@pytest.fixture(scope="session")
def application(qapp_cls: type) -> QGuiApplication:
    return QGuiApplication.instance() or qapp_cls([])


@pytest.fixture(scope="session")
def faces(application: QGuiApplication) -> Faces:
    return Faces()


@pytest.fixture(scope="session")
def typesetter(faces: Faces) -> Typesetter:
    return Typesetter(faces)


@pytest.fixture(scope="session")
def engine(application: QGuiApplication) -> PdfReports:
    return PdfReports()


@pytest.fixture
def run(tmp_path: Path) -> Callable[..., str]:
    """Run a PDF tool on bytes and return what it printed; its own exit code decides."""

    def tool(pdf: bytes, *command: str) -> str:
        path = tmp_path / "report.pdf"
        path.write_bytes(pdf)
        arguments = [str(path) if part == "PDF" else part for part in command]
        done = subprocess.run(arguments, capture_output=True, check=True)
        return done.stdout.decode("utf-8")

    return tool


@pytest.fixture
def extracted(run: Callable[..., str]) -> Callable[[bytes], str]:
    """Return the text of a PDF in NFC with single spaces."""

    def text(pdf: bytes) -> str:
        return " ".join(unicodedata.normalize("NFC", run(pdf, "pdftotext", "-raw", "PDF", "-")).split())

    return text
