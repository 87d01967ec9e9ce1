from __future__ import annotations

import dataclasses

from pcu_desk.domain.case import Case
from pcu_desk.domain.event import Act, Event
from pcu_desk.domain.history import ACTS, field_labels, told
from pcu_desk.domain.record import difference, encode
from tests.unit.domain.samples import sample

EVENT = Event("d", 1, "0" * 16, "nino", Act.EDITED, "c1", {}, "", "")


def labels(event: Event) -> list[str]:
    return [" ".join(text.source for text in path) for path in told(event).fields]


def test_a_change_names_its_fields_as_the_form_does() -> None:
    before = sample()
    seizure = dataclasses.replace(before.seizure, grounds="Other", items=before.seizure.items[:1])
    after = dataclasses.replace(before, place="Gate 4", remark="not shown", units=(), seizure=seizure)
    event = dataclasses.replace(EVENT, change={"set": difference(encode(before), encode(after))})
    assert sorted(labels(event)) == [
        "Post and place",
        "Seizure Grounds, in your own words",
        "Seizure Items",
        "Transport units",
    ]


def test_a_reason_is_told_with_the_act() -> None:
    event = dataclasses.replace(EVENT, act=Act.RETURNED, change={"set": {}, "reason": "why"})
    assert (told(event).act, told(event).reason, told(event).fields) == (ACTS[Act.RETURNED], "why", ())


def test_every_act_on_a_case_has_words() -> None:
    assert {act for act in Act if act.value.startswith("case.")} == set(ACTS)


def test_odd_changes_and_paths_tell_nothing_and_crash_nothing() -> None:
    for change in ({"set": 5}, {"reason": 5}, {"set": {"": 1, "/": 1, "/colour": 1, "/status": 1, "/units": []}}):
        assert labels(dataclasses.replace(EVENT, change=change)) in ([], ["Transport units"])
    assert field_labels(Case, "/units/u1/number/x/y") == field_labels(Case, "/units/u1/number")
