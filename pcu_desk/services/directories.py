"""The directory of units for people: what it says, how this desk stands in it, the request to be enrolled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from pcu_desk.domain.directory_view import (
    DeskView,
    DirectoryView,
    Enrolment,
    FoundDirectory,
    HubView,
    OwnDesk,
    UnitView,
    WrittenRequest,
)
from pcu_desk.domain.errors import UserError, reason_of
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.officer import May
from pcu_desk.domain.ports import OpenVault, Reader
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.services import dispatch
from pcu_desk.services.exchange import Exchange
from pcu_desk.wire.certificate import LIFE_DAYS, CertificateError, read_certificate
from pcu_desk.wire.directory import MAX_BUNDLE, Directory
from pcu_desk.wire.keys import DeviceKeys, fingerprint
from pcu_desk.wire.members import Device, Unit

_REQUEST = "enrolment"
"""The draft under which an officer's last request is noted: when, and its fingerprint."""


NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "directories", "{file} was not written: {reason}. Choose another place; nothing else changed."
)
NOT_READ = QT_TRANSLATE_NOOP("directories", "{file} can't be read: {reason}. The directory at hand stays in use.")


class Directories:
    """The directory of an open vault; `own` and `view` may be asked on any thread that reads."""

    def __init__(self, vault: OpenVault, exchange: Exchange) -> None:
        """Work on an unlocked vault and its side of the exchange."""
        self._vault = vault
        self._exchange = exchange

    def view(self) -> DirectoryView | None:
        """Return the directory kept here, None before the first is taken in."""
        with self._vault.reading() as reader:
            kept = reader.directory()
            return self._viewed(dispatch.directory_of(reader), reader) if kept is not None else None

    def stale_since(self) -> Moment | None:
        """Return since when the directory kept here is stale; None while it is fresh, or when there is none."""
        with self._vault.reading() as reader:
            if reader.directory() is None:
                return None
            return _stale(dispatch.directory_of(reader), Moment.now())

    def own(self) -> OwnDesk:
        """Return how this desk stands in the directory, with its own keys."""
        with self._vault.reading() as reader:
            unit, keys = reader.unit(), self._exchange.keys
            noted = reader.drafts(self._vault.officer.user).get(_REQUEST, {})
            kept = reader.directory()
            entry = dispatch.directory_of(reader).device(self._vault.device) if kept is not None else None
            at, secrets = str(noted.get("at", "")), self._vault.secrets
            since = _moment(datetime.fromtimestamp(secrets.since, UTC), Moment.now())
            return OwnDesk(
                unit=unit.code,
                letter=unit.desk,
                device=self._vault.device,
                fingerprint=fingerprint(keys.public.signing),
                state=_state(entry, keys),
                request_fingerprint=str(noted.get("fingerprint", "")),
                key_number=secrets.number,
                key_since=since,
                key_due=replace(since, utc=since.utc + timedelta(days=LIFE_DAYS)),
                requested=Moment.parse(at) if at else None,
            )

    def write_request(self, path: Path) -> WrittenRequest:
        """Write the request to be enrolled to a file and note it. For a supervisor. Raises UserError."""
        asked = self._exchange.enrolment()
        try:
            path.write_bytes(asked.to_bytes(self._exchange.keys))
        except OSError as error:
            raise UserError(NOT_WRITTEN, file=path.name, reason=reason_of(error)) from None
        with self._vault.writing() as tx:
            tx.keep_draft(_REQUEST, {"at": Moment.now().iso(), "fingerprint": asked.fingerprint})
        return WrittenRequest(asked.unit, asked.fingerprint)

    def look_at_file(self, path: Path) -> FoundDirectory:
        """Return what a directory file holds, checked as if it were taken in; nothing is kept. Raises UserError."""
        try:
            with path.open("rb") as file:
                bundle = file.read(MAX_BUNDLE + 1)
        except OSError as error:
            raise UserError(NOT_READ, file=path.name, reason=reason_of(error)) from None
        return FoundDirectory(bundle, self.look_at(bundle))

    def look_at(self, bundle: bytes) -> DirectoryView:
        """Return what a directory file says, checked as if it were taken in; nothing is kept. Raises UserError."""
        self._vault.officer.require(May.READ)
        with self._vault.reading() as reader:
            known = dispatch.directory_of(reader) if reader.directory() is not None else None
            return self._viewed(Directory.load(bundle, None, known, datetime.now(UTC)), reader)

    def take_in(self, bundle: bytes, heard: str = "") -> DirectoryView:
        """Keep a directory as `Exchange.take_directory` does, and return what is kept now. Raises UserError."""
        self._exchange.take_directory(bundle, heard)
        found = self.view()
        if found is None:
            raise dispatch.NotEnrolledError
        return found

    def _viewed(self, directory: Directory, reader: Reader) -> DirectoryView:
        now, own = Moment.now(), reader.unit().code
        hub = directory.hub
        units = sorted(directory.units.values(), key=lambda unit: (unit.country, unit.code))
        kept = reader.certificates(device.id for unit in units for device in unit.devices)
        return DirectoryView(
            version=directory.version,
            expires=_moment(directory.expires, now),
            root_fingerprint=directory.root_fingerprint,
            hub=HubView(hub.id, hub.url, fingerprint(hub.key)),
            units=tuple(self._unit(unit, kept, ours=unit.code == own) for unit in units),
            signed=_moment(directory.signed, now) if directory.signed is not None else None,
            stale_since=_stale(directory, now),
        )

    def _unit(self, unit: Unit, kept: Mapping[str, bytes], *, ours: bool) -> UnitView:
        devices = sorted(unit.devices, key=lambda device: device.letter)
        desks = tuple(self._desk(device, kept.get(device.id)) for device in devices)
        return UnitView(unit.code, unit.country, tuple(unit.names.items()), unit.founders, desks, ours)

    def _desk(self, device: Device, certificate: bytes | None) -> DeskView:
        ours = device.id == self._vault.device
        number, since = self._own_key() if ours else _certified(certificate, device)
        return DeskView(
            id=device.id,
            letter=device.letter,
            fingerprint=fingerprint(device.signing),
            added=device.added,
            revoked=device.revoked,
            key_number=number,
            key_since=_moment(since, Moment.now()) if since is not None else None,
            ours=ours,
        )

    def _own_key(self) -> tuple[int, datetime | None]:
        secrets = self._vault.secrets
        return secrets.number, datetime.fromtimestamp(secrets.since, UTC)


def _certified(certificate: bytes | None, device: Device) -> tuple[int, datetime | None]:
    """Return number and age of the key that messages to a desk are sealed for; that of the directory has no age."""
    try:
        found = read_certificate(certificate, device.signing) if certificate is not None else None
    except CertificateError:
        found = None
    return (found.number, found.since) if found is not None else (0, None)


def _state(entry: Device | None, keys: DeviceKeys) -> Enrolment:
    if entry is None:
        return Enrolment.NONE
    if entry.revoked is not None:
        return Enrolment.REVOKED
    own = {key.public_key().public_bytes_raw() for key in (keys.agreement, *keys.older)}
    return Enrolment.ENROLLED if own & set(entry.agreements) else Enrolment.OTHER_KEYS


def _stale(directory: Directory, now: Moment) -> Moment | None:
    expires = _moment(directory.expires, now)
    return expires if expires.utc <= now.utc else None


def _moment(at: datetime, now: Moment) -> Moment:
    return Moment(at.astimezone(UTC).replace(microsecond=0), now.offset)
