"""The sheet that a report is set on: its measures, and how rows are set on it; owns no wording."""

from __future__ import annotations

from pcu_desk.reports.blocks import MM, Cell, Measures, Paragraph, Row, set_row
from pcu_desk.reports.form import Matter
from pcu_desk.reports.ingest import Span, Spans
from pcu_desk.reports.layout import Typesetter
from pcu_desk.reports.lines import Align, Laid, Style
from pcu_desk.reports.voices import Role, Voice, Voices

PAGE = (210 * MM, 297 * MM)
WIDTH = 175 * MM
BINDING, OUTER, EDGE = 20 * MM, 15 * MM, 11 * MM
FOOT = EDGE + 18 * MM + 2.2 * MM
BODY = PAGE[1] - EDGE - FOOT - 1 * MM
RUNNING_HEAD = 7 * MM
GAP = 1.2 * MM
HEAVY, TITLE_RULE, TABLE_RULE, ROW_RULE = 0.7 * MM, 0.35 * MM, 0.25 * MM, 0.12 * MM
DASH: Spans = (Span("–"),)
"""What stands where nothing is recorded."""


class Sheet:
    """Sets rows at the width of the page, in the direction of its first language, and notes which fields are blank."""

    def __init__(self, typesetter: Typesetter, matter: Matter) -> None:
        """Take what sets the type and what the report speaks of."""
        self.typesetter = typesetter
        self.matter = matter
        self.voices: Voices = matter.voices
        self.rtl = matter.voices.rtl
        self.left = OUTER if self.rtl else BINDING
        self.blanks: list[str] = []

    def row(self, cells: tuple[Cell, ...], measures: Measures) -> Row:
        """Set a row over the width of the text."""
        return set_row(self.typesetter, cells, measures, WIDTH, rtl=self.rtl)

    def style(self, role: Role, align: Align = Align.START, voice: Voice | None = None) -> Style:
        """Return the type of a role for text that runs with the page, of one of its languages or of several."""
        return self.voices.style(role, align, voice)

    def sentence(self, spans: Spans, role: Role = Role.TEXT) -> Row:
        """Set a line of its own over the whole width, with a rule under it."""
        cell = Cell(0, WIDTH, (Paragraph(spans, self.style(role)),))
        return self.row((cell,), Measures(5 * MM, 0.45 * MM, 0.35 * MM, rule=ROW_RULE))

    def running(self, text: str, style: Style) -> Row:
        """Set running text over the whole width."""
        cell = Cell(0, WIDTH, (Paragraph((Span(text),), style),))
        return self.row((cell,), Measures(0, 0.8 * MM, 0.8 * MM))

    def lay(self, spans: Spans, style: Style, width: float | None = None) -> Laid:
        """Set one paragraph."""
        return self.typesetter.lay(spans, style, width)


def space(height: float) -> Paragraph:
    """Return an empty paragraph that takes a height."""
    return Paragraph((Span(""),), Style(9, height))
