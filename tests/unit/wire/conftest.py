from __future__ import annotations

import pytest

from tests.unit.wire.post import Post


@pytest.fixture
def post() -> Post:
    return Post()
