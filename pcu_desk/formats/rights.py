"""What a process that parses gives up before it sees a byte from outside; knows no format."""

from __future__ import annotations

import sys

MEMORY = 512 * 1024 * 1024


def give_up_rights() -> None:
    """Take from this process memory beyond a limit, new files, new processes and core dumps, where that can be done."""
    if sys.platform == "win32":
        return  # there the parent's clock and the limits of each format stand alone
    import resource  # noqa: PLC0415 - not on Windows

    limits = {
        resource.RLIMIT_AS: MEMORY,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_NOFILE: 3,
        resource.RLIMIT_NPROC: 0,
    }
    for which, most in limits.items():
        resource.setrlimit(which, (most, most))
