"""The case as a document that leaves the vault: attached to a report, exported as a file."""

from __future__ import annotations

from pcu_desk.domain.case import SCHEMA, Case
from pcu_desk.domain.record import Record, record_of

FORMAT = "pcu-case/1"


def case_document(case: Case) -> Record:
    """Return `{"format", "schema", "case": the whole record}`."""
    return {"format": FORMAT, "schema": SCHEMA, "case": record_of(case)}
