"""The recovery sheet: what opens a vault whose passphrase or keyring is lost, on paper; prints and keeps nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Self

from pcu_desk.domain.ports import OpenVault
from pcu_desk.domain.unit import PortUnit

_GROUP = 4


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """Codes, whose they are, and by what the vault and its first key are known again.

    `founder` is the SHA-256 of the founder's public key (64 hex digits), where the chain of grants begins.
    """

    unit: str
    vault: str
    user: str
    name: str
    founder: str
    made: date
    codes: tuple[str, ...] = field(repr=False)

    @classmethod
    def of(cls, vault: OpenVault, unit: PortUnit, codes: Sequence[str]) -> Self:
        """Return the sheet of the officer who unlocked."""
        officer = vault.officer
        today = datetime.now(UTC).astimezone().date()
        return cls(unit.code, vault.vault_id, officer.user, officer.name, vault.founder, today, tuple(codes))

    @property
    def fingerprint(self) -> str:
        """The founder's fingerprint in groups of four, as it is read out."""
        return " ".join(self.founder[i : i + _GROUP] for i in range(0, len(self.founder), _GROUP))
