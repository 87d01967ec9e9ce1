"""What the panel of the audit lists: topics with their counts, and the lines of each; no widget, no judgement."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pcu_desk.domain.audit import Audit, Finding, Topic
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.i18n.audits import OUTPUTS, PAIRS, entries_said, finding_said, share
from pcu_desk.ui.code_points import seen
from pcu_desk.ui.look import Look

COUNT = QT_TRANSLATE_NOOP("audit_page", "{what}: {count}")
OUT_OF_HOURS = QT_TRANSLATE_NOOP("audit_page", "{what}: {count}, out of hours {late}")
PAIR = QT_TRANSLATE_NOOP("audit_page", "{officer} and {broker}")
DECIDED = QT_TRANSLATE_NOOP("audit_page", "Cases decided: {cases}. Released: {releases} ({share} %).")
USUAL = QT_TRANSLATE_NOOP("audit_page", "Of all cases of this officer ({cases}), released: {share} %.")
_OF_CASES = frozenset({Topic.LATE, Topic.VOIDED, Topic.RELEASED, Topic.MARKS, Topic.SOON})


@dataclass(frozen=True, slots=True)
class Line:
    """A line: what it is about, a sentence, what stands below; `case` is the number of the case that it opens."""

    title: str
    words: str
    below: str = ""
    case: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """A topic in the list at the start: its word, how many lines it has, and how they are made."""

    title: str
    count: int
    lines: Callable[[], list[Line]]


def groups(look: Look, audit: Audit) -> list[Group]:
    """Return the topics of a report, also those without a line: that there is nothing is a result too."""
    found = [_findings(look, audit, topic) for topic in Topic]
    outputs = Group(look.text(OUTPUTS), len(audit.outputs), lambda: _outputs(look, audit))
    pairs = Group(look.text(PAIRS), len(audit.pairs), lambda: _pairs(look, audit))
    return [*found, outputs, pairs]


def _findings(look: Look, audit: Audit, topic: Topic) -> Group:
    found = audit.of(topic)
    return Group(look.catalog.label(topic), len(found), lambda: [_finding(look, one) for one in found])


def _finding(look: Look, finding: Finding) -> Line:
    here = Moment(finding.at.utc, Moment.now().offset)
    officers = look.joined(look.catalog.comma, *finding.officers)
    title = look.joined(" · ", finding.subject, officers, look.catalog.moment(here))
    case = finding.subject if finding.topic in _OF_CASES else ""
    return Line(title, _whole(finding_said(look.catalog, finding)), entries_said(look.catalog, finding), case)


def _whole(words: str) -> str:
    """Return a sentence with what can't be seen in it; the isolates around its parts are the window's own."""
    return "".join(one if one in _ISOLATES else seen(one, lines=True) for one in words)


_ISOLATES = "\u2066\u2067\u2068\u2069"


def _outputs(look: Look, audit: Audit) -> list[Line]:
    lines = []
    for output in audit.outputs:
        parts = [
            look.text(OUT_OF_HOURS if late else COUNT, what=look.catalog.label(kind), count=count, late=late)
            for kind, count, late in output.counts
        ]
        lines.append(Line(output.officer, look.joined("; ", *parts)))
    return lines


def _pairs(look: Look, audit: Audit) -> list[Line]:
    return [
        Line(
            look.text(PAIR, officer=pair.officer, broker=seen(pair.broker)),
            look.text(DECIDED, cases=pair.cases, releases=pair.releases, share=share(pair.releases, pair.cases)),
            look.text(USUAL, cases=pair.all_cases, share=share(pair.all_releases, pair.all_cases)),
        )
        for pair in audit.pairs
    ]
