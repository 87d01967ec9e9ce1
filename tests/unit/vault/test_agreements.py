from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from pcu_desk.domain.backup import Restoring
from pcu_desk.domain.event import Act
from pcu_desk.domain.message import IN, Message
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.services.exchange import Exchange
from pcu_desk.services.keys import Keys
from pcu_desk.vault.door import VaultFolders
from pcu_desk.vault.verify.agreements import BAD_CERTIFICATE, KEY_DIFFERS
from pcu_desk.wire.certificate import own_certificate
from pcu_desk.wire.directory_signing import DirectoryKeys, sign_directory
from pcu_desk.wire.keys import DeviceKeys, HubKeys
from pcu_desk.wire.members import Device, HubEntry, Unit
from tests.unit.vault.conftest import PASSPHRASE

PARTNER = DeviceKeys.generate()


def _directory(own: DeviceKeys) -> bytes:
    desks = [
        Device(unit, "A", keys.public.signing, (keys.public.agreement,))
        for unit, keys in (("GEPTI", own), ("AZBAK", PARTNER))
    ]
    units = [Unit(desk.unit, desk.unit[:2], {"en": desk.unit}, ("ab12",), (desk,)) for desk in desks]
    keys = DirectoryKeys.generate().with_country("GE").with_country("AZ")
    hub = HubEntry(HubKeys.generate().public, "http://127.0.0.1:8440")
    return sign_directory(hub, units, keys, None, datetime.now(UTC))


@pytest.fixture
def rotated(desk: Any) -> Any:
    """A desk with a directory, two keys of its own after its first, and the certificate of a partner."""
    vault = desk.open()
    exchange = Exchange(vault)
    exchange.take_directory(_directory(exchange.keys))
    keys = Keys(vault)
    for _ in range(2):
        keys.rotate()
    keys.take([own_certificate(PARTNER, 1, datetime.now(UTC))], 1)
    vault.close()
    return desk


def test_the_newest_key_is_used_the_older_ones_open_and_all_of_it_survives_a_lock(rotated: Any) -> None:
    vault = rotated.open()
    secrets = vault.secrets
    assert (secrets.number, len(secrets.older)) == (2, 2)
    assert len({secrets.agreement, *secrets.older}) == 3
    assert Keys(vault).known_number() == 1
    assert list(vault.verify(lambda *_: None)) == []
    with vault.reading() as reader:
        told = [
            entry.event.change["number"] for entry in reader.history(vault.device) if entry.event.act is Act.ROTATED
        ]
    assert told == [1, 2]
    vault.close()


def test_a_key_that_breaks_off_before_its_commit_was_never_there(desk: Any) -> None:
    vault = desk.open()
    before = vault.secrets
    with pytest.raises(RuntimeError):
        _break_off(vault)
    assert vault.secrets == before
    vault.close()


def _break_off(vault: Any) -> None:
    with vault.writing() as tx:
        tx.add_agreement(1, X25519PrivateKey.generate().private_bytes_raw(), 1)
        raise RuntimeError


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ("UPDATE agreements SET secret = randomblob(32) WHERE number = 1", KEY_DIFFERS),
        ("DELETE FROM agreements WHERE number = 2", KEY_DIFFERS),
        ("INSERT INTO agreements SELECT 9, secret, made FROM agreements WHERE number = 1", KEY_DIFFERS),
        ("UPDATE certificates SET number = 7", BAD_CERTIFICATE),
        ("UPDATE certificates SET certificate = x'7b7d'", BAD_CERTIFICATE),
    ],
)
def test_a_changed_key_or_certificate_is_a_fault(rotated: Any, change: str, text: object) -> None:
    with rotated.raw() as database:
        database.execute(change)
    assert {fault.what for fault in rotated.verify()} == {text}


def test_a_restored_desk_begins_with_its_first_key_again(rotated: Any, tmp_path: Path) -> None:
    vault = rotated.open()
    vault.back_up(tmp_path / "copy.zip", lambda *_: None)
    vault.close()
    wish = Restoring("nino", PASSPHRASE)
    restored = VaultFolders().restore(tmp_path / "new", tmp_path / "copy.zip", wish, lambda *_: None)
    assert (restored.secrets.number, restored.secrets.older) == (0, ())
    assert list(restored.verify(lambda *_: None)) == []
    assert Keys(restored).known_number() == 0
    restored.close()


def test_replacements_of_a_message_are_found_in_the_order_of_their_making(desk: Any) -> None:
    vault = desk.open()
    first, second, third = (uuid7() for _ in range(3))
    with vault.writing() as tx:
        for each, replaces in ((first, ""), (second, first), (third, first)):
            message = Message(id=each, thread=first, direction=IN, sender="AZBAK", device="d1", replaces=replaces)
            tx.save_message(message, Act.RECEIVED)
        assert [each.id for each in tx.replacements(first)] == [second, third]
        assert tx.replacements(second) == []
    assert list(vault.verify(lambda *_: None)) == []
    vault.close()
