"""Hubs that fail on purpose, each a subclass of the real store: `FAULT --data DIR --port 0`."""

from __future__ import annotations

import argparse
import os
import signal
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from pathlib import Path
from types import SimpleNamespace

from sqlalchemy import Connection

from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.hub import asking, chunk_requests, logs
from pcu_desk.hub import store as hub_store
from pcu_desk.hub.app import create_app
from pcu_desk.hub.folder import DirectoryFile, HubFolder
from pcu_desk.hub.serving import Listening, serve
from pcu_desk.hub.settings import HubSettings
from pcu_desk.hub.store import Accepted, Pushed, Store
from pcu_desk.wire.signing import Caller


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


class KilledBeforeCommit(Store):
    """Dies when all rows of a push are written and the commit is next."""

    pushing = False

    def push(self, caller: Caller, items: Sequence[Accepted]) -> Pushed:
        self.pushing = True
        return super().push(caller, items)

    @contextmanager
    def _storing(self) -> Iterator[Connection]:
        with super()._storing() as connection:
            yield connection
            if self.pushing:
                _die()


class KilledAfterCommit(Store):
    """Dies between the commit and the reply."""

    def push(self, caller: Caller, items: Sequence[Accepted]) -> Pushed:
        super().push(caller, items)
        _die()
        raise SystemExit


class AcknowledgesBeforeCommit(Store):
    """The mutant: says stored while the transaction is still open."""

    def push(self, caller: Caller, items: Sequence[Accepted]) -> Pushed:
        connection = self._writing.connect()
        connection.begin()
        hub_store._use_nonce(connection, caller)
        self.uncommitted = connection
        return hub_store._store(connection, caller.device, items, self._limits)


class FullDisk(Store):
    """Its file may not grow: SQLite answers as on a full disk."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        with self._writing.begin() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")


class StoresSingly(FullDisk):
    """The mutant: a transaction per message, so that a full disk leaves the first half of a push behind."""

    def push(self, caller: Caller, items: Sequence[Accepted]) -> Pushed:
        for item in items:
            pushed = super().push(Caller(caller.device, uuid7(), caller.created), [item])
        return pushed


class BelievesNames(Store):
    """The mutant: keeps whatever comes under the name that it comes with."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        chunk_requests.fits = lambda *_: True


class WaitsForEver(Store):
    """The mutant: gives a body all the time in the world."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        vars(asking)["asyncio"] = SimpleNamespace(timeout=lambda _: nullcontext())


class Broken(Store):
    """Has a fault that nobody thought of, with a name in its message."""

    def push(self, caller: Caller, items: Sequence[Accepted]) -> Pushed:
        raise RuntimeError(f"PLANTED-IN-A-FAULT {caller} {len(items)}")


FAULTS: dict[str, type[Store]] = {
    "before-commit": KilledBeforeCommit,
    "after-commit": KilledAfterCommit,
    "acknowledges-first": AcknowledgesBeforeCommit,
    "full-disk": FullDisk,
    "stores-singly": StoresSingly,
    "believes-names": BelievesNames,
    "waits-for-ever": WaitsForEver,
    "broken": Broken,
}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("fault", choices=FAULTS)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--port", type=int)
    given = parser.parse_args()
    logs.begin()
    folder = HubFolder(given.data)
    store = FAULTS[given.fault](folder.database_url)
    settings = HubSettings.load(folder.path)
    app = create_app(store, folder.hub_keys(), DirectoryFile(folder), settings=settings)
    serve(app, Listening(port=given.port), settings)


if __name__ == "__main__":
    main()
