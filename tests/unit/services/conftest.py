from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.unit.services.fake_vault import FakeVault, assert_whole
from tests.unit.services.units import Hub, PortDesk, exchange


@pytest.fixture
def vault() -> Iterator[FakeVault]:
    """A vault in memory that must be whole at the end."""
    vault = FakeVault()
    yield vault
    assert_whole(vault)


@pytest.fixture
def pair() -> tuple[Hub, PortDesk, PortDesk]:
    """Two desks of two units and the hub between them."""
    hub, (poti, baku) = exchange("GEPTI", "AZBAK")
    return hub, poti, baku
