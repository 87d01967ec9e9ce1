"""Says which libraries a tree of Windows programs asks for that neither it nor Windows has. It changes nothing."""

from __future__ import annotations

import re
from pathlib import Path

import sources

_OBJDUMP = "x86_64-w64-mingw32-objdump"
_NAME = re.compile(r"^\s*DLL Name: (\S+)", re.MULTILINE)
_PROGRAMS = {".dll", ".exe", ".pyd", ".com"}
# What every Windows 10 (since 1703, when icuuc came; Setup asks for 1809) and 11 has in system32.
_NAMES = """
advapi32 authz bcrypt bcryptprimitives cabinet cfgmgr32 comctl32 comdlg32 crypt32 d2d1 d3d11 d3d12 d3d9 dcomp dnsapi
dwmapi dwrite dxgi gdi32 icuuc imm32 iphlpapi kernel32 mpr msi netapi32 ntdll ole32 oleaut32 pdh powrprof propsys psapi
rpcrt4 runtimeobject secur32 setupapi shcore shell32 shlwapi synchronization ucrtbase uiautomationcore user32 userenv
usp10 uxtheme version winhttp winmm ws2_32 wtsapi32
"""
_OF_WINDOWS = frozenset(f"{name}.dll" for name in _NAMES.split()) | {"winspool.drv"}


def missing(tree: Path, runtime: Path | None) -> list[str]:
    """Return `library (for program)` of all that nothing gives. Without `runtime`, Python's own count as there."""
    programs = [path for path in sources.below(tree) if path.suffix.lower() in _PROGRAMS]
    given = {path.name.lower() for path in (programs if runtime is None else [*programs, *runtime.iterdir()])}
    if runtime is None:
        given |= {"python3.dll", "python312.dll", "vcruntime140.dll", "vcruntime140_1.dll"}
    lacks = {
        f"{name} (for {path.relative_to(tree)})"
        for path in programs
        for name in _NAME.findall(sources.run(_OBJDUMP, "-p", path))
        if not _there(name.lower(), given)
    }
    return sorted(lacks)


def _there(name: str, given: set[str]) -> bool:
    return name in given or name in _OF_WINDOWS or name.startswith(("api-ms-win-", "ext-ms-win-"))
