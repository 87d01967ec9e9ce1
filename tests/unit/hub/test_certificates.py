from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from pcu_desk.hub.certificates import OlderKeyError
from pcu_desk.hub.store import ReplayedError, Store
from pcu_desk.wire.certificate import own_certificate, read_certificate
from pcu_desk.wire.keys import DeviceKeys
from tests.unit.hub.hub_parts import caller

SINCE = datetime(2026, 11, 22, 6, 40, tzinfo=UTC)
ONE, TWO = DeviceKeys.generate(), DeviceKeys.generate()


def _certificate(keys: DeviceKeys, number: int) -> bytes:
    return own_certificate(replace(keys, agreement=X25519PrivateKey.generate()), number, SINCE)


def _agree(store: Store, keys: DeviceKeys, raw: bytes) -> int:
    return store.agree(caller(keys.id), read_certificate(raw, keys.public.signing), raw)[1]


def test_the_newest_certificate_of_each_desk_is_handed_on_to_who_does_not_know_it(store: Store) -> None:
    first, second, other = _certificate(ONE, 1), _certificate(ONE, 2), _certificate(TWO, 1)
    assert [_agree(store, ONE, first), _agree(store, TWO, other), _agree(store, ONE, second)] == [1, 2, 3]
    assert store.agreed == 3
    assert store.agreements(0)[1].certificates == [other, second]
    assert store.agreements(2)[1].certificates == [second]
    assert store.agreements(3)[1].certificates == []


def test_the_same_certificate_again_takes_no_new_place(store: Store) -> None:
    raw = _certificate(ONE, 1)
    assert _agree(store, ONE, raw) == _agree(store, ONE, raw) == store.agreed == 1


@pytest.mark.parametrize("number", [1, 2])
def test_a_lower_number_or_another_key_under_the_same_is_refused_and_the_newest_stays(
    store: Store, number: int
) -> None:
    kept = _certificate(ONE, 2)
    _agree(store, ONE, kept)
    with pytest.raises(OlderKeyError):
        _agree(store, ONE, _certificate(ONE, number))
    assert store.agreements(0)[1].certificates == [kept]


def test_a_request_seen_before_changes_nothing(store: Store) -> None:
    asking, raw = caller(ONE.id), _certificate(ONE, 1)
    store.agree(asking, read_certificate(raw, ONE.public.signing), raw)
    later = _certificate(ONE, 2)
    with pytest.raises(ReplayedError):
        store.agree(asking, read_certificate(later, ONE.public.signing), later)
    assert store.agreements(0)[1].certificates == [raw]


def test_a_long_list_comes_in_parts_that_miss_none(store: Store) -> None:
    desks = [DeviceKeys.generate() for _ in range(5)]
    wanted = [_certificate(keys, 1) for keys in desks]
    for keys, raw in zip(desks, wanted, strict=True):
        _agree(store, keys, raw)
    found, place, more = [], 0, True
    while more:
        handed = store.agreements(place, 2)[1]
        found += handed.certificates
        place, more = handed.place, handed.more
    assert found == wanted
