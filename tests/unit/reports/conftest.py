from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

sys.path.insert(0, str(Path(__file__).parent))  # the sample cases beside these tests


@pytest.fixture(scope="session")
def application(qapp_cls: type) -> QGuiApplication:
    return QGuiApplication.instance() or qapp_cls([])
