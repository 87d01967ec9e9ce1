"""The index of a courier file: JSON of strangers into checked values; plain Python, as the parsing process needs it."""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from pcu_desk.domain.courier import CourierIndex, CourierPart, Part

FORMAT = "pcu-courier/1"
MAX_INDEX = 12 * 1024 * 1024
"""Bytes of an index."""
MAX_PARTS = 100_000
MAX_UNITS = 256
LARGEST: Mapping[str, int] = {
    Part.DIRECTORY: 16 * 1024 * 1024,
    Part.CERTIFICATE: 4096,
    Part.ENVELOPE: 321 * 1024,
    Part.CHUNK: 256 * 1024,
    Part.RECEIPT: 1024 * 1024,
    Part.WANTED: 1024 * 1024,
    Part.ANSWER: 16 * 1024 * 1024,
    Part.PAGE: 16 * 1024 * 1024,
}
"""Bytes of a part by its kind."""
_ROW = (2, 3)
_KEY = 32
_LONGEST_KIND = 32
_MAX_COUNT = 2**31
_ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", re.ASCII)
_SIGNER = re.compile(r"[dh][0-9a-f]{20}", re.ASCII)
_UNIT = re.compile(r"[A-Z]{2}[A-Z0-9]{3}(-[A-Z0-9]{1,8})?", re.ASCII)
_AT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", re.ASCII)
_CURSOR = re.compile(r"([0-9a-zA-Z]{1,64}\.\d{1,15})?", re.ASCII)
_NAME = re.compile(r"[0-9a-f]{64}", re.ASCII)


def index_bytes(head: CourierIndex, parts: Sequence[tuple[str, int, str]]) -> bytes:
    """Return the index of a file whose parts are (kind, bytes, name), in their order."""
    shape = {
        "format": FORMAT,
        "id": head.id,
        "device": head.device,
        "unit": head.unit,
        "key": base64.b64encode(head.key).decode(),
        "at": head.at,
        "to": head.to,
        "inbox": head.inbox,
        "answers": head.answers,
        "carries": head.carries,
        "confirms": head.confirms,
        "parts": [[kind, size, name] if name else [kind, size] for kind, size, name in parts],
    }
    return json.dumps(shape, separators=(",", ":")).encode()


def read_index(raw: bytes, start: int, end: int) -> CourierIndex:
    """Return the index of a file whose parts fill the bytes from `start` to `end` exactly. Raises ValueError.

    Fields and kinds of parts of later versions are passed over.
    """
    if len(raw) > MAX_INDEX:
        raise ValueError("an index has a limit")
    try:
        found = json.loads(raw)
        key = base64.b64decode(found["key"], validate=True)
        texts = {name: found[name] for name in ("format", "id", "device", "unit", "at", "inbox", "answers")}
        to, counts, parts = found["to"], (found["carries"], found["confirms"]), found["parts"]
    except (ValueError, KeyError, TypeError, RecursionError, binascii.Error) as wrong:
        raise ValueError("not an index") from wrong
    if not _has_form(texts, key, to, counts) or not isinstance(parts, list) or len(parts) > MAX_PARTS:
        raise ValueError("not an index")
    return CourierIndex(
        id=texts["id"],
        device=texts["device"],
        unit=texts["unit"],
        key=key,
        at=texts["at"],
        to=tuple(to),
        inbox=texts["inbox"],
        answers=texts["answers"],
        carries=counts[0],
        confirms=counts[1],
        parts=_placed(parts, start, end),
    )


def _has_form(texts: Mapping[str, Any], key: bytes, to: object, counts: tuple[object, object]) -> bool:
    return (
        all(isinstance(text, str) for text in texts.values())
        and texts["format"] == FORMAT
        and _ID.fullmatch(texts["id"]) is not None
        and _SIGNER.fullmatch(texts["device"]) is not None
        and (not texts["unit"] or _UNIT.fullmatch(texts["unit"]) is not None)
        and _AT.fullmatch(texts["at"]) is not None
        and _CURSOR.fullmatch(texts["inbox"]) is not None
        and (not texts["answers"] or _ID.fullmatch(texts["answers"]) is not None)
        and len(key) == _KEY
        and all(type(count) is int and 0 <= count < _MAX_COUNT for count in counts)
        and isinstance(to, list)
        and len(to) <= MAX_UNITS
        and all(isinstance(unit, str) and _UNIT.fullmatch(unit) for unit in to)
    )


def _placed(rows: Sequence[object], start: int, end: int) -> tuple[CourierPart, ...]:
    parts = []
    for row in rows:
        kind, size, name = _row(row)
        if kind in LARGEST:
            if size > LARGEST[kind] or (kind == Part.CHUNK) != bool(_NAME.fullmatch(name)):
                raise ValueError("a part is larger than its kind can be, or has no name")
            parts.append(CourierPart(kind, start, size, name))
        start += size
        if start > end:
            raise ValueError("the parts do not fill the file")
    if start != end:
        raise ValueError("the parts do not fill the file")
    return tuple(parts)


def _row(row: object) -> tuple[str, int, str]:
    if not isinstance(row, list) or len(row) not in _ROW:
        raise ValueError("a part is its kind, its bytes and its name")
    kind, size, name = (*row, "")[:3]
    if not isinstance(kind, str) or not isinstance(name, str) or type(size) is not int or size < 0:
        raise ValueError("a part is its kind, its bytes and its name")
    return kind[:_LONGEST_KIND], size, name
