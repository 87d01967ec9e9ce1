from __future__ import annotations

import secrets

from pcu_desk.cli.exchange_faults.interleavings import interleaved
from pcu_desk.cli.exchange_faults.stage import Theatre

_STEPS = 24


def test_random_interleavings_of_work_and_faults_end_with_equal_sets_on_all_sides(theatre: Theatre) -> None:
    with theatre.own() as stage:
        assert interleaved(stage, secrets.randbelow(10**9), _STEPS) == []
