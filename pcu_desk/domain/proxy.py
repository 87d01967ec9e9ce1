"""How the line leaves a network: by the system's settings, directly, by a proxy or by its script; opens no line."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from urllib.parse import SplitResult, quote, unquote, urlsplit, urlunsplit

from pcu_desk.domain.errors import UserError, quoted
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

SYSTEM = "system"
NONE = "none"
SCRIPT = "pac:"
NOT_A_PROXY = QT_TRANSLATE_NOOP(
    "line",
    "{value} is not a proxy. Write system, none, an address such as proxy.example:3128, or pac: and the address of "
    "its script. Nothing was changed.",
)


@dataclass(frozen=True, slots=True)
class ProxyChoice:
    """A choice as settings keep it: "system", "none", `http://user@host:port` or `pac:URL`, and a password beside it.

    The password stands in no settings and is shown nowhere.
    """

    text: str = SYSTEM
    password: str = field(default="", repr=False)

    @classmethod
    def parse(cls, typed: str) -> ProxyChoice:
        """Read what a person typed or settings keep; a password in an address is taken out of it. Raises UserError."""
        text = typed.strip()
        if text.lower() in {"", SYSTEM}:
            return cls(SYSTEM)
        if text.lower() == NONE:
            return cls(NONE)
        if text.lower().startswith(SCRIPT):
            return cls(SCRIPT + _script(text[len(SCRIPT) :].strip(), typed))
        parts = _address(text if "://" in text else f"http://{text}", typed)
        return cls(_written(parts, _user(parts)), unquote(parts.password or ""))

    @property
    def script(self) -> str:
        """The address of the proxy's script, "" where there is none."""
        return self.text[len(SCRIPT) :] if self.text.startswith(SCRIPT) else ""

    @property
    def named(self) -> bool:
        """Whether a proxy is named by its address."""
        return self.text not in {SYSTEM, NONE} and not self.script

    @property
    def user(self) -> str:
        """The name at the proxy, "" where none is needed."""
        return _user(urlsplit(self.text)) if self.named else ""

    @property
    def address(self) -> str:
        """The proxy's address with name and password, as a request needs it; "" where none is named."""
        if not self.named:
            return ""
        parts = urlsplit(self.text)
        return _written(parts, self.user, self.password)

    def with_password(self, password: str) -> ProxyChoice:
        """Return the choice with another password."""
        return replace(self, password=password)


@dataclass(frozen=True, slots=True)
class LineWish:
    """How a hub is to be called: at another address than the directory's ("" for that), by what proxy, whom to trust.

    `ca_file` names a file of certificates that are trusted beside the system's, "" for none.
    """

    url: str = ""
    proxy: ProxyChoice = field(default_factory=ProxyChoice)
    ca_file: str = ""


def _script(url: str, typed: str) -> str:
    try:
        parts = urlsplit(url)
        fitting = parts.scheme in {"http", "https"} and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        fitting = False
    if not fitting or "@" in parts.netloc:
        raise UserError(NOT_A_PROXY, value=quoted(typed))
    return url


def _address(url: str, typed: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        fitting = parts.scheme in {"http", "https"} and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        fitting = False
    if not fitting or parts.path.strip("/") or parts.query or parts.fragment or any(map(str.isspace, parts.netloc)):
        raise UserError(NOT_A_PROXY, value=quoted(_unspoken(typed)))
    return parts


def _user(parts: SplitResult) -> str:
    return unquote(parts.username or "")


def _written(parts: SplitResult, user: str, password: str = "") -> str:
    place = parts.netloc.rpartition("@")[2]
    name = quote(user, safe="") + (f":{quote(password, safe='')}" if password else "")
    return urlunsplit((parts.scheme, f"{name}@{place}" if name else place, "", "", ""))


def _unspoken(typed: str) -> str:
    """Return what was typed without what may be a password: it is shown back."""
    before, at, place = typed.rpartition("@")
    return (
        f"{before.partition(':')[0] if '://' not in before else before.partition('://')[0]}…@{place}" if at else typed
    )
