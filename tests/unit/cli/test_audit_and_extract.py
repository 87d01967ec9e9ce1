from __future__ import annotations

import base64
import copy
import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from pcu_desk.bootstrap import world
from pcu_desk.cli.main import main
from pcu_desk.domain.canonical import canonical
from pcu_desk.services.cases import Cases
from pcu_desk.vault.door import VaultFolders
from tests.desk_process import PASSPHRASE
from tests.office import approved
from tests.office import founded as founded_vault


@pytest.fixture(scope="module")
def founded(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str, dict[str, Any]]:
    """A vault with a supervisor, an officer and an auditor, a case that went through its life, and its extract."""
    folder = tmp_path_factory.mktemp("extract")
    case = approved(founded_vault(folder), {"/place": "Gate 4"})
    chief = VaultFolders().unlock(folder / "vault", "giorgi", PASSPHRASE)
    document = Cases(chief).extract(case.number)
    chief.close()
    return folder, case.number, document


@pytest.fixture
def number(founded: tuple[Path, str, dict[str, Any]], monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(founded[0])
    monkeypatch.setattr("pcu_desk.host.keyring.secret_store", lambda: None)
    return founded[1]


def run(*words: str, user: str = "giorgi") -> int:
    return main([*words, "--vault", "vault", "--user", user, "--passphrase-file", "pass.txt"], world())


def checked(file: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, dict[str, Any]]:
    capsys.readouterr()
    code = main(["case", "extract", "--check", str(file), "--json"], world())
    return code, json.loads(capsys.readouterr().out)


def test_an_extract_is_written_on_the_record_and_checked_without_a_vault(
    number: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "extract.json"
    assert run("case", "extract", number, "--out", str(file)) == 0
    code, told = checked(file, capsys)
    assert (code, told["ok"], told["case"], told["faults"]) == (0, True, number, [])
    assert told["officers"] == ["giorgi", "nino"]
    assert told["witnessed"] is None
    assert run("case", "history", number, "--json") == 0
    last = [entry for entry in json.loads(capsys.readouterr().out) if entry["act"] == "case.exported"][-1]
    document = json.loads(file.read_text("utf-8"))
    assert last["hash"] == document["export"]["hash"]
    assert last["signature"] == "holds"
    assert len(document["how_to"]) > 5


def test_the_how_to_leads_an_expert_through_the_file_with_hashes_and_signatures_alone(
    founded: tuple[Path, str, dict[str, Any]],
) -> None:
    document = founded[2]
    content, links = document["content"], {}
    for chain in content["chains"]:
        link = bytes(32)
        digests = base64.b64decode(chain["digests"])
        for place in range(1, len(digests) // 32 + 1):
            digest = digests[32 * (place - 1) : 32 * place]
            link = hashlib.sha256(b"\x00pcu-desk/event/1" + link + digest).digest()
            links[chain["device"], place] = (digest.hex(), link.hex())
    keys: dict[str, str] = {}
    for entry in [*content["grants"], *content["entries"], document["export"]]:
        body = base64.b64decode(entry["bytes"])
        event = json.loads(body)
        place = entry["device"], entry["number"]
        if place in links:
            assert links[place] == (hashlib.sha256(body).hexdigest(), entry["hash"])
        if "officer" in event["change"]:
            keys[event["change"]["officer"]["user"]] = event["change"]["officer"]["public_key"]
        if entry["signature"]:
            public = Ed25519PublicKey.from_public_bytes(bytes.fromhex(keys[event["officer"]]))
            public.verify(bytes.fromhex(entry["signature"]), bytes.fromhex(entry["hash"]))
    founder = json.loads(base64.b64decode(content["grants"][0]["bytes"]))["change"]["officer"]["public_key"]
    assert hashlib.sha256(bytes.fromhex(founder)).hexdigest() == content["founder"]
    export = json.loads(base64.b64decode(document["export"]["bytes"]))
    assert export["change"]["content"] == hashlib.sha256(canonical(content)).hexdigest()


Spoil = Callable[[dict[str, Any]], Any]


def body(entry: dict[str, Any], **fields: Any) -> dict[str, Any]:
    event = {**json.loads(base64.b64decode(entry["bytes"])), **fields}
    return {**entry, "bytes": base64.b64encode(canonical(event)).decode()}


def put(rows: list[Any], place: int, row: Any) -> None:
    rows[place] = row


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lambda d: put(d["content"]["entries"], 1, body(d["content"]["entries"][1], officer="levan")), 3),
        (lambda d: d["content"]["entries"].pop(1), 3),
        (lambda d: d["content"]["entries"].pop(), 3),
        (lambda d: d["content"]["chains"][0].update(digests="AA" + d["content"]["chains"][0]["digests"][2:]), 3),
        (lambda d: d["content"]["chains"][0].update(digests=""), 3),
        (lambda d: d["content"]["case"].update(number="GEPTI-2026-A-00099"), 3),
        (lambda d: d["content"].update(founder="00" * 32), 3),
        (lambda d: d["content"]["entries"][-1].update(signature="00" * 64), 3),
        (lambda d: d["export"].update(signature="00" * 64), 5),
        (lambda d: d["export"].update(signature=""), 5),
        (lambda d: d.update(export=body(d["export"], change={"content": "00"})), 3),
    ],
)
def test_what_was_changed_in_an_extract_is_found(
    founded: tuple[Path, str, dict[str, Any]],
    spoil: Spoil,
    code: int,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    document = copy.deepcopy(founded[2])
    spoil(document)
    file = tmp_path / "spoilt.json"
    file.write_text(json.dumps(document), encoding="utf-8")
    found, told = checked(file, capsys)
    assert (found, told["ok"]) == (code, False)
    assert told["faults"]


@pytest.mark.parametrize(
    "text",
    [
        '{"x": [' + "1," * 1_000_001 + "1]}",
        "{}",
        '{"format": "pcu-extract/1"}',
        '{"format": "pcu-extract/1", "content": 5}',
    ],
)
def test_what_is_no_extract_is_refused_with_a_sentence(
    text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "other.json"
    file.write_text(text, encoding="utf-8")
    assert main(["case", "extract", "--check", str(file)], world()) == 1
    assert "no journal extract" in capsys.readouterr().err


def test_an_officer_writes_no_extract_and_half_a_command_is_told(
    number: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("case", "extract", number, "--out", str(tmp_path / "x.json"), user="nino") == 1
    assert not (tmp_path / "x.json").exists()
    assert run("case", "extract", number) == 2
    assert "--check" in capsys.readouterr().err


@pytest.mark.usefixtures("number")
def test_an_auditor_gets_the_report_and_that_he_did_is_in_the_journal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("audit", "--json", user="levan") == 0
    told = json.loads(capsys.readouterr().out)
    assert {row["topic"] for row in told["findings"]} >= {"approved_soon"}
    assert run("audit", "--from", "2020-01-01", "--to", "2020-01-31", "--lang", "ru", user="levan") == 0
    out = capsys.readouterr().out
    assert "{" not in out
    file = tmp_path / "audit.txt"
    assert run("audit", "--out", str(file), user="giorgi") == 0
    assert "nino" in file.read_text("utf-8")
    vault = VaultFolders().unlock(Path("vault"), "giorgi", PASSPHRASE)
    with vault.reading() as reader:
        asked = [entry.event for entry in reader.history(vault.vault_id) if entry.event.act == "vault.audited"]
    vault.close()
    assert [(event.officer, event.change["where"]) for event in asked][-3:] == [
        ("levan", "screen"),
        ("levan", "screen"),
        ("giorgi", "file"),
    ]
    assert asked[-2].change["from"] == "2020-01-01"


@pytest.mark.usefixtures("number")
def test_an_officer_gets_no_report_and_wrong_days_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("audit", user="nino") == 1
    assert capsys.readouterr().out == ""
    assert run("audit", "--from", "2026-02-01", "--to", "2026-01-01") == 1
    with pytest.raises(SystemExit):
        run("audit", "--from", "yesterday")
    assert run("audit", "--hours", "20-7") == 1
