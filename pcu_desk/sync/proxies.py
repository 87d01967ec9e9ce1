"""Which proxy leads to a hub, by the choice of a person; asks no network for a script that nobody named.

A proxy's script is foreign code: it runs in a process of its own, with limits (`pcu_desk.sync.script_child`).
"""

from __future__ import annotations

import ipaddress
import json
import os
import socket
import ssl
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Sequence
from pathlib import Path
from urllib.parse import urlsplit

import requests
import urllib3

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.line import LineReason
from pcu_desk.domain.proxy import NONE, ProxyChoice
from pcu_desk.sync.deadline import Sockets, WatchedAdapter
from pcu_desk.sync.refusal import LineError

DIRECT = ""
HIDDEN = "__proxy-script"  # the command by which this program starts itself to run a script
_LARGEST_SCRIPT = 1024 * 1024
_FETCH = 5.0
_RUN = 5.0
_OPEN = 3.0
_PORTS = {"http": 80, "https": 443}
_LONGEST = 2000


def resolve(choice: ProxyChoice, url: str, judge: Callable[[], ssl.SSLContext] | None = None) -> str:
    """Return the address of the proxy that leads to `url`, "" for the direct way.

    `judge` makes what judges the certificate of a server that gives out a script. Raises LineError when what is set
    can't be used: a script that is away or gives no answer, a proxy of another kind.
    """
    if choice.named:
        return choice.address
    if choice.text == NONE or _here(urlsplit(url).hostname or ""):
        return DIRECT
    script = choice.script or _systems_script()
    return _usable(_run(_fetched(script, judge), url)) if script else _by_system(url)


def _here(host: str) -> bool:
    """Tell whether a host is this machine, to which no proxy leads."""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _by_system(url: str) -> str:
    parts = urlsplit(url)
    found = urllib.request.getproxies()
    address = found.get(parts.scheme) or found.get("all") or ""
    if not address or urllib.request.proxy_bypass(parts.hostname or ""):
        return DIRECT
    return _usable([address])


def _systems_script() -> str:
    """Return the address or the path of the script in the system's settings, where the system has such a setting."""
    if sys.platform not in {"win32", "darwin"}:
        return ""
    from pypac import os_settings  # noqa: PLC0415 - not on Linux

    asked = os_settings.autoconfig_url_from_registry if sys.platform == "win32" else None
    found = (asked or os_settings.autoconfig_url_from_preferences)() or ""
    return os_settings.file_url_to_local_path(found) or "" if found.lower().startswith("file:") else found


def _fetched(script: str, judge: Callable[[], ssl.SSLContext] | None) -> str:
    try:
        if "://" not in script:
            return Path(script).read_text(encoding="utf-8")
        sockets = Sockets(_FETCH)
        secure = judge() if judge is not None and script.lower().startswith("https:") else None
        with (
            sockets.within(_FETCH),
            _session(sockets, secure) as session,
            session.get(script, timeout=_FETCH, stream=True) as reply,
        ):
            raw = bytes(reply.raw.read(_LARGEST_SCRIPT + 1, decode_content=True))
    except (requests.RequestException, urllib3.exceptions.HTTPError, OSError, ValueError, UserError) as failed:
        raise LineError(LineReason.PROXY_SETTINGS) from failed
    if reply.status_code != requests.codes.ok or len(raw) > _LARGEST_SCRIPT:
        raise LineError(LineReason.PROXY_SETTINGS)
    return raw.decode("utf-8", "replace")


def _session(sockets: Sockets, secure: ssl.SSLContext | None) -> requests.Session:
    session = requests.Session()
    session.trust_env = False
    for scheme in ("http://", "https://"):
        session.mount(scheme, WatchedAdapter(sockets, secure))
    return session


def _run(script: str, url: str) -> Sequence[str]:
    """Run the script in a process of its own and return what it names, in its order."""
    asked = json.dumps({"script": script, "url": url}).encode()
    try:
        done = subprocess.run(  # noqa: S603 - our own program, no shell
            _command(),
            input=asked,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            timeout=_RUN,
            check=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        named = json.loads(done.stdout)
    except (subprocess.SubprocessError, OSError, ValueError) as failed:
        raise LineError(LineReason.PROXY_SETTINGS) from failed
    return [each for each in named if isinstance(each, str)] if isinstance(named, list) else []


def _command() -> tuple[str, ...]:
    if getattr(sys, "frozen", False):
        return (sys.executable, HIDDEN)
    return (sys.executable, "-P", "-m", "pcu_desk", HIDDEN)


def _environment() -> dict[str, str]:
    package = str(Path(__file__).resolve().parents[2])
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "LD_LIBRARY_PATH") if name in os.environ}
    return kept if getattr(sys, "frozen", False) else {**kept, "PYTHONPATH": package}


def _usable(named: Sequence[str]) -> str:
    """Return the first that this program can use and that answers; the direct way answers always."""
    known = [DIRECT if each.upper() == "DIRECT" else _with_scheme(each) for each in named]
    known = [each for each in known if each == DIRECT or _is_usable(each)]
    if not known:
        raise LineError(LineReason.PROXY_SETTINGS)
    return next((each for each in known if len(known) == 1 or each == DIRECT or _opens(each)), known[0])


def _is_usable(address: str) -> bool:
    """Tell whether an address that a network gives out is one: nobody has typed or seen it."""
    if len(address) > _LONGEST or not address.isascii():
        return False
    try:
        return ProxyChoice.parse(address).named
    except UserError:
        return False


def _with_scheme(address: str) -> str:
    return address if "://" in address else f"http://{address}"


def _opens(address: str) -> bool:
    parts = urlsplit(address)
    try:
        port = parts.port or _PORTS[parts.scheme.lower()]
        socket.create_connection((parts.hostname or "", port), _OPEN).close()
    except (OSError, ValueError):
        return False
    return True
