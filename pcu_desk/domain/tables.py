"""Reads the code tables of resources/codes: lines of tab-separated cells below a head of comments; judges none."""

from __future__ import annotations

from functools import cache

from pcu_desk import assets

_COMMENT = "#"


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """Return the cells of each line of `resources/codes/<name>.tsv`, in the order of the file."""
    lines = assets.resource("codes", f"{name}.tsv").read_text("utf-8").splitlines()
    return tuple(tuple(line.split("\t")) for line in lines if line and not line.startswith(_COMMENT))
