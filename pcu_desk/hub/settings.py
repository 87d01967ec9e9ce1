"""What the hub's administrator may set in `hub.toml`, with what holds where nothing is said; changes nothing itself."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

FILE = "hub.toml"
_MOST = 10**9


class HubSettingsError(UserError):
    """The settings file says something that can not be."""

    def __init__(self, path: Path, what: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP("hub", "{path}: {what}. Nothing was started; mend the file and run the command again."),
            path=path,
            what=what,
        )


@dataclass(frozen=True, slots=True)
class Quota:
    """What one unit may use; 0 is no limit.

    Messages stored a day (UTC), MiB of messages and files kept at once, signed requests a minute.
    """

    messages_a_day: int = 2000
    mib_kept: int = 2048
    requests_a_minute: int = 600


NO_LIMIT = Quota(0, 0, 0)


@dataclass(frozen=True, slots=True)
class HubSettings:
    """How long chunks are kept, how long requests and answers may take, how many may connect, what units may use.

    A request's head and its body have their own seconds; `units` holds those with a quota of their own.
    """

    keep_days: int = 90
    body_seconds: int = 30
    head_seconds: int = 20
    answer_seconds: int = 180
    connections: int = 800
    quota: Quota = field(default_factory=Quota)
    units: Mapping[str, Quota] = field(default_factory=dict)

    def of(self, unit: str) -> Quota:
        """Return a unit's quota."""
        return self.units.get(unit, self.quota)

    @classmethod
    def load(cls, folder: Path) -> HubSettings:
        """Read the folder's `hub.toml`, which need not be there. Raises HubSettingsError."""
        path = folder / FILE
        if not path.exists():
            return cls()
        try:
            return cls._of(tomllib.loads(path.read_text(encoding="utf-8")))
        except (ValueError, RecursionError) as wrong:
            raise HubSettingsError(path, str(wrong)) from wrong

    @classmethod
    def _of(cls, found: Mapping[str, Any]) -> HubSettings:
        plain = {name: value for name, value in found.items() if name not in {"quota", "unit"}}
        _check(plain, {each.name for each in fields(cls)} - {"quota", "units"}, least=1)
        quota = _quota(Quota(), found.get("quota", {}), "quota")
        units = found.get("unit", {})
        if not isinstance(units, dict):
            raise ValueError("[unit.CODE] is a table")  # noqa: TRY004 - told as a fault of the file
        own = {code: _quota(quota, given, f"unit.{code}") for code, given in units.items()}
        return cls(**plain, quota=quota, units=own)


def _quota(base: Quota, given: object, place: str) -> Quota:
    if not isinstance(given, dict):
        raise ValueError(f"[{place}] is a table")  # noqa: TRY004 - told as a fault of the file
    _check(given, {each.name for each in fields(Quota)}, least=0)
    return replace(base, **given)


def _check(given: Mapping[str, object], known: set[str], *, least: int) -> None:
    for name, value in given.items():
        if name not in known:
            raise ValueError(f"{name} is not known; there is {', '.join(sorted(known))}")
        if type(value) is not int or not least <= value <= _MOST:
            raise ValueError(f"{name} is a whole number from {least}")
