"""Signs a new version of the directory; decides nothing about who belongs into it and stores no key."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from securesystemslib.signer import CryptoSigner  # type: ignore[attr-defined] # re-exported without saying so
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

from pcu_desk.wire.directory import Bundle, Directory
from pcu_desk.wire.documents import HUB_PATH, hub_document, unit_document, unit_path
from pcu_desk.wire.members import HubEntry, Unit

TOP_ROLES = ("root", "targets", "snapshot", "timestamp")
_YEAR = timedelta(days=365)
_LIVES = {"root": 3 * _YEAR, "timestamp": timedelta(days=90)}
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
            if same and found.expires - self.now > _life(role) / 2:
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
        return self._signed("timestamp", content)

    def _next_version(self, role: str) -> int:
        text = self.earlier.metadata.get(role)
        return 1 if text is None else _version(text) + 1

    def _expiry(self, role: str) -> datetime:
        return (self.now + _life(role)).astimezone(UTC).replace(microsecond=0)

    def _signed(self, role: str, content: Root | Targets | Snapshot | Timestamp) -> bytes:
        metadata: Metadata[Any] = Metadata(content)
        metadata.sign(CryptoSigner(self.keys.by_role[role]))
        return metadata.to_bytes()


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
    roles = {
        country: DelegatedRole(country, [key.keyid], 1, terminating=True, paths=[f"units/{country}*.json"])
        for country, key in public.items()
    }
    return Delegations({key.keyid: key for key in public.values()}, roles)
