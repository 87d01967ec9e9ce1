"""The Python that travels in the Windows package: the publisher's embeddable zip, taken only by its pinned hash.

No registry of packages has that file, so whoever builds names it. Nothing here downloads.
"""

from __future__ import annotations

import json
import re
import zipfile
from dataclasses import dataclass
from pathlib import Path

from parts.digests import digest
from parts.facts import BuildError

FOLDER = "runtime"
_PIN = Path(__file__).with_name("python-embed.json")
_HEX = re.compile(r"[0-9a-f]{64}")
_PATHS = "python312._pth"
# Where the interpreter looks, and nowhere else: its own library, its own folder, ours. No site module, no PYTHONPATH,
# no registry.
_LOOKS = "python312.zip\r\n.\r\n..\\site\r\n"
_NEEDED = ("python.exe", "pythonw.exe", "python3.dll", "python312.dll", "python312.zip", "vcruntime140.dll")


@dataclass(frozen=True, slots=True)
class Pin:
    """The one file that a package for officers is made with, and the SHA-256 of the one that trials may use."""

    file: str
    sha256: str
    for_trials: str


def pin() -> Pin:
    """Return what python-embed.json says."""
    told = json.loads(_PIN.read_text(encoding="utf-8"))
    if not (_HEX.fullmatch(told["sha256"]) and _HEX.fullmatch(told["for_trials"]["sha256"])):
        raise BuildError(f"{_PIN.name} holds no SHA-256.")
    return Pin(told["file"], told["sha256"], told["for_trials"]["sha256"])


def place(embed: Path, version_folder: Path, accepted: str) -> None:
    """Unpack the zip as runtime/ of a version and let it look for modules in site/. BuildError for another file."""
    try:
        held = digest(embed)
    except OSError as caught:
        raise BuildError(f"{embed} cannot be read: {caught.strerror}.") from caught
    if held != accepted:
        raise BuildError(
            f"{embed.name} is not the Python that this package is made with: its SHA-256 is {held}, and {accepted} is "
            f"wanted. Nothing was built."
        )
    to = version_folder / FOLDER
    with zipfile.ZipFile(embed) as archive:
        for entry in archive.infolist():
            _write(archive, entry, to)
    missing = [name for name in _NEEDED if not (to / name).is_file()]
    if missing:
        raise BuildError(f"{embed.name} lacks {', '.join(missing)}.")
    (to / _PATHS).write_text(_LOOKS, encoding="ascii", newline="")


def _write(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, to: Path) -> None:
    if entry.is_dir():
        return
    name = Path(entry.filename).name  # the publisher's zip is flat; a copy of its files may lie in a folder
    to.mkdir(parents=True, exist_ok=True)
    (to / name).write_bytes(archive.read(entry))
