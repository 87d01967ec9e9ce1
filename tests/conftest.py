"""What every test stands on: no screen is needed, and nothing of the person's own account is read or written."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.kdf import argon2
from hypothesis import settings

# An example may take its time while other work has the processor.
settings.register_profile("suite", deadline=None)
settings.load_profile("suite")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def _own_account(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Point the per-user folders of the platform at an empty place, for this process and its children."""
    home: Path = tmp_path_factory.mktemp("account", numbered=True)
    for name, folder in {
        "XDG_DATA_HOME": "data",
        "XDG_CONFIG_HOME": "config",
        "XDG_STATE_HOME": "state",
        "XDG_CACHE_HOME": "cache",
    }.items():
        monkeypatch.setenv(name, str(home / folder))


@pytest.fixture(scope="session", autouse=True)
def _each_slow_key_once() -> Iterator[None]:
    """Derive a key by Argon2id once a process, however many tests unlock the same vault; every byte is the real one."""
    real = argon2.Argon2id
    derived = cache(lambda passphrase, cost: real(**dict(cost)).derive(passphrase))

    class Remembering:
        def __init__(self, **cost: object) -> None:
            self._cost = frozenset(cost.items())

        def derive(self, passphrase: bytes) -> bytes:
            return derived(passphrase, self._cost)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(argon2, "Argon2id", Remembering)
        yield
