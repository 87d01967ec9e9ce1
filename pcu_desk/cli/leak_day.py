"""A whole day's work by real processes in a home of its own, and the search for it wherever they can write to.

Planted words stand in every free text of cases, alerts, searches and files. What a person named (reports, exports) is
not searched; all else is: the vaults, the hub's data, settings, logs, caches, temporary folders, shared memory, and
what a process that is killed in the middle still holds open.
"""

from __future__ import annotations

import json
import os
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import zlib
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from pcu_desk.cli.fault_stage import DESK, HUB, surroundings
from pcu_desk.cli.leak_plants import alert_of, case_of
from pcu_desk.cli.leak_scan import Leak, Markers, Scanner, changed_since
from pcu_desk.cli.stage import AWAY, HOME
from pcu_desk.cli.world import World
from pcu_desk.domain.errors import BugError
from pcu_desk.domain.figure import Figure, Progress

_LIMIT = 120.0
_OFFICER, _SUPERVISOR, _ABROAD = "nino", "giorgi", "leyla"
_SHARED = ("/tmp", "/var/tmp", "/dev/shm")  # noqa: S108 - searched, not written to
_KILLS_AFTER = 12


@dataclass(slots=True)
class Day:
    """Where a day is spent, what was planted in it, and what was found while it went on."""

    root: Path
    markers: Markers = field(default_factory=Markers)
    found: list[Leak] = field(default_factory=list)
    url: str = ""
    begun: float = field(default_factory=time.time)

    @property
    def named(self) -> Path:
        """Where everything lies that a person named."""
        return self.root / "named"

    @property
    def place(self) -> Path:
        """Where both units' vaults and the hub's data lie."""
        return self.root / "place"

    @property
    def passphrase_file(self) -> Path:
        """The file with everybody's passphrase."""
        return self.place / "passphrase.txt"

    @property
    def environment(self) -> dict[str, str]:
        """The surroundings of every process of the day."""
        return surroundings(self.root)

    def vault(self, unit: str) -> Path:
        """Where a unit's vault lies."""
        return self.place / f"vault-{unit.lower()}"

    def desk(self, *command: str, user: str = _OFFICER, unit: str = HOME, given: str = "") -> str:
        """Run one command to its end and return what it says."""
        options = ("--vault", str(self.vault(unit)), "--user", user, "--passphrase-file", str(self.passphrase_file))
        done = subprocess.run(  # noqa: S603 - our own program
            [*DESK, *command, *options], input=given, capture_output=True, text=True, env=self.environment,
            timeout=_LIMIT, check=False,
        )  # fmt: skip
        if done.returncode:
            raise BugError(f"{command[:2]} ended with {done.returncode}: {done.stderr[-300:]}")
        return done.stdout

    def child(self, role: str, *words: str, user: str = _OFFICER) -> subprocess.Popen[str]:
        """Start a child that works in the vault until it is told to end or killed."""
        command = [*DESK, "bench", "--child", role, str(self.vault(HOME)), user, str(self.passphrase_file), *words]
        return subprocess.Popen(  # noqa: S603 - our own program
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
            env=self.environment,
        )  # fmt: skip

    def search(self) -> list[Leak]:
        """Search every place that the day's processes could write to, but for what a person named."""
        scanner = Scanner(self.markers.root)
        passphrase = self.passphrase_file.read_text(encoding="utf-8").strip()
        secret = Scanner(self.markers.root, (passphrase.encode(), passphrase.encode("utf-16-le")))
        named = (self.named, self.passphrase_file, *self.place.glob("recovery-*.txt"))
        found = secret.files((self.root,), named)
        begun = self.begun - 1  # a file system's clock may be coarse
        for shared in map(Path, _SHARED):
            for path in shared.iterdir() if shared.is_dir() else ():
                if changed_since(path, begun) and path.resolve() != self.root.resolve():
                    found += scanner.files((path,), since=begun) if path.is_dir() else scanner.one(path)
        return [*self.found, *found]


@contextmanager
def a_day() -> Iterator[Day]:
    """Make a home for a day in a temporary folder, and take everything away again."""
    root = Path(tempfile.mkdtemp(prefix="pcu-desk-day-"))
    try:
        day = Day(root)
        day.named.mkdir()
        yield day
    finally:
        shutil.rmtree(root, ignore_errors=True)


def work(day: Day, progress: Progress, cases: int = 3) -> None:
    """Spend the day: record, attach, search, print, export, alert, crash, use the window, lock, back up, verify."""
    records = [_record] * cases
    steps = (_found, *records, _attach, _look, _give_out, _alert, _crash, _use_window, _end)
    for done, step in enumerate(steps, 1):
        step(day)
        progress(done, len(steps))


def _found(day: Day) -> None:
    command = [*DESK, "bench", "--child", "found", str(day.place)]
    made = subprocess.run(command, capture_output=True, text=True, env=day.environment, timeout=_LIMIT, check=False)  # noqa: S603 - our own program
    if made.returncode:
        raise BugError(f"the day could not begin: {made.stderr[-300:]}")
    day.url = made.stdout.split()[-1]


def _record(day: Day) -> None:
    record = json.dumps(case_of(day.markers), ensure_ascii=False)
    made = json.loads(day.desk("case", "add", "-", "--json", given=record))
    (day.named / "case.txt").write_text(made["id"], encoding="utf-8")


def _case(day: Day) -> str:
    return (day.named / "case.txt").read_text(encoding="utf-8")


def _attach(day: Day) -> None:
    """Attach a file whose name, content and caption are planted."""
    file = day.named / f"{day.markers.next()}.txt"
    file.write_text(f"{day.markers.next()} " * 2000, encoding="utf-8")
    day.desk("evidence", "add", _case(day), str(file), "--caption", day.markers.next())


def _look(day: Day) -> None:
    day.desk("case", "search", day.markers.all[4])
    day.desk("case", "search", day.markers.next())
    day.desk("case", "show", _case(day))
    day.desk("case", "history", _case(day))


def _give_out(day: Day) -> None:
    day.desk("report", _case(day), "--out", str(day.named / f"{day.markers.next()}.pdf"))
    day.desk("case", "export", _case(day), "--out", str(day.named / f"{day.markers.next()}.json"), user=_SUPERVISOR)
    day.desk("case", "export", "--all", "--out", str(day.named / "all.json"), user=_SUPERVISOR)


def _alert(day: Day) -> None:
    """Send an alert to the other unit by a hub of its own, and let it be read there."""
    wanted = day.named / "alert.json"
    wanted.write_text(json.dumps(alert_of(day.markers, _case(day), AWAY)), encoding="utf-8")
    day.desk("alert", "add", str(wanted))
    with _hub(day):
        day.desk("sync", "--once", "--hub", day.url)
        day.desk("sync", "--once", "--hub", day.url, user=_ABROAD, unit=AWAY)
        day.desk("alert", "list", user=_ABROAD, unit=AWAY)


@contextmanager
def _hub(day: Day) -> Iterator[None]:
    port = day.url.rsplit(":", 1)[1]
    command = [*HUB, "serve", "--data", str(day.place / "hub"), "--port", port]
    log = day.place / "hub.log"
    with (
        log.open("w", encoding="utf-8") as errors,
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors, text=True, env=day.environment) as hub,  # noqa: S603 - our own program
    ):
        try:
            assert hub.stdout is not None
            if not hub.stdout.readline():
                raise BugError("the day's hub did not start")
            yield
        finally:
            hub.terminate()


def _crash(day: Day) -> None:
    """Kill a process in the middle of its saves; look before at what it holds open."""
    child = day.child("hold", _case(day), "0", day.markers.next())
    try:
        assert child.stdout is not None
        for _ in range(_KILLS_AFTER):
            if not child.stdout.readline():
                raise BugError("the process to be killed did not save")
        _look_inside(day, child.pid)
    finally:
        child.send_signal(signal.SIGKILL if os.name == "posix" else signal.SIGTERM)
        child.communicate()


def _use_window(day: Day) -> None:
    """Let the window be used until it locks, which replaces its process; then end that."""
    words = [day.markers.next() for _ in range(8)]
    folder = day.named / day.markers.next()  # a file dialog likes to remember where it was
    folder.mkdir()
    child = day.child("window", _case(day), str(folder / f"{day.markers.next()}.pdf"), *words)
    late = threading.Timer(_LIMIT, child.kill)
    late.start()
    try:
        assert child.stdin is not None
        assert child.stdout is not None
        if child.stdout.readline().strip() != "unlocked":
            raise BugError("the window did not come to its lock")
        _look_inside(day, child.pid)
        child.stdin.write("lock\n")
        child.stdin.flush()
        until = time.monotonic() + _LIMIT
        while not locked(day.vault(HOME)) and time.monotonic() < until:
            time.sleep(0.05)
    finally:
        late.cancel()
        child.kill()
        child.communicate()


def locked(vault: Path) -> bool:
    """Tell whether nobody holds a vault any more."""
    return not (vault / "window.lock").exists()


def _look_inside(day: Day, pid: int) -> None:
    if sys.platform == "linux":
        day.found += Scanner(day.markers.root).open_files(pid)


def _end(day: Day) -> None:
    day.desk("backup", str(day.root / "home" / "backup.zip"))  # cipher text alone: it is searched like all else
    day.desk("verify", user=_SUPERVISOR)


def measure(_world: World, count: int, progress: Progress) -> Figure:
    """Return the row of the table; `count` words are planted at least."""
    with a_day() as day:
        work(day, progress, cases=max(1, count // _A_CASE))
        planted, leaks = day.markers.count, day.search()
        caught = all(_found_by_scan(day, form, data) for form, data in _mutants(day.markers).items())
    where = f": {leaks[0].place} ({leaks[0].form})" if leaks else ""
    result = f"{len(leaks)} found outside cipher text{where}"
    mutant = f"leaves a word behind as {', '.join(_mutants(Markers()))}"
    return Figure("leak scan after a day's work", planted, len(leaks), result, mutant, caught)


_A_CASE = 71


def _mutants(markers: Markers) -> dict[str, bytes]:
    """Return what programs that leak would leave behind."""
    word = markers.root + "001"
    wide = word.encode("utf-16-le")
    return {
        "log": f"INFO case saved: {word}".encode(),
        "settings": json.dumps({"recent": [word.lower()]}).encode(),
        "UTF-16": b"\xff\xfe" + wide,
        "base64": b64encode(b"x" + word.encode()),
        "hex": word.encode().hex().encode(),
        "a packed stream": b"%PDF-1.7 stream\n" + zlib.compress(word.encode() * 3),
    }


def _found_by_scan(day: Day, form: str, data: bytes) -> bool:
    """Plant what a leaking program would leave, and tell whether the search of all places finds it."""
    path = day.root / "home" / f"{secrets.token_hex(4)}.{form.replace(' ', '-')}"
    path.write_bytes(data)
    try:
        return any(str(path) in leak.place for leak in Scanner(day.markers.root).files((day.root / "home",)))
    finally:
        path.unlink()
