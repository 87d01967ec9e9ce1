"""The recovery sheet of the officer who unlocked: gathers what stands on it and on its paper; keeps nothing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from pcu_desk.domain.canonical import canonical, digest
from pcu_desk.domain.case import Case
from pcu_desk.domain.event import Head
from pcu_desk.domain.ports import OpenVault
from pcu_desk.domain.report import RecoverySheet, ReportInput, ReportKind, ReportStatus
from pcu_desk.domain.unit import PortUnit

_NO_HEAD = Head("", 0, "")


def sheet_of(vault: OpenVault, unit: PortUnit, codes: Sequence[str]) -> RecoverySheet:
    """Return the sheet of the officer who unlocked."""
    officer = vault.officer
    today = datetime.now(UTC).astimezone().date()
    return RecoverySheet(
        unit.code, vault.vault_id, officer.user, officer.name, vault.founder, today, tuple(codes), issued_by=unit
    )


def source_of(sheet: RecoverySheet, language: str) -> ReportInput:
    """Return what the paper of a sheet is made from: no case, no journal, and a hash that is not over the codes."""
    kind = ReportKind.RECOVERY.value
    form = canonical({"kind": kind, "languages": [language]})
    return ReportInput(
        kind=kind,
        case=Case(),
        unit=sheet.issued_by or PortUnit(code=sheet.unit),
        status=ReportStatus.ISSUED,
        languages=(language,),
        content_hash=digest(form).hex(),
        head=_NO_HEAD,
        case_json=b"{}",
        seizing_officer=None,
        approving_officer=None,
        form_json=form,
        sheet=sheet,
    )
