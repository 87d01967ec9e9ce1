from __future__ import annotations

import dataclasses
import hashlib

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from pcu_desk.domain.codes import Role
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.officer import PERMISSIONS, May, Officer, fingerprint
from pcu_desk.domain.standing import Deed, Grant, Standing, follow_grants

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
        return Grant(by or self.officer.user, to, link, self.key.sign(link), Deed.FOUNDED if founding else Deed.GRANTED)


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
    announced = deed(TAMAR, renewed.officer, Deed.RECOVERED)
    chain = (FOUNDING, FOUNDER.grant(TAMAR.officer), announced, FOUNDER.grant(renewed.officer))
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


def deed(by: Signer, to: Officer, kind: Deed, *, name: str = "", alone: bool = False) -> Grant:
    link = hashlib.sha256(repr((to, kind, alone)).encode()).digest()
    return Grant(name or by.officer.user, to, link, by.key.sign(link), kind, alone)


def again(signer: Signer) -> Signer:
    """The same person with a new key."""
    return Signer(signer.officer.user, signer.officer.role)


UNIT = (FOUNDING, FOUNDER.grant(TAMAR.officer), FOUNDER.grant(NINO.officer))


def standing(*grants: Grant) -> tuple[Standing, list[bool]]:
    found = Standing(fingerprint(FOUNDER.officer.public_key), verify)
    return found, [found.take(grant) for grant in grants][len(UNIT) :]


def test_a_recovered_key_counts_only_when_another_supervisor_countersigned_it() -> None:
    new = again(TAMAR)
    came_back = deed(TAMAR, new.officer, Deed.RECOVERED)
    waits, _ = standing(*UNIT, came_back)
    assert waits.officers["tamar"] == dataclasses.replace(new.officer, pending=True)
    assert waits.supervisors() == {"giorgi"}
    assert standing(*UNIT, came_back, new.grant(EVIL.officer))[1] == [True, False], "it grants nothing meanwhile"
    assert standing(*UNIT, came_back, new.grant(new.officer))[1] == [True, False], "nor itself"
    assert standing(*UNIT, came_back, TAMAR.grant(new.officer))[1] == [True, False], "nor does the key before it"
    done, taken = standing(*UNIT, came_back, FOUNDER.grant(new.officer))
    assert taken == [True, True]
    assert done.supervisors() == {"giorgi", "tamar"}


def test_a_key_that_its_owner_did_not_announce_is_given_to_nobody() -> None:
    new = again(TAMAR)
    assert standing(*UNIT, FOUNDER.grant(new.officer))[1] == [False], "a supervisor takes another's name"
    assert standing(*UNIT, deed(EVIL, new.officer, Deed.RECOVERED, name="tamar"))[1] == [False]
    assert standing(*UNIT, deed(NINO, new.officer, Deed.RECOVERED))[1] == [False]
    risen = dataclasses.replace(again(NINO).officer, role=Role.SUPERVISOR)
    assert standing(*UNIT, deed(NINO, risen, Deed.RECOVERED))[1] == [False], "a recovery raises nobody"
    stolen = dataclasses.replace(TAMAR.officer, public_key=FOUNDER.officer.public_key)
    assert standing(*UNIT, deed(TAMAR, stolen, Deed.RECOVERED))[1] == [False], "another's key"
    assert standing(*UNIT, deed(TAMAR, dataclasses.replace(TAMAR.officer, public_key="ab"), Deed.RECOVERED))[1] == [
        False
    ]


def test_only_the_only_supervisor_countersigns_his_own_key_and_by_the_one_before() -> None:
    new = again(FOUNDER)
    came_back = deed(FOUNDER, new.officer, Deed.RECOVERED)
    alone = deed(FOUNDER, new.officer, Deed.GRANTED, alone=True)
    assert standing(FOUNDING, came_back, alone)[0].supervisors() == {"giorgi"}
    assert standing(*UNIT, came_back, alone)[1] == [True, False], "there is another supervisor"
    assert standing(*UNIT, alone)[1] == [False], "nothing waits"
    by_itself = deed(new, new.officer, Deed.GRANTED, alone=True)
    assert standing(FOUNDING, came_back, by_itself)[0].supervisors() == set()
    lone = (FOUNDING, FOUNDER.grant(NINO.officer))
    officer = again(NINO)
    back = deed(NINO, officer.officer, Deed.RECOVERED)
    self_made = deed(NINO, officer.officer, Deed.GRANTED, alone=True)
    followed = Standing(fingerprint(FOUNDER.officer.public_key), verify)
    assert [followed.take(each) for each in (*lone, back, self_made)] == [True, True, True, False], "no supervisor"


def test_a_key_lost_twice_is_announced_by_the_one_that_waits() -> None:
    second, third = again(TAMAR), again(TAMAR)
    chain = (deed(TAMAR, second.officer, Deed.RECOVERED), deed(second, third.officer, Deed.RECOVERED))
    found, taken = standing(*UNIT, *chain, FOUNDER.grant(second.officer), FOUNDER.grant(third.officer))
    assert taken == [True, True, False, True]
    assert found.officers["tamar"] == third.officer


def test_a_removal_counts_from_a_supervisor_and_never_empties_the_unit() -> None:
    found, taken = standing(*UNIT, deed(TAMAR, FOUNDER.officer, Deed.REMOVED), FOUNDER.grant(EVIL.officer))
    assert taken == [True, False], "who was removed grants nothing, were he the founder"
    assert found.officers.keys() == {"tamar", "nino"}
    assert standing(*UNIT, deed(NINO, TAMAR.officer, Deed.REMOVED))[1] == [False]
    assert standing(*UNIT, deed(EVIL, TAMAR.officer, Deed.REMOVED, name="giorgi"))[1] == [False]
    assert standing(*UNIT, deed(TAMAR, TAMAR.officer, Deed.REMOVED))[1] == [False]
    assert standing(*UNIT, deed(TAMAR, EVIL.officer, Deed.REMOVED))[1] == [False], "he never was one"
    back = again(NINO)
    assert standing(*UNIT, deed(TAMAR, NINO.officer, Deed.REMOVED), TAMAR.grant(back.officer))[1] == [True, True]


def test_the_last_supervisor_stays_one() -> None:
    lowered = dataclasses.replace(FOUNDER.officer, role=Role.OFFICER)
    assert standing(*UNIT, FOUNDER.grant(lowered))[1] == [True]
    alone = Standing(fingerprint(FOUNDER.officer.public_key), verify)
    assert [alone.take(each) for each in (FOUNDING, FOUNDER.grant(NINO.officer), FOUNDER.grant(lowered))][2] is False


def test_whose_key_waits_reads_and_verifies_whatever_his_role() -> None:
    waiting = dataclasses.replace(TAMAR.officer, pending=True)
    assert {may for may in May if waiting.may(may)} == PERMISSIONS[Role.AUDITOR] - {May.AUDIT}
    with pytest.raises(UserError, match="countersigned"):
        waiting.require(May.APPROVE)
