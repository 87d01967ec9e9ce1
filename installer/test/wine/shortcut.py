"""Reads a shortcut of Windows (MS-SHLLINK): `python shortcut.py FILE END`; 1 when its target does not end so."""

from __future__ import annotations

import struct
import sys
from pathlib import Path

HEADER = 76
HAS_IDS, HAS_LOCATION = 1, 2
LOCAL_PATH = 16
SIZE_WITH_WIDE = 0x24
APP_ID = bytes.fromhex("55284c9f799f394ba8d0e1d42de1d5f3")


def main() -> int:
    """Print the target and whether the shortcut names the program's window."""
    data = Path(sys.argv[1]).read_bytes()
    target = _target(data)
    named = APP_ID in data and "org.pcudesk.Desk".encode("utf-16-le") in data
    print(f"{target}, {'named' if named else 'not named (Wine keeps no names)'}")
    return 0 if target.endswith(sys.argv[2]) else 1


def _target(data: bytes) -> str:
    (flags,) = struct.unpack_from("<I", data, 20)
    at = HEADER
    if flags & HAS_IDS:
        at += 2 + struct.unpack_from("<H", data, at)[0]
    if not flags & HAS_LOCATION:
        return ""
    head = struct.unpack_from("<I", data, at + 4)[0]
    if head >= SIZE_WITH_WIDE:
        wide = at + struct.unpack_from("<I", data, at + 28)[0]
        return data[wide:].decode("utf-16-le", "replace").partition("\0")[0]
    start = at + struct.unpack_from("<I", data, at + LOCAL_PATH)[0]
    return data[start : data.index(b"\0", start)].decode("latin-1")


if __name__ == "__main__":
    sys.exit(main())
