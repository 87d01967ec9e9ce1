"""The documents that a directory vouches for: one for the hub, one per unit; proves nothing by itself."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping
from typing import Any

from pcu_desk.wire.keys import agreement_id
from pcu_desk.wire.members import Device, HubEntry, Unit

HUB_PATH = "hub.json"
_HUB_FORMAT = "pcu-hub/1"
_UNIT_FORMAT = "pcu-unit/1"
_KEY_LENGTH = 32


def unit_path(code: str) -> str:
    """Return the path of a unit's document within the directory."""
    return f"units/{code}.json"


def read_hub(data: bytes) -> HubEntry:
    """Read `hub.json`. Raises ValueError, KeyError or TypeError."""
    found = json.loads(data)
    if found["format"] != _HUB_FORMAT or not isinstance(found["url"], str):
        raise ValueError("not a hub's entry")
    return HubEntry(_key(found["key"]), found["url"])


def hub_document(hub: HubEntry) -> bytes:
    """Return `hub.json`: `{"format", "id", "key": base64, "url"}`."""
    return _document({"format": _HUB_FORMAT, "id": hub.id, "key": _text(hub.key), "url": hub.url})


def read_unit(data: bytes) -> Unit:
    """Read `units/CODE.json`. Raises ValueError, KeyError or TypeError."""
    found = json.loads(data)
    if found["format"] != _UNIT_FORMAT:
        raise ValueError("not a unit's entry")
    code = _string(found["unit"])
    return Unit(
        code=code,
        country=_string(found["country"]),
        names={_string(language): _string(name) for language, name in found["names"].items()},
        founders=tuple(_string(founder) for founder in found["founders"]),
        devices=tuple(_read_device(code, device) for device in found["devices"]),
    )


def _read_device(unit: str, found: Mapping[str, Any]) -> Device:
    revoked = found["revoked"]
    device = Device(
        unit=unit,
        letter=_string(found["letter"]),
        signing=_key(found["signing"]),
        agreements=tuple(_key(agreement["key"]) for agreement in found["agreements"]),
        added=int(found["added"]),
        revoked=None if revoked is None else int(revoked),
        transport=_key(found["transport"]) if "transport" in found else b"",
    )
    if device.id != found["id"] or not device.agreements:
        raise ValueError("a desk's entry contradicts its key")
    return device


def unit_document(unit: Unit) -> bytes:
    """Return `units/CODE.json` with all desks, revoked ones included."""
    return _document(
        {
            "format": _UNIT_FORMAT,
            "unit": unit.code,
            "country": unit.country,
            "names": dict(unit.names),
            "founders": list(unit.founders),
            "devices": [_device_entry(device) for device in unit.devices],
        }
    )


def _device_entry(device: Device) -> dict[str, Any]:
    return {
        "id": device.id,
        "letter": device.letter,
        "signing": _text(device.signing),
        "agreements": [{"id": agreement_id(key), "key": _text(key)} for key in device.agreements],
        "added": device.added,
        "revoked": device.revoked,
        **({"transport": _text(device.transport)} if device.transport else {}),
    }


def _document(shape: Mapping[str, Any]) -> bytes:
    return json.dumps(shape, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()


def _string(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("a text is expected")
    return value


def _text(key: bytes) -> str:
    return base64.b64encode(key).decode()


def _key(text: str) -> bytes:
    try:
        key = base64.b64decode(text, validate=True)
    except binascii.Error as wrong:
        raise ValueError("not a key") from wrong
    if len(key) != _KEY_LENGTH:
        raise ValueError("not a key")
    return key
