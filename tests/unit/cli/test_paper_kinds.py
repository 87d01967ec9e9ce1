from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from PIL import Image

from pcu_desk.bootstrap import world
from pcu_desk.domain.codes import DeliveryState, MessageKind
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.message import IN, Delivery, Message
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.paper import PaperReport
from pcu_desk.domain.printing import ReportWish
from pcu_desk.domain.unit import FormWords
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.i18n.catalog import Catalog
from pcu_desk.i18n.papers import said
from pcu_desk.services.founding import founding_of
from pcu_desk.services.session import Session
from pcu_desk.vault.door import VaultFolders
from tests.desk_process import PASSPHRASE, SETUP
from tests.unit.domain.samples import case_file

NOW = Moment.parse("2026-11-22T09:00:00+04:00")


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory, qapp_cls: type) -> Iterator[Session]:
    folder = tmp_path_factory.mktemp("kinds")
    VaultFolders().create(folder / "vault", founding_of(SETUP, PASSPHRASE)).close()
    unlocked = world().open_desk(folder / "vault").unlock("giorgi", PASSPHRASE)
    yield unlocked
    unlocked.close()


@pytest.fixture(scope="module")
def case(session: Session, tmp_path_factory: pytest.TempPathFactory) -> str:
    number = session.cases.open(case_file()).value.number
    folder = tmp_path_factory.mktemp("photos")
    session.evidence.add(number, [photo(folder, shade) for shade in (40, 90)])
    return number


def photo(folder: Path, shade: int) -> Path:
    out, path = io.BytesIO(), folder / f"{shade}.jpg"
    Image.new("RGB", (800, 600), (shade, 80, 120)).save(out, "JPEG")
    path.write_bytes(out.getvalue())
    return path


def printed(session: Session, wish: ReportWish) -> bytes:
    report = session.reports.render(wish)
    session.reports.note_printed(wish, 1, "file", report.content_hash)
    return report.pdf


def check(session: Session, pdf: bytes) -> PaperReport:
    return session.papers.check(pdf, lambda _done, _total: None)


def found(report: PaperReport) -> tuple[list[str], list[str]]:
    return [one.code for one in report.differences], [one.code for one in report.notes]


WISHES = {
    "inspection with annexes": ReportWish("", "inspection", ("ru", "en"), ("photos", "journal")),
    "seizure": ReportWish("", "seizure", ("fa-AF",)),
    "receipt": ReportWish("", "receipt", ("en",)),
    "photos": ReportWish("", "photos", ("ur", "en")),
    "journal": ReportWish("", "journal", ("ka",)),
}


@pytest.mark.parametrize("which", WISHES)
def test_a_paper_is_told_equal_although_journal_evidence_and_forms_went_on(
    session: Session, case: str, which: str, tmp_path: Path
) -> None:
    wish = replace(WISHES[which], subject=case)
    pdf = printed(session, wish)
    assert found(check(session, pdf)) == ([], ["noted"])
    session.cases.note_viewed(case)
    session.evidence.add(case, [photo(tmp_path, 150)])
    session.cases.edit(case, {"/place": f"Gate {len(pdf)}"})
    with session._vault.writing() as tx:
        words = tuple(FormWords(f"{wish.kind}_title_{language}", f"Title {len(pdf)}") for language in wish.languages)
        tx.save_unit(replace(tx.unit(), form_words=words), Act.UNIT_SET)
    assert found(check(session, pdf)) == ([], ["changed", "noted"])
    assert found(check(session, printed(session, wish))) == ([], ["noted"])


@pytest.fixture
def sealed(session: Session, tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """A case with four photos, of which the third is the largest by far, and the sealed file of that one."""
    number = session.cases.open(case_file()).value.number
    evidence = session._vault.evidence._files._folder
    session.evidence.add(number, [photo(tmp_path, shade) for shade in (10, 60)])
    before = set(evidence.iterdir())
    session.evidence.add(number, [photo(tmp_path, 110)])
    (fresh,) = set(evidence.iterdir()) - before
    kept = fresh.read_bytes()
    session.evidence.add(number, [photo(tmp_path, 160)])
    yield number, fresh
    fresh.write_bytes(kept)


@pytest.mark.parametrize("how", ["altered", "missing"])
def test_a_photo_that_the_vault_can_not_read_is_named_and_every_other_page_is_compared(
    session: Session, sealed: tuple[str, Path], how: str
) -> None:
    number, file = sealed
    pdf = printed(session, ReportWish(number, "inspection", ("en",), ("photos",)))
    if how == "missing":
        file.unlink()
    else:
        data = bytearray(file.read_bytes())
        data[len(data) // 2] ^= 1
        file.write_bytes(data)
    report = check(session, pdf)
    assert found(report) == (["photo"], ["noted", "not-compared"])
    english = Catalog("en")
    assert said(english, report.differences[0]).startswith("Photo 3 (110.jpg): the file in this vault")
    pages = len(pypdfium2.PdfDocument(pdf))
    assert (
        said(english, report.notes[1]) == f"Pages with such a photo were not compared: {pages}. Every other page was."
    )
    stamped = painted_over(pdf)
    assert found(check(session, stamped)) == (["photo", "page"], ["noted", "not-compared"])
    with pytest.raises(UserError, match=r"110\.jpg"):
        session.reports.render(ReportWish(number, "photos"))


def painted_over(data: bytes) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pdf.pages[0].contents_add(b"q 0 0 0 rg 100 300 90 12 re f Q", prepend=False)
        pdf.save(out, deterministic_id=True)
    return out.getvalue()


def test_labels_carry_no_data_and_say_so(session: Session, case: str) -> None:
    with pytest.raises(UserError, match="no data of a case"):
        check(session, session.reports.render(ReportWish(case, "labels")).pdf)


def message(number: str, **given: object) -> Message:
    identity = uuid7()
    known = {"id": identity, "thread": identity, "number": number, "created": NOW, "subject": "Hollow wall", **given}
    return Message(**known)


def test_an_alert_sheet_is_told_equal_when_answers_came_and_other_when_a_message_was_changed(session: Session) -> None:
    alert = message("GEPTI-A-2026-A-0001", recipients=("AZBAK",), deliveries=(Delivery("AZBAK"),), sender="GEPTI")
    with session._vault.writing() as tx:
        tx.save_message(alert, Act.QUEUED)
    pdf = printed(session, ReportWish(alert.number, "alert"))
    assert found(check(session, pdf)) == ([], ["noted"])
    answer = message("", thread=alert.id, kind=MessageKind.FEEDBACK, direction=IN, sender="AZBAK", text="Found.")
    with session._vault.writing() as tx:
        tx.save_message(alert.progressed("AZBAK", DeliveryState.SENT, NOW), Act.SENT)
        tx.save_message(answer, Act.RECEIVED)
    assert found(check(session, pdf)) == ([], ["noted"])
    other = replace(alert, reason="another")
    with session._vault.writing() as tx:
        tx.save_message(other, Act.PROGRESSED)
    later = printed(session, ReportWish(alert.number, "alert"))
    assert found(check(session, later)) == ([], ["noted"])
    assert found(check(session, pdf)) == ([], ["noted"])  # each was the thread at its time
