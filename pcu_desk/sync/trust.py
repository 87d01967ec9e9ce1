"""Whom the line believes: the system's certificates and, where an office has its own, a file of them; keeps no list."""

from __future__ import annotations

import ssl
from pathlib import Path

from pcu_desk.domain.errors import UserError, reason_of
from pcu_desk.domain.line import LineReason
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

NO_CERTIFICATES = QT_TRANSLATE_NOOP("line", "{file} holds no certificates. Nothing was changed; choose a PEM file.")
NOT_READ = QT_TRANSLATE_NOOP("line", "{file} can't be read: {reason}. Nothing was changed; choose another file.")
# What OpenSSL, Windows and macOS say of a certificate before or after its time.
_OUT_OF_TIME = frozenset((9, 10, 0x800B0101, -67818))


def context(ca_file: Path | None) -> ssl.SSLContext:
    """Return what judges the hub's certificate by the system's store and the file. Raises UserError."""
    import truststore  # noqa: PLC0415 - a hub on loopback does without

    made: ssl.SSLContext = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if ca_file is not None:
        try:
            made.load_verify_locations(ca_file)
        except ssl.SSLError as wrong:
            raise UserError(NO_CERTIFICATES, file=ca_file) from wrong
        except OSError as wrong:
            raise UserError(NOT_READ, file=ca_file, reason=reason_of(wrong)) from wrong
    return made


def reason(failed: BaseException) -> LineReason | None:
    """Return what a failed handshake means: not believed, out of its time, broken off; None when it was none of TLS."""
    causes = list(_causes(failed))
    for each in causes:
        if isinstance(each, ssl.SSLCertVerificationError):
            expired = getattr(each, "verify_code", 0) in _OUT_OF_TIME
            return LineReason.CERTIFICATE_TIME if expired else LineReason.TRUST
    if any(isinstance(each, (ssl.SSLEOFError, ssl.SSLZeroReturnError, ConnectionError)) for each in causes):
        return LineReason.CUT
    return LineReason.TRUST if any(isinstance(each, ssl.SSLError) for each in causes) else None


def _causes(failed: BaseException) -> list[BaseException]:
    """Return the error and those that stand behind it, as the libraries wrap them."""
    found: list[BaseException] = []
    left: list[object] = [failed]
    while left:
        each = left.pop()
        if isinstance(each, BaseException) and each not in found:
            found.append(each)
            left += [each.__cause__, each.__context__, getattr(each, "reason", None), *each.args]
    return found
