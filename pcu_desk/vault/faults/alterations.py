"""What campaigns change in this room of one process: keys that are cheap to derive, and vaults broken on purpose."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, cast

from pcu_desk.vault.slot_form import FLOOR_KIB, Kdf


def _low_cost() -> None:
    """Found vaults with the lowest cost of a passphrase that is taken back: a campaign unlocks hundreds of times."""
    cast("Any", Kdf.__init__).__defaults__ = (3, 4, FLOOR_KIB)


ALTERATIONS: Mapping[str, Callable[[], None]] = {"low-cost": _low_cost}
