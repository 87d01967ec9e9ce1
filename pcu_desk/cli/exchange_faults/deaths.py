"""Faults of the machine: killed at any step, a full disk, a program closed with a queue, a damaged row, sleep."""

from __future__ import annotations

import time

from pcu_desk.cli.exchange_faults.desk import DeskGoneError, DeskProcess, DeskRefusedError
from pcu_desk.cli.exchange_faults.lines import PUSH
from pcu_desk.cli.exchange_faults.proxy import Fault, wait_until
from pcu_desk.cli.exchange_faults.stage import BAKU, BATUMI, POTI, Stage

_STEP = 2060
_LINE_LIMIT = 12.0
_LONG = {"reason": "X-ray of the front wall, " * 120}


def desk_killed(stage: Stage, count: int) -> list[str]:
    """Kill the desk at `count` steps spread over all calls of a working round: queue, send, take in, answer."""
    found: list[str] = []
    calls = _work(stage, "undisturbed", 0)
    for turn in range(count):
        words = f"killed at {turn}"
        try:
            _work(stage, words, 1 + calls * turn // count)
        except DeskGoneError:
            stage.poti.kill()
            stage.poti.start()
            _own_up(stage, words)
    return found + stage.wrongs()


def _work(stage: Stage, words: str, step: int) -> int:
    """Let the desk queue, send and take in, and die at a step; return how many steps there were."""
    stage.queue(f"{words}, from abroad", by=BAKU, to=(POTI,))
    stage.baku.sync()
    stage.poti.ask("kill-at", step=step)
    stage.queue(words)
    stage.poti.sync()
    stage.poti.sync()
    return int(stage.poti.ask("kill-at", step=0))


def _own_up(stage: Stage, words: str) -> None:
    """Expect a message that is in the vault although its desk died before it could say so."""
    for name, row in stage.poti.messages().items():
        if row["direction"] == "out" and row["subject"] == words and name not in stage.account.expected:
            stage.account.expect(name, POTI, (BATUMI, BAKU), words)


def killed_while_handing_over(stage: Stage, count: int) -> list[str]:
    """Kill the desk while its push is on the way, and let the push get lost."""
    for turn in range(count):
        stage.queue(f"handed over {turn}")
        stage.poti.line.arm(Fault(PUSH, cut_request=10, delay=0.5))
        stage.poti.send("sync")
        stage.poti.line.wait_for(PUSH, turn + 1)
        stage.poti.kill()
        stage.poti.start()
    return stage.wrongs()


def hub_killed(stage: Stage, count: int) -> list[str]:
    """Kill the hub before its commit, after it, and at the receipt; what was acknowledged is there."""
    for turn in range(count):
        for altered in ("dies-before-commit", "dies-after-commit"):
            stage.queue(f"{altered} {turn}")
            stage.hub.stop()
            stage.hub.start(altered)
            stage.poti.sync()
            stage.hub.kill()
            stage.hub.start("")
        stage.queue(f"killed at the receipt {turn}")
        stage.settle()
        stage.queue(f"killed at the next receipt {turn}")
        stage.poti.sync()
        stage.hub.kill()
        stage.hub.start()
    return stage.wrongs()


def acknowledged_too_early(stage: Stage, count: int) -> list[str]:
    """The same kill at the receipt, for a hub that says stored before it is."""
    for turn in range(count):
        stage.queue(f"killed at the receipt {turn}")
        stage.poti.sync()
        stage.hub.kill()
        stage.hub.start("")
    return stage.wrongs()


def full_desk(stage: Stage, count: int) -> list[str]:
    """No file of the desk may grow: what can't be kept is refused with a sentence, what is on its way comes later."""
    found: list[str] = []
    desk = stage.poti
    for turn in range(count):
        stage.queue(f"for a full desk {turn}", by=BAKU, to=(POTI, BATUMI))
        stage.baku.sync()
        desk.ask("limit", size=_STEP * turn)
        refused = 0
        for part in range(3):
            words = f"on a full desk {turn}.{part}"
            try:
                stage.queue(words)
            except DeskRefusedError:
                refused += 1
        found += [f"nothing was refused at {_STEP * turn} bytes"] if not (refused or turn) else []
        try:
            desk.sync()
        except DeskRefusedError:
            refused += 1
        desk.ask("limit", size=None)
    return found + stage.wrongs()


def full_hub(stage: Stage, count: int) -> list[str]:
    """The hub's file may not grow: 507, nothing of a batch stored, everything kept here until there is room."""
    found: list[str] = []
    for turn in range(count):
        stage.hub.stop()
        stage.hub.start(stage.hub.altered or "full-disk")
        before = stage.hub.rows("select count(*) from envelopes")
        for part in range(25):
            message = stage.poti.ask("queue", subject=f"for a full hub {turn}.{part}", to=[BAKU], more=_LONG)
            stage.account.expect(message, POTI, (BAKU,), f"for a full hub {turn}.{part}")
        told = stage.poti.sync()
        if told["sent"] or stage.hub.rows("select count(*) from envelopes") != before:
            found.append(f"a full hub took something: {told}")
        if told["reason"] != "hub_full" and not found:
            found.append(f"a full hub is told as {told['reason']}")
        stage.hub.stop()
        stage.hub.start("")
    return found + stage.wrongs()


def closed_with_a_queue(stage: Stage, count: int) -> list[str]:
    """The program is closed with a queue and without a line; opened again it sends, unasked."""
    found: list[str] = []
    desk = stage.poti
    for turn in range(count):
        desk.line.down()
        stage.queue(f"queued and closed {turn}")
        desk.sync()
        desk.stop()
        desk.line.up()
        desk.start()
        desk.ask("rounds", on=True)
        if not empties(desk):
            found.append("nothing left of itself")
        desk.ask("rounds", on=False)
    return found + stage.wrongs()


def damaged_row(stage: Stage, count: int) -> list[str]:
    """A row of the queue can't be read: it is parked and told, the others leave."""
    found: list[str] = []
    desk = stage.poti
    for turn in range(count):
        broken = desk.queue(f"damaged {turn}", BAKU)
        stage.queue(f"behind the damaged {turn}")
        desk.ask("alter", name="damaged-row")
        told = desk.sync()
        state = desk.messages()[broken]["deliveries"][BAKU]
        if told["sent"] != 1 or state != ["stuck", "damaged"]:
            found.append(f"with a damaged row: {told['sent']} sent, {state}")
    return found + stage.wrongs()


def sleep_and_flap(stage: Stage, count: int) -> list[str]:
    """The machine sleeps in the middle of a request, the line flaps at 1 Hz: no thread and no socket is left behind."""
    found: list[str] = []
    desk = stage.poti
    desk.ask("rounds", on=True)
    empties(desk)
    before = desk.ask("burden")
    for turn in range(count):
        stage.queue(f"asleep {turn}")
        desk.line.arm(Fault(PUSH, delay=0.4))
        desk.ask("send-now")
        time.sleep(0.2)  # the moment at which it falls asleep is the fault
        desk.suspend()
        time.sleep(1.0)  # so does its length
        desk.resume()
        with desk.line.flapping(1.0):
            for part in range(3):
                stage.queue(f"flapping {turn}.{part}")
                desk.ask("send-now")
                time.sleep(0.9)  # and the time that the line flaps
    found += [] if empties(desk) else ["the queue did not empty after sleep and flapping"]
    after = desk.ask("burden")
    if after["threads"] > before["threads"] + 1 or after["files"] > before["files"] + 2:
        found.append(f"left behind: {before} became {after}")
    desk.ask("rounds", on=False)
    return found + stage.wrongs()


def empties(desk: DeskProcess) -> bool:
    """Wait until nothing waits at a desk whose rounds run; tell whether it came to that."""
    try:
        wait_until(lambda: not desk.ask("waiting"), _LINE_LIMIT)
    except AssertionError:
        return False
    return True
