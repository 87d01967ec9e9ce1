"""Certificates of a unit as tests need them: invented, with keys that are thrown away."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, NoEncryption
from cryptography.hazmat.primitives.serialization.pkcs12 import serialize_key_and_certificates
from cryptography.x509.oid import NameOID

PASSPHRASE = "the unit's own"


def key_of(kind: str = "ec") -> Any:
    if kind == "rsa":
        return rsa.generate_private_key(65537, 2048)
    return ed25519.Ed25519PrivateKey.generate() if kind == "ed25519" else ec.generate_private_key(ec.SECP256R1())


def certificate(
    key: Any, name: str = "PCU Poti", days: tuple[int, int] = (-1, 30), *, signs: bool | None = True
) -> x509.Certificate:
    """A certificate of its own signature, valid between two days from today; `signs` None leaves its use open."""
    now, subject = datetime.now(UTC), x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + timedelta(days=days[0]))
        .not_valid_after(now + timedelta(days=days[1]))
    )
    if signs is not None:
        uses = dict.fromkeys(
            ("data_encipherment", "key_agreement", "key_cert_sign", "crl_sign", "encipher_only", "decipher_only"), False
        )
        usage = x509.KeyUsage(digital_signature=signs, content_commitment=signs, key_encipherment=not signs, **uses)
        builder = builder.add_extension(usage, critical=True)
    return builder.sign(key, None if isinstance(key, ed25519.Ed25519PrivateKey) else SHA256())


def p12(key: Any, cert: x509.Certificate | None, passphrase: str = PASSPHRASE) -> bytes:
    sealed = BestAvailableEncryption(passphrase.encode()) if passphrase else NoEncryption()
    return serialize_key_and_certificates(b"unit", key, cert, None, sealed)


def unit_p12(kind: str = "ec", **wanted: Any) -> bytes:
    key = key_of(kind)
    return p12(key, certificate(key, **wanted))
