"""What is asked to be printed, what is told beside the paper, and a change of a unit's forms; draws nothing."""

from __future__ import annotations

from dataclasses import dataclass, field

from pcu_desk.domain.case import Case
from pcu_desk.domain.codes import CaseStatus
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.event import Head
from pcu_desk.domain.report import RenderedReport, ReportKind, ReportStatus
from pcu_desk.domain.text import Text
from pcu_desk.domain.unit import FormTemplate, FormWords, LegalBasis, UnitName


@dataclass(frozen=True, slots=True)
class ReportWish:
    """A report that a person asks for.

    `subject` is a case (id or number), or the message that an alert sheet is about; `kind` a code of `ReportKind`, ""
    for the first kind that the subject has; `languages` one or two codes; `annexes` the codes of those that follow.
    """

    subject: str
    kind: str = ""
    languages: tuple[str, ...] = ("en",)
    annexes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportFacts:
    """What is told of a report beside its paper, without making it.

    `kinds` are those that the subject has, `first_copy` is the number that the next copy on paper gets; `absent` names
    the photos whose files are not in this vault.
    """

    case: Case
    kind: ReportKind
    kinds: tuple[ReportKind, ...]
    status: ReportStatus
    form_version: int
    first_copy: int
    head: Head
    photos: int = 0
    absent: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DayCase:
    """A case of a day as the list of a batch shows it, with the kinds of report that it has."""

    id: str
    number: str
    title: str
    status: CaseStatus
    kinds: tuple[ReportKind, ...]


@dataclass(frozen=True, slots=True)
class BatchStep:
    """One report of a batch as it comes, or why there is none."""

    wish: ReportWish
    number: str
    report: RenderedReport | None = field(default=None, repr=False)
    fault: UserError | None = None


@dataclass(frozen=True, slots=True)
class FormSection:
    """A section of the program's own form: the key by which a unit orders and words it, and its title."""

    key: str
    title: Text


@dataclass(frozen=True, slots=True)
class FormsChange:
    """What a unit changes of its forms, saved as one signed change; None leaves a part as it is.

    `emblem` is a PNG in base64, "" takes it away. Versions in `forms` are not believed: the service raises them.
    """

    forms: tuple[FormTemplate, ...] | None = None
    words: tuple[FormWords, ...] | None = None
    names: tuple[UnitName, ...] | None = None
    legal_bases: tuple[LegalBasis, ...] | None = None
    emblem: str | None = None
