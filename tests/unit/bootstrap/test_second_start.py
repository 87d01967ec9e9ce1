from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from pcu_desk.bootstrap.window import NO_SCREEN, open_window
from pcu_desk.cli.world import WindowWish
from pcu_desk.domain.errors import UserError
from pcu_desk.host import trial
from pcu_desk.host.installation import Installation
from pcu_desk.host.paths import folders
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
