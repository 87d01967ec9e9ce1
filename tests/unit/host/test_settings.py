from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest

from pcu_desk.domain.errors import UserError
from pcu_desk.host.settings import Setting, SettingsFile


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def test_absent_file_gives_every_default(path: Path) -> None:
    file = SettingsFile(path)
    assert {setting: file.get(setting) for setting in Setting} == {setting: setting.default for setting in Setting}
    assert not path.exists()


def test_every_default_is_a_value_its_setting_admits() -> None:
    assert all(setting.admits(setting.default) for setting in Setting)
    assert len({setting.key for setting in Setting}) == len(Setting)


def test_value_written_is_read_by_the_next_start(path: Path) -> None:
    SettingsFile(path).put(Setting.LANGUAGE, "ru")
    SettingsFile(path).put(Setting.LAST_VAULT, "порт Поти")
    again = SettingsFile(path)
    assert (again.get(Setting.LANGUAGE), again.get(Setting.LAST_VAULT)) == ("ru", "порт Поти")


def test_file_is_closed_to_other_accounts(path: Path) -> None:
    SettingsFile(path).put(Setting.THEME, "dark")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [each.name for each in path.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    "broken", [b"", b"{", b"[]", b"\xff\xfe", b"[" * 60_000, b'{"theme": 3}', b'{"theme": "loud"}']
)
def test_broken_file_gives_defaults_and_is_mended_by_the_next_write(path: Path, broken: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(broken)
    file = SettingsFile(path)
    assert file.get(Setting.THEME) == "system"
    file.put(Setting.THEME, "light")
    assert file.get(Setting.THEME) == "light"


def test_what_a_newer_version_wrote_is_kept(path: Path) -> None:
    path.parent.mkdir()
    path.write_text('{"of_tomorrow": [1, 2]}')
    SettingsFile(path).put(Setting.DENSITY, "gloves")
    assert json.loads(path.read_text()) == {"of_tomorrow": [1, 2], "density": "gloves"}


def test_value_outside_the_choices_is_refused(path: Path) -> None:
    with pytest.raises(ValueError, match="theme"):
        SettingsFile(path).put(Setting.THEME, "loud")
    assert not path.exists()


def test_failed_write_tells_the_person_and_leaves_the_old_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = SettingsFile(path)
    file.put(Setting.THEME, "dark")

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UserError, match="No space left on device"):
        file.put(Setting.THEME, "light")
    monkeypatch.undo()
    assert file.get(Setting.THEME) == "dark"
    assert [each.name for each in path.parent.iterdir()] == ["settings.json"]


def test_new_file_reaches_the_disk_before_it_takes_the_name(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    acts: list[str] = []
    fsync, replace = os.fsync, Path.replace
    monkeypatch.setattr(os, "fsync", lambda handle: (acts.append("fsync"), fsync(handle))[1])
    monkeypatch.setattr(Path, "replace", lambda self, target: (acts.append("replace"), replace(self, target))[1])
    SettingsFile(path).put(Setting.THEME, "dark")
    assert acts == ["fsync", "replace", "fsync"]
