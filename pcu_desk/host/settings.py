"""The account's own choices in a small JSON file; holds nothing of a case and no secret."""

from __future__ import annotations

import json
import os
import secrets
from collections.abc import Mapping
from enum import Enum
from pathlib import Path

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.proxy import ProxyChoice
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

NOT_SAVED = QT_TRANSLATE_NOOP(
    "host", "The setting could not be saved in {folder}: {reason}. Cases are safe; make room there or allow writing."
)
_LARGEST = 64 * 1024


class Setting(Enum):
    """Every setting, declared once: its key, its default, and the values it may take (none named: any text)."""

    LANGUAGE = ("language", "", ())  # empty: the system's
    THEME = ("theme", "system", ("system", "light", "dark", "contrast_light", "contrast_dark"))
    DENSITY = ("density", "normal", ("normal", "gloves"))
    LAST_VAULT = ("last_vault", "", ())
    HUB_URL = ("hub_url", "", ())
    PROXY = ("proxy", "system", ())  # as `domain.proxy.ProxyChoice` reads it; never with a password
    CA_FILE = ("ca_file", "", ())
    BACKUP_FOLDER = ("backup_folder", "", ())
    BACKUP_DAYS = ("backup_days", "0", ("0", "1", "3", "7", "14", "30"))  # 0: by hand alone
    CRASH_TOLD = ("crash_told", "", ())  # the newest report of a stop that was put aside

    def __init__(self, key: str, default: str, choices: tuple[str, ...]) -> None:
        """Name the parts of a declaration."""
        self.key = key
        self.default = default
        self.choices = choices

    def admits(self, value: object) -> bool:
        """Say whether the setting may take this value."""
        if self is Setting.PROXY:
            return isinstance(value, str) and _is_proxy(value)
        return isinstance(value, str) and (not self.choices or value in self.choices)


class SettingsFile:
    """Reads and replaces the settings file; what a newer version wrote into it is kept."""

    def __init__(self, path: Path) -> None:
        """Take the file's path; the file and its folder need not exist."""
        self._path = path

    def get(self, setting: Setting) -> str:
        """Return a setting's value, its default when the file is absent, broken or holds no such value."""
        value = self._stored().get(setting.key)
        return value if isinstance(value, str) and setting.admits(value) else setting.default

    def put(self, setting: Setting, value: str) -> None:
        """Keep a value. Raises ValueError for one the setting can not take, UserError when the disk refuses."""
        if not setting.admits(value):
            raise ValueError(f"{setting.key} does not take this value")
        text = json.dumps({**self._stored(), setting.key: value}, ensure_ascii=True, indent=2, sort_keys=True)
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            _replace(self._path, text.encode("ascii") + b"\n")
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise UserError(NOT_SAVED, folder=self._path.parent, reason=reason) from error

    def _stored(self) -> Mapping[str, object]:
        try:
            with self._path.open("rb") as file:
                found = json.loads(file.read(_LARGEST))
        except (OSError, ValueError, RecursionError):  # absent, unreadable, not JSON: settings are not worth a stop
            return {}
        return found if isinstance(found, dict) else {}


def _is_proxy(value: str) -> bool:
    """Tell whether a value names a proxy and holds no password."""
    try:
        return not ProxyChoice.parse(value).password
    except UserError:
        return False


def _replace(path: Path, data: bytes) -> None:
    beside = path.with_name(f".{path.name}.{secrets.token_hex(6)}")
    try:
        handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(handle)
        beside.replace(path)
    except OSError:
        beside.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return  # Windows keeps a name with its file and opens no folder
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
