"""What the panels of the unit's forms have in common: kinds and places as they are called, nothing drawn."""

from __future__ import annotations

from pcu_desk.domain.report import ReportKind
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

KINDS = tuple(kind for kind in ReportKind if kind not in {ReportKind.RECOVERY, ReportKind.LABELS})
"""The kinds that a unit may shape: labels have no room, and a recovery sheet is read by a program's rules alone."""
TITLE, OPENING, CLOSING, SIGNATURES = "title", "opening", "closing", "signatures"
PLACES = (
    (TITLE, QT_TRANSLATE_NOOP("forms_page", "Title"), 0),
    (OPENING, QT_TRANSLATE_NOOP("forms_page", "Opening words, above the first section"), 2),
    (CLOSING, QT_TRANSLATE_NOOP("forms_page", "Closing words, above the signatures"), 2),
    (SIGNATURES, QT_TRANSLATE_NOOP("forms_page", "Words over the places to sign, a line for each"), 2),
)
"""Places of a form, what they are called, and how many lines of words they have at least; 0 for one line."""
SECTION = QT_TRANSLATE_NOOP("forms_page", "Section: {title}")
OWN = QT_TRANSLATE_NOOP("forms_page", "Empty: {words}")
OWN_WORDS = QT_TRANSLATE_NOOP("forms_page", "Empty: the words of the program")
NOTHING = QT_TRANSLATE_NOOP("forms_page", "Empty: nothing is printed there")
