from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from pcu_desk.domain.courier import CourierIndex, Part
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.hub.__main__ import main
from pcu_desk.hub.folder import HubFolder
from pcu_desk.hub.store import Store
from pcu_desk.wire import courier
from pcu_desk.wire.certificate import own_certificate
from pcu_desk.wire.chunks import chunk_name, names_bytes
from pcu_desk.wire.courier import Outgoing
from pcu_desk.wire.courier_index import read_index
from pcu_desk.wire.keys import DeviceKeys
from pcu_desk.wire.protocol import InboxPage, Receipt, courier_nonce, read_kept
from tests.exchange_fakes import Desk
from tests.unit.hub.hub_parts import enrolled

CHUNK = bytes(32 * 1024)


class Room:
    """A hub's folder with two desks enrolled, and a stick."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.poti, self.baku = Desk("GEPTI"), Desk("AZBAK")
        for desk in (self.poti, self.baku):
            enrolled(folder / "hub", desk.keys, desk.unit)

    def write(
        self, desk: Desk, parts: Sequence[Outgoing], *, inbox: str = "", keys: DeviceKeys | None = None, unit: str = ""
    ) -> Path:
        signer = keys or desk.keys
        head = CourierIndex(
            uuid7(), signer.id, unit or desk.unit, signer.public.signing, "2026-11-22T06:00:00Z", ("AZBAK",), inbox, "",
            len(parts), 0,
        )  # fmt: skip
        path = self.folder / f"{head.id}.pcucourier"
        path.write_bytes(b"".join(courier.write(head, parts, signer.sign)))
        return path

    def run(self, path: Path) -> int:
        reply = self.folder / "reply.pcucourier"
        return main(["courier", "import", str(path), "--reply", str(reply), "--data", str(self.folder / "hub")])

    def answer(self) -> tuple[CourierIndex, Callable[[str], list[bytes]]]:
        file = (self.folder / "reply.pcucourier").open("rb")
        sealed = courier.check(file)
        index = read_index(sealed.index, sealed.start, sealed.end)
        sealed.need_signed(index)
        return index, lambda kind: [courier.read_part(file, part) for part in courier.of_kind(index, kind)]

    def store(self) -> Store:
        return Store(HubFolder(self.folder / "hub").database_url)

    def documents(self, kind: str) -> list[Any]:
        directory = HubFolder(self.folder / "hub").read_directory()
        assert directory is not None
        return [read_kept(raw, directory.hub.key) for raw in self.answer()[1](kind)]


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


def told(capsys: pytest.CaptureFixture[str]) -> Any:
    return json.loads(capsys.readouterr().out)


def envelope(room: Room, text: str = "x") -> Outgoing:
    return Outgoing.of(Part.ENVELOPE, room.poti.write(text, room.baku)[1])


def test_a_desks_file_is_stored_as_its_push_and_twice_is_once(room: Room, capsys: pytest.CaptureFixture[str]) -> None:
    path = room.write(room.poti, [envelope(room, str(number)) for number in range(230)])
    assert room.run(path) == 0
    assert told(capsys)["results"] == {"stored": 230}
    index, _ = room.answer()
    assert (index.to, index.answers, index.confirms) == (("GEPTI",), path.stem, 230)
    receipts = room.documents(Part.ANSWER)
    assert [len(each.results) for each in receipts] == [100, 100, 30]
    assert {each.nonce for each in receipts} == {courier_nonce(path.stem, room.poti.keys.id)}
    assert all(isinstance(each, Receipt) for each in receipts)
    assert room.run(path) == 0
    assert told(capsys)["results"] == {"duplicate": 230}


def test_the_inbox_comes_in_pages_from_where_the_desk_stands(room: Room, capsys: pytest.CaptureFixture[str]) -> None:
    room.run(room.write(room.poti, [envelope(room, str(number)) for number in range(230)]))
    epoch = room.store().epoch
    capsys.readouterr()
    for inbox, count, first in (
        ("", 230, 0),
        (f"{epoch}.100", 130, 100),
        ("gone.7", 230, 0),
        (f"{epoch}.230", 0, None),
    ):
        assert room.run(room.write(room.baku, [], inbox=inbox)) == 0
        assert told(capsys)["inbox"] == count
        pages = room.documents(Part.PAGE)
        assert all(isinstance(page, InboxPage) for page in pages)
        assert [page.since for page in pages][:1] == ([first] if first is not None else [])
        assert sum(len(page.items) for page in pages) == count
    assert room.run(room.write(room.baku, [], inbox=f"{epoch}.9999")) == 0
    assert told(capsys)["inbox"] == 0


def test_an_envelope_of_another_desk_or_for_nobody_is_refused_and_the_others_pass(
    room: Room, capsys: pytest.CaptureFixture[str]
) -> None:
    foreign = Outgoing.of(Part.ENVELOPE, room.baku.write("x", room.poti)[1])
    nobody = Outgoing.of(Part.ENVELOPE, room.poti.write("x", Desk("TMKRW"))[1])
    broken = Outgoing.of(Part.ENVELOPE, b"PCUXnonsense")
    assert room.run(room.write(room.poti, [foreign, envelope(room), nobody, broken])) == 0
    assert told(capsys)["results"] == {"rejected": 3, "stored": 1}
    (receipt,) = room.documents(Part.ANSWER)
    kinds = [result.problem.kind if result.problem else "" for result in receipt.results]
    assert kinds == ["not-yours", "", "unknown-recipient", "malformed"]


def test_chunks_are_kept_and_given_to_who_names_them(room: Room, capsys: pytest.CaptureFixture[str]) -> None:
    name = chunk_name(CHUNK)
    sent = [Outgoing(Part.CHUNK, len(CHUNK), lambda: CHUNK, name), Outgoing(Part.CHUNK, 3, lambda: b"bad", name)]
    assert room.run(room.write(room.poti, sent)) == 0
    found = told(capsys)
    assert (found["chunks"], found["chunks_refused"]) == (1, 1)
    wanted = [Outgoing.of(Part.WANTED, names_bytes([name, "00" * 32])), Outgoing.of(Part.WANTED, b"half a name")]
    assert room.run(room.write(room.baku, wanted)) == 0
    assert told(capsys)["chunks_given"] == 1
    assert room.answer()[1](Part.CHUNK) == [CHUNK]


def test_the_certificate_is_kept_and_all_are_handed_on_and_a_forged_one_is_not(
    room: Room, capsys: pytest.CaptureFixture[str]
) -> None:
    raw = own_certificate(room.poti.keys, 1, datetime.now(UTC))
    forged = own_certificate(room.baku.keys, 1, datetime.now(UTC))
    for each in (raw, raw, forged):
        assert room.run(room.write(room.poti, [Outgoing.of(Part.CERTIFICATE, each)])) == 0
    assert room.run(room.write(room.baku, [])) == 0
    capsys.readouterr()
    _, parts = room.answer()
    assert parts(Part.CERTIFICATE) == [raw]
    directory = HubFolder(room.folder / "hub").read_directory()
    assert directory is not None
    assert parts(Part.DIRECTORY) == [directory.raw]


def test_the_place_in_the_inbox_counts_as_an_acknowledgement(room: Room, capsys: pytest.CaptureFixture[str]) -> None:
    room.run(room.write(room.poti, [envelope(room), envelope(room)]))
    epoch = room.store().epoch
    for inbox in (f"{epoch}.2", f"{epoch}.1", "gone.9", f"{epoch}.99"):
        assert room.run(room.write(room.baku, [], inbox=inbox)) == 0
    capsys.readouterr()
    import sqlite3

    with sqlite3.connect(room.folder / "hub" / "hub.db") as database:
        assert database.execute("select device, n from acks").fetchall() == [(room.baku.keys.id, 2)]


def test_two_desks_of_one_identity_are_told_and_nothing_of_theirs_is_stored(
    room: Room, capsys: pytest.CaptureFixture[str]
) -> None:
    room.run(room.write(room.poti, [envelope(room)]))
    room.poti.made = 0
    assert room.run(room.write(room.poti, [envelope(room, "another")])) == 0
    capsys.readouterr()
    (receipt,) = room.documents(Part.ANSWER)
    assert (receipt.forked, receipt.results) == (True, ())


@pytest.mark.parametrize("who", ["stranger", "another unit", "altered", "half", "foreign"])
def test_a_file_that_counts_for_nothing_here_is_one_sentence_and_no_answer(
    room: Room, capsys: pytest.CaptureFixture[str], who: str
) -> None:
    path = {
        "stranger": lambda: room.write(room.poti, [envelope(room)], keys=DeviceKeys.generate()),
        "another unit": lambda: room.write(room.poti, [envelope(room)], unit="AZBAK"),
    }.get(who, lambda: room.write(room.poti, [envelope(room)]))()
    raw = path.read_bytes()
    changes = {"altered": raw[:600] + b"?" + raw[601:], "half": raw[:600], "foreign": b"{}"}
    path.write_bytes(changes.get(who, raw))
    assert room.run(path) == 1
    found = capsys.readouterr()
    assert (found.out, len(found.err.strip().splitlines())) == ("", 1)
    assert not (room.folder / "reply.pcucourier").exists()
    assert room.store().sequence == 0


def test_a_missing_file_and_a_folder_without_a_hub_are_named(room: Room, capsys: pytest.CaptureFixture[str]) -> None:
    assert room.run(room.folder / "gone.pcucourier") == 1
    assert "gone.pcucourier" in capsys.readouterr().err
    words = ["courier", "import", "x", "--reply", "y", "--data", str(room.folder / "none")]
    assert main(words) == 1
    assert "no hub" in capsys.readouterr().err
