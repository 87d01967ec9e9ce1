"""The rows of the reliability table that need a vault alone, by the name under which one of them is asked for."""

from __future__ import annotations

from collections.abc import Mapping

from pcu_desk.domain.figure import FaultRow
from pcu_desk.vault.faults import disk, edits, evidence, keyrings, keys, moving, old, pages, saves, tamper
from pcu_desk.vault.faults.pages import Part

_FOUND = "100 % found by verify"
_KEPT = "clear sentence, acknowledged saves kept"

ROWS: Mapping[str, FaultRow] = {
    "save-kills": FaultRow("0 acknowledged lost, chain whole", 12, 500, saves.measure),
    "key-kills": FaultRow("old or new opens", 2 * len(keys.DEEDS), 26 * len(keys.DEEDS), keys.measure),
    "move-kills": FaultRow("old or new opens; a backup is whole", 4, 200, moving.measure),
    "evidence-kills": FaultRow("row and file agree", evidence.POINTS, 200, evidence.measure),
    "keyring": FaultRow("recovery code opens", 4, 40, keyrings.measure),
    "flips": FaultRow(_FOUND, 40, 1000, pages.flips),
    "old-tables": FaultRow(_FOUND, 15, 100, pages.rollback(Part.TABLES)),
    "old-indexes": FaultRow(_FOUND, 15, 100, pages.rollback(Part.INDEXES)),
    "old-search": FaultRow(_FOUND, 15, 100, pages.rollback(Part.SEARCH)),
    "cuts": FaultRow(_FOUND, 15, 100, pages.cuts),
    "log-flips": FaultRow(_FOUND, 15, 100, pages.log_flips),
    "io-errors": FaultRow(_KEPT, 16, disk.SIZES, disk.io_errors),
    "disk-full": FaultRow(_KEPT, 16, disk.PAGES, disk.full_disk),
    "journal": FaultRow("100 % caught", 48, 1000, edits.measure),
    "tamper": FaultRow("each its exit code of verify", len(tamper.ATTACKS), len(tamper.ATTACKS), tamper.measure),
    "old-vaults": FaultRow("opens, hashes equal", 1, 1, old.measure),
}
