"""What a paper says in its own file: its data read, its marks, codes and signatures held against that data.

No vault is asked here; what is found is told, and nothing is believed.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from pcu_desk.domain.canonical import canonical
from pcu_desk.domain.case import Case
from pcu_desk.domain.errors import BugError, RecordError
from pcu_desk.domain.message import Message
from pcu_desk.domain.paper import (
    CASE_FILE,
    CODE_BEGINS,
    HEAD_DIGITS,
    MARKS,
    PaperFile,
    PaperFinding,
    code_text,
    content_hash,
)
from pcu_desk.domain.printing import ReportWish
from pcu_desk.domain.record import Record, decode
from pcu_desk.domain.report import ReportKind
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text

NO_DATA = QT_TRANSLATE_NOOP("paper", "The data in the file is not what a report of this program carries.")
_NO_MARK = QT_TRANSLATE_NOOP("paper", "The file's own marks lack {mark}: another program has written them anew.")
_CONTENT = QT_TRANSLATE_NOOP("paper", "The data in the file is not the data that the file's own marks name.")
_MARK = QT_TRANSLATE_NOOP("paper", "{mark}: the file's marks say {there}, the data in it {here}.")
_NO_CODE = QT_TRANSLATE_NOOP("paper", "No code of a report can be read on page {pages}.")
_CODE = QT_TRANSLATE_NOOP("paper", "{mark}: the code on the page says {there}, the data in the file {here}.")
_CODES = QT_TRANSLATE_NOOP("paper", "The pages carry codes of more than one paper.")
_BROKEN = QT_TRANSLATE_NOOP("paper", "The signature of {signer} does not hold: what was signed has been changed.")
_LATER = QT_TRANSLATE_NOOP("paper", "Something was changed in the file after {signer} signed it.")
_SIGNED = QT_TRANSLATE_NOOP("paper", "Signed with the certificate of {signer}, fingerprint {fingerprint}.")
_UNTRUSTED = QT_TRANSLATE_NOOP(
    "paper", "Who stands behind a certificate is not proven here: compare its fingerprint with the unit's."
)
LABELS: dict[str, Text] = {
    "kind": QT_TRANSLATE_NOOP("paper", "Kind"),
    "number": QT_TRANSLATE_NOOP("paper", "Number"),
    "subject": QT_TRANSLATE_NOOP("paper", "Id"),
    "case": QT_TRANSLATE_NOOP("paper", "Case"),
    "revision": QT_TRANSLATE_NOOP("paper", "Revision"),
    "status": QT_TRANSLATE_NOOP("paper", "Status mark"),
    "content": QT_TRANSLATE_NOOP("paper", "Content hash"),
    "device": QT_TRANSLATE_NOOP("paper", "Desk"),
    "sequence": QT_TRANSLATE_NOOP("paper", "Journal entry"),
    "head": QT_TRANSLATE_NOOP("paper", "Hash of the entry"),
    "program": QT_TRANSLATE_NOOP("paper", "Program"),
    "platform": QT_TRANSLATE_NOOP("paper", "System"),
}
"""The marks, as a finding names them."""
_KINDS = {kind.value: kind.label for kind in ReportKind}
_MOST_PARTS, _LONGEST, _MOST_DIGITS, _GROUP = 200_000, 80, 15, 4
_IN_CODE = ("case", "revision", "content", "sequence", "head")


@dataclass(frozen=True, slots=True)
class PaperData:
    """What is attached, read: the JSON of it, the case or the thread that it says, and its content hash."""

    source: Record
    form: Record
    case: Case
    thread: tuple[Message, ...]
    content: str

    @property
    def subject(self) -> str:
        """Return the id of the case, or of the message that began the thread."""
        return self.thread[0].id if self.thread else self.case.id

    @property
    def number(self) -> str:
        """Return the number of the case or of that message."""
        return self.thread[0].number if self.thread else self.case.number

    @property
    def wish(self) -> ReportWish:
        """Return what was asked to be printed."""
        languages, annexes = self.form.get("languages", ()), self.form.get("annexes", ())
        return ReportWish(self.subject, str(self.form.get("kind", "")), tuple(languages), tuple(annexes))


class Found:
    """What is found while one paper is compared."""

    def __init__(self) -> None:
        self.differences: list[PaperFinding] = []
        self.notes: list[PaperFinding] = []

    def differs(self, code: str, what: Text, **params: object) -> None:
        """Add a difference."""
        self.differences.append(PaperFinding(code, what, tuple(params.items())))

    def note(self, code: str, what: Text, **params: object) -> None:
        """Add what is to be known."""
        self.notes.append(PaperFinding(code, what, tuple(params.items())))


def data_of(file: PaperFile) -> PaperData | None:
    """Read what is attached; None when it is nothing that this program attaches."""
    try:
        source, form = _object(file.source), _object(file.form)
        languages = form["languages"]
        if not (isinstance(languages, list) and all(isinstance(one, str) for one in (*languages, *form["annexes"]))):
            return None
        content = content_hash(source, form, languages)
        if file.attached == CASE_FILE:
            return PaperData(source, form, decode(Case, source["case"]), (), content)
        thread = tuple(decode(Message, row) for row in source["thread"])
        return PaperData(source, form, Case(), thread, content) if thread else None
    except (ValueError, TypeError, KeyError, RecursionError, RecordError, BugError):
        return None


def _object(raw: bytes) -> Record:
    """Read canonical JSON. Raises ValueError for any other spelling: each has one, so that its hash has one meaning."""
    if sum(map(raw.count, (b",", b"[", b"{"))) > _MOST_PARTS:
        raise ValueError("more parts than a case has")
    value = json.loads(raw)
    if not isinstance(value, dict) or canonical(value) != raw:
        raise ValueError("not canonical")
    return value


def compare_within(file: PaperFile, said: PaperData, found: Found) -> None:
    """Compare the file's marks and codes with the data in it."""
    for name in MARKS:
        if name not in file.marks and not (name == "case" and said.thread):
            found.differs("mark", _NO_MARK, mark=LABELS[name])
    if file.marks.get("content", said.content) != said.content:
        found.differs("content", _CONTENT)
    told = {
        "kind": said.wish.kind,
        "subject": said.subject,
        "case": said.case.number,
        "revision": str(said.case.revision),
    }
    for name, here in told.items():
        if (there := file.marks.get(name, here)) != here:
            found.differs("mark", _MARK, mark=LABELS[name], there=_told(name, there), here=_told(name, here))
    _codes(file, said, found)


def _codes(file: PaperFile, said: PaperData, found: Found) -> None:
    if file.uncoded:
        found.differs("code", _NO_CODE, pages=", ".join(map(str, file.uncoded)))
    if len(file.codes) > 1:
        found.differs("code", _CODES)
    sequence, head = file.marks.get("sequence", ""), file.marks.get("head", "")
    number = code_text(said.number, said.case.revision, said.content, whole(sequence), head)
    for code in file.codes[:1]:
        begin, *parts = code.split(":")
        if begin != CODE_BEGINS or len(parts) != len(_IN_CODE):
            found.differs("code", _NO_CODE, pages="1")
            continue
        for name, there, here in zip(_IN_CODE, parts, number.split(":")[1:], strict=True):
            if there != here:
                found.differs("code", _CODE, mark=LABELS[name], there=short(there), here=short(here))


def tell_signatures(file: PaperFile, found: Found) -> None:
    """Tell who signed the file, and of each signature that no longer fits it."""
    for each in file.signed:
        if not each.intact:
            found.differs("signature", _BROKEN, signer=short(each.signer) or "?")
        elif not each.last:
            found.differs("signature", _LATER, signer=short(each.signer))
        else:
            found.note("signed", _SIGNED, signer=short(each.signer), fingerprint=_grouped(each.fingerprint))
    if any(each.intact and each.last for each in file.signed):
        found.note("signer", _UNTRUSTED)


def _told(name: str, value: str) -> object:
    """Return the value of a mark for a sentence: a kind of report by its label."""
    return _KINDS.get(value, short(value)) if name == "kind" else short(value)


def short(text: str) -> str:
    """Return a text of the file for a sentence, cut where it is long."""
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def whole(value: object) -> int:
    """Return a number out of a mark, -1 for none."""
    if type(value) is int:
        return value
    digits = isinstance(value, str) and value.isascii() and value.isdecimal() and len(value) <= _MOST_DIGITS
    return int(str(value)) if digits else -1


def _grouped(fingerprint: str) -> str:
    """Return the first sixteen digits of a fingerprint as they are read out."""
    return " ".join(fingerprint[place : place + _GROUP] for place in range(0, HEAD_DIGITS, _GROUP))
