"""What a check of the installed program asks of other rooms: the keyring, and a login page that paints."""

from __future__ import annotations

from pathlib import Path

from pcu_desk.bootstrap.desk import open_desk
from pcu_desk.bootstrap.screen import be_offscreen
from pcu_desk.host.installation import installation


def examine_keyring() -> tuple[str, bool] | None:
    """Return the keyring's class and whether it is open, None where none is used. Raises for one that fails."""
    if installation().portable:
        return None
    from pcu_desk.host.keyring import examine  # noqa: PLC0415 - the keyring's library is heavy

    return examine()


def paint_login(folder: Path) -> None:
    """Paint the login page of a vault without a screen. Raises BugError when nothing came of it."""
    from pcu_desk.ui.login_proof import paint  # noqa: PLC0415 - the window's libraries

    be_offscreen()
    paint(open_desk(folder))
