from pathlib import Path

from pcu_desk.vault import faults


def test_kill_during_save_loses_and_doubles_nothing_acknowledged(tmp_path: Path) -> None:
    outcome = faults.kill_during_save(tmp_path / "vault", 20)
    assert outcome.count == 20
    assert outcome.acknowledged >= 20
    assert outcome.passed, outcome


def test_a_mutant_that_acknowledges_before_the_commit_is_caught(tmp_path: Path) -> None:
    for turn in range(12):
        outcome = faults.kill_during_save(tmp_path / f"vault{turn}", 5, early=True)
        if not outcome.passed:
            assert outcome.lost
            return
    raise AssertionError("the mutant was not caught in 60 kills")
