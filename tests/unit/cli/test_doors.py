from __future__ import annotations

from pathlib import Path

import pytest

from pcu_desk.bootstrap import world
from pcu_desk.cli.main import main
from pcu_desk.domain.codes import MessageKind, Role
from pcu_desk.domain.event import Act
from pcu_desk.domain.message import IN, Message
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.officer import Officer
from pcu_desk.services.cases import Cases
from pcu_desk.services.founding import founding_of
from pcu_desk.vault.door import VaultFolders
from tests.desk_process import PASSPHRASE, SETUP
from tests.unit.domain.samples import case_file

MESSAGE = "01890000-0000-7000-8000-000000000000"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("doors")
    (folder / "pass.txt").write_text(PASSPHRASE, encoding="utf-8")
    vault = VaultFolders().create(folder / "vault", founding_of(SETUP, PASSPHRASE))
    with vault.writing() as tx:
        tx.add_officer(Officer("levan", "ლევან", "Levan", Role.AUDITOR, ""), PASSPHRASE)
        message = Message(
            MESSAGE,
            MESSAGE,
            MessageKind.ALERT,
            IN,
            "AZBAK-A-2026-A-0001",
            "AZBAK",
            created=Moment.now(),
            subject="Acid",
        )
        tx.save_message(message, Act.RECEIVED)
    Cases(vault).open(case_file())
    vault.close()
    return folder


NUMBER = "GEPTI-2026-A-00001"


@pytest.mark.parametrize(
    ("command", "act", "told"),
    [
        (f"case show {NUMBER}", Act.VIEWED, {}),
        (f"case history {NUMBER}", Act.VIEWED, {}),
        ("case list", Act.SEARCHED, {"listed": "cases", "query": "", "rows": 1}),
        ("case search acid", Act.SEARCHED, {"query": "acid"}),
        ("alert list", Act.SEARCHED, {"listed": "messages", "query": "", "rows": 1}),
        (f"alert show {MESSAGE}", Act.VIEWED, {"message": "AZBAK-A-2026-A-0001"}),
        (f"alert read {MESSAGE}", Act.VIEWED, {"message": "AZBAK-A-2026-A-0001"}),
        ("case list --json", Act.SEARCHED, {"listed": "cases", "query": "", "rows": 1}),
        (f"case history {NUMBER} --json", Act.VIEWED, {}),
        ("audit", Act.AUDITED, {"from": "", "to": "", "where": "screen"}),
    ],
)
def test_whoever_looks_by_the_command_line_is_in_the_journal(
    folder: Path, monkeypatch: pytest.MonkeyPatch, command: str, act: Act, told: dict[str, object]
) -> None:
    monkeypatch.chdir(folder)
    monkeypatch.setattr("pcu_desk.host.keyring.secret_store", lambda: None)
    words = f"{command} --vault vault --user levan --passphrase-file pass.txt".split()
    assert main(words, world()) == 0
    vault = VaultFolders().unlock(Path("vault"), "giorgi", PASSPHRASE)
    with vault.reading() as reader:
        events = [event for events in reader.journal_by_subject() for event in events]
    vault.close()
    last = max((event for event in events if event.officer == "levan"), key=lambda event: event.sequence)
    assert (last.act, last.change) == (act, told)
