from __future__ import annotations

import json
import os
import stat
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pcu_desk.hub import ceremony, change_words, keyfile
from pcu_desk.hub.__main__ import main
from pcu_desk.hub.enrolment import drawn_up, enrol
from pcu_desk.hub.folder import DirectoryFile, HubFolder
from pcu_desk.hub.keyfile import Cost, HeldKey
from pcu_desk.wire.directory import Directory
from pcu_desk.wire.directory_change import Change, OutdatedChangeError, UnsignedChangeError
from pcu_desk.wire.enrolment import EnrolmentRequest
from pcu_desk.wire.keys import DeviceKeys
from tests.unit.hub.hub_parts import NOW, enrolled, request

SECRET = "a stone bridge at noon"
CHEAP = Cost(1, 1, 8)


@dataclass
class Office:
    """A folder with the keys of three holders and a country, and a hub's folder beside it."""

    folder: Path
    capture: pytest.CaptureFixture[str]

    def __post_init__(self) -> None:
        (self.folder / "secret").write_text(SECRET + "\n", encoding="utf-8")
        self.held = {
            name: keyfile.make(self.key(name), name, SECRET, CHEAP) for name in ("anna", "boris", "chen", "GE")
        }

    @property
    def data(self) -> Path:
        return self.folder / "hub"

    def key(self, name: str) -> Path:
        return self.folder / f"{name}.key"

    def request(self, keys: DeviceKeys, name: str = "request.json") -> Path:
        path = self.folder / name
        path.write_bytes(request(keys).to_bytes(keys))
        return path

    def run(self, *words: object) -> str:
        code = main([*map(str, words)])
        told = self.capture.readouterr()
        assert code == 0, told.err
        return told.out

    def refused(self, *words: object) -> str:
        assert main([*map(str, words)]) == 1
        return self.capture.readouterr().err

    def sign(self, file: Path, *names: str) -> None:
        for name in names:
            self.run(
                "directory", "sign", file, "--key", self.key(name), "--passphrase-file", self.folder / "secret", "--yes"
            )

    def draw(self, *words: object) -> Path:
        file = self.folder / "change"
        self.run("directory", *words, "--data", self.data, "--out", file)
        return file

    def take(self, *files: Path) -> dict[str, object]:
        found: dict[str, object] = json.loads(self.run("directory", "take", *files, "--data", self.data))
        return found

    def begin(self) -> None:
        publics = [self.key(name).with_suffix(".pub") for name in ("anna", "boris", "chen")]
        root = self.draw("root", "--key", *publics, "--url", "https://hub.example.org")
        self.sign(root, "anna", "chen")
        self.take(root)
        georgia = self.draw("delegate", "GE", self.key("GE").with_suffix(".pub"))
        self.sign(georgia, "boris", "chen", "GE")
        self.take(georgia)

    def with_key(self, name: str = "GE") -> Sequence[object]:
        return ("--key", self.key(name), "--passphrase-file", self.folder / "secret")

    def directory(self) -> Directory:
        return ceremony.in_hand(HubFolder(self.data))


@pytest.fixture
def office(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Office:
    return Office(tmp_path, capsys)


def test_a_directory_is_begun_delegated_and_filled_by_people_and_the_hub_holds_two_keys_only(office: Office) -> None:
    office.begin()
    desk = DeviceKeys.generate()
    office.run("enrol", office.request(desk), "--data", office.data, *office.with_key())
    assert [path.stem for path in sorted((office.data / "keys").glob("*.key"))] == ["hub", "snapshot", "timestamp"]
    assert office.directory().device(desk.id) is not None
    shown = json.loads(office.run("directory", "show", "--json", "--data", office.data))
    signing = {role["role"]: (role["threshold"], [key["name"] for key in role["keys"]]) for role in shown["roles"]}
    assert signing["root"][0] == signing["targets"][0] == 2
    assert sorted(signing["root"][1]) == ["anna", "boris", "chen"]
    assert signing["GE"] == (1, ["GE"])
    assert "until" in office.run("directory", "--data", office.data)


def test_a_change_is_not_taken_before_its_signers_signed_and_says_who_is_missing(office: Office) -> None:
    office.begin()
    change = office.draw("address", "https://other.example.org")
    office.sign(change, "anna", "anna")
    before = office.directory()
    assert "boris, chen" in office.refused("directory", "take", change, "--data", office.data)
    assert office.directory() == before


def test_a_change_taken_at_another_folder_is_refused_and_makes_nothing_there(office: Office) -> None:
    office.begin()
    change = office.draw("root", "--key", *[office.key(name).with_suffix(".pub") for name in ("anna", "boris")])
    office.sign(change, "anna", "boris")
    elsewhere = office.folder / "elsewhere"
    assert "another version" in office.refused("directory", "take", change, "--data", elsewhere)
    first = office.folder / "first"
    publics = [office.key(name).with_suffix(".pub") for name in ("anna", "boris")]
    office.run("directory", "root", "--key", *publics, "--data", office.folder / "other", "--out", first)
    office.sign(first, "anna", "boris")
    assert "no hub" in office.refused("directory", "take", first, "--data", elsewhere)
    office.take(change)


def test_copies_signed_in_two_places_are_taken_together(office: Office) -> None:
    office.begin()
    one = office.draw("address", "https://other.example.org")
    two = office.folder / "copy"
    two.write_bytes(one.read_bytes())
    office.sign(one, "anna")
    office.sign(two, "boris")
    office.take(one, two)
    assert office.directory().hub.url == "https://other.example.org"


def test_a_change_holds_while_others_came_into_force_but_not_when_its_own_part_went_on(office: Office) -> None:
    office.begin()
    address = office.draw("address", "https://other.example.org")
    late = office.folder / "late"
    late.write_bytes(address.read_bytes())
    office.run("enrol", office.request(DeviceKeys.generate()), "--data", office.data, *office.with_key())
    office.sign(address, "anna", "chen")
    office.take(address)
    assert set(office.directory().units) == {"GEPTI"}
    office.sign(late, "boris", "chen")
    assert "another version" in office.refused("directory", "take", late, "--data", office.data)


def test_a_holder_reads_what_he_signs_and_may_say_no(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    office.begin()
    change = office.draw("address", "https://other.example.org")
    before = change.read_bytes()
    monkeypatch.setattr("sys.stdin", (office.folder / "secret").open(encoding="utf-8"))
    assert main(["directory", "sign", str(change), "--key", str(office.key("anna")), "--passphrase-file", "-"]) == 1
    told = office.capture.readouterr()
    assert "https://other.example.org" in told.out
    assert "was not signed" in told.err
    assert change.read_bytes() == before


def test_without_a_terminal_no_passphrase_is_waited_for(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    office.begin()
    change = office.draw("address", "https://other.example.org")
    monkeypatch.setattr("sys.stdin", (office.folder / "secret").open(encoding="utf-8"))
    assert "no terminal" in office.refused("directory", "sign", change, "--key", office.key("anna"), "--yes")


def test_enrolment_needs_the_countrys_key_and_the_hubs_own_do_not_do(office: Office) -> None:
    office.begin()
    asking = office.request(DeviceKeys.generate())
    assert "key of GE" in office.refused("enrol", asking, "--data", office.data)
    assert "does not sign for GE" in office.refused("enrol", asking, "--data", office.data, *office.with_key("anna"))
    assert "holders" in office.refused(
        "enrol", asking, "--data", office.data, *office.with_key(), "--url", "https://x.y"
    )


def test_a_country_that_nobody_delegated_is_refused_with_what_to_do(office: Office) -> None:
    office.begin()
    desk = DeviceKeys.generate()
    path = office.folder / "pk.json"
    path.write_bytes(request(desk, "PKKHI").to_bytes(desk))
    assert "delegate PK" in office.refused("enrol", path, "--data", office.data, *office.with_key())


def test_nobody_is_enrolled_before_the_holders_have_signed(office: Office) -> None:
    office.draw("root", "--key", *[office.key(name).with_suffix(".pub") for name in ("anna", "boris", "chen")])
    asking = office.request(DeviceKeys.generate())
    assert "directory take" in office.refused("enrol", asking, "--data", office.data)


def test_a_country_enrols_and_revokes_away_from_the_hub(office: Office) -> None:
    office.begin()
    first, second = DeviceKeys.generate(), DeviceKeys.generate()
    bundle, change = office.folder / "known.pcudir", office.folder / "away"
    office.run("enrol", office.request(first), "--data", office.data, *office.with_key(), "--out", bundle)
    away = ("--directory", bundle, "--out", change, *office.with_key())
    told = office.run("enrol", office.request(second), *away)
    assert office.directory().root_fingerprint in told
    assert f"desk B {second.id}" in told
    office.take(change)
    assert office.directory().device(second.id) is not None
    bundle.write_bytes(office.directory().raw)
    assert "--at" in office.refused("directory", "revoke", first.id, *away)
    office.run("directory", "revoke", first.id, "--at", 40, *away)
    office.take(change)
    found = office.directory().device(first.id)
    assert found is not None
    assert found.revoked == 40


def test_a_revoked_desk_is_revoked_once_and_does_not_come_back(office: Office) -> None:
    office.begin()
    desk = DeviceKeys.generate()
    asking = office.request(desk)
    office.run("enrol", asking, "--data", office.data, *office.with_key())
    revoke = ("directory", "revoke", desk.id, "--data", office.data, *office.with_key())
    office.run(*revoke, "--at", 7)
    assert "since sequence 7" in office.refused(*revoke, "--at", 9)
    office.run(*revoke, "--at", 5)
    found = office.directory().device(desk.id)
    assert found is not None
    assert found.revoked == 5
    assert "was revoked" in office.refused("enrol", asking, "--data", office.data, *office.with_key())
    gone = ("directory", "revoke", "d" + "0" * 20, "--data", office.data, *office.with_key())
    assert "names no desk" in office.refused(*gone)


def test_a_hub_that_held_every_key_hands_them_to_people_and_its_own_are_taken_out(office: Office) -> None:
    keys = DeviceKeys.generate()
    before = enrolled(office.data, keys).directory
    publics = [office.key(name).with_suffix(".pub") for name in ("anna", "boris", "chen")]
    root = office.draw("root", "--key", *publics)
    office.sign(root, "anna", "boris")
    assert sorted(office.take(root)["keys_taken_out"]) == ["root", "targets"]
    found = office.directory()
    assert (found.versions["root"], found.device(keys.id), found.hub) == (2, before.device(keys.id), before.hub)
    assert Directory.load(found.raw, None, before, NOW) == found
    georgia = office.draw("delegate", "GE", office.key("GE").with_suffix(".pub"))
    office.sign(georgia, "anna", "chen", "GE")
    assert office.take(georgia)["keys_taken_out"] == ["GE"]
    assert "key of GE" in office.refused("enrol", office.request(DeviceKeys.generate()), "--data", office.data)


def test_a_holder_who_leaves_is_replaced_by_two_of_those_before_and_two_of_those_after(office: Office) -> None:
    office.begin()
    office.held["dina"] = keyfile.make(office.key("dina"), "dina", SECRET, CHEAP)
    publics = [office.key(name).with_suffix(".pub") for name in ("boris", "chen", "dina")]
    root = office.draw("root", "--key", *publics)
    office.sign(root, "anna", "dina")
    office.refused("directory", "take", root, "--data", office.data)
    office.sign(root, "boris")
    office.take(root)
    later = office.draw("address", "https://new.example.org")
    assert "nothing to sign" in office.refused("directory", "sign", later, "--yes", *office.with_key("anna"))


@pytest.mark.parametrize(("threshold", "names"), [(0, ["anna"]), (3, ["anna", "boris"]), (2, ["anna", "anna"])])
def test_a_root_that_could_not_be_signed_or_counts_a_key_twice_is_not_drawn_up(
    office: Office, threshold: int, names: list[str]
) -> None:
    publics = [office.key(name).with_suffix(".pub") for name in names]
    words = ("--threshold", threshold, "--data", office.data, "--out", office.folder / "change")
    assert "can't be" in office.refused("directory", "root", "--key", *publics, *words)


def test_a_serving_hub_renews_its_part_by_itself_at_half_its_life(office: Office) -> None:
    office.begin()
    folder = HubFolder(office.data)
    file, before = DirectoryFile(folder), office.directory()
    assert ceremony.renew(folder, datetime.now(UTC) + timedelta(days=14)) is None
    later = ceremony.renew(folder, datetime.now(UTC) + timedelta(days=16))
    assert later is not None
    assert later.expires > before.expires
    assert file.current().version == before.version + 1


def test_root_and_countries_are_renewed_by_their_holders(office: Office) -> None:
    office.begin()
    assert "fresh until" in office.run("directory", "--data", office.data)
    change = office.draw("renew", "root", "targets", "GE")
    office.sign(change, "anna", "boris", "GE")
    office.take(change)
    assert office.directory().versions["root"] == 2
    office.run("directory", "renew", "--data", office.data)
    assert "names no key" in office.refused("directory", "renew", "XX", "--data", office.data)


def test_words_of_other_hands_stay_within_their_line(office: Office) -> None:
    office.begin()
    desk = DeviceKeys.generate()
    evil = EnrolmentRequest("GEPTI", "GE", {"en": "Poti\n\x1b[2Jroot is signed\u202e"}, desk.public, "ab12", "2026")
    change, _ = _drawn(office, evil)
    assert all(line.isprintable() for line in change_words.lines_of(change))


def _drawn(office: Office, asking: EnrolmentRequest) -> tuple[Change, object]:
    key = office.held["GE"].private
    return drawn_up(office.directory(), asking, letter=None, sequence=0, now=NOW, key=key)


def test_a_key_opens_with_its_passphrase_alone_and_its_file_is_its_owners(tmp_path: Path) -> None:
    path = tmp_path / "anna.key"
    made = keyfile.make(path, "Анна", SECRET, CHEAP)
    again = keyfile.open_key(path, SECRET)
    assert (again.name, again.fingerprint) == ("Анна", made.fingerprint)
    assert keyfile.read_public(path.with_suffix(".pub")) == made.named
    assert made.private.private_bytes_raw().hex() not in path.read_text(encoding="utf-8")
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with pytest.raises(keyfile.WrongPassphraseError):
        keyfile.open_key(path, SECRET + "r")
    with pytest.raises(keyfile.KeyThereError):
        keyfile.make(path, "anna", SECRET, CHEAP)
    with pytest.raises(keyfile.ShortPassphraseError):
        keyfile.make(tmp_path / "other.key", "anna", "short", CHEAP)
    with pytest.raises(keyfile.BadNameError):
        keyfile.make(tmp_path / "other.key", "two\nlines", SECRET, CHEAP)


@pytest.mark.parametrize("field", ["name", "public", "kdf", "sealed", "format"])
def test_a_key_file_that_was_altered_opens_with_no_passphrase(tmp_path: Path, field: str) -> None:
    paths = [tmp_path / "one.key", tmp_path / "two.key"]
    keys = [keyfile.make(path, path.stem, SECRET, CHEAP) for path in paths]
    assert len({key.fingerprint for key in keys}) == 2
    found, other = (json.loads(path.read_text(encoding="utf-8")) for path in paths)
    found[field] = other[field] if field != "format" else "pcu-key/9"
    paths[0].write_text(json.dumps(found), encoding="utf-8")
    with pytest.raises((keyfile.WrongPassphraseError, keyfile.NoKeyError)):
        keyfile.open_key(paths[0], SECRET)


@pytest.mark.parametrize("cost", [Cost(11, 1, 8), Cost(1, 1, 2**30), Cost(0, 1, 8)])
def test_a_key_file_cannot_make_this_machine_work_for_hours(tmp_path: Path, cost: Cost) -> None:
    path = tmp_path / "anna.key"
    keyfile.make(path, "anna", SECRET, CHEAP)
    found = json.loads(path.read_text(encoding="utf-8"))
    found["kdf"] |= {"t": cost.t, "p": cost.p, "m_kib": cost.m_kib}
    path.write_text(json.dumps(found), encoding="utf-8")
    with pytest.raises(keyfile.NoKeyError):
        keyfile.open_key(path, SECRET)


@pytest.mark.parametrize("raw", [b"", b"{}", b"[" * 9000, b"\xff\xfe", b'{"format":"pcu-key/1"}'])
def test_a_foreign_file_is_no_key(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "anna.key"
    path.write_bytes(raw)
    for read in (lambda: keyfile.open_key(path, SECRET), lambda: keyfile.read_public(path)):
        with pytest.raises(keyfile.NoKeyError):
            read()


def test_changes_taken_at_the_same_time_leave_one_whole_directory(office: Office) -> None:
    office.begin()
    folder, held = HubFolder(office.data), office.held
    change = ceremony.address(folder, "https://a.example.org", NOW)
    signed = change.sign(held["anna"].private, "anna").sign(held["chen"].private, "chen")
    ceremony.take(folder, [signed], NOW)
    with pytest.raises(OutdatedChangeError):
        ceremony.take(folder, [signed], NOW)
    with pytest.raises(UnsignedChangeError):
        ceremony.take(folder, [ceremony.address(folder, "https://b.example.org", NOW)], NOW)


def test_a_key_made_by_command_signs(office: Office) -> None:
    path = office.folder / "dina.key"
    told = json.loads(
        office.run("directory", "key", "Dina", "--out", path, "--passphrase-file", office.folder / "secret")
    )
    assert isinstance(keyfile.open_key(path, SECRET), HeldKey)
    assert told["fingerprint"] == keyfile.open_key(path, SECRET).fingerprint


def test_an_enrolment_by_function_takes_the_countrys_key(office: Office) -> None:
    office.begin()
    keys = DeviceKeys.generate()
    done = enrol(
        HubFolder(office.data), request(keys), letter=None, url=None, sequence=0, now=NOW, key=office.held["GE"].private
    )
    assert done.directory.device(keys.id) == done.device
