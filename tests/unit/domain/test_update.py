from __future__ import annotations

import json
from typing import Any

import pytest

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.update import Manifest, parsed_name, read_manifest, require_follows

FILE = {"path": "pcu-desk", "size": 3, "sha256": "ab" * 32, "mode": "755"}
WHOLE: dict[str, Any] = {
    "version": "0.1.0",
    "sequence": 1_763_800_000,
    "target": "linux-x86_64",
    "min_sequence": 0,
    "files": [FILE],
}


def manifest_of(**other: Any) -> Manifest:
    return read_manifest(json.dumps({**WHOLE, **other}).encode())


def with_paths(*paths: Any) -> Manifest:
    return manifest_of(files=[{**FILE, "path": path} for path in paths])


def test_a_manifest_says_what_was_built() -> None:
    made = with_paths("pcu-desk", "_internal/ключ ä.so", "a/.hidden")
    assert (made.name, made.size, made.files[0].executable) == ("0.1.0-1763800000", 9, True)
    assert made.made is not None
    assert manifest_of(sequence=7).made is None


@pytest.mark.parametrize(
    "path",
    [
        "", ".", "..", "../pcu-desk", "a/../../b", "/etc/passwd", "a//b", "a/", "C:/x", "c:x", "a\\b", "..\\x", "a\0b",
        "a\nb", "NUL", "a/con.txt", "Lpt1.dll", "a.", "a ", "x" * 201, "a/./b", "\ud800", 7, None, ["a"],
    ],
)  # fmt: skip
def test_a_name_that_could_lead_out_of_its_folder_on_any_system_is_refused(path: object) -> None:
    with pytest.raises(UserError, match="not built as this program expects"):
        with_paths(path)


@pytest.mark.parametrize("paths", [("a", "a"), ("a", "A"), ("ß/x", "SS/X"), ("a", "a/b"), ("A/b/c", "a/B")])
def test_two_files_under_one_name_are_refused_also_where_letters_have_no_case(paths: tuple[str, ...]) -> None:
    with pytest.raises(UserError, match="not built"):
        with_paths(*paths)


@pytest.mark.parametrize(
    "other",
    [
        {"version": "../1"}, {"version": "1/2"}, {"version": ""}, {"version": 1}, {"version": "v1"}, {"version": "1-2"},
        {"sequence": 0}, {"sequence": -1}, {"sequence": True}, {"sequence": 1.5}, {"sequence": "1"},
        {"sequence": 2**60},
        {"target": "linux"}, {"target": "../-x"}, {"min_sequence": -1}, {"min_sequence": None},
        {"files": []}, {"files": {}}, {"files": None}, {"files": ["x"]}, {"files": [FILE] * 20_001},
        {"files": [{**FILE, "size": -1}]}, {"files": [{**FILE, "size": 2**52}]},
        {"files": [{**FILE, "sha256": "AB" * 32}]}, {"files": [{**FILE, "mode": "777"}]},
        {"files": [{**FILE, "mode": 493}]}, {"files": [{**FILE, "mode": ["755"]}]},
    ],
)  # fmt: skip
def test_a_manifest_of_another_form_is_refused(other: dict[str, Any]) -> None:
    with pytest.raises(UserError, match="not built"):
        manifest_of(**other)


@pytest.mark.parametrize(
    "data", [b"", b"[]", b"{", b"\xff", b"[" * 100_000, b"null", b'{"sequence": ' + b"9" * 5000 + b"}"]
)
def test_what_is_no_manifest_is_refused(data: bytes) -> None:
    with pytest.raises(UserError, match="not built"):
        read_manifest(data)


def test_the_number_decides_what_follows_and_not_the_version() -> None:
    made = manifest_of(version="0.0.1", sequence=100, min_sequence=50)
    require_follows(made, ("9.9.9", 99), "linux-x86_64")
    require_follows(made, ("0.1.0", 0), "")  # a checkout
    for here, words in ((100, "is the one here"), (101, "is older"), (49, "from between")):
        with pytest.raises(UserError, match=words):
            require_follows(made, ("0.1.0", here), "linux-x86_64")
    with pytest.raises(UserError, match="is for linux-x86_64"):
        require_follows(made, ("0.1.0", 60), "windows-amd64")


def test_a_folders_name_is_version_and_number_or_none() -> None:
    assert parsed_name("0.1.0-1763800000") == ("0.1.0", 1_763_800_000)
    assert [parsed_name(name) for name in ("", "0", "..", "0.1.0-", "a-1", "0.1.0-1/x", "0.1.0-1\n")] == [None] * 7
