from pathlib import Path
from typing import Any

import pytest

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.event import Act
from pcu_desk.vault import connection, migrations, sentences

STEPS = migrations.STEPS


def table_made(database: Any) -> None:
    database.execute("CREATE TABLE later (a TEXT)")


def half_way(database: Any) -> None:
    database.execute("CREATE TABLE later (a TEXT)")
    database.execute("INSERT INTO nowhere VALUES (1)")


def test_a_migration_leaves_an_anchor_event_and_the_records_keep_their_hashes(
    desk: Any, add_case: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = desk.open()
    case = add_case(vault)
    vault.close()
    monkeypatch.setattr(migrations, "STEPS", (*STEPS, table_made))
    monkeypatch.setattr(migrations.migrate, "__defaults__", ((*STEPS, table_made),))
    vault = desk.open()
    with vault.reading() as reader:
        events = reader.history(vault.vault_id)
        assert reader.case(case.id) == case
    assert events[-1].event.act is Act.ANCHORED
    assert events[-1].event.change == {"form": len(STEPS) + 1}
    assert vault.verify(lambda *_: None) == []
    vault.close()


def test_a_migration_that_fails_leaves_the_old_version(desk: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    before = desk.open()
    with before.reading() as reader:
        head = reader.head()
    before.close()
    monkeypatch.setattr(migrations.migrate, "__defaults__", ((*STEPS, half_way),))
    with pytest.raises(Exception, match="nowhere"):
        desk.open()
    monkeypatch.undo()
    vault = desk.open()
    with vault.reading() as reader:
        assert reader.head() == head
    with desk.raw() as database:
        assert migrations.version(database) == len(STEPS)
        assert not database.execute("SELECT 1 FROM sqlite_master WHERE name = 'later'").fetchone()
    vault.close()


def test_a_migration_whose_anchor_fails_leaves_the_old_version(tmp_path: Path) -> None:
    def refuses(_: Any) -> None:
        raise RuntimeError("no anchor")

    database = connection.connect(tmp_path / connection.FILE, bytes(range(32)), create=True)
    with pytest.raises(RuntimeError):
        migrations.migrate(database, refuses)
    assert migrations.version(database) == 0
    assert database.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,)


def test_a_vault_of_a_newer_program_is_refused_with_a_sentence(desk: Any) -> None:
    with desk.raw() as database:
        database.execute("PRAGMA user_version = 99")
    with pytest.raises(UserError) as caught:
        desk.open()
    assert caught.value.text is sentences.NEWER_VAULT
