from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.integration.hub.running import Desk, Place, RunningHub, enrol_desks

_numbers = itertools.count()


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningHub]:
    """One running hub for a module; each test has desks of its own at it."""
    data: Path = tmp_path_factory.mktemp("shared") / "hub"
    enrol_desks(data, Desk("GEFIR"))
    with RunningHub(data) as running:
        yield running


@pytest.fixture
def place(hub: RunningHub) -> Place:
    """Two fresh units at the running hub."""
    number = next(_numbers)
    return Place.at(hub.data, f"GE{number:03}", f"AM{number:03}")


@pytest.fixture
def lone(tmp_path: Path) -> Place:
    """Two units in a folder of their own, no hub running."""
    return Place.at(tmp_path / "hub", "GEPTI", "GEBUS")
