"""The newest checkpoint beside the database (`mark.json`): how far the journal once reached; never moves back."""

from __future__ import annotations

import json
from pathlib import Path

from pcu_desk.domain.errors import UserError, reason_of
from pcu_desk.domain.event import Head
from pcu_desk.domain.witness import Checkpoint
from pcu_desk.vault import checkpoints, journal, sentences
from pcu_desk.vault.atomic import replace_file
from pcu_desk.vault.connection import Connection
from pcu_desk.vault.desk import Desk, public_of

FILE = "mark.json"
FORMAT = "pcu-desk/mark/1"
_AT = "SELECT hash FROM events WHERE device = ? AND seq = ?"


def read(folder: Path) -> Checkpoint | None:
    """Return the mark, None when there is none. Raises ValueError when the file is none."""
    try:
        row = json.loads((folder / FILE).read_bytes())
        if row["format"] != FORMAT:
            raise ValueError(row["format"])
        return Checkpoint.of(row)
    except FileNotFoundError:
        return None
    except (OSError, RecursionError, TypeError, KeyError) as error:  # a folder in its place, brackets without end
        raise ValueError("mark") from error


def write(folder: Path, desk: Desk, connection: Connection, head: Head | None = None) -> None:
    """Sign and write the mark on a head, the end of the chain unless given.

    A mark that tells of more stays, and so does, as evidence, one that the journal does not extend.
    """
    head = head or journal.head(connection, desk.device)
    known = _known(folder)
    if known is not None and _own(known, desk) and (known.sequence >= head.sequence or not held(known, connection)):
        return
    try:
        replace_file(folder / FILE, _form(checkpoints.signed(desk, head)))
    except OSError as error:
        raise UserError(sentences.NO_MARK, file=folder / FILE, reason=reason_of(error)) from error


def standing(folder: Path, desk: Desk, connection: Connection) -> bytes:
    """Return the mark for a copy of the journal as this connection sees it; one that it does not extend stays."""
    known = _known(folder)
    if known is not None and not extended(known, desk, connection):
        return _form(known)
    sequence, reached = checkpoints.reached(connection, desk.device)
    head = Head(desk.device, sequence, reached) if sequence else journal.head(connection, desk.device)
    return _form(checkpoints.signed(desk, head))


def extended(mark: Checkpoint, desk: Desk, connection: Connection) -> bool:
    """Tell whether the journal still holds what a mark of this desk tells of; a foreign mark asks for nothing."""
    return not _own(mark, desk) or held(mark, connection)


def held(checkpoint: Checkpoint, connection: Connection) -> bool:
    """Tell whether the journal holds the entry that a checkpoint was set on."""
    row = connection.execute(_AT, (checkpoint.device, checkpoint.sequence)).fetchone()
    return bool(row and row[0].hex() == checkpoint.head)


def _own(mark: Checkpoint, desk: Desk) -> bool:
    same = (mark.vault, mark.device, mark.epoch) == (desk.vault, desk.device, desk.epoch)
    return same and holds(mark, public_of(desk.secrets.signing))


def holds(checkpoint: Checkpoint, public_key: bytes) -> bool:
    """Tell whether the device with this key signed a checkpoint."""
    return journal.signed_by(public_key, bytes.fromhex(checkpoint.signature), checkpoint.signed_bytes())


def _form(mark: Checkpoint) -> bytes:
    return json.dumps({"format": FORMAT, **mark.to_json()}, indent=1).encode()


def _known(folder: Path) -> Checkpoint | None:
    try:
        return read(folder)
    except ValueError:
        return None
