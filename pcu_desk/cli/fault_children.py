"""What runs in the processes of the fault campaigns: hold a vault and save, or take hostile files in; asks nobody."""

from __future__ import annotations

import itertools
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from pcu_desk.cli import asked, fuzz
from pcu_desk.cli.stage import enrol, found, lay
from pcu_desk.cli.world import WindowWish, World
from pcu_desk.domain.export import is_document
from pcu_desk.domain.figure import Tally
from pcu_desk.domain.ports import unwatched
from pcu_desk.i18n.catalog import Catalog
from pcu_desk.services.session import Session

_STEP = 50


def run(words: Sequence[str], world: World) -> int:
    """Be one of the children: role, vault, user, passphrase file, and what the role asks for."""
    if words[0] == "found":
        return _found(Path(words[1]), world)
    if words[0] in {"exchange-stage", "exchange-directory"}:
        from pcu_desk.cli.exchange_faults import stage  # noqa: PLC0415 - of another campaign

        (stage.found if words[0] == "exchange-stage" else stage.take_directory)(Path(words[1]), world)
        return 0
    if words[0] == "exchange-desk":
        from pcu_desk.cli.exchange_faults import desk_child  # noqa: PLC0415 - of another campaign

        return desk_child.run(words[1:], world)
    role, folder, user, file, *rest = words
    passphrase = asked.passphrase_of(file, user, Catalog())
    if role == "window":
        case, paper, *planted = rest
        return world.open_window(WindowWish(
            Path(folder), user=user, passphrase=passphrase, case=case, words=tuple(planted), paper=Path(paper)
        ))  # fmt: skip
    session = world.open_desk(Path(folder)).unlock(user, passphrase)
    try:
        _ROLES[role](session, rest)
    finally:
        session.close()
    return 0


def _found(folder: Path, world: World) -> int:
    """Found the vaults of two units, enrol both with a hub, and say where that hub will listen."""
    place = lay(folder)
    found(place, world)
    enrol(place, world)
    print(place.url)
    return 0


def _hold(session: Session, words: Sequence[str]) -> None:
    """Save and acknowledge until standard input ends."""
    over = threading.Event()
    threading.Thread(target=_wait_for_the_end, args=(over,), daemon=True).start()
    case, pause = words[0], float(words[1])
    for number in itertools.count(1):
        session.cases.edit(case, {"/narrative": f"{words[2]} {number}"})
        print(number, flush=True)
        if over.wait(pause):
            return


def _wait_for_the_end(over: threading.Event) -> None:
    sys.stdin.read()
    over.set()


def _take_in(session: Session, words: Sequence[str]) -> None:
    """Take hostile files in and tell what came of them, each some more."""
    count, seed, broken = int(words[0]), int(words[1]), words[2] == "broken"
    attempt = fuzz.naive if broken else _attempt
    tally = Tally()
    sound = fuzz.invented()
    exported = session.cases.export(session.cases.open(sound).value.id)
    for number, data in enumerate(fuzz.files(count, seed, sound, exported), 1):
        fuzz.try_one(lambda path: attempt(session, path), data, tally)
        if number % _STEP == 0 or number == count:
            print(fuzz.line_of(tally), flush=True)


def _attempt(session: Session, path: str) -> None:
    record = asked.read_object(path)
    if is_document(record):
        session.cases.take_in(record, unwatched)
    else:
        session.cases.open(record)


_ROLES: Mapping[str, Callable[[Session, Sequence[str]], None]] = {"hold": _hold, "take-in": _take_in}
