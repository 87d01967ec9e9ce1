"""Packs a version folder as Setup.exe for one account, with NSIS. What the installer does stands in setup.nsi."""

from __future__ import annotations

from pathlib import Path

import sources
import stage
from parts.facts import Facts

HERE = Path(__file__).resolve().parent
_INCOMING = r"$INSTDIR\.incoming-setup"


def make(version: Path, launcher: Path, known: Facts, out: Path, *, quick: bool) -> Path:
    """Write the installer and return its path; a build that fails leaves none. `quick`: larger, and sooner there."""
    out.unlink(missing_ok=True)
    work = sources.fresh(stage.WORK / "setup-exe")
    made = work / out.name
    payload = work / "payload.nsh"
    payload.write_text("\n".join(_files(version)) + "\n", encoding="utf-8")
    told = {
        "VERSION": known.version,
        "NUMBERS": ".".join(known.numbers(4)),
        "NAME": version.name,
        "SEQUENCE": str(known.sequence),
        "LAUNCHER": str(launcher),
        "PAYLOAD": str(payload),
        "KILOBYTES": str(sum(path.stat().st_size for path in version.rglob("*") if path.is_file()) // 1024),
        "OUT": str(made),
    }
    if quick:
        told["QUICK"] = ""
    sources.run(
        *("makensis", "-V2", "-INPUTCHARSET", "UTF8", *(f"-D{key}={value}" for key, value in told.items())),
        HERE / "setup.nsi",
        SOURCE_DATE_EPOCH=str(known.epoch),
    )
    return made.replace(out)


def _files(version: Path) -> list[str]:
    """Return the commands that lay the version out, in one order: the disk's own order would change the bytes."""
    lines = []
    folder = None
    for path in sources.below(version):
        if not path.is_file():
            continue
        if path.parent != folder:
            folder = path.parent
            inside = str(folder.relative_to(version)).replace("/", "\\")
            lines.append(f'SetOutPath "{_INCOMING}' + ("" if inside == "." else f"\\{inside}") + '"')
        lines.append(f'File "{str(path).replace("$", "$$")}"')
    return lines
