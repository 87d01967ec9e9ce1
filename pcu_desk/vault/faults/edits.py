"""The journal edited, cut and put out of order by one who holds the database key; counts what the verification finds.

Three of the forms also write the marks anew with the desk's own key, which lies in the database: then only an officer's
signature further on can tell. What came after the last signature and the last witness is nobody's to prove.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from pcu_desk.domain.canonical import canonical
from pcu_desk.domain.event import chain_hash
from pcu_desk.domain.figure import Figure
from pcu_desk.domain.ports import Progress
from pcu_desk.vault import desk, mark
from pcu_desk.vault.connection import Connection
from pcu_desk.vault.faults.mutants import broken, missed
from pcu_desk.vault.faults.scratch import Scratch, scratch
from pcu_desk.vault.verify import chains

_CASES = 31  # with a signed entry behind the last of them
_MUTANT_TRIES = 200
_CONTENT = "act, subject, body, signature"


@dataclass(frozen=True, slots=True)
class _Attack:
    """The database in hand, its length, and a choice of where to strike: never at the last entry, which is signed."""

    database: Connection
    device: str
    last: int
    dice: random.Random

    def place(self) -> int:
        return self.dice.randrange(2, self.last - 1)

    def content(self, place: int) -> Any:  # noqa: ANN401 - a row
        sql = f"SELECT {_CONTENT} FROM events WHERE seq = ?"  # noqa: S608 - constants
        return self.database.execute(sql, (place,)).fetchone()

    def put(self, place: int, content: Any) -> None:  # noqa: ANN401 - a row
        sql = "UPDATE events SET act = ?, subject = ?, body = ?, signature = ? WHERE seq = ?"
        self.database.execute(sql, (*content, place))

    def say(self, place: int, **said: object) -> None:
        """Let an entry say something else, in canonical form."""
        act, subject, body, signature = self.content(place)
        row = {**json.loads(body), **said}
        self.put(place, (row.get("kind", act), row.get("subject", subject), canonical(row), signature))

    def reseal(self, start: int) -> None:
        """Compute the chain again from an entry to the end."""
        sql = "SELECT hash FROM events WHERE seq = ?"
        previous = self.database.execute(sql, (start - 1,)).fetchone()[0]
        rows = self.database.execute("SELECT seq, body FROM events WHERE seq >= ? ORDER BY seq", (start,)).fetchall()
        for seq, body in rows:
            link = chain_hash(previous, body)
            self.database.execute("UPDATE events SET previous = ?, hash = ? WHERE seq = ?", (previous, link, seq))
            previous = link

    def close_gap(self, place: int) -> None:
        """Number the entries behind a deleted one anew."""
        self.database.execute("DELETE FROM events WHERE seq = ?", (place,))
        for seq in range(place + 1, self.last + 1):
            self.say(seq, seq=seq - 1)
            self.database.execute("UPDATE events SET seq = ? WHERE seq = ?", (seq - 1, seq))
        self.reseal(place)


def _letter(attack: _Attack) -> None:
    place = attack.place()
    act, subject, body, signature = attack.content(place)
    letters = [at for at, byte in enumerate(body) if chr(byte).isascii() and chr(byte).isalpha()]
    changed = bytearray(body)
    changed[attack.dice.choice(letters)] ^= 1
    attack.put(place, (act, subject, bytes(changed), signature))


def _salt(attack: _Attack) -> None:
    attack.say(attack.place(), salt=attack.dice.randbytes(16).hex())


def _author(attack: _Attack) -> None:
    place = attack.place()
    attack.say(place, officer="somebody")
    attack.reseal(place)


def _label(attack: _Attack) -> None:
    attack.database.execute("UPDATE events SET subject = 'other' WHERE seq = ?", (attack.place(),))


def _signature(attack: _Attack) -> None:
    attack.database.execute("UPDATE events SET signature = ? WHERE seq = ?", (attack.dice.randbytes(64), attack.last))


def _no_signature(attack: _Attack) -> None:
    attack.database.execute("UPDATE events SET signature = NULL WHERE seq = ?", (attack.last,))


def _link(attack: _Attack) -> None:
    attack.database.execute("UPDATE events SET hash = ? WHERE seq = ?", (attack.dice.randbytes(32), attack.place()))


def _one_gone(attack: _Attack) -> None:
    attack.database.execute("DELETE FROM events WHERE seq = ?", (attack.place(),))


def _end_gone(attack: _Attack) -> None:
    attack.database.execute("DELETE FROM events WHERE seq >= ?", (attack.place(),))


def _gap_closed(attack: _Attack) -> None:
    attack.close_gap(attack.place())


def _numbers_changed(attack: _Attack) -> None:
    one, two = attack.place(), attack.last
    for old, new in ((one, attack.last + 1), (two, one), (attack.last + 1, two)):
        attack.database.execute("UPDATE events SET seq = ? WHERE seq = ?", (new, old))


def _contents_changed(attack: _Attack) -> None:
    one = attack.place()
    two = one + 1
    first, second = attack.content(one), attack.content(two)
    attack.put(one, second)
    attack.put(two, first)


def _order_resealed(attack: _Attack) -> None:
    _contents_changed(attack)
    for seq in range(2, attack.last + 1):
        attack.say(seq, seq=seq)
    attack.reseal(2)


_EDITS = (_letter, _salt, _author, _label, _signature, _no_signature, _link)
_DELETES = (_one_gone, _end_gone, _gap_closed)
_ORDERS = (_numbers_changed, _contents_changed, _order_resealed)
_MARKED = (_author, _gap_closed, _order_resealed)
_ALL: tuple[tuple[Callable[[_Attack], None], bool], ...] = (
    *((form, False) for form in (*_EDITS, *_DELETES, *_ORDERS)),
    *((form, True) for form in _MARKED),
)


def measure(count: int, progress: Progress) -> Figure:
    """Do every form of attack in turn and count what is found."""
    with scratch(_CASES) as made:
        whole, marked = made.database.read_bytes(), (made.folder / mark.FILE).read_bytes()
        dice = random.Random(count)  # noqa: S311 - a place for a fault, no secret

        def noticed(turn: int) -> bool:
            made.database.write_bytes(whole)
            (made.folder / mark.FILE).write_bytes(marked)
            form, marks_too = _ALL[turn % len(_ALL)]
            _strike(made, form, dice, marks_too=marks_too)
            return made.noticed()

        false_alarm = made.noticed()
        found = 0
        for turn in range(count):
            found += noticed(turn)
            progress(turn + 1, count)
        with broken(chains, "_check_link", lambda stored, _ends, account: chains._check_body(stored, account)):  # noqa: SLF001 - the mutant
            caught = missed(_MUTANT_TRIES, noticed)
    result = f"{found} found; what no signature and no hub covers is not counted"
    mutant = "follows signatures and records, not the links of the chain"
    return Figure("journal edited, cut, put out of order", count, count - found + false_alarm, result, mutant, caught)


def _strike(made: Scratch, form: Callable[[_Attack], None], dice: random.Random, *, marks_too: bool) -> None:
    with made.raw() as database:
        device, last = database.execute("SELECT device, max(seq) FROM events").fetchone()
        database.execute("BEGIN")
        form(_Attack(database, device, last, dice))
        if marks_too:
            database.execute("DELETE FROM checkpoints")
        database.execute("COMMIT")
        if marks_too:
            (made.folder / mark.FILE).unlink()
            mark.write(made.folder, desk.read(database), database)
