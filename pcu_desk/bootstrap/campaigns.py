"""What each room measures of itself, breaks on purpose and alters, gathered by name; runs none of it."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from pcu_desk.bootstrap.screen import be_offscreen

if TYPE_CHECKING:
    from pcu_desk.cli.world import BenchRow
    from pcu_desk.domain.figure import FaultRow

_BENCHES = (
    "pcu_desk.vault.bench",
    "pcu_desk.sync.bench",
    "pcu_desk.reports.bench",
    "pcu_desk.formats.bench",
    "pcu_desk.ui.bench",
)
"""Each room that measures itself has BENCHES: name → a function that returns rows."""
_FAULTS = (
    "pcu_desk.vault.faults.rows",
    "pcu_desk.formats.faults",
    "pcu_desk.formats.courier_faults",
    "pcu_desk.formats.paper_faults",
)
"""Each room that is broken on purpose has ROWS: name → a row of the reliability table."""
_ALTERATIONS = ("pcu_desk.sync.alterations", "pcu_desk.vault.faults.alterations")
"""Each room that can be altered for a campaign has ALTERATIONS: name → what changes this process's program."""


def benches() -> Mapping[str, Callable[[], list[BenchRow]]]:
    """Return what measures the program, by name."""
    be_offscreen()  # typesetting is measured too
    found: dict[str, Callable[[], list[BenchRow]]] = {}
    for room in _BENCHES:
        found.update(importlib.import_module(room).BENCHES)
    return found


def faults() -> Mapping[str, FaultRow]:
    """Return what breaks the program on purpose, by name."""
    found: dict[str, FaultRow] = {}
    for room in _FAULTS:
        found.update(importlib.import_module(room).ROWS)
    return found


def alter(name: str) -> None:
    """Change this process's program on purpose; raises KeyError for a name that no room knows."""
    known: dict[str, Callable[[], None]] = {}
    for room in _ALTERATIONS:
        known.update(importlib.import_module(room).ALTERATIONS)
    known[name]()
