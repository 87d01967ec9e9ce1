from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pcu_desk.wire.enrolment import EnrolmentError, EnrolmentRequest
from pcu_desk.wire.keys import DeviceKeys

KEYS = DeviceKeys.generate()
REQUEST = EnrolmentRequest(
    "GEPTI", "GE", {"en": "Poti", "ka": "ფოთი"}, KEYS.public, "ab12 cd34", "2026-11-21T14:06:00Z"
)


def test_a_request_written_is_read_back_whole_and_names_one_fingerprint() -> None:
    again = EnrolmentRequest.from_bytes(REQUEST.to_bytes(KEYS))
    assert again == REQUEST
    assert again.fingerprint == REQUEST.fingerprint
    assert len(REQUEST.fingerprint.split()) == 8


def test_another_founder_or_unit_gives_another_fingerprint() -> None:
    others = [
        EnrolmentRequest("GEBUS", "GE", REQUEST.names, KEYS.public, REQUEST.founder, REQUEST.at),
        EnrolmentRequest("GEPTI", "GE", REQUEST.names, KEYS.public, "ffff", REQUEST.at),
        EnrolmentRequest("GEPTI", "GE", REQUEST.names, DeviceKeys.generate().public, REQUEST.founder, REQUEST.at),
    ]
    assert REQUEST.fingerprint not in {other.fingerprint for other in others}


def test_a_request_signed_by_another_desk_is_refused() -> None:
    with pytest.raises(EnrolmentError):
        EnrolmentRequest.from_bytes(REQUEST.to_bytes(DeviceKeys.generate()))


@pytest.mark.parametrize(
    ("unit", "country"), [("gepti", "GE"), ("GE/../", "GE"), ("GEPTI", "PK"), ("GEPTI", ""), ("", "")]
)
def test_a_unit_that_is_not_of_its_country_is_refused(unit: str, country: str) -> None:
    request = EnrolmentRequest(unit, country, {"en": "x"}, KEYS.public, "ab", "t")
    with pytest.raises(EnrolmentError):
        EnrolmentRequest.from_bytes(request.to_bytes(KEYS))


@pytest.mark.parametrize(
    "raw", [b"", b"{}", b"[]", b"null", b"[" * 60_000, b'{"signed": 5}', b'{"signed": "{}"}', b" " * 70_000]
)
def test_a_foreign_file_is_refused_with_a_sentence(raw: bytes) -> None:
    with pytest.raises(EnrolmentError, match="enrolment request"):
        EnrolmentRequest.from_bytes(raw)


@pytest.mark.parametrize(
    ("name", "value"), [("names", []), ("names", 5), ("unit", 5), ("founder", None), ("signing", "AA==")]
)
def test_wrong_field_types_are_refused(name: str, value: object) -> None:
    outer = json.loads(REQUEST.to_bytes(KEYS))
    outer["signed"] = json.dumps(json.loads(outer["signed"]) | {name: value})
    with pytest.raises(EnrolmentError):
        EnrolmentRequest.from_bytes(json.dumps(outer).encode())


RAW = REQUEST.to_bytes(KEYS)


@settings(max_examples=200, deadline=None)
@given(data=st.data())
def test_any_change_is_refused_or_changes_nothing(data: st.DataObject) -> None:
    raw = bytearray(RAW)
    raw[data.draw(st.integers(0, len(raw) - 1))] ^= data.draw(st.integers(1, 255))
    try:
        assert EnrolmentRequest.from_bytes(bytes(raw)) == REQUEST
    except EnrolmentError:
        return
