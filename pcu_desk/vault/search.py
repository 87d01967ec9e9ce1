"""Search: identifiers by prefix, words of any field, parts of names; newest first, never a scan."""

from __future__ import annotations

import heapq
import re
from collections.abc import Iterable

from pcu_desk.domain.identifiers import squeeze
from pcu_desk.domain.ports import CaseRow
from pcu_desk.vault import cases
from pcu_desk.vault.connection import Connection

_TOP = 2**62
_SHORTEST_KEY, _SHORTEST_PREFIX, _SHORTEST_PART = 3, 3, 3
_MOST_WORDS = 12
_WORD = re.compile(r"\w+")
# The newest rows of each kind of hit; the merge of them holds the newest of all.
_BY_KEY = "SELECT DISTINCT row FROM case_keys WHERE key >= ? AND key < ? AND row < ? ORDER BY row DESC LIMIT ?"
_BY_WORDS = "SELECT rowid FROM case_words WHERE case_words MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?"
_BY_PARTS = "SELECT rowid FROM case_grams WHERE case_grams MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?"


def search(connection: Connection, query: str, before: int | None, limit: int) -> list[CaseRow]:
    """Return the cases that match, newest first, below the row `before`."""
    below = before if before is not None else _TOP
    found = heapq.nlargest(limit, set(_hits(connection, query, below, limit)))
    return cases.rows_at(connection, found)


def _hits(connection: Connection, query: str, below: int, limit: int) -> Iterable[int]:
    key = squeeze(query)
    if len(key) >= _SHORTEST_KEY:
        rows = connection.execute(_BY_KEY, (key, key + "\U0010ffff", below, limit))
        yield from (row for (row,) in rows)
    for sql, match in ((_BY_WORDS, words_match(query)), (_BY_PARTS, parts_match(query))):
        if match:
            yield from (row for (row,) in connection.execute(sql, (match, below, limit)))


def words_match(query: str) -> str:
    """Return the FTS5 expression that wants every word, the last one as a beginning; all of it quoted."""
    words = _WORD.findall(cases.fold(query))[:_MOST_WORDS]
    if not words:
        return ""
    *whole, last = words
    ending = "*" if len(last) >= _SHORTEST_PREFIX else ""
    return " ".join((*(f'"{word}"' for word in whole), f'"{last}"{ending}'))


def parts_match(query: str) -> str:
    """Return the expression that wants every part of three signs or more anywhere in names or identifiers."""
    parts = [part for part in cases.fold(query).split()[:_MOST_WORDS] if len(part) >= _SHORTEST_PART]
    return " ".join('"' + part.replace('"', '""') + '"' for part in parts)
