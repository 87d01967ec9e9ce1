from __future__ import annotations

from pcu_desk.domain.media import JPEG, media_of
from pcu_desk.formats import bench


def test_the_photo_that_is_measured_is_one_of_twelve_million_pixels() -> None:
    data = bench.photo()
    assert media_of(data) == JPEG
    assert 4_000_000 < len(data) < 5_500_000


def test_the_row_of_the_thumbnail_has_every_promised_field() -> None:
    (row,) = bench.bench_thumbnail()
    assert row.keys() == {"name", "ours", "peer", "peer_name", "ratio", "goal", "meets"}
    assert row["meets"] is (row["ratio"] <= row["goal"]) or abs(row["ratio"] - row["goal"]) < 0.01
