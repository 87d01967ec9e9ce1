"""One window per vault and account: a second start calls the first one forward and hands over its file; opens no vault.

The first holds a lock in the account's runtime folder and listens under a name that nobody can guess, told in that
folder alone. What comes is a few words; a first that does not answer in time is told so, and no start waits longer.
"""

from __future__ import annotations

import json
import logging
import os
import re
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QSysInfo, QTimer

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.host.lock import lock_file, taken

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

SILENT = QT_TRANSLATE_NOOP(
    "host",
    "PCU Desk has this vault open in another window (process {pid}), which does not answer. Nothing was changed. Wait "
    "a minute and start it again; if it still does not answer, end that process.",
)
OPEN = QT_TRANSLATE_NOOP(
    "host", "PCU Desk has this vault open in another window (process {pid}). Nothing was changed; go to that window."
)
NAMELESS = QT_TRANSLATE_NOOP(
    "host",
    "PCU Desk seems to have this vault open in another window: {file} is there and names no process. Nothing was "
    "changed; go to that window. If there is none, delete that file and start PCU Desk again.",
)
LIMIT_S = 6.0
_EACH_MS = 3000
_AGAIN_S = 0.1
_LARGEST = 16 * 1024
_HERE, _GOING = b"here\n", b"going\n"
_LOG = logging.getLogger(__name__)
_SECRET = re.compile(r"[0-9a-f]{16}")
_LEAVE = "XDG_ACTIVATION_TOKEN"
_TOKEN = re.compile(r"[\x20-\x7e]{0,512}")  # what is something else can't stand in the environment, where Qt reads it


@dataclass(frozen=True, slots=True)
class Call:
    """What a second start wants of the first: to come forward, with a courier file, by the desktop's leave."""

    courier: Path | None = None
    token: str = ""


Heard = Callable[[Call], bool]
"""Is told a call, on the window's thread; returns whether there is still a window to come forward."""


class SingleWindow:
    """The place of the one window of a vault."""

    def __init__(self, runtime: Path, vault: Path) -> None:
        """Take the account's runtime folder and the vault's folder; nothing is made or held yet."""
        # A portable program's folder goes from machine to machine, and a process is known on its own machine alone.
        machine = QSysInfo.machineUniqueId().toStdString() or QSysInfo.machineHostName()
        named = f"{machine}|{runtime.absolute()}|{os.path.normcase(vault.resolve())}"
        mark = sha256(named.encode("utf-8", "surrogateescape")).hexdigest()[:16]
        self._runtime = runtime
        self._file = runtime / f"window-{mark}.lock"
        self._lock = lock_file(self._file)
        self._note = runtime / f"window-{mark}.at"
        self._server: QLocalServer | None = None

    def take(self) -> bool:
        """Be the window of this vault; False when another is. Where no lock can be made there is nobody to ask."""
        try:
            self._runtime.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError:
            return True
        if not taken(self._lock):
            return self._lock.error() != QLockFile.LockError.LockFailedError
        self._forget()  # left by one that was killed: its name may be known by now, and listened at by another account
        return True

    def call(self, call: Call, limit: float = LIMIT_S) -> bool:
        """Ask the first window to come forward; True when it does, False when it went and this is the first now.

        Raises UserError when it is there and does not answer, or can't listen where the runtime folder is.
        """
        end, met = time.monotonic() + limit, False
        while time.monotonic() < end:
            answer = self._asked(call, end)
            if answer == _HERE:
                return True
            if self.take():
                return False
            met = met or answer is not None
            time.sleep(_AGAIN_S)  # it has just begun, or is about to end
        pid = self._lock.getLockInfo()[0]
        raise UserError(SILENT if met else OPEN, pid=pid) if pid else UserError(NAMELESS, file=self._file)

    def serve(self, heard: Heard) -> None:
        """Listen for later starts; belongs on the window's thread. Where that can't be, they say that it is open."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 - after the first paint

        if not self._lock.isLocked():
            return
        server, secret = QLocalServer(), os.urandom(8).hex()
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(lambda: _receive(server, heard))
        if not server.listen(self._name(secret)):
            _LOG.warning("later starts are not heard: %s", server.serverError().value)
            return
        self._server = server
        try:
            with open(self._note, "w", encoding="ascii", opener=_owners) as note:
                note.write(secret)
        except OSError as error:
            _LOG.warning("later starts are not heard: %s", error.errno)

    def end(self) -> None:
        """Listen no more and give the place back; on the window's thread."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self.release()

    def release(self) -> None:
        """Give the place back, from any thread. Needed before this process replaces itself."""
        if self._lock.isLocked():
            self._forget()
        self._lock.unlock()

    def _name(self, secret: str) -> str:
        """Return what to listen at; Windows has one space of names for all its accounts."""
        return f"pcu-desk-{secret}" if sys.platform == "win32" else str(self._socket(secret))

    def _socket(self, secret: str) -> Path:
        return self._runtime / f"window-{secret}.sock"

    def _secret(self) -> str:
        """Return by what the first window can be found, "" while it does not listen."""
        try:
            told = self._note.read_text("ascii")
        except (OSError, ValueError):
            return ""
        return told if _SECRET.fullmatch(told) else ""

    def _forget(self) -> None:
        """Take away where one listened; only who has the lock may."""
        for left in (self._socket(self._secret()), self._note):
            with suppress(OSError):
                left.unlink()

    def _asked(self, call: Call, end: float) -> bytes | None:
        """Return what the first window says, None where nobody listens."""
        secret = self._secret()
        if not secret:
            return None
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - only of a second start

        _let_forward(self._lock.getLockInfo()[0])
        socket = QLocalSocket()
        socket.connectToServer(self._name(secret))
        if not socket.waitForConnected(_left(end)):
            return None
        words = {"courier": str(call.courier) if call.courier else "", "token": call.token}
        socket.write(json.dumps(words).encode("ascii") + b"\n")
        answer = b""
        # What is no answer of ours has no end, perhaps: one word that is too long is enough.
        while not answer.endswith(b"\n") and len(answer) <= len(_GOING) and socket.waitForReadyRead(_left(end)):
            answer += socket.read(_LARGEST).data()
        socket.abort()
        return answer


def call_of(courier: Path | None, environment: Mapping[str, str] = os.environ) -> Call:
    """Return what this start asks of a window that is open already."""
    return Call(courier.absolute() if courier is not None else None, environment.get(_LEAVE, ""))


def _owners(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _left(end: float) -> int:
    return max(1, int((end - time.monotonic()) * 1000))


def _receive(server: QLocalServer, heard: Heard) -> None:
    socket = server.nextPendingConnection()
    socket.disconnected.connect(socket.deleteLater)
    QTimer.singleShot(_EACH_MS, socket, socket.abort)  # one that says nothing
    socket.readyRead.connect(lambda: _answer(socket, heard))


def _answer(socket: QLocalSocket, heard: Heard) -> None:
    if not socket.canReadLine():
        if socket.bytesAvailable() > _LARGEST:
            socket.abort()
        return
    call = _read(bytes(socket.readLine(_LARGEST).data()))
    socket.write(_HERE if call is not None and heard(call) else _GOING)
    socket.disconnectFromServer()


def _read(line: bytes) -> Call | None:
    try:
        words = json.loads(line)
        courier, token = str(words["courier"]), str(words["token"])
        named = os.fsencode(courier)
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    if b"\0" in named:  # no file has such a name, and who asks the system for it stumbles
        return None
    return Call(Path(courier) if courier else None, token if _TOKEN.fullmatch(token) else "")


def _let_forward(process: int) -> None:
    """Let the first window come to the front: Windows asks leave of the program that the person has just started."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - on Windows alone

        ctypes.windll.user32.AllowSetForegroundWindow(process)
