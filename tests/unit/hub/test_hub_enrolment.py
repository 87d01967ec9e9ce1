from __future__ import annotations

import os
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from pcu_desk.hub.addresses import BadAddressError
from pcu_desk.hub.enrolment import BadLetterError, LetterTakenError, RevokedDeskError, enrol
from pcu_desk.hub.folder import BrokenKeyError, DirectoryFile, HubFolder, NoDirectoryError, write_whole
from pcu_desk.wire.directory import Directory
from pcu_desk.wire.directory_signing import sign_directory
from pcu_desk.wire.keys import DeviceKeys, HubKeys
from tests.unit.hub.hub_parts import NOW, enrolled, request

ONE, TWO, THREE = (DeviceKeys.generate() for _ in range(3))


def test_the_first_enrolment_makes_keys_that_only_the_owner_reads_and_a_signed_directory(tmp_path: Path) -> None:
    done = enrolled(tmp_path / "hub", ONE, url="https://hub.example.org")
    assert (done.device.letter, done.device.added, done.directory.version) == ("A", 7, 1)
    assert done.directory.hub.url == "https://hub.example.org"
    assert done.directory.hub.id == HubFolder(tmp_path / "hub").hub_keys().id
    for key in (tmp_path / "hub" / "keys").iterdir():
        assert stat.S_IMODE(key.stat().st_mode) == 0o600


def test_each_enrolment_raises_the_version_under_the_same_root(tmp_path: Path) -> None:
    first, second = enrolled(tmp_path, ONE), enrolled(tmp_path, TWO, "GEBUS")
    assert (first.directory.version, second.directory.version) == (1, 2)
    assert second.directory.root == first.directory.root
    assert set(second.directory.units) == {"GEPTI", "GEBUS"}
    assert Directory.load(second.path.read_bytes(), first.directory.root, first.directory, NOW) == second.directory


def test_enrolments_at_the_same_time_lose_none(tmp_path: Path) -> None:
    desks = [DeviceKeys.generate() for _ in range(8)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda keys: enrolled(tmp_path, keys), desks))
    directory = HubFolder(tmp_path).read_directory()
    assert directory is not None
    assert {device.id for device in directory.devices_of("GEPTI")} == {keys.id for keys in desks}
    assert {device.letter for device in directory.devices_of("GEPTI")} == set("ABCDEFGH")
    assert directory.version == 8


def test_the_hubs_folder_is_its_owners_alone(tmp_path: Path) -> None:
    enrolled(tmp_path / "hub", ONE)
    assert stat.S_IMODE((tmp_path / "hub").stat().st_mode) == 0o700


def test_a_new_country_gets_a_key_of_its_own(tmp_path: Path) -> None:
    enrolled(tmp_path, ONE)
    done = enrolled(tmp_path, TWO, "PKKHI")
    assert {"GE", "PK"} <= done.directory.versions.keys()


def test_letters_are_given_in_order_and_never_twice(tmp_path: Path) -> None:
    assert [enrolled(tmp_path, keys).device.letter for keys in (ONE, TWO)] == ["A", "B"]
    with pytest.raises(LetterTakenError):
        enrolled(tmp_path, THREE, letter="B")
    with pytest.raises(BadLetterError):
        enrolled(tmp_path, THREE, letter="Ж")
    assert enrolled(tmp_path, THREE, letter="Q").device.letter == "Q"


def test_the_same_request_again_keeps_desk_and_letter(tmp_path: Path) -> None:
    once, again = enrolled(tmp_path, ONE), enrolled(tmp_path, ONE, letter="Z")
    assert again.device == once.device
    assert len(again.directory.devices_of("GEPTI")) == 1


def test_a_new_agreement_key_becomes_the_newest_and_the_older_stays(tmp_path: Path) -> None:
    enrolled(tmp_path, ONE)
    rotated = DeviceKeys(ONE.signing, DeviceKeys.generate().agreement)
    device = enrolled(tmp_path, rotated).device
    assert device.agreements == (ONE.public.agreement, rotated.public.agreement)
    assert device.recipient().agreement == rotated.public.agreement


def test_founders_of_two_desks_stand_side_by_side(tmp_path: Path) -> None:
    for keys, founder in ((ONE, "ab12"), (TWO, "cd34"), (THREE, "ab12")):
        done = enrol(HubFolder(tmp_path), request(keys, founder=founder), letter=None, url=None, sequence=0, now=NOW)
    unit = done.directory.unit("GEPTI")
    assert unit is not None
    assert unit.founders == ("ab12", "cd34")


def test_a_revoked_desk_does_not_come_back_with_the_same_keys(tmp_path: Path) -> None:
    done = enrolled(tmp_path, ONE)
    folder = HubFolder(tmp_path)
    unit = done.directory.units["GEPTI"]
    gone = type(unit)(unit.code, unit.country, unit.names, unit.founders, (_revoked(unit.devices[0]),))
    folder.write_directory(sign_directory(done.directory.hub, [gone], folder.directory_keys(), done.directory, NOW))
    with pytest.raises(RevokedDeskError):
        enrolled(tmp_path, ONE)


def _revoked(device):  # noqa: ANN001, ANN202 - a desk in, a desk out
    return type(device)(device.unit, device.letter, device.signing, device.agreements, device.added, revoked=9)


def test_a_running_hub_takes_a_new_directory_over_and_passes_an_older_or_broken_one_by(tmp_path: Path) -> None:
    first = enrolled(tmp_path, ONE)
    file = DirectoryFile(HubFolder(tmp_path))
    second = enrolled(tmp_path, TWO, "GEBUS")
    assert file.current() == second.directory
    for bad in (first.directory.raw, b"{}", b""):
        write_whole(second.path, bad)
        assert file.current() == second.directory
    second.path.unlink()
    assert file.current() == second.directory


def test_a_folder_that_is_no_hub_yet_says_so(tmp_path: Path) -> None:
    with pytest.raises(NoDirectoryError, match="pcu-hub enrol"):
        DirectoryFile(HubFolder(tmp_path))
    with pytest.raises(NoDirectoryError):
        HubFolder(tmp_path).hub_keys()


def test_a_broken_key_file_is_named_and_nothing_overwrites_it(tmp_path: Path) -> None:
    enrolled(tmp_path, ONE)
    broken = tmp_path / "keys" / "hub.key"
    broken.write_bytes(b"short")
    with pytest.raises(BrokenKeyError, match=r"hub\.key"):
        enrolled(tmp_path, TWO)
    assert broken.read_bytes() == b"short"


def test_a_key_once_made_stays(tmp_path: Path) -> None:
    folder = HubFolder(tmp_path)
    folder.make_keys()
    before = folder.hub_keys().id
    folder.write_keys({"hub": HubKeys.generate().signing})
    folder.make_keys()
    assert folder.hub_keys().id == before


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "file"
    write_whole(path, b"old")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert [found.name for found in tmp_path.iterdir()] == ["file"]


@pytest.mark.parametrize(
    "url",
    [
        "javascript:x",
        "file:///etc/passwd",
        "hub.example.org",
        "http://",
        "https://a b.org",
        "http://[::1",
        "",
        "https://x:99999",
        "https://nino:word@hub.example.org",
        "http://hub.example.org",
    ],
)
def test_an_address_that_no_desk_could_call_is_never_signed(tmp_path: Path, url: str) -> None:
    with pytest.raises(BadAddressError):
        enrolled(tmp_path / "hub", ONE, url=url)
    assert not (tmp_path / "hub").exists()
