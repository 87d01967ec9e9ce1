"""The settings of this account, as commands and the window ask for them."""

from __future__ import annotations

from pathlib import Path

from pcu_desk.host.paths import folders
from pcu_desk.host.settings import Setting, SettingsFile


def settings_file() -> SettingsFile:
    """Return the settings of this account."""
    return SettingsFile(folders().config / "settings.json")


class WindowSettings:
    """The settings file as the window knows it; a language asked for on the command line counts for this run."""

    def __init__(self, language: str) -> None:
        self._file, self._language = settings_file(), language

    def get(self, key: str) -> str:
        """Return a choice, "" when none was made."""
        if key == Setting.LANGUAGE.key and self._language:
            return self._language
        return self._file.get(_setting(key))

    def put(self, key: str, value: str) -> None:
        """Keep a choice."""
        if key == Setting.LANGUAGE.key:
            self._language = ""
        if key == Setting.CA_FILE.key and value:
            from pcu_desk.sync import trust  # noqa: PLC0415 - requests is heavy

            trust.context(Path(value))  # refused with a sentence before it is kept
        self._file.put(_setting(key), value)


def _setting(key: str) -> Setting:
    return next(setting for setting in Setting if setting.key == key)
