"""The desk of a vault: its store, its keyring, the report engine and the readers of files from outside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pcu_desk.bootstrap.screen import be_offscreen
from pcu_desk.host.installation import installation
from pcu_desk.services.session import Desk

if TYPE_CHECKING:
    from pathlib import Path

    from pcu_desk.domain.ports import CourierReader, PaperReader, PictureReader, ReportEngine, SecretStore
    from pcu_desk.host.lock import VaultLock


def open_desk(folder: Path, lock: VaultLock | None = None) -> Desk:
    """Return the desk of a vault's folder; nothing is opened before somebody unlocks."""
    from pcu_desk.host.lock import VaultLock  # noqa: PLC0415 - brings Qt, and help is told without it
    from pcu_desk.vault.door import VaultFolders  # noqa: PLC0415 - opens only when a vault is asked for

    return Desk(
        folder,
        VaultFolders(secret_store),
        lock or VaultLock(),
        _report_engine,
        _picture_reader,
        couriers=_courier_reader,
        papers=_paper_reader,
    )


def secret_store() -> SecretStore | None:
    """Return the keyring of this account, None where there is none; a portable program leaves nothing in it."""
    if installation().portable:
        return None
    from pcu_desk.host.keyring import secret_store  # noqa: PLC0415 - the keyring's library is heavy

    return secret_store()


def _picture_reader() -> PictureReader:
    from pcu_desk.formats.pictures import PictureProcess  # noqa: PLC0415 - only where a picture is shown or added

    return PictureProcess()


def _courier_reader() -> CourierReader:
    from pcu_desk.formats.couriers import CourierProcess  # noqa: PLC0415 - only where a courier file is read

    return CourierProcess()


def _paper_reader() -> PaperReader:
    from pcu_desk.formats.papers import PaperProcess  # noqa: PLC0415 - only where a paper comes back

    return PaperProcess()


def _report_engine() -> ReportEngine:
    from pcu_desk.reports.engine import PdfReports  # noqa: PLC0415 - reportlab is heavy

    be_offscreen()
    return PdfReports()
