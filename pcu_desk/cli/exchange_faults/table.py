"""The faults of the exchange by their names, and the table in which they are given out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import closing

from pcu_desk.cli import fault_table
from pcu_desk.cli.exchange_faults import (
    deaths,
    directories,
    effects,
    files,
    hostile,
    interleavings,
    leaks,
    lines,
    pasts,
)
from pcu_desk.cli.exchange_faults.row import Mutant, Row
from pcu_desk.cli.exchange_faults.stage import Theatre
from pcu_desk.cli.world import BenchRow, World
from pcu_desk.domain.figure import FaultRow

_BARE = Mutant("trusts a bare 200", desk=("bare-200",))
_ROWS = (
    Row("fault_01", "lost answer", "one effect", 3, 20, lines.lost_answer,
        (Mutant("a hub that knows what it stored by memory alone", hub="memory-alone"),)),
    Row("fault_02", "body cut on its way", "nothing stored; all arrives later", 4, 40, lines.cut_body,
        (Mutant("called sent when handed over", desk=("sent-when-handed-over",)),)),
    Row("fault_03", "the same push 50 × at once, one hub", "one row", 1, 4, effects.same_push_in_parallel,
        (Mutant("a hub that never looks", hub="never-looks"),)),
    Row("fault_04", "same id, other body", "conflict: parked and told", 1, 5, effects.other_body,
        (Mutant("a hub to which the same id is the same thing", hub="same-id-same-thing"),), shared=False),
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
    Row("fault_14", "kill -9 of the desk at each step", "0 lost, 0 twice", 6, 200, deaths.desk_killed,
        (Mutant("called sent when handed over", desk=("sent-when-handed-over",),
                play=deaths.killed_while_handing_over),), shared=False),
    Row("fault_15", "kill -9 of the hub before and after its commit", "0 lost, 0 twice", 1, 10, deaths.hub_killed,
        (Mutant("a hub that acknowledges before its commit", hub="acknowledges-before-commit",
                play=deaths.acknowledged_too_early),)),
    Row("fault_17", "the desk's disk is full", "refused with a sentence, nothing lost", 2, 20, deaths.full_desk,
        (Mutant("says queued in spite of the disk", desk=("queued-in-spite",)),), shared=False),
    Row("fault_18", "the hub's disk is full", "507, nothing in part", 1, 5, deaths.full_hub,
        (Mutant("a hub that hides its full disk", hub="hides-a-full-disk"),)),
    Row("fault_19", "clock ten years off, and a jump on the way", "sent by the hub's time", 1, 4, pasts.wrong_clock,
        (Mutant("signs by its own clock", desk=("own-clock",)),), shared=False),
    Row("fault_20", "hub restored from an old backup", "nothing lost, nothing twice", 1, 5, pasts.hub_of_old,
        (Mutant("knows what came by memory alone", desk=("memory-alone",)),
         Mutant("takes the restored hub for the one before", desk=("same-epoch",))), shared=False),
    Row("fault_21", "desk restored from an old backup", "nothing leaves twice, it goes on", 1, 3, pasts.desk_of_old,
        (Mutant("an old copy of the folder instead", play=pasts.desk_of_a_copied_folder),), shared=False),
    Row("fault_22", "two desks, one identity", "both told, nothing lost", 1, 1, pasts.two_of_one,
        (Mutant("a hub that sees no fork", hub="sees-no-fork"),), shared=False),
    Row("fault_23", "a reader between commits of two writers", "misses none", 3, 40, effects.reader_between_writers,
        (Mutant("takes pages with gaps, from a hub that numbers first", desk=("accepts-gaps",), hub="numbers-first",
                count=3),)),
    Row("fault_24", "the answer before its question", "held, placed later", 1, 3, effects.answer_before_question,
        (Mutant("drops what it can't place", desk=("drops-unplaced",)),), shared=False),
    Row("fault_25", "recipient taken off while queued", "parked, another in its place for who is left", 1, 1,
        directories.recipient_revoked, (Mutant("leaves what is queued as it is", desk=("no-readdressing",)),
         Mutant("takes a replacement for another alert", desk=("replacement-is-another",))),
        shared=False),
    Row("fault_26", "sender taken off, old envelope replayed", "held, not shown", 1, 1, directories.sender_revoked,
        (Mutant("opens what any desk of the directory signed", desk=("trusts-the-revoked",)),), shared=False),
    Row("fault_27", "directory rolled back, frozen, expired", "refused; told as stale, the queue goes on", 1, 3,
        directories.old_directory, (Mutant("takes any directory", desk=("any-directory",)),), shared=False),
    Row("fault_28", "the hub swaps a desk's key", "refused, sealed for the desk's own", 1, 3, directories.swapped_key,
        (Mutant("takes any key that names a desk", desk=("any-certificate",)),), shared=False),
    Row("fault_29", "hub newer, older; a kind of later", "kept, told, sent after the update", 1, 3,
        effects.versions_apart, (Mutant("parks what a later program could send", desk=("parks-for-update",)),),
        shared=False),
    Row("fault_30", "file cut at each chunk, gone, changed", "whole at each recipient", 1, 6, files.cut_file,
        (Mutant("keeps a chunk under any name", desk=("any-chunk",), play=files.changed_file),), shared=False),
    Row("fault_32", "proxy 407, polls cut", "a state; no failure of the line", 1, 3, lines.proxy_and_polls,
        (Mutant("takes a cut poll for a line that failed", desk=("poll-is-the-line",)),), shared=False),
    Row("fault_33", "closed with a queue, opened again", "sends unasked", 1, 5, deaths.closed_with_a_queue,
        (Mutant("waits to be asked", desk=("rests-first",)),)),
    Row("fault_34", "a row of the queue is damaged", "parked and told, the others go", 1, 5, deaths.damaged_row,
        (Mutant("stops at the damage", desk=("stops-at-damage",)),), shared=False),
    Row("fault_36", "sleep in a request, line flapping at 1 Hz", "no thread, no socket left behind", 1, 8,
        deaths.sleep_and_flap, (Mutant("forgets its connections", desk=("leaks-connections",)),)),
    Row("hostile", "hostile client: 70 attempts, then a flood", "problem details, hub up, nothing stored", 200, 10_000,
        hostile.hostile_client, (Mutant("a hub that refuses nobody", hub="refuses-nobody", count=16),), shared=False,
        result="all refused with problem details; rows counted before and after; a push within 5 s"),
    Row("interleavings", "random interleavings of faults", "equal sets on all sides, verify 0", 1, 20,
        interleavings.random_interleaving,
        (Mutant("a hub that knows what it stored by memory alone", hub="memory-alone",
                play=interleavings.known_to_catch),), shared=False, anew=True,
        result="each acknowledged message at each recipient once; states delivered; verify 0"),
    Row("hub-leaks", "a day of traffic, 100 planted words", "0 found at the hub", 1, 1, leaks.leaks_at_hub,
        (Mutant("a hub that logs what came", hub="logs-what-came"),), shared=False,
        result="0 of 100 names, numbers and texts in hub.db, its log, its folder and its words, in 17 forms"),
)  # fmt: skip
ROWS: Mapping[str, Row] = {row.name: row for row in _ROWS}


def rows_of(theatre: Theatre) -> Mapping[str, FaultRow]:
    """Return every row of the table, in its order."""
    return {name: row.on(theatre) for name, row in ROWS.items()}


def rows(world: World, wanted: list[str], *, full: bool, show: Callable[[str], None]) -> list[BenchRow]:
    """Measure the rows asked for, all when none is named, and show each as it comes."""
    with closing(Theatre(world)) as theatre:
        return fault_table.shown(rows_of(theatre), wanted, full=full, show=show)
