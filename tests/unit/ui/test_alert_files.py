from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from pcu_desk.domain import codes
from pcu_desk.domain.case import Case, Evidence
from pcu_desk.domain.codes import DeliveryState, Outcome
from pcu_desk.domain.files import MOST_FILES, FileState
from pcu_desk.domain.line import LineReason
from pcu_desk.domain.message import Box, Enclosure, Message
from pcu_desk.domain.ports import HeldEnvelope, QueuedEnvelope
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.ui.alerts.answer_files import AnswerFilesDialog, Picked
from pcu_desk.ui.alerts.boxes import HELD
from pcu_desk.ui.alerts.compose import ComposeView
from pcu_desk.ui.alerts.enclosed import FilesPanel
from pcu_desk.ui.alerts.page import AlertsPage
from pcu_desk.ui.widgets.buttons import Button
from tests.unit.ui import fakes
from tests.unit.ui.conftest import Hands

TOO_LARGE = 64 * 2**20 + 1


def _evidence(number: int, size: int = 2_000_000) -> Evidence:
    return Evidence(
        id=uuid7(), kind=codes.EvidenceKind.PHOTO, name=f"IMG_{number:04}.JPG", media="image/jpeg", size=size,
        sha256="ab" * 32, width=4000, height=3000, caption=f"Photo {number}",
    )  # fmt: skip


def _with_evidence(hands: Hands, *rows: Evidence) -> Case:
    vault = hands.desk.vault
    case = next(case for case in vault.cases.values() if case.seizure)
    vault.cases[case.id] = case = replace(case, evidence=rows)
    return case


def _compose(hands: Hands, case: Case) -> tuple[AlertsPage, ComposeView]:
    page = hands.alerts(f"new:{case.id}")
    hands.until(lambda: page.compose is not None)
    assert page.compose is not None
    return page, page.compose


def _fill(compose: ComposeView) -> None:
    compose._values |= {"subject": "Wall", "reason": "False", "asked": "Hold"}
    compose.recipients()["AZBAK"].setChecked(True)


def _files(hands: Hands) -> fakes.MemoryFiles:
    session = hands.window.session
    assert session is not None
    return session.files


def _alerts(hands: Hands) -> fakes.MemoryAlerts:
    session = hands.window.session
    assert session is not None
    return session.alerts


def _incoming(hands: Hands, *states: FileState) -> tuple[Message, AlertsPage, FilesPanel]:
    """A thread that came in with files, shown."""
    vault = hands.desk.vault
    message = next(m for m in vault.messages.values() if m.id == m.thread and m.direction == "in")
    rows = tuple(Enclosure(uuid7(), f"DSC{n}.jpg", "image/jpeg", 3_000_000, "cd" * 32) for n, _ in enumerate(states))
    message = vault.messages[message.id] = replace(message, files=rows)
    _files(hands).states |= {row.id: state for row, state in zip(rows, states, strict=True)}
    page = hands.alerts(message.id)
    hands.until(lambda: page._shown is not None and page._shown.messages[0].opened is not None)  # the last of its news
    hands.until(lambda: message.id in page.view.files and page.view.files[message.id].tiles)
    return message, page, page.view.files[message.id]


def test_photos_chosen_for_an_alert_go_with_it_and_their_sum_is_told(hands: Hands) -> None:
    case = _with_evidence(hands, _evidence(1), _evidence(2), _evidence(3, TOO_LARGE))
    page, compose = _compose(hands, case)
    first, second, large = compose.files.checks.values()
    assert not large.isEnabled()
    assert large.words() == "too large to send"
    first.setFocus()
    hands.key(Qt.Key.Key_Space)
    second.setChecked(True)
    assert compose.files.words().startswith("2 files, 4.0 MB. At most 20, each of at most 64 MB.")
    _fill(compose)
    compose.queue()
    hands.until(lambda: page.compose is None)
    sent = hands.desk.vault.messages[page.current_item()]
    assert [row.evidence for row in sent.files] == [first.row.id, second.row.id]
    hands.until(lambda: sent.id in page.view.files and len(page.view.files[sent.id].tiles) == 2)


def test_more_files_than_a_message_takes_are_told_in_red(hands: Hands) -> None:
    case = _with_evidence(hands, *(_evidence(number) for number in range(MOST_FILES + 1)))
    _, compose = _compose(hands, case)
    for check in compose.files.checks.values():
        check.setChecked(True)
    assert "at most 20 go with a message" in compose.files.words()
    assert compose.files.sum.property("kind") == "danger"


def test_an_alert_whose_files_are_being_read_can_be_cancelled_and_stays_unqueued(hands: Hands) -> None:
    case = _with_evidence(hands, _evidence(1), _evidence(2))
    page, compose = _compose(hands, case)
    for check in compose.files.checks.values():
        check.setChecked(True)
    _fill(compose)
    alerts, before = _alerts(hands), len(hands.desk.vault.messages)
    alerts.gate.clear()
    compose.queue()
    hands.until(lambda: "are being read" in compose.banner.words())
    hands.area.strip._cancel()
    alerts.gate.set()
    hands.until(lambda: not compose.banner.words())
    assert page.compose is compose
    assert len(hands.desk.vault.messages) == before


def test_chosen_photos_survive_a_lock(make_hands: Callable[..., Hands]) -> None:
    hands = make_hands()
    hands.unlock()
    case = _with_evidence(hands, _evidence(1), _evidence(2))
    page, compose = _compose(hands, case)
    second = list(compose.files.checks)[1]
    compose.files.checks[second].setChecked(True)
    hands.quiet()
    body = hands.desk.vault.written["kapanadze", f"alert:{case.id}"]
    assert body["files"] == [second]
    hands.window.choose("theme", "dark")
    hands.until(lambda: hands.area.page() is not page)
    other = hands.area.page()
    assert isinstance(other, AlertsPage)
    hands.until(lambda: other.compose is not None)
    assert other.compose is not None
    assert other.compose.files.chosen() == [second]


def test_a_photo_that_is_here_opens_and_is_noted_and_one_that_is_coming_says_how_far(hands: Hands) -> None:
    message, page, panel = _incoming(hands, FileState.HERE, FileState.WANTED)
    here, coming = panel.tiles.values()
    _files(hands).parts[coming.standing.row.id] = 3
    page._ask_files()
    hands.until(lambda: coming.words() == "Photo pending: 3 of 19")
    assert not coming.isEnabled()
    here.setFocus()
    hands.key(Qt.Key.Key_Space)
    hands.until(lambda: page.files is not None and page.files.canvas.scale > 0 and _files(hands).asked)
    assert page.files is not None
    hands.until(lambda: _files(hands).viewed == [here.standing.row.id])
    assert not page.files.save.isVisible()  # an officer takes nothing out
    hands.key(Qt.Key.Key_Escape)
    hands.until(lambda: page.files is not None and page.files.file is None)
    assert page.current_item() == message.id


def test_the_thread_tells_by_itself_that_parts_have_come(hands: Hands) -> None:
    _message, page, panel = _incoming(hands, FileState.WANTED)
    (tile,) = panel.tiles.values()
    page._news.setInterval(20)
    _files(hands).parts[tile.standing.row.id] = 11
    hands.until(lambda: tile.words() == "Photo pending: 11 of 19")
    _files(hands).states[tile.standing.row.id] = FileState.HERE
    hands.until(tile.isEnabled)


def test_a_file_that_stands_still_tells_why_and_can_be_asked_for_again(hands: Hands) -> None:
    _message, page, panel = _incoming(hands, FileState.WANTED, FileState.ALTERED)
    waits, altered = (tile.standing.row.id for tile in panel.tiles.values())
    _files(hands).reasons[waits] = (LineReason.NO_CHUNK.value, fakes.at("22T14:38"))
    page._ask_files()
    hands.until(lambda: "has not all of this file yet" in panel.words())
    assert "not the file that was sent" in panel.words()
    assert not panel.tiles[altered].isEnabled()
    before = hands.sync.sent_now
    panel.again[altered].click()
    hands.until(lambda: _files(hands).asked_again == [altered])
    hands.until(lambda: hands.sync.sent_now == before + 1)


def test_a_supervisor_saves_a_file_that_came(make_hands: Callable[..., Hands], tmp_path: Path) -> None:
    hands = make_hands(fakes.sample_vault(fakes.GIORGI))
    hands.unlock(fakes.GIORGI)
    _message, page, panel = _incoming(hands, FileState.HERE)
    next(iter(panel.tiles.values())).click()
    assert page.files is not None
    assert page.files.save.isVisible()
    page.files.save_to(tmp_path / "out.jpg")
    hands.until(lambda: page.files is not None and "Saved as out.jpg" in page.files.banner.words())
    assert (tmp_path / "out.jpg").read_bytes().startswith(b"\xff\xd8")


def test_an_answer_takes_photos_of_a_case(hands: Hands) -> None:
    case = _with_evidence(hands, _evidence(1), _evidence(2))
    message, page, _panel = _incoming(hands, FileState.HERE)
    answer = page.view.answer
    assert answer is not None
    dialog = AnswerFilesDialog(page.place, page, message, Picked(case.id), answer.pick)
    hands.until(lambda: dialog.choice.checks)
    list(dialog.choice.checks.values())[1].setChecked(True)
    dialog.act_button.click()
    assert answer.picked.number == case.number
    answer.outcome.setCurrentIndex(answer.outcome.findData(Outcome.NOTHING_FOUND.value))
    answer.queue()
    hands.until(lambda: page.view.answer is None)
    reply = list(hands.desk.vault.messages.values())[-1]
    assert [row.evidence for row in reply.files] == [case.evidence[1].id]
    hands.until(lambda: reply.id in page.view.files and page.view.files[reply.id].tiles)


def _stuck_and_unread(hands: Hands) -> tuple[AlertsPage, str]:
    """The page on the thread that is stuck, and two others that nobody opened; the subject of one of them."""
    vault = hands.desk.vault
    unread = next(m for m in vault.messages.values() if m.id == m.thread and m.direction == "in")
    other = uuid7()
    vault.messages[other] = replace(unread, id=other, thread=other)
    page = hands.alerts(next(m.thread for m in vault.messages.values() if m.direction == "out"))
    hands.until(lambda: page._shown is not None and page.threads.threads.rowCount() == 3)
    return page, unread.subject


def test_a_box_shows_its_threads_alone(hands: Hands) -> None:
    page, _ = _stuck_and_unread(hands)
    page.boxes.choose(Box.STUCK.value)
    hands.until(lambda: page.threads.threads.rowCount() == 1)
    assert page.threads.threads.rows[0].message.subject.startswith("Front wall 0.41 m short")


def test_the_box_of_what_nobody_opened_opens_nothing_by_itself(hands: Hands) -> None:
    page, subject = _stuck_and_unread(hands)
    shown = page.current_item()
    page.boxes.choose(Box.UNREAD.value)
    hands.until(lambda: page.threads.threads.rowCount() == 2)
    assert [row.message.subject for row in page.threads.threads.rows] == [subject, subject]
    answered = list[bool]()
    page.reload()
    page.place.tasks.read(lambda: True, then=answered.append, owner=page)
    hands.until(lambda: answered)
    assert page.current_item() == shown
    assert sum(m.direction == "in" and m.opened is None for m in hands.desk.vault.messages.values()) == 2


def test_an_empty_box_says_so_and_the_thread_stays(hands: Hands) -> None:
    page = hands.alerts()
    hands.until(page.current_item)
    shown = page.current_item()
    page.boxes.choose(Box.WAITING.value)
    hands.until(lambda: page._pane.none.text() == "Nothing waits to leave.")
    assert page.current_item() == shown


def test_what_is_stuck_is_told_over_the_page_and_counted_at_the_rail(hands: Hands) -> None:
    page = hands.alerts()
    hands.until(lambda: "stuck" in page.stuck_banner.words())
    hands.until(lambda: hands.area.rail.item("alerts").count == 2)  # one stuck, one not opened
    show = page.stuck_banner.findChild(Button)
    assert show is not None
    show.click()
    hands.until(lambda: page.boxes.current == Box.STUCK.value and not page.stuck_banner.words())


def test_a_stuck_alert_is_written_anew_for_the_unit_that_lacks_it_and_takes_its_place(hands: Hands) -> None:
    page = hands.alerts()
    stuck = next(m for m in hands.desk.vault.messages.values() if m.state() is DeliveryState.STUCK)
    page.show_item(stuck.id)
    hands.until(lambda: page._shown is not None and page._shown.messages[0].id == stuck.id)
    page.recipients.anew_wanted.emit(stuck.id)
    hands.until(lambda: page.compose is not None)
    compose = page.compose
    assert compose is not None
    assert [code for code, tick in compose.recipients().items() if tick.isChecked()] == ["TMKRW"]
    assert compose._values["asked"] == stuck.asked
    compose.queue()
    hands.until(lambda: page.compose is None)
    new = list(hands.desk.vault.messages.values())[-1]
    assert (new.replaces, new.thread, new.recipients) == (stuck.id, stuck.thread, ("TMKRW",))
    hands.until(lambda: page._shown is not None and len(page._shown.sent) == 2)
    words = " ".join(label.text() for label in page.recipients.findChildren(QLabel))
    assert words.count("TMKRW") == 1  # the new message tells of it, the old one no more


def test_other_recipients_begin_with_none_chosen(hands: Hands) -> None:
    page = hands.alerts()
    stuck = next(m for m in hands.desk.vault.messages.values() if m.state() is DeliveryState.STUCK)
    hands.until(page.current_item)
    page.show_item(f"others:{stuck.id}")
    hands.until(lambda: page.compose is not None)
    assert page.compose is not None
    assert not any(tick.isChecked() for tick in page.compose.recipients().values())
    assert page.compose.kept()["replaces"] == stuck.id


def test_what_is_held_is_listed_with_its_reason_and_nothing_of_it_opens(hands: Hands) -> None:
    _alerts(hands).held_list = [HeldEnvelope("aa", 5, b"junk", "unknown_sender"), HeldEnvelope("bb", 6, b"", "later")]
    page = hands.alerts()
    page.reload()
    hands.until(page.boxes.chips[HELD].isVisible)
    page.boxes.choose(HELD)
    hands.until(lambda: "not in the directory" in page.held.words())
    assert "Tells no sender" in page.held.words()
    assert "Update PCU Desk" in page.held.words()
    assert page.held.findChildren(Button) == []
    hands.sync.tell(fakes.LineState(fakes.Line.ONLINE))
    hands.quiet()
    assert page._stack.currentWidget() is page.held


def test_tries_reason_and_next_try_of_what_waits_are_told(hands: Hands) -> None:
    first = next(m for m in hands.desk.vault.messages.values() if m.direction == "out" and m.id == m.thread)
    rows = (replace(first.deliveries[0], state=DeliveryState.QUEUED),)
    hands.desk.vault.messages[first.id] = replace(first, deliveries=rows)
    no_line = LineReason.NO_LINE.value
    tried = QueuedEnvelope(first.id, b"", 14, fakes.at("21T08:01"), fakes.at("21T08:16"), no_line)
    _alerts(hands).queue_list = [tried]
    page = hands.alerts(first.id)

    def words() -> str:
        return " ".join(label.text() for label in page.recipients.findChildren(QLabel))

    hands.until(lambda: "Tried 14 times" in words())
    assert "08:01" in words()
    assert "08:16" in words()
    assert "hub does not answer" in words()
