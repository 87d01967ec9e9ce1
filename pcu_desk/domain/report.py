"""What a printed report is made from, and what comes back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from pcu_desk.domain.case import Case
from pcu_desk.domain.codes import Code
from pcu_desk.domain.event import Head
from pcu_desk.domain.message import Message
from pcu_desk.domain.officer import Officer
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.domain.unit import PortUnit

if TYPE_CHECKING:
    from pcu_desk.domain.ports import HistoryEntry


class ReportKind(Code):
    """Codes: the kinds of printed reports; the label is the title unless the unit's form words it otherwise."""

    INSPECTION = "inspection", QT_TRANSLATE_NOOP("report_kind", "Inspection act")
    SEIZURE = "seizure", QT_TRANSLATE_NOOP("report_kind", "Seizure report")
    RECEIPT = "receipt", QT_TRANSLATE_NOOP("report_kind", "Evidence receipt and custody sheet")
    PHOTOS = "photos", QT_TRANSLATE_NOOP("report_kind", "Photo annex")
    JOURNAL = "journal", QT_TRANSLATE_NOOP("report_kind", "Journal extract")
    LABELS = "labels", QT_TRANSLATE_NOOP("report_kind", "Evidence-bag labels")
    ALERT = "alert", QT_TRANSLATE_NOOP("report_kind", "Alert sheet")
    RECOVERY = "recovery", QT_TRANSLATE_NOOP("report_kind", "Recovery sheet")


ANNEXES = (ReportKind.PHOTOS, ReportKind.JOURNAL)
"""What an inspection act or a seizure report may carry behind its own pages."""


class ReportStatus(StrEnum):
    """The status mark on paper."""

    DRAFT = "draft"
    ISSUED = "issued"
    APPROVED = "approved"
    TAKEN_IN = "taken_in"  # issued or approved elsewhere, as a file states; nobody signed it here


STATUSES: dict[ReportStatus, Text] = {
    ReportStatus.DRAFT: QT_TRANSLATE_NOOP("report", "Draft"),
    ReportStatus.ISSUED: QT_TRANSLATE_NOOP("report", "Issued, not yet approved"),
    ReportStatus.APPROVED: QT_TRANSLATE_NOOP("report", "Approved"),
    ReportStatus.TAKEN_IN: QT_TRANSLATE_NOOP("report", "From a file, not signed here"),
}
"""The words of the status mark."""


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo of the annex: what the record says of it, and how its picture comes.

    `number` counts from 1; `sha256` (hex) is of the original file as it was added, not of what is printed; `taken` and
    `place` are the file's own claims, the time such as 2026-11-21T14:06:00 with an offset only if it gives one. `point`
    is a code of the checklist, `item` the number of the item in the list of the seizure. `load` gives a JPEG drawn anew
    from pixels, without anything else that the file held; it is called when the picture is drawn, one at a time, and
    gives no bytes when the file is not in this vault.
    """

    id: str
    number: int
    caption: str
    name: str
    sha256: str
    load: Callable[[], bytes] = field(compare=False)
    taken: str = ""
    place: str = ""
    point: str = ""
    item: str = ""


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """Codes, whose they are, and by what the vault and its first key are known again.

    `founder` is the SHA-256 of the founder's public key (64 hex digits), where the chain of grants begins; `issued_by`
    is the unit as its paper names it, None where only its code is known.
    """

    unit: str
    vault: str
    user: str
    name: str
    founder: str
    made: date
    codes: tuple[str, ...] = field(repr=False)
    issued_by: PortUnit | None = field(default=None, repr=False)

    @property
    def fingerprint(self) -> str:
        """The founder's fingerprint in groups of four, as it is read out."""
        return " ".join(self.founder[i : i + _GROUP] for i in range(0, len(self.founder), _GROUP))


_GROUP = 4


@dataclass(frozen=True, slots=True)
class ReportInput:
    """Everything that a report's bytes depend on.

    `kind` is a code of `ReportKind`, `annexes` the codes of those that follow it in the same file. An alert sheet has
    its `thread` (the alert first, then the answers) and a recovery sheet its `sheet`: their case is an empty one.
    `languages` is one or two codes, the first owning the starting edge; `content_hash` (hex) is over case JSON,
    template and languages; `head` is the event that froze the revision or last changed the status; `case_json` are
    the canonical bytes that are attached; the officers are the one who seized and, once approved, the approver;
    `officers` are those of the `entries`, with the names that they had.
    `form_json` are the canonical bytes of {kind, form, unit, languages, annexes}: with `case_json` they give the hash.
    """

    kind: str
    case: Case
    unit: PortUnit
    status: ReportStatus
    languages: tuple[str, ...]
    content_hash: str
    head: Head
    case_json: bytes
    seizing_officer: Officer | None
    approving_officer: Officer | None
    form_json: bytes = b"{}"
    annexes: tuple[str, ...] = ()
    photos: tuple[Photo, ...] = ()
    entries: tuple[HistoryEntry, ...] = ()
    officers: tuple[Officer, ...] = ()
    thread: tuple[Message, ...] = ()
    sheet: RecoverySheet | None = None


@dataclass(frozen=True, slots=True)
class RenderedReport:
    """A finished PDF: characters that no font covers (boxed on paper) and fields left blank, as paths.

    `content_hash` (hex) is that of what it was made from; the journal notes it when the paper leaves.
    """

    pdf: bytes
    pages: int
    boxed: tuple[str, ...] = ()
    blanks: tuple[str, ...] = ()
    content_hash: str = ""


@dataclass(frozen=True, slots=True)
class PageImage:
    """A rendered page: width × height pixels, `rgb` has 3 bytes a pixel without padding."""

    width: int
    height: int
    rgb: bytes
