"""The auditor's report in words of a language, for command line, window and file alike; it judges nothing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from pcu_desk.domain.audit import Asked, Audit, Finding, Look, Output, Pair, Topic
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.i18n.catalog import Catalog
from pcu_desk.i18n.in_line import in_line
from pcu_desk.i18n.values import path_said, said

TITLE = QT_TRANSLATE_NOOP("audit", "Auditor's report")
READ_SO = QT_TRANSLATE_NOOP(
    "audit", "Each line is something to look at, not a reproach. Its entries stand in the journal."
)
FROM_TO = QT_TRANSLATE_NOOP("audit", "From {start} to {end}")
FROM = QT_TRANSLATE_NOOP("audit", "From {start}")
UNTIL = QT_TRANSLATE_NOOP("audit", "Up to {end}")
ALL_DAYS = QT_TRANSLATE_NOOP("audit", "All days")
COUNTED = QT_TRANSLATE_NOOP("audit", "Cases: {cases}. Entries of the journal: {entries}.")
HOURS_SAID = QT_TRANSLATE_NOOP("audit", "Out of hours: before {start} and from {end} on.")
NOTHING = QT_TRANSLATE_NOOP("audit", "Nothing.")
ENTRIES = QT_TRANSLATE_NOOP("audit", "Entries: {entries}")
OUTPUTS = QT_TRANSLATE_NOOP("audit", "Looks, prints, exports")
LATE = QT_TRANSLATE_NOOP("audit", "{count}, out of hours {late}")
PAIRS = QT_TRANSLATE_NOOP("audit", "Officers and brokers")
PAIR = QT_TRANSLATE_NOOP(
    "audit",
    "{officer}, {broker}: cases {cases}, released {releases} ({share} %); of all cases of this officer {usual} %",
)
_SHOWN_ENTRIES = 6


def period_said(catalog: Catalog, asked: Asked) -> str:
    """Return the days asked for."""
    days: dict[str, date] = {}
    if asked.start is not None:
        days["start"] = asked.start
    if asked.end is not None:
        days["end"] = asked.end
    text = FROM_TO if len(days) > 1 else FROM if asked.start else UNTIL if asked.end else ALL_DAYS
    return catalog.text(text, **days)


def hours_said(catalog: Catalog, asked: Asked) -> str:
    """Return which hours are outside those of work."""
    start, end = asked.hours
    return catalog.text(HOURS_SAID, start=f"{start}:00", end=f"{end}:00")


def finding_said(catalog: Catalog, finding: Finding) -> str:
    """Return a finding's sentence."""
    return catalog.text(finding.what, **{name: _param(catalog, value) for name, value in finding.params})


def entries_said(catalog: Catalog, finding: Finding) -> str:
    """Return by which entries a finding is looked up; of many, the first and how they end."""
    names = list(finding.entries)
    if len(names) > _SHOWN_ENTRIES:
        names = [*names[: _SHOWN_ENTRIES - 1], "…", names[-1]]
    return catalog.text(ENTRIES, entries=", ".join(names))


def share(releases: int, cases: int) -> int:
    """Return a share in whole per cent."""
    return round(100 * releases / cases) if cases else 0


def pair_said(catalog: Catalog, pair: Pair) -> str:
    """Return how often an officer decided on a broker's consignments."""
    return catalog.text(
        PAIR,
        officer=pair.officer,
        broker=pair.broker,
        cases=pair.cases,
        releases=pair.releases,
        share=share(pair.releases, pair.cases),
        usual=share(pair.all_releases, pair.all_cases),
    )


def output_said(catalog: Catalog, output: Output) -> str:
    """Return what an officer saw and gave out."""
    counts = [
        f"{catalog.label(look)}: {catalog.text(LATE, count=count, late=late) if late else count}"
        for look, count, late in output.counts
    ]
    return f"{output.officer}  {'; '.join(counts)}"


def report_lines(catalog: Catalog, audit: Audit) -> Iterator[str]:
    """Go through the report as text; what officers wrote stays within its line, whatever signs it holds."""
    return map(in_line, _lines(catalog, audit))


def _lines(catalog: Catalog, audit: Audit) -> Iterator[str]:
    asked = audit.asked
    yield catalog.text(TITLE)
    counted = catalog.text(COUNTED, cases=audit.cases, entries=audit.entries)
    yield f"{period_said(catalog, asked)}{catalog.stop} {counted}"
    yield catalog.text(READ_SO)
    for topic in Topic:
        found = audit.of(topic)
        yield ""
        yield f"{catalog.label(topic)}: {catalog.number(Decimal(len(found)))}"
        for finding in found:
            yield f"  {catalog.moment(finding.at, offset=True)}  {', '.join(finding.officers)}  {finding.subject}"
            yield f"    {finding_said(catalog, finding)}"
            yield f"    {entries_said(catalog, finding)}"
    yield from _counts(catalog, audit)


def _counts(catalog: Catalog, audit: Audit) -> Iterator[str]:
    yield ""
    yield f"{catalog.text(OUTPUTS)}{catalog.stop} {hours_said(catalog, audit.asked)}"
    yield from (f"  {output_said(catalog, output)}" for output in audit.outputs)
    yield ""
    yield catalog.text(PAIRS)
    yield from (f"  {pair_said(catalog, pair)}" for pair in audit.pairs)


def document(catalog: Catalog, audit: Audit) -> dict[str, Any]:
    """Return the report as a JSON document: codes and numbers for programs, sentences for people."""
    asked = audit.asked
    return {
        "format": "pcu-audit/1",
        "from": asked.start.isoformat() if asked.start else None,
        "to": asked.end.isoformat() if asked.end else None,
        "hours": list(asked.hours),
        "offset": asked.offset,
        "high_score": asked.high,
        "cases": audit.cases,
        "entries": audit.entries,
        "findings": [
            {
                "topic": finding.topic.value,
                "at": finding.at.iso(),
                "officers": list(finding.officers),
                "subject": finding.subject,
                "entries": list(finding.entries),
                "what": finding_said(catalog, finding),
            }
            for finding in audit.findings
        ],
        "officers": [
            {"officer": output.officer, **{look.value: _figure(output, look) for look in Look}}
            for output in audit.outputs
        ],
        "pairs": [
            {
                "officer": pair.officer,
                "broker": pair.broker,
                "cases": pair.cases,
                "releases": pair.releases,
                "all_cases": pair.all_cases,
                "all_releases": pair.all_releases,
            }
            for pair in audit.pairs
        ],
    }


def _figure(output: Output, look: Look) -> dict[str, int]:
    count, late = next((count, late) for each, count, late in output.counts if each is look)
    return {"count": count, "out_of_hours": late}


def _param(catalog: Catalog, value: object) -> object:
    """Return what fills a sentence: a list of labels or codes as words, all else as the catalogue shows it."""
    if not isinstance(value, tuple):
        return value
    parts = (path_said(catalog, one) if isinstance(one, tuple) else said(catalog, one) for one in value)
    return catalog.comma.join(parts)
