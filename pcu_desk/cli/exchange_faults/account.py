"""What must have come of a campaign and what did: effects counted in every vault and in the hub's own rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from pcu_desk.cli.exchange_faults.desk import DeskProcess
from pcu_desk.cli.exchange_faults.hub import HubProcess

ARRIVED = frozenset({"delivered", "read", "answered"})


@dataclass(frozen=True, slots=True)
class Expected:
    """A message that was acknowledged to an officer: who sent it, to whom, and a word by which to know it."""

    sender: str
    recipients: tuple[str, ...]
    words: str


@dataclass
class Account:
    """What was acknowledged, and what is excused: parked with a reason, allowed but not promised, held as it must be.

    `tolerated` are reasons for which something may be held, or not.
    """

    expected: dict[str, Expected] = field(default_factory=dict)
    excused: set[str] = field(default_factory=set)
    allowed: set[str] = field(default_factory=set)
    held: dict[str, list[str]] = field(default_factory=dict)
    tolerated: set[str] = field(default_factory=set)

    def expect(self, message: str, sender: str, recipients: Sequence[str], words: str) -> None:
        """Note what an officer was told is queued."""
        self.expected[message] = Expected(sender, tuple(recipients), words)

    def wrongs(self, desks: Mapping[str, DeskProcess], hub: HubProcess) -> list[str]:
        """Return what is lost, doubled, altered, out of place or not verified; nothing when all is as it must."""
        for desk in desks.values():
            desk.send("messages")
        vaults = {unit: {row["id"]: row for row in desk.answer()} for unit, desk in desks.items()}
        found = [wrong for unit, rows in vaults.items() for wrong in self._arrived(unit, rows)]
        found += [wrong for unit, rows in vaults.items() for wrong in self._sent(unit, rows)]
        found += self._kept(desks) + _hub_wrongs(hub)
        for desk in desks.values():
            desk.send("verify")
        found += [f"verify at {unit}: {fault}" for unit, desk in desks.items() for fault in desk.answer()]
        return found + [f"trace at {unit}" for unit, desk in desks.items() if "Traceback" in desk.errors()]

    def _arrived(self, unit: str, rows: Mapping[str, Mapping[str, Any]]) -> list[str]:
        wanted = {
            name: one for name, one in self.expected.items() if unit in one.recipients and name not in self.excused
        }
        here = {name: row for name, row in rows.items() if row["direction"] == "in"}
        found = [f"lost at {unit}: {one.words}" for name, one in wanted.items() if name not in here]
        found += [f"twice at {unit}: {row['subject']}" for row in here.values() if row["received"] > 1]
        strange = here.keys() - wanted.keys() - self.allowed - self.excused
        found += [f"nobody sent it to {unit}: {here[name]['subject']}" for name in strange]
        words = {name: f"{row['subject']} {row['text']}" for name, row in here.items()}
        return found + [
            f"altered at {unit}: {one.words}"
            for name, one in wanted.items()
            if one.words not in words.get(name, one.words)
        ]

    def _sent(self, unit: str, rows: Mapping[str, Mapping[str, Any]]) -> list[str]:
        found: list[str] = []
        for name, one in self.expected.items():
            if one.sender != unit or name in self.excused:
                continue
            row = rows.get(name)
            if row is None or row["queued"] != 1:
                found.append(f"not in its own vault: {one.words}")
                continue
            found += [
                f"{one.words} at {recipient} is {state} {reason}"
                for recipient, (state, reason) in row["deliveries"].items()
                if recipient in one.recipients and state not in ARRIVED
            ]
        return found

    def _kept(self, desks: Mapping[str, DeskProcess]) -> list[str]:
        for desk in desks.values():
            desk.send("held")
        held = {unit: sorted(set_aside(desk.answer(), self.tolerated)) for unit, desk in desks.items()}
        return [
            f"held at {unit}: {reasons}" for unit, reasons in held.items() if reasons != sorted(self.held.get(unit, []))
        ]


def set_aside(reasons: Sequence[str], tolerated: set[str]) -> list[str]:
    """Return why something is held, but for what may be held."""
    return [reason for reason in reasons if reason not in tolerated]


def _hub_wrongs(hub: HubProcess) -> list[str]:
    """Count what the hub handed on: each message once a desk, numbers without gaps, no fault in its log."""
    found: list[str] = []
    entries = hub.rows("select device, n, sender_device, id from inbox order by device, n")
    twice = Counter((device, sender, name) for device, _, sender, name in entries)
    found += [f"the hub hands on twice: {key}" for key, count in twice.items() if count > 1]
    numbers: dict[str, list[int]] = {}
    for device, n, _, _ in entries:
        numbers.setdefault(device, []).append(n)
    for device, given in numbers.items():
        if given != list(range(given[0], given[0] + len(given))):
            found.append(f"the inbox of {device} has gaps")
    orphans = hub.rows(
        "select count(*) from inbox left join envelopes using (sender_device, id) where envelopes.id is null"
    )
    found += [f"{orphans[0][0]} entries without an envelope"] if orphans[0][0] else []
    log = hub.log.read_text(encoding="utf-8", errors="replace")
    return found + (["the hub's log has a trace"] if "Traceback" in log else [])
