from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest

from pcu_desk.reports.engine import PdfReports
from tests.unit.reports import cases

LONGEST = Decimal("123456789012345.123456789")


@pytest.mark.parametrize("kind", ["seizure", "receipt", "labels", "inspection"])
def test_the_longest_quantity_is_never_parted_within_a_group_of_digits(
    engine: PdfReports, run: Callable[..., str], kind: str
) -> None:
    source = cases.source(("en", "ru"))
    seizure = source.case.seizure
    assert seizure is not None
    items = tuple(
        replace(item, quantity=replace(item.quantity, amount=LONGEST)) if item.quantity else item
        for item in seizure.items
    )
    case = replace(source.case, seizure=replace(seizure, items=items))
    text = run(engine.render(replace(source, case=case, kind=kind)).pdf, "pdftotext", "-raw", "PDF", "-")
    words = text.split()
    assert words.count("345.123456789") >= len([item for item in items if item.quantity])
    assert not {"345.12345678", "345.1234567"} & set(words)
