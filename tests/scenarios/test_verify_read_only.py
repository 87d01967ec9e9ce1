"""`pcu-desk verify` where nothing may be written: a folder closed to writing, as on a disc or a prosecutor's copy."""

from __future__ import annotations

import ctypes
import hashlib
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desk_process import DESK, CommandLine

_DROP_FROM_BOUNDING_SET, _OVERRIDES = 24, (1, 2)


def obey_modes() -> None:
    """Let mode bits count for this process even if it runs as root (prctl(2), capabilities(7))."""
    for capability in _OVERRIDES:
        ctypes.CDLL(None).prctl(_DROP_FROM_BOUNDING_SET, capability, 0, 0, 0)


def contents(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.iterdir())}


@pytest.fixture
def closed(tmp_path: Path) -> Iterator[CommandLine]:
    desk = CommandLine(tmp_path)
    assert desk.found().code == 0
    desk.vault.chmod(0o500)
    yield desk
    desk.vault.chmod(0o700)


def run(desk: CommandLine, *command: str) -> subprocess.CompletedProcess[str]:
    options = ("--vault", str(desk.vault), "--user", "giorgi", "--passphrase-file", str(desk.passphrase))
    return subprocess.run(
        [*DESK, *command, *options],
        capture_output=True,
        text=True,
        env=desk.environment,
        preexec_fn=obey_modes,
        timeout=120,
        check=False,
    )


def test_a_folder_closed_to_writing_is_verified_and_left_as_it_was(closed: CommandLine) -> None:
    probe = "import os, sys; sys.exit(os.access(sys.argv[1], os.W_OK))"
    command = [sys.executable, "-c", probe, str(closed.vault)]
    assert subprocess.run(command, preexec_fn=obey_modes, check=False).returncode == 0
    before = contents(closed.vault)
    done = run(closed, "verify", "--json")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["ok"] is True
    assert {note["code"] for note in told["notes"]} == {"not-enrolled", "not-noted"}
    assert contents(closed.vault) == before


def test_a_fault_in_a_closed_folder_is_found_there_too(closed: CommandLine) -> None:
    mark = closed.vault / "mark.json"
    told = json.loads(mark.read_text())
    closed.vault.chmod(0o700)
    mark.write_text(json.dumps({**told, "seq": told["seq"] + 1}))
    closed.vault.chmod(0o500)
    assert run(closed, "verify").returncode == 4
