"""Finishes a package that wixl wrote: adds what wixl has no words for, takes chance and clock out of its summary."""

from __future__ import annotations

import struct
import time
from pathlib import Path

import sources
from parts.facts import BuildError

_FILETIME = struct.pack("<I", 64)  # how a property set marks a time
_TICKS = 10_000_000
_BEFORE_1970 = 11_644_473_600
_MADE_AND_SAVED = 2
_SHORTCUT_NAME = """\
MsiShortcutProperty\tShortcut_\tPropertyKey\tPropVariantValue
s72\ts72\ts255\ts0
MsiShortcutProperty\tMsiShortcutProperty
Name\tStart\tSystem.AppUserModel.ID\torg.pcudesk.Desk
"""


def settle(msi: Path, work: Path, *, package: str, began: float, epoch: int) -> None:
    """Finish the package, with a number and times that follow from what it holds. `began`: before wixl was started."""
    # Another build of the same version is replaced too, not put beside.
    _change(msi, work, "Upgrade", "\t256\t\tOLDER", "\t768\t\tOLDER")
    # An advertised entry of the Start menu would let Windows repair the package whenever it misses a file.
    _change(msi, work, "Shortcut", "\tWindow\tDesk\t", "\tWindow\t[#pcu_desk.exe]\t")
    # The window and the entry share one button of the task bar.
    _import(msi, work, "MsiShortcutProperty", _SHORTCUT_NAME)
    sources.run("msibuild", msi, "-s", "Installation Database", "PCU Desk", "x64;1033", "{" + package + "}", cwd=work)
    held = bytearray(msi.read_bytes())
    places = _times(bytes(held), began, time.time())
    if len(places) != _MADE_AND_SAVED:
        raise BuildError(f"The package's summary holds {len(places)} times of this build, not {_MADE_AND_SAVED}.")
    for at in places:
        held[at : at + 8] = struct.pack("<Q", (epoch + _BEFORE_1970) * _TICKS)
    msi.write_bytes(held)


def _change(msi: Path, work: Path, table: str, what: str, to: str) -> None:
    told = sources.run("msiinfo", "export", msi, table, cwd=work).replace("\r\n", "\n")
    if told.count(what) != 1:
        raise BuildError(f"The table {table} of the package does not hold what is changed in it.")
    _import(msi, work, table, told.replace(what, to))


def _import(msi: Path, work: Path, table: str, told: str) -> None:
    (work / f"{table}.idt").write_text(told, encoding="utf-8", newline="\r\n")
    sources.run("msibuild", msi, "-i", f"{table}.idt", cwd=work)


def _times(held: bytes, began: float, ended: float) -> list[int]:
    """Return where a time lies that is neither before `began` nor after `ended`."""
    earliest, latest = ((int(moment) + _BEFORE_1970) * _TICKS for moment in (began, ended + 1))
    found = []
    at = held.find(_FILETIME)
    while at != -1:
        value = held[at + 4 : at + 12]
        if len(value) == 8 and earliest <= struct.unpack("<Q", value)[0] <= latest:  # noqa: PLR2004 - bytes of a time
            found.append(at + 4)
        at = held.find(_FILETIME, at + 1)
    return found
