from __future__ import annotations

from pcu_desk.sync.bench import bench_exchange, bench_outbox


def test_the_outbox_row_measures_both_ways_against_a_real_hub() -> None:
    (row,) = bench_outbox(rounds=1)
    assert list(row) == ["name", "ours", "peer", "peer_name", "ratio", "goal", "meets"]
    assert all(row[side].endswith(" /s") for side in ("ours", "peer"))
    assert row["ratio"] > 0
    assert row["meets"] is (row["ratio"] >= row["goal"])


def test_the_rows_of_the_exchange_measure_messages_again_and_files_against_a_real_hub() -> None:
    rows = bench_exchange(rounds=1, file_size=6 * 1024 * 1024)
    assert [row["name"].split(",")[0] for row in rows] == [
        "outbox to hub", "outbox to hub", "known messages again", "files to hub", "files from hub"
    ]  # fmt: skip
    assert all(row["meets"] is (row["ratio"] >= row["goal"]) for row in rows)
    assert all(row["ours"].endswith(" MiB/s") for row in rows[3:])
