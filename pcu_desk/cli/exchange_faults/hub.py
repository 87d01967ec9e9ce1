"""A hub as a process of its own, as its campaign sees it: killed, restored, broken on purpose, its rows counted."""

from __future__ import annotations

import json
import signal
import sqlite3
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from pcu_desk.cli.exchange_faults.nursery import Nursery, Process, start

_LIMIT = 60.0


class HubGoneError(Exception):
    """The hub did not start."""


@dataclass
class HubProcess:
    """A hub on loopback whose folder and port outlive its process; `command` is that of the program."""

    command: tuple[str, ...]
    data: Path
    port: int = 0
    altered: str = ""
    process: Process | None = None
    nursery: Nursery | None = None

    @property
    def address(self) -> tuple[str, int]:
        """Where it listens."""
        return "127.0.0.1", self.port

    @property
    def url(self) -> str:
        """Where it listens, as an address."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def log(self) -> Path:
        """The file of its standard error."""
        return self.data.parent / "hub.log"

    @property
    def database(self) -> Path:
        """The file of its rows."""
        return self.data / "hub.db"

    @property
    def alive(self) -> bool:
        """Whether the process runs."""
        return self.process is not None and self.process.poll() is None

    def begin(self, altered: str | None = None) -> None:
        """Start it, altered in another way than before if one is named ("" for none); `listening` waits for it."""
        self.altered = self.altered if altered is None else altered
        room = (*self.command[:-1], "pcu_desk.hub.alterations", self.altered) if self.altered else self.command
        command = [*room, "serve", "--data", str(self.data), "--port", str(self.port)]
        self.process = start(command, self.log, None, self.nursery)

    def listening(self) -> None:
        """Wait until it listens. Raises HubGoneError."""
        assert self.process is not None
        assert self.process.stdout is not None
        late = threading.Timer(_LIMIT, self.process.kill)
        late.start()
        line = self.process.stdout.readline()
        late.cancel()
        if not line:
            raise HubGoneError(self.log.read_text(encoding="utf-8", errors="replace")[-800:])
        self.port = urlsplit(json.loads(line)["url"]).port or 0

    def start(self, altered: str | None = None) -> None:
        """Start it and wait until it listens."""
        self.begin(altered)
        self.listening()

    def kill(self) -> None:
        """Kill -9."""
        self._end(getattr(signal, "SIGKILL", signal.SIGTERM))

    def stop(self) -> None:
        """Let it end in its own time."""
        self._end(signal.SIGTERM)

    def run(self, *words: str) -> dict[str, Any]:
        """Run one of the administrator's commands on its folder; return what it tells."""
        name, *rest = words
        trouble = self.data.parent / "command.log"
        trouble.write_bytes(b"")
        process = start([*self.command, name, *rest, "--data", str(self.data)], trouble, None, self.nursery)
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.close()
        said = process.stdout.read()
        process.stdout.close()
        process.wait(_LIMIT)
        if complaint := trouble.read_text(encoding="utf-8"):
            raise HubGoneError(f"{words}: {complaint[-800:]}")
        try:
            return dict(json.loads(said))
        except ValueError:
            return {"said": said}

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """Return rows straight from the database."""
        connection = sqlite3.connect(f"file:{self.database}?mode=ro", uri=True, timeout=_LIMIT)
        try:
            return connection.execute(query).fetchall()
        finally:
            connection.close()

    def change(self, query: str, *given: object) -> None:
        """Change rows straight in the database, as no hub would."""
        connection = sqlite3.connect(self.database, timeout=_LIMIT)
        try:
            with connection:
                connection.execute(query, given)
        finally:
            connection.close()

    def copy(self, target: Path) -> None:
        """Write a whole copy of the database, as a backup would."""
        source, made = sqlite3.connect(self.database), sqlite3.connect(target)
        try:
            source.backup(made)
        finally:
            source.close()
            made.close()

    def put_back(self, copy: Path) -> None:
        """Put an older copy in the place of the database, the hub being stopped."""
        for each in self.data.glob("hub.db*"):
            each.unlink()
        self.database.write_bytes(copy.read_bytes())

    def _end(self, by: int) -> None:
        process, self.process = self.process, None
        if process is None:
            return
        if process.poll() is None:
            process.send_signal(by)
        process.wait(_LIMIT)
        if process.stdin is not None:
            process.stdin.close()
        if process.stdout is not None:
            with self.log.with_suffix(".out").open("a", encoding="utf-8") as said:
                said.write(process.stdout.read())
            process.stdout.close()
