"""Faults done on purpose to scratch vaults, and what they cost; never touches a vault in use."""

from __future__ import annotations

from pcu_desk.vault.faults.saves import Outcome, kill_during_save

__all__ = ["Outcome", "kill_during_save"]
