"""What a printed report is made from, and what comes back."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pcu_desk.domain.case import Case
from pcu_desk.domain.event import Head
from pcu_desk.domain.officer import Officer
from pcu_desk.domain.unit import PortUnit


class ReportStatus(StrEnum):
    """The status mark on paper."""

    DRAFT = "draft"
    ISSUED = "issued"
    APPROVED = "approved"
    TAKEN_IN = "taken_in"  # issued or approved elsewhere, as a file states; nobody signed it here


@dataclass(frozen=True, slots=True)
class ReportInput:
    """Everything that a report's bytes depend on.

    `languages` is one or two codes, the first owning the starting edge; `content_hash` (hex) is over case JSON,
    template and languages; `head` is the event that froze the revision or last changed the status; `case_json` are
    the canonical bytes that are attached; `officers` has the officer who seized and, once approved, the approver.
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


@dataclass(frozen=True, slots=True)
class RenderedReport:
    """A finished PDF: characters that no font covers (boxed on paper) and fields left blank, as paths."""

    pdf: bytes
    pages: int
    boxed: tuple[str, ...] = ()
    blanks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PageImage:
    """A rendered page: width × height pixels, `rgb` has 3 bytes a pixel without padding."""

    width: int
    height: int
    rgb: bytes
