"""What a checker is told to pass over: each place says why, in words of its own."""

from __future__ import annotations

import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("pcu_desk", "tests", "installer", "resources", "translations")
NOQA = re.compile(r"noqa(?P<codes>: [A-Z]+\d+(, [A-Z]+\d+)*)?(?P<reason> - .+)?$")
IGNORE = re.compile(r"type: ignore(?P<codes>\[[a-z-]+(, [a-z-]+)*\])?(  # (?P<reason>.+))?$")
ELSEWHERE = re.compile(r"\b(as|see) above\b")


def comments(source: str) -> Iterator[tuple[int, str]]:
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type is tokenize.COMMENT:
            yield token.start[0], token.string


def unfounded(source: str) -> list[int]:
    """Return the lines that suppress something without a code or a reason of their own."""
    found = []
    for line, comment in comments(source):
        for pattern in (NOQA, IGNORE):
            said = pattern.search(comment)
            if said and not (said["codes"] and said["reason"] and not ELSEWHERE.search(comment)):
                found.append(line)
    return found


def sources(*folders: str) -> list[Path]:
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def test_each_suppression_names_its_rule_and_its_reason() -> None:
    places = [
        f"{path.relative_to(ROOT)}:{line}"
        for path in sources(*FOLDERS)
        for line in unfounded(path.read_text(encoding="utf-8"))
    ]
    assert places == []


def test_no_test_suppresses_a_checker_that_does_not_read_tests() -> None:
    kept = [
        f"{path.relative_to(ROOT)}:{line}"
        for path in sources("tests")
        for line, comment in comments(path.read_text(encoding="utf-8"))
        if path != Path(__file__).resolve() and "type: ignore" in comment
    ]
    assert kept == []


def test_each_list_of_ignored_imports_says_why() -> None:
    lines = (ROOT / "pyproject.toml").read_text(encoding="utf-8").splitlines()
    ignored = [line for line in lines if line.startswith("ignore_imports")]
    assert ignored
    assert [line for line in ignored if "#" not in line] == []


@pytest.mark.parametrize(
    "comment",
    [
        "noqa", "noqa: S608", "noqa - constants", "noqa: S608 - as above", "noqa: E402, F401",
        "type: ignore", "type: ignore[misc]", "type: ignore  # it ships no types", "type: ignore[misc]  # as above",
    ],
)  # fmt: skip
def test_a_bare_suppression_is_found(comment: str) -> None:
    assert unfounded(f"x = 1  # {comment}\n") == [1]


@pytest.mark.parametrize(
    "comment",
    ["noqa: S608 - constants", "ruff: noqa: E402, F401 - found later", "type: ignore[misc]  # it has no types"],
)
def test_a_suppression_with_its_reason_is_none(comment: str) -> None:
    assert unfounded(f"x = 1  # {comment}\n") == []
