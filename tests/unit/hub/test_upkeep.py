from __future__ import annotations

import json
import sqlite3
import stat
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from pcu_desk.hub import upkeep
from pcu_desk.hub.__main__ import main
from pcu_desk.hub.folder import HubFolder
from pcu_desk.hub.health import Space, look, space_of
from pcu_desk.hub.settings import HubSettings
from pcu_desk.hub.store import Store
from pcu_desk.hub.upkeep import (
    BackupThereError,
    BadBackupError,
    NoAnswerError,
    ask_health,
    back_up,
)
from pcu_desk.wire.directory import Directory
from pcu_desk.wire.keys import DeviceKeys
from tests.unit.hub.hub_parts import accepted, caller, enrolled


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "hub"
    enrolled(folder, DeviceKeys.generate())
    folder.joinpath("hub.toml").write_text("keep_days = 7\n")
    with closing(Store(HubFolder(folder).database_url)) as store:
        store.push(caller(), [accepted(1), accepted(2)])
    return folder


def _directory(data: Path) -> Directory:
    found = HubFolder(data).read_directory()
    assert found is not None
    return found


def test_a_backup_is_the_whole_hub_and_can_be_served_from(data: Path, tmp_path: Path) -> None:
    to = tmp_path / "backups" / "today"
    assert back_up(HubFolder(data), to) == 2
    copy = HubFolder(to)
    assert copy.hub_keys().id == HubFolder(data).hub_keys().id
    assert copy.directory_keys().by_role.keys() == HubFolder(data).directory_keys().by_role.keys()
    assert _directory(to).raw == _directory(data).raw
    assert HubSettings.load(to).keep_days == 7
    with closing(Store(copy.database_url)) as store:
        assert [item.n for item in store.page("d2", store.epoch, 0, 9).items] == [1, 2]


def test_a_hub_that_never_served_is_backed_up_too(tmp_path: Path) -> None:
    enrolled(tmp_path / "hub", DeviceKeys.generate())
    assert back_up(HubFolder(tmp_path / "hub"), tmp_path / "backup") == 0
    assert _directory(tmp_path / "backup").raw == _directory(tmp_path / "hub").raw


def test_a_backup_is_closed_to_other_accounts_and_brings_no_lock_along(data: Path, tmp_path: Path) -> None:
    to = tmp_path / "backup"
    back_up(HubFolder(data), to)
    assert stat.S_IMODE(to.stat().st_mode) == stat.S_IMODE((to / "keys").stat().st_mode) == 0o700
    assert {stat.S_IMODE(key.stat().st_mode) for key in (to / "keys").iterdir()} == {0o600}
    assert sorted(path.name for path in to.iterdir()) == ["directory.pcudir", "hub.db", "hub.toml", "keys"]


def test_a_backup_made_while_messages_come_is_a_moment_of_the_hub(data: Path, tmp_path: Path) -> None:
    with closing(Store(HubFolder(data).database_url)) as store:
        store.push(caller(), [accepted(3)])
        assert back_up(HubFolder(data), tmp_path / "one") == 3
        store.push(caller(), [accepted(4)])
        assert back_up(HubFolder(data), tmp_path / "two") == 4


def test_a_backup_over_something_that_is_there_is_refused(data: Path, tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    with pytest.raises(BackupThereError):
        back_up(HubFolder(data), tmp_path / "there")
    assert list((tmp_path / "there").iterdir()) == []


def test_a_copy_that_does_not_read_back_is_taken_away_again(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copied = upkeep._copy_database

    def rotten(source: Path, target: Path) -> None:
        copied(source, target)
        raw = bytearray(target.read_bytes())
        raw[4096:8192] = bytes(4096)
        target.write_bytes(raw)

    monkeypatch.setattr(upkeep, "_copy_database", rotten)
    with pytest.raises(BadBackupError, match="the database"):
        back_up(HubFolder(data), tmp_path / "backup")
    assert [path.name for path in tmp_path.iterdir()] == ["hub"]


def test_a_broken_database_is_told_by_the_command_in_one_sentence(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for path in data.glob("hub.db-*"):
        path.unlink()
    (data / "hub.db").write_bytes(b"SQLite format 3\0" + b"\xff" * 9000)
    assert main(["backup", str(tmp_path / "backup"), "--data", str(data)]) == 1
    assert len(capsys.readouterr().err.strip().splitlines()) == 1
    assert not (tmp_path / "backup").exists()


def test_backup_purge_and_restored_are_refused_where_no_hub_is(tmp_path: Path) -> None:
    for words in (["backup", str(tmp_path / "b")], ["purge"], ["restored"]):
        assert main([*words, "--data", str(tmp_path / "none")]) == 1
    assert list(tmp_path.iterdir()) == []


def test_purge_tells_how_many_went(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with closing(Store(HubFolder(data).database_url)) as store:
        store.keep_chunk(caller(), "GEPTI", "ab" * 32, b"old")
        store.keep_chunk(caller(), "GEPTI", "cd" * 32, b"new")
    with closing(sqlite3.connect(data / "hub.db")) as connection, connection:
        connection.execute("UPDATE chunks SET stored_at = 0 WHERE name = ?", [bytes.fromhex("ab" * 32)])
    for gone in (1, 0):
        assert main(["purge", "--data", str(data)]) == 0
        assert json.loads(capsys.readouterr().out) == {"purged": gone}


@pytest.mark.parametrize(("free", "space"), [(0, "scarce"), (2**29, "low"), (2**32 - 1, "low"), (2**32, "ample")])
def test_room_is_told_in_three_classes(free: int, space: str) -> None:
    assert space_of(free) == space


def test_a_directory_past_its_day_is_no_good_health(data: Path) -> None:
    directory = _directory(data)
    fresh = directory.expires - timedelta(minutes=1)
    assert look("e", None, directory, fresh.timestamp()).ok
    assert not look("e", None, directory, directory.expires.timestamp()).ok


def test_a_disk_without_room_is_no_good_health(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pcu_desk.hub.health.shutil.disk_usage", lambda _: _Usage())
    found = look("e", data, _directory(data), datetime.now(UTC).timestamp())
    assert (found.ok, found.space) == (False, Space.SCARCE)


class _Usage:
    free = 1000


class _Answering:
    """A server that gives one answer to whatever is asked."""

    def __init__(self, status: int, body: bytes) -> None:
        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.send_response(status)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                return

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


@pytest.mark.parametrize(
    ("status", "body"),
    [(500, b"{}"), (200, b"<html>Hotel login</html>"), (200, b"[]"), (200, b"{}"), (302, b""), (200, b"\xff")],
)
def test_whoever_answers_otherwise_than_a_hub_is_no_hub(status: int, body: bytes) -> None:
    with closing(_Answering(status, body)) as other, pytest.raises(NoAnswerError):
        ask_health(other.url)


@pytest.mark.parametrize("url", ["http://127.0.0.1:9", "nonsense", "file:///etc/passwd", "http://"])
def test_where_nobody_answers_is_told(url: str) -> None:
    with pytest.raises(NoAnswerError):
        ask_health(url)


def test_the_command_exits_1_and_says_what_ails(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    well = look("e", None, _directory(data), datetime.now(UTC).timestamp())
    for found, code, told in (
        (well, 0, ""),
        (replace(well, ok=False, space=Space.SCARCE), 1, "disk"),
        (replace(well, ok=False), 1, "fresh until"),
    ):
        with closing(_Answering(200, json.dumps(found.to_json()).encode())) as hub:
            assert main(["health", "--url", hub.url]) == code
        shown = capsys.readouterr()
        assert json.loads(shown.out) == found.to_json()
        assert told in shown.err
