"""`pcu-desk alert` with files: from the evidence of one unit to a file that an officer of another names."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from pcu_desk.bootstrap import world
from pcu_desk.cli.main import main
from pcu_desk.domain.ports import Founding
from pcu_desk.domain.unit import PortUnit, UnitName
from pcu_desk.services.cases import Cases
from pcu_desk.vault import slots
from pcu_desk.vault.door import VaultFolders
from tests.desk_process import PASSPHRASE
from tests.real_desks import RealDesk
from tests.unit.domain.samples import case_file
from tests.unit.services.chunk_hub import ChunkHub, picture
from tests.unit.services.units import Hub

SCAN = b"%PDF-1.7 " + picture(300_000)


@pytest.fixture(scope="module")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two vaults that know each other; the first has a case."""
    place = tmp_path_factory.mktemp("founded")
    desks = []
    for code in ("GEPTI", "AZBAK"):
        unit = PortUnit(code=code, country=code[:2], desk="A", names=(UnitName("en", f"PCU {code}"),))
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(slots.Kdf.__init__, "__defaults__", (3, 4, 64 * 1024))
            VaultFolders().create(place / code, Founding(unit, "nino", "Nino", "Nino", PASSPHRASE)).close()
        keys = slots.open_by_passphrase(place / code, slots.read(place / code), "nino", PASSPHRASE)
        desks.append(RealDesk(code, place / code, keys))
    Hub(*desks).enrol()
    Cases(desks[0].vault).open(case_file())
    for desk in desks:
        desk.vault.close()
    return place


@pytest.fixture
def here(founded: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(founded, tmp_path / "desks")
    (tmp_path / "pass.txt").write_text(PASSPHRASE, encoding="utf-8")
    (tmp_path / "scan.pdf").write_bytes(SCAN)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("pcu_desk.host.keyring.secret_store", lambda: None)
    return tmp_path


def run(code: str, *words: str) -> int:
    return main([*words, "--vault", f"desks/{code}", "--user", "nino", "--passphrase-file", "pass.txt"], world())


def told(capsys: pytest.CaptureFixture[str], code: str, *words: str) -> Any:
    capsys.readouterr()
    assert run(code, *words, "--json") == 0
    return json.loads(capsys.readouterr().out)


def carried(here: Path, *, chunks: bool) -> None:
    """Carry what waits from the first desk to the second, as a hub does."""
    desks = []
    for code in ("GEPTI", "AZBAK"):
        folder = here / "desks" / code
        desks.append(RealDesk(code, folder, slots.open_by_passphrase(folder, slots.read(folder), "nino", PASSPHRASE)))
    poti, baku = desks
    hub, held = Hub(*desks), ChunkHub()
    place = baku.exchange.place()
    hub.entries[baku.vault.device] = place.entry
    hub.carry(poti)
    if chunks:
        held.take(poti.files)
        held.give(baku.files)
        hub.carry(baku)
    for desk in desks:
        desk.vault.close()


def queued(here: Path, capsys: pytest.CaptureFixture[str]) -> str:
    case = told(capsys, "GEPTI", "case", "list")[0]["number"]
    (row,) = told(capsys, "GEPTI", "evidence", "add", case, "scan.pdf", "--caption", "Invoice")["added"]
    alert = {
        "case": case,
        "recipients": ["AZBAK"],
        "subject": "Acid",
        "reason": "r",
        "asked": "a",
        "files": [row["id"]],
    }
    (here / "alert.json").write_text(json.dumps(alert), encoding="utf-8")
    return str(told(capsys, "GEPTI", "alert", "add", "alert.json")["id"])


def test_a_file_goes_with_an_alert_and_is_saved_by_another_unit(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    message = queued(here, capsys)
    carried(here, chunks=False)
    (pending,) = told(capsys, "AZBAK", "alert", "files", message)
    assert (pending["state"], pending["chunks_here"], pending["chunks"]) == ("wanted", 0, 2)
    assert run("AZBAK", "alert", "save", pending["id"], "out.pdf") == 1
    assert "has not come yet" in capsys.readouterr().err
    assert run("AZBAK", "alert", "files", message) == 0
    shown = capsys.readouterr().out
    assert all(word in shown for word in ("Still to come 0/2", "scan.pdf", "Invoice"))
    assert run("AZBAK", "alert", "again", pending["id"]) == 0
    carried(here, chunks=True)
    (came,) = told(capsys, "AZBAK", "alert", "files", message)
    assert (came["state"], came["id"]) == ("here", pending["id"])
    assert run("AZBAK", "alert", "save", came["id"], "out.pdf") == 0
    assert (here / "out.pdf").read_bytes() == SCAN
    (left,) = told(capsys, "GEPTI", "alert", "files", message)
    assert (left["state"], left["units"]) == ("done", ["AZBAK"])
    assert told(capsys, "AZBAK", "evidence", "check")["whole"] == 1
    assert run("AZBAK", "verify") == 0
    assert run("GEPTI", "verify") == 0


@pytest.mark.parametrize(
    ("files", "sentence"),
    [
        ("x", "files is a list"),
        ([7], "files is a list"),
        (["nowhere"], "not in this vault"),
        (["a"] * 2, "not in this"),
    ],
)
def test_files_that_are_none_are_refused_with_a_sentence(
    here: Path, capsys: pytest.CaptureFixture[str], files: Any, sentence: str
) -> None:
    case = told(capsys, "GEPTI", "case", "list")[0]["number"]
    alert = {"case": case, "recipients": ["AZBAK"], "subject": "s", "reason": "r", "asked": "a", "files": files}
    (here / "alert.json").write_text(json.dumps(alert), encoding="utf-8")
    capsys.readouterr()
    assert run("GEPTI", "alert", "add", "alert.json") == 1
    assert sentence in capsys.readouterr().err
    assert told(capsys, "GEPTI", "alert", "list") == []


def test_a_file_that_is_not_there_is_told(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for words in (("save", "nowhere", "out.bin"), ("again", "nowhere"), ("files", "nowhere")):
        assert run("GEPTI", "alert", *words) == 1
        assert "nowhere" in capsys.readouterr().err
    assert not (here / "out.bin").exists()
