"""Faults of trust: desks revoked while messages wait or after, directories of old and of others, keys exchanged."""

from __future__ import annotations

import base64
import json
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from pcu_desk.cli.exchange_faults.desk import DeskProcess, DeskRefusedError
from pcu_desk.cli.exchange_faults.lines import PUSH
from pcu_desk.cli.exchange_faults.proxy import Exchange, Fault, http_reply
from pcu_desk.cli.exchange_faults.stage import BAKU, BATUMI, Stage
from pcu_desk.wire import protocol
from pcu_desk.wire.certificate import Certificate
from pcu_desk.wire.directory import Bundle
from pcu_desk.wire.documents import unit_path
from pcu_desk.wire.envelope import envelope_hash, peek
from pcu_desk.wire.keys import DeviceKeys
from pcu_desk.wire.signing import content_digest

_DIRECTORY = "GET /v1/directory"
_YEAR = 366 * 86400.0
_LATE = 1_000_000


def recipient_revoked(stage: Stage, _count: int) -> list[str]:
    """A recipient's only desk is revoked while messages wait, one of them stored by a hub whose answer was lost."""
    subjects = ("answer lost", "never offered")
    stage.poti.line.arm(Fault(PUSH, drop_reply=True))
    old = [stage.poti.queue(subjects[0], BATUMI, BAKU)]
    stage.poti.sync()
    old.append(stage.poti.queue(subjects[1], BATUMI, BAKU))
    stage.hub.run("directory", "revoke", stage.batumi.device)
    stage.poti.line.calm()
    for _ in range(3):
        for desk in (stage.poti, stage.baku):
            desk.sync()
    here = stage.poti.messages()
    found = [f"{row['subject']} at Batumi is {row['deliveries'][BATUMI]}" for row in map(here.__getitem__, old)
             if row["deliveries"][BATUMI] != ["stuck", "recipient"]]  # fmt: skip
    found += [f"{row['subject']} at Baku is {row['deliveries'][BAKU]}" for row in map(here.__getitem__, old)
              if row["deliveries"][BAKU][0] != "delivered"]  # fmt: skip
    came = stage.baku.ask("threads")
    found += [f"{came.count(words)} alerts at Baku: {words}" for words in subjects if came.count(words) != 1]
    late = stage.hub.rows("select envelope from envelopes")[1:]
    named = {device for (raw,) in late for device, _ in peek(raw).keys}
    found += ["sealed for a desk that is revoked"] if stage.batumi.device in named else []
    told = stage.batumi.sync()
    found += [] if told["reason"] == "revoked" else [f"the revoked desk is told {told['reason']}"]
    return found + _verified(stage.poti, stage.baku)


def sender_revoked(stage: Stage, count: int) -> list[str]:
    """A desk is revoked; what it sent before holds, what the hub hands on from it afterwards, old or new, does not."""
    found: list[str] = []
    before = stage.poti.queue("sent while enrolled", BAKU)
    replayed = base64.b64decode(stage.poti.ask("envelope", message=before))
    stage.settle()
    late = [
        base64.b64decode(stage.poti.ask("seal", to=[BAKU], subject=f"sealed after {n}", number=_LATE + n))
        for n in range(count)
    ]
    stage.hub.run("directory", "revoke", stage.poti.device)
    told = stage.poti.sync()
    found += [] if told["reason"] == "revoked" else [f"the revoked desk is told {told['reason']}"]
    for raw in late:
        _slip_in(stage, raw, stage.baku)
    _deliver_again(stage, replayed, stage.baku)
    stage.baku.sync()
    rows = stage.baku.messages()
    found += [] if rows[before]["received"] == 1 else ["what was sent before is not there once"]
    found += [f"taken in: {row['subject']}" for row in rows.values() if row["subject"].startswith("sealed after")]
    held = stage.baku.ask("held")
    found += [] if held == ["revoked_sender"] * count else [f"held: {held}"]
    return found + _verified(stage.baku)


def old_directory(stage: Stage, count: int) -> list[str]:
    """An older directory by file and by the hub, one without a whole signature, one long expired: refused, or told."""
    found: list[str] = []
    file, desk = stage.hub.data / "directory.pcudir", stage.poti
    old = stage.root / "old.pcudir"
    for turn in range(count):
        old.write_bytes(file.read_bytes())
        stage.hub.run("directory", "renew")
        desk.sync()
        newest = desk.ask("directory")["version"]
        found += _refused(desk, old, "an older directory")
        stage.hub.run("directory", "renew")
        desk.line.arm(Fault(_DIRECTORY, answer=partial(_bundle, old.read_bytes())))
        told = desk.sync()
        found += [] if told["reason"] == "directory" else [f"an older directory by the hub: {told['reason']}"]
        found += [] if desk.ask("directory")["version"] == newest else ["the older directory was taken"]
        desk.line.calm()
        stage.queue(f"with the directory at hand {turn}")
        desk.stop()
        desk.start()
        desk.ask("clock", seconds=_YEAR)
        found += [] if desk.ask("directory")["stale"] else ["an expired directory is not told"]
        stage.queue(f"while it is stale {turn}")
        desk.stop()
        desk.start()
        found += ["fresh, and told as stale"] if desk.ask("directory")["stale"] else []
    return found + stage.wrongs()


def swapped_key(stage: Stage, count: int) -> list[str]:
    """The hub gives out another key for a recipient: in its directory, in a certificate, lower, or of its own number.

    A desk's own new key is used; none of the others ever is.
    """
    found: list[str] = []
    for turn in range(count):
        for name, swap in _SWAPS.items():
            made = _rotated(stage)
            if (used := stage.poti.ask("keys")[stage.baku.device]) != made:
                found.append(f"sealed for {used}, the desk's own is {made}")
            reason = swap(stage)
            told = stage.poti.sync()
            found += [] if told["reason"] == reason else [f"{name}: the line says {told['reason']}"]
            if stage.poti.ask("keys")[stage.baku.device] != made:
                found.append(f"{name}: another key is used")
            stage.queue(f"{name} {turn}", to=(BAKU,))
            stage.poti.sync()
            stage.poti.line.calm()
            _true_certificate(stage)
    return found + stage.wrongs()


def _rotated(stage: Stage) -> list[object]:
    """Let Baku make a new key and Poti hear of it; return its number and fingerprint."""
    made: list[object] = stage.baku.ask("rotate")
    stage.baku.sync()
    stage.poti.sync()
    return made


def _in_the_directory(stage: Stage) -> str:
    bundle = Bundle.parse((stage.hub.data / "directory.pcudir").read_bytes())
    unit = json.loads(bundle.files[unit_path(BAKU)])
    stranger = DeviceKeys.generate().public.agreement
    unit["devices"][-1]["agreements"].append({"id": "k" + "0" * 20, "key": base64.b64encode(stranger).decode()})
    files = {**bundle.files, unit_path(BAKU): json.dumps(unit).encode()}
    stage.hub.run("directory", "renew")
    swapped = Bundle(bundle.roots, bundle.metadata, files).to_bytes()
    stage.poti.line.arm(Fault(_DIRECTORY, answer=partial(_bundle, swapped)))
    return "directory"


def _in_a_certificate(stage: Stage) -> str:
    number, stranger = stage.poti.ask("keys")[stage.baku.device][0] + 1, DeviceKeys.generate()
    false = Certificate(stage.baku.device, number, stranger.public.agreement, datetime.now(UTC)).to_bytes(stranger)
    _offer(stage, number, false)
    return "key"


def _of_a_lower_number(stage: Stage) -> None:
    """Hand out a true certificate of the desk's own past."""
    number = stage.poti.ask("keys")[stage.baku.device][0] - 1
    _offer(stage, number, base64.b64decode(stage.baku.ask("certify", number=number)))


def _of_the_same_number(stage: Stage) -> str:
    number = stage.poti.ask("keys")[stage.baku.device][0]
    _offer(stage, number, base64.b64decode(stage.baku.ask("certify", number=number)))
    return "key"


_SWAPS: dict[str, Callable[[Stage], str | None]] = {
    "in the directory": _in_the_directory,
    "of a lower number": _of_a_lower_number,
    "of the same number": _of_the_same_number,
    "in a certificate": _in_a_certificate,
}


def _offer(stage: Stage, number: int, certificate: bytes) -> None:
    """Put a certificate in the place of the one that the hub has, as the newest on its list."""
    stage.hub.change("update counters set last = last + 1 where owner = 'agreements'")
    place = "(select last from counters where owner = 'agreements')"
    change = f"update agreements set number = ?, place = {place}, certificate = ? where device = ?"  # noqa: S608 - constants
    stage.hub.change(change, number, certificate, stage.baku.device)


def _true_certificate(stage: Stage) -> None:
    """Let the hub be honest again: it loses what it has of the desk, which hands its certificate over anew."""
    stage.hub.change("delete from agreements where device = ?", stage.baku.device)


def _slip_in(stage: Stage, raw: bytes, to: DeskProcess) -> None:
    """Store an envelope as if its sender had just pushed it."""
    header = peek(raw)
    stage.hub.change("update counters set last = last + 1 where owner = 'hub'")
    sequence = "(select last from counters where owner = 'hub')"
    stage.hub.change(
        "insert into envelopes (sender_device, id, device_seq, sequence, hash, stored_at, envelope)"  # noqa: S608 - constants
        f" values (?, ?, ?, {sequence}, ?, ?, ?)",
        header.device, header.id, header.device_seq, envelope_hash(raw), int(time.time() * 1000), raw,
    )  # fmt: skip
    _deliver_again(stage, raw, to)


def _deliver_again(stage: Stage, raw: bytes, to: DeskProcess) -> None:
    """Put a stored envelope into a desk's inbox, once more if it was there."""
    header = peek(raw)
    stage.hub.change("update counters set last = last + 1 where owner = ?", to.device)
    number = "(select last from counters where owner = ?)"
    insert = f"insert into inbox (device, n, sender_device, id) values (?, {number}, ?, ?)"  # noqa: S608 - constants
    stage.hub.change(insert, to.device, to.device, header.device, header.id)


def _refused(desk: DeskProcess, file: Path, what: str) -> list[str]:
    try:
        desk.ask("take-directory", file=str(file))
    except DeskRefusedError:
        return []
    return [f"{what} was taken in"]


def _bundle(raw: bytes, _exchange: Exchange) -> bytes:
    return http_reply("200 OK", raw, Content_Type=protocol.DIRECTORY_TYPE, Content_Digest=content_digest(raw))


def _verified(*desks: DeskProcess) -> list[str]:
    return [f"verify at {desk.unit}: {fault}" for desk in desks for fault in desk.ask("verify")]
