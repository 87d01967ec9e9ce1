"""The spool beside a vault: sealed envelopes out, the hub's signed replies in, for a program that is locked.

Cipher text and signed documents only. `out/` is a copy of what the vault lets wait, `in/` waits for the vault; what
either says is believed only once the vault is open and has held it to its own keys.
"""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.ports import InboxPlace, QueueCounts, QueuedEnvelope, ReceivedEnvelope, SecretStore
from pcu_desk.domain.spool import KeptReply, Transport
from pcu_desk.vault import sentences
from pcu_desk.vault.atomic import private_folder, replace_file

if TYPE_CHECKING:  # a locked vault is shown without the database's library
    from pcu_desk.vault.connection import Connection

FOLDER = "spool"
LARGEST = 64 * 1024 * 1024
"""Bytes that a hub can make a locked desk keep."""
_OUT, _IN, _PLACE = "out", "in", "place.json"
_SUFFIX = ".envelope"
_COPY = re.compile(r"\d+-\d{12}-(?:[2-7][0-9a-f])+\.envelope", re.ASCII)  # a message's id is plain ASCII
_NAMES = "SELECT e.message, a.priority, a.seq FROM attempts a JOIN envelopes e USING (seq) WHERE a.state = 'waiting'"
_ENVELOPE = "SELECT envelope FROM envelopes WHERE message = ?"


def waiting(folder: Path) -> int:
    """Return how many envelopes wait to leave, as a locked vault shows it."""
    return len(_names(folder))


def settle(folder: Path, database: Connection) -> None:
    """Make the copies those of what waits, and tell where the inbox stands; a disk that is full leaves them be."""
    from pcu_desk.vault import outbox  # noqa: PLC0415 - a locked vault is shown without it

    wanted = {_name(priority, seq, message): message for message, priority, seq in database.execute(_NAMES).fetchall()}
    with suppress(OSError):
        there, place = set(_names(folder)), outbox.inbox_place(database)
        if not wanted and not there and not place.epoch:
            return
        for name in there - wanted.keys():
            (folder / FOLDER / _OUT / name).unlink(missing_ok=True)
        for name in wanted.keys() - there:
            (envelope,) = database.execute(_ENVELOPE, (wanted[name],)).fetchone()
            _write(folder / FOLDER / _OUT / name, envelope)
        _write_place(folder, place)


def changed(folder: Path, database: Connection, messages: Iterable[str]) -> None:
    """Copy what began to wait in a transaction, and take away what waits no more."""
    for message in messages:
        row = database.execute(f"{_NAMES} AND e.message = ?", (message,)).fetchone()
        with suppress(OSError):
            if row is None:
                for path in (folder / FOLDER / _OUT).glob(f"*-{_hex(message)}{_SUFFIX}"):
                    path.unlink(missing_ok=True)
            else:
                (envelope,) = database.execute(_ENVELOPE, (message,)).fetchone()
                _write(folder / FOLDER / _OUT / _name(row[1], row[2], message), envelope)


class LockedExchange:
    """The desk's side of the exchange while the vault is locked; implements `ports.ExchangePort` over the spool."""

    def __init__(self, folder: Path, transport: Transport) -> None:
        """Take the vault's folder and what the keyring holds."""
        self.transport = transport
        self._folder = folder / FOLDER
        self._vault = folder
        self._tries: dict[str, tuple[int, Moment, str]] = {}

    def keep(self, document: bytes) -> None:
        """Keep a reply of the hub before anything follows from it. Raises UserError when the spool is full."""
        inside = self._folder / _IN
        private_folder(inside)
        if sum(path.stat().st_size for path in inside.iterdir()) + len(document) > LARGEST:
            raise UserError(sentences.FULL)
        numbers = (int(path.stem) for path in inside.glob("*.json") if path.stem.isascii() and path.stem.isdigit())
        last = max(numbers, default=0)
        row = {"document": document.decode(), "signature": self._signed(document).hex()}
        replace_file(inside / f"{last + 1:012}.json", json.dumps(row).encode())

    def pending(self, limit: int) -> Sequence[QueuedEnvelope]:
        """Return the copies that wait, most urgent first."""
        found = []
        for name in _names(self._vault)[:limit]:
            message = bytes.fromhex(name.removesuffix(_SUFFIX).rpartition("-")[2]).decode()
            tries, at, reason = self._tries.get(message, (0, None, ""))
            with suppress(OSError):  # gone meanwhile, or a folder that somebody put there: the vault holds the message
                raw = (self._folder / _OUT / name).read_bytes()
                found.append(QueuedEnvelope(message, raw, tries, at, None, reason))
        return found

    def counts(self) -> QueueCounts:
        """Return how many wait."""
        return QueueCounts(waiting(self._vault), 0)

    def take_receipt(self, message_ids: Sequence[str]) -> None:
        """Let go of the copies: the signed receipt is kept."""
        for message in message_ids:
            self._let_go(message)

    def park(self, message_id: str, reason: str) -> None:
        """Let go of a copy that the hub refuses; the vault hears it again when it is open."""
        del reason
        self._let_go(message_id)

    def note_failure(self, message_ids: Sequence[str], reason: str, next_try: Moment) -> None:
        """Note a failed try, for as long as this program runs."""
        for message in message_ids:
            self._tries[message] = (self._tries.get(message, (0, next_try, ""))[0] + 1, next_try, reason)

    def place(self) -> InboxPlace:
        """Return where the inbox stands, the replies kept here counted."""
        try:
            row = json.loads((self._folder / _PLACE).read_bytes())
            return InboxPlace(str(row["epoch"]), int(row["entry"]))
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return InboxPlace("", 0)

    def take_inbox(self, place: InboxPlace, envelopes: Sequence[ReceivedEnvelope]) -> int:
        """Move the cursor: the page itself is kept."""
        _write_place(self._vault, place)
        return len(envelopes)

    def start_epoch(self, epoch: str) -> None:
        """Begin the inbox anew; what was sent before is the open vault's to offer again."""
        _write_place(self._vault, InboxPlace(epoch, 0))

    def directory(self) -> bytes | None:
        """A locked desk has no directory to show."""
        return None

    def take_directory(self, bundle: bytes) -> None:
        """A locked desk takes none."""

    def _signed(self, document: bytes) -> bytes:
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey  # noqa: PLC0415 - late import

        return Ed25519PrivateKey.from_private_bytes(self.transport.key).sign(signed_bytes(document))

    def _let_go(self, message: str) -> None:
        for path in (self._folder / _OUT).glob(f"*-{_hex(message)}{_SUFFIX}"):
            path.unlink(missing_ok=True)


class OpenSpool:
    """The spool of an open vault; implements `domain.spool.VaultSpool`."""

    def __init__(self, folder: Path, vault: str, device: str, store: SecretStore | None) -> None:
        self._folder = folder / FOLDER / _IN
        self._vault, self._device, self._store = vault, device, store

    def kept(self) -> Sequence[KeptReply]:
        """Return what came while the desk was locked, in its order."""
        return [_reply(path) for path in sorted(self._folder.glob("*.json"))]

    def drop(self, names: Sequence[str]) -> None:
        """Take files away."""
        for name in names:
            (self._folder / name).unlink(missing_ok=True)

    def transport(self, *, make: bool = False) -> Transport | None:
        """Return the transport key of this account, made if wanted; None without a keyring that keeps it."""
        if self._store is None:
            return None
        try:
            known = read_transport(self._store, self._vault)
            if known is not None and known.device == self._device:
                return known
            if not make:
                return None
            fresh = Transport(self._device, secrets.token_bytes(32))
            self.keep_transport(fresh)
        except UserError:  # a keyring that refuses: the desk is deaf while locked, and works as before
            return None
        return fresh

    def keep_transport(self, transport: Transport) -> None:
        """Keep it in the keyring."""
        if self._store is not None:
            row = {
                "device": transport.device,
                "key": transport.key.hex(),
                "hub": transport.hub.hex(),
                "url": transport.url,
            }
            self._store.put(_secret(self._vault), json.dumps(row).encode())


def read_transport(store: SecretStore, vault: str) -> Transport | None:
    """Return what the keyring holds, None when it holds none or something else. Raises UserError."""
    raw = store.get(_secret(vault))
    if raw is None:
        return None
    try:
        row = json.loads(raw)
        return Transport(str(row["device"]), bytes.fromhex(row["key"]), bytes.fromhex(row["hub"]), str(row["url"]))
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def signed_bytes(document: bytes) -> bytes:
    """Return what the transport key signs of a reply that it kept."""
    return b"pcu-desk/spool/1\x00" + document


def _secret(vault: str) -> str:
    return f"{vault}/transport"


def _reply(path: Path) -> KeptReply:
    try:
        row = json.loads(path.read_bytes())
        return KeptReply(path.name, row["document"].encode(), bytes.fromhex(row["signature"]))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return KeptReply(path.name, b"", b"")


def _names(folder: Path) -> list[str]:
    try:
        return sorted(path.name for path in (folder / FOLDER / _OUT).iterdir() if _COPY.fullmatch(path.name))
    except OSError:
        return []


def _name(priority: int, seq: int, message: str) -> str:
    return f"{priority}-{seq:012}-{_hex(message)}{_SUFFIX}"


def _hex(message: str) -> str:
    return message.encode().hex()


def _write(path: Path, data: bytes) -> None:
    """Write a copy of what the vault holds: whole under its name or not there, but not forced to the disk.

    Only what is an envelope leaves the vault's cipher text; anything else is a mistake, and stays inside.
    """
    from pcu_desk.wire.envelope import EnvelopeError, peek  # noqa: PLC0415 - a locked vault is shown without it

    try:
        peek(data)
    except EnvelopeError:
        return
    private_folder(path.parent)
    half = path.with_suffix(".part")
    half.write_bytes(data)
    half.replace(path)


def _write_place(folder: Path, place: InboxPlace) -> None:
    private_folder(folder / FOLDER)
    replace_file(folder / FOLDER / _PLACE, json.dumps({"epoch": place.epoch, "entry": place.entry}).encode())
