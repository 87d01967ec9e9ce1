"""The growing delay after wrong passphrases, kept in a small file beside the vault; never wipes anything."""

from __future__ import annotations

import json
import time
from pathlib import Path

from pcu_desk.vault.atomic import replace_file

FILE = "attempts.json"
FREE_TRIES = 2
LONGEST_WAIT = 300.0
_in_process: dict[tuple[str, str], tuple[int, float]] = {}


def wait_after(failures: int) -> float:
    """Return the seconds to wait after so many failures in a row: none at first, then 1, 2, 4 … up to five minutes."""
    extra = failures - FREE_TRIES
    return 0.0 if extra <= 0 else min(2.0 ** min(extra - 1, 20), LONGEST_WAIT)


def wait_left(folder: Path, user: str) -> float:
    """Return the seconds until this user may try again; a clock put back starts the wait anew, once."""
    count, last = _from_file(folder, user)
    if last > time.time():
        _to_file(folder, user, (count, time.time()))
    return max(_left(_from_file(folder, user), time.time()), _left(_from_memory(folder, user), time.monotonic()))


def failed(folder: Path, user: str) -> float:
    """Count one more failure and return the wait that it brings."""
    count = 1 + max(_from_file(folder, user)[0], _from_memory(folder, user)[0])
    _in_process[str(folder), user] = (count, time.monotonic())
    _to_file(folder, user, (count, time.time()))
    return wait_after(count)


def succeeded(folder: Path, user: str) -> None:
    """Forget the failures of this user."""
    had = _in_process.pop((str(folder), user), None)
    if had or _from_file(folder, user)[0]:
        _to_file(folder, user, None)


def _left(state: tuple[int, float], now: float) -> float:
    count, last = state
    wait = wait_after(count)
    return wait if last > now else max(0.0, last + wait - now)


def _from_memory(folder: Path, user: str) -> tuple[int, float]:
    return _in_process.get((str(folder), user), (0, 0.0))


def _from_file(folder: Path, user: str) -> tuple[int, float]:
    row = _load(folder).get(user)
    match row:
        case [int(count), float(last) | int(last)]:
            return max(0, count), float(last)
        case _:
            return 0, 0.0


def _load(folder: Path) -> dict[str, object]:
    try:
        found = json.loads((folder / FILE).read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _to_file(folder: Path, user: str, row: tuple[int, float] | None) -> None:
    rows = {name: kept for name, kept in _load(folder).items() if name != user}
    if row:
        rows[user] = list(row)
    try:
        replace_file(folder / FILE, json.dumps(rows).encode())
    except OSError:
        return  # a read-only folder: the count in this process still holds
