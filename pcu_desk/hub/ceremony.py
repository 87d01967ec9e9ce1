"""The directory where people hold its keys: changes drawn up, signed by their holders, put in force; asks nobody.

Root and targets are signed by a threshold of holders, a country's units by that country's key; at the hub itself lie
the keys of snapshot and timestamp alone. Whoever takes the hub over can hold the directory back, not change it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from tuf.api.metadata import Metadata, Root, Targets  # type: ignore[attr-defined] # re-exported without saying so

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.hub.folder import HubFolder, NoDirectoryError
from pcu_desk.wire import directory_signing as signing
from pcu_desk.wire.directory import Bundle, Directory
from pcu_desk.wire.directory_change import Change, NotYoursToSignError, OutdatedChangeError
from pcu_desk.wire.directory_signing import DirectoryKeys, NamedKey, RootPlan
from pcu_desk.wire.members import HubEntry, Unit

_ONLINE = ("snapshot", "timestamp")
_COUNTRY_LETTERS = 2


class BadThresholdError(UserError):
    """A root that its holders could not sign, or that one could sign alone by mistake."""

    def __init__(self, threshold: int, keys: int) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "hub",
                "{threshold} of {keys} keys can't be. Nothing was made; name different keys, and as many must sign.",
            ),
            threshold=threshold,
            keys=keys,
        )


class BadCountryError(UserError):
    """A country is two capital letters."""

    def __init__(self, country: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "hub", "{country} is no country. Nothing was made; use its two capital letters, such as GE."
            ),
            country=country,
        )


class NotDelegatedError(UserError):
    """A country whose units nobody may sign for yet."""

    def __init__(self, country: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "hub",
                "The directory names no key for {country} yet. Nothing was changed; "
                "have its administrator make one and run: pcu-hub directory delegate {country} KEY.pub",
            ),
            country=country,
        )


class NeedsKeyError(UserError):
    """The key that must sign is in somebody's hands."""

    def __init__(self, country: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "hub", "The key of {country} is not in this folder. Nothing was changed; name its file with --key."
            ),
            country=country,
        )


class OtherCountryError(UserError):
    """A key that does not sign for the country in question."""

    def __init__(self, country: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "hub", "This key does not sign for {country}. Nothing was changed; give the key of its administrator."
            ),
            country=country,
        )


class UnknownDeskError(UserError):
    """A desk that the directory does not name."""

    def __init__(self, device: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "hub", "The directory names no desk {device}. Nothing was changed; see pcu-hub directory."
            ),
            device=device,
        )


class RevokedBeforeError(UserError):
    """A desk that was revoked earlier than is asked for now."""

    def __init__(self, device: str, at: int) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "hub",
                "Desk {device} is revoked since sequence {at}. Nothing was changed; a revocation only moves back.",
            ),
            device=device,
            at=at,
        )


@dataclass(frozen=True, slots=True)
class Taken:
    """A directory that was put in force: where it lies, and the names of keys that were taken out of the folder."""

    directory: Directory
    path: Path
    retired: tuple[str, ...] = ()


def in_hand(folder: HubFolder) -> Directory:
    """Return the directory in force. Raises NoDirectoryError."""
    found = folder.read_directory()
    if found is None:
        raise NoDirectoryError(folder.path)
    return found


def new_root(folder: HubFolder, holders: Sequence[NamedKey], threshold: int, url: str, now: datetime) -> Change:
    """Return the change to a root of these holders; the keys that stay at the hub are made where none are.

    Over a directory whose root key lies in the folder, that key has signed it already: what is left is the holders'.
    """
    if len({key.public for key in holders}) != len(holders) or not 1 <= threshold <= len(holders):
        raise BadThresholdError(threshold, len(holders))
    with folder.alone():
        previous = folder.read_directory()
        folder.make_online_keys()
        online = _own_keys(folder).by_role
        public = [online[role].public_key().public_bytes_raw() for role in _ONLINE]
        hub = previous.hub if previous else HubEntry(folder.hub_keys().public, url)
        change = signing.draft_root(previous, RootPlan(holders, threshold, *public), hub, now)
        return _signed_by(change, online.items())


def delegate(folder: HubFolder, country: str, key: NamedKey, now: datetime) -> Change:
    """Return the change that hands a country's units to a key."""
    if len(country) != _COUNTRY_LETTERS or not (country.isascii() and country.isalpha() and country.isupper()):
        raise BadCountryError(country)
    change = signing.draft_delegation(in_hand(folder), country, key, now)
    return _signed_by(change, folder.directory_keys().by_role.items())


def address(folder: HubFolder, url: str, now: datetime) -> Change:
    """Return the change to another address of the hub."""
    directory = in_hand(folder)
    change = signing.draft_hub(directory, replace(directory.hub, url=url), now)
    return _signed_by(change, folder.directory_keys().by_role.items())


def renewal(folder: HubFolder, roles: Sequence[str], now: datetime) -> Change:
    """Return the change that gives roles another life."""
    directory = in_hand(folder)
    for role in roles:
        if role not in directory.versions or role in _ONLINE:
            raise NotDelegatedError(role)
    return _signed_by(signing.draft_renewal(directory, roles, now), folder.directory_keys().by_role.items())


def units_changed(directory: Directory, unit: Unit, key: Ed25519PrivateKey, now: datetime) -> Change:
    """Return the change to one unit of a country, signed by the country's key."""
    if unit.country not in directory.versions:
        raise NotDelegatedError(unit.country)
    units = {code: known for code, known in directory.units.items() if known.country == unit.country}
    change = signing.draft_units(directory, unit.country, list({**units, unit.code: unit}.values()), now)
    try:
        return change.sign(key, unit.country)
    except NotYoursToSignError as wrong:
        raise OtherCountryError(unit.country) from wrong


def revoked(directory: Directory, device: str, at: int) -> Unit:
    """Return the unit with a desk revoked: what the hub stores from it after sequence `at` counts for nothing."""
    found = directory.device(device)
    unit = directory.unit(found.unit) if found else None
    if found is None or unit is None:
        raise UnknownDeskError(device)
    if found.revoked is not None and found.revoked <= at:
        raise RevokedBeforeError(device, found.revoked)
    gone = replace(found, revoked=at)
    return replace(unit, devices=tuple(gone if each.id == device else each for each in unit.devices))


def country_key(folder: HubFolder, country: str, given: Ed25519PrivateKey | None) -> Ed25519PrivateKey:
    """Return the key given, else that of the folder. Raises NeedsKeyError."""
    key = given or folder.directory_keys().by_role.get(country)
    if key is None:
        raise NeedsKeyError(country)
    return key


def is_held_by_people(directory: Directory, keys: DirectoryKeys) -> bool:
    """Tell whether targets can't be signed by what lies in the folder."""
    root: Root = Metadata[Root].from_bytes(directory.root).signed
    role, key = root.roles["targets"], keys.by_role.get("targets")
    mine = signing.NamedKey("", key.public_key().public_bytes_raw()).tuf().keyid if key else ""
    return role.threshold > 1 or mine not in role.keyids


def take(folder: HubFolder, changes: Sequence[Change], now: datetime) -> Taken:
    """Put a change in force, of which several copies may bring signatures. Raises UserError with nothing changed.

    A change drawn up before others came into force holds still, as long as these were of other roles.
    """
    with folder.alone():
        return put_in_force(folder, changes, now)


def put_in_force(folder: HubFolder, changes: Sequence[Change], now: datetime) -> Taken:
    """Do what `take` does, for who holds the folder already."""
    previous = folder.read_directory()
    joined = changes[0]
    for other in changes[1:]:
        joined = joined.joined(other)
    change = _upon(joined, previous)
    directory = Directory.load(signing.in_force(change, _own_keys(folder), now), None, previous, now)
    path = folder.write_directory(directory.raw)
    return Taken(directory, path, tuple(folder.retire_keys(_useless(folder.directory_keys(), directory))))


def renew(folder: HubFolder, now: datetime, *, always: bool = False) -> Directory | None:
    """Put a fresh timestamp (and snapshot) in force when half of its life is over, or always; None when it was not."""
    with folder.alone():
        previous = in_hand(folder)
        keys = _own_keys(folder)
        if always:
            raw: bytes | None = signing.in_force(Change(previous.raw, b"", {}, {}), keys, now)
        else:
            raw = signing.renewed(previous, keys, now)
        if raw is None:
            return None
        directory = Directory.load(raw, None, previous, now)
        folder.write_directory(raw)
        return directory


def _own_keys(folder: HubFolder) -> DirectoryKeys:
    """Return the keys in the folder, among them those that keep the directory fresh. Raises NoDirectoryError."""
    keys = folder.directory_keys()
    if not keys.by_role.keys() >= set(_ONLINE):
        raise NoDirectoryError(folder.path)
    return keys


def _upon(change: Change, previous: Directory | None) -> Change:
    """Return the change made for the directory in force, unless that has gone on in one of its own roles."""
    if (previous is None) != (not change.base):
        raise OutdatedChangeError
    versions = previous.versions if previous else {}
    texts = {**change.metadata, **({"root": change.root} if change.root else {})}
    for role, text in texts.items():
        content: Root | Targets = Metadata[Root].from_bytes(text).signed
        if content.version != versions.get(role, 0) + 1:
            raise OutdatedChangeError
    return replace(change, base=previous.raw if previous else b"")


def _signed_by(change: Change, keys: Iterable[tuple[str, Ed25519PrivateKey]]) -> Change:
    """Return the change with the signatures that the folder's own keys can give."""
    for name, key in keys:
        if name in _ONLINE:
            continue
        try:
            change = change.sign(key, name)
        except NotYoursToSignError:
            continue
    return change


def _useless(keys: DirectoryKeys, directory: Directory) -> list[str]:
    """Return the names of keys that neither the root nor the delegations in force name any more."""
    root: Root = Metadata[Root].from_bytes(directory.root).signed
    targets: Targets = Metadata[Targets].from_bytes(Bundle.parse(directory.raw).metadata["targets"]).signed
    named = set(root.keys) | set(targets.delegations.keys if targets.delegations else {})
    ids = {name: NamedKey(name, key.public_key().public_bytes_raw()).tuf().keyid for name, key in keys.by_role.items()}
    return [name for name, keyid in ids.items() if keyid not in named]
