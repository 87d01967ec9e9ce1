"""What came of trying the line by hand, and the address that a person may set for the hub; opens no line itself."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from pcu_desk.domain.errors import UserError, quoted
from pcu_desk.domain.line import LineReason
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

NO_ADDRESS = QT_TRANSLATE_NOOP(
    "line", "{value} is no address of a hub. Write it as https://hub.example.org. Nothing was changed."
)


@dataclass(frozen=True, slots=True)
class LineTrial:
    """One try: the address that was called, why it failed (None: the hub answered and its signature held).

    `proxy` is the proxy it went through, "" for the direct way; `seconds` how far the hub's clock is ahead of ours.
    """

    url: str
    reason: LineReason | None = None
    proxy: str = ""
    seconds: int = 0


def hub_address(typed: str) -> str:
    """Return the address of a hub as typed, "" for none of its own. Raises UserError."""
    text = typed.strip()
    if not text:
        return ""
    try:
        parts = urlsplit(text)
        fitting = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        fitting = False
    if not fitting or not text.isascii() or any(map(str.isspace, text)) or "@" in parts.netloc:
        raise UserError(NO_ADDRESS, value=quoted(typed))
    return text.rstrip("/")
