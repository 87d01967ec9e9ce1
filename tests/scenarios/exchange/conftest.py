from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import pytest

from pcu_desk.bootstrap import world
from pcu_desk.cli.exchange_faults.stage import Theatre


@pytest.fixture(scope="session")
def theatre() -> Iterator[Theatre]:
    """Three founded desks and a hub, shared by all faults that leave the line calm."""
    with closing(Theatre(world())) as made:
        yield made
