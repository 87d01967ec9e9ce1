from __future__ import annotations

import copy
import json
from dataclasses import replace
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pcu_desk import assets
from pcu_desk.domain.canonical import canonical, digest
from pcu_desk.domain.case import Case
from pcu_desk.domain.codes import CaseStatus
from pcu_desk.domain.errors import RecordError, UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.fields import Kind, spec_of
from pcu_desk.domain.life import report_status
from pcu_desk.domain.record import record_of
from pcu_desk.domain.report import ReportStatus
from pcu_desk.domain.schema import case_schema
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.i18n.catalog import Catalog
from pcu_desk.services.cases import Cases
from tests.unit.domain.samples import case_file, sample
from tests.unit.services.fake_vault import (
    OFFICER,
    SECOND,
    SUPERVISOR,
    BrokenError,
    FakeVault,
    acts,
    assert_whole,
    last_event,
    port_unit,
)


@pytest.fixture
def document() -> dict[str, Any]:
    """What another desk exported: an approved case, a returned one and a draft."""
    vault = FakeVault()
    cases, chief = Cases(vault), Cases(vault.as_(SUPERVISOR))
    first, second, _ = (cases.open(case_file()).value for _ in range(3))
    cases.submit(first.id)
    chief.approve(first.id)
    cases.submit(second.id)
    chief.return_(second.id, "Say more")
    return exported(vault)


def exported(vault: FakeVault) -> dict[str, Any]:
    return dict(json.loads(b"".join(Cases(vault.as_(SUPERVISOR)).export_all())))


def chief(vault: FakeVault) -> Cases:
    return Cases(vault.as_(SUPERVISOR))


def test_all_cases_leave_in_the_order_of_their_numbers_and_that_is_recorded_first(vault: FakeVault) -> None:
    made = [Cases(vault).open({"begun": f"{year}-05-05T05:05+04:00"}).value for year in (2026, 2025, 2026)]
    seen: list[tuple[int, int]] = []
    parts = chief(vault).export_all(lambda done, total: seen.append((done, total)))
    event = last_event(vault)
    told = json.loads(b"".join(parts))
    assert [case["number"] for case in told["cases"]] == sorted(case.number for case in made)
    assert {case["id"]: case for case in told["cases"]} == {case.id: record_of(case) for case in made}
    assert (event.act, event.subject, vault.state.events[-1].signed) == (Act.EXPORTED, "GEPTI", True)
    content = digest(canonical(told["cases"])).hex()
    assert event.change == {"format": "pcu-cases/1", "cases": 3, "content": content}
    assert seen == [(done, 6) for done in range(1, 7)]
    with pytest.raises(UserError):
        Cases(vault).export_all()


def test_a_case_changed_while_the_cases_are_written_out_is_told(vault: FakeVault) -> None:
    case = Cases(vault).open(case_file()).value
    parts = chief(vault).export_all()
    Cases(vault).edit(case.id, {"/place": "x"})
    with pytest.raises(UserError, match="export again"):
        list(parts)


def test_cases_are_taken_in_under_their_own_ids_with_a_mark_and_a_signature(
    vault: FakeVault, document: dict[str, Any]
) -> None:
    done = chief(vault).take_in(copy.deepcopy(document))
    assert done.value.taken == tuple(case["number"] for case in document["cases"])
    assert done.changes.ids == {case["id"] for case in document["cases"]}
    for record in document["cases"]:
        case = chief(vault).get(record["id"])
        assert case.imported is not None
        assert record_of(replace(case, imported=None)) == record
        assert (case.imported.by, case.imported.status, case.imported.revision) == (
            "giorgi",
            case.status,
            case.revision,
        )
        assert case.imported.content == digest(canonical(document["cases"])).hex()
        assert acts(vault, case.id) == [Act.IMPORTED]
    assert all(entry.signed for entry in vault.state.events if entry.event.act is Act.IMPORTED)
    assert report_status(chief(vault).get(document["cases"][0]["id"])) is ReportStatus.TAKEN_IN
    assert exported(vault)["cases"] != document["cases"]
    again = chief(vault).take_in(copy.deepcopy(document))
    assert (again.value.taken, again.value.here) == ((), done.value.taken)
    assert not again.changes.ids


def test_no_number_that_came_in_is_given_again_and_those_of_other_desks_move_no_counter(
    vault: FakeVault, document: dict[str, Any]
) -> None:
    other = copy.deepcopy(document["cases"][2])
    other.update(id=uuid7(), number="GEPTI-2026-B-00090")
    other["seizure"]["number"] = "GEBUS-S-2026-A-0090"
    chief(vault).take_in({**document, "cases": [*document["cases"], other]})
    case = Cases(vault).open(case_file()).value
    assert (case.number, case.seizure.number) == ("GEPTI-2026-A-00004", "GEPTI-S-2026-A-0004")


def test_lower_numbers_come_in_beside_higher_ones(vault: FakeVault, document: dict[str, Any]) -> None:
    mine = [Cases(vault).open({"begun": "2026-05-05T05:05+04:00"}).value.number for _ in range(4)]
    with pytest.raises(RecordError) as refused:
        chief(vault).take_in(document)
    assert [fault.path for fault in refused.value.faults] == [f"cases[{place}].number" for place in range(3)]
    assert mine[-1] == "GEPTI-2026-A-00004"
    low = {**document, "cases": [{**document["cases"][2], "number": "GEPTI-2026-A-00009"}]}
    chief(vault).take_in(low)
    chief(vault).take_in({**low, "cases": [{**low["cases"][0], "id": uuid7(), "number": "GEPTI-2026-A-00007",
                                            "seizure": None}]})  # fmt: skip
    assert Cases(vault).open({"begun": "2026-05-05T05:05+04:00"}).value.number == "GEPTI-2026-A-00010"


def test_an_officer_takes_nothing_in(vault: FakeVault, document: dict[str, Any]) -> None:
    with pytest.raises(UserError, match="role"):
        Cases(vault.as_(OFFICER)).take_in(document)


def test_an_import_that_breaks_half_way_leaves_nothing(vault: FakeVault, document: dict[str, Any]) -> None:
    before = copy.deepcopy(vault.state)
    vault.break_at = "append"
    with pytest.raises(BrokenError):
        chief(vault).take_in(document)
    assert vault.state == before
    vault.break_at = ""


def test_what_is_here_is_never_written_over_and_every_conflict_is_named(
    vault: FakeVault, document: dict[str, Any]
) -> None:
    chief(vault).take_in(document)
    draw = Cases(vault).draw(["a"], 1).value
    fresh = {**document["cases"][2], "id": uuid7(), "number": "GEPTI-2026-C-00001", "seizure": None}
    changed = [
        {**document["cases"][0], "narrative": "another story"},
        {**document["cases"][1], "id": uuid7()},
        {**document["cases"][2], "id": uuid7(), "number": "GEPTI-2026-C-00003"},
        fresh,
        {**fresh, "id": draw.id, "number": "GEPTI-2026-C-00004"},
    ]
    before = copy.deepcopy(vault.state)
    with pytest.raises(RecordError) as refused:
        chief(vault).take_in({**document, "cases": changed})
    assert [fault.path for fault in refused.value.faults] == [
        "cases[0]", "cases[1].number", "cases[2].seizure.number", "cases[4].id",
    ]  # fmt: skip
    assert all(Catalog().fault(fault) for fault in refused.value.faults)
    assert vault.state == before


def test_a_case_stated_as_submitted_is_approved_by_another_than_who_took_it_in(
    vault: FakeVault, document: dict[str, Any]
) -> None:
    document["cases"][1].update(status="submitted", submitted_by="levan", opened_by="levan")
    case = document["cases"][1]["id"]
    chief(vault).take_in(document)
    with pytest.raises(UserError, match="own"):
        chief(vault).approve(case)
    approved = Cases(vault.as_(SECOND)).approve(case).value
    assert (approved.status, approved.approved_by) == (CaseStatus.APPROVED, "tamar")


def test_a_release_out_of_a_file_is_countersigned_by_another_than_who_took_it_in(
    vault: FakeVault, document: dict[str, Any]
) -> None:
    marks = [{"id": "m1", "indicator": "cloned_seal", "points": "70"}]
    document["cases"][2].update(opened_by="levan", examination={"decision": "release"}, risks=marks)
    case = document["cases"][2]["id"]
    chief(vault).take_in(document)
    with pytest.raises(UserError, match="own"):
        chief(vault).countersign(case)
    assert Cases(vault.as_(SECOND)).countersign(case).value.countersigned_by == "tamar"


HOSTILE: list[tuple[str, Any, str]] = [
    (
        "twice the same id",
        lambda d: d["cases"].append({**d["cases"][0], "number": "GEPTI-2026-B-00009"}),
        "cases[0].id",
    ),
    ("twice the same number", lambda d: d["cases"].append({**d["cases"][2], "id": uuid7()}), "cases[3].number"),
    ("a forged id", lambda d: d["cases"][1].update(id="GEPTI"), "cases[1].id"),
    ("a forged number", lambda d: d["cases"][1].update(number="GEPTI-2026-A-1"), "cases[1].number"),
    ("a seizure's number", lambda d: d["cases"][1]["seizure"].update(number="x"), "cases[1].seizure.number"),
    (
        "a seizure's number with a nought too many",
        lambda d: d["cases"][1]["seizure"].update(number="GEPTI-S-2026-A-00002"),
        "cases[1].seizure.number",
    ),
    (
        "twice the same seizure",
        lambda d: d["cases"].append({**d["cases"][1], "id": uuid7(), "number": "GEPTI-2026-B-00009"}),
        "cases[3].seizure.number",
    ),
    ("approved but never frozen", lambda d: d["cases"][1].update(status="approved"), "cases[1].revision"),
    ("approved by nobody", lambda d: d["cases"][0].update(approved_by=""), "cases[0].status"),
    ("a draft with an approver", lambda d: d["cases"][2].update(approved_by="tamar"), "cases[2].status"),
    ("a draft that somebody submitted", lambda d: d["cases"][2].update(submitted_by="nino"), "cases[2].status"),
    ("a return of what nobody submitted", lambda d: d["cases"][1].update(submitted_by=""), "cases[1].status"),
    ("a number beyond any desk", lambda d: d["cases"][2].update(number="GEPTI-2026-A-999999999"), "cases[2].number"),
    ("a status nobody knows", lambda d: d["cases"][1].update(status="sealed"), "cases[1].status"),
    ("numbers as floats", lambda d: d["cases"][0]["examination"].update(radiation=0.11), "examination.radiation"),
    ("a revision as a number", lambda d: d["cases"][0].update(revision=1), "cases[0].revision"),
    ("a lone surrogate", lambda d: d["cases"][0].update(place="\ud800"), "cases[0].place"),
    ("an unknown field", lambda d: d["cases"][0].update(colour="red"), "cases[0].colour"),
    ("an unknown field below", lambda d: d["cases"][0]["units"][0].update(colour="red"), "cases[0].units[0].colour"),
    ("an unknown field above", lambda d: d.update(colour="red"), "colour"),
    ("a case that is none", lambda d: d["cases"].append([]), "cases[3]"),
    ("no list", lambda d: d.update(cases={}), "no list of cases"),
    ("a newer record", lambda d: d.update(schema=2), "newer PCU Desk"),
    ("a newer form", lambda d: d.update(format="pcu-cases/2"), "newer PCU Desk"),
    ("another form", lambda d: d.update(format="cen/1"), "pcu-cases/1"),
    ("a form that is none", lambda d: d.update(format=["pcu-cases/1"]), "pcu-cases/1"),
    ("a schema that is none", lambda d: d.update(schema="1"), "pcu-cases/1"),
    ("a schema that is a fraction", lambda d: d.update(schema=1.0), "pcu-cases/1"),
    ("a schema that is true", lambda d: d.update(schema=True), "pcu-cases/1"),
]


@pytest.mark.parametrize(("change", "told"), [row[1:] for row in HOSTILE], ids=[row[0] for row in HOSTILE])
def test_a_hostile_document_is_refused_with_the_place_and_nothing_is_taken_in(
    vault: FakeVault, document: dict[str, Any], change: Any, told: str
) -> None:
    change(document)
    with pytest.raises(UserError) as refused:
        chief(vault).take_in(document)
    faults = refused.value.faults if isinstance(refused.value, RecordError) else ()
    said = "\n".join([Catalog().error(refused.value), *(f"{fault.path}: {Catalog().fault(fault)}" for fault in faults)])
    assert told in said
    assert acts(vault) == [Act.FOUNDED]


def test_the_stored_schema_is_the_one_that_the_declarations_make() -> None:
    stored = json.loads(assets.resource("schema", "pcu-case.json").read_text("utf-8"))
    assert stored == case_schema(), "make it anew: pcu-desk case schema > resources/schema/pcu-case.json"


def test_the_schema_is_one_itself_and_knows_every_field_with_its_label() -> None:
    schema = case_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    for name, field in Case.__dataclass_fields__.items():
        told = schema["$defs"]["Case"]["properties"][name]
        assert told.get("title") == (None if spec_of(field).kind is Kind.GIVEN else spec_of(field).label.source)
    assert schema["$defs"]["inspection"]["properties"].keys() == Cases.template().keys()
    assert "hint" not in json.dumps(schema)
    assert schema["$defs"]["SeizedItem"]["properties"]["quantity"]["description"].startswith("Number and unit as found")


def test_the_schema_takes_what_the_program_takes_and_refuses_what_it_refuses(document: dict[str, Any]) -> None:
    checker = jsonschema.Draft202012Validator(case_schema(), format_checker=jsonschema.FormatChecker())
    checker.validate(document)
    checker.validate(case_file())
    checker.validate(Cases.template())
    checker.validate({"format": "pcu-case/1", "schema": 1, "case": document["cases"][0]})
    beyond = ("twice", "a forged", "a seizure's", "approved ", "a draft ", "a return", "a lone surrogate")
    beyond += ("a number beyond", "a schema that is a fraction")
    for name, change, _ in HOSTILE:
        wrong = copy.deepcopy(document)
        change(wrong)
        assert checker.is_valid(wrong) == name.startswith(beyond), name
    for path, value in (("begun", "2026-11-21"), ("units", {}), ("goods", [{"value": "520"}]), ("status", "draft")):
        assert not checker.is_valid({**case_file(), path: value}), path


def test_two_vaults_of_one_unit_end_with_the_same_cases(document: dict[str, Any]) -> None:
    second = FakeVault(port_unit())
    chief(second).take_in(copy.deepcopy(document))
    third = FakeVault(port_unit())
    chief(third).take_in(exported(second))
    for vault in (second, third):
        bare = [
            {name: value for name, value in case.items() if name != "imported"} for case in exported(vault)["cases"]
        ]
        assert bare == document["cases"]


def test_an_empty_vault_exports_an_empty_list_and_takes_it_back(vault: FakeVault) -> None:
    empty = exported(vault)
    assert empty["cases"] == []
    assert last_event(vault).change["content"] == digest(b"[]").hex()
    taken = chief(vault).take_in(empty)
    assert (taken.value.taken, taken.value.here) == ((), ())


def test_a_file_that_changes_between_its_two_readings_is_refused(vault: FakeVault, document: dict[str, Any]) -> None:
    records, readings = document["cases"], iter((0, 1))
    other = {**records[2], "narrative": "another story"}

    def reread() -> Any:
        return iter(records if next(readings) == 0 else [*records[:2], other])

    with pytest.raises(UserError, match="changed while it was read"):
        chief(vault).take_in({**document, "cases": []}, reread=reread)
    assert acts(vault) == [Act.FOUNDED]


ANYTHING = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=5)
    | st.sampled_from(["1", "draft", "\ud800"]),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=6), inner, max_size=2),
    max_leaves=5,
)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(found for key, each in inner for found in places(each, (*path, key)))]


WHOLE = {"format": "pcu-cases/1", "schema": 1, "cases": [record_of(sample(id=uuid7()))]}
PLACES = places(WHOLE)[1:]


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(PLACES), ANYTHING, st.booleans())
def test_whatever_stands_anywhere_in_a_document_is_taken_in_or_told(place: Any, value: Any, beside: bool) -> None:
    document = copy.deepcopy(WHOLE)
    target: Any = document
    for step in place[:-1]:
        target = target[step]
    if beside and isinstance(target, dict):
        target[str(value)[:9]] = value
    else:
        target[place[-1]] = value
    vault = FakeVault()
    told = ""
    try:
        chief(vault).take_in(document)
    except UserError as error:
        told = Catalog().error(error)
    assert (acts(vault) == [Act.FOUNDED]) == (bool(told) or document["cases"] == [])
    assert_whole(vault)
    assert chief(vault).take_in(exported(vault)).value.taken == ()
