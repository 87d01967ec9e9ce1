"""The recovery sheet of the officer who unlocked: gathers what stands on it; prints and keeps nothing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from pcu_desk.domain.ports import OpenVault
from pcu_desk.domain.report import RecoverySheet
from pcu_desk.domain.unit import PortUnit


def sheet_of(vault: OpenVault, unit: PortUnit, codes: Sequence[str]) -> RecoverySheet:
    """Return the sheet of the officer who unlocked."""
    officer = vault.officer
    today = datetime.now(UTC).astimezone().date()
    return RecoverySheet(unit.code, vault.vault_id, officer.user, officer.name, vault.founder, today, tuple(codes))
