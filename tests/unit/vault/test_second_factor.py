"""What a keyring can do to a vault that relies on it: each attack of the specification, against a vault on disk."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.ports import Founding, SecretStore
from pcu_desk.domain.unit import PortUnit, UnitName
from pcu_desk.host.keyring import KeyringStore
from pcu_desk.vault import attempts, recovery, sentences, slots
from pcu_desk.vault.door import VaultFolders
from pcu_desk.vault.slot_form import FLOOR_KIB
from pcu_desk.vault.store import Vault
from tests.memory_keyring import MemoryAccount, SwallowingAccount

PASSPHRASE, NEW = "a long passphrase of the port", "a passphrase after all this"
UNIT = PortUnit(code="GEPTI", country="GE", names=(UnitName("en", "PCU Poti"),))
CODES = (recovery.new_code(), recovery.new_code())


class Locked(MemoryAccount):
    """Its person closed the prompt."""

    def get_password(self, service: str, username: str) -> str | None:
        raise RuntimeError

    def set_password(self, service: str, username: str, password: str) -> None:
        raise RuntimeError


class Slow(MemoryAccount):
    """Waits for a person who never comes."""

    def get_password(self, service: str, username: str) -> str | None:
        threading.Event().wait()
        return None

    set_password = get_password


class Changed(MemoryAccount):
    """Another program wrote over every entry."""

    def __init__(self, before: MemoryAccount, value: str) -> None:
        super().__init__()
        self.values = dict.fromkeys(before.values, value)


def doors(account: MemoryAccount | None) -> VaultFolders:
    store: SecretStore | None = KeyringStore(account, limit=0.2) if account is not None else None
    return VaultFolders(lambda: store)


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    attempts._in_process.clear()
    monkeypatch.setattr(slots, "Kdf", partial(slots.Kdf, m_kib=FLOOR_KIB))


@pytest.fixture
def account() -> MemoryAccount:
    return MemoryAccount()


@pytest.fixture
def folder(tmp_path: Path, account: MemoryAccount) -> Path:
    place = tmp_path / "vault"
    vault = doors(account).create(place, Founding(UNIT, "nino", "ნინო", "Nino", PASSPHRASE, CODES))
    assert vault.second_factor
    vault.close()
    return place


def told(opening: Callable[[], Vault]) -> Any:
    with pytest.raises(UserError) as caught:
        opening()
    return caught.value.text.source


def lost(account: MemoryAccount) -> dict[str, MemoryAccount | None]:
    return {
        "no keyring": None,
        "another account": MemoryAccount(),
        "null backend": SwallowingAccount(),
        "locked": Locked(),
        "slow": Slow(),
        "changed to other bytes": Changed(account, "A" * 43 + "="),
        "changed to no secret": Changed(account, "not base64 !"),
        "emptied": Changed(account, ""),
    }


WORDS = {
    "no keyring": "does not hold the second part",
    "another account": "does not hold the second part",
    "null backend": "does not hold the second part",
    "locked": "keyring refused",
    "slow": "did not answer",
    "changed to other bytes": "does not open this vault",
    "changed to no secret": "Another program changed",
    "emptied": "does not open this vault",
}


@pytest.mark.parametrize("how", WORDS)
def test_with_the_keyring_lost_the_passphrase_alone_opens_nothing_and_a_code_opens(
    folder: Path, account: MemoryAccount, how: str
) -> None:
    theirs = lost(account)[how]
    assert WORDS[how] in told(lambda: doors(theirs).unlock(folder, "nino", PASSPHRASE))
    vault, _ = doors(theirs).recover(folder, "nino", CODES[1], NEW)
    assert vault.officer.user == "nino"
    assert vault.verify(lambda *_: None) == []
    vault.close()
    again = doors(theirs).unlock(folder, "nino", NEW)
    assert again.second_factor is (
        how in {"another account", "changed to other bytes", "changed to no secret", "emptied"}
    )
    again.close()


@pytest.mark.parametrize("how", ["null backend", "locked", "slow"])
def test_a_keyring_that_keeps_nothing_founds_no_vault_that_needs_it(tmp_path: Path, how: str) -> None:
    founding = Founding(UNIT, "nino", "ნინო", "Nino", PASSPHRASE, CODES)
    place = tmp_path / "vault"
    told(lambda: doors(lost(MemoryAccount())[how]).create(place, founding))
    assert not (place / slots.FILE).exists()
    assert not (place / slots.DATABASE).exists()


def test_a_vault_that_accounts_share_is_founded_without_the_keyring(tmp_path: Path, account: MemoryAccount) -> None:
    founding = Founding(UNIT, "nino", "ნინო", "Nino", PASSPHRASE, CODES, keyring=False)
    doors(account).create(tmp_path / "vault", founding).close()
    assert account.values == {}
    doors(MemoryAccount()).unlock(tmp_path / "vault", "nino", PASSPHRASE).close()


def test_the_second_factor_is_chosen_for_each_slot_and_changed_with_the_passphrase(
    folder: Path, account: MemoryAccount
) -> None:
    vault = doors(account).unlock(folder, "nino", PASSPHRASE)
    vault.change_passphrase(PASSPHRASE, NEW, keyring=False)
    assert (vault.second_factor, account.values) == (False, {})
    vault.close()
    vault = doors(None).unlock(folder, "nino", NEW)
    with pytest.raises(UserError) as caught:
        vault.change_passphrase(NEW, PASSPHRASE, keyring=True)
    assert caught.value.text is sentences.NO_KEYRING
    vault.close()
    vault = doors(account).unlock(folder, "nino", NEW)
    vault.change_passphrase(NEW, PASSPHRASE, keyring=True)
    assert (vault.second_factor, len(account.values)) == (True, 1)
    vault.close()
    assert "second part" in told(lambda: doors(None).unlock(folder, "nino", PASSPHRASE))


def test_an_old_slot_file_and_the_old_passphrase_open_nothing_once_the_keyring_forgot_its_part(
    folder: Path, account: MemoryAccount
) -> None:
    before = slots.read(folder)
    vault = doors(account).unlock(folder, "nino", PASSPHRASE)
    vault.change_passphrase(PASSPHRASE, NEW)
    vault.close()
    assert len(account.values) == 1
    slots.write(folder, before)
    assert "second part" in told(lambda: doors(account).unlock(folder, "nino", PASSPHRASE))


def test_after_a_change_of_key_the_slots_of_before_open_nothing_with_this_keyring(
    folder: Path, account: MemoryAccount
) -> None:
    before = (folder / slots.FILE).read_bytes(), (folder / slots.DATABASE).read_bytes()
    vault = doors(account).unlock(folder, "nino", PASSPHRASE)
    vault.change_key(lambda *_: None)
    vault.close()
    doors(account).unlock(folder, "nino", PASSPHRASE).close()
    (folder / slots.FILE).write_bytes(before[0])
    (folder / slots.DATABASE).write_bytes(before[1])
    assert "second part" in told(lambda: doors(account).unlock(folder, "nino", PASSPHRASE))


def test_a_keyring_that_refuses_to_forget_does_not_stop_a_change_of_passphrase(
    folder: Path, account: MemoryAccount
) -> None:
    def refuses(_service: str, _user: str) -> None:
        raise RuntimeError

    account.delete_password = refuses
    vault = doors(account).unlock(folder, "nino", PASSPHRASE)
    vault.change_passphrase(PASSPHRASE, NEW)
    vault.close()
    doors(account).unlock(folder, "nino", NEW).close()


def test_a_slot_of_the_first_form_finds_its_secret_under_the_name_it_had(folder: Path, account: MemoryAccount) -> None:
    """Vaults of the first version kept one secret for each officer, not one for each slot."""
    ((service, _),) = account.values
    file = slots.read(folder)
    old = f"{file.vault}/nino"
    account.values = {(f"pcu-desk/{old}", old): account.values.popitem()[1]}
    slots.write(folder, replace(file, slots=tuple(replace(slot, key="") for slot in file.slots)))
    vault = doors(account).unlock(folder, "nino", PASSPHRASE)
    vault.change_passphrase(PASSPHRASE, NEW)
    vault.close()
    assert len(account.values) == 1
    assert (f"pcu-desk/{old}", old) not in account.values
    assert service.startswith("pcu-desk/")
    doors(account).unlock(folder, "nino", NEW).close()
