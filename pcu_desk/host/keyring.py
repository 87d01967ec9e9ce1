"""The operating system's keyring, by one exact class per platform; picks no other store, and writes to no file."""

from __future__ import annotations

import base64
import binascii
import functools
import hmac
import importlib
import logging
import queue
import secrets
import sys
import threading
from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar, cast

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

NOT_ANSWERING = QT_TRANSLATE_NOOP(
    "host",
    "The system's keyring did not answer within {seconds} s. Nothing was lost; unlock the keyring and try again, "
    "or use a recovery code.",
)
REFUSED = QT_TRANSLATE_NOOP(
    "host",
    "The system's keyring refused ({reason}). Nothing was lost; unlock it and try again, or use a recovery code.",
)
SWALLOWED = QT_TRANSLATE_NOOP(
    "host", "The system's keyring did not keep what was written. The vault is safe; it opens by passphrase alone."
)
TOO_LONG = QT_TRANSLATE_NOOP(
    "host", "The system's keyring takes {limit} characters at most. The vault is safe; it opens by passphrase alone."
)
FOREIGN = QT_TRANSLATE_NOOP(
    "host", "Another program changed this desk's entry in the system's keyring. Use a recovery code to open the vault."
)
LIMIT_SECONDS = 10.0
_WINDOWS_CHARACTERS = 1280
# Named one by one: the keyring package's own choice follows installed plug-ins and a file that may name foreign code.
_CLASSES: dict[str, tuple[tuple[str, str], ...]] = {
    "win32": (("keyring.backends.Windows", "WinVaultKeyring"),),
    "darwin": (("keyring.backends.macOS", "Keyring"),),
    "linux": (("keyring.backends.SecretService", "Keyring"), ("keyring.backends.kwallet", "DBusKeyring")),
}


# What a class needs and passes over in silence where it is missing: then it would say that no keyring is there.
_LIBRARIES: dict[str, tuple[str, ...]] = {
    "win32": ("win32ctypes.pywin32.win32cred",),
    "linux": ("secretstorage", "jeepney"),
}


class Backend(Protocol):
    """What is used of a keyring class."""

    def get_password(self, service: str, username: str) -> str | None:
        """Return a value, None when there is none."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a value."""

    def delete_password(self, service: str, username: str) -> None:
        """Forget a value; raises when there is none."""


Load = Callable[[str, str], Backend]
Answer = TypeVar("Answer")
_LOG = logging.getLogger(__name__)


class KeyringStore:
    """The `SecretStore` of this account: every call in a worker with a time limit, every write read back."""

    def __init__(self, backend: Backend, characters: int | None = None, limit: float = LIMIT_SECONDS) -> None:
        """Take the backend, the longest value it can hold (None: no limit known) and the seconds it may take."""
        self._backend = backend
        self._characters = characters
        self._limit = limit

    @property
    def name(self) -> str:
        """The class that is used, such as `SecretService.Keyring`."""
        kind = type(self._backend)
        return f"{kind.__module__.rpartition('.')[2]}.{kind.__qualname__}"

    def get(self, name: str) -> bytes | None:
        """Return a secret, None when there is none. Raises UserError when the keyring is locked, silent or altered."""
        found = _within(self._limit, lambda: self._backend.get_password(_service(name), name))
        if found is None:
            return None
        try:
            return base64.b64decode(found.encode("ascii"), validate=True)
        except (UnicodeEncodeError, binascii.Error) as error:
            raise UserError(FOREIGN) from error

    def put(self, name: str, secret: bytes) -> None:
        """Keep a secret, read it back and compare. Raises UserError when the store swallowed or refused it."""
        value = base64.b64encode(secret).decode("ascii")
        if self._characters is not None and len(value) > self._characters:
            raise UserError(TOO_LONG, limit=self._characters)
        kept = _within(self._limit, lambda: self._write_and_read(name, value))
        if kept is None or not hmac.compare_digest(kept.encode(), value.encode()):
            raise UserError(SWALLOWED)

    def delete(self, name: str) -> None:
        """Forget a secret; nothing happens when there is none."""
        _within(self._limit, lambda: self._delete_if_there(name))

    def _write_and_read(self, name: str, value: str) -> str | None:
        self._backend.set_password(_service(name), name, value)
        return self._backend.get_password(_service(name), name)

    def _delete_if_there(self, name: str) -> None:
        if self._backend.get_password(_service(name), name) is not None:
            self._backend.delete_password(_service(name), name)


def secret_store(
    platform: str = sys.platform, limit: float = LIMIT_SECONDS, load: Load | None = None
) -> KeyringStore | None:
    """Return this account's keyring, None when the platform offers none of the known ones: passphrase only."""
    characters = _WINDOWS_CHARACTERS if platform == "win32" else None
    backend = _first_usable(_CLASSES.get(platform, ()), limit, load or load_exactly)
    return KeyringStore(backend, characters, limit) if backend is not None else None


def examine(
    platform: str = sys.platform, limit: float = LIMIT_SECONDS, load: Load | None = None
) -> tuple[str, bool] | None:
    """Return the class that is used here and whether it is open, None where there is no keyring; keeps nothing in it.

    Raises ImportError when the program lacks what its classes need, UserError for a keyring that is there and fails.
    """
    for library in _LIBRARIES.get(platform, ()):
        importlib.import_module(library)
    store = secret_store(platform, limit, load)
    if store is None:
        return None
    try:
        store.get(f"look-{secrets.token_hex(8)}")
    except UserError as error:
        if type(error.__cause__).__name__ != "KeyringLocked":
            raise
        return store.name, False
    return store.name, True


def load_exactly(module: str, name: str) -> Backend:
    """Make an instance of the one class; raises whatever its library raises where it can not work."""
    kind = getattr(importlib.import_module(module), name)
    _ = kind.priority  # the library's own test of whether the service is there; raises when it is not
    backend: Backend = kind()
    return backend


def _first_usable(classes: Sequence[tuple[str, str]], limit: float, load: Load) -> Backend | None:
    for module, name in classes:
        try:
            return _within(limit, functools.partial(load, module, name))
        except UserError as error:  # not there, or deaf: both mean "passphrase only", which the officer is told
            _LOG.info("keyring class not usable", exc_info=error)
    return None


def _service(name: str) -> str:
    return f"pcu-desk/{name}"  # one service per secret: Windows files a second user of a service elsewhere


def _within(seconds: float, question: Callable[[], Answer]) -> Answer:
    """Ask in a thread of its own, for a keyring may wait for a person for ever; its failure becomes a UserError."""
    answers: queue.SimpleQueue[tuple[Answer | None, Exception | None]] = queue.SimpleQueue()

    def ask() -> None:
        try:
            answers.put((question(), None))
        except Exception as error:  # noqa: BLE001 - each keyring library has failures of its own; told below
            answers.put((None, error))

    threading.Thread(target=ask, name="keyring", daemon=True).start()
    try:
        answer, failure = answers.get(timeout=seconds)
    except queue.Empty:
        raise UserError(NOT_ANSWERING, seconds=f"{seconds:g}") from None
    if failure is not None:
        raise UserError(REFUSED, reason=type(failure).__name__) from failure
    return cast("Answer", answer)
