from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from pcu_desk.hub import store as hub_store
from pcu_desk.hub.quota import Rates
from pcu_desk.hub.settings import NO_LIMIT, HubSettings, Quota
from pcu_desk.hub.store import Accepted, Store
from pcu_desk.wire.protocol import ProblemKind, ResultState
from tests.unit.hub.hub_parts import accepted, caller

DAY = 24 * 60 * 60 * 1000


def _store(folder: Path, quota: Quota, **units: Quota) -> Store:
    return Store(f"sqlite:///{folder / 'hub.db'}", HubSettings(quota=quota, units=units))


def _of(unit: str, *numbers: int, size: int = 64) -> Sequence[Accepted]:
    return [replace(accepted(number, sender=unit), unit=unit, envelope=bytes(size)) for number in numbers]


def _states(store: Store, unit: str, items: Sequence[Accepted]) -> list[tuple[ResultState, str]]:
    results = store.push(caller(unit), items).results
    return [(result.state, result.problem.kind if result.problem else "") for result in results]


STORED = (ResultState.STORED, "")
LATER = (ResultState.RETRY, ProblemKind.RATE)
NO_ROOM = (ResultState.RETRY, ProblemKind.QUOTA)


def test_messages_beyond_the_days_number_wait_and_those_before_are_stored(tmp_path: Path) -> None:
    with closing(_store(tmp_path, Quota(messages_a_day=3))) as store:
        assert _states(store, "GEPTI", _of("GEPTI", 1, 2)) == [STORED, STORED]
        late = _of("GEPTI", 3, 4, 5)
        assert _states(store, "GEPTI", late) == [STORED, LATER, LATER]
        assert _states(store, "GEBUS", _of("GEBUS", 1)) == [STORED]
        assert [item.n for item in store.page("d2", store.epoch, 0, 99).items] == [1, 2, 3, 4]


def test_what_waited_is_stored_on_the_next_day(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1_800_000_000_000
    monkeypatch.setattr(hub_store, "_now", lambda: now)
    with closing(_store(tmp_path, Quota(messages_a_day=1))) as store:
        items = _of("GEPTI", 1, 2)
        assert _states(store, "GEPTI", items) == [STORED, LATER]
        monkeypatch.setattr(hub_store, "_now", lambda: now + DAY)
        assert _states(store, "GEPTI", items) == [(ResultState.DUPLICATE, ""), STORED]


def test_a_duplicate_counts_for_nothing_and_is_told_although_the_quota_is_used_up(tmp_path: Path) -> None:
    with closing(_store(tmp_path, Quota(messages_a_day=2))) as store:
        items = _of("GEPTI", 1, 2)
        _states(store, "GEPTI", items)
        for _ in range(3):
            assert _states(store, "GEPTI", items) == [(ResultState.DUPLICATE, "")] * 2


def test_a_message_too_large_for_the_room_waits_and_a_smaller_one_is_stored(tmp_path: Path) -> None:
    with closing(_store(tmp_path, Quota(mib_kept=1))) as store:
        large = [*_of("GEPTI", 1, size=700_000), *_of("GEPTI", 2, size=700_000), *_of("GEPTI", 3, size=1000)]
        assert _states(store, "GEPTI", large) == [STORED, NO_ROOM, STORED]


def test_a_waiting_message_takes_no_number_and_makes_no_fork(tmp_path: Path) -> None:
    with closing(_store(tmp_path, Quota(messages_a_day=1))) as store:
        first, second = _of("GEPTI", 1, 2)
        store.push(caller("GEPTI"), [first, second])
        assert store.sequence == 1
        assert not store.push(caller("GEPTI"), [second]).forked


def test_a_unit_with_a_quota_of_its_own_goes_by_that(tmp_path: Path) -> None:
    with closing(_store(tmp_path, Quota(messages_a_day=1), GEPTI=NO_LIMIT)) as store:
        assert _states(store, "GEPTI", _of("GEPTI", *range(1, 9))) == [STORED] * 8
        assert _states(store, "GEBUS", _of("GEBUS", 1, 2)) == [STORED, LATER]


def test_who_floods_a_unit_does_not_use_up_what_it_may_send_itself(tmp_path: Path) -> None:
    def to_poti(*numbers: int) -> Sequence[Accepted]:
        return [replace(each, recipients=("GEPTI",)) for each in _of("AZBAK", *numbers)]

    with closing(_store(tmp_path, Quota(messages_a_day=10))) as store:
        assert _states(store, "AZBAK", to_poti(*range(1, 21))) == [STORED] * 10 + [LATER] * 10
        answers = _of("GEPTI", *range(1, 31))
        assert _states(store, "GEPTI", answers) == [STORED] * 30
        assert _states(store, "GEPTI", _of("GEPTI", *range(31, 42))) == [STORED] * 10 + [LATER]


def test_two_units_that_write_to_each_other_have_a_limit_all_the_same(tmp_path: Path) -> None:
    numbers = iter(range(1, 100_000))
    stored = 0
    with closing(_store(tmp_path, Quota(messages_a_day=5))) as store:
        for _ in range(60):
            for sender, reader in (("GEPTI", "AZBAK"), ("AZBAK", "GEPTI")):
                items = [replace(each, recipients=(reader,)) for each in _of(sender, next(numbers), next(numbers))]
                stored += _states(store, sender, items).count(STORED)
    assert stored == 2 * 10 * 5


class _Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_a_minutes_requests_may_come_at_once_and_then_they_flow() -> None:
    clock = _Clock()
    rates = Rates(HubSettings(quota=Quota(requests_a_minute=60)), clock)
    assert [rates.pause("GEPTI") for _ in range(60)] == [0] * 60
    assert rates.pause("GEPTI") == 1
    assert rates.pause("GEBUS") == 0
    clock.now += 1
    assert (rates.pause("GEPTI"), rates.pause("GEPTI")) == (0, 1)
    clock.now += 3600
    assert [rates.pause("GEPTI") for _ in range(61)] == [0] * 60 + [1]


def test_the_pause_told_is_long_enough() -> None:
    clock = _Clock()
    rates = Rates(HubSettings(quota=Quota(requests_a_minute=2)), clock)
    assert [rates.pause("GEPTI") for _ in range(2)] == [0, 0]
    pause = rates.pause("GEPTI")
    clock.now += pause
    assert (pause, rates.pause("GEPTI")) == (30, 0)


def test_no_limit_counts_nothing() -> None:
    rates = Rates(HubSettings(quota=NO_LIMIT), _Clock())
    assert {rates.pause("GEPTI") for _ in range(5000)} == {0}
