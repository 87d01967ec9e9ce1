"""Which tables the journal answers for and which it does not: the one list that `verify` and `rebuild` go by."""

from __future__ import annotations

from enum import Enum, auto


class Standing(Enum):
    """What stands behind the rows of a table."""

    JOURNAL = auto()  # the truth itself: added to, never changed
    PROJECTION = auto()  # made from events alone; `rebuild` makes it again, `verify` compares every row
    FROZEN = auto()  # bytes that can't be made again; their digest is in the journal
    VOLATILE = auto()  # tries, cursors, what waits to be opened: losing it costs time, not facts
    PRIVATE = auto()  # this desk's own keys, checked against the first event
    SIGNED = auto()  # statements that carry their own signature: checkpoints of the desk, countersigned by a hub


TABLES: dict[str, Standing] = {
    "events": Standing.JOURNAL,
    "cases": Standing.PROJECTION,
    "case_records": Standing.PROJECTION,
    "case_texts": Standing.PROJECTION,
    "case_words": Standing.PROJECTION,
    "case_grams": Standing.PROJECTION,
    "case_keys": Standing.PROJECTION,
    "messages": Standing.PROJECTION,
    "units": Standing.PROJECTION,
    "counters": Standing.PROJECTION,
    "envelopes": Standing.FROZEN,
    "attempts": Standing.VOLATILE,
    "held": Standing.VOLATILE,
    "inbox": Standing.VOLATILE,
    "directory": Standing.VOLATILE,
    "desk": Standing.PRIVATE,
    "evidence_keys": Standing.PRIVATE,
    "thumbnails": Standing.VOLATILE,
    "drafts": Standing.VOLATILE,
    "agreements": Standing.PRIVATE,
    "certificates": Standing.SIGNED,
    "agreed": Standing.VOLATILE,
    "enclosures": Standing.PRIVATE,
    "carried": Standing.VOLATILE,
    "confirmed": Standing.VOLATILE,
    "checkpoints": Standing.SIGNED,
    "witnesses": Standing.SIGNED,
}
# FTS5 keeps its index in tables of its own beside the virtual one.
SHADOWS = ("_data", "_idx", "_content", "_docsize", "_config")
SEARCH_INDEXES = ("case_words", "case_grams")


def projections() -> tuple[str, ...]:
    """Return the plain tables that `rebuild` empties, children before parents."""
    order = [name for name, standing in TABLES.items() if standing is Standing.PROJECTION]
    return tuple(name for name in reversed(order) if name not in SEARCH_INDEXES)
