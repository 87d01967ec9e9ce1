"""The process that parses the index of a courier file: it is given bytes, opens no file and no socket, holds no key."""

from __future__ import annotations

import struct
from typing import Any

from pcu_desk.domain.courier import CourierIndex, Part
from pcu_desk.formats import pipe
from pcu_desk.formats.rights import give_up_rights
from pcu_desk.wire.courier_index import read_index

ROW = struct.Struct(">BQI32s")
"""A part as it is answered: its kind's place in `Part.ALL`, where it begins, its bytes, a chunk's name."""


def serve() -> int:
    """Answer frames from standard input until it ends."""
    give_up_rights()
    return pipe.serve(_answer)


def _answer(head: dict[str, Any], data: bytes) -> tuple[dict[str, Any], bytes]:
    try:
        index = read_index(data, int(head["start"]), int(head["end"]))
        return _told(index), b"".join(
            ROW.pack(Part.ALL.index(part.kind), part.offset, part.size, bytes.fromhex(part.name))
            for part in index.parts
        )
    except Exception:  # noqa: BLE001 - whatever a hostile index makes the parser say, it is none
        return {"fault": "altered"}, b""


def _told(index: CourierIndex) -> dict[str, Any]:
    return {
        "id": index.id,
        "device": index.device,
        "unit": index.unit,
        "key": index.key.hex(),
        "at": index.at,
        "to": list(index.to),
        "inbox": index.inbox,
        "answers": index.answers,
        "carries": index.carries,
        "confirms": index.confirms,
    }
