"""The main job from end to end, as `pcu-desk demo --headless` does it: real vaults, a real hub, real papers."""

from __future__ import annotations

import json
import subprocess
import unicodedata
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from pcu_desk import bootstrap
from pcu_desk.cli.faults import exchange_kills
from pcu_desk.domain.report import ReportKind
from tests.desk_process import CommandLine, Done

TITLES = ("Bananas, fresh", "Vaccines on dry ice")  # drawn by the program; released with a countersignature
KEYS = {"vault", "user", "passphrase_file", "case", "reports", "alerts", "hub"}


class Demo:
    """One run of the demonstration, and commands on what it made."""

    def __init__(self, desk: CommandLine, told: dict[str, Any]) -> None:
        self.desk, self.told = desk, told

    def ask(self, *command: str) -> Done:
        options = ("--vault", self.told["vault"], "--user", "nino", "--passphrase-file", self.told["passphrase_file"])
        return self.desk.bare(*command, *options)

    def paper(self, *languages: str) -> Path:
        return next(Path(r["path"]) for r in self.told["reports"] if r["languages"] == list(languages))


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    desk = CommandLine(tmp_path_factory.mktemp("home"))
    done = desk.bare("demo", "--headless", "--json", "--dir", str(tmp_path_factory.mktemp("demo")))
    assert done.code == 0, done.err
    return Demo(desk, done.json)


def test_the_demonstration_names_vault_papers_and_the_alerts_journey(demo: Demo) -> None:
    assert demo.told.keys() == KEYS
    assert all(report.keys() == {"path", "kind", "languages"} for report in demo.told["reports"])
    assert {report["kind"] for report in demo.told["reports"]} == set(ReportKind) - {ReportKind.RECOVERY}
    assert [report["languages"] for report in demo.told["reports"] if report["kind"] == "seizure"] == [
        ["en"],
        ["ru"],
        ["en", "ru"],
        ["ur"],
        ["ur", "en"],
    ]
    journey = [step["state"] for step in demo.told["alerts"][0]["journey"]]
    assert journey == ["queued", "sent", "delivered", "read", "answered"]
    times = [step["at"] for step in demo.told["alerts"][0]["journey"]]
    assert times == sorted(times)
    assert all(times)


def test_the_vault_of_the_demonstration_verifies(demo: Demo) -> None:
    done = demo.ask("verify", "--json")
    told = done.json
    assert (done.code, told["ok"], told["faults"]) == (0, True, [])
    assert {note["code"] for note in told["notes"]} <= {"unwitnessed"}
    assert any(line.startswith("Witnessed by hub h") for line in told["account"])


def test_each_paper_carries_the_very_case_and_embeds_all_fonts(demo: Demo) -> None:
    shown = demo.ask("case", "show", demo.told["case"]).json
    for report in demo.told["reports"]:
        if report["kind"] == "seizure":
            with pikepdf.open(report["path"]) as pdf:
                attached = json.loads(pdf.attachments["case.json"].get_file().read_bytes())
            assert attached["case"] == shown
        fonts = subprocess.run(["pdffonts", report["path"]], capture_output=True, text=True, check=True).stdout
        rows = fonts.splitlines()[2:]
        assert rows
        assert all(row.split()[-5] == "yes" for row in rows), fonts
        subprocess.run(["qpdf", "--check", report["path"]], capture_output=True, check=True)


@pytest.mark.parametrize("languages", [("en",), ("ru",), ("en", "ru")])
def test_what_was_typed_comes_back_from_the_paper_letter_by_letter(demo: Demo, languages: tuple[str, ...]) -> None:
    raw = subprocess.run(
        ["pdftotext", "-raw", str(demo.paper(*languages)), "-"], capture_output=True, text=True, check=True
    )
    printed = squeezed(raw.stdout)
    seizure = demo.ask("case", "show", demo.told["case"]).json["seizure"]
    typed = [seizure["grounds"], seizure["concealment_note"], seizure["number"]]
    typed += [row[name] for row in seizure["items"] for name in ("description", "where_found", "bag_seal")]
    typed += [row[name] for row in seizure["persons"] for name in ("name", "name_latin", "address", "refusal")]
    for text in typed:
        assert squeezed(text) in printed, text


def squeezed(text: str) -> str:
    """Fold what a line break on paper may change: white space."""
    return "".join(unicodedata.normalize("NFC", text).split())


def test_forty_inspections_stand_in_every_state_oldest_first(demo: Demo) -> None:
    rows = demo.ask("case", "list", "--json").json
    assert len(rows) >= 40
    assert {row["status"] for row in rows} == {"draft", "submitted", "approved", "returned"}
    assert [row["begun"] for row in rows] == sorted((row["begun"] for row in rows), reverse=True)
    assert sum(not row["unit_valid"] for row in rows) >= 3


def test_a_draw_a_countersignature_and_a_hand_over_were_made_by_their_officers(demo: Demo) -> None:
    rows = demo.ask("case", "list", "--json").json
    cases = [demo.ask("case", "show", row["number"]).json for row in rows if row["title"] in TITLES]
    drawn = next(case for case in cases if case.get("draw"))
    assert (drawn["selection"], drawn["status"]) == ("random", "approved")
    assert next(case for case in cases if case.get("countersigned_by"))["countersigned_by"] == "giorgi"
    printed = next(case for case in cases if case["seizure"])
    assert (printed["status"], printed["revision"], len(printed["seizure"]["custody"])) == ("draft", "1", 1)


def test_reports_are_refused_for_a_case_without_seizure(demo: Demo, tmp_path: Path) -> None:
    other = next(row for row in demo.ask("case", "list", "--json").json if not row["seizure"])
    done = demo.ask("report", other["number"], "--out", str(tmp_path / "none.pdf"))
    assert done.code == 1
    assert "no seizure" in done.err


def test_desk_and_hub_killed_during_sync_lose_nothing_and_double_nothing() -> None:
    tally = exchange_kills(bootstrap.world(), kills=6)
    assert (tally.lost, tally.doubled) == (0, 0)
    assert tally.desk_kills + tally.hub_kills == 6
    assert len(tally.acknowledged) >= 6
