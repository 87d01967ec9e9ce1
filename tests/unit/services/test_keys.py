from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.moment import Moment
from pcu_desk.services.keys import Keys
from pcu_desk.wire.certificate import Certificate, CertificateError, own_certificate, read_certificate
from pcu_desk.wire.envelope import WrongKeyError, open_envelope
from pcu_desk.wire.keys import DeviceKeys, agreement_id
from tests.unit.services.fake_vault import acts
from tests.unit.services.units import Hub, PortDesk, draft


class Clock:
    def __init__(self, desk: PortDesk) -> None:
        self.now = Moment(datetime.fromtimestamp(desk.vault.secrets.since, UTC), 240)

    def __call__(self) -> Moment:
        return self.now

    def pass_days(self, days: int) -> None:
        self.now = Moment(self.now.utc + timedelta(days=days), self.now.offset)


def _keys(desk: PortDesk, clock: Clock | None = None) -> Keys:
    return Keys(desk.vault, clock or Moment.now)


def _rotated(desk: PortDesk) -> bytes:
    Keys(desk.chief).rotate()
    made = _keys(desk).certificate()
    assert made is not None
    return made


def test_a_key_is_made_anew_after_a_quarter_and_not_before(pair: tuple[Hub, PortDesk, PortDesk]) -> None:
    _, poti, _ = pair
    clock = Clock(poti)
    keys = _keys(poti, clock)
    clock.pass_days(90)
    assert (keys.rotate_if_due(), keys.own().number) == (False, 0)
    clock.pass_days(1)
    assert (keys.rotate_if_due(), keys.rotate_if_due(), keys.own().number) == (True, False, 1)
    clock.pass_days(91)
    assert (keys.rotate_if_due(), keys.own().number, keys.own().age(clock())) == (True, 2, 0)
    assert acts(poti.vault, poti.vault.device) == [Act.ENROLLED, Act.ROTATED, Act.ROTATED]


def test_a_clock_that_was_ten_years_ahead_once_keeps_no_key_in_use_for_ten_years(
    pair: tuple[Hub, PortDesk, PortDesk],
) -> None:
    _, poti, _ = pair
    clock = Clock(poti)
    keys = _keys(poti, clock)
    clock.pass_days(3650)
    assert keys.rotate_if_due()
    clock.pass_days(-3650)
    assert (keys.rotate_if_due(), keys.rotate_if_due()) == (True, False)


def test_a_desk_that_is_not_enrolled_makes_no_key() -> None:
    alone = PortDesk("GEBUS")
    clock = Clock(alone)
    clock.pass_days(200)
    assert not _keys(alone, clock).rotate_if_due()
    with pytest.raises(UserError):
        Keys(alone.chief).rotate()


def test_only_a_supervisor_makes_a_key_by_hand(pair: tuple[Hub, PortDesk, PortDesk]) -> None:
    _, poti, _ = pair
    with pytest.raises(UserError):
        _keys(poti).rotate()
    assert _keys(poti).own().number == 0


def test_a_certificate_is_due_until_the_hub_shows_it(pair: tuple[Hub, PortDesk, PortDesk]) -> None:
    _, poti, _ = pair
    keys = _keys(poti)
    assert keys.due_certificate() is None
    made = _rotated(poti)
    assert keys.due_certificate() == made
    keys.take([made], 1)
    assert (keys.due_certificate(), keys.known_number()) == (None, 1)


def test_a_restored_hub_is_offered_the_certificate_again(pair: tuple[Hub, PortDesk, PortDesk]) -> None:
    _, poti, _ = pair
    keys = _keys(poti)
    made = _rotated(poti)
    poti.exchange.start_epoch("e1")
    keys.take([made], 1)
    poti.exchange.start_epoch("e2")
    assert (keys.due_certificate(), keys.known_number()) == (made, 0)


def test_a_message_is_sealed_for_the_newest_key_and_older_ones_still_open(
    pair: tuple[Hub, PortDesk, PortDesk],
) -> None:
    hub, poti, baku = pair
    before = poti.alerts.queue(draft(), ["AZBAK"]).value
    _keys(poti).take([_rotated(baku)], 1)
    after = poti.alerts.queue(draft(), ["AZBAK"]).value
    (sealed,) = [each for each in poti.exchange.pending(10) if each.message_id == after.id]
    assert hub.previous is not None
    with pytest.raises(WrongKeyError):
        open_envelope(sealed.envelope, hub.previous, baku.vault.keys)
    hub.carry(poti)
    assert [baku.alerts.message(each.id).subject for each in (before, after)] == [before.subject, after.subject]
    assert baku.held() == []


def test_a_rotation_between_sealing_and_arrival_loses_nothing(pair: tuple[Hub, PortDesk, PortDesk]) -> None:
    hub, poti, baku = pair
    message = poti.alerts.queue(draft(), ["AZBAK"]).value
    for _ in range(3):
        _rotated(baku)
    hub.carry(poti)
    assert baku.alerts.message(message.id).subject == message.subject


def _swapped(desk: PortDesk, number: int, signer: DeviceKeys) -> bytes:
    stranger = DeviceKeys.generate().public.agreement
    return Certificate(desk.vault.device, number, stranger, datetime.now(UTC)).to_bytes(signer)


def _key_used(desk: PortDesk, other: PortDesk) -> str:
    found = next(each for each in _keys(desk).all() if each.device == other.vault.device)
    return found.fingerprint


def test_a_key_that_its_desk_did_not_sign_is_refused_and_told_and_the_sound_ones_are_kept(
    pair: tuple[Hub, PortDesk, PortDesk],
) -> None:
    _, poti, baku = pair
    before = _key_used(poti, baku)
    own = _rotated(poti)
    with pytest.raises(CertificateError):
        _keys(poti).take([_swapped(baku, 1, DeviceKeys.generate()), own], 2)
    assert _key_used(poti, baku) == before
    assert (_keys(poti).due_certificate(), _keys(poti).known_number()) == (None, 0)


def test_a_lower_number_changes_nothing_and_another_key_under_the_same_number_is_refused(
    pair: tuple[Hub, PortDesk, PortDesk],
) -> None:
    _, poti, baku = pair
    keys = _keys(poti)
    first, second = _rotated(baku), _rotated(baku)
    keys.take([second], 2)
    used = _key_used(poti, baku)
    keys.take([first], 2)
    assert _key_used(poti, baku) == used
    with pytest.raises(CertificateError):
        keys.take([_swapped(baku, 2, baku.vault.keys)], 3)
    assert _key_used(poti, baku) == used


def test_a_certificate_of_a_desk_that_comes_with_the_next_directory_is_asked_for_again(
    pair: tuple[Hub, PortDesk, PortDesk],
) -> None:
    _, poti, baku = pair
    stranger = DeviceKeys.generate()
    unknown = own_certificate(stranger, 1, datetime.now(UTC))
    _keys(poti).take([unknown, _rotated(baku)], 2)
    assert _keys(poti).known_number() == 0
    assert next(each for each in _keys(poti).all() if each.device == baku.vault.device).number == 1


def test_a_vault_copied_back_from_an_older_day_makes_a_key_above_the_one_it_lost(
    pair: tuple[Hub, PortDesk, PortDesk],
) -> None:
    _, poti, _ = pair
    lost = Certificate(poti.vault.device, 4, DeviceKeys.generate().public.agreement, datetime.now(UTC))
    keys = _keys(poti)
    keys.take([lost.to_bytes(poti.vault.keys)], 4)
    made = keys.due_certificate()
    assert made is not None
    found = read_certificate(made, poti.vault.keys.public.signing)
    assert found.number == 5
    assert found.key_id == agreement_id(poti.exchange.keys.public.agreement)
    assert keys.due_certificate() == made


def test_each_desk_is_shown_with_the_key_in_use_and_its_age(pair: tuple[Hub, PortDesk, PortDesk]) -> None:
    _, poti, baku = pair
    clock = Clock(poti)
    Keys(baku.chief, clock).rotate()
    made = _keys(baku).certificate()
    assert made is not None
    _keys(poti).take([made], 1)
    clock.pass_days(30)
    shown = {each.device: each for each in _keys(poti, clock).all()}
    theirs, ours = shown[baku.vault.device], shown[poti.vault.device]
    assert (theirs.number, theirs.age(clock())) == (1, 30)
    assert (ours.number, ours.age(clock())) == (0, 30)
