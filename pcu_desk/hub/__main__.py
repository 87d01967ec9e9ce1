"""The `pcu-hub` command: parses, calls, tells, and decides nothing; exit codes 0 done, 1 refused, 2 usage."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy.exc import DBAPIError

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.hub import ceremony, courier, directory_command, logs, upkeep
from pcu_desk.hub.app import create_app
from pcu_desk.hub.commands import add, add_database, tell
from pcu_desk.hub.enrolment import DEFAULT_URL, drawn_up, enrol, need_fingerprint
from pcu_desk.hub.folder import DirectoryFile, HubFolder, write_whole
from pcu_desk.hub.keyfile import HeldKey
from pcu_desk.hub.serving import DEFAULT_HOST, DEFAULT_PORT, Listening, serve
from pcu_desk.hub.settings import HubSettings
from pcu_desk.hub.store import Store
from pcu_desk.wire.directory_change import Change
from pcu_desk.wire.enrolment import EnrolmentRequest

_FILE_TROUBLE = QT_TRANSLATE_NOOP(
    "hub", "{path} cannot be read or written: {reason}. Mend that and run the command again; repeating it is safe."
)
_DATABASE_TROUBLE = QT_TRANSLATE_NOOP(
    "hub", "The hub's database cannot be used: {reason}. Nothing was changed; see that the folder can be written."
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; return its exit code. What goes wrong is one sentence on standard error."""
    given = _parser().parse_args(argv)
    try:
        given.run(given)
    except UserError as refused:
        return _refuse(str(refused))
    except DBAPIError as trouble:
        return _refuse(_told(_DATABASE_TROUBLE, reason=trouble.orig))
    except OSError as trouble:
        return _refuse(_told(_FILE_TROUBLE, path=trouble.filename or given.data, reason=trouble.strerror or trouble))
    return 0


def _refuse(sentence: str) -> int:
    sys.stderr.write(f"{sentence}\n")
    return 1


def _told(text: Text, **params: object) -> str:
    return text.source.format(**params)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="pcu-hub", description="The exchange hub of PCU Desk.")
    commands = parser.add_subparsers(required=True, metavar="command")
    _add_serve(commands)
    _add_enrol(commands)
    directory_command.add_commands(commands)
    upkeep.add_commands(commands)
    courier.add_commands(commands)
    return parser


def _add_serve(commands: Any) -> None:  # noqa: ANN401 - argparse names no type for these
    parser = add(commands, "serve", _serve, "take and hand on messages until stopped")
    add_database(parser)
    parser.add_argument("--host", default=DEFAULT_HOST, help="address to listen on")
    parser.add_argument("--port", type=int, default=DEFAULT_PORT, help="port to listen on; 0 takes a free one")
    parser.add_argument("--certfile", type=Path, help="TLS certificate chain (PEM)")
    parser.add_argument("--keyfile", type=Path, help="TLS key (PEM)")
    parser.add_argument("--behind-proxy", action="store_true", help="a proxy beside the hub does TLS")


def _add_enrol(commands: Any) -> None:  # noqa: ANN401 - argparse names no type for these
    parser = add(commands, "enrol", _enrol, "enrol a desk; its keys make the hub's folder on first use")
    parser.add_argument("request", type=Path, metavar="REQUEST.json")
    parser.add_argument("--fingerprint", metavar="TEXT", help="as the officer read it out; another one is refused")
    parser.add_argument("--letter", help="the desk's letter; the next free one when left out")
    parser.add_argument("--url", help=f"address by which desks reach this hub (at first {DEFAULT_URL})")
    add_database(parser)
    directory_command.add_away(parser)


def _serve(given: argparse.Namespace) -> None:
    logs.begin()
    folder = HubFolder(given.data)
    directory = DirectoryFile(folder)
    settings = HubSettings.load(folder.path)
    store = Store(given.database or folder.database_url, settings)
    chores = (("purge", partial(upkeep.expire, store)), ("renew", partial(_renew, folder)))
    try:
        where = Listening(given.host, given.port, given.certfile, given.keyfile, given.behind_proxy)
        serve(create_app(store, folder.hub_keys(), directory, settings=settings, chores=chores), where, settings)
    finally:
        store.close()


def _renew(folder: HubFolder) -> None:
    """Keep the directory fresh while the hub serves: desks show one that is not renewed as stale."""
    found = ceremony.renew(folder, datetime.now(UTC))
    if found is not None:
        logs.log("directory-renewed", version=found.version, until=found.expires.isoformat())


def _enrol(given: argparse.Namespace) -> None:
    request = EnrolmentRequest.from_bytes(given.request.read_bytes())
    if given.fingerprint is not None:
        need_fingerprint(request, given.fingerprint)
    if given.directory is not None:
        _enrol_away(given, request)
        return
    folder = HubFolder(given.data)
    done = enrol(
        folder,
        request,
        letter=given.letter,
        url=given.url,
        sequence=directory_command.sequence_of(folder, given.database),
        now=datetime.now(UTC),
        key=directory_command.opened(given.key, given).private if given.key else None,
    )
    if given.out:
        write_whole(given.out, done.directory.raw)
    tell(
        {
            "unit": done.device.unit,
            "device": done.device.id,
            "letter": done.device.letter,
            "fingerprint": request.fingerprint,
            "version": done.directory.version,
            "root_fingerprint": done.directory.root_fingerprint,
            "directory": str(given.out or done.path),
        }
    )


def _enrol_away(given: argparse.Namespace, request: EnrolmentRequest) -> None:
    directory = directory_command.read_directory(given.directory)

    def drawn(key: HeldKey) -> Change:
        now = datetime.now(UTC)
        change, _ = drawn_up(directory, request, letter=given.letter, sequence=0, now=now, key=key.private)
        return change

    directory_command.hand_out_away(directory, request.country, drawn, given)


if __name__ == "__main__":
    sys.exit(main())
