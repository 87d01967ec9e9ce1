from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy.exc import OperationalError

from pcu_desk.hub import store as hub_store
from pcu_desk.hub.chunks import NoChunkError, NoRoomError, WrongNameError
from pcu_desk.hub.settings import HubSettings, Quota
from pcu_desk.hub.store import ReplayedError, Store
from pcu_desk.wire.chunks import CHUNK, LEAF, chunk_name, joined_name, leaf_name, leaves
from tests.unit.hub.hub_parts import caller

DAY = 24 * 60 * 60 * 1000
UNIT = "GEPTI"


@dataclass
class Clock:
    """The store's time, in milliseconds."""

    now: int = 1_800_000_000_000

    def __call__(self) -> int:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(hub_store, "_now", made)
    return made


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Iterator[Store]:
    opened = _open(tmp_path)
    yield opened
    opened.close()


def _open(folder: Path, **limits: int) -> Store:
    quota = Quota(mib_kept=limits.pop("mib_kept", 1), messages_a_day=limits.pop("messages_a_day", 0))
    return Store(f"sqlite:///{folder / 'hub.db'}", HubSettings(quota=quota, **limits))


def _chunk(leaf_count: int = 16, seed: int = 1) -> bytes:
    return random.Random(seed).randbytes(leaf_count * LEAF)


def _keep(store: Store, data: bytes, name: str | None = None, unit: str = UNIT) -> bool:
    return store.keep_chunk(caller(), unit, name or chunk_name(data), data)[1]


def _join(store: Store, data: bytes, unit: str = UNIT) -> bool:
    return store.join_chunk(caller(), unit, chunk_name(data), [leaf_name(leaf) for leaf in leaves(data)])[1]


def _used(folder: Path) -> dict[str, int]:
    with closing(sqlite3.connect(folder / "hub.db")) as connection:
        return dict(connection.execute("SELECT unit, kept FROM usage").fetchall())


def _really(folder: Path) -> dict[str, int]:
    with closing(sqlite3.connect(folder / "hub.db")) as connection:
        return dict(connection.execute("SELECT unit, sum(length(data)) FROM chunks GROUP BY unit").fetchall())


def test_a_chunk_that_is_put_is_told_and_handed_out_as_it_came(store: Store) -> None:
    data = _chunk()
    assert store.chunks_known([chunk_name(data)]) == (store.epoch, ())
    assert store.keep_chunk(caller(), UNIT, chunk_name(data), data) == (store.epoch, True)
    assert store.chunks_known(["ab" * 32, chunk_name(data)])[1] == (chunk_name(data),)
    assert store.chunk(chunk_name(data)) == data


def test_a_chunk_put_again_is_one_row_counted_once(tmp_path: Path, store: Store) -> None:
    data = _chunk()
    assert [_keep(store, data), _keep(store, data), _keep(store, data, unit="GEBUS")] == [True, False, False]
    assert _used(tmp_path) == _really(tmp_path) == {UNIT: CHUNK}


def test_leaves_that_came_alone_are_joined_into_the_chunk_and_no_byte_is_kept_twice(
    tmp_path: Path, store: Store
) -> None:
    data = _chunk(5)
    for leaf in leaves(data):
        _keep(store, leaf, leaf_name(leaf))
    assert _join(store, data)
    assert store.chunk(chunk_name(data)) == data
    assert store.chunks_known([leaf_name(leaf) for leaf in leaves(data)])[1] == ()
    assert not _join(store, data)
    assert _used(tmp_path) == _really(tmp_path) == {UNIT: 5 * LEAF}


def test_leaves_of_two_units_are_given_back_to_both(tmp_path: Path, store: Store) -> None:
    data = _chunk(2)
    first, second = leaves(data)
    _keep(store, first, leaf_name(first), "GEBUS")
    _keep(store, second, leaf_name(second))
    assert _join(store, data)
    assert _used(tmp_path) == {UNIT: 2 * LEAF, "GEBUS": 0}


@pytest.mark.parametrize("lacking", range(4))
def test_fault_30_a_chunk_whose_leaf_is_lacking_is_not_joined_and_what_is_there_stays(
    tmp_path: Path, store: Store, lacking: int
) -> None:
    data = _chunk(4)
    for index, leaf in enumerate(leaves(data)):
        if index != lacking:
            _keep(store, leaf, leaf_name(leaf))
    with pytest.raises(NoChunkError):
        _join(store, data)
    assert len(store.chunks_known([leaf_name(leaf) for leaf in leaves(data)])[1]) == 3
    assert _used(tmp_path) == {UNIT: 3 * LEAF}


def test_leaves_that_make_another_chunk_are_refused_and_stay(store: Store) -> None:
    data = _chunk(2)
    names = [leaf_name(leaf) for leaf in leaves(data)]
    for leaf in leaves(data):
        _keep(store, leaf, leaf_name(leaf))
    with pytest.raises(WrongNameError):
        store.join_chunk(caller(), UNIT, chunk_name(data), names[::-1])
    assert store.chunks_known(names)[1] == tuple(names)


def test_a_chunk_of_equal_leaves_is_joined_from_one(store: Store) -> None:
    data = bytes(3 * LEAF)
    _keep(store, data[:LEAF], leaf_name(data[:LEAF]))
    assert _join(store, data)
    assert store.chunk(chunk_name(data)) == data


def test_many_small_chunks_count_for_the_rows_that_they_take(tmp_path: Path, store: Store) -> None:
    for number in range(3):
        _keep(store, bytes([number]))
    assert _used(tmp_path) == {UNIT: 3 * 1024}


def test_a_unit_without_room_is_refused_and_another_is_not(tmp_path: Path, store: Store) -> None:
    for seed in range(4):
        _keep(store, _chunk(seed=seed))
    with pytest.raises(NoRoomError):
        _keep(store, _chunk(1, seed=9))
    assert _keep(store, _chunk(1, seed=9), unit="GEBUS")
    assert not _keep(store, _chunk(seed=0))
    assert _used(tmp_path) == {UNIT: 2**20, "GEBUS": LEAF}


def test_whole_chunks_and_short_leaves_are_not_joined_as_leaves_and_stay(store: Store, tmp_path: Path) -> None:
    whole, short = _chunk(), [b"a" * 10, b"b" * 10]
    _keep(store, whole)
    for leaf in short:
        _keep(store, leaf, leaf_name(leaf))
    used = _used(tmp_path)
    for names in ([chunk_name(whole)] * 2, [chunk_name(whole)], [leaf_name(leaf) for leaf in short]):
        with pytest.raises(WrongNameError):
            store.join_chunk(caller(), UNIT, joined_name(names), names)
        with pytest.raises(NoChunkError):
            store.chunk(joined_name(names))
    assert store.chunk(chunk_name(whole)) == whole
    assert _used(tmp_path) == used


def test_room_that_leaves_take_is_enough_to_join_them(store: Store) -> None:
    for seed in range(3):
        _keep(store, _chunk(seed=seed))
    data = _chunk(seed=7)
    for leaf in leaves(data):
        _keep(store, leaf, leaf_name(leaf))
    assert _join(store, data)


def test_fault_30_what_nobody_offered_for_long_is_let_go_of_and_can_be_offered_again(
    tmp_path: Path, clock: Clock
) -> None:
    with closing(_open(tmp_path, keep_days=10)) as store:
        data, leaf, later = _chunk(2), _chunk(1, seed=2), _chunk(1, seed=3)
        _keep(store, data)
        _keep(store, leaf, leaf_name(leaf))
        clock.now += 9 * DAY
        _keep(store, later)
        assert store.purge() == 0
        clock.now += 2 * DAY
        assert store.purge() == 2
        assert store.chunks_known([chunk_name(data), leaf_name(leaf), chunk_name(later)])[1] == (chunk_name(later),)
        with pytest.raises(NoChunkError):
            store.chunk(chunk_name(data))
        assert _used(tmp_path) == {UNIT: LEAF}
        assert _keep(store, data)
        assert store.chunk(chunk_name(data)) == data


def test_what_is_offered_again_is_kept_as_long_again(tmp_path: Path, clock: Clock) -> None:
    with closing(_open(tmp_path, keep_days=10)) as store:
        data = _chunk(1)
        for _ in range(4):
            _keep(store, data)
            clock.now += 9 * DAY
            assert store.purge() == 0
        clock.now += 2 * DAY
        assert store.purge() == 1


def test_a_recipient_can_not_keep_a_senders_room_filled_by_offering_his_chunks_again(
    tmp_path: Path, clock: Clock
) -> None:
    with closing(_open(tmp_path, keep_days=10)) as store:
        data = _chunk(2)
        _keep(store, data)
        clock.now += 9 * DAY
        assert not _keep(store, data, unit="AZBAK")
        assert not _join(store, data, unit="AZBAK")
        assert _used(tmp_path) == {UNIT: 2 * LEAF}
        clock.now += 2 * DAY
        assert store.purge() == 1
        assert _keep(store, data, unit="AZBAK")
        assert _used(tmp_path) == {UNIT: 0, "AZBAK": 2 * LEAF}


def test_more_than_one_purge_can_carry_goes_in_several(tmp_path: Path, clock: Clock) -> None:
    with closing(_open(tmp_path, keep_days=1)) as store:
        for number in range(450):
            _keep(store, number.to_bytes(4, "big"))
        clock.now += 2 * DAY
        assert store.purge() == 450
        assert _used(tmp_path) == {UNIT: 0}


def test_a_nonce_serves_once_for_chunks_too(store: Store) -> None:
    once = caller()
    store.keep_chunk(once, UNIT, chunk_name(b"a"), b"a")
    with pytest.raises(ReplayedError):
        store.keep_chunk(once, UNIT, chunk_name(b"b"), b"b")
    assert store.chunks_known([chunk_name(b"b")])[1] == ()


def test_fault_18_a_full_disk_keeps_no_part_of_a_chunk_and_counts_nothing(tmp_path: Path, store: Store) -> None:
    _keep(store, _chunk(1))
    with store._writing.begin() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(OperationalError):
        _keep(store, _chunk(seed=5))
    assert _used(tmp_path) == _really(tmp_path) == {UNIT: LEAF}


def test_a_restored_hub_simply_lacks_what_came_after_its_backup(tmp_path: Path, store: Store) -> None:
    _keep(store, _chunk(1))
    with closing(sqlite3.connect(tmp_path / "hub.db")) as here, closing(sqlite3.connect(tmp_path / "b.db")) as there:
        here.backup(there)
    _keep(store, _chunk(1, seed=2))
    with closing(Store(f"sqlite:///{tmp_path / 'b.db'}")) as old:
        epoch = old.restored()
        names = [chunk_name(_chunk(1)), chunk_name(_chunk(1, seed=2))]
        assert old.chunks_known(names) == (epoch, tuple(names[:1]))


_Step = Callable[[Store, Clock], object]


def _steps() -> st.SearchStrategy[tuple[str, int, str]]:
    kinds = st.sampled_from(["put", "leaves", "join", "days", "purge"])
    return st.tuples(kinds, st.integers(0, 3), st.sampled_from(["GEPTI", "GEBUS"]))


@settings(max_examples=25, deadline=None)
@given(st.lists(_steps(), max_size=25))
def test_whatever_comes_in_whatever_order_the_count_is_what_is_there(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int, str]]
) -> None:
    folder = tmp_path_factory.mktemp("hub")
    clock = Clock()
    with pytest.MonkeyPatch.context() as patched, closing(_open(folder, keep_days=3)) as store:
        patched.setattr(hub_store, "_now", clock)
        for kind, number, unit in steps:
            _do(store, clock, kind, _chunk(3, seed=number), unit)
        counted = {unit: size for unit, size in _used(folder).items() if size}
        assert counted == _really(folder)


def _do(store: Store, clock: Clock, kind: str, data: bytes, unit: str) -> None:
    try:
        if kind == "put":
            _keep(store, data, unit=unit)
        elif kind == "leaves":
            for leaf in leaves(data):
                _keep(store, leaf, leaf_name(leaf), unit)
        elif kind == "join":
            _join(store, data, unit)
        elif kind == "days":
            clock.now += 2 * DAY
        else:
            store.purge()
    except (NoChunkError, NoRoomError):
        return
