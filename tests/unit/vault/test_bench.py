import json
from typing import Any

import pytest

from pcu_desk.domain.case import Case
from pcu_desk.domain.record import decode
from pcu_desk.vault import bench, bulk, cases
from pcu_desk.vault.journal import Author
from pcu_desk.vault.specimens import Specimens

_ROW = {"name", "ours", "peer", "peer_name", "ratio", "goal", "meets"}


def test_invented_cases_have_the_rows_that_their_records_give() -> None:
    for ready in Specimens(5).cases(60):
        case = decode(Case, json.loads(ready.form))
        assert cases.project(case) == ready.made
        assert case.id == ready.id


def test_the_bulk_path_leaves_a_vault_that_verifies_rebuilds_and_finds(desk: Any) -> None:
    vault = desk.open()
    database = vault.connection()
    database.execute("BEGIN IMMEDIATE")
    made = [*Specimens(3, "nino").cases(150), bulk.ReadyCase.of(Specimens(4, "nino").whole())]
    author = Author(vault.device, "nino", bytes(32))
    assert bulk.add_cases(database, author, made, [("case", 2026, 151)]) == 151
    database.execute("COMMIT")
    assert vault.verify(lambda *_: None) == []
    with vault.reading() as reader:
        assert reader.search(made[77].made.columns[1], None, 5)[0].id == made[77].id
    with vault.writing() as tx:
        assert tx.next_number("case", 2026) == 152
        tx.save_case(Specimens(6, "nino").whole(), bench.Act.OPENED)
    assert vault.rebuild(lambda *_: None) == 153
    assert vault.verify(lambda *_: None) == []
    vault.close()


def test_every_measurement_gives_rows_of_the_promised_form(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (("_SAVES", 6), ("_QUESTIONS", 4), ("_UNLOCKS", 1), ("_BASE", 40), ("_BY_TRIGGERS", 40)):
        monkeypatch.setattr(bench, name, value)
    rows = [*bench.bench_save(), *bench.bench_search(400), *bench.bench_unlock(), *bench.bench_save_kills(1)]
    assert len(rows) == 12
    assert all(row.keys() == _ROW for row in rows)
    assert rows[-1]["meets"]
