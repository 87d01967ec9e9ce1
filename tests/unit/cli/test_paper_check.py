from __future__ import annotations

import hashlib
import io
import json
import shutil
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest
from pyhanko.pdf_utils.generic import ArrayObject, DictionaryObject, NumberObject, StreamObject, pdf_name

from pcu_desk.bootstrap import world
from pcu_desk.cli.main import main
from pcu_desk.domain.canonical import canonical
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.paper import (
    MOST_BYTES,
    MOST_PAGES,
    PaperFile,
    PaperFinding,
    PaperReport,
    this_program,
    unchecked,
)
from pcu_desk.domain.printing import ReportWish
from pcu_desk.domain.report import RenderedReport
from pcu_desk.formats import paper_child
from pcu_desk.formats.papers import PaperProcess
from pcu_desk.i18n.catalog import Catalog
from pcu_desk.i18n.papers import said
from pcu_desk.reports.sign import _Writer, sign
from pcu_desk.services import paper_inside, paper_vault, papers
from pcu_desk.services.cases import Cases
from pcu_desk.services.founding import founding_of
from pcu_desk.services.session import Session
from pcu_desk.vault.door import VaultFolders
from tests.certificates import PASSPHRASE as UNIT_PASSPHRASE
from tests.certificates import unit_p12
from tests.desk_process import PASSPHRASE, SETUP
from tests.office import approved, founded
from tests.unit.domain.samples import case_file

Alter = Callable[[pikepdf.Pdf], None]


@dataclass
class Office:
    folder: Path
    session: Session
    number: str
    pdf: bytes
    other: bytes

    def check(self, data: bytes) -> PaperReport:
        return self.session.papers.check(data, lambda _done, _total: None)


def printed(session: Session, number: str, *languages: str, kind: str = "seizure") -> bytes:
    wish = ReportWish(number, kind, languages or ("en",))
    report = session.reports.render(wish)
    session.reports.note_printed(wish, 1, "file", report.content_hash)
    return report.pdf


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory, qapp_cls: type) -> Iterator[Office]:
    """A vault with an approved case and a draft, and the reports of both."""
    folder = tmp_path_factory.mktemp("paper")
    vault = founded(folder)
    case = approved(vault)
    officer = VaultFolders().unlock(vault, "nino", PASSPHRASE)
    other = Cases(officer).open(case_file()).value
    officer.close()
    session = world().open_desk(vault).unlock("nino", PASSPHRASE)
    pdf = printed(session, case.number, "en", "ru")
    yield Office(folder, session, case.number, pdf, printed(session, other.number))
    session.close()


def altered(pdf: bytes, alter: Alter) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        alter(document)
        document.save(out)
    return out.getvalue()


def attached(pdf: pikepdf.Pdf, name: str = "case.json") -> Any:
    return pdf.attachments[name].obj.EF.F


def of_another_version(pdf: pikepdf.Pdf) -> None:
    """So that no page is compared: what is left must be found by the data alone."""
    marks = pdf.Root.Metadata.read_bytes()
    pdf.Root.Metadata.write(marks.replace(f"<pcu:program>{this_program()}".encode(), b"<pcu:program>PCU Desk 0.0.1"))


def another_weight(pdf: pikepdf.Pdf) -> None:
    case = json.loads(attached(pdf).read_bytes())
    case["case"]["seizure"]["items"][0]["description"] = "Nothing of value"
    attached(pdf).write(canonical(case))


def another_mark(name: str, value: str) -> Alter:
    def alter(pdf: pikepdf.Pdf) -> None:
        before, rest = pdf.Root.Metadata.read_bytes().split(f"<pcu:{name}>".encode())
        after = rest[rest.index(b"<") :]
        pdf.Root.Metadata.write(before + f"<pcu:{name}>{value}".encode() + after)

    return alter


def spelt_otherwise(pdf: pikepdf.Pdf) -> None:
    attached(pdf).write(attached(pdf).read_bytes() + b"\n")


def another_form(pdf: pikepdf.Pdf) -> None:
    form = json.loads(attached(pdf, "form.json").read_bytes())
    form["unit"]["names"][0]["name"] = "Port Control Unit, Atlantis"
    attached(pdf, "form.json").write(canonical(form))


def without_a_page(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[-1]


def a_letter_less(pdf: pikepdf.Pdf) -> None:
    """Take one shown string away from the first page: a digit of a weight is as easily gone."""
    page = pdf.pages[0]
    steps = pikepdf.parse_content_stream(page)
    shown = [place for place, step in enumerate(steps) if str(step.operator) == "TJ"]
    steps.pop(shown[len(shown) // 2])
    page.Contents = pdf.make_stream(pikepdf.unparse_content_stream(steps))


def painted_over(pdf: pikepdf.Pdf) -> None:
    page = pdf.pages[0]
    page.contents_add(b"q 0 g 300 400 2 2 re f Q")


def code_painted_over(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].contents_add(b"q 1 g 450 20 150 90 re f Q")


ALTERED: dict[str, tuple[Alter, str]] = {
    "attached data": (another_weight, "content"),
    "spelling of the data": (spelt_otherwise, "data"),
    "form": (another_form, "content"),
    "mark revision": (another_mark("revision", "2"), "mark"),
    "mark case": (another_mark("case", "GEPTI-2026-A-00999"), "mark"),
    "mark content": (another_mark("content", "0" * 64), "content"),
    "mark status": (another_mark("status", "draft"), "status"),
    "mark head": (another_mark("head", "0" * 64), "head"),
    "mark sequence": (another_mark("sequence", "2"), "head"),
    "mark kind": (another_mark("kind", "receipt"), "mark"),
    "a page taken out": (without_a_page, "pages"),
    "a string taken off a page": (a_letter_less, "page"),
    "painted over": (painted_over, "page"),
    "code painted over": (code_painted_over, "code"),
    "saved by another program": (lambda _pdf: None, "bytes"),
}


def codes(report: PaperReport) -> list[str]:
    return [one.code for one in report.differences]


def test_the_paper_that_was_given_out_is_told_equal(office: Office) -> None:
    report = office.check(office.pdf)
    assert (codes(report), report.ok) == ([], True)
    assert [note.code for note in report.notes] == ["noted"]
    assert office.check(office.other).ok


@pytest.mark.parametrize("which", ALTERED)
def test_each_altered_paper_is_found(office: Office, which: str) -> None:
    alter, code = ALTERED[which]
    found = codes(office.check(altered(office.pdf, alter)))
    assert code in found


def test_every_byte_that_is_changed_is_found(office: Office) -> None:
    step = len(office.pdf) // 60
    for place in range(9, len(office.pdf), step):
        spoilt = bytearray(office.pdf)
        spoilt[place] ^= 1
        try:
            assert not office.check(bytes(spoilt)).ok, place
        except UserError:
            continue  # refused as no PDF


def test_pages_of_another_case_behind_the_right_data_are_found(office: Office) -> None:
    def swapped(pdf: pikepdf.Pdf) -> None:
        with pikepdf.open(io.BytesIO(office.other)) as other:
            del pdf.pages[:]
            pdf.pages.extend(other.pages)

    report = office.check(altered(office.pdf, swapped))
    assert {"code", "pages"} <= set(codes(report))


def marks_alone(patch: pytest.MonkeyPatch) -> None:
    """A check that compares what the file's own marks say with the journal and looks into nothing else."""
    patch.setattr(papers, "compare_within", lambda *_: None)
    patch.setattr(paper_vault.Comparison, "_case", lambda *_: None)


def skip_the_data(patch: pytest.MonkeyPatch) -> None:
    """A check that takes the hash from the marks and the case from the vault, whatever is attached."""
    known = paper_inside.data_of

    def by_the_marks(file: PaperFile) -> paper_inside.PaperData | None:
        said = known(file)
        return None if said is None else replace(said, content=file.marks["content"])

    patch.setattr(papers, "data_of", by_the_marks)
    patch.setattr(paper_vault.Comparison, "_case", lambda *_: None)


@pytest.mark.parametrize("mutant", [marks_alone, skip_the_data])
def test_a_check_that_leaves_the_data_out_would_pass_a_forgery(
    office: Office, monkeypatch: pytest.MonkeyPatch, mutant: Callable[[pytest.MonkeyPatch], None]
) -> None:
    def forge(pdf: pikepdf.Pdf) -> None:
        of_another_version(pdf)
        another_weight(pdf)

    forged = altered(office.pdf, forge)
    assert {"content", "code", "case", "field"} <= set(codes(office.check(forged)))
    mutant(monkeypatch)
    assert office.check(forged).ok


def test_a_forgery_whose_marks_and_data_agree_is_found_by_the_vault_and_the_code(office: Office) -> None:
    def forge(pdf: pikepdf.Pdf) -> None:
        of_another_version(pdf)
        another_weight(pdf)
        source, form = (json.loads(attached(pdf, name).read_bytes()) for name in ("case.json", "form.json"))
        whole = {"content": source, "template": form, "languages": form["languages"]}
        another_mark("content", hashlib.sha256(canonical(whole)).hexdigest())(pdf)

    report = office.check(altered(office.pdf, forge))
    assert {"code", "case", "field"} <= set(codes(report))
    assert "content" not in codes(report)
    assert next(note.code for note in report.notes) == "not-noted"


def in_russian(found: Iterable[PaperFinding]) -> list[str]:
    return [said(Catalog("ru"), one) for one in found]


def test_what_differs_is_told_in_the_language_of_who_asks(office: Office) -> None:
    def forge(pdf: pikepdf.Pdf) -> None:
        of_another_version(pdf)
        another_mark("kind", "receipt")(pdf)
        case = json.loads(attached(pdf).read_bytes())
        first, second = case["case"]["seizure"]["items"]
        first.update(quantity="2.640 kg", category="weapons")
        second["id"], second["description"] = "i9", "Tablets"
        attached(pdf).write(canonical(case))

    told = in_russian(office.check(altered(office.pdf, forge)).differences)
    assert any("2,640\N{NO-BREAK SPACE}кг" in line and "12,640\N{NO-BREAK SPACE}кг" in line for line in told)
    for words in ("Оружие", "Протокол изъятия", "только в файле", "только в хранилище"):
        assert any(words in line for line in told), words
    assert not [line for line in told if any(code in line for code in ("kg", "weapons", "receipt", "seizure"))]


def test_the_parts_of_a_form_that_differ_are_named_in_the_language_of_who_asks(office: Office) -> None:
    def forge(pdf: pikepdf.Pdf) -> None:
        of_another_version(pdf)
        another_form(pdf)

    told = in_russian(office.check(altered(office.pdf, forge)).differences)
    assert any("(орган)" in line for line in told)


def test_pages_of_another_version_are_not_compared_and_that_is_said(office: Office) -> None:
    report = office.check(altered(office.pdf, of_another_version))
    assert report.ok
    assert "other-program" in [note.code for note in report.notes]


def test_a_draft_that_went_on_and_a_revision_that_followed_are_notes(office: Office) -> None:
    session = office.session
    case = session.cases.open(case_file()).value
    draft = printed(session, case.number)
    session.cases.edit(case.id, {"/place": "Gate 9"})
    assert [note.code for note in office.check(draft).notes] == ["changed", "noted"]
    session.cases.edit(case.id, {"/place": case.place})
    session.cases.issue(case.id)
    issued = printed(session, case.number)
    session.cases.submit(case.id)
    for paper in (draft, issued):
        report = office.check(paper)
        assert codes(report) == []
        assert "since" in [note.code for note in report.notes]


def test_a_paper_of_another_vault_is_told_so(office: Office, tmp_path: Path) -> None:
    vault = VaultFolders().create(tmp_path / "vault", founding_of(SETUP, PASSPHRASE))
    number = Cases(vault).open(case_file()).value.number
    vault.close()
    with_other = world().open_desk(tmp_path / "vault").unlock("giorgi", PASSPHRASE)
    pdf = printed(with_other, number)
    with_other.close()
    assert codes(office.check(pdf)) == ["not-here"]


# --- files that do harm ---


def encrypted(pdf: bytes) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        document.save(out, encryption=pikepdf.Encryption(owner="x", user=""))
    return out.getvalue()


def bare(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.Names


def bomb(size: int) -> Alter:
    def alter(pdf: pikepdf.Pdf) -> None:
        packer = zlib.compressobj(9)
        packed = b"".join(packer.compress(bytes(1 << 20)) for _ in range(size >> 20)) + packer.flush()
        attached(pdf).write(packed, filter=pikepdf.Name.FlateDecode)

    return alter


def crowd(pdf: pikepdf.Pdf) -> None:
    for _ in range(500):
        pdf.add_blank_page(page_size=(100, 100))


def tower(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].MediaBox = pikepdf.Array([0, 0, 10, 14400])


HOSTILE: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "encrypted": (encrypted, "encrypted"),
    "no attachment": (lambda pdf: altered(pdf, bare), "no data"),
    "attachment of a gigabyte": (lambda pdf: altered(pdf, bomb(1 << 30)), "more than a report"),
    "five hundred pages": (lambda pdf: altered(pdf, crowd), "more than a report"),
    "a page like a tower": (lambda pdf: altered(pdf, tower), "more than a report"),
    "no PDF": (lambda _pdf: b"PK\x03\x04 something else", "no PDF"),
    "empty": (lambda _pdf: b"", "no PDF"),
    "cut": (lambda pdf: pdf[: len(pdf) // 2], "no PDF"),
    "a head alone": (lambda _pdf: b"%PDF-1.7\n", "no PDF"),
    "larger than any report": (lambda _pdf: b"%PDF-1.7" + bytes(MOST_BYTES), "more than a report"),
}


@pytest.mark.parametrize("which", HOSTILE)
def test_a_file_that_is_no_report_is_refused_in_one_sentence(office: Office, which: str) -> None:
    make, words = HOSTILE[which]
    with pytest.raises(UserError, match=words):
        office.check(make(office.pdf))
    assert office.check(office.pdf).ok  # and the next one is read


def swollen(pdf: bytes, pages: int) -> bytes:
    """The paper with so many pages in all, those added as small as a page can be."""

    def add(opened: pikepdf.Pdf) -> None:
        while len(opened.pages) < pages:
            opened.add_blank_page(page_size=(9, 9))

    return altered(pdf, add)


def test_a_paper_of_the_largest_number_of_pages_is_opened_and_one_more_is_refused(office: Office) -> None:
    largest = swollen(office.pdf, MOST_PAGES)
    assert paper_child._page_count(largest) == MOST_PAGES
    with pytest.raises(UserError, match="more than a report"):
        office.check(swollen(largest, MOST_PAGES + 1))


def test_a_paper_beyond_what_a_check_takes_is_told_when_it_is_made() -> None:
    def made(pages: int, size: int) -> dict[str, int] | None:
        return unchecked(RenderedReport(bytes(size), pages, (), ()))

    signed = MOST_BYTES - 256 * 1024  # room for a signature behind it
    assert made(MOST_PAGES, signed) is None
    assert made(MOST_PAGES + 1, 1) == made(1, signed + 1) == {"pages": 400, "size": 96}


# --- on the command line ---


def command(*words: str, user: str = "nino") -> int:
    return main([*words, "--vault", "vault", "--user", user, "--passphrase-file", "pass.txt"], world())


@pytest.fixture
def here(office: Office, monkeypatch: pytest.MonkeyPatch) -> Office:
    monkeypatch.chdir(office.folder)
    monkeypatch.setattr("pcu_desk.host.keyring.secret_store", lambda: None)
    (office.folder / "paper.pdf").write_bytes(office.pdf)
    return office


def test_an_auditor_checks_a_paper_and_the_journal_tells_it(here: Office, capsys: pytest.CaptureFixture[str]) -> None:
    assert command("report", "--check", "paper.pdf", user="levan") == 0
    assert capsys.readouterr().out.startswith("The paper is the one that this vault gave out.\n")
    last = here.session.cases.history(here.number)[-1].event
    assert (last.act.value, last.officer, set(last.change)) == ("case.viewed", "levan", {"paper"})


def test_a_vault_that_can_not_be_written_to_checks_a_paper(
    here: Office, capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(here.folder / "vault", tmp_path / "vault")
    monkeypatch.setattr("pcu_desk.vault.passing.writable", lambda _folder: False)
    (tmp_path / "altered.pdf").write_bytes(altered(here.pdf, a_letter_less))
    monkeypatch.chdir(tmp_path)
    shutil.copy(here.folder / "pass.txt", tmp_path)
    assert command("report", "--check", "altered.pdf", "--json") == 1
    told = json.loads(capsys.readouterr().out)
    assert (told["ok"], [one["code"] for one in told["differences"]]) == (False, ["page"])
    assert all(one["what"].endswith(".") and "{" not in one["what"] for one in (*told["differences"], *told["notes"]))


def test_what_is_no_report_ends_with_a_sentence_and_no_traceback(
    here: Office, capsys: pytest.CaptureFixture[str]
) -> None:
    (here.folder / "empty.pdf").write_bytes(b"")
    assert command("report", "--check", "empty.pdf") == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.strip().count("\n") == 0
    assert "Traceback" not in said.err
    assert command("report", "--check", "gone.pdf") == 1
    assert command("report", here.number) == 2


# --- signed ---


def shadowed(pdf: bytes) -> bytes:
    """Put a revision behind a signed file that changes a page, as an attack on signed files does."""
    writer = _Writer(io.BytesIO(pdf))  # which leaves the marks as they are
    page = writer.root["/Pages"]["/Kids"][0]
    page["/Contents"] = writer.add_object(StreamObject(stream_data=b"0 g 300 400 90 90 re f"))
    writer.update_container(page)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_a_signed_report_is_noted_checked_and_found_when_changed_since(
    here: Office, capsys: pytest.CaptureFixture[str]
) -> None:
    (here.folder / "unit.p12").write_bytes(unit_p12())
    (here.folder / "unit.txt").write_text(f"{UNIT_PASSPHRASE}\n", encoding="utf-8")
    signing = ("--sign", "unit.p12", "--sign-passphrase-file", "unit.txt")
    assert command("report", here.number, "--lang", "en", "--out", "signed.pdf", *signing, "--json") == 0
    fingerprint = json.loads(capsys.readouterr().out)["signed"]
    assert here.session.cases.history(here.number)[-1].event.change["signed"] == fingerprint
    signed = (here.folder / "signed.pdf").read_bytes()
    report = here.check(signed)
    assert codes(report) == []
    assert [note.code for note in report.notes] == ["signed", "signer", "noted"]
    assert dict(report.notes[0].params)["signer"] == "PCU Poti"
    assert {"signature", "page"} <= set(codes(here.check(shadowed(signed))))
    spoilt = signed.replace(b"<pcu:revision>1", b"<pcu:revision>2")
    assert {"signature", "mark"} <= set(codes(here.check(spoilt)))


def test_another_hand_that_signs_is_told_and_does_not_hide_what_it_changed(here: Office) -> None:
    report = here.check(sign(here.pdf, unit_p12(name="Somebody"), UNIT_PASSPHRASE).pdf)
    assert codes(report) == ["bytes"]
    assert "signature-not-noted" in [note.code for note in report.notes]
    forged = sign(altered(here.pdf, a_letter_less), unit_p12(name="Somebody"), UNIT_PASSPHRASE).pdf
    assert "page" in codes(here.check(forged))
    assert "page" in codes(here.check(sign(shadowed(here.pdf), unit_p12(name="Somebody"), UNIT_PASSPHRASE).pdf))


def with_a_stamp_for_the_printer_alone(pdf: bytes) -> bytes:
    """Put a black stamp on a page that is printed and never seen on a screen."""
    writer = _Writer(io.BytesIO(pdf))
    black = writer.add_object(
        StreamObject(
            pdf_dict({"/Type": pdf_name("/XObject"), "/Subtype": pdf_name("/Form"), "/BBox": pdf_list(0, 0, 90, 90)}),
            stream_data=b"0 g 0 0 90 90 re f",
        )
    )
    stamp = {"/Type": pdf_name("/Annot"), "/Subtype": pdf_name("/Stamp"), "/Rect": pdf_list(300, 400, 390, 490)}
    stamp |= {"/F": NumberObject(4 | 32), "/AP": pdf_dict({"/N": black})}
    page = writer.root["/Pages"]["/Kids"][0]
    page["/Annots"] = ArrayObject([writer.add_object(pdf_dict(stamp))])
    writer.update_container(page)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def pdf_dict(values: dict[str, Any]) -> DictionaryObject:
    return DictionaryObject({pdf_name(name): value for name, value in values.items()})


def pdf_list(*numbers: int) -> ArrayObject:
    return ArrayObject(map(NumberObject, numbers))


def test_a_stamp_that_only_a_printer_shows_is_not_hidden_by_a_strangers_signature(here: Office) -> None:
    stamped = sign(with_a_stamp_for_the_printer_alone(here.pdf), unit_p12(name="Somebody"), UNIT_PASSPHRASE).pdf
    assert stamped.startswith(here.pdf)
    assert "bytes" in codes(here.check(stamped))


def test_a_wrong_passphrase_of_the_certificate_leaves_nothing_and_notes_nothing(
    here: Office, capsys: pytest.CaptureFixture[str]
) -> None:
    (here.folder / "unit.p12").write_bytes(unit_p12())
    before = len(here.session.cases.history(here.number))
    words = ("--out", "not.pdf", "--sign", "unit.p12", "--sign-passphrase-file", "pass.txt")
    assert command("report", here.number, "--lang", "en", *words) == 1
    assert "does not open with this passphrase" in capsys.readouterr().err
    assert not (here.folder / "not.pdf").exists()
    assert len(here.session.cases.history(here.number)) == before


def test_a_stamp_that_stood_there_before_the_noted_hand_signed_is_found(
    here: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    p12 = unit_p12()
    signed = sign(here.pdf, p12, UNIT_PASSPHRASE)
    wish = ReportWish(here.number, "seizure", ("en", "ru"))
    here.session.reports.note_printed(wish, 1, "file", signed=signed.fingerprint)
    assert here.check(signed.pdf).ok
    stamped = sign(with_a_stamp_for_the_printer_alone(here.pdf), p12, UNIT_PASSPHRASE).pdf
    assert stamped.startswith(here.pdf)
    assert codes(here.check(stamped)) == ["bytes"]
    assert "signature" in codes(here.check(with_a_stamp_for_the_printer_alone(signed.pdf)))
    monkeypatch.setattr(PaperProcess, "only_signed", lambda *_: True)
    assert here.check(stamped).ok  # a check that asks for the signature alone would pass it


def pictured(pdf: bytes) -> bytes:
    """Put a picture of the first page in its place, as sharp as a check looks, so that its words can't be searched."""
    document = pypdfium2.PdfDocument(pdf)
    bitmap = document[0].render(scale=1240 / document[0].get_width())
    picture, size = bitmap.to_pil().convert("RGB"), document[0].get_size()
    document.close()

    def alter(altered: pikepdf.Pdf) -> None:
        image = altered.make_stream(picture.tobytes())
        image.Type, image.Subtype, image.ColorSpace = (pikepdf.Name(f"/{n}") for n in ("XObject", "Image", "DeviceRGB"))
        image.Width, image.Height, image.BitsPerComponent = *picture.size, 8
        page = altered.pages[0]
        page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im=image))
        page.Contents = altered.make_stream(f"q {size[0]} 0 0 {size[1]} 0 0 cm /Im Do Q".encode())

    return altered(pdf, alter)


def a_page_turned(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].Rotate = 180


def with_a_script(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")


def test_a_page_that_is_a_picture_of_itself_is_found(office: Office) -> None:
    assert set(codes(office.check(pictured(office.pdf)))) & {"page", "bytes"}


@pytest.mark.parametrize("alter", [*(alter for alter, _ in ALTERED.values()), a_page_turned, with_a_script])
def test_each_alteration_is_found_in_a_signed_paper_too_before_and_after_the_signature(
    here: Office, alter: Alter
) -> None:
    p12 = unit_p12()
    signed = sign(here.pdf, p12, UNIT_PASSPHRASE)
    wish = ReportWish(here.number, "seizure", ("en", "ru"))
    here.session.reports.note_printed(wish, 1, "file", signed=signed.fingerprint)
    for paper in (altered(signed.pdf, alter), sign(altered(here.pdf, alter), p12, UNIT_PASSPHRASE).pdf):
        assert not here.check(paper).ok
