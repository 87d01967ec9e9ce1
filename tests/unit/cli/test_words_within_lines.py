from __future__ import annotations

import pytest

from pcu_desk.cli import checks
from pcu_desk.i18n.catalog import Catalog


def test_one_who_forged_an_entry_can_not_wipe_the_faults_of_a_verification(capsys: pytest.CaptureFixture[str]) -> None:
    """Subjects and officers' names in the faults are what stands in the forged journal."""
    forged = "d1/7\x1b[2J\x1b[H\nThe vault is whole.\u202e"
    fault = {"code": "signature", "subject": forged, "what": f"{forged} held no role."}
    checks._print({"faults": [fault], "notes": [{"what": forged}], "account": []}, Catalog())
    out = capsys.readouterr().out
    assert "\x1b" not in out
    assert "\u202e" not in out
    assert out.count("\n") == 3
    assert "signature  d1/7[U+001B][2J" in out
