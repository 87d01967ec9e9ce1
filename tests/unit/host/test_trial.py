from __future__ import annotations

from pathlib import Path

import pytest

from pcu_desk.host.installation import Installation
from pcu_desk.host.trial import excused, refused_note, shown

NEW, OLD = "0.1.1-20", "0.1.0-10"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "current").write_text(f"{NEW}\n")
    (tmp_path / "trial").write_text(f"{OLD}\n1\n")
    return tmp_path


def test_a_new_version_whose_login_page_was_painted_is_on_trial_no_more(root: Path) -> None:
    shown(Installation("0.1.1", 20, root=root))
    assert not (root / "trial").exists()
    shown(Installation("0.1.1", 20, root=root))


def test_the_version_before_shows_its_page_once_more_and_does_not_speak_for_the_new_one(root: Path) -> None:
    shown(Installation("0.1.0", 10, root=root))
    assert (root / "trial").read_text() == f"{OLD}\n1\n"


def test_a_start_that_hands_over_to_an_open_window_is_not_counted_against_a_version_on_trial(root: Path) -> None:
    excused(Installation("0.1.1", 20, root=root))
    assert (root / "handed").exists()
    assert (root / "trial").exists()


def test_no_start_is_excused_that_is_not_on_trial(root: Path) -> None:
    excused(Installation("0.1.0", 10, root=root))  # not the version on trial
    shown(Installation("0.1.1", 20, root=root))
    excused(Installation("0.1.1", 20, root=root))  # it has shown itself
    excused(Installation("0.1.1"))
    assert not (root / "handed").exists()


def test_a_version_that_was_taken_back_is_told_once(root: Path) -> None:
    (root / "refused").write_text(f"{NEW}\n")
    here = Installation("0.1.0", 10, root=root)
    assert refused_note(here) == "0.1.1"
    assert refused_note(here) == ""


def test_a_checkout_and_a_package_of_the_system_have_no_trial() -> None:
    shown(Installation("0.1.0"))
    assert refused_note(Installation("0.1.0", 10)) == ""
