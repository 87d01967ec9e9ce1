"""A new version on trial, as it tells its launcher: it has shown itself, or could not; a refused one is told once."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from pcu_desk.domain.update import parsed_name
from pcu_desk.host.installation import CURRENT, VERSIONS, Installation, installation

TRIAL, REFUSED, HANDED = "trial", "refused", "handed"  # the second also in the folder of the version, once it is told
_LARGEST = 4096


def shown(here: Installation | None = None) -> None:
    """Say that this version has shown itself: it is on trial no more.

    The version before, which may show its login page once more before the new one was ever started, says nothing.
    """
    found = here or installation()
    if found.root is not None and _line(found.root / CURRENT) == found.name:
        with suppress(OSError):  # the launcher counts on, and goes back in the end
            (found.root / TRIAL).unlink(missing_ok=True)


def excused(here: Installation | None = None) -> None:
    """Say that this start shows no window for a reason that is not this version's: the launcher does not count it.

    So it is where a window of the vault is open already, or where there is no screen. Whatever else keeps a version
    from showing itself counts, also what it has a sentence for: it may be its own fault, and would keep it for ever.
    """
    found = here or installation()
    if found.root is not None and _line(found.root / CURRENT) == found.name and (found.root / TRIAL).exists():
        with suppress(OSError):  # counted then, and two more starts are left
            (found.root / HANDED).touch()


def refused_note(here: Installation | None = None) -> str:
    """Return the version that the launcher took back because it never showed itself; "" for none.

    It is told once. Its folder keeps a mark, for as long as it stands: nobody goes back to what never showed itself.
    """
    found = here or installation()
    if found.root is None:
        return ""
    name = _line(found.root / REFUSED)
    with suppress(OSError):  # told again next time
        if parsed_name(name) and name != _line(found.root / CURRENT) and (found.root / VERSIONS / name).is_dir():
            (found.root / VERSIONS / name / REFUSED).touch()
        (found.root / REFUSED).unlink(missing_ok=True)
    return name.rpartition("-")[0] or name


def _line(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return file.read(_LARGEST).decode("utf-8", "replace").strip()
    except OSError:
        return ""
