"""Questions that every unlocking asks of the journal go by an index: a journal of years must not be read through."""

from __future__ import annotations

from typing import Any

from pcu_desk.vault import journal


def test_who_is_an_officer_and_which_key_counts_are_asked_by_an_index(desk: Any) -> None:
    vault = desk.open()
    database = vault.connection()
    asked = {name: sql for name, sql in vars(journal).items() if isinstance(sql, str) and "act IN" in sql}
    assert len(asked) >= 4
    for name, sql in asked.items():
        plan = database.execute("EXPLAIN QUERY PLAN " + sql.replace("?", "1")).fetchall()
        assert all("USING INDEX events_" in row[3] for row in plan), (name, plan)
    vault.close()
