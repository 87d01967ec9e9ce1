from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from pcu_desk.bootstrap import window
from pcu_desk.bootstrap.window import COURIER_ELSEWHERE, NO_SCREEN, open_window
from pcu_desk.cli.world import WindowWish
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.text import Text
from pcu_desk.host import installation, lock, single, trial
from pcu_desk.host.installation import Installation
from pcu_desk.host.paths import folders
from pcu_desk.host.program_folder import ProgramFolder
from tests.first_window import first_window


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder that updates itself, whose newest version is on trial, in a log-in session of its own."""
    (tmp_path / "current").write_text("0.1.1-20\n")
    (tmp_path / "trial").write_text("0.1.0-10\n1\n")
    monkeypatch.setattr(trial, "installation", lambda: Installation("0.1.1", 20, root=tmp_path))
    with tempfile.TemporaryDirectory() as session:
        monkeypatch.setenv("XDG_RUNTIME_DIR", session)
        monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
        yield tmp_path


def test_a_second_start_of_a_version_on_trial_hands_over_and_is_not_counted_against_it(root: Path) -> None:
    courier = root / "in.pcucourier"
    with first_window(folders().runtime, root / "vault") as first:
        assert open_window(WindowWish(root / "vault", courier=courier)) == 0
        assert first.stdout is not None
        assert str(courier) in first.stdout.readline()
    assert (root / "handed").exists()
    assert (root / "trial").exists()


def test_a_start_without_a_screen_is_told_and_not_counted_against_a_version_on_trial(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(UserError) as told:
        open_window(WindowWish(root / "vault"))
    assert told.value.text is NO_SCREEN
    assert (root / "handed").exists()


def test_a_window_that_does_not_answer_is_not_counted_against_a_version_on_trial(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def silent(*_: object) -> bool:
        raise UserError(single.SILENT, pid=1)

    monkeypatch.setattr(single.SingleWindow, "call", silent)
    with first_window(folders().runtime, root / "vault"), pytest.raises(UserError):
        open_window(WindowWish(root / "vault"))
    assert (root / "handed").exists()


def test_a_courier_file_for_a_vault_that_is_open_elsewhere_is_not_counted_against_a_version_on_trial(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lock.VaultLock, "held_by_other", lambda *_: lock.Holder(1, "other"))
    monkeypatch.setattr(window, "is_offscreen", lambda: False)
    with pytest.raises(UserError) as told:
        open_window(WindowWish(root / "vault", courier=root / "in.pcucourier"))
    assert told.value.text is COURIER_ELSEWHERE
    assert (root / "handed").exists()


def test_another_sentence_before_the_first_paint_counts_as_a_start_that_failed(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def faulty(*_: object) -> None:
        raise UserError(Text("desk", "Something is not there. Nothing was changed; put it there."))

    monkeypatch.setattr(window, "open_desk", faulty)
    monkeypatch.setattr(window, "is_offscreen", lambda: False)
    with pytest.raises(UserError, match="not there"):
        open_window(WindowWish(root / "vault"))
    assert not (root / "handed").exists()


def test_a_window_that_was_painted_keeps_its_version_from_being_taken_away(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = root / "versions" / "0.1.0-10"
    old.mkdir(parents=True)
    monkeypatch.setattr(installation, "installation", lambda: Installation("0.1.0", 10, root=root))
    heard: list[object] = []
    window._shown(SimpleNamespace(serve=heard.append), SimpleNamespace())
    ProgramFolder(root, "0.1.1-20").put_away(old.name)
    assert old.exists()
    assert heard
