"""Updates of the program that runs here; nothing of them is loaded before somebody asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pcu_desk import assets
from pcu_desk.host.installation import installation

if TYPE_CHECKING:
    from pcu_desk.services.updates import Updates


def updates() -> Updates:
    """Return the updates of what is installed here."""
    from pcu_desk.host.updates import Versions  # noqa: PLC0415 - brings the libraries of signatures
    from pcu_desk.services.updates import Updates  # noqa: PLC0415 - the login page does without

    return Updates(Versions(installation(), assets.release()))
