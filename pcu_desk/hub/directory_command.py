"""`pcu-hub directory …`: keys of people, changes that they sign, what is in force; decides nothing itself."""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.hub import ceremony, change_words, keyfile
from pcu_desk.hub.addresses import check_address
from pcu_desk.hub.commands import add, add_database, tell
from pcu_desk.hub.enrolment import DEFAULT_URL
from pcu_desk.hub.folder import HubFolder, write_whole
from pcu_desk.hub.keyfile import HeldKey
from pcu_desk.hub.store import Store
from pcu_desk.wire.directory import Directory
from pcu_desk.wire.directory_change import Change
from pcu_desk.wire.keys import fingerprint

_MOST = 4096


class NoTerminalError(UserError):
    """Nobody is there to be asked."""

    def __init__(self) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP("hub", "There is no terminal to ask for the passphrase. Use --passphrase-file FILE.")
        )


class DifferentPassphrasesError(UserError):
    """What was typed twice was not the same."""

    def __init__(self) -> None:
        super().__init__(QT_TRANSLATE_NOOP("hub", "The two passphrases differ. Nothing was changed."))


class NotAgreedError(UserError):
    """The one who was asked did not say yes."""

    def __init__(self) -> None:
        super().__init__(QT_TRANSLATE_NOOP("hub", "It was not signed. The file is as it was."))


class NeedsSequenceError(UserError):
    """Away from the hub nobody knows how far it has come."""

    def __init__(self) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "hub", "Away from the hub, say from which sequence on the desk counts as revoked: --at SEQUENCE."
            )
        )


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse names no type for it
    """Add `directory` and what is under it."""
    group = add(commands, "directory", _show, "tell who is enrolled; make, sign and put in force changes of that")
    group.add_argument("--json", action="store_true", help="one JSON document on standard output")
    under = group.add_subparsers(metavar="what")
    _under(under, "show", _show, "tell who is enrolled, and who signs what").add_argument(
        "--json", action="store_true", default=argparse.SUPPRESS, help="one JSON document on standard output"
    )
    _add_holders(under)
    _add_changes(under)


def _add_holders(under: Any) -> None:  # noqa: ANN401 - argparse names no type for it
    key = _under(under, "key", _key, "make a key for a person, sealed under a passphrase")
    key.add_argument("name", metavar="NAME", help="who holds it, as signers and administrators will read it")
    key.add_argument("--out", type=Path, required=True, metavar="FILE.key", help="where; FILE.pub is written beside it")
    _add_passphrase(key)
    sign = _under(under, "sign", _sign, "show what a change does and sign it; no network and no hub is needed")
    sign.add_argument("file", type=Path, metavar="FILE")
    sign.add_argument("--key", type=Path, required=True, metavar="FILE.key")
    sign.add_argument("--yes", action="store_true", help="sign without asking, after what it does was read")
    _add_passphrase(sign)


def _add_changes(under: Any) -> None:  # noqa: ANN401 - argparse names no type for it
    root = _under(under, "root", _root, "draw up a root of these holders, the first or the next one")
    root.add_argument("--key", type=Path, required=True, nargs="+", action="extend", metavar="FILE.pub")
    root.add_argument("--threshold", type=int, default=2, metavar="N", help="how many of them must sign (2)")
    root.add_argument("--url", default=DEFAULT_URL, help=f"at first: address by which desks reach it ({DEFAULT_URL})")
    delegate = _under(under, "delegate", _delegate, "draw up that a country's units are signed for by a key")
    delegate.add_argument("country", metavar="CC")
    delegate.add_argument("key", type=Path, metavar="FILE.pub")
    address = _under(under, "address", _address, "draw up another address of the hub")
    address.add_argument("url", metavar="URL")
    for each in (root, delegate, address):
        each.add_argument("--out", type=Path, required=True, metavar="FILE", help="the change, for its signers")
    take = _under(under, "take", _take, "put a change in force once all have signed; copies bring their signatures")
    take.add_argument("file", type=Path, nargs="+", metavar="FILE")
    renew = _under(under, "renew", _renew, "give the directory another life: the hub's own part, or draw up others")
    renew.add_argument("role", nargs="*", metavar="ROLE", help="root, targets or countries, to be signed by holders")
    renew.add_argument("--out", type=Path, metavar="FILE", help="with roles: the change, for its signers")
    revoke = _under(under, "revoke", _revoke, "let a desk count no more, from a sequence of the hub on")
    revoke.add_argument("device", metavar="DESK")
    revoke.add_argument("--at", type=int, metavar="SEQUENCE", help="the last that counts; what the hub stored by now")
    add_away(revoke)
    add_database(revoke)


def add_away(parser: Any) -> None:  # noqa: ANN401 - argparse names no type for it
    """Add what a command needs that signs with a country's key, at the hub or away from it."""
    parser.add_argument("--key", type=Path, metavar="CC.key", help="the country's key, when it is not in the folder")
    _add_passphrase(parser)
    parser.add_argument(
        "--directory", type=Path, metavar="FILE.pcudir", help="away from the hub: the directory; --out gets the change"
    )
    parser.add_argument("--out", type=Path, metavar="FILE", help="the directory for a stick; away, the change to take")


def _under(under: Any, name: str, run: Any, text: str) -> Any:  # noqa: ANN401 - argparse names no type for these
    parser = under.add_parser(name, help=text, description=text)
    parser.add_argument("--data", type=Path, default=argparse.SUPPRESS, metavar="DIR", help="folder of the hub")
    parser.set_defaults(run=run)
    return parser


def _add_passphrase(parser: Any) -> None:  # noqa: ANN401 - argparse names no type for it
    parser.add_argument(
        "--passphrase-file", metavar="FILE", help="file with the passphrase on its first line, - for standard input"
    )


def passphrase(file: str | None, asking: str, *, twice: bool = False) -> str:
    """Return a passphrase from a file's first line, from standard input or, unseen, from the terminal."""
    if file == "-":
        return sys.stdin.readline().rstrip("\r\n")
    if file is not None:
        with Path(file).open(encoding="utf-8") as lines:
            return lines.readline(_MOST).rstrip("\r\n")
    if not sys.stdin.isatty():
        raise NoTerminalError
    first = getpass.getpass(f"{asking}: ")
    if twice and getpass.getpass(f"{asking}, again: ") != first:
        raise DifferentPassphrasesError
    return first


def opened(path: Path, given: argparse.Namespace) -> HeldKey:
    """Return a person's key, its passphrase as the command line says or as it is typed."""
    return keyfile.open_key(path, passphrase(given.passphrase_file, f"Passphrase of {path}"))


def sequence_of(folder: HubFolder, database: str | None) -> int:
    """Return how far the hub of a folder has come, 0 when it has never served."""
    if database is None and not folder.has_database():
        return 0
    store = Store(database or folder.database_url)
    try:
        return store.sequence
    finally:
        store.close()


def read_directory(path: Path) -> Directory:
    """Return the directory of a file that a person brought; he is told whose it is before he signs."""
    return Directory.load(path.read_bytes(), None, None, datetime.now(UTC))


def _key(given: argparse.Namespace) -> None:
    secret = passphrase(given.passphrase_file, f"A passphrase for {given.out}", twice=True)
    made = keyfile.make(given.out, given.name, secret)
    tell(
        {
            "name": made.name,
            "fingerprint": made.fingerprint,
            "key": str(given.out),
            "public": str(keyfile.public_path(given.out)),
        }
    )


def _root(given: argparse.Namespace) -> None:
    check_address(given.url)
    holders = [keyfile.read_public(path) for path in given.key]
    change = ceremony.new_root(HubFolder(given.data), holders, given.threshold, given.url, datetime.now(UTC))
    _hand_out(change, given.out)


def _delegate(given: argparse.Namespace) -> None:
    key = keyfile.read_public(given.key)
    _hand_out(ceremony.delegate(HubFolder(given.data), given.country, key, datetime.now(UTC)), given.out)


def _address(given: argparse.Namespace) -> None:
    check_address(given.url)
    _hand_out(ceremony.address(HubFolder(given.data), given.url, datetime.now(UTC)), given.out)


def _hand_out(change: Change, path: Path) -> None:
    write_whole(path, change.to_bytes())
    _write([*change_words.lines_of(change), f"for its signers: {path}"])


def _sign(given: argparse.Namespace) -> None:
    change = Change.parse(given.file.read_bytes())
    _write(change_words.lines_of(change))
    if not given.yes:
        sys.stdout.write("Sign this? Write yes: ")
        sys.stdout.flush()
        if sys.stdin.readline().strip().lower() != "yes":
            raise NotAgreedError
    key = opened(given.key, given)
    signed = change.sign(key.private, key.name)
    write_whole(given.file, signed.to_bytes())
    _write(change_words.signature_lines(signed))


def _take(given: argparse.Namespace) -> None:
    changes = [Change.parse(path.read_bytes()) for path in given.file]
    _tell_taken(ceremony.take(HubFolder(given.data), changes, datetime.now(UTC)))


def _tell_taken(taken: ceremony.Taken) -> None:
    directory = taken.directory
    tell(
        {
            "version": directory.version,
            "root_fingerprint": directory.root_fingerprint,
            "expires": directory.expires.isoformat(),
            "directory": str(taken.path),
            "keys_taken_out": list(taken.retired),
        }
    )


def _renew(given: argparse.Namespace) -> None:
    folder, now = HubFolder(given.data), datetime.now(UTC)
    if given.role and given.out:
        _hand_out(ceremony.renewal(folder, given.role, now), given.out)
        return
    if given.role:
        _tell_taken(ceremony.take(folder, [ceremony.renewal(folder, given.role, now)], now))
        return
    found = ceremony.renew(folder, now, always=True)
    if found is not None:
        tell({"version": found.version, "expires": found.expires.isoformat()})


def _revoke(given: argparse.Namespace) -> None:
    now = datetime.now(UTC)
    if given.directory is not None:
        _revoke_away(given, now)
        return
    folder = HubFolder(given.data)
    directory = ceremony.in_hand(folder)
    at = sequence_of(folder, given.database) if given.at is None else given.at
    unit = ceremony.revoked(directory, given.device, at)
    held = opened(given.key, given).private if given.key else None
    key = ceremony.country_key(folder, unit.country, held)
    taken = ceremony.take(folder, [ceremony.units_changed(directory, unit, key, now)], now)
    if given.out:
        write_whole(given.out, taken.directory.raw)
    tell({"device": given.device, "unit": unit.code, "revoked": at, "version": taken.directory.version})


def _revoke_away(given: argparse.Namespace, now: datetime) -> None:
    if given.at is None:
        raise NeedsSequenceError
    directory = read_directory(given.directory)
    unit = ceremony.revoked(directory, given.device, given.at)
    hand_out_away(directory, unit.country, lambda key: ceremony.units_changed(directory, unit, key.private, now), given)


def hand_out_away(directory: Directory, country: str, drawn: Any, given: argparse.Namespace) -> None:  # noqa: ANN401 - key to change
    """Write a change that a country's key has signed away from the hub, and say what it does."""
    if given.key is None or given.out is None:
        raise ceremony.NeedsKeyError(country)
    _write([f"directory version {directory.version}, root {directory.root_fingerprint}"])
    _hand_out(drawn(opened(given.key, given)), given.out)


def _show(given: argparse.Namespace) -> None:
    directory = ceremony.in_hand(HubFolder(given.data))
    if given.json:
        tell(shown(directory))
        return
    _write(_lines(directory))


def shown(directory: Directory) -> dict[str, Any]:
    """Return a directory as one JSON document."""
    return {
        "version": directory.version,
        "expires": directory.expires.isoformat(),
        "stale_since": directory.stale_since.isoformat() if directory.stale_since else None,
        "root_fingerprint": directory.root_fingerprint,
        "hub": {"id": directory.hub.id, "url": directory.hub.url, "fingerprint": fingerprint(directory.hub.key)},
        "roles": change_words.roles_of(directory),
        "units": [
            {
                "unit": unit.code,
                "country": unit.country,
                "names": dict(unit.names),
                "founders": list(unit.founders),
                "devices": [
                    {
                        "id": device.id,
                        "letter": device.letter,
                        "fingerprint": fingerprint(device.signing),
                        "added": device.added,
                        "revoked": device.revoked,
                    }
                    for device in unit.devices
                ],
            }
            for unit in directory.units.values()
        ],
    }


def _lines(directory: Directory) -> list[str]:
    lines = [
        f"hub {directory.hub.id} {directory.hub.url}",
        f"version {directory.version}, fresh until {directory.expires:%Y-%m-%d}"
        + (f", stale since {directory.stale_since:%Y-%m-%d}" if directory.stale_since else ""),
        f"root {directory.root_fingerprint}",
    ]
    for role in change_words.roles_of(directory):
        names = ", ".join(key["name"] for key in role["keys"])
        lines.append(
            f"{role['role']} version {role['version']}, until {role['expires'][:10]}, {role['threshold']} of: {names}"
        )
    for unit in directory.units.values():
        lines.append(f"{unit.code} {unit.names.get('en') or next(iter(unit.names.values()), '')}")
        lines += [
            f"  {device.letter} {device.id} {'enrolled' if device.revoked is None else f'revoked at {device.revoked}'}"
            for device in unit.devices
        ]
    return lines


def _write(lines: Sequence[str]) -> None:
    sys.stdout.write("".join(f"{change_words.within_line(line)}\n" for line in lines))
