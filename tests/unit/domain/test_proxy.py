from __future__ import annotations

import pytest

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.proxy import ProxyChoice


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("", "system"),
        (" System ", "system"),
        ("none", "none"),
        ("proxy.example:3128", "http://proxy.example:3128"),
        ("http://proxy.example:3128/", "http://proxy.example:3128"),
        ("https://Proxy.example", "https://Proxy.example"),
        ("[2001:db8::1]:3128", "http://[2001:db8::1]:3128"),
        ("pac:http://wpad.example/proxy.pac", "pac:http://wpad.example/proxy.pac"),
        ("post@proxy.example:3128", "http://post@proxy.example:3128"),
    ],
)
def test_what_a_person_types_is_kept_in_one_form(typed: str, kept: str) -> None:
    choice = ProxyChoice.parse(typed)
    assert (choice.text, choice.password) == (kept, "")
    assert ProxyChoice.parse(choice.text) == choice


@pytest.mark.parametrize("word", ["secret", "p@ss:w/rd", "пароль", "100%"])
def test_a_password_never_stands_in_what_is_kept_or_shown(word: str) -> None:
    from urllib.parse import quote

    typed = ProxyChoice.parse(f"http://dom%5Cpost:{quote(word, safe='')}@proxy.example:3128")
    assert (typed.user, typed.password) == ("dom\\post", word)
    assert word not in typed.text
    assert word not in repr(typed)
    assert ProxyChoice.parse(typed.text).with_password(word) == typed
    assert ProxyChoice.parse(typed.address).password == word


@pytest.mark.parametrize(
    "typed",
    [
        "socks5://proxy.example:1080", "http://", "proxy.example:99999", "proxy.example/path", "a b", "pac:", "pac:file:///x",
        "pac:http://u:p@wpad.example/", "ftp://proxy.example", "http://proxy.example?x=1",
    ],
)  # fmt: skip
def test_what_can_be_no_proxy_is_refused_with_a_sentence(typed: str) -> None:
    with pytest.raises(UserError):
        ProxyChoice.parse(typed)


def test_a_refused_address_is_not_told_with_its_password() -> None:
    with pytest.raises(UserError) as refused:
        ProxyChoice.parse("ftp://post:secret@proxy.example")
    assert "secret" not in str(refused.value.params)
