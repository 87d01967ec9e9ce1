from __future__ import annotations

import secrets
from datetime import UTC, datetime
from pathlib import Path

from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.hub.enrolment import Enrolled, enrol
from pcu_desk.hub.folder import HubFolder
from pcu_desk.hub.store import Accepted, Store
from pcu_desk.wire.enrolment import EnrolmentRequest
from pcu_desk.wire.keys import DeviceKeys
from pcu_desk.wire.signing import Caller, new_nonce

NOW = datetime(2026, 11, 21, 14, 6, tzinfo=UTC)


def caller(device: str = "d1", created: int = 1000) -> Caller:
    return Caller(device, new_nonce(), created)


def accepted(number: int, *devices: str, sender: str = "d1", message: str | None = None) -> Accepted:
    body = secrets.token_bytes(64)
    return Accepted(sender, message or uuid7(), number, secrets.token_bytes(32), body, devices or ("d2",))


def open_store(folder: Path) -> Store:
    return Store(f"sqlite:///{folder / 'hub.db'}")


def request(keys: DeviceKeys, unit: str = "GEPTI", founder: str = "ab12") -> EnrolmentRequest:
    return EnrolmentRequest(unit, unit[:2], {"en": unit}, keys.public, founder, "2026-11-21T14:06:00Z")


def enrolled(
    folder: Path, keys: DeviceKeys, unit: str = "GEPTI", letter: str | None = None, *, url: str | None = None
) -> Enrolled:
    return enrol(HubFolder(folder), request(keys, unit), letter=letter, url=url, sequence=7, now=NOW)
