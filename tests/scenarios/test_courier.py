"""Three desks of three countries and a hub that only sticks reach: everything by command line, on real vaults."""

from __future__ import annotations

import io
import json
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from pcu_desk.bootstrap import world
from pcu_desk.cli.main import main
from pcu_desk.domain.moment import Moment
from pcu_desk.hub.__main__ import main as hub_main
from pcu_desk.vault import slots
from pcu_desk.vault.carried import CarriedRows

PASSPHRASE = "long enough to pass"
ROOT = Path(__file__).resolve().parents[2]
ALERT = {"recipients": ["AZBAK"], "subject": "Front wall", "reason": "Short inside", "asked": "Hold and scan"}
UNITS = ("GEPTI", "AZBAK", "TMKRW")


@dataclass(frozen=True)
class Place:
    """A folder with three vaults, a hub's folder and a stick."""

    folder: Path

    def refused(self, unit: str, *words: str) -> str:
        code, _, said = self._ran(unit, words)
        assert code == 1, said
        return said

    def desk(self, unit: str, *words: str) -> Any:
        code, out, said = self._ran(unit, (*words, "--json"))
        assert code == 0, said
        return json.loads(out)

    def hub(self, *words: str) -> Any:
        out = io.StringIO()
        with redirect_stdout(out):
            assert hub_main([*words, "--data", str(self.folder / "hub")]) == 0
        return json.loads(out.getvalue())

    def alert(self, unit: str, **fields: Any) -> str:
        return self._queued(unit, ALERT | fields)

    def answer(self, unit: str, message: str) -> str:
        return self._queued(unit, {"in_reply_to": message, "outcome": "released", "text": "nothing found"})

    def _queued(self, unit: str, wanted: dict[str, Any]) -> str:
        path = self.folder / "wanted.json"
        path.write_text(json.dumps(wanted), encoding="utf-8")
        return str(self.desk(unit, "alert", "add", str(path))["id"])

    def export(self, unit: str, name: str, *to: str) -> Any:
        return self.desk(unit, "courier", "export", self.stick(name), *(("--to", *to) if to else ()))

    def take(self, unit: str, name: str) -> Any:
        return self.desk(unit, "courier", "import", self.stick(name))

    def carry(self, sender: str, receiver: str) -> Any:
        self.export(sender, f"{sender}-{receiver}", receiver)
        return self.take(receiver, f"{sender}-{receiver}")

    def stick(self, name: str) -> str:
        return str(self.folder / "stick" / f"{name}.pcucourier")

    def thread(self, unit: str, message: str) -> Any:
        return self.desk(unit, "alert", "show", message)

    def state(self, unit: str, message: str, of: str = "AZBAK") -> str:
        first = self.thread(unit, message)[0]
        return next(str(row["state"]) for row in first["deliveries"] if row["id"] == of)

    def subjects(self, unit: str) -> list[str]:
        return sorted(message["subject"] for message in self.desk(unit, "alert", "list"))

    def command(self, unit: str, *words: str) -> list[str]:
        options = ("--vault", str(self.folder / unit), "--passphrase-file", str(self.folder / "pass.txt"))
        return [*words, *options]

    def _ran(self, unit: str, words: tuple[str, ...]) -> tuple[int, str, str]:
        out, said = io.StringIO(), io.StringIO()
        with redirect_stdout(out), redirect_stderr(said):
            code = main(self.command(unit, *words), world())
        assert "Traceback" not in said.getvalue()
        return code, out.getvalue(), said.getvalue()


@pytest.fixture(scope="module")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Place:
    place = Place(tmp_path_factory.mktemp("founded"))
    (place.folder / "stick").mkdir()
    (place.folder / "pass.txt").write_text(PASSPHRASE + "\n", encoding="utf-8")
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("pcu_desk.host.keyring.secret_store", lambda: None)
        patched.setattr(slots.Kdf.__init__, "__defaults__", (3, 4, 64 * 1024))
        for unit in UNITS:
            setup = {
                "unit": {"code": unit, "country": unit[:2], "names": [{"id": "en", "name": unit}]},
                "founder": {"user": unit.lower(), "name": unit},
            }
            (place.folder / "setup.json").write_text(json.dumps(setup), encoding="utf-8")
            sheet = ("--recovery-file", str(place.folder / f"{unit}.txt"))
            place.desk(unit, "vault", "create", "--from", str(place.folder / "setup.json"), *sheet)
            request = str(place.folder / f"{unit}.request")
            place.desk(unit, "vault", "enrol", request)
            place.hub(
                "enrol", request, "--out", str(place.folder / f"{len(list(place.folder.glob('*.pcudir')))}.pcudir")
            )
        for unit in UNITS:
            place.desk(unit, "vault", "directory", str(place.folder / "2.pcudir"))
    return place


@pytest.fixture
def place(founded: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Place:
    shutil.copytree(founded.folder, tmp_path / "here")
    monkeypatch.setattr("pcu_desk.host.keyring.secret_store", lambda: None)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return Place(tmp_path / "here")


def round_trip(place: Place) -> None:
    """Carry an alert there and its answer back, each once, and see that both queues end empty."""
    alert = place.alert("GEPTI")
    out = place.carry("GEPTI", "AZBAK")
    assert (out["new"], out["signer"], out["unit"]) == (1, "known", "GEPTI")
    place.desk("AZBAK", "alert", "read", alert)
    place.answer("AZBAK", alert)
    assert place.carry("AZBAK", "GEPTI")["confirmed"] == 1
    assert place.state("GEPTI", alert) == "answered"
    assert place.carry("GEPTI", "AZBAK")["confirmed"] == 3
    assert place.carry("AZBAK", "GEPTI")["confirmed"] == 1
    assert place.export("GEPTI", "last")["messages"] == 0
    assert place.export("AZBAK", "last")["messages"] == 0


def test_a_trip_both_ways_brings_alert_and_answer_and_empties_both_queues(place: Place) -> None:
    round_trip(place)
    for unit in ("GEPTI", "AZBAK"):
        assert place.desk(unit, "verify")["ok"] is True


def test_a_mutant_that_remembers_receipts_in_memory_alone_is_caught(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: dict[int, list[Any]] = {}
    monkeypatch.setattr(
        CarriedRows, "owe", lambda rows, receipt, _at: kept.setdefault(id(rows._db), []).append(receipt)
    )
    monkeypatch.setattr(CarriedRows, "owed", lambda rows: kept.get(id(rows._db), []))
    with pytest.raises(AssertionError):
        round_trip(place)


def test_looking_takes_nothing_and_importing_twice_is_as_once(place: Place) -> None:
    alert = place.alert("GEPTI")
    made = place.export("GEPTI", "out")
    assert (made["messages"], made["to"]) == (1, ["AZBAK", "TMKRW"])
    seen = place.desk("AZBAK", "courier", "look", place.stick("out"))
    assert (seen["unit"], seen["signer"], seen["mine"], seen["again"], seen["messages"]) == (
        "GEPTI", "known", True, False, 1,
    )  # fmt: skip
    assert place.subjects("AZBAK") == []
    assert place.take("AZBAK", "out")["new"] == 1
    again = place.take("AZBAK", "out")
    assert (again["new"], again["known"], again["again"]) == (0, 1, True)
    assert len(place.thread("AZBAK", alert)) == 1
    assert place.desk("AZBAK", "courier", "look", place.stick("out"))["again"] is True


def test_half_a_file_a_foreign_one_and_an_altered_one_are_a_sentence_each(place: Place) -> None:
    place.alert("GEPTI")
    place.export("GEPTI", "out")
    whole = Path(place.stick("out")).read_bytes()
    middle = len(whole) // 2
    spoiled = {
        "Only a part": whole[:middle],
        "not a courier file": b"%PDF-1.7 " + whole,
        "was changed": whole[:middle] + bytes([whole[middle] ^ 4]) + whole[middle + 1 :],
    }
    for words, raw in spoiled.items():
        Path(place.stick("bad")).write_bytes(raw)
        for verb in ("look", "import"):
            said = place.refused("AZBAK", "courier", verb, place.stick("bad"))
            assert words in said
            assert len(said.splitlines()) == 1
    assert place.subjects("AZBAK") == []
    assert "Plug" in place.refused("GEPTI", "courier", "export", str(place.folder / "gone" / "x.pcucourier"))
    assert "carry it to the units" in place.refused("GEPTI", "courier", "import", place.stick("out"))


def test_a_file_of_another_pair_of_units_brings_nothing(place: Place) -> None:
    place.alert("GEPTI")
    place.export("GEPTI", "out", "AZBAK")
    assert place.desk("TMKRW", "courier", "look", place.stick("out"))["mine"] is False
    taken = place.take("TMKRW", "out")
    assert (taken["new"], taken["others"], taken["held"]) == (0, 1, 0)
    assert place.subjects("TMKRW") == []


def test_a_revoked_desks_file_is_held_unread_and_its_receipts_count_for_nothing(place: Place) -> None:
    alert = place.alert("GEPTI")
    place.carry("GEPTI", "AZBAK")
    place.answer("AZBAK", alert)
    back = place.export("AZBAK", "back")
    device = place.desk("GEPTI", "courier", "look", place.stick("back"))["desk"]
    assert back["receipts"] == 1
    place.hub("directory", "revoke", device)
    shutil.copy(place.folder / "hub" / "directory.pcudir", place.folder / "new.pcudir")
    place.desk("GEPTI", "vault", "directory", str(place.folder / "new.pcudir"))
    taken = place.take("GEPTI", "back")
    assert (taken["signer"], taken["new"], taken["held"], taken["confirmed"]) == ("revoked", 0, 2, 0)


def test_an_older_directory_on_a_stick_is_never_taken(place: Place) -> None:
    place.alert("AZBAK", recipients=["GEPTI"])
    place.export("AZBAK", "old")
    place.hub("directory", "renew")
    place.desk("GEPTI", "vault", "directory", str(place.folder / "hub" / "directory.pcudir"))
    taken = place.take("GEPTI", "old")
    assert (taken["directory"], taken["new"]) == ("older", 1)
    assert place.carry("GEPTI", "AZBAK")["directory"] == "newer"


@pytest.mark.parametrize("years", [-10, 10])
def test_a_clock_that_is_wrong_by_ten_years_loses_no_trip(
    place: Place, monkeypatch: pytest.MonkeyPatch, years: int
) -> None:
    now = Moment.now()
    wrong = Moment(now.utc.replace(year=now.utc.year + years, day=1), now.offset)
    with monkeypatch.context() as patched:
        patched.setattr(Moment, "now", classmethod(lambda _cls, *_: wrong))
        alert = place.alert("GEPTI")
        place.export("GEPTI", "out")
    assert place.take("AZBAK", "out")["new"] == 1
    assert place.carry("AZBAK", "GEPTI")["confirmed"] == 1
    assert place.state("GEPTI", alert) == "delivered"


KILLED = """
import os, signal, sys
from pathlib import Path
from pcu_desk.bootstrap import world
from pcu_desk.services import courier_intake
import pcu_desk.host.keyring
pcu_desk.host.keyring.secret_store = lambda: None
courier_intake._BATCH = 1
folder, user, passphrase, file = sys.argv[1:]
def take(left):
    def told(done, total):
        nonlocal left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
    world().open_desk(Path(folder)).unlock(user, passphrase).courier.take(Path(file), told)
for steps in sys.stdin:  # one program loads; a fork of it takes the file in
    if (child := os.fork()) == 0:
        take(int(steps))
        os._exit(0)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""


def killed_after(place: Place, desk: str, file: str) -> Iterator[int]:
    """Import a file again and again, each time killed a step later, until it comes to its end; yield the step."""
    command = [sys.executable, "-c", KILLED, str(place.folder / desk), desk.lower(), PASSPHRASE, place.stick(file)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        for step in range(1, 20):
            program.stdin.write(f"{step}\n")
            program.stdin.flush()
            code = int(program.stdout.readline())
            if code == 0:
                break
            assert code == -signal.SIGKILL
            yield step
        program.stdin.close()


def test_an_import_killed_after_any_part_goes_on_with_one_effect_each(place: Place) -> None:
    subjects = sorted(f"Alert {number}" for number in range(4))
    for subject in subjects:
        place.alert("GEPTI", subject=subject)
    place.export("GEPTI", "out")
    counts = [len(place.subjects("AZBAK")) for _ in killed_after(place, "AZBAK", "out")]
    assert counts == sorted(counts)
    assert set(counts) >= {0, 1, 2, 3, 4}, "it was killed before and after each of them"
    taken = place.take("AZBAK", "out")
    assert (taken["new"], taken["known"]) == (0, 4)
    assert place.subjects("AZBAK") == subjects
    assert place.desk("AZBAK", "verify")["ok"] is True
    assert place.export("AZBAK", "back")["receipts"] == 4


def by_hub(place: Place, unit: str, name: str) -> Any:
    """Carry a desk's file to the hub and its answer back."""
    place.export(unit, name)
    done = place.hub("courier", "import", place.stick(name), "--reply", place.stick(f"{name}-answer"))
    return done | {"taken": place.take(unit, f"{name}-answer")}


def test_by_way_of_the_hub_a_file_is_a_push_and_its_answer_a_pull(place: Place) -> None:
    alert = place.alert("GEPTI")
    gone = by_hub(place, "GEPTI", "poti")
    assert (gone["results"], gone["inbox"]) == ({"stored": 1}, 0)
    assert (gone["taken"]["signer"], gone["taken"]["sent"], gone["taken"]["late"]) == ("hub", 1, False)
    assert place.state("GEPTI", alert) == "sent"
    came = by_hub(place, "AZBAK", "baku")
    assert (came["inbox"], came["taken"]["new"], came["taken"]["late"]) == (1, 1, False)
    again = place.take("AZBAK", "baku-answer")
    assert (again["new"], again["late"], again["again"]) == (0, False, True)
    place.answer("AZBAK", alert)
    assert by_hub(place, "AZBAK", "baku2")["results"] == {"stored": 2}
    assert by_hub(place, "GEPTI", "poti2")["taken"]["new"] == 1
    assert place.state("GEPTI", alert) == "answered"
    once_more = place.hub("courier", "import", place.stick("poti"), "--reply", place.stick("x"))
    assert once_more["results"] == {"duplicate": 1}
    assert place.take("GEPTI", "x")["new"] == 0


def with_photo(place: Place, photo: bytes) -> str:
    """Queue an alert of a case with a file; return its id."""
    (place.folder / "case.json").write_text(json.dumps({"place": "Gate", "begun": "2026-11-22T08:00+04:00"}), "utf-8")
    (place.folder / "scan.pdf").write_bytes(photo)
    number = place.desk("GEPTI", "case", "add", str(place.folder / "case.json"))["number"]
    place.desk("GEPTI", "evidence", "add", number, str(place.folder / "scan.pdf"))
    (row,) = place.desk("GEPTI", "evidence", "list", number)
    return place.alert("GEPTI", case=number, files=[row["id"]])


def saved(place: Place, message: str) -> bytes:
    (row,) = place.desk("AZBAK", "alert", "files", message)
    place.desk("AZBAK", "alert", "save", row["id"], str(place.folder / "out.pdf"))
    return (place.folder / "out.pdf").read_bytes()


PHOTO = b"%PDF-1.7 " + bytes(range(256)) * 2000


def test_a_photo_travels_with_its_alert_and_ceases_to_once_it_was_fetched(place: Place) -> None:
    alert = with_photo(place, PHOTO)
    taken = place.carry("GEPTI", "AZBAK")
    assert (taken["new"], taken["chunks"], taken["files"]) == (1, 2, 1)
    assert saved(place, alert) == PHOTO
    place.carry("AZBAK", "GEPTI")
    assert place.export("GEPTI", "after")["chunks"] == 0
    assert place.desk("AZBAK", "verify")["ok"] is True


def test_a_photo_goes_by_way_of_the_hub_to_the_desk_that_asks_for_it(place: Place) -> None:
    alert = with_photo(place, PHOTO)
    assert by_hub(place, "GEPTI", "poti")["chunks"] == 2
    first = by_hub(place, "AZBAK", "baku")
    assert (first["taken"]["new"], first["chunks_given"]) == (1, 0)
    second = by_hub(place, "AZBAK", "baku2")
    assert (second["chunks_given"], second["taken"]["files"]) == (2, 1)
    assert saved(place, alert) == PHOTO


def test_a_hubs_answer_counts_for_the_desk_and_the_hub_that_it_is_of(place: Place) -> None:
    place.alert("GEPTI")
    by_hub(place, "GEPTI", "poti")
    assert "another desk" in place.refused("AZBAK", "courier", "import", place.stick("poti-answer"))
    old_answer = place.take("GEPTI", "poti-answer")
    assert (old_answer["sent"], old_answer["late"]) == (0, False)
    place.hub("restored")
    place.alert("GEPTI", subject="after the restore")
    fresh = by_hub(place, "GEPTI", "fresh")
    assert fresh["results"] in ({"stored": 1, "duplicate": 1}, {"stored": 1})
    assert fresh["taken"]["late"] is False
    stale = place.take("GEPTI", "poti-answer")
    assert (stale["late"], stale["sent"]) == (True, 0)


def test_by_stick_and_by_line_at_once_has_one_effect(place: Place) -> None:
    alert = place.alert("GEPTI")
    place.export("GEPTI", "out")
    command = [sys.executable, "-m", "pcu_desk.hub", "serve", "--data", str(place.folder / "hub"), "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd=ROOT) as served:
        try:
            assert served.stdout is not None
            url = json.loads(served.stdout.readline())["url"]
            assert place.desk("GEPTI", "sync", "--once", "--hub", url)["sent"] == 1
            assert place.take("AZBAK", "out")["new"] == 1
            assert place.desk("AZBAK", "sync", "--once", "--hub", url)["received"] == 0
            assert len(place.thread("AZBAK", alert)) == 1
            assert place.carry("AZBAK", "GEPTI")["confirmed"] == 1
            place.desk("GEPTI", "sync", "--once", "--hub", url)
            assert place.state("GEPTI", alert) == "delivered"
            assert place.export("GEPTI", "after", "AZBAK")["messages"] == 0
        finally:
            served.send_signal(signal.SIGTERM)


def test_a_finder_of_the_stick_reads_no_word_of_a_message(place: Place) -> None:
    place.alert("GEPTI", subject="Zzyzx subject", reason="Zzyzx reason", asked="Zzyzx asked")
    place.export("GEPTI", "out")
    raw = Path(place.stick("out")).read_bytes()
    assert b"Zzyzx" not in raw
    assert b"GEPTI" in raw, "sender and recipients can be read, as the help says"
    assert Path(place.stick("out")).stat().st_mode & 0o077 == 0
