"""The faults of the exchange by their names, and the table in which they are given out."""

from __future__ import annotations

from collections.abc import Mapping

from pcu_desk.cli.exchange_faults import lines
from pcu_desk.cli.exchange_faults.row import Mutant, Row

_BARE = Mutant("trusts a bare 200", desk=("bare-200",))
_ROWS = (
    Row("fault_01", "lost answer", "one effect", 3, 20, lines.lost_answer,
        (Mutant("a hub that knows what it stored by memory alone", hub="memory-alone"),)),
    Row("fault_02", "body cut on its way", "nothing stored; all arrives later", 4, 40, lines.cut_body,
        (Mutant("called sent when handed over", desk=("sent-when-handed-over",)),)),
    Row("fault_05", "answer cut: JSON, packed, by closing", "nothing confirmed, one effect", 6, 36, lines.cut_answer,
        (Mutant("trusts a bare 200", desk=("bare-200",), count=6),)),
    Row("fault_06", "one byte now and then", "the request has its deadline", 1, 6, lines.dripping,
        (Mutant("knows no time for a whole request", desk=("no-deadline",)),)),
    Row("fault_08", "captive portal: 302, 200 with a page", "a state, one request, nothing sent", 6, 24, lines.portal,
        (Mutant("trusts a bare 200", desk=("bare-200",), count=4),)),
    Row("fault_09", "TLS of an unknown authority", "not a word is said", 1, 5, lines.unknown_certificate,
        (Mutant("asks for no certificate", desk=("no-certificates",)),)),
    Row("fault_10", "trusted box that forges stored", "not believed", 2, 20, lines.forged_stored, (_BARE,)),
    Row("fault_11", "413 for a batch, for one", "smaller batches; one parked and told", 1, 5, lines.too_large,
        (Mutant("parks the whole batch", desk=("parks-the-batch",)),)),
    Row("fault_12", "429 and 503: seconds, date, absurd", "waits as asked, an hour at most", 12, 48,
        lines.asked_to_wait, (Mutant("waits as long as anybody asks", desk=("obeys-any-pause",), count=5),)),
    Row("fault_13", "500 for one message", "the others go, it waits", 1, 10, lines.poisoned,
        (Mutant("a whole batch or nothing", desk=("whole-batch-or-nothing",)),)),
)  # fmt: skip
ROWS: Mapping[str, Row] = {row.name: row for row in _ROWS}
