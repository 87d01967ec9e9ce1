import json
import os
import stat
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from pcu_desk.domain.errors import UserError
from pcu_desk.vault import attempts, recovery, sentences, slots
from pcu_desk.vault.slots import Kdf, Opened, Person, SlotFile

CHEAP = {"t": 3, "p": 4, "m_kib": 64 * 1024}
AIDA = Person("aida", "Аида Сапарова", "Aida Saparova")
FILE = SlotFile("0199a0b0-0000-7000-8000-000000000001", 1, "GEPTI", {"en": "PCU Poti", "ru": "ПКЕ Поти"})


def cheap() -> Any:
    return Kdf(os.urandom(16), **CHEAP)


def opened(user: Any = "aida") -> Any:
    return Opened(user, os.urandom(32), os.urandom(32), "f" * 64)


class Store:
    """A key store that keeps everything in a dictionary."""

    def __init__(self) -> None:
        self.kept = {}

    def get(self, name: Any) -> Any:
        return self.kept.get(name)

    def put(self, name: Any, secret: Any) -> None:
        self.kept[name] = secret

    def delete(self, name: Any) -> None:
        self.kept.pop(name, None)


@pytest.fixture(autouse=True)
def _forgetful() -> None:
    attempts._in_process.clear()


def test_a_slot_gives_back_both_keys_and_the_founder(tmp_path: Path) -> None:
    keys = opened()
    file = slots.sealed_by_passphrase(FILE, AIDA, "ключ от порта", keys, kdf=cheap())
    slots.write(tmp_path, file)
    read = slots.read(tmp_path)
    found = slots.open_by_passphrase(tmp_path, read, "aida", "ключ от порта")
    assert found == keys
    assert read.people() == (AIDA,)
    assert keys.dek.hex() not in (tmp_path / slots.FILE).read_text()
    assert keys.dek.hex() not in repr(keys)


def test_the_passphrase_opens_in_either_unicode_form(tmp_path: Path) -> None:
    keys = opened()
    file = slots.sealed_by_passphrase(FILE, AIDA, "é ﬁ №", keys, kdf=cheap())
    assert slots.open_by_passphrase(tmp_path, file, "aida", "e\u0301 fi No").dek == keys.dek


def test_with_the_second_factor_the_passphrase_alone_opens_nothing(tmp_path: Path) -> None:
    store, keys = Store(), opened()
    file = slots.sealed_by_passphrase(FILE, AIDA, "word", keys, store=store, kdf=cheap())
    assert slots.open_by_passphrase(tmp_path, file, "aida", "word", store=store).dek == keys.dek
    with pytest.raises(UserError) as caught:
        slots.open_by_passphrase(tmp_path, file, "aida", "word", store=Store())
    assert caught.value.text is sentences.NO_SECRET
    cheated = replace(file, slots=(replace(file.slots[0], device_secret=False),))
    with pytest.raises(UserError):
        slots.open_by_passphrase(tmp_path, cheated, "aida", "word")


def test_a_store_that_swallows_the_secret_leaves_no_slot_behind() -> None:
    class Swallows(Store):
        def put(self, name: Any, secret: Any) -> None:
            pass

    with pytest.raises(UserError) as caught:
        slots.sealed_by_passphrase(FILE, AIDA, "word", opened(), store=Swallows(), kdf=cheap())
    assert caught.value.text is sentences.SECRET_NOT_KEPT


def test_recovery_codes_open_without_the_second_factor_whatever_the_key_store_lost(tmp_path: Path) -> None:
    keys, first, second = opened(), recovery.new_code(), recovery.new_code()
    file = slots.sealed_by_passphrase(FILE, AIDA, "word", keys, store=Store(), kdf=cheap())
    for code in (first, second):
        file = slots.sealed_by_recovery(file, AIDA, recovery.decode(code), keys, kdf=cheap())
    found, used = slots.open_by_recovery(tmp_path, file, "aida", second.lower())
    assert (found.dek, found.kind) == (keys.dek, "recovery")
    left = slots.without(file, used)
    assert len(left.slots) == 2
    with pytest.raises(UserError):
        slots.open_by_recovery(tmp_path, left, "aida", second)
    assert slots.open_by_recovery(tmp_path, left, "aida", first)[0].dek == keys.dek


def test_a_new_passphrase_rewrites_one_slot_and_the_other_stays_byte_for_byte() -> None:
    keys = opened()
    other = Person("timur", "Тимур", "Timur")
    file = slots.sealed_by_passphrase(FILE, AIDA, "old", keys, kdf=cheap())
    file = slots.sealed_by_passphrase(file, other, "his", opened("timur"), kdf=cheap())
    changed = slots.sealed_by_passphrase(file, AIDA, "new", keys, kdf=cheap())
    assert [slot.person.user for slot in changed.slots] == ["aida", "timur"]
    assert changed.slots[1] == file.slots[1]
    assert changed.slots[0] != file.slots[0]


@pytest.mark.parametrize(
    "change",
    [
        lambda f: replace(f, epoch=2),
        lambda f: replace(f, vault="another"),
        lambda f: replace(f, slots=(replace(f.slots[0], kdf=replace(f.slots[0].kdf, t=4)),)),
        lambda f: replace(f, slots=(replace(f.slots[0], person=replace(AIDA, user="timur")),)),
        lambda f: replace(f, slots=(replace(f.slots[0], kind="recovery"),)),
    ],
)
def test_a_slot_moved_cheapened_or_brought_back_from_another_epoch_does_not_open(change: Any) -> None:
    file = slots.sealed_by_passphrase(FILE, AIDA, "word", opened(), kdf=cheap())
    moved = change(file)
    assert slots._unseal(moved, moved.slots[0], b"word", None) is None


@pytest.mark.parametrize(
    ("field", "value"), [("m_kib", 65535), ("m_kib", 1048577), ("t", 2), ("t", 10**6), ("p", 0), ("name", "scrypt")]
)
def test_a_cost_outside_the_limits_is_refused_before_anything_is_derived(
    tmp_path: Path, field: Any, value: Any
) -> None:
    slots.write(tmp_path, slots.sealed_by_passphrase(FILE, AIDA, "word", opened(), kdf=cheap()))
    data = json.loads((tmp_path / slots.FILE).read_text())
    data["slots"][0]["kdf"][field] = value
    (tmp_path / slots.FILE).write_text(json.dumps(data))
    with pytest.raises(UserError) as caught:
        slots.read(tmp_path)
    assert caught.value.text is sentences.BAD_KDF


@pytest.mark.parametrize(
    "content",
    ["", "not json", "[]", "{}", '{"format": 3}', '{"format": "luks"}', '{"format": "pcu-desk/vault/1"}',
     '{"format": "pcu-desk/vault/1", "vault": "v", "epoch": 1, "unit": {"code": "A", "names": {}}, "slots": [{}]}',
     "[" * 100_000,
     '{"format": "pcu-desk/vault/1", "vault": "v\\ud800", "epoch": 1, "unit": {"code": "A", "names": {}}, "slots": []}',
     '{"format": "pcu-desk/vault/1", "vault": "v", "epoch": Infinity, "unit": {"code": "A", "names": {}}, "slots": []}',
     '{"format": "pcu-desk/vault/1", "vault": "v", "epoch": 9007199254740992, "unit": {"code": "", "names": {}}}'],
)  # fmt: skip
def test_a_foreign_slot_file_gets_one_sentence(tmp_path: Path, content: Any) -> None:
    (tmp_path / slots.FILE).write_text(content)
    with pytest.raises(UserError) as caught:
        slots.read(tmp_path)
    assert caught.value.text is sentences.FOREIGN_SLOTS


def test_no_vault_and_a_newer_vault_have_their_own_sentences(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        slots.read(tmp_path / "nowhere")
    assert caught.value.text is sentences.NO_VAULT
    (tmp_path / slots.FILE).write_text('{"format": "pcu-desk/vault/2"}')
    with pytest.raises(UserError) as caught:
        slots.read(tmp_path)
    assert caught.value.text is sentences.NEWER_SLOTS


def test_the_file_is_closed_to_other_accounts(tmp_path: Path) -> None:
    slots.write(tmp_path, slots.sealed_by_passphrase(FILE, AIDA, "word", opened(), kdf=cheap()))
    assert stat.S_IMODE((tmp_path / slots.FILE).stat().st_mode) == 0o600


def test_a_failed_write_leaves_the_old_slots(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = slots.sealed_by_passphrase(FILE, AIDA, "old", opened(), kdf=cheap())
    slots.write(tmp_path, old)

    def full(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pcu_desk.vault.atomic.os.fsync", full)
    with pytest.raises(UserError) as caught:
        slots.write(tmp_path, replace(old, slots=()))
    assert caught.value.text is sentences.FULL
    assert slots.read(tmp_path) == old
    assert [path.name for path in tmp_path.iterdir()] == [slots.FILE]


def test_wrong_passphrase_grows_the_delay_and_loses_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keys = opened()
    file = slots.sealed_by_passphrase(FILE, AIDA, "word", keys, kdf=cheap())
    now = [1000.0]
    monkeypatch.setattr(time, "time", lambda: now[0])
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    waits = []
    for _ in range(5):
        with pytest.raises(UserError):
            slots.open_by_passphrase(tmp_path, file, "aida", "wrong")
        waits.append(attempts.wait_left(tmp_path, "aida"))
        now[0] += waits[-1]
    assert waits == [0, 0, 1, 2, 4]
    assert slots.open_by_passphrase(tmp_path, file, "aida", "word") == keys
    assert attempts.wait_left(tmp_path, "aida") == 0


def test_the_delay_outlives_the_process_and_a_clock_put_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for _ in range(6):
        attempts.failed(tmp_path, "aida")
    attempts._in_process.clear()
    assert attempts.wait_left(tmp_path, "aida") > 7
    assert attempts.wait_left(tmp_path, "timur") == 0
    monkeypatch.setattr(time, "time", lambda: 5.0)
    assert attempts.wait_left(tmp_path, "aida") == 8
    monkeypatch.setattr(time, "time", lambda: 13.5)
    assert attempts.wait_left(tmp_path, "aida") == 0, "a clock put back by years must not shut the vault for years"


def test_deleting_the_delay_file_does_not_shorten_the_wait_of_a_running_program(tmp_path: Path) -> None:
    for _ in range(6):
        attempts.failed(tmp_path, "aida")
    (tmp_path / attempts.FILE).unlink()
    assert attempts.wait_left(tmp_path, "aida") > 7


@pytest.mark.parametrize("junk", ["", "[]", '{"aida": "x"}', '{"aida": [null, 1]}', "[" * 100_000])
def test_a_spoiled_delay_file_locks_nobody_out(tmp_path: Path, junk: Any) -> None:
    (tmp_path / attempts.FILE).write_text(junk)
    assert attempts.wait_left(tmp_path, "aida") == 0


def test_half_a_character_in_the_passphrase_gets_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        slots.sealed_by_passphrase(FILE, AIDA, "a\ud800", opened(), kdf=cheap())
    assert caught.value.text is sentences.LONE_SURROGATE
