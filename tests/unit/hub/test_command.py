from __future__ import annotations

import json
import socket
from pathlib import Path

import pytest

from pcu_desk.hub.__main__ import main
from pcu_desk.wire.enrolment import EnrolmentRequest
from pcu_desk.wire.keys import DeviceKeys
from tests.unit.hub.hub_parts import request


@pytest.fixture
def asking(tmp_path: Path) -> Path:
    keys = DeviceKeys.generate()
    path = tmp_path / "request.json"
    path.write_bytes(request(keys).to_bytes(keys))
    return path


@pytest.fixture
def data(tmp_path: Path, asking: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    assert main(["enrol", str(asking), "--data", str(tmp_path / "hub")]) == 0
    assert json.loads(capsys.readouterr().out)["letter"] == "A"
    return tmp_path / "hub"


def _refusal(capsys: pytest.CaptureFixture[str], *words: str | Path) -> str:
    assert main([*map(str, words)]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert len(told.err.strip().splitlines()) == 1, told.err
    assert told.err.strip().endswith(("pcu-hub enrol REQUEST.json", ".")), told.err
    return told.err


@pytest.mark.parametrize("command", ["serve", "directory", "restored"])
def test_a_folder_that_is_no_hub_is_refused_with_what_to_do(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    assert "pcu-hub enrol" in _refusal(capsys, command, "--data", tmp_path / "none")
    assert not (tmp_path / "none").exists()


def test_a_missing_request_is_named(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "missing.json" in _refusal(capsys, "enrol", "missing.json", "--data", data)


def test_half_a_request_is_refused(data: Path, asking: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asking.write_bytes(asking.read_bytes()[:-40])
    assert "enrolment request" in _refusal(capsys, "enrol", asking, "--data", data)


def test_a_letter_given_already_is_refused(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = DeviceKeys.generate()
    path = tmp_path / "other.json"
    path.write_bytes(request(other).to_bytes(other))
    assert "letter A" in _refusal(capsys, "enrol", path, "--data", data, "--letter", "A")


def test_a_copy_that_cannot_be_written_is_told_and_the_command_may_be_repeated(
    data: Path, asking: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "repeating it is safe" in _refusal(
        capsys, "enrol", asking, "--data", data, "--out", data / "directory.pcudir" / "file"
    )


def test_plain_http_beyond_this_machine_is_refused(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "--certfile" in _refusal(capsys, "serve", "--data", data, "--host", "0.0.0.0")


def test_a_port_in_use_or_impossible_is_refused(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as used:
        port = str(used.getsockname()[1])
        assert "another port" in _refusal(capsys, "serve", "--data", data, "--port", port)
    assert "another port" in _refusal(capsys, "serve", "--data", data, "--port", "99999")


@pytest.mark.parametrize(
    ("url", "part"), [("postgresql://x/y", "SQLite"), ("sqlite:////nonexistent/x.db", "database cannot be used")]
)
def test_a_database_that_cannot_be_used_is_refused(
    data: Path, capsys: pytest.CaptureFixture[str], url: str, part: str
) -> None:
    assert part in _refusal(capsys, "serve", "--data", data, "--database", url)


def test_a_missing_certificate_is_refused(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "cannot be read" in _refusal(capsys, "serve", "--data", data, "--port", "0", "--certfile", data / "none.pem")


@pytest.mark.parametrize("words", [[], ["serve", "--port", "x"], ["enrol"], ["dance"]])
def test_a_wrong_command_line_exits_2_with_the_usage(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(words)
    assert left.value.code == 2
    assert capsys.readouterr().err.startswith("usage: pcu-hub")


def test_a_request_with_another_fingerprint_than_was_read_out_is_refused_and_the_right_one_taken(
    tmp_path: Path, asking: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    right = EnrolmentRequest.from_bytes(asking.read_bytes()).fingerprint
    folder = tmp_path / "fresh"
    assert right in _refusal(capsys, "enrol", asking, "--data", folder, "--fingerprint", "0000 " + right[5:])
    assert not folder.exists()
    assert main(["enrol", str(asking), "--data", str(folder), "--fingerprint", right.upper().replace(" ", "")]) == 0
