"""Justifies paragraphs that run from left to right; leaves a line that would be torn as it is."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from pcu_desk.reports.figures import LINE, turns
from pcu_desk.reports.lines import Line

_WIDEST_SPACE = 600.0  # more beside each word would tear the line


def spread(lines: tuple[Line, ...], text: str, width: float) -> tuple[Line, ...]:
    """Widen the spaces of lines that run from left to right until they fill `width` (thousandths of the type size).

    The last line of a paragraph stays as it is, and so does one with text that turns. Where one line has too few words
    to be filled, all stay as they are: a paragraph has one edge or the other.
    """
    spaces = {number: _spaces(line, text) for number, line in enumerate(lines) if _may_fill(line, text)}
    wanted = [(width - lines[number].width) / max(len(places), 0.5) for number, places in spaces.items()]
    if max(wanted, default=0.0) > _WIDEST_SPACE:
        return lines
    return tuple(
        _filled(line, spaces[number], width) if spaces.get(number) else line for number, line in enumerate(lines)
    )


def _may_fill(line: Line, text: str) -> bool:
    last = line.end >= len(text) or LINE in text[line.start : line.end]
    return not last and not turns(text[line.start : line.end])


def _spaces(line: Line, text: str) -> list[float]:
    """Return where the spaces between the words of a line stand; those of a figure don't part, nor do they grow."""
    end = line.start + len(text[line.start : line.end].rstrip(" "))
    return sorted(
        x
        for run in line.runs
        for index, x in zip(run.indexes, run.xs, strict=True)
        if index < end and text[index] == " "
    )


def _filled(line: Line, places: list[float], width: float) -> Line:
    more = max((width - line.width) / len(places), 0.0)
    runs = tuple(replace(run, xs=tuple(x + more * bisect_left(places, x) for x in run.xs)) for run in line.runs)
    return replace(line, width=width, runs=runs)
