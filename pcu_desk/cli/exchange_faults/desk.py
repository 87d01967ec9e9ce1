"""A desk as a process of its own, as its campaign sees it: told what to do, killed, halted, started again."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pcu_desk.cli.exchange_faults.nursery import Nursery, Process, start
from pcu_desk.cli.exchange_faults.proxy import FaultProxy
from pcu_desk.cli.fault_stage import DESK, surroundings

_LIMIT = 90.0
QUICK = ("short-times", "short-rests")
"""What every desk of a campaign has altered: it waits seconds where an office waits minutes."""


class DeskGoneError(Exception):
    """The desk's process ended, or did not answer in time."""


class DeskBrokenError(Exception):
    """The desk's process stumbled over something that nobody thought of."""


class DeskRefusedError(Exception):
    """The desk refused with a sentence."""


@dataclass
class DeskProcess:
    """One unit's desk on a vault folder; `line` is the proxy through which it calls the hub."""

    unit: str
    user: str
    root: Path
    passphrase_file: Path
    line: FaultProxy
    altered: tuple[str, ...] = ()
    device: str = ""
    process: Process | None = None
    nursery: Nursery | None = None
    url: str = ""
    settings: dict[str, str] = field(default_factory=dict)

    @property
    def folder(self) -> Path:
        """Where the vault lies."""
        return self.root / f"vault-{self.unit.lower()}"

    @property
    def home(self) -> Path:
        """Where everything lies that the process writes of its own accord."""
        return self.root / f"home-{self.unit.lower()}"

    @property
    def alive(self) -> bool:
        """Whether the process runs."""
        return self.process is not None and self.process.poll() is None

    def restore(self, backup: Path) -> None:
        """Make the vault anew from a backup, as another desk, and work in it."""
        self.begin(f"restore:{backup}")
        self.altered = ()
        self.unlocked()

    def begin(self, *altered: str) -> None:
        """Start the process, altered in other ways than before if any are named; `unlocked` waits for it."""
        self.altered = altered or self.altered
        environment = self._environment()
        vault = (str(self.folder), self.user, str(self.passphrase_file), self.url or self.line.url)
        command = [*DESK, "bench", "--child", "exchange-desk", *vault, *QUICK, *self.altered]
        self.process = start(command, self.home / "stderr.log", environment, self.nursery)

    def unlocked(self) -> None:
        """Wait until the vault is open."""
        self.device = self.answer()

    def start(self, *altered: str) -> None:
        """Start the process and wait until the vault is open."""
        self.begin(*altered)
        self.unlocked()

    def send(self, do: str, **words: Any) -> None:  # noqa: ANN401 - any JSON value
        """Tell it what to do and wait for nothing."""
        assert self.process is not None
        assert self.process.stdin is not None
        try:
            self.process.stdin.write(json.dumps({"do": do, **words}) + "\n")
            self.process.stdin.flush()
        except OSError as gone:
            raise DeskGoneError(self.unit) from gone

    def answer(self, limit: float = _LIMIT) -> Any:  # noqa: ANN401 - any JSON value
        """Wait for the answer. Raises DeskGoneError, DeskRefusedError or DeskBrokenError."""
        assert self.process is not None
        assert self.process.stdout is not None
        late = threading.Timer(limit, self.process.kill)
        late.start()
        try:
            line = self.process.stdout.readline()
        finally:
            late.cancel()
        if not line:
            raise DeskGoneError(f"{self.unit}: {self.errors()[-500:]}")
        told = json.loads(line)
        if "refused" in told:
            raise DeskRefusedError(told["refused"])
        if "broken" in told:
            raise DeskBrokenError(f"{self.unit}: {told['broken']}")
        return told["ok"]

    def ask(self, do: str, **words: Any) -> Any:  # noqa: ANN401 - any JSON value
        """Tell it what to do and wait for the answer."""
        self.send(do, **words)
        return self.answer()

    def errors(self) -> str:
        """Return what the process said on its standard error so far."""
        return (self.home / "stderr.log").read_text(encoding="utf-8", errors="replace")

    def queue(self, subject: str, *to: str) -> str:
        """Queue an alert; once this returns it is acknowledged."""
        return str(self.ask("queue", subject=subject, to=list(to)))

    def sync(self) -> dict[str, Any]:
        """Do one round."""
        return dict(self.ask("sync"))

    def messages(self) -> Mapping[str, dict[str, Any]]:
        """Return every message of the vault by its id, and how often the journal says that it came."""
        return {row["id"]: row for row in self.ask("messages")}

    def kill(self) -> None:
        """Kill -9."""
        self._end(getattr(signal, "SIGKILL", signal.SIGTERM))

    def stop(self) -> None:
        """Let it lock its vault and end."""
        if self.process is not None and self.process.stdin is not None and self.alive:
            self.process.stdin.close()
            try:
                self.process.wait(_LIMIT)
            except subprocess.TimeoutExpired:
                self.process.kill()
        self._end(None)

    def suspend(self) -> None:
        """Halt it where it stands, as a machine that sleeps."""
        assert self.process is not None
        self.process.send_signal(signal.SIGSTOP)

    def resume(self) -> None:
        """Let it go on."""
        assert self.process is not None
        self.process.send_signal(signal.SIGCONT)

    def _end(self, by: int | None) -> None:
        process, self.process = self.process, None
        if process is None:
            return
        if by is not None and process.poll() is None:
            process.send_signal(by)
        process.wait(_LIMIT)
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except OSError:
                    continue

    def _environment(self) -> dict[str, str]:
        self.home.mkdir(parents=True, exist_ok=True)
        environment = surroundings(self.home)
        folder = Path(environment["XDG_CONFIG_HOME"]) / "pcu-desk"
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        chosen = {"hub_url": self.url or self.line.url, **self.settings}
        (folder / "settings.json").write_text(json.dumps(chosen), encoding="utf-8")
        return environment | {"PYTHONHASHSEED": os.environ.get("PYTHONHASHSEED", "0")}
