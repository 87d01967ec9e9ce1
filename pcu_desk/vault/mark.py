"""The signed high-water mark beside the database (`mark.json`): how far the journal once reached; never moves back."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pcu_desk.domain.canonical import canonical
from pcu_desk.domain.errors import UserError, reason_of
from pcu_desk.vault import journal, sentences
from pcu_desk.vault.atomic import replace_file
from pcu_desk.vault.connection import Connection
from pcu_desk.vault.desk import Desk, public_of

FILE = "mark.json"
FORMAT = "pcu-desk/mark/1"
_LABEL = b"pcu-desk/mark/1\x00"
_AT = "SELECT hash FROM events WHERE device = ? AND seq = ?"


@dataclass(frozen=True, slots=True)
class Mark:
    """A head of this device's chain at a time (UTC seconds), and the device's signature."""

    vault: str
    device: str
    epoch: int
    sequence: int
    head: str
    time: int
    signature: str

    def holds(self, public_key: bytes) -> bool:
        """Tell whether the device signed this."""
        try:
            return journal.signed_by(public_key, bytes.fromhex(self.signature), _LABEL + canonical(_body(self)))
        except ValueError:
            return False


def read(folder: Path) -> Mark | None:
    """Return the mark, None when there is none. Raises ValueError when the file is none."""
    try:
        row = json.loads((folder / FILE).read_bytes())
    except FileNotFoundError:
        return None
    except (OSError, RecursionError) as error:  # a folder in its place, brackets without end
        raise ValueError("mark") from error
    try:
        if row["format"] != FORMAT:
            raise ValueError(row["format"])
        texts = [row[name] for name in ("vault", "device", "head", "signature")]
        numbers = [row[name] for name in ("epoch", "seq", "time")]
        if not (all(isinstance(text, str) for text in texts) and all(type(number) is int for number in numbers)):
            raise ValueError("mark")
        return Mark(texts[0], texts[1], numbers[0], numbers[1], texts[2], numbers[2], texts[3])
    except (KeyError, TypeError) as error:
        raise ValueError("mark") from error


def write(folder: Path, desk: Desk, connection: Connection) -> None:
    """Sign and write the mark, unless the journal does not extend the one that is there: that one stays as evidence."""
    known = _known(folder)
    if known is not None and not extended(known, desk, connection):
        return
    head = journal.head(connection, desk.device)
    mark = Mark(desk.vault, desk.device, desk.epoch, head.sequence, head.hash, int(time.time()), "")
    signature = journal.sign(desk.secrets.signing, _LABEL + canonical(_body(mark))).hex()
    row = {"format": FORMAT, **_body(mark), "signature": signature}
    try:
        replace_file(folder / FILE, json.dumps(row, indent=1).encode())
    except OSError as error:
        raise UserError(sentences.NO_MARK, file=folder / FILE, reason=reason_of(error)) from error


def extended(mark: Mark, desk: Desk, connection: Connection) -> bool:
    """Tell whether the journal still holds what a mark of this desk tells of; a foreign mark asks for nothing."""
    same = (mark.vault, mark.device, mark.epoch) == (desk.vault, desk.device, desk.epoch)
    if not same or not mark.holds(public_of(desk.secrets.signing)):
        return True
    row = connection.execute(_AT, (mark.device, mark.sequence)).fetchone()
    return bool(row and row[0].hex() == mark.head)


def _known(folder: Path) -> Mark | None:
    try:
        return read(folder)
    except ValueError:
        return None


def _body(mark: Mark) -> dict[str, Any]:
    return {
        "vault": mark.vault,
        "device": mark.device,
        "epoch": mark.epoch,
        "seq": mark.sequence,
        "head": mark.head,
        "time": mark.time,
    }
