"""Keyrings of an account that live in memory: what the vault asks, and what stands behind it."""

from __future__ import annotations


class MemoryKeyring:
    """Keeps what it is given; implements `ports.SecretStore`."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    def get(self, name: str) -> bytes | None:
        return self.kept.get(name)

    def put(self, name: str, secret: bytes) -> None:
        self.kept[name] = secret

    def delete(self, name: str) -> None:
        self.kept.pop(name, None)


class MemoryAccount:
    """Keeps what it is given; a backend as the keyring's library has them."""

    def __init__(self) -> None:
        self.values: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.values.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.values[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.values[service, username]


class SwallowingAccount(MemoryAccount):
    """The null backend: takes everything, keeps nothing."""

    def set_password(self, service: str, username: str, password: str) -> None:
        pass
