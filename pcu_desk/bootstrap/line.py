"""The line of this account: how its settings want the hub to be called, tried by hand; it runs no round."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

from pcu_desk.bootstrap.desk import secret_store
from pcu_desk.bootstrap.settings import settings_file
from pcu_desk.host.settings import Setting

if TYPE_CHECKING:
    from pcu_desk.domain.line_trial import LineTrial
    from pcu_desk.domain.proxy import LineWish
    from pcu_desk.host.proxy_password import ProxyPasswords
    from pcu_desk.services.session import Session
    from pcu_desk.sync.running import Run
    from pcu_desk.sync.transport import LineSettings


def line_wish() -> LineWish:
    """Return how this account's settings want the hub to be called."""
    from pcu_desk.domain.proxy import LineWish, ProxyChoice  # noqa: PLC0415 - after the first paint

    chosen = settings_file()
    proxy = ProxyChoice.parse(chosen.get(Setting.PROXY))
    return LineWish(chosen.get(Setting.HUB_URL), proxy, chosen.get(Setting.CA_FILE))


def line_settings(wish: LineWish, passwords: ProxyPasswords) -> LineSettings:
    """Return what the transport is told; may wait for the keyring."""
    from pcu_desk.sync.transport import LineSettings  # noqa: PLC0415 - requests is heavy

    ca_file = Path(wish.ca_file) if wish.ca_file else None
    return LineSettings(proxy=passwords.filled(wish.proxy), ca_file=ca_file)


def proxy_passwords() -> ProxyPasswords:
    """Return what keeps the password at this account's proxy."""
    from pcu_desk.host.proxy_password import ProxyPasswords  # noqa: PLC0415 - only where a line is opened

    return ProxyPasswords(secret_store)


class LineByHand:
    """The line of this account for its settings page: tried by hand, its password kept."""

    def __init__(self, passwords: ProxyPasswords) -> None:
        self._passwords = passwords

    def try_line(self, session: Session, run: Callable[[Callable[[], object]], object]) -> LineTrial:
        """Greet the hub with the settings as they are. Raises UserError when there is no hub to greet."""
        from pcu_desk.sync.transport import Hub  # noqa: PLC0415 - requests is heavy
        from pcu_desk.sync.trial import tried  # noqa: PLC0415 - requests is heavy

        wish, on_writer = line_wish(), cast("Run", run)
        entry, keys = on_writer(lambda: (session.exchange.hub(wish.url), session.exchange.keys))
        hub = Hub(entry.url, entry.key, keys, line_settings(wish, self._passwords))
        try:
            return tried(hub, entry.url)
        finally:
            hub.close()

    def keep_password(self, password: str) -> bool:
        """Keep the password at the proxy of the settings, "" to forget it; False where only this run keeps it."""
        return self._passwords.keep(line_wish().proxy, password)
