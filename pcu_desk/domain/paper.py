"""A printed report as a file: the marks that it carries, what is read back from it, and what a check finds.

Nothing here reads a file or asks a vault; what is read back is believed in nothing until it is compared.
"""

from __future__ import annotations

import platform
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from pcu_desk import __version__
from pcu_desk.domain.canonical import canonical, digest
from pcu_desk.domain.report import RenderedReport, ReportInput
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text

CASE_FILE, ALERT_FILE, FORM_FILE = "case.json", "alert.json", "form.json"
SOURCES = (CASE_FILE, ALERT_FILE)
"""Names under which what is printed is attached."""
NAMESPACE, PREFIX = "urn:pcu-desk:paper:1#", "pcu"
MARKS = {
    "kind": "Kind of the report",
    "number": "Number that the report goes by",
    "subject": "Id of the case or message",
    "case": "Number of the case",
    "revision": "Revision of the case",
    "status": "Status mark on the paper",
    "content": "SHA-256 of the attached data, form and languages",
    "device": "Device whose journal holds the head",
    "sequence": "Number of the head in the journal of its device",
    "head": "Hash of the entry that froze the revision or last changed the status",
    "program": "Program and version that made the file",
    "platform": "System on which the file was made",
}
"""The marks in XMP, by name."""
CODE_BEGINS = "PCU1"
HEAD_DIGITS = 16
MOST_BYTES = 96 * 1024 * 1024  # a hundred and thirty photos of the densest kind; as much as one process hands another
MOST_ATTACHED = 8 * 1024 * 1024
MOST_PAGES = 400
_SIGNATURE = 256 * 1024  # what a signature may add

NO_PAPER = QT_TRANSLATE_NOOP("paper", "This file is no PDF that can be read. Nothing was compared.")
LOCKED_PAPER = QT_TRANSLATE_NOOP(
    "paper", "This PDF is encrypted. A report of this program never is. Nothing was compared."
)
BARE_PAPER = QT_TRANSLATE_NOOP(
    "paper", "This PDF carries no data of a case, so there is nothing to compare. Compare the code on the page by hand."
)
HEAVY_PAPER = QT_TRANSLATE_NOOP(
    "paper", "This PDF holds more than a report can. It was not opened further, and nothing was compared."
)
UNCHECKED = QT_TRANSLATE_NOOP(
    "paper",
    "This paper is larger than a check takes, {pages} pages or {size} MB. When it comes back, its code is compared by"
    " hand. Print it without annexes, or in one language.",
)
SLOW_PAPER = QT_TRANSLATE_NOOP(
    "paper", "Reading this PDF took longer than {seconds} s and was stopped. Nothing was compared."
)


@dataclass(frozen=True, slots=True)
class Signed:
    """A signature in a file: who, by the name in his certificate, and its SHA-256 (hex).

    `intact`: the signed bytes are those that were signed. `last`: nothing that changes the paper was put behind them.
    """

    signer: str
    fingerprint: str
    intact: bool
    last: bool


@dataclass(frozen=True, slots=True)
class SignedPaper:
    """A report with a signature behind its bytes; `fingerprint` is the SHA-256 (hex) of the signer's certificate."""

    pdf: bytes = field(repr=False)
    signer: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class PaperFile:
    """What a PDF says of itself.

    `attached` is the name of its data; `marks` are those of XMP; `codes` are the distinct texts of the QR codes on its
    pages as a reader sees them, `uncoded` the numbers of the pages without one; `looks` is a digest of each page's
    pixels.
    """

    attached: str
    source: bytes = field(repr=False)
    form: bytes = field(repr=False)
    marks: Mapping[str, str]
    codes: tuple[str, ...]
    uncoded: tuple[int, ...]
    looks: tuple[bytes, ...] = field(repr=False)
    signed: tuple[Signed, ...] = ()


@dataclass(frozen=True, slots=True)
class PaperFinding:
    """One difference, or one thing to be known; `code` names it for programs."""

    code: str
    what: Text
    params: tuple[tuple[str, object], ...] = ()


@dataclass(frozen=True, slots=True)
class PaperReport:
    """The whole of a check: differences, notes; `subject` is the case or message here that it was compared with."""

    differences: tuple[PaperFinding, ...] = ()
    notes: tuple[PaperFinding, ...] = ()
    subject: str = ""
    content: str = ""

    @property
    def ok(self) -> bool:
        """Whether the paper is the one that this vault gave out."""
        return not self.differences


def unchecked(report: RenderedReport) -> dict[str, int] | None:
    """Return the limits that a check has when this report is beyond them, signed or not; else None."""
    if report.pages <= MOST_PAGES and len(report.pdf) <= MOST_BYTES - _SIGNATURE:
        return None
    return {"pages": MOST_PAGES, "size": MOST_BYTES // (1024 * 1024)}


def content_hash(source: Any, form: Any, languages: Iterable[str]) -> str:  # noqa: ANN401 - JSON values
    """Return the content hash (hex) of what is printed, the form that it is printed by, and its languages."""
    return digest(canonical({"content": source, "template": form, "languages": list(languages)})).hex()


def code_text(number: str, revision: int, content: str, sequence: int, head: str) -> str:
    """Return what the QR code says: case, revision, content hash, and the event that froze or last changed it.

    Capital letters, digits and colons alone, so that the code stays in its densest alphabet.
    """
    return ":".join((CODE_BEGINS, number, str(revision), content, str(sequence), head[:HEAD_DIGITS])).upper()


def marks_of(source: ReportInput, number: str) -> dict[str, str]:
    """Return the marks of a report, without those that it has nothing for; a sheet of secrets has its kind alone."""
    made = {"program": this_program(), "platform": this_platform()}
    if source.sheet is not None:
        return {"kind": source.kind, **made}
    first = source.thread[0].id if source.thread else ""
    marks = {
        "kind": source.kind,
        "number": number,
        "subject": source.case.id or first,
        "case": source.case.number,
        "revision": str(source.case.revision),
        "status": source.status.value,
        "content": source.content_hash,
        "device": source.head.device,
        "sequence": str(source.head.sequence),
        "head": source.head.hash,
        **made,
    }
    return {name: value for name, value in marks.items() if value}


def this_program() -> str:
    """Return this program's name and version, as its files say it."""
    return f"PCU Desk {__version__}"


@cache
def this_platform() -> str:
    """Return the system that glyphs are placed by: equal bytes are promised on an equal one."""
    return f"{sys.platform} {platform.machine().lower()}"
