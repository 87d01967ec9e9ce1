"""The forms that can't change: what these values say was written by the first released vaults."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
import rfc8785

from pcu_desk.domain import case as case_form
from pcu_desk.domain.canonical import canonical
from pcu_desk.domain.case import Case
from pcu_desk.domain.errors import BugError
from pcu_desk.domain.event import (
    FIRST_PREVIOUS,
    NAMED_ACTS,
    STATUS_ACTS,
    Act,
    Event,
    chain_hash,
    new_salt,
    record_hash,
)
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.record import decode, record_of
from tests.unit.domain.samples import sample

GOLDEN = Path(__file__).parent / "golden_case.json"
EVENT = Event(
    device="d0123456789abcdef0123",
    sequence=7,
    hlc="019a0000000000ff",
    officer="nino",
    act=Act.EDITED,
    subject="0193a5b0-0000-7000-8000-000000000001",
    change={"set": {"/place": "Порт Поти\n", "/units/u1": None}},
    record="ab" * 32,
    salt="00112233445566778899aabbccddeeff",
)
EVENT_BYTES = (
    '{"change":{"set":{"/place":"Порт Поти\\n","/units/u1":null}},"device":"d0123456789abcdef0123",'
    '"hlc":"019a0000000000ff","kind":"case.edited","officer":"nino",'
    '"record":"abababababababababababababababababababababababababababababababab",'
    '"salt":"00112233445566778899aabbccddeeff","seq":7,"subject":"0193a5b0-0000-7000-8000-000000000001","v":1}'
).encode()
FIRST_LINK = "2b28a30aa9a057d4f314ea2b9844d617e2b3b3e498b7887ec6c3870fb5be97dc"
SECOND_LINK = "1a4cdae6492338865c7eba96207e88321e6c540214fd28622f441721376cc398"
RECORD_HASH = "f5779c17b7643dd16178b9a83b32ad2c6223bfe4c8539d0886115cc18b3e0ffd"


def test_event_bytes_are_those_ever_written() -> None:
    assert EVENT.canonical_bytes() == EVENT_BYTES
    assert EVENT.canonical_bytes() == rfc8785.dumps(json.loads(EVENT_BYTES))


def test_chain_hash_is_the_one_ever_written() -> None:
    first = chain_hash(FIRST_PREVIOUS, EVENT_BYTES)
    assert first.hex() == FIRST_LINK
    assert chain_hash(first, EVENT_BYTES).hex() == SECOND_LINK
    spelled_out = b"\x00" + b"pcu-desk/event/1" + bytes(32) + hashlib.sha256(EVENT_BYTES).digest()
    assert first == hashlib.sha256(spelled_out).digest()


def test_record_of_a_case_is_the_one_ever_written() -> None:
    written = GOLDEN.read_bytes()
    assert canonical(record_of(sample())) == written
    assert decode(Case, json.loads(written)) == sample()


def test_record_hash_is_the_one_ever_written() -> None:
    assert case_form.SCHEMA == 1
    assert record_hash("case", case_form.SCHEMA, record_of(sample())) == RECORD_HASH
    spelled_out = b'{"kind":"case","record":' + GOLDEN.read_bytes() + b',"schema":1}'
    assert hashlib.sha256(spelled_out).hexdigest() == RECORD_HASH


def test_acts_are_stored_under_the_names_ever_written() -> None:
    assert [act.value for act in Act] == [
        *("vault.founded", "officer.granted", "officer.removed", "unit.set", "desk.enrolled", "vault.anchored"),
        *("vault.rekeyed", "vault.backed_up", "vault.restored", "vault.verified", "vault.audited", "journal.merged"),
        *("case.opened", "case.edited", "case.issued", "case.submitted", "case.approved", "case.returned"),
        *(
            "case.amended",
            "case.countersigned",
            "case.transferred",
            "case.attached",
            "case.imported",
            "case.reopened",
            "case.voided",
            "case.viewed",
            "case.printed",
            "case.exported",
        ),
        *("cases.searched", "cases.drawn", "message.queued", "message.sent", "message.parked", "message.received"),
        *("message.progressed", "message.carried", "message.fetched", "desk.rotated"),
        *("officer.recovered", "officer.codes_made"),
    ]


def test_named_acts_are_those_of_the_design() -> None:
    named = {act.value.rpartition(".")[2] for act in NAMED_ACTS}
    assert named == {
        *("founded", "granted", "issued", "submitted", "approved", "returned", "amended", "reopened", "exported"),
        *("countersigned", "transferred", "imported", "drawn", "recovered", "set"),
        *("removed", "rekeyed", "restored", "attached", "enrolled"),
    }
    assert STATUS_ACTS < NAMED_ACTS


@pytest.mark.parametrize("field", [field.name for field in dataclasses.fields(Event)])
def test_every_field_of_an_event_is_hashed(field: str) -> None:
    other: dict[str, object] = {"sequence": 8, "act": Act.ISSUED, "change": {}}
    changed = dataclasses.replace(EVENT, **{field: other.get(field, "other")})
    assert chain_hash(FIRST_PREVIOUS, changed.canonical_bytes()).hex() != FIRST_LINK


def test_an_event_with_a_float_is_never_written() -> None:
    with pytest.raises(BugError):
        dataclasses.replace(EVENT, change={"set": {"/x": 0.5}}).canonical_bytes()


def test_salts_are_16_bytes_and_never_the_same() -> None:
    salts = {new_salt() for _ in range(100)}
    assert len(salts) == 100
    assert all(len(bytes.fromhex(salt)) == 16 for salt in salts)


def test_time_of_an_event_is_the_wall_part_of_its_clock() -> None:
    at = datetime(2026, 11, 21, 10, 6, tzinfo=UTC)
    hlc = f"{int(at.timestamp() * 1000) << 16 | 5:016x}"
    assert dataclasses.replace(EVENT, hlc=hlc).at == Moment(at)
