from __future__ import annotations

from pathlib import Path

import pytest

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.proxy import ProxyChoice
from pcu_desk.domain.text import Text
from pcu_desk.host.proxy_password import ProxyPasswords
from pcu_desk.host.settings import Setting, SettingsFile
from tests.memory_keyring import MemoryKeyring

CHOICE = ProxyChoice.parse("post@proxy.example:3128")


class Locked(MemoryKeyring):
    def get(self, name: str) -> bytes | None:
        raise UserError(Text("host", "locked"))


def test_a_password_lies_in_the_keyring_and_another_run_finds_it() -> None:
    keyring = MemoryKeyring()
    assert ProxyPasswords(lambda: keyring).keep(CHOICE, "s@crét")
    assert ProxyPasswords(lambda: keyring).filled(CHOICE).password == "s@crét"
    assert list(keyring.kept) == ["proxy/post@proxy.example:3128"]


def test_a_password_of_another_name_or_proxy_is_not_given_out() -> None:
    keyring = MemoryKeyring()
    passwords = ProxyPasswords(lambda: keyring)
    passwords.keep(CHOICE, "secret")
    for other in ("else@proxy.example:3128", "post@proxy.example:8080", "proxy.example:3128", "system", "none"):
        assert passwords.filled(ProxyChoice.parse(other)).password == ""


def test_a_forgotten_password_is_gone() -> None:
    keyring = MemoryKeyring()
    passwords = ProxyPasswords(lambda: keyring)
    passwords.keep(CHOICE, "secret")
    passwords.keep(CHOICE, "")
    assert (passwords.filled(CHOICE).password, keyring.kept) == ("", {})


def test_without_a_keyring_it_is_known_until_the_program_ends() -> None:
    passwords = ProxyPasswords(lambda: None)
    assert not passwords.keep(CHOICE, "secret")
    assert passwords.filled(CHOICE).password == "secret"
    assert ProxyPasswords(lambda: None).filled(CHOICE).password == ""


def test_a_locked_keyring_leaves_the_proxy_to_ask() -> None:
    assert ProxyPasswords(Locked).filled(CHOICE) == CHOICE


@pytest.mark.parametrize("value", ["http://post:secret@proxy.example:3128", "post:secret@proxy.example", "socks5://x"])
def test_settings_take_no_password_and_nothing_that_is_no_proxy(tmp_path: Path, value: str) -> None:
    path = tmp_path / "settings.json"
    with pytest.raises(ValueError, match="proxy"):
        SettingsFile(path).put(Setting.PROXY, value)
    assert not path.exists()
    path.write_text(f'{{"proxy": "{value}"}}')
    assert SettingsFile(path).get(Setting.PROXY) == "system"
