from __future__ import annotations

from pathlib import Path

import pytest

from pcu_desk.hub.settings import HubSettings, HubSettingsError, Quota


def _said(folder: Path, text: str) -> HubSettings:
    (folder / "hub.toml").write_text(text, encoding="utf-8")
    return HubSettings.load(folder)


def test_without_a_file_or_with_an_empty_one_the_defaults_hold(tmp_path: Path) -> None:
    assert HubSettings.load(tmp_path) == _said(tmp_path, "") == HubSettings()
    assert HubSettings().of("GEPTI") == Quota(2000, 2048, 600)


def test_what_is_said_holds_and_a_unit_may_differ_in_one_thing(tmp_path: Path) -> None:
    found = _said(
        tmp_path,
        "keep_days = 30\nbody_seconds = 5\n[quota]\nmessages_a_day = 500\n[unit.GEPTI]\nmib_kept = 0\n",
    )
    assert (found.keep_days, found.body_seconds) == (30, 5)
    assert found.of("GEBUS") == Quota(500, 2048, 600)
    assert found.of("GEPTI") == Quota(500, 0, 600)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("kep_days = 3", "kep_days is not known"),
        ("keep_days = 0", "keep_days is a whole number from 1"),
        ("keep_days = -1", "keep_days is a whole number"),
        ("keep_days = '9'", "keep_days is a whole number"),
        ("keep_days = true", "keep_days is a whole number"),
        ("keep_days = 9.5", "keep_days is a whole number"),
        ("quota = 3", r"\[quota\] is a table"),
        ("unit = 3", r"\[unit.CODE\] is a table"),
        ("[unit]\nGEPTI = 3", r"\[unit.GEPTI\] is a table"),
        ("[quota]\nmessages = 3", "messages is not known; there is messages_a_day"),
        ("[unit.GEPTI]\nmib_kept = -1", "mib_kept is a whole number from 0"),
        ("keep_days", "hub.toml"),
    ],
)
def test_a_file_that_says_what_can_not_be_is_refused_by_name(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(HubSettingsError, match=told):
        _said(tmp_path, text)


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "hub.toml").write_bytes(b"\xff\xfe\0")
    with pytest.raises(HubSettingsError):
        HubSettings.load(tmp_path)
