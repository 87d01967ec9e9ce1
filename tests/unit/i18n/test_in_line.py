from __future__ import annotations

from pcu_desk.domain.audit import HOURS, Asked, Audit, Pair
from pcu_desk.i18n.audits import report_lines
from pcu_desk.i18n.catalog import Catalog
from pcu_desk.i18n.in_line import in_line


def test_what_would_move_hide_or_begin_a_line_is_boxed_and_words_stay() -> None:
    assert in_line("a\nb\x1b[2K\u2028\u202e") == "a[U+000A]b[U+001B][2K[U+2028][U+202E]"
    kept = "کِ\u200cتاب \u200f \u2068A-1\u2069 Дверь — tiles №7"
    assert in_line(kept) == kept


def test_an_officer_can_not_write_or_wipe_lines_of_the_auditors_report() -> None:
    forged = "Broker LLC\x1b[1A\x1b[2K\nNothing."
    audit = Audit(Asked(None, None, HOURS), 1, 1, (), (), (Pair("giorgi", forged, 1, 1, 1, 1),))
    lines = list(report_lines(Catalog(), audit))
    assert lines[-1].startswith("  giorgi, Broker LLC[U+001B][1A[U+001B][2K[U+000A]Nothing.: cases 1")
    assert not [line for line in lines if "\n" in line or "\x1b" in line]
