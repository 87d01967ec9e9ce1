"""The signed directory of units, desks and the hub: read and proven; fetches nothing and keeps no file.

A bundle (`pcu-directory/1`) holds TUF metadata (root chain, timestamp, snapshot, targets, one delegated role per
country) and the documents they vouch for: `hub.json` under targets, `units/GEPTI.json` under country `GE`. It travels
whole, by hub or by stick. Expired is a state (`stale_since`); an older version is refused, always.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeVar

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import (  # type: ignore[attr-defined] # the library re-exports these without saying so
    DelegatedRole,
    Delegations,
    Key,
    Metadata,
    Role,
    Root,
    Snapshot,
    Targets,
    Timestamp,
)
from tuf.api.serialization import DeserializationError

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.wire.documents import HUB_PATH, read_hub, read_unit, unit_path
from pcu_desk.wire.keys import fingerprint, transport_id
from pcu_desk.wire.members import Device, HubEntry, RecipientDevice, Unit

FORMAT = "pcu-directory/1"
SIGNED_FIELD = "x-pcu-signed"
"""When the timestamp was signed (RFC 3339): TUF itself tells only until when it holds."""
MAX_BUNDLE = 16 * 1024 * 1024
_FAMILY = "pcu-directory/"
_PUBLIC = re.compile(r"[0-9a-f]{64}", re.ASCII)
FAULTS = (
    RepositoryError, DeserializationError, ValueError, LookupError, TypeError, AttributeError, ArithmeticError,
    RecursionError,
)  # fmt: skip
_T = TypeVar("_T", Root, Timestamp, Snapshot, Targets)


class DirectoryError(UserError):
    """A directory that is not taken over; the one at hand stays in use."""


class ForeignDirectoryError(DirectoryError):
    """Not a directory bundle at all, or half of one."""

    def __init__(self) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "wire", "This is not a whole directory file of the exchange. The directory at hand stays in use."
            )
        )


class NewerDirectoryError(DirectoryError):
    """A bundle of a later format."""

    def __init__(self, version: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "wire",
                "This directory was written by a newer version ({version}). "
                "The directory at hand stays in use; update PCU Desk to read the new one.",
            ),
            version=version,
        )


class AlteredDirectoryError(DirectoryError):
    """A signature, threshold or hash in the bundle does not hold."""

    def __init__(self) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "wire",
                "This directory is not signed by the keys this desk trusts, or was changed since. "
                "The directory at hand stays in use; ask the administrator for a new file.",
            )
        )


class OlderDirectoryError(DirectoryError):
    """A bundle that is older than the directory at hand, in any of its parts."""

    def __init__(self) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP("wire", "This directory is older than the one at hand. The one at hand stays in use.")
        )


@dataclass(frozen=True, slots=True)
class Directory:
    """A directory whose signatures, thresholds, hashes and versions have been checked.

    `raw` is the bundle to keep and pass on; `root` the newest root metadata, the anchor for the next load; `version`
    rises with each signing; `stale_since` is the first expiry that has passed, None while all is fresh. `signed` is
    when the hub last vouched for it, None where that is not told.
    """

    raw: bytes = field(repr=False)
    root: bytes = field(repr=False)
    hub: HubEntry
    units: Mapping[str, Unit]
    versions: Mapping[str, int]
    digests: Mapping[str, str] = field(repr=False)
    expires: datetime
    stale_since: datetime | None
    signed: datetime | None
    _devices: Mapping[str, Device] = field(repr=False)
    _transports: Mapping[str, Device] = field(repr=False)

    @classmethod
    def load(cls, raw: bytes, trusted_root: bytes | None, previous: Directory | None, now: datetime) -> Directory:
        """Return the directory in a bundle, checked against the trusted root and the directory at hand.

        Without `trusted_root` the previous directory's root is the anchor; without either the bundle's own first root
        is, and the caller must have `root_fingerprint` confirmed by a person. Raises DirectoryError.
        """
        bundle = Bundle.parse(raw)
        try:
            directory = _checked(raw, bundle, trusted_root or (previous.root if previous else None), now)
        except FAULTS as wrong:
            raise AlteredDirectoryError from wrong
        if previous is not None:
            _refuse_older(directory, previous)
        return directory

    @property
    def version(self) -> int:
        """The number that rises with each signing."""
        return self.versions["timestamp"]

    @property
    def root_fingerprint(self) -> str:
        """What a person compares before trusting this directory for the first time."""
        return fingerprint(self.root)

    def unit(self, code: str) -> Unit | None:
        """Return the unit with this code, or None."""
        return self.units.get(code)

    def device(self, device: str) -> Device | None:
        """Return the desk with this id, revoked ones included, or None."""
        return self._devices.get(device)

    def device_by_transport(self, key: str) -> Device | None:
        """Return the desk whose transport key has this id, revoked ones included, or None."""
        return self._transports.get(key)

    def devices_of(self, unit: str) -> tuple[Device, ...]:
        """Return the enrolled, unrevoked desks of a unit; empty for an unknown one."""
        found = self.units.get(unit)
        return found.active() if found else ()

    def recipients(self, units: Iterable[str]) -> tuple[RecipientDevice, ...]:
        """Return every desk to seal a message to these units for."""
        return tuple(device.recipient() for unit in units for device in self.devices_of(unit))


@dataclass(frozen=True, slots=True)
class Bundle:
    """The file as it travels: chain of roots, metadata by role, documents by path; nothing of it is proven yet."""

    roots: tuple[bytes, ...]
    metadata: Mapping[str, bytes]
    files: Mapping[str, bytes]

    @classmethod
    def parse(cls, raw: bytes) -> Bundle:
        """Take the file apart. Raises ForeignDirectoryError or NewerDirectoryError."""
        if len(raw) > MAX_BUNDLE:
            raise ForeignDirectoryError
        try:
            found = json.loads(raw)
            form = found["format"]
            if isinstance(form, str) and form.startswith(_FAMILY) and form != FORMAT:
                raise NewerDirectoryError(form[:40])
            if form != FORMAT:
                raise ForeignDirectoryError
            return cls(
                tuple(text.encode() for text in found["roots"]), _encoded(found["metadata"]), _encoded(found["files"])
            )
        except FAULTS as wrong:
            raise ForeignDirectoryError from wrong

    def to_bytes(self) -> bytes:
        """Return the file."""
        shape = {
            "format": FORMAT,
            "roots": [text.decode() for text in self.roots],
            "metadata": {role: text.decode() for role, text in self.metadata.items()},
            "files": {path: text.decode() for path, text in self.files.items()},
        }
        return json.dumps(shape, ensure_ascii=False, separators=(",", ":")).encode()


def _encoded(texts: Mapping[str, str]) -> dict[str, bytes]:
    return {name: text.encode() for name, text in texts.items()}


def _checked(raw: bytes, bundle: Bundle, anchor: bytes | None, now: datetime) -> Directory:
    root, raw_root = _trusted_root(bundle.roots, anchor)
    timestamp = _role(Timestamp, bundle, "timestamp", root.signed)
    timestamp.signed.snapshot_meta.verify_length_and_hashes(bundle.metadata["snapshot"])
    snapshot = _role(Snapshot, bundle, "snapshot", root.signed, timestamp.signed.snapshot_meta.version)
    targets = _vouched(bundle, "targets", root.signed, snapshot.signed)
    refuse_twins(targets.signed)
    roles: dict[str, Metadata[Any]] = {"root": root, "timestamp": timestamp, "snapshot": snapshot, "targets": targets}
    countries = {name: _vouched(bundle, name, targets.signed, snapshot.signed) for name in _delegated(targets)}
    if set(snapshot.signed.meta) != {f"{name}.json" for name in ("targets", *countries)}:
        raise ValueError("the snapshot and the delegations name different roles")
    roles |= countries
    units = _units(bundle, targets, countries)
    if set(bundle.files) != {HUB_PATH} | {unit_path(code) for code in units}:
        raise ValueError("the bundle holds a file that nobody vouches for")
    expiries = sorted(role.signed.expires for role in roles.values())
    return Directory(
        raw=raw,
        root=raw_root,
        hub=read_hub(_file(bundle, targets.signed, HUB_PATH)),
        units=units,
        versions={name: role.signed.version for name, role in roles.items()},
        digests={name: hashlib.sha256(role.signed_bytes).hexdigest() for name, role in roles.items()},
        expires=expiries[0],
        stale_since=expiries[0] if expiries[0] <= now else None,
        signed=_signed_at(timestamp.signed),
        _devices=_by_id(units.values()),
        _transports=_by_transport(units.values()),
    )


def _signed_at(timestamp: Timestamp) -> datetime | None:
    """Return when the newest metadata was signed; what another program left out or wrote otherwise tells nothing."""
    try:
        return Moment.parse(timestamp.unrecognized_fields[SIGNED_FIELD]).utc
    except (KeyError, TypeError, UserError):
        return None


def _trusted_root(roots: Sequence[bytes], anchor: bytes | None) -> tuple[Metadata[Root], bytes]:
    """Return the newest root, reached from the anchor; the chain must hold by itself too.

    What is kept is read again without an anchor: one spoilt signature in it would leave a desk without a directory.
    """
    own = _walked(roots, roots[0])
    return _walked(roots, anchor) if anchor else own


def _walked(roots: Sequence[bytes], raw_root: bytes) -> tuple[Metadata[Root], bytes]:
    """Walk the chain: each root is signed by the threshold of the one before it and by its own."""
    root = _parsed(Root, raw_root)
    _verify(root.signed, "root", root)
    refuse_twins(root.signed)
    for raw_next in roots:
        following = _parsed(Root, raw_next)
        step = following.signed.version - root.signed.version
        if step > 1 or (step == 0 and following.signed_bytes != root.signed_bytes):
            raise ValueError("the chain of roots has a gap or a second branch")
        if step == 1:
            _verify(root.signed, "root", following)
            _verify(following.signed, "root", following)
            refuse_twins(following.signed)
            root, raw_root = following, raw_next
    if _parsed(Root, roots[-1]).signed.version < root.signed.version:
        raise OlderDirectoryError
    return root, raw_root


def _parsed(kind: type[_T], raw: bytes) -> Metadata[_T]:
    found: Metadata[_T] = Metadata.from_bytes(raw)
    if not isinstance(found.signed, kind):
        raise TypeError("metadata of another role")
    return found


def _verify(delegator: Root | Targets, role: str, found: Metadata[Any]) -> None:
    delegator.verify_delegate(role, found.signed_bytes, found.signatures)


def refuse_twins(delegator: Root | Targets) -> None:
    """Raise ValueError when one key stands twice in a role under two ids: it would count twice for the threshold.

    Each key is an Ed25519 key in the one form that we write: another spelling of it would be a twin in disguise.
    """
    named: Root | Delegations | None = delegator if isinstance(delegator, Root) else delegator.delegations
    roles: Mapping[str, Role] = (named.roles if named else None) or {}
    keys = named.keys if named else {}
    for role in roles.values():
        values = [_spelt(keys[keyid]) for keyid in role.keyids]
        if len(set(values)) != len(values):
            raise ValueError("one key stands twice in a role")


def _spelt(key: Key) -> str:
    public = key.keyval.get("public")
    if (key.keytype, key.scheme) != ("ed25519", "ed25519") or not isinstance(public, str):
        raise ValueError("a key of the directory is an Ed25519 key")
    if not _PUBLIC.fullmatch(public):
        raise ValueError("a key of the directory is 64 small hexadecimal digits")
    return public


def _role(
    kind: type[_T], bundle: Bundle, role: str, delegator: Root | Targets, version: int | None = None
) -> Metadata[_T]:
    found = _parsed(kind, bundle.metadata[role])
    _verify(delegator, role, found)
    if version is not None and found.signed.version != version:
        raise ValueError("metadata of another version than vouched for")
    return found


def _vouched(bundle: Bundle, role: str, delegator: Root | Targets, snapshot: Snapshot) -> Metadata[Targets]:
    meta = snapshot.meta[f"{role}.json"]
    meta.verify_length_and_hashes(bundle.metadata[role])
    return _role(Targets, bundle, role, delegator, meta.version)


def _delegated(targets: Metadata[Targets]) -> tuple[str, ...]:
    delegations = targets.signed.delegations
    return tuple(delegations.roles or ()) if delegations else ()


def _units(bundle: Bundle, targets: Metadata[Targets], countries: Mapping[str, Metadata[Targets]]) -> dict[str, Unit]:
    units: dict[str, Unit] = {}
    for country, found in countries.items():
        role = targets.signed.get_delegated_role(country)
        for path in found.signed.targets:
            unit = read_unit(_file(bundle, found.signed, path))
            allowed = isinstance(role, DelegatedRole) and role.is_delegated_path(path)
            if not allowed or path != unit_path(unit.code) or unit.country != country or unit.code in units:
                raise ValueError("a country vouches for a unit that is not its own")
            units[unit.code] = unit
    return units


def _file(bundle: Bundle, role: Targets, path: str) -> bytes:
    data = bundle.files[path]
    role.targets[path].verify_length_and_hashes(data)
    return data


def _by_id(units: Iterable[Unit]) -> dict[str, Device]:
    devices: dict[str, Device] = {}
    for unit in units:
        for device in unit.devices:
            if device.id in devices:
                raise ValueError("a desk is enrolled twice")
            devices[device.id] = device
    return devices


def _by_transport(units: Iterable[Unit]) -> dict[str, Device]:
    devices: dict[str, Device] = {}
    for device in (device for unit in units for device in unit.devices if device.transport):
        key = transport_id(device.transport)
        if key in devices or device.transport == device.signing:
            raise ValueError("a transport key belongs to one desk and is no other key of it")
        devices[key] = device
    return devices


def _refuse_older(found: Directory, previous: Directory) -> None:
    for role, version in previous.versions.items():
        now = found.versions.get(role, 0)
        if now < version:
            raise OlderDirectoryError
        if now == version and found.digests[role] != previous.digests[role]:
            raise AlteredDirectoryError
