from __future__ import annotations

import bz2
import gzip
from collections.abc import Callable
from pathlib import Path

import pytest

from pcu_desk.domain.errors import UserError
from pcu_desk.reports import bidi
from pcu_desk.reports.bidi import Order, Outcome
from pcu_desk.reports.figures import first_direction
from pcu_desk.reports.layout import Typesetter

LEAST = 0.999
LINE = "05D0 0028 0062;2;1;1 1 2;2 1 0\n"


@pytest.fixture(scope="module")
def samples() -> list[bidi.Sample]:
    """All samples; a computer without the file fails here, in words that name the package."""
    return list(bidi.samples())


@pytest.fixture
def drawn(typesetter: Typesetter) -> Order:
    return lambda text, rtl: bidi.visual_order(typesetter, text, rtl)


def told(outcome: Outcome) -> str:
    return f"{outcome.lines - len(outcome.differing)} of {outcome.lines}, {outcome.share:.4%}; {outcome.differing}"


def test_the_layout_that_draws_orders_every_line_of_unicodes_file_as_unicode_does(
    samples: list[bidi.Sample], drawn: Order, capsys: pytest.CaptureFixture[str]
) -> None:
    outcome = bidi.compare(samples, drawn)
    with capsys.disabled():
        print(f"\nBidiCharacterTest: {told(outcome)}")  # noqa: T201 - the figure is this test's result
    assert outcome.lines > 91_000
    assert {sample.rtl for sample in samples} == {False, True}
    assert outcome.share >= LEAST, told(outcome)


@pytest.mark.parametrize(
    "wrong", [lambda text, rtl: list(range(len(text))), lambda text, rtl: list(reversed(range(len(text))))]
)
def test_an_order_made_without_bidi_fails(samples: list[bidi.Sample], wrong: Order) -> None:
    assert bidi.compare(samples, wrong).share < LEAST


def test_a_layout_that_runs_the_other_way_fails(samples: list[bidi.Sample], drawn: Order) -> None:
    assert bidi.compare(samples[::9], lambda text, rtl: drawn(text, not rtl)).share < LEAST


@pytest.mark.parametrize(
    ("ending", "packed"), [("", bytes), (".gz", gzip.compress), (".bz2", bz2.compress)], ids=["plain", "gz", "bz2"]
)
def test_the_file_is_read_packed_or_plain(tmp_path: Path, ending: str, packed: Callable[[bytes], bytes]) -> None:
    (tmp_path / f"t.txt{ending}").write_bytes(packed(b"# head\n\n" + LINE.encode()))
    (sample,) = bidi.samples(tmp_path / "t.txt")
    assert (sample.number, sample.text, sample.rtl, sample.order) == (3, "\u05d0(b", True, (2, 1, 0))


def test_without_the_file_the_package_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="unicode-data"):
        list(bidi.samples(tmp_path / "t.txt"))


@pytest.mark.parametrize(
    ("text", "rtl"),
    [("a\u05d0", False), ("\u05d0a", True), ("1 \u0627", True), ("\u2067\u05d0\u2069a", False), ("\u2066a", None)],
)
def test_the_first_strong_letter_outside_isolates_gives_the_direction(text: str, rtl: bool | None) -> None:
    assert first_direction(text) is rtl
