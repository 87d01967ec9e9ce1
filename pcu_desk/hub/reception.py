"""Judges pushed envelopes by header and directory alone: which may be stored and for which desks; opens none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pcu_desk.hub.store import Accepted
from pcu_desk.wire.directory import Directory
from pcu_desk.wire.envelope import EnvelopeError, Header, NeedsUpdateError, envelope_hash, peek
from pcu_desk.wire.members import Device
from pcu_desk.wire.protocol import Problem, ProblemKind, Result, ResultState

Judged = Accepted | Result
"""An envelope that goes to the store, or the result that refuses it."""

_NEEDS_UPDATE = Problem(ProblemKind.NEEDS_UPDATE, 426, "The envelope is of a later version than this hub")
_MALFORMED = Problem(ProblemKind.MALFORMED, 400, "Not an envelope of this protocol")
_NOT_YOURS = Problem(ProblemKind.NOT_YOURS, 403, "The envelope names another sender")
_REVOKED = Problem(ProblemKind.REVOKED, 409, "No desk it is sealed for is enrolled any more")
_UNKNOWN_RECIPIENT = Problem(ProblemKind.UNKNOWN_RECIPIENT, 404, "No enrolled desk it is sealed for")


def judge(raw: bytes, sender: Device, directory: Directory) -> Judged:
    """Return what is to be stored of an envelope pushed by the desk `sender`, or its refusal.

    Its signature is the receivers' to check: they need not trust this hub, and it does not slow the push.
    """
    try:
        header = peek(raw)
    except NeedsUpdateError:
        return _refused(raw, None, _NEEDS_UPDATE)
    except EnvelopeError:
        return _refused(raw, None, _MALFORMED)
    if (header.device, header.unit) != (sender.id, sender.unit):
        return _refused(raw, header, _NOT_YOURS)
    devices = _addressed(header, directory)
    for unit in header.recipients:
        if unit not in {device.unit for device in devices}:
            return _unreachable(raw, header, unit, directory)
    return Accepted(
        sender=header.device,
        id=header.id,
        device_seq=header.device_seq,
        hash=envelope_hash(raw),
        envelope=raw,
        devices=tuple(device.id for device in devices),
        unit=sender.unit,
        recipients=header.recipients,
    )


def _addressed(header: Header, directory: Directory) -> Sequence[Device]:
    """Return the desks that can open the envelope and are enrolled in a unit it is meant for."""
    named = (directory.device(device) for device, _ in header.keys)
    return [device for device in named if device and device.revoked is None and device.unit in header.recipients]


def _unreachable(raw: bytes, header: Header, unit: str, directory: Directory) -> Result:
    named = (directory.device(device) for device, _ in header.keys)
    gone = any(device and device.unit == unit for device in named)
    return _refused(raw, header, replace(_REVOKED if gone else _UNKNOWN_RECIPIENT, detail=unit))


def _refused(raw: bytes, header: Header | None, problem: Problem) -> Result:
    named = header.id if header else None
    device = header.device if header else None
    return Result(envelope_hash(raw).hex(), ResultState.REJECTED, named, device, problem=problem)
