"""The folder of a program that updates itself: which version starts, which stand beside it, one change at a time.

It takes whole versions as they come; what proves them is not its matter.
"""

from __future__ import annotations

import errno
import os
import secrets
import shutil
import stat
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from pcu_desk.domain.errors import UserError, reason_of
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.update import parsed_name
from pcu_desk.host.installation import CURRENT, VERSIONS, Installation
from pcu_desk.host.trial import REFUSED, TRIAL

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

TRIED = "tried"
LOCK = "update.lock"
INCOMING = ".incoming-"
_OLD, _LINE = ".old-", ".line-"
_LONGEST = 4096
_PATIENCE = 10.0 if sys.platform == "win32" else 0.0  # seconds for a virus scanner to let go of what is new
_PAUSE = 0.1
_TAKEN = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)

BUSY = QT_TRANSLATE_NOOP(
    "update", "Another update of this program is under way. Nothing was changed; wait until it has ended."
)
CLOSED = QT_TRANSLATE_NOOP(
    "update",
    "This account may not change the program in {folder}: {reason}. Nothing was changed; ask whoever put the program "
    "there.",
)
NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "update", "The update could not be written in {folder}: {reason}. Nothing was changed; the version here goes on."
)


class ProgramFolder:
    """The folder with launcher, `current` and `versions/`, for one change at a time."""

    def __init__(self, root: Path, running: str) -> None:
        """Take the folder and the name of the version that runs from it; nothing is read yet."""
        self.root = root
        self.versions = root / VERSIONS
        self._running = running

    def current(self) -> str:
        """Return the name of the version that starts next; the one that runs, when the file names no whole one."""
        named = _first_line(self.root / CURRENT)
        return named if named and self._whole(named) else self._running

    def unproven(self) -> bool:
        """Tell whether the version that starts next has not shown itself yet."""
        before = _first_line(self.root / TRIAL)
        return bool(before) and before != self.current()

    def refused(self) -> str:
        """Return the name of a version that was taken back and not told of yet, "" when there is none."""
        return _first_line(self.root / REFUSED)

    def names(self) -> list[str]:
        """Return the names of the versions that stand here, oldest first."""
        try:
            found = [entry.name for entry in self.versions.iterdir() if parsed_name(entry.name) and entry.is_dir()]
        except OSError:
            return []
        return sorted(found, key=_sequence)

    def before(self) -> str:
        """Return the name of the version to go back to, "" when there is none: the newest that is older."""
        current = self.current()
        older = [name for name in self._proven() if _sequence(name) < _sequence(current)]
        return older[-1] if older else ""

    def _whole(self, name: str) -> bool:
        """Tell whether the launcher would start a version: it stands here with its program."""
        return all(program.is_file() and os.access(program, os.X_OK) for program in programs(self.versions / name))

    def _proven(self) -> list[str]:
        """Return the names of the whole versions, oldest first, but for those taken back: they never showed themselves.

        A name stands in `refused` until it is told, and from then on there is a mark in its folder.
        """
        refused = self.refused()
        return [
            name
            for name in self.names()
            if name != refused and self._whole(name) and not (self.versions / name / REFUSED).exists()
        ]

    def tried(self, name: str) -> bool:
        """Tell whether a version was put in here once and is not the one that starts."""
        return name != self.current() and name in _lines(self.root / TRIED) and (self.versions / name).is_dir()

    def closed(self) -> UserError | None:
        """Return why this account may not change the folder, None when it may."""
        places = {self.root: os.W_OK | os.X_OK, self.versions: os.W_OK | os.X_OK}
        if (self.root / LOCK).exists():  # made with the first change here, perhaps by another account
            places[self.root / LOCK] = os.W_OK
        for place, wanted in places.items():
            if not os.access(place, wanted):
                return UserError(CLOSED, folder=place, reason=reason_of(PermissionError(errno.EACCES, "")))
        return None

    @contextmanager
    def changing(self) -> Iterator[None]:
        """Be the only one who changes the folder. Raises UserError while another does, or where it may not be done."""
        try:
            file = (self.root / LOCK).open("ab")
        except OSError as error:
            raise UserError(CLOSED, folder=self.root, reason=reason_of(error)) from error
        with file:  # the system lets go of the lock with the file, also of a program that was killed
            if not _claimed(file):
                raise UserError(BUSY)
            self._sweep()
            yield

    @contextmanager
    def incoming(self) -> Iterator[Path]:
        """Lend a new folder on the same disk; what still lies there at the end is taken away."""
        folder = self.root / f"{INCOMING}{secrets.token_hex(6)}"
        with written(self.root):
            folder.mkdir(mode=0o700)
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def take_in(self, folder: Path, name: str) -> None:
        """Let a complete folder stand as a version; one of the same name that does not start gives way."""
        if _first_line(self.root / CURRENT) == name != self.current():
            self._write(CURRENT, f"{self.current()}\n")  # it was damaged: whole again, it would start without a trial
        self.put_away(name)
        with suppress(OSError):  # a stick without rights has none to give
            folder.chmod(stat.S_IMODE(self.versions.stat().st_mode))  # open to whom the versions here are open
        sync(folder)
        _renamed(folder, self.versions / name)
        sync(self.versions)

    def switch(self, name: str) -> None:
        """Let a version start next, on trial: until it shows itself, the launcher keeps count and goes back."""
        before = self._way_back(name)
        self._write(TRIAL, f"{before}\n0\n")
        try:
            self._write(CURRENT, f"{name}\n")
        except BaseException:
            (self.root / TRIAL).unlink(missing_ok=True)
            raise
        with suppress(OSError):  # neither is more than tidiness: the version is in its place
            kept = [one for one in (*_lines(self.root / TRIED), name) if (self.versions / one).is_dir()]
            self._write(TRIED, "".join(f"{one}\n" for one in dict.fromkeys(kept)))
            self._forget_others({name, before})

    def go_back(self, name: str) -> None:
        """Let an older version start next, which has shown itself long ago."""
        self._write(CURRENT, f"{name}\n")
        (self.root / TRIAL).unlink(missing_ok=True)

    def _way_back(self, name: str) -> str:
        """Return the version to which the launcher goes back from a new one: what starts now, unless it is damaged."""
        others = [one for one in (*self._proven(), self._running, self.current()) if one != name and self._whole(one)]
        return others[-1] if others else self.current()

    def _forget_others(self, kept: set[str]) -> None:
        for name in self.names():
            if name not in kept:
                self.put_away(name)

    def put_away(self, name: str) -> None:
        """Take a version away at once, unless it starts or runs; its files go afterwards, or with the next change."""
        version = self.versions / name
        if name not in {self.current(), self._running} and version.exists() and not _is_held(version):
            away = self.root / f"{_OLD}{secrets.token_hex(6)}"
            _renamed(version, away)
            shutil.rmtree(away, ignore_errors=True)

    def _sweep(self) -> None:
        """Take away what a program that was killed left half done."""
        with suppress(OSError):
            for left in self.root.iterdir():
                if left.name.startswith((INCOMING, _OLD)):
                    shutil.rmtree(left, ignore_errors=True)
                elif left.name.startswith(_LINE):
                    left.unlink()

    def _write(self, name: str, text: str) -> None:
        """Write a small file: as it was or as it is to be, never half."""
        half = self.root / f"{_LINE}{secrets.token_hex(6)}"
        try:
            with half.open("xb") as file:
                file.write(text.encode())
                file.flush()
                os.fsync(file.fileno())
            _renamed(half, self.root / name)
        finally:
            half.unlink(missing_ok=True)
        sync(self.root)


@contextmanager
def written(folder: Path) -> Iterator[None]:
    """Turn what a disk refuses while something is written to it into a sentence."""
    try:
        yield
    except OSError as error:
        raise UserError(NOT_WRITTEN, folder=folder, reason=reason_of(error)) from error


def programs(version: Path) -> list[Path]:
    """Return the programs of a version's folder that the launchers start: without one they take another version."""
    if sys.platform == "win32":
        return [version / "runtime" / name for name in ("pythonw.exe", "python.exe")]
    return [version / "pcu-desk"]


def launcher(root: Path) -> Path:
    """Return the program that starts the version in use."""
    return root / ("pcu-desk.exe" if sys.platform == "win32" else "pcu-desk")


def successor(installation: Installation) -> Path | None:
    """Return what is to be started in the place of this program: the launcher, once another version starts next."""
    if installation.root is None:
        return None
    found = launcher(installation.root)
    current = ProgramFolder(installation.root, installation.name).current()
    return found if current != installation.name and found.is_file() else None


def hold(installation: Installation) -> int | None:
    """Keep this version from being taken away while this process lives; return what a test closes, None for nothing."""
    if installation.root is None or sys.platform == "win32":  # there a program that runs can't be moved
        return None
    try:
        handle = os.open(installation.root / VERSIONS / installation.name, os.O_RDONLY)
    except OSError:
        return None
    with suppress(OSError):  # a disk of a network without locks: nothing better is to be had there
        fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
    return handle


def _is_held(version: Path) -> bool:
    if sys.platform == "win32":
        return False
    try:
        handle = os.open(version, os.O_RDONLY)
    except OSError:
        return False
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno in _TAKEN
    finally:
        os.close(handle)
    return False


def sync(folder: Path) -> None:
    """Bring a folder's entries to the disk, where the system can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _renamed(old: Path, new: Path) -> None:
    """Give a file or folder its name, in the place of a file that has it; wait where another program holds it open."""
    until = time.monotonic() + _PATIENCE
    while True:
        try:
            old.replace(new)
        except PermissionError:
            if time.monotonic() >= until:
                raise
            time.sleep(_PAUSE)
        else:
            return


def _sequence(name: str) -> int:
    found = parsed_name(name)
    return found[1] if found else 0


def _first_line(file: Path) -> str:
    return next(iter(_lines(file)), "")


def _lines(file: Path) -> list[str]:
    """Return the lines that name versions, the first alone when it does not."""
    try:
        with file.open("rb") as opened:
            told = opened.read(_LONGEST).decode("ascii", "replace").split("\n")
    except OSError:
        return []
    return [line.strip() for line in told if parsed_name(line.strip())]


def _claimed(file: IO[bytes]) -> bool:
    try:
        if sys.platform == "win32":
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno not in _TAKEN  # a disk of a network without locks: nothing better is to be had there
    return True
