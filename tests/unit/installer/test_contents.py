from __future__ import annotations

import configparser
import gzip
import io
import os
import re
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).resolve().parents[3]
sys.path[:0] = [str(ROOT / "installer/linux"), str(ROOT / "installer")]

import contents  # noqa: E402 - found as the scripts of a build find it

from pcu_desk.cli.main import COMMANDS  # noqa: E402 - after the build's folders
from pcu_desk.domain.media import COURIER  # noqa: E402 - after the build's folders
from pcu_desk.i18n.languages import printed  # noqa: E402 - after the build's folders
from pcu_desk.ui.application import DESKTOP_ID  # noqa: E402 - after the build's folders
from pcu_desk.wire.courier import CutCourierError, check  # noqa: E402 - after the build's folders

EPOCH = 1_700_000_000


@pytest.fixture(scope="module")
def placed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("package")
    contents.place_desk(ROOT, root, EPOCH)
    return root / "usr/share"


def test_menu_icon_and_metainfo_know_the_window_by_its_own_name(placed: Path) -> None:
    assert contents.ID == DESKTOP_ID
    assert (placed / f"applications/{DESKTOP_ID}.desktop").is_file()
    told = ET.parse(placed / f"metainfo/{DESKTOP_ID}.metainfo.xml").getroot()
    assert told.findtext("id") == DESKTOP_ID
    assert told.findtext("launchable") == f"{DESKTOP_ID}.desktop"
    sizes = {path.parts[-3] for path in (placed / "icons/hicolor").glob(f"*/apps/{DESKTOP_ID}.*")}
    assert sizes == {f"{side}x{side}" for side in contents.SIZES} | {"scalable"}


def test_menu_and_metainfo_speak_every_language_that_the_program_prints(placed: Path) -> None:
    tags = {each.tag for each in contents.spoken()}
    assert tags == {info.code for info in printed()}
    entry = configparser.RawConfigParser(delimiters=("=",), comment_prefixes=("#",))
    entry.optionxform = str
    entry.read(placed / f"applications/{DESKTOP_ID}.desktop", encoding="utf-8")
    comments = [key for key in entry["Desktop Entry"] if key.startswith("Comment")]
    assert len(comments) == len(tags)
    told = ET.parse(placed / f"metainfo/{DESKTOP_ID}.metainfo.xml").getroot()
    assert len(told.findall("summary")) == len(tags)


def test_a_double_click_on_a_courier_file_comes_to_the_program(placed: Path) -> None:
    entry = (placed / f"applications/{DESKTOP_ID}.desktop").read_text()
    assert f"MimeType={contents.COURIER_TYPE};" in entry
    assert "Exec=pcu-desk %f" in entry
    told = (placed / f"mime/packages/{DESKTOP_ID}.xml").read_text()
    assert f'pattern="*{COURIER}"' in told
    begins = re.search(r'offset="0" value="([^"]+)"', told)
    assert begins
    with pytest.raises(CutCourierError):  # half of a courier file, and not a file of another kind
        check(io.BytesIO(begins[1].encode().decode("unicode_escape").encode()))


def test_the_manual_page_tells_every_command_and_says_nothing_of_the_builders_machine(placed: Path) -> None:
    page = gzip.decompress((placed / "man/man1/pcu-desk.1.gz").read_bytes()).decode()
    for command in COMMANDS:
        assert re.search(rf"^\.SS \\fB{command}\b", page, re.MULTILINE), command
    for option in ("version", "vault", "lang", "smoke"):
        assert rf"\fB\-\-{option}\fR" in page
    assert str(Path.home()) not in page
    assert str(ROOT) not in page


def test_the_hubs_page_tells_its_commands_and_its_folder(tmp_path: Path) -> None:
    contents.place_hub(ROOT, tmp_path, EPOCH)
    page = gzip.decompress((tmp_path / "usr/share/man/man1/pcu-hub.1.gz").read_bytes()).decode()
    for command in ("serve", "enrol", "backup", "restored", "directory show", "courier import"):
        assert rf".SS \fB{command}" in page
    assert "folder of the hub" in page


def test_twice_from_the_same_sources_is_the_same_byte_for_byte(placed: Path, tmp_path: Path) -> None:
    contents.place_desk(ROOT, tmp_path, EPOCH)
    again = tmp_path / "usr/share"
    first = {path.relative_to(placed): path.read_bytes() for path in placed.rglob("*") if path.is_file()}
    assert first == {path.relative_to(again): path.read_bytes() for path in again.rglob("*") if path.is_file()}


def test_the_changelog_is_debians_form_and_dated_by_the_build_while_unreleased() -> None:
    newer = "## [Unreleased]\n\n### Added\n\n- One *thing* ([page](a.md)),\n  two lines.\n\n"
    text = f"# Changelog\n\n{newer}## [0.1.0] - 2026-02-03\n\n- Begun.\n"
    told = contents.debian_changelog(text, "pcu-desk", "0.2.0", EPOCH)
    newest, first = told.split("\n\npcu-desk")[0], told.split("\npcu-desk", 1)[1]
    assert newest.startswith("pcu-desk (0.2.0) stable; urgency=medium\n\n  * One thing (page), two lines.\n\n -- ")
    assert "Tue, 14 Nov 2023 22:13:20 +0000" in newest
    assert first.startswith(" (0.1.0) stable")
    assert "  * Begun." in first
    assert "Tue, 03 Feb 2026 00:00:00 +0000" in first


def test_whoever_builds_for_an_organisation_answers_by_its_own_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(os.environ, "PCU_DESK_MAINTAINER", "Customs <it@customs.example>")
    assert " -- Customs <it@customs.example>  " in contents.debian_changelog("## [Unreleased]\n- A\n", "p", "1", EPOCH)
