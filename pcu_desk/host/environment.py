"""What the process takes from its surroundings: no foreign plug-ins, no foreign Python, no picture of its memory."""

from __future__ import annotations

import ctypes
import io
import logging
import os
import sys
from collections.abc import MutableMapping
from pathlib import Path

# Qt would load code from these; which screen to use (QT_QPA_PLATFORM) stays the person's choice.
_FOREIGN_QT = frozenset({
    "QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_GENERIC_PLUGINS", "QT_QPA_PLATFORMTHEME",
    "QT_STYLE_OVERRIDE", "QML_IMPORT_PATH", "QML2_IMPORT_PATH",
})  # fmt: skip
# What OpenSSL would load code from, also where another program's installer set it for the whole machine.
_FOREIGN_SSL = frozenset({"OPENSSL_CONF", "OPENSSL_MODULES", "OPENSSL_ENGINES"})
# What the loader of a frozen program leaves: where it lies, how deep, and its library path in place of the person's.
_LOADER = ("_PYI_", "_MEIPASS")
_LIBRARY_PATHS = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "LIBPATH")
_APPLICATION = "org.pcudesk.Desk"
_PR_SET_DUMPABLE = 4
_MOUNTS = Path("/proc/self/mounts")
_LOG = logging.getLogger(__name__)


def shed_foreign_settings(
    environment: MutableMapping[str, str] = os.environ, *, installed: bool | None = None
) -> tuple[str, ...]:
    """Take out of the environment what would bring in foreign code; return the names taken out, sorted.

    Called before Qt is imported. PYTHON* and OpenSSL's go only from the installed program: its own Python was started
    isolated, and this keeps them from its children; a checkout's developer may need them.
    """
    installed = bool(getattr(sys, "frozen", False)) if installed is None else installed
    foreign = sorted(name for name in environment if _foreign(name, installed=installed))
    for name in foreign:
        del environment[name]
    return tuple(foreign)


def shed_loader(environment: MutableMapping[str, str] = os.environ) -> None:
    """Take out what a frozen program's loader left, and give the person's library path back to what is started.

    The system's own programs would load our libraries in place of theirs. Nothing happens the second time: what stands
    there then is the person's.
    """
    marks = [name for name in environment if name.startswith(_LOADER)]
    originals = [name for name in _LIBRARY_PATHS if f"{name}_ORIG" in environment]
    if not marks and not originals:
        return
    for name in marks:
        del environment[name]
    for name in _LIBRARY_PATHS:
        own = environment.pop(f"{name}_ORIG", "")
        environment.pop(name, None)
        if own:
            environment[name] = own


def forbid_core_dumps() -> None:
    """Keep keys out of core files and out of reach of other programs of the account; needed again after execv."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - not on Windows

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux" and ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) != 0:
        _LOG.warning("the process stays dumpable")


def name_for_taskbar() -> None:
    """Tell Windows, before there is a window, under which name its start menu entry and its windows belong together."""
    if sys.platform == "win32":
        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(_APPLICATION)


def temporary_files_in_memory(environment: MutableMapping[str, str] = os.environ) -> bool:
    """Let what libraries put into temporary files lie in memory, where only this account reads; return whether it does.

    A printer's library writes the page that it is handed there. The log-in session's folder is such a place on Linux;
    elsewhere, and without one, nothing is changed.
    """
    session = Path(environment.get("XDG_RUNTIME_DIR", ""))
    if sys.platform != "linux" or not session.is_absolute():
        return False
    try:
        own = session.stat()
        memory = any(_is_in_memory(line, session) for line in _MOUNTS.read_text(encoding="utf-8").splitlines())
    except OSError:
        return False
    if own.st_uid != os.geteuid() or own.st_mode & 0o077 or not memory:
        return False
    environment["TMPDIR"] = str(session)
    return True


def _is_in_memory(line: str, folder: Path) -> bool:
    _, place, kind, *_ = line.split()
    return kind in {"tmpfs", "ramfs"} and place == str(folder)


def speak_utf8() -> None:
    """Let files, pipes and the terminal carry every sign, whatever the locale says; half a character goes escaped.

    A terminal keeps the encoding that it shows; what it has no sign for is escaped too.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="backslashreplace")
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(encoding=None if sys.stdin.isatty() else "utf-8", errors="surrogateescape")


def _foreign(name: str, *, installed: bool) -> bool:
    upper = name.upper()
    if upper in _FOREIGN_QT or upper.startswith("KEYRING_PROPERTY_"):
        return True
    return installed and (upper in _FOREIGN_SSL or upper.startswith("PYTHON"))
