"""Enrols a desk: its request into the directory, signed anew; whether it may is for the person at the keyboard."""

from __future__ import annotations

import string
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.hub.addresses import check_address
from pcu_desk.hub.ceremony import country_key, is_held_by_people, put_in_force, units_changed
from pcu_desk.hub.folder import HubFolder
from pcu_desk.wire.directory import Directory
from pcu_desk.wire.directory_change import Change
from pcu_desk.wire.directory_signing import sign_directory
from pcu_desk.wire.enrolment import EnrolmentRequest
from pcu_desk.wire.members import Device, HubEntry, Unit

DEFAULT_URL = "http://127.0.0.1:8440"


class LetterTakenError(UserError):
    """The unit has, or had, another desk of this letter; its case numbers would collide."""

    def __init__(self, letter: str, unit: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "hub",
                "Unit {unit} gave letter {letter} to another desk already. Nothing was enrolled; choose another.",
            ),
            letter=letter,
            unit=unit,
        )


class BadLetterError(UserError):
    """A desk's letter is one of A to Z."""

    def __init__(self, letter: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP("hub", "{letter} is not a desk's letter. Nothing was enrolled; choose one of A to Z."),
            letter=letter,
        )


class RevokedDeskError(UserError):
    """A desk that was revoked asks again with the same keys."""

    def __init__(self, device: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "hub", "Desk {device} was revoked. Nothing was enrolled; have the desk make new keys and ask again."
            ),
            device=device,
        )


class NotBegunError(UserError):
    """The folder's root is being signed by its holders; there is no directory yet."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "hub",
                "The holders of the directory in {folder} have not put it in force yet. Nothing was enrolled; "
                "take their signed change first: pcu-hub directory take FILE",
            ),
            folder=folder,
        )


class SignedAddressError(UserError):
    """The hub's address stands under the signatures of the directory's holders."""

    def __init__(self) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "hub",
                "The hub's address is signed by the directory's holders. Nothing was enrolled; leave --url out, "
                "and have a new one signed: pcu-hub directory address URL --out FILE",
            )
        )


class OtherFingerprintError(UserError):
    """What was read out is not the fingerprint of this request."""

    def __init__(self, fingerprint: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "hub",
                "The request's fingerprint is {fingerprint}, another than was read out. Nothing was enrolled; "
                "ask the officer to read it again, then for a new request.",
            ),
            fingerprint=fingerprint,
        )


@dataclass(frozen=True, slots=True)
class Enrolled:
    """What an enrolment gave: the desk as it stands in the directory, the directory in force, where it lies."""

    device: Device
    directory: Directory
    path: Path


def need_fingerprint(request: EnrolmentRequest, heard: str) -> None:
    """Compare a request with the fingerprint heard, whatever its spaces and capitals. Raises OtherFingerprintError."""
    if "".join(heard.split()).lower() != "".join(request.fingerprint.split()):
        raise OtherFingerprintError(request.fingerprint)


def enrol(
    folder: HubFolder,
    request: EnrolmentRequest,
    *,
    letter: str | None,
    url: str | None,
    sequence: int,
    now: datetime,
    key: Ed25519PrivateKey | None = None,
) -> Enrolled:
    """Add the desk (and its unit) to the directory; make keys and directory on first use.

    `sequence` is the hub's last sequence, from which on the desk counts as enrolled. The same request again changes
    nothing but the versions. Where people hold the directory's keys, `key` is the country's, unless that lies in the
    folder. Raises UserError with nothing changed.
    """
    check_address(url)
    with folder.alone():
        previous = folder.read_directory()
        if previous is not None and (key is not None or is_held_by_people(previous, folder.directory_keys())):
            if url is not None:
                raise SignedAddressError
            signer = country_key(folder, request.country, key)
            change, _ = drawn_up(previous, request, letter=letter, sequence=sequence, now=now, key=signer)
            taken = put_in_force(folder, [change], now)
            directory, path = taken.directory, taken.path
        else:
            bundle, directory = _signed(folder, request, letter=letter, url=url, sequence=sequence, now=now)
            path = folder.write_directory(bundle)
        device = directory.device(request.public.id)
        assert device is not None
        return Enrolled(device, directory, path)


def drawn_up(
    directory: Directory,
    request: EnrolmentRequest,
    *,
    letter: str | None,
    sequence: int,
    now: datetime,
    key: Ed25519PrivateKey,
) -> tuple[Change, Device]:
    """Return the change that enrols a desk, signed by its country's key; also away from the hub. Raises UserError."""
    unit = _with_desk(directory.unit(request.unit), request, letter, sequence)
    change = units_changed(directory, unit, key, now)
    return change, next(device for device in unit.devices if device.id == request.public.id)


def _signed(
    folder: HubFolder, request: EnrolmentRequest, *, letter: str | None, url: str | None, sequence: int, now: datetime
) -> tuple[bytes, Directory]:
    previous = folder.read_directory()
    unit = _with_desk(previous.unit(request.unit) if previous else None, request, letter, sequence)
    folder.make_keys()
    if "root" not in folder.directory_keys().by_role:
        raise NotBegunError(folder.path)
    keys = folder.directory_keys().with_country(unit.country)
    folder.write_keys(keys.by_role)
    units = dict(previous.units if previous else {}) | {unit.code: unit}
    bundle = sign_directory(_hub_entry(folder, previous, url), list(units.values()), keys, previous, now)
    return bundle, Directory.load(bundle, None, previous, now)


def _hub_entry(folder: HubFolder, previous: Directory | None, url: str | None) -> HubEntry:
    if previous is None:
        return HubEntry(folder.hub_keys().public, url or DEFAULT_URL)
    return replace(previous.hub, url=url or previous.hub.url)


def _with_desk(unit: Unit | None, request: EnrolmentRequest, letter: str | None, sequence: int) -> Unit:
    known = unit or Unit(request.unit, request.country, dict(request.names), (), ())
    others = [device for device in known.devices if device.id != request.public.id]
    device = _renewed(known, request) or Device(
        request.unit,
        _letter(known, letter),
        request.public.signing,
        (request.public.agreement,),
        added=sequence,
        transport=request.transport,
    )
    return replace(
        known,
        names={**known.names, **request.names},
        founders=tuple(dict.fromkeys((*known.founders, request.founder))),
        devices=(*others, device),
    )


def _renewed(unit: Unit, request: EnrolmentRequest) -> Device | None:
    """Return the desk that is enrolled already, with the request's agreement key as its newest."""
    found = next((device for device in unit.devices if device.id == request.public.id), None)
    if found is None:
        return None
    if found.revoked is not None:
        raise RevokedDeskError(found.id)
    older = tuple(key for key in found.agreements if key != request.public.agreement)
    return replace(found, agreements=(*older, request.public.agreement), transport=request.transport)


def _letter(unit: Unit, wanted: str | None) -> str:
    taken = {device.letter for device in unit.devices}
    if wanted is None:
        return next((letter for letter in string.ascii_uppercase if letter not in taken), "Z")
    if wanted not in set(string.ascii_uppercase):
        raise BadLetterError(wanted)
    if wanted in taken:
        raise LetterTakenError(wanted, unit.code)
    return wanted
