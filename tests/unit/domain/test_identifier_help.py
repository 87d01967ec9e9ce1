from __future__ import annotations

import re

from pcu_desk import assets
from pcu_desk.domain.identifiers import IdKind, candidates, read_as

PAGE = assets.resource("help", "identifiers.md").read_text(encoding="utf-8")
ROWS = {row[0]: row[3:] for line in PAGE.splitlines() if len(row := re.split(r"\s*\|\s*", line.strip("| "))) >= 4}


def _examples(kind: IdKind) -> tuple[str, str]:
    right, wrong = (*ROWS[kind.value], "", "")[:2]
    return right.strip("`"), wrong.strip("`")


def test_every_kind_has_a_row_and_its_examples_read_as_told() -> None:
    assert {row for row in ROWS if row not in {"Code", "---"}} == {kind.value for kind in IdKind}
    for kind in IdKind:
        right, wrong = _examples(kind)
        assert (candidates(right)[0].kind, candidates(right)[0].valid) == (kind, True), kind
        if wrong:
            assert (candidates(wrong)[0].kind, candidates(wrong)[0].valid) == (kind, False), kind


def test_the_rules_marked_as_advice_are_those_that_ask_for_no_decision() -> None:
    for line in PAGE.splitlines():
        if "**advice**" in line:
            kind = IdKind.of(line.split("|")[1].strip())
            assert read_as(kind, _examples(kind)[1]).advisory
