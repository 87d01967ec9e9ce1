"""The use cases of evidence over a vault on disk: what is added, refused, shown, written out, packed and found."""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from pcu_desk.domain.case import Case, Evidence
from pcu_desk.domain.codes import EvidenceKind
from pcu_desk.domain.errors import DamagedError, RecordError, UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.life import NO_EVIDENCE, NO_ITEM, NO_POINT, NOT_RETOLD
from pcu_desk.domain.media import JPEG, PDF, PNG
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.officer import NOT_ALLOWED
from pcu_desk.domain.ports import Picture
from pcu_desk.domain.printing import ReportWish
from pcu_desk.domain.record import record_of
from pcu_desk.domain.report import PageImage, RenderedReport, ReportInput
from pcu_desk.domain.text import Text
from pcu_desk.services import evidence as room
from pcu_desk.services.cases import Cases
from pcu_desk.services.evidence import EvidenceRoom
from pcu_desk.services.report_source import source_of
from pcu_desk.services.reports import Reports
from pcu_desk.vault.door import VaultFolders
from pcu_desk.vault.store import Vault
from tests.unit.domain.samples import case_file
from tests.unit.services.fake_vault import AUDITOR, OFFICER, FakeVault
from tests.unit.services.test_session import PASSPHRASE, SETUP

JPEG_BYTES = b"\xff\xd8\xff\xe0 a photo of a seal that was cut"
PNG_BYTES = b"\x89PNG\r\n\x1a\n a scan of the signed paper"
BROKEN = b"\xff\xd8\xff broken"
SMALL = b"\xff\xd8\xff small"
DAMAGED = Text("fake", "This is no picture.")


class FakePictures:
    """Knows one photo and one scan; everything else is damaged."""

    def __init__(self) -> None:
        self.closed = False

    def examine(self, data: bytes) -> Picture:
        if data == BROKEN:
            raise UserError(DAMAGED)
        media = JPEG if data[:2] == b"\xff\xd8" else PNG
        return Picture(media, 40, 30, "2026-11-21T14:06:00", "Fuji X-T5", "41.651750, 41.633611", SMALL)

    def pixels(self, data: bytes, side: int) -> PageImage:
        return PageImage(side, 1, bytes(3 * side)) if data else PageImage(1, 1, bytes(3))

    def jpeg(self, data: bytes, side: int) -> bytes:
        return b"drawn anew " + data

    def emblem(self, data: bytes) -> bytes:
        return b"emblem"

    def close(self) -> None:
        self.closed = True


@pytest.fixture(scope="module")
def _founded(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Any]:
    from pcu_desk.services.founding import founding_of
    from pcu_desk.vault import slots

    folder = tmp_path_factory.mktemp("founded") / "vault"
    VaultFolders().create(folder, founding_of(SETUP, PASSPHRASE)).close()
    file = slots.read(folder)
    user = file.slots[0].person.user
    return folder, slots.open_by_passphrase(folder, file, user, PASSPHRASE)


@pytest.fixture
def vault(_founded: tuple[Path, Any], tmp_path: Path) -> Iterator[Vault]:
    folder = tmp_path / "vault"
    shutil.copytree(_founded[0], folder)
    vault = VaultFolders().enter(folder, _founded[1])
    yield vault
    vault.close()


@pytest.fixture
def evidence(vault: Vault) -> EvidenceRoom:
    return EvidenceRoom(vault, FakePictures)


@pytest.fixture
def case(vault: Vault) -> Case:
    return Cases(vault).open(case_file()).value


@pytest.fixture
def card(tmp_path: Path) -> Path:
    place = tmp_path / "card"
    (place / "DCIM" / "100").mkdir(parents=True)
    for name, data in {
        "DCIM/100/DSCF0001.JPG": JPEG_BYTES,
        "DCIM/100/scan.png": PNG_BYTES,
        "DCIM/100/._DSCF0001.JPG": b"what another system leaves",
        "paper.pdf": b"%PDF-1.7 invoice",
        "notes.txt": "заметки".encode(),
        "empty.txt": b"",
        "broken.jpg": BROKEN,
    }.items():
        (place / name).write_bytes(data)
    return place


def events(vault: Any, subject: str) -> list[tuple[Act, dict[str, Any], bool]]:
    with vault.reading() as reader:
        return [(entry.event.act, entry.event.change, entry.signed) for entry in reader.history(subject)]


def test_files_are_added_as_what_they_are_with_claims_apart_and_verify_agrees(
    evidence: EvidenceRoom, vault: Vault, case: Case, card: Path
) -> None:
    names = ("DCIM/100/DSCF0001.JPG", "paper.pdf", "notes.txt")
    told: list[tuple[int, int]] = []
    done = evidence.add(case.number, [card / name for name in names], progress=lambda *at: told.append(at))
    photo, paper, notes = done.value.rows
    assert [row.kind for row in done.value.rows] == [EvidenceKind.PHOTO, EvidenceKind.DOCUMENT, EvidenceKind.OTHER]
    assert (photo.media, photo.name, photo.width, photo.height) == (JPEG, "DSCF0001.JPG", 40, 30)
    assert (photo.taken, photo.camera, photo.position) == ("2026-11-21T14:06:00", "Fuji X-T5", "41.651750, 41.633611")
    assert (paper.media, paper.width, paper.taken) == (PDF, 0, "")
    assert (notes.size, notes.by) == (14, vault.officer.user)
    assert done.value.refused == ()
    assert done.value.case == Cases(vault).get(case.id)
    assert told[-1] == (3, 3)
    attached = [entry for entry in events(vault, case.id) if entry[0] is Act.ATTACHED]
    assert [change["files"] for _, change, _ in attached] == [{row.id: row.sha256} for row in done.value.rows]
    assert all(signed for _, _, signed in attached)
    assert list(vault.verify(lambda *_: None)) == []
    assert evidence.original(photo.id) == JPEG_BYTES


def test_what_can_not_be_added_is_told_by_name_and_the_rest_is_added(
    evidence: EvidenceRoom, case: Case, card: Path
) -> None:
    names = ("broken.jpg", "empty.txt", "gone.jpg", "DCIM", "DCIM/100/DSCF0001.JPG", "DCIM/100/DSCF0001.JPG")
    added = evidence.add(case.id, [card / name for name in names]).value
    assert [row.name for row in added.rows] == ["DSCF0001.JPG"]
    assert [(name, error.text) for name, error in added.refused] == [
        ("broken.jpg", DAMAGED),
        ("empty.txt", room.EMPTY),
        ("gone.jpg", room.NOT_READ),
        ("DCIM", room.NOT_READ),
        ("DSCF0001.JPG", room.HERE_ALREADY),
    ]


def test_a_file_refused_leaves_no_file_in_the_vault(
    evidence: EvidenceRoom, vault: Vault, case: Case, card: Path, tmp_path: Path
) -> None:
    evidence.add(case.id, [card / "paper.pdf"])
    before = sorted((tmp_path / "vault" / "evidence").iterdir())
    evidence.add(case.id, [card / "paper.pdf", card / "empty.txt", card / "broken.jpg"])
    assert sorted((tmp_path / "vault" / "evidence").iterdir()) == before
    assert evidence.settle() == ()


@pytest.mark.parametrize("kind", [EvidenceKind.OTHER, EvidenceKind.DOCUMENT, EvidenceKind.SIGNED_PAPER])
def test_a_damaged_picture_is_kept_as_bytes_where_no_photo_is_asked_for(
    evidence: EvidenceRoom, case: Case, card: Path, kind: EvidenceKind
) -> None:
    row = evidence.add(case.id, [card / "broken.jpg"], kind=kind).value.rows[0]
    assert (row.kind, row.width, row.media) == (kind, 0, JPEG)
    assert evidence.thumbnails([row.id]) == {}
    assert evidence.original(row.id) == BROKEN
    with pytest.raises(UserError) as caught:
        evidence.picture(row.id, 100)
    assert caught.value.text is room.NOT_SHOWN


def test_what_is_no_picture_is_no_photo(evidence: EvidenceRoom, case: Case, card: Path) -> None:
    added = evidence.add(case.id, [card / "paper.pdf"], kind=EvidenceKind.PHOTO).value
    assert [error.text for _, error in added.refused] == [room.NO_PICTURE]


def test_a_picture_larger_than_is_ever_opened_is_kept_as_another_kind_only(
    evidence: EvidenceRoom, case: Case, card: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "LARGEST_PICTURE", 20)
    photo = card / "DCIM/100/DSCF0001.JPG"
    assert [error.text for _, error in evidence.add(case.id, [photo]).value.refused] == [room.TOO_LARGE_PICTURE]
    row = evidence.add(case.id, [photo], kind=EvidenceKind.OTHER).value.rows[0]
    assert (row.width, evidence.original(row.id)) == (0, JPEG_BYTES)


def test_one_file_may_belong_to_two_cases(evidence: EvidenceRoom, vault: Vault, case: Case, card: Path) -> None:
    other = Cases(vault).open({}).value
    rows = [evidence.add(each.id, [card / "paper.pdf"]).value.rows[0] for each in (case, other)]
    assert rows[0].sha256 == rows[1].sha256
    assert evidence.here(row.id for row in rows) == {row.id for row in rows}


def test_links_lead_to_an_item_and_a_point_of_the_case_or_nothing_is_added(
    evidence: EvidenceRoom, case: Case, card: Path
) -> None:
    assert case.seizure is not None
    item = case.seizure.items[0].id
    row = evidence.add(case.id, [card / "paper.pdf"], item=item, caption="Счёт").value.rows[0]
    assert (row.item, row.caption) == (item, "Счёт")
    for links, text in (({"item": "none"}, NO_ITEM), ({"point": "none"}, NO_POINT)):
        with pytest.raises(UserError) as caught:
            evidence.add(case.id, [card / "notes.txt"], **links)
        assert caught.value.text is text
    with pytest.raises(UserError):
        evidence.add(case.id, [card / "notes.txt"], caption="\ud800")


def test_caption_kind_and_links_change_by_a_signed_act_and_nothing_else_does(
    evidence: EvidenceRoom, vault: Vault, case: Case, card: Path
) -> None:
    row = evidence.add(case.id, [card / "paper.pdf"]).value.rows[0]
    after = evidence.describe(case.id, row.id, {"caption": "Invoice", "kind": "other"}).value
    assert after.evidence == (replace(row, caption="Invoice", kind=EvidenceKind.OTHER),)
    assert events(vault, case.id)[-1][0::2] == (Act.ATTACHED, True)
    before = len(events(vault, case.id))
    assert evidence.describe(case.id, row.id, {"caption": "Invoice"}).value == after
    assert len(events(vault, case.id)) == before
    with pytest.raises(UserError) as caught:
        evidence.describe(case.id, row.id, {"sha256": "ab" * 32})
    assert caught.value.text is NOT_RETOLD
    with pytest.raises(UserError) as caught:
        evidence.describe(case.id, "none", {"caption": ""})
    assert caught.value.text is NO_EVIDENCE
    with pytest.raises(RecordError):
        evidence.describe(case.id, row.id, {"kind": "poem"})
    with pytest.raises(UserError):
        evidence.describe(case.id, row.id, {"item": "none"})
    assert list(vault.verify(lambda *_: None)) == []


def test_evidence_is_added_in_any_state_and_the_paper_of_a_revision_stays_the_same(
    evidence: EvidenceRoom, vault: Vault, case: Case, card: Path
) -> None:
    cases, wish = Cases(vault), ReportWish(case.id, "seizure")
    cases.issue(case.id)
    with vault.reading() as reader:
        printed = source_of(reader, wish, pytest.fail)
    evidence.add(case.id, [card / "DCIM/100/scan.png"], kind=EvidenceKind.SIGNED_PAPER)
    with vault.reading() as reader:
        again = source_of(reader, wish, pytest.fail)
    assert again == printed
    cases.submit(case.id)
    evidence.add(case.id, [card / "paper.pdf"])
    assert [row.kind for row in cases.get(case.id).evidence] == [EvidenceKind.SIGNED_PAPER, EvidenceKind.DOCUMENT]
    assert list(vault.verify(lambda *_: None)) == []


def test_evidence_comes_by_adding_files_alone(vault: Vault, case: Case) -> None:
    claimed = record_of(Evidence(id="e1", sha256="ab" * 32, by="nino", added=Moment.now()))
    cases = Cases(vault)
    with pytest.raises(UserError):
        cases.open({"evidence": [claimed]})
    with pytest.raises(UserError):
        cases.edit(case.id, {"/evidence": [claimed]})
    cases.issue(case.id)
    with pytest.raises(UserError):
        cases.amend(case.id, {"/evidence": [claimed]}, "why")
    assert "evidence" not in cases.template()


def test_small_pictures_and_large_ones_come_as_pixels(evidence: EvidenceRoom, case: Case, card: Path) -> None:
    photo, notes = evidence.add(case.id, [card / "DCIM/100/DSCF0001.JPG", card / "notes.txt"]).value.rows
    assert list(evidence.thumbnails([photo.id, notes.id, "none"])) == [photo.id]
    assert evidence.picture(photo.id, 25).width == 25


def test_who_looked_and_who_took_a_file_out_stands_in_the_journal_before_it_leaves(
    evidence: EvidenceRoom, vault: Vault, case: Case, card: Path, tmp_path: Path
) -> None:
    row = evidence.add(case.id, [card / "paper.pdf"]).value.rows[0]
    evidence.note_viewed(row.id)
    evidence.save(row.id, tmp_path / "out.pdf")
    assert (tmp_path / "out.pdf").read_bytes() == b"%PDF-1.7 invoice"
    assert [entry[:2] for entry in events(vault, case.id)[-2:]] == [
        (Act.VIEWED, {"evidence": row.id}),
        (Act.EXPORTED, {"evidence": row.id, "content": row.sha256}),
    ]
    with pytest.raises(UserError) as caught:
        evidence.save(row.id, tmp_path / "none" / "out.pdf")
    assert caught.value.text is room.NOT_WRITTEN
    with pytest.raises(UserError) as caught:
        evidence.original("none")
    assert caught.value.text is room.NOT_HERE


def test_a_photo_that_was_altered_or_went_missing_stops_the_paper_and_one_that_never_came_does_not(
    evidence: EvidenceRoom, vault: Vault, case: Case, card: Path, tmp_path: Path
) -> None:
    class Engine:
        def render(self, source: ReportInput) -> RenderedReport:
            return RenderedReport(b"".join(photo.load() for photo in source.photos), 1)

    engine: Any = Engine
    reports, wish = Reports(vault, engine, evidence.redrawn), ReportWish(case.id, "photos")
    with pytest.raises(UserError, match="no photos"):
        reports.render(wish)
    (photo,) = evidence.add(case.id, [card / "DCIM/100/DSCF0001.JPG"]).value.rows
    assert reports.render(wish).pdf == b"drawn anew " + JPEG_BYTES
    never = Evidence(id="never", kind=EvidenceKind.PHOTO, name="away.jpg", sha256="ab" * 32, width=4, height=3)
    with vault.writing() as tx:
        before = tx.case(case.id)
        tx.save_case(replace(before, evidence=(*before.evidence, never)), Act.EDITED)
    assert reports.render(wish).pdf == b"drawn anew " + JPEG_BYTES
    assert reports.facts(wish).absent == ("away.jpg",)
    (sealed,) = [path for path in (tmp_path / "vault" / "evidence").iterdir() if path.is_file()]
    whole = sealed.read_bytes()
    sealed.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    with pytest.raises(DamagedError):
        reports.render(wish)
    sealed.unlink()
    with pytest.raises(UserError):
        reports.render(wish)
    assert photo.name == "DSCF0001.JPG"


def test_an_altered_file_is_neither_shown_nor_written_out_nor_packed(
    evidence: EvidenceRoom, vault: Vault, case: Case, card: Path, tmp_path: Path
) -> None:
    rows = evidence.add(case.id, [card / "paper.pdf", card / "notes.txt"]).value.rows
    files = dict(vault.connection().execute("SELECT evidence, file FROM evidence_keys"))
    altered = tmp_path / "vault" / "evidence" / files[rows[0].id]
    altered.write_bytes(altered.read_bytes()[:-1] + b"x")
    for ask in (
        lambda: evidence.original(rows[0].id),
        lambda: evidence.save(rows[0].id, tmp_path / "out"),
        lambda: evidence.export(case.id, tmp_path / "out"),
    ):
        with pytest.raises(DamagedError):
            ask()
    assert not (tmp_path / "out").exists()
    (tmp_path / "vault" / "evidence" / files[rows[1].id]).unlink()
    found = evidence.check()
    assert (found.whole, found.altered, found.missing) == (0, (rows[0].id,), (rows[1].id,))


def test_a_folder_gives_its_pictures_and_nothing_hidden(card: Path) -> None:
    names = [path.relative_to(card).as_posix() for path in EvidenceRoom.folder(card)]
    assert names == ["DCIM/100/DSCF0001.JPG", "DCIM/100/scan.png", "broken.jpg"]
    assert EvidenceRoom.folder(card / "none") == ()


def test_an_auditor_adds_and_takes_out_nothing_and_an_officer_only_adds(card: Path, tmp_path: Path) -> None:
    vault = FakeVault(officer=OFFICER)
    case = Cases(vault).open({}).value
    row = EvidenceRoom(vault, FakePictures).add(case.id, [card / "paper.pdf"]).value.rows[0]
    asked = {
        AUDITOR: (
            lambda it: it.add(case.id, [card / "notes.txt"]),
            lambda it: it.describe(case.id, row.id, {"caption": "x"}),
            lambda it: it.save(row.id, tmp_path / "x"),
            lambda it: it.export(case.id, tmp_path / "x"),
        ),
        OFFICER: (lambda it: it.save(row.id, tmp_path / "x"), lambda it: it.export(case.id, tmp_path / "x")),
    }
    for officer, verbs in asked.items():
        for verb in verbs:
            with pytest.raises(UserError) as caught:
                verb(EvidenceRoom(vault.as_(officer), FakePictures))
            assert caught.value.text is NOT_ALLOWED
    assert not (tmp_path / "x").exists()


@pytest.mark.parametrize("step", ["keep_evidence", "append"])
def test_a_transaction_that_fails_takes_its_file_away_again(step: str, card: Path) -> None:
    vault = FakeVault(officer=OFFICER)
    case = Cases(vault).open({}).value
    vault.break_at = step
    with pytest.raises(Exception, match=step):
        EvidenceRoom(vault, FakePictures).add(case.id, [card / "paper.pdf"])
    vault.break_at = ""
    assert vault.evidence.kept == {}
    assert Cases(vault).get(case.id).evidence == ()


def test_the_process_that_reads_pictures_ends_with_the_session(vault: Vault, case: Case, card: Path) -> None:
    pictures = FakePictures()
    it = EvidenceRoom(vault, lambda: pictures)
    it.close()
    assert not pictures.closed
    it.add(case.id, [card / "DCIM/100/DSCF0001.JPG"])
    it.close()
    assert pictures.closed


# -- the package for a court


def _sh(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["sh", "-c", command], cwd=folder, capture_output=True, text=True, check=False)


VERIFY = "openssl pkeyutl -verify -pubin -inkey {key} -rawin -in {what} -sigfile {sig}"
FOLLOWS = (
    "( printf '\\000pcu-desk/event/1'; cat {entry}.previous; openssl dgst -sha256 -binary {entry}.entry )"
    " | openssl dgst -sha256 -binary | cmp - {entry}.hash"
)


@pytest.fixture
def unpacked(evidence: EvidenceRoom, case: Case, card: Path, tmp_path: Path) -> Path:
    assert case.seizure is not None
    evidence.add(case.id, [card / "DCIM/100/DSCF0001.JPG"], caption="Пломба", item=case.seizure.items[0].id)
    evidence.add(case.id, [card / "paper.pdf", card / "notes.txt"])
    assert evidence.export(case.id, tmp_path / "p.zip").value == 3
    with zipfile.ZipFile(tmp_path / "p.zip") as archive:
        assert archive.testzip() is None
        archive.extractall(tmp_path / "p")
    return tmp_path / "p"


def test_a_court_checks_the_package_with_sha256sum_and_openssl_alone(unpacked: Path, case: Case, vault: Vault) -> None:
    said = _sh(VERIFY.format(key="officer.pem", what="SHA256SUMS", sig="SHA256SUMS.sig"), unpacked)
    assert said.stdout.strip() == "Signature Verified Successfully", said.stderr
    said = _sh(VERIFY.format(key="officer.pem", what="manifest.json", sig="manifest.json.sig"), unpacked)
    assert said.returncode == 0
    sums = _sh("sha256sum -c SHA256SUMS", unpacked)
    assert sums.returncode == 0, sums.stdout
    listed = {line.split("  ", 1)[1] for line in (unpacked / "SHA256SUMS").read_text().splitlines()}
    there = {path.relative_to(unpacked).as_posix() for path in unpacked.rglob("*") if path.is_file()}
    assert listed == there - {"SHA256SUMS", "SHA256SUMS.sig"}
    manifest = json.loads((unpacked / "manifest.json").read_text(encoding="utf-8"))
    photo = manifest["files"][0]
    assert (photo["file"], photo["caption"], photo["item"]["number"]) == ("originals/001.jpg", "Пломба", "1")
    assert photo["claims"]["name"] == "DSCF0001.JPG"
    assert photo["added"]["by"] == vault.officer.user
    assert [each["file"] for each in manifest["files"]] == [f"originals/00{n}.{end}" for n, end in
                                                           ((1, "jpg"), (2, "pdf"), (3, "bin"))]  # fmt: skip
    assert (unpacked / "originals/001.jpg").read_bytes() == JPEG_BYTES
    assert len(manifest["custody"]) == len(case.seizure.custody if case.seizure else ())
    digest = (unpacked / "SHA256SUMS").read_bytes()
    assert events(vault, case.id)[-1][:2] == (
        Act.EXPORTED,
        {
            "format": "pcu-evidence/1",
            "evidence": [each["id"] for each in manifest["files"]],
            "content": sha256(digest).hexdigest(),
        },
    )


def test_every_entry_of_the_package_is_signed_by_the_key_that_a_grant_names(unpacked: Path, vault: Vault) -> None:
    manifest = json.loads((unpacked / "manifest.json").read_text(encoding="utf-8"))
    assert {entry["kind"] for entry in manifest["journal"]} >= {"vault.founded", "case.attached"}
    for entry in manifest["journal"]:
        name = entry["entry"]
        said = _sh(VERIFY.format(key=entry["key"], what=f"{name}.hash", sig=f"{name}.sig"), unpacked)
        assert said.returncode == 0, said.stderr
        assert _sh(FOLLOWS.format(entry=name), unpacked).returncode == 0
    for each in manifest["files"]:
        entry = json.loads((unpacked / f"{each['added']['entry']}.entry").read_bytes())
        assert entry["change"]["files"][each["id"]] == each["sha256"]
    print_of = "openssl pkey -pubin -in keys/1.pem -outform DER | tail -c 32 | openssl dgst -sha256"
    assert _sh(print_of, unpacked).stdout.split()[-1] == vault.founder == manifest["founder"]


@pytest.mark.parametrize(
    ("name", "command"),
    [
        ("originals/002.pdf", "sha256sum -c SHA256SUMS"),
        ("manifest.json", "sha256sum -c SHA256SUMS"),
        ("manifest.json", VERIFY.format(key="officer.pem", what="manifest.json", sig="manifest.json.sig")),
        ("SHA256SUMS", VERIFY.format(key="officer.pem", what="SHA256SUMS", sig="SHA256SUMS.sig")),
        ("journal/002.entry", FOLLOWS.format(entry="journal/002")),
        ("journal/002.hash", VERIFY.format(key="keys/1.pem", what="journal/002.hash", sig="journal/002.sig")),
    ],
)
def test_a_package_that_was_touched_fails_where_it_was(unpacked: Path, name: str, command: str) -> None:
    assert _sh(command, unpacked).returncode == 0
    raw = (unpacked / name).read_bytes()
    (unpacked / name).write_bytes(raw[:-2] + bytes([raw[-2] ^ 1]) + raw[-1:])
    assert _sh(command, unpacked).returncode != 0


def test_how_to_verify_stands_in_the_package_in_both_languages_with_commands_that_run(unpacked: Path) -> None:
    page = (unpacked / "HOW-TO-VERIFY.txt").read_text(encoding="utf-8")
    english, russian = page.split("КАК ПРОВЕРИТЬ")
    for text in (english, russian):
        commands = [line.strip() for line in text.replace("\\\n", "").splitlines() if line.startswith("     ")]
        assert len(commands) == 5
        for command in commands:
            said = _sh(command.replace("certutil", "true"), unpacked)
            assert said.returncode == 0, (command, said.stderr)


def test_a_case_without_files_here_packs_nothing(evidence: EvidenceRoom, case: Case, tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        evidence.export(case.id, tmp_path / "p.zip")
    assert caught.value.text is room.NOTHING
    assert not (tmp_path / "p.zip").exists()


# -- cases in files


@pytest.fixture
def elsewhere(_founded: tuple[Path, Any], tmp_path: Path) -> Iterator[Vault]:
    folder = tmp_path / "elsewhere"
    shutil.copytree(_founded[0], folder)
    vault = VaultFolders().enter(folder, _founded[1])
    yield vault
    vault.close()


def test_a_case_taken_in_has_its_rows_and_its_files_when_they_are_added(
    vault: Vault, case: Case, card: Path, elsewhere: Vault, tmp_path: Path
) -> None:
    evidence = EvidenceRoom(vault, FakePictures)
    rows = evidence.add(case.id, [card / "DCIM/100/DSCF0001.JPG", card / "paper.pdf"], caption="from afar").value.rows
    document = Cases(vault).export(case.id)
    assert JPEG_BYTES.decode("latin-1") not in json.dumps(document)
    Cases(elsewhere).take_in(document)
    there = EvidenceRoom(elsewhere, FakePictures)
    assert Cases(elsewhere).get(case.id).evidence == rows
    assert there.here(row.id for row in rows) == frozenset()
    assert list(elsewhere.verify(lambda *_: None)) == []
    assert there.check().missing == ()
    with pytest.raises(UserError) as caught:
        there.picture(rows[0].id, 100)
    assert caught.value.text is room.NOT_HERE
    added = there.add(case.id, [card / "DCIM/100/DSCF0001.JPG", card / "notes.txt"]).value
    assert [row.id == rows[0].id for row in added.rows] == [True, False]
    assert added.rows[0] == rows[0]
    assert there.here(row.id for row in rows) == {rows[0].id}
    assert there.original(rows[0].id) == JPEG_BYTES
    assert list(there.thumbnails([rows[0].id])) == [rows[0].id]
    assert list(elsewhere.verify(lambda *_: None)) == []
    there.export(case.id, tmp_path / "p.zip")
    with zipfile.ZipFile(tmp_path / "p.zip") as archive:
        manifest = json.loads(archive.read("manifest.json"))
    assert [each["id"] for each in manifest["absent"]] == [rows[1].id]


def test_a_file_of_cases_brings_no_evidence_that_could_pass_for_another_cases(
    evidence: EvidenceRoom, vault: Vault, case: Case, card: Path
) -> None:
    row = evidence.add(case.id, [card / "paper.pdf"]).value.rows[0]
    document = Cases(vault).export(case.id)
    foreign = {
        **document["case"],
        "id": "01a20162-be9c-71c7-a2b5-bef6b5ca19ae",
        "number": "GEPTI-2026-B-00007",
        "seizure": None,
    }
    with pytest.raises(RecordError) as caught:
        Cases(vault).take_in({**document, "case": foreign})
    assert [fault.path for fault in caught.value.faults] == ["case.evidence"]
    broken = {**foreign, "evidence": [{**record_of(row), "id": "other", "sha256": "short"}]}
    with pytest.raises(RecordError) as caught:
        Cases(vault).take_in({**document, "case": broken})
    assert [fault.path for fault in caught.value.faults] == ["case.evidence[0].sha256"]


def test_what_leaves_is_closed_to_other_accounts(
    evidence: EvidenceRoom, case: Case, card: Path, tmp_path: Path
) -> None:
    row = evidence.add(case.id, [card / "paper.pdf"]).value.rows[0]
    old = os.umask(0o022)
    try:
        evidence.save(row.id, tmp_path / "out.pdf")
    finally:
        os.umask(old)
    assert stat.S_IMODE((tmp_path / "out.pdf").stat().st_mode) == 0o600
    assert sorted(path.name for path in tmp_path.iterdir() if path.name.startswith("out")) == ["out.pdf"]


def test_a_case_is_found_by_the_words_of_a_caption(
    evidence: EvidenceRoom, vault: Vault, case: Case, card: Path
) -> None:
    row = evidence.add(case.id, [card / "paper.pdf"], caption="Разрезанная пломба").value.rows[0]
    cases = Cases(vault)
    assert [found.id for found in cases.search("разрезанная")] == [case.id]
    evidence.describe(case.id, row.id, {"caption": "Invoice"})
    assert cases.search("разрезанная") == []
    assert list(vault.verify(lambda *_: None)) == []


def test_an_interrupt_after_the_commit_takes_no_file_of_a_row_away(
    evidence: EvidenceRoom, vault: Vault, case: Case, card: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = vault.writing

    @contextmanager
    def interrupted() -> Iterator[Any]:
        with plain() as tx:
            yield tx
        raise KeyboardInterrupt

    monkeypatch.setattr(vault, "writing", interrupted)
    with pytest.raises(KeyboardInterrupt):
        evidence.add(case.id, [card / "paper.pdf"])
    monkeypatch.undo()
    (row,) = Cases(vault).get(case.id).evidence
    assert evidence.original(row.id) == b"%PDF-1.7 invoice"
    assert list(vault.verify(lambda *_: None)) == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_or_a_device_is_refused_before_it_is_opened(evidence: EvidenceRoom, case: Case, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    added = evidence.add(case.id, [tmp_path / "pipe.jpg", Path(os.devnull)]).value
    assert [error.text for _, error in added.refused] == [room.NOT_READ] * 2
