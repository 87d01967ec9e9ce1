from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from pcu_desk.wire.directory import Directory
from tests.integration.hub.running import Desk, RunningHub, enrol_desks


@dataclass
class Place:
    """A hub's folder with a desk in Poti and one in Batumi."""

    data: Path
    poti: Desk
    batumi: Desk
    directory: Directory

    def message(self, text: bytes = b"alert") -> bytes:
        return self.poti.write(text, ["GEBUS"], self.directory)


@pytest.fixture
def place(tmp_path: Path) -> Place:
    poti, batumi = Desk("GEPTI"), Desk("GEBUS")
    return Place(tmp_path / "hub", poti, batumi, enrol_desks(tmp_path / "hub", poti, batumi))


@pytest.fixture
def hub(place: Place) -> Iterator[RunningHub]:
    with RunningHub(place.data) as running:
        yield running
