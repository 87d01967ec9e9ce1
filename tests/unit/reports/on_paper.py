"""What of a case must stand on its paper, and how a paper that was read back is compared."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator

from pcu_desk.domain.codes import Signature, StopKind
from pcu_desk.domain.fields import Kind, spec_of
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.quantity import Money, Quantity


def typed(value: object) -> Iterator[object]:
    """Every value that an officer typed or chose, wherever it stands in a case."""
    if isinstance(value, tuple):
        for row in value:
            yield from typed(row)
    elif dataclasses.is_dataclass(value) and not isinstance(value, Moment | Quantity | Money):
        for field in dataclasses.fields(value):
            if spec_of(field).kind is not Kind.GIVEN and spec_of(field).paper:
                yield from typed(getattr(value, field.name))
    elif value not in (None, "", ()) and not isinstance(value, bool | Signature | StopKind):
        yield value  # a signature is the line and its hour, a stop's kind its place in the route


def bare(text: str) -> str:
    """Letters, digits and signs alone: a plate spaces its number and a column breaks its lines."""
    return "".join(text.split()).casefold()


def fonts_of(pdf: bytes, run: Callable[..., str]) -> list[str]:
    """Return the names of the fonts of a file that is sound, each of them embedded."""
    assert "No syntax or stream encoding errors" in run(pdf, "qpdf", "--check", "PDF")
    lines = run(pdf, "pdffonts", "PDF").splitlines()[2:]
    assert [line for line in lines if line.split()[-5:-2] != ["yes", "yes", "yes"]] == []
    return [line.split()[0] for line in lines]
