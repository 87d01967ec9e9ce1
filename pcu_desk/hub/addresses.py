"""Addresses at which a hub is called: which may stand in a directory, and which never leave the machine."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.text import QT_TRANSLATE_NOOP


class BadAddressError(UserError):
    """Where desks reach the hub is an address of the web."""

    def __init__(self, url: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "hub", "{url} is no address of a hub. Nothing was enrolled; write it as https://hub.example.org."
            ),
            url=url,
        )


def check_address(url: str | None) -> None:
    """Refuse what no desk could call, or not without showing who writes to whom: it would stand in every directory."""
    if url is None:
        return
    try:
        parts = urlsplit(url)
        safe = parts.scheme == "https" or (parts.scheme == "http" and is_loopback(parts.hostname or ""))
        callable_at = safe and bool(parts.hostname) and parts.port != 0
        callable_at = callable_at and "@" not in parts.netloc  # a password would stand in every unit's directory
    except ValueError:
        callable_at = False
    if not callable_at or not url.isascii() or any(sign.isspace() for sign in url):
        raise BadAddressError(url)


def is_loopback(host: str) -> bool:
    """Tell whether what goes to a host stays on this machine."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
