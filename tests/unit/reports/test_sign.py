from __future__ import annotations

import io

import pikepdf
import pytest
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption
from cryptography.hazmat.primitives.serialization.pkcs12 import PKCS12Certificate, serialize_java_truststore
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.paper import SignedPaper
from pcu_desk.formats.papers import PaperProcess
from pcu_desk.reports.engine import PdfReports
from tests.certificates import PASSPHRASE, certificate, key_of, p12, unit_p12
from tests.unit.reports import cases


def without_key() -> bytes:
    return serialize_java_truststore(
        [PKCS12Certificate(certificate(key_of()), b"unit")], BestAvailableEncryption(PASSPHRASE.encode())
    )


@pytest.fixture(scope="module")
def pdf(engine: PdfReports) -> bytes:
    return engine.render(cases.source(("en",))).pdf


@pytest.fixture(scope="module")
def signed(engine: PdfReports, pdf: bytes) -> SignedPaper:
    return engine.sign(pdf, unit_p12(), PASSPHRASE)


@pytest.mark.parametrize("kind", ["ec", "rsa"])
def test_another_program_finds_the_signature_of_the_units_certificate_good(
    engine: PdfReports, pdf: bytes, kind: str
) -> None:
    key = key_of(kind)
    cert = certificate(key)
    signed = engine.sign(pdf, p12(key, cert), PASSPHRASE)
    (found,) = PdfFileReader(io.BytesIO(signed.pdf)).embedded_signatures
    status = validate_pdf_signature(found, ValidationContext(trust_roots=[found.signer_cert], allow_fetching=False))
    assert status.bottom_line
    assert str(found.sig_object["/SubFilter"]) == "/ETSI.CAdES.detached"
    assert (signed.signer, signed.fingerprint) == ("PCU Poti", found.signer_cert.sha256.hex())
    assert found.signer_cert.serial_number == cert.serial_number


def test_the_reports_own_bytes_stay_the_beginning_of_the_signed_file(
    signed: SignedPaper, pdf: bytes, engine: PdfReports
) -> None:
    assert signed.pdf.startswith(pdf)
    assert engine.page(signed.pdf, 0, 400) == engine.page(pdf, 0, 400)


@pytest.mark.parametrize(
    ("made", "passphrase", "words"),
    [
        (unit_p12, "another", "does not open with this passphrase"),
        (lambda: b"no PKCS#12", PASSPHRASE, "does not open with this passphrase"),
        (lambda: unit_p12(days=(-30, -1)), PASSPHRASE, "was valid until"),
        (lambda: unit_p12(days=(1, 30)), PASSPHRASE, "is valid from"),
        (lambda: unit_p12(signs=False), PASSPHRASE, "not made for signing"),
        (lambda: unit_p12("ed25519"), PASSPHRASE, "signs no PDF"),
        (lambda: p12(key_of(), None), PASSPHRASE, "no certificate with its key"),
        (without_key, PASSPHRASE, "no certificate with its key"),
    ],
    ids=["passphrase", "no file of keys", "expired", "not yet", "use", "kind of key", "key alone", "certificate alone"],
)
def test_what_can_not_sign_is_refused_in_one_sentence(
    engine: PdfReports, pdf: bytes, made: object, passphrase: str, words: str
) -> None:
    assert callable(made)
    with pytest.raises(UserError, match=words):
        engine.sign(pdf, made(), passphrase)


def test_a_certificate_without_a_passphrase_or_a_stated_use_signs_too(engine: PdfReports, pdf: bytes) -> None:
    key = key_of()
    assert engine.sign(pdf, p12(key, certificate(key, signs=None), ""), "").signer == "PCU Poti"


def test_what_was_changed_after_signing_is_found_by_who_reads_the_file(signed: SignedPaper) -> None:
    reader = PaperProcess()
    try:
        (found,) = reader.read(signed.pdf).signed
        assert (found.signer, found.fingerprint, found.intact, found.last) == (
            "PCU Poti",
            signed.fingerprint,
            True,
            True,
        )
        spoilt = bytearray(signed.pdf)
        place = spoilt.index(b"<pcu:revision>") + len(b"<pcu:revision>")
        spoilt[place : place + 1] = b"9"
        assert [one.intact for one in reader.read(bytes(spoilt)).signed] == [False]
        later = io.BytesIO()
        with pikepdf.open(io.BytesIO(signed.pdf)) as document:
            document.pages[0].contents_add(b"q 0 g 300 400 9 9 re f Q")
            document.save(later)
        assert not any(one.intact and one.last for one in reader.read(later.getvalue()).signed)
    finally:
        reader.close()
