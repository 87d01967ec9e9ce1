from __future__ import annotations

import hashlib
import json
import stat
import zipfile
from pathlib import Path
from typing import Any

import pytest

from installer.parts import signing
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.update import unwatched
from tests.unit.host.update_stage import NEW, TARGET, Stage, name_of

PROGRAM = b"#!/bin/sh\nexit 0\n"
Entries = list[tuple[str | zipfile.ZipInfo, bytes]]


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


def told(path: str, data: bytes, **other: Any) -> dict[str, Any]:
    return {"path": path, "size": len(data), "sha256": hashlib.sha256(data).hexdigest(), "mode": "755", **other}


def packed(stage: Stage, files: list[dict[str, Any]], entries: Entries, kind: int = zipfile.ZIP_DEFLATED) -> Path:
    """Return a signed bundle of any form: a builder's mistake, or a stolen key."""
    made = stage.place / "odd.pcuupdate"
    manifest = {"version": NEW[0], "sequence": NEW[1], "target": TARGET, "min_sequence": 0, "files": files}
    with zipfile.ZipFile(made, "w", kind) as archive:
        archive.writestr("manifest.json", json.dumps(manifest))
        for name, data in entries:
            archive.writestr(name, data)
    signing.sign(made, stage.keys, "odd")
    return made


def refused(stage: Stage, made: Path) -> None:
    before = stage.state_of_disk()
    outside = sorted(stage.place.iterdir())
    with pytest.raises(UserError, match="not built as this program expects"):
        stage.put_in(made)
    assert stage.state_of_disk() == before
    assert sorted(stage.place.iterdir()) == outside


def test_a_bundle_of_the_right_form_is_taken(stage: Stage) -> None:
    stage.put_in(packed(stage, [told("pcu-desk", PROGRAM)], [("files/pcu-desk", PROGRAM)]))
    assert stage.current == name_of(NEW)


@pytest.mark.parametrize("name", ["files/extra", "extra", "files/../../out", "/tmp/out", "files/", "manifest.json/x"])
def test_an_entry_that_the_manifest_does_not_name_is_refused(stage: Stage, name: str) -> None:
    refused(stage, packed(stage, [told("pcu-desk", PROGRAM)], [("files/pcu-desk", PROGRAM), (name, b"")]))


def test_a_file_that_the_bundle_lacks_is_refused(stage: Stage) -> None:
    refused(stage, packed(stage, [told("pcu-desk", PROGRAM), told("other", b"")], [("files/pcu-desk", PROGRAM)]))


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_one_name_twice_is_refused(stage: Stage) -> None:
    twice: Entries = [("files/pcu-desk", b"#!/bin/sh\nexit 1\n"), ("files/pcu-desk", PROGRAM)]
    refused(stage, packed(stage, [told("pcu-desk", PROGRAM)], twice))


@pytest.mark.parametrize(
    "other", [{"sha256": "00" * 32}, {"size": len(PROGRAM) + 1}, {"size": len(PROGRAM) - 1}, {"size": 0}]
)
def test_a_file_with_other_bytes_or_another_size_than_the_manifest_says_is_refused(
    stage: Stage, other: dict[str, Any]
) -> None:
    refused(stage, packed(stage, [told("pcu-desk", PROGRAM, **other)], [("files/pcu-desk", PROGRAM)]))


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFDIR, stat.S_IFCHR])
def test_a_link_or_a_device_is_refused(stage: Stage, kind: int) -> None:
    link = zipfile.ZipInfo("files/lib")
    link.create_system = 3
    link.external_attr = (kind | 0o777) << 16
    files = [told("pcu-desk", PROGRAM), told("lib", b"../../../etc/passwd")]
    refused(stage, packed(stage, files, [("files/pcu-desk", PROGRAM), (link, b"../../../etc/passwd")]))


def test_a_compression_that_is_not_expected_is_refused(stage: Stage) -> None:
    entries: Entries = [("files/pcu-desk", PROGRAM)]
    refused(stage, packed(stage, [told("pcu-desk", PROGRAM)], entries, zipfile.ZIP_BZIP2))


@pytest.mark.parametrize("data", [b"", b"PK", b"no zip at all" * 100, b"PK\x05\x06" + b"\xff" * 18])
def test_signed_bytes_that_are_no_bundle_are_refused(stage: Stage, data: bytes) -> None:
    made = stage.place / "odd.pcuupdate"
    made.write_bytes(data)
    signing.sign(made, stage.keys, "odd")
    refused(stage, made)
    with pytest.raises(UserError, match="not built"):
        stage.versions().look(made, unwatched)


def test_bytes_that_do_not_unpack_are_refused(stage: Stage) -> None:
    made = packed(stage, [told("pcu-desk", PROGRAM * 50)], [("files/pcu-desk", PROGRAM * 50)])
    data = bytearray(made.read_bytes())
    place = data.index(b"files/pcu-desk") + len("files/pcu-desk")
    data[place : place + 8] = b"\xff" * 8
    made.write_bytes(data)
    signing.sign(made, stage.keys, "odd")
    refused(stage, made)
