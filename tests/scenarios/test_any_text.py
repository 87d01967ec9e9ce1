"""Any text in any field is stored, exported and taken back as the same characters; half a character is refused."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pcu_desk.domain.canonical import canonical
from pcu_desk.domain.case import Case, Evidence
from pcu_desk.domain.codes import Selection
from pcu_desk.domain.errors import RecordError
from pcu_desk.domain.export import case_document
from pcu_desk.domain.ports import OpenVault
from pcu_desk.domain.record import LONE_SURROGATE, Record, encode
from pcu_desk.services.cases import Cases
from pcu_desk.services.founding import founding_of
from pcu_desk.vault.door import VaultFolders
from tests.desk_process import CommandLine
from tests.unit.domain.samples import made
from tests.unit.services.test_session import PASSPHRASE, SETUP

PIECES = [
    *("<b>", "</para>", "&amp;", "<img src='/etc/passwd'>", "{number}", "%n", "%s", "\\", '"', "';--", "\x1b[31m"),
    *("\0", "\x07", "\r", "\n", "\r\n", "\t", "\x85", "\u2028", "\u2029", "\u00a0", "\u00ad", "\u200b", "\ufeff"),
    *("\u202a", "\u202e", "\u2066", "\u2067", "\u2069", "\u200e", "\u200f", "\u200c", "\u200d", "\ufffe", "\ufdd0"),
    *("👮🏽", "👨‍👩‍👧", "🇬🇪", "e\u0301", "\u0301" * 40, "ﷺ", "𝒜", "\U0010ffff", "\ue000", "W" * 300),
    *("Қ", "ғ", "ფოთი", "ضبطی", "۲۴٫۵", "24.5", "12,640", "MSKU 907032-3", "Ünïcödé", "北京", " ", "  "),
]


def anything(chance: Random) -> str:
    return "".join(chance.choice(PIECES) for _ in range(chance.randrange(1, 6)))


def texts_replaced(value: Any, chance: Random, name: str = "") -> Any:
    """A record with every text that is no code, amount, moment or id replaced by anything."""
    if isinstance(value, dict):
        if value.keys() >= {"amount"}:
            return value
        return {key: texts_replaced(item, chance, key) for key, item in value.items()}
    if isinstance(value, list):
        return [texts_replaced(item, chance) for item in value]
    return anything(chance) if isinstance(value, str) and name in FREE else value


def free_names() -> frozenset[str]:
    """Names of fields that are texts in every class in which they stand."""
    types: dict[str, set[str]] = {}
    for klass in CLASSES:
        for field in dataclasses.fields(klass):
            types.setdefault(field.name, set()).add(str(field.type))
    return frozenset(name for name, found in types.items() if found == {"str"}) - GIVEN


GIVEN = {
    "id",
    "number",
    "opened_by",
    "submitted_by",
    "approved_by",
    "remark",
    "countersigned_by",
    "draw",
    "by",
    "content",
}


def _classes(kind: type) -> Iterator[type]:
    from pcu_desk.domain.record import row_kind

    yield kind
    for field in dataclasses.fields(kind):
        inner = row_kind(kind, field.name)
        if inner is not None and inner is not Evidence:  # a file brings no evidence; captions have tests of their own
            yield from _classes(inner)


CLASSES = tuple(dict.fromkeys(_classes(Case)))
FREE = free_names()


def file_of(seed: int) -> Record:
    """What an officer may write of a random case, every text of it anything."""
    chance = Random(seed)
    record = encode(made(Case, chance))
    if record["selection"] == Selection.RANDOM:
        record["selection"] = None
    if record["seizure"]:
        record["seizure"]["number"] = ""
    written = {name: value for name, value in record.items() if name not in NOT_WRITTEN}
    replaced: Record = texts_replaced(written, chance)
    return replaced


NOT_WRITTEN = {
    *("id", "number", "status", "revision", "opened_by", "submitted_by", "approved_by", "remark"),
    *("countersigned_by", "draw", "imported", "evidence"),
}


@pytest.fixture(scope="module")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenVault]:
    vault = VaultFolders().create(tmp_path_factory.mktemp("vault"), founding_of(SETUP, PASSPHRASE))
    yield vault
    vault.close()


def test_the_texts_that_are_replaced_are_most_of_the_fields() -> None:
    assert len(FREE) > 35
    assert {"narrative", "grounds", "name", "description", "refusal", "instrument", "hs", "note"} <= FREE


@settings(max_examples=120, deadline=None)
@given(st.integers(0, 2**48))
def test_any_text_is_stored_and_exported_as_the_same_characters(vault: OpenVault, seed: int) -> None:
    cases, file = Cases(vault), file_of(seed)
    case = cases.open(file).value
    stored = encode(cases.get(case.id))
    document = json.loads(json.dumps(cases.export(case.id)))
    for name, value in file.items():
        if name not in ("begun", "place_code"):
            assert texts_in(value) <= texts_in(stored[name])
    assert document == json.loads(canonical(case_document(cases.get(case.id))))
    assert texts_in(document["case"]) <= texts_in(stored)


def texts_in(value: Any) -> set[str]:
    if isinstance(value, dict):
        return set().union(*(texts_in(item) for key, item in value.items() if key != "id"), set())
    if isinstance(value, list):
        return set().union(*(texts_in(item) for item in value), set())
    return {value} if isinstance(value, str) and value else set()


def test_everything_written_so_far_verifies_and_can_be_made_again(vault: OpenVault) -> None:
    cases = Cases(vault)
    ids = [cases.open(file_of(seed)).value.id for seed in range(30)]
    before = [encode(cases.get(key)) for key in ids]
    assert vault.verify(lambda *_: None) == []
    vault.rebuild(lambda *_: None)
    assert [encode(cases.get(key)) for key in ids] == before


@pytest.mark.parametrize("name", sorted(FREE))
def test_half_a_character_is_refused_in_every_field_and_nothing_is_saved(vault: OpenVault, name: str) -> None:
    cases, half = Cases(vault), "a\ud83dz"
    file = next(record for record in (file_of(seed) for seed in range(500)) if holds(record, name))
    count = sum(cases.counts().values())
    with pytest.raises(RecordError) as refused:
        cases.open(put(file, name, half))
    assert {fault.text for fault in refused.value.faults} == {LONE_SURROGATE}
    assert sum(cases.counts().values()) == count


def holds(value: Any, name: str) -> bool:
    if isinstance(value, dict):
        if "amount" in value:
            return False
        return bool(value.get(name)) or any(holds(item, name) for item in value.values())
    return isinstance(value, list) and any(holds(item, name) for item in value)


def put(value: Any, name: str, text: str) -> Any:
    if isinstance(value, dict):
        if "amount" in value:
            return value
        return {key: text if key == name and item else put(item, name, text) for key, item in value.items()}
    return [put(item, name, text) for item in value] if isinstance(value, list) else value


def test_the_command_line_gives_back_what_a_file_brought(tmp_path: Path) -> None:
    desk = CommandLine(tmp_path)
    assert desk.found().code == 0
    for seed in (3, 5, 8):
        file = file_of(seed)
        added = desk.run("case", "add", desk.file(f"{seed}.json", file), "--json")
        assert added.code == 0, added.err
        shown = desk.run("case", "show", added.json["number"])
        assert shown.code == 0
        assert texts_in({name: value for name, value in file.items() if name != "begun"}) <= texts_in(shown.json)
