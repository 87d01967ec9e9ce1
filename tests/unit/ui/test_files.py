from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QTreeView, QWidget
from pytestqt.qtbot import QtBot

import pcu_desk.ui
from pcu_desk.i18n.catalog import Catalog
from pcu_desk.ui.evidence.adding import plain_name
from pcu_desk.ui.files import to_choose, to_open, to_save
from pcu_desk.ui.look import Look, make_look
from pcu_desk.ui.theme import load_theme

Make = Callable[[Look, QWidget], QFileDialog]
HORIZONTAL = Qt.Orientation.Horizontal
EVERY: dict[str, Make] = {
    "open": lambda look, owner: to_open(look, owner, "", "ZIP (*.zip)"),
    "save": lambda look, owner: to_save(look, owner, "", "backup.zip", "zip"),
    "choose": lambda look, owner: to_choose(look, owner, ""),
}


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    application = QCoreApplication.instance()
    assert application is not None
    application.setProperty("last-folder", None)
    for name in ("qt-words", "file-words"):
        for words in application.findChildren(QTranslator, name):
            application.removeTranslator(words)
        application.setProperty(name, None)


def _words(dialog: QFileDialog) -> list[str]:
    tree = dialog.findChild(QTreeView)
    assert tree is not None
    heads = [str(tree.model().headerData(column, HORIZONTAL)) for column in range(4)]
    texts = [widget.text() for kind in (QLabel, QPushButton) for widget in dialog.findChildren(kind)]
    return [*heads, *filter(None, texts)]


@pytest.mark.parametrize("made", EVERY)
@pytest.mark.parametrize("language", ["ru", "ur"])
def test_no_english_word_is_left_in_the_file_dialog(qtbot: QtBot, language: str, made: str) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    dialog = EVERY[made](make_look(load_theme(), Catalog(language)), owner)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.open()
    QCoreApplication.processEvents()  # a change of language comes to its buttons once more
    words = _words(dialog)
    dialog.reject()
    assert len(words) >= 9
    assert [word for word in words if any("a" <= sign.lower() <= "z" for sign in word)] == []


def test_a_name_that_is_taken_is_told_with_the_name(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    to_save(make_look(load_theme(), Catalog("ru")), owner, "", "backup.zip")
    asked = QCoreApplication.translate("QFileDialog", "%1 already exists.\nDo you want to replace it?")
    assert "%1" in asked
    assert "Заменить?" in asked


def test_every_file_dialog_of_the_window_is_made_in_one_place() -> None:
    rooms = Path(pcu_desk.ui.__file__).parent
    makers = {
        path.relative_to(rooms).as_posix()
        for path in rooms.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "QFileDialog"
    }
    assert makers == {"files.py", "workday.py"}  # the second is the leak scan's own day, which no person sees


@pytest.mark.parametrize(
    ("sent", "offered"),
    [
        ("photo 1.jpg", "photo 1.jpg"),
        ("\u0646\u06c1\u200c\u06cc\u06ba.jpg", "\u0646\u06c1\u200c\u06cc\u06ba.jpg"),
        ("~/.bashrc", "_.bashrc"),
        ("/etc/cron.d/evil", "_etc_cron.d_evil"),
        ("../../autostart/x.desktop", "_.._autostart_x.desktop"),
        ("C:\\Windows\\x.exe", "C__Windows_x.exe"),
        ("photo\u202egpj.exe", "photo_gpj.exe"),
        ("a\nb.jpg", "a_b.jpg"),
        ("nul.jpg", "_nul.jpg"),
        ("..", "_"),
        ("", "_"),
        ("x" * 300 + ".jpg", "x" * 116 + ".jpg"),
    ],
)
def test_a_name_of_another_hand_is_offered_as_a_name_and_leads_nowhere(
    qtbot: QtBot, look: Look, tmp_path: Path, sent: str, offered: str
) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    assert plain_name(sent) == offered
    dialog = to_save(look, owner, "", plain_name(sent))
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile(plain_name(sent))
    assert dialog.selectedFiles() == [str(tmp_path / offered)]


def test_a_dialog_begins_among_the_documents_and_then_where_the_last_one_ended(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home, other = tmp_path / "home", tmp_path / "stick"
    home.mkdir()
    other.mkdir()
    monkeypatch.setattr("platformdirs.user_documents_dir", lambda: str(home))
    owner, look = QWidget(), make_look(load_theme(), Catalog())
    qtbot.addWidget(owner)
    first = to_save(look, owner, "", "report.pdf", "pdf")
    first.setOption(QFileDialog.Option.DontUseNativeDialog)
    assert first.directory().absolutePath() == str(home)
    first.open()
    first.setDirectory(str(other))
    first.selectFile("report.pdf")
    first.accept()
    for ask in EVERY.values():
        assert ask(look, owner).directory().absolutePath() == str(other)
    other.rmdir()
    assert to_open(look, owner, "").directory().absolutePath() == str(home)
