"""Draws up and signs new versions of the directory; decides nothing about who belongs into it and stores no key.

`sign_directory` is for a hub that holds every key itself, 1 of 1. Where people hold the keys, `draft_…` gives a change
that they sign one after the other, and `in_force` makes the bundle of it, with the two keys that stay at the hub.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any, cast

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from securesystemslib.signer import (  # type: ignore[attr-defined] # re-exported without saying so
    CryptoSigner,
    Key,
    SSlibKey,
)
from tuf.api.metadata import (  # type: ignore[attr-defined] # the library re-exports these without saying so
    DelegatedRole,
    Delegations,
    Metadata,
    MetaFile,
    Root,
    Snapshot,
    TargetFile,
    Targets,
    Timestamp,
)

from pcu_desk.wire.directory import SIGNED_FIELD, Bundle, Directory
from pcu_desk.wire.directory_change import NAME_FIELD, Change
from pcu_desk.wire.documents import HUB_PATH, hub_document, unit_document, unit_path
from pcu_desk.wire.members import HubEntry, Unit

TOP_ROLES = ("root", "targets", "snapshot", "timestamp")
_YEAR = timedelta(days=365)
_LIVES = {"root": 3 * _YEAR, "timestamp": timedelta(days=30)}
_Files = Mapping[str, bytes]


@dataclass(frozen=True, slots=True, repr=False)
class DirectoryKeys:
    """The private keys that sign a directory, by role: root, targets, snapshot, timestamp and two-letter countries."""

    by_role: Mapping[str, Ed25519PrivateKey]

    @classmethod
    def generate(cls) -> DirectoryKeys:
        """Make one key for each top role."""
        return cls({role: Ed25519PrivateKey.generate() for role in TOP_ROLES})

    def with_country(self, country: str) -> DirectoryKeys:
        """Return these keys and one for the country, made when it is not there yet."""
        if country in self.by_role:
            return self
        return DirectoryKeys({**self.by_role, country: Ed25519PrivateKey.generate()})


def sign_directory(
    hub: HubEntry, units: Sequence[Unit], keys: DirectoryKeys, previous: Directory | None, now: datetime
) -> bytes:
    """Return the bundle of these units, its versions above those of `previous`.

    The root is made once, 1 of 1; a root that people signed in a ceremony (2 of 3) is carried on untouched. A country
    is signed anew when its units changed or half its life is over, so only its own key need be there.
    """
    earlier = Bundle.parse(previous.raw) if previous else Bundle((), {}, {})
    signing = _Signing(keys, earlier, now)
    countries = sorted({unit.country for unit in units})
    files = {HUB_PATH: hub_document(hub)} | {unit_path(unit.code): unit_document(unit) for unit in units}
    paths = {country: [unit_path(unit.code) for unit in units if unit.country == country] for country in countries}
    metadata = {country: signing.renewed(country, Targets(targets=_named(paths[country], files))) for country in paths}
    delegations = _delegations({country: keys.by_role[country] for country in countries})
    metadata["targets"] = signing.renewed(
        "targets", Targets(targets=_named([HUB_PATH], files), delegations=delegations)
    )
    metadata["snapshot"] = signing.snapshot(metadata)
    metadata["timestamp"] = signing.timestamp(metadata["snapshot"])
    return Bundle(earlier.roots or (signing.root(),), metadata, files).to_bytes()


@dataclass(frozen=True, slots=True)
class NamedKey:
    """A raw Ed25519 public key and the name that its holder gave it."""

    name: str
    public: bytes

    def tuf(self) -> Key:
        """Return the key as root and targets name it."""
        key = SSlibKey.from_crypto(Ed25519PublicKey.from_public_bytes(self.public))
        key.unrecognized_fields[NAME_FIELD] = self.name
        return key


@dataclass(frozen=True, slots=True)
class RootPlan:
    """Who may sign root and targets, and how many of them must; the two keys that the hub holds itself."""

    holders: Sequence[NamedKey]
    threshold: int
    snapshot: bytes
    timestamp: bytes


def draft_root(previous: Directory | None, plan: RootPlan, hub: HubEntry, now: datetime) -> Change:
    """Return the change to a root of these holders: the first one, or the next one over the one in force."""
    before = _parsed(previous.root) if previous else None
    root = Root(version=before.version + 1 if before else 1, expires=_end("root", now), consistent_snapshot=False)
    for role, keys in _planned(plan).items():
        for key in keys:
            root.add_key(key, role)
    for role in ("root", "targets"):
        root.roles[role].threshold = plan.threshold
    files = {HUB_PATH: hub_document(hub)}
    return Change(
        previous.raw if previous else b"",
        Metadata(root).to_bytes(),
        {"targets": _unsigned(previous, "targets", _targets(previous, files), now)},
        files,
    )


def draft_delegation(previous: Directory, country: str, key: NamedKey, now: datetime) -> Change:
    """Return the change that gives a country's units into the hands of its key, which signs it too."""
    bundle = Bundle.parse(previous.raw)
    targets = _targets(previous, {})
    delegations = targets.delegations or Delegations({}, {})
    roles = {**(delegations.roles or {}), country: _delegated_role(country, key.tuf().keyid)}
    keys = {**delegations.keys, key.tuf().keyid: key.tuf()}
    used = {keyid for role in roles.values() for keyid in role.keyids}
    targets.delegations = Delegations({keyid: keys[keyid] for keyid in used}, roles)
    theirs = _parsed(bundle.metadata[country]) if country in bundle.metadata else Targets()
    metadata = {
        "targets": _unsigned(previous, "targets", targets, now),
        country: _unsigned(previous, country, theirs, now),
    }
    return Change(previous.raw, b"", metadata, {})


def draft_units(previous: Directory, country: str, units: Sequence[Unit], now: datetime) -> Change:
    """Return the change to these units of a country, all that it has; its own key signs it."""
    files = {unit_path(unit.code): unit_document(unit) for unit in units}
    content = Targets(targets=_named(files, files))
    return Change(previous.raw, b"", {country: _unsigned(previous, country, content, now)}, files)


def draft_hub(previous: Directory, hub: HubEntry, now: datetime) -> Change:
    """Return the change to another entry of the hub."""
    files = {HUB_PATH: hub_document(hub)}
    return Change(previous.raw, b"", {"targets": _unsigned(previous, "targets", _targets(previous, files), now)}, files)


def draft_renewal(previous: Directory, roles: Iterable[str], now: datetime) -> Change:
    """Return the change that gives these roles (root, targets, countries) another life and changes nothing else."""
    bundle, root = Bundle.parse(previous.raw), b""
    metadata = {}
    for role in roles:
        content = _parsed(previous.root if role == "root" else bundle.metadata[role])
        text = _unsigned(previous, role, content, now)
        if role == "root":
            root = text
        else:
            metadata[role] = text
    return Change(previous.raw, root, metadata, {})


def in_force(change: Change, online: DirectoryKeys, now: datetime) -> bytes:
    """Return the bundle with a change in it, once it is signed by all who must. Raises UnsignedChangeError."""
    change.need_signed()
    return _resigned(change.bundle(), online, now)


def renewed(previous: Directory, online: DirectoryKeys, now: datetime) -> bytes | None:
    """Return the directory under a fresh timestamp (and snapshot), None while half of their lives is still to come."""
    bundle = Bundle.parse(previous.raw)
    if not any(_is_due(_parsed(bundle.metadata[role]), role, now) for role in ("snapshot", "timestamp")):
        return None
    return _resigned(bundle, online, now)


def _resigned(bundle: Bundle, online: DirectoryKeys, now: datetime) -> bytes:
    signing = _Signing(online, bundle, now)
    vouched = {role: text for role, text in bundle.metadata.items() if role not in ("snapshot", "timestamp")}
    snapshot = signing.snapshot(vouched)
    metadata = {**vouched, "snapshot": snapshot, "timestamp": signing.timestamp(snapshot)}
    return replace(bundle, metadata=metadata).to_bytes()


def _planned(plan: RootPlan) -> dict[str, list[Key]]:
    holders = [key.tuf() for key in plan.holders]
    online = {"snapshot": plan.snapshot, "timestamp": plan.timestamp}
    hubs = {role: [NamedKey("hub", public).tuf()] for role, public in online.items()}
    return {"root": holders, "targets": holders, **hubs}


def _targets(previous: Directory | None, files: _Files) -> Targets:
    """Return targets as they are in force, with these documents in place of their own."""
    content = _parsed(Bundle.parse(previous.raw).metadata["targets"]) if previous else Targets()
    content.targets = {**content.targets, **_named(files, files)}
    return cast("Targets", content)


def _unsigned(previous: Directory | None, role: str, content: Root | Targets, now: datetime) -> bytes:
    before = previous.versions.get(role, 0) if previous else 0
    content.version, content.expires = before + 1, _end(role, now)
    metadata: Metadata[Any] = Metadata(content)
    return metadata.to_bytes()


def _parsed(text: bytes) -> Any:  # noqa: ANN401 - the library's own union
    return Metadata.from_bytes(text).signed


def _is_due(found: Snapshot | Timestamp | Root | Targets, role: str, now: datetime) -> bool:
    return found.expires - now <= _life(role) / 2


def _delegated_role(country: str, keyid: str) -> DelegatedRole:
    return DelegatedRole(country, [keyid], 1, terminating=True, paths=[f"units/{country}*.json"])


@dataclass(frozen=True, slots=True)
class _Signing:
    keys: DirectoryKeys
    earlier: Bundle
    now: datetime

    def root(self) -> bytes:
        root = Root(version=1, expires=self._expiry("root"), consistent_snapshot=False)
        for role in TOP_ROLES:
            root.add_key(CryptoSigner(self.keys.by_role[role]).public_key, role)
        return self._signed("root", root)

    def renewed(self, role: str, content: Targets) -> bytes:
        """Return the earlier metadata while it says the same and is fresh, else the content under a new version."""
        text = self.earlier.metadata.get(role)
        if text is not None:
            found: Targets = Metadata[Targets].from_bytes(text).signed
            same = found.targets == content.targets and found.delegations == content.delegations
            if same and not _is_due(found, role, self.now):
                return text
        content.version = self._next_version(role)
        content.expires = self._expiry(role)
        return self._signed(role, content)

    def snapshot(self, metadata: _Files) -> bytes:
        meta = {f"{role}.json": _meta_file(text) for role, text in metadata.items()}
        version = self._next_version("snapshot")
        return self._signed("snapshot", Snapshot(version=version, expires=self._expiry("snapshot"), meta=meta))

    def timestamp(self, snapshot: bytes) -> bytes:
        version, expires = self._next_version("timestamp"), self._expiry("timestamp")
        content = Timestamp(version=version, expires=expires, snapshot_meta=_meta_file(snapshot))
        content.unrecognized_fields[SIGNED_FIELD] = self.now.astimezone(UTC).isoformat(timespec="seconds")
        return self._signed("timestamp", content)

    def _next_version(self, role: str) -> int:
        text = self.earlier.metadata.get(role)
        return 1 if text is None else _version(text) + 1

    def _expiry(self, role: str) -> datetime:
        return _end(role, self.now)

    def _signed(self, role: str, content: Root | Targets | Snapshot | Timestamp) -> bytes:
        metadata: Metadata[Any] = Metadata(content)
        metadata.sign(CryptoSigner(self.keys.by_role[role]))
        return metadata.to_bytes()


def _end(role: str, now: datetime) -> datetime:
    return (now + _life(role)).astimezone(UTC).replace(microsecond=0)


def _life(role: str) -> timedelta:
    return _LIVES.get(role, _YEAR)


def _version(text: bytes) -> int:
    version: int = Metadata.from_bytes(text).signed.version
    return version


def _meta_file(text: bytes) -> MetaFile:
    return MetaFile.from_data(_version(text), text, ["sha256"])


def _named(paths: Iterable[str], files: _Files) -> dict[str, TargetFile]:
    return {path: TargetFile.from_data(path, files[path], ["sha256"]) for path in paths}


def _delegations(countries: Mapping[str, Ed25519PrivateKey]) -> Delegations:
    public = {country: CryptoSigner(key).public_key for country, key in countries.items()}
    roles = {country: _delegated_role(country, key.keyid) for country, key in public.items()}
    return Delegations({key.keyid: key for key in public.values()}, roles)
