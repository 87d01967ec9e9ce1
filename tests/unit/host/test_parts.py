from __future__ import annotations

import json
from pathlib import Path

import pytest

from pcu_desk.domain.errors import UserError
from pcu_desk.host.parts import Parts

ROWS = [
    {
        "name": "qt",
        "version": "6.11",
        "licence": "LGPL-3.0-only",
        "files": ["licences/qt/LGPL"],
        "source": "https://qt.example",
    },
    {"name": "Argon2", "version": "1", "licence": "CC0-1.0", "files": []},
    {"version": "a row without a name"},
]


@pytest.fixture
def release(tmp_path: Path) -> Path:
    folder = tmp_path / "release"
    text = folder / "licences" / "qt" / "LGPL"
    text.parent.mkdir(parents=True)
    text.write_text("The words of the licence, © 2026\n", encoding="utf-8")
    (folder / "licences.json").write_text(json.dumps(ROWS), encoding="utf-8")
    (folder / "sbom.cdx.json").write_bytes(b'{"bomFormat": "CycloneDX"}')
    (tmp_path / "secret.txt").write_text("not a licence", encoding="utf-8")
    return folder


def test_parts_are_those_that_the_build_listed_by_name(release: Path) -> None:
    parts = Parts(release).all
    assert [part.name for part in parts] == ["Argon2", "qt"]
    assert parts[1].source == "https://qt.example"


def test_a_text_is_read_by_the_name_that_its_part_gives_and_no_other_file_is(release: Path) -> None:
    parts = Parts(release)
    assert parts.text("licences/qt/LGPL") == "The words of the licence, © 2026\n"
    for other in ("../secret.txt", "licences.json", str(release.parent / "secret.txt")):
        with pytest.raises(UserError, match="none of the texts"):
            parts.text(other)


def test_a_text_that_is_gone_is_a_sentence(release: Path) -> None:
    parts = Parts(release)
    (release / "licences" / "qt" / "LGPL").unlink()
    with pytest.raises(UserError, match=r"LGPL can't be read.*Install the program again"):
        parts.text("licences/qt/LGPL")


@pytest.mark.parametrize("content", ["", "{", '{"name": "no list"}', "[" * 100_000, '["a", null]'])
def test_a_list_that_is_not_one_shows_no_part_and_stops_nothing(release: Path, content: str) -> None:
    (release / "licences.json").write_text(content, encoding="utf-8")
    assert Parts(release).all == ()


def test_the_list_of_parts_is_saved_as_the_build_made_it(release: Path, tmp_path: Path) -> None:
    Parts(release).save_list(tmp_path / "parts.json")
    assert (tmp_path / "parts.json").read_bytes() == (release / "sbom.cdx.json").read_bytes()
    with pytest.raises(UserError, match="was not written"):
        Parts(release).save_list(tmp_path / "no-such-folder" / "parts.json")


def test_a_checkout_knows_its_parts_from_python_and_has_no_list_to_save(tmp_path: Path) -> None:
    parts = Parts(tmp_path / "nothing")
    found = {part.name.casefold(): part for part in parts.all}
    assert found["keyring"].licence == "MIT"
    assert "Permission is hereby granted" in parts.text(found["keyring"].files[0])
    with pytest.raises(UserError, match="a checkout has none"):
        parts.save_list(tmp_path / "parts.json")
    assert not (tmp_path / "parts.json").exists()
