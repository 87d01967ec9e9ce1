from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine
from sqlalchemy.exc import OperationalError

from pcu_desk.hub import schema
from pcu_desk.hub.database import UnknownDatabaseError
from pcu_desk.hub.store import BeyondInboxError, IdentityForkedError, OtherEpochError, ReplayedError, Store
from pcu_desk.wire.protocol import ResultState
from pcu_desk.wire.signing import WINDOW
from tests.unit.hub.hub_parts import accepted, caller, open_store


def _states(store: Store, *items: object) -> list[ResultState]:
    return [result.state for result in store.push(caller(), items).results]


def test_the_migrations_make_the_tables_that_the_code_speaks_of(tmp_path: Path, store: Store) -> None:
    assert store.sequence == 0
    with create_engine(f"sqlite:///{tmp_path / 'hub.db'}").connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), schema.metadata) == []


def test_the_database_syncs_fully_and_logs_ahead(store: Store) -> None:
    with store._reading.connect() as connection:
        pragmas = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in ("synchronous", "journal_mode")
        }
    assert pragmas == {"synchronous": 2, "journal_mode": "wal"}


def test_opening_again_keeps_epoch_and_messages(tmp_path: Path, store: Store) -> None:
    store.push(caller(), [accepted(1)])
    with closing(open_store(tmp_path)) as again:
        assert (again.epoch, again.sequence) == (store.epoch, 1)


def test_a_push_is_stored_once_and_told_as_duplicate_after(store: Store) -> None:
    first, second = accepted(1), accepted(2)
    assert _states(store, first, second, first) == [ResultState.STORED, ResultState.STORED, ResultState.DUPLICATE]
    assert _states(store, second, accepted(3)) == [ResultState.DUPLICATE, ResultState.STORED]
    assert [item.n for item in store.page("d2", store.epoch, 0, 200).items] == [1, 2, 3]


def test_a_duplicate_names_the_sequence_it_was_stored_under(store: Store) -> None:
    item = accepted(1)
    first = store.push(caller(), [item]).results[0]
    assert store.push(caller(), [accepted(2), item]).results[1].sequence == first.sequence == 1


def test_the_same_id_with_another_body_is_a_conflict_and_the_first_stays(store: Store) -> None:
    first = accepted(1)
    other = replace(accepted(1), id=first.id)
    assert _states(store, first) == [ResultState.STORED]
    assert _states(store, other, accepted(2)) == [ResultState.CONFLICT, ResultState.STORED]
    assert store.page("d2", store.epoch, 0, 200).items[0].envelope == first.envelope


def test_two_bodies_of_one_id_in_one_push_store_the_first_and_refuse_the_other(store: Store) -> None:
    first = accepted(1)
    assert _states(store, first, replace(accepted(1), id=first.id)) == [ResultState.STORED, ResultState.CONFLICT]


@pytest.mark.parametrize("together", [True, False])
def test_one_sequence_number_with_two_messages_is_a_fork_and_stores_nothing_of_the_push(
    store: Store, together: bool
) -> None:
    if not together:
        store.push(caller(), [accepted(1)])
    before = store.sequence
    with pytest.raises(IdentityForkedError):
        store.push(caller(), [accepted(2), accepted(1), *([accepted(1)] if together else [])])
    assert store.sequence == before
    assert store.page("d1", store.epoch, 0, 1).forked
    assert store.push(caller(), [accepted(9)]).forked


def test_the_same_number_from_another_desk_is_no_fork(store: Store) -> None:
    store.push(caller("d1"), [accepted(1)])
    store.push(caller("d3"), [accepted(1, sender="d3")])
    assert not store.page("d1", store.epoch, 0, 1).forked


def test_each_desk_of_a_unit_has_its_own_numbers(store: Store) -> None:
    store.push(caller(), [accepted(1, "d2", "d3"), accepted(2, "d3"), accepted(3, "d2", "d3")])
    assert [(item.n, item.sequence) for item in store.page("d2", "", 0, 9).items] == [(1, 1), (2, 3)]
    assert [(item.n, item.sequence) for item in store.page("d3", "", 0, 9).items] == [(1, 1), (2, 2), (3, 3)]


def test_fault_23_concurrent_writers_leave_no_gap_and_a_reader_between_them_misses_none(tmp_path: Path) -> None:
    """A reader that follows the cursor while eight writers push sees each number once, in order."""
    with closing(open_store(tmp_path)) as store, ThreadPoolExecutor(9) as pool:
        seen: list[int] = []

        def write(writer: int) -> None:
            for number in range(1, 26):
                store.push(caller(f"d{writer}"), [accepted(number, "reader", sender=f"d{writer}")])

        def read() -> None:
            while len(seen) < 200:
                after = seen[-1] if seen else 0
                seen.extend(item.n for item in store.page("reader", store.epoch, after, 7).items)

        writers = [pool.submit(write, writer) for writer in range(8)]
        reader = pool.submit(read)
        for job in (*writers, reader):
            job.result(60)
    assert seen == list(range(1, 201))


def test_a_page_is_cut_by_number_and_by_size_and_tells_that_more_is_there(store: Store) -> None:
    big = [replace(accepted(number), envelope=bytes(300_000)) for number in range(1, 7)]
    for item in big:
        store.push(caller(), [item])
    first = store.page("d2", store.epoch, 0, 200)
    assert ([item.n for item in first.items], first.more) == ([1, 2, 3], True)
    assert [item.n for item in store.page("d2", store.epoch, 3, 2).items] == [4, 5]
    assert not store.page("d2", store.epoch, 5, 2).more


def test_a_message_larger_than_a_page_still_comes_through(store: Store) -> None:
    store.push(caller(), [replace(accepted(1), envelope=bytes(2_000_000)), accepted(2)])
    assert [item.n for item in store.page("d2", store.epoch, 0, 200).items] == [1]


def test_a_cursor_of_another_epoch_begins_again_from_the_start(store: Store) -> None:
    store.push(caller(), [accepted(1), accepted(2)])
    page = store.page("d2", "other", 2, 200)
    assert (page.since, [item.n for item in page.items], page.epoch) == (0, [1, 2], store.epoch)


def test_a_cursor_ahead_of_the_inbox_is_refused_because_the_database_is_older_than_the_desk(store: Store) -> None:
    with pytest.raises(BeyondInboxError):
        store.page("d2", store.epoch, 5, 200)


def test_acknowledgements_only_rise(store: Store) -> None:
    store.push(caller(), [accepted(number) for number in range(1, 6)])
    epoch = store.epoch
    assert [store.ack(caller("d2"), epoch, n) for n in (3, 1, 5, 4)] == [3, 3, 5, 5]
    with pytest.raises(BeyondInboxError):
        store.ack(caller("d2"), epoch, 6)
    with pytest.raises(OtherEpochError):
        store.ack(caller("d2"), "other", 1)


def test_a_restored_database_begins_a_new_epoch_and_keeps_its_messages(store: Store) -> None:
    store.push(caller(), [accepted(1)])
    before = store.epoch
    assert store.restored() == store.epoch != before
    assert store.page("d2", before, 1, 9).since == 0


def test_a_nonce_serves_once(store: Store) -> None:
    once = caller()
    store.push(once, [accepted(1)])
    with pytest.raises(ReplayedError):
        store.push(once, [accepted(2)])
    with pytest.raises(ReplayedError):
        store.use_nonce(once)
    assert store.sequence == 1


def test_nonces_are_forgotten_when_their_time_is_no_longer_believed(store: Store) -> None:
    old = caller(created=1000)
    store.use_nonce(old)
    with pytest.raises(ReplayedError):
        store.use_nonce(old)
    store.use_nonce(caller(created=1000 + 3 * WINDOW + 1))
    store.use_nonce(old)


def test_known_tells_only_the_askers_own_messages(store: Store) -> None:
    mine, other = accepted(1), accepted(1, sender="d9")
    store.push(caller(), [mine])
    store.push(caller("d9"), [other])
    assert store.known("d1", [mine.id, other.id, "none"])[1] == {mine.id: mine.hash.hex()}


class SmallDisk(Store):
    """A store whose file may not grow: SQLite itself answers that the disk is full."""

    def fill(self) -> None:
        with self._writing.begin() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")


def test_fault_18_a_full_disk_stores_nothing_of_a_push_and_keeps_what_was_there(tmp_path: Path) -> None:
    with closing(SmallDisk(f"sqlite:///{tmp_path / 'hub.db'}")) as store:
        store.push(caller(), [accepted(1)])
        store.fill()
        with pytest.raises(OperationalError) as full:
            store.push(caller(), [replace(accepted(number), envelope=bytes(4000)) for number in range(2, 50)])
        assert isinstance(full.value.orig, sqlite3.OperationalError)
        assert full.value.orig.sqlite_errorcode == sqlite3.SQLITE_FULL
        assert (store.sequence, [item.n for item in store.page("d2", store.epoch, 0, 9).items]) == (1, [1])


def test_an_error_of_the_database_never_shows_what_was_stored(tmp_path: Path) -> None:
    with closing(SmallDisk(f"sqlite:///{tmp_path / 'hub.db'}")) as store:
        store.fill()
        with pytest.raises(OperationalError) as full:
            store.push(caller(), [replace(accepted(1), envelope=b"MARKER" * 2000)])
        assert "MARKER" not in str(full.value)


@pytest.mark.parametrize("url", ["postgresql://x/y", "nonsense", "mysql+pymysql://a"])
def test_a_database_it_does_not_know_is_refused_with_a_sentence(url: str) -> None:
    with pytest.raises(UnknownDatabaseError, match="SQLite"):
        Store(url)
