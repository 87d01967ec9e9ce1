from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from pcu_desk.domain.case import Evidence, Imported
from pcu_desk.domain.codes import EvidenceKind, Role
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.ui.evidence.drops import local_paths
from pcu_desk.ui.evidence.section import EvidenceView
from pcu_desk.ui.evidence.words import claims_of, title_of
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets.buttons import Button
from tests.unit.ui import fakes
from tests.unit.ui.conftest import Hands

Make = Callable[..., Hands]
K = Qt.Key
JPEG = b"\xff\xd8\xff\xe0 invented"


def photo(folder: Path, name: str, more: bytes = b"") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(JPEG + name.encode() + more)
    return path


def mime(*paths: Path | str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) if isinstance(path, Path) else QUrl(path) for path in paths])
    return data


def drop(widget: QWidget, data: QMimeData, at: QPoint | None = None) -> QDropEvent:
    """Drag over a widget and let go, as a file manager does that would rather move than copy."""
    place = at or widget.rect().center()
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    none, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place, actions, data, none, plain)
    enter.setDropAction(Qt.DropAction.MoveAction)
    enter.ignore()
    QApplication.sendEvent(widget, enter)
    event = QDropEvent(QPointF(place), actions, data, none, plain)
    event.setDropAction(Qt.DropAction.MoveAction)
    event.ignore()
    if enter.isAccepted():
        QApplication.sendEvent(widget, event)
    return event


class Room:
    """The case with the seizure, its evidence section open."""

    def __init__(self, hands: Hands, key: str = "") -> None:
        self.hands, self.vault = hands, hands.desk.vault
        self.key = key or list(self.vault.cases)[-1]
        hands.area.open("inspections", self.key)
        self.page: Any = hands.area.page()
        hands.until(lambda: self.page.current_item() == self.key)
        self.editor: Any = self.page.editor
        self.editor.tabs.choose("evidence")

    @property
    def view(self) -> EvidenceView:
        view = self.editor._views["evidence"]
        assert isinstance(view, EvidenceView)
        return view

    @property
    def service(self) -> fakes.MemoryEvidence:
        session: Any = self.hands.window.session
        return session.evidence

    @property
    def rows(self) -> tuple[Evidence, ...]:
        return self.vault.cases[self.key].evidence

    @property
    def news(self) -> Any:
        return self.editor.news

    def add(self, *paths: Path) -> None:
        before = len(self.rows)
        self.editor.shelf.add(paths)
        self.hands.until(lambda: len(self.view.gallery.files.rows) == before + len(paths))

    def buttons(self) -> list[str]:
        return [button.text() for button in self.view.findChildren(Button) if button.isVisible()]


def room(make_hands: Make, **case: Any) -> Room:
    vault = fakes.sample_vault()
    key = list(vault.cases)[-1]
    vault.cases[key] = replace(vault.cases[key], **case)
    hands = make_hands(vault)
    hands.unlock()
    return Room(hands)


@pytest.fixture
def opened(hands: Hands) -> Room:
    return Room(hands)


def _dialog(hands: Hands) -> QFileDialog:
    hands.until(lambda: [one for one in hands.window.findChildren(QFileDialog) if one.isVisible()])
    return next(one for one in hands.window.findChildren(QFileDialog) if one.isVisible())


def _choose(hands: Hands, *paths: Path) -> None:
    dialog = _dialog(hands)
    dialog.filesSelected.emit([str(path) for path in paths])
    dialog.reject()


def _rows(number: int) -> tuple[Evidence, ...]:
    return tuple(
        Evidence(uuid7(), EvidenceKind.PHOTO, f"IMG_{n:04}.JPG", "image/jpeg", 4_100_000, "ab" * 32, 4000, 3000)
        for n in range(number)
    )


def test_a_file_dropped_on_the_section_is_copied_though_the_other_side_would_move_it(
    opened: Room, tmp_path: Path
) -> None:
    path = photo(tmp_path, "wall.jpg")
    event = drop(opened.view.gallery.viewport(), mime(path))
    opened.hands.until(lambda: opened.view.gallery.files.rows)
    assert event.isAccepted()
    assert event.dropAction() == Qt.DropAction.CopyAction
    assert path.exists()
    (row,) = opened.rows
    assert opened.service.files[row.id] == path.read_bytes()
    assert (row.name, row.item, row.point) == ("wall.jpg", "", "")
    assert opened.editor.tabs._tabs["evidence"].section.count == 1
    assert opened.news.banner.words() == "1 file added."


def test_a_dropped_folder_brings_the_pictures_in_it_and_below(opened: Room, tmp_path: Path) -> None:
    for name in ("DCIM/100/a.jpg", "DCIM/101/b.JPG"):
        photo(tmp_path, name)
    (tmp_path / "DCIM" / "index.dat").write_bytes(b"x")
    drop(opened.view._page, mime(tmp_path / "DCIM"))
    opened.hands.until(lambda: len(opened.view.gallery.files.rows) == 2)
    assert [row.name for row in opened.rows] == ["a.jpg", "b.JPG"]


@pytest.mark.parametrize("other", ["https://example.org/wall.jpg", "file://server/share/wall.jpg"])
def test_what_does_not_lie_on_this_computer_is_not_taken(opened: Room, other: str) -> None:
    assert local_paths(mime(other)) == []
    assert not drop(opened.view.gallery.viewport(), mime(other)).isAccepted()
    text = QMimeData()
    text.setText("/etc/hostname")
    assert not drop(opened.view.gallery.viewport(), text).isAccepted()
    assert opened.rows == ()


def test_refused_files_stand_in_a_list_with_their_sentences_and_the_others_are_added(
    opened: Room, tmp_path: Path
) -> None:
    empty = tmp_path / "empty.jpg"
    empty.write_bytes(b"")
    drop(opened.view._page, mime(photo(tmp_path, "a.jpg"), empty, tmp_path / "gone.jpg", photo(tmp_path, "b.jpg")))
    opened.hands.until(lambda: len(opened.view.gallery.files.rows) == 2)
    assert opened.news.refused.head.text() == "2 files not added"
    said = opened.news.refused.words()
    assert "empty.jpg is empty, so there is nothing to keep." in said
    assert "gone.jpg can't be read" in said
    assert opened.news.banner.words() == "2 files added."
    opened.editor.tabs.choose("seals")
    assert opened.news.refused.isVisible()
    assert opened.news.banner.words() == ""
    opened.news.refused.close_button.click()
    assert opened.news.refused.words() == ""


def test_what_can_not_be_opened_as_a_picture_can_be_kept_as_it_is_where_it_was_given(
    opened: Room, tmp_path: Path
) -> None:
    item = opened.vault.cases[opened.key].seizure.items[0].id
    empty, cut = tmp_path / "empty.jpg", photo(tmp_path, "half.jpg", b"cut")
    empty.write_bytes(b"")
    opened.editor.give_files([empty], item, "")
    opened.hands.until(opened.news.refused.words)
    assert not opened.news.refused.keep.isVisible()
    opened.editor.give_files([empty, cut], item, "")
    opened.hands.until(opened.news.refused.keep.isVisible)
    opened.news.refused.keep.click()
    opened.hands.until(lambda: opened.view.gallery.files.rows)
    assert [(row.name, row.kind, row.item) for row in opened.rows] == [("half.jpg", EvidenceKind.OTHER, item)]
    assert opened.news.refused.words() == ""


def test_cancel_keeps_what_was_added_and_adds_no_more(opened: Room, tmp_path: Path) -> None:
    paths = [photo(tmp_path, f"{n}.jpg") for n in range(5)]
    opened.service.hold()
    opened.editor.shelf.add(paths)
    strip = opened.hands.area.strip
    opened.hands.until(strip.isVisible)
    cancel = next(button for button in strip.findChildren(Button) if button.text() == "Cancel")
    cancel.click()
    opened.service.go()
    opened.hands.until(opened.news.banner.words)
    assert opened.news.banner.words() == "Stopped. 1 file was added before that and stays."
    assert [row.name for row in opened.rows] == ["0.jpg"]
    opened.hands.until(lambda: len(opened.view.gallery.files.rows) == 1)


def test_what_is_typed_while_files_come_in_is_saved_and_stays(opened: Room, tmp_path: Path) -> None:
    opened.service.hold()
    opened.editor.shelf.add([photo(tmp_path, "a.jpg")])
    opened.editor.take({"/narrative": "Wall opened."})
    opened.hands.until(lambda: opened.vault.cases[opened.key].narrative == "Wall opened.")
    opened.editor.take({"/place": "Gate 4"})
    opened.service.go()
    opened.hands.until(lambda: opened.view.gallery.files.rows)
    opened.hands.quiet()
    stored = opened.vault.cases[opened.key]
    assert (stored.narrative, stored.place, len(stored.evidence)) == ("Wall opened.", "Gate 4", 1)
    assert opened.editor.draft.get("/place") == "Gate 4"


def test_pictures_of_a_card_are_counted_before_any_is_added(opened: Room, tmp_path: Path) -> None:
    for n in range(3):
        photo(tmp_path / "CARD", f"{n}.jpg")
    opened.view.ask_folder()
    dialog = _dialog(opened.hands)
    dialog.fileSelected.emit(str(tmp_path / "CARD"))
    dialog.reject()
    opened.hands.until(opened.news.banner.words)
    assert opened.news.banner.words() == "3 pictures in CARD and below. Add them to this case?"
    assert opened.rows == ()
    opened.hands.window.activateWindow()
    opened.hands.until(lambda: isinstance(QApplication.focusWidget(), Button))
    assert opened.hands.focused().accessibleName() == "Add all"
    opened.hands.key(K.Key_Return)
    opened.hands.until(lambda: len(opened.view.gallery.files.rows) == 3)


def test_a_cancel_while_a_card_is_read_asks_nothing(
    opened: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo(tmp_path / "CARD", "a.jpg")
    go, find = threading.Event(), opened.service.folder

    def folder(path: Path) -> tuple[Path, ...]:
        go.wait()
        return find(path)

    monkeypatch.setattr(opened.service, "folder", folder, raising=False)
    opened.editor.shelf.look_into(tmp_path / "CARD")
    strip = opened.hands.area.strip
    opened.hands.until(strip.isVisible)
    next(button for button in strip.findChildren(Button) if button.text() == "Cancel").click()
    go.set()
    opened.hands.until(lambda: not strip.isVisible())
    opened.hands.quiet()
    assert opened.news.banner.words() == ""


def test_a_card_without_pictures_is_told(opened: Room, tmp_path: Path) -> None:
    opened.editor.shelf.look_into(tmp_path)
    opened.hands.until(opened.news.banner.words)
    assert opened.news.banner.words().startswith("There is no picture in")


def test_nothing_is_taken_from_the_clipboard(opened: Room, tmp_path: Path) -> None:
    opened.add(photo(tmp_path, "a.jpg"))
    QGuiApplication.clipboard().setMimeData(mime(photo(tmp_path, "b.jpg")))
    opened.view.gallery.setFocus()
    opened.hands.key(K.Key_V, Qt.KeyboardModifier.ControlModifier)
    opened.hands.quiet()
    assert len(opened.rows) == 1


def test_thumbnails_are_made_for_what_is_in_sight_alone(make_hands: Make) -> None:
    place = room(make_hands, evidence=_rows(2000))
    place.service.files.update({row.id: JPEG for row in place.rows})
    place.hands.until(lambda: place.service.thumbnails_asked)
    place.hands.quiet()
    asked = {key for keys in place.service.thumbnails_asked for key in keys}
    assert 4 <= len(asked) < 40
    place.view.gallery.scrollToBottom()
    last = place.rows[-1].id
    place.hands.until(lambda: any(last in keys for keys in place.service.thumbnails_asked))
    asked = {key for keys in place.service.thumbnails_asked for key in keys}
    assert len(asked) < 80


def test_a_picture_without_a_thumbnail_is_asked_for_once(make_hands: Make) -> None:
    place = room(make_hands, evidence=_rows(2))
    place.hands.until(lambda: place.service.thumbnails_asked)
    place.hands.quiet()
    place.view.gallery.viewport().repaint()
    place.hands.quiet()
    asked = [key for keys in place.service.thumbnails_asked for key in keys]
    assert sorted(asked) == sorted(row.id for row in place.rows)


def test_of_a_case_out_of_a_file_it_is_told_which_files_are_not_here(make_hands: Make, tmp_path: Path) -> None:
    rows = _rows(2)
    place = room(make_hands, evidence=rows, imported=Imported(fakes.at("22T09:00"), "beridze", "00" * 32))
    place.hands.until(lambda: place.editor.shelf.absent == {row.id for row in rows})
    place.service.files[rows[0].id] = JPEG
    place.add(photo(tmp_path, "other.jpg"))
    place.hands.until(lambda: place.editor.shelf.absent == {rows[1].id})


def test_files_set_aside_at_unlocking_are_told_once(make_hands: Make) -> None:
    vault = fakes.sample_vault()
    vault.quarantined = ("ab" * 16,)
    hands = make_hands(vault)
    hands.unlock()
    place = Room(hands)
    assert place.news.banner.words().startswith("1 file that no case names was set aside")
    other = next(iter(vault.cases))
    hands.area.open("inspections", other)
    hands.until(lambda: place.page.current_item() == other)
    assert place.news.banner.words() == ""


def test_an_empty_section_says_what_it_is_for_and_its_button_asks_for_files(opened: Room, tmp_path: Path) -> None:
    assert opened.buttons().count("Add files") == 1
    button = next(one for one in opened.view.findChildren(Button) if one.isVisible() and one.text() == "Add files")
    button.setFocus()
    opened.hands.key(K.Key_Return)
    _choose(opened.hands, photo(tmp_path, "a.jpg"))
    opened.hands.until(lambda: opened.view.gallery.files.rows)
    assert opened.view.gallery.isVisible()


def test_ins_asks_for_files(opened: Room, tmp_path: Path) -> None:
    opened.editor.tabs.focus_current()
    opened.hands.key(K.Key_Insert)
    _choose(opened.hands, photo(tmp_path, "a.jpg"))
    opened.hands.until(lambda: opened.rows)


def test_who_may_only_read_sees_the_files_and_no_way_to_add_or_take_out(
    make_hands: Make, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    auditor = replace(fakes.NINO, role=Role.AUDITOR)
    monkeypatch.setitem(fakes.OFFICERS, auditor.user, auditor)
    vault = fakes.sample_vault()
    key = list(vault.cases)[-1]
    vault.cases[key] = replace(vault.cases[key], evidence=_rows(1), revision=1)
    hands = make_hands(vault)
    hands.unlock(auditor)
    place = Room(hands, key)
    assert place.buttons() == []
    assert not drop(place.view.gallery.viewport(), mime(photo(tmp_path, "a.jpg"))).isAccepted()
    place.view.open(place.rows[0].id)
    viewer: Any = place.view.viewer
    assert viewer.facts.caption.isReadOnly()
    assert not viewer.facts.save.isVisible()
    hands.key(K.Key_Escape)
    place.editor.tabs.focus_current()
    hands.key(K.Key_Insert)
    assert hands.window.findChildren(QFileDialog) == []


def test_the_scan_of_the_signed_paper_is_asked_for_once_the_paper_is_issued(make_hands: Make, tmp_path: Path) -> None:
    place = room(make_hands)
    assert "Attach the signed paper" not in place.buttons()
    place = room(make_hands, revision=1)
    assert "Attach the signed paper" in place.buttons()
    place.view.ask_paper()
    scan = tmp_path / "act.pdf"
    scan.write_bytes(b"%PDF-1.7 scanned")
    _choose(place.hands, scan)
    place.hands.until(lambda: place.rows)
    assert [(row.kind, row.name) for row in place.rows] == [(EvidenceKind.SIGNED_PAPER, "act.pdf")]
    assert place.vault.cases[place.key].revision == 1


def test_only_who_may_export_is_offered_the_package(make_hands: Make, tmp_path: Path) -> None:
    place = room(make_hands, evidence=_rows(1))
    assert "Export package…" not in place.buttons()
    vault = fakes.sample_vault()
    key = list(vault.cases)[-1]
    vault.cases[key] = replace(vault.cases[key], evidence=_rows(1))
    hands = make_hands(vault)
    hands.unlock(fakes.GIORGI)
    place = Room(hands, key)
    place.view.ask_package()
    dialog = _dialog(hands)
    dialog.fileSelected.emit(str(tmp_path / "out.zip"))
    dialog.reject()
    hands.until(place.news.banner.words)
    assert place.service.exported == [(key, tmp_path / "out.zip")]
    assert place.news.banner.words().startswith("The package is out.zip. It is not encrypted")


def test_what_a_file_says_of_itself_is_marked_as_its_words(look: Look) -> None:
    row = replace(_rows(1)[0], taken="2026-11-21T14:02:10", camera="Lumo C-20", position="42.150000, 41.670000")
    assert claims_of(look, row) == (
        "says 21 Nov 2026 14:02", "says camera Lumo C-20", "says place 42.150000, 41.670000",
    )  # fmt: skip
    assert claims_of(look, replace(row, taken="yesterday\u202e", camera="", position="")) == ("says yesterday‹U+202E›",)
    assert claims_of(look, _rows(1)[0]) == ()
    assert title_of(replace(row, caption="a\u202eb")) == "a‹U+202E›b"


def test_a_tile_is_told_whole_to_a_screen_reader(make_hands: Make) -> None:
    vault = fakes.sample_vault()
    key = list(vault.cases)[-1]
    item = vault.cases[key].seizure.items[1].id
    rows = (replace(_rows(1)[0], caption="Blisters", item=item, camera="Lumo C-20"), *_rows(1))
    vault.cases[key] = replace(vault.cases[key], evidence=rows)
    hands = make_hands(vault)
    hands.unlock()
    place = Room(hands, key)
    index = place.view.gallery.files.index(0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "File 1 of 2, Blisters, Photo, Item 2, says camera Lumo C-20"


def test_what_came_of_one_case_is_not_said_over_another(opened: Room, tmp_path: Path) -> None:
    opened.service.hold()
    opened.editor.shelf.add([photo(tmp_path, "a.jpg")])
    other = next(iter(opened.vault.cases))
    opened.page.show_item(other)
    opened.hands.until(lambda: opened.page.current_item() == other)
    opened.service.go()
    opened.hands.until(lambda: opened.rows)
    opened.hands.quiet()
    assert opened.news.banner.words() == ""
    assert opened.view.gallery.files.rows == ()
    assert opened.vault.cases[other].evidence == ()


def test_what_the_vault_refuses_is_said_and_the_section_goes_on(opened: Room, tmp_path: Path) -> None:
    opened.vault.refuse = fakes.UserError(fakes.WRONG)
    opened.editor.shelf.add([photo(tmp_path, "a.jpg")])
    opened.hands.until(opened.news.refused.words)
    assert "a.jpg" in opened.news.refused.words()
    opened.vault.refuse = None
    opened.add(photo(tmp_path, "a.jpg"))
    assert len(opened.rows) == 1


@pytest.mark.parametrize("language", ["en", "ru", "ur"])
def test_the_section_fits_the_smallest_window(make_hands: Make, language: str) -> None:
    vault = fakes.sample_vault()
    key = list(vault.cases)[-1]
    vault.cases[key] = replace(vault.cases[key], evidence=_rows(30), revision=1)
    hands = make_hands(vault, language=language)
    hands.window.resize(1280, 640)
    hands.unlock(fakes.GIORGI)
    place = Room(hands, key)
    QTest.qWait(0)
    assert hands.window.width() == 1280
    for button in place.view.findChildren(Button):
        if button.isVisible():
            assert button.width() >= button.sizeHint().width()
    place.view.open(place.rows[0].id)
    QTest.qWait(0)
    assert hands.window.width() == 1280
    viewer: Any = place.view.viewer
    assert viewer.canvas.width() > 400


def test_tiles_share_the_width_and_leave_none_of_it_cut(make_hands: Make) -> None:
    place = room(make_hands, evidence=_rows(9))
    gallery = place.view.gallery
    boxes = [gallery.visualRect(gallery.files.index(n)) for n in range(9)]
    tops: Sequence[int] = sorted({box.top() for box in boxes})
    assert len(tops) >= 2
    assert all(box.right() < gallery.viewport().width() for box in boxes)


def test_a_double_click_on_a_file_shows_the_whole_picture_and_one_on_the_picture_each_pixel(
    make_hands: Make,
) -> None:
    place = room(make_hands, evidence=_rows(2))
    gallery, window = place.view.gallery, place.hands.window

    def twice(widget: QWidget, at: QPoint) -> None:
        handle = window.windowHandle()
        assert handle is not None
        there = widget.mapTo(window, at)
        QTest.mouseDClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, there)

    twice(gallery.viewport(), gallery.visualRect(gallery.files.index(1)).center())
    viewer: Any = place.view.viewer
    assert viewer.row is not None
    assert viewer.row.id == place.rows[1].id
    assert viewer.canvas.fitted
    twice(viewer.canvas, viewer.canvas.rect().center())
    assert not viewer.canvas.fitted
