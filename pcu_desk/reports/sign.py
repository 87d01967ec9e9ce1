"""Puts a unit's signature (PAdES) behind a finished report; asks no network, and trusts nothing for anybody.

The bytes of the report stay the first part of the file, so a signed one can still be compared with what is made anew.
"""

from __future__ import annotations

import io
from datetime import UTC, datetime

from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization.pkcs12 import PKCS12KeyAndCertificates, load_pkcs12
from cryptography.x509 import Certificate, ExtensionNotFound, KeyUsage
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.paper import SignedPaper
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

NOT_OPENED = QT_TRANSLATE_NOOP(
    "paper", "The file of the certificate does not open with this passphrase. Nothing was signed or written."
)
NO_KEY = QT_TRANSLATE_NOOP(
    "paper", "The file of the certificate holds no certificate with its key. Nothing was signed or written."
)
NO_KEY_KIND = QT_TRANSLATE_NOOP(
    "paper", "This certificate's key is of a kind that signs no PDF. RSA and elliptic curves do. Nothing was signed."
)
EXPIRED = QT_TRANSLATE_NOOP(
    "paper", "The certificate of {signer} was valid until {until}. Nothing was signed or written."
)
NOT_YET = QT_TRANSLATE_NOOP(
    "paper", "The certificate of {signer} is valid from {since}. Nothing was signed or written."
)
NOT_FOR_THIS = QT_TRANSLATE_NOOP(
    "paper", "The certificate of {signer} is not made for signing documents. Nothing was signed or written."
)
FIELD = "UnitSignature"
_KINDS = (RSAPrivateKey, EllipticCurvePrivateKey)


class _Writer(IncrementalPdfFileWriter):
    """Puts a revision behind a file whose marks stay as they were printed: they say what the report was made from."""

    def _update_meta(self) -> None:
        """Write no marks anew."""


def sign(pdf: bytes, p12: bytes, passphrase: str, now: datetime | None = None) -> SignedPaper:
    """Return the report with a signature of the PKCS#12's key. Raises UserError; nothing is signed then."""
    certificate = _certificate(_opened(p12, passphrase), now or datetime.now(UTC))
    signer = SimpleSigner.load_pkcs12_data(p12, other_certs=[], passphrase=passphrase.encode() or None)
    metadata = PdfSignatureMetadata(
        field_name=FIELD, md_algorithm="sha256", subfilter=SigSeedSubFilter.PADES, name=_name(certificate)
    )
    signed = PdfSigner(metadata, signer).sign_pdf(_Writer(io.BytesIO(pdf)))
    return SignedPaper(signed.getvalue(), _name(certificate), certificate.fingerprint(SHA256()).hex())


def _opened(p12: bytes, passphrase: str) -> PKCS12KeyAndCertificates:
    try:
        return load_pkcs12(p12, passphrase.encode() or None)
    except (ValueError, TypeError):
        raise UserError(NOT_OPENED) from None


def _certificate(opened: PKCS12KeyAndCertificates, now: datetime) -> Certificate:
    """Return the certificate of the key, if it may sign a paper today."""
    if opened.key is None or opened.cert is None:
        raise UserError(NO_KEY)
    certificate = opened.cert.certificate
    if not isinstance(opened.key, _KINDS):
        raise UserError(NO_KEY_KIND)
    name = _name(certificate)
    if now > certificate.not_valid_after_utc:
        raise UserError(EXPIRED, signer=name, until=certificate.not_valid_after_utc.date())
    if now < certificate.not_valid_before_utc:
        raise UserError(NOT_YET, signer=name, since=certificate.not_valid_before_utc.date())
    if not _may_sign(certificate):
        raise UserError(NOT_FOR_THIS, signer=name)
    return certificate


def _may_sign(certificate: Certificate) -> bool:
    try:
        usage = certificate.extensions.get_extension_for_class(KeyUsage).value
    except ExtensionNotFound:
        return True
    return usage.digital_signature or usage.content_commitment


def _name(certificate: Certificate) -> str:
    """Return the common name, else the whole subject."""
    common = certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(common[0].value) if common else certificate.subject.rfc4514_string()
