"""Words being written and not sent yet: kept over a lock, each officer's own, in no journal."""

from __future__ import annotations

from pcu_desk.domain.ports import OpenVault
from pcu_desk.domain.record import Record, check_text


class Drafts:
    """The drafts of the officer who unlocked, by what they are about (`alert:<case>`, `answer:<message>`)."""

    def __init__(self, vault: OpenVault) -> None:
        """Work on an unlocked vault."""
        self._vault = vault

    def all(self) -> dict[str, Record]:
        """Return them all."""
        with self._vault.reading() as reader:
            return reader.drafts(self._vault.officer.user)

    def of(self, subject: str) -> Record | None:
        """Return the one about this, None when nothing was being written."""
        return self.all().get(subject)

    def keep(self, subject: str, body: Record) -> None:
        """Keep one in the place of the one before. Raises UserError for half a character."""
        for value in body.values():
            if isinstance(value, str):
                check_text(value)
        with self._vault.writing() as tx:
            tx.keep_draft(subject, body)

    def drop(self, subject: str) -> None:
        """Forget one: it was sent, or thrown away."""
        with self._vault.writing() as tx:
            tx.keep_draft(subject, None)
