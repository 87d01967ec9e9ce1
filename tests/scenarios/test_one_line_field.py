"""A field is one line: added to a copy of the program, it stands in window, template, completeness and report."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
# The line, and the one before which it goes: a field of the case, of a group, of a row, and rows of their own.
LINES = (
    (
        '    weather: str = declare(QT_TRANSLATE_NOOP("case", "Weather at the gate"), need=Need.SUBMIT)\n',
        "    examination: Examination = declare(",
    ),
    (
        '    ramp: int | None = declare(QT_TRANSLATE_NOOP("examination", "Ramp used"), Kind.NUMBER)\n',
        "    result: codes.Result | None = declare(",
    ),
    (
        '    colour: str = declare(QT_TRANSLATE_NOOP("item", "Colour of the packs"), need=Need.ISSUE)\n',
        "    bag_seal: str = declare(",
    ),
    (
        '    advised: tuple[Present, ...] = declare(QT_TRANSLATE_NOOP("seizure", "Lawyers present"), Kind.ROWS)\n',
        "    items: tuple[SeizedItem, ...] = declare(",
    ),
)
CHILD = Path(__file__).with_name("one_line_child.py")


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    copy = tmp_path_factory.mktemp("grown")
    shutil.copytree(ROOT / "pcu_desk", copy / "pcu_desk", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("resources", "translations"):
        (copy / name).symlink_to(ROOT / name)
    path = copy / "pcu_desk" / "domain" / "case.py"
    source = path.read_text("utf-8")
    for line, before in LINES:
        assert source.count(before) == 1
        source = source.replace(before, line + before)
    path.write_text(source, "utf-8")
    home = tmp_path_factory.mktemp("home")
    child = subprocess.run(
        [sys.executable, "-I", str(CHILD), str(copy)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(home)},
    )
    assert child.returncode == 0, child.stderr
    found: dict[str, Any] = json.loads(child.stdout)
    return found


def test_the_template_of_the_command_line_asks_for_it(told: dict[str, Any]) -> None:
    template = told["template"]
    assert template["weather"] == ""
    assert template["examination"]["ramp"] is None
    assert template["seizure"]["items"][0]["colour"] == ""
    assert template["seizure"]["advised"][0]["name"] == ""


def test_completeness_names_it_when_it_is_empty(told: dict[str, Any]) -> None:
    assert ["/weather", "Weather at the gate"] in told["missing"]
    assert ["/seizure/items/i1/colour", "Colour of the packs"] in told["missing"]
    assert told["still_missing"] == []


def test_the_window_shows_it_labelled_and_takes_what_is_typed(told: dict[str, Any]) -> None:
    window = told["window"]
    assert window["/weather"] == ["selection", "dense fog"]
    assert window["/examination/ramp"] == ["examination", "17"]
    assert window["/seizure/items/i1/colour"] == ["seizure", "olive"]
    assert window["/seizure/advised/a1/name"] == ["seizure", "Лейла Садыкова"]
    for label in ("Weather at the gate", "Ramp used", "Colour of the packs", "Lawyers present"):
        assert any(label in words for words in told["labels"])


def test_the_report_prints_it_by_its_label(told: dict[str, Any]) -> None:
    text = " ".join(told["report"].split())
    for printed in ("Weather at the gate", "dense fog", "Ramp used", "colour of the packs olive", "Lawyers present"):
        assert printed in text
    assert "Лейла Садыкова" in text


def test_records_written_before_it_keep_their_hash(told: dict[str, Any]) -> None:
    golden = (ROOT / "tests" / "unit" / "domain" / "golden_case.json").read_text("utf-8")
    assert told["golden"] == golden
