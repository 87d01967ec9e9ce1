from __future__ import annotations

from pathlib import Path

import pytest

from pcu_desk.bootstrap import desk, smoke
from pcu_desk.host import keyring
from pcu_desk.host.installation import Installation


@pytest.mark.parametrize("portable", [True, False])
def test_a_portable_program_leaves_the_keyring_of_the_machine_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, portable: bool
) -> None:
    asked = []
    monkeypatch.setattr(keyring, "secret_store", lambda *_: asked.append("store"))
    monkeypatch.setattr(keyring, "examine", lambda *_: asked.append("look"))
    for room in (desk, smoke):
        monkeypatch.setattr(room, "installation", lambda: Installation("0.1.0", 5, root=tmp_path, portable=portable))
    assert desk.secret_store() is None
    assert smoke.examine_keyring() is None
    assert asked == ([] if portable else ["store", "look"])
