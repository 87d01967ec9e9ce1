from __future__ import annotations

import json
import os
import re
import stat
import subprocess
from pathlib import Path

import pytest

from pcu_desk.cli.leak_scan import Scanner
from pcu_desk.vault import recovery, slots
from pcu_desk.vault.door import VaultFolders
from tests.desk_process import PASSPHRASE, SETUP, CommandLine

CODE = re.compile(r"(?:[0-9A-Z]{5}-){7}[0-9A-Z]{5}")


@pytest.fixture
def line(tmp_path: Path) -> CommandLine:
    made = CommandLine(tmp_path)
    for name in ("named", "tmp", "state", "cache", "run"):
        (tmp_path / name).mkdir(mode=0o700)
    places = {"TMPDIR": "tmp", "XDG_STATE_HOME": "state", "XDG_CACHE_HOME": "cache", "XDG_RUNTIME_DIR": "run"}
    made.environment.update(
        {name: str(tmp_path / place) for name, place in places.items()}, QT_QPA_PLATFORM="offscreen"
    )
    return made


def codes_on(sheet: Path) -> list[str]:
    told = subprocess.run(["pdftotext", "-raw", str(sheet), "-"], capture_output=True, check=True, text=True).stdout
    return CODE.findall(told)


def everything_in(folder: Path) -> str:
    """Every value of every row of the database, its journal among them, in the clear."""
    vault = VaultFolders().unlock(folder, "giorgi", PASSPHRASE)
    database = vault.connection()
    tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
    rows = [database.execute(f'SELECT * FROM "{table}"').fetchall() for table in tables]
    vault.close()
    return repr(rows)


def secrets_of(codes: list[str]) -> list[bytes]:
    """A code as printed, without hyphens, its first two groups, in both cases; and the bytes that it stands for."""
    return [
        form
        for code in codes
        for text in (code, code.replace("-", ""), code[:11])
        for form in (text.encode(), text.lower().encode(), recovery.decode(code))
    ]


def test_a_recovery_sheet_stands_in_the_file_that_was_named_and_nowhere_else(line: CommandLine, tmp_path: Path) -> None:
    setup = tmp_path / "setup.json"
    setup.write_text(json.dumps(SETUP), encoding="utf-8")
    sheets = [tmp_path / "named" / name for name in ("first.pdf", "second.pdf")]
    passphrase = ("--passphrase-file", str(line.passphrase), "--vault", str(line.vault))
    made = line.bare(
        "vault", "create", "--from", str(setup), *passphrase, "--no-keyring", "--recovery-file", str(sheets[0])
    )
    assert made.code == 0, made.err
    again = line.run("vault", "codes", "--recovery-file", str(sheets[1]))
    assert again.code == 0, again.err
    codes = [code for sheet in sheets for code in codes_on(sheet)]
    assert len(set(codes)) == 4
    if os.name == "posix":
        assert {stat.S_IMODE(sheet.stat().st_mode) for sheet in sheets} == {0o600}
    scanner = Scanner("no word is planted here", secrets_of(codes))
    assert scanner.files((tmp_path,), (tmp_path / "named",)) == []
    assert scanner.data(codes[0].replace("-", "").lower().encode()) != [], "the search can see a code"
    assert sorted(path.name for path in (tmp_path / "named").iterdir()) == ["first.pdf", "second.pdf"]
    left = [path for place in ("tmp", "run", "cache") for path in (tmp_path / place).rglob("*") if path.is_file()]
    assert left == [], "a page drawn elsewhere holds no word that a search could find"
    assert [path for path in tmp_path.rglob("*") if path.suffix == ".pdf" and path not in sheets] == []
    kept = everything_in(line.vault)
    assert not any(code in kept or code.replace("-", "") in kept or code[:11] in kept for code in codes)
    assert not any(recovery.decode(code).hex() in kept or repr(recovery.decode(code)) in kept for code in codes)
    assert len([slot for slot in slots.read(line.vault).slots if slot.kind == "recovery"]) == 2
    for said in (made, again):
        assert not CODE.search(said.out + said.err), "a terminal keeps what it showed"
