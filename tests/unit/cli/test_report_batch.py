from __future__ import annotations

import base64
import io
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PIL import Image

from pcu_desk.bootstrap import world
from pcu_desk.cli import asked
from pcu_desk.cli.main import main
from pcu_desk.domain.event import Act
from pcu_desk.formats.plain import is_plain_jpeg, is_plain_png
from pcu_desk.services.founding import founding_of
from pcu_desk.services.session import Session
from pcu_desk.vault.door import VaultFolders
from tests.desk_process import PASSPHRASE, SETUP
from tests.unit.domain.samples import case_file

DAY = "2026-11-21"


@dataclass
class Office:
    folder: Path
    numbers: tuple[str, ...]

    def ask(self, *command: str) -> int:
        options = ("--vault", str(self.folder / "vault"), "--passphrase-file", str(self.folder / "pass.txt"))
        return main((*command, *options), world())

    def session(self) -> Session:
        return world().open_desk(self.folder / "vault").unlock("giorgi", PASSPHRASE)

    def prints(self, number: str) -> list[dict[str, Any]]:
        session = self.session()
        try:
            history = session.cases.history(session.cases.get(number).id)
            return [entry.event.change for entry in history if entry.event.act is Act.PRINTED]
        finally:
            session.close()


@pytest.fixture
def office(tmp_path: Path, qapp_cls: type) -> Office:
    """A vault with two seizures and an inspection of one day, and a case of another; the first has a photo."""
    VaultFolders().create(tmp_path / "vault", founding_of(SETUP, PASSPHRASE)).close()
    (tmp_path / "pass.txt").write_text(PASSPHRASE, encoding="utf-8")
    made = Office(tmp_path, ())
    session = made.session()
    whole = {**case_file(), "begun": f"{DAY}T14:06:00+04:00"}
    bare = {**whole, "seizure": None}
    other = {**whole, "begun": "2026-11-20T23:59:00+04:00"}
    cases = [session.cases.open(record).value for record in (whole, bare, whole, other)]
    photo = tmp_path / "DSCF1.jpg"
    exif = Image.Exif()
    exif[0x0110] = "a camera that is nobody's business"
    Image.radial_gradient("L").resize((1200, 900)).convert("RGB").save(photo, exif=exif)
    session.evidence.add(cases[0].id, [photo], caption="Seal, cut")
    session.close()
    made.numbers = tuple(case.number for case in cases)
    return made


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_days_cases_are_printed_each_as_what_it_is_and_noted(
    office: Office, capsys: pytest.CaptureFixture[str]
) -> None:
    out = office.folder / "day"
    command = ("report", "--day", DAY, "--out", str(out), "--lang", "en,ru", "--annex", "photos", "--json")
    assert office.ask(*command) == 0
    told = json.loads(capsys.readouterr().out)
    kinds = ("seizure", "inspection", "seizure")
    wanted = [f"{number}_{kind}_en-ru.pdf" for number, kind in zip(office.numbers, kinds, strict=False)]
    assert names(out) == sorted(wanted)
    assert [Path(row["path"]).name for row in told["reports"]] == wanted
    assert told["refused"] == []
    assert office.prints(office.numbers[3]) == []
    (first,) = office.prints(office.numbers[0])
    assert (first["kind"], first["languages"], first["where"], first["first"]) == ("seizure", ["en", "ru"], "file", 0)
    assert first["annexes"] == ["photos"]
    assert office.prints(office.numbers[1])[0]["annexes"] == []
    with pikepdf.open(out / wanted[0]) as pdf:
        attached = json.loads(pdf.attachments["case.json"].get_file().read_bytes())
        assert [row["caption"] for row in attached["case"]["evidence"]] == ["Seal, cut"]
        pictures = list(_jpegs(pdf))
    assert [is_plain_jpeg(picture, 1600) for picture in pictures] == [True]
    assert b"nobody's business" not in (out / wanted[0]).read_bytes() + pictures[0]


def _jpegs(pdf: pikepdf.Pdf) -> Iterator[bytes]:
    for thing in pdf.objects:
        if isinstance(thing, pikepdf.Stream) and thing.get("/Subtype") == "/Image":
            filters = thing.get("/Filter")
            if filters == "/DCTDecode" or (isinstance(filters, pikepdf.Array) and "/DCTDecode" in list(filters)):
                yield thing.read_raw_bytes()


def test_cases_that_can_not_be_printed_are_told_and_the_others_are_written(
    office: Office, capsys: pytest.CaptureFixture[str]
) -> None:
    out = office.folder / "some"
    first, bare, *_ = office.numbers
    assert office.ask("report", first, bare, "GEPTI-2026-A-77777", "--out", str(out)) == 1
    told = capsys.readouterr()
    assert names(out) == [f"{first}_seizure_en.pdf"]
    assert f"{bare}, seizure: " in told.err
    assert "GEPTI-2026-A-77777" in told.err
    assert office.ask("report", first, "--kind", "labels", "--kind", "receipt", "--out", str(out)) == 0
    assert f"{first}_labels_en.pdf" in names(out)
    assert f"{first}_receipt_en.pdf" in names(out)


def test_a_day_without_cases_and_a_day_that_is_none_are_told(
    office: Office, capsys: pytest.CaptureFixture[str]
) -> None:
    assert office.ask("report", "--day", "1999-01-01", "--out", str(office.folder / "none")) == 0
    assert "1 Jan 1999" in capsys.readouterr().out
    with pytest.raises(SystemExit) as usage:
        office.ask("report", "--day", "yesterday", "--out", str(office.folder / "none"))
    assert usage.value.code == 2
    taken = office.folder / "pass.txt"
    assert office.ask("report", "--day", DAY, "--out", str(taken)) == 1
    assert taken.read_text(encoding="utf-8") == PASSPHRASE


def test_a_second_run_into_a_folder_writes_over_nothing(office: Office, capsys: pytest.CaptureFixture[str]) -> None:
    out, first = office.folder / "twice", office.numbers[0]
    out.mkdir()
    foreign = out / f"{first}_seizure_en.pdf"
    foreign.write_bytes(b"of somebody else")
    command = ("report", "--day", DAY, "--out", str(out), "--kind", "seizure", "--kind", "seizure", "--json")
    assert office.ask(*command) == 0
    told = json.loads(capsys.readouterr().out)["reports"]
    assert foreign.read_bytes() == b"of somebody else"
    assert next(Path(row["path"]).name for row in told) == f"{first}_seizure_en_2.pdf"
    assert len(names(out)) == 3
    assert office.ask(*command) == 0
    assert f"{first}_seizure_en_3.pdf" in names(out)


def test_an_annex_that_is_named_twice_is_printed_once(office: Office) -> None:
    out = office.folder / "once.pdf"
    twice = ("--annex", "journal", "--annex", "journal")
    assert office.ask("report", office.numbers[0], "--out", str(out), *twice) == 0
    assert [row["annexes"] for row in office.prints(office.numbers[0])] == [["journal"]]


def test_a_report_that_is_named_takes_the_older_ones_place_only_when_it_is_whole(office: Office) -> None:
    older, kept = office.folder / "paper.pdf", office.folder / "kept.pdf"
    older.write_bytes(b"%PDF- of yesterday")
    kept.hardlink_to(older)  # a file that is written over in place would change under both names
    assert office.ask("report", office.numbers[0], "--out", str(older)) == 0
    assert kept.read_bytes() == b"%PDF- of yesterday"
    assert older.read_bytes().startswith(b"%PDF-1.7")
    assert older.stat().st_mode & 0o077 == 0


def test_ctrl_c_leaves_whole_files_alone(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted() -> Callable[[int, int], None]:
        def count(done: int, _total: int) -> None:
            if done == 2:
                raise KeyboardInterrupt

        return count

    monkeypatch.setattr(asked, "shown_progress", interrupted)
    out = office.folder / "half"
    assert office.ask("report", "--day", DAY, "--out", str(out)) == 130
    assert len(names(out)) == 2
    for path in out.iterdir():
        with pikepdf.open(path) as pdf:
            assert len(pdf.pages)


def test_an_emblem_is_set_from_a_picture_printed_in_the_settings_and_taken_away(
    office: Office, capsys: pytest.CaptureFixture[str]
) -> None:
    picture = office.folder / "emblem.jpg"
    Image.radial_gradient("L").resize((900, 700)).save(picture, comment=b"made by somebody")
    assert office.ask("vault", "emblem", str(picture), "--json") == 0
    assert json.loads(capsys.readouterr().out)["changed"] is True
    assert office.ask("vault", "unit") == 0
    settings = json.loads(capsys.readouterr().out)
    emblem = base64.b64decode(settings["emblem"])
    assert is_plain_png(emblem, 360)
    with Image.open(io.BytesIO(emblem)) as drawn:
        assert drawn.size == (360, 280)
    file = office.folder / "unit.json"
    file.write_text(json.dumps(settings), encoding="utf-8")
    assert office.ask("vault", "unit", str(file)) == 0
    assert "Nothing was changed" in capsys.readouterr().out
    words = [{"id": "seizure_opening_en", "words": "In the presence of witnesses"}]
    file.write_text(json.dumps({"form_words": words}), encoding="utf-8")
    assert office.ask("vault", "unit", str(file)) == 0
    file.write_text(json.dumps({"forms": [{"id": "seizure", "sections": ["no such thing"]}]}), encoding="utf-8")
    assert office.ask("vault", "unit", str(file)) == 1
    assert "no such thing" in capsys.readouterr().err
    assert office.ask("vault", "emblem", str(office.folder / "pass.txt")) == 1
    assert office.ask("vault", "emblem") == 2
    assert office.ask("vault", "emblem", "--remove") == 0
    session = office.session()
    unit = session.forms.unit()
    session.close()
    assert (unit.emblem, unit.form("seizure").version) == ("", 2)
    assert unit.worded("seizure", "opening", "en") == "In the presence of witnesses"
    capsys.readouterr()
    assert office.ask("rebuild") == 0
    assert office.ask("verify", "--json") == 0


def test_a_paper_larger_than_a_check_takes_says_so_when_it_is_made(
    office: Office, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    out, first = office.folder / "large", office.numbers[0]
    assert office.ask("report", first, "--out", str(office.folder / "small.pdf")) == 0
    assert "larger than a check takes" not in capsys.readouterr().out
    monkeypatch.setattr("pcu_desk.domain.paper.MOST_PAGES", 0)
    assert office.ask("report", first, "--out", str(office.folder / "large.pdf")) == 0
    assert "larger than a check takes" in capsys.readouterr().out
    assert office.ask("report", first, "--kind", "labels", "--kind", "receipt", "--out", str(out)) == 0
    told = capsys.readouterr()
    assert told.err.count("larger than a check takes") == 2
    assert len(names(out)) == 2
