from __future__ import annotations

import pytest

from pcu_desk.i18n.catalog import Catalog
from pcu_desk.ui.look import Look, make_look
from pcu_desk.ui.theme import load_fonts, load_theme


@pytest.fixture(scope="session")
def fonts(qapp):
    qapp.setStyle("Fusion")
    return load_fonts()


@pytest.fixture
def look(fonts) -> Look:
    return make_look(load_theme(), Catalog("en"))
