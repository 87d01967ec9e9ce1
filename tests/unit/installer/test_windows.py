from __future__ import annotations

import hashlib
import struct
import sys
import zipfile
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).resolve().parents[3]
sys.path[:0] = [str(ROOT / "installer/windows"), str(ROOT / "installer/linux"), str(ROOT / "installer")]

import dlls  # noqa: E402 - after the folders of the build
import icon  # noqa: E402 - after the folders of the build
import launcher  # noqa: E402 - after the folders of the build
import msi  # noqa: E402 - after the folders of the build
import msi_facts  # noqa: E402 - after the folders of the build
import runtime  # noqa: E402 - after the folders of the build
import setup_exe  # noqa: E402 - after the folders of the build
import slim  # noqa: E402 - after the folders of the build
import sources  # noqa: E402 - after the folders of the build
import stage  # noqa: E402 - after the folders of the build
import wheels  # noqa: E402 - after the folders of the build
from parts.facts import BuildError, Facts  # noqa: E402 - after the folders of the build

KNOWN = Facts("0.1.0", 1_700_000_000, 1_700_000_000, "0123456789", "windows-amd64")
WIX = "{http://schemas.microsoft.com/wix/2006/wi}"


def _zip(path: Path, names: tuple[str, ...]) -> str:
    with zipfile.ZipFile(path, "w") as archive:
        for name in names:
            archive.writestr(name, name)
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.fixture
def version(tmp_path: Path) -> Path:
    folder = tmp_path / "versions/0.1.0-1700000000"
    for name in ("site/pcu_desk/__init__.py", "site/pcu_desk/b.py", "site/a$b.txt", "runtime/python.exe"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name)
    return folder


def test_a_python_with_another_hash_is_refused_and_nothing_is_unpacked(tmp_path: Path) -> None:
    embed = tmp_path / "python.zip"
    _zip(embed, (*runtime._NEEDED, "extra.dll"))
    with pytest.raises(BuildError, match="Nothing was built"):
        runtime.place(embed, tmp_path / "version", runtime.pin().sha256)
    assert not (tmp_path / "version").exists()


def test_a_python_that_was_pinned_looks_for_modules_in_the_package_alone(tmp_path: Path) -> None:
    embed = tmp_path / "python.zip"
    accepted = _zip(embed, (*runtime._NEEDED, "python312._pth"))
    runtime.place(embed, tmp_path / "version", accepted)
    told = (tmp_path / "version/runtime/python312._pth").read_text(encoding="ascii").split()
    assert told == ["python312.zip", ".", r"..\site"]
    assert "import" not in told


def test_a_python_that_is_not_whole_is_refused_by_what_it_lacks(tmp_path: Path) -> None:
    embed = tmp_path / "python.zip"
    accepted = _zip(embed, tuple(name for name in runtime._NEEDED if name != "pythonw.exe"))
    with pytest.raises(BuildError, match=r"pythonw\.exe"):
        runtime.place(embed, tmp_path / "version", accepted)


def test_the_python_for_officers_and_the_one_for_trials_are_two() -> None:
    pin = runtime.pin()
    assert pin.sha256 != pin.for_trials


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt6Widgets.dll",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/msvcp140.dll",
        "pycparser/c_parser.py",
        "pcu_desk/hub/migrations/env.py",
        "pcu_desk/_data/resources/help/install.md",
        "http_sf-1.5.0.dist-info/licenses/LICENCE.md",
    ],
)
def test_what_the_program_and_its_licences_need_stays(name: str) -> None:
    assert slim.keeps(name)


def test_everything_of_the_program_is_in_the_package_but_what_draws_its_pictures() -> None:
    tracked = sources.run("git", "-C", ROOT, "ls-files", "pcu_desk", "resources", "translations").split("\n")
    placed = [name if name.startswith("pcu_desk/") else f"pcu_desk/_data/{name}" for name in tracked if name]
    left_out = [name for name in placed if not slim.keeps(name)]
    assert len(placed) > 500
    assert all(name.startswith("pcu_desk/_data/") and name.endswith(".py") for name in left_out)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/opengl32sw.dll",
        "PySide6/Qt6Quick.dll",
        "PySide6/designer.exe",
        "PySide6/translations/qt_de.qm",
        "shiboken6/include/shiboken.h",
        "reportlab/fonts/DarkGardenMK.pfb",
        "dukpy/jsmodules/typescriptServices.js",
        "pcu_desk/_data/translations/update.py",
    ],
)
def test_what_nobody_runs_stays_out(name: str) -> None:
    assert not slim.keeps(name)


def test_papers_stay_until_their_licences_were_read_and_then_only_what_the_program_reads() -> None:
    kept = [
        name for name in ("METADATA", "entry_points.txt", "RECORD", "LICENSE") if slim.keeps(f"x-1.dist-info/{name}")
    ]
    assert len(kept) == 4
    assert [name for name in kept if slim.keeps_paper(f"x-1.dist-info/{name}")] == ["METADATA", "entry_points.txt"]


def test_a_wheel_that_leads_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    wheel = tmp_path / "x-1-py3-none-any.whl"
    _zip(wheel, ("x/__init__.py", "../../elsewhere.py"))
    with pytest.raises(BuildError, match="leads out"):
        wheels.unpack([wheel], tmp_path / "a/b/site")
    assert not (tmp_path / "elsewhere.py").exists()


def test_two_wheels_with_one_name_and_other_content_are_refused(tmp_path: Path) -> None:
    first, second = tmp_path / "x-1-py3-none-any.whl", tmp_path / "y-1-py3-none-any.whl"
    _zip(first, ("same.py",))
    with zipfile.ZipFile(second, "w") as archive:
        archive.writestr("same.py", "other")
    with pytest.raises(BuildError, match="so does another wheel"):
        wheels.unpack([first, second], tmp_path / "site")


def test_scripts_of_a_wheel_stay_out_and_its_library_part_comes_in(tmp_path: Path) -> None:
    wheel = tmp_path / "x-1-py3-none-any.whl"
    _zip(wheel, ("x-1.data/scripts/tool", "x-1.data/data/share/man/x.1", "x-1.data/platlib/x/fast.pyd"))
    wheels.unpack([wheel], tmp_path / "site")
    found = [
        path.relative_to(tmp_path / "site").as_posix() for path in (tmp_path / "site").rglob("*") if path.is_file()
    ]
    assert found == ["x/fast.pyd"]


def test_a_library_that_nothing_gives_is_named_with_who_asks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.pyd").write_bytes(b"")
    names = ("KERNEL32.dll", "python3.dll", "api-ms-win-crt-heap-l1-1-0.dll", "libzip.dll")
    asked = "".join(f"\tDLL Name: {name}\n" for name in names)
    monkeypatch.setattr(dlls.sources, "run", lambda *_words: asked)
    assert dlls.missing(tmp_path, None) == ["libzip.dll (for a.pyd)"]


def test_the_payload_of_setup_is_in_one_order_and_goes_beside_the_version_in_use(version: Path) -> None:
    lines = setup_exe._files(version)
    assert [line for line in lines if line.startswith("SetOutPath")] == [
        r'SetOutPath "$INSTDIR\.incoming-setup\runtime"',
        r'SetOutPath "$INSTDIR\.incoming-setup\site"',
        r'SetOutPath "$INSTDIR\.incoming-setup\site\pcu_desk"',
    ]
    assert any(line.endswith('a$$b.txt"') for line in lines)


def test_an_msi_names_every_file_once_and_has_no_folder_that_updates_itself(version: Path, tmp_path: Path) -> None:
    told = ET.fromstring(msi.describe(version, tmp_path, KNOWN))
    files = [each.get("Source", "") for each in told.iter(f"{WIX}File")]
    assert len(files) == len(set(files)) == 6
    components = {each.get("Id") for each in told.iter(f"{WIX}Component")}
    assert components == {each.get("Id") for each in told.iter(f"{WIX}ComponentRef")}
    assert "current" not in {each.get("Name") for each in told.iter(f"{WIX}File")}


def test_two_builds_of_one_version_are_two_products_of_one_family(version: Path, tmp_path: Path) -> None:
    later = version.with_name("0.1.0-1700000009")
    version.rename(later)
    first, second = (ET.fromstring(msi.describe(later, tmp_path, KNOWN)) for _ in range(2))
    assert ET.tostring(first) == ET.tostring(second)
    other = later.rename(later.with_name("0.1.0-1700000010"))
    third = ET.fromstring(msi.describe(other, tmp_path, KNOWN))
    one, two = (next(each.iter(f"{WIX}Product")) for each in (first, third))
    assert one.get("Id") != two.get("Id")
    assert one.get("UpgradeCode") == two.get("UpgradeCode")


@pytest.mark.parametrize(
    ("told", "three", "four"),
    [
        ("0.1.0", "0.1.0", "0.1.0.0"),
        ("0.1.0rc1", "0.1.0", "0.1.0.0"),
        ("2.10.dev4", "2.10.0", "2.10.0.0"),
        ("1.2.3.4+unit", "1.2.3", "1.2.3.4"),
    ],
)
def test_windows_counts_a_version_in_whole_numbers_alone(told: str, three: str, four: str) -> None:
    known = replace(KNOWN, version=told)
    assert (".".join(known.numbers(3)), ".".join(known.numbers(4))) == (three, four)


def test_launcher_setup_and_msi_of_a_candidate_are_numbered_alike(
    version: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def run(*words: str | Path, cwd: Path | None = None, **_environment: str) -> str:
        asked.extend(map(str, words))
        (tmp_path / "setup-exe").mkdir(exist_ok=True)
        (tmp_path / "setup-exe/setup.exe").touch()
        return ""

    monkeypatch.setattr(sources, "run", run)
    monkeypatch.setattr(stage, "WORK", tmp_path)
    candidate = replace(KNOWN, version="0.1.0rc1")
    setup_exe.make(
        version,
        launcher.build(candidate, sources.fresh(tmp_path / "own")),
        candidate,
        tmp_path / "setup.exe",
        quick=True,
    )
    assert {"NUMBERS=0,1,0,0", "-DNUMBERS=0.1.0.0", "-DVERSION=0.1.0rc1"} <= set(asked)
    product = next(ET.fromstring(msi.describe(version, tmp_path, candidate)).iter(f"{WIX}Product"))
    assert product.get("Version") == "0.1.0"


def test_setup_asks_for_the_windows_of_its_qt_and_compares_builds_beyond_32_bits() -> None:
    told = (setup_exe.HERE / "setup.nsi").read_text(encoding="utf-8")
    assert "${IfNot} ${AtLeastBuild} 17763" in told
    assert [line.split(";")[0].split() for line in told.splitlines() if "${SEQUENCE}" in line] == [
        ["${AndIf}", "$0", "L>", "${SEQUENCE}"]
    ]


def test_a_time_of_the_build_is_found_in_a_package_and_another_time_is_left() -> None:
    def marked(moment: int) -> bytes:
        return struct.pack("<IQ", 64, (moment + 11_644_473_600) * 10_000_000)

    held = b"head" + marked(1_000_000_500) + b"between" + marked(900_000_000) + b"tail"
    assert msi_facts._times(held, 1_000_000_499.5, 1_000_000_501.0) == [8]


def test_the_icon_holds_each_size_where_its_list_says() -> None:
    pictures = [bytes([size % 251]) * (size + 3) for size in icon.SIZES]
    packed = icon.pack(pictures)
    count = struct.unpack_from("<H", packed, 4)[0]
    listed = [struct.unpack_from("<BBBBHHII", packed, 6 + 16 * at) for at in range(count)]
    assert [packed[at : at + length] for *_, length, at in listed] == pictures
    assert [side or 256 for side, *_ in listed] == list(icon.SIZES)
