"""The auditor's report: who may ask for it, that it was asked for, and the gathering; what it means is the reader's."""

from __future__ import annotations

from datetime import date

from pcu_desk.domain.audit import HOURS, Asked, Audit
from pcu_desk.domain.auditing import Auditor
from pcu_desk.domain.changes import Changes
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.officer import May
from pcu_desk.domain.ports import OpenVault, Progress, unwatched
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.services.done import Done

BACKWARD = QT_TRANSLATE_NOOP("audit", "The last day is before the first. Swap them.")
NO_HOURS = QT_TRANSLATE_NOOP("audit", "Hours of work go from a full hour to a later one, such as 7-20.")
PLACES = ("screen", "file")
_STEP = 200
_DAY = 24


class Audits:
    """Reports over the journal of an open vault."""

    def __init__(self, vault: OpenVault) -> None:
        """Work on an unlocked vault, as the officer who unlocked it."""
        self._vault = vault

    def asked(self, start: date | None, end: date | None, hours: tuple[int, int] = HOURS) -> Asked:
        """Return what is asked, by the clock of this desk and the unit's high score. Raises UserError."""
        if start is not None and end is not None and end < start:
            raise UserError(BACKWARD)
        if not 0 <= hours[0] < hours[1] <= _DAY:
            raise UserError(NO_HOURS)
        with self._vault.reading() as reader:
            high = reader.unit().high_score
        return Asked(start, end, hours, Moment.now().offset, high)

    def note(self, asked: Asked, where: str = "screen") -> Done[None]:
        """Record, before it is made, that a report over these days is asked for; `where` is "screen" or "file"."""
        self._vault.officer.require(May.AUDIT)
        days = {
            "from": asked.start.isoformat() if asked.start else "",
            "to": asked.end.isoformat() if asked.end else "",
        }
        with self._vault.writing() as tx:
            tx.append(Act.AUDITED, self._vault.vault_id, {**days, "where": where}, None)
        return Done(None, Changes())

    def report(self, asked: Asked, progress: Progress = unwatched) -> Audit:
        """Go through the whole journal and return the report; what `progress` raises ends it."""
        self._vault.officer.require(May.AUDIT)
        auditor = Auditor(asked)
        with self._vault.reading() as reader:
            total, done, told = reader.journal_size(), 0, 0
            for events in reader.journal_by_subject():
                auditor.take(events)
                done += len(events)
                if done - told >= _STEP:
                    told = done
                    progress(done, total)
        progress(total, total)
        return auditor.result()
