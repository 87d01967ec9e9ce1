"""Options that many commands share, and what they mean: vault, user, passphrase, language, JSON."""

from __future__ import annotations

import argparse
import getpass
import json
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from pcu_desk.cli.world import World
from pcu_desk.domain.errors import UserError, reason_of
from pcu_desk.domain.ports import Progress, unwatched
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.i18n.catalog import Catalog
from pcu_desk.services.session import NO_VAULT, Desk, Session
from pcu_desk.services.whole_file import write_whole

NO_USER = QT_TRANSLATE_NOOP("cli", "Say who you are with --user NAME. Users of this vault: {users}.")
NO_FILE = QT_TRANSLATE_NOOP("cli", "{file} can't be read: {reason}.")
TOO_LARGE = QT_TRANSLATE_NOOP("cli", "{file} is larger than {limit} MB. Nothing was taken in; split it.")
WRITTEN = QT_TRANSLATE_NOOP("cli", "It is written to {file}.")
NOT_WRITTEN = QT_TRANSLATE_NOOP("cli", "{file} can't be written: {reason}. The vault is safe; choose another place.")
DONE_BUT = QT_TRANSLATE_NOOP(
    "cli", "The command did its work and it is saved. Only locking met a difficulty: {trouble}"
)
NOT_JSON = QT_TRANSLATE_NOOP("cli", "{file} is not JSON: line {line}, column {column}.")
TOO_MANY_PARTS = QT_TRANSLATE_NOOP("cli", "{file} holds more parts than a file of cases can. Nothing was taken in.")
NOT_AN_OBJECT = QT_TRANSLATE_NOOP("cli", "{file} holds no named fields in braces.")
NO_PASSPHRASE = QT_TRANSLATE_NOOP("cli", "There is no terminal to ask for the passphrase. Use --passphrase-file FILE.")
PASSPHRASE = QT_TRANSLATE_NOOP("cli", "Passphrase of {user}: ")
AGAIN = QT_TRANSLATE_NOOP("cli", "The same again: ")
DIFFER = QT_TRANSLATE_NOOP("cli", "The two passphrases differ. Nothing was changed.")
STANDARD_INPUT = "-"
ENGLISH = "en"
MOST_ROWS = 1_000_000
USAGE = 2
_COUNTED_STEP = 50
LARGEST_MEGABYTES = 16
_LARGEST = LARGEST_MEGABYTES * 1024 * 1024
_MOST_PARTS = 2_000_000  # a bracket of three bytes becomes seventy in memory: what is read stays below 512 MB


def shared(*, unlocks: bool = True) -> argparse.ArgumentParser:
    """Return the parent parser of a command; without `unlocks` it asks for no user."""
    parent = argparse.ArgumentParser(add_help=False)
    # Left out, these two keep what was said before the command's name.
    parent.add_argument("--vault", type=Path, metavar="DIR", default=argparse.SUPPRESS, help="folder of the vault")
    if unlocks:
        parent.add_argument("--user", metavar="NAME", help="who you are")
        parent.add_argument(
            "--passphrase-file", metavar="FILE", help="file with the passphrase on its first line, - for standard input"
        )
    parent.add_argument(
        "--lang", default=argparse.SUPPRESS, metavar="CODE", help="language of sentences, such as en or ru"
    )
    parent.add_argument("--json", action="store_true", help="one JSON document on standard output")
    return parent


def row_limit(text: str) -> int:
    """Read how many rows are wanted; argparse tells the person when it is no such number."""
    count = int(text)
    if not 1 <= count <= MOST_ROWS:
        raise argparse.ArgumentTypeError(f"{text[:20]} is not from 1 to {MOST_ROWS}")
    return count


def catalog_of(args: argparse.Namespace, world: World) -> Catalog:
    """Return the catalogue of the language asked for, else the one set, else English."""
    return Catalog((getattr(args, "lang", "") or world.language() or ENGLISH).split(",")[0])


def desk_of(args: argparse.Namespace, world: World) -> Desk:
    """Return the desk of the vault folder asked for."""
    return world.open_desk(args.vault or world.default_vault())


@contextmanager
def session_of(args: argparse.Namespace, world: World, *, changes: bool) -> Iterator[Session]:
    """Unlock, work, lock again. A command that `changes` is refused while a window has the vault open."""
    desk = desk_of(args, world)
    user = user_of(args, desk)
    session = desk.unlock(user, passphrase_of(args.passphrase_file, user, catalog_of(args, world)), alone=changes)
    try:
        yield session
    except BaseException:
        with suppress(UserError):  # what went wrong in the work is what the person is told
            session.close()
        raise
    _close(session, catalog_of(args, world))


@contextmanager
def look_of(args: argparse.Namespace, world: World) -> Iterator[Session]:
    """Unlock to look, beside a window and in a folder that may not be written to, work, lock again."""
    desk = desk_of(args, world)
    user = user_of(args, desk)
    session = desk.look(user, passphrase_of(args.passphrase_file, user, catalog_of(args, world)))
    try:
        yield session
    except BaseException:
        with suppress(UserError):  # what went wrong in the work is what the person is told
            session.close()
        raise
    _close(session, catalog_of(args, world))


def _close(session: Session, catalog: Catalog) -> None:
    """Lock again. The work is saved by now: trouble here is told beside its result, never in its place."""
    try:
        session.close()
    except UserError as error:
        print(catalog.text(DONE_BUT, trouble=catalog.error(error)), file=sys.stderr)


def passphrase_of(file: str | None, user: str, catalog: Catalog) -> str:
    """Return the passphrase from the file's first line, from standard input or from the terminal."""
    if file is not None:
        text = _standard_input(one_line=True) if file == STANDARD_INPUT else read_text(file)
        return text.split("\n", 1)[0].removesuffix("\r")
    if sys.stdin is None or not sys.stdin.isatty():
        raise UserError(NO_PASSPHRASE)
    return getpass.getpass(catalog.text(PASSPHRASE, user=user))


def new_passphrase(file: str | None, user: str, catalog: Catalog) -> str:
    """Return a passphrase to be set; one that is typed unseen is typed twice. Raises UserError."""
    first = passphrase_of(file, user, catalog)
    if file is None and getpass.getpass(catalog.text(AGAIN)) != first:
        raise UserError(DIFFER)
    return first


def read_text(file: str) -> str:
    """Return a file's text, `-` being standard input. Raises UserError."""
    try:
        text = _standard_input() if file == STANDARD_INPUT else read_bytes(file).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UserError(NO_FILE, file=file, reason="UTF-8") from None
    if len(text) > _LARGEST:
        raise UserError(TOO_LARGE, file=file, limit=LARGEST_MEGABYTES)
    return text


def read_bytes(file: str, megabytes: int = LARGEST_MEGABYTES) -> bytes:
    """Return a file's bytes. Raises UserError, also for one that has no end."""
    most = megabytes * 1024 * 1024
    try:
        with Path(file).open("rb") as source:
            data = source.read(most + 1)
    except OSError as error:
        raise UserError(NO_FILE, file=file, reason=reason_of(error)) from None
    if len(data) > most:
        raise UserError(TOO_LARGE, file=file, limit=megabytes)
    return data


def write_bytes(file: str, data: bytes) -> None:
    """Write a file that a person named; a new one is closed to other accounts. Raises UserError."""
    try:
        with open(file, "wb", opener=_private) as target:
            target.write(data)
    except OSError as error:
        raise UserError(NOT_WRITTEN, file=file, reason=reason_of(error)) from None


def write_parts(file: str, parts: Iterable[bytes]) -> None:
    """Write a file that a person named, part after part; it stands under its name when it is whole. Raises UserError.

    A device or a pipe is written to as it is.
    """
    target = Path(file)
    if target.exists() and not target.is_file():
        write_bytes(file, b"".join(parts))
        return
    try:
        write_whole(target, lambda opened: opened.writelines(parts))
    except OSError as error:
        raise UserError(NOT_WRITTEN, file=file, reason=reason_of(error)) from None


def shown_progress() -> Progress:
    """Return a progress that counts on a terminal, and says nothing elsewhere."""
    if sys.stderr is None or not sys.stderr.isatty():
        return unwatched
    return _counted


def _counted(done: int, total: int) -> None:
    if done % _COUNTED_STEP == 0 or done == total:
        print(f"\r{done}/{total}", end="\n" if done == total else "", file=sys.stderr, flush=True)


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def is_large(file: str) -> bool:
    """Tell whether a file is too large to be read at once."""
    path = Path(file)
    return file != STANDARD_INPUT and path.is_file() and path.stat().st_size > _LARGEST


def lines_of(file: str) -> Iterator[bytes]:
    """Go through the lines of a large file. Raises UserError, also for a line that is too long."""
    try:
        with Path(file).open("rb") as source:
            while line := source.readline(_LARGEST + 1):
                if len(line) > _LARGEST:
                    raise UserError(TOO_LARGE, file=file, limit=LARGEST_MEGABYTES)
                yield line
    except OSError as error:
        raise UserError(NO_FILE, file=file, reason=reason_of(error)) from None


def object_of(file: str, text: str | bytes) -> dict[str, Any]:
    """Return the JSON object of a text out of a file. Raises UserError that names line and column."""
    if _parts(text) > _MOST_PARTS:
        raise UserError(TOO_MANY_PARTS, file=file)
    try:
        value = json.loads(text)
    except json.JSONDecodeError as error:
        raise UserError(NOT_JSON, file=file, line=error.lineno, column=error.colno) from None
    except (RecursionError, ValueError):  # nested without end, or a number of thousands of digits
        raise UserError(NOT_AN_OBJECT, file=file) from None
    if not isinstance(value, dict):
        raise UserError(NOT_AN_OBJECT, file=file)
    return value


def _parts(text: str | bytes) -> int:
    """Count the signs that begin a part of a JSON text, or stand between two."""
    if isinstance(text, str):
        return sum(text.count(sign) for sign in ",[{:")
    return sum(text.count(sign) for sign in (b",", b"[", b"{", b":"))


def read_object(file: str) -> dict[str, Any]:
    """Return the JSON object of a file. Raises UserError that names line and column."""
    return object_of(file, read_text(file))


def print_json(value: object) -> None:
    """Print one JSON document."""
    print(json_text(value))


def json_text(value: object) -> str:
    """Return a JSON document as it is printed."""
    return json.dumps(value, ensure_ascii=False, indent=1)


def input_lines() -> list[str]:
    """Return the lines of standard input, none when it is closed; only a line feed ends a line."""
    text = _standard_input()
    return [line.removesuffix("\r") for line in text.removesuffix("\n").split("\n")] if text else []


def _standard_input(*, one_line: bool = False) -> str:
    if sys.stdin is None:
        return ""
    text: str = sys.stdin.readline(_LARGEST) if one_line else sys.stdin.read(_LARGEST + 1)
    return text.removeprefix("\ufeff")


def user_of(args: argparse.Namespace, desk: Desk) -> str:
    """Return who asks: the user named, else the vault's only one. Raises UserError, also when there is no vault."""
    card = desk.card()
    if card is None:
        raise UserError(NO_VAULT, folder=desk.folder)
    users = [login.user for login in card.users]
    if not args.user and len(users) != 1:
        raise UserError(NO_USER, users=", ".join(users))
    return args.user or users[0]
