from __future__ import annotations

import pytest

from pcu_desk.domain.errors import UserError
from pcu_desk.services.drafts import Drafts
from tests.unit.services.fake_vault import OFFICER, SECOND, FakeVault, port_unit


def test_a_draft_is_kept_replaced_and_dropped_and_stands_in_no_journal() -> None:
    vault = FakeVault(port_unit(), OFFICER)
    drafts, before = Drafts(vault), len(vault.state.events)
    drafts.keep("alert:1", {"subject": "Front wall"})
    drafts.keep("alert:1", {"subject": "Front wall 0.41 m short"})
    drafts.keep("answer:2", {"text": "осмотрено"})
    assert drafts.of("alert:1") == {"subject": "Front wall 0.41 m short"}
    drafts.drop("alert:1")
    assert drafts.all() == {"answer:2": {"text": "осмотрено"}}
    assert len(vault.state.events) == before


def test_a_draft_is_its_officers_own() -> None:
    vault = FakeVault(port_unit(), OFFICER)
    Drafts(vault).keep("alert:1", {"subject": "Front wall"})
    assert Drafts(vault.as_(SECOND)).of("alert:1") is None


def test_half_a_character_is_refused_and_the_draft_before_stays() -> None:
    drafts = Drafts(FakeVault(port_unit(), OFFICER))
    drafts.keep("alert:1", {"subject": "Front wall"})
    with pytest.raises(UserError):
        drafts.keep("alert:1", {"subject": "\ud800"})
    assert drafts.of("alert:1") == {"subject": "Front wall"}
