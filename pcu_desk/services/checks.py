"""Verification as a use case: who may, what is noted of it in the journal; the proof itself is the vault's."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.officer import May
from pcu_desk.domain.ports import OpenVault, Progress
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.verification import NOT_NOTED, VerifyNote, VerifyReport

_NOT_NOTED = QT_TRANSLATE_NOOP("verify", "This check could not be noted in the journal: {why}")
_LEFT_ALONE = QT_TRANSLATE_NOOP("verify", "This check is not noted: a broken or older journal is left as it was found.")


class Checks:
    """Verifications of an open vault."""

    def __init__(self, vault: OpenVault) -> None:
        """Work on an unlocked vault."""
        self._vault = vault

    def run(self, progress: Progress) -> VerifyReport:
        """Verify and note it: the command line's way."""
        return self.note(self.examine(progress))

    def examine(self, progress: Progress) -> VerifyReport:
        """Recompute the journal and every record; any thread, changes nothing."""
        self._vault.officer.require(May.VERIFY)
        return self._vault.examine(progress)

    def note(self, report: VerifyReport) -> VerifyReport:
        """Write into the journal that the vault was verified, with what was found; the writer's thread."""
        if not report.journal_sound:
            return _with_note(report, VerifyNote(NOT_NOTED, _LEFT_ALONE))
        try:
            with self._vault.writing() as tx:
                tx.append(Act.VERIFIED, self._vault.vault_id, _told(report), None)
        except UserError as error:
            return _with_note(report, VerifyNote(NOT_NOTED, _NOT_NOTED, (("why", error),)))
        return report


def _told(report: VerifyReport) -> dict[str, Any]:
    return {"entries": report.entries, "faults": len(report.faults), "notes": [note.code for note in report.notes]}


def _with_note(report: VerifyReport, note: VerifyNote) -> VerifyReport:
    return replace(report, notes=(*report.notes, note))
