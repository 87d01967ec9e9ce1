"""The process that runs a network's proxy script: foreign code, with little memory and time; opens no vault."""

from __future__ import annotations

import json
import sys
import warnings
from urllib.parse import urlsplit

_MEMORY = 512 * 1024 * 1024
_SECONDS = 10
_MOST = 16


def serve() -> int:
    """Read `{"script", "url"}` from standard input, write the list of what the script names; return the exit code."""
    _limit()
    asked = json.loads(sys.stdin.buffer.read())
    from pypac.parser import PACFile, parse_pac_value  # noqa: PLC0415 - behind the limits

    warnings.simplefilter("ignore")  # of what it can't read in the answer; there is nobody to warn
    answer = PACFile(asked["script"]).find_proxy_for_url(asked["url"], urlsplit(asked["url"]).hostname or "")
    named = parse_pac_value(answer) if isinstance(answer, str) else []
    sys.stdout.write(json.dumps(named[:_MOST]))
    return 0


def _limit() -> None:
    if sys.platform == "win32":
        return  # the caller's time limit ends it there
    import resource  # noqa: PLC0415 - not on Windows

    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
