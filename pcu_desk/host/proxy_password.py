"""The password at a proxy: in this account's keyring, or in memory until the program ends; in no file."""

from __future__ import annotations

import logging
from collections.abc import Callable
from urllib.parse import urlsplit

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.ports import SecretStore
from pcu_desk.domain.proxy import ProxyChoice

_LOG = logging.getLogger(__name__)


class ProxyPasswords:
    """Passwords by name and proxy. A keyring may wait for a person: never ask on the window's thread."""

    def __init__(self, store: Callable[[], SecretStore | None]) -> None:
        """Take how to reach the keyring, None where there is none."""
        self._store = store
        self._until_the_end: dict[str, str] = {}

    def filled(self, choice: ProxyChoice) -> ProxyChoice:
        """Return the choice with its password, where one is wanted and known."""
        if not choice.user or choice.password:
            return choice
        name = _name(choice)
        return choice.with_password(self._until_the_end.get(name) or self._kept(name))

    def keep(self, choice: ProxyChoice, password: str) -> bool:
        """Keep a password, "" to forget it; False where only this run of the program does. Raises UserError."""
        name, store = _name(choice), self._store()
        if store is None:
            self._until_the_end[name] = password
            return False
        if password:
            store.put(name, password.encode())
        else:
            store.delete(name)
        return True

    def _kept(self, name: str) -> str:
        try:
            store = self._store()
            found = store.get(name) if store is not None else None
            return found.decode() if found is not None else ""
        except (UserError, UnicodeDecodeError):  # the proxy then asks for the login, which the line tells
            _LOG.info("the keyring gave no password of a proxy")
            return ""


def _name(choice: ProxyChoice) -> str:
    return f"proxy/{choice.user}@{urlsplit(choice.text).netloc.rpartition('@')[2]}"
