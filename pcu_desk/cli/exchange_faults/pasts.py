"""Faults of time: wrong clocks, a hub from an old backup, a desk from an old backup, two desks of one identity."""

from __future__ import annotations

import shutil

from pcu_desk.cli.exchange_faults.deaths import empties
from pcu_desk.cli.exchange_faults.effects import vault_copy
from pcu_desk.cli.exchange_faults.lines import PUSH
from pcu_desk.cli.exchange_faults.proxy import Fault
from pcu_desk.cli.exchange_faults.stage import BAKU, POTI, Stage

_TEN_YEARS = 315_576_000.0


def wrong_clock(stage: Stage, count: int) -> list[str]:
    """The desk's clock is ten years ahead, ten behind, and jumps while a request is on its way."""
    found: list[str] = []
    desk = stage.poti
    for turn in range(count):
        for years in (_TEN_YEARS, -_TEN_YEARS):
            desk.stop()
            desk.start()
            desk.ask("clock", seconds=years)
            stage.queue(f"ten years off {turn} {years:+.0f}")
            told = desk.sync()
            if not told["sent"]:
                found.append(f"with a clock {years:+.0f} s off: {told}")
        desk.stop()
        desk.start()
        desk.ask("rounds", on=True)
        desk.line.arm(Fault(PUSH, delay=0.6))
        seen = len(desk.line.seen(PUSH))
        stage.queue(f"a jump on the way {turn}")
        desk.ask("send-now")
        desk.line.wait_for(PUSH, seen + 1)
        desk.ask("clock", seconds=_TEN_YEARS)
        found += [] if empties(desk) else ["nothing left after a jump of the clock"]
        desk.ask("rounds", on=False)
        desk.stop()
        desk.start()
    return found + stage.wrongs()


def hub_of_old(stage: Stage, count: int) -> list[str]:
    """The hub comes back from an old backup, the desks are started again: what it lost is offered and pulled again."""
    for turn in range(count):
        stage.queue(f"before the backup {turn}")
        stage.settle()
        copy = stage.root / f"hub-copy{turn}.db"
        stage.hub.copy(copy)
        stage.queue(f"after the backup {turn}", by=BAKU)
        stage.settle()
        stage.queue(f"accepted and not fetched {turn}")
        stage.poti.sync()
        stage.hub.stop()
        stage.hub.put_back(copy)
        stage.hub.run("restored")
        for desk in stage.desks.values():
            desk.stop()
            desk.start()
        stage.hub.start()
    found = stage.wrongs()
    stored = {row[0] for row in stage.hub.rows("select id from envelopes")}
    lost = stage.account.expected.keys() - stored
    return found + [f"the hub did not get back {stage.account.expected[name].words}" for name in lost]


def desk_of_old(stage: Stage, count: int) -> list[str]:
    """A desk is restored from a backup of long ago, as the program does it: nothing leaves twice, and it goes on."""
    return _from_old(stage, count, restored=True)


def desk_of_a_copied_folder(stage: Stage, count: int) -> list[str]:
    """An old copy of the folder is put in the vault's place: the same keys, and numbers used before."""
    return _from_old(stage, count, restored=False)


def _from_old(stage: Stage, count: int, *, restored: bool) -> list[str]:
    found: list[str] = []
    desk = stage.poti
    for turn in range(count):
        waiting = desk.queue(f"waits at the backup {turn}", BAKU)
        backup, copy = stage.root / f"backup{turn}.zip", stage.root / f"copy{turn}"
        desk.ask("back-up", file=str(backup))
        desk.stop()
        shutil.copytree(desk.folder, copy)
        desk.start()
        desk.queue(f"sent after the backup {turn}", BAKU)
        stage.settle()
        before = {row["subject"] for row in stage.baku.messages().values()}
        desk.stop()
        shutil.rmtree(desk.folder)
        if restored:
            desk.restore(backup)
            stage.enrol(POTI)
        else:
            copy.rename(desk.folder)
            desk.start()
        told = desk.sync()
        state = desk.messages()[waiting]["deliveries"][BAKU]
        if restored and state != ["stuck", "restored"]:
            found.append(f"what waited at the backup is {state}")
        stage.account.allowed |= {name for name, row in stage.baku.messages().items() if row["subject"] in before}
        stage.queue(f"written after the restore {turn}")
        stage.settle()
        came = [row["subject"] for row in stage.baku.messages().values()]
        found += [f"{came.count(words)} × {words}" for words in (
            f"waits at the backup {turn}", f"sent after the backup {turn}", f"written after the restore {turn}",
        ) if came.count(words) != 1]  # fmt: skip
        found += [f"the line says {told['reason']}"] if told["reason"] == "forked" else []
    return found + stage.wrongs()


def two_of_one(stage: Stage, _count: int) -> list[str]:
    """A copied folder is used beside the first: both are told, nothing is lost or doubled at anybody's."""
    found: list[str] = []
    desk = stage.poti
    desk.stop()
    twin = vault_copy(desk, "twin")
    desk.start()
    try:
        twin.start()
        stage.queue("from the first")
        desk.sync()
        second = twin.queue("from the copy", BAKU)
        told = twin.sync()
        if told["reason"] != "forked" or told["waiting"] != 1:
            found.append(f"the copy is told {told}")
        told = desk.sync()
        found += [f"the first is told {told}"] if told["reason"] != "forked" else []
        if [row["id"] for row in twin.ask("waiting")] != [second]:
            found.append("the copy's message is gone")
        if twin.ask("verify"):
            found.append("the copy does not verify")
    finally:
        twin.kill()
    return found + stage.wrongs()
