from __future__ import annotations

from pcu_desk.sync.bench import bench_outbox


def test_the_outbox_row_measures_both_ways_against_a_real_hub() -> None:
    (row,) = bench_outbox(rounds=1)
    assert list(row) == ["name", "ours", "peer", "peer_name", "ratio", "goal", "meets"]
    assert all(row[side].endswith(" /s") for side in ("ours", "peer"))
    assert row["ratio"] > 1
    assert row["meets"] is (row["ratio"] >= row["goal"])
