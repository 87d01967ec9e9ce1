from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from pcu_desk.domain.witness import Checkpoint, WitnessOffer
from pcu_desk.hub.store import ReplayedError, Store
from pcu_desk.hub.witness import Judged
from pcu_desk.wire.keys import HubKeys
from pcu_desk.wire.witness import countersigned, read_statement, signed_by_hub
from tests.journals import Journal
from tests.unit.hub.hub_parts import caller, open_store

KEYS = HubKeys.generate()


def ask(store: Store, offer: WitnessOffer) -> Judged:
    return store.witness(caller(), offer, partial(countersigned, time=7, hub=KEYS))[1]


def witnessed(judged: Judged) -> Checkpoint:
    assert signed_by_hub(judged.statement, KEYS.public)
    return read_statement(judged.statement).checkpoint


def test_a_head_that_extends_the_last_is_countersigned_with_the_hubs_time(store: Store) -> None:
    journal = Journal()
    journal.write("one", "two", "three")
    first = ask(store, journal.offer(0, 2))
    assert first.extends
    assert witnessed(first) == journal.checkpoint(2)
    assert (read_statement(first.statement).hub, read_statement(first.statement).time) == (KEYS.id, 7)
    assert witnessed(ask(store, journal.offer(2))).sequence == 3


@pytest.mark.parametrize("spoil", ["altered", "left out", "swapped", "put in", "behind", "ahead", "not that head"])
def test_what_does_not_extend_the_last_head_is_refused_and_the_last_statement_given(store: Store, spoil: str) -> None:
    journal = Journal()
    journal.write("one", "two", "three")
    kept = ask(store, journal.offer(0)).statement
    journal.write("four", "five")
    good = journal.offer(3)
    four, five = good.digests
    bad = {
        "altered": replace(good, digests=(bytes(32), five)),
        "left out": replace(good, digests=(five,)),
        "swapped": replace(good, digests=(five, four)),
        "put in": replace(good, digests=(four, bytes(32), five)),
        "behind": replace(good, after=2),
        "ahead": replace(good, after=4, digests=(five,)),
        "not that head": replace(good, checkpoint=replace(good.checkpoint, head="00" * 32)),
    }[spoil]
    assert ask(store, bad) == Judged(extends=False, statement=kept)
    assert ask(store, good).extends


def test_two_desks_with_one_identity_are_told_apart_the_second_is_refused(store: Store) -> None:
    first = Journal()
    first.write("one")
    ask(store, first.offer(0))
    second = first.fork()
    first.write("first's two")
    second.write("second's two", "second's three")
    assert ask(store, first.offer(1)).extends
    told = ask(store, second.offer(1))
    assert not told.extends
    assert witnessed(told).head == first.head(2)
    assert not ask(store, second.offer(2)).extends


def test_a_chain_rewritten_from_its_beginning_is_refused_though_every_key_is_right(store: Store) -> None:
    journal = Journal()
    journal.write("one", "two")
    ask(store, journal.offer(0))
    rewritten = Journal(journal.keys, journal.vault)
    rewritten.write("one", "two that was never written", "three")
    for after in (0, 2):
        assert not ask(store, rewritten.offer(after)).extends


def test_another_vault_or_epoch_under_the_same_desk_is_refused(store: Store) -> None:
    journal = Journal()
    journal.write("one")
    ask(store, journal.offer(0))
    journal.write("two")
    good = journal.offer(1)
    for changes in ({"vault": "another"}, {"epoch": 2}):
        assert not ask(store, replace(good, checkpoint=journal.checkpoint(**changes))).extends


def test_asking_again_without_anything_new_gives_the_same_statement(store: Store) -> None:
    journal = Journal()
    assert ask(store, journal.offer(0)) == Judged(extends=False, statement=b"")
    journal.write("one")
    kept = ask(store, journal.offer(0))
    assert ask(store, replace(journal.offer(1), checkpoint=journal.checkpoint(time=9))) == kept


def test_a_request_that_was_seen_before_is_refused_and_changes_nothing(store: Store) -> None:
    journal = Journal()
    journal.write("one", "two")
    asked = caller()
    countersign = partial(countersigned, time=7, hub=KEYS)
    store.witness(asked, journal.offer(0, 1), countersign)
    with pytest.raises(ReplayedError):
        store.witness(asked, journal.offer(1), countersign)
    assert witnessed(ask(store, journal.offer(1, 1))).sequence == 1


def test_each_desk_has_a_head_of_its_own(store: Store) -> None:
    journals = Journal(), Journal()
    for journal in journals:
        journal.write("one")
        assert ask(store, journal.offer(0)).extends


def test_the_hub_from_an_old_backup_goes_on_from_the_head_it_still_knows(store: Store, tmp_path: Path) -> None:
    journal = Journal()
    journal.write("one", "two")
    ask(store, journal.offer(0, 1))
    store.close()
    backup = (tmp_path / "hub.db").read_bytes()
    again = open_store(tmp_path)
    ask(again, journal.offer(1))
    again.close()
    (tmp_path / "hub.db").write_bytes(backup)
    restored = open_store(tmp_path)
    journal.write("three")
    refused = ask(restored, journal.offer(2))
    assert not refused.extends
    assert witnessed(refused).sequence == 1
    assert witnessed(ask(restored, journal.offer(1))).sequence == 3
    restored.close()
