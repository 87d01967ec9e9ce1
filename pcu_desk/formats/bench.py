"""Measures the reading of a photo in its child process against the decoder alone; in one interleaved run."""

from __future__ import annotations

import io
import statistics
import time
from collections.abc import Callable
from typing import Any

from PIL import Image

from pcu_desk.formats.child import THUMBNAIL
from pcu_desk.formats.pictures import PictureProcess

Row = dict[str, Any]
_ROUNDS = 15
_SIZE = (4000, 3000)
_GRAIN, _QUALITY = 40, 86  # of a photo of 12 million pixels in about 4.7 MB


def bench_thumbnail() -> list[Row]:
    """Measure claims, size and thumbnail of a photo through the child against a 1/8 DCT load in this process."""
    data, reader = photo(), PictureProcess()
    reader.examine(data)
    try:
        ours, peer = _interleaved(lambda: reader.examine(data), lambda: _eighth(data))
    finally:
        reader.close()
    ratio = ours / peer
    return [
        {
            "name": f"thumbnail and claims of a photo, {len(data) / 1e6:.1f} MB, in the child process",
            "ours": f"{ours * 1000:.3f} ms",
            "peer": f"{peer * 1000:.3f} ms",
            "peer_name": "a load at 1/8 by the decoder alone",
            "ratio": round(ratio, 2),
            "goal": 1.2,
            "meets": ratio <= 1.2,  # noqa: PLR2004 - the goal
        }
    ]


BENCHES: dict[str, Callable[[], list[Row]]] = {"thumbnail": bench_thumbnail}


def photo() -> bytes:
    """Return an invented photo as a camera stores it."""
    image = Image.merge("RGB", [Image.effect_noise(_SIZE, _GRAIN) for _ in range(3)])
    shade = Image.radial_gradient("L").resize(_SIZE).convert("RGB")
    kept = io.BytesIO()
    Image.blend(image, shade, 0.5).save(kept, "JPEG", quality=_QUALITY)
    return kept.getvalue()


def _eighth(data: bytes) -> None:
    image = Image.open(io.BytesIO(data))
    image.draft("RGB", (THUMBNAIL, THUMBNAIL))
    image.load()


def _interleaved(*works: Callable[[], object]) -> list[float]:
    times: list[list[float]] = [[] for _ in works]
    for _ in range(_ROUNDS):
        for place, work in enumerate(works):
            start = time.perf_counter()
            work()
            times[place].append(time.perf_counter() - start)
    return [statistics.median(found) for found in times]
