from __future__ import annotations

import os
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
sys.path[:0] = [str(ROOT / "installer/linux"), str(ROOT / "installer")]

import deb  # noqa: E402 - found as the scripts of a build find it
import freeze  # noqa: E402 - as the first of them
import frozen  # noqa: E402 - as the first of them
import sources  # noqa: E402 - as the first of them
import trim  # noqa: E402 - as the first of them
from parts.facts import BuildError, Facts  # noqa: E402 - as the first of them

EPOCH = 1_700_000_000
CONTROL = {
    "Package": "trial",
    "Version": "1",
    "Architecture": "amd64",
    "Maintainer": "Trial <trial@localhost>",
    "Description": "for a trial",
}


def _program(root: Path, mode: int) -> Path:
    """Lay out the same small package, as a person with another mask and another clock would have it."""
    (root / "usr/lib/trial").mkdir(parents=True)
    for name, rights in (("trial", mode | 0o100), ("words", mode)):
        (root / "usr/lib/trial" / name).write_text(name)
        (root / "usr/lib/trial" / name).chmod(rights)
    deb.link(root, "usr/bin/trial", "../lib/trial/trial")
    return root


def test_a_debian_package_is_the_same_bytes_whatever_mask_and_clock_it_was_made_with(tmp_path: Path) -> None:
    made = []
    for name, mode in (("one", 0o640), ("another", 0o666)):
        root = _program(tmp_path / name, mode)
        os.utime(root / "usr/lib/trial/words", (mode, mode))
        made.append(deb.build(root, CONTROL, tmp_path / f"{name}.deb", EPOCH).read_bytes())
    assert made[0] == made[1]


def test_a_debian_package_belongs_to_root_and_names_a_sum_for_each_file(tmp_path: Path) -> None:
    package = deb.build(_program(tmp_path / "root", 0o600), CONTROL, tmp_path / "trial.deb", EPOCH)
    packed = subprocess.run(["dpkg-deb", "--fsys-tarfile", package], check=True, capture_output=True).stdout
    (tmp_path / "trial.tar").write_bytes(packed)
    with tarfile.open(tmp_path / "trial.tar") as tar:
        entries = {entry.name: entry for entry in tar}
    assert {(each.uid, each.gid, each.mtime) for each in entries.values()} == {(0, 0, EPOCH)}
    assert entries["./usr/lib/trial/trial"].mode == 0o755
    assert entries["./usr/lib/trial/words"].mode == 0o644
    assert entries["./usr/bin/trial"].linkname == "../lib/trial/trial"
    sums = subprocess.run(["dpkg-deb", "--info", package, "md5sums"], check=True, capture_output=True, text=True).stdout
    assert sorted(line.split("  ")[1] for line in sums.splitlines()) == ["usr/lib/trial/trial", "usr/lib/trial/words"]


def test_an_archive_of_the_folder_is_the_same_bytes_and_keeps_the_launcher_a_program(tmp_path: Path) -> None:
    made = []
    for name, mode in (("one", 0o600), ("another", 0o664)):
        folder = tmp_path / name / "trial-1"
        (folder / "versions").mkdir(parents=True)
        (folder / "pcu-desk").write_text("launcher")
        (folder / "pcu-desk").chmod(mode | 0o100)
        (folder / "versions/file").write_text("file")
        sources.settle(folder, EPOCH)
        made.append(freeze._archive(folder, tmp_path / f"{name}.tar.xz", EPOCH))
    assert made[0].read_bytes() == made[1].read_bytes()
    with tarfile.open(made[0]) as tar:
        assert {(each.uid, each.uname, each.mtime) for each in tar} == {(0, "", EPOCH)}
        assert tar.getmember("trial-1/pcu-desk").mode == 0o755


@pytest.mark.parametrize("product", ["pcu-desk", "pcu-hub"])
def test_the_release_data_of_a_product_are_those_of_its_own_tree(
    product: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(sources, "run", lambda *words, **_environment: asked.extend(map(str, words)))
    frozen.release(tmp_path, product, Facts("0.1.0", EPOCH, EPOCH, "0123456789", "linux-x86_64"), tmp_path / "keys")
    assert asked[0] == sys.executable
    assert Path(asked[1]).is_file()
    assert dict(zip(asked[2::2], asked[3::2], strict=True)) == {
        "--target": "linux-x86_64",
        "--product": product,
        "--tree": str(tmp_path),
        "--python": sys.executable,
        "--keys": str(tmp_path / "keys"),
        "--out": str(tmp_path / frozen.INSIDE / "release"),
    }


def test_a_library_that_neither_the_tree_nor_the_system_gives_stops_the_build(tmp_path: Path) -> None:
    library = _copy_of_a_system_library(tmp_path)
    assert frozen.check(tmp_path).sonames >= {"libc.so.6"}
    library.write_bytes(library.read_bytes().replace(b"libc.so.6\0", b"libx.so.6\0"))
    with pytest.raises(BuildError, match=r"libx\.so\.6"):
        frozen.check(tmp_path)


def test_a_library_of_ours_that_the_systems_libraries_would_load_stops_the_build(tmp_path: Path) -> None:
    _copy_of_a_system_library(tmp_path)
    (tmp_path / "libc.so.6").write_bytes((tmp_path / "libz.so.1").read_bytes())
    (tmp_path / "part.so").write_bytes((tmp_path / "libz.so.1").read_bytes().replace(b"libc.so.6\0", b"libm.so.6\0"))
    with pytest.raises(BuildError, match=r"libc\.so\.6"):
        frozen.check(tmp_path)


def test_the_packages_that_a_tree_needs_state_its_lowest_glibc_and_no_printing() -> None:
    needs = frozen.Needs("2.35", frozenset({"libc.so.6", "libcups.so.2", "libX11.so.6"}))
    assert frozen.depends(needs) == ["libc6 (>= 2.35)", "libx11-6"]


@pytest.mark.parametrize(
    ("name", "origin", "kept"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/venv/site-packages/x", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", "/venv/site-packages/x", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "/venv/site-packages/x", False),
        ("libxcb-cursor.so.0", "/usr/lib/x86_64-linux-gnu/libxcb-cursor.so.0", True),
        ("libgnutls.so.30", "/usr/lib/x86_64-linux-gnu/libgnutls.so.30", False),
        ("libstdc++.so.6", "/usr/lib/x86_64-linux-gnu/libstdc++.so.6", False),
        ("keyring-25.7.0.dist-info/entry_points.txt", "/venv/x", True),
        ("keyring-25.7.0.dist-info/RECORD", "/venv/x", False),  # names the builder's paths
    ],
)
def test_what_stays_out_of_the_package(name: str, origin: str, kept: bool) -> None:
    assert trim.keeps(name, origin) is kept


def test_links_are_taken_out_of_a_tree_and_one_that_leads_nowhere_stops_the_build(tmp_path: Path) -> None:
    (tmp_path / "lib").mkdir()
    (tmp_path / "lib/part.so").write_text("part")
    (tmp_path / "part.so").symlink_to("lib/part.so")
    frozen._no_links(tmp_path)
    assert [path.name for path in sources.below(tmp_path)] == ["lib", "part.so"]
    (tmp_path / "lost.so").symlink_to("nowhere.so")
    with pytest.raises(BuildError, match=r"lost\.so"):
        frozen._no_links(tmp_path)


def _copy_of_a_system_library(folder: Path) -> Path:
    told = subprocess.run(["/sbin/ldconfig", "-p"], check=True, capture_output=True, text=True).stdout
    origin = next(line.partition(" => ")[2] for line in told.splitlines() if "libz.so.1 (libc6,x86-64)" in line)
    copy = folder / "libz.so.1"
    copy.write_bytes(Path(origin).read_bytes())
    return copy
