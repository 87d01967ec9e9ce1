from __future__ import annotations

from pathlib import Path

import pytest
import trustme

from pcu_desk.domain.errors import UserError
from pcu_desk.sync.trust import NO_CERTIFICATES, NOT_READ, context


def test_a_file_of_certificates_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "office.pem"
    trustme.CA().cert_pem.write_to_path(path)
    assert context(path).verify_mode


@pytest.mark.parametrize("content", [b"", b"no certificate\n", b"\x00\xff", b"-----BEGIN CERTIFICATE-----\nx\n"])
def test_a_file_without_certificates_is_refused_with_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "office.pem"
    path.write_bytes(content)
    with pytest.raises(UserError) as refused:
        context(path)
    assert refused.value.text == NO_CERTIFICATES


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError) as refused:
        context(tmp_path / "nowhere.pem")
    assert refused.value.text == NOT_READ
