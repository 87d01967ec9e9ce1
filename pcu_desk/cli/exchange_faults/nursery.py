"""Starts processes of the program from one that has loaded it already; where the system can't, in the usual way.

A campaign starts hundreds of hubs and desks, and loading costs more than what they are started for. Each is a process
of its own, killed and waited for as any other; only its loading is shared.
"""

from __future__ import annotations

import json
import os
import runpy
import select
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Protocol

_START_LIMIT = 60.0
_RUN = (".__main__", ".alterations")


class Process(Protocol):
    """What a campaign needs of a process."""

    @property
    def pid(self) -> int:
        """Its number."""

    @property
    def stdin(self) -> IO[str] | None:
        """The pipe to its standard input."""

    @property
    def stdout(self) -> IO[str] | None:
        """The pipe from its standard output."""

    def poll(self) -> int | None:
        """Return None while it runs."""

    def wait(self, timeout: float | None = None) -> int:
        """Wait until it has ended."""

    def kill(self) -> None:
        """Kill -9."""

    def send_signal(self, sig: int) -> None:
        """Send it a signal."""


def start(
    command: Sequence[str], errors: Path, environment: Mapping[str, str] | None = None, nursery: Nursery | None = None
) -> Process:
    """Start `python -m MODULE …` with pipes; its standard error is added to a file."""
    around = dict(environment or os.environ)
    if nursery is not None and _is_module(command):
        return nursery.start(command[2], command[3:], errors, around)
    with errors.open("ab") as log:
        return subprocess.Popen(  # noqa: S603 - our own program
            list(command), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, text=True, env=around
        )


def _is_module(command: Sequence[str]) -> bool:
    return len(command) > 2 and command[0] == sys.executable and command[1] == "-m"  # noqa: PLR2004 - python -m NAME


def can_fork() -> bool:
    """Tell whether this system and this form of the program start processes so."""
    return hasattr(os, "fork") and hasattr(os, "pidfd_open") and not getattr(sys, "frozen", False)


@dataclass
class Nursery:
    """A process that has loaded some modules and forks at a word; a context manager that ends it."""

    modules: tuple[str, ...]
    environment: Mapping[str, str]
    errors: Path
    _process: subprocess.Popen[bytes] = field(init=False)
    _line: socket.socket = field(init=False)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def open(self) -> None:
        """Load once; returns at once, the first start waits."""
        self._line, theirs = socket.socketpair()
        command = [sys.executable, "-m", "pcu_desk.cli.exchange_faults.nursery", str(theirs.fileno()), *self.modules]
        with self.errors.open("ab") as log:
            self._process = subprocess.Popen(  # noqa: S603 - our own program
                command, pass_fds=[theirs.fileno()], env=dict(self.environment), stderr=log
            )
        theirs.close()
        self._line.settimeout(_START_LIMIT)

    def close(self) -> None:
        """End it; what it started lives on."""
        self._line.close()
        self._process.wait(_START_LIMIT)

    def start(self, module: str, words: Sequence[str], errors: Path, environment: Mapping[str, str]) -> Process:
        """Start a module as `python -m` would."""
        told = json.dumps({"module": module, "words": list(words), "environment": dict(environment)}).encode()
        given, stdin = os.pipe()
        stdout, said = os.pipe()
        with self._lock, errors.open("ab") as log:
            try:
                self._line.sendall(len(told).to_bytes(4, "big") + told)
                socket.send_fds(self._line, [b"!"], [given, said, log.fileno()])
                pid = int.from_bytes(self._line.recv(4), "big")
            finally:
                os.close(given)
                os.close(said)
        return _Forked(pid, os.pidfd_open(pid), os.fdopen(stdin, "w"), os.fdopen(stdout))


@dataclass
class _Forked:
    """A process that another one started for us."""

    pid: int
    _handle: int
    stdin: IO[str] | None
    stdout: IO[str] | None

    def poll(self) -> int | None:
        return 0 if select.select([self._handle], [], [], 0)[0] else None

    def wait(self, timeout: float | None = None) -> int:
        if not select.select([self._handle], [], [], timeout)[0]:
            raise subprocess.TimeoutExpired(str(self.pid), timeout or 0.0)
        return 0

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)

    def send_signal(self, sig: int) -> None:
        if self.poll() is None:
            signal.pidfd_send_signal(self._handle, sig)

    def __del__(self) -> None:
        """Give the handle back."""
        os.close(self._handle)


def _serve(line: socket.socket) -> None:
    """Fork at each word until the other side is gone."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for them here
    while head := line.recv(4, socket.MSG_WAITALL):
        told = json.loads(line.recv(int.from_bytes(head, "big"), socket.MSG_WAITALL))
        _, handles, _, _ = socket.recv_fds(line, 1, 3)
        pid = os.fork()
        if not pid:
            line.close()
            _become(told, handles)
        for each in handles:
            os.close(each)
        line.sendall(pid.to_bytes(4, "big"))


def _become(told: Mapping[str, object], handles: Sequence[int]) -> None:
    """Be the module that was asked for."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    for target, handle in enumerate(handles):
        os.dup2(handle, target)
        os.close(handle)
    environment, words = told["environment"], told["words"]
    assert isinstance(environment, dict)
    assert isinstance(words, list)
    sys.stdin, sys.stdout, sys.stderr = (os.fdopen(n, mode) for n, mode in enumerate(("r", "w", "w")))
    os.environ.clear()
    os.environ.update(environment)
    sys.argv = [str(told["module"]), *words]
    code: object = 0
    for run_before in (str(told["module"]), f"{told['module']}.__main__"):
        if run_before.endswith(_RUN):  # loaded already, and run once more as `__main__`
            sys.modules.pop(run_before, None)
    try:
        runpy.run_module(str(told["module"]), run_name="__main__", alter_sys=True)
    except SystemExit as ended:
        code = ended.code
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(code if isinstance(code, int) else 1)


if __name__ == "__main__":
    for name in sys.argv[2:]:
        __import__(name)
    with socket.socket(fileno=int(sys.argv[1])) as given_line:
        _serve(given_line)
