"""A real `pcu-hub` in a process of its own, with desks enrolled; it can be killed and started again on its port."""

from __future__ import annotations

import json
import select
import signal
import sqlite3
import subprocess
import sys
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Self
from urllib.parse import urlsplit

from pcu_desk.cli.exchange_faults.nursery import Process
from pcu_desk.hub.enrolment import enrol
from pcu_desk.hub.folder import HubFolder
from pcu_desk.wire.directory import Directory
from pcu_desk.wire.enrolment import EnrolmentRequest
from tests.exchange_fakes import AT, Desk
from tests.hub_nursery import begin

READY_LIMIT = 30


@dataclass
class HubProcess:
    """A hub on loopback whose folder outlives the process; a context manager."""

    folder: Path
    desks: tuple[Desk, ...]
    port: int = 0
    directory: Directory = field(init=False)
    process: Process = field(init=False)

    def __post_init__(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        for desk in self.desks:
            self.enrol(desk)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def address(self) -> tuple[str, int]:
        return "127.0.0.1", self.port

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def key(self) -> bytes:
        return self.directory.hub.key

    def enrol(self, desk: Desk) -> None:
        founder = "00" * 32
        request = EnrolmentRequest(desk.unit, desk.unit[:2], {"en": desk.unit}, desk.keys.public, founder, AT)
        data = HubFolder(self.folder / "data")
        done = enrol(data, request, letter=None, url=None, sequence=0, now=datetime.now(UTC))
        self.directory = done.directory

    def start(self) -> None:
        words = ("serve", "--data", str(self.folder / "data"), "--port", str(self.port))
        self.process = begin("pcu_desk.hub", *words, log=self.folder / "hub.log")
        assert self.process.stdout is not None
        ready, _, _ = select.select([self.process.stdout], [], [], READY_LIMIT)
        line = self.process.stdout.readline() if ready else ""
        assert line, (self.folder / "hub.log").read_text()
        self.port = urlsplit(json.loads(line)["url"]).port or 0

    def kill(self) -> None:
        """Kill -9, as a power cut would."""
        self.process.send_signal(signal.SIGKILL)
        self._gone()

    def stop(self) -> None:
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        self._gone()

    def restored(self) -> str:
        """Tell the hub's folder that its database came from a backup; return the new epoch."""
        command = [sys.executable, "-m", "pcu_desk.hub", "restored", "--data", str(self.folder / "data")]
        told = subprocess.run(command, capture_output=True, text=True, check=True)
        return str(json.loads(told.stdout)["epoch"])

    def stored(self) -> list[tuple[str, str]]:
        """Return (sender, id) of each envelope row, straight from the database."""
        return self._rows("select sender_device, id from envelopes order by sequence")

    def inbox(self, desk: Desk) -> list[tuple[str, str]]:
        """Return (sender, id) of a desk's inbox rows, straight from the database."""
        return self._rows(f"select sender_device, id from inbox where device = '{desk.keys.id}' order by n")

    def _rows(self, query: str) -> list[tuple[str, str]]:
        connection = sqlite3.connect(self.folder / "data" / "hub.db")
        try:
            return connection.execute(query).fetchall()
        finally:
            connection.close()

    def _gone(self) -> None:
        self.process.wait(15)
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                pipe.close()
