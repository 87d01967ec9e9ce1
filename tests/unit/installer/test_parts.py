from __future__ import annotations

import base64
import json
from pathlib import Path

import pytest

from installer.parts import debian, inventory, keys, papers, tree
from installer.parts.carried import CARRIED, DATA, RUNTIME, Carried
from installer.parts.distributions import Distributions, Environment
from installer.parts.facts import CHANGED, BuildError, facts, version
from installer.parts.part import Part, Text, check, choices, is_expression
from pcu_desk import __version__

TEXT = (Text("LICENSE", "Do as you like.\n"),)
NATIVE = "native/_native.so"


def site_with(folder: Path, **distributions: dict[str, bytes]) -> Distributions:
    """Install distributions by hand: their files, and the records of them."""
    for name, files in distributions.items():
        papers_of = f"{name}-1.0.dist-info"
        metadata = f"Metadata-Version: 2.4\nName: {name}\nVersion: 1.0\nLicense-Expression: MIT\n".encode()
        whole = {f"{papers_of}/METADATA": metadata, f"{papers_of}/licenses/LICENSE": b"MIT of it\n", **files}
        for file, data in whole.items():
            (folder / file).parent.mkdir(parents=True, exist_ok=True)
            (folder / file).write_bytes(data)
        record = "".join(f"{file},,\n" for file in (*whole, f"{papers_of}/RECORD"))
        (folder / papers_of / "RECORD").write_text(record)
    return Distributions(folder)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def key(first: int, comment: str = "untrusted comment: minisign public key", length: int = 40) -> str:
    return f"{comment}\n{base64.b64encode(b'Ed' + bytes([first]) * length).decode()}\n"


# ---------------------------------------------------------------- what a build says of itself


def test_a_build_says_version_commit_and_the_time_of_its_commit() -> None:
    told = facts("linux-x86_64", {})
    assert told.version == version() == __version__
    assert told.sequence == told.epoch > 1_700_000_000
    assert len(told.commit.removesuffix(CHANGED)) == 10


def test_the_environment_sets_the_stamp_and_the_number_of_a_build() -> None:
    told = facts("windows-amd64", {"SOURCE_DATE_EPOCH": "1763800000", "PCU_DESK_SEQUENCE": "17"})
    assert (told.epoch, told.sequence, told.target) == (1763800000, 17, "windows-amd64")


@pytest.mark.parametrize("number", ["0", "-1", "1.5", "now", "1" * 16])
def test_a_number_that_would_not_order_builds_stops_the_build(number: str) -> None:
    with pytest.raises(BuildError, match="PCU_DESK_SEQUENCE"):
        facts("linux-x86_64", {"PCU_DESK_SEQUENCE": number})


def test_a_folder_that_is_no_clone_stops_the_build_with_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(BuildError, match="a build is made from a clone"):
        facts("linux-x86_64", {}, tmp_path)


def test_a_target_that_nobody_builds_is_refused() -> None:
    with pytest.raises(BuildError, match="none of the targets"):
        facts("linux-sparc", {})


# ---------------------------------------------------------------- keys


def test_both_public_keys_are_packed_and_the_secret_ones_stay(tmp_path: Path) -> None:
    source, out = tmp_path / "keys", tmp_path / "out"
    source.mkdir()
    out.mkdir()
    (source / "active.pub").write_text(key(1))
    (source / "recovery.pub").write_text(key(2))
    (source / "active.key").write_text("secret")
    (source / "trial").touch()
    assert keys.pack(source, out)
    assert keys.for_trials(source)
    assert names(out) == ["active.pub", "recovery.pub"]
    assert (out / "active.pub").read_text() == key(1)


def test_without_keys_a_build_packs_none_and_forgets_those_of_an_earlier_build(tmp_path: Path) -> None:
    (tmp_path / "active.pub").write_text(key(1))
    assert not keys.pack(tmp_path / "none", tmp_path)
    assert names(tmp_path) == []


@pytest.mark.parametrize(
    ("active", "recovery", "sentence"),
    [
        (key(1), None, "active.pub alone"),
        (None, key(1), "recovery.pub alone"),
        (key(1), key(1), "are one key"),
        (key(1), key(2, "untrusted comment: minisign encrypted secret key", 156), "158 bytes"),
        ("", key(2), "not a public key file"),
        (key(1, "a key"), key(2), "not a public key file"),
        ("untrusted comment: x\nnot base 64\n", key(2), "not a public key file"),
        ("untrusted comment: x\n" + base64.b64encode(b"ED" + bytes(40)).decode(), key(2), "a public key of minisign"),
    ],
)
def test_half_a_pair_one_key_twice_or_another_file_stops_the_build(
    tmp_path: Path, active: str | None, recovery: str | None, sentence: str
) -> None:
    for name, words in (("active.pub", active), ("recovery.pub", recovery)):
        if words is not None:
            (tmp_path / name).write_text(words)
    out = tmp_path / "out"
    out.mkdir()
    with pytest.raises(BuildError, match=sentence):
        keys.pack(tmp_path, out)
    assert names(out) == []


# ---------------------------------------------------------------- licences


@pytest.mark.parametrize(
    "licence",
    ["MIT", "Apache-2.0 OR GPL-2.0-only", "GPL-2.0-or-later WITH Bootloader-exception", "free to use (UNECE)"],
)
def test_a_part_whose_terms_can_be_kept_is_packed(licence: str) -> None:
    check(Part("a", "1", licence, "", TEXT))


@pytest.mark.parametrize(
    ("part", "sentence"),
    [
        (Part("a", "1", "MIT", "", ()), "has no text of its licence"),
        (Part("a", "1", "", "", TEXT), "names no licence"),
        (Part("a", "1", "GPL-3.0-or-later", "", TEXT), "can't be packed"),
        (Part("a", "1", "MIT AND (GPL-2.0-only OR AGPL-3.0-only)", "", TEXT), "can't be packed"),
    ],
)
def test_a_part_without_licence_or_text_or_with_terms_over_the_whole_stops_the_build(part: Part, sentence: str) -> None:
    with pytest.raises(BuildError, match=sentence):
        check(part)


def test_the_ways_to_keep_to_an_expression_are_all_found() -> None:
    assert choices("(MIT OR Apache-2.0) AND Unicode-3.0") == [
        frozenset({"MIT", "Unicode-3.0"}),
        frozenset({"Apache-2.0", "Unicode-3.0"}),
    ]
    assert choices("MIT OR ISC AND Zlib") == [frozenset({"MIT"}), frozenset({"ISC", "Zlib"})]


def test_each_part_that_wheels_carry_has_its_text_here_or_in_the_wheel() -> None:
    table = [*CARRIED, *(each for each, _ in DATA)]
    assert len(table) > 40
    assert [each.name for each in CARRIED if not (each.texts or each.own)] == []
    named = {name for each in (*CARRIED, *RUNTIME) for name in each.texts}
    assert [name for name in sorted(named) if not (inventory.TEXTS / f"{name}.txt").is_file()] == []
    assert [paper for _, paper in DATA if not (inventory.CHECKOUT / paper).is_file()] == []


def test_licences_that_the_tables_name_are_those_of_spdx_but_for_three_in_words() -> None:
    named = {each.licence for each in (*CARRIED, *RUNTIME)} | {each.licence for each, _ in DATA}
    assert sorted(each for each in named if not is_expression(each)) == [
        "free to use (UNECE)",
        "no copyright, use freely",
        "terms of Microsoft Visual Studio for distributable code",
    ]
    assert [each for each in debian._LICENCES.values() if not is_expression(each)] == []


# ---------------------------------------------------------------- whose each file is


def test_a_link_out_of_the_tree_stops_the_build_and_one_inside_is_no_file(tmp_path: Path) -> None:
    root = tmp_path / "tree"
    (root / "_internal" / "release").mkdir(parents=True)
    (root / "_internal" / "release" / "build.json").touch()
    (root / "program").touch()
    (root / "again").symlink_to("program")
    assert tree.files(root, root / "_internal" / "release") == ("program",)
    (root / "out").symlink_to("/etc/hostname")
    with pytest.raises(BuildError, match="out is a link out of the tree"):
        tree.files(root, root / "_internal" / "release")


def test_every_file_and_module_of_a_frozen_tree_finds_its_part(tmp_path: Path) -> None:
    owned = site_with(tmp_path / "site", whole={"whole/__init__.py": b"", "whole/_fast.so": b""}, pure={"pure.py": b""})
    (tmp_path / "site" / "shared").mkdir()
    library = tmp_path / "library"
    (library / "json").mkdir(parents=True)
    (library / "json" / "__init__.py").touch()
    known = Environment(tmp_path / "site", library, "3.11.2")
    files = [
        *("pcu-desk", "_internal/resources/tokens.json", "_internal/lib-dynload/_json.so", "_internal/libssl.so.3"),
        *("_internal/whole/_fast.so", "_internal/whole-1.0.dist-info/METADATA"),
    ]
    modules = ["pure", "json", "pcu_desk.domain", "shared", "_pyi_rth_utils"]
    found = inventory.sort_frozen(files, modules, owned, known, "pcu-desk")
    assert found.distributions == {"whole": ("whole/_fast.so", "whole-1.0.dist-info/METADATA"), "pure": ()}
    assert found.libraries == ("libssl.so.3",)
    assert found.python == ("lib-dynload/_json.so",)
    assert found.own == ("pcu-desk", "resources/tokens.json")


@pytest.mark.parametrize(
    ("files", "modules"),
    [(["_internal/strange.bin"], []), (["strange"], []), ([], ["strange"]), ([], ["strange.deep"])],
)
def test_what_is_nobodys_stops_the_build_by_name(tmp_path: Path, files: list[str], modules: list[str]) -> None:
    owned = site_with(tmp_path, whole={"whole/__init__.py": b""})
    with pytest.raises(BuildError, match="strange"):
        inventory.sort_frozen(files, modules, owned, Environment(tmp_path, tmp_path / "none", "3.11.2"), "pcu-desk")


def test_every_file_of_a_folder_of_wheels_finds_its_part_and_a_stranger_stops_the_build(tmp_path: Path) -> None:
    owned = site_with(tmp_path, whole={"whole/__init__.py": b""})
    compiled = "site/whole/__pycache__/__init__.cpython-312.pyc"
    files = ["runtime/python312.dll", "site/pcu_desk/__init__.py", "site/whole/__init__.py", compiled]
    found = inventory.sort_unpacked(files, owned)
    assert found.distributions == {"whole": ("whole/__init__.py", compiled.removeprefix("site/"))}
    assert found.python == ("python312.dll",)
    for stranger in ("site/stale.py", "site/stale/__pycache__/x.cpython-312.pyc", "stale.exe"):
        with pytest.raises(BuildError, match="stale"):
            inventory.sort_unpacked([*files, stranger], owned)


@pytest.mark.parametrize("name", ["reportlab/fonts/_a______.pfb", "reportlab/fonts/DarkGardenMK.afm"])
def test_a_font_that_may_not_be_given_on_stops_the_build(name: str) -> None:
    inventory.refuse_unwanted(["reportlab/pdfbase/pdfdoc.py"])
    with pytest.raises(BuildError, match="must stay out"):
        inventory.refuse_unwanted([name])


# ---------------------------------------------------------------- what wheels carry


def carries(**how: object) -> list[Carried]:
    return [Carried("native", "Engine", "MIT", "", ("native/_native*",), texts=("MIT",), **how)]


def test_the_version_of_a_carried_part_is_read_in_the_bytes_of_its_library(tmp_path: Path) -> None:
    owned = site_with(tmp_path, native={NATIVE: b"\x7fELF\x00Engine 4.19.0 \x00"})
    (part,) = inventory.carried(owned, "native", [NATIVE], tmp_path, carries(shown=r"Engine (\d+\.\d+\.\d+) "))
    assert (part.name, part.version, part.inside) == ("Engine", "4.19.0", "native")
    assert inventory.carried(owned, "native", ["native/x.py"], tmp_path, carries()) == []


def test_a_version_in_one_number_gets_its_dots(tmp_path: Path) -> None:
    owned = site_with(tmp_path, native={NATIVE: b"\x0020914\x00"})
    (part,) = inventory.carried(owned, "native", [NATIVE], tmp_path, carries(shown=r"\x00(2\d{4})\x00"))
    assert part.version == "2.9.14"


def test_a_new_wheel_that_shows_no_version_stops_the_build(tmp_path: Path) -> None:
    owned = site_with(tmp_path, native={NATIVE: b"\x7fELF"})
    for how in ({"shown": r"Engine (\d+)"}, {"named": r"-(\d+)\.so"}, {"stated": "Engine"}):
        with pytest.raises(BuildError, match="shows no version of Engine"):
            inventory.carried(owned, "native", [NATIVE], tmp_path, carries(**how))
    (part,) = inventory.carried(owned, "native", [NATIVE], tmp_path, carries(shown="no", silent=("_native.so",)))
    assert part.version == ""


def test_the_wheels_own_list_gives_a_version_that_no_byte_shows(tmp_path: Path) -> None:
    told = json.dumps({"components": [{"name": "Engine", "version": "2.1"}]}).encode()
    owned = site_with(tmp_path, native={NATIVE: b"", "native-1.0.dist-info/sboms/native.cdx.json": told})
    (part,) = inventory.carried(owned, "native", [NATIVE], tmp_path, carries(stated="Engine"))
    assert part.version == "2.1"


@pytest.mark.parametrize("file", ["native.libs/libnew-1234.so.1", "native/new.dll"])
def test_a_library_beside_a_wheel_that_nobody_named_stops_the_build(tmp_path: Path, file: str) -> None:
    owned = site_with(tmp_path, native={NATIVE: b"", file: b""})
    with pytest.raises(BuildError, match="does not say what"):
        inventory.carried(owned, "native", [NATIVE, file], tmp_path, carries())


def crate(licence: str) -> bytes:
    told = {"name": "fast", "version": "0.3", "purl": "pkg:cargo/fast@0.3?download_url=file://fast", "author": "A. B."}
    return json.dumps({"components": [told | {"licenses": [{"expression": licence}]}]}).encode()


def test_crates_are_listed_with_who_wrote_them_and_the_texts_that_keep_their_terms(tmp_path: Path) -> None:
    statement = crate("(MIT OR Apache-2.0) AND Unicode-3.0")
    owned = site_with(tmp_path, native={"native-1.0.dist-info/sboms/native.cyclonedx.json": statement})
    (part,) = inventory.crates(owned, "native")
    assert part.licence == "MIT AND Unicode-3.0"
    assert {text.name for text in part.texts} == {"crates.txt", "MIT.txt", "Unicode-3.0.txt"}
    assert "fast 0.3: (MIT OR Apache-2.0) AND Unicode-3.0; A. B.\n" in part.texts[0].words
    assert [(each.name, each.purl) for each in part.crates] == [("fast", "pkg:cargo/fast@0.3")]


@pytest.mark.parametrize("licence", ["GPL-3.0-only AND Sleepycat", "Sleepycat"])
def test_a_crate_whose_text_is_not_here_stops_the_build(tmp_path: Path, licence: str) -> None:
    owned = site_with(tmp_path, native={"native-1.0.dist-info/sboms/native.cyclonedx.json": crate(licence)})
    with pytest.raises(BuildError, match="no text is here"):
        inventory.crates(owned, "native")


# ---------------------------------------------------------------- what is written


def test_the_list_names_texts_that_are_there_and_the_same_parts_give_the_same_bytes(tmp_path: Path) -> None:
    shared = Text("Apache-2.0.txt", "Apache\n", shared=True)
    parts = [
        Part("One", "1", "MIT", "https://one.example", TEXT),
        Part("Two", "", "Apache-2.0", "", (shared,), inside="one"),
    ]
    (tmp_path / "licences" / "stale").mkdir(parents=True)
    (tmp_path / "licences" / "stale" / "LICENSE").touch()
    papers.write(parts, tmp_path)
    told = json.loads((tmp_path / "licences.json").read_text())
    assert [each["name"] for each in told] == ["One", "Two (in one)"]
    named = {file for each in told for file in each["files"]}
    there = {path.relative_to(tmp_path).as_posix() for path in (tmp_path / "licences").rglob("*") if path.is_file()}
    assert named == there == {"licences/one/LICENSE", "licences/shared/Apache-2.0.txt"}
    before = (tmp_path / "licences.json").read_bytes()
    papers.write(parts, tmp_path)
    assert (tmp_path / "licences.json").read_bytes() == before


def test_two_parts_never_share_a_folder_of_texts() -> None:
    with pytest.raises(BuildError, match="Two parts are named"):
        inventory.checked([Part("One part", "1", "MIT", "", TEXT), Part("one-part", "2", "MIT", "", TEXT)])


def test_each_text_that_the_project_keeps_says_where_it_came_from() -> None:
    said = (inventory.TEXTS / "README.md").read_text()
    kept = [path.stem for path in inventory.TEXTS.glob("*.txt")]
    assert len(kept) > 20
    assert [name for name in kept if name not in said] == []
