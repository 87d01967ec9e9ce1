from __future__ import annotations

import json
from pathlib import Path

import pytest

from pcu_desk.bootstrap import world
from pcu_desk.cli.main import main
from pcu_desk.hub.__main__ import main as hub

PASSPHRASE = "long enough to pass"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("pcu_desk.host.keyring.secret_store", lambda: None)
    (tmp_path / "pass.txt").write_text(PASSPHRASE + "\n", encoding="utf-8")
    for unit in ("GEPTI", "AZBAK"):
        setup = {
            "unit": {"code": unit, "country": unit[:2], "names": [{"id": "en", "name": unit}]},
            "founder": {"user": unit.lower(), "name": unit},
        }
        (tmp_path / f"{unit}.json").write_text(json.dumps(setup), encoding="utf-8")
        assert desk(unit, "vault", "create", "--from", f"{unit}.json", "--recovery-file", f"{unit}.txt") == 0
    return tmp_path


def desk(unit: str, *words: str) -> int:
    return main([*words, "--vault", f"vault-{unit}", "--passphrase-file", "pass.txt"], world())


def told(capsys: pytest.CaptureFixture[str], unit: str, *words: str) -> dict[str, str]:
    capsys.readouterr()
    assert desk(unit, *words, "--json") == 0
    found: dict[str, str] = json.loads(capsys.readouterr().out)
    return found


@pytest.mark.usefixtures("here")
def test_the_readmes_way_from_request_to_a_queued_alert_with_both_fingerprints_compared(
    capsys: pytest.CaptureFixture[str],
) -> None:
    roots = set()
    for unit in ("GEPTI", "AZBAK"):
        heard = told(capsys, unit, "vault", "enrol", f"request-{unit}.json")["fingerprint"]
        enrol = ["enrol", f"request-{unit}.json", "--data", "hub", "--fingerprint", heard, "--out", "directory.pcudir"]
        assert hub(enrol) == 0
        roots.add(json.loads(capsys.readouterr().out)["root_fingerprint"])
    taken = told(capsys, "GEPTI", "vault", "directory", "directory.pcudir")
    assert {taken["root_fingerprint"]} == roots
    Path("alert.json").write_text(
        json.dumps({"recipients": ["AZBAK"], "subject": "Front wall", "reason": "Short", "asked": "Hold"}),
        encoding="utf-8",
    )
    queued = told(capsys, "GEPTI", "alert", "add", "alert.json")
    assert (queued["number"][:8], queued["state"]) == ("GEPTI-A-", "queued")
    assert told(capsys, "GEPTI", "alert", "read", queued["id"])["state"] == "queued", "one's own is not read twice"
    assert desk("GEPTI", "alert", "list", "--lang", "ru") == 0
    assert f"{queued['number']} " in capsys.readouterr().out


@pytest.mark.usefixtures("here")
def test_the_units_are_listed_with_fingerprints_keys_and_freshness(capsys: pytest.CaptureFixture[str]) -> None:
    assert desk("GEPTI", "vault", "units") == 1
    assert "vault directory FILE" in capsys.readouterr().err
    for unit in ("GEPTI", "AZBAK"):
        assert desk(unit, "vault", "enrol", f"request-{unit}.json") == 0
        assert hub(["enrol", f"request-{unit}.json", "--data", "hub", "--out", "directory.pcudir"]) == 0
    gone = told(capsys, "AZBAK", "vault", "enrol", "request-AZBAK.json")["device"]
    assert hub(["directory", "revoke", gone, "--at", "7", "--data", "hub", "--out", "directory.pcudir"]) == 0
    assert desk("GEPTI", "vault", "directory", "directory.pcudir") == 0
    found = told(capsys, "GEPTI", "vault", "rotate")
    assert found["number"] == 1
    listed = json.loads(json.dumps(told(capsys, "GEPTI", "vault", "units")))
    assert listed["stale_since"] is None
    desks = {row["id"]: row for unit in listed["units"] for row in unit["desks"]}
    assert (desks[gone]["revoked"], desks[gone]["ours"]) == (7, False)
    ours = desks[found["device"]]
    assert (ours["ours"], ours["key_number"], len(ours["fingerprint"])) == (True, 1, 39)
    assert desk("GEPTI", "vault", "units") == 0
    lines = capsys.readouterr().out.splitlines()
    assert any(gone_line.endswith("at 7") for gone_line in lines)
    assert any("key 1 since" in line for line in lines)
