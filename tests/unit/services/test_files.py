"""Files that go with messages, over vaults in memory: what leaves, what comes, what an enemy sends, what goes back."""

from __future__ import annotations

import base64
import copy
import dataclasses
import json
from datetime import timedelta
from hashlib import sha256
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pcu_desk.domain.canonical import canonical
from pcu_desk.domain.codes import HeldReason, MessageKind, Outcome
from pcu_desk.domain.errors import DamagedError, UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.files import MOST_FILES, FileState
from pcu_desk.domain.line import LineReason
from pcu_desk.domain.message import Message
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.ports import InboxPlace, ReceivedEnvelope
from pcu_desk.domain.record import decode
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.services import dispatch, enclosing
from pcu_desk.services.exchange import Exchange
from pcu_desk.services.files import Files
from pcu_desk.wire import chunks
from pcu_desk.wire.chunks import CHUNK, LEAF, Enclosed, ForeignEnclosureError, SealedFile, chunk_name, new_key
from pcu_desk.wire.envelope import Header, open_envelope, seal
from tests.unit.services.chunk_hub import LONG, ChunkHub, CutError, case_with, files_of, picture, soon
from tests.unit.services.fake_vault import AUDITOR, BrokenError, acts, assert_whole
from tests.unit.services.units import Hub, PortDesk, draft, exchange

WAITING, SENT, DONE = FileState.WAITING, FileState.SENT, FileState.DONE
WANTED, HERE, ALTERED = FileState.WANTED, FileState.HERE, FileState.ALTERED


@dataclasses.dataclass
class Side:
    desk: PortDesk
    files: Files

    def states(self, message: str) -> list[FileState]:
        return [each.state for each in self.files.of(message)]

    def fetched(self, message: str) -> list[str]:
        return [row.id for row in self.desk.alerts.message(message).deliveries if row.fetched]


@dataclasses.dataclass
class Ground:
    hub: Hub
    chunks: ChunkHub
    poti: Side
    baku: Side

    def alert(self, *contents: bytes) -> tuple[Message, list[bytes]]:
        case, evidence = case_with(self.poti.desk.vault, *contents)
        sent = self.poti.desk.alerts.queue(draft(case_id=case), ["AZBAK"], evidence).value
        return sent, list(contents)

    def settle(self) -> None:
        for _ in range(3):
            self.hub.settle()
            self.chunks.take(self.poti.files)
            self.chunks.give(self.baku.files)


def side(desk: PortDesk) -> Side:
    return Side(desk, files_of(desk.vault))


@pytest.fixture
def ground() -> Ground:
    hub, (poti, baku) = exchange("GEPTI", "AZBAK")
    return Ground(hub, ChunkHub(), side(poti), side(baku))


# -- queueing


def test_an_alert_with_two_photos_arrives_first_and_the_photos_after_it(ground: Ground) -> None:
    sent, contents = ground.alert(picture(LONG), picture(1000))
    assert [row.size for row in sent.files] == [LONG, 1000]
    assert ground.poti.states(sent.id) == [WAITING, WAITING]
    assert ground.poti.files.uploads() == []  # its message has not left
    ground.hub.carry(ground.poti.desk)
    got = ground.baku.desk.alerts.message(sent.id)
    assert [(row.name, row.caption, row.size, row.sha256, row.evidence) for row in got.files] == [
        (row.name, row.caption, row.size, row.sha256, "") for row in sent.files
    ]
    assert [(each.chunks_here, each.chunks) for each in ground.baku.files.of(sent.id)] == [(0, 3), (0, 1)]
    assert ground.chunks.take(ground.poti.files) == 2
    assert ground.poti.states(sent.id) == [SENT, SENT]
    assert ground.chunks.give(ground.baku.files) == 2
    assert ground.baku.states(sent.id) == [HERE, HERE]
    assert [ground.baku.files.original(row.id) for row in got.files] == contents
    assert acts(ground.baku.desk.vault, sent.id) == [Act.RECEIVED, Act.FETCHED, Act.FETCHED, Act.VIEWED, Act.VIEWED]
    ground.hub.settle()
    assert ground.poti.states(sent.id) == [DONE, DONE]
    assert [each.units for each in ground.poti.files.of(sent.id)] == [("AZBAK",), ("AZBAK",)]
    assert ground.poti.files.uploads() == []


def test_what_stays_at_home_is_not_in_what_others_get(ground: Ground) -> None:
    sent, _ = ground.alert(picture(50))
    (waiting,) = ground.poti.desk.alerts.outbox()
    baku = ground.baku.desk
    with baku.vault.reading() as reader:
        opened = open_envelope(waiting.envelope, dispatch.directory_of(reader), baku.vault.keys)
    content = json.loads(opened.payload)
    (row,) = content["message"]["files"]
    assert not {"evidence", "fetched"} & row.keys()
    assert sent.files[0].evidence.encode() not in opened.payload
    (enclosed,) = content["enclosures"]
    assert (row["id"], set(enclosed)) == (enclosed["id"], {"id", "key", "cut", "chunks"})
    with ground.poti.desk.vault.reading() as reader:
        record = json.dumps(dispatch.payload(reader.message(sent.id)))
    assert enclosed["key"] not in record  # keys never stand in the record, which is shown and exported
    assert base64.b64decode(enclosed["key"]).hex() not in str(ground.poti.desk.vault.state.events)


def test_an_answer_takes_files_of_the_answering_unit_s_case_and_names_it(ground: Ground) -> None:
    alert, _ = ground.alert()
    ground.hub.settle()
    case, evidence = case_with(ground.baku.desk.vault, picture(LONG))
    answer = ground.baku.desk.alerts.reply(alert.id, Outcome.SEIZURE, "12 kg", evidence).value
    assert (answer.case_id, answer.case_number) == (case, ground.baku.desk.alerts.message(answer.id).case_number)
    ground.hub.settle()
    assert ground.chunks.take(ground.baku.files) == 1
    assert ground.chunks.give(ground.poti.files) == 1
    ground.hub.settle()
    assert ground.poti.states(answer.id) == [HERE]
    assert ground.baku.states(answer.id) == [DONE]


def test_queueing_tells_how_far_it_has_read(ground: Ground) -> None:
    vault, told = ground.poti.desk.vault, []
    case, evidence = case_with(vault, picture(LONG), picture(1000))
    ground.poti.desk.alerts.queue(draft(case_id=case), ["AZBAK"], evidence, lambda *count: told.append(count))
    assert told[0] == (0, LONG + 1000)
    assert told[-1] == (LONG + 1000, LONG + 1000)


def test_a_file_chosen_twice_goes_once(ground: Ground) -> None:
    case, (evidence,) = case_with(ground.poti.desk.vault, picture(50))
    sent = ground.poti.desk.alerts.queue(draft(case_id=case), ["AZBAK"], [evidence, evidence]).value
    assert len(sent.files) == 1


def too_many(ground: Ground) -> tuple[str, list[str]]:
    return case_with(ground.poti.desk.vault, *(bytes([place]) for place in range(MOST_FILES + 1)))


def of_another_case(ground: Ground) -> tuple[str, list[str]]:
    vault = ground.poti.desk.vault
    return case_with(vault)[0], case_with(vault, b"x")[1]


def of_no_case(ground: Ground) -> tuple[str, list[str]]:
    return "", case_with(ground.poti.desk.vault, b"x")[1]


def of_nothing(ground: Ground) -> tuple[str, list[str]]:
    return case_with(ground.poti.desk.vault)[0], ["nowhere"]


def altered(ground: Ground) -> tuple[str, list[str]]:
    vault = ground.poti.desk.vault
    case, rows = case_with(vault, picture(LONG))
    vault.evidence.kept[vault.state.evidence[rows[0]][1]] = picture(LONG)
    return case, rows


def cut_short(ground: Ground) -> tuple[str, list[str]]:
    vault = ground.poti.desk.vault
    case, rows = case_with(vault, picture(LONG))
    vault.evidence.kept[vault.state.evidence[rows[0]][1]] = picture(900)
    return case, rows


def gone(ground: Ground) -> tuple[str, list[str]]:
    case, rows = case_with(ground.poti.desk.vault, picture(LONG))
    ground.poti.desk.vault.evidence.kept.clear()
    return case, rows


@pytest.mark.parametrize(
    "chosen", [too_many, of_another_case, of_no_case, of_nothing, altered, cut_short, gone], ids=lambda f: f.__name__
)
def test_files_that_can_not_go_stop_the_alert_before_anything_is_written(ground: Ground, chosen: Any) -> None:
    case, evidence = chosen(ground)
    before = copy.deepcopy(ground.poti.desk.vault.state)
    with pytest.raises((UserError, DamagedError)) as refused:
        ground.poti.desk.alerts.queue(draft(case_id=case), ["AZBAK"], evidence)
    assert str(refused.value).encode()
    assert ground.poti.desk.vault.state == before


def test_a_file_that_is_too_large_is_told_by_name(ground: Ground, monkeypatch: pytest.MonkeyPatch) -> None:
    case, evidence = case_with(ground.poti.desk.vault, picture(LONG))
    monkeypatch.setattr(chunks, "MAX_FILE", LONG - 1)
    with pytest.raises(UserError, match="larger than") as refused:
        ground.poti.desk.alerts.queue(draft(case_id=case), ["AZBAK"], evidence)
    assert refused.value.params["name"] == "IMG_0.jpg"


def test_an_answer_names_one_case_only(ground: Ground) -> None:
    alert, _ = ground.alert()
    ground.hub.settle()
    vault = ground.baku.desk.vault
    mixed = [*case_with(vault, b"x")[1], *case_with(vault, b"y")[1]]
    for chosen in (mixed, ["nowhere"]):
        with pytest.raises(UserError):
            ground.baku.desk.alerts.reply(alert.id, Outcome.SEIZURE, "", chosen)


@pytest.mark.parametrize("step", ["enclose", "queue", "append"])
def test_an_alert_with_files_that_breaks_leaves_nothing(ground: Ground, step: str) -> None:
    vault = ground.poti.desk.vault
    case, evidence = case_with(vault, picture(50))
    before = copy.deepcopy(vault.state)
    vault.break_at = step
    with pytest.raises(BrokenError):
        ground.poti.desk.alerts.queue(draft(case_id=case), ["AZBAK"], evidence)
    assert vault.state == before


def test_the_most_that_may_go_fits_an_envelope(ground: Ground) -> None:
    sent, _ = ground.alert(*(picture(50) for _ in range(MOST_FILES)))
    assert len(sent.files) == MOST_FILES
    ground.settle()
    assert ground.baku.states(sent.id) == [HERE] * MOST_FILES


# -- cut, resumed


@pytest.mark.parametrize("cut", range(7))
def test_fault_30_a_file_cut_after_any_chunk_goes_on_where_it_was(ground: Ground, cut: int) -> None:
    """Cut `cut` chunks after the beginning, on either way: the next round moves the others and none twice."""
    sent, contents = ground.alert(picture(LONG))
    ground.hub.settle()
    ground.chunks.cut = cut
    try:
        ground.chunks.take(ground.poti.files)
        ground.chunks.give(ground.baku.files)
    except CutError:
        ground.chunks.cut = None
    again = files_of(ground.poti.desk.vault), files_of(ground.baku.desk.vault)  # the programs were closed meanwhile
    ground.chunks.cut = None
    ground.chunks.take(again[0])
    ground.chunks.give(again[1])
    assert len(ground.chunks.moved) == len(set(ground.chunks.moved)) * 2 == 6  # three up, three down, none twice
    assert again[1].original(ground.baku.desk.alerts.message(sent.id).files[0].id) == contents[0]
    assert ground.baku.desk.vault.parts.kept == {}


def test_what_waits_comes_again_when_its_time_has_come_and_a_person_can_ask_sooner(ground: Ground) -> None:
    sent, _ = ground.alert(picture(50))
    ground.hub.settle()
    (file,) = (each.row.id for each in ground.poti.files.of(sent.id))
    ground.poti.files.failed(file, LineReason.BUSY, soon())
    (standing,) = ground.poti.files.of(sent.id)
    assert (standing.state, standing.reason) == (WAITING, LineReason.BUSY)
    assert ground.poti.files.uploads() == []
    ground.poti.files.failed(file, LineReason.BUSY, soon(-1))
    assert len(ground.poti.files.uploads()) == 1
    ground.poti.files.failed(file, LineReason.BUSY, soon())
    assert ground.poti.files.ask_again(file).changes.ids
    assert len(ground.poti.files.uploads()) == 1
    with pytest.raises(UserError, match="role"):
        files_of(ground.poti.desk.vault.as_(AUDITOR)).ask_again(file)


def test_a_sent_file_is_offered_again_after_an_hour_and_after_each_unlocking(ground: Ground) -> None:
    sent, _ = ground.alert(picture(50))
    ground.hub.settle()
    ground.chunks.take(ground.poti.files)
    assert ground.poti.files.uploads() == []
    fresh = files_of(ground.poti.desk.vault)
    assert len(fresh.uploads()) == 1
    ground.chunks.held.clear()  # the hub let go of it
    assert ground.chunks.take(fresh) == 1
    assert len(ground.chunks.held) == 1
    assert fresh.uploads() == []
    (row,) = ground.poti.desk.vault.state.enclosures.values()
    due = row.next_try
    assert due is not None
    assert 3500 < (due.utc - Moment.now().utc).total_seconds() <= 3600
    assert ground.poti.states(sent.id) == [SENT]


def test_a_restored_hub_is_offered_the_files_again(ground: Ground) -> None:
    sent, _ = ground.alert(picture(50))
    ground.hub.settle()
    ground.chunks.take(ground.poti.files)
    ground.poti.desk.exchange.start_epoch("e2")
    assert ground.poti.states(sent.id) == [WAITING]


def test_a_chunk_that_went_bad_here_comes_again(ground: Ground) -> None:
    sent, contents = ground.alert(picture(LONG))
    ground.hub.settle()
    ground.chunks.take(ground.poti.files)
    (wanted,) = ground.baku.files.downloads()
    for place, name in enumerate(wanted.names):
        assert ground.baku.files.take_chunk(wanted.file, place, ground.chunks.held[name])
    ground.baku.desk.vault.parts.kept[wanted.names[1]] = b"torn"
    ground.baku.files.complete(wanted.file)
    assert ground.baku.states(sent.id) == [WANTED]
    (wanted,) = ground.baku.files.downloads()
    assert wanted.have == {0, 2}
    assert ground.chunks.give(ground.baku.files) == 1
    assert ground.baku.files.original(wanted.file) == contents[0]


@pytest.mark.parametrize("step", ["keep", "keep_evidence", "append"])
def test_a_file_that_can_not_be_written_leaves_its_chunks_and_comes_later(ground: Ground, step: str) -> None:
    sent, _ = ground.alert(picture(LONG))
    ground.hub.settle()
    ground.chunks.take(ground.poti.files)
    vault = ground.baku.desk.vault
    before = copy.deepcopy(vault.state)
    vault.break_at = step
    with pytest.raises(BrokenError):
        ground.chunks.give(ground.baku.files)
    assert vault.state == before
    assert vault.evidence.kept == {}
    vault.break_at = ""
    (wanted,) = ground.baku.files.downloads()
    assert wanted.have == {0, 1, 2}  # only `complete` is missing
    ground.baku.files.complete(wanted.file)
    assert ground.baku.states(sent.id) == [HERE]
    assert_whole(vault)


def test_chunks_of_nothing_are_swept_when_the_first_are_asked_for(ground: Ground) -> None:
    ground.baku.desk.vault.parts.kept["ab" * 32] = b"left behind"
    ground.baku.files.downloads()
    assert ground.baku.desk.vault.parts.kept == {}


# -- a hub, or a sender, that lies


def wrong_bytes(data: bytes) -> bytes:
    return bytes([data[0] ^ 1]) + data[1:]


@pytest.mark.parametrize(
    "lie", [wrong_bytes, lambda data: data[:LEAF], lambda data: data + b"x", lambda _: b"", lambda data: data * 2]
)
def test_fault_30_bytes_that_are_not_those_of_their_name_are_not_kept(ground: Ground, lie: Any) -> None:
    ground.alert(picture(LONG))
    ground.hub.settle()
    ground.chunks.take(ground.poti.files)
    (wanted,) = ground.baku.files.downloads()
    data = ground.chunks.held[wanted.names[0]]
    assert not ground.baku.files.take_chunk(wanted.file, 0, lie(data))
    assert not ground.baku.files.take_chunk(wanted.file, 1, data)  # another's place
    assert not ground.baku.files.take_chunk(wanted.file, 3, data)
    assert ground.baku.desk.vault.parts.kept == {}
    assert ground.baku.files.take_chunk(wanted.file, 0, data)


class Trusting(Files):
    """A receiver that trusts the hub's bytes without checking their name."""

    def take_chunk(self, file: str, index: int, data: bytes) -> bool:
        with self._vault.reading() as reader:
            row = reader.enclosure(file)
        assert row is not None
        self._vault.parts.put(row.chunks[index], data)
        return True


def lied_to(ground: Ground, files: Files) -> list[FileState]:
    """Give a receiver bytes that are not those named, then the right ones; return where its file stands."""
    sent, _ = ground.alert(picture(LONG))
    ground.hub.settle()
    ground.chunks.take(ground.poti.files)
    (wanted,) = files.downloads()
    for place, name in enumerate(wanted.names):
        taken = files.take_chunk(wanted.file, place, wrong_bytes(ground.chunks.held[name]))
        if not taken:
            assert files.take_chunk(wanted.file, place, ground.chunks.held[name])
    files.complete(wanted.file)
    return [each.state for each in files.of(sent.id)]


def test_fault_30_a_receiver_that_trusts_the_hub_is_caught(ground: Ground) -> None:
    assert lied_to(ground, ground.baku.files) == [HERE]


def test_mutant_of_fault_30_a_receiver_that_trusts_the_hub_gets_nothing(ground: Ground) -> None:
    room = ground.baku.files._room
    assert lied_to(ground, Trusting(ground.baku.desk.vault, room)) != [HERE]


def forged(data: bytes, **lies: Any) -> tuple[dict[str, Any], dict[str, Any], dict[str, bytes]]:
    """Return row, enclosure and chunks of a file as a dishonest but enrolled desk can seal it."""
    sealed = SealedFile(uuid7(), new_key(), len(data))
    pieces = [sealed.seal(place, lambda at, n: data[at : at + n]) for place in range(sealed.chunks)]
    row = {
        "id": sealed.id, "name": "IMG.jpg", "media": "image/jpeg", "size": str(len(data)),
        "sha256": sha256(data).hexdigest(),
    }  # fmt: skip
    row |= lies
    names = tuple(map(chunk_name, pieces))
    enclosed = Enclosed(sealed.id, sealed.key, sealed.cut, names).to_json()
    return row, enclosed, dict(zip(names, pieces, strict=True))


def post(ground: Ground, rows: Any, enclosures: Any, kind: str = "alert") -> str:
    """Hand an envelope with this payload in; return the message's id."""
    sender, to, message_id = ground.poti.desk, ground.baku.desk, uuid7()
    header = Header(message_id, sender.code, sender.vault.device, (to.code,), 1)
    honest = Message(id=message_id, thread=message_id, sender=sender.code, recipients=(to.code,), subject="s")
    content: dict[str, Any] = {"format": dispatch.FORMAT, "message": {**dispatch.payload(honest), "kind": kind}}
    content["message"] |= {"files": rows} if rows is not None else {}
    content |= {"enclosures": enclosures} if enclosures is not None else {}
    envelope = seal(
        canonical(content), header, sender.vault.keys, [to.device().recipient()], at="2026-11-21T10:00:00+00:00"
    )
    place = to.exchange.place()
    to.exchange.take_inbox(InboxPlace("e1", place.entry + 1), [ReceivedEnvelope(1, envelope)])
    return message_id


@pytest.mark.parametrize("lies", [{"size": str(LONG - 1)}, {"size": str(LONG + 1)}, {"sha256": "ab" * 32}])
def test_fault_30_a_file_that_is_not_what_was_said_is_told_and_not_shown(ground: Ground, lies: dict[str, str]) -> None:
    row, enclosed, held = forged(picture(LONG), **lies)
    message = post(ground, [row], [enclosed])
    ground.chunks.held |= held
    ground.chunks.give(ground.baku.files)
    (standing,) = ground.baku.files.of(message)
    assert (standing.state, standing.chunks_here) == (ALTERED, 0)
    file = standing.row.id
    for door in (ground.baku.files.original, ground.baku.files.note_viewed, lambda f: ground.baku.files.picture(f, 9)):
        with pytest.raises(UserError, match="not the file"):
            door(file)
    assert ground.baku.files.downloads() == []  # not by itself
    vault = ground.baku.desk.vault
    assert (vault.evidence.kept, vault.parts.kept) == ({}, {})
    assert MessageKind.FETCHED.value not in str(vault.state.events[-1].event.change)
    ground.baku.files.ask_again(file)
    assert len(ground.baku.files.downloads()) == 1


def test_chunks_that_do_not_open_are_told_as_altered(ground: Ground) -> None:
    row, enclosed, held = forged(picture(LONG))
    enclosed["key"] = base64.b64encode(new_key()).decode()
    message = post(ground, [row], [enclosed])
    ground.chunks.held |= held
    ground.chunks.give(ground.baku.files)
    assert ground.baku.states(message) == [ALTERED]


ROW, ENCLOSED, _ = forged(b"x" * 100)
OTHER, OTHER_ENCLOSED, _ = forged(b"y" * 100)


@pytest.mark.parametrize(
    ("rows", "enclosures"),
    [
        ([ROW], None),
        ([ROW], []),
        ([ROW], {}),
        ([ROW], "x"),
        ([ROW], [None]),
        ([ROW], [7]),
        ([ROW], [[]]),
        ([ROW], [{}]),
        ([ROW], [ENCLOSED, ENCLOSED]),
        ([ROW], [ENCLOSED, OTHER_ENCLOSED]),
        ([ROW], [OTHER_ENCLOSED]),
        ([ROW, OTHER], [ENCLOSED, ENCLOSED]),
        ([ROW, ROW], [ENCLOSED, ENCLOSED]),
        (None, [ENCLOSED]),
        ([], [ENCLOSED]),
        ([ROW], [{**ENCLOSED, "key": "AAAA"}]),
        ([ROW], [{**ENCLOSED, "key": 7}]),
        ([ROW], [{**ENCLOSED, "key": "é" * 44}]),
        ([ROW], [{**ENCLOSED, "cut": 0}]),
        ([ROW], [{**ENCLOSED, "cut": True}]),
        ([ROW], [{**ENCLOSED, "cut": LEAF + 1}]),
        ([ROW], [{**ENCLOSED, "cut": CHUNK * 2}]),
        ([ROW], [{**ENCLOSED, "chunks": ""}]),
        ([ROW], [{**ENCLOSED, "chunks": "AAAA"}]),
        ([ROW], [{**ENCLOSED, "chunks": base64.b64encode(bytes(64)).decode()}]),
        ([ROW], [{**ENCLOSED, "id": "../../etc/passwd"}]),
        ([{**ROW, "id": "../x"}], [{**ENCLOSED, "id": "../x"}]),
        ([{**ROW, "size": "0"}], [ENCLOSED]),
        ([{**ROW, "size": "-1"}], [ENCLOSED]),
        ([{**ROW, "size": "1e30"}], [ENCLOSED]),
        ([{**ROW, "size": str(2**63)}], [ENCLOSED]),
        ([{**ROW, "size": None}], [ENCLOSED]),
        ([{**ROW, "size": 100}], [ENCLOSED]),
        ([{**ROW, "size": "99999999"}], [ENCLOSED]),
        ([{**ROW, "sha256": ""}], [ENCLOSED]),
        ([{**ROW, "sha256": "g" * 64}], [ENCLOSED]),
        ([{**ROW, "sha256": "A" * 64}], [ENCLOSED]),
        ([{**ROW, "fetched": "yesterday"}], [ENCLOSED]),
        (7, [ENCLOSED]),
        ([7], [ENCLOSED]),
        ([[]], [ENCLOSED]),
        (
            [{**ROW, "id": str(n)} for n in range(MOST_FILES + 1)],
            [{**ENCLOSED, "id": str(n)} for n in range(MOST_FILES + 1)],
        ),
    ],
)
def test_hostile_words_about_files_are_held_and_change_nothing(ground: Ground, rows: Any, enclosures: Any) -> None:
    before = copy.deepcopy(ground.baku.desk.vault.state)
    message = post(ground, rows, enclosures)
    assert ground.baku.desk.held() == [HeldReason.WRONG_FIELDS]
    state = ground.baku.desk.vault.state
    assert (state.enclosures, state.records) == (before.enclosures, before.records)
    with pytest.raises(UserError):
        ground.baku.desk.alerts.message(message)
    assert ground.baku.files.downloads() == []


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.sampled_from([ENCLOSED, ENCLOSED["key"], ROW["id"]]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([*ENCLOSED, "more"]), inner, max_size=5)
    ),
    max_leaves=12,
)


@settings(max_examples=300, deadline=None)
@given(JSON)
def test_whatever_stands_where_files_are_told_is_read_or_refused(found: object) -> None:
    message = dataclasses.replace(draft(), id=uuid7(), files=decode(Message, {"files": [ROW]}).files)
    try:
        got, (enclosed,) = enclosing.read(message, found)
    except ForeignEnclosureError:
        return
    assert (got.files[0].id, enclosed.sealed) == (enclosed.file, ROW["id"])


def test_what_a_sender_calls_his_file_is_kept_as_he_wrote_it(ground: Ground) -> None:
    names = {"name": "../../\u202egpj.exe\n\x1b[2J" + "n" * 5000, "media": "x" * 500, "caption": "Пломба\u2067"}
    row, enclosed, held = forged(picture(60), **names)
    message = post(ground, [row], [enclosed])
    ground.chunks.held |= held
    ground.chunks.give(ground.baku.files)
    (standing,) = ground.baku.files.of(message)
    assert (standing.state, {name: getattr(standing.row, name) for name in names}) == (HERE, names)


def test_what_a_sender_says_of_our_side_does_not_count(ground: Ground) -> None:
    _, (own,) = case_with(ground.baku.desk.vault, picture(77))
    row, enclosed, _ = forged(picture(60), evidence=own, fetched="2026-11-21T10:00:00+00:00")
    message = post(ground, [row], [enclosed])
    (file,) = ground.baku.desk.alerts.message(message).files
    assert (file.evidence, file.fetched) == ("", None)
    with pytest.raises(UserError, match="not come"):
        ground.baku.files.original(file.id)


def test_a_sender_who_takes_the_id_of_our_evidence_or_of_another_s_file_reaches_neither(ground: Ground) -> None:
    case, (own,) = case_with(ground.baku.desk.vault, picture(77))
    sent, contents = ground.alert(picture(LONG))
    ground.hub.settle()
    others = [own, ground.poti.desk.alerts.message(sent.id).files[0].id]
    for taken in others:
        row, enclosed, held = forged(b"z" * 100)
        message = post(ground, [{**row, "id": taken}], [{**enclosed, "id": taken}])
        ground.chunks.held |= held
        (standing,) = ground.baku.files.of(message)
        assert standing.row.id != taken
    ground.settle()
    with ground.baku.desk.vault.reading() as reader:
        assert reader.evidence_case(own) == case
    (got,) = ground.baku.files.of(sent.id)
    assert ground.baku.files.original(got.row.id) == contents[0]


def test_an_acknowledgement_with_files_brings_none(ground: Ground) -> None:
    alert, _ = ground.alert()
    ground.hub.settle()
    row, enclosed, _ = forged(b"x" * 100)
    answer = dataclasses.replace(ground.baku.desk.alerts.message(alert.id), id=uuid7(), in_reply_to=alert.id)
    sender, to = ground.baku.desk, ground.poti.desk
    fields = dispatch.payload(dataclasses.replace(answer, sender=sender.code, recipients=(to.code,)))
    content = {"message": {**fields, "kind": "fetched", "files": [row]}, "enclosures": [enclosed]}
    header = Header(answer.id, sender.code, sender.vault.device, (to.code,), 9)
    raw = seal(
        canonical({"format": dispatch.FORMAT, **content}), header, sender.vault.keys, [to.device().recipient()],
        at="2026-11-21T10:00:00+00:00",
    )  # fmt: skip
    place = to.exchange.place()
    to.exchange.take_inbox(InboxPlace("e1", place.entry + 1), [ReceivedEnvelope(1, raw)])
    assert to.vault.state.enclosures == {}
    assert ground.poti.fetched(alert.id) == []  # an alert without files has none to be fetched


# -- who has it


def test_a_file_is_open_until_each_recipient_has_it_and_a_revoked_one_keeps_it_open_no_longer() -> None:
    hub, (poti, baku, aktau) = exchange("GEPTI", "AZBAK", "KZAKT")
    ours, theirs, chunk_hub = side(poti), side(baku), ChunkHub()
    case, evidence = case_with(poti.vault, picture(LONG))
    sent = poti.alerts.queue(draft(case_id=case), ["AZBAK", "KZAKT"], evidence).value
    hub.settle()
    chunk_hub.take(ours.files)
    chunk_hub.give(theirs.files)
    hub.settle()
    assert ours.fetched(sent.id) == ["AZBAK"]
    assert ours.states(sent.id) == [SENT]
    bundle = hub.directory(revoked={aktau.vault.device: hub.sequence + 1})
    Exchange(poti.chief).take_directory(bundle)
    assert files_of(poti.vault).uploads() == []
    assert ours.states(sent.id) == [DONE]


def test_the_last_one_who_says_so_closes_it() -> None:
    hub, (poti, baku, aktau) = exchange("GEPTI", "AZBAK", "KZAKT")
    ours, both, chunk_hub = side(poti), [side(baku), side(aktau)], ChunkHub()
    case, evidence = case_with(poti.vault, picture(50))
    sent = poti.alerts.queue(draft(case_id=case), ["AZBAK", "KZAKT"], evidence).value
    hub.settle()
    chunk_hub.take(ours.files)
    for each in both:
        chunk_hub.give(each.files)
        hub.settle()
    assert (ours.fetched(sent.id), ours.states(sent.id)) == (["AZBAK", "KZAKT"], [DONE])


def test_a_unit_says_so_when_all_files_of_a_message_are_there(ground: Ground) -> None:
    sent, _ = ground.alert(picture(50), picture(60))
    ground.hub.settle()
    ground.chunks.take(ground.poti.files)
    first, second = ground.baku.files.downloads()
    ground.baku.files.take_chunk(first.file, 0, ground.chunks.held[first.names[0]])
    ground.baku.files.complete(first.file)
    assert ground.baku.desk.exchange.counts().waiting == 0
    ground.baku.files.take_chunk(second.file, 0, ground.chunks.held[second.names[0]])
    ground.baku.files.complete(second.file)
    assert ground.baku.desk.exchange.counts().waiting == 1
    ground.hub.settle()
    assert ground.poti.fetched(sent.id) == ["AZBAK"]
    assert acts(ground.poti.desk.vault, sent.id)[-1] is Act.PROGRESSED


def test_a_small_photo_waits_for_no_large_file(ground: Ground) -> None:
    large, _ = ground.alert(picture(LONG))
    small, _ = ground.alert(picture(50))
    ground.hub.settle()
    wanted = [each.message for each in ground.baku.files.downloads()]
    assert wanted == [small.id, large.id]


def test_files_of_a_message_that_is_parked_wait_with_it(ground: Ground) -> None:
    sent, _ = ground.alert(picture(50))
    ground.poti.desk.exchange.park(sent.id, LineReason.REFUSED)
    assert ground.poti.files.uploads() == []
    assert ground.poti.states(sent.id) == [WAITING]


def test_files_follow_the_message_that_takes_the_place_of_theirs(ground: Ground) -> None:
    sent, contents = ground.alert(picture(LONG))
    vault, new = ground.poti.desk.vault, uuid7()
    with vault.writing() as tx:
        old = tx.message(sent.id)
        rows = enclosing.follow(tx, old, new)
        message = dataclasses.replace(old, id=new, thread=new, files=rows, replaces=old.id)
        tx.unqueue(old.id)
        dispatch.send(vault, tx, message)
        tx.save_message(message, Act.QUEUED)
    assert ground.poti.states(sent.id) == [DONE]
    ground.settle()
    assert ground.poti.states(new) == [DONE]
    (got,) = ground.baku.files.of(new)
    assert ground.baku.files.original(got.row.id) == contents[0]


# -- seen by an officer


def test_a_picture_is_shown_from_pixels_and_the_look_is_noted(ground: Ground) -> None:
    sent, _ = ground.alert(picture(LONG))
    ground.settle()
    for files in (ground.poti.files, ground.baku.files):  # the sender looks at his evidence
        (standing,) = files.of(sent.id)
        assert files.picture(standing.row.id, 64).width == 64
        files.note_viewed(standing.row.id)
    vault = ground.baku.desk.vault
    assert vault.state.events[-1].event.change == {"file": standing.row.id}


def test_what_is_no_picture_is_not_parsed(ground: Ground) -> None:
    sent, _ = ground.alert(b"%PDF-1.7 scan")
    ground.settle()
    (standing,) = ground.baku.files.of(sent.id)
    with pytest.raises(UserError, match="no picture"):
        ground.baku.files.picture(standing.row.id, 64)


def test_saving_a_file_is_recorded_with_its_digest_before_it_leaves(ground: Ground, tmp_path: Any) -> None:
    sent, contents = ground.alert(picture(LONG))
    ground.settle()
    (standing,) = ground.baku.files.of(sent.id)
    chief = files_of(ground.baku.desk.chief)
    chief.save(standing.row.id, tmp_path / "out.jpg")
    assert (tmp_path / "out.jpg").read_bytes() == contents[0]
    event = ground.baku.desk.vault.state.events[-1].event
    assert (event.act, event.subject) == (Act.EXPORTED, sent.id)
    assert event.change == {"file": standing.row.id, "content": standing.row.sha256}
    with pytest.raises(UserError, match="role"):
        files_of(ground.baku.desk.vault.as_(AUDITOR)).save(standing.row.id, tmp_path / "other.jpg")


def test_evidence_that_went_bad_is_not_sent(ground: Ground) -> None:
    sent, _ = ground.alert(picture(LONG))
    ground.hub.settle()
    vault = ground.poti.desk.vault
    (name,) = vault.evidence.kept
    vault.evidence.kept[name] = picture(LONG)
    (transfer,) = ground.poti.files.uploads()
    with pytest.raises(DamagedError):
        ground.poti.files.chunk(transfer.file, 0)
    assert ground.poti.states(sent.id) == [WAITING]


def test_files_that_are_not_there_are_told(ground: Ground) -> None:
    files = ground.poti.files
    for door in (files.original, files.ask_again, lambda file: files.chunk(file, 0)):
        with pytest.raises(UserError, match="no file"):
            door("nowhere")
    with pytest.raises(UserError):
        ground.poti.files.of("nowhere")
    ground.poti.files.uploaded("nowhere")
    ground.poti.files.failed("nowhere", LineReason.BUSY, soon())
    ground.poti.files.complete("nowhere")
    assert ground.poti.files.take_chunk("nowhere", 0, b"")


def test_fault_19_a_file_put_off_by_a_clock_years_ahead_comes_when_the_clock_is_right_again(ground: Ground) -> None:
    sent, _ = ground.alert(picture(50))
    ground.hub.settle()
    (file,) = (each.row.id for each in ground.poti.files.of(sent.id))
    in_ten_years = Moment(Moment.now().utc + timedelta(days=3650))
    ground.poti.files.failed(file, LineReason.QUOTA, in_ten_years)
    assert [each.file for each in ground.poti.files.uploads()] == [file]
