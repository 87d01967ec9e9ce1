from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from pcu_desk.bootstrap import screen, window, world
from pcu_desk.cli.main import main
from pcu_desk.cli.world import WindowWish
from pcu_desk.domain.errors import UserError
from pcu_desk.host.lock import VaultLock
from pcu_desk.ui.notice import Notice, show_notice


def wishes(*words: str) -> WindowWish:
    found: list[WindowWish] = []

    def opened(wish: WindowWish) -> int:
        found.append(wish)
        return 0

    assert main(words, dataclasses.replace(world(), open_window=opened)) == 0
    return found[0]


def test_a_courier_file_as_the_only_word_opens_the_window_with_it() -> None:
    wish = wishes("/media/stick/pcu-GEPTI-20261122-0630.pcucourier")
    assert wish.courier == Path("/media/stick/pcu-GEPTI-20261122-0630.pcucourier")
    assert wishes("--vault", "here", "x.pcucourier", "--lang", "ru") == WindowWish(
        Path("here"), "ru", courier=Path("x.pcucourier")
    )
    assert wishes("--vault", "here").courier is None
    assert wishes("E:/WEEK.PCUCOURIER").courier == Path("E:/WEEK.PCUCOURIER")
    assert wishes("--vault=courier.pcucourier").courier is None


@pytest.mark.parametrize("words", [("x.pcucourier", "y.pcucourier"), ("x.txt",), ("x.pcucourier", "more")])
def test_any_other_word_is_no_file_to_open(words: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words, world())
    assert ended.value.code == 2
    assert "usage" in capsys.readouterr().err


def test_while_another_window_is_open_a_sentence_says_where_the_file_belongs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shown: list[str] = []
    monkeypatch.setattr("pcu_desk.ui.notice.show_notice", lambda error, _language: shown.append(str(error)))
    monkeypatch.setattr(screen, "_kept", [])
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")  # as where there is a screen: the notice is shown
    lock = VaultLock()
    lock.acquire(tmp_path)
    try:
        assert main(("--vault", str(tmp_path), "trip.pcucourier"), world()) == 1
    finally:
        lock.release()
    said = capsys.readouterr().err
    assert "drag trip.pcucourier onto that window" in said
    assert shown == [said.strip()]


@pytest.mark.usefixtures("qapp")
def test_the_sentence_stands_in_a_window_of_its_own_as_plain_text() -> None:
    seen: list[str] = []

    def read() -> None:
        found = QApplication.activeModalWidget()
        if isinstance(found, Notice):
            seen.append(found.words.text())
            found.button.click()

    timer = QTimer(interval=10)
    timer.timeout.connect(read)
    timer.start()
    show_notice(UserError(window.COURIER_ELSEWHERE, file="<b>x</b>.pcucourier"), "ru")
    timer.stop()
    assert len(seen) == 1
    assert "<b>x</b>.pcucourier" in seen[0]
