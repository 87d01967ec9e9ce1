from __future__ import annotations

import dataclasses
import hashlib

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from pcu_desk.domain.codes import Role
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.officer import PERMISSIONS, Grant, May, Officer, fingerprint, follow_grants

TABLE = {
    May.READ: "auditor officer supervisor",
    May.VERIFY: "auditor officer supervisor",
    May.RECORD: "officer supervisor",
    May.ISSUE: "officer supervisor",
    May.SUBMIT: "officer supervisor",
    May.PRINT: "officer supervisor",
    May.ALERT: "officer supervisor",
    May.DRAW: "officer supervisor",
    May.HAND_OVER: "officer supervisor",
    May.COUNTERSIGN: "supervisor",
    May.IMPORT: "supervisor",
    May.APPROVE: "supervisor",
    May.EXPORT: "supervisor",
    May.MANAGE: "supervisor",
    May.ATTACH: "officer supervisor",
    May.BACK_UP: "officer supervisor",
    May.AUDIT: "auditor supervisor",
    May.WITNESS: "auditor officer supervisor",
}


def test_what_each_role_may_do_is_this_table_and_nothing_else() -> None:
    assert set(TABLE) == set(May)
    assert set(PERMISSIONS) == set(Role)
    for may, roles in TABLE.items():
        assert {role.value for role in Role if may in PERMISSIONS[role]} == set(roles.split())


@pytest.mark.parametrize("role", list(Role))
def test_require_refuses_what_the_role_forbids(role: Role) -> None:
    officer = Officer("x", "X", "X", role, "")
    for may in May:
        if officer.may(may):
            officer.require(may)
        else:
            with pytest.raises(UserError):
                officer.require(may)


class Signer:
    def __init__(self, user: str, role: Role) -> None:
        self.key = Ed25519PrivateKey.generate()
        public = self.key.public_key().public_bytes_raw().hex()
        self.officer = Officer(user, user, user, role, public)

    def grant(self, to: Officer, *, founding: bool = False, by: str | None = None) -> Grant:
        link = hashlib.sha256(repr((to, founding)).encode()).digest()
        return Grant(by or self.officer.user, to, link, self.key.sign(link), founding=founding)


def verify(public: bytes, signature: bytes, message: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except InvalidSignature:
        return False
    return True


FOUNDER = Signer("giorgi", Role.SUPERVISOR)
NINO = Signer("nino", Role.OFFICER)
TAMAR = Signer("tamar", Role.SUPERVISOR)
EVIL = Signer("evil", Role.SUPERVISOR)
FOUNDING = FOUNDER.grant(FOUNDER.officer, founding=True)


def follow(*grants: Grant) -> tuple[dict[str, str], int]:
    officers, refused = follow_grants(grants, fingerprint(FOUNDER.officer.public_key), verify)
    return {user: officer.role.value for user, officer in officers.items()}, len(refused)


def test_the_chain_begins_with_the_founders_key_and_goes_on_by_supervisors() -> None:
    chain = (FOUNDING, FOUNDER.grant(NINO.officer), FOUNDER.grant(TAMAR.officer), TAMAR.grant(EVIL.officer))
    officers, refused = follow(*chain)
    assert officers == {"giorgi": "supervisor", "nino": "officer", "tamar": "supervisor", "evil": "supervisor"}
    assert refused == 0


def test_a_row_without_a_chain_counts_for_nothing() -> None:
    assert follow() == ({}, 0)
    assert follow(FOUNDER.grant(NINO.officer)) == ({}, 1)
    assert follow(EVIL.grant(EVIL.officer, founding=True)) == ({}, 1)
    assert follow(FOUNDING, EVIL.grant(EVIL.officer)) == ({"giorgi": "supervisor"}, 1)


def test_a_forged_signature_is_refused() -> None:
    forged = EVIL.grant(EVIL.officer, by="giorgi")
    assert follow(FOUNDING, forged) == ({"giorgi": "supervisor"}, 1)
    moved = dataclasses.replace(FOUNDER.grant(NINO.officer), event_hash=bytes(32))
    assert follow(FOUNDING, moved) == ({"giorgi": "supervisor"}, 1)
    empty = dataclasses.replace(FOUNDER.grant(NINO.officer), signature=b"")
    assert follow(FOUNDING, empty) == ({"giorgi": "supervisor"}, 1)


def test_an_officer_grants_nothing_not_even_to_himself() -> None:
    promoted = dataclasses.replace(NINO.officer, role=Role.SUPERVISOR)
    chain = (FOUNDING, FOUNDER.grant(NINO.officer), NINO.grant(promoted), NINO.grant(EVIL.officer))
    assert follow(*chain) == ({"giorgi": "supervisor", "nino": "officer"}, 2)


def test_there_is_one_founding_only() -> None:
    again = FOUNDER.grant(FOUNDER.officer, founding=True)
    assert follow(FOUNDING, again) == ({"giorgi": "supervisor"}, 1)
    assert follow(FOUNDING, EVIL.grant(EVIL.officer, founding=True)) == ({"giorgi": "supervisor"}, 1)


def test_a_founder_who_is_no_supervisor_founds_nothing() -> None:
    lowly = dataclasses.replace(FOUNDER.officer, role=Role.OFFICER)
    assert follow(FOUNDER.grant(lowly, founding=True)) == ({}, 1)


def test_order_decides_a_supervisor_of_that_moment_signed() -> None:
    early = TAMAR.grant(NINO.officer)
    assert follow(FOUNDING, early, FOUNDER.grant(TAMAR.officer)) == ({"giorgi": "supervisor", "tamar": "supervisor"}, 1)
    demoted = dataclasses.replace(TAMAR.officer, role=Role.AUDITOR)
    chain = (FOUNDING, FOUNDER.grant(TAMAR.officer), FOUNDER.grant(demoted), TAMAR.grant(EVIL.officer))
    assert follow(*chain) == ({"giorgi": "supervisor", "tamar": "auditor"}, 1)


def test_a_new_key_signs_from_then_on_and_the_old_one_no_more() -> None:
    renewed = Signer("tamar", Role.SUPERVISOR)
    chain = (FOUNDING, FOUNDER.grant(TAMAR.officer), FOUNDER.grant(renewed.officer))
    assert follow(*chain, renewed.grant(NINO.officer))[1] == 0
    assert follow(*chain, TAMAR.grant(NINO.officer))[1] == 1


@pytest.mark.parametrize("key", ["", "zz", "abc", "00" * 31, "00" * 33, "\ud800"])
def test_a_key_that_is_none_is_refused_and_crashes_nothing(key: str) -> None:
    odd = dataclasses.replace(NINO.officer, public_key=key)
    assert follow(FOUNDING, FOUNDER.grant(odd)) == ({"giorgi": "supervisor"}, 1)
    founder = dataclasses.replace(FOUNDER.officer, public_key=key)
    assert follow(FOUNDER.grant(founder, founding=True)) == ({}, 1)


def test_fingerprint_is_sha_256_of_the_raw_key() -> None:
    assert fingerprint("00" * 32) == hashlib.sha256(bytes(32)).hexdigest()
